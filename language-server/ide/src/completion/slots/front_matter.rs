//! Keys and values at the top of a page.

use super::{Family, Reading, Slot, inside_quotes};
use crate::completion::slot::situation_number;

pub(super) fn read(reading: &Reading<'_>, slots: &mut Vec<Slot>) {
    let pairs = &reading.page.front_matter;
    let key_at = |index: Option<usize>| index.and_then(|index| pairs.get(index)).map_or("", |(key, _)| key.value.as_str());
    for (index, (key, value)) in pairs.iter().enumerate() {
        let (previous, next) = (key_at(index.checked_sub(1)), key_at(Some(index + 1)));
        let of = |parts: &[&str]| situation_number(Family::FrontMatterKey, parts);
        let situations = vec![of(&["between", previous, next]), of(&["behind", previous]), of(&["before", next]), of(&[])];
        let mut slot = reading.slot(Family::FrontMatterKey, key.span.start as usize..key.span.end as usize, situations);
        slot.group = Some(0);
        slots.push(slot);

        let of = |parts: &[&str]| situation_number(Family::FrontMatterValue, parts);
        let key = key.value.as_str();
        let others: Vec<String> = pairs
            .iter()
            .filter(|(other, value)| other.value != key && !value.value.is_empty() && !value.value.contains(' '))
            .map(|(other, value)| format!("{}={}", other.value, value.value))
            .collect();
        let mut situations = vec![of(&[key, "subject and page_kind", reading.subject(), reading.page_kind()])];
        situations.push(of(&[key, "subject", reading.subject()]));
        situations.extend(others.iter().map(|other| of(&[key, "beside", other])));
        situations.extend([of(&[key, "page_kind", reading.page_kind()]), of(&[key])]);
        let range = inside_quotes(reading.text, value.span.start as usize..value.span.end as usize);
        slots.push(reading.slot(Family::FrontMatterValue, range, situations));
    }
}

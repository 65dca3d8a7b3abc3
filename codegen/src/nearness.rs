//! How near two names are to each other, a quick lower bound of it, and how near is near enough to be meant.

/// Of so many letters one may be wrong, missing, too many or swapped: the measure of every "did you mean" about what a page writes.
const LETTERS_A_SLIP: usize = 6;

/// Slips that a name of this length may have.
pub fn slips(written: &str) -> usize {
    written.chars().count() / LETTERS_A_SLIP
}

/// What is written is another name with a slip of the pen, whatever the case of letters. A short name may have one too, so that this
/// is for few names or for those of which only one is near; see [`is_sure_slip`].
pub fn is_slip(written: &str, meant: &str) -> bool {
    is_within(written, meant, slips(written).max(1))
}

/// The same where there are many names to be near to: a short name is another name there and no slip.
pub fn is_sure_slip(written: &str, meant: &str) -> bool {
    is_within(written, meant, slips(written))
}

/// Of many names the one that a writer most likely meant: the nearest of those that [`is_sure_slip`] takes for it.
pub fn surely_meant<'n>(written: &str, names: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    names.filter(|name| is_sure_slip(written, name)).min_by_key(|name| steps_without_case(written, name))
}

/// The end of a message that names what was meant; empty where nobody knows.
pub fn hint(meant: Option<&str>) -> String {
    meant.map_or_else(String::new, |meant| format!("; did you mean `{meant}`?"))
}

/// The name under which objects state their type, where it is written with a slip of the pen.
pub fn type_name_member(written: &str) -> Option<&'static str> {
    const MEANT: &str = "@odata.type";
    (written != MEANT && is_sure_slip(written, MEANT)).then_some(MEANT)
}

/// No more than so many steps lead from one name to the other, whatever the case of letters. Most names are told apart by their length
/// or their letters, without a look at the steps.
fn is_within(written: &str, meant: &str, most: usize) -> bool {
    let (one, two) = (written.to_lowercase(), meant.to_lowercase());
    one.chars().count().abs_diff(two.chars().count()) <= most
        && Letters::of(&one).least_steps(&Letters::of(&two)) <= most
        && distance(&one, &two) <= most
}

/// [`distance`] whatever the case of letters.
pub fn steps_without_case(one: &str, two: &str) -> usize {
    distance(&one.to_lowercase(), &two.to_lowercase())
}

/// How often each letter stands in a name. Some letters share a place, which only makes the bound weaker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Letters([u8; 32]);

impl Letters {
    /// Counts the letters of a name.
    pub fn of(name: &str) -> Self {
        let mut counts = [0_u8; 32];
        for letter in name.chars() {
            let count = &mut counts[letter as usize & 31];
            *count = count.saturating_add(1);
        }
        Self(counts)
    }

    /// No fewer steps lead from one name to the other: a step changes the count of two letters at most.
    pub fn least_steps(&self, other: &Self) -> usize {
        let differences = self.0.iter().zip(&other.0).map(|(one, two)| u32::from(one.abs_diff(*two)));
        differences.sum::<u32>().div_ceil(2) as usize
    }
}

/// Letters wrong, missing, too many or swapped between two names. What both begin and end with needs no look.
pub fn distance(one: &str, two: &str) -> usize {
    let begin =
        one.chars().zip(two.chars()).take_while(|(one, two)| one == two).map(|(letter, _)| letter.len_utf8()).sum::<usize>();
    let (one, two) = (&one[begin..], &two[begin..]);
    let both = one.chars().rev().zip(two.chars().rev());
    let end = both.take_while(|(one, two)| one == two).map(|(letter, _)| letter.len_utf8()).sum::<usize>();
    strsim::osa_distance(&one[..one.len() - end], &two[..two.len() - end])
}

#[cfg(test)]
mod tests {
    use super::{Letters, distance, is_slip, is_sure_slip, slips, steps_without_case};

    #[test]
    fn a_letter_in_six() {
        for (written, meant, slip, sure) in [
            ("bok", "book", true, false),
            ("shelfs", "shelf", true, true),
            ("ShelfPlna", "shelfPlan", true, true),
            ("shelfPlnaa", "shelfPlan", false, false),
            ("largeOrderShlefs", "largeOrderShelf", true, true),
            ("book", "BOOK", true, true),
        ] {
            assert_eq!((is_slip(written, meant), is_sure_slip(written, meant)), (slip, sure), "{written} {meant}");
            assert_eq!(is_sure_slip(written, meant), steps_without_case(written, meant) <= slips(written), "{written} {meant}");
        }
    }

    #[test]
    fn members_that_state_types() {
        for written in ["odata.type", "@data.type", "@odatatype", "@Odata.type"] {
            assert_eq!(super::type_name_member(written), Some("@odata.type"), "{written}");
        }
        for written in ["@odata.type", "type", "data.type", "@odata.id", "odata.types"] {
            assert_eq!(super::type_name_member(written), None, "{written}");
        }
    }

    fn check(one: &str, two: &str) {
        let whole = strsim::osa_distance(one, two);
        assert_eq!(distance(one, two), whole, "{one} {two}");
        assert!(Letters::of(one).least_steps(&Letters::of(two)) <= whole, "{one} {two}");
    }

    #[test]
    fn all_short_names_of_three_letters() {
        let mut names = vec![String::new()];
        for at in 0..120 {
            let longer: Vec<String> = ["a", "b", "ü"].iter().map(|letter| format!("{}{letter}", names[at])).collect();
            names.extend(longer);
        }
        for one in names.iter().step_by(5) {
            for two in &names {
                check(one, two);
            }
        }
    }

    #[test]
    fn names_as_pages_have_them() {
        check("shelfPlan", "shelfPlna");
        check("largeOrderShelf1042", "largeOrderShelf1204");
        check("shelf", "bicycle");
    }
}

//! Query parameters and headers that tables of pages list. What a table says of the body is compared as its type, and arguments
//! of paths and functions are parts of their paths.
//!
//! A parameter that went and one that came are the same where no other two of the table have the same type and description, or
//! else the same place in it.

use crate::facts::{ParameterFact, ParameterPlace};
use crate::model::PageId;

use super::pairs::only_ones;
use super::properties::{by_name, is_required};
use super::side::Side;
use super::{Comparison, rules};

pub(super) fn compare(comparison: &mut Comparison<'_>) {
    for (old, new) in comparison.pages() {
        for place in [ParameterPlace::Query, ParameterPlace::Header] {
            page(comparison, old, new, place);
        }
    }
}

fn rows<'a>(side: &Side<'a>, page: PageId, place: ParameterPlace) -> Vec<&'a ParameterFact> {
    let model = side.model;
    let known = |row: &&ParameterFact| {
        // The client sets headers such as the token's itself: their rows are explanation.
        row.place == place && (place != ParameterPlace::Header || side.names.header(&row.name).is_some())
    };
    model.pages[page].parameters.iter().filter(known).collect()
}

fn ty(row: &ParameterFact) -> String {
    row.ty
        .as_ref()
        .map_or(String::new(), |ty| format!("{}{}", ty.name.to_lowercase(), if ty.collection { " collection" } else { "" }))
}

fn page(comparison: &mut Comparison<'_>, old_page: PageId, new_page: PageId, place: ParameterPlace) {
    let (before, after) = (rows(&comparison.base, old_page, place), rows(&comparison.head, new_page, place));
    let (old, new) = (by_name(before.iter().map(|row| row.name.as_str())), by_name(after.iter().map(|row| row.name.as_str())));
    let mut gone: Vec<usize> = old.iter().filter(|(name, _)| !new.contains_key(*name)).map(|(_, at)| *at).collect();
    let mut came: Vec<usize> = new.iter().filter(|(name, _)| !old.contains_key(*name)).map(|(_, at)| *at).collect();
    gone.sort_unstable();
    came.sort_unstable();
    let what = if place == ParameterPlace::Header { "header" } else { "query parameter" };
    let of = |side: &Side<'_>, page: PageId, row: &ParameterFact| {
        let touched = side.page(page);
        match side.names.header(&row.name) {
            Some(header) if place == ParameterPlace::Header => touched.item(format!("headers::{}", header.rust)),
            _ => touched,
        }
    };
    let on = |side: &Side<'_>, page: PageId| side.model.pages[page].stem.clone();
    let mut pairs: Vec<(usize, usize)> = old.iter().filter_map(|(name, was)| Some((*was, *new.get(name)?))).collect();
    pairs.sort_unstable();
    for by_words in [true, false] {
        let key = |row: &ParameterFact, at: usize| {
            (ty(row), if by_words { row.description.clone() } else { String::new() }, if by_words { 0 } else { at })
        };
        let renamed = only_ones(
            gone.iter().filter(|at| !by_words || !before[**at].description.is_empty()).map(|at| (key(before[*at], *at), *at)),
            came.iter().filter(|at| !by_words || !after[**at].description.is_empty()).map(|at| (key(after[*at], *at), *at)),
        );
        for (was, is) in renamed {
            gone.retain(|at| *at != was);
            came.retain(|at| *at != is);
            let (from, to) = (before[was], after[is]);
            let message = format!("{what} `{}` is now `{}` on `{}`", from.name, to.name, on(&comparison.head, new_page));
            let touched = of(&comparison.base, old_page, from).and(of(&comparison.head, new_page, to));
            comparison.words.push((from.name.clone(), to.name.clone()));
            comparison.add(&rules::PARAMETER_RENAMED, Some(from.span), Some(to.span), message, touched);
            pairs.push((was, is));
        }
    }
    for at in gone {
        let row = before[at];
        let message = format!("{what} `{}` on `{}`", row.name, on(&comparison.base, old_page));
        comparison.add(&rules::PARAMETER_REMOVED, Some(row.span), None, message, of(&comparison.base, old_page, row));
    }
    for at in came {
        let row = after[at];
        let rule = if is_required(&comparison.head, &row.description) {
            &rules::REQUIRED_PARAMETER_ADDED
        } else {
            &rules::PARAMETER_ADDED
        };
        let message = format!("{what} `{}` on `{}`", row.name, on(&comparison.head, new_page));
        comparison.add(rule, None, Some(row.span), message, of(&comparison.head, new_page, row));
    }
    for (was, is) in pairs {
        let (from, to) = (before[was], after[is]);
        let required = (is_required(&comparison.base, &from.description), is_required(&comparison.head, &to.description));
        let mut say = |rule, how: String| {
            let message = format!("{what} `{}` on `{}` {how}", to.name, on(&comparison.head, new_page));
            let touched = of(&comparison.head, new_page, to);
            comparison.add(rule, Some(from.span), Some(to.span), message, touched);
        };
        if ty(from) != ty(to) && from.ty.is_some() && to.ty.is_some() {
            say(&rules::PARAMETER_TYPE_CHANGED, format!("is `{}`, before `{}`", ty(to), ty(from)));
        }
        match required {
            (false, true) => say(&rules::PARAMETER_REQUIRED, "has to be sent".to_owned()),
            (true, false) => say(&rules::PARAMETER_OPTIONAL, "may be left out".to_owned()),
            _ => {}
        }
    }
}

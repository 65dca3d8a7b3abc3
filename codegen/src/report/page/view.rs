//! What the template shows: every number as text, every bar as parts of a thousand.

use serde::Serialize;

use crate::report::{Area, Base, Coverage, Kind, Place, Ratio, Report, SchemeSum, Sizes, Version};

use super::LinkTemplate;

/// Places of a rule that are shown as examples without a script; with one all are a search away, and a reader of a list reads no more.
const PLACES_OF_A_RULE: usize = 5;

/// Areas that are named for a permission; what opens more is told by a number.
const AREAS_OF_A_PERMISSION: usize = 6;

/// The page.
#[derive(Serialize)]
pub(super) struct PageView<'r> {
    tool: &'r str,
    reference: &'r str,
    cards: Vec<Card>,
    versions: Vec<VersionView<'r>>,
    kinds: Vec<KindView>,
    findings: String,
    rules: Vec<RuleView<'r>>,
    folders: Vec<FolderView<'r>>,
    output_files: String,
    output_lines: String,
    stages: Vec<StageView<'r>>,
    base: Option<BaseView<'r>>,
}

/// A big number.
#[derive(Serialize)]
struct Card {
    number: String,
    name: &'static str,
    about: String,
}

/// A kind of things that examples show.
#[derive(Serialize)]
struct KindView {
    title: &'static str,
    about: &'static str,
}

/// A ratio as a bar.
#[derive(Serialize)]
struct Bar {
    title: &'static str,
    shown: String,
    all: String,
    percent: String,
    permille: usize,
    /// There is something to show.
    is_some: bool,
}

#[derive(Serialize)]
struct VersionView<'r> {
    name: &'r str,
    sizes: Vec<(&'static str, String)>,
    coverage: Vec<Bar>,
    outcomes: Vec<Part>,
    exchanges: String,
    replayed: String,
    repaired: String,
    values: String,
    paths: Vec<AreaView<'r>>,
    namespaces: Vec<AreaView<'r>>,
    ledger: Vec<LedgerView<'r>>,
    schemes: Vec<SchemeView<'r>>,
}

/// A part of a stacked bar.
#[derive(Serialize)]
struct Part {
    /// The class that gives its colour.
    class: &'static str,
    title: &'static str,
    count: String,
    start: usize,
    width: usize,
}

#[derive(Serialize)]
struct AreaView<'r> {
    name: &'r str,
    bars: Vec<Bar>,
}

#[derive(Serialize)]
struct LedgerView<'r> {
    cause: &'r str,
    rule: &'r str,
    about: &'r str,
    advice: &'r str,
    count: String,
    permille: usize,
    rows: Vec<PlaceView<'r>>,
}

/// A line of a page with what is said of it.
#[derive(Serialize)]
struct PlaceView<'r> {
    href: String,
    page: &'r str,
    line: usize,
    text: &'r str,
}

#[derive(Serialize)]
struct SchemeView<'r> {
    title: &'r str,
    parts: Vec<Part>,
    rows: Vec<PermissionView<'r>>,
}

#[derive(Serialize)]
struct PermissionView<'r> {
    name: &'r str,
    count: String,
    permille: usize,
    areas: String,
}

#[derive(Serialize)]
struct RuleView<'r> {
    rule: &'r str,
    summary: &'r str,
    count: String,
    permille: usize,
    rest: usize,
    rows: Vec<PlaceView<'r>>,
}

#[derive(Serialize)]
struct FolderView<'r> {
    name: &'r str,
    count: String,
    permille: usize,
    rules: String,
}

#[derive(Serialize)]
struct StageView<'r> {
    name: &'r str,
    seconds: String,
    permille: usize,
}

#[derive(Serialize)]
struct BaseView<'r> {
    name: &'r str,
    changed: Vec<DifferenceView>,
    same: Vec<DifferenceView>,
}

#[derive(Serialize)]
struct DifferenceView {
    version: String,
    name: String,
    before: String,
    now: String,
    difference: String,
}

impl<'r> PageView<'r> {
    pub fn of(report: &'r Report, base: Option<(&'r str, &Base)>, link: &LinkTemplate) -> Self {
        let most = report.findings.rules.first().map_or(0, |rule| rule.count);
        let rules = report.findings.rules.iter().map(|rule| {
            let own = || report.findings.rows.iter().filter(|row| row.rule == rule.rule);
            let rows = own().take(PLACES_OF_A_RULE).map(|row| PlaceView::of(link, &row.place, &row.message));
            RuleView {
                rule: rule.rule,
                summary: rule.summary,
                count: number(rule.count),
                permille: permille(rule.count, most),
                rest: rule.count.saturating_sub(PLACES_OF_A_RULE),
                rows: rows.collect(),
            }
        });
        let most_of_folder = report.findings.folders.first().map_or(0, |folder| folder.count);
        let folders = report.findings.folders.iter().map(|folder| FolderView {
            name: &folder.name,
            count: number(folder.count),
            permille: permille(folder.count, most_of_folder),
            rules: listed(&folder.rules, AREAS_OF_A_PERMISSION),
        });
        let longest = report.run.stages.iter().map(|stage| stage.milliseconds).max().unwrap_or_default();
        let stages = report.run.stages.iter().map(|stage| StageView {
            name: &stage.name,
            seconds: format!("{}.{:02}", stage.milliseconds / 1000, stage.milliseconds % 1000 / 10),
            permille: usize::try_from((stage.milliseconds * 1000).checked_div(longest).unwrap_or_default()).unwrap_or_default(),
        });
        Self {
            tool: report.tool,
            reference: &report.reference,
            cards: cards(report),
            versions: report.versions.iter().map(|version| VersionView::of(version, link)).collect(),
            kinds: Kind::ALL.into_iter().map(|kind| KindView { title: kind.title(), about: kind.about() }).collect(),
            findings: number(report.findings.rows.len()),
            rules: rules.collect(),
            folders: folders.collect(),
            output_files: number(report.run.output_files),
            output_lines: number(report.run.output_lines),
            stages: stages.collect(),
            base: base.map(|(name, base)| BaseView::of(name, base, report)),
        }
    }
}

/// The numbers that say most, over all versions.
fn cards(report: &Report) -> Vec<Card> {
    let total = |count: &dyn Fn(&Version) -> usize| report.versions.iter().map(count).sum::<usize>();
    let ratio = |kind: Kind| {
        let of = |version: &Version| version.coverage.get(&kind).copied().unwrap_or_default();
        Ratio { shown: total(&|version| of(version).shown), all: total(&|version| of(version).all) }
    };
    let (operations, properties) = (ratio(Kind::Operations), ratio(Kind::Properties));
    let exchanges = Ratio { shown: total(&|version| version.replays.replayed), all: total(&|version| version.sizes.exchanges) };
    let defects = total(&|version| version.replays.ledgered("docwright"));
    vec![
        Card { number: number(operations.all), name: "operations", about: format!("{} have an example", percent(operations)) },
        Card {
            number: number(exchanges.all),
            name: "documented exchanges",
            about: format!("{} replay, {} defects of the tool", percent(exchanges), number(defects)),
        },
        Card {
            number: number(properties.all),
            name: "properties",
            about: format!("{} stand in an example", percent(properties)),
        },
        Card {
            number: number(report.findings.rows.len()),
            name: "findings",
            about: format!("of {} rules", report.findings.rules.len()),
        },
    ]
}

impl<'r> VersionView<'r> {
    fn of(version: &'r Version, link: &LinkTemplate) -> Self {
        let replays = &version.replays;
        let exchanges = version.sizes.exchanges;
        let most = replays.ledger.iter().map(|sum| sum.rows.len()).max().unwrap_or_default();
        let ledger = replays.ledger.iter().map(|sum| LedgerView {
            cause: sum.cause,
            rule: sum.rule,
            about: sum.about,
            advice: sum.advice,
            count: number(sum.rows.len()),
            permille: permille(sum.rows.len(), most),
            rows: sum.rows.iter().map(|row| PlaceView::of(link, &row.place, &row.why)).collect(),
        });
        Self {
            name: &version.name,
            sizes: sizes(&version.sizes),
            coverage: Kind::ALL.into_iter().filter_map(|kind| Bar::of(&version.coverage, kind)).collect(),
            outcomes: parts(&[
                ("good", "replay", replays.replayed),
                ("docs", "fail by their page", replays.ledgered("docs")),
                ("service", "belong to the service", replays.ledgered("service")),
                ("defect", "are defects of the tool", replays.ledgered("docwright")),
            ]),
            exchanges: number(exchanges),
            replayed: percent(Ratio { shown: replays.replayed, all: exchanges }),
            repaired: number(replays.repaired),
            values: percent(Ratio { shown: replays.typed_values, all: replays.values }),
            paths: areas(&version.paths, &[Kind::Operations, Kind::Statuses, Kind::Permissions]),
            namespaces: areas(&version.namespaces, &[Kind::Properties, Kind::Relationships, Kind::Members]),
            ledger: ledger.collect(),
            schemes: version.permissions.iter().map(SchemeView::of).collect(),
        }
    }
}

fn sizes(sizes: &Sizes) -> Vec<(&'static str, String)> {
    vec![
        ("pages of operations", number(sizes.pages)),
        ("method lines", number(sizes.method_lines)),
        ("operations", number(sizes.operations)),
        ("operations that only an example shows", number(sizes.implied_operations)),
        ("types", number(sizes.types)),
        ("enumerations", number(sizes.enumerations)),
        ("exchanges", number(sizes.exchanges)),
    ]
}

fn areas<'r>(areas: &'r [Area], kinds: &[Kind]) -> Vec<AreaView<'r>> {
    let bars = |area: &Area| kinds.iter().map(|kind| Bar::or_empty(&area.coverage, *kind)).collect();
    areas.iter().map(|area| AreaView { name: &area.name, bars: bars(area) }).collect()
}

impl Bar {
    /// The bar of a kind; none where there is nothing of it.
    fn of(coverage: &Coverage, kind: Kind) -> Option<Self> {
        Some(Self::or_empty(coverage, kind)).filter(|bar| bar.is_some)
    }

    fn or_empty(coverage: &Coverage, kind: Kind) -> Self {
        let ratio = coverage.get(&kind).copied().unwrap_or_default();
        Self {
            title: kind.title(),
            shown: number(ratio.shown),
            all: number(ratio.all),
            percent: percent(ratio),
            permille: ratio.permille(),
            is_some: ratio.all > 0,
        }
    }
}

impl<'r> PlaceView<'r> {
    fn of(link: &LinkTemplate, place: &'r Place, text: &'r str) -> Self {
        Self { href: link.of(place), page: &place.page, line: place.line, text }
    }
}

impl<'r> SchemeView<'r> {
    fn of(scheme: &'r SchemeSum) -> Self {
        let most = scheme.least.first().map_or(0, |row| row.operations);
        let rows = scheme.least.iter().map(|row| PermissionView {
            name: &row.permission,
            count: number(row.operations),
            permille: permille(row.operations, most),
            areas: listed(&row.areas, AREAS_OF_A_PERMISSION),
        });
        Self {
            title: &scheme.title,
            parts: parts(&[
                ("good", "need a permission", scheme.needed),
                ("service", "are not supported", scheme.not_supported),
                ("docs", "have a page that does not say", scheme.not_stated),
            ]),
            rows: rows.collect(),
        }
    }
}

impl<'r> BaseView<'r> {
    fn of(name: &'r str, base: &Base, report: &Report) -> Self {
        let row = |row: super::super::Difference| DifferenceView {
            difference: if row.now >= row.before {
                format!("+{}", number(row.now - row.before))
            } else {
                format!("−{}", number(row.before - row.now))
            },
            before: number(row.before),
            now: number(row.now),
            version: row.version,
            name: row.name,
        };
        let (changed, same): (Vec<_>, Vec<_>) =
            base.differences(report).into_iter().partition(|difference| difference.before != difference.now);
        Self { name, changed: changed.into_iter().map(row).collect(), same: same.into_iter().map(row).collect() }
    }
}

/// Parts of a whole side by side. The last one that is there ends where the bar does, whatever was rounded.
fn parts(counts: &[(&'static str, &'static str, usize)]) -> Vec<Part> {
    let whole: usize = counts.iter().map(|(_, _, count)| count).sum();
    let mut before = 0;
    let part = |(class, title, count): &(&'static str, &'static str, usize)| {
        let start = permille(before, whole);
        before += count;
        Part { class, title, count: number(*count), start, width: permille(before, whole) - start }
    };
    counts.iter().map(part).collect()
}

/// Names with their numbers, as many as fit.
fn listed<S: AsRef<str>>(rows: &[(S, usize)], most: usize) -> String {
    let mut shown: Vec<String> =
        rows.iter().take(most).map(|(name, count)| format!("{} {}", name.as_ref(), number(*count))).collect();
    if rows.len() > most {
        shown.push(format!("and {} more", rows.len() - most));
    }
    shown.join(", ")
}

fn permille(part: usize, whole: usize) -> usize {
    (part * 1000 + whole / 2).checked_div(whole).unwrap_or_default()
}

/// `97.4 %`. Rounding makes nothing whole that is not, and nothing empty.
fn percent(ratio: Ratio) -> String {
    let rounded = ratio.permille();
    let told = match (ratio.shown, rounded) {
        (shown, 1000) if shown < ratio.all => 999,
        (1.., 0) => 1,
        _ => rounded,
    };
    format!("{}.{} %", told / 10, told % 10)
}

/// A number in groups of three.
fn number(value: usize) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Ratio, listed, number, parts, percent};

    #[test]
    fn numbers_are_grouped() {
        for (value, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (12_345_678, "12,345,678")] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn nearly_is_not_all() {
        for (shown, all, text) in
            [(0, 0, "100.0 %"), (0, 9, "0.0 %"), (1, 9999, "0.1 %"), (9998, 9999, "99.9 %"), (9, 9, "100.0 %"), (1, 3, "33.3 %")]
        {
            assert_eq!(percent(Ratio { shown, all }), text, "{shown} of {all}");
        }
    }

    #[test]
    fn a_bar_is_full_and_has_no_gaps() {
        for counts in [[1, 1, 1], [0, 7, 0], [3, 0, 4], [999, 1, 1]] {
            let parts = parts(&counts.map(|count| ("class", "title", count)));
            let mut end = 0;
            for part in &parts {
                assert_eq!(part.start, end, "{counts:?}");
                end += part.width;
            }
            assert_eq!(end, 1000, "{counts:?}");
        }
    }

    #[test]
    fn what_does_not_fit_is_a_number() {
        let rows = [("me", 3), ("users", 2), ("groups", 1)];
        assert_eq!(listed(&rows, 3), "me 3, users 2, groups 1");
        assert_eq!(listed(&rows, 2), "me 3, users 2, and 1 more");
    }
}

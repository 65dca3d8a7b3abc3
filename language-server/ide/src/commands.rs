//! What an editor can be asked to do about a place, beside answering: run an example, show its Rust, take over a snapshot,
//! generate again. One file per command.

mod accept;
mod contract;
mod explain;
mod provenance;
mod references;
mod regenerate;
mod replay;
mod rust;
mod snapshots;

use std::fmt;

pub use snapshots::Choices;

use crate::{Cancelled, Snapshot, examples};
use docwright_codegen::source::FileId;

/// A command with what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Runs the example at a place from the model's own schemas, without compiling anything.
    Replay(FileId, u32),
    /// Shows the example at a place as the Rust that its test writes.
    ShowRust(FileId, u32),
    /// Shows what a new snapshot of the example changes.
    SnapshotDiff(FileId, u32),
    /// Takes the new snapshot over.
    AcceptSnapshot(FileId, u32),
    /// Throws the new snapshot away.
    RejectSnapshot(FileId, u32),
    /// Takes over what the tests of a page would write now, without running them.
    AcceptPage(FileId),
    /// The same for snapshots by their names, such as those of a group.
    AcceptNamed(Vec<String>),
    /// Tells what a rule means.
    ExplainRule(String),
    /// Tells which lines made an item what it is.
    Provenance(FileId, u32),
    /// Lists where the item at a place is mentioned.
    References(FileId, u32),
    /// Tells what has changed in the contract since the last commit, at a line of a page.
    Contract(FileId, u32),
    /// Writes what one page gives.
    RegeneratePage(FileId),
    /// Writes everything.
    RegenerateAll,
}

/// What a command gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A text to be shown beside the page.
    Text {
        /// What it is.
        title: String,
        /// `markdown`, `rust`, `diff`.
        language: &'static str,
        /// The text.
        text: String,
    },
    /// It was done; this is what to say.
    Done(String),
}

/// Why a command could not do its work, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure(pub String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl Command {
    /// Ids of all commands, as editors know them.
    pub const IDS: [&'static str; 13] = [
        "docwright.replay",
        "docwright.showRust",
        "docwright.snapshotDiff",
        "docwright.acceptSnapshot",
        "docwright.rejectSnapshot",
        "docwright.explainRule",
        "docwright.provenance",
        "docwright.references",
        "docwright.regeneratePage",
        "docwright.regenerateAll",
        "docwright.acceptPage",
        "docwright.acceptNamed",
        "docwright.contract",
    ];

    /// Its id.
    pub fn id(&self) -> &'static str {
        let index = match self {
            Self::Replay(..) => 0,
            Self::ShowRust(..) => 1,
            Self::SnapshotDiff(..) => 2,
            Self::AcceptSnapshot(..) => 3,
            Self::RejectSnapshot(..) => 4,
            Self::ExplainRule(_) => 5,
            Self::Provenance(..) => 6,
            Self::References(..) => 7,
            Self::RegeneratePage(_) => 8,
            Self::RegenerateAll => 9,
            Self::AcceptPage(_) => 10,
            Self::AcceptNamed(_) => 11,
            Self::Contract(..) => 12,
        };
        Self::IDS[index]
    }

    /// The command of an id; `None` for an unknown one, and where what it is about is missing.
    pub fn of(id: &str, place: Option<(FileId, u32)>, rule: Option<&str>, names: &[String]) -> Option<Self> {
        Some(match (id, place, rule) {
            ("docwright.acceptPage", Some((file, _)), _) => Self::AcceptPage(file),
            ("docwright.acceptNamed", ..) if !names.is_empty() => Self::AcceptNamed(names.to_vec()),
            ("docwright.replay", Some((file, at)), _) => Self::Replay(file, at),
            ("docwright.showRust", Some((file, at)), _) => Self::ShowRust(file, at),
            ("docwright.snapshotDiff", Some((file, at)), _) => Self::SnapshotDiff(file, at),
            ("docwright.acceptSnapshot", Some((file, at)), _) => Self::AcceptSnapshot(file, at),
            ("docwright.rejectSnapshot", Some((file, at)), _) => Self::RejectSnapshot(file, at),
            ("docwright.explainRule", _, Some(rule)) => Self::ExplainRule(rule.to_owned()),
            ("docwright.provenance", Some((file, at)), _) => Self::Provenance(file, at),
            ("docwright.references", Some((file, at)), _) => Self::References(file, at),
            ("docwright.contract", Some((file, at)), _) => Self::Contract(file, at),
            ("docwright.regeneratePage", Some((file, _)), _) => Self::RegeneratePage(file),
            ("docwright.regenerateAll", ..) => Self::RegenerateAll,
            _ => return None,
        })
    }

    /// The place that it is about.
    pub fn place(&self) -> Option<(FileId, u32)> {
        match self {
            Self::Replay(file, at)
            | Self::ShowRust(file, at)
            | Self::SnapshotDiff(file, at)
            | Self::AcceptSnapshot(file, at)
            | Self::RejectSnapshot(file, at)
            | Self::Provenance(file, at)
            | Self::References(file, at)
            | Self::Contract(file, at) => Some((*file, *at)),
            Self::RegeneratePage(file) | Self::AcceptPage(file) => Some((*file, 0)),
            Self::ExplainRule(_) | Self::AcceptNamed(_) | Self::RegenerateAll => None,
        }
    }
}

/// Runs a command. Long ones stop when `cancelled` says so, and have then changed nothing.
pub fn run(snapshot: &Snapshot, command: &Command, cancelled: Cancelled<'_>) -> Result<Answer, Failure> {
    match command {
        Command::Replay(file, at) => replay::run(&example(snapshot, *file, *at)?),
        Command::ShowRust(file, at) => rust::show(snapshot, &example(snapshot, *file, *at)?),
        Command::SnapshotDiff(file, at) => {
            let present = accept::present(snapshot, cancelled)?;
            snapshots::diff(&present, &example(&present, *file, *at)?)
        }
        Command::AcceptSnapshot(file, at) => {
            let present = accept::present(snapshot, cancelled)?;
            snapshots::accept(&present, &example(&present, *file, *at)?)
        }
        Command::RejectSnapshot(file, at) => snapshots::reject(snapshot, &example(snapshot, *file, *at)?),
        Command::AcceptPage(file) => accept::page(snapshot, *file, cancelled),
        Command::AcceptNamed(names) => accept::names(snapshot, names, cancelled),
        Command::ExplainRule(rule) => explain::rule(rule),
        Command::Provenance(file, at) => provenance::find_provenance(snapshot, *file, *at),
        Command::References(file, at) => references::list(snapshot, *file, *at),
        Command::Contract(file, at) => contract::show(snapshot, *file, *at),
        Command::RegeneratePage(file) => regenerate::page(snapshot, *file, cancelled),
        Command::RegenerateAll => regenerate::all(snapshot, cancelled),
    }
}

fn example(snapshot: &Snapshot, file: FileId, at: u32) -> Result<examples::Example<'_>, Failure> {
    examples::at(snapshot, file, at).ok_or_else(|| Failure::new("no example stands here"))
}

/// What can be done about the snapshot of an example.
pub fn snapshot_choices(snapshot: &Snapshot, example: &examples::Example<'_>) -> Choices {
    snapshots::choices(snapshot, example)
}

/// What an example is called in titles.
fn title(example: &examples::Example<'_>) -> String {
    let fact = &example.exchange.fact;
    let page = &example.version.model.pages[example.exchange.page].stem;
    format!("{page}, example {}", fact.ordinal + 1)
}

#[cfg(test)]
mod tests {
    use super::{Answer, Command, Failure, run};
    use crate::fixture;
    use docwright_codegen::source::FileId;

    const LOAN: &str = "# loan resource type\n\n## Properties\n\n| Property | Type | Description |\n|:--|:--|:--|\n| due | Date | The last day. |\n";
    const PAGE: &str = "# Get loan\n\n## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Delegated|Loan.Read|\n\n## HTTP request\n\n```http\nGET /lo$0ans/{id}\n```\n\n## Response\n\nA [loan](../resources/loan.md).\n\n## Example\n\n```http\nGET https://api.library.example/v1/loans/1\n```\n\n```http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{\"due\": \"2024-05-01\"}\n```\n";

    fn text(command: impl Fn(FileId, u32) -> Command) -> Result<Answer, Failure> {
        let found = fixture::marked(&[("v1/api/loan-get.md", PAGE), ("v1/resources/loan.md", LOAN)]);
        let (file, offset) = found.cursor.expect("a cursor");
        run(&found.snapshot, &command(file, offset), &|| false)
    }

    #[track_caller]
    fn check(command: impl Fn(FileId, u32) -> Command, parts: &[&str]) {
        let Ok(Answer::Text { text, .. }) = text(command) else { panic!("a text is given") };
        for part in parts {
            assert!(text.contains(part), "`{part}` is not in\n{text}");
        }
    }

    #[test]
    fn an_example_is_replayed() {
        check(Command::Replay, &["replays", "1 typed", "GET https://api.library.example/v1/loans/1"]);
    }

    #[test]
    fn an_example_is_shown_as_rust() {
        check(Command::ShowRust, &["library.loans().id(\"1\").get()", "t.answer(0, &request)"]);
    }

    #[test]
    fn what_made_an_operation_is_told() {
        check(Command::Provenance, &["v1/api/loan-get.md:12", "v1/api/loan-get.md:5", "said by prose"]);
    }

    #[test]
    fn mentions_are_listed() {
        check(|_, _| Command::References(FileId(1), 0), &["v1/api/loan-get.md:17: A [loan](../resources/loan.md)."]);
        let nobody = text(|_, at| Command::References(FileId(1), at));
        assert_eq!(nobody, Err(Failure("nothing here is mentioned elsewhere".into())));
    }

    #[test]
    fn rules_are_explained() {
        check(|_, _| Command::ExplainRule("no-operation".into()), &["no-operation"]);
        let failed = text(|_, _| Command::ExplainRule("no-operations".into()));
        assert_eq!(failed, Err(Failure("there is no rule `no-operations`; there is `no-operation`".into())));
    }

    #[test]
    fn nothing_is_written_without_a_folder() {
        assert_eq!(text(|file, _| Command::RegeneratePage(file)), Err(Failure("no output folder is configured".into())));
        assert_eq!(text(|file, _| Command::AcceptPage(file)), Err(Failure("no output folder is configured".into())));
        assert_eq!(
            text(|_, _| Command::AcceptNamed(vec!["v1/loan-get.get".into()])),
            Err(Failure("no output folder is configured".into()))
        );
        assert_eq!(text(Command::SnapshotDiff), Err(Failure("no output folder is configured".into())));
    }

    #[test]
    fn ids_lead_back_to_commands() {
        for id in Command::IDS {
            let command =
                Command::of(id, Some((FileId(0), 7)), Some("rule"), &["v1/loan-get.get".into()]).expect("every id has a command");
            assert_eq!(command.id(), id);
        }
        assert_eq!(Command::of("docwright.other", Some((FileId(0), 7)), None, &[]), None);
        assert_eq!(Command::of("docwright.acceptNamed", Some((FileId(0), 7)), None, &[]), None);
    }
}

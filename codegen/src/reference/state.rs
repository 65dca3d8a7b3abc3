//! States of a docs folder that are yet to be read, alone or two beside each other.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::config::Config;
use crate::pipeline::{Files, NOWHERE};

use super::{OpenError, Reference};

/// What a reference is read from.
#[derive(Debug)]
pub enum State {
    /// A folder, as it lies on the disk.
    Folder(PathBuf),
    /// Texts by path below the docs folder.
    Texts(Vec<(String, Arc<str>)>),
}

impl State {
    /// The folder and its files. What another state says in the same words is not read again.
    pub(super) fn read(self, config: &Config, other: &Files) -> Result<(PathBuf, Files), OpenError> {
        match self {
            Self::Folder(docs) => {
                let files = Files::load_beside(other, &docs, config).map_err(OpenError::Load)?;
                Ok((docs, files))
            }
            Self::Texts(texts) => Ok((Path::new(NOWHERE).to_owned(), Files::of_texts_beside(other, texts, config))),
        }
    }
}

impl Reference {
    /// Two states of a reference, each with the configuration that it is read under. What both say in the same words is read once.
    pub fn open_two(base: (State, Config), head: (State, Config)) -> Result<(Self, Self), OpenError> {
        let ((base, base_config), (head, head_config)) = (base, head);
        let (base_docs, base_files) = base.read(&base_config, &Files::default())?;
        // Under another configuration the same words may say something else.
        let other = if base_config.reads_alike(&head_config) { base_files.clone() } else { Files::default() };
        let (head_docs, head_files) = head.read(&head_config, &other)?;
        let (base, head) =
            rayon::join(|| Self::of(&base_docs, base_config, base_files), || Self::of(&head_docs, head_config, head_files));
        Ok((base?, head?))
    }
}

#[cfg(test)]
mod tests {
    use super::State;
    use crate::config::Config;
    use crate::dump;
    use crate::reference::Reference;

    const BASE: &[(&str, &str)] = &[
        (
            "v1/api/book-get.md",
            "# Get book\n\n## HTTP request\n\n```http\nGET /books/{id}\n```\n\n[!INCLUDE [note](../includes/note.md)]\n",
        ),
        ("v1/api/book-list.md", "# List books\n\n## HTTP request\n\n```http\nGET /books\n```\n\nSee [get](book-get.md).\n"),
        ("v1/api/book-delete.md", "# Delete book\n\n## HTTP request\n\n```http\nDELETE /books/{id}\n```\n"),
        ("v1/includes/note.md", "## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Application|Book.Read|\n"),
    ];

    /// The second of two states is what it is alone.
    fn check(changes: &[(&str, Option<&str>)], config: &Config) {
        let changed = |path: &str| changes.iter().find(|(own, _)| *own == path).map(|(_, text)| *text);
        let kept = BASE.iter().filter(|(path, _)| changed(path).is_none()).map(|(path, text)| (*path, *text));
        let head: Vec<(&str, &str)> = kept.chain(changes.iter().filter_map(|(path, text)| Some((*path, (*text)?)))).collect();
        let state = |texts: &[(&str, &str)]| {
            State::Texts(texts.iter().map(|(path, text)| ((*path).to_owned(), (*text).into())).collect())
        };
        let base_config = Config::parse(include_str!("../../tests/fixtures/library.toml")).expect("a valid configuration");
        let (_, beside) = Reference::open_two((state(BASE), base_config), (state(&head), config.clone())).expect("both are read");
        let texts = head.iter().map(|(path, text)| ((*path).to_owned(), (*text).into()));
        let alone = Reference::of_texts(texts, config.clone()).expect("it is read");
        assert_eq!(said(&beside), said(&alone), "{changes:?}");
    }

    /// Models and findings, with paths in place of ids.
    fn said(reference: &Reference) -> Vec<String> {
        let models = reference.editions.list.iter().map(|edition| dump::render(edition, &reference.sources, &reference.config));
        let findings = reference.all_findings();
        let path = |file| reference.sources.file(file).path.clone();
        let findings = findings.iter().map(|found| format!("{} {:?} {}", path(found.span.file), found.span.start, found.message));
        models.chain(findings).collect()
    }

    #[test]
    fn beside_another_state_as_alone() {
        let config = || Config::parse(include_str!("../../tests/fixtures/library.toml")).expect("a valid configuration");
        check(&[], &config());
        check(&[("v1/api/book-get.md", Some("# Get book\n\n## HTTP request\n\n```http\nGET /shelves/{id}\n```\n"))], &config());
        check(&[("v1/api/book-get.md", None)], &config());
        check(&[("v1/api/book-post.md", Some("# Create book\n\n## HTTP request\n\n```http\nPOST /books\n```\n"))], &config());
        check(&[("v1/includes/note.md", Some("Nothing.\n"))], &config());
        check(&[("v1/includes/note.md", None), ("v1/api/book-delete.md", None)], &config());
        let mut other = config();
        other.words.http_request = vec!["call".to_owned()];
        check(&[], &other);
    }
}

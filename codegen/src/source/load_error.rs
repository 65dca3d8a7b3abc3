//! Why a docs folder could not be loaded.

use std::fmt;
use std::io;
use std::path::PathBuf;

/// Why a docs folder could not be loaded at all.
#[derive(Debug)]
pub enum LoadError {
    /// There is no such folder.
    NoFolder(PathBuf),
    /// It is a file.
    IsFile(PathBuf),
    /// It cannot be listed.
    Folder(PathBuf, io::Error),
    /// No file is in it.
    Empty(PathBuf),
    /// None of the version folders is there.
    NoVersion(PathBuf, Vec<String>),
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const ADVICE: &str = "`--docs` names the one that holds the pages";
        match self {
            Self::NoFolder(path) => write!(f, "{}: there is no such folder; {ADVICE}", path.display()),
            Self::IsFile(path) => write!(f, "{}: this is a file and no folder; {ADVICE}", path.display()),
            Self::Folder(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Empty(path) => write!(f, "{}: no file is in this folder; {ADVICE}", path.display()),
            Self::NoVersion(path, versions) => {
                write!(f, "{}: none of the version folders is here: {}", path.display(), versions.join(", "))
            }
        }
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Folder(_, error) => Some(error),
            Self::NoFolder(_) | Self::IsFile(_) | Self::Empty(_) | Self::NoVersion(..) => None,
        }
    }
}

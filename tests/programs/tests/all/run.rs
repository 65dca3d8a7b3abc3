//! Running a program.

use std::path::{Path, PathBuf};

use graph_v1_0::docwright::serde_json::{Value, from_str};
use tokio::process::Command;

use crate::server::{Asked, Server};

/// What came of a run.
pub struct Run {
    pub printed: String,
    pub asked: Vec<Asked>,
}

impl Run {
    /// The calls that the server got, each as its method and target.
    pub fn calls(&self) -> Vec<&str> {
        self.asked.iter().map(|asked| asked.line.trim_end_matches(" HTTP/1.1")).collect()
    }
}

/// Runs a program to its good end, against a server that answers so.
pub async fn run(program: &str, arguments: &[&str], answer: impl Fn(&Asked) -> String + Send + Sync + 'static) -> Run {
    run_version("v1.0", program, arguments, answer).await
}

/// The same for a program that calls this version.
pub async fn run_version(
    version: &str,
    program: &str,
    arguments: &[&str],
    answer: impl Fn(&Asked) -> String + Send + Sync + 'static,
) -> Run {
    let server = Server::start(answer).await;
    let ended = Command::new(path(program))
        .args(arguments)
        .current_dir(folder())
        .env("GRAPH_TOKEN", "s3cret")
        .env("GRAPH_BASE_URL", format!("{}/{version}", server.url))
        .env("NO_PROXY", "127.0.0.1")
        .output()
        .await
        .expect("the program starts");
    let printed = String::from_utf8(ended.stdout).expect("text");
    assert!(ended.status.success(), "{program} failed\n{printed}{}", String::from_utf8_lossy(&ended.stderr));
    let asked = server.asked();
    assert!(asked.iter().all(|asked| asked.header("authorization") == Some("Bearer s3cret")), "{asked:?}");
    Run { printed, asked }
}

/// Where a program is: cargo puts all of a package into one folder.
pub fn path(program: &str) -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_greet")).with_file_name(program).with_extension(std::env::consts::EXE_EXTENSION)
}

/// Where programs run.
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// JSON, whatever its layout.
pub fn json_of(text: &str) -> Value {
    from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

//! `docwright-mock`: the server as a program, which `cargo xtask mock` runs.

use std::io::Write;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use docwright_codegen::diagnostic::terminal_text;
use docwright_codegen::reference::{Location, Reference};
use docwright_mock::{Fault, Faults, Latency, Mock, Options, Server, Settings};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Serves a reference on this machine: each documented request is answered as its page shows it.
#[derive(Parser)]
#[command(name = "cargo xtask mock", bin_name = "cargo xtask mock", after_help = EXAMPLES)]
struct Arguments {
    /// The folder that holds the version folders.
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// The configuration; by default the docs folder's own, else the repository's where the pages speak of its service.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// One version of the reference; all of them unless it is given.
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,
    /// The port; 0 takes any that is free.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The address; any other than this machine's own lets others in.
    #[arg(long, default_value = "127.0.0.1")]
    host: IpAddr,
    /// Refuse what pages do not allow, with the finding as the answer.
    #[arg(long)]
    strict: bool,
    /// Give lists in pages of so many items.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    page_size: Option<u16>,
    /// How often an operation is still running when it is asked.
    #[arg(long, value_name = "N", default_value_t = 2)]
    polls: u32,
    /// A fault and how often it happens, of one: `throttle=0.2` (429), `error=0.05` (503), `cut=0.02` (the body breaks off).
    #[arg(long, value_name = "FAULT=ODDS", value_parser = Faults::odds)]
    fault: Vec<(Fault, f64)>,
    /// How long answers take: `50ms`, or `5ms..80ms`.
    #[arg(long, value_name = "TIME")]
    latency: Option<Latency>,
    /// The seed of faults and times: the same seed has the same happen to the same requests.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// The most bytes that the body of a request may have.
    #[arg(long, value_name = "BYTES", default_value_t = Settings::default().body_limit)]
    body_limit: usize,
    /// How many requests are worked on at once.
    #[arg(long, value_name = "N", default_value_t = Settings::default().concurrency)]
    concurrency: usize,
    /// Write a line for each request to standard error.
    #[arg(long)]
    log: bool,
}

const EXAMPLES: &str = "A request chooses an answer with `Prefer: code=404` or `Prefer: example=NAME`, and a fault with
`x-docwright-fault: throttle`, `error`, `cut` or `latency=50ms`.

Example:
  $ cargo xtask mock --port 7000 --fault throttle=0.2 --seed 7
  $ curl http://127.0.0.1:7000/v1.0/me -H 'Prefer: code=404'

Exit codes: 0 it was asked to end, 2 the tool could not do its job.";

fn main() -> ExitCode {
    let ending = tokio::runtime::Runtime::new().map_err(Into::into).and_then(|runtime| runtime.block_on(run(Arguments::parse())));
    match ending {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // When the stream is closed, the exit code is all that can be told.
            let _ = writeln!(std::io::stderr(), "error: {}", terminal_text(&failure.to_string()));
            ExitCode::from(2)
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let repository = here.parent().unwrap_or(here);
    let location = Location::find(arguments.docs.as_deref(), arguments.config.as_deref(), repository)?;
    if let Some(note) = &location.note {
        eprintln!("note: {}", terminal_text(note));
    }
    let reference = Reference::open(&location.docs, location.config)?;
    let options = Options {
        page_size: arguments.page_size.map(usize::from),
        strict: arguments.strict,
        polls: arguments.polls,
        ..Options::default()
    };
    let mock = Mock::of(&reference, arguments.version.as_deref(), options)?;
    // What the server needs of the reference is its texts alone.
    drop(reference);
    let bases: Vec<String> = mock.bases().into_iter().map(str::to_owned).collect();
    let settings = Settings {
        faults: Faults { odds: arguments.fault, latency: arguments.latency, seed: arguments.seed },
        body_limit: arguments.body_limit,
        concurrency: arguments.concurrency,
        log: arguments.log,
    };
    let server = Server::bind(mock, SocketAddr::new(arguments.host, arguments.port), settings).await?;
    eprintln!("versions: {}; ctrl-c ends", terminal_text(&bases.join(", ")));
    let mut out = std::io::stdout();
    writeln!(out, "{}", server.url())?;
    out.flush()?;
    server.serve_until(asked_to_end()).await?;
    Ok(())
}

/// Waits for ctrl-c, or what a supervisor sends.
async fn asked_to_end() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};

        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

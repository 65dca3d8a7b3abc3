//! Whether a docs folder without a configuration of its own may be read with another's.

use std::path::Path;

use docwright::replay::is_host;

use super::{LoadError, load};
use crate::config::Config;
use crate::http::{message, url};

/// Whether the pages speak of the service that the configuration is for: of the requests that name a host, one names a host of the
/// service. Pages that name no host at all may speak of any service, so that they pass. Without a version folder there are no pages to
/// ask, which is an error.
pub fn speaks_of_service(docs: &Path, config: &Config) -> Result<bool, LoadError> {
    let sources = load(docs, config)?;
    let mut foreign = false;
    for line in sources.files.iter().flat_map(|file| file.text.lines()).map(str::trim) {
        let Some((_, written)) = message::method_line(line) else { continue };
        let Some(host) = url::split_url(&line[written]).host else { continue };
        if config.service.hosts.iter().any(|known| is_host(known, &host)) {
            return Ok(true);
        }
        foreign = true;
    }
    Ok(!foreign)
}

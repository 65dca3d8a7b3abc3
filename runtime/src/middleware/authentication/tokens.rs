//! The token in use. Calls that need a new one at the same time wait for one answer.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::Mutex;

use crate::auth::{AccessToken, TokenProvider, TokenRequest};
use crate::clock::{Clock, time_after};
use crate::transport::TransportError;

/// A token is asked for so long before the last one expires, so that none expires on its way.
const EARLY: Duration = Duration::from_mins(2);

pub(super) struct Tokens {
    provider: Box<dyn TokenProvider>,
    scopes: Vec<String>,
    clock: Arc<dyn Clock>,
    /// How many tokens the provider gave. Read without the lock, it tells whether one came while a call waited for the lock.
    generation: AtomicU64,
    /// Held while the provider is asked. A call that is dropped meanwhile lets it go, and the next one asks.
    kept: Mutex<Option<AccessToken>>,
}

impl Tokens {
    pub(super) fn new(provider: Box<dyn TokenProvider>, scopes: Vec<String>, clock: Arc<dyn Clock>) -> Self {
        Self { provider, scopes, clock, generation: AtomicU64::new(0), kept: Mutex::new(None) }
    }

    /// A token and its generation. After a challenge it is one that came after the refused one, whose generation is given.
    pub(super) async fn get(&self, refused: Option<(String, u64)>) -> Result<(AccessToken, u64), TransportError> {
        let (claims, before) = match refused {
            Some((claims, generation)) => (Some(claims), generation),
            None => (None, self.generation.load(Ordering::Acquire)),
        };
        let mut kept = self.kept.lock().await;
        let generation = self.generation.load(Ordering::Acquire);
        if let Some(token) = &*kept
            && (generation > before || claims.is_none() && self.is_fresh(token))
        {
            return Ok((token.clone(), generation));
        }
        let wanted = TokenRequest { scopes: self.scopes.clone(), claims };
        let token = self.provider.token(&wanted).await.map_err(TransportError::token)?;
        *kept = Some(token.clone());
        self.generation.store(generation + 1, Ordering::Release);
        Ok((token, generation + 1))
    }

    /// Does not use a token again that the service refused, unless there is a newer one.
    pub(super) async fn forget(&self, generation: u64) {
        let mut kept = self.kept.lock().await;
        if self.generation.load(Ordering::Acquire) == generation {
            *kept = None;
        }
    }

    fn is_fresh(&self, token: &AccessToken) -> bool {
        token.expires_at().is_some_and(|expires| time_after(self.clock.now(), EARLY) < expires)
    }
}

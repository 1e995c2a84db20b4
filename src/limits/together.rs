//! What all nodes count together.

use std::sync::Arc;
use std::time::Duration;

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Kind;
use crate::config::MasterKey;
use crate::shared::counters::{CounterKey, Counters, Drawn, Refill};

/// Names the key under which callers and addresses are counted; a change begins all counts anew.
const PURPOSE: &[u8] = b"frontdesk shared counts v1";

/// The counts of all nodes, as far as there are any.
pub(crate) struct Together {
    counters: Arc<dyn Counters>,
    /// The same on every node, and nowhere in Redis: a number cannot be found out by trying them all. While the master key
    /// is rotated nodes may have two, and count apart until they agree again.
    key: Zeroizing<[u8; 32]>,
}

impl Together {
    pub(crate) fn new(counters: Arc<dyn Counters>, master_key: &MasterKey) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, master_key.expose())
            .expand(PURPOSE, key.as_mut())
            .expect("32 bytes are within HKDF's output limit");
        Self { counters, key }
    }

    /// Counts one. A count that there is not, or not now, refuses nobody.
    ///
    /// # Errors
    /// How long to wait when all nodes together have used the quota up.
    pub(super) async fn check(&self, kind: Kind, who: &[u8], quota: Refill) -> Result<(), Duration> {
        let key = CounterKey::person(kind.label(), who, &self.key);
        match self.counters.draw(key, quota).await {
            Drawn::Granted | Drawn::Alone => Ok(()),
            Drawn::Refused { retry_after } => Err(retry_after),
        }
    }
}

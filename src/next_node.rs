//! A proxy that takes a refused request to the next node says so in a header, and a node that drains then refuses what it
//! need not do itself. Without that header the carrier would get the refusal, and the caller an error tone.
//!
//! The header decides nothing that a signature protects: whoever forges it gets a 503.

use actix_web::http::header::HeaderMap;

use crate::state::{AppState, Phase};

/// Set by the proxy to the status that it takes elsewhere: `503`.
const HEADER: &str = "x-frontdesk-next-node";

/// Whether a request that begins something should be refused here, because another node will have it.
pub(crate) fn takes_it(headers: &HeaderMap, state: &AppState) -> bool {
    state.lifecycle.phase() == Phase::Draining && headers.get(HEADER).is_some_and(|value| value == "503")
}

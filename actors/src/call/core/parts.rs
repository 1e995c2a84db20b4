//! What the core is given: whose call it is, what it is run with, and what it shares with the other calls of its server.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use frontdesk_schema::CallId;

use crate::call::checkpoint::Checkpoint;
use crate::llm::ToolSpec;
use crate::llm::pace::FirstTokens;
use crate::load::Load;
use crate::settings::Settings;
use crate::store::{CarrierCallId, PhraseCache};
use crate::stt::TurnTaking;
use crate::supervision::routes::{Chain, Routes};
use crate::tenant::{PhoneNumber, Tenant};
use crate::transfer::PastTransfers;

/// What a call begins with.
pub struct CallParts {
    pub call: CallId,
    pub carrier_call: CarrierCallId,
    pub tenant: Arc<Tenant>,
    /// `None`: withheld.
    pub caller: Option<PhoneNumber>,
    /// Which life of the call this is: 0, or one more each time it was under way in a process or on a socket that is gone.
    pub life: u8,
    /// What an earlier life of the call left behind.
    pub restored: Option<Checkpoint>,
    /// The hand-overs that nobody took.
    pub transfers: PastTransfers,
    pub settings: Arc<Settings>,
    pub phrases: Arc<dyn PhraseCache>,
    /// How fast the model is at present.
    pub first_tokens: Arc<FirstTokens>,
    /// Which ways to the vendors work at present.
    pub routes: Arc<Routes>,
    /// Who decides whether the caller has finished, by the way to the recogniser.
    pub turn_taking: Chain<TurnTaking>,
    /// How busy the call's worker is.
    pub load: Arc<Load>,
    pub system_prompt: Arc<str>,
    pub tools: Arc<[ToolSpec]>,
    /// Wall-clock time at the start.
    pub started_at: DateTime<Utc>,
}

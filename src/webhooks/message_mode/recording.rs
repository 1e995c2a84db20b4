//! A recording becomes a message, once, whichever of the carrier's requests tells of it first.

use std::time::Duration;

use chrono::Utc;
use frontdesk_actors::message_mode::Recorded;
use frontdesk_actors::store::{CarrierCallId, TakenMessage};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::CallId;

use crate::call_notes::Told;
use crate::metrics;
use crate::state::AppState;
use crate::webhooks::params::Params;

/// Less is a breath or the click of a telephone.
const SHORTEST: Duration = Duration::from_secs(2);

/// What became of a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// The practice gets it.
    Yes,
    /// There is none, or nothing is on it.
    Nothing,
    /// It could not be stored.
    Failed,
}

/// Keeps what the request tells of. Kept again, it is the same message.
pub(super) async fn keep(state: &AppState, call: &CarrierCallId, tenant: &Tenant, params: &Params) -> Kept {
    let Some(recorded) = read(params) else {
        metrics::recording("empty");
        return Kept::Nothing;
    };
    let message = TakenMessage::recorded(tenant, CallId::of_carrier_call(call.as_str()), recorded, Utc::now());
    match state.engine.stores.messages.take(message).await {
        Ok(()) => {
            metrics::recording("kept");
            state.notes.note_told(call, Told::Recording).await;
            Kept::Yes
        }
        Err(error) => {
            metrics::recording("failed");
            tracing::error!(carrier.call = %call, %error, "a recorded message could not be kept");
            Kept::Failed
        }
    }
}

/// `None`: nothing worth keeping.
fn read(params: &Params) -> Option<Recorded> {
    let recording = params.get("RecordingSid").filter(|sid| is_sid(sid))?.to_owned();
    let lasted = Duration::from_secs(params.get("RecordingDuration")?.parse::<u32>().ok()?.into());
    (lasted >= SHORTEST).then_some(Recorded { recording, lasted })
}

/// `RE` and 32 hexadecimal digits.
fn is_sid(text: &str) -> bool {
    text.strip_prefix("RE").is_some_and(|hex| hex.len() == 32 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SID: &str = "RE0123456789abcdef0123456789abcdef";

    #[track_caller]
    fn check(sid: &str, duration: &str, expected: Option<u64>) {
        let form = format!("RecordingSid={sid}&RecordingDuration={duration}");
        let read = read(&Params::from_form(form.as_bytes()));
        assert_eq!(read.map(|recorded| recorded.lasted.as_secs()), expected, "{form}");
    }

    #[test]
    fn what_has_a_name_and_a_length_is_worth_keeping() {
        check(SID, "23", Some(23));
        check(SID, "2", Some(2));
        check(SID, "1", None);
        check(SID, "", None);
        check(SID, "-1", None);
        check(SID, "long", None);
        check("", "23", None);
        check("RE0123", "23", None);
        check("https%3A%2F%2Fapi.twilio.com%2FRecordings", "23", None);
    }
}

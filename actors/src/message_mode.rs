//! What the practice is told of a caller who could only leave a recorded message: read by the practice, never spoken. Pure.

use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_schema::{CallId, MessageId};

use crate::store::TakenMessage;
use crate::tenant::Tenant;

/// A message as the carrier recorded it.
#[derive(Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The carrier's name for the recording (Twilio: RecordingSid).
    pub recording: String,
    pub lasted: Duration,
}

impl TakenMessage {
    /// The message that was recorded in a call. A call has at most one; whoever writes it again writes the same. The number to
    /// call is the one the call came from.
    pub fn recorded(tenant: &Tenant, call: CallId, recorded: Recorded, at: DateTime<Utc>) -> Self {
        let words = words(&tenant.language);
        let seconds = recorded.lasted.as_secs();
        let message = format!("{} ({}:{:02}). {}", words.left, seconds / 60, seconds % 60, words.listen);
        let (id, recording) = (MessageId::of_recording(call), Some(recorded.recording));
        Self { recording, ..told(tenant, call, id, &words, message, at) }
    }

    /// The message that nobody left: the caller could leave one and did not. Withdrawn when a recording turns up.
    pub fn missed_call(tenant: &Tenant, call: CallId, at: DateTime<Utc>) -> Self {
        let words = words(&tenant.language);
        told(tenant, call, MessageId::of_missed_call(call), &words, words.missed.to_owned(), at)
    }
}

fn told(
    tenant: &Tenant,
    call: CallId,
    id: MessageId,
    words: &Words,
    message: String,
    at: DateTime<Utc>,
) -> TakenMessage {
    TakenMessage {
        id,
        tenant: tenant.id,
        call,
        taken_at: at,
        caller_name: words.unknown.to_owned(),
        message,
        callback_number: None,
        urgent: false,
        recording: None,
    }
}

struct Words {
    unknown: &'static str,
    left: &'static str,
    listen: &'static str,
    missed: &'static str,
}

/// In English for a language that we have no sentences in.
fn words(language: &str) -> Words {
    match language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "de" => Words {
            unknown: "Unbekannt",
            left: "Hat eine Sprachnachricht hinterlassen",
            listen: "Anzuhören im Telefonkonto; bitte zurückrufen.",
            missed: "Hat angerufen, als der Assistent kein Gespräch führen konnte, und keine Nachricht hinterlassen. \
                     Bitte zurückrufen.",
        },
        "es" => Words {
            unknown: "Desconocido",
            left: "Dejó un mensaje de voz",
            listen: "Se escucha en la cuenta de telefonía; por favor, devuelva la llamada.",
            missed: "Llamó cuando el asistente no podía atender y no dejó ningún mensaje. Por favor, devuelva la llamada.",
        },
        "fr" => Words {
            unknown: "Inconnu",
            left: "A laissé un message vocal",
            listen: "À écouter dans le compte de téléphonie ; merci de rappeler.",
            missed: "A appelé quand l’assistant ne pouvait pas répondre et n’a pas laissé de message. Merci de rappeler.",
        },
        _ => Words {
            unknown: "Unknown",
            left: "Left a recorded message",
            listen: "Listen to it in the telephone account; please call back.",
            missed: "Called while the assistant could not talk, and left no message. Please call back.",
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, name: &str, message: &str) {
        let words = words(language);
        assert_eq!((words.unknown, words.left), (name, message));
    }

    #[test]
    fn the_practice_reads_its_own_language() {
        check("en-US", "Unknown", "Left a recorded message");
        check("de_AT", "Unbekannt", "Hat eine Sprachnachricht hinterlassen");
        check("ES", "Desconocido", "Dejó un mensaje de voz");
        check("fr", "Inconnu", "A laissé un message vocal");
        check("ja", "Unknown", "Left a recorded message");
    }

    #[test]
    fn a_call_has_one_recording_and_one_missed_call_and_they_differ() {
        let [one, other] = ["CA1", "CA2"].map(CallId::of_carrier_call);
        let ids = |call| [MessageId::of_recording(call), MessageId::of_missed_call(call)];
        assert_eq!(ids(one), ids(one));
        let all = [ids(one), ids(other)].concat();
        let distinct: std::collections::HashSet<_> = all.iter().collect();
        assert_eq!(distinct.len(), all.len());
    }
}

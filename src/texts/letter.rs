//! What an e-mail about a caller's message says, in four languages. Pure.

/// What a caller left. Does not print.
pub(super) struct Said<'a> {
    pub(super) practice: &'a str,
    pub(super) day: &'a str,
    pub(super) time: &'a str,
    pub(super) name: &'a str,
    pub(super) callback: &'a str,
    pub(super) words: &'a str,
    pub(super) urgent: bool,
}

/// An e-mail's words. The subject, which stands on locked screens and in logs of mail servers, tells nothing of the caller.
pub(super) struct Letter {
    pub(super) subject: String,
    pub(super) body: String,
}

struct Words {
    message: &'static str,
    urgent: &'static str,
    from: &'static str,
    callback: &'static str,
    at: &'static str,
}

const ENGLISH: Words =
    Words { message: "New message", urgent: "URGENT", from: "From", callback: "Call back", at: "Taken" };
const GERMAN: Words =
    Words { message: "Neue Nachricht", urgent: "DRINGEND", from: "Von", callback: "Rückruf", at: "Aufgenommen" };
const FRENCH: Words =
    Words { message: "Nouveau message", urgent: "URGENT", from: "De", callback: "Rappeler", at: "Reçu" };
const SPANISH: Words =
    Words { message: "Nuevo mensaje", urgent: "URGENTE", from: "De", callback: "Llamar a", at: "Recibido" };

impl Letter {
    /// `tag` is BCP 47; English for a language that we have no words in.
    pub(super) fn write(tag: &str, said: &Said<'_>) -> Self {
        let words = match tag.split('-').next().unwrap_or_default().to_ascii_lowercase().as_str() {
            "de" => &GERMAN,
            "fr" => &FRENCH,
            "es" => &SPANISH,
            _ => &ENGLISH,
        };
        let Said { practice, day, time, name, callback, words: message, urgent } = *said;
        let urgent = if urgent { format!("{}: ", words.urgent) } else { String::new() };
        let subject = format!("{urgent}{}, {day}, {time} ({practice})", words.message);
        let Words { from, callback: call_back, at, .. } = words;
        let body = format!("{message}\n\n{from}: {name}\n{call_back}: {callback}\n{at}: {day}, {time}\n");
        Self { subject, body }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_says_who_called_and_what_for_but_not_in_its_subject() {
        let said = Said {
            practice: "Bright Smiles",
            day: "Tue 14 July",
            time: "14:30",
            name: "Ann Lee",
            callback: "+447700900123",
            words: "A crown came off.",
            urgent: true,
        };
        let letter = Letter::write("en-GB", &said);
        assert_eq!(letter.subject, "URGENT: New message, Tue 14 July, 14:30 (Bright Smiles)");
        let body = "A crown came off.\n\nFrom: Ann Lee\nCall back: +447700900123\nTaken: Tue 14 July, 14:30\n";
        assert_eq!(letter.body, body);
        let letter = Letter::write("de", &Said { urgent: false, ..said });
        assert_eq!(letter.subject, "Neue Nachricht, Tue 14 July, 14:30 (Bright Smiles)");
    }
}

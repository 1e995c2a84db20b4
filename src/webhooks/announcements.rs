//! What the carrier's own voice says when ours cannot: short, polite, in the practice's language.

use frontdesk_actors::tenant::Tenant;

/// Sentences of one language.
pub(super) struct Announcements {
    /// `<Say language>` for the sentences.
    pub(super) language: String,
    /// Nobody with this number is known here.
    pub(super) unknown_number: &'static str,
    /// Everyone is busy, and the caller is put through.
    pub(super) busy_transfer: &'static str,
    /// The agent cannot take the call, and the practice calls back.
    pub(super) call_back: &'static str,
    /// This number has rung too often lately.
    pub(super) too_often: &'static str,
    /// The line broke too often, and the caller is put through.
    pub(super) broken_transfer: &'static str,
    /// Something of ours has failed so far that not even a message can be kept.
    pub(super) broken: &'static str,
}

/// The announcements for a tenant's language tag; in English for a language that we have no sentences in.
pub(super) fn for_language(tag: &str) -> Announcements {
    let primary = tag.split('-').next().unwrap_or_default();
    let own = || say_language(tag);
    match primary {
        "de" => Announcements {
            language: own(),
            unknown_number: "Unter dieser Nummer ist leider niemand zu erreichen. Auf Wiederhören.",
            busy_transfer: "Einen Moment bitte, ich verbinde Sie mit dem Team.",
            call_back: "Ihr Anruf kann gerade nicht angenommen werden. Wir haben Ihre Nummer notiert und rufen Sie zurück.",
            too_often: "Von dieser Nummer kamen zuletzt sehr viele Anrufe. Bitte rufen Sie in einigen Minuten noch einmal an.",
            broken_transfer: "Entschuldigung, die Verbindung ist gestört. Ich verbinde Sie mit dem Team.",
            broken: "Entschuldigung, die Verbindung ist gestört. Bitte rufen Sie in einigen Minuten noch einmal an.",
        },
        "es" => Announcements {
            language: own(),
            unknown_number: "Lo sentimos, nadie puede atender este número. Adiós.",
            busy_transfer: "Un momento, por favor, le paso con el equipo.",
            call_back: "En este momento no podemos atender su llamada. Hemos anotado su número y le devolveremos la llamada.",
            too_often: "Hemos recibido muchas llamadas desde este número. Por favor, vuelva a llamar en unos minutos.",
            broken_transfer: "Disculpe, tenemos problemas con la línea. Le paso con el equipo.",
            broken: "Disculpe, tenemos problemas con la línea. Por favor, vuelva a llamar en unos minutos.",
        },
        "fr" => Announcements {
            language: own(),
            unknown_number: "Désolé, personne n'est joignable à ce numéro. Au revoir.",
            busy_transfer: "Un instant, s'il vous plaît, je vous mets en relation avec l'équipe.",
            call_back: "Nous ne pouvons pas prendre votre appel pour le moment. Votre numéro est noté et nous vous rappellerons.",
            too_often: "Nous avons reçu beaucoup d'appels de ce numéro. Merci de rappeler dans quelques minutes.",
            broken_transfer: "Désolé, la ligne est perturbée. Je vous mets en relation avec l'équipe.",
            broken: "Désolé, la ligne est perturbée. Merci de rappeler dans quelques minutes.",
        },
        _ => Announcements {
            language: if primary == "en" { own() } else { "en-US".to_owned() },
            unknown_number: "Sorry, there is nobody to take calls to this number. Goodbye.",
            busy_transfer: "One moment please, I'm putting you through to the team.",
            call_back: "We can't take your call right now. We have made a note of your number and will call you back.",
            too_often: "We've had a great many calls from this number. Please call again in a few minutes.",
            broken_transfer: "I'm sorry, we're having trouble with this line. I'm putting you through to the team.",
            broken: "I'm sorry, we're having trouble with this line. Please call again in a few minutes.",
        },
    }
}

/// Whom to call in an emergency, when the practice has told; digit by digit, or a voice makes a thousand of them.
pub(super) fn emergency(tenant: &Tenant) -> Option<String> {
    let number = tenant.emergency_number.as_ref()?;
    let digits: Vec<_> = number.chars().filter(|c| !c.is_whitespace()).map(String::from).collect();
    let digits = digits.join(" ");
    Some(match tenant.language.split('-').next().unwrap_or_default() {
        "de" => format!("Im Notfall legen Sie bitte auf und wählen Sie {digits}."),
        "es" => format!("Si es una emergencia, cuelgue y marque el {digits}."),
        "fr" => format!("En cas d'urgence, raccrochez et composez le {digits}."),
        _ => format!("If this is an emergency, hang up and dial {digits}."),
    })
}

/// A tag for `<Say language>`, which wants a region.
pub(super) fn say_language(tag: &str) -> String {
    let with_region = match tag {
        "de" => "de-DE",
        "en" => "en-US",
        "es" => "es-ES",
        "fr" => "fr-FR",
        "it" => "it-IT",
        "nl" => "nl-NL",
        "pl" => "pl-PL",
        "pt" => "pt-PT",
        other => other,
    };
    with_region.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: &str, language: &str, begins: &str) {
        let announcements = for_language(tag);
        assert_eq!(announcements.language, language);
        assert!(announcements.broken.starts_with(begins), "{}", announcements.broken);
    }

    #[test]
    fn words_and_voice_have_the_same_language() {
        check("en-GB", "en-GB", "I'm sorry");
        check("en", "en-US", "I'm sorry");
        check("de-AT", "de-AT", "Entschuldigung");
        check("es", "es-ES", "Disculpe");
        check("fr-CA", "fr-CA", "Désolé");
        check("ja-JP", "en-US", "I'm sorry");
    }
}

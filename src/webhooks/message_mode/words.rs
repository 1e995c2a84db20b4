//! What the carrier's voice says in message mode. The notice is fixed: nothing is recorded before it was given.

/// The sentences of one language.
pub(super) struct Words {
    pub(super) busy: &'static str,
    pub(super) trouble: &'static str,
    pub(super) broken: &'static str,
    pub(super) nobody: &'static str,
    /// No person speaks, and what the caller says is recorded.
    pub(super) notice: &'static str,
    /// `{}`: the number.
    pub(super) emergency: &'static str,
    /// How it goes, where a person can be rung.
    pub(super) with_person: &'static str,
    /// The same, where nobody can.
    pub(super) alone: &'static str,
    pub(super) nothing_heard: &'static str,
    /// A message is kept.
    pub(super) thanks: &'static str,
    /// None is.
    pub(super) goodbye: &'static str,
}

/// In English for a language that we have no sentences in.
pub(super) fn of(language: &str) -> Words {
    match language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "de" => GERMAN,
        "es" => SPANISH,
        "fr" => FRENCH,
        _ if language.eq_ignore_ascii_case("en-US") => AMERICAN,
        _ => BRITISH,
    }
}

const BRITISH: Words = Words {
    busy: "All our lines are busy right now.",
    trouble: "I'm sorry, we're having technical trouble right now.",
    broken: "I'm sorry, we're having trouble with this line.",
    nobody: "I'm sorry, nobody can take the call right now.",
    notice: "This is an automated service; a message that you leave is recorded.",
    emergency: "In an emergency, please hang up and call {}.",
    with_person: "Press 0 to speak to a person. To leave a message, say your name, your number and what you need after \
                  the tone, and press the hash key when you are done.",
    alone: "Please say your name, your number and what you need after the tone, and press the hash key when you are done.",
    nothing_heard: "I didn't hear anything. Please speak after the tone.",
    thanks: "Thank you. Your message has been recorded, and the team will get it. Goodbye.",
    goodbye: "Thank you for calling. The team will see that you called. Goodbye.",
};

const AMERICAN: Words = Words {
    with_person: "Press 0 to speak to a person. To leave a message, say your name, your number and what you need after \
                  the tone, and press the pound key when you are done.",
    alone: "Please say your name, your number and what you need after the tone, and press the pound key when you are done.",
    ..BRITISH
};

const GERMAN: Words = Words {
    busy: "Im Moment sind leider alle Leitungen belegt.",
    trouble: "Entschuldigung, wir haben gerade eine technische Störung.",
    broken: "Entschuldigung, die Verbindung ist gestört.",
    nobody: "Im Moment kann leider niemand ans Telefon kommen.",
    notice: "Hier spricht ein automatischer Dienst; eine Nachricht, die Sie hinterlassen, wird aufgezeichnet.",
    emergency: "Im Notfall legen Sie bitte auf und wählen Sie {}.",
    with_person: "Drücken Sie die 0, um mit einem Menschen zu sprechen. Oder nennen Sie nach dem Ton Ihren Namen, Ihre \
                  Nummer und Ihr Anliegen, und drücken Sie am Ende die Rautetaste.",
    alone: "Bitte nennen Sie nach dem Ton Ihren Namen, Ihre Nummer und Ihr Anliegen, und drücken Sie am Ende die Rautetaste.",
    nothing_heard: "Ich habe nichts gehört. Bitte sprechen Sie nach dem Ton.",
    thanks: "Vielen Dank. Ihre Nachricht ist aufgezeichnet, und das Team bekommt sie. Auf Wiederhören.",
    goodbye: "Vielen Dank für Ihren Anruf. Das Team sieht, dass Sie angerufen haben. Auf Wiederhören.",
};

const SPANISH: Words = Words {
    busy: "En este momento todas las líneas están ocupadas.",
    trouble: "Lo sentimos, tenemos un problema técnico en este momento.",
    broken: "Disculpe, tenemos problemas con la línea.",
    nobody: "Lo sentimos, ahora mismo nadie puede atender la llamada.",
    notice: "Este es un servicio automático; el mensaje que usted deje se graba.",
    emergency: "En caso de emergencia, cuelgue y llame al {}.",
    with_person: "Pulse 0 para hablar con una persona. Para dejar un mensaje, diga su nombre, su número y lo que necesita \
                  después del tono, y pulse almohadilla al terminar.",
    alone: "Diga su nombre, su número y lo que necesita después del tono, y pulse almohadilla al terminar.",
    nothing_heard: "No he oído nada. Por favor, hable después del tono.",
    thanks: "Gracias. Su mensaje ha quedado grabado y el equipo lo recibirá. Adiós.",
    goodbye: "Gracias por llamar. El equipo verá que ha llamado. Adiós.",
};

const FRENCH: Words = Words {
    busy: "Toutes nos lignes sont occupées en ce moment.",
    trouble: "Désolé, nous avons un problème technique en ce moment.",
    broken: "Désolé, la ligne est perturbée.",
    nobody: "Désolé, personne ne peut prendre l'appel en ce moment.",
    notice: "Ceci est un service automatique ; le message que vous laissez est enregistré.",
    emergency: "En cas d'urgence, raccrochez et appelez le {}.",
    with_person: "Appuyez sur 0 pour parler à une personne. Pour laisser un message, dites votre nom, votre numéro et votre \
                  demande après le signal sonore, puis appuyez sur la touche dièse.",
    alone: "Dites votre nom, votre numéro et votre demande après le signal sonore, puis appuyez sur la touche dièse.",
    nothing_heard: "Je n'ai rien entendu. Parlez après le signal sonore, s'il vous plaît.",
    thanks: "Merci. Votre message est enregistré et l'équipe le recevra. Au revoir.",
    goodbye: "Merci de votre appel. L'équipe verra que vous avez appelé. Au revoir.",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, notice: &str, key: &str) {
        let words = of(language);
        assert!(words.notice.starts_with(notice), "{language}: {}", words.notice);
        assert!(words.alone.contains(key) && words.with_person.contains(key), "{language}: {}", words.alone);
        assert_eq!(words.emergency.matches("{}").count(), 1, "{language}");
        assert!(words.with_person.contains('0'), "{language}");
    }

    #[test]
    fn every_language_gives_the_notice_the_number_and_the_keys() {
        check("en-GB", "This is an automated", "hash key");
        check("en-us", "This is an automated", "pound key");
        check("de", "Hier spricht ein automatischer", "Rautetaste");
        check("es-MX", "Este es un servicio", "almohadilla");
        check("fr_CA", "Ceci est un service", "dièse");
        check("ja-JP", "This is an automated", "hash key");
    }
}

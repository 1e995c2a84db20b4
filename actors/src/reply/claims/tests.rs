mod implied;

use super::Claim::{self, Booked, Cancelled, Done, Expected, Moved, PassedOn};
use super::claims_in;

#[track_caller]
fn check(language: &str, text: &str, expected: &[Claim]) {
    assert_eq!(claims_in(text, language), expected, "{language}: {text:?}");
}

#[test]
fn english_claims_are_noticed() {
    for (text, expected) in [
        ("You're booked for Tuesday.", &[Booked][..]),
        ("you’re booked in for Tuesday at ten,", &[Booked]),
        ("You are now booked with Doctor Lee.", &[Booked]),
        ("You're all set!", &[Booked]),
        ("Great, you're all set for Tuesday the third of March.", &[Booked]),
        ("I've booked that.", &[Booked]),
        ("I have booked you in for ten.", &[Booked]),
        ("Okay, I've just booked that for you.", &[Booked]),
        ("I've gone ahead and scheduled your cleaning.", &[Booked]),
        ("I booked you in for Tuesday at ten.", &[Booked]),
        ("We've reserved the slot for you.", &[Booked]),
        ("That's confirmed.", &[Booked]),
        ("That is all booked for you now.", &[Booked]),
        ("It's booked.", &[Booked]),
        ("It has been scheduled for Friday.", &[Booked]),
        ("Your appointment is set.", &[Booked]),
        ("Your appointment is set for Monday at nine.", &[Booked]),
        ("Your appointment is confirmed for Monday.", &[Booked]),
        ("Your appointment with Doctor Lee on Tuesday the third at ten is confirmed.", &[Booked]),
        ("Your appointment has been successfully booked.", &[Booked]),
        ("I'm happy to say you're booked for Tuesday.", &[Booked]),
        ("I've put you down for Tuesday at ten.", &[Booked]),
        ("I've got you down for Tuesday.", &[Booked]),
        ("I have you down for half past nine.", &[Booked]),
        ("I've got that booked for you.", &[Booked]),
        ("I have you booked on Tuesday.", &[Booked]),
        ("You're in the diary for Tuesday.", &[Booked]),
        ("I've added you to the calendar.", &[Booked]),
        ("I've made the appointment for you.", &[Booked]),
        ("Booked for Tuesday at ten.", &[Booked]),
        ("Perfect, booked!", &[Booked]),
        ("All booked.", &[Booked]),
        ("I've checked the diary and booked you in for Tuesday.", &[Booked]),
        ("I can confirm your appointment for Tuesday at ten.", &[Booked]),
        ("You're booked for Tuesday at ten, is that all right?", &[Booked]),
        ("So that's a check-up booked for Tuesday at ten.", &[Booked]),
        ("You've been booked in with the hygienist.", &[Booked]),
        ("I've already booked you in.", &[Booked]),
        ("I have cancelled it.", &[Cancelled]),
        ("Your appointment has been canceled.", &[Cancelled]),
        ("That's cancelled for you.", &[Cancelled]),
        ("Your cleaning is cancelled, and there is no charge.", &[Cancelled]),
        ("I've removed your appointment from the diary.", &[Cancelled]),
        ("I've moved your appointment.", &[Moved]),
        ("I've moved you to Wednesday.", &[Moved]),
        ("Your appointment has been moved to Wednesday at two.", &[Moved]),
        ("I've rescheduled that for Friday.", &[Moved]),
        ("Your appointment is now rescheduled.", &[Moved]),
        ("I've changed your appointment to three.", &[Moved]),
        ("I've passed your message on.", &[PassedOn]),
        ("I've passed that along to the team.", &[PassedOn]),
        ("Your message has been sent.", &[PassedOn]),
        ("Your message has been passed on to Doctor Lee.", &[PassedOn]),
        ("I've let the team know.", &[PassedOn]),
        ("I've asked someone to ring you back.", &[PassedOn]),
        ("I've taken your message.", &[PassedOn]),
        ("That's done.", &[Done]),
        ("I've booked you into the ten o'clock.", &[Booked]),
        ("That time is yours, I've saved that slot for you.", &[Booked]),
        ("Alright Jane, you are confirmed for ten fifteen.", &[Booked]),
        ("We have you scheduled for the fourth.", &[Booked]),
        ("We've got you in for Thursday.", &[Booked]),
        ("You're now scheduled for a cleaning.", &[Booked]),
        ("Your booking with the hygienist is confirmed.", &[Booked]),
        ("The appointment has been made.", &[Booked]),
        ("Your appointment's booked.", &[Booked]),
        ("I went ahead and booked you in.", &[Booked]),
        ("That's you booked in for Tuesday.", &[Booked]),
        ("The doctor has been informed.", &[PassedOn]),
        ("I've sent your message to the dentist.", &[PassedOn]),
        ("I've made a note and passed it to the team.", &[PassedOn]),
        ("Your appointment is no longer on Tuesday, it's been moved to Friday.", &[Moved]),
        ("I've switched you to Friday.", &[Moved]),
        ("That's moved to Friday for you.", &[Moved]),
        ("I've taken you off the list and cancelled that.", &[Cancelled]),
        ("All done!", &[Done]),
        ("Done.", &[Done]),
        ("That's all sorted for you.", &[Done]),
        ("That's taken care of.", &[Done]),
        ("Consider it done.", &[Done]),
        ("I've cancelled the old one and booked you in for Tuesday.", &[Cancelled, Booked]),
        ("I've cancelled Monday, and you're booked for Tuesday.", &[Cancelled, Booked]),
    ] {
        check("en-GB", text, expected);
        check("pl", text, expected);
    }
}

#[test]
fn english_offers_questions_conditions_and_denials_are_no_claims() {
    for text in [
        "Shall I book that?",
        "Shall I go ahead and book that for you?",
        "I can book you in for Tuesday.",
        "I could move your appointment to Wednesday.",
        "Would you like that booked?",
        "Would you like me to cancel it?",
        "Once that's booked, you'll get a text.",
        "As soon as you're booked in you'll get a message.",
        "If your appointment is cancelled on the day there is a charge.",
        "When it's booked I'll tell you.",
        "You're booked once you say yes.",
        "I haven't booked anything.",
        "I have not booked that yet.",
        "Nothing has been booked.",
        "That isn't booked yet.",
        "Your appointment is not confirmed yet.",
        "I don't think that's booked.",
        "I couldn't get that booked.",
        "Is it booked already?",
        "Has it been cancelled?",
        "You're booked for Tuesday?",
        "Have you booked with us before?",
        "Let me check whether that's been moved.",
        "I'm booking that now.",
        "I have a few more questions before that's booked.",
        "Just so you know, we don't have you down for anything.",
        "I see you have an appointment on Tuesday.",
        "We have Tuesday at ten available, would that suit?",
        "I've moved on to Wednesday, and there is a free time at two.",
        "I've checked and Tuesday is booked.",
        "Let me get that booked in for you.",
        "I'd be happy to get that sorted.",
        "To confirm, that's Tuesday the third at ten with Doctor Lee?",
        "We can confirm your appointment after that.",
        "The dentist has changed the opening hours.",
        "A hygienist cleaning is done every six months.",
        "You'll be all set once I have your number.",
        "Is that all right, or shall it be moved?",
        "I can have that cancelled for you.",
        "Do you want it moved to Friday or cancelled?",
        "I'll book that for you.",
        "I'll have that booked in a moment.",
        "I'll pass that on to the team.",
        "Your message will be passed on.",
        "We're fully booked on Tuesday.",
        "We're booked up until Friday.",
        "I'm afraid that's booked.",
        "That's already booked, I'm afraid.",
        "That slot is already booked.",
        "Doctor Lee is booked all day.",
        "It's booked up.",
        "Booked appointments can be cancelled a day before.",
        "Appointments can be booked online.",
        "Appointments are confirmed by text message.",
        "Your appointment is confirmed by text the day before.",
        "We've moved to a new building.",
        "We have reserved parking behind the building.",
        "It's done under a local anaesthetic.",
        "A filling is done in one visit.",
        "What day would you like to be booked in for?",
        "Which appointment would you like moved?",
        "Do you have an appointment booked already?",
        "I'd need your name to get you booked in.",
        "We can get you scheduled for Tuesday.",
        "Could you confirm your name?",
        "I've found two free times on Tuesday.",
        "I've noted your name, and what is your number?",
        "I have Tuesday at ten or Wednesday at two.",
        "Your appointment was booked by your mother.",
        "Thank you, and when were you born?",
        "You can set up an account online.",
        "Sorry, I haven't booked that yet.",
        "We are open from nine to five.",
        "",
    ] {
        check("en-GB", text, &[]);
    }
}

#[test]
fn german_claims_are_noticed() {
    for (text, expected) in [
        ("Ich habe Sie für Dienstag um zehn Uhr eingetragen.", &[Booked][..]),
        ("Ich habe den Termin gebucht.", &[Booked]),
        ("Damit habe ich Sie für Dienstag, den dritten März, eingetragen.", &[Expected, Booked]),
        ("Jetzt habe ich Ihnen den Termin reserviert.", &[Booked]),
        ("Ihr Termin ist gebucht.", &[Booked]),
        ("Ihr Termin am Dienstag um zehn Uhr ist bestätigt.", &[Booked]),
        ("Ihr Termin wird noch bestätigt.", &[]),
        ("Hiermit ist Ihr Termin bestätigt.", &[Booked]),
        ("Sie sind für Dienstag eingetragen.", &[Booked]),
        ("Das ist gebucht.", &[Booked]),
        ("Ich bestätige Ihnen gern, dass Ihr Termin gebucht ist.", &[Booked]),
        ("Gebucht!", &[Booked]),
        ("Ich habe Ihren Termin auf Mittwoch verschoben.", &[Moved]),
        ("Der Termin wurde verschoben.", &[Moved]),
        ("Ich habe Ihren Termin abgesagt.", &[Cancelled]),
        ("Ihr Termin wurde storniert.", &[Cancelled]),
        ("Ich habe Ihre Nachricht weitergegeben.", &[PassedOn]),
        ("Das ist erledigt.", &[Done]),
        ("Soll ich den Termin buchen?", &[]),
        ("Ich kann Sie für Dienstag eintragen.", &[]),
        ("Sobald der Termin gebucht ist, bekommen Sie eine Nachricht.", &[]),
        ("Wenn Ihr Termin bestätigt ist, melden wir uns.", &[]),
        ("Ich habe noch nichts gebucht.", &[]),
        ("Ihr Termin ist noch nicht bestätigt.", &[]),
        ("Ist der Termin schon gebucht?", &[]),
        ("Haben Sie den Termin abgesagt?", &[]),
        ("Der Termin kann storniert werden.", &[]),
        ("Am Dienstag sind wir leider ausgebucht.", &[]),
        ("Ich habe gesehen, dass am Dienstag noch etwas frei ist.", &[]),
    ] {
        check("de-DE", text, expected);
    }
}

#[test]
fn french_claims_are_noticed() {
    for (text, expected) in [
        ("J'ai réservé votre rendez-vous.", &[Booked][..]),
        ("Je vous ai inscrite pour mardi à dix heures.", &[Booked]),
        ("J’ai bien réservé mardi à dix heures.", &[Booked]),
        ("Votre rendez-vous est confirmé.", &[Booked]),
        ("Votre rendez-vous de mardi à dix heures est bien confirmé.", &[Booked]),
        ("C'est réservé.", &[Booked]),
        ("Je vous confirme que c'est réservé.", &[Booked]),
        ("Vous êtes bien inscrit pour mardi.", &[Booked]),
        ("Voilà, c'est fait.", &[Done]),
        ("J'ai annulé votre rendez-vous.", &[Cancelled]),
        ("Votre rendez-vous a été annulé.", &[Cancelled]),
        ("J'ai déplacé votre rendez-vous à mercredi.", &[Moved]),
        ("Votre rendez-vous est déplacé à mercredi.", &[Moved]),
        ("J'ai transmis votre message.", &[PassedOn]),
        ("Votre message a été transmis.", &[PassedOn]),
        ("Je viens de réserver ce créneau.", &[Booked]),
        ("Voulez-vous que je réserve ?", &[]),
        ("Je peux vous inscrire pour mardi.", &[]),
        ("Une fois que c'est réservé, vous recevrez un message.", &[]),
        ("Si votre rendez-vous est annulé, rappelez-nous.", &[]),
        ("Je n'ai rien réservé.", &[]),
        ("Ce n'est pas encore confirmé.", &[]),
        ("Je n'ai pas annulé votre rendez-vous.", &[]),
        ("C'est déjà réservé ?", &[]),
        ("Avez-vous annulé le rendez-vous ?", &[]),
        ("Malheureusement c'est complet mardi.", &[]),
        ("Le rendez-vous est confirmé par message.", &[]),
    ] {
        check("fr-FR", text, expected);
    }
}

#[test]
fn spanish_claims_are_noticed() {
    for (text, expected) in [
        ("He reservado su cita.", &[Booked][..]),
        ("Le he apuntado para el martes a las diez.", &[Booked]),
        ("Su cita está confirmada.", &[Booked]),
        ("Su cita del martes a las diez está confirmada.", &[Booked]),
        ("Su cita ha sido reservada.", &[Booked]),
        ("Queda usted apuntada para el martes.", &[Booked]),
        ("Ya está reservado.", &[Booked]),
        ("Me alegra decirle que su cita está confirmada.", &[Booked]),
        ("Perfecto, ya está hecho.", &[Done]),
        ("He cancelado su cita.", &[Cancelled]),
        ("Su cita ha sido cancelada.", &[Cancelled]),
        ("He cambiado su cita al miércoles.", &[Moved]),
        ("Su cita queda cambiada al miércoles.", &[Moved]),
        ("He pasado su mensaje al equipo.", &[PassedOn]),
        ("Ya le he pasado el recado a la doctora, he avisado a todos.", &[PassedOn]),
        ("Le confirmo su cita para el martes.", &[Booked]),
        ("¿Quiere que la reserve?", &[]),
        ("Puedo apuntarle para el martes.", &[]),
        ("Una vez reservada, recibirá un mensaje.", &[]),
        ("Si su cita está cancelada, llámenos.", &[]),
        ("No he reservado nada.", &[]),
        ("Todavía no está confirmada.", &[]),
        ("¿Ya está reservada?", &[]),
        ("La cita está confirmada por mensaje.", &[]),
        ("El martes está completo.", &[]),
    ] {
        check("es-ES", text, expected);
    }
}

#[test]
fn what_was_done_backs_what_follows_from_it_and_nothing_else() {
    for (claim, done, expected) in [
        (Booked, &["booked"][..], true),
        (Booked, &["rescheduled"], true),
        (Booked, &["cancelled"], false),
        (Booked, &["ok", "found"], false),
        (Expected, &["booked"], true),
        (Expected, &["rescheduled"], true),
        (Expected, &["ok", "found"], true),
        (Expected, &["ok"], false),
        (Expected, &["cancelled", "message_taken"], false),
        (Booked, &["message_taken", "ok"], false),
        (Moved, &["booked"], false),
        (Moved, &["cancelled", "booked"], true),
        (Cancelled, &["rescheduled"], true),
        (Cancelled, &["booked"], false),
        (PassedOn, &["message_taken"], true),
        (PassedOn, &["requested"], true),
        (Booked, &["requested"], false),
        (Moved, &["requested"], false),
        (Cancelled, &["requested"], false),
        (Done, &["requested"], false),
        (PassedOn, &["booked"], false),
        (Done, &["message_taken"], true),
        (Done, &["unavailable"], false),
        (Done, &[], false),
    ] {
        assert_eq!(claim.is_backed_by(done.iter().copied()), expected, "{claim:?} {done:?}");
    }
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in "\\PC{0,120}", language in "(en|de|fr|es|xx)") {
        let claims = claims_in(&text, &language);
        assert!(claims.len() <= 6, "each at most once");
    }

    #[test]
    fn a_claim_is_noticed_whatever_stands_before_it(before in "[A-Z][a-z ]{0,40}\\. ") {
        assert!(claims_in(&format!("{before}You're booked for Tuesday."), "en").contains(&Booked));
    }
}

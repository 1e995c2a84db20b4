//! Our own words, by language. Only characters of the GSM alphabet: one `á` would more than halve what fits into a part.

/// The texts of one language, with their places.
#[derive(Debug)]
pub(super) struct Language {
    pub(super) confirmation: &'static str,
    pub(super) change: &'static str,
    pub(super) cancellation: &'static str,
    pub(super) reminder: &'static str,
    pub(super) call_back: &'static str,
    pub(super) message_for_practice: &'static str,
    pub(super) help: &'static str,
    /// Ends a text where it must be said.
    pub(super) opt_out: &'static str,
}

/// The words for a BCP 47 tag; English ones for a language that we have none in.
pub(super) fn of(tag: &str) -> &'static Language {
    let primary = tag.split('-').next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("de") {
        &GERMAN
    } else if primary.eq_ignore_ascii_case("fr") {
        &FRENCH
    } else if primary.eq_ignore_ascii_case("es") {
        &SPANISH
    } else {
        &ENGLISH
    }
}

static ENGLISH: Language = Language {
    confirmation: "{practice}: your appointment is booked for {day} at {time}. To change it, call {phone}.",
    change: "{practice}: your appointment has been moved to {day} at {time}. To change it, call {phone}.",
    cancellation: "{practice}: your appointment on {day} at {time} is cancelled. To book again, call {phone}.",
    reminder: "{practice}: a reminder of your appointment on {day} at {time}. To change it, call {phone}.",
    call_back: "{practice}: your request for {day} at {time} is not confirmed. We will call you, or call {phone}.",
    message_for_practice: "{practice}: new message, {day} at {time}, call back {phone}. Please read it in frontdesk.",
    help: "{practice} texts about your appointments. For help, call {phone}.",
    opt_out: "Reply STOP to opt out.",
};

static GERMAN: Language = Language {
    confirmation: "{practice}: Ihr Termin ist gebucht: {day}, {time}. Änderungen unter {phone}.",
    change: "{practice}: Ihr Termin ist verlegt auf {day}, {time}. Änderungen unter {phone}.",
    cancellation: "{practice}: Ihr Termin am {day}, {time}, ist abgesagt. Neuer Termin unter {phone}.",
    reminder: "{practice}: Wir erinnern an Ihren Termin: {day}, {time}. Änderungen unter {phone}.",
    call_back: "{practice}: Ihr Wunsch ({day}, {time}) ist nicht bestätigt. Wir rufen Sie an. Tel. {phone}.",
    message_for_practice: "{practice}: neue Nachricht, {day}, {time}, Rückruf {phone}. Bitte in frontdesk lesen.",
    help: "{practice} schreibt Ihnen zu Ihren Terminen. Hilfe unter {phone}.",
    opt_out: "Keine SMS mehr: STOP antworten.",
};

static FRENCH: Language = Language {
    confirmation: "{practice} : votre rendez-vous est pris, {day} à {time}. Pour le modifier : {phone}.",
    change: "{practice} : votre rendez-vous est déplacé, {day} à {time}. Pour le modifier : {phone}.",
    cancellation: "{practice} : votre rendez-vous, {day} à {time}, est annulé. Pour en reprendre un : {phone}.",
    reminder: "{practice} : rappel de votre rendez-vous, {day} à {time}. Pour le modifier : {phone}.",
    call_back: "{practice} : votre demande, {day} à {time}, n'est pas confirmée. Nous vous rappelons. Tél. {phone}.",
    message_for_practice: "{practice} : nouveau message, {day} à {time}, rappeler le {phone}. Voir dans frontdesk.",
    help: "{practice} vous écrit au sujet de vos rendez-vous. Aide : {phone}.",
    opt_out: "Répondez STOP pour ne plus en recevoir.",
};

static SPANISH: Language = Language {
    confirmation: "{practice}: su cita queda reservada para el {day} a las {time}. Para cambiarla: {phone}.",
    change: "{practice}: su cita pasa al {day} a las {time}. Para cambiarla: {phone}.",
    cancellation: "{practice}: su cita del {day} a las {time} queda anulada. Para pedir otra: {phone}.",
    reminder: "{practice}: le recordamos su cita del {day} a las {time}. Para cambiarla: {phone}.",
    call_back: "{practice}: su solicitud para el {day} a las {time} no queda confirmada. Le llamaremos. Tel. {phone}.",
    message_for_practice: "{practice}: nuevo mensaje, {day} a las {time}, llamar al {phone}. Puede leerlo en frontdesk.",
    help: "{practice} le escribe sobre sus citas. Ayuda: {phone}.",
    opt_out: "Responda STOP para no recibir SMS.",
};

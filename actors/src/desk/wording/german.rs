use super::Wording;

pub(super) const WORDING: Wording = Wording {
    slot: "{when} bei {provider}",
    booked: "Ihr Termin ist eingetragen: {service} bei {provider}, {when}. Kann ich sonst noch etwas für Sie tun?",
    booked_text_follows: "Ihr Termin ist eingetragen: {service} bei {provider}, {when}. Sie bekommen eine SMS zur \
                          Bestätigung. Kann ich sonst noch etwas für Sie tun?",
    rescheduled: "Erledigt: {service} bei {provider} ist jetzt {when}. Kann ich sonst noch etwas für Sie tun?",
    cancelled: "Ihr Termin ist abgesagt: {service}, {when}. Kann ich sonst noch etwas für Sie tun?",
    appointment: "{service} bei {provider}, {when}",
};

use super::{Asked, Wording};

pub(super) const WORDING: Wording = Wording {
    slot: "{when} bei {provider}",
    booked: "Ihr Termin ist eingetragen: {service} bei {provider}, {when}. Kann ich sonst noch etwas für Sie tun?",
    booked_text_follows: "Ihr Termin ist eingetragen: {service} bei {provider}, {when}. Sie bekommen eine SMS zur \
                          Bestätigung. Kann ich sonst noch etwas für Sie tun?",
    rescheduled: "Erledigt: {service} bei {provider} ist jetzt {when}. Kann ich sonst noch etwas für Sie tun?",
    cancelled: "Ihr Termin ist abgesagt: {service}, {when}. Kann ich sonst noch etwas für Sie tun?",
    appointment: "{service} bei {provider}, {when}",
    asked_to_book: Asked {
        text_follows: "Das kann ich im Moment leider nicht bestätigen. Ihren Wunsch habe ich: {service} bei {provider}, {when}. \
                       Sie bekommen eine SMS, sobald er bestätigt ist. Kann ich sonst noch etwas für Sie tun?",
        call_follows: "Das kann ich im Moment leider nicht bestätigen. Ihren Wunsch habe ich: {service} bei {provider}, {when}. \
                       Die Praxis ruft Sie dazu an. Kann ich sonst noch etwas für Sie tun?",
        perhaps: "Das kann ich im Moment leider nicht bestätigen. Ihr Wunsch, {service} bei {provider}, {when}, ist vielleicht schon \
                  notiert: Die Praxis meldet sich per SMS oder Anruf. Wenn Sie bis morgen nichts hören, rufen Sie bitte noch einmal \
                  an. Kann ich sonst noch etwas für Sie tun?",
    },
    asked_to_move: Asked {
        text_follows: "Das kann ich im Moment leider nicht bestätigen. Ihren Wunsch habe ich: {service} auf {when}. Bis dahin \
                       bleibt Ihr Termin, wie er ist. Sie bekommen eine SMS dazu. Kann ich sonst noch etwas für Sie tun?",
        call_follows: "Das kann ich im Moment leider nicht bestätigen. Ihren Wunsch habe ich: {service} auf {when}. Bis dahin \
                       bleibt Ihr Termin, wie er ist. Die Praxis ruft Sie dazu an. Kann ich sonst noch etwas für Sie tun?",
        perhaps: "Das kann ich im Moment leider nicht bestätigen. Ihr Wunsch, {service} auf {when} zu verlegen, ist vielleicht schon \
                  notiert: Die Praxis meldet sich per SMS oder Anruf. Bis dahin bleibt Ihr Termin, wie er ist. Wenn Sie bis morgen \
                  nichts hören, rufen Sie bitte noch einmal an. Kann ich sonst noch etwas für Sie tun?",
    },
    asked_to_cancel: Asked {
        text_follows: "Das kann ich im Moment leider nicht bestätigen. Ihren Wunsch, {service} am Termin {when} abzusagen, habe \
                       ich. Sie bekommen eine SMS dazu. Kann ich sonst noch etwas für Sie tun?",
        call_follows: "Das kann ich im Moment leider nicht bestätigen. Ihren Wunsch, {service} am Termin {when} abzusagen, habe \
                       ich. Die Praxis ruft Sie dazu an. Kann ich sonst noch etwas für Sie tun?",
        perhaps: "Das kann ich im Moment leider nicht bestätigen. Ihr Wunsch, {service} am Termin {when} abzusagen, ist vielleicht \
                  schon notiert: Die Praxis meldet sich per SMS oder Anruf. Wenn Sie bis morgen nichts hören, rufen Sie bitte noch \
                  einmal an. Kann ich sonst noch etwas für Sie tun?",
    },
};

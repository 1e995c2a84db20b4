//! German.

use super::{Openers, Wording};

pub(super) const GERMAN: Wording = Wording {
    disclosure: "Sie sprechen mit einem automatischen Assistenten; dieses Gespräch wird verschriftlicht. Sagen Sie jederzeit „Mitarbeiter“, um mit einem Menschen zu sprechen.",
    still_there: "Sind Sie noch da?",
    goodbye: "Vielen Dank für Ihren Anruf. Auf Wiederhören!",
    silent_goodbye: "Ich höre leider niemanden und lege jetzt auf. Rufen Sie gern wieder an. Auf Wiederhören.",
    recording_goodbye: "Das klingt nach einer Aufnahme, deshalb lege ich jetzt auf. Wenn Sie uns brauchen, rufen Sie gern wieder an. Auf Wiederhören.",
    one_moment: ["Einen Moment, bitte.", "Hm, ich sehe nach.", "So, eine Sekunde."],
    still_working: ["Ich suche noch, danke für Ihre Geduld.", "Entschuldigung, es dauert noch einen Augenblick."],
    hand_over: "Ich verbinde Sie jetzt mit einer Kollegin oder einem Kollegen. Einen Moment, bitte.",
    nobody_available: "Gerade kann leider niemand ans Telefon kommen, aber ich nehme gern eine Nachricht für Sie auf.",
    trouble: "Entschuldigung, ich habe gerade ein technisches Problem. Ich verbinde Sie mit jemandem aus dem Team.",
    trouble_message: "Entschuldigung, ich habe ein technisches Problem und gerade kann niemand ans Telefon kommen. Sie können aber eine Nachricht hinterlassen.",
    too_long: "Leider haben wir die längste Gesprächsdauer erreicht. Rufen Sie gern wieder an, wenn Sie noch etwas brauchen. Auf Wiederhören.",
    cut_off: "Entschuldigung, wir waren kurz unterbrochen. Wo waren wir?",
    did_not_catch: "Entschuldigung, das habe ich nicht verstanden. Können Sie es bitte wiederholen?",
    message_taken: "Danke, ich habe Ihre Nachricht weitergegeben. Kann ich sonst noch etwas für Sie tun?",
    script_name: "Entschuldigung, ich kann gerade nichts nachsehen, aber ich gebe gern eine Nachricht weiter. Wie ist Ihr Name, bitte?",
    script_message: "Danke. Was darf ich ausrichten?",
    script_number: "Danke. Unter welcher Nummer sind Sie zu erreichen?",
    not_booked_yet: "Entschuldigung, den Termin habe ich noch nicht gebucht. Soll ich das jetzt tun?",
    not_done_yet: "Entschuldigung, das ist noch nicht erledigt. Soll ich das jetzt tun?",
    openers: Openers {
        sure: "Gern —",
        of_course: "Natürlich —",
        let_me_see: "Mal sehen —",
        okay: "Gut —",
        thank_you: "Danke —",
    },
};

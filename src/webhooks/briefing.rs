//! What whoever answers a hand-over hears before the caller: whose assistant this is, why, and how to take the call.
//!
//! No more than that. Before the key is pressed it may be a voicemail that listens, so nothing of the caller is said.

use frontdesk_actors::tenant::Tenant;
use frontdesk_actors::transfer::TransferReason;

/// The briefing in the practice's language; in English for a language that we have no sentences in.
pub(super) fn words(tenant: &Tenant, reason: TransferReason) -> String {
    use TransferReason::{AgentAsked, CallerAsked, Emergency, Trouble};
    let (opening, why, how) = match tenant.language.split('-').next().unwrap_or_default() {
        "de" => (
            "Hier ist der Telefonassistent von",
            match reason {
                CallerAsked => "Jemand am Telefon möchte mit einem Menschen sprechen.",
                AgentAsked => "Jemand am Telefon braucht Hilfe, die ich nicht geben kann.",
                Emergency => "Ein Notfall ist am Telefon.",
                Trouble => "Jemand ist am Telefon, und ich habe eine technische Störung.",
            },
            "Drücken Sie die 1, um das Gespräch anzunehmen.",
        ),
        "es" => (
            "Le habla el asistente telefónico de",
            match reason {
                CallerAsked => "Hay una llamada de alguien que quiere hablar con una persona.",
                AgentAsked => "Hay una llamada de alguien que necesita ayuda que no puedo dar.",
                Emergency => "Hay una urgencia al teléfono.",
                Trouble => "Hay una llamada en espera y tengo un problema técnico.",
            },
            "Pulse 1 para atender la llamada.",
        ),
        "fr" => (
            "Ici l'assistant téléphonique de",
            match reason {
                CallerAsked => "Quelqu'un en ligne souhaite parler à une personne.",
                AgentAsked => "Quelqu'un en ligne a besoin d'une aide que je ne peux pas donner.",
                Emergency => "Il y a une urgence en ligne.",
                Trouble => "Quelqu'un est en ligne et je rencontre un problème technique.",
            },
            "Appuyez sur 1 pour prendre l'appel.",
        ),
        _ => (
            "This is the phone assistant of",
            match reason {
                CallerAsked => "A caller would like to speak to a person.",
                AgentAsked => "A caller needs help that I can't give.",
                Emergency => "There is an emergency on the line.",
                Trouble => "A caller is on the line, and I have a technical problem.",
            },
            "Press 1 to take the call.",
        ),
    };
    let briefing = format!("{opening} {}. {why}", tenant.name);
    if tenant.transfer.accept_with_key { format!("{briefing} {how}") } else { briefing }
}

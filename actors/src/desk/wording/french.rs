use super::Wording;

pub(super) const WORDING: Wording = Wording {
    slot: "{when} avec {provider}",
    booked: "C'est réservé : {service} avec {provider}, {when}. Puis-je faire autre chose pour vous ?",
    booked_text_follows: "C'est réservé : {service} avec {provider}, {when}. Vous recevrez un SMS de confirmation. Puis-je \
                          faire autre chose pour vous ?",
    rescheduled: "C'est fait : {service} avec {provider} est maintenant {when}. Puis-je faire autre chose pour vous ?",
    cancelled: "Votre rendez-vous est annulé : {service}, {when}. Puis-je faire autre chose pour vous ?",
    appointment: "{service} avec {provider}, {when}",
};

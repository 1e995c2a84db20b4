use super::{Asked, Wording};

pub(super) const WORDING: Wording = Wording {
    slot: "{when} avec {provider}",
    booked: "C'est réservé : {service} avec {provider}, {when}. Puis-je faire autre chose pour vous ?",
    booked_text_follows: "C'est réservé : {service} avec {provider}, {when}. Vous recevrez un SMS de confirmation. Puis-je \
                          faire autre chose pour vous ?",
    rescheduled: "C'est fait : {service} avec {provider} est maintenant {when}. Puis-je faire autre chose pour vous ?",
    cancelled: "Votre rendez-vous est annulé : {service}, {when}. Puis-je faire autre chose pour vous ?",
    appointment: "{service} avec {provider}, {when}",
    asked_to_book: Asked {
        text_follows: "Je suis désolée, je ne peux pas le confirmer maintenant. Je garde votre demande : {service} avec \
                       {provider}, {when}. Vous recevrez un SMS de réponse. Puis-je faire autre chose pour vous ?",
        call_follows: "Je suis désolée, je ne peux pas le confirmer maintenant. Je garde votre demande : {service} avec \
                       {provider}, {when}. Le cabinet vous rappellera. Puis-je faire autre chose pour vous ?",
        perhaps: "Je suis désolée, je ne peux pas le confirmer maintenant. Votre demande, {service} avec {provider}, {when}, a peut-être \
                  été notée : le cabinet vous enverra un SMS ou vous appellera. Sans nouvelles d'ici demain, merci de rappeler. \
                  Puis-je faire autre chose pour vous ?",
    },
    asked_to_move: Asked {
        text_follows: "Je suis désolée, je ne peux pas le confirmer maintenant. Je garde votre demande : {service}, {when}. D'ici \
                       là, votre rendez-vous reste inchangé. Vous recevrez un SMS de réponse. Puis-je faire autre chose pour vous ?",
        call_follows: "Je suis désolée, je ne peux pas le confirmer maintenant. Je garde votre demande : {service}, {when}. D'ici \
                       là, votre rendez-vous reste inchangé. Le cabinet vous rappellera. Puis-je faire autre chose pour vous ?",
        perhaps: "Je suis désolée, je ne peux pas le confirmer maintenant. Votre demande, {service}, {when}, a peut-être été notée : le \
                  cabinet vous enverra un SMS ou vous appellera. D'ici là, votre rendez-vous reste inchangé. Sans nouvelles d'ici \
                  demain, merci de rappeler. Puis-je faire autre chose pour vous ?",
    },
    asked_to_cancel: Asked {
        text_follows: "Je suis désolée, je ne peux pas le confirmer maintenant. Je garde votre demande d'annuler {service}, \
                       {when}. Vous recevrez un SMS de réponse. Puis-je faire autre chose pour vous ?",
        call_follows: "Je suis désolée, je ne peux pas le confirmer maintenant. Je garde votre demande d'annuler {service}, \
                       {when}. Le cabinet vous rappellera. Puis-je faire autre chose pour vous ?",
        perhaps: "Je suis désolée, je ne peux pas le confirmer maintenant. Votre demande d'annuler {service}, {when}, a peut-être été \
                  notée : le cabinet vous enverra un SMS ou vous appellera. Sans nouvelles d'ici demain, merci de rappeler. Puis-je \
                  faire autre chose pour vous ?",
    },
};

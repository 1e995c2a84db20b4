//! French.

use super::{Openers, Wording};

pub(super) const FRENCH: Wording = Wording {
    disclosure: "Vous parlez à un assistant automatique; cet appel est transcrit. Dites «une personne» à tout moment pour parler à quelqu’un.",
    still_there: "Vous êtes toujours là ?",
    goodbye: "Merci de votre appel. Au revoir !",
    silent_goodbye: "Je n’entends personne, je vais donc raccrocher. N’hésitez pas à rappeler. Au revoir.",
    recording_goodbye: "Cela ressemble à un enregistrement, je vais donc raccrocher. Si vous avez besoin de nous, rappelez-nous. Au revoir.",
    one_moment: ["Un instant, s’il vous plaît.", "Alors, je regarde.", "Bon, une petite seconde."],
    still_working: ["Je cherche encore, merci de patienter.", "Désolé, cela prend un peu plus de temps."],
    hand_over: "Je vous passe quelqu’un de l’équipe. Un instant, s’il vous plaît.",
    nobody_available: "Personne ne peut prendre l’appel pour le moment, mais je peux prendre un message.",
    trouble: "Désolé, je rencontre un problème technique. Je vous passe quelqu’un de l’équipe.",
    trouble_message: "Désolé, je rencontre un problème technique et personne ne peut prendre l’appel, mais vous pouvez laisser un message.",
    too_long: "Désolé, nous avons atteint la durée maximale d’un appel. N’hésitez pas à rappeler. Au revoir.",
    cut_off: "Désolé, nous avons été coupés un instant. Où en étions-nous ?",
    did_not_catch: "Désolé, je n’ai pas compris. Pouvez-vous répéter ?",
    message_taken: "Merci, j'ai transmis votre message. Puis-je faire autre chose pour vous ?",
    script_name: "Désolé, je ne peux rien consulter pour le moment, mais je peux transmettre un message. Quel est votre nom, s’il vous plaît ?",
    script_message: "Merci. Que souhaitez-vous que je transmette ?",
    script_number: "Merci. À quel numéro peut-on vous joindre ?",
    not_booked_yet: "Excusez-moi, je ne l'ai pas encore réservé. Voulez-vous que je le fasse maintenant ?",
    not_done_yet: "Excusez-moi, ce n'est pas encore fait. Voulez-vous que je le fasse maintenant ?",
    openers: Openers {
        sure: "Bien sûr —",
        of_course: "Avec plaisir —",
        let_me_see: "Voyons —",
        okay: "D’accord —",
        thank_you: "Merci —",
    },
};

use super::Wording;
use crate::triage::flag::EmergencyKind::{self, *};
use crate::triage::flag::Severity;

pub(super) const WORDING: Wording = Wording {
    call_now: "C'est une urgence que nous ne pouvons pas traiter par téléphone. Raccrochez et appelez le {number} maintenant.",
    unnamed_number: "numéro d'urgence",
    if_worse: "Si vous avez du mal à respirer ou à avaler, ou si vous vous sentez partir, raccrochez et appelez le {number}.",
    of_kind,
};

fn of_kind(kind: EmergencyKind, severity: Severity) -> &'static str {
    match (kind, severity) {
        (KnockedOutTooth, _) => {
            "Tenez la dent par la couronne, la partie blanche, sans toucher la racine. Si elle est sale, rincez-la brièvement \
             avec du lait. Une dent définitive, remettez-la doucement en place et mordez sur un linge, ou gardez-la dans du \
             lait. Ne remettez jamais une dent de lait. Un dentiste doit voir cela dans l'heure."
        }
        (InjuredTooth, _) => {
            "Laissez la dent où elle est, sans tirer ni pousser, et gardez les morceaux dans du lait. Mettez du froid sur la \
             joue. Un dentiste doit voir cela dans l'heure."
        }
        (SpreadingInfection, Severity::CallAmbulance) => {
            "Un gonflement avec de tels signes peut vite devenir dangereux. Restez assis, bien droit, et n'attendez pas un \
             rendez-vous chez le dentiste."
        }
        (SpreadingInfection, Severity::UrgentDental) => {
            "Un tel gonflement doit être examiné aujourd'hui, sans attendre. Gardez la tête haute, et ne mettez pas de chaleur."
        }
        (Breathing, _) => "Asseyez-vous bien droit, desserrez vos vêtements, et ne restez pas seul.",
        (Swallowing, _) => "Asseyez-vous bien droit, sans manger ni boire. Cela doit être examiné sans tarder.",
        (Bleeding, Severity::CallAmbulance) => {
            "En attendant, restez assis, appuyez fermement sur l'endroit avec une compresse ou un linge propre, et n'avalez \
             pas le sang."
        }
        (Bleeding, Severity::UrgentDental) => {
            "Pliez une compresse ou un linge propre, posez-le sur l'endroit, et mordez fermement vingt minutes sans regarder. \
             Ne rincez pas, ne crachez pas. Si cela saigne encore après, il faut être vu tout de suite."
        }
        (JawInjury, _) => {
            "Ne bougez pas la mâchoire, n'essayez pas de la remettre, et mettez du froid. Ne mangez rien pour l'instant. Cela \
             doit être vu dans l'heure, au cabinet ou à l'hôpital."
        }
        (ChestPain, _) => "Asseyez-vous, reposez-vous, ne conduisez pas, et ne restez pas seul.",
        (Stroke, _) => "Chaque minute compte. Notez quand cela a commencé, et ne donnez rien à manger ni à boire.",
        (AllergicReaction, _) => {
            "Ne prenez plus rien de ce qui a pu la provoquer. Si un stylo d'adrénaline vous a été prescrit, utilisez-le comme \
             on vous l'a montré. Allongez-vous jambes levées, ou restez assis si vous respirez mal."
        }
        (Collapse, _) => {
            "Vérifiez si la personne respire, et suivez ce que disent les secours. Si elle respire, mettez-la sur le côté et \
             restez près d'elle."
        }
        (HeadInjury, _) => "Restez calme et ne restez pas seul. Les dents peuvent attendre que la tête soit examinée.",
        (SelfHarm, _) => {
            "Vous avez bien fait de le dire. Vous n'avez pas à rester seul avec cela : jour et nuit, quelqu'un vous écoutera. \
             Si possible, restez avec une personne de confiance."
        }
        (Poisoning, _) => "Ne faites vomir personne. Gardez l'emballage sous la main pour lire ce que c'était.",
        (SwallowedObject, _) => {
            "Ne faites vomir personne, et ne donnez rien à manger ni à boire. Dites ce qui a été avalé, et quand."
        }
        (Practice, _) => "Cela ne doit pas attendre. Quelqu'un doit l'examiner sans tarder.",
    }
}

use super::Wording;
use crate::triage::flag::EmergencyKind::{self, *};
use crate::triage::flag::Severity;

pub(super) const WORDING: Wording = Wording {
    call_now: "Das ist ein Notfall, bei dem wir am Telefon nicht genug helfen können. Bitte legen Sie auf und rufen Sie jetzt {number} an.",
    unnamed_number: "den Rettungsdienst",
    if_worse: "Wenn Atmen oder Schlucken schwerfällt oder Ihnen schwarz vor Augen wird, legen Sie auf und rufen Sie {number} an.",
    of_kind,
};

fn of_kind(kind: EmergencyKind, severity: Severity) -> &'static str {
    match (kind, severity) {
        (KnockedOutTooth, _) => {
            "Fassen Sie den Zahn nur an der Krone an, nie an der Wurzel. Ist er schmutzig, spülen Sie ihn kurz mit Milch ab. \
             Einen bleibenden Zahn setzen Sie vorsichtig zurück und beißen sanft auf ein Tuch, oder Sie legen ihn in \
             Milch. Einen Milchzahn setzen Sie nie zurück. Das muss innerhalb einer Stunde ein Zahnarzt sehen."
        }
        (InjuredTooth, _) => {
            "Lassen Sie den Zahn, wo er ist, ziehen und drücken Sie nicht daran, und legen Sie Bruchstücke in Milch. \
             Kühlen Sie die Wange. Das muss innerhalb einer Stunde ein Zahnarzt sehen."
        }
        (SpreadingInfection, Severity::CallAmbulance) => {
            "Eine Schwellung mit solchen Zeichen kann schnell gefährlich werden. Setzen Sie sich aufrecht hin und warten Sie \
             nicht auf einen Zahnarzttermin."
        }
        (SpreadingInfection, Severity::UrgentDental) => {
            "Eine solche Schwellung muss heute noch angesehen werden, ohne zu warten. Halten Sie den Kopf hoch, und wärmen \
             Sie die Stelle nicht."
        }
        (Breathing, _) => "Setzen Sie sich aufrecht hin, lockern Sie enge Kleidung, und bleiben Sie nicht allein.",
        (Swallowing, _) => {
            "Setzen Sie sich aufrecht hin, und essen und trinken Sie nichts. Das muss gleich jemand ansehen."
        }
        (Bleeding, Severity::CallAmbulance) => {
            "Sitzen Sie bis dahin aufrecht, drücken Sie fest mit sauberem Mull oder Stoff auf die Stelle, und schlucken Sie \
             das Blut nicht."
        }
        (Bleeding, Severity::UrgentDental) => {
            "Falten Sie sauberen Mull oder ein sauberes Tuch, legen Sie es auf die Stelle, und beißen Sie zwanzig Minuten fest \
             darauf, ohne nachzusehen. Nicht spülen, nicht spucken. Blutet es dann noch, muss es sofort jemand ansehen."
        }
        (JawInjury, _) => {
            "Halten Sie den Kiefer ruhig, versuchen Sie nicht, ihn einzurenken, und kühlen Sie ihn. Essen Sie vorerst nichts. \
             Das muss innerhalb einer Stunde in der Praxis oder im Krankenhaus angesehen werden."
        }
        (ChestPain, _) => "Setzen Sie sich, ruhen Sie sich aus, fahren Sie nicht selbst, und bleiben Sie nicht allein.",
        (Stroke, _) => {
            "Jede Minute zählt. Merken Sie sich, wann es anfing, und geben Sie nichts zu essen oder zu trinken."
        }
        (AllergicReaction, _) => {
            "Nehmen Sie nichts mehr von dem, was es ausgelöst haben kann. Ist dafür ein Adrenalin-Pen verordnet, benutzen Sie \
             ihn, wie man es Ihnen gezeigt hat. Legen Sie die Beine hoch, oder setzen Sie sich auf, wenn das Atmen schwerfällt."
        }
        (Collapse, _) => {
            "Prüfen Sie, ob die Person atmet, und tun Sie, was die Leitstelle Ihnen sagt. Atmet sie, legen Sie sie auf die \
             Seite und bleiben Sie bei ihr."
        }
        (HeadInjury, _) => "Bleiben Sie ruhig und nicht allein. Die Zähne können warten, bis der Kopf untersucht ist.",
        (SelfHarm, _) => {
            "Es ist gut, dass Sie es gesagt haben. Sie müssen damit nicht allein sein: Dort hört Ihnen Tag und Nacht jemand \
             zu. Wenn Sie können, bleiben Sie bei jemandem, dem Sie vertrauen."
        }
        (Poisoning, _) => {
            "Bringen Sie niemanden zum Erbrechen. Halten Sie die Packung bereit, um vorzulesen, was es war."
        }
        (SwallowedObject, _) => {
            "Bringen Sie niemanden zum Erbrechen, und geben Sie nichts zu essen oder zu trinken. Sagen Sie, was verschluckt \
             wurde und wann."
        }
        (Practice, _) => "Das sollte nicht warten. Es muss gleich jemand ansehen.",
    }
}

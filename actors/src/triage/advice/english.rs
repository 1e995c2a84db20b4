use super::Wording;
use crate::triage::flag::EmergencyKind::{self, *};
use crate::triage::flag::Severity;

pub(super) const WORDING: Wording = Wording {
    call_now: "This needs emergency help, more than we can give by phone. Please hang up and call {number} now.",
    unnamed_number: "the emergency services",
    if_worse: "If you get trouble breathing or swallowing, or feel faint, hang up and call {number}.",
    of_kind,
};

fn of_kind(kind: EmergencyKind, severity: Severity) -> &'static str {
    match (kind, severity) {
        (KnockedOutTooth, _) => {
            "Hold the tooth by the crown, the white part, and do not touch the root. If it is dirty, rinse it briefly with \
             milk. If it is an adult tooth, put it gently back in its place and bite softly on a cloth, or keep it in \
             milk. Never put a baby tooth back. A dentist needs to see this within the hour."
        }
        (InjuredTooth, _) => {
            "Leave the tooth where it is, do not pull or push it, and keep any broken pieces in milk. Hold something cold \
             to the cheek and do not chew on that side. A dentist needs to see this within the hour."
        }
        (SpreadingInfection, Severity::CallAmbulance) => {
            "Swelling together with this can become dangerous quickly. Sit upright, do not lie flat, and do not wait for \
             a dental appointment."
        }
        (SpreadingInfection, Severity::UrgentDental) => {
            "Swelling like this needs to be looked at today, without waiting. Keep your head raised, and put no heat on it."
        }
        (Breathing, _) => "Sit upright and loosen anything tight. Stay with someone until help is there.",
        (Swallowing, _) => "Sit upright, and do not eat or drink. Somebody needs to look at this without delay.",
        (Bleeding, Severity::CallAmbulance) => {
            "While you wait, sit upright, press firmly on the place with clean gauze or cloth, and do not swallow the blood."
        }
        (Bleeding, Severity::UrgentDental) => {
            "Fold clean gauze or a clean cloth, put it on the place, and bite on it firmly for twenty minutes without \
             looking. Sit upright, and do not rinse or spit. If it still bleeds after that, you need to be seen at once."
        }
        (JawInjury, _) => {
            "Keep the jaw still, do not try to push it back, and hold something cold to it. Eat nothing for now. This \
             needs to be seen within the hour, at the practice or in a hospital."
        }
        (ChestPain, _) => "Sit down, rest, and do not drive yourself. Stay with someone until help is there.",
        (Stroke, _) => "Every minute counts. Note when it began, and give nothing to eat or drink.",
        (AllergicReaction, _) => {
            "Take no more of what may have caused it. If there is an adrenaline pen prescribed for this, use it as you were \
             shown. Lie down with the legs raised, or sit up if breathing is hard."
        }
        (Collapse, _) => {
            "Check whether the person is breathing, and follow what the emergency operator tells you. If they breathe, lay \
             them on their side and stay with them."
        }
        (HeadInjury, _) => "Keep still, and do not stay alone. Teeth can wait until the head has been looked at.",
        (SelfHarm, _) => {
            "I am glad you told me. You do not have to be alone with this: people there will listen and help, day and \
             night. If you can, stay with someone you trust."
        }
        (Poisoning, _) => "Do not make anyone vomit. Keep the packet or bottle at hand to read out what it was.",
        (SwallowedObject, _) => {
            "Do not make anyone vomit, and give nothing to eat or drink. Say what was swallowed, and when."
        }
        (Practice, _) => "This should not wait. Somebody needs to look at it without delay.",
    }
}

//! Which facts together are an emergency. The order matters among equally grave rules: the first one names the flag.

use super::concepts::Concept::{self, *};
use super::flag::EmergencyKind::{self, self as Kind};
use super::flag::Severity::{self, CallAmbulance, UrgentDental};

/// All of `all_of` are true of this call.
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) kind: EmergencyKind,
    pub(super) severity: Severity,
    pub(super) all_of: &'static [Concept],
}

const fn rule(id: &'static str, kind: EmergencyKind, severity: Severity, all_of: &'static [Concept]) -> Rule {
    Rule { id, kind, severity, all_of }
}

pub(super) const RULES: &[Rule] = &[
    rule("collapse", Kind::Collapse, CallAmbulance, &[Collapse]),
    rule("chest_pain", Kind::ChestPain, CallAmbulance, &[ChestPain]),
    rule("arm_and_faint", Kind::ChestPain, CallAmbulance, &[ArmOrSweat, Faint]),
    rule("stroke_sign", Kind::Stroke, CallAmbulance, &[StrokeSign]),
    rule("reaction", Kind::AllergicReaction, CallAmbulance, &[Concept::AllergicReaction]),
    rule("rash_after_medicine", Kind::AllergicReaction, CallAmbulance, &[Rash, Medicine]),
    rule("rash_and_swelling", Kind::AllergicReaction, CallAmbulance, &[Rash, Swelling]),
    rule("rash_and_breathing", Kind::AllergicReaction, CallAmbulance, &[Rash, BreathingTrouble]),
    rule("airway_swelling_after_medicine", Kind::AllergicReaction, CallAmbulance, &[AirwaySwelling, Medicine]),
    rule("swelling_and_breathing", Kind::SpreadingInfection, CallAmbulance, &[Swelling, BreathingTrouble]),
    rule("swelling_and_swallowing", Kind::SpreadingInfection, CallAmbulance, &[Swelling, SwallowingTrouble]),
    rule("swelling_and_no_swallowing", Kind::SpreadingInfection, CallAmbulance, &[Swelling, CannotSwallow]),
    rule("swelling_and_swallowing_hurts", Kind::SpreadingInfection, CallAmbulance, &[Swelling, SwallowingHurts]),
    rule("swelling_and_unwell", Kind::SpreadingInfection, CallAmbulance, &[Swelling, VeryUnwell]),
    rule("fever_and_unwell", Kind::SpreadingInfection, CallAmbulance, &[Fever, VeryUnwell]),
    rule("abscess_and_unwell", Kind::SpreadingInfection, CallAmbulance, &[Abscess, VeryUnwell]),
    rule("airway_swelling", Kind::Breathing, CallAmbulance, &[AirwaySwelling]),
    rule("choking", Kind::Breathing, CallAmbulance, &[Choking]),
    rule("breathing", Kind::Breathing, CallAmbulance, &[BreathingTrouble]),
    rule("no_swallowing", Kind::Swallowing, CallAmbulance, &[CannotSwallow]),
    rule("bleeding_heavily", Kind::Bleeding, CallAmbulance, &[BleedingHeavily]),
    rule("bleeding_and_faint", Kind::Bleeding, CallAmbulance, &[Bleeding, Faint]),
    rule("wants_to_die", Kind::SelfHarm, CallAmbulance, &[WantsToDie]),
    rule("overdose", Kind::Poisoning, CallAmbulance, &[Overdose]),
    rule("chemical", Kind::Poisoning, CallAmbulance, &[Chemical]),
    rule("child_swallowed", Kind::SwallowedObject, CallAmbulance, &[Child, Swallowed]),
    rule("swallowed_object", Kind::SwallowedObject, CallAmbulance, &[SwallowedObject]),
    rule("head_hit", Kind::HeadInjury, CallAmbulance, &[HeadHit]),
    rule("blow_and_unwell", Kind::HeadInjury, CallAmbulance, &[Blow, VeryUnwell]),
    rule("blow_and_vomiting", Kind::HeadInjury, CallAmbulance, &[Blow, Vomiting]),
    rule("blow_to_face_and_unwell", Kind::HeadInjury, CallAmbulance, &[BlowToFace, VeryUnwell]),
    rule("blow_to_face_and_vomiting", Kind::HeadInjury, CallAmbulance, &[BlowToFace, Vomiting]),
    rule("knocked_out_tooth", Kind::KnockedOutTooth, UrgentDental, &[ToothKnockedOut]),
    rule("fallen_out_tooth", Kind::KnockedOutTooth, UrgentDental, &[ToothFellOut]),
    rule("tooth_missing_after_blow", Kind::KnockedOutTooth, UrgentDental, &[ToothMissing, Blow]),
    rule("tooth_missing_after_blow_to_face", Kind::KnockedOutTooth, UrgentDental, &[ToothMissing, BlowToFace]),
    rule("swelling_and_fever", Kind::SpreadingInfection, UrgentDental, &[Swelling, Fever]),
    rule("swelling_and_vomiting", Kind::SpreadingInfection, UrgentDental, &[Swelling, Vomiting]),
    rule("swelling_at_the_eye", Kind::SpreadingInfection, UrgentDental, &[Swelling, EyeCloses]),
    rule("swelling_spreads", Kind::SpreadingInfection, UrgentDental, &[SwellingSpreads]),
    rule("swelling_and_stiff_jaw", Kind::SpreadingInfection, UrgentDental, &[Swelling, MouthWontOpen]),
    rule("abscess_and_fever", Kind::SpreadingInfection, UrgentDental, &[Abscess, Fever]),
    rule("abscess_and_vomiting", Kind::SpreadingInfection, UrgentDental, &[Abscess, Vomiting]),
    rule("abscess_at_the_eye", Kind::SpreadingInfection, UrgentDental, &[Abscess, EyeCloses]),
    rule("abscess_and_stiff_jaw", Kind::SpreadingInfection, UrgentDental, &[Abscess, MouthWontOpen]),
    rule("fever_and_stiff_jaw", Kind::SpreadingInfection, UrgentDental, &[Fever, MouthWontOpen]),
    rule("abscess_and_swallowing_hurts", Kind::SpreadingInfection, UrgentDental, &[Abscess, SwallowingHurts]),
    rule("bleeding_wont_stop", Kind::Bleeding, UrgentDental, &[BleedingWontStop]),
    rule("bleeding_that_wont_stop", Kind::Bleeding, UrgentDental, &[Bleeding, WontStop]),
    rule("bleeding_on_blood_thinner", Kind::Bleeding, UrgentDental, &[Bleeding, BloodThinner]),
    rule("jaw_broken", Kind::JawInjury, UrgentDental, &[JawBroken]),
    rule("jaw_open", Kind::JawInjury, UrgentDental, &[JawOpen]),
    rule("blow_to_face", Kind::JawInjury, UrgentDental, &[BlowToFace]),
    rule("stiff_jaw_after_blow", Kind::JawInjury, UrgentDental, &[Blow, MouthWontOpen]),
    rule("jaw_hurts_after_blow", Kind::JawInjury, UrgentDental, &[Blow, JawHurts]),
    rule("swelling_after_blow", Kind::JawInjury, UrgentDental, &[Blow, Swelling]),
    rule("bleeding_after_blow", Kind::Bleeding, UrgentDental, &[Blow, Bleeding]),
    rule("tooth_displaced", Kind::InjuredTooth, UrgentDental, &[ToothDisplaced]),
    rule("tooth_loose_after_blow", Kind::InjuredTooth, UrgentDental, &[ToothLoose, Blow]),
    rule("tooth_broken_by_blow", Kind::InjuredTooth, UrgentDental, &[ToothBroken, Blow]),
    rule("swallowing", Kind::Swallowing, UrgentDental, &[SwallowingTrouble]),
];

//! What the rules can find.

use serde::{Deserialize, Serialize};

/// What kind of emergency it is; decides the advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmergencyKind {
    /// A tooth is out of its socket; it can be saved for about an hour.
    KnockedOutTooth,
    /// A tooth was broken, loosened or moved by a blow.
    InjuredTooth,
    /// Swelling of the face or mouth that spreads: with fever, at the eye, at the airway.
    SpreadingInfection,
    /// Trouble breathing, choking.
    Breathing,
    /// Trouble swallowing.
    Swallowing,
    /// Bleeding that does not stop or is heavy.
    Bleeding,
    /// A blow to the jaw or face, a jaw that is broken, dislocated or stuck open.
    JawInjury,
    /// Chest pain, signs of a heart attack.
    ChestPain,
    /// Signs of a stroke.
    Stroke,
    /// An allergic reaction that is happening.
    AllergicReaction,
    /// Collapse, unconsciousness, a seizure.
    Collapse,
    /// A blow to the head.
    HeadInjury,
    /// Words about ending one's life or hurting oneself.
    SelfHarm,
    /// A chemical, or too much of a medicine.
    Poisoning,
    /// Something was swallowed that is no food.
    SwallowedObject,
    /// A rule of the practice's own that fits none of the above.
    Practice,
}

impl EmergencyKind {
    pub const ALL: [Self; 16] = [
        Self::KnockedOutTooth,
        Self::InjuredTooth,
        Self::SpreadingInfection,
        Self::Breathing,
        Self::Swallowing,
        Self::Bleeding,
        Self::JawInjury,
        Self::ChestPain,
        Self::Stroke,
        Self::AllergicReaction,
        Self::Collapse,
        Self::HeadInjury,
        Self::SelfHarm,
        Self::Poisoning,
        Self::SwallowedObject,
        Self::Practice,
    ];

    /// Its name in settings, logs and metrics.
    pub fn name(self) -> &'static str {
        match self {
            Self::KnockedOutTooth => "knocked_out_tooth",
            Self::InjuredTooth => "injured_tooth",
            Self::SpreadingInfection => "spreading_infection",
            Self::Breathing => "breathing",
            Self::Swallowing => "swallowing",
            Self::Bleeding => "bleeding",
            Self::JawInjury => "jaw_injury",
            Self::ChestPain => "chest_pain",
            Self::Stroke => "stroke",
            Self::AllergicReaction => "allergic_reaction",
            Self::Collapse => "collapse",
            Self::HeadInjury => "head_injury",
            Self::SelfHarm => "self_harm",
            Self::Poisoning => "poisoning",
            Self::SwallowedObject => "swallowed_object",
            Self::Practice => "practice",
        }
    }
}

/// Who has to help; ordered, the gravest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// A dentist, within the hour.
    UrgentDental,
    /// The emergency services, now.
    CallAmbulance,
}

impl Severity {
    /// Metric label.
    pub const fn label(self) -> &'static str {
        match self {
            Self::UrgentDental => "urgent",
            Self::CallAmbulance => "ambulance",
        }
    }
}

/// A rule is fulfilled by what the caller has said so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedFlag {
    pub kind: EmergencyKind,
    pub severity: Severity,
    /// Id of the rule, ours or the practice's.
    pub rule: String,
}

impl RedFlag {
    /// Whether this flag has been given when `earlier` was: the same emergency, and no graver. The practice's own rules
    /// are emergencies each of their own.
    pub(super) fn is_told_by(&self, earlier: &Self) -> bool {
        self.kind == earlier.kind
            && self.severity <= earlier.severity
            && (self.kind != EmergencyKind::Practice || self.rule == earlier.rule)
    }
}

//! What a caller may say that matters, whatever the language.

use serde::{Deserialize, Serialize};

/// One thing a caller said of themselves or of somebody with them, now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Concept {
    /// "my tooth was knocked out"
    ToothKnockedOut,
    /// "my front tooth fell out", and no baby tooth, crown or filling.
    ToothFellOut,
    /// "the tooth is gone", "he lost a tooth"
    ToothMissing,
    /// "the tooth is pushed in", "hangs by a thread"
    ToothDisplaced,
    /// "the tooth is loose"
    ToothLoose,
    /// "the tooth broke"
    ToothBroken,
    /// A fall, a punch, a crash: something struck somebody.
    Blow,
    /// A blow that struck the face, the mouth or the jaw.
    BlowToFace,
    /// Swelling anywhere a dentist looks.
    Swelling,
    /// Swelling that moves or grows fast.
    SwellingSpreads,
    /// Swelling of tongue, throat or the floor of the mouth.
    AirwaySwelling,
    Abscess,
    Fever,
    /// An eye that closes or sees badly.
    EyeCloses,
    MouthWontOpen,
    /// Drowsy, confused, very unwell.
    VeryUnwell,
    /// "keeps being sick", after a blow.
    Vomiting,
    BreathingTrouble,
    Choking,
    CannotSwallow,
    SwallowingTrouble,
    SwallowingHurts,
    /// Any bleeding that happens.
    Bleeding,
    BleedingWontStop,
    BleedingHeavily,
    /// "it won't stop", whatever it is.
    WontStop,
    BloodThinner,
    /// Light-headed, about to faint.
    Faint,
    JawBroken,
    /// A jaw that cannot be closed.
    JawOpen,
    /// A jaw or a face that hurts, or is held; it matters after a blow.
    JawHurts,
    ChestPain,
    /// Pain or numbness down the arm, cold sweat.
    ArmOrSweat,
    StrokeSign,
    AllergicReaction,
    /// Hives, a rash, itching, all over.
    Rash,
    /// A medicine, an injection, something the practice used.
    Medicine,
    Collapse,
    HeadHit,
    WantsToDie,
    /// A child is spoken of.
    Child,
    /// Something swallowed, whatever it was.
    Swallowed,
    /// Something sharp, or a battery, or a part of dental work swallowed.
    SwallowedObject,
    /// A chemical in the mouth, the eye or the stomach.
    Chemical,
    Overdose,
}

impl Concept {
    /// States pass ("it has stopped"); what happened has happened, however well it goes now.
    pub(super) fn passes(self) -> bool {
        matches!(
            self,
            Self::Swelling
                | Self::SwellingSpreads
                | Self::AirwaySwelling
                | Self::Fever
                | Self::BreathingTrouble
                | Self::Choking
                | Self::CannotSwallow
                | Self::SwallowingTrouble
                | Self::SwallowingHurts
                | Self::Bleeding
                | Self::BleedingWontStop
                | Self::BleedingHeavily
                | Self::ChestPain
                | Self::Rash
                | Self::Faint
        )
    }
}

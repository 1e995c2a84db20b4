//! What becomes of a text, by the number it goes to.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::latency::Latency;

/// How texts fare.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TextBehaviour {
    /// Numbers with a fate of their own; texts to others arrive.
    pub numbers: BTreeMap<String, Fate>,
    /// From one status to the next.
    pub step: Latency,
    pub callbacks: CallbackOrder,
    /// Twilio's Advanced Opt-Out: it names keywords in `OptOutType` and answers them itself.
    pub advanced_opt_out: bool,
}

/// What becomes of one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fate {
    Delivered,
    /// The request is refused with a 400 and this code.
    Refused {
        code: u32,
    },
    /// Taken, sent, and then not delivered.
    Undelivered {
        code: u32,
    },
    /// Taken, and then not sent.
    Failed {
        code: u32,
    },
    /// Sent, and never heard of again: many networks report no delivery.
    Silent,
}

/// In what order, and how often, callbacks arrive. Twilio promises no order, and at least one of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallbackOrder {
    #[default]
    InOrder,
    /// All when the text is at its end, the last one first.
    Reversed,
    /// Each of them twice.
    Twice,
}

impl Default for TextBehaviour {
    /// Twilio's magic numbers (its guide "Test credentials"), and below them some of our own for what it does not simulate:
    /// their last digits are those of the error.
    fn default() -> Self {
        let refused = |code| Fate::Refused { code };
        let undelivered = |code| Fate::Undelivered { code };
        let numbers = [
            ("+15005550001", refused(21211)),
            ("+15005550002", refused(21612)),
            ("+15005550003", refused(21408)),
            ("+15005550004", refused(21610)),
            ("+15005550009", refused(21614)),
            ("+15005553003", undelivered(30003)),
            ("+15005553004", undelivered(30004)),
            ("+15005553005", undelivered(30005)),
            ("+15005553006", undelivered(30006)),
            ("+15005553007", undelivered(30007)),
            ("+15005553008", undelivered(30008)),
            ("+15005553034", Fate::Failed { code: 30034 }),
            ("+15005553000", Fate::Silent),
        ];
        Self {
            numbers: numbers.map(|(number, fate)| (number.to_owned(), fate)).into(),
            step: Latency::Fixed(100),
            callbacks: CallbackOrder::default(),
            advanced_opt_out: false,
        }
    }
}

impl TextBehaviour {
    /// The same, with a fate for one more number.
    #[must_use]
    pub fn with(mut self, number: &str, fate: Fate) -> Self {
        self.numbers.insert(number.to_owned(), fate);
        self
    }

    pub(super) fn fate(&self, to: &str) -> Fate {
        self.numbers.get(to).copied().unwrap_or(Fate::Delivered)
    }
}

//! Why calls are about to be ended by us: the engine's store.

use frontdesk_actors::store::{CarrierCallId, EndIntent, EndIntents, StoreResult};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::transfer::TransferReason;
use futures_util::FutureExt as _;
use serde::{Deserialize, Serialize};

use super::{CallNotes, about, phone};

const SUBJECT: &str = "intent";

/// The engine's [`EndIntent`], in the form in which it is kept.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kept {
    HangUp,
    Transfer {
        #[serde(with = "phone")]
        number: PhoneNumber,
        reason: TransferReason,
        apology: Option<String>,
    },
    MessageMode {
        apology: Option<String>,
    },
}

impl From<EndIntent> for Kept {
    fn from(intent: EndIntent) -> Self {
        match intent {
            EndIntent::HangUp => Self::HangUp,
            EndIntent::Transfer { number, reason, apology } => Self::Transfer { number, reason, apology },
            EndIntent::MessageMode { apology } => Self::MessageMode { apology },
        }
    }
}

impl From<Kept> for EndIntent {
    fn from(kept: Kept) -> Self {
        match kept {
            Kept::HangUp => Self::HangUp,
            Kept::Transfer { number, reason, apology } => Self::Transfer { number, reason, apology },
            Kept::MessageMode { apology } => Self::MessageMode { apology },
        }
    }
}

impl EndIntents for CallNotes {
    fn record<'a>(&'a self, call: &'a CarrierCallId, intent: EndIntent) -> StoreResult<'a, ()> {
        let intent = Kept::from(intent);
        let recorded = self.change(about(SUBJECT, call), move |kept: &mut Option<Kept>| {
            kept.get_or_insert_with(|| intent.clone());
        });
        recorded.map(Ok).boxed()
    }

    fn find<'a>(&'a self, call: &'a CarrierCallId) -> StoreResult<'a, Option<EndIntent>> {
        async move { Ok(self.read::<Kept>(about(SUBJECT, call)).await.map(EndIntent::from)) }.boxed()
    }

    fn withdraw<'a>(&'a self, call: &'a CarrierCallId) -> StoreResult<'a, ()> {
        self.change(about(SUBJECT, call), |kept: &mut Option<Kept>| *kept = None).map(Ok).boxed()
    }
}

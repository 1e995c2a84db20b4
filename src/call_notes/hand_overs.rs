//! The hand-overs under way, and the phones that ring for each practice.

use chrono::{DateTime, Utc};
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::transfer::TransferOutcome;
use frontdesk_schema::TenantId;

use super::{CallNotes, about};
use crate::shared::notes::NoteKey;
use crate::transfers::{Attempt, HandOver, Leg, Phones, Ring};

const SUBJECT: &str = "hand_over";

fn phones(tenant: TenantId) -> NoteKey {
    NoteKey { subject: "phones", id: tenant.as_uuid() }
}

impl CallNotes {
    /// The newest hand-over of a call.
    pub(crate) async fn hand_over(&self, call: &CarrierCallId) -> Option<HandOver> {
        self.read(about(SUBJECT, call)).await
    }

    /// A phone is about to ring. The same again, because the carrier asks again, changes nothing.
    pub(crate) async fn begin_hand_over(&self, call: &CarrierCallId, attempt: &Attempt, now: DateTime<Utc>) {
        let begun = self.change(about(SUBJECT, call), |known: &mut Option<HandOver>| {
            let is_known = known.as_ref().is_some_and(|known| known.is_open() && known.attempt == *attempt);
            if !is_known {
                *known = Some(HandOver::of(attempt.clone(), now));
            }
            !is_known
        });
        if begun.await {
            self.change(phones(attempt.tenant), |ringing: &mut Option<Phones>| {
                ringing.get_or_insert_default().ring(call, attempt, now);
            })
            .await;
        }
    }

    /// The person's leg says how far it is.
    pub(crate) async fn leg_reached(&self, call: &CarrierCallId, tenant: TenantId, leg: Leg) {
        self.change(about(SUBJECT, call), |known: &mut Option<HandOver>| {
            if let Some(known) = known {
                known.reach(leg);
            }
        })
        .await;
        self.rings_no_more(call, tenant).await;
    }

    /// What became of the hand-over. The first word on that stands: `Err` holds it. Nothing is known of one that was begun
    /// where this node cannot look.
    pub(crate) async fn settle_hand_over(
        &self,
        call: &CarrierCallId,
        tenant: TenantId,
        outcome: TransferOutcome,
    ) -> Result<(), TransferOutcome> {
        let settled = self.change(about(SUBJECT, call), |known: &mut Option<HandOver>| {
            known.as_mut().map_or(Ok(()), |known| known.settle(outcome))
        });
        let settled = settled.await;
        self.rings_no_more(call, tenant).await;
        settled
    }

    /// Whether a ring is a call of ours that came back.
    pub(crate) async fn is_coming_back(&self, ring: &Ring<'_>, now: DateTime<Utc>) -> bool {
        let ringing: Option<Phones> = self.read(phones(ring.tenant)).await;
        ringing.is_some_and(|ringing| ringing.is_coming_back(ring, now))
    }

    async fn rings_no_more(&self, call: &CarrierCallId, tenant: TenantId) {
        self.change(phones(tenant), |ringing: &mut Option<Phones>| {
            if let Some(ringing) = ringing {
                ringing.stop(call);
            }
        })
        .await;
    }
}

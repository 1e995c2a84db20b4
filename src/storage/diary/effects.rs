//! What follows outside from a change of the diary: decided in its transaction, performed by workers.

use chrono::{DateTime, Utc};
use frontdesk_actors::desk::diary::Writer;
use frontdesk_schema::encryption::DataKey;
use frontdesk_schema::models::outbox::{self, NewEffect};
use frontdesk_schema::{AppointmentId, SchemaError, TenantScope};

use super::life;
use crate::calendar;
use crate::hooks::{self, Happened, Happening};
use crate::texts::{self, Decided, Purpose};

/// What has become of an appointment.
pub(super) struct Change<'a> {
    pub(super) writer: &'a Writer,
    /// The patient's.
    pub(super) key: &'a DataKey,
    pub(super) appointment: AppointmentId,
    pub(super) purpose: Purpose,
    /// When it begins from now on.
    pub(super) starts_at: DateTime<Utc>,
    pub(super) now: DateTime<Utc>,
}

impl Change<'_> {
    /// The effects of the change: to be decided together with it, and only when it is a new one.
    pub(super) fn effects(&self) -> Vec<NewEffect> {
        let mut effects = self.without_texts();
        effects.extend(texts::effects_for(
            self.purpose,
            &Decided {
                tenant: &self.writer.tenant,
                appointment: self.appointment,
                starts_at: self.starts_at,
                life: Some(life(self.writer)),
                data_key: self.key,
                now: self.now,
            },
        ));
        effects
    }

    /// The same where nobody can be texted.
    pub(super) fn without_texts(&self) -> Vec<NewEffect> {
        let (tenant, life) = (&self.writer.tenant, Some(life(self.writer)));
        let event = calendar::effect(tenant.id, self.key, self.appointment, life, self.now);
        let hook = self.happened().and_then(|what| {
            let happening = Happening { at: self.now, what };
            hooks::effect_of(tenant, &happening, life, self.key)
        });
        [event].into_iter().chain(hook).collect()
    }

    /// What the practice's own systems are told.
    fn happened(&self) -> Option<Happened> {
        let (appointment, starts_at, call) = (self.appointment, self.starts_at, self.writer.call);
        match self.purpose {
            Purpose::Confirmation => Some(Happened::Booked { appointment, starts_at, call }),
            Purpose::Change => Some(Happened::Moved { appointment, starts_at, call }),
            Purpose::Cancellation => Some(Happened::Cancelled { appointment, starts_at, call }),
            Purpose::Reminder => None,
        }
    }
}

/// Whether a text confirms this booking.
pub(super) async fn has_text(scope: &mut TenantScope<'_>, appointment: AppointmentId) -> Result<bool, SchemaError> {
    outbox::is_decided(scope, &format!("{}/confirmation/{appointment}", texts::EFFECT)).await
}

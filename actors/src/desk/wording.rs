//! What the engine says itself about appointments: read from what was written, never from what the model thinks.

mod english;
mod french;
mod german;
mod spanish;

use chrono::{DateTime, Utc};

use super::request::Wish;
use crate::dates;
use crate::tenant::Tenant;

/// One language's sentences. `{service}`, `{provider}`, `{when}` and `{practice}` are filled in.
struct Wording {
    slot: &'static str,
    booked: &'static str,
    booked_text_follows: &'static str,
    rescheduled: &'static str,
    cancelled: &'static str,
    appointment: &'static str,
    asked_to_book: Asked,
    asked_to_move: Asked,
    asked_to_cancel: Asked,
}

/// A wish that could not be decided: somebody tells the caller what became of it.
struct Asked {
    text_follows: &'static str,
    call_follows: &'static str,
    /// It may be lost: nobody is told that they have been heard for sure.
    perhaps: &'static str,
}

/// An appointment in words: what, with whom, when.
pub struct Spoken<'a> {
    pub tenant: &'a Tenant,
    pub service: &'a str,
    pub provider: &'a str,
    pub start: DateTime<Utc>,
}

/// Whether a text message will say it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmation {
    Text,
    None,
}

impl Spoken<'_> {
    /// "Thursday the 3rd of December at 2:30 pm with Dr Asha Patel".
    pub fn slot(&self) -> String {
        self.fill(self.wording().slot)
    }

    pub fn booked(&self, confirmation: Confirmation) -> String {
        self.fill(match confirmation {
            Confirmation::Text => self.wording().booked_text_follows,
            Confirmation::None => self.wording().booked,
        })
    }

    pub fn rescheduled(&self) -> String {
        self.fill(self.wording().rescheduled)
    }

    pub fn cancelled(&self) -> String {
        self.fill(self.wording().cancelled)
    }

    /// "I can't reach the diary, so that isn't confirmed: I've passed your request on …". `follows`: how the caller will
    /// hear of it, by text or by a call.
    pub fn asked(&self, wish: &Wish, follows: Confirmation) -> String {
        let asked = self.asked_of(wish);
        self.fill(match follows {
            Confirmation::Text => asked.text_follows,
            Confirmation::None => asked.call_follows,
        })
    }

    /// The same where nobody knows whether the wish is kept.
    pub fn perhaps_asked(&self, wish: &Wish) -> String {
        self.fill(self.asked_of(wish).perhaps)
    }

    /// "check-up with Dr Asha Patel on Thursday the 3rd of December at 2:30 pm".
    pub fn appointment(&self) -> String {
        self.fill(self.wording().appointment)
    }

    fn asked_of(&self, wish: &Wish) -> &'static Asked {
        match wish {
            Wish::Book { .. } => &self.wording().asked_to_book,
            Wish::Move { .. } => &self.wording().asked_to_move,
            Wish::Cancel { .. } => &self.wording().asked_to_cancel,
        }
    }

    fn wording(&self) -> &'static Wording {
        match self.tenant.language.split('-').next() {
            Some("de") => &german::WORDING,
            Some("fr") => &french::WORDING,
            Some("es") => &spanish::WORDING,
            _ => &english::WORDING,
        }
    }

    fn fill(&self, template: &str) -> String {
        let Self { tenant, service, provider, start } = self;
        let named = |id: &str, found: Option<&String>| found.cloned().unwrap_or_else(|| id.to_owned());
        let service = named(service, tenant.services.iter().find(|one| one.id == *service).map(|one| &one.name));
        let provider = named(provider, tenant.providers.iter().find(|one| one.id == *provider).map(|one| &one.name));
        let when = dates::spoken(start.with_timezone(&tenant.time_zone), &tenant.language);
        template
            .replace("{service}", &service)
            .replace("{provider}", &provider)
            .replace("{when}", &when)
            .replace("{practice}", &tenant.name)
    }
}

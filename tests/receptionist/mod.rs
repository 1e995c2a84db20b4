//! The receptionist's work, over sockets and with a real database: what counts is what is written in the end, not words.

pub mod booking;
mod emergencies;
mod identity;
mod in_calendars;
mod injections;
mod races;
mod scenarios;

use chrono::{DateTime, Utc};
use frontdesk::storage::{self, AppointmentReport};

use crate::storage::{bright_smiles, storage};
use crate::world::World;

/// Every appointment of the practice, the latest first.
pub async fn appointments(world: &World) -> Vec<AppointmentReport> {
    let storage = storage(world.place()).await;
    storage::appointments(&storage, bright_smiles(), None, 100, "test").await.unwrap()
}

/// In how many days, and at what time of the practice's clock.
pub fn local(at: DateTime<Utc>) -> String {
    at.with_timezone(&chrono_tz::Europe::London).format("%a %H:%M").to_string()
}

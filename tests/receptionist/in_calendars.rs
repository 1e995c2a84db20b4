//! The practice's calendars at Google against its appointments: one event each where it should be, and nothing else.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk::google::EventId;
use frontdesk::storage::AppointmentReport;
use frontdesk_actors::tenant::Tenant;
use frontdesk_sandbox::google::key_file;

use crate::storage::bright_smiles;
use crate::world::{Place, World, eventually};

/// What is due is written within this time.
const WRITTEN_WITHIN: Duration = Duration::from_secs(30);

/// A calendar's entry: in which calendar, from when until when.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    calendar: String,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
}

/// A world whose practice has its calendars at the simulated Google.
pub async fn world() -> World {
    let place = Place::new();
    let file = place.data.path().join("google.json");
    // Where tokens come from the world's own variables say.
    std::fs::write(&file, key_file("https://oauth2.googleapis.com/token")).unwrap();
    let file = file.to_str().unwrap().to_owned();
    World::start_in(place, &[("GOOGLE_SERVICE_ACCOUNT_FILE", &file)]).await
}

/// Waits until everything that was decided is in the calendars.
pub async fn written(world: &World) {
    let open = "SELECT count(*)::text FROM outbox WHERE kind = 'calendar' AND done_at IS NULL";
    eventually(WRITTEN_WITHIN, "every appointment is written to its calendar", async || {
        world.place().database.query_one(open) == "0"
    })
    .await;
}

/// The events of the practice's calendars, and whose they should be.
pub struct Events {
    /// By the event's id; of several with one id the calendars and times of all.
    there: BTreeMap<String, Vec<Entry>>,
    /// By the id of a provider.
    calendars: BTreeMap<String, String>,
}

impl Events {
    /// Those that were not deleted.
    pub async fn of(world: &World) -> Self {
        let tenants = &world.application().state().tenants;
        let tenant = tenants.by_id(bright_smiles()).await.unwrap().unwrap();
        let calendars = calendars(&tenant);
        let mut there: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
        for calendar in calendars.values() {
            for event in world.emulators.google.events(calendar).into_iter().filter(|event| !event.is_cancelled()) {
                let entry = Entry { calendar: calendar.clone(), start: event.start(), end: event.end() };
                there.entry(event.id).or_default().push(entry);
            }
        }
        Self { there, calendars }
    }

    /// Takes the events of these appointments out.
    ///
    /// # Errors
    /// The first appointment whose event is not as it should be.
    pub fn take(&mut self, appointments: &[&AppointmentReport]) -> Result<(), String> {
        for row in appointments {
            let found = self.there.remove(EventId::of(row.id).as_str()).unwrap_or_default();
            let expected = match row.status.as_str() {
                "booked" => {
                    let calendar = self.calendars[&row.provider].clone();
                    vec![Entry { calendar, start: row.starts_at, end: row.ends_at }]
                }
                _ => Vec::new(),
            };
            if found != expected {
                return Err(format!("{}: in the calendars {found:?}, expected {expected:?}", row.status));
            }
        }
        Ok(())
    }

    /// How many events no appointment has accounted for.
    pub fn left(&self) -> usize {
        self.there.len()
    }
}

fn calendars(tenant: &Tenant) -> BTreeMap<String, String> {
    let with_one = tenant.providers.iter().filter_map(|one| Some((one.id.clone(), one.calendar_id.clone()?)));
    with_one.collect()
}

//! A tenant's file: TOML in, a [`Tenant`] or every mistake with its line out. Pure.
//!
//! Strict on purpose: an unknown key is refused, because a misspelt `transfer_number` would otherwise be found out
//! by the first caller who asks for a person. The keys are described in `docs/CONFIGURATION.md`.

mod booking;
mod catalogue;
mod checks;
mod emergencies;
mod export;
mod hours;
pub(crate) mod overflow;
mod retention;
pub(crate) mod table;
mod terms;
mod texts;
pub(crate) mod transfer;
mod webhook;

use std::fmt;

use chrono::NaiveDate;
use chrono_tz::Tz;
use frontdesk_actors::tenant::{MessageTargets, PhoneNumber, SpeechOptions, Tenant, Voice};
use frontdesk_schema::TenantId;

pub use export::export;
use table::{Document, Located, Table};
pub use terms::export as export_terms;

use crate::billing::Terms;

/// The voice of a tenant that names none: a stock voice of the vendor and its fastest model.
const DEFAULT_VOICE: &str = "21m00Tcm4TlvDq8ikWAM";
const DEFAULT_VOICE_MODEL: &str = "eleven_flash_v2_5";

/// Something wrong in a tenant's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Counted from 1.
    pub line: usize,
    pub problem: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

/// A tenant, with the places of what must be unique among all tenants.
#[derive(Debug, Clone)]
pub struct TenantFile {
    pub tenant: Tenant,
    /// What the practice pays and may cost: `[plan]` and `[budget]`, nothing that calls need to know.
    pub terms: Terms,
    pub unique: Vec<Unique>,
}

/// A value that no second tenant may have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unique {
    /// What it is, for a message: `id`, `phone number`, `calendar id`.
    pub what: &'static str,
    pub value: String,
    pub line: usize,
}

impl Unique {
    fn new(what: &'static str, value: &Located<impl ToString>) -> Self {
        Self { what, value: value.value.to_string(), line: value.line }
    }
}

/// Reads a tenant's file.
///
/// # Errors
/// All mistakes of the file, in the order of their lines.
pub fn parse(text: &str) -> Result<TenantFile, Vec<Mistake>> {
    let document = Document::new(text)?;
    let file = read(&document.root());
    document.finish()?;
    Ok(file.expect("a part that could not be read has left a mistake"))
}

fn read(root: &Table<'_>) -> Option<TenantFile> {
    let mut unique = Vec::new();
    let slug = root.required_text("id").and_then(|slug| checks::slug(root, slug));
    let name = root.required_text("name").and_then(|name| checks::short(root, name, 100));
    let phone_numbers = checks::phone_numbers(root, "phone_numbers");
    if phone_numbers.is_empty() && root.is_blank("phone_numbers") {
        root.mistake("phone_numbers needs at least one number, like [\"+442071234567\"]");
    }
    let blocked_numbers = checks::blocked_numbers(root, "blocked_numbers");
    let time_zone = root.required_text("time_zone").and_then(|zone| time_zone(root, &zone));
    let language = root.required_text("language").and_then(|language| checks::language(root, language));
    let greeting = root.required_text("greeting").and_then(|greeting| checks::short(root, greeting, 600));
    let transfer_number = root.text("transfer_number").and_then(|number| checks::phone_number(root, &number));
    let emergency_number = root.text("emergency_number").and_then(|number| checks::dialable(root, number));
    let address = root.text("address").and_then(|address| checks::short(root, address, 300));
    let voice = root.table("voice").map_or_else(default_voice, |table| voice(&table));
    let message_targets = root.table("messages").map(|table| message_targets(&table)).unwrap_or_default();
    let webhook = root.table("webhook").map(|table| webhook::read(&table));
    let texts = root.table("texts").map(|table| texts::read(&table, &phone_numbers)).unwrap_or_default();
    let closures = closures(root);
    let speech = root.table("speech").map(|table| speech(&table)).unwrap_or_default();
    let retention = root.table("retention").map(|table| retention::read(&table)).unwrap_or_default();
    let transfer = root.table("transfer").map(|table| transfer::read(&table)).unwrap_or_default();
    let overflow = root.table("overflow").map(|table| overflow::read(&table)).unwrap_or_default();
    let hours = root.table("hours").map(|table| hours::read(&table)).unwrap_or_default();
    let booking = root.table("booking").map(|table| booking::read(&table)).unwrap_or_default();
    let emergencies = emergencies::read(root);
    let rooms = catalogue::rooms(root);
    let providers = catalogue::providers(root, &mut unique);
    let services = catalogue::services(root, &providers, &rooms);
    let faq = catalogue::faq(root);
    let terms = terms::read(root);
    root.refuse_unknown_keys();

    unique.extend(slug.iter().map(|slug| Unique::new("id", slug)));
    unique.extend(phone_numbers.iter().map(|number| Unique {
        what: "phone number",
        value: number.value.expose().to_owned(),
        line: number.line,
    }));
    let slug = slug?.value;
    let tenant = Tenant {
        id: TenantId::from_slug(&slug),
        slug,
        name: name?.value,
        phone_numbers: phone_numbers.into_iter().map(|number| number.value).collect(),
        blocked_numbers,
        time_zone: time_zone?,
        language: language?.value,
        greeting: greeting?.value,
        transfer_number,
        emergency_number,
        address: address.map(|address| address.value),
        voice: voice?,
        message_targets,
        // One that could not be read has left a mistake.
        webhook: webhook.flatten(),
        texts,
        closures,
        speech,
        retention,
        transfer,
        overflow,
        hours,
        booking,
        emergencies,
        rooms,
        providers,
        services,
        faq,
    };
    Some(TenantFile { tenant, terms, unique })
}

fn time_zone(root: &Table<'_>, zone: &Located<String>) -> Option<Tz> {
    let parsed = zone.value.parse().ok();
    if parsed.is_none() {
        root.mistake_at(zone.line, format!("time_zone {:?} is not an IANA name like \"Europe/London\"", zone.value));
    }
    parsed
}

#[expect(clippy::unnecessary_wraps, reason = "stands in for voice(), which may fail")]
fn default_voice() -> Option<Voice> {
    Some(Voice { id: DEFAULT_VOICE.to_owned(), model: DEFAULT_VOICE_MODEL.to_owned() })
}

fn voice(table: &Table<'_>) -> Option<Voice> {
    let id = table.required_text("id");
    let model = table.text("model").map_or_else(|| DEFAULT_VOICE_MODEL.to_owned(), |model| model.value);
    table.refuse_unknown_keys();
    // The id becomes a path segment of the vendor's URL.
    let id = id.filter(|id| {
        let plain =
            !id.value.is_empty() && id.value.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if !plain {
            table.mistake_at(id.line, format!("voice.id {:?} is not a voice id (letters and digits)", id.value));
        }
        plain
    });
    Some(Voice { id: id?.value, model })
}

fn message_targets(table: &Table<'_>) -> MessageTargets {
    let sms: Vec<PhoneNumber> = checks::phone_numbers(table, "sms").into_iter().map(|number| number.value).collect();
    let email = table.texts("email").into_iter().filter_map(|address| checks::email(table, address)).collect();
    table.refuse_unknown_keys();
    MessageTargets { sms, email }
}

fn speech(table: &Table<'_>) -> SpeechOptions {
    let default = SpeechOptions::default();
    let options = SpeechOptions {
        openers: table.flag("openers").unwrap_or(default.openers),
        instant_answers: table.flag("instant_answers").unwrap_or(default.instant_answers),
        speculation: table.flag("speculation").unwrap_or(default.speculation),
        fillers: table.flag("fillers").unwrap_or(default.fillers),
    };
    table.refuse_unknown_keys();
    options
}

fn closures(root: &Table<'_>) -> Vec<NaiveDate> {
    let dates = root.texts("closures").into_iter().filter_map(|date| {
        let parsed = NaiveDate::parse_from_str(&date.value, "%Y-%m-%d").ok();
        if parsed.is_none() {
            root.mistake_at(date.line, format!("closures: {:?} is not a date like \"2026-12-25\"", date.value));
        }
        parsed
    });
    dates.collect()
}

#[cfg(test)]
mod tests;

//! What a practice offers: providers, services, and answers to common questions.

use std::collections::HashSet;

use frontdesk_actors::tenant::{Faq, Provider, Service};

use super::table::{Located, Table};
use super::{Unique, checks};

pub(super) fn providers(root: &Table<'_>, unique: &mut Vec<Unique>) -> Vec<Provider> {
    let mut ids = HashSet::new();
    let tables = root.tables("providers");
    let providers = tables.iter().filter_map(|table| {
        let id = table.required_text("id").and_then(|id| checks::slug(table, id));
        let name = table.required_text("name").and_then(|name| checks::short(table, name, 100));
        let calendar_id = table.text("calendar_id");
        table.refuse_unknown_keys();
        unique.extend(calendar_id.iter().map(|id| Unique::new("calendar id", id)));
        let id = only_once(table, &mut ids, id?)?;
        Some(Provider { id, name: name?.value, calendar_id: calendar_id.map(|id| id.value) })
    });
    providers.collect()
}

pub(super) fn services(root: &Table<'_>, providers: &[Provider]) -> Vec<Service> {
    let mut ids = HashSet::new();
    let tables = root.tables("services");
    let services = tables.iter().filter_map(|table| {
        let id = table.required_text("id").and_then(|id| checks::slug(table, id));
        let name = table.required_text("name").and_then(|name| checks::short(table, name, 100));
        let minutes = table.required_number("minutes").and_then(|minutes| duration(table, &minutes));
        let offered_by = table.texts("providers");
        table.refuse_unknown_keys();
        if table.is_blank("providers") {
            table.mistake("services.providers needs at least one provider's id");
        }
        for provider in &offered_by {
            if !providers.iter().any(|known| known.id == provider.value) {
                table.mistake_at(provider.line, format!("there is no provider with the id {:?}", provider.value));
            }
        }
        let id = only_once(table, &mut ids, id?)?;
        let providers = offered_by.into_iter().map(|provider| provider.value).collect();
        Some(Service { id, name: name?.value, minutes: minutes?, providers })
    });
    services.collect()
}

pub(super) fn faq(root: &Table<'_>) -> Vec<Faq> {
    let tables = root.tables("faq");
    let faq = tables.iter().filter_map(|table| {
        let question = table.required_text("question").and_then(|text| checks::short(table, text, 300));
        let answer = table.required_text("answer").and_then(|text| checks::short(table, text, 1_000));
        table.refuse_unknown_keys();
        Some(Faq { question: question?.value, answer: answer?.value })
    });
    faq.collect()
}

/// An appointment fits a day.
fn duration(table: &Table<'_>, minutes: &Located<u32>) -> Option<u32> {
    if (1..=24 * 60).contains(&minutes.value) {
        return Some(minutes.value);
    }
    table.mistake_at(minutes.line, format!("services.minutes must lie between 1 and 1440: {}", minutes.value));
    None
}

fn only_once(table: &Table<'_>, seen: &mut HashSet<String>, id: Located<String>) -> Option<String> {
    if seen.insert(id.value.clone()) {
        return Some(id.value);
    }
    table.mistake_at(id.line, format!("{} {:?} is used twice", table.path("id"), id.value));
    None
}

//! A tenant as the engine knows it, and as the database keeps it. Pure.

mod booking;
mod texts;

use chrono::Weekday;
use frontdesk_actors::admission::overflow::{Overflow, OverflowRule};
use frontdesk_actors::tenant::{
    BlockedNumber, Faq, InvalidPhoneNumber, MessageTargets, OpeningHours, PhoneNumber, Provider, Retention, Room,
    Service, SpeechOptions, Tenant, Voice, Webhook,
};
use frontdesk_actors::transfer::Transfer;
use frontdesk_schema::TenantId;
use frontdesk_schema::models::tenants::{HoursRow, Main, ProviderRow, ServiceRow, TenantConfig};
use serde_json::{Value, json};

use crate::tenant_file::{overflow as overflow_rule, transfer as after_hours};
use booking::{BookingSettings, ProviderSettings, ServiceSettings};
use texts::TextSettings;

/// Why a stored tenant cannot be used: somebody changed it behind our back.
#[derive(Debug, thiserror::Error)]
pub enum ConvertError {
    #[error("its time zone {0:?} is unknown")]
    TimeZone(String),
    #[error("one of its numbers is {0}")]
    Number(#[from] InvalidPhoneNumber),
    #[error("its plan or its budget is not one that a file can say")]
    Terms,
}

/// For the database.
pub fn to_config(tenant: &Tenant) -> TenantConfig {
    let number = |number: &PhoneNumber| number.expose().to_owned();
    let days = |days: u32| i32::try_from(days).unwrap_or(i32::MAX);
    let SpeechOptions { openers, instant_answers, speculation, fillers } = tenant.speech;
    let mut config = TenantConfig {
        slug: tenant.slug.clone(),
        main: Main {
            name: tenant.name.clone(),
            time_zone: tenant.time_zone.name().to_owned(),
            language: tenant.language.clone(),
            greeting: tenant.greeting.clone(),
            transfer_number: tenant.transfer_number.as_ref().map(number),
            emergency_number: tenant.emergency_number.clone(),
            address: tenant.address.clone(),
            voice_id: tenant.voice.id.clone(),
            voice_model: tenant.voice.model.clone(),
            message_sms: tenant.message_targets.sms.iter().map(number).collect(),
            message_email: tenant.message_targets.email.clone(),
            settings: json!({
                "speech": {
                    "openers": openers, "instant_answers": instant_answers, "speculation": speculation, "fillers": fillers,
                },
                "booking": booking::value(&BookingSettings::of(&tenant.booking)),
                "emergencies": booking::value(&tenant.emergencies),
                "blocked_numbers": tenant.blocked_numbers.iter().map(BlockedNumber::expose).collect::<Vec<_>>(),
                "transfer": {
                    "accept_with_key": tenant.transfer.accept_with_key,
                    "ring_seconds": tenant.transfer.ring_seconds,
                    "after_hours": after_hours::written(&tenant.transfer.after_hours),
                },
                "overflow": overflow_rule::written(&tenant.overflow),
                "texts": booking::value(&TextSettings::of(&tenant.texts)),
            }),
            transcript_days: days(tenant.retention.transcript_days),
            number_days: days(tenant.retention.number_days),
            message_days: days(tenant.retention.message_days),
        },
        numbers: tenant.phone_numbers.iter().map(number).collect(),
        providers: tenant.providers.iter().map(provider_row).collect(),
        rooms: tenant.rooms.iter().map(|room| (room.id.clone(), room.name.clone())).collect(),
        services: tenant.services.iter().map(service_row).collect(),
        hours: tenant.hours.iter().map(hours_row).collect(),
        closures: tenant.closures.clone(),
        faq: tenant.faq.iter().map(|faq| (faq.question.clone(), faq.answer.clone())).collect(),
    };
    if let Some(Webhook { url, secret }) = &tenant.webhook {
        config.main.settings["webhook"] = json!({ "url": url, "secret": secret });
    }
    config
}

fn provider_row(provider: &Provider) -> ProviderRow {
    let settings = booking::value(&ProviderSettings::of(provider));
    let Provider { id, name, calendar_id, .. } = provider.clone();
    ProviderRow { id, name, calendar_id, settings }
}

fn service_row(service: &Service) -> ServiceRow {
    let settings = booking::value(&ServiceSettings::of(service));
    let Service { id, name, minutes, providers, .. } = service.clone();
    ServiceRow { id, name, minutes: i32::try_from(minutes).unwrap_or(i32::MAX), providers, settings }
}

fn hours_row(hours: &OpeningHours) -> HoursRow {
    let weekday = i16::try_from(hours.day.num_days_from_monday()).expect("a week has seven days");
    HoursRow { weekday, opens: hours.opens, closes: hours.closes }
}

/// For the engine.
///
/// # Errors
/// [`ConvertError`] for what no tenant's file could have said.
pub fn from_config(id: TenantId, config: TenantConfig) -> Result<Tenant, ConvertError> {
    let numbers = |texts: &[String]| texts.iter().map(|text| PhoneNumber::parse(text)).collect::<Result<Vec<_>, _>>();
    let TenantConfig { slug, main, numbers: own, providers, rooms, services, hours, closures, faq } = config;
    let days = |days: i32| days.unsigned_abs();
    Ok(Tenant {
        id,
        slug,
        phone_numbers: numbers(&own)?,
        blocked_numbers: blocked(&main.settings),
        time_zone: main.time_zone.parse().map_err(|_| ConvertError::TimeZone(main.time_zone.clone()))?,
        name: main.name,
        language: main.language,
        greeting: main.greeting,
        transfer_number: main.transfer_number.as_deref().map(PhoneNumber::parse).transpose()?,
        emergency_number: main.emergency_number,
        address: main.address,
        voice: Voice { id: main.voice_id, model: main.voice_model },
        message_targets: MessageTargets { sms: numbers(&main.message_sms)?, email: main.message_email },
        webhook: webhook(&main.settings),
        texts: TextSettings::read(&main.settings),
        closures,
        speech: speech(&main.settings),
        transfer: transfer(&main.settings),
        overflow: overflow(&main.settings),
        retention: Retention {
            transcript_days: days(main.transcript_days),
            number_days: days(main.number_days),
            message_days: days(main.message_days),
        },
        hours: hours
            .into_iter()
            .filter_map(|row| {
                let day = Weekday::try_from(u8::try_from(row.weekday).ok()?).ok()?;
                Some(OpeningHours { day, opens: row.opens, closes: row.closes })
            })
            .collect(),
        booking: BookingSettings::read(&main.settings),
        emergencies: stored(main.settings["emergencies"].clone()),
        rooms: rooms.into_iter().map(|(id, name)| Room { id, name }).collect(),
        providers: providers
            .into_iter()
            .map(|row| stored::<ProviderSettings>(row.settings).into_provider(row.id, row.name, row.calendar_id))
            .collect(),
        services: services
            .into_iter()
            .map(|row| {
                let settings: ServiceSettings = stored(row.settings);
                settings.into_service(row.id, row.name, row.minutes.unsigned_abs(), row.providers)
            })
            .collect(),
        faq: faq.into_iter().map(|(question, answer)| Faq { question, answer }).collect(),
    })
}

/// Settings of an older release may lack something: it has its default then.
fn stored<T: Default + serde::de::DeserializeOwned>(settings: Value) -> T {
    serde_json::from_value(settings).unwrap_or_default()
}

fn webhook(settings: &Value) -> Option<Webhook> {
    let webhook = &settings["webhook"];
    let secret = u32::try_from(webhook["secret"].as_u64()?).ok()?;
    Some(Webhook { url: webhook["url"].as_str()?.to_owned(), secret })
}

/// One that cannot be read blocks nobody.
fn blocked(settings: &Value) -> Vec<BlockedNumber> {
    let texts = settings["blocked_numbers"].as_array().into_iter().flatten().filter_map(Value::as_str);
    texts.filter_map(|text| BlockedNumber::parse(text).ok()).collect()
}

fn speech(settings: &Value) -> SpeechOptions {
    let default = SpeechOptions::default();
    let flag = |name: &str, default| settings["speech"][name].as_bool().unwrap_or(default);
    SpeechOptions {
        openers: flag("openers", default.openers),
        instant_answers: flag("instant_answers", default.instant_answers),
        speculation: flag("speculation", default.speculation),
        fillers: flag("fillers", default.fillers),
    }
}

/// The default for what no file could have said.
fn overflow(settings: &Value) -> OverflowRule {
    let names = settings["overflow"].as_array().into_iter().flatten().filter_map(Value::as_str);
    OverflowRule::new(names.filter_map(Overflow::parse)).unwrap_or_default()
}

fn transfer(settings: &Value) -> Transfer {
    let (default, stored) = (Transfer::default(), &settings["transfer"]);
    Transfer {
        accept_with_key: stored["accept_with_key"].as_bool().unwrap_or(default.accept_with_key),
        ring_seconds: stored["ring_seconds"]
            .as_u64()
            .and_then(|seconds| u32::try_from(seconds).ok())
            .unwrap_or(default.ring_seconds),
        after_hours: stored["after_hours"].as_str().and_then(after_hours::parse).unwrap_or(default.after_hours),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn every_example_is_the_same_again_after_the_database() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples");
        for file in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let tenant = crate::tenant_file::parse(&text).unwrap().tenant;
            assert_eq!(from_config(tenant.id, to_config(&tenant)).unwrap(), tenant);
        }
    }

    #[test]
    fn every_way_to_hand_over_is_the_same_again_after_the_database() {
        let file = include_str!("../../docs/examples/bright-smiles.toml");
        let tenant = crate::tenant_file::parse(file).unwrap().tenant;
        for after_hours in ["message", "transfer", "+442079460001"].map(|text| after_hours::parse(text).unwrap()) {
            let transfer = Transfer { accept_with_key: false, ring_seconds: 60, after_hours };
            let overflow = OverflowRule::new([Overflow::CallBack, Overflow::MessageMode]).unwrap();
            let tenant = Tenant { transfer, overflow, ..tenant.clone() };
            assert_eq!(from_config(tenant.id, to_config(&tenant)).unwrap(), tenant);
            let file = crate::tenant_file::export(&tenant);
            assert_eq!(crate::tenant_file::parse(&file).unwrap().tenant, tenant);
        }
        let mut older = to_config(&tenant);
        older.main.settings = json!({});
        let older = from_config(tenant.id, older).unwrap();
        assert_eq!((older.transfer, older.overflow), (Transfer::default(), OverflowRule::default()));
    }
}

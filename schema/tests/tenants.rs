//! Applying and reading a practice's configuration.

use chrono::{NaiveDate, NaiveTime};
use frontdesk_schema::SchemaError;
use frontdesk_schema::models::directory;
use frontdesk_schema::models::tenants::{Applied, HoursRow, Main, ProviderRow, ServiceRow, TenantConfig, apply, load};
use serde_json::json;

use crate::support::{database, tenant};

fn config(slug: &str, number: &str) -> TenantConfig {
    let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    TenantConfig {
        slug: slug.to_owned(),
        main: Main {
            name: "Bright Smiles".to_owned(),
            time_zone: "Europe/London".to_owned(),
            language: "en-GB".to_owned(),
            greeting: "Hello.".to_owned(),
            transfer_number: Some("+442079460000".to_owned()),
            emergency_number: None,
            address: None,
            voice_id: "v".to_owned(),
            voice_model: "m".to_owned(),
            message_sms: vec!["+447700900123".to_owned()],
            message_email: Vec::new(),
            settings: serde_json::json!({ "openers": true }),
            transcript_days: 90,
            number_days: 30,
            message_days: 365,
        },
        numbers: vec![number.to_owned()],
        providers: vec![
            ProviderRow {
                id: "z".to_owned(),
                name: "Dr Z".to_owned(),
                calendar_id: Some(format!("{slug}@c.example")),
                settings: json!({ "absences": [] }),
            },
            ProviderRow { id: "a".to_owned(), name: "Dr A".to_owned(), calendar_id: None, settings: json!({}) },
        ],
        services: vec![ServiceRow {
            id: "checkup".to_owned(),
            name: "check-up".to_owned(),
            minutes: 30,
            providers: vec!["z".to_owned(), "a".to_owned()],
            settings: json!({ "rooms": ["chair"] }),
        }],
        rooms: vec![("chair".to_owned(), "the chair".to_owned())],
        hours: vec![HoursRow { weekday: 0, opens: at(9), closes: at(17) }],
        closures: vec![NaiveDate::from_ymd_opt(2026, 12, 25).unwrap()],
        faq: vec![("Parking?".to_owned(), "Yes.".to_owned())],
    }
}

#[tokio::test]
async fn a_configuration_is_read_back_as_it_was_applied_and_applying_it_again_changes_nothing() {
    let (_test, database) = database();
    let mut connection = database.connection().await.unwrap();
    let mut wanted = config("one", "+442071234567");
    for expected in [Applied::Created, Applied::Unchanged] {
        let mut scope = connection.scope(tenant(1)).await.unwrap();
        assert_eq!(apply(&mut scope, &wanted).await.unwrap(), expected);
        assert_eq!(load(&mut scope).await.unwrap(), Some(wanted.clone()));
        scope.commit().await.unwrap();
    }
    let version = directory::all(&mut connection.unscoped()).await.unwrap()[0].version;
    wanted.providers.remove(0);
    wanted.services[0].providers = vec!["a".to_owned()];
    wanted.numbers = vec!["+442071234568".to_owned()];
    wanted.hours.clear();
    let mut scope = connection.scope(tenant(1)).await.unwrap();
    assert_eq!(apply(&mut scope, &wanted).await.unwrap(), Applied::Changed);
    scope.commit().await.unwrap();
    let mut scope = connection.scope(tenant(1)).await.unwrap();
    assert_eq!(load(&mut scope).await.unwrap(), Some(wanted));
    scope.rollback().await.unwrap();
    let listed = directory::all(&mut connection.unscoped()).await.unwrap();
    assert_eq!((listed.len(), listed[0].version), (1, version + 1), "running servers see that it changed");
}

#[tokio::test]
async fn a_number_a_slug_and_a_calendar_belong_to_one_tenant() {
    let (_test, database) = database();
    let mut connection = database.connection().await.unwrap();
    let mut scope = connection.scope(tenant(1)).await.unwrap();
    apply(&mut scope, &config("one", "+442071234567")).await.unwrap();
    scope.commit().await.unwrap();
    let mut other = config("two", "+442071234567");
    for constraint in ["directory_numbers_pkey", "directory_calendars_pkey", "directory_tenants_slug_key"] {
        let mut scope = connection.scope(tenant(2)).await.unwrap();
        let refused = apply(&mut scope, &other).await.unwrap_err();
        assert!(refused.is_constraint(constraint), "{refused}");
        assert!(matches!(refused, SchemaError::Constraint { .. }) && !refused.is_transient());
        scope.rollback().await.unwrap();
        match constraint {
            "directory_numbers_pkey" => {
                other.numbers = vec!["+442071234568".to_owned()];
                other.providers[0].calendar_id = Some("one@c.example".to_owned());
            }
            _ => {
                other.providers[0].calendar_id = None;
                other.slug = "one".to_owned();
            }
        }
    }
    let mut scope = connection.scope(tenant(2)).await.unwrap();
    assert_eq!(load(&mut scope).await.unwrap(), None);
    scope.rollback().await.unwrap();
}

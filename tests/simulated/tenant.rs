//! The practice that the simulated calls ring.

use std::sync::Arc;

use chrono::{NaiveTime, Weekday};
use frontdesk_actors::tenant::{
    Booking, Faq, MessageTargets, OpeningHours, PhoneNumber, Retention, SpeechOptions, Tenant, TextOptions, Voice,
};
use frontdesk_actors::transfer::Transfer;
use frontdesk_schema::TenantId;

pub fn bright_smiles() -> Arc<Tenant> {
    let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
    Arc::new(Tenant {
        id: TenantId::from_slug("bright-smiles"),
        slug: "bright-smiles".to_owned(),
        name: "Bright Smiles Dental".to_owned(),
        phone_numbers: vec![PhoneNumber::parse("+442071234567").unwrap()],
        blocked_numbers: Vec::new(),
        time_zone: chrono_tz::Europe::London,
        language: "en-GB".to_owned(),
        greeting: "Thank you for calling Bright Smiles.".to_owned(),
        transfer_number: Some(PhoneNumber::parse("+442079460000").unwrap()),
        emergency_number: Some("999".to_owned()),
        webhook: None,
        address: Some("12 High Street, London".to_owned()),
        voice: Voice { id: "21m00Tcm4TlvDq8ikWAM".to_owned(), model: "eleven_flash_v2_5".to_owned() },
        message_targets: MessageTargets::default(),
        texts: TextOptions::default(),
        closures: Vec::new(),
        // Most tests listen for the model's own words.
        speech: SpeechOptions { openers: false, instant_answers: false, ..SpeechOptions::default() },
        retention: Retention::default(),
        transfer: Transfer::default(),
        overflow: Default::default(),
        hours: [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri]
            .map(|day| OpeningHours { day, opens: at(9, 0), closes: at(17, 30) })
            .to_vec(),
        booking: Booking::default(),
        emergencies: Vec::new(),
        rooms: Vec::new(),
        providers: Vec::new(),
        services: Vec::new(),
        faq: vec![Faq { question: "Is there parking?".to_owned(), answer: "Yes, behind the building.".to_owned() }],
    })
}

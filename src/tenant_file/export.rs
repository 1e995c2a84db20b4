//! A tenant as its file: what [`parse`](super::parse) reads back as the same tenant. Pure.

use std::fmt::{self, Write as _};

use frontdesk_actors::tenant::{
    BlockedNumber, OpeningHours, Provider, Service, Tenant, TextOptions, TextSender, Webhook,
};

use super::{booking, emergencies, hours};

/// The file of this tenant, complete: defaults are spelt out.
pub fn export(tenant: &Tenant) -> String {
    let mut file = String::new();
    write(tenant, &mut file).expect("writing to a string does not fail");
    file
}

fn write(tenant: &Tenant, out: &mut String) -> fmt::Result {
    let numbers = tenant.phone_numbers.iter().map(|number| number.expose());
    writeln!(out, "id = {}", quoted(&tenant.slug))?;
    writeln!(out, "name = {}", quoted(&tenant.name))?;
    writeln!(out, "phone_numbers = {}", list(numbers))?;
    let blocked: Vec<_> = tenant.blocked_numbers.iter().map(BlockedNumber::expose).collect();
    writeln!(out, "blocked_numbers = {}", list(blocked.iter().map(String::as_str)))?;
    writeln!(out, "time_zone = {}", quoted(tenant.time_zone.name()))?;
    writeln!(out, "language = {}", quoted(&tenant.language))?;
    writeln!(out, "greeting = {}", quoted(&tenant.greeting))?;
    let transfer = tenant.transfer_number.as_ref().map(|number| number.expose());
    optional(out, "transfer_number", transfer)?;
    optional(out, "emergency_number", tenant.emergency_number.as_deref())?;
    optional(out, "address", tenant.address.as_deref())?;
    let voice = (quoted(&tenant.voice.id), quoted(&tenant.voice.model));
    writeln!(out, "voice = {{ id = {}, model = {} }}", voice.0, voice.1)?;
    let sms = list(tenant.message_targets.sms.iter().map(|number| number.expose()));
    let email = list(tenant.message_targets.email.iter().map(String::as_str));
    writeln!(out, "messages = {{ sms = {sms}, email = {email} }}")?;
    let closures: Vec<_> = tenant.closures.iter().map(ToString::to_string).collect();
    writeln!(out, "closures = {}", list(closures.iter().map(String::as_str)))?;
    let speech = &tenant.speech;
    writeln!(out, "\n[speech]\nopeners = {}\ninstant_answers = {}", speech.openers, speech.instant_answers)?;
    writeln!(out, "speculation = {}\nfillers = {}", speech.speculation, speech.fillers)?;
    if let Some(Webhook { url, secret }) = &tenant.webhook {
        writeln!(out, "\n[webhook]\nurl = {}\nsecret = {secret}", quoted(url))?;
    }
    write_texts(&tenant.texts, out)?;
    let retention = &tenant.retention;
    writeln!(out, "\n[retention]\ntranscript_days = {}", retention.transcript_days)?;
    writeln!(out, "number_days = {}\nmessage_days = {}", retention.number_days, retention.message_days)?;
    let booking = &tenant.booking;
    writeln!(out, "\n[booking]\nlead_minutes = {}\nhorizon_days = {}", booking.lead_minutes, booking.horizon_days)?;
    let identity = booking::IDENTITY.iter().find(|(_, rule)| *rule == booking.identity).map_or("", |(name, _)| name);
    writeln!(out, "step_minutes = {}\nidentity = {}", booking.step_minutes, quoted(identity))?;
    let detail = booking::EVENT_DETAIL.iter().find(|(_, detail)| *detail == booking.event_detail);
    writeln!(out, "event_detail = {}", quoted(detail.map_or("", |(word, _)| word)))?;
    let transfer = &tenant.transfer;
    writeln!(out, "\n[transfer]\naccept_with_key = {}", transfer.accept_with_key)?;
    writeln!(out, "ring_seconds = {}", transfer.ring_seconds)?;
    writeln!(out, "after_hours = {}", quoted(super::transfer::written(&transfer.after_hours)))?;
    let overflow = list(super::overflow::written(&tenant.overflow).into_iter());
    writeln!(out, "\n[overflow]\norder = {overflow}")?;
    writeln!(out, "\n[hours]")?;
    write_hours(&tenant.hours, out)?;
    for room in &tenant.rooms {
        writeln!(out, "\n[[rooms]]\nid = {}\nname = {}", quoted(&room.id), quoted(&room.name))?;
    }
    tenant.providers.iter().try_for_each(|provider| write_provider(provider, out))?;
    tenant.services.iter().try_for_each(|service| write_service(service, out))?;
    tenant.emergencies.iter().try_for_each(|rule| emergencies::write(rule, out))?;
    for faq in &tenant.faq {
        writeln!(out, "\n[[faq]]\nquestion = {}\nanswer = {}", quoted(&faq.question), quoted(&faq.answer))?;
    }
    Ok(())
}

fn write_texts(texts: &TextOptions, out: &mut String) -> fmt::Result {
    let countries = list(texts.countries.iter().map(String::as_str));
    let (from, to) = (texts.quiet.0.format("%H:%M"), texts.quiet.1.format("%H:%M"));
    writeln!(out, "\n[texts]\nreminder_hours = {}\ncountries = {countries}", texts.reminder_hours)?;
    writeln!(out, "quiet = \"{from}-{to}\"")?;
    let sender = texts.sender.as_ref().map(|sender| match sender {
        TextSender::Number(number) => number.expose(),
        TextSender::Service(sid) => sid,
    });
    optional(out, "sender", sender)?;
    if !texts.templates.is_empty() {
        writeln!(out, "[texts.templates]")?;
    }
    texts.templates.iter().try_for_each(|(kind, text)| writeln!(out, "{kind} = {}", quoted(text)))
}

fn write_hours(all: &[OpeningHours], out: &mut String) -> fmt::Result {
    for (key, day) in hours::DAYS {
        let ranges = all.iter().filter(|hours| hours.day == day);
        let ranges: Vec<_> =
            ranges.map(|hours| format!("{}-{}", hours.opens.format("%H:%M"), hours.closes.format("%H:%M"))).collect();
        if !ranges.is_empty() {
            writeln!(out, "{key} = {}", list(ranges.iter().map(String::as_str)))?;
        }
    }
    Ok(())
}

fn write_provider(provider: &Provider, out: &mut String) -> fmt::Result {
    writeln!(out, "\n[[providers]]\nid = {}\nname = {}", quoted(&provider.id), quoted(&provider.name))?;
    optional(out, "calendar_id", provider.calendar_id.as_deref())?;
    let absences: Vec<_> = provider.absences.iter().map(|(first, last)| format!("{first} to {last}")).collect();
    if !absences.is_empty() {
        writeln!(out, "absences = {}", list(absences.iter().map(String::as_str)))?;
    }
    if let Some(hours) = &provider.hours {
        writeln!(out, "[providers.hours]")?;
        write_hours(hours, out)?;
    }
    Ok(())
}

fn write_service(service: &Service, out: &mut String) -> fmt::Result {
    writeln!(out, "\n[[services]]\nid = {}\nname = {}", quoted(&service.id), quoted(&service.name))?;
    let providers = list(service.providers.iter().map(String::as_str));
    writeln!(out, "minutes = {}\nproviders = {providers}", service.minutes)?;
    for (key, minutes) in
        [("buffer_before_minutes", service.buffer_before), ("buffer_after_minutes", service.buffer_after)]
    {
        if minutes > 0 {
            writeln!(out, "{key} = {minutes}")?;
        }
    }
    if let Some(lead) = service.lead_minutes {
        writeln!(out, "lead_minutes = {lead}")?;
    }
    if !service.rooms.is_empty() {
        writeln!(out, "rooms = {}", list(service.rooms.iter().map(String::as_str)))?;
    }
    Ok(())
}

fn optional(out: &mut String, key: &str, value: Option<&str>) -> fmt::Result {
    value.map_or(Ok(()), |value| writeln!(out, "{key} = {}", quoted(value)))
}

pub(super) fn list<'a>(values: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", values.map(quoted).collect::<Vec<_>>().join(", "))
}

/// A TOML string on one line.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for ch in text.chars() {
        match ch {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            ch if ch.is_control() => write!(quoted, "\\u{:04X}", u32::from(ch)).expect("a string takes everything"),
            ch => quoted.push(ch),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use proptest::prelude::*;

    use super::*;
    use crate::tenant_file::parse;

    fn example(name: &str) -> Tenant {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/examples").join(name);
        parse(&std::fs::read_to_string(path).unwrap()).unwrap().tenant
    }

    #[test]
    fn an_exported_tenant_is_read_back_as_the_same() {
        for name in ["bright-smiles.toml", "hart-and-lowe.toml", "shear-delight.toml"] {
            let tenant = example(name);
            let exported = export(&tenant);
            let read = parse(&exported).unwrap_or_else(|mistakes| panic!("{mistakes:?} in\n{exported}"));
            assert_eq!(read.tenant, tenant);
            assert_eq!(export(&read.tenant), exported);
        }
    }

    #[test]
    fn blocked_numbers_survive() {
        let blocked = ["+447700900123", "+4412345*"].map(|text| BlockedNumber::parse(text).unwrap());
        let tenant = Tenant { blocked_numbers: blocked.to_vec(), ..example("bright-smiles.toml") };
        assert_eq!(parse(&export(&tenant)).unwrap().tenant, tenant);
    }

    proptest! {
        #[test]
        fn any_text_survives(text in "[^\u{0}]{1,80}") {
            let greeting = format!("a{text}b");
            let tenant = Tenant { greeting: greeting.clone(), ..example("bright-smiles.toml") };
            prop_assert_eq!(parse(&export(&tenant)).unwrap().tenant.greeting, greeting);
        }
    }
}

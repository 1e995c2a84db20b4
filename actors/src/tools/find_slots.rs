//! `find_slots`: what is free, for the days and times a caller wants. Nothing is held.

use std::sync::Arc;

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use futures_util::future::BoxFuture;
use serde::Deserialize;
use serde_json::{Value, json};

use super::away::{Stop, in_time, log};
use super::diary::{OFFERED, offers, outside_rules, provider, service, taken};
use super::{Tool, ToolContext, ToolOutcome, given, object_schema, parse};
use crate::dates::{self, TimeWindow, Unclear, Wanted};
use crate::desk::diary::{Diary, Freshness};
use crate::desk::rules;
use crate::llm::ToolSpec;
use crate::scheduling::{self, Busy, Refusal, Rules, Slot, Wish};

/// Without any wish for a day, this many days are searched.
const USUAL_DAYS: i64 = 14;

pub(super) struct FindSlots(pub(super) Arc<dyn Diary>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    service: String,
    when: Option<String>,
    date_from: Option<String>,
    date_to: Option<String>,
    part_of_day: Option<String>,
    provider: Option<String>,
}

impl Tool for FindSlots {
    fn spec(&self) -> ToolSpec {
        ToolSpec {
            name: "find_slots",
            description: "Finds free appointments. Offer the caller at most two or three, as `spoken` says them. Nothing is \
                          held by asking. Call it again for other days.",
            input_schema: object_schema(
                json!({
                    "service": { "type": "string", "description": "One of the services of the practice." },
                    "when": {
                        "type": "string",
                        "description": "When, in the caller's own words (\"next Tuesday afternoon\", \"the 3rd\", \"as soon as \
                                        possible\"). Pass words on; do not work out dates.",
                    },
                    "date_from": { "type": "string", "description": "First day as YYYY-MM-DD, only if the caller named a date." },
                    "date_to": { "type": "string", "description": "Last day as YYYY-MM-DD." },
                    "part_of_day": { "type": "string", "description": "morning, afternoon, evening, or the caller's words." },
                    "provider": { "type": "string", "description": "Only if the caller wants a certain person." },
                }),
                &["service"],
            ),
        }
    }

    fn run(&self, input: Value, call: ToolContext) -> BoxFuture<'static, ToolOutcome> {
        let diary = Arc::clone(&self.0);
        Box::pin(async move { find(diary.as_ref(), input, call).await.unwrap_or_else(|refused| refused) })
    }
}

async fn find(diary: &dyn Diary, input: Value, call: ToolContext) -> Result<ToolOutcome, ToolOutcome> {
    let input: Input = parse(input)?;
    let tenant = &call.tenant;
    let service = service(tenant, &input.service)?;
    let provider = provider(tenant, input.provider.as_deref())?;
    let wishes: Vec<Wish> = wanted(&input, &call)?
        .into_iter()
        .map(|wanted| {
            let (times, exact) = match wanted.times {
                Some(TimeWindow::At(time)) => (None, Some(time)),
                Some(TimeWindow::Between { from, to }) => (Some((from, to)), None),
                None => (None, None),
            };
            Wish {
                provider: provider.map(|one| one.id.clone()),
                weekdays: wanted.weekdays.map(|days| days.iter(chrono::Weekday::Mon).collect()),
                times,
                exact,
                ..Wish::new(service.id.clone(), (wanted.days.from, wanted.days.to))
            }
        })
        .collect();
    let rules = rules::of(tenant);
    match in_time(taken(diary, &call, &rules, Freshness::Recent)).await {
        Ok(taken) => free(&call, &rules, &Busy::new(&taken.taken, &taken.unknown), &wishes),
        Err(Stop::Answer(outcome)) => Ok(outcome),
        Err(Stop::Away(error)) => {
            log(&call, &error);
            free(&call, &rules, &Busy::new(&[], &[]), &wishes).map(unconfirmed)
        }
    }
}

/// What the practice's hours allow, while nobody can tell what of it is taken: times to wish for.
fn unconfirmed(outcome: ToolOutcome) -> ToolOutcome {
    /// What the model is to make of it.
    const PROBLEM: &str = "the diary cannot be reached: whether these times are free is not known. Say so, and ask which of \
                           them the caller would like and for their full name. Then call book_appointment or \
                           reschedule_appointment with the slot_id: the request is kept, and confirmed by text later";
    let ToolOutcome { mut result, is_error, spoken, effect, desk } = outcome;
    let has_slots = result["slots"].as_array().is_some_and(|slots| !slots.is_empty());
    if has_slots && let Some(fields) = result.as_object_mut() {
        fields.remove("note");
        fields.insert("status".to_owned(), json!("unavailable"));
        fields.insert("problem".to_owned(), json!(PROBLEM));
    }
    ToolOutcome { result, is_error, spoken, effect, desk }
}

/// The free slots that fit one of the wishes, or why there are none.
fn free(call: &ToolContext, rules: &Rules, busy: &Busy<'_>, wishes: &[Wish]) -> Result<ToolOutcome, ToolOutcome> {
    let (mut slots, mut refusal): (Vec<Slot>, Option<Refusal>) = (Vec::new(), None);
    for wish in wishes {
        match scheduling::free_slots(rules, busy, wish, call.now, OFFERED) {
            Ok(free) => slots.extend(free.into_iter().filter(|slot| !slots.contains(slot)).collect::<Vec<_>>()),
            Err(reason) => refusal = refusal.or(Some(reason)),
        }
    }
    slots.truncate(OFFERED);
    let mut desk = call.desk.clone();
    if !slots.is_empty() {
        let slots = offers(&mut desk, call, &slots);
        return Ok(ToolOutcome::told(json!({ "status": "ok", "slots": slots })).knowing(desk));
    }
    match refusal {
        Some(Refusal::NoneFree { next, unknown }) => {
            let next: Vec<Slot> = next.into_iter().map(|next| *next).collect();
            let note = match (next.is_empty(), unknown.is_empty()) {
                (false, _) => "nothing is free then; this is the next that is",
                (true, true) => "nothing is free then, nor on any later day that can be booked",
                (true, false) => "whether anything is free then cannot be told at the moment; offer to take a message",
            };
            let slots = offers(&mut desk, call, &next);
            Ok(ToolOutcome::told(json!({ "status": "ok", "slots": slots, "note": note })).knowing(desk))
        }
        Some(refusal) => Ok(outside_rules(call, &refusal)),
        None => Err(ToolOutcome::invalid("ask the caller which day and time would suit")),
    }
}

/// Which days and times are wanted: one reading of the words, or several.
fn wanted(input: &Input, call: &ToolContext) -> Result<Vec<Wanted>, ToolOutcome> {
    let now = call.local_now();
    let part = match given(input.part_of_day.as_ref()) {
        None => None,
        Some(part) => Some(dates::part_of_day(part).ok_or_else(|| {
            ToolOutcome::invalid(
                "part_of_day is not understood: pass on morning, afternoon or evening, or leave it out",
            )
        })?),
    };
    let words = match (given(input.when.as_ref()), given(input.date_from.as_ref())) {
        (Some(when), _) => Some(when),
        (None, Some(from)) if given(input.date_to.as_ref()).is_none() => Some(from),
        _ => None,
    };
    let mut wanted = match words {
        Some(words) => match dates::resolve(words, now, &call.tenant.language) {
            Ok(wanted) => vec![wanted],
            Err(Unclear::Ambiguous { readings }) => readings,
            Err(unclear) => {
                let problem = format!("{unclear}: ask the caller again for the day and time");
                return Err(ToolOutcome::invalid(problem));
            }
        },
        None => {
            let day = |text: &Option<String>, key: &str| {
                let Some(text) = given(text.as_ref()) else { return Ok(None) };
                let date = NaiveDate::parse_from_str(text, "%Y-%m-%d");
                date.map(Some).map_err(|_| ToolOutcome::invalid(format!("{key} is not a date like 2026-12-03")))
            };
            let today = now.date_naive();
            let from = day(&input.date_from, "date_from")?.unwrap_or(today).max(today);
            let to = day(&input.date_to, "date_to")?.unwrap_or(from + TimeDelta::days(USUAL_DAYS));
            if to < from {
                return Err(ToolOutcome::invalid("date_to lies before date_from, or both are over"));
            }
            vec![Wanted { days: dates::DayRange { from, to }, times: None, weekdays: None }]
        }
    };
    if let Some(part) = part {
        wanted
            .iter_mut()
            .filter(|wanted| wanted.times.is_none_or(is_whole_day))
            .for_each(|wanted| wanted.times = Some(part));
    }
    Ok(wanted)
}

fn is_whole_day(times: TimeWindow) -> bool {
    matches!(times, TimeWindow::Between { from, to } if from == NaiveTime::MIN && to == TimeWindow::DAY_END)
}

//! `frontdesk calls …`: what happened in calls. Whoever reads is written down in the audit log.

use std::io::{self, Write};
use std::process::ExitCode;

use anyhow::{Context as _, bail};
use clap::Subcommand;
use frontdesk_schema::CallId;

use super::fail;
use super::store::{actor, tenant, with_storage};
use crate::billing::prices::VENDORS;
use crate::config::Environment;
use crate::storage::{self, CallReport};

#[derive(Debug, Subcommand)]
pub(super) enum CallsCommand {
    /// List a tenant's calls, newest first.
    List {
        /// The tenant's id, like bright-smiles.
        #[arg(long)]
        tenant: String,
        #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=500))]
        limit: u16,
    },
    /// Show one call with everything that was said.
    Show {
        /// Its id as `calls list` tells it, or the carrier's (CA…).
        call: String,
        #[arg(long)]
        tenant: String,
    },
}

pub(super) fn run(command: &CallsCommand, environment: &Environment) -> ExitCode {
    match perform(command, environment) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(1, &error),
    }
}

fn perform(command: &CallsCommand, environment: &Environment) -> anyhow::Result<()> {
    match command {
        CallsCommand::List { tenant: slug, limit } => {
            let calls = with_storage(environment, async |storage, _| {
                let tenant = tenant(&storage, slug).await?;
                Ok(storage::calls(&storage, tenant, None, i64::from(*limit), &actor()).await?)
            })?;
            calls.iter().try_for_each(|call| list(call, &mut io::stdout().lock()))?;
        }
        CallsCommand::Show { call, tenant: slug } => {
            let id = match call.strip_prefix("CA") {
                Some(_) => CallId::of_carrier_call(call),
                None => CallId::from_uuid(call.parse().with_context(|| format!("{call:?} is not the id of a call"))?),
            };
            let report = with_storage(environment, async |storage, _| {
                let tenant = tenant(&storage, slug).await?;
                Ok(storage::call(&storage, tenant, id, &actor()).await?)
            })?;
            let Some(report) = report else { bail!("{slug} has no call {call}") };
            show(&report, &mut io::stdout().lock())?;
        }
    }
    Ok(())
}

fn list(call: &CallReport, out: &mut impl Write) -> io::Result<()> {
    let (outcome, lasted) = (call.outcome.as_deref().unwrap_or("live"), lasted(call.duration_ms));
    let caller = call.caller.as_deref().unwrap_or("–");
    let began = call.started_at.format("%Y-%m-%d %H:%M:%S");
    writeln!(out, "{}  {began}  {outcome:<15} {lasted:>8}  {:>3} turns  {caller}", call.call, call.turn_count)
}

/// Everything about one call, for a person.
pub(crate) fn show(call: &CallReport, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "call        {} ({})", call.call, call.carrier_call)?;
    writeln!(out, "began       {}", call.started_at.format("%Y-%m-%d %H:%M:%S UTC"))?;
    writeln!(out, "caller      {}", call.caller.as_deref().unwrap_or("withheld, or not kept any more"))?;
    writeln!(out, "ended       {}, after {}", call.outcome.as_deref().unwrap_or("not yet"), lasted(call.duration_ms))?;
    if let Some(summary) = &call.summary {
        writeln!(out, "summary     {summary}")?;
    }
    if !call.promised.is_empty() {
        writeln!(out, "promised    {}", call.promised.join(", "))?;
    }
    let mut gaps = call.gaps_ms.clone();
    gaps.sort_unstable();
    if let (Some(median), Some(longest)) = (gaps.get(gaps.len() / 2), gaps.last()) {
        writeln!(out, "answers     after {median} ms at the median, {longest} ms at most ({} turns)", gaps.len())?;
    }
    writeln!(out, "cut in      {} times", call.barge_ins)?;
    if let Some(usage) = &call.usage {
        writeln!(
            out,
            "used        {} tokens in ({} cached), {} out, {} wasted; {} characters spoken; {} s recognised",
            usage.tokens_in + usage.tokens_cache_read + usage.tokens_cache_write,
            usage.tokens_cache_read,
            usage.tokens_out,
            usage.tokens_wasted,
            usage.voice_characters,
            usage.recogniser_ms / 1_000
        )?;
        let cost = usage.vendor_cost.normalize();
        writeln!(out, "cost        {cost} {VENDORS} at the vendors; {} text messages", usage.sms)?;
    }
    for text in &call.texts {
        let told = text.progress.explanation().map(|told| format!(": {told}")).unwrap_or_default();
        writeln!(out, "text        {}, {}{told}", text.about, text.progress.label())?;
    }
    for turn in &call.turns {
        let text = turn.text.as_deref().unwrap_or("(not kept any more)");
        let cut = if turn.interrupted { " —" } else { "" };
        writeln!(out, "  {:>7.1} s  {:<7} {text}{cut}", turn.at_ms as f64 / 1e3, turn.who)?;
    }
    Ok(())
}

fn lasted(duration_ms: Option<i64>) -> String {
    duration_ms.map_or_else(|| "–".to_owned(), |ms| format!("{:.1} s", ms as f64 / 1e3))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::*;
    use crate::sms::state::Cause;
    use crate::storage::{TextProgress, TextReport};

    #[test]
    fn what_became_of_the_texts_of_a_call_is_shown_with_its_cause() {
        let text = |about: &str, progress| TextReport {
            about: about.to_owned(),
            progress,
            changed_at: DateTime::<Utc>::UNIX_EPOCH,
        };
        let report = CallReport {
            call: CallId::of_carrier_call("CA1"),
            carrier_call: "CA1".to_owned(),
            caller: None,
            started_at: DateTime::UNIX_EPOCH,
            duration_ms: None,
            outcome: None,
            lives: 1,
            turn_count: 0,
            barge_ins: 0,
            gaps_ms: Vec::new(),
            summary: None,
            promised: Vec::new(),
            turns: Vec::new(),
            usage: None,
            texts: vec![
                text("confirmation", TextProgress::Failed(Cause::Landline)),
                text("message", TextProgress::Delivered),
            ],
        };
        let mut out = Vec::new();
        show(&report, &mut out).unwrap();
        let shown = String::from_utf8(out).unwrap();
        let failed = "text        confirmation, failed: This number is a landline. Ask for a mobile number, or call.\n";
        assert!(shown.contains(failed), "{shown}");
        assert!(shown.contains("text        message, delivered\n"), "{shown}");
    }
}

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
use crate::storage::{self, CallReport, WhyReport};

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
    /// Show one call with everything that was said, and why the agent waited, spoke or stopped.
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
        show_why(&turn.why, out)?;
    }
    Ok(())
}

/// What was decided for a turn, below it; what the names mean is in docs/API.md.
fn show_why(why: &WhyReport, out: &mut impl Write) -> io::Result<()> {
    for decision in &why.decisions {
        let reason = decision.why.as_deref().map(|why| format!(": {why}")).unwrap_or_default();
        let took = decision.took_ms.map(|ms| format!(", {ms} ms")).unwrap_or_default();
        writeln!(out, "  {:>19.2} s  {}{reason}{took}", decision.at_ms as f64 / 1e3, decision.what)?;
    }
    if why.more > 0 {
        writeln!(out, "  {:>21}  and {} more", "", why.more)?;
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
    use crate::storage::{DecisionReport, TextProgress, TextReport, TurnReport};

    fn report() -> CallReport {
        CallReport {
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
            texts: Vec::new(),
        }
    }

    fn shown(report: &CallReport) -> String {
        let mut out = Vec::new();
        show(report, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn below_each_turn_stands_what_was_decided_and_how_much_is_left_out() {
        let decision = |at_ms, what: &str, why: Option<&str>, took_ms| DecisionReport {
            at_ms,
            what: what.to_owned(),
            why: why.map(str::to_owned),
            took_ms,
        };
        let turn = |who: &str, at_ms, why| TurnReport {
            who: who.to_owned(),
            text: Some("Hello".to_owned()),
            at_ms,
            lasted_ms: 900,
            interrupted: false,
            why,
        };
        let why = WhyReport {
            decisions: vec![
                decision(8_160, "turn_ended", Some("speech_final"), Some(410)),
                decision(8_310, "opener", None, None),
            ],
            more: 5,
        };
        let report = CallReport {
            turns: vec![turn("caller", 6_500, why), turn("agent", 8_400, WhyReport::default())],
            ..report()
        };
        let expected = [
            "      6.5 s  caller  Hello",
            "                 8.16 s  turn_ended: speech_final, 410 ms",
            "                 8.31 s  opener",
            "                         and 5 more",
            "      8.4 s  agent   Hello",
        ];
        let shown = shown(&report);
        let turns: Vec<_> = shown.lines().skip_while(|line| !line.contains("caller  Hello")).collect();
        assert_eq!(turns, expected);
    }

    #[test]
    fn what_became_of_the_texts_of_a_call_is_shown_with_its_cause() {
        let text = |about: &str, progress| TextReport {
            about: about.to_owned(),
            progress,
            changed_at: DateTime::<Utc>::UNIX_EPOCH,
        };
        let report = CallReport {
            texts: vec![
                text("confirmation", TextProgress::Failed(Cause::Landline)),
                text("message", TextProgress::Delivered),
            ],
            ..report()
        };
        let shown = shown(&report);
        let failed = "text        confirmation, failed: This number is a landline. Ask for a mobile number, or call.\n";
        assert!(shown.contains(failed), "{shown}");
        assert!(shown.contains("text        message, delivered\n"), "{shown}");
    }
}

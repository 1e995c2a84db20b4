//! Statements for people, programs and spreadsheets. Pure.

use std::fmt::{self, Write as _};

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::billing::money::grouped;
use crate::billing::{Currency, Line, LineKind, Money, Statement};

const INFALLIBLE: &str = "writing to a string does not fail";

/// A paragraph for each statement.
pub(super) fn text(statements: &[Statement]) -> String {
    let mut text = String::new();
    for (index, statement) in statements.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        paragraph(statement, &mut text).expect(INFALLIBLE);
    }
    text
}

fn paragraph(statement: &Statement, out: &mut String) -> fmt::Result {
    let usage = &statement.totals.usage;
    let read = usage.tokens_in.saturating_add(usage.tokens_cache_read).saturating_add(usage.tokens_cache_write);
    writeln!(out, "{}  {}", statement.tenant, statement.month)?;
    let mut line = |name: &str, value: String| writeln!(out, "  {name:<15} {value}");
    line("calls", format!("{}, {} minutes", number(statement.totals.calls), number(statement.invoice.minutes)))?;
    line("tokens read", format!("{}, {} % of them cached", number(read), usage.cached_percent()))?;
    line("tokens written", number(usage.tokens_out))?;
    line("tokens wasted", format!("{}, {} % of all", number(usage.tokens_wasted), usage.wasted_percent()))?;
    line("characters", number(usage.voice_characters))?;
    line("text messages", number(usage.sms))?;
    line("vendors", statement.vendor_cost().to_string())?;
    for charged in &statement.invoice.lines {
        line(&charged.kind.label().replace('_', " "), charge(charged, statement))?;
    }
    line("billed", statement.billed().to_string())?;
    let percent = statement.margin_percent().map(|percent| format!(", {percent} %")).unwrap_or_default();
    let rate = format!("at {} {} to the dollar", statement.exchange.normalize(), statement.currency());
    line("margin", format!("{}{percent} ({rate})", statement.margin()))
}

fn charge(line: &Line, statement: &Statement) -> String {
    let amount = Money::new(line.amount, statement.currency());
    match line.kind {
        LineKind::SetupFee | LineKind::Subscription => amount.to_string(),
        LineKind::Included => format!("{} minutes", number(line.quantity)),
        LineKind::Overage => {
            let places = line.price.scale().max(Currency::DECIMALS) as usize;
            format!("{amount}, {} minutes at {:.places$} {}", number(line.quantity), line.price, statement.currency())
        }
    }
}

fn number(count: u64) -> String {
    grouped(&count.to_string())
}

/// A list of objects. Amounts are strings, so that no reader makes floating-point numbers of them.
pub(super) fn json(statements: &[Statement]) -> String {
    let list: Vec<_> = statements.iter().map(object).collect();
    let mut text = serde_json::to_string_pretty(&list).expect("a value is plain data");
    text.push('\n');
    text
}

fn object(statement: &Statement) -> Value {
    let usage = &statement.totals.usage;
    let line = |line: &Line| json!({ "kind": line.kind.label(), "quantity": line.quantity, "price": line.price, "amount": line.amount });
    json!({
        "tenant": statement.tenant,
        "month": statement.month,
        "calls": statement.totals.calls,
        "call_ms": usage.call_ms,
        "minutes": statement.invoice.minutes,
        "recogniser_ms": usage.recogniser_ms,
        "tokens_in": usage.tokens_in,
        "tokens_out": usage.tokens_out,
        "tokens_cache_read": usage.tokens_cache_read,
        "tokens_cache_write": usage.tokens_cache_write,
        "tokens_wasted": usage.tokens_wasted,
        "wasted_percent": usage.wasted_percent(),
        "voice_characters": usage.voice_characters,
        "sms": usage.sms,
        "vendor_cost_usd": statement.totals.vendor_cost,
        "currency": statement.currency(),
        "lines": statement.invoice.lines.iter().map(line).collect::<Vec<_>>(),
        "billed": statement.billed().amount,
        "exchange": statement.exchange,
        "margin": statement.margin().payable().amount,
    })
}

/// A header and a line for each statement. No value has a comma or a quote in it.
pub(super) fn csv(statements: &[Statement]) -> String {
    let mut text =
        "tenant,month,calls,minutes,tokens_in,tokens_out,tokens_cache_read,tokens_cache_write,tokens_wasted,\
                    wasted_percent,voice_characters,sms,vendor_cost_usd,currency,setup_fee,subscription,overage,billed,\
                    margin\n"
            .to_owned();
    statements.iter().try_for_each(|statement| row(statement, &mut text)).expect(INFALLIBLE);
    text
}

fn row(statement: &Statement, out: &mut String) -> fmt::Result {
    let (usage, totals) = (&statement.totals.usage, &statement.totals);
    let charged = |kind| -> Decimal {
        let lines = statement.invoice.lines.iter().filter(|line| line.kind == kind);
        Money::new(lines.map(|line| line.amount).sum(), statement.currency()).payable().amount
    };
    write!(out, "{},{},{},{},", statement.tenant, statement.month, totals.calls, statement.invoice.minutes)?;
    write!(out, "{},{},{},", usage.tokens_in, usage.tokens_out, usage.tokens_cache_read)?;
    write!(out, "{},{},{},", usage.tokens_cache_write, usage.tokens_wasted, usage.wasted_percent())?;
    write!(out, "{},{},{:.6},", usage.voice_characters, usage.sms, totals.vendor_cost)?;
    let [setup_fee, subscription, overage] =
        [LineKind::SetupFee, LineKind::Subscription, LineKind::Overage].map(charged);
    write!(out, "{},{setup_fee},{subscription},{overage},", statement.currency())?;
    writeln!(out, "{},{}", statement.billed().amount, statement.margin().payable().amount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::billing::statement::Totals;
    use crate::billing::{Plan, Prices, Usage};

    fn statements() -> Vec<Statement> {
        let usage = Usage {
            call_ms: 1_234 * 60_000 - 1,
            recogniser_ms: 70_000_000,
            tokens_in: 2_104_000,
            tokens_out: 306_210,
            tokens_cache_read: 19_200_000,
            tokens_cache_write: 1_024_000,
            tokens_wasted: 1_550_000,
            voice_characters: 685_000,
            sms: 212,
        };
        let totals = Totals { calls: 481, usage, vendor_cost: "71.482913".parse().unwrap() };
        let plan = Plan { setup_fee: Decimal::from(150), ..Plan::default() };
        let month = "2026-11".parse().unwrap();
        let exchange = Prices::default().exchange;
        let quiet = Statement::new("quiet", month, month.next(), &plan, Totals::default(), &exchange);
        vec![Statement::new("bright-smiles", month, month, &plan, totals, &exchange), quiet]
    }

    #[test]
    fn people_read_a_paragraph() {
        insta::assert_snapshot!(text(&statements()));
    }

    #[test]
    fn programs_read_objects() {
        insta::assert_snapshot!(json(&statements()[..1]));
    }

    #[test]
    fn spreadsheets_read_lines() {
        insta::assert_snapshot!(csv(&statements()));
    }
}

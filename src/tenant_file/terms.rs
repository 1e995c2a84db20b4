//! What a practice pays, and what its calls may cost: `[plan]` and `[budget]`.

use std::fmt::{self, Write as _};

use rust_decimal::Decimal;

use super::table::{Located, Table};
use crate::billing::{BudgetLimits, Currency, Plan, Terms};

/// More than anybody agrees to, and little enough for every sum.
const MOST: u32 = 1_000_000;

/// Digits after the point: amounts are paid in hundredths, a minute may cost parts of one.
const PAYABLE: u32 = Currency::DECIMALS;
const PER_MINUTE: u32 = 4;

pub(super) fn read(root: &Table<'_>) -> Terms {
    Terms {
        plan: root.table("plan").map(|table| plan(&table)).unwrap_or_default(),
        budget: root.table("budget").map(|table| budget(&table)).unwrap_or_default(),
    }
}

fn plan(table: &Table<'_>) -> Plan {
    let default = Plan::default();
    let plan = Plan {
        currency: parsed(table, "currency", "one of GBP, EUR and USD").unwrap_or(default.currency),
        setup_fee: amount(table, "setup_fee", PAYABLE).unwrap_or(default.setup_fee),
        monthly: amount(table, "monthly", PAYABLE).unwrap_or(default.monthly),
        included_minutes: table.number("included_minutes").map_or(default.included_minutes, |minutes| minutes.value),
        overage_per_minute: amount(table, "overage_per_minute", PER_MINUTE).unwrap_or(default.overage_per_minute),
        first_month: parsed(table, "first_month", "a month like \"2026-11\""),
    };
    table.refuse_unknown_keys();
    plan
}

fn budget(table: &Table<'_>) -> BudgetLimits {
    let limits = BudgetLimits { daily: amount(table, "daily", PAYABLE), monthly: amount(table, "monthly", PAYABLE) };
    table.refuse_unknown_keys();
    limits
}

/// A text with a meaning; `None` when it is left out or, with a mistake, when it has none.
fn parsed<T: std::str::FromStr>(table: &Table<'_>, key: &'static str, expected: &str) -> Option<T> {
    let text = table.text(key)?;
    let parsed = text.value.parse().ok();
    if parsed.is_none() {
        table.mistake_at(text.line, format!("{} {:?} is not {expected}", table.path(key), text.value));
    }
    parsed
}

fn amount(table: &Table<'_>, key: &'static str, decimals: u32) -> Option<Decimal> {
    let Located { value, line } = table.decimal(key)?;
    let mistake = |problem: String| {
        table.mistake_at(line, format!("{} {problem}: {value}", table.path(key)));
        None
    };
    if !(Decimal::ZERO..=Decimal::from(MOST)).contains(&value) {
        return mistake(format!("must lie between 0 and {MOST}"));
    }
    if value.normalize().scale() > decimals {
        return mistake(format!("has more than {decimals} digits after the point"));
    }
    Some(value.normalize())
}

/// As the tables that are read back as the same. They go to the end of a file.
pub fn export(terms: &Terms) -> String {
    let mut tables = String::new();
    write(terms, &mut tables).expect("writing to a string does not fail");
    tables
}

fn write(Terms { plan, budget }: &Terms, out: &mut String) -> fmt::Result {
    writeln!(out, "\n[plan]\ncurrency = \"{}\"\nsetup_fee = {:.2}", plan.currency, plan.setup_fee)?;
    writeln!(out, "monthly = {:.2}\nincluded_minutes = {}", plan.monthly, plan.included_minutes)?;
    let places = plan.overage_per_minute.scale().max(Currency::DECIMALS) as usize;
    writeln!(out, "overage_per_minute = {:.places$}", plan.overage_per_minute)?;
    if let Some(month) = plan.first_month {
        writeln!(out, "first_month = \"{month}\"")?;
    }
    if *budget == BudgetLimits::default() {
        return Ok(());
    }
    writeln!(out, "\n[budget]")?;
    let limits = [("daily", budget.daily), ("monthly", budget.monthly)];
    limits
        .iter()
        .filter_map(|(key, limit)| Some((key, (*limit)?)))
        .try_for_each(|(key, limit)| writeln!(out, "{key} = {limit:.2}"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::tenant_file::parse;

    const MINIMAL: &str = "id = \"a\"\nname = \"A\"\nphone_numbers = [\"+442071234567\"]\ntime_zone = \"UTC\"\n\
                           language = \"en\"\ngreeting = \"Hello.\"\n";

    fn terms(tables: &str) -> Terms {
        parse(&format!("{MINIMAL}{tables}")).unwrap().terms
    }

    /// The first line of the tables is line 7.
    #[track_caller]
    fn check(tables: &str, expected: &[(usize, &str)]) {
        let mistakes = parse(&format!("{MINIMAL}{tables}")).unwrap_err();
        let told: Vec<_> = mistakes.iter().map(|mistake| (mistake.line, mistake.problem.as_str())).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn without_tables_there_is_the_default_plan_and_no_budget() {
        assert_eq!(terms(""), Terms::default());
        assert_eq!(terms("[plan]\n[budget]\n"), Terms::default());
        let spelt_out = "\n[plan]\ncurrency = \"GBP\"\nsetup_fee = 0.00\nmonthly = 200.00\nincluded_minutes = 1000\n\
                         overage_per_minute = 0.10\n";
        assert_eq!(export(&Terms::default()), spelt_out);
    }

    #[test]
    fn every_key_is_read_exactly() {
        let read = terms(
            "[plan]\ncurrency = \"EUR\"\nsetup_fee = 150\nmonthly = 249.90\nincluded_minutes = 2_000\n\
             overage_per_minute = 0.085\nfirst_month = \"2026-09\"\n[budget]\ndaily = 12.5\nmonthly = 150.00\n",
        );
        let expected = Plan {
            currency: Currency::Eur,
            setup_fee: Decimal::from(150),
            monthly: Decimal::new(24_990, 2),
            included_minutes: 2_000,
            overage_per_minute: Decimal::new(85, 3),
            first_month: Some("2026-09".parse().unwrap()),
        };
        let limits = BudgetLimits { daily: Some(Decimal::new(125, 1)), monthly: Some(Decimal::from(150)) };
        assert_eq!(read, Terms { plan: expected, budget: limits });
    }

    #[test]
    fn all_mistakes_are_told() {
        check(
            "[plan]\ncurrency = \"JPY\"\nsetup_fee = -1\nmonthly = \"200\"\nincluded_minutes = 1.5\n\
             overage_per_minute = 0.12345\nfirst_month = \"11/2026\"\nmonths = 1\n",
            &[
                (8, "plan.currency \"JPY\" is not one of GBP, EUR and USD"),
                (9, "plan.setup_fee must lie between 0 and 1000000: -1"),
                (10, "plan.monthly must be a number like 0.10, not string"),
                (11, "plan.included_minutes must be a whole number, not float"),
                (12, "plan.overage_per_minute has more than 4 digits after the point: 0.12345"),
                (13, "plan.first_month \"11/2026\" is not a month like \"2026-11\""),
                (
                    14,
                    "plan.months is not a known key (known: currency, first_month, included_minutes, monthly, \
                     overage_per_minute, setup_fee)",
                ),
            ],
        );
        check(
            "[budget]\ndaily = 0.001\nmonthly = inf\n",
            &[
                (8, "budget.daily has more than 2 digits after the point: 0.001"),
                (9, "budget.monthly must be a number like 0.10, not float"),
            ],
        );
    }

    prop_compose! {
        fn any_terms()(
            currency in prop::sample::select(&Currency::ALL[..]),
            hundredths in prop::array::uniform4(0_i64..100_000_000),
            overage in 0_i64..10_000_000,
            included_minutes in 0_u32..100_000,
            first_month in prop::option::of(1_u32..=12),
            limited in prop::array::uniform2(prop::bool::ANY),
        ) -> Terms {
            let [setup_fee, monthly, daily, whole_month] = hundredths.map(|n| Decimal::new(n, 2).normalize());
            Terms {
                plan: Plan {
                    currency, setup_fee, monthly, included_minutes,
                    overage_per_minute: Decimal::new(overage, 4).normalize(),
                    first_month: first_month.map(|month| format!("2026-{month:02}").parse().unwrap()),
                },
                budget: BudgetLimits { daily: limited[0].then_some(daily), monthly: limited[1].then_some(whole_month) },
            }
        }
    }

    proptest! {
        #[test]
        fn exported_terms_are_read_back_as_the_same(any in any_terms()) {
            prop_assert_eq!(terms(&export(&any)), any);
        }
    }
}

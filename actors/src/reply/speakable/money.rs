//! Amounts of money: "£3.50", "$20", "€1,200", "20 €", "$1.5 million".

use super::Region;
use super::numbers::{cardinal, number};
use super::rule::{Rule, group};

struct Currency {
    one: &'static str,
    many: &'static str,
    cent: &'static str,
    cents: &'static str,
}

const POUND: Currency = Currency { one: "pound", many: "pounds", cent: "penny", cents: "pence" };
const DOLLAR: Currency = Currency { one: "dollar", many: "dollars", cent: "cent", cents: "cents" };
const EURO: Currency = Currency { one: "euro", many: "euros", cent: "cent", cents: "cents" };

const SIGNS: &[char] = &['£', '$', '€'];

pub(super) fn rules() -> Vec<Rule> {
    vec![
        Rule::new(SIGNS, r"(\d)\s?[-–—]\s?([£$€])", |found, _| {
            Some(format!("{} to {}", group(found, 1), group(found, 2)))
        }),
        Rule::new(
            SIGNS,
            r"([£$€])\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))? (hundred|thousand|million|billion)\b",
            |found, _| {
                let amount = number(group(found, 2), group(found, 3))?;
                Some(format!("{amount} {} {}", group(found, 4), currency(group(found, 1)).many))
            },
        ),
        Rule::new(SIGNS, r"([£$€])\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d\d?))?\b", |found, region| {
            amount(group(found, 1), group(found, 2), group(found, 3), region)
        }),
        Rule::new(&['€', '£'], r"\b(\d{1,3}(?:,\d{3})+|\d+)(?:[.](\d\d))?\s?([€£])", |found, region| {
            amount(group(found, 3), group(found, 1), group(found, 2), region)
        }),
    ]
}

fn currency(sign: &str) -> Currency {
    match sign {
        "£" => POUND,
        "$" => DOLLAR,
        _ => EURO,
    }
}

fn amount(sign: &str, whole: &str, decimals: &str, region: Region) -> Option<String> {
    let currency = currency(sign);
    let whole: u64 = whole.replace(',', "").parse().ok()?;
    let cents: u64 = match decimals.len() {
        0 => 0,
        1 => decimals.parse::<u64>().ok()? * 10,
        _ => decimals.parse().ok()?,
    };
    let coins = format!("{} {}", cardinal(cents), if cents == 1 { currency.cent } else { currency.cents });
    let notes = format!("{} {}", cardinal(whole), if whole == 1 { currency.one } else { currency.many });
    Some(match (whole, cents, region) {
        (_, 0, _) => notes,
        (0, _, _) => coins,
        (_, 10.., Region::Britain) => format!("{notes} {}", cardinal(cents)),
        _ => format!("{notes} and {coins}"),
    })
}

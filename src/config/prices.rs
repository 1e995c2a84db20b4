//! The vendors' prices, from the file that `FRONTDESK_PRICES` names. What it leaves out stays as it is built in.

use rust_decimal::Decimal;

use super::ConfigErrors;
use super::reader::Reader;
use crate::billing::Prices;
use crate::tenant_file::Mistake;
use crate::tenant_file::table::{Document, Located, Table};

const VARIABLE: &str = "FRONTDESK_PRICES";
const EXAMPLE: &str = "/etc/frontdesk/prices.toml";

/// Above the dearest unit of any vendor; keeps sums within what an exact number holds.
const MOST: u32 = 1_000;

/// Digits after the point.
const DECIMALS: u32 = 8;

/// Prices alone, for commands that need nothing else.
///
/// # Errors
/// Every mistake of the file at once.
pub fn prices_from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<Prices, ConfigErrors> {
    let mut vars = Reader::new(&lookup);
    let prices = read(&mut vars);
    vars.finish()?;
    Ok(prices.expect("a file that could not be read has left a mistake"))
}

pub(super) fn read(vars: &mut Reader<'_>) -> Option<Prices> {
    let Some(path) = vars.text(VARIABLE) else { return Some(Prices::default()) };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            vars.mistake(VARIABLE, format!("names a file that cannot be read ({error}): {path:?}"), EXAMPLE);
            return None;
        }
    };
    match parse(&text) {
        Ok(prices) => Some(prices),
        Err(mistakes) => {
            for Mistake { line, problem } in mistakes {
                vars.mistake(VARIABLE, format!("names a file with a mistake, {path}:{line}: {problem}"), EXAMPLE);
            }
            None
        }
    }
}

fn parse(text: &str) -> Result<Prices, Vec<Mistake>> {
    let document = Document::new(text)?;
    let mut prices = Prices::default();
    let root = document.root();
    let tables = [
        (
            "twilio",
            &mut [
                ("voice_minute", &mut prices.voice_minute),
                ("stream_minute", &mut prices.stream_minute),
                ("sms_segment", &mut prices.sms_segment),
            ][..],
        ),
        ("deepgram", &mut [("minute", &mut prices.recogniser_minute)]),
        (
            "anthropic",
            &mut [
                ("input", &mut prices.tokens_in),
                ("output", &mut prices.tokens_out),
                ("cache_read", &mut prices.tokens_cache_read),
                ("cache_write", &mut prices.tokens_cache_write),
            ],
        ),
        ("elevenlabs", &mut [("thousand_characters", &mut prices.voice_characters)]),
        ("exchange", &mut [("GBP", &mut prices.exchange.gbp), ("EUR", &mut prices.exchange.eur)]),
    ];
    for (name, known) in tables {
        let Some(table) = root.table(name) else { continue };
        for (key, price) in known {
            **price = number(&table, key).unwrap_or(**price);
        }
        table.refuse_unknown_keys();
    }
    root.refuse_unknown_keys();
    drop(root);
    document.finish()?;
    Ok(prices)
}

/// `None` when it is left out or, with a mistake, when it cannot be used.
fn number(table: &Table<'_>, key: &'static str) -> Option<Decimal> {
    let Located { value, line } = table.decimal(key)?;
    if !(Decimal::ZERO..=Decimal::from(MOST)).contains(&value) {
        table.mistake_at(line, format!("{} must lie between 0 and {MOST}: {value}", table.path(key)));
        return None;
    }
    if value.normalize().scale() > DECIMALS {
        table.mistake_at(line, format!("{} has more than {DECIMALS} digits after the point: {value}", table.path(key)));
        return None;
    }
    Some(value.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(usize, &str)]) {
        let told = parse(text).unwrap_err();
        let told: Vec<_> = told.iter().map(|mistake| (mistake.line, mistake.problem.as_str())).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn what_the_file_says_counts_and_the_rest_stays() {
        assert_eq!(parse("").unwrap(), Prices::default());
        let prices = parse("[anthropic]\ninput = 3\noutput = 15.00\n[exchange]\nGBP = 0.7642\n").unwrap();
        assert_eq!(prices.tokens_in, Decimal::from(3));
        assert_eq!(prices.tokens_out, Decimal::from(15));
        assert_eq!(prices.exchange.gbp, Decimal::new(7_642, 4));
        assert_eq!(prices.tokens_cache_read, Prices::default().tokens_cache_read);
    }

    #[test]
    fn the_file_of_the_documentation_is_what_is_built_in() {
        let text = include_str!("../../docs/CONFIGURATION.md");
        let (_, after) = text.split_once("```toml\n[twilio]").expect("prices are in the documentation");
        let (example, _) = after.split_once("```").expect("a block has an end");
        let parsed = parse(&format!("[twilio]{example}")).unwrap();
        assert_eq!(parsed, Prices::default());
    }

    #[test]
    fn all_mistakes_are_told_with_their_lines() {
        check(
            "[twilio]\nvoice_minute = \"0.01\"\nstream = 0.004\n[deepgram]\nminute = -0.0077\n[anthropic]\n\
             input = 1001\noutput = 0.000000001\n[openai]\n",
            &[
                (2, "twilio.voice_minute must be a number like 0.10, not string"),
                (3, "twilio.stream is not a known key (known: sms_segment, stream_minute, voice_minute)"),
                (5, "deepgram.minute must lie between 0 and 1000: -0.0077"),
                (7, "anthropic.input must lie between 0 and 1000: 1001"),
                (8, "anthropic.output has more than 8 digits after the point: 0.000000001"),
                (9, "openai is not a known key (known: anthropic, deepgram, elevenlabs, exchange, twilio)"),
            ],
        );
    }

    #[test]
    fn mistakes_reach_the_operator_under_the_variable() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("prices.toml");
        std::fs::write(&path, "[deepgram]\nminute = 0.0058\nhour = 1\n").unwrap();
        let of = |path: String| prices_from_vars(move |name| (name == VARIABLE).then(|| path.clone()));
        let told = of(path.display().to_string()).unwrap_err().to_string();
        assert!(told.contains("FRONTDESK_PRICES names a file with a mistake, "), "{told}");
        assert!(told.contains("prices.toml:3: deepgram.hour is not a known key"), "{told}");
        assert!(of("/nonexistent/prices.toml".to_owned()).unwrap_err().to_string().contains("cannot be read"));
        std::fs::write(&path, "[deepgram]\nminute = 0.0058\n").unwrap();
        assert_eq!(of(path.display().to_string()).unwrap().recogniser_minute, Decimal::new(58, 4));
        assert_eq!(prices_from_vars(|_| None).unwrap(), Prices::default());
    }
}

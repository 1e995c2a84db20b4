//! `FRONTDESK_ALERTS`: rules that are to differ from the table. Pure.

use std::time::Duration;

use super::rules::{RULES, Rhythm, Rule};

/// The rules of a server, and how often they are looked at.
#[derive(Debug, Clone, PartialEq)]
pub struct Tuned {
    pub rules: Vec<Rule>,
    pub rhythm: Rhythm,
}

impl Default for Tuned {
    fn default() -> Self {
        Self { rules: RULES.to_vec(), rhythm: Rhythm::default() }
    }
}

/// Nothing is longer: what is kept of the metrics for a window would be kept for nobody.
const LONGEST: Duration = Duration::from_secs(24 * 3_600);

impl Tuned {
    /// Reads entries with commas between: `every=30s`, `repeat=8h`, `settle=5min`, `RULE=off`, and `RULE.FIELD=VALUE` with
    /// the fields `above`, `below`, `window` and `for`.
    ///
    /// # Errors
    /// What is wrong, an entry each; it completes "FRONTDESK_ALERTS …".
    pub fn read(text: &str) -> Result<Self, Vec<String>> {
        let (mut tuned, mut problems) = (Self::default(), Vec::new());
        for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
            problems.extend(tuned.change(entry).err());
        }
        for Rule { name, above, below, .. } in &tuned.rules {
            if below > above {
                problems.push(format!("has {name} over at {below}, which is above its limit {above}"));
            }
        }
        if problems.is_empty() { Ok(tuned) } else { Err(problems) }
    }

    fn change(&mut self, entry: &str) -> Result<(), String> {
        let (key, value) = entry.split_once('=').ok_or_else(|| format!("has no value after a name: {entry:?}"))?;
        let (key, value) = (key.trim(), value.trim());
        match key {
            "every" => self.rhythm.every = at_least(key, value, Duration::from_millis(100))?,
            "repeat" => self.rhythm.repeat = at_least(key, value, Duration::from_secs(1))?,
            "settle" => self.rhythm.settle = length(key, value)?,
            _ => return self.change_rule(key, value),
        }
        Ok(())
    }

    fn change_rule(&mut self, key: &str, value: &str) -> Result<(), String> {
        let (name, field) = key.split_once('.').map_or((key, None), |(name, field)| (name, Some(field)));
        if !RULES.iter().any(|rule| rule.name == name) {
            return Err(format!("names a rule that there is not: {name:?}"));
        }
        if field.is_none() && value == "off" {
            self.rules.retain(|rule| rule.name != name);
            return Ok(());
        }
        // Changes of a rule that is off do nothing.
        let Some(rule) = self.rules.iter_mut().find(|rule| rule.name == name) else { return Ok(()) };
        match field {
            // A threshold that is lowered takes along where it is over.
            Some("above") => {
                rule.above = number(key, value)?;
                rule.below = rule.below.min(rule.above);
            }
            Some("below") => rule.below = number(key, value)?,
            Some("window") if rule.measure.has_window() => {
                rule.window = at_least(key, value, Duration::from_millis(100))?;
            }
            Some("for") => rule.lasting = length(key, value)?,
            Some(field) => return Err(format!("changes what {name} does not have: {field:?}")),
            None => return Err(format!("needs {name}=off, or {name} with a field, not {value:?}")),
        }
        Ok(())
    }
}

fn number(key: &str, text: &str) -> Result<f64, String> {
    let number = text.parse().ok().filter(|number: &f64| number.is_finite() && *number >= 0.0);
    number.ok_or_else(|| format!("needs a number for {key}, not {text:?}"))
}

fn at_least(key: &str, text: &str, least: Duration) -> Result<Duration, String> {
    let length = length(key, text)?;
    if length < least { Err(format!("needs {key} of at least {least:?}, not {text:?}")) } else { Ok(length) }
}

/// `500ms`, `15s`, `5min`, `4h`: whole numbers.
fn length(key: &str, text: &str) -> Result<Duration, String> {
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let milliseconds: Option<u64> = match &text[digits..] {
        "ms" => Some(1),
        "s" => Some(1_000),
        "min" => Some(60_000),
        "h" => Some(3_600_000),
        _ => None,
    };
    let count: Option<u64> = text[..digits].parse().ok();
    let length = milliseconds.zip(count).and_then(|(unit, count)| unit.checked_mul(count)).map(Duration::from_millis);
    let length = length.ok_or_else(|| format!("needs a length for {key} like 15s, 5min or 4h, not {text:?}"))?;
    if length > LONGEST { Err(format!("needs {key} of a day at most, not {text:?}")) } else { Ok(length) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule<'a>(tuned: &'a Tuned, name: &str) -> Option<&'a Rule> {
        tuned.rules.iter().find(|rule| rule.name == name)
    }

    #[test]
    fn what_is_named_differs_and_nothing_else_does() {
        let text = "every=250ms, repeat = 8h,settle=5s,vendor_errors.above=0.02,vendor_errors.window=2min,\
                    vendor_errors.for=0s,redis_away=off,reply_gap.above=3,reply_gap.below=2.5,";
        let tuned = Tuned::read(text).unwrap();
        let seconds = Duration::from_secs;
        let rhythm = Rhythm { every: Duration::from_millis(250), repeat: seconds(8 * 3_600), settle: seconds(5) };
        assert_eq!(tuned.rhythm, rhythm);
        let errors = rule(&tuned, "vendor_errors").unwrap();
        assert_eq!((errors.above, errors.below, errors.window, errors.lasting), (0.02, 0.02, seconds(120), seconds(0)));
        let gap = rule(&tuned, "reply_gap").unwrap();
        assert_eq!((gap.above, gap.below), (3.0, 2.5));
        assert_eq!(rule(&tuned, "redis_away"), None);
        assert_eq!(tuned.rules.len(), RULES.len() - 1);
        assert_eq!(rule(&tuned, "panics"), RULES.iter().find(|rule| rule.name == "panics"));
        assert_eq!(Tuned::read("").unwrap(), Tuned::default());
    }

    #[track_caller]
    fn check(text: &str, problem: &str) {
        assert_eq!(Tuned::read(text).unwrap_err(), [problem]);
    }

    #[test]
    fn mistakes_are_named_one_by_one() {
        check("every", "has no value after a name: \"every\"");
        check("every=1", "needs a length for every like 15s, 5min or 4h, not \"1\"");
        check("every=1ms", "needs every of at least 100ms, not \"1ms\"");
        for key in ["every", "repeat", "settle", "panics.window", "panics.for"] {
            check(&format!("{key}=25h"), &format!("needs {key} of a day at most, not \"25h\""));
        }
        check("vendors=off", "names a rule that there is not: \"vendors\"");
        check("panics=on", "needs panics=off, or panics with a field, not \"on\"");
        check("panics.over=1", "changes what panics does not have: \"over\"");
        check("dead_letters.window=1h", "changes what dead_letters does not have: \"window\"");
        check("panics.above=-1", "needs a number for panics.above, not \"-1\"");
        check("reply_gap.below=9", "has reply_gap over at 9, which is above its limit 2");
        check(
            "panics.window=99999999999999999h",
            "needs a length for panics.window like 15s, 5min or 4h, not \"99999999999999999h\"",
        );
    }
}

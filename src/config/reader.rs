//! Takes variables out of the environment and collects every mistake on the way.

use std::fmt;
use std::str::FromStr;

use secrecy::SecretString;
use url::Url;

/// One wrong or missing variable.
///
/// `problem` never repeats a secret: for variables read as secrets the value is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    pub variable: &'static str,
    pub problem: String,
    /// A value that would have been accepted.
    pub example: &'static str,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}; for example {}={}", self.variable, self.problem, self.variable, self.example)
    }
}

/// All mistakes of a configuration, in the order of the table in `docs/CONFIGURATION.md`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ConfigErrors(pub Vec<Mistake>);

impl fmt::Display for ConfigErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.len();
        write!(f, "the configuration has {count} {}:", if count == 1 { "mistake" } else { "mistakes" })?;
        self.0.iter().try_for_each(|mistake| write!(f, "\n  - {mistake}"))
    }
}

/// Reads variables and remembers what was wrong with them.
///
/// A method that returns `None` for a variable that must be there has left a mistake behind, so callers can go on
/// reading and fail once, at [`Reader::finish`].
pub(super) struct Reader<'a> {
    lookup: &'a dyn Fn(&str) -> Option<String>,
    mistakes: Vec<Mistake>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(lookup: &'a dyn Fn(&str) -> Option<String>) -> Self {
        Self { lookup, mistakes: Vec::new() }
    }

    pub(super) fn finish(self) -> Result<(), ConfigErrors> {
        if self.mistakes.is_empty() { Ok(()) } else { Err(ConfigErrors(self.mistakes)) }
    }

    pub(super) fn mistake(&mut self, variable: &'static str, problem: impl Into<String>, example: &'static str) {
        self.mistakes.push(Mistake { variable, problem: problem.into(), example });
    }

    /// The trimmed value; empty counts as unset.
    pub(super) fn text(&self, variable: &'static str) -> Option<String> {
        (self.lookup)(variable).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
    }

    pub(super) fn required(&mut self, variable: &'static str, example: &'static str) -> Option<String> {
        let value = self.text(variable);
        if value.is_none() {
            self.mistake(variable, "is not set", example);
        }
        value
    }

    pub(super) fn secret(&self, variable: &'static str) -> Option<SecretString> {
        self.text(variable).map(SecretString::from)
    }

    pub(super) fn required_secret(&mut self, variable: &'static str, example: &'static str) -> Option<SecretString> {
        self.required(variable, example).map(SecretString::from)
    }

    /// A value with a type of its own. `expected` completes "is not …". Unset gives `Ok(None)`.
    fn parsed<T: FromStr>(
        &mut self,
        variable: &'static str,
        expected: &str,
        example: &'static str,
    ) -> Result<Option<T>, Reported> {
        let Some(value) = self.text(variable) else { return Ok(None) };
        match value.parse() {
            Ok(parsed) => Ok(Some(parsed)),
            Err(_) => {
                self.mistake(variable, format!("is not {expected}: {value:?}"), example);
                Err(Reported)
            }
        }
    }

    pub(super) fn parsed_or<T: FromStr>(
        &mut self,
        variable: &'static str,
        expected: &str,
        default: &'static str,
    ) -> Option<T> {
        match self.parsed(variable, expected, default) {
            Ok(Some(value)) => Some(value),
            Ok(None) => default.parse().ok(),
            Err(Reported) => None,
        }
    }

    /// Like [`Reader::parsed_or`], for a variable that may stay unset. The outer `None` is a mistake.
    pub(super) fn optional<T: FromStr>(
        &mut self,
        variable: &'static str,
        expected: &str,
        example: &'static str,
    ) -> Option<Option<T>> {
        self.parsed(variable, expected, example).ok()
    }

    /// A whole number within bounds.
    pub(super) fn number(
        &mut self,
        variable: &'static str,
        bounds: std::ops::RangeInclusive<u64>,
        default: &'static str,
    ) -> Option<u64> {
        let value: u64 = self.parsed_or(variable, "a whole number", default)?;
        if bounds.contains(&value) {
            return Some(value);
        }
        self.mistake(variable, format!("must lie between {} and {}: {value}", bounds.start(), bounds.end()), default);
        None
    }

    /// Yes or no, `false` when unset.
    pub(super) fn flag(&mut self, variable: &'static str) -> Option<bool> {
        let Some(value) = self.text(variable) else { return Some(false) };
        match value.to_ascii_lowercase().as_str() {
            "1" | "true" | "yes" | "on" => Some(true),
            "0" | "false" | "no" | "off" => Some(false),
            _ => {
                self.mistake(variable, format!("is neither true nor false: {value:?}"), "true");
                None
            }
        }
    }

    /// A vendor's origin (scheme, host and port, nothing after), as http or https whichever form was given.
    pub(super) fn origin(&mut self, variable: &'static str, default: &'static str) -> Option<Url> {
        let value = self.text(variable).unwrap_or_else(|| default.to_owned());
        self.parse_origin(variable, &value, default)
    }

    pub(super) fn required_origin(&mut self, variable: &'static str, example: &'static str) -> Option<Url> {
        let value = self.required(variable, example)?;
        self.parse_origin(variable, &value, example)
    }

    /// A whole http or https address, with a path.
    pub(super) fn http_url(&mut self, variable: &'static str, default: &'static str) -> Option<Url> {
        let value = self.text(variable).unwrap_or_else(|| default.to_owned());
        self.url(variable, http_url(&value), default)
    }

    fn parse_origin(&mut self, variable: &'static str, value: &str, example: &'static str) -> Option<Url> {
        self.url(variable, origin(value), example)
    }

    fn url(&mut self, variable: &'static str, url: Result<Url, String>, example: &'static str) -> Option<Url> {
        url.map_err(|problem| self.mistake(variable, problem, example)).ok()
    }
}

/// A mistake that is already on the list.
struct Reported;

fn http_url(value: &str) -> Result<Url, String> {
    let url = Url::parse(value).map_err(|error| format!("is not a URL ({error})"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("must begin with https:// or http://, not {}://", url.scheme()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not contain a user name or password".to_owned());
    }
    Ok(url)
}

/// Parses an origin; `ws` and `wss` become `http` and `https`, so that both forms can be derived from one value.
fn origin(value: &str) -> Result<Url, String> {
    let http_form = match value.split_once("://") {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("ws") => format!("http://{rest}"),
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("wss") => format!("https://{rest}"),
        _ => value.to_owned(),
    };
    // The value is not repeated when it may hold credentials.
    let url = Url::parse(&http_form).map_err(|error| format!("is not a URL ({error})"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(format!("must begin with https://, http://, wss:// or ws://, not {}://", url.scheme()));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("must not contain a user name or password".to_owned());
    }
    if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
        return Err(format!("must be an origin, with nothing after the host and port: {value:?}"));
    }
    Ok(url)
}

/// What is made of one variable where no other is set.
#[cfg(test)]
pub(super) fn read_alone<T>(
    variable: &str,
    value: &str,
    read: impl FnOnce(&mut Reader<'_>) -> Option<T>,
) -> Result<T, Vec<Mistake>> {
    let lookup = |name: &str| (name == variable).then(|| value.to_owned());
    let mut vars = Reader::new(&lookup);
    let read = read(&mut vars);
    match vars.finish() {
        Ok(()) => Ok(read.expect("no mistake, so it was read")),
        Err(errors) => Err(errors.0),
    }
}

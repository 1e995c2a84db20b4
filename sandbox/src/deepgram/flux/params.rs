//! The query of `/v2/listen`, checked as strictly as the vendor documents it (turn-based audio API reference).

use std::{str::FromStr, time::Duration};

use serde::{Deserialize, Serialize};
use url::form_urlencoded;

use crate::deepgram::params::{Refusal, boolean, check_keyterms, number, refuse};

const ENGLISH: &str = "flux-general-en";
const MULTILINGUAL: &str = "flux-general-multi";

/// Languages of the multilingual model (vendor's guide to language prompting).
const LANGUAGES: [&str; 10] = ["en", "es", "fr", "de", "hi", "ru", "pt", "ja", "it", "nl"];

/// Parameters that may be given more than once.
const REPEATABLE: [&str; 4] = ["keyterm", "language_hint", "redact", "tag"];

/// When a turn ends.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    pub eot_threshold: f64,
    /// Without one there are no eager ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eager_eot_threshold: Option<f64>,
    pub eot_timeout_ms: u64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self { eot_threshold: 0.7, eager_eot_threshold: None, eot_timeout_ms: 5_000 }
    }
}

impl Thresholds {
    pub(super) fn check(self) -> Result<Self, Refusal> {
        if !(0.5..=1.0).contains(&self.eot_threshold) {
            return refuse("eot_threshold must lie between 0.5 and 1");
        }
        if self.eager_eot_threshold.is_some_and(|eager| !(0.3..=0.9).contains(&eager)) {
            return refuse("eager_eot_threshold must lie between 0.3 and 0.9");
        }
        if self.eager_eot_threshold.is_some_and(|eager| eager > self.eot_threshold) {
            return refuse("eager_eot_threshold must not exceed eot_threshold");
        }
        if !(500..=60_000).contains(&self.eot_timeout_ms) {
            return refuse("eot_timeout_ms must lie between 500 and 60000");
        }
        Ok(self)
    }

    pub(super) fn timeout(&self) -> Duration {
        Duration::from_millis(self.eot_timeout_ms)
    }
}

/// What a session was asked to do.
#[derive(Debug, Clone, PartialEq)]
pub struct FluxParams {
    pub model: String,
    pub thresholds: Thresholds,
    pub keyterms: Vec<String>,
    pub language_hints: Vec<String>,
}

impl FromStr for FluxParams {
    type Err = Refusal;

    fn from_str(query: &str) -> Result<Self, Refusal> {
        let mut raw = Raw::default();
        let mut seen = Vec::<String>::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
            if !REPEATABLE.contains(&name.as_str()) && seen.contains(&name) {
                return refuse(format!("{name} is given twice"));
            }
            raw.take(&name, value)?;
            seen.push(name);
        }
        raw.check()
    }
}

/// The query before its combinations are checked.
#[derive(Default)]
struct Raw {
    model: Option<String>,
    encoding: Option<String>,
    sample_rate: Option<u32>,
    thresholds: Thresholds,
    keyterms: Vec<String>,
    language_hints: Vec<String>,
    mip_opt_out: bool,
}

impl Raw {
    fn take(&mut self, name: &str, value: String) -> Result<(), Refusal> {
        match name {
            "model" => self.model = Some(value),
            "encoding" => self.encoding = Some(value),
            "sample_rate" => self.sample_rate = Some(number(name, &value)?),
            "eot_threshold" => self.thresholds.eot_threshold = number(name, &value)?,
            "eager_eot_threshold" => self.thresholds.eager_eot_threshold = Some(number(name, &value)?),
            "eot_timeout_ms" => self.thresholds.eot_timeout_ms = number(name, &value)?,
            "keyterm" if value.trim().is_empty() => return refuse("keyterm is empty"),
            "keyterm" => self.keyterms.push(value),
            "language_hint" => self.language_hints.push(value),
            "mip_opt_out" => self.mip_opt_out = boolean(name, &value)?,
            "numerals" | "profanity_filter" => drop(boolean(name, &value)?),
            "redact" if !matches!(value.as_str(), "numbers" | "aggressive_numbers") => {
                return refuse(format!("redact does not know {value:?}"));
            }
            "tag" if value.len() > 128 => return refuse("tag is longer than 128 characters"),
            "redact" | "tag" => {}
            // Whatever belongs to /v1/listen is unknown here too.
            _ => return refuse(format!("unknown parameter or value: {name}={value}")),
        }
        Ok(())
    }

    fn check(self) -> Result<FluxParams, Refusal> {
        let Some(model) = self.model else { return refuse("model is missing") };
        if !matches!(model.as_str(), ENGLISH | MULTILINGUAL) {
            return refuse(format!("no such model on /v2/listen: {model}"));
        }
        match (self.encoding.as_deref(), self.sample_rate) {
            (Some("mulaw"), Some(8_000)) => {}
            (None, _) | (_, None) => return refuse("raw audio needs both encoding and sample_rate"),
            (Some(encoding), Some(rate)) => {
                return refuse(format!("this emulator hears mulaw at 8000 Hz, not {encoding} at {rate}"));
            }
        }
        check_keyterms(&self.keyterms, true)?;
        check_hints(&model, &self.language_hints)?;
        if !self.mip_opt_out {
            // Not the vendor's rule: see /v1/listen.
            return refuse("mip_opt_out=true is required by this sandbox");
        }
        let thresholds = self.thresholds.check()?;
        Ok(FluxParams { model, thresholds, keyterms: self.keyterms, language_hints: self.language_hints })
    }
}

/// Hints are for the multilingual model, and name languages that it hears; a region may follow.
pub(super) fn check_hints(model: &str, hints: &[String]) -> Result<(), Refusal> {
    if !hints.is_empty() && model != MULTILINGUAL {
        return refuse(format!("language_hint requires {MULTILINGUAL}"));
    }
    let unknown = |hint: &&String| {
        let base = hint.split('-').next().unwrap_or_default().to_ascii_lowercase();
        !LANGUAGES.contains(&base.as_str())
    };
    match hints.iter().find(unknown) {
        Some(hint) => refuse(format!("language_hint does not know {hint:?}")),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "model=flux-general-en&encoding=mulaw&sample_rate=8000&eot_threshold=0.8&eager_eot_threshold=0.4\
                        &eot_timeout_ms=3000&keyterm=Acme&keyterm=Dr+Lee&mip_opt_out=true";

    #[track_caller]
    fn assert_refused(query: &str, why: &str) {
        let refusal = query.parse::<FluxParams>().expect_err("must be refused");
        assert!(refusal.0.contains(why), "refused for another reason: {refusal}");
    }

    #[test]
    fn a_documented_query_is_understood_and_thresholds_have_the_documented_defaults() {
        let params: FluxParams = GOOD.parse().unwrap();
        assert_eq!(params.keyterms, ["Acme", "Dr Lee"]);
        let asked = Thresholds { eot_threshold: 0.8, eager_eot_threshold: Some(0.4), eot_timeout_ms: 3_000 };
        assert_eq!(params.thresholds, asked);
        let bare = "model=flux-general-multi&encoding=mulaw&sample_rate=8000&mip_opt_out=true&language_hint=de-CH";
        let params: FluxParams = bare.parse().unwrap();
        assert_eq!((params.thresholds, params.language_hints), (Thresholds::default(), vec!["de-CH".to_owned()]));
    }

    #[test]
    fn what_the_vendor_refuses_is_refused() {
        for v1_only in [
            "interim_results=true",
            "endpointing=300",
            "language=en",
            "smart_format=true",
            "punctuate=true",
            "channels=1",
        ] {
            assert_refused(&format!("{GOOD}&{v1_only}"), "unknown parameter");
        }
        assert_refused(&format!("{GOOD}&eot_threshold=0.7"), "twice");
        assert_refused(&GOOD.replace("model=flux-general-en&", ""), "model is missing");
        assert_refused(&GOOD.replace("flux-general-en", "nova-3"), "no such model");
        assert_refused(&GOOD.replace("encoding=mulaw&", ""), "both encoding and sample_rate");
        assert_refused(&GOOD.replace("8000", "16000"), "mulaw at 8000");
        assert_refused(&GOOD.replace("eot_threshold=0.8", "eot_threshold=1.1"), "between 0.5 and 1");
        assert_refused(&GOOD.replace("eot_threshold=0.8", "eot_threshold=high"), "number");
        assert_refused(&GOOD.replace("eager_eot_threshold=0.4", "eager_eot_threshold=0.2"), "between 0.3 and 0.9");
        assert_refused(&GOOD.replace("eager_eot_threshold=0.4", "eager_eot_threshold=0.9"), "not exceed");
        assert_refused(&GOOD.replace("3000", "400"), "between 500 and 60000");
        assert_refused(&format!("{GOOD}&language_hint=de"), "requires flux-general-multi");
        assert_refused(&format!("{GOOD}&language_hint=pl").replace("general-en", "general-multi"), "does not know");
        assert_refused(&format!("{GOOD}&redact=pci"), "redact");
        assert_refused(&GOOD.replace("&mip_opt_out=true", ""), "mip_opt_out");
    }
}

//! The query of `/v1/listen`, checked as strictly as the vendor documents it (live audio API reference), and
//! by two rules of our own that protect a clinic's callers.

use std::{fmt, str::FromStr, time::Duration};

use url::form_urlencoded;

/// Models this endpoint knows. The vendor's list is open; a misspelt model must not pass here.
const MODELS: [&str; 9] = [
    "nova-3",
    "nova-3-general",
    "nova-3-medical",
    "nova-2",
    "nova-2-general",
    "nova-2-phonecall",
    "nova-2-medical",
    "nova-2-conversationalai",
    "nova-2-meeting",
];

/// Parameters that may be given more than once.
const REPEATABLE: [&str; 8] = ["keyterm", "keywords", "redact", "replace", "search", "tag", "extra", "language_hint"];

/// What a session was asked to do.
#[derive(Debug, Clone, PartialEq)]
pub struct ListenParams {
    pub model: String,
    pub interim_results: bool,
    /// Silence that ends an utterance; `None` when switched off.
    pub endpointing: Option<Duration>,
    pub utterance_end: Option<Duration>,
    pub vad_events: bool,
    pub smart_format: bool,
    pub no_delay: bool,
    pub punctuate: bool,
    pub keyterms: Vec<String>,
}

/// Why a query is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal(pub String);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ListenParams {
    pub fn is_nova_3(&self) -> bool {
        self.model.starts_with("nova-3")
    }
}

impl FromStr for ListenParams {
    type Err = Refusal;

    fn from_str(query: &str) -> Result<Self, Refusal> {
        let mut pairs = Vec::<(String, String)>::new();
        for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
            if !REPEATABLE.contains(&name.as_str()) && pairs.iter().any(|(seen, _)| *seen == name) {
                return refuse(format!("{name} is given twice"));
            }
            pairs.push((name, value));
        }

        let mut raw = Raw::default();
        for (name, value) in pairs {
            raw.take(&name, value)?;
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
    language: Option<String>,
    interim_results: bool,
    endpointing: Option<Endpointing>,
    utterance_end_ms: Option<u64>,
    vad_events: bool,
    smart_format: bool,
    no_delay: bool,
    punctuate: bool,
    keyterms: Vec<String>,
    keywords: usize,
    language_hints: usize,
    mip_opt_out: bool,
}

enum Endpointing {
    Off,
    Ms(u64),
}

impl Raw {
    fn take(&mut self, name: &str, value: String) -> Result<(), Refusal> {
        match name {
            "model" => self.model = Some(value),
            "encoding" => self.encoding = Some(value),
            "sample_rate" => self.sample_rate = Some(number(name, &value)?),
            "channels" if value == "1" => {}
            "channels" => return refuse("channels: this emulator hears one channel"),
            "multichannel" if !boolean(name, &value)? => {}
            "multichannel" => return refuse("multichannel: this emulator hears one channel"),
            "language" if value.is_empty() => return refuse("language is empty"),
            "language" => self.language = Some(value),
            "language_hint" => self.language_hints += 1,
            "interim_results" => self.interim_results = boolean(name, &value)?,
            "endpointing" if value == "false" => self.endpointing = Some(Endpointing::Off),
            "endpointing" => self.endpointing = Some(Endpointing::Ms(number(name, &value)?)),
            "utterance_end_ms" => self.utterance_end_ms = Some(number(name, &value)?),
            "vad_events" => self.vad_events = boolean(name, &value)?,
            "smart_format" => self.smart_format = boolean(name, &value)?,
            "no_delay" => self.no_delay = boolean(name, &value)?,
            "punctuate" => self.punctuate = boolean(name, &value)?,
            "mip_opt_out" => self.mip_opt_out = boolean(name, &value)?,
            "numerals" | "profanity_filter" | "filler_words" | "dictation" | "diarize" | "detect_entities" => {
                boolean(name, &value)?;
            }
            "diarize_model" if matches!(value.as_str(), "v1" | "latest") => {}
            "keyterm" if value.trim().is_empty() => return refuse("keyterm is empty"),
            "keyterm" => self.keyterms.push(value),
            "keywords" => self.keywords += 1,
            "tag" if value.len() > 128 => return refuse("tag is longer than 128 characters"),
            "redact" if !matches!(value.as_str(), "true" | "numbers" | "pci" | "ssn" | "aggressive_numbers") => {
                return refuse(format!("redact does not know {value:?}"));
            }
            "tag" | "redact" | "replace" | "search" | "extra" | "callback" | "version" => {}
            _ => return refuse(format!("unknown parameter or value: {name}={value}")),
        }
        Ok(())
    }

    fn check(self) -> Result<ListenParams, Refusal> {
        let Some(model) = self.model else { return refuse("model is missing") };
        if !MODELS.contains(&model.as_str()) {
            return refuse(format!("no such model on /v1/listen: {model}"));
        }
        let nova_3 = model.starts_with("nova-3");
        match (self.encoding.as_deref(), self.sample_rate) {
            (Some("mulaw"), Some(8_000)) => {}
            (None, _) | (_, None) => return refuse("raw audio needs both encoding and sample_rate"),
            (Some(encoding), Some(rate)) => {
                return refuse(format!("this emulator hears mulaw at 8000 Hz, not {encoding} at {rate}"));
            }
        }
        if self.utterance_end_ms.is_some() && !self.interim_results {
            return refuse("utterance_end_ms requires interim_results=true");
        }
        if self.utterance_end_ms.is_some_and(|ms| ms < 1_000) {
            return refuse("utterance_end_ms must be at least 1000");
        }
        if self.keywords > 0 && nova_3 {
            return refuse("keywords are not supported by nova-3; use keyterm");
        }
        if self.keywords > 100 {
            return refuse("more than 100 keywords");
        }
        check_keyterms(&self.keyterms, nova_3)?;
        if self.language_hints > 0 && !(nova_3 && self.language.as_deref() == Some("multi")) {
            return refuse("language_hint requires nova-3 and language=multi");
        }
        if !self.mip_opt_out {
            // Not the vendor's rule: without it callers' health data is kept for training (see its model
            // improvement programme), which a receptionist for clinics must never allow.
            return refuse("mip_opt_out=true is required by this sandbox");
        }
        // The vendor's default of 10 ms.
        let endpointing = match self.endpointing {
            None => Some(Duration::from_millis(10)),
            Some(Endpointing::Off) => None,
            Some(Endpointing::Ms(ms)) => Some(Duration::from_millis(ms)),
        };
        Ok(ListenParams {
            model,
            interim_results: self.interim_results,
            endpointing,
            utterance_end: self.utterance_end_ms.map(Duration::from_millis),
            vad_events: self.vad_events,
            smart_format: self.smart_format,
            no_delay: self.no_delay,
            punctuate: self.punctuate,
            keyterms: self.keyterms,
        })
    }
}

/// Key terms are a nova-3 feature and limited to 500 tokens in all; a word is at least one token.
pub(super) fn check_keyterms(keyterms: &[String], nova_3: bool) -> Result<(), Refusal> {
    if !keyterms.is_empty() && !nova_3 {
        return refuse("keyterm requires nova-3");
    }
    if keyterms.iter().flat_map(|term| term.split_whitespace()).count() > 500 {
        return refuse("keyterms exceed 500 tokens");
    }
    Ok(())
}

pub(super) fn boolean(name: &str, value: &str) -> Result<bool, Refusal> {
    value.parse().map_err(|_| Refusal(format!("{name} must be true or false, not {value:?}")))
}

pub(super) fn number<T: FromStr>(name: &str, value: &str) -> Result<T, Refusal> {
    value.parse().map_err(|_| Refusal(format!("{name} must be a number, not {value:?}")))
}

pub(super) fn refuse<T>(why: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal(why.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the reference.
    const GOOD: &str = "model=nova-3&encoding=mulaw&sample_rate=8000&channels=1&interim_results=true&endpointing=300\
                        &utterance_end_ms=1000&vad_events=true&smart_format=true&no_delay=true&mip_opt_out=true&tag=prod";

    #[track_caller]
    fn assert_refused(query: &str, why: &str) {
        let refusal = query.parse::<ListenParams>().expect_err("must be refused");
        assert!(refusal.0.contains(why), "refused for another reason: {refusal}");
    }

    #[test]
    fn the_documented_example_is_understood() {
        let params: ListenParams = GOOD.parse().unwrap();
        assert_eq!(
            params,
            ListenParams {
                model: "nova-3".into(),
                interim_results: true,
                endpointing: Some(Duration::from_millis(300)),
                utterance_end: Some(Duration::from_millis(1_000)),
                vad_events: true,
                smart_format: true,
                no_delay: true,
                punctuate: false,
                keyterms: vec![],
            }
        );
    }

    #[test]
    fn key_terms_are_decoded_with_either_kind_of_space() {
        let params: ListenParams = format!("{GOOD}&keyterm=Dr%20Ann+Lee&keyterm=Acme").parse().unwrap();
        assert_eq!(params.keyterms, ["Dr Ann Lee", "Acme"]);
    }

    #[test]
    fn endpointing_defaults_to_ten_milliseconds_and_can_be_off() {
        let without = GOOD.replace("&endpointing=300", "");
        assert_eq!(without.parse::<ListenParams>().unwrap().endpointing, Some(Duration::from_millis(10)));
        let off = GOOD.replace("endpointing=300", "endpointing=false");
        assert_eq!(off.parse::<ListenParams>().unwrap().endpointing, None);
    }

    #[test]
    fn what_the_vendor_refuses_is_refused() {
        assert_refused(&format!("{GOOD}&utterance_end=1000"), "unknown parameter");
        assert_refused(&format!("{GOOD}&model=nova-2"), "twice");
        assert_refused(&GOOD.replace("model=nova-3&", ""), "model is missing");
        assert_refused(&GOOD.replace("nova-3", "nova3"), "no such model");
        assert_refused(&GOOD.replace("nova-3", "flux-general-en"), "no such model");
        assert_refused(&GOOD.replace("encoding=mulaw&", ""), "both encoding and sample_rate");
        assert_refused(&GOOD.replace("&sample_rate=8000", ""), "both encoding and sample_rate");
        assert_refused(&GOOD.replace("8000", "16000"), "mulaw at 8000");
        assert_refused(&GOOD.replace("interim_results=true", "interim_results=false"), "requires interim_results");
        assert_refused(&GOOD.replace("utterance_end_ms=1000", "utterance_end_ms=999"), "at least 1000");
        assert_refused(&GOOD.replace("vad_events=true", "vad_events=1"), "true or false");
        assert_refused(&GOOD.replace("endpointing=300", "endpointing=fast"), "number");
        assert_refused(&format!("{GOOD}&keywords=Ann:2"), "keywords");
        assert_refused(&format!("{GOOD}&keyterm=Ann").replace("nova-3", "nova-2-phonecall"), "requires nova-3");
        assert_refused(&format!("{GOOD}&keyterm={}", "a+".repeat(501)), "500 tokens");
        assert_refused(&format!("{GOOD}&language_hint=de"), "language=multi");
        assert_refused(&format!("{GOOD}&tag={}", "t".repeat(129)), "128");
        assert_refused(&GOOD.replace("channels=1", "channels=2"), "one channel");
    }

    #[test]
    fn audio_that_would_be_kept_for_training_is_refused() {
        assert_refused(&GOOD.replace("&mip_opt_out=true", ""), "mip_opt_out");
        assert_refused(&GOOD.replace("mip_opt_out=true", "mip_opt_out=false"), "mip_opt_out");
    }
}

//! The query and settings of the speech endpoints, as strict as the vendor documents them (API reference:
//! multi-context WebSocket, text to speech streaming).

use std::{fmt, str::FromStr, time::Duration};

use serde::Deserialize;
use url::form_urlencoded;

/// Models the sockets accept.
const MODELS: [&str; 3] = ["eleven_flash_v2_5", "eleven_turbo_v2_5", "eleven_multilingual_v2"];

/// Models that exist but are refused here; they stream over another endpoint.
const REFUSED_MODELS: [&str; 3] = ["eleven_v3", "eleven_v4", "eleven_v4_turbo"];

/// Why a request is refused: an HTTP status, the vendor's slug and a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub status: u16,
    pub slug: &'static str,
    pub message: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.slug, self.message)
    }
}

pub(super) fn invalid<T>(message: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal { status: 422, slug: "invalid_request", message: message.into() })
}

/// The query of `multi-stream-input`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamParams {
    pub model_id: String,
    /// Speak every message at once, without the chunk schedule.
    pub auto_mode: bool,
    pub inactivity_timeout: Duration,
    /// Timing with every chunk of audio.
    pub sync_alignment: bool,
}

impl FromStr for StreamParams {
    type Err = Refusal;

    fn from_str(query: &str) -> Result<Self, Refusal> {
        let mut params = Self {
            model_id: String::new(),
            auto_mode: false,
            inactivity_timeout: Duration::from_secs(20),
            sync_alignment: false,
        };
        let mut normalization = None;
        let mut output_format = None;
        for (name, value) in unique_pairs(query)? {
            match name.as_str() {
                "model_id" => params.model_id = value,
                "output_format" => output_format = Some(value),
                "auto_mode" => params.auto_mode = boolean(&name, &value)?,
                "sync_alignment" => params.sync_alignment = boolean(&name, &value)?,
                "inactivity_timeout" => match value.parse() {
                    Ok(seconds @ 1..=180) => params.inactivity_timeout = Duration::from_secs(seconds),
                    _ => return invalid("inactivity_timeout must be 1 to 180 seconds"),
                },
                "apply_text_normalization" => normalization = Some(value),
                "enable_logging" | "enable_ssml_parsing" => drop(boolean(&name, &value)?),
                "language_code" => check_language(&value)?,
                "seed" if value.parse::<u32>().is_ok() => {}
                "optimize_streaming_latency" if matches!(value.parse(), Ok(0..=4_u8)) => {}
                _ => return invalid(format!("unknown parameter or value: {name}={value}")),
            }
        }
        check_model(&params.model_id)?;
        check_output_format(output_format.as_deref())?;
        check_normalization(&params.model_id, normalization.as_deref())?;
        Ok(params)
    }
}

/// Checks the query of the HTTP endpoint, which has nothing the emulator needs to remember.
pub(super) fn check_http_query(query: &str) -> Result<(), Refusal> {
    let mut output_format = None;
    for (name, value) in unique_pairs(query)? {
        match name.as_str() {
            "output_format" => output_format = Some(value),
            "enable_logging" => drop(boolean(&name, &value)?),
            "optimize_streaming_latency" if matches!(value.parse(), Ok(0..=4_u8)) => {}
            _ => return invalid(format!("unknown parameter or value: {name}={value}")),
        }
    }
    check_output_format(output_format.as_deref())
}

pub(super) fn check_model(model_id: &str) -> Result<(), Refusal> {
    if MODELS.contains(&model_id) {
        return Ok(());
    }
    if REFUSED_MODELS.contains(&model_id) {
        let message = format!("{model_id} is not available on this endpoint");
        return Err(Refusal { status: 403, slug: "model_not_supported", message });
    }
    invalid(format!("no such model: {model_id:?}"))
}

/// Text normalisation cannot be forced on with these models below the Enterprise plan.
pub(super) fn check_normalization(model_id: &str, value: Option<&str>) -> Result<(), Refusal> {
    match value {
        None | Some("auto" | "off") => Ok(()),
        Some("on") if !model_id.ends_with("_v2_5") => Ok(()),
        Some("on") => invalid("apply_text_normalization=on needs an Enterprise plan with this model"),
        Some(other) => invalid(format!("apply_text_normalization does not know {other:?}")),
    }
}

pub(super) fn check_language(code: &str) -> Result<(), Refusal> {
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Ok(())
    } else {
        invalid(format!("language_code is not ISO 639-1: {code:?}"))
    }
}

fn check_output_format(format: Option<&str>) -> Result<(), Refusal> {
    match format {
        Some("ulaw_8000") => Ok(()),
        // Without it the vendor sends MP3, which a telephone line plays as noise.
        _ => invalid(format!("this emulator speaks ulaw_8000, not {}", format.unwrap_or("the default mp3_44100"))),
    }
}

fn unique_pairs(query: &str) -> Result<Vec<(String, String)>, Refusal> {
    let mut pairs = Vec::<(String, String)>::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
        if pairs.iter().any(|(seen, _)| *seen == name) {
            return invalid(format!("{name} is given twice"));
        }
        pairs.push((name, value));
    }
    Ok(pairs)
}

fn boolean(name: &str, value: &str) -> Result<bool, Refusal> {
    value.parse().or_else(|_| invalid(format!("{name} must be true or false, not {value:?}")))
}

/// How the voice speaks.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoiceSettings {
    #[serde(default)]
    pub stability: Option<f64>,
    #[serde(default)]
    pub similarity_boost: Option<f64>,
    #[serde(default)]
    pub style: Option<f64>,
    #[serde(default)]
    pub use_speaker_boost: Option<bool>,
    #[serde(default)]
    pub speed: Option<f64>,
}

impl VoiceSettings {
    /// # Errors
    /// When a value is out of the documented range.
    pub(super) fn check(&self) -> Result<(), Refusal> {
        for (name, value) in
            [("stability", self.stability), ("similarity_boost", self.similarity_boost), ("style", self.style)]
        {
            if value.is_some_and(|value| !(0.0..=1.0).contains(&value)) {
                return invalid(format!("{name} must be 0 to 1"));
            }
        }
        if self.speed.is_some_and(|speed| !(0.7..=1.2).contains(&speed)) {
            return invalid("speed must be 0.7 to 1.2");
        }
        Ok(())
    }
}

/// A pronunciation dictionary to apply.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DictionaryLocator {
    #[serde(rename = "pronunciation_dictionary_id")]
    _dictionary: String,
    #[serde(default, rename = "version_id")]
    _version: Option<String>,
}

/// At most three dictionaries, says the vendor's guide to pronunciation dictionaries.
pub(super) fn check_dictionaries(locators: Option<&[DictionaryLocator]>) -> Result<(), Refusal> {
    if locators.is_some_and(|locators| locators.len() > 3) {
        return invalid("more than 3 pronunciation dictionaries");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "model_id=eleven_flash_v2_5&output_format=ulaw_8000";

    #[track_caller]
    fn assert_refused(query: &str, status: u16, why: &str) {
        let refusal = query.parse::<StreamParams>().expect_err("must be refused");
        assert_eq!(refusal.status, status);
        assert!(refusal.message.contains(why), "refused for another reason: {refusal}");
    }

    #[test]
    fn a_documented_query_is_understood() {
        let query = format!(
            "{GOOD}&auto_mode=true&sync_alignment=true&inactivity_timeout=180&language_code=en&enable_logging=false\
             &apply_text_normalization=auto&enable_ssml_parsing=false&seed=7&optimize_streaming_latency=0"
        );
        let params: StreamParams = query.parse().unwrap();
        let expected = StreamParams {
            model_id: "eleven_flash_v2_5".into(),
            auto_mode: true,
            inactivity_timeout: Duration::from_secs(180),
            sync_alignment: true,
        };
        assert_eq!(params, expected);
        assert_eq!(GOOD.parse::<StreamParams>().unwrap().inactivity_timeout, Duration::from_secs(20));
    }

    #[test]
    fn what_the_vendor_refuses_is_refused() {
        assert_refused(&format!("{GOOD}&automode=true"), 422, "unknown parameter");
        assert_refused(&format!("{GOOD}&auto_mode=yes"), 422, "true or false");
        assert_refused(&format!("{GOOD}&model_id=x"), 422, "twice");
        assert_refused(&format!("{GOOD}&inactivity_timeout=181"), 422, "180");
        assert_refused(&format!("{GOOD}&language_code=eng"), 422, "639");
        assert_refused(&format!("{GOOD}&seed=-1"), 422, "seed");
        assert_refused(&format!("{GOOD}&apply_text_normalization=on"), 422, "Enterprise");
        assert_refused("output_format=ulaw_8000", 422, "no such model");
        assert_refused(&GOOD.replace("eleven_flash_v2_5", "eleven_v3"), 403, "not available");
        assert_refused("model_id=eleven_flash_v2_5", 422, "mp3");
        assert_refused(&GOOD.replace("ulaw_8000", "pcm_16000"), 422, "ulaw_8000");
    }

    #[test]
    fn voice_settings_outside_their_ranges_are_refused() {
        let check = |json: &str| serde_json::from_str::<VoiceSettings>(json).unwrap().check();
        assert!(
            check(r#"{"stability":0.5,"similarity_boost":0.8,"style":0,"use_speaker_boost":true,"speed":1.0}"#).is_ok()
        );
        assert!(check(r#"{"stability":1.5}"#).is_err());
        assert!(check(r#"{"speed":1.3}"#).is_err());
        assert!(serde_json::from_str::<VoiceSettings>(r#"{"stabillity":0.5}"#).is_err());
    }
}

//! The query of `/v1/speak`, checked as strictly as the vendor documents it (streaming text-to-speech reference).

use std::str::FromStr;

use url::form_urlencoded;

use crate::deepgram::params::{Refusal, boolean, number, refuse};

/// Voices this endpoint knows: a misspelt one must not pass here.
const MODELS: [&str; 9] = [
    "aura-2-thalia-en",
    "aura-2-pandora-en",
    "aura-2-zeus-en",
    "aura-2-celeste-es",
    "aura-2-elara-de",
    "aura-2-agathe-fr",
    "aura-2-cinzia-it",
    "aura-2-daphne-nl",
    "aura-2-ama-ja",
];

/// What a session was asked to do: telephone audio of one voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeakParams {
    pub model: String,
}

impl FromStr for SpeakParams {
    type Err = Refusal;

    fn from_str(query: &str) -> Result<Self, Refusal> {
        let mut seen = Vec::<String>::new();
        let (mut model, mut encoding, mut rate, mut opted_out) = (None, None, None, false);
        for (name, value) in form_urlencoded::parse(query.as_bytes()).into_owned() {
            if seen.contains(&name) {
                return refuse(format!("{name} is given twice"));
            }
            match name.as_str() {
                "model" => model = Some(value),
                "encoding" => encoding = Some(value),
                "sample_rate" => rate = Some(number::<u32>(&name, &value)?),
                "mip_opt_out" => opted_out = boolean(&name, &value)?,
                "tag" => {}
                _ => return refuse(format!("unknown parameter {name}")),
            }
            seen.push(name);
        }
        let Some(model) = model else { return refuse("model is missing") };
        if !MODELS.contains(&model.as_str()) {
            return refuse(format!("no such model: {model}"));
        }
        if encoding.as_deref() != Some("mulaw") || rate != Some(8_000) {
            return refuse("a telephone needs mulaw at 8000");
        }
        if !opted_out {
            return refuse("mip_opt_out=true is missing: the text would be kept");
        }
        Ok(Self { model })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "model=aura-2-thalia-en&encoding=mulaw&sample_rate=8000&mip_opt_out=true";

    #[track_caller]
    fn assert_refused(query: &str, why: &str) {
        let refusal = query.parse::<SpeakParams>().expect_err("must be refused");
        assert!(refusal.0.contains(why), "refused for another reason: {refusal}");
    }

    #[test]
    fn what_the_vendor_refuses_is_refused() {
        assert_eq!(GOOD.parse::<SpeakParams>().unwrap().model, "aura-2-thalia-en");
        assert_refused(&GOOD.replace("thalia", "talia"), "no such model");
        assert_refused(&GOOD.replace("mulaw", "linear16"), "mulaw at 8000");
        assert_refused(&GOOD.replace("&mip_opt_out=true", ""), "mip_opt_out");
        assert_refused(&format!("{GOOD}&container=none"), "unknown parameter");
        assert_refused(&format!("{GOOD}&model=aura-2-zeus-en"), "twice");
        assert_refused("encoding=mulaw&sample_rate=8000", "model is missing");
    }
}

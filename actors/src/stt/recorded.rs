//! Deepgram's transcription of a recording: one request with all of the audio, one answer with all of the words.

use std::time::Duration;

use awc::error::SendRequestError;
use bytes::Bytes;
use tokio::time::timeout;

use super::Word;
use super::deepgram::{self, SttParams};
use super::session::for_recordings;
use crate::engine::RecogniserConfig;
use crate::link::client;
use crate::vendor::{FailureKind, VendorFailure};
use crate::wire::deepgram::Recorded;

/// Half a minute of speech is some 15 kB; what is larger is no answer to us.
const LARGEST: usize = 1 << 20;

/// The words of a recording (µ-law, 8 kHz, mono), in time from its first byte. Connection and answer together take no
/// longer than `within`.
///
/// # Errors
/// When the vendor refuses, breaks off, says something else or is not done in time.
pub async fn recognise(
    config: &RecogniserConfig,
    params: &SttParams,
    audio: Bytes,
    within: Duration,
) -> Result<Vec<Word>, VendorFailure> {
    let late = |_| Err(VendorFailure::new(FailureKind::Timeout, "no answer to a recording"));
    timeout(within, post(config, params, audio)).await.unwrap_or_else(late)
}

async fn post(config: &RecogniserConfig, params: &SttParams, audio: Bytes) -> Result<Vec<Word>, VendorFailure> {
    let config = for_recordings(config);
    let url = deepgram::recorded_url(&config, params);
    let mut request = client::http().post(url.as_str()).content_type("application/octet-stream");
    for header in deepgram::headers(&config) {
        request = request.insert_header(header);
    }
    let broken = |error| match error {
        SendRequestError::Connect(_) | SendRequestError::Url(_) => {
            VendorFailure::new(FailureKind::Connect, "no connection")
        }
        _ => VendorFailure::new(FailureKind::Closed, "connection broke"),
    };
    let mut response = request.send_body(audio).await.map_err(broken)?;
    let status = response.status();
    let body = response.body().limit(LARGEST).await;
    if !status.is_success() {
        let body = body.unwrap_or_default();
        return Err(deepgram::failure_of_status(status.as_u16(), &String::from_utf8_lossy(&body)));
    }
    words(&body.map_err(|_| VendorFailure::new(FailureKind::Closed, "the answer broke off"))?)
}

/// The words of an answer.
///
/// # Errors
/// [`FailureKind::Protocol`] when it is none, or has words without their times.
pub fn words(answer: &[u8]) -> Result<Vec<Word>, VendorFailure> {
    let unreadable = |detail| VendorFailure::new(FailureKind::Protocol, detail);
    let answer: Recorded = serde_json::from_slice(answer).map_err(|_| unreadable("unreadable answer"))?;
    let channel = answer.results.channels.into_iter().next().unwrap_or_default();
    let best = channel.alternatives.into_iter().next().unwrap_or_default();
    if best.words.is_empty() && !best.transcript.trim().is_empty() {
        return Err(unreadable("words without times"));
    }
    let time = |seconds| Duration::try_from_secs_f64(seconds).unwrap_or_default();
    let word = |word: crate::wire::deepgram::Word| Word {
        text: word.punctuated_word.unwrap_or(word.word),
        start: time(word.start),
        end: time(word.end),
    };
    Ok(best.words.into_iter().map(word).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_an_answer_keep_their_punctuation_and_their_times() {
        let answer = include_bytes!("../../../tests/fixtures/wire/deepgram/recorded.json");
        let words = words(answer).unwrap();
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(texts, ["I'd", "like", "to", "book."]);
        assert_eq!((words[3].start, words[3].end), (Duration::from_millis(860), Duration::from_millis(1_300)));
        assert_eq!(
            super::words(include_bytes!("../../../tests/fixtures/wire/deepgram/recorded_silence.json")),
            Ok(vec![])
        );
    }

    #[test]
    fn what_is_no_answer_is_a_failure_of_the_protocol() {
        let untimed = r#"{"results":{"channels":[{"alternatives":[{"transcript":"yes","words":[]}]}]}}"#;
        for answer in [r#"{"results":{"chan"#, r#"{"metadata":{}}"#, "", untimed] {
            assert_eq!(words(answer.as_bytes()).unwrap_err().kind, FailureKind::Protocol, "{answer}");
        }
        assert_eq!(words(br#"{"results":{"channels":[]}}"#), Ok(vec![]));
    }

    #[test]
    fn a_recording_is_asked_for_without_what_only_a_live_session_can_do() {
        let config = |model: &str| RecogniserConfig {
            origin: "https://api.eu.deepgram.com".parse().unwrap(),
            api_key: "key".into(),
            model: model.to_owned(),
        };
        let params = SttParams { language: "en-GB".into(), key_terms: vec!["Dr Patel".into()] };
        let url = |model| deepgram::recorded_url(&for_recordings(&config(model)), &params).to_string();
        let nova = "https://api.eu.deepgram.com/v1/listen?model=nova-3&encoding=mulaw&sample_rate=8000&language=en-GB\
                    &punctuate=true&smart_format=true&mip_opt_out=true&keyterm=Dr+Patel";
        assert_eq!(url("nova-3"), nova);
        assert_eq!(url("flux-general-en"), nova, "a model that takes turns hears no recordings");
        assert!(url("nova-2-phonecall").ends_with("&keywords=Dr%3A1&keywords=Patel%3A1"));
    }
}

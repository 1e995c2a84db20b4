//! `POST /v1/listen`: a whole recording in, one answer out (pre-recorded audio API reference). What is heard in it is
//! heard as on a live session.

use std::{io, time::Duration};

use actix_web::{HttpRequest, HttpResponse, web};
use bytes::Bytes;
use chrono::SecondsFormat;
use rand::{SeedableRng, rngs::SmallRng};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use tokio::{
    task::yield_now,
    time::{sleep, sleep_until},
};
use url::form_urlencoded;
use uuid::Uuid;

use super::{
    Admitted, DeepgramConfig, DeepgramEmulator, Endpoint, Identity, ListenParams, Opening, Refusal, admit,
    format::Formatter,
    params::refuse,
    recogniser::{Cutting, Finding, Recogniser, Segment},
    reject_query,
    wire::seconds,
};
use crate::{
    fault::{Fault, FaultPlan, Sending, exchange_ids},
    latency::Latency,
};

/// What only a live session can be asked for; its parameters are unknown here.
const LIVE_ONLY: [&str; 6] =
    ["interim_results", "endpointing", "utterance_end_ms", "vad_events", "no_delay", "channels"];

/// How recordings are served.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RecordedConfig {
    /// From the request to its answer.
    pub latency: Latency,
    /// Faults by request; an answer is two messages, its halves.
    pub faults: Vec<FaultPlan>,
}

impl Default for RecordedConfig {
    fn default() -> Self {
        Self { latency: Latency::jitter(200, 450), faults: Vec::new() }
    }
}

/// The answer to a recording, and how long it takes.
///
/// # Errors
/// When the vendor refuses the query, or there is no audio.
pub fn recognise(
    query: &str,
    audio: &[u8],
    config: &DeepgramConfig,
    identity: &Identity,
) -> Result<(String, Duration), Refusal> {
    let params = params(query)?;
    if audio.is_empty() {
        return refuse("the body is empty");
    }
    let mut rng = SmallRng::seed_from_u64(identity.seed);
    let latency = config.recorded.latency.sample(&mut rng);
    let mut formatter = Formatter::new(params.punctuate || params.smart_format);
    let nova_3 = params.is_nova_3();
    let model = params.model.clone();
    let cutting = Cutting {
        interim_every: Duration::MAX,
        segment: (Duration::from_millis(config.segment_min_ms), Duration::from_millis(config.segment_max_ms)),
    };
    let mut recogniser = Recogniser::new(params, cutting, rng.clone());
    recogniser.listen(audio);
    recogniser.finish();
    let segments = std::iter::from_fn(|| recogniser.poll());
    let words: Vec<_> = segments
        .filter_map(|finding| match finding {
            Finding::Results(Segment { words, .. }) => Some(words),
            Finding::SpeechStarted { .. } | Finding::UtteranceEnd { .. } => None,
        })
        .flatten()
        .collect();
    let alternative = formatter.alternative(&words, true, &mut rng);
    let model_id = Uuid::new_v5(&Uuid::NAMESPACE_DNS, model.as_bytes()).to_string();
    let arch = if nova_3 { "nova-3" } else { "nova-2" };
    let info = json!({ "name": format!("general-{model}"), "version": "2025-07-31.0", "arch": arch });
    let answer = json!({
        "metadata": {
            "transaction_key": "deprecated",
            "request_id": identity.request_id.to_string(),
            "sha256": format!("{:x}", Sha256::digest(audio)),
            "created": identity.created.to_rfc3339_opts(SecondsFormat::Millis, true),
            "duration": seconds(recogniser.clock()),
            "channels": 1,
            "models": [model_id.clone()],
            "model_info": Value::Object(Map::from_iter([(model_id, info)])),
        },
        "results": { "channels": [{ "alternatives": [alternative] }] },
    });
    Ok((answer.to_string(), latency))
}

/// The query, which knows nothing of live sessions.
fn params(query: &str) -> Result<ListenParams, Refusal> {
    let live = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| LIVE_ONLY.contains(&name.as_ref()));
    if let Some((name, _)) = live {
        return refuse(format!("{name} is unknown for recordings"));
    }
    Ok(ListenParams { endpointing: None, ..query.parse()? })
}

/// What is sent of an answer under this fault.
pub fn sendings(answer: &str, fault: Option<&Fault>) -> Vec<Sending> {
    let answer = match fault {
        Some(Fault::WrongId { .. }) => {
            let mut spoiled: Value = serde_json::from_str(answer).expect("an answer is JSON");
            exchange_ids(&mut spoiled);
            spoiled.to_string()
        }
        _ => answer.to_owned(),
    };
    let (first, second) = answer.as_bytes().split_at(answer.len() / 2);
    let mut halves = [first, second].map(Bytes::copy_from_slice);
    if let Some(Fault::Reorder { after: 0 }) = fault {
        halves.reverse();
    }
    let sending = |(index, half): (u32, Bytes)| match fault {
        Some(fault) => fault.on_message(index, half),
        None => Sending::Send(half, Duration::ZERO),
    };
    (0..).zip(halves).map(sending).collect()
}

pub(super) async fn post(request: HttpRequest, audio: Bytes, emulator: web::Data<DeepgramEmulator>) -> HttpResponse {
    let Admitted { fault, request_id, opening } = match admit(&request, &emulator, Endpoint::Recorded).await {
        Ok(admitted) => admitted,
        Err(response) => return *response,
    };
    let Opening { config, identity, logbook, now } = opening;
    let (answer, latency) = match recognise(request.query_string(), &audio, &config, &identity) {
        Ok(answer) => answer,
        Err(refusal) => return reject_query(&logbook, refusal, request_id),
    };
    let mut visit = logbook.open();
    let body = async_stream::stream! {
        sleep_until(now + latency).await;
        for sending in sendings(&answer, fault.as_ref()) {
            match sending {
                Sending::Send(half, wait) => {
                    sleep(wait).await;
                    yield Ok::<_, io::Error>(half);
                }
                Sending::Hang => visit.broken().await,
                Sending::Break => {
                    // Lets the server send what it has buffered before the error discards it.
                    yield_now().await;
                    yield Err(io::ErrorKind::ConnectionReset.into());
                    return;
                }
            }
        }
    };
    HttpResponse::Ok()
        .content_type("application/json")
        .insert_header(("dg-request-id", request_id.to_string()))
        .streaming(body)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voice;

    const QUERY: &str = "model=nova-3&encoding=mulaw&sample_rate=8000&language=en-GB&punctuate=true&smart_format=true\
                         &mip_opt_out=true&keyterm=Patel";

    fn answer(query: &str, audio: &[u8]) -> Result<String, Refusal> {
        let identity = Identity { request_id: Uuid::nil(), created: "2026-01-02T03:04:05Z".parse().unwrap(), seed: 1 };
        recognise(query, audio, &DeepgramConfig::default(), &identity).map(|(answer, _)| answer)
    }

    #[test]
    fn every_word_of_a_recording_is_heard_with_its_times() {
        let mut audio = voice::silence(Duration::from_millis(700));
        audio.extend(voice::encode("i wanted to ask whether there is parking near the practice"));
        audio.extend(voice::silence(Duration::from_millis(400)));
        audio.extend(voice::encode("thank you"));
        let answer: Value = serde_json::from_str(&answer(QUERY, &audio).unwrap()).unwrap();
        let best = &answer["results"]["channels"][0]["alternatives"][0];
        let said = "I wanted to ask whether there is parking near the practice thank you";
        assert_eq!(best["transcript"], said);
        let words = best["words"].as_array().unwrap();
        assert_eq!(words.len(), 13);
        assert!((words[0]["start"].as_f64().unwrap() - 0.7).abs() < 0.01);
        assert_eq!(answer["metadata"]["duration"], audio.len() as f64 / 8_000.0);
    }

    #[test]
    fn silence_has_an_empty_transcript() {
        let answer = answer(QUERY, &voice::silence(Duration::from_secs(7))).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["results"]["channels"][0]["alternatives"][0]["transcript"], "");
    }

    #[test]
    fn what_only_a_live_session_can_do_is_refused_and_so_is_nothing_at_all() {
        let refused = |query: &str, audio: &[u8]| answer(query, audio).expect_err("must be refused").0;
        assert!(refused(&format!("{QUERY}&interim_results=true"), &[1]).contains("unknown for recordings"));
        assert!(refused(&format!("{QUERY}&endpointing=300"), &[1]).contains("unknown for recordings"));
        assert!(refused(&QUERY.replace("nova-3", "flux-general-en"), &[1]).contains("no such model"));
        assert!(refused(&QUERY.replace("&mip_opt_out=true", ""), &[1]).contains("mip_opt_out"));
        assert!(refused(QUERY, &[]).contains("empty"));
    }

    #[test]
    fn an_answer_is_two_messages_to_a_fault() {
        let whole = |fault: Option<Fault>| {
            let sent = |sending| match sending {
                Sending::Send(bytes, _) => String::from_utf8(bytes.to_vec()).unwrap(),
                other => format!("{other:?}"),
            };
            sendings(r#"{"a":1}"#, fault.as_ref()).into_iter().map(sent).collect::<Vec<_>>().join("|")
        };
        assert_eq!(whole(None), r#"{"a|":1}"#);
        assert_eq!(whole(Some(Fault::Reset { after: 1 })), r#"{"a|Break"#);
        assert_eq!(whole(Some(Fault::AcceptThenSilence)), "Hang|Hang");
        assert_eq!(whole(Some(Fault::Garble { after: 0 })), r#"{|":1}"#);
        assert_eq!(whole(Some(Fault::Reorder { after: 0 })), r#"":1}|{"a"#);
    }
}

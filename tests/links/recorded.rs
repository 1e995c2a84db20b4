//! A recording posted over a socket.

use std::time::Duration;

use actix_web::dev::ServerHandle;
use bytes::Bytes;
use frontdesk_actors::engine::RecogniserConfig;
use frontdesk_actors::stt::deepgram::SttParams;
use frontdesk_actors::stt::{Word, recorded};
use frontdesk_actors::vendor::{FailureKind, VendorFailure};
use frontdesk_sandbox::deepgram::{DeepgramConfig, DeepgramEmulator, RecordedConfig, routes};
use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::latency::Latency;
use frontdesk_sandbox::{sockets, voice};

/// Far longer than anything here takes on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(10);

struct Vendor {
    emulator: DeepgramEmulator,
    config: RecogniserConfig,
    server: ServerHandle,
}

impl Vendor {
    async fn with(faults: Vec<FaultPlan>) -> Self {
        let recorded = RecordedConfig { latency: Latency::Fixed(5), faults };
        let emulator = DeepgramEmulator::new(DeepgramConfig { recorded, ..DeepgramConfig::default() });
        let (address, server) = sockets::serve(routes(emulator.clone()), ([127, 0, 0, 1], 0).into()).await.unwrap();
        let origin = format!("http://{address}").parse().unwrap();
        let config = RecogniserConfig { origin, api_key: "key".into(), model: "nova-3".to_owned() };
        Self { emulator, config, server }
    }

    async fn recognise(&self, within: Duration) -> Result<Vec<Word>, VendorFailure> {
        let params = SttParams { language: "en-GB".to_owned(), key_terms: vec!["Dr Patel".to_owned()] };
        // Ten seconds, with speech in the middle: larger than a framework's usual limit for one read.
        let silence = || voice::silence(Duration::from_secs(4));
        let audio = [silence(), voice::encode("do you have parking there"), silence()].concat();
        recorded::recognise(&self.config, &params, Bytes::from(audio), within).await
    }
}

#[actix_rt::test]
async fn a_recording_is_posted_and_its_words_come_back_with_their_times() {
    let vendor = Vendor::with(Vec::new()).await;
    let words = vendor.recognise(PATIENCE).await.unwrap();
    let said: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    assert_eq!(said, ["Do", "you", "have", "parking", "there"]);
    assert!(words[0].start.abs_diff(Duration::from_secs(4)) < Duration::from_millis(50), "{:?}", words[0].start);
    assert_eq!(vendor.emulator.recorded().violations(), Vec::<String>::new());
    vendor.server.stop(false).await;
}

#[actix_rt::test]
async fn every_failure_of_the_endpoint_has_its_kind() {
    let refuse = |status| Fault::Refuse { status, retry_after_s: Some(1) };
    let cases = [
        (refuse(401), FailureKind::Unauthorized),
        (refuse(400), FailureKind::Rejected),
        (refuse(429), FailureKind::RateLimited),
        (refuse(503), FailureKind::Overloaded),
        (Fault::Quota, FailureKind::Quota),
        // The client takes a body that breaks off for one that ends; it is no answer all the same.
        (Fault::Reset { after: 1 }, FailureKind::Protocol),
        (Fault::Reset { after: 0 }, FailureKind::Protocol),
        (Fault::Garble { after: 1 }, FailureKind::Protocol),
    ];
    for (fault, kind) in cases {
        let vendor = Vendor::with(vec![FaultPlan::always(fault.clone())]).await;
        assert_eq!(vendor.recognise(PATIENCE).await.unwrap_err().kind, kind, "{fault:?}");
        vendor.server.stop(false).await;
    }
    // Whether the connection was made before it went is a matter of microseconds.
    let vendor = Vendor::with(vec![FaultPlan::always(Fault::Unreachable)]).await;
    let kind = vendor.recognise(PATIENCE).await.unwrap_err().kind;
    assert!(matches!(kind, FailureKind::Connect | FailureKind::Closed), "{kind:?}");
    vendor.server.stop(false).await;
}

#[actix_rt::test]
async fn an_endpoint_that_says_nothing_is_given_up_in_time() {
    for fault in [Fault::AcceptThenSilence, Fault::Unanswered, Fault::Stall { after: 1, for_ms: None }] {
        let vendor = Vendor::with(vec![FaultPlan::always(fault.clone())]).await;
        let failure = vendor.recognise(Duration::from_millis(300)).await.unwrap_err();
        assert_eq!(failure.kind, FailureKind::Timeout, "{fault:?}");
        vendor.server.stop(false).await;
    }
}

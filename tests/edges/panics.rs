//! Every actor of a call panics at every moment of it, or freezes: the call goes on, or comes back, or ends politely,
//! and the calls beside it hear nothing of it.

use std::time::Duration;

use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::events::{CallEvent, FeedItem};
use frontdesk_actors::store::CarrierCallId;
use frontdesk_actors::supervision::tripwire::{Fault, Part, all_sprung, lay};
use frontdesk_sandbox::caller::Recording;
use frontdesk_schema::CallId;
use futures_util::future::join_all;
use secrecy::ExposeSecret;
use tokio::sync::broadcast::Receiver;
use tokio::time::sleep;

use crate::world::{PlacedCall, World, describe, eventually};

/// When the fault is laid; it happens with the actor's next message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    Greeting,
    CallerSpeaking,
    AgentSpeaking,
    Closing,
}

use Moment::{AgentSpeaking, CallerSpeaking, Closing, Greeting};

/// A link dies and is replaced: the caller says everything once.
const GOES_ON: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i wanted to ask you whether there is any parking near the practice"
[[step]]
expect = "behind the building"
timeout_ms = 25000
[[step]]
say = "thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// The stream breaks in the middle: what the caller was saying is asked again.
const COMES_BACK: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i wanted to ask you whether there is any parking near the practice"
[[step]]
wait_for = "we were cut off"
timeout_ms = 25000
[[step]]
say = "is there parking?"
[[step]]
expect = "behind the building"
timeout_ms = 25000
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;

/// A call whose end is disturbed. It may end before the caller hangs up, or not.
const ENDS: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "is there parking?"
[[step]]
expect = "behind the building"
timeout_ms = 25000
[[step]]
say = "thank you, goodbye"
[[step]]
pause_ms = 12000
[[step]]
hang_up = true
"#;

/// A call with a fault in it.
struct Trial {
    part: Part,
    moment: Moment,
    call: CarrierCallId,
    placed: PlacedCall,
}

impl Trial {
    fn steps(part: Part, moment: Moment) -> &'static str {
        match (part, moment) {
            (_, Closing) => ENDS,
            // The call itself lives on and hears the rest of what the caller is saying, which cuts its apology short.
            (Part::Media, CallerSpeaking) => GOES_ON,
            (Part::Call | Part::Media, CallerSpeaking | AgentSpeaking) => COMES_BACK,
            _ => GOES_ON,
        }
    }

    /// Places the call, and lays the fault when its moment has come.
    async fn begin(world: &World, part: Part, moment: Moment, fault: Fault) -> Self {
        let name = format!("{part:?} {moment:?}");
        let (placed, call, feed) = begun(world, &name, Self::steps(part, moment)).await;
        if moment == Greeting {
            lay(part, &call, 0, fault);
        } else {
            actix_rt::spawn(lay_later(feed, part, call.clone(), moment, fault));
        }
        Self { part, moment, call, placed }
    }

    /// Waits for the end of the call. Says whether the fault has happened.
    async fn check(self, world: &World) -> bool {
        let (part, moment) = (self.part, self.moment);
        let recording = self.placed.recording().await;
        let told = format!("{part:?}, {moment:?}: {}", describe(&recording));
        // An answer may need no model, and a farewell that was rendered before no voice.
        let may_miss = part == Part::Llm || (part, moment) == (Part::Tts, Closing);
        let sprung = all_sprung(&self.call);
        assert!(sprung || may_miss, "nothing happened: {told}");
        if moment == Closing || !sprung {
            return sprung;
        }
        assert!(recording.passed(), "{told}");
        let streams = if matches!(part, Part::Call | Part::Media) { 2 } else { 1 };
        assert_eq!(recording.streams, streams, "{told}");
        let outcome = world.summary(&recording.call_sid).await.outcome;
        assert!(matches!(outcome, CallOutcome::AgentHungUp | CallOutcome::CallerHungUp), "{outcome:?}, {told}");
        true
    }
}

/// Places a call and waits for its first event. One after the other, so that it is known which call is which.
async fn begun(world: &World, name: &str, steps: &str) -> (PlacedCall, CarrierCallId, Receiver<FeedItem>) {
    let mut feed = world.application().engine().feed.subscribe();
    let placed = world.place_call(name, steps);
    loop {
        let item = feed.recv().await.expect("the server lives");
        if item.event == (CallEvent::Started { resumed: false }) {
            return (placed, item.carrier_call, feed);
        }
    }
}

async fn lay_later(mut feed: Receiver<FeedItem>, part: Part, call: CarrierCallId, moment: Moment, fault: Fault) {
    let mut turns = 0;
    while let Ok(item) = feed.recv().await {
        if item.carrier_call != call {
            continue;
        }
        turns += u32::from(matches!(item.event, CallEvent::TurnEnded { .. }));
        match (moment, item.event) {
            // The caller speaks for more than three seconds after this.
            (CallerSpeaking, CallEvent::Disclosed) => sleep(Duration::from_secs(2)).await,
            (AgentSpeaking, CallEvent::FirstSound(_)) => {}
            (Closing, CallEvent::TurnEnded { .. }) if turns == 2 => {}
            _ => continue,
        }
        return lay(part, &call, 0, fault);
    }
}

/// As far as a test in real time on a busy machine can tell: a share, as in `calls::leaks`.
fn undisturbed(recording: &Recording) {
    assert!(recording.passed(), "{}", describe(recording));
    assert_eq!(recording.streams, 1);
    let gaps = recording.playout_gaps.iter().map(|gap| gap.length).filter(|length| *length > Duration::from_millis(40));
    let heard: Duration = recording.agent_sounds.iter().map(|(start, end)| *end - *start).sum();
    assert!(gaps.sum::<Duration>() * 20 < heard, "a call beside heard gaps: {}", describe(recording));
}

/// One world in which these actors panic, each in a call of its own, beside a call that nothing happens to.
async fn panic_in(trials: &[(Part, Moment)]) {
    let world = World::start().await;
    let (beside, ..) = begun(&world, "beside", GOES_ON).await;
    let mut running = Vec::new();
    for (part, moment) in trials {
        running.push(Trial::begin(&world, *part, *moment, Fault::Panic).await);
    }
    let mut panicked = Vec::new();
    for trial in running {
        let part = trial.part;
        panicked.extend(trial.check(&world).await.then_some(part));
    }
    undisturbed(&beside.recording().await);
    let metrics = world.application().render_metrics();
    for part in panicked {
        let counter = format!("frontdesk_panics_total{{child=\"{}\"}}", format!("{part:?}").to_lowercase());
        assert!(metrics.contains(&counter), "a panic was not counted: {counter}");
    }
    world.end().await;
}

#[actix_web::test]
async fn a_link_that_panics_is_replaced_and_the_caller_says_nothing_twice() {
    panic_in(&[
        (Part::Stt, Greeting),
        (Part::Stt, CallerSpeaking),
        (Part::Stt, AgentSpeaking),
        (Part::Tts, Greeting),
        (Part::Tts, AgentSpeaking),
        (Part::Llm, Greeting),
        (Part::Llm, CallerSpeaking),
    ])
    .await;
}

#[actix_web::test]
async fn a_call_or_a_media_socket_that_panics_comes_back_with_its_conversation() {
    panic_in(&[
        (Part::Call, Greeting),
        (Part::Call, CallerSpeaking),
        (Part::Call, AgentSpeaking),
        (Part::Media, Greeting),
        (Part::Media, CallerSpeaking),
        (Part::Media, AgentSpeaking),
    ])
    .await;
}

#[actix_web::test]
async fn a_panic_while_a_call_ends_leaves_nothing_behind() {
    panic_in(&[(Part::Call, Closing), (Part::Media, Closing), (Part::Stt, Closing), (Part::Tts, Closing)]).await;
}

#[actix_web::test]
async fn a_panic_of_the_registry_costs_one_message_and_no_call() {
    panic_in(&[(Part::Registry, CallerSpeaking), (Part::Registry, AgentSpeaking)]).await;
}

/// It reads nothing for long enough to be given up; then it wakes, and must not disturb the life that took its place.
#[actix_web::test]
async fn a_frozen_call_is_given_up_and_goes_on_in_another_life() {
    let world = World::start().await;
    let (beside, ..) = begun(&world, "beside", GOES_ON).await;
    let frozen = Trial::begin(&world, Part::Call, AgentSpeaking, Fault::Freeze(Duration::from_secs(12))).await;
    frozen.check(&world).await;
    undisturbed(&beside.recording().await);
    let told = |metric: &str| world.application().render_metrics().lines().any(|line| line == metric);
    assert!(told("frontdesk_frozen_calls_total 1"));
    eventually(Duration::from_secs(20), "it wakes and ends", async || told("frontdesk_call_actors 0")).await;
    world.end().await;
}

/// Whoever is told that the line was cut says the last thing again.
const BOOKS: &str = r#"
again_after = "cut off"
patience_ms = 30000
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to book a check up please on a DAY"
[[step]]
expect = "which would suit you best"
[[step]]
say = "the first one please"
[[step]]
expect = "what name"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "you're booked | that's done"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#;

/// The booking is written, and nobody has been told yet.
#[actix_web::test]
async fn a_panic_right_after_a_booking_was_made_makes_no_second_one_and_costs_no_word_of_it() {
    let world = World::start().await;
    let mut calls = Vec::new();
    for (part, day) in [(Part::Call, "monday"), (Part::Media, "tuesday"), (Part::Tts, "wednesday")] {
        let name = format!("{part:?} after a booking");
        let (placed, call, _) = begun(&world, &name, &BOOKS.replace("DAY", day)).await;
        calls.push((part, placed, call));
    }
    let database = &world.place().database;
    // One connection, asked without blocking: the callers live on this thread.
    let url = database.admin_url();
    let (client, connection) = tokio_postgres::connect(url.expose_secret(), tokio_postgres::NoTls).await.unwrap();
    actix_rt::spawn(connection);
    let made_by = async |call: &CarrierCallId| {
        let id = CallId::of_carrier_call(call.as_str());
        let query = format!("SELECT count(*) FROM appointments WHERE booked_by_call = '{id}'");
        client.query_one(&query, &[]).await.unwrap().get::<_, i64>(0)
    };
    let made_by = &made_by;
    join_all(calls.into_iter().map(|(part, placed, call)| async move {
        let disturbed = async {
            while made_by(&call).await != 1 {
                sleep(Duration::from_millis(10)).await;
            }
            lay(part, &call, 0, Fault::Panic);
            std::future::pending().await
        };
        let recording = tokio::select! {
            recording = placed.recording() => recording,
            () = disturbed => unreachable!("it waits for the end of the call"),
        };
        let told = format!("{part:?}: {}", describe(&recording));
        assert_eq!(made_by(&call).await, 1, "{told}");
        assert!(recording.passed() && all_sprung(&call), "{told}");
    }))
    .await;
    let texts = "SELECT count(*)::text FROM outbox WHERE idempotency_key LIKE 'text/confirmation/%'";
    assert_eq!(database.query_one(texts), "3", "one text for each booking");
    world.end().await;
}

//! Message mode through all layers, asked as the carrier asks: once, twice, late, and in any order.

use std::sync::Arc;

use actix::{Actor as _, ActorContext as _};
use actix_web::web;
use frontdesk_actors::call::summary::CallOutcome;
use frontdesk_actors::registry::CallRegistry;
use frontdesk_actors::store::{CarrierCallId, EndIntent, TakenMessage};
use frontdesk_actors::tenant::PhoneNumber;
use frontdesk_actors::transfer::TransferReason;
use frontdesk_sandbox::twilio::twiml::{self, Verb};
use frontdesk_schema::{CallId, MessageId};

use crate::test_support::{Answer, CALL, LONELY_NUMBER, NUMBER, OTHER_CALL, PUBLIC_URL, World};

const FROM: (&str, &str) = ("From", "+447700900123");
const LIVE: [(&str, &str); 4] = [("CallSid", CALL), ("CallStatus", "in-progress"), ("To", NUMBER), FROM];
const OVER: [(&str, &str); 4] = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER), FROM];
const SID: &str = "RE0123456789abcdef0123456789abcdef";
const FRONT_DESK: &str = "+442079460000";

/// A document of message mode, taken apart.
struct Menu {
    said: String,
    keys: String,
    recorded: String,
    status: String,
}

/// A URL of an answer as a path, without what is for the carrier alone.
fn path(url: &str) -> String {
    url.strip_prefix(PUBLIC_URL).and_then(|path| path.split('#').next()).expect("a URL of ours").to_owned()
}

#[track_caller]
fn menu(answer: &Answer) -> Menu {
    let verbs = twiml::parse(&answer.body).expect("the answer is TwiML");
    let [
        Verb::Gather(gather),
        Verb::Record(record),
        Verb::Say { .. },
        Verb::Record(again),
        Verb::Say { .. },
        Verb::Hangup,
    ] = &verbs[..]
    else {
        panic!("no message is taken: {}", answer.body);
    };
    assert_eq!(record, again);
    assert_eq!((record.longest.as_secs(), record.timeout.as_secs(), record.finish_keys.as_str()), (120, 5, "0#"));
    assert!(record.beep && gather.digits == 1);
    let [Verb::Say { text, .. }] = &gather.prompts[..] else { panic!("nothing is said: {}", answer.body) };
    Menu {
        said: text.clone(),
        keys: path(gather.action.as_deref().unwrap()),
        recorded: path(record.action.as_deref().unwrap()),
        status: path(record.status_callback.as_deref().unwrap()),
    }
}

async fn intend(world: &World, intent: EndIntent) {
    world.state.engine.stores.intents.record(&CarrierCallId::new(CALL), intent).await.unwrap();
}

/// A call whose stream has ended with this intent: what the carrier is answered.
async fn continued(world: &World, intent: EndIntent) -> Answer {
    let id = world.ring(CALL, NUMBER).await.stream_id();
    world.state.open_stream(&id).await.unwrap();
    intend(world, intent).await;
    let asked = format!("/call-continue/{id}");
    let answer = world.post(&asked, &LIVE).await;
    assert_eq!(world.post(&asked, &LIVE).await.body, answer.body, "asked again");
    answer
}

async fn gave_up(world: &World) -> Menu {
    menu(&continued(world, EndIntent::MessageMode { apology: None }).await)
}

fn with<'a>(params: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [params, more].concat()
}

/// What the carrier tells of a recording.
fn spoken<'a>(seconds: &'a str, ended_by: &'a str) -> [(&'a str, &'a str); 4] {
    let url = "https://api.twilio.com/2010-04-01/Accounts/AC0/Recordings/RE0";
    [("RecordingSid", SID), ("RecordingUrl", url), ("RecordingDuration", seconds), ("Digits", ended_by)]
}

fn id() -> CallId {
    CallId::of_carrier_call(CALL)
}

#[track_caller]
fn only_message(world: &World) -> TakenMessage {
    let [message] = &world.stores.messages.all()[..] else {
        panic!("one message, not {}", world.stores.messages.all().len());
    };
    message.clone()
}

#[actix_web::test]
async fn a_call_that_gave_up_is_not_greeted_again() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    let said = "This is an automated service; a message that you leave is recorded. \
                In an emergency, please hang up and call 9 9 9. Press 0 to speak to a person. ";
    assert!(menu.said.starts_with(said), "{}", menu.said);
}

#[actix_web::test]
async fn what_the_agent_could_not_say_is_said_first() {
    let world = World::new(10);
    let apology = Some("I'm sorry & sad.".to_owned());
    let menu = menu(&continued(&world, EndIntent::MessageMode { apology }).await);
    assert!(menu.said.starts_with("I'm sorry & sad. This is an automated service;"), "{}", menu.said);
}

#[actix_web::test]
async fn what_was_said_is_kept_once_whoever_tells_of_it_and_however_often() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    let told = with(&LIVE, &spoken("23", "#"));
    let thanked = world.post(&menu.recorded, &told).await;
    assert!(thanked.body.contains("Your message has been recorded"), "{}", thanked.body);
    assert!(thanked.verbs().ends_with("<Hangup/>"));
    assert_eq!(world.post(&menu.recorded, &told).await.body, thanked.body, "asked again");
    let status =
        [("CallSid", CALL), ("RecordingStatus", "completed"), ("RecordingSid", SID), ("RecordingDuration", "23")];
    for _ in 0..2 {
        assert_eq!(world.post(&menu.status, &status).await.status, 204);
    }
    let message = only_message(&world);
    assert_eq!((message.id, message.call), (MessageId::of_recording(id()), id()));
    assert_eq!(message.recording.as_deref(), Some(SID));
    assert_eq!(
        message.message,
        "Left a recorded message (0:23). Listen to it in the telephone account; please call back."
    );
    world.post("/call-status", &with(&OVER, &[("CallDuration", "60")])).await;
    only_message(&world);
}

#[actix_web::test]
async fn a_recording_whose_action_got_lost_is_kept_by_its_status_or_the_fallback() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    let status =
        [("CallSid", CALL), ("RecordingStatus", "completed"), ("RecordingSid", SID), ("RecordingDuration", "9")];
    world.post(&menu.status, &[("CallSid", CALL), ("RecordingStatus", "absent")]).await;
    assert!(world.stores.messages.all().is_empty());
    world.post(&menu.status, &status).await;
    only_message(&world);

    let world = World::new(10);
    gave_up(&world).await;
    let thanked = world.post("/call-fallback", &with(&LIVE, &spoken("9", ""))).await;
    assert!(thanked.body.contains("Your message has been recorded"), "{}", thanked.body);
    only_message(&world);
}

#[actix_web::test]
async fn a_click_is_no_message_and_the_caller_is_asked_once_more() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    let answer = world.post(&menu.recorded, &with(&LIVE, &spoken("1", "#"))).await;
    let verbs = twiml::parse(&answer.body).unwrap();
    assert!(matches!(verbs[..], [Verb::Say { .. }, Verb::Record(_), Verb::Say { .. }, Verb::Hangup]), "{verbs:?}");
    let Verb::Record(last) = &verbs[1] else { unreachable!() };
    let last = path(last.action.as_deref().unwrap());
    let answer = world.post(&last, &with(&LIVE, &spoken("1", "#"))).await;
    let verbs = twiml::parse(&answer.body).unwrap();
    assert!(
        matches!(verbs[..], [Verb::Say { .. }, Verb::Hangup]),
        "a line that clicks is not asked for ever: {verbs:?}"
    );
    assert!(world.stores.messages.all().is_empty());
}

#[actix_web::test]
async fn a_caller_who_hangs_up_while_speaking_has_left_a_message() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    // The reports come in any order; the database withdraws what turns out to be wrong.
    let answer = world.post(&menu.recorded, &with(&OVER, &spoken("7", "hangup"))).await;
    assert_eq!(answer.verbs(), "");
    world.post("/call-status", &with(&OVER, &[("CallDuration", "60")])).await;
    assert_eq!(only_message(&world).recording.as_deref(), Some(SID));
}

#[actix_web::test]
async fn key_0_rings_a_person_and_any_other_key_is_the_tone() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    let answer = world.post(&menu.keys, &with(&LIVE, &[("Digits", "0")])).await;
    let Some(Verb::Dial(dial)) = twiml::parse(&answer.body).unwrap().pop() else { panic!("{}", answer.body) };
    assert_eq!(dial.numbers[0].number, FRONT_DESK);
    assert_eq!(world.post(&menu.keys, &with(&LIVE, &[("Digits", "0")])).await.body, answer.body, "asked again");

    let world = World::new(10);
    let menu = gave_up(&world).await;
    let answer = world.post(&menu.keys, &with(&LIVE, &[("Digits", "5")])).await;
    assert!(matches!(twiml::parse(&answer.body).unwrap()[0], Verb::Record(_)), "{}", answer.body);
    assert_eq!(world.post(&menu.keys, &with(&OVER, &[("Digits", "0")])).await.verbs(), "");
}

#[actix_web::test]
async fn whoever_is_not_reached_twice_is_not_rung_a_third_time() {
    let world = World::new(10);
    let mut menu_now = gave_up(&world).await;
    for attempt in 1..=2 {
        let answer = world.post(&menu_now.keys, &with(&LIVE, &[("Digits", "0")])).await;
        let Some(Verb::Dial(dial)) = twiml::parse(&answer.body).unwrap().pop() else { panic!("{}", answer.body) };
        let result = path(dial.action.as_deref().unwrap());
        let back = world.post(&result, &with(&LIVE, &[("DialCallStatus", "busy")])).await;
        menu_now = menu(&back);
        assert!(menu_now.said.starts_with("I'm sorry, nobody can take the call"), "{}", menu_now.said);
        assert_eq!(menu_now.said.contains("Press 0"), attempt == 1, "{}", menu_now.said);
    }
    let answer = world.post(&menu_now.keys, &with(&LIVE, &[("Digits", "0")])).await;
    assert!(matches!(twiml::parse(&answer.body).unwrap()[..], [Verb::Say { .. }, Verb::Record(_), ..]));
    world.post("/call-status", &with(&OVER, &[("CallDuration", "90")])).await;
    assert_eq!(only_message(&world).id, MessageId::of_unanswered_transfer(id()), "one callback, and no other");
}

#[actix_web::test]
async fn key_0_ends_the_recording_and_what_was_said_is_kept() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    let answer = world.post(&menu.recorded, &with(&LIVE, &spoken("12", "0"))).await;
    let Some(Verb::Dial(dial)) = twiml::parse(&answer.body).unwrap().pop() else { panic!("{}", answer.body) };
    only_message(&world);
    let result = path(dial.action.as_deref().unwrap());
    let back = world.post(&result, &with(&LIVE, &[("DialCallStatus", "no-answer")])).await;
    assert!(back.body.contains("Your message has been recorded") && !back.body.contains("<Record"), "{}", back.body);
}

#[actix_web::test]
async fn a_person_who_takes_the_call_makes_it_a_transfer() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    let answer = world.post(&menu.keys, &with(&LIVE, &[("Digits", "0")])).await;
    let Some(Verb::Dial(dial)) = twiml::parse(&answer.body).unwrap().pop() else { panic!("{}", answer.body) };
    let bridged = [("DialCallStatus", "completed"), ("DialBridged", "true")];
    let leg = [("CallSid", "CA99999999999999999999999999999999"), ("ParentCallSid", CALL), ("Digits", "1")];
    world.post(&path(dial.numbers[0].url.as_deref().unwrap()), &leg).await;
    let whisper_key = path(dial.numbers[0].url.as_deref().unwrap()).replace("/whisper/", "/whisper-key/");
    world.post(&whisper_key, &leg).await;
    assert_eq!(world.post(&path(dial.action.as_deref().unwrap()), &with(&LIVE, &bridged)).await.verbs(), "<Hangup/>");
    world.post("/call-status", &with(&OVER, &[("CallDuration", "300")])).await;
    assert!(world.stores.messages.all().is_empty());
    assert_eq!(world.stores.calls.find(id()).unwrap().outcome, CallOutcome::Transferred);
}

#[actix_web::test]
async fn a_caller_who_leaves_nothing_is_to_be_called_back_once_unless_they_left_at_once() {
    for (seconds, missed) in [("4", 0), ("5", 1), ("", 1)] {
        let world = World::new(10);
        gave_up(&world).await;
        for _ in 0..2 {
            assert_eq!(world.post("/call-status", &with(&OVER, &[("CallDuration", seconds)])).await.status, 204);
        }
        let messages = world.stores.messages.all();
        assert_eq!(messages.len(), missed, "after {seconds} seconds");
        assert!(messages.iter().all(|message| message.id == MessageId::of_missed_call(id())));
        let summary = world.stores.calls.find(id()).unwrap();
        assert_eq!(summary.outcome, CallOutcome::MessageMode);
        assert_eq!(summary.duration.as_secs().to_string(), if seconds.is_empty() { "0" } else { seconds });
    }
}

#[actix_web::test]
async fn a_call_that_could_not_go_on_and_whose_person_was_not_there_leaves_a_message() {
    let world = World::new(10);
    let number = PhoneNumber::parse(FRONT_DESK).unwrap();
    let trouble = EndIntent::Transfer { number, reason: TransferReason::Trouble, apology: None };
    let answer = continued(&world, trouble).await;
    let [Verb::Dial(dial)] = &twiml::parse(&answer.body).unwrap()[..] else { panic!("{}", answer.body) };
    let result = path(dial.action.as_deref().unwrap());
    // Another node knows it from the intent.
    let other = World::new(10);
    let number = PhoneNumber::parse(FRONT_DESK).unwrap();
    intend(&other, EndIntent::Transfer { number, reason: TransferReason::Trouble, apology: None }).await;
    for world in [&world, &other] {
        let back = world.post(&result, &with(&LIVE, &[("DialCallStatus", "busy")])).await;
        assert!(menu(&back).said.starts_with("I'm sorry, nobody can take the call"), "{}", back.body);
        let intent = world.state.engine.stores.intents.find(&CarrierCallId::new(CALL)).await.unwrap();
        assert_eq!(intent, Some(EndIntent::MessageMode { apology: None }));
        let again = menu(&world.post("/call-fallback", &LIVE).await);
        assert!(again.said.starts_with("This is an automated service"), "{}", again.said);
    }
}

#[actix_web::test]
async fn a_caller_whom_nothing_answered_yet_is_greeted_and_stays_in_message_mode() {
    let world = World::new(1);
    world.ring(OTHER_CALL, NUMBER).await;
    let ring = [("CallSid", CALL), ("To", LONELY_NUMBER), FROM];
    let first = menu(&world.post("/incoming-call", &ring).await);
    assert!(first.said.starts_with("Guten Tag. Im Moment sind leider alle Leitungen belegt. "), "{}", first.said);
    assert!(!first.said.contains("Drücken Sie die 0,"), "{}", first.said);
    world.post("/call-status", &[("CallSid", OTHER_CALL), ("CallStatus", "completed"), ("To", NUMBER)]).await;
    let second = menu(&world.post("/incoming-call", &ring).await);
    assert_eq!(second.said, first.said, "the answer got lost, and a place is free by now");
}

#[actix_web::test]
async fn the_last_net_takes_a_message_when_no_engine_answers() {
    let World { state, stores } = World::new(10);
    let mut state = Arc::into_inner(state.into_inner()).expect("nobody else has the state yet");
    state.engine.registry = CallRegistry::create(|ctx| {
        ctx.stop();
        CallRegistry::new(1)
    });
    let world = World { state: web::Data::new(state), stores };
    let ring = [("CallSid", CALL), ("To", NUMBER), FROM];
    assert_eq!(world.post("/incoming-call", &ring).await.status, 503, "another node may do better");
    let menu = menu(&world.post("/call-fallback", &ring).await);
    let said = "Thank you for calling Bright Smiles. I'm sorry, we're having technical trouble right now. This is";
    assert!(menu.said.starts_with(said), "{}", menu.said);
}

#[actix_web::test]
async fn the_ids_of_message_mode_answer_only_for_their_own_call() {
    let world = World::new(10);
    let menu = gave_up(&world).await;
    for asked in [&menu.keys, &menu.recorded, &menu.status] {
        let stranger = [("CallSid", OTHER_CALL), ("CallStatus", "in-progress"), ("RecordingStatus", "completed")];
        world.post(asked, &stranger).await.assert_refused(403, "this stream id belongs to another call");
        let forged = format!("/{}/x", asked.split('/').nth(1).unwrap());
        world.post(&forged, &LIVE).await.assert_refused(403, "this stream id was not issued here");
    }
    world
        .post(&menu.status, &[("CallSid", CALL)])
        .await
        .assert_refused(400, "the parameter RecordingStatus is missing");
    assert!(world.stores.messages.all().is_empty());
}

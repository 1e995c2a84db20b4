//! A person is rung, and takes the call or does not.

use super::*;

pub(super) const LEG: &str = "CA99999999999999999999999999999999";
const NOBODY_TRIED: (&str, &str) = ("DialCallStatus", "no-answer");

/// A call whose person is being rung: what the carrier asks when somebody answers, and when it is over.
pub(super) struct Ringing {
    pub(super) whisper: String,
    pub(super) result: String,
}

pub(super) async fn ringing(world: &World) -> Ringing {
    let asked = streamed(world).await;
    record(world, hand_over(None)).await;
    dialling(world, &asked).await
}

pub(super) async fn dialling(world: &World, asked: &str) -> Ringing {
    let dial = dialled(&world.post(asked, &LIVE).await);
    Ringing { whisper: path(dial.numbers[0].url.as_deref().unwrap()), result: path(dial.action.as_deref().unwrap()) }
}

/// The person's leg hears the briefing and presses a key.
pub(super) async fn press(world: &World, ringing: &Ringing, key: &str) -> Answer {
    let leg = [("CallSid", LEG), ("ParentCallSid", CALL)];
    let briefed = world.post(&ringing.whisper, &leg).await;
    let [twiml::Verb::Gather(gather), twiml::Verb::Hangup] = &twiml::parse(&briefed.body).unwrap()[..] else {
        panic!("no key is asked for: {}", briefed.body);
    };
    let key = [("CallSid", LEG), ("ParentCallSid", CALL), ("Digits", key)];
    world.post(&path(gather.action.as_deref().unwrap()), &key).await
}

pub(super) async fn over(world: &World, ringing: &Ringing, status: &str) -> Answer {
    world.post(&ringing.result, &[LIVE.as_slice(), &[("DialCallStatus", status)]].concat()).await
}

pub(super) fn callbacks(world: &World) -> usize {
    world.stores.messages.all().len()
}

#[actix_web::test]
async fn whoever_answers_hears_whose_call_it_is_and_nothing_of_the_caller() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    let briefed = world.post(&ringing.whisper, &[("CallSid", LEG), ("ParentCallSid", CALL)]).await;
    let said = "<Say language=\"en-GB\">This is the phone assistant of Bright Smiles Dental. \
                A caller needs help that I can&apos;t give. Press 1 to take the call.</Say>";
    assert!(briefed.body.contains(said) && briefed.verbs().ends_with("</Gather><Hangup/>"), "{}", briefed.body);
    assert!(!briefed.body.contains("7700900123"));
}

#[actix_web::test]
async fn a_person_who_presses_1_gets_the_call_and_nobody_is_to_call_back() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    assert_eq!(press(&world, &ringing, "1").await.verbs(), "");
    assert_eq!(over(&world, &ringing, "completed").await.verbs(), "<Hangup/>");
    assert_eq!(callbacks(&world), 0);
    assert_counted("frontdesk_transfers_total{outcome=\"completed\"}");
}

#[actix_web::test]
async fn a_leg_that_nobody_takes_brings_the_call_back_and_asks_for_a_callback_once() {
    let cases = [
        (None, "busy", TransferOutcome::Busy),
        (None, "no-answer", TransferOutcome::NoAnswer),
        (None, "completed", TransferOutcome::NoAnswer),
        (None, "failed", TransferOutcome::Failed),
        (Some("2"), "completed", TransferOutcome::Declined),
    ];
    for (key, status, expected) in cases {
        let world = World::new(10);
        let ringing = ringing(&world).await;
        if let Some(key) = key {
            assert_eq!(press(&world, &ringing, key).await.verbs(), "<Hangup/>");
        }
        let back = over(&world, &ringing, status).await;
        assert_eq!(over(&world, &ringing, status).await.body, back.body, "asked again");
        let claims = world.state.open_stream(&back.stream_id()).await.unwrap();
        assert_eq!((claims.resumes, claims.transfers.failed), (0, 1), "no lost stream, one hand-over");
        assert_eq!(claims.transfers.just_now, Some(expected));
        let [message] = &world.stores.messages.all()[..] else { panic!("one callback for {status}") };
        assert!(message.message.contains("call back"), "{}", message.message);
        assert_counted(&format!("frontdesk_transfers_total{{outcome=\"{}\"}}", expected.label()));
        assert_eq!(world.state.engine.stores.intents.find(&CarrierCallId::new(CALL)).await.unwrap(), None);
    }
}

#[actix_web::test]
async fn a_call_that_came_back_may_be_handed_over_again_and_has_one_callback() {
    let world = World::new(10);
    let first = ringing(&world).await;
    let back = over(&world, &first, "busy").await.stream_id();
    world.state.open_stream(&back).await.unwrap();
    record(&world, hand_over(None)).await;
    let second = dialling(&world, &format!("/call-continue/{back}")).await;
    let back = over(&world, &second, "no-answer").await.stream_id();
    let claims = world.state.open_stream(&back).await.unwrap();
    assert_eq!((claims.resumes, claims.transfers.failed), (0, 2));
    assert_eq!(callbacks(&world), 1);
}

#[actix_web::test]
async fn a_stream_that_breaks_after_a_hand_over_is_resumed_as_any_other() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    let back = over(&world, &ringing, "busy").await.stream_id();
    world.state.open_stream(&back).await.unwrap();
    let resumed = world.post(&format!("/call-continue/{back}"), &LIVE).await.stream_id();
    let claims = world.state.open_stream(&resumed).await.unwrap();
    assert_eq!((claims.resumes, claims.transfers.failed, claims.transfers.just_now), (1, 1, None));
}

#[actix_web::test]
async fn a_caller_who_leaves_while_it_rings_is_to_be_called_back_whichever_webhook_says_so() {
    let gone = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER), FROM];
    for by_action in [true, false] {
        let world = World::new(10);
        let ringing = ringing(&world).await;
        if by_action {
            let params = [gone.as_slice(), &[("DialCallStatus", "canceled")]].concat();
            assert_eq!(world.post(&ringing.result, &params).await.verbs(), "");
        }
        for _ in 0..2 {
            assert_eq!(world.post("/call-status", &gone).await.status, 204);
        }
        assert_eq!(callbacks(&world), 1);
        assert_counted("frontdesk_transfers_total{outcome=\"caller_left\"}");
    }
}

#[actix_web::test]
async fn a_talk_that_the_caller_ends_was_taken_by_a_person() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    press(&world, &ringing, "1").await;
    let gone = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER), FROM];
    assert_eq!(world.post("/call-status", &gone).await.status, 204);
    assert_eq!(callbacks(&world), 0);
}

#[actix_web::test]
async fn an_answer_that_got_lost_is_given_by_the_fallback() {
    let world = World::new(10);
    ringing(&world).await;
    let lost = [LIVE.as_slice(), &[NOBODY_TRIED]].concat();
    let back = world.post("/call-fallback", &lost).await.stream_id();
    assert_eq!(world.post("/call-fallback", &LIVE).await.stream_id(), back, "promised again");
    assert_eq!(world.state.open_stream(&back).await.unwrap().transfers.just_now, Some(TransferOutcome::NoAnswer));
    assert_eq!(callbacks(&world), 1);
}

#[actix_web::test]
async fn another_process_knows_enough_from_the_id_and_the_report() {
    let (dialler, other) = (World::new(10), World::new(10));
    let ringing = ringing(&dialler).await;
    let back = over(&other, &ringing, "busy").await.stream_id();
    assert_eq!(other.state.open_stream(&back).await.unwrap().transfers.just_now, Some(TransferOutcome::Busy));
    assert_eq!(callbacks(&other), 1);
    let bridged = [LIVE.as_slice(), &[("DialCallStatus", "completed"), ("DialBridged", "true")]].concat();
    let third = World::new(10);
    assert_eq!(third.post(&ringing.result, &bridged).await.verbs(), "<Hangup/>");
    assert_eq!(press(&third, &ringing, "1").await.verbs(), "");
}

#[actix_web::test]
async fn a_full_server_whose_person_does_not_answer_takes_a_message_and_asks_for_a_callback() {
    let world = World::new(1);
    world.ring(OTHER_CALL, NUMBER).await;
    let dial = dialled(&world.ring(CALL, NUMBER).await);
    let action = path(dial.action.as_deref().unwrap());
    let message = world.post(&action, &[LIVE.as_slice(), &[NOBODY_TRIED]].concat()).await;
    assert!(message.body.contains("<Say language=\"en-GB\">I&apos;m sorry, nobody can take"), "{}", message.body);
    assert!(message.body.contains("<Record") && message.verbs().ends_with("<Hangup/>"));
    let [task] = &world.stores.messages.all()[..] else { panic!("one call-back is to be made") };
    assert_eq!(task.callback_number.as_deref(), Some(FROM.1));
}

#[actix_web::test]
async fn a_leg_speaks_only_for_the_call_it_was_dialled_for() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    let stranger = [("CallSid", LEG), ("ParentCallSid", OTHER_CALL)];
    world.post(&ringing.whisper, &stranger).await.assert_refused(403, "this stream id belongs to another call");
    let result = [("CallSid", OTHER_CALL), ("CallStatus", "in-progress"), NOBODY_TRIED];
    world.post(&ringing.result, &result).await.assert_refused(403, "this stream id belongs to another call");
    world.post(&ringing.result, &LIVE).await.assert_refused(400, "the parameter DialCallStatus is missing");
    for route in ["whisper", "whisper-key", "dial-result"] {
        let forged = world.post(&format!("/{route}/x"), &[LIVE.as_slice(), &[NOBODY_TRIED]].concat()).await;
        forged.assert_refused(403, "this stream id was not issued here");
    }
}

#[actix_web::test]
async fn a_call_that_the_practice_sends_back_while_we_ring_it_is_busy() {
    let world = World::new(10);
    let ringing = ringing(&world).await;
    let ring = async |params: &[(&str, &str)]| {
        world.post("/incoming-call", &[&[("CallSid", OTHER_CALL), ("To", NUMBER)], params].concat()).await
    };
    let busy = "<Reject reason=\"busy\"/>";
    assert_eq!(ring(&[("From", FRONT_DESK)]).await.verbs(), busy);
    assert_eq!(ring(&[("From", "+447700900999"), ("ForwardedFrom", FRONT_DESK)]).await.verbs(), busy);
    assert_eq!(ring(&[FROM]).await.verbs(), busy, "shown as the caller we ring for");
    assert!(world.ring(CALL, NUMBER).await.body.contains("<Connect"), "the call itself, asked again");
    assert_counted("frontdesk_calls_not_taken_total{reason=\"coming_back\"}");
    assert!(ring(&[("From", "+447700900999")]).await.body.contains("<Connect"), "another caller");
    over(&world, &ringing, "busy").await;
    assert!(ring(&[("From", FRONT_DESK)]).await.body.contains("<Connect"), "it rings no more");
}

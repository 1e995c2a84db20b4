//! A stream has ended: what was intended is done, and a call that lost its stream comes back.

use super::*;

#[actix_web::test]
async fn a_call_that_is_over_gets_an_empty_answer_whatever_was_intended() {
    let world = World::new(10);
    let path = streamed(&world).await;
    for status in ["completed", "busy", "failed", "no-answer", "canceled"] {
        assert_eq!(world.post(&path, &[("CallSid", CALL), ("CallStatus", status)]).await.verbs(), "");
    }
    assert!(world.post(&path, &LIVE).await.body.contains("<Connect"), "an empty answer settles nothing");
}

#[actix_web::test]
async fn what_was_intended_is_done() {
    let world = World::new(10);
    let path = streamed(&world).await;
    record(&world, EndIntent::HangUp).await;
    assert_eq!(world.post(&path, &LIVE).await.verbs(), "<Hangup/>");
}

#[actix_web::test]
async fn a_hand_over_rings_the_person_and_says_the_apology_first_if_there_is_one() {
    let apology = Some("I'm putting you through & wish you well.".to_owned());
    let said = "<Say language=\"en-GB\">I&apos;m putting you through &amp; wish you well.</Say>";
    for (apology, said) in [(None, ""), (apology, said)] {
        let world = World::new(10);
        let path = streamed(&world).await;
        record(&world, hand_over(apology)).await;
        let answer = world.post(&path, &LIVE).await;
        assert!(answer.verbs().starts_with(&format!("{said}<Dial")), "{}", answer.body);
        assert_put_through(&answer);
        assert_eq!(world.post(&path, &LIVE).await.body, answer.body, "asked again");
    }
}

#[actix_web::test]
async fn a_call_that_lost_its_stream_gets_a_fresh_one_three_times_and_then_a_person() {
    let world = World::new(1);
    let mut path = streamed(&world).await;
    for _ in 0..3 {
        let id = world.post(&path, &LIVE).await.stream_id();
        assert_ne!(path, format!("/call-continue/{id}"));
        world.state.open_stream(&id).await.unwrap();
        path = format!("/call-continue/{id}");
    }
    let answer = world.post(&path, &LIVE).await;
    assert!(answer.verbs().starts_with("<Say"), "{}", answer.body);
    assert_put_through(&answer);
}

#[actix_web::test]
async fn a_repeated_question_gets_the_same_answer_even_when_the_intent_came_later() {
    let world = World::new(10);
    let path = streamed(&world).await;
    let first = world.post(&path, &LIVE).await;
    world.state.open_stream(&first.stream_id()).await.unwrap();
    assert_eq!(world.post(&path, &LIVE).await.body, first.body);
    let streams = world.state.stream_state(&CarrierCallId::new(CALL)).await;
    let is_second = matches!(&streams, Some(StreamState::Opened(claims)) if claims.resumes == 1);
    assert!(is_second, "no further stream is issued: {streams:?}");
    record(&world, EndIntent::HangUp).await;
    assert_eq!(world.post(&path, &LIVE).await.body, first.body);
}

#[actix_web::test]
async fn a_stream_id_answers_only_for_its_own_call() {
    let world = World::new(10);
    let path = streamed(&world).await;
    let stranger = world.post(&path, &[("CallSid", OTHER_CALL), ("CallStatus", "in-progress")]).await;
    stranger.assert_refused(403, "this stream id belongs to another call");
    let forged = world.post("/call-continue/x", &LIVE).await;
    forged.assert_refused(403, "this stream id was not issued here");
    assert_counted("frontdesk_webhooks_refused_total{reason=\"other_call\"}");
}

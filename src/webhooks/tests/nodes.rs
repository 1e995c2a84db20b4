//! Two nodes on one Redis, and a carrier that asks now one and now the other.

use frontdesk_sandbox::redis_server::PrivateRedis;

use super::hand_overs::{LEG, callbacks, over, press, ringing};
use super::*;

async fn two_nodes() -> (PrivateRedis, World, World) {
    let redis = PrivateRedis::start().await.unwrap();
    let url = redis.url();
    let node = || World::with(10, &[("REDIS_URL", &url), ("REDIS_TIMEOUT_MS", "5000")]);
    let (one, two) = (node(), node());
    (redis, one, two)
}

#[actix_web::test]
async fn a_repeated_question_gets_the_same_answer_at_every_node() {
    let (_redis, one, two) = two_nodes().await;
    let path = streamed(&one).await;
    let first = two.post(&path, &LIVE).await;
    assert!(first.body.contains("<Connect"), "{}", first.body);
    record(&two, EndIntent::HangUp).await;
    assert_eq!(one.post(&path, &LIVE).await.body, first.body);
    one.state.open_stream(&first.stream_id()).await.unwrap();
    assert!(two.state.open_stream(&first.stream_id()).await.is_err(), "one stream is one stream");
    let next = format!("/call-continue/{}", first.stream_id());
    assert_eq!(two.post(&next, &LIVE).await.verbs(), "<Hangup/>", "what was intended is done, wherever it is asked");
}

#[actix_web::test]
async fn a_repeated_ring_gets_the_same_stream_at_every_node() {
    let (_redis, one, two) = two_nodes().await;
    let id = one.ring(CALL, NUMBER).await.stream_id();
    assert_eq!(two.ring(CALL, NUMBER).await.stream_id(), id);
    two.state.open_stream(&id).await.unwrap();
    assert_ne!(one.ring(CALL, NUMBER).await.stream_id(), id);
}

#[actix_web::test]
async fn a_hand_over_whose_questions_come_to_both_nodes_is_one_hand_over() {
    for (key, status, taken) in [("1", "completed", true), ("2", "completed", false)] {
        let (_redis, one, two) = two_nodes().await;
        let ringing = ringing(&one).await;
        let comes_back = [("CallSid", OTHER_CALL), ("To", NUMBER), ("From", FRONT_DESK)];
        assert_eq!(two.post("/incoming-call", &comes_back).await.verbs(), "<Reject reason=\"busy\"/>");
        let briefed = two.post(&ringing.whisper, &[("CallSid", LEG), ("ParentCallSid", CALL)]).await;
        assert!(briefed.body.contains("A caller needs help that I can&apos;t give."), "{}", briefed.body);
        press(&two, &ringing, key).await;
        let over_at_one = over(&one, &ringing, status).await;
        assert_eq!(over(&two, &ringing, status).await.body, over_at_one.body, "asked again elsewhere");
        let gone = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER), FROM];
        if taken {
            assert_eq!(over_at_one.verbs(), "<Hangup/>");
            two.post("/call-status", &gone).await;
        } else {
            let claims = two.state.open_stream(&over_at_one.stream_id()).await.unwrap();
            assert_eq!(claims.transfers.just_now, Some(TransferOutcome::Declined));
        }
        assert_eq!(callbacks(&one) + callbacks(&two), usize::from(!taken), "{key}");
    }
}

#[actix_web::test]
async fn a_caller_who_leaves_while_it_rings_is_called_back_once_whichever_nodes_hear_of_it() {
    let (_redis, one, two) = two_nodes().await;
    let ringing = ringing(&one).await;
    let gone = [("CallSid", CALL), ("CallStatus", "completed"), ("To", NUMBER), FROM];
    two.post("/call-status", &gone).await;
    one.post(&ringing.result, &[gone.as_slice(), &[("DialCallStatus", "canceled")]].concat()).await;
    one.post("/call-status", &gone).await;
    assert_eq!((callbacks(&one), callbacks(&two)), (0, 1));
}

#[actix_web::test]
async fn the_fallback_of_another_node_resumes_a_call_and_repeats_a_promise() {
    let (_redis, one, two) = two_nodes().await;
    streamed(&one).await;
    let first = two.post("/call-fallback", &LIVE).await.stream_id();
    assert_eq!(one.post("/call-fallback", &LIVE).await.stream_id(), first);
    assert_eq!(two.state.open_stream(&first).await.unwrap().resumes, 1);
}

#[actix_web::test]
async fn with_redis_away_each_node_answers_from_what_it_knows() {
    let (mut redis, one, two) = two_nodes().await;
    let path = streamed(&one).await;
    record(&one, hand_over(None)).await;
    redis.stop();
    assert!(one.post(&path, &LIVE).await.body.contains("<Dial"), "it recorded the intent itself");
    assert!(two.post(&path, &LIVE).await.body.contains("<Connect"), "the caller is not left alone");
}

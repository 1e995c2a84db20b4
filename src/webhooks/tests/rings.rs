//! A call rings: who is answered, and how.

use super::*;

#[actix_web::test]
async fn a_call_for_a_tenant_is_answered_with_a_media_stream() {
    let world = World::new(10);
    let answer = world.ring(CALL, NUMBER).await;
    let id = answer.stream_id();
    let expected = format!(
        "<Connect action=\"https://calls.example.com/call-continue/{id}#rc=2&amp;rp=ct,rt,5xx&amp;ct=1000&amp;tt=12000\" \
         method=\"POST\"><Stream url=\"wss://calls.example.com/media-stream/{id}\" \
         statusCallback=\"https://calls.example.com/stream-status\" statusCallbackMethod=\"POST\">\
         <Parameter name=\"from\" value=\"+447700900123\"/><Parameter name=\"tenant\" value=\"bright-smiles\"/>\
         </Stream></Connect>"
    );
    assert_eq!(answer.verbs(), expected);
}

#[actix_web::test]
async fn a_repeated_ring_gets_the_same_stream_and_takes_one_place() {
    let world = World::new(1);
    let first = world.ring(CALL, NUMBER).await;
    let second = world.ring(CALL, NUMBER).await;
    assert_eq!(first.body, second.body);
}

#[actix_web::test]
async fn a_number_without_a_tenant_is_told_so_and_hung_up() {
    let world = World::new(10);
    let expected =
        "<Say language=\"en-US\">Sorry, there is nobody to take calls to this number. Goodbye.</Say><Hangup/>";
    for to in ["+442071234599", "sip:desk@example.com"] {
        assert_eq!(world.ring(CALL, to).await.verbs(), expected);
    }
}

#[actix_web::test]
async fn a_blocked_number_is_rejected_by_the_practice_that_blocked_it_and_counted() {
    let world = World::new(1);
    let ring = |to, from| [("CallSid", CALL), ("To", to), ("From", from)];
    for from in ["+447700900666", "+33123456789"] {
        for path in ["/incoming-call", "/call-fallback"] {
            let answer = world.post(path, &ring(LONELY_NUMBER, from)).await;
            assert_eq!(answer.verbs(), "<Reject reason=\"busy\"/>", "{path}");
        }
    }
    assert_counted("frontdesk_calls_not_taken_total{reason=\"blocked\"}");
    for (to, from) in [(NUMBER, "+447700900666"), (LONELY_NUMBER, "+33223456789"), (LONELY_NUMBER, "sip:a@example.com")]
    {
        assert!(world.post("/incoming-call", &ring(to, from)).await.body.contains("<Connect"), "{to} {from}");
    }
}

#[actix_web::test]
async fn a_full_server_puts_callers_through_or_takes_a_message() {
    let world = World::new(1);
    world.ring(CALL, NUMBER).await;
    let put_through = world.ring(OTHER_CALL, NUMBER).await;
    let said = "<Say language=\"en-GB\">One moment please, I&apos;m putting you through to the team.</Say>";
    assert!(put_through.verbs().starts_with(said), "{}", put_through.body);
    assert_put_through(&put_through);
    let message = world.ring("CAeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee", LONELY_NUMBER).await;
    let said = "<Say language=\"de-DE\">Guten Tag. Im Moment sind leider alle Leitungen belegt. Hier spricht";
    assert!(message.body.contains(said) && message.body.contains("<Record"), "{}", message.body);
}

#[actix_web::test]
async fn a_server_without_time_puts_callers_through_as_a_full_one_does_and_counts_them() {
    let world = World::new(10);
    let (_, load) = world.state.engine.workers.add();
    for _ in 0..5 {
        load.observe(0.81);
    }
    let refused = world.ring(CALL, NUMBER).await;
    assert_put_through(&refused);
    let metrics = world.state.prometheus.render();
    assert!(metrics.contains("frontdesk_calls_not_taken_total{reason=\"overloaded\"} 1"), "{metrics}");
    for _ in 0..5 {
        load.observe(0.79);
    }
    assert!(world.ring(CALL, NUMBER).await.body.contains("<Connect"));
}

#[actix_web::test]
async fn a_draining_server_lets_the_phone_ring_on_and_sends_new_calls_elsewhere_twice() {
    let world = World::new(10);
    world.ring(CALL, NUMBER).await;
    world.state.engine.registry.send(Drain).await.unwrap();
    let params = [("CallSid", OTHER_CALL), ("To", NUMBER), FROM];
    for (path, next) in [("/incoming-call", 1), ("/incoming-call?attempt=1", 2)] {
        let expected = format!(
            "<Pause length=\"2\"/><Redirect method=\"POST\">https://calls.example.com/incoming-call?attempt={next}\
             #rc=2&amp;rp=ct,rt,5xx&amp;ct=1000&amp;tt=12000</Redirect>"
        );
        assert_eq!(world.post(path, &params).await.verbs(), expected);
    }
    let last = world.post("/incoming-call?attempt=2", &params).await;
    assert_put_through(&last);
    assert!(world.ring(CALL, NUMBER).await.body.contains("<Connect"), "an admitted call is not sent away");
}

#[actix_web::test]
async fn a_withheld_caller_is_transferred_under_the_practices_own_number() {
    let world = World::new(1);
    world.ring(CALL, NUMBER).await;
    for from in ["+266696687", "Anonymous", ""] {
        let answer = world.post("/incoming-call", &[("CallSid", OTHER_CALL), ("To", NUMBER), ("From", from)]).await;
        assert_eq!(dialled(&answer).caller_id.as_deref(), Some(NUMBER), "{from}");
    }
}

#[actix_web::test]
async fn a_draining_server_refuses_new_calls_where_the_proxy_takes_them_to_the_next_node() {
    let world = World::new(10);
    let id = world.ring(CALL, NUMBER).await.stream_id();
    let params = [("CallSid", OTHER_CALL), ("To", NUMBER), FROM];
    let proxied = |request: TestRequest| request.insert_header(("X-Frontdesk-Next-Node", "503"));
    let ring = async || world.send(proxied(signed_post("/incoming-call", &params))).await;
    assert!(ring().await.body.contains("<Connect"), "it does not drain yet");
    world.state.lifecycle.draining();
    world.state.engine.registry.send(Drain).await.unwrap();
    ring().await.assert_refused(503, "this node drains: another one takes it");
    assert!(world.post("/incoming-call", &params).await.verbs().contains("<Connect"), "admitted before");
    let media = world.send(proxied(upgrade(&format!("/media-stream/{id}")))).await;
    media.assert_refused(503, "this node drains: another one takes it");
    assert!(world.state.open_stream(&id).await.is_ok(), "the id is still good, at the next node");
}

//! Whoever asks too often.

use super::*;

#[actix_web::test]
async fn a_caller_who_rings_too_often_is_told_so_politely_and_others_are_not() {
    let world = World::with(10, &[("FRONTDESK_RATE_CALLER", "2/h")]);
    let ring = async |call: u32, from: &str, to: &str| {
        let call = format!("CA{call:032x}");
        world.post("/incoming-call", &[("CallSid", call.as_str()), ("To", to), ("From", from)]).await
    };
    let from = "+447700900123";
    let first = ring(1, from, NUMBER).await;
    assert!(first.body.contains("<Connect"));
    assert_eq!(ring(1, from, NUMBER).await.body, first.body, "sent again");
    assert!(ring(2, from, NUMBER).await.body.contains("<Connect"));
    let expected = "<Say language=\"en-GB\">We&apos;ve had a great many calls from this number. \
                    Please call again in a few minutes.</Say><Hangup/>";
    assert_eq!(ring(3, from, NUMBER).await.verbs(), expected);
    assert_eq!(ring(3, "+44 7700 900123", NUMBER).await.verbs(), expected, "sent again, written otherwise");
    assert!(ring(4, from, LONELY_NUMBER).await.verbs().starts_with("<Say language=\"de-DE\">Von dieser Nummer"));
    assert_eq!(ring(1, from, NUMBER).await.body, first.body, "a call that was let in stays in");
    assert!(ring(5, "+447700900124", NUMBER).await.body.contains("<Connect"));
    for call in 6..9 {
        assert!(ring(call, "anonymous", NUMBER).await.body.contains("<Connect"), "withheld numbers are not counted");
    }
    assert_counted("frontdesk_rate_limited_total{kind=\"caller\"}");
    assert_counted("frontdesk_calls_not_taken_total{reason=\"too_often\"}");
}

#[actix_web::test]
async fn a_live_call_is_never_turned_away_for_its_number() {
    let world = World::with(10, &[("FRONTDESK_RATE_CALLER", "1/h")]);
    let path = streamed(&world).await;
    for call in [OTHER_CALL, "CAeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"] {
        assert!(world.ring(call, NUMBER).await.verbs().starts_with("<Say"));
    }
    assert!(world.post(&path, &LIVE).await.body.contains("<Connect"));
    assert!(world.post("/call-fallback", &LIVE).await.body.contains("<Connect"));
    assert_eq!(world.post("/call-status", &[("CallSid", CALL), ("CallStatus", "completed")]).await.status, 204);
}

#[actix_web::test]
async fn a_flood_of_strangers_is_slowed_down_by_address_and_the_carrier_is_not() {
    let proxy = [("FRONTDESK_RATE_UNSIGNED", "2/h"), ("FRONTDESK_TRUSTED_PROXIES", "127.0.0.1")];
    let world = World::with(10, &proxy);
    let params = [("CallSid", CALL), ("To", NUMBER)];
    let from = |request: TestRequest, client: &str| {
        let request = request.peer_addr("127.0.0.1:4711".parse().unwrap());
        request.insert_header(("X-Forwarded-For", format!("198.51.100.1, {client}")))
    };
    let unsigned = || unsigned_post("/incoming-call", FORM, form(&params));
    let wrong = || unsigned().insert_header(("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="));
    world.send(from(unsigned(), "203.0.113.9")).await.assert_refused(403, "forbidden");
    world.send(from(wrong(), "203.0.113.9")).await.assert_refused(403, "forbidden");
    for request in [unsigned(), wrong(), upgrade("/media-stream/x").insert_header(("X-Twilio-Signature", "x"))] {
        let answer = world.send(from(request, "203.0.113.9")).await;
        answer.assert_refused(429, "too many requests; try again later");
        let wait: u64 = answer.headers["retry-after"].parse().unwrap();
        assert!((1..=1_800).contains(&wait), "{wait}");
    }
    assert_counted("frontdesk_rate_limited_total{kind=\"unsigned\"}");
    world.send(from(unsigned(), "203.0.113.10")).await.assert_refused(403, "forbidden");
    let genuine = world.send(from(signed_post("/incoming-call", &params), "203.0.113.9")).await;
    assert!(genuine.body.contains("<Connect"), "a signature counts for more than an address: {}", genuine.body);
}

#[actix_web::test]
async fn the_body_of_a_request_without_a_signature_is_not_waited_for() {
    let world = World::new(10);
    for signature in ["", "nonsense", "AAAA"] {
        let request = unsigned_post("/incoming-call", FORM, "").insert_header(("X-Twilio-Signature", signature));
        let body = stream::poll_fn(|_| panic!("the body is looked at"));
        world.send_with_body(request, body).await.assert_refused(403, "forbidden");
    }
}

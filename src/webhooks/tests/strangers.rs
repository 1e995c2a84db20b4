//! Who may ask: signatures, bodies, and everything a stranger could send.

use super::*;

#[actix_web::test]
async fn an_unsigned_webhook_is_refused_on_every_route() {
    let world = World::new(10);
    let id = world.ring(CALL, NUMBER).await.stream_id();
    let about_calls = ["call-continue", "whisper", "whisper-key", "dial-result", "call-keys", "call-recorded"];
    let about_calls =
        about_calls.into_iter().chain(["recording-status"]).map(|route| format!("/{route}/{id}")).collect::<Vec<_>>();
    let others = ["/incoming-call", "/call-fallback", "/stream-status", "/call-status", "/incoming-sms", "/sms-status"];
    for path in about_calls.iter().map(String::as_str).chain(others) {
        let unsigned = unsigned_post(path, FORM, form(&[("CallSid", CALL), ("To", NUMBER)]));
        world.send(unsigned).await.assert_refused(403, "forbidden");
    }
}

#[actix_web::test]
async fn a_wrong_signature_is_refused() {
    let world = World::new(10);
    let params = [("CallSid", CALL), ("To", NUMBER)];
    let genuine = sign_for(&format!("{PUBLIC_URL}/incoming-call"), &params);
    let elsewhere = sign_for(&format!("{PUBLIC_URL}/call-status"), &params);
    let request = |signature: &str, body: String| {
        unsigned_post("/incoming-call", FORM, body).insert_header(("X-Twilio-Signature", signature))
    };
    world.send(request(&elsewhere, form(&params))).await.assert_refused(403, "forbidden");
    assert_counted("frontdesk_webhooks_refused_total{reason=\"mismatch\"}");
    world.send(request("", form(&params))).await.assert_refused(403, "forbidden");
    let changed = form(&[("CallSid", OTHER_CALL), ("To", NUMBER)]);
    world.send(request(&genuine, changed)).await.assert_refused(403, "forbidden");
    assert!(world.send(request(&genuine, form(&params))).await.body.contains("<Connect"));
}

#[actix_web::test]
async fn a_signature_with_an_algorithm_that_is_not_configured_is_refused() {
    let world = World::new(10);
    let settings = ("X-Twilio-Webhooks-Signature-Settings", "key=K1,algorithm=HMAC_SHA256");
    let request = signed_post("/incoming-call", &[("CallSid", CALL), ("To", NUMBER)]).insert_header(settings);
    world.send(request).await.assert_refused(403, "forbidden");
}

#[actix_web::test]
async fn a_signature_over_the_default_port_is_accepted() {
    let world = World::new(10);
    let params = [("CallSid", CALL), ("To", NUMBER)];
    let signature = sign_for(&format!("{PUBLIC_URL}:443/incoming-call"), &params);
    let request = unsigned_post("/incoming-call", FORM, form(&params)).insert_header(("X-Twilio-Signature", signature));
    assert!(world.send(request).await.body.contains("<Connect"));
}

#[actix_web::test]
async fn a_json_body_is_accepted_under_its_hash_only() {
    let world = World::new(10);
    let body = format!("{{\"CallSid\":\"{CALL}\",\"To\":\"{NUMBER}\",\"Nested\":{{}},\"SequenceNumber\":0}}");
    let request = |path: &str, body: &str| {
        let signature = sign_for(&format!("{PUBLIC_URL}{path}"), &[]);
        unsigned_post(path, "application/json; charset=utf-8", body).insert_header(("X-Twilio-Signature", signature))
    };
    let hashed = |body: &str| format!("/incoming-call?bodySHA256={}", hex::encode(Sha256::digest(body)));
    assert!(world.send(request(&hashed(&body), &body)).await.body.contains("<Connect"));
    world.send(request("/incoming-call", &body)).await.assert_refused(403, "forbidden");
    world.send(request(&hashed("{}"), &body)).await.assert_refused(403, "forbidden");
    let broken = "{\"CallSid\":";
    let answer = world.send(request(&hashed(broken), broken)).await;
    assert_eq!(answer.status, 400);
    let message = answer.json()["error"]["message"].to_string();
    assert!(message.starts_with("\"the body is not JSON: "), "{message}");
    world.send(request(&hashed("[]"), "[]")).await.assert_refused(400, "the body is not a JSON object");
}

#[actix_web::test]
async fn a_signed_webhook_that_makes_no_sense_is_told_what_is_missing() {
    let world = World::new(10);
    let check = async |path: &str, params: &[(&str, &str)], problem: &str| {
        world.post(path, params).await.assert_refused(400, problem);
    };
    check("/incoming-call", &[("To", NUMBER)], "the parameter CallSid is missing").await;
    check("/incoming-call", &[("CallSid", "CA1"), ("To", NUMBER)], "the parameter CallSid is not a call SID").await;
    check("/incoming-call", &[("CallSid", CALL)], "the parameter To is missing").await;
    check("/call-status", &[("CallSid", CALL)], "the parameter CallStatus is missing").await;
    check("/stream-status", &[("CallSid", CALL)], "the parameter StreamEvent is missing").await;
    assert_counted("frontdesk_webhooks_refused_total{reason=\"malformed\"}");
}

#[actix_web::test]
async fn a_body_that_is_too_large_is_not_read_to_its_end() {
    let world = World::new(10);
    let large = "x".repeat(64 * 1024 + 1);
    world.post("/incoming-call", &[("a", &large)]).await.assert_refused(413, "the body is larger than 64 KiB");
    let announced = signed_post("/incoming-call", &[("a", "b")]).insert_header((CONTENT_LENGTH, "9000000"));
    world.send(announced).await.assert_refused(413, "the body is larger than 64 KiB");
    let unsigned = unsigned_post("/incoming-call", FORM, large);
    world.send(unsigned).await.assert_refused(403, "forbidden");
}

#[actix_web::test]
async fn a_body_that_the_signature_does_not_cover_is_refused() {
    let world = World::new(10);
    let request =
        signed_post("/incoming-call", &[]).set_payload("CallSid=CA").insert_header((CONTENT_TYPE, "text/plain"));
    world.send(request).await.assert_refused(415, "the body must be a form or JSON");
}

#[actix_web::test]
async fn other_methods_and_addresses_are_answered_in_json() {
    let world = World::new(10);
    let answer = world.send(TestRequest::get().uri("/incoming-call")).await;
    answer.assert_refused(405, "this address does not take requests of this kind");
    assert_eq!(answer.headers["allow"], "POST");
    let answer = world.send(TestRequest::get().uri("/wp-login.php")).await;
    answer.assert_refused(404, "there is nothing at this address");
}

//! Webhooks from strangers, and genuine ones that make no sense.

use frontdesk_sandbox::twilio::{new_sid, signature};
use frontdesk_sandbox::world::AUTH_TOKEN;

use super::EVERYDAY_CALL;
use super::hand::{PRACTICE, post, post_raw};
use crate::world::World;

const FORM: &str = "application/x-www-form-urlencoded";

#[actix_web::test]
async fn webhooks_of_strangers_and_senseless_ones_are_refused_and_disturb_no_call() {
    let world = World::start().await;
    let good = world.place_call("beside bad webhooks", EVERYDAY_CALL);
    let call = new_sid("CA");
    let body = format!("CallSid={call}&To=%2B442071234567&From=%2B447700900155");
    let paths = ["/incoming-call", "/call-continue/x", "/call-fallback", "/stream-status", "/call-status"];
    for path in paths {
        for signature in [None, Some("nonsense"), Some("AAAAAAAAAAAAAAAAAAAAAAAAAAA=")] {
            let answer = post_raw(&world, path, FORM, signature, body.clone()).await;
            let body: serde_json::Value = serde_json::from_str(&answer.body).expect("a refusal is JSON");
            assert_eq!((answer.status, &body["error"]["code"]), (403, &"forbidden".into()), "{path} {signature:?}");
        }
        let get = awc::Client::new().get(format!("{}{path}", world.url())).send().await.unwrap();
        assert_eq!(get.status().as_u16(), 405, "GET {path}");
    }

    assert_eq!(post(&world, "/incoming-call", &[]).await.status, 400, "no CallSid");
    assert_eq!(post(&world, "/incoming-call", &[("CallSid", call.as_str())]).await.status, 400, "no To");
    assert_eq!(post(&world, "/incoming-call", &[("CallSid", "x"), ("To", PRACTICE)]).await.status, 400, "no such sid");
    let large = "x".repeat(70_000);
    assert_eq!(post(&world, "/incoming-call", &[("a", &large)]).await.status, 413);
    let signed = signature::sign_url(AUTH_TOKEN, &format!("{}/incoming-call", world.url()));
    let json = post_raw(&world, "/incoming-call", "application/json", Some(&signed), "{\"CallSid\":").await;
    assert_eq!(json.status, 403, "JSON whose hash is not in the signed URL");
    let unknown = post(&world, "/incoming-call", &[("CallSid", &call), ("To", "+442071230000")]).await;
    assert_eq!(unknown.status, 200);
    assert!(unknown.body.contains("<Say") && unknown.body.contains("<Hangup/>"), "{}", unknown.body);
    assert!(!unknown.body.contains("<Connect"), "{}", unknown.body);

    let good = good.passed().await;
    world.summary(&good.call_sid).await;
    assert_eq!(world.summaries().len(), 1, "only the good call was one");
    world.end().await;
}

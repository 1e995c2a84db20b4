//! A vendor sends what nobody documented, or what is no message at all. The call goes on, or ends politely.

use frontdesk_sandbox::fault::{Fault, FaultPlan};
use frontdesk_sandbox::scenario::EndReason;

use super::EVERYDAY_CALL;
use crate::world::{World, describe};

/// A caller who asks again when an answer was lost, and says goodbye.
const PATIENT_CALL: &str = r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "is there parking?"
[[step]]
pause_ms = 6000
[[step]]
say = "thank you, goodbye"
[[step]]
expect_end = "agent_hangup"
"#;

/// Which vendor misbehaves in the next session or request; the first of this call.
fn plan(world: &World, vendor: &str, fault: Fault) {
    let emulators = &world.emulators;
    match vendor {
        "deepgram" => {
            let number = emulators.deepgram.logbook().attempts() + 1;
            emulators.deepgram.configure(|config| config.faults = vec![FaultPlan::on(number, fault)]);
        }
        "elevenlabs" => {
            let number = emulators.elevenlabs.logbook().attempts() + 1;
            emulators.elevenlabs.configure(|config| config.faults = vec![FaultPlan::on(number, fault)]);
        }
        _ => {
            let number = emulators.anthropic.received() + 1;
            emulators.anthropic.configure(|config| config.faults = vec![FaultPlan::on(number, fault)]);
        }
    }
}

#[actix_web::test]
async fn a_vendors_unknown_message_is_passed_over() {
    let world = World::start().await;
    for vendor in ["deepgram", "elevenlabs", "anthropic"] {
        plan(&world, vendor, Fault::Unknown { after: 1 });
    }
    let recording = world.place_call("unknown messages", EVERYDAY_CALL).passed().await;
    assert_eq!(world.emulators.deepgram.logbook().opened(), 1, "no session was given up: {}", describe(&recording));
    assert_eq!(world.emulators.anthropic.received(), 1);
    world.end().await;
}

#[actix_web::test]
async fn a_vendors_garbage_never_ends_a_call_rudely_nor_touches_another() {
    let worlds = ["deepgram", "elevenlabs", "anthropic"].map(async |vendor| {
        let world = World::start().await;
        plan(&world, vendor, Fault::Garble { after: 2 });
        let victim = world.place_call(vendor, PATIENT_CALL);
        // The victim takes the session with the fault.
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        let good = world.place_call("beside the garbage", EVERYDAY_CALL);
        let recording = victim.recording().await;
        let told = describe(&recording);
        assert!(recording.violations.is_empty(), "{told}");
        assert!(matches!(recording.end, EndReason::AgentHangup | EndReason::Transferred), "{vendor}: {told}");
        let summary = world.summary(&recording.call_sid).await;
        assert!(!summary.turns.is_empty());
        let polite = recording.end == EndReason::Transferred || recording.heard_text().contains("goodbye");
        assert!(polite, "{vendor}: {told}");
        good.passed().await;
        world.end().await;
    });
    futures_util::future::join_all(worlds).await;
}

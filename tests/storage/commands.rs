//! The commands, as an operator runs them beside a server's database.

use std::path::Path;
use std::process::Stdio;

use frontdesk::storage::audit;
use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;

use super::{bright_smiles, report, storage};
use crate::edges::EVERYDAY_CALL;
use crate::world::{Place, TENANTS, World};

const MASTER: &str = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
const OTHER: &str = "//////////////////////////////////////////8=";

/// Standard output of a command that succeeds, standard error of one that does not.
pub async fn frontdesk(place: &Place, vars: &[(&str, &str)], arguments: &[&str]) -> Result<String, String> {
    frontdesk_told(place, vars, arguments, "").await
}

/// The same with something on its standard input.
pub async fn frontdesk_told(
    place: &Place,
    vars: &[(&str, &str)],
    arguments: &[&str],
    told: &str,
) -> Result<String, String> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_frontdesk"))
        .args(arguments)
        .current_dir(place.data.path())
        .env_clear()
        .env("FRONTDESK_MASTER_KEY", MASTER)
        .envs(place.vars())
        .envs(vars.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not ask may be gone already.
    drop(child.stdin.take().unwrap().write_all(told.as_bytes()).await);
    let output = child.wait_with_output().await.unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    if output.status.success() { Ok(text(output.stdout)) } else { Err(text(output.stderr)) }
}

#[actix_web::test]
async fn tenants_are_applied_listed_shown_and_exported() {
    let place = Place::new();
    let run = async |arguments: &[&str]| frontdesk(&place, &[], arguments).await;
    let file = format!("{TENANTS}/bright-smiles.toml");
    assert_eq!(run(&["tenant", "apply", "--check", &file]).await.unwrap(), "1 file is in order\n");
    assert_eq!(run(&["tenant", "list"]).await.unwrap(), "", "checking applies nothing");
    assert_eq!(run(&["tenant", "apply", &file]).await.unwrap(), "bright-smiles: created\n");
    assert_eq!(run(&["tenant", "apply", &file]).await.unwrap(), "bright-smiles: unchanged\n");
    let listed = run(&["tenant", "list"]).await.unwrap();
    assert!(listed.starts_with("bright-smiles ") && listed.contains("+442071234567"), "{listed}");
    let shown = run(&["tenant", "show", "bright-smiles"]).await.unwrap();
    assert!(shown.contains("open               Mon 13:30-17:30"), "{shown}");
    let exported = run(&["tenant", "export", "bright-smiles"]).await.unwrap();
    let again = place.data.path().join("again.toml");
    std::fs::write(&again, exported).unwrap();
    assert_eq!(run(&["tenant", "apply", again.to_str().unwrap()]).await.unwrap(), "bright-smiles: unchanged\n");
    let unknown = run(&["tenant", "show", "nobody"]).await.unwrap_err();
    assert!(unknown.contains("there is no tenant with the id \"nobody\""), "{unknown}");

    let twin = place.data.path().join("twin.toml");
    let text = std::fs::read_to_string(&file).unwrap().replace("id = \"bright-smiles\"", "id = \"twin\"");
    std::fs::write(&twin, text).unwrap();
    let refused = run(&["tenant", "apply", twin.to_str().unwrap()]).await.unwrap_err();
    assert!(refused.contains("another tenant has one of its telephone numbers"), "{refused}");
    let broken = place.data.path().join("broken.toml");
    std::fs::write(&broken, "id = \"Broken\"\nname = 3\n").unwrap();
    let refused = run(&["tenant", "apply", broken.to_str().unwrap()]).await.unwrap_err();
    assert!(refused.contains("broken.toml:1:") && refused.contains("broken.toml:2:"), "{refused}");
}

#[actix_web::test]
async fn a_wrong_master_key_is_refused_and_keys_are_rotated() {
    let place = Place::new();
    let file = format!("{TENANTS}/bright-smiles.toml");
    frontdesk(&place, &[], &["tenant", "apply", &file]).await.unwrap();
    let wrong = frontdesk(&place, &[("FRONTDESK_MASTER_KEY", OTHER)], &["tenant", "list"]).await.unwrap_err();
    assert!(wrong.contains("was sealed under master key"), "{wrong}");
    let missing = frontdesk(&place, &[("FRONTDESK_MASTER_KEY", "")], &["tenant", "list"]).await.unwrap_err();
    assert!(missing.contains("FRONTDESK_MASTER_KEY") && missing.contains("keys new"), "{missing}");
    let both = [("FRONTDESK_MASTER_KEY", OTHER), ("FRONTDESK_MASTER_KEY_PREVIOUS", MASTER)];
    let rotated = frontdesk(&place, &both, &["keys", "rotate"]).await.unwrap();
    assert!(rotated.starts_with("1 tenant keys and 1 audit keys"), "{rotated}");
    let now = [("FRONTDESK_MASTER_KEY", OTHER)];
    assert!(frontdesk(&place, &now, &["tenant", "list"]).await.unwrap().contains("bright-smiles"));
    assert!(frontdesk(&place, &now, &["audit", "verify"]).await.unwrap().contains("in order"));
    let made = frontdesk(&place, &[], &["keys", "new"]).await.unwrap();
    assert_eq!(made.trim().len(), 44, "32 bytes in base64");
}

#[actix_web::test]
async fn a_call_is_shown_its_readers_are_on_record_and_it_can_be_erased() {
    let world = World::start().await;
    let recording = world.place_call("everyday", EVERYDAY_CALL).passed().await;
    let storage = storage(world.place()).await;
    report(&storage, &recording.call_sid).await;
    let run = async |arguments: &[&str]| frontdesk(world.place(), &[], arguments).await;
    let listed = run(&["calls", "list", "--tenant", "bright-smiles"]).await.unwrap();
    assert_eq!(listed.lines().count(), 1, "{listed}");
    let shown = run(&["calls", "show", "--tenant", "bright-smiles", &recording.call_sid]).await.unwrap();
    assert!(shown.contains(&recording.call_sid) && shown.contains("caller ") && shown.contains("agent "), "{shown}");
    for why in [" s  turn_ended: ", " s  first_sound, "] {
        assert!(shown.contains(why), "{why} is not in {shown}");
    }
    let foreign = run(&["calls", "show", "--tenant", "shear-delight", &recording.call_sid]).await.unwrap_err();
    assert!(foreign.contains("shear-delight has no call"), "{foreign}");

    let erase = ["erase", "--tenant", "bright-smiles", "--call", &recording.call_sid];
    assert!(run(&erase).await.unwrap_err().contains("--yes"));
    assert!(run(&[&erase[..], &["--yes"]].concat()).await.unwrap().starts_with("erased call"));
    let erased = report(&storage, &recording.call_sid).await;
    assert!(erased.caller.is_none() && erased.summary.is_none());
    assert!(!erased.turns.is_empty() && erased.turns.iter().all(|turn| turn.text.is_none()));

    let heads = world.place().data.path().join(audit::HEADS);
    audit::export_once(&storage, world.place().data.path(), &mut Vec::new()).await.unwrap();
    let actions = "SELECT string_agg(DISTINCT action, ' ') FROM audit_log";
    let actions = world.place().database.query_one(actions);
    for action in ["call.read", "calls.listed", "erased.call", "tenant.created"] {
        assert!(actions.contains(action), "{action} is not in {actions}");
    }
    assert!(run(&["audit", "verify"]).await.unwrap().contains("bright-smiles            in order"));
    tampering_is_found(&world, &heads).await;
    world.end().await;
}

/// Edits and a missing end, as somebody with the database's administrator could make them.
async fn tampering_is_found(world: &World, heads: &Path) {
    let place = world.place();
    let verify = async || frontdesk(place, &[], &["audit", "verify", "--tenant", "bright-smiles"]).await;
    let (tenant, last) = (bright_smiles(), "(SELECT max(seq) FROM audit_log WHERE tenant_id = t.tenant_id)");
    let edit = |to: &str, from: &str| {
        format!("UPDATE audit_log SET actor = '{to}' WHERE tenant_id = '{tenant}' AND seq = 1 AND actor = '{from}'")
    };
    place.database.execute(&[&edit("somebody else", "frontdesk serve")]);
    assert!(verify().await.is_err());
    let storage = storage(place).await;
    assert_eq!(audit::verify_all(&storage, heads).await.unwrap(), 1, "what the alert counts");
    place.database.execute(&[&edit("frontdesk serve", "somebody else")]);
    assert!(verify().await.is_ok());
    assert_eq!(audit::verify_all(&storage, heads).await.unwrap(), 0);
    place.database.execute(&[
        &format!("DELETE FROM audit_log t WHERE tenant_id = '{tenant}' AND seq = {last}"),
        &format!(
            "UPDATE audit_heads SET (seq, mac) = (SELECT seq, mac FROM audit_log WHERE tenant_id = '{tenant}' \
             ORDER BY seq DESC LIMIT 1) WHERE tenant_id = '{tenant}'"
        ),
    ]);
    assert!(heads.exists());
    assert!(verify().await.is_err(), "the missing end is noticed by the exported head");
}

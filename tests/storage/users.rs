//! People who may log in, as an operator adds, lists and removes them.

use super::frontdesk_told;
use crate::world::{Place, TENANTS};

const PASSWORD: &str = "correct horse battery";
const EMAIL: &str = "ada@brightsmiles.example";

#[actix_web::test]
async fn people_are_added_listed_given_another_password_and_removed() {
    let place = Place::new();
    let run = async |arguments: &[&str], told: &str| frontdesk_told(&place, &[], arguments, told).await;
    for tenant in ["bright-smiles", "shear-delight"] {
        run(&["tenant", "apply", &format!("{TENANTS}/{tenant}.toml")], "").await.unwrap();
    }
    let add = ["user", "add", "Ada@BrightSmiles.example", "--tenant", "bright-smiles", "--role", "manager"];
    let told = run(&add, &format!("{PASSWORD}\n")).await.unwrap();
    assert_eq!(told, format!("{EMAIL} may log in to bright-smiles, as manager\n"));
    let hash = || place.database.query_one("SELECT password_hash FROM users WHERE role = 'manager'");
    let first = hash();
    assert!(first.starts_with("$argon2id$") && !first.contains(PASSWORD), "{first}");
    assert!(frontdesk::auth::password::is_password(&PASSWORD.into(), &first));

    let twice = run(&add, PASSWORD).await.unwrap_err();
    assert!(twice.contains("bright-smiles has a user ada@brightsmiles.example already"), "{twice}");
    assert_eq!(hash(), first, "nothing was changed");
    let elsewhere = ["user", "add", EMAIL, "--tenant", "shear-delight", "--role", "staff"];
    run(&elsewhere, PASSWORD).await.expect("the same person at another practice");

    let list = ["user", "list", "--tenant", "bright-smiles"];
    let listed = run(&list, "").await.unwrap();
    assert!(listed.contains("manager  added ") && listed.contains(EMAIL) && listed.lines().count() == 1, "{listed}");
    let id = listed.split_whitespace().next().unwrap().to_owned();

    let session = "INSERT INTO sessions (tenant_id, id, user_id, token_hash, expires_at) \
         SELECT tenant_id, gen_random_uuid(), id, decode(repeat('00', 32), 'hex'), now() FROM users";
    let sessions = || place.database.query_one("SELECT count(*)::text FROM sessions");
    place.database.execute(&[session]);
    let password = ["user", "password", EMAIL, "--tenant", "bright-smiles"];
    run(&password, "another horse battery\r\n").await.unwrap();
    assert!(frontdesk::auth::password::is_password(&"another horse battery".into(), &hash()));
    assert_eq!(sessions(), "1", "theirs here are over, theirs elsewhere go on");

    place.database.execute(&["DELETE FROM sessions", session]);
    let remove = ["user", "remove", EMAIL, "--tenant", "bright-smiles"];
    assert!(run(&remove, "").await.unwrap().contains("may log in to bright-smiles no more"));
    assert_eq!(sessions(), "1");
    assert!(run(&list, "").await.unwrap().contains(", removed "));
    for gone in [&remove[..], &password[..]] {
        let refused = run(gone, PASSWORD).await.unwrap_err();
        assert!(refused.contains("bright-smiles has no user ada@brightsmiles.example who may log in"), "{refused}");
    }
    let add_again = ["user", "add", EMAIL, "--tenant", "bright-smiles", "--role", "staff"];
    assert!(run(&add_again, PASSWORD).await.unwrap().contains("again, as staff"));
    let listed = run(&list, "").await.unwrap();
    assert!(listed.starts_with(&id) && listed.contains("staff") && !listed.contains("removed"), "{listed}");

    let written =
        "SELECT string_agg(action || ' ' || detail::text, ', ' ORDER BY seq) FROM audit_log WHERE subject = '";
    let written = place.database.query_one(&format!("{written}{id}'"));
    let expected = "user.added {\"role\": \"manager\"}, user.password_changed {}, user.removed {}, user.restored {\"role\": \"staff\"}";
    assert_eq!(written, expected);
    let everything = place.database.query_one("SELECT string_agg(a::text, '') FROM audit_log a").to_lowercase();
    assert!(!everything.contains("ada@"), "the audit log has ids, not addresses");
}

#[actix_web::test]
async fn what_is_no_password_or_no_address_is_refused_and_never_repeated() {
    let place = Place::new();
    let file = format!("{TENANTS}/bright-smiles.toml");
    frontdesk_told(&place, &[], &["tenant", "apply", &file], "").await.unwrap();
    let add = async |email: &str, told: &str| {
        let arguments = ["user", "add", email, "--tenant", "bright-smiles", "--role", "staff"];
        frontdesk_told(&place, &[], &arguments, told).await.unwrap_err()
    };
    assert!(add(EMAIL, "").await.contains("no password was given"));
    let short = add(EMAIL, "sunflower\n").await;
    assert!(short.contains("at least 12 characters") && !short.contains("sunflower"), "{short}");
    assert!(add(EMAIL, &"long ".repeat(1_000)).await.contains("at most 1024 bytes"));
    assert!(add(EMAIL, EMAIL).await.contains("must not be the e-mail address"));
    assert!(add("ada", PASSWORD).await.contains("is not an e-mail address"));
    let arguments = ["user", "add", EMAIL, "--tenant", "nobody", "--role", "staff"];
    let unknown = frontdesk_told(&place, &[], &arguments, PASSWORD).await.unwrap_err();
    assert!(unknown.contains("there is no tenant with the id \"nobody\""), "{unknown}");
    let arguments = ["user", "add", EMAIL, "--tenant", "bright-smiles", "--role", "owner"];
    let role = frontdesk_told(&place, &[], &arguments, PASSWORD).await.unwrap_err();
    assert!(role.contains("manager") && role.contains("staff"), "it says which roles there are: {role}");
    assert_eq!(place.database.query_one("SELECT count(*)::text FROM users"), "0");
}

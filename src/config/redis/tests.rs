use super::*;

#[track_caller]
fn check(vars: &[(&str, &str)], expected: &[&str]) {
    let lookup = |name: &str| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    let mut reader = Reader::new(&lookup);
    let config = RedisConfig::read(&mut reader);
    let told = reader.finish().map_err(|errors| errors.0).err().unwrap_or_default();
    let told: Vec<_> = told.iter().map(|mistake| format!("{} {}", mistake.variable, mistake.problem)).collect();
    assert_eq!(told, expected);
    assert_eq!(config.is_some(), expected.is_empty());
}

#[test]
fn every_kind_of_address_is_accepted() {
    for url in ["redis://localhost", "rediss://user:secret@redis.internal:6380/2", "redis+unix:///run/redis.sock?db=1"]
    {
        check(&[("REDIS_URL", url)], &[]);
    }
    check(&[], &[]);
}

#[test]
fn mistakes_are_told_without_the_value() {
    let scheme = "REDIS_URL must begin with redis://, rediss:// or redis+unix://";
    check(&[("REDIS_URL", "http://secret@localhost")], &[scheme]);
    check(&[("REDIS_URL", "secret")], &[scheme]);
    check(&[("REDIS_URL", "redis://localhost/secret")], &["REDIS_URL is not a Redis URL (Invalid database number)"]);
    check(&[("REDIS_URL", "redis://localhost:secret/")], &["REDIS_URL is not a Redis URL (Redis URL did not parse)"]);
    check(
        &[("REDIS_URL", "rediss://localhost/#insecure")],
        &["REDIS_URL must not end in #insecure: name the certificate's authority in REDIS_CA_FILE"],
    );
    check(
        &[("REDIS_POOL_SIZE", "0"), ("REDIS_TIMEOUT_MS", "9")],
        &["REDIS_POOL_SIZE must lie between 1 and 256: 0", "REDIS_TIMEOUT_MS must lie between 10 and 5000: 9"],
    );
}

#[test]
fn a_certificate_authority_needs_a_file_and_tls() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.pem");
    std::fs::write(&file, "no certificate").unwrap();
    let path = file.to_str().unwrap();
    check(&[("REDIS_CA_FILE", path)], &["REDIS_CA_FILE is set, but REDIS_URL is not"]);
    check(
        &[("REDIS_URL", "redis://localhost"), ("REDIS_CA_FILE", path)],
        &["REDIS_CA_FILE is set, but REDIS_URL does not begin with rediss://"],
    );
    check(
        &[("REDIS_URL", "rediss://localhost"), ("REDIS_CA_FILE", path)],
        &["REDIS_CA_FILE holds no certificate in PEM form"],
    );
    let missing = "REDIS_CA_FILE cannot be read: \"/nowhere.pem\" (No such file or directory (os error 2))";
    check(&[("REDIS_URL", "rediss://localhost"), ("REDIS_CA_FILE", "/nowhere.pem")], &[missing]);
}

#[test]
fn the_password_is_never_printed() {
    let server = RedisServer::parse("rediss://user:secret@redis.internal:6380/2").unwrap();
    assert_eq!(format!("{server:?}"), "RedisServer(redis.internal:6380)");
}

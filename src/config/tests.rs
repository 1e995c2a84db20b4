use secrecy::ExposeSecret as _;

use super::*;

const COMPLETE: &[(&str, &str)] = &[
    ("PUBLIC_URL", "https://calls.example.com"),
    ("TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef"),
    ("TWILIO_AUTH_TOKEN", "carrier-secret"),
    ("DEEPGRAM_API_KEY", "ear-secret"),
    ("ANTHROPIC_API_KEY", "mind-secret"),
    ("ELEVENLABS_API_KEY", "voice-secret"),
];

fn read(changes: &[(&str, &str)]) -> Result<Config, ConfigErrors> {
    let vars: std::collections::HashMap<_, _> = COMPLETE.iter().chain(changes).copied().collect();
    Config::from_vars(|name| vars.get(name).map(|value| (*value).to_owned()))
}

const KEY: &str = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";
const OTHER_KEY: &str = "AgIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=";

#[track_caller]
fn check_mistake(variable: &'static str, value: &str, problem: &str) {
    check_mistakes(&[(variable, value)], &[(variable, problem)]);
}

#[track_caller]
fn check_mistakes(changes: &[(&str, &str)], expected: &[(&str, &str)]) {
    let ConfigErrors(mistakes) = read(changes).expect_err("a value is wrong");
    let told: Vec<_> = mistakes.iter().map(|m| (m.variable, m.problem.as_str())).collect();
    assert_eq!(told, expected);
}

#[test]
fn defaults_are_those_of_the_documentation() {
    let config = read(&[]).unwrap();
    assert_eq!(config.http.bind.to_string(), "127.0.0.1:8080");
    assert_eq!(config.http.metrics_bind, None);
    assert_eq!(config.limits.max_calls, 500);
    assert_eq!(config.limits.max_utilisation, 0.8);
    assert_eq!(config.limits.drain.as_secs(), 60);
    assert_eq!(config.limits.plans, Default::default());
    let rates = config.limits.rate;
    let told = [rates.caller, rates.unsigned, rates.api_key, rates.authentication];
    assert_eq!(told, ["60/10min", "60/min", "300/min", "30/min"].map(|rate| rate.parse::<Rate>().unwrap()));
    assert_eq!(config.http.trusted_proxies, Default::default());
    assert_eq!(config.data, PathBuf::from("./data"));
    assert!(config.redis.server.is_none());
    assert_eq!(config.redis.pool_size, 8);
    assert_eq!(config.redis.timeout.as_millis(), 250);
    assert_eq!(config.master_key.source, MasterKeySource::Random);
    assert!(config.master_key.lasting().is_none());
    assert_eq!(config.twilio.api_url.as_str(), "https://api.twilio.com/");
    assert_eq!(config.deepgram.model, "nova-3");
    assert_eq!(config.anthropic.model, "claude-haiku-5-5");
    assert_eq!(config.elevenlabs.url.as_str(), "https://api.elevenlabs.io/");
    assert!(!config.elevenlabs.zero_retention);
}

#[test]
fn an_empty_configuration_names_everything_that_is_missing_at_once() {
    let errors = Config::from_vars(|_| None).unwrap_err();
    let expected = "the configuration has 6 mistakes:
  - PUBLIC_URL is not set; for example PUBLIC_URL=https://calls.example.com
  - TWILIO_ACCOUNT_SID is not set; for example TWILIO_ACCOUNT_SID=AC0123456789abcdef0123456789abcdef
  - TWILIO_AUTH_TOKEN is not set; for example TWILIO_AUTH_TOKEN=your_auth_token
  - DEEPGRAM_API_KEY is not set; for example DEEPGRAM_API_KEY=your_api_key
  - ANTHROPIC_API_KEY is not set; for example ANTHROPIC_API_KEY=your_api_key
  - ELEVENLABS_API_KEY is not set; for example ELEVENLABS_API_KEY=your_api_key";
    assert_eq!(errors.to_string(), expected);
}

#[test]
fn two_master_keys_are_read_while_they_are_rotated() {
    let config = read(&[("FRONTDESK_MASTER_KEY", KEY), ("FRONTDESK_MASTER_KEY_PREVIOUS", OTHER_KEY)]).unwrap();
    assert_eq!(config.master_key.source, MasterKeySource::Configured);
    let keys = config.master_key.lasting().unwrap();
    assert_eq!(keys.current().to_base64().as_str(), KEY);
    assert_eq!(keys.previous().unwrap().to_base64().as_str(), OTHER_KEY);
    let same = "is the same key as FRONTDESK_MASTER_KEY; leave it unset unless keys are rotated";
    let twice = [("FRONTDESK_MASTER_KEY", KEY), ("FRONTDESK_MASTER_KEY_PREVIOUS", KEY)];
    check_mistakes(&twice, &[("FRONTDESK_MASTER_KEY_PREVIOUS", same)]);
    let both_wrong = [("FRONTDESK_MASTER_KEY", "?"), ("FRONTDESK_MASTER_KEY_PREVIOUS", "?")];
    let not_base64 = [("FRONTDESK_MASTER_KEY", "is not base64"), ("FRONTDESK_MASTER_KEY_PREVIOUS", "is not base64")];
    check_mistakes(&both_wrong, &not_base64);
}

#[test]
fn a_master_key_is_not_made_up_for_a_database_elsewhere() {
    let database = ("DATABASE_URL", "postgres://frontdesk_app@db.example.com/frontdesk");
    let problem = "is not set, and a key for the database of DATABASE_URL is not made up: \
                   `frontdesk keys new` makes one to be kept apart from it";
    check_mistakes(&[database], &[("FRONTDESK_MASTER_KEY", problem)]);
    assert!(read(&[database, ("FRONTDESK_MASTER_KEY", KEY)]).is_ok());
}

#[test]
fn empty_means_unset() {
    let config = read(&[("FRONTDESK_BIND", ""), ("FRONTDESK_METRICS_BIND", " "), ("DEEPGRAM_MODEL", "")]).unwrap();
    assert_eq!(config.http.bind.port(), 8080);
    assert_eq!(config.http.metrics_bind, None);
    assert_eq!(config.deepgram.model, "nova-3");
}

#[test]
fn wrong_values_are_named_with_what_is_wrong() {
    check_mistake("FRONTDESK_BIND", "8080", "is not an address with a port: \"8080\"");
    check_mistake("FRONTDESK_METRICS_BIND", "here", "is not an address with a port: \"here\"");
    check_mistake("FRONTDESK_MAX_CALLS", "0", "must lie between 1 and 100000: 0");
    check_mistake("FRONTDESK_MAX_UTILISATION", "101", "must lie between 1 and 100: 101");
    check_mistake("FRONTDESK_DRAIN_SECONDS", "-1", "is not a whole number: \"-1\"");
    check_mistake("FRONTDESK_RATE_CALLER", "60", "is not a rate like 60/10min, or off: \"60\"");
    check_mistake("FRONTDESK_RATE_UNSIGNED", "0/s", "is not a rate like 60/10min, or off: \"0/s\"");
    check_mistake("FRONTDESK_RATE_API", "1/week", "is not a rate like 60/10min, or off: \"1/week\"");
    check_mistake("FRONTDESK_RATE_AUTH", "many", "is not a rate like 60/10min, or off: \"many\"");
    check_mistake("FRONTDESK_DEEPGRAM_CONCURRENCY", "0", "is not a whole number above 0: \"0\"");
    check_mistake("FRONTDESK_VENDOR_HEADROOM", "91", "must lie between 0 and 90: 91");
    let proxies = "is not a list of addresses and networks: \"proxy.local\"";
    check_mistake("FRONTDESK_TRUSTED_PROXIES", "proxy.local", proxies);
    check_mistake("FRONTDESK_WAITS", "patience=soon", "needs patience in ms or s, not \"soon\"");
    check_mistake("FRONTDESK_INTERRUPTIONS", "reply.words=0", "needs reply.words between 1 and 10, not \"0\"");
    check_mistake("FRONTDESK_MASTER_KEY", "not base64!", "is not base64");
    check_mistake("FRONTDESK_MASTER_KEY", "c2hvcnQ=", "holds 5 bytes, not 32");
    check_mistake("FRONTDESK_MASTER_KEY_PREVIOUS", "c2hvcnQ=", "holds 5 bytes, not 32");
    let alone = "is not set, but FRONTDESK_MASTER_KEY_PREVIOUS is";
    check_mistakes(&[("FRONTDESK_MASTER_KEY_PREVIOUS", KEY)], &[("FRONTDESK_MASTER_KEY", alone)]);
    check_mistake("TWILIO_ACCOUNT_SID", "AC1", "is not AC followed by 32 hexadecimal digits: \"AC1\"");
    check_mistake("ELEVENLABS_ZERO_RETENTION", "maybe", "is neither true nor false: \"maybe\"");
    check_mistake("FRONTDESK_LOG", "xml", "is neither text nor json: \"xml\"");
    check_mistake("RUST_LOG", "a=b=c", "is not a log filter: \"a=b=c\"");
    check_mistake("PUBLIC_URL", "calls.example.com", "is not a URL (relative URL without a base)");
    check_mistake("PUBLIC_URL", "ftp://example.com", "must begin with https://, http://, wss:// or ws://, not ftp://");
    let with_path = "must be an origin, with nothing after the host and port: \"https://example.com/frontdesk\"";
    check_mistake("PUBLIC_URL", "https://example.com/frontdesk", with_path);
    check_mistake("DEEPGRAM_URL", "wss://u:p@example.com", "must not contain a user name or password");
}

#[test]
fn half_a_shared_key_is_a_mistake_of_the_other_half() {
    let ConfigErrors(mistakes) = read(&[("TWILIO_SHARED_KEY_SECRET", "x")]).unwrap_err();
    assert_eq!(mistakes[0].variable, "TWILIO_SHARED_KEY_ID");
    let ConfigErrors(mistakes) = read(&[("TWILIO_SHARED_KEY_ID", "x")]).unwrap_err();
    assert_eq!(mistakes[0].variable, "TWILIO_SHARED_KEY_SECRET");
}

#[test]
fn websocket_and_http_forms_of_an_origin_are_the_same() {
    for form in ["http://127.0.0.1:9000", "ws://127.0.0.1:9000", "WS://127.0.0.1:9000/"] {
        let config = read(&[("DEEPGRAM_URL", form), ("PUBLIC_URL", form)]).unwrap();
        assert_eq!(config.deepgram.url.as_str(), "http://127.0.0.1:9000/");
        assert_eq!(config.http.public_url.http("/x"), "http://127.0.0.1:9000/x");
        assert_eq!(config.http.public_url.websocket("/x"), "ws://127.0.0.1:9000/x");
    }
    let config = read(&[("PUBLIC_URL", "wss://calls.example.com:443")]).unwrap();
    assert_eq!(config.http.public_url.http("/x"), "https://calls.example.com/x");
    assert_eq!(config.http.public_url.websocket("/x"), "wss://calls.example.com/x");
}

#[test]
fn secrets_do_not_print() {
    let config = read(&[("FRONTDESK_MASTER_KEY", KEY), ("FRONTDESK_METRICS_TOKEN", "metrics-secret")]).unwrap();
    assert_eq!(config.master_key.expose()[..3], [1, 2, 3]);
    assert_eq!(config.twilio.auth_token.expose_secret(), "carrier-secret");
    let printed = format!("{config:?}");
    for secret in ["carrier-secret", "ear-secret", "mind-secret", "voice-secret", "metrics-secret", "[1, 2, 3"] {
        assert!(!printed.contains(secret), "{secret} is printed");
    }
}

#[test]
fn every_vendor_but_the_carrier_has_a_fallback_unless_it_is_switched_off() {
    let fallbacks = |vars: &[(&str, &str)]| {
        let config = read(vars).unwrap();
        let model =
            |fallback: Option<super::Fallback>| fallback.map(|fallback| (fallback.model, fallback.url.to_string()));
        (model(config.deepgram.fallback), model(config.anthropic.fallback), config.deepgram.no_voice)
    };
    let at = |model: &str, url: &str| Some((model.to_owned(), url.to_owned()));
    let (deepgram, anthropic) = ("https://api.deepgram.com/", "https://api.anthropic.com/");
    assert_eq!(fallbacks(&[]), (at("nova-2", deepgram), at("claude-sonnet-5-5", anthropic), false));
    let flux = [("DEEPGRAM_MODEL", "flux-general-en"), ("DEEPGRAM_FALLBACK_URL", "https://api.eu.deepgram.com")];
    assert_eq!(fallbacks(&flux).0, at("nova-3", "https://api.eu.deepgram.com/"));
    let none = [("DEEPGRAM_FALLBACK_MODEL", "none"), ("ANTHROPIC_FALLBACK_MODEL", "none"), ("DEEPGRAM_VOICE", "none")];
    assert_eq!(fallbacks(&none), (None, None, true));
    let same = [("ANTHROPIC_FALLBACK_MODEL", "claude-haiku-5-5")];
    assert_eq!(fallbacks(&same).1, None, "the same model at the same place is no other way");
    let elsewhere = [same[0], ("ANTHROPIC_FALLBACK_URL", "https://eu.example.com")];
    assert_eq!(fallbacks(&elsewhere).1, at("claude-haiku-5-5", "https://eu.example.com/"));
    check_mistake("DEEPGRAM_FALLBACK_URL", "nonsense", "is not a URL (relative URL without a base)");
}

//! What the headers of a vendor's answer say about its limits. Pure.
//!
//! Anthropic: `anthropic-ratelimit-{requests,input-tokens}-{limit,remaining,reset}` with every answer, `reset` as RFC 3339
//! (Claude API, "Rate limits: response headers"). ElevenLabs: `maximum-concurrent-requests` with HTTP answers (ElevenLabs,
//! "Models: concurrency"). Deepgram tells nothing but a 429.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::Metered;

/// One thing that an answer says. What it does not say, or says in an unknown way, is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Observed {
    pub what: Metered,
    pub limit: Option<u64>,
    pub remaining: Option<u64>,
    /// Until the vendor counts anew.
    pub resets_in: Option<Duration>,
}

/// The model's limits. `header` looks one up by its name.
pub fn of_model<'h>(header: impl Fn(&str) -> Option<&'h str>, now: DateTime<Utc>) -> [Option<Observed>; 2] {
    [(Metered::ModelRequests, "requests"), (Metered::ModelTokens, "input-tokens")].map(|(what, name)| {
        let value = |part: &str| header(&format!("anthropic-ratelimit-{name}-{part}"));
        let number = |part: &str| value(part)?.trim().parse().ok();
        let (limit, remaining) = (number("limit"), number("remaining"));
        let reset = value("reset").and_then(|at| DateTime::parse_from_rfc3339(at.trim()).ok());
        let resets_in = reset.map(|at| (at.to_utc() - now).to_std().unwrap_or(Duration::ZERO));
        let observed = Observed { what, limit, remaining, resets_in };
        (limit.is_some() || remaining.is_some()).then_some(observed)
    })
}

/// The voice's limit.
pub fn of_voice<'h>(header: impl Fn(&str) -> Option<&'h str>) -> Option<Observed> {
    let limit = header("maximum-concurrent-requests")?.trim().parse().ok()?;
    Some(Observed { what: Metered::Voice, limit: Some(limit), remaining: None, resets_in: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lookup<'h>(headers: &'h [(&'h str, &'h str)]) -> impl Fn(&str) -> Option<&'h str> {
        |name| headers.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// Limit, remaining, seconds until the vendor counts anew.
    type Told = (Option<u64>, Option<u64>, Option<u64>);

    const NOW: &str = "2026-11-28T10:00:00Z";

    #[track_caller]
    fn check(headers: &[(&str, &str)], expected: [Option<Told>; 2]) {
        let observed = of_model(lookup(headers), NOW.parse().unwrap());
        let told = observed.map(|observed| {
            observed.map(|told| (told.limit, told.remaining, told.resets_in.map(|wait| wait.as_secs())))
        });
        assert_eq!(told, expected);
    }

    #[test]
    fn the_model_tells_requests_and_tokens() {
        check(&[], [None, None]);
        check(
            &[
                ("anthropic-ratelimit-requests-limit", "4000"),
                ("anthropic-ratelimit-requests-remaining", "3999"),
                ("anthropic-ratelimit-requests-reset", "2026-11-28T10:00:12Z"),
                ("anthropic-ratelimit-input-tokens-limit", "400000"),
                ("anthropic-ratelimit-input-tokens-remaining", "0"),
                ("anthropic-ratelimit-input-tokens-reset", "2026-11-28T09:59:00Z"),
            ],
            [Some((Some(4_000), Some(3_999), Some(12))), Some((Some(400_000), Some(0), Some(0)))],
        );
        let odd = [("anthropic-ratelimit-requests-limit", "many"), ("anthropic-ratelimit-input-tokens-limit", " 7 ")];
        check(&odd, [None, Some((Some(7), None, None))]);
    }

    #[test]
    fn the_voice_tells_its_concurrency() {
        let told = of_voice(lookup(&[("maximum-concurrent-requests", "10"), ("current-concurrent-requests", "3")]));
        assert_eq!(told.and_then(|told| told.limit), Some(10));
        assert_eq!(of_voice(lookup(&[("current-concurrent-requests", "3")])), None);
    }
}

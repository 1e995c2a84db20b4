//! How often callers, strangers and users of the API may ask.

use std::num::NonZeroU32;
use std::str::FromStr;
use std::time::Duration;

use governor::Quota;

use super::reader::Reader;
use crate::limits::TrustedProxies;

/// Rates of all nodes together with Redis; without it, or while it is away, of each node: a client that reaches several has as
/// many times as much then.
#[derive(Debug, Clone, Copy)]
pub struct RateConfig {
    /// `FRONTDESK_RATE_CALLER`: new calls and messages of one number. Too big, and one caller's machine can occupy every
    /// place and run up the vendors' bills; too small, and a company whose people all show one number is turned away, as is
    /// somebody who keeps losing the line. Withheld numbers are not counted.
    pub caller: Rate,
    /// `FRONTDESK_RATE_UNSIGNED`: requests to the carrier's addresses that are not the carrier's, from one address. Too
    /// big, and a flood costs more than it must; too small, and the first mistake in a proxy's configuration (a signature
    /// that never matches) shows as 429 instead of 403. Signed requests are never held up by it.
    pub unsigned: Rate,
    /// `FRONTDESK_RATE_API`: requests of one API key. Too big, and one integration keeps the database from calls; too
    /// small, and paging through a month of calls takes an hour.
    pub api_key: Rate,
    /// `FRONTDESK_RATE_AUTH`: requests with a missing, wrong or new API key, from one address. Too big, and guessing costs
    /// the database lookups; too small, and many integrations behind one address cannot begin together.
    pub authentication: Rate,
}

impl RateConfig {
    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        const EXPECTED: &str = "a rate like 60/10min, or off";
        let caller = vars.parsed_or("FRONTDESK_RATE_CALLER", EXPECTED, "60/10min");
        let unsigned = vars.parsed_or("FRONTDESK_RATE_UNSIGNED", EXPECTED, "60/min");
        let api_key = vars.parsed_or("FRONTDESK_RATE_API", EXPECTED, "300/min");
        let authentication = vars.parsed_or("FRONTDESK_RATE_AUTH", EXPECTED, "30/min");
        Some(Self { caller: caller?, unsigned: unsigned?, api_key: api_key?, authentication: authentication? })
    }
}

/// `FRONTDESK_TRUSTED_PROXIES`: nobody, unless named.
pub(super) fn trusted_proxies(vars: &mut Reader<'_>) -> Option<TrustedProxies> {
    const EXPECTED: &str = "a list of addresses and networks";
    let proxies = vars.optional("FRONTDESK_TRUSTED_PROXIES", EXPECTED, "127.0.0.1,10.0.0.0/8")?;
    Some(proxies.unwrap_or_default())
}

/// So many at once, and as many again over this time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate(Option<(NonZeroU32, Duration)>);

impl Rate {
    /// `None`: without limit.
    pub(crate) fn quota(self) -> Option<Quota> {
        let (count, per) = self.0?;
        Some(Quota::with_period(per / count.get())?.allow_burst(count))
    }
}

/// What is not a rate.
#[derive(Debug, thiserror::Error)]
#[error("not a rate")]
pub struct NotARate;

impl FromStr for Rate {
    type Err = NotARate;

    /// `60/min`, `60/10min`, `5/s`, `100/h`, or `off`.
    fn from_str(text: &str) -> Result<Self, NotARate> {
        if text.eq_ignore_ascii_case("off") {
            return Ok(Self(None));
        }
        let (count, per) = text.split_once('/').ok_or(NotARate)?;
        let count: NonZeroU32 = count.trim().parse().map_err(|_| NotARate)?;
        let per = per.trim();
        let digits = per.bytes().take_while(u8::is_ascii_digit).count();
        let (times, unit) = per.split_at(digits);
        let times: u64 = if times.is_empty() { 1 } else { times.parse().map_err(|_| NotARate)? };
        let seconds = match unit.trim() {
            "s" => 1,
            "min" => 60,
            "h" => 60 * 60,
            _ => return Err(NotARate),
        };
        // A day at most, and a million times a second at most: beyond is a slip of the pen.
        let seconds = times.checked_mul(seconds).filter(|seconds| (1..=86_400).contains(seconds)).ok_or(NotARate)?;
        if u64::from(count.get()) / seconds > 1_000_000 {
            return Err(NotARate);
        }
        Ok(Self(Some((count, Duration::from_secs(seconds)))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(u32, u64)>) {
        let expected = expected.map(|(count, seconds)| (NonZeroU32::new(count).unwrap(), Duration::from_secs(seconds)));
        assert_eq!(text.parse::<Rate>().ok(), expected.map(|rate| Rate(Some(rate))), "{text:?}");
    }

    #[test]
    fn a_rate_is_a_number_over_a_time() {
        check("60/min", Some((60, 60)));
        check("60/10min", Some((60, 600)));
        check(" 5 / 2 s", Some((5, 2)));
        check("1/24h", Some((1, 86_400)));
        let wrong = [
            "",
            "60",
            "60/",
            "/min",
            "0/min",
            "-1/s",
            "60/0s",
            "60/day",
            "1/25h",
            "4294967295/s",
            "1/99999999999999999999s",
        ];
        wrong.into_iter().for_each(|wrong| check(wrong, None));
        assert_eq!("Off".parse::<Rate>().unwrap(), Rate(None));
    }

    #[test]
    fn as_many_as_it_says_pass_at_once() {
        let quota = "60/10min".parse::<Rate>().unwrap().quota().unwrap();
        assert_eq!((quota.burst_size().get(), quota.replenish_interval()), (60, Duration::from_secs(10)));
        assert!("off".parse::<Rate>().unwrap().quota().is_none());
    }
}

//! What was taken of the vendors: by a call, or by a month of calls.

use std::ops::AddAssign;

use rust_decimal::Decimal;

/// In percent, to a tenth.
const NONE: Decimal = Decimal::from_parts(0, 0, 0, false, 1);

/// Counts, as the vendors count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    pub call_ms: u64,
    /// Audio given to the recogniser.
    pub recogniser_ms: u64,
    /// Without those from and for the cache.
    pub tokens_in: u64,
    pub tokens_out: u64,
    pub tokens_cache_read: u64,
    pub tokens_cache_write: u64,
    /// Read and written for answers that were begun early and thrown away; not among the four above.
    pub tokens_wasted: u64,
    /// Given to the voice.
    pub voice_characters: u64,
    /// Segments of text messages.
    pub sms: u64,
}

impl Usage {
    /// Everything that the model read or wrote, in vain or not.
    pub fn tokens(&self) -> u64 {
        [self.tokens_in, self.tokens_out, self.tokens_cache_read, self.tokens_cache_write, self.tokens_wasted]
            .into_iter()
            .fold(0, u64::saturating_add)
    }

    /// In percent of all tokens, to a tenth: what was thrown away. Nothing of nothing is nothing.
    pub fn wasted_percent(&self) -> Decimal {
        percent(self.tokens_wasted.into(), self.tokens().into()).unwrap_or(NONE)
    }

    /// In percent of what the model read besides: how much of it came from its cache, to a tenth.
    pub fn cached_percent(&self) -> Decimal {
        let read = [self.tokens_in, self.tokens_cache_read, self.tokens_cache_write];
        let all = read.into_iter().fold(0, u64::saturating_add);
        percent(self.tokens_cache_read.into(), all.into()).unwrap_or(NONE)
    }
}

/// A part in percent of a whole, to a tenth; `None` of nothing.
pub(super) fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    let mut percent = (part * Decimal::ONE_HUNDRED).checked_div(whole)?.round_dp(1);
    percent.rescale(1);
    Some(percent)
}

impl AddAssign for Usage {
    fn add_assign(&mut self, more: Self) {
        let add = |count: &mut u64, more: u64| *count = count.saturating_add(more);
        add(&mut self.call_ms, more.call_ms);
        add(&mut self.recogniser_ms, more.recogniser_ms);
        add(&mut self.tokens_in, more.tokens_in);
        add(&mut self.tokens_out, more.tokens_out);
        add(&mut self.tokens_cache_read, more.tokens_cache_read);
        add(&mut self.tokens_cache_write, more.tokens_cache_write);
        add(&mut self.tokens_wasted, more.tokens_wasted);
        add(&mut self.voice_characters, more.voice_characters);
        add(&mut self.sms, more.sms);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(usage: Usage, wasted: &str, cached: &str) {
        assert_eq!(
            (usage.wasted_percent().to_string(), usage.cached_percent().to_string()),
            (wasted.into(), cached.into())
        );
    }

    #[test]
    fn shares_are_in_tenths_of_a_percent() {
        check(Usage::default(), "0.0", "0.0");
        let usage = Usage { tokens_in: 100, tokens_out: 100, tokens_cache_read: 700, ..Usage::default() };
        check(usage, "0.0", "87.5");
        check(Usage { tokens_wasted: 300, ..usage }, "25.0", "87.5");
        check(Usage { tokens_wasted: u64::MAX, ..usage }, "100.0", "87.5");
    }
}

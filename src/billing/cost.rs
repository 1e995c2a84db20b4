//! What a call cost at the vendors.

use rust_decimal::{Decimal, RoundingStrategy};

use super::prices::Prices;
use super::usage::Usage;

/// Milliseconds of a minute.
const MINUTE: u64 = 60_000;

/// Digits after the point of what is stored.
const STORED_DECIMALS: u32 = 6;

/// An exact cost in US dollars.
///
/// Some vendors sell minutes by the millisecond, and a sixty-thousandth of most prices is no decimal fraction. So this
/// counts sixty-thousandths of a dollar, which makes every sum of the price list whole, and only [`Cost::amount`] rounds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cost {
    sixty_thousandths: Decimal,
}

impl Cost {
    /// Of one call. Not of several together: the carrier rounds each call up to whole minutes.
    pub fn of_call(usage: &Usage, prices: &Prices) -> Self {
        let minutes = usage.call_ms.div_ceil(MINUTE);
        let (million, thousand) = (Decimal::new(6, 2), Decimal::from(60));
        let dollar = Decimal::from(MINUTE);
        let parts = [
            (minutes, prices.voice_minute + prices.stream_minute, dollar),
            (usage.sms, prices.sms_segment, dollar),
            (usage.recogniser_ms, prices.recogniser_minute, Decimal::ONE),
            (usage.tokens_in, prices.tokens_in, million),
            (usage.tokens_out, prices.tokens_out, million),
            (usage.tokens_cache_read, prices.tokens_cache_read, million),
            (usage.tokens_cache_write, prices.tokens_cache_write, million),
            (usage.tokens_wasted, wasted_token(prices), million),
            (usage.voice_characters, prices.voice_characters, thousand),
        ];
        let part = |(count, price, sixty_thousandths)| Decimal::from(count) * (price * sixty_thousandths);
        Self { sixty_thousandths: parts.into_iter().map(part).sum() }
    }

    /// In dollars, to the millionth that is stored.
    pub fn amount(self) -> Decimal {
        // What the column takes. No call costs that; a clock that jumped might say so, and must not lose its report.
        let most = Decimal::new(99_999_999_999_999, STORED_DECIMALS);
        let amount = self.sixty_thousandths / Decimal::from(MINUTE);
        amount.round_dp_with_strategy(STORED_DECIMALS, RoundingStrategy::MidpointNearestEven).min(most)
    }
}

/// A million wasted tokens. Which of them came from the cache is not recorded: most are prompt, some were written, and the
/// input price lies between that of reading the cache and that of writing.
fn wasted_token(prices: &Prices) -> Decimal {
    prices.tokens_in
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(usage: Usage, dollars: &str) {
        let amount = Cost::of_call(&usage, &Prices::default()).amount();
        assert_eq!(amount, dollars.parse().unwrap(), "{usage:?}");
    }

    #[test]
    fn every_kind_of_usage_has_its_price() {
        check(Usage::default(), "0");
        // Call and stream together are $0.014 a started minute.
        check(Usage { call_ms: 1, ..Usage::default() }, "0.014");
        check(Usage { call_ms: 60_000, ..Usage::default() }, "0.014");
        check(Usage { call_ms: 60_001, ..Usage::default() }, "0.028");
        check(Usage { sms: 2, ..Usage::default() }, "0.0926");
        check(Usage { recogniser_ms: 90_000, ..Usage::default() }, "0.01155");
        check(Usage { tokens_in: 1_000_000, ..Usage::default() }, "0.1");
        check(Usage { tokens_out: 1_000_000, ..Usage::default() }, "0.5");
        check(Usage { tokens_cache_read: 1_000_000, ..Usage::default() }, "0.01");
        check(Usage { tokens_cache_write: 1_000_000, ..Usage::default() }, "0.125");
        check(Usage { tokens_wasted: 1_000_000, ..Usage::default() }, "0.1");
        check(Usage { voice_characters: 420, ..Usage::default() }, "0.021");
    }

    #[test]
    fn a_whole_call_adds_up() {
        let usage = Usage {
            call_ms: 185_250,
            recogniser_ms: 184_000,
            tokens_in: 4_210,
            tokens_out: 612,
            tokens_cache_read: 38_400,
            tokens_cache_write: 2_048,
            tokens_wasted: 3_100,
            voice_characters: 1_370,
            sms: 1,
        };
        // 4 × 0.014 + 184 × 0.0077 ÷ 60 + 0.001677 + 0.0685 + 0.0463
        check(usage, "0.196090");
    }

    #[test]
    fn thirds_of_a_cent_come_together_again() {
        let third = Cost::of_call(&Usage { recogniser_ms: 20_000, ..Usage::default() }, &Prices::default());
        let whole = Cost::of_call(&Usage { recogniser_ms: 60_000, ..Usage::default() }, &Prices::default());
        assert_eq!(third.sixty_thousandths * Decimal::from(3), whole.sixty_thousandths);
    }

    #[test]
    fn absurd_counts_cost_the_most_that_can_be_stored() {
        let most = u64::MAX;
        let usage = Usage {
            call_ms: most,
            recogniser_ms: most,
            tokens_out: most,
            voice_characters: most,
            sms: most,
            ..Usage::default()
        };
        check(usage, "99999999.999999");
    }

    prop_compose! {
        fn usage()(n in prop::array::uniform9(0_u64..10_000_000)) -> Usage {
            let [call_ms, recogniser_ms, tokens_in, tokens_out, tokens_cache_read, tokens_cache_write, tokens_wasted, voice_characters, sms] = n;
            Usage { call_ms, recogniser_ms, tokens_in, tokens_out, tokens_cache_read, tokens_cache_write, tokens_wasted, voice_characters, sms }
        }
    }

    proptest! {
        #[test]
        fn more_usage_never_costs_less(some in usage(), more in usage()) {
            let mut both = some;
            both += more;
            let prices = Prices::default();
            prop_assert!(Cost::of_call(&both, &prices) >= Cost::of_call(&some, &prices));
            prop_assert!(Cost::of_call(&some, &prices).amount() >= Decimal::ZERO);
        }

        #[test]
        fn nothing_is_lost_before_the_last_digit(usage in usage()) {
            // The same sum over whole numbers: prices in hundred-millionths of a dollar, costs in 6 × 10^15ths.
            let minutes = u128::from(usage.call_ms.div_ceil(60_000));
            let per = |count: u64, price: u128, units: u128| u128::from(count) * price * units;
            let sum = minutes * 1_400_000 * 60_000_000
                + per(usage.sms, 4_630_000, 60_000_000)
                + per(usage.recogniser_ms, 770_000, 1_000)
                + per(usage.tokens_in + usage.tokens_wasted, 10_000_000, 60)
                + per(usage.tokens_out, 50_000_000, 60)
                + per(usage.tokens_cache_read, 1_000_000, 60)
                + per(usage.tokens_cache_write, 12_500_000, 60)
                + per(usage.voice_characters, 5_000_000, 60_000);
            let exact = Decimal::from_i128_with_scale(i128::try_from(sum).unwrap(), 11);
            prop_assert_eq!(Cost::of_call(&usage, &Prices::default()).sixty_thousandths, exact);
        }
    }
}

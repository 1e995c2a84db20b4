//! An amount in a currency.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// The currencies that practices are billed in. All have hundredths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    Gbp,
    Eur,
    Usd,
}

impl Currency {
    pub const ALL: [Self; 3] = [Self::Gbp, Self::Eur, Self::Usd];

    /// Digits after the point of what can be paid.
    pub const DECIMALS: u32 = 2;

    /// As ISO 4217 names it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Gbp => "GBP",
            Self::Eur => "EUR",
            Self::Usd => "USD",
        }
    }

    fn symbol(self) -> char {
        match self {
            Self::Gbp => '£',
            Self::Eur => '€',
            Self::Usd => '$',
        }
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not one of GBP, EUR and USD")]
pub struct UnknownCurrency;

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(code: &str) -> Result<Self, UnknownCurrency> {
        Self::ALL.into_iter().find(|currency| currency.code() == code).ok_or(UnknownCurrency)
    }
}

/// An exact amount. Shown, it is rounded to what can be paid: `£1,234.57`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Money {
    pub amount: Decimal,
    pub currency: Currency,
}

impl Money {
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }

    /// What can be paid: hundredths, and half a hundredth is one.
    pub fn payable(self) -> Self {
        let mut amount = self.amount.round_dp_with_strategy(Currency::DECIMALS, RoundingStrategy::MidpointAwayFromZero);
        amount.rescale(Currency::DECIMALS);
        Self { amount, ..self }
    }

    /// The same in another currency, at this many of it for one of ours.
    pub fn exchanged(self, rate: Decimal, currency: Currency) -> Self {
        Self { amount: self.amount * rate, currency }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.payable().amount;
        let sign = if amount.is_sign_negative() && !amount.is_zero() { "-" } else { "" };
        let digits = amount.abs().to_string();
        let (whole, hundredths) = digits.split_once('.').expect("it has two digits after the point");
        f.pad(&format!("{sign}{}{}.{hundredths}", self.currency.symbol(), grouped(whole)))
    }
}

/// Digits with a comma before every third from the end.
pub fn grouped(digits: &str) -> String {
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(amount: &str, shown: &str) {
        assert_eq!(Money::new(amount.parse().unwrap(), Currency::Gbp).to_string(), shown);
    }

    #[test]
    fn money_is_shown_in_hundredths() {
        check("0", "£0.00");
        check("200", "£200.00");
        check("0.005", "£0.01");
        check("0.0049999999", "£0.00");
        check("-0.004", "£0.00");
        check("-1.235", "-£1.24");
        check("999.995", "£1,000.00");
        check("1234567.5", "£1,234,567.50");
    }

    #[test]
    fn a_currency_is_read_by_its_code_and_padded_like_text() {
        assert_eq!(Currency::ALL.map(|currency| currency.code().parse()), Currency::ALL.map(Ok));
        assert_eq!("gbp".parse::<Currency>(), Err(UnknownCurrency));
        assert_eq!(format!("{:>8}|{:<4}|", Money::new(Decimal::ONE, Currency::Eur), Currency::Usd), "   €1.00|USD |");
    }

    #[test]
    fn exchange_is_exact() {
        let dollars = Money::new("0.000001".parse().unwrap(), Currency::Usd);
        let pounds = dollars.exchanged("0.7531".parse().unwrap(), Currency::Gbp);
        assert_eq!(pounds, Money::new("0.0000007531".parse().unwrap(), Currency::Gbp));
    }
}

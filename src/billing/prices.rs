//! What the vendors take, in US dollars. `FRONTDESK_PRICES` names a file with prices of one's own (`config/prices`).

use rust_decimal::Decimal;

use super::money::Currency;

/// What all vendors here ask for, and what the column `usage.vendor_cost` is in.
pub const VENDORS: Currency = Currency::Usd;

/// Prices for one of a unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prices {
    /// A started minute of a call that comes in, at Twilio.
    pub voice_minute: Decimal,
    /// A started minute of its media stream, at Twilio.
    pub stream_minute: Decimal,
    /// A segment of a text message that goes out, at Twilio.
    pub sms_segment: Decimal,
    /// A minute of audio, by the millisecond, at Deepgram.
    pub recogniser_minute: Decimal,
    /// A million tokens, at Anthropic.
    pub tokens_in: Decimal,
    pub tokens_out: Decimal,
    pub tokens_cache_read: Decimal,
    pub tokens_cache_write: Decimal,
    /// A thousand characters, at ElevenLabs.
    pub voice_characters: Decimal,
    /// What a dollar is worth.
    pub exchange: Exchange,
}

/// How many of a currency one US dollar buys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exchange {
    pub gbp: Decimal,
    pub eur: Decimal,
}

impl Exchange {
    pub fn rate(&self, currency: Currency) -> Decimal {
        match currency {
            Currency::Gbp => self.gbp,
            Currency::Eur => self.eur,
            Currency::Usd => Decimal::ONE,
        }
    }
}

impl Default for Prices {
    /// Public list prices without any discount, for a practice in the United Kingdom and the default models. Accounts
    /// differ, and lists change: whoever needs the margin to the penny writes a file.
    fn default() -> Self {
        Self {
            // "Programmable Voice Pricing in United Kingdom": receive calls, local number. Minutes are rounded up
            // ("Twilio Voice products … round up to the minute by default", changelog of 2022-09-27). List of 2025.
            voice_minute: price("0.0100"),
            // The same page: Media Streams. List of 2025.
            stream_minute: price("0.0040"),
            // "SMS Pricing for United Kingdom": outbound. It moves several times a year; list of 2025.
            sms_segment: price("0.0463"),
            // "Deepgram Pricing": Nova-3 monolingual, streaming, pay as you go. List of 2025.
            recogniser_minute: price("0.0077"),
            // "Claude Haiku 5.5 overview" (platform.claude.com), prompts up to 100,000 tokens, five-minute cache; reading
            // it is a tenth of the input price ("Prompt caching"). November 2026.
            tokens_in: price("0.10"),
            tokens_out: price("0.50"),
            tokens_cache_read: price("0.01"),
            tokens_cache_write: price("0.125"),
            // "ElevenAPI Pricing": Flash and Turbo models, per thousand characters. List of early 2026.
            voice_characters: price("0.05"),
            // Round figures, not a quotation: they tell a good month from a bad one.
            exchange: Exchange { gbp: price("0.75"), eur: price("0.86") },
        }
    }
}

fn price(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect("a price of this file is a number")
}

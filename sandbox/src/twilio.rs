//! The simulated carrier: it rings the server's webhooks, runs the TwiML it is given, opens the media
//! stream and plays to a caller what comes back, and it answers the REST API.
//!
//! ```text
//!   Carrier ── call ── webhook   signed form posts, retries, fallback
//!               │  └── twiml     what the server answered, read strictly
//!               ├──── media      one Media Stream: frames in and out, no I/O
//!               │      └─ playout   what the caller hears, 20 ms at a time
//!               └──── rest       Calls/{sid}.json on the same live calls
//!           messages             Messages.json, their delivery and its callbacks, texts from phones
//! ```
//!
//! It is as strict as the real one is documented to be: what Twilio would log as an error is kept as a
//! [`Violation`], so that a test can demand that there were none.

pub mod account;
pub mod call;
pub mod carrier;
pub mod handset;
pub mod live;
pub mod media;
pub mod messages;
pub mod playout;
pub mod rest;
pub mod signature;
pub mod twiml;
pub mod violations;

pub use account::Account;
pub use carrier::{Carrier, CarrierConfig};
pub use handset::{FRAME_BYTES, FRAME_MS, Handset, Spoken};
pub use messages::{Fate, Text, TextBehaviour, TextStatus};
pub use violations::{Violation, Violations};

/// A fresh Twilio id: two letters and 32 hexadecimal digits (`CA…` a call, `MZ…` a stream, `SM…` a message).
pub fn new_sid(prefix: &str) -> String {
    format!("{prefix}{}", uuid::Uuid::new_v4().simple())
}

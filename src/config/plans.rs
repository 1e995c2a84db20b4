//! What our plans with the vendors allow.

use std::num::NonZeroU32;

use frontdesk_actors::admission::Plans;

use super::reader::Reader;

/// `FRONTDESK_DEEPGRAM_CONCURRENCY`, `FRONTDESK_ELEVENLABS_CONCURRENCY`, `FRONTDESK_ANTHROPIC_REQUESTS_PER_MINUTE`,
/// `FRONTDESK_ANTHROPIC_TOKENS_PER_MINUTE`, `FRONTDESK_VENDOR_HEADROOM`. A limit that is too high costs the first callers
/// beyond it their agent in the middle of a call; one that is too low turns callers away for nothing.
pub(super) fn read(vars: &mut Reader<'_>) -> Option<Plans> {
    let mut limit = |variable, example| {
        let read: Option<Option<NonZeroU32>> = vars.optional(variable, "a whole number above 0", example);
        read.map(|limit| limit.map(|limit| u64::from(limit.get())))
    };
    let recogniser = limit("FRONTDESK_DEEPGRAM_CONCURRENCY", "50");
    let voice = limit("FRONTDESK_ELEVENLABS_CONCURRENCY", "10");
    let model_requests = limit("FRONTDESK_ANTHROPIC_REQUESTS_PER_MINUTE", "1000");
    let model_tokens = limit("FRONTDESK_ANTHROPIC_TOKENS_PER_MINUTE", "450000");
    let headroom = vars.number("FRONTDESK_VENDOR_HEADROOM", 0..=90, "10")?;
    Some(Plans {
        recogniser: recogniser?,
        voice: voice?,
        model_requests: model_requests?,
        model_tokens: model_tokens?,
        headroom: u8::try_from(headroom).expect("the upper bound fits a u8"),
    })
}

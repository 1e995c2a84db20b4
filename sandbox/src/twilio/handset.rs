//! The caller's end of the line, as the carrier sees it.

use std::time::Duration;

/// One frame of telephone audio: 20 ms.
pub const FRAME_MS: u64 = 20;
/// One frame in bytes: 8 kHz, one µ-law byte a sample.
pub const FRAME_BYTES: usize = 160;
/// A frame's length in time.
pub const FRAME: Duration = Duration::from_millis(FRAME_MS);
/// µ-law for silence (positive zero, ITU-T G.711).
pub const SILENCE: u8 = 0xFF;

/// What the caller gives the carrier in one frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    pub audio: [u8; FRAME_BYTES],
    /// A key pressed in this frame: `0`–`9`, `*` or `#`.
    pub key: Option<char>,
    /// The caller puts the phone down after this frame.
    pub hang_up: bool,
}

impl Spoken {
    pub const fn silence() -> Self {
        Self { audio: [SILENCE; FRAME_BYTES], key: None, hang_up: false }
    }
}

/// A telephone: every 20 ms one frame goes to the ear and one comes from the mouth.
///
/// `at` is the time since the call began, on the carrier's clock, of the frame's first sample. It only
/// ever grows; there may be holes (while the carrier waits for a webhook nobody speaks to the caller).
pub trait Handset {
    fn exchange(&mut self, at: Duration, heard: &[u8; FRAME_BYTES]) -> Spoken;
}

impl<H: Handset> Handset for &mut H {
    fn exchange(&mut self, at: Duration, heard: &[u8; FRAME_BYTES]) -> Spoken {
        (**self).exchange(at, heard)
    }
}

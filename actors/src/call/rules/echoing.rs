//! Rule: what comes back from the caller's loudspeaker is not the caller's.

use std::time::Duration;

use tokio::time::Instant;

use crate::call::core::CallCore;
use crate::stt::{Transcript, Word};
use crate::turn::echo::Source;

impl CallCore {
    /// Whether the recogniser heard a sound begin that is only the agent's. `at` counts from the session's first audio.
    pub(in crate::call) fn is_only_echo(&self, at: Duration, now: Instant) -> bool {
        let position = self.children.session_offset() + at;
        position >= self.sifted_until && self.echo.is_only_echo(self.media_clock.instant(position, now), now)
    }

    /// The transcript without what the agent itself said; `None` when it can stay as it is. Its times count from `offset`.
    pub(in crate::call) fn without_echo(
        &self,
        transcript: &Transcript,
        offset: Duration,
        now: Instant,
    ) -> Option<Transcript> {
        self.echo.path()?;
        let source_of = |word: &Word| {
            if word.start + offset < self.sifted_until {
                return Source::Caller;
            }
            let spoken = [word.start, word.end].map(|at| self.media_clock.instant(at + offset, now));
            self.echo.source_of(spoken[0]..spoken[1])
        };
        let saying = self.player.tracks().filter(|track| track.sent > 0).map(|track| track.text.text());
        self.echo_words.without_echo(transcript, saying, source_of)
    }
}

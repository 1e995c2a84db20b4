//! Has the caller finished?
//!
//! Three witnesses: the recogniser (it heard the ending pause, or measured a gap between words), our own ear (it hears
//! nothing any more), and the words themselves (do they sound finished?). The recogniser or the ear says that there is
//! silence; the words and the caller's pace say how long it must last.
//!
//! ```text
//! caller   ████ ██████ · · · · · · · · · · · ·
//! ear                  │ paused (120 ms): the recogniser is asked for its words
//! words                │        │ committed: a reply is begun on trial
//! turn                 │        │      │ over: 400 ms after the last word (less or more by pace, dictation, …)
//! ```
//!
//! An end signal without words is ignored; one for a turn that has already ended changes nothing. If no witness
//! speaks, timers of our own end the turn.

use std::time::Duration;

use tokio::time::Instant;

use super::completeness::Completeness;
use super::pace::Pace;
use crate::settings::{TurnSettings, Wait};
use crate::stt::{Stability, TurnTaking};

/// A sound must begin this much after the last word to be something new: word times are not exact.
const AFTER_THE_WORD: Duration = Duration::from_millis(100);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndpointingInput {
    /// The recogniser reported words of this turn.
    Words(Words),
    /// The recogniser says that the utterance is over.
    UtteranceOver(EndCause),
    /// The recogniser expects the turn to end here.
    LikelyOver,
    /// Our ear hears nothing since then.
    Paused { since: Instant },
    /// Our ear hears a sound again, after a pause.
    Sounding { pause: Option<Duration> },
}

/// What the words of a transcript say about the turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    pub stability: Stability,
    pub completeness: Completeness,
    /// When the last word of the turn ended.
    pub last_word: Instant,
    /// The recogniser has heard everything up to then.
    pub covers: Instant,
    /// The transcript itself says that the utterance is over.
    pub over: Option<EndCause>,
}

/// Which signal ended the turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndCause {
    SpeechFinal,
    UtteranceEnd,
    Finalized,
    Timer,
}

impl EndCause {
    pub const fn label(self) -> &'static str {
        match self {
            Self::SpeechFinal => "speech_final",
            Self::UtteranceEnd => "utterance_end",
            Self::Finalized => "finalized",
            Self::Timer => "timer",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EndpointingOutput {
    /// This wait ran out: ask the recogniser to commit what it has.
    Finalize(Wait),
    /// The turn is probably over: a reply may be begun on trial.
    LikelyOver,
    /// The signal that ended the turn, and the wait that had to run out besides.
    TurnEnded(EndCause, Wait),
}

/// A turn of which words are known.
#[derive(Debug, Clone, Copy)]
struct Open {
    words: Words,
    heard_at: Instant,
    /// The signal that the utterance is over, and when it came.
    over: Option<(EndCause, Instant)>,
    /// `LikelyOver` was said of these words.
    likely: bool,
}

/// A wait and when it runs out.
type RunsOut = (Instant, Wait);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    Finalize,
    End(EndCause),
}

#[derive(Debug)]
pub struct Endpointing {
    settings: TurnSettings,
    turn_taking: TurnTaking,
    pace: Pace,
    open: Option<Open>,
    /// Our ear hears nothing since then.
    silent_since: Option<Instant>,
    /// Our ear hears a sound since then.
    sounding_since: Option<Instant>,
    /// When the last sound began, until it is known what it was.
    last_sound: Option<Instant>,
    /// When the recogniser was asked to commit; forgotten when the caller makes a sound again.
    asked: Option<Instant>,
    /// The caller paused within this turn.
    paused: bool,
    /// Words said earlier are on their way: no turn ends before they are known.
    missing: bool,
    /// They were, in this turn.
    was_missing: bool,
}

impl Endpointing {
    pub fn new(settings: TurnSettings, turn_taking: TurnTaking) -> Self {
        let pace = Pace::new(&settings);
        Self {
            settings,
            turn_taking,
            pace,
            open: None,
            silent_since: None,
            sounding_since: None,
            last_sound: None,
            asked: None,
            paused: false,
            missing: false,
            was_missing: false,
        }
    }

    /// The call goes on with another recogniser.
    pub fn set_turn_taking(&mut self, turn_taking: TurnTaking) {
        self.turn_taking = turn_taking;
    }

    pub fn handle(&mut self, input: EndpointingInput, now: Instant) -> Option<EndpointingOutput> {
        match input {
            EndpointingInput::Words(words) => self.words(words, now),
            EndpointingInput::UtteranceOver(cause) => self.utterance_over(cause, now),
            EndpointingInput::LikelyOver => return self.tick(now).or_else(|| self.likely()),
            EndpointingInput::Paused { since } => {
                self.silent_since = Some(since);
                self.sounding_since = None;
                // One that takes turns would take the question for the end of one.
                if self.asked.is_none() && self.turn_taking == TurnTaking::Ours {
                    self.asked = Some(now);
                    return Some(EndpointingOutput::Finalize(Wait::Pause));
                }
            }
            EndpointingInput::Sounding { pause } => self.sounding(pause, now),
        }
        self.tick(now).or_else(|| self.likely_by_ear())
    }

    pub fn tick(&mut self, now: Instant) -> Option<EndpointingOutput> {
        match self.due()? {
            ((at, _), _) if at > now => None,
            ((_, wait), Next::Finalize) => {
                self.asked = Some(now);
                Some(EndpointingOutput::Finalize(wait))
            }
            ((_, wait), Next::End(cause)) => {
                self.open = None;
                self.was_missing = self.missing;
                if !std::mem::take(&mut self.paused) {
                    self.pace.paused(Duration::ZERO);
                }
                Some(EndpointingOutput::TurnEnded(cause, wait))
            }
        }
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.due().map(|((at, _), _)| at)
    }

    /// Words from before what is being heard now are on their way. Bounded by whoever says so.
    pub fn words_are_missing(&mut self) {
        self.missing = true;
        self.was_missing = true;
    }

    /// They have come, or are not waited for any more.
    pub fn words_are_complete(&mut self) {
        self.missing = false;
    }

    /// The signal that the utterance is over, if there was one, and up to when everything of the turn has been heard.
    pub fn heard_so_far(&self) -> Option<(Option<EndCause>, Instant)> {
        self.open.map(|open| (open.over.map(|(cause, _)| cause), open.words.covers))
    }

    /// The caller went on this long after a turn had been taken to be over.
    pub fn cut_the_caller(&mut self, pause: Duration) {
        self.pace.was_cut(pause);
    }

    /// Every word of the turn was taken back.
    pub fn no_words(&mut self) {
        self.open = None;
    }

    fn words(&mut self, words: Words, now: Instant) {
        // Spoken into what our ear takes for silence: too soft for it.
        if self.silent_since.is_some_and(|since| words.last_word > since + AFTER_THE_WORD * 2) {
            self.silent_since = None;
            self.asked = None;
        }
        // More words, and our ear does not hear silence: the caller went on after we asked.
        let more = self.open.is_none_or(|open| words.last_word > open.words.last_word);
        if more && self.silent_since.is_none() {
            self.asked = None;
        }
        // An answer to our question counts only while the caller has stayed silent since.
        let over = words.over.filter(|cause| *cause != EndCause::Finalized || self.asked.is_some());
        self.open = Some(Open { words, heard_at: now, over: over.map(|cause| (cause, now)), likely: false });
    }

    fn utterance_over(&mut self, cause: EndCause, now: Instant) {
        let counts = cause != EndCause::Finalized || self.asked.is_some();
        if cause == EndCause::Finalized && self.sounding_since.is_none() {
            // Everything was looked at: there was no word in it.
            self.last_sound = None;
        }
        if let Some(open) = self.open.as_mut().filter(|_| counts) {
            open.over.get_or_insert((cause, now));
        }
    }

    fn sounding(&mut self, pause: Option<Duration>, now: Instant) {
        self.silent_since = None;
        self.asked = None;
        self.sounding_since = Some(now);
        self.last_sound = Some(now);
        if let Some(pause) = pause.filter(|_| self.open.is_some()) {
            self.pace.paused(pause);
            self.paused = true;
        }
    }

    /// What happens [next](Self::next). An end has to wait for words that are missing, but a silent caller no longer than
    /// `missing_words`, however often words were recognised again meanwhile.
    fn due(&self) -> Option<(RunsOut, Next)> {
        let ((at, wait), next) = self.next()?;
        let dictating = self.open.is_some_and(|open| matches!(open.words.completeness, Completeness::Dictating(_)));
        let latest = self
            .silent_since
            .filter(|_| self.was_missing && !dictating)
            .map(|since| since + self.settings.missing_words);
        match (latest, next) {
            (None, Next::End(_)) if self.missing => None,
            (Some(latest), Next::Finalize) if at >= latest => {
                Some(((latest, Wait::MissingWords), Next::End(EndCause::Timer)))
            }
            (Some(latest), Next::End(_)) if self.missing || at > latest => Some(((latest, Wait::MissingWords), next)),
            _ => Some(((at, wait), next)),
        }
    }

    /// What happens next if nothing is heard, and when.
    fn next(&self) -> Option<(RunsOut, Next)> {
        let open = self.open?;
        let (patience, which) = self.patience(open.words.completeness);
        let enough = (open.words.last_word + patience, which);
        if let Some((cause, over_at)) = open.over {
            // A sound after the last word may be the next one: its words have not come yet.
            let resumed = self.last_sound.filter(|since| *since > open.words.last_word + AFTER_THE_WORD);
            let known = match (resumed, self.asked) {
                (None, _) => enough,
                (Some(since), _) if self.sounding_since.is_some() => {
                    (since + self.settings.hold_sounding, Wait::HoldSounding)
                }
                (Some(_), Some(asked)) => (asked + self.settings.finalize_answer, Wait::FinalizeAnswer),
                (Some(since), None) => (since + self.settings.hold, Wait::Hold),
            };
            // Noises that come and go must not keep the turn open; but what begins in time has time to bring its words,
            // also where the wait was a long one, as within dictation.
            let latest = over_at.max(enough.0) + self.settings.hold_sounding;
            let known = if known.0 > latest { (latest, Wait::HoldSounding) } else { known };
            return Some((later(enough, known), Next::End(cause)));
        }
        if let Some(asked) = self.asked {
            let unanswered = asked + self.settings.finalize_answer;
            // While our ear hears a sound, be it the street, only the recogniser's silence counts.
            let wordless = open.heard_at + self.settings.quiet_after_interim + self.settings.finalize_answer;
            let at = if self.sounding_since.is_some() { unanswered.max(wordless) } else { unanswered };
            return Some((later(enough, (at, Wait::FinalizeAnswer)), Next::End(EndCause::Timer)));
        }
        // What sounds unfinished is given the same grace here as with a signal.
        let grace = patience.saturating_sub(self.settings.patience);
        let after = |quiet| open.heard_at + quiet + grace;
        Some(match open.words.stability {
            Stability::Final => {
                let quiet = after(self.settings.quiet_after_final);
                ((quiet, Wait::QuietAfterFinal), Next::End(EndCause::Timer))
            }
            Stability::Interim => ((after(self.settings.quiet_after_interim), Wait::QuietAfterInterim), Next::Finalize),
        })
    }

    /// How much silence it takes after such words, and which wait that is.
    fn patience(&self, completeness: Completeness) -> (Duration, Wait) {
        let pace = self.pace.patience();
        match completeness {
            Completeness::Open if self.settings.patience_open > pace => {
                (self.settings.patience_open, Wait::PatienceOpen)
            }
            Completeness::Dictating(_) if self.settings.patience_dictating > pace => {
                (self.settings.patience_dictating, Wait::PatienceDictating)
            }
            _ if pace <= self.settings.patience_least => (pace, Wait::PatienceLeast),
            _ if pace >= self.settings.patience_most => (pace, Wait::PatienceMost),
            _ => (pace, Wait::Patience),
        }
    }

    /// By our own ear the caller is silent, and every word before the silence is known.
    fn likely_by_ear(&mut self) -> Option<EndpointingOutput> {
        let open = self.open?;
        let known = open.over.is_some() || self.silent_since.is_some_and(|since| open.words.covers >= since);
        let silent = self.silent_since.is_some() || open.over.is_some();
        if known && silent { self.likely() } else { None }
    }

    fn likely(&mut self) -> Option<EndpointingOutput> {
        let open = self.open.as_mut().filter(|_| !self.missing)?;
        let dictating = matches!(open.words.completeness, Completeness::Dictating(_));
        if dictating || std::mem::replace(&mut open.likely, true) {
            return None;
        }
        Some(EndpointingOutput::LikelyOver)
    }
}

/// The one of two waits that runs out last; the first, if they do so together.
fn later(one: RunsOut, other: RunsOut) -> RunsOut {
    if other.0 > one.0 { other } else { one }
}

#[cfg(test)]
mod tests;

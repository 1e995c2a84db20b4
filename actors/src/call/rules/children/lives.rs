//! What a call knows of its links: which life each is in, by which way to its vendor, and how well it goes.

use std::time::Duration;

use tokio::time::Instant;

use crate::supervision::exit::{Child, Life};
use crate::supervision::restart::RestartBudget;
use crate::supervision::routes::Route;
use crate::vendor::FailureKind;

/// With less delay it keeps up.
const KEEPS_UP: Duration = Duration::from_secs(1);

/// A session that is given old audio has caught up within so long of its first reaction, or never will: recognisers work
/// faster than people speak.
const CATCHES_UP_WITHIN: Duration = Duration::from_secs(2);

/// What the call knows of its links.
#[derive(Debug, Default)]
pub struct Children {
    stt: Lives,
    llm: Lives,
    tts: Lives,
    /// Where the recogniser's present session began, in caller audio time.
    session_offset: Duration,
    /// How far the caller audio had come when the recogniser last reported anything.
    pub(super) last_report: Duration,
    /// It has been started again since.
    pub(super) restarted_since: bool,
    /// Since when words wait for a voice that is gone.
    pub(super) voice_missing: Option<Instant>,
    /// Since when the caller hears nothing because an utterance that has begun waits for the voice.
    pub(super) voice_gap: Option<Instant>,
    /// How often the present voice let the caller wait in the middle of an utterance.
    pub(super) underruns: u32,
    /// Until then the present session may still be catching up with old audio; `None` once it has.
    catches_up_by: Option<Instant>,
}

#[derive(Debug, Default)]
pub(super) struct Lives {
    pub(super) current: u32,
    pub(super) running: bool,
    /// When the present life began.
    pub(super) began: Option<Instant>,
    pub(super) budget: RestartBudget,
    /// The way to the vendor that the present life takes.
    pub(super) route: Route,
    /// Failures of this way since something useful came.
    pub(super) failures: u32,
    /// Why the present life failed, if it said so.
    pub(super) failure: Option<FailureKind>,
    /// When the child last said nothing where it should have, and how often in a row.
    pub(super) silent: Option<(Instant, u32)>,
    /// Something useful came in the present life.
    pub(super) worked: bool,
    /// Until then the present life may still be waiting, dialling, or making its first sound.
    pub(super) patience: Option<Instant>,
}

impl Children {
    pub(super) fn of(&self, child: Child) -> &Lives {
        match child {
            Child::Stt => &self.stt,
            Child::Llm => &self.llm,
            Child::Tts => &self.tts,
        }
    }

    pub(super) fn of_mut(&mut self, child: Child) -> &mut Lives {
        match child {
            Child::Stt => &mut self.stt,
            Child::Llm => &mut self.llm,
            Child::Tts => &mut self.tts,
        }
    }

    /// Whether orders to this child reach anybody.
    pub fn is_running(&self, child: Child) -> bool {
        self.of(child).running
    }

    /// Whether a report comes from the child's present life.
    pub fn is_life(&self, child: Child, life: Life) -> bool {
        let lives = self.of(child);
        lives.running && lives.current == life.0
    }

    /// Whether the child was started again so recently that nothing can be expected of it yet.
    pub fn is_dialling(&self, child: Child, now: Instant) -> bool {
        self.of(child).patience.is_some_and(|until| now < until)
    }

    /// The way to the vendor that the child's present life takes.
    pub fn route(&self, child: Child) -> Route {
        self.of(child).route
    }

    pub fn session_offset(&self) -> Duration {
        self.session_offset
    }

    pub fn session_began_at(&mut self, position: Duration) {
        self.session_offset = position;
    }

    /// The recogniser has reported something, `heard` of caller audio being there.
    pub fn recogniser_reported(&mut self, heard: Duration) {
        self.last_report = heard;
        self.restarted_since = false;
    }

    /// What the caller said up to there is known, though not from the live session.
    pub fn recogniser_explained(&mut self, heard: Duration) {
        self.last_report = self.last_report.max(heard);
        self.restarted_since = false;
    }

    /// The voice gives sound.
    pub fn voice_sounds(&mut self) {
        self.voice_missing = None;
    }

    /// The recogniser's session begins with old audio; at this moment it has reacted, at the latest.
    pub fn recogniser_has_to_catch_up(&mut self, reacts: Instant) {
        self.catches_up_by = Some(reacts + CATCHES_UP_WITHIN);
    }

    /// The recogniser's report lags so far behind the caller, `most` being what is borne. A session that falls behind what
    /// it is given as it is spoken does not catch up by itself; one that is given old audio begins behind, and is waited for.
    pub fn recogniser_falls_behind(&mut self, lag: Duration, most: Duration, now: Instant) -> bool {
        self.catches_up_by = self.catches_up_by.filter(|by| lag >= KEEPS_UP && now < *by);
        self.catches_up_by.is_none() && lag > most
    }

    pub(super) fn next_life(&mut self, child: Child, now: Instant) -> Life {
        let lives = self.of_mut(child);
        lives.current += 1;
        lives.running = true;
        lives.began = Some(now);
        lives.worked = false;
        lives.failure = None;
        let life = Life(lives.current);
        if child == Child::Tts {
            self.underruns = 0;
        }
        life
    }
}

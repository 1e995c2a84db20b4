//! A call at its first moment: every machine as it is before anything has happened.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use super::{CallCore, CallParts};
use crate::call::media_clock::MediaClock;
use crate::call::phase::Phase;
use crate::call::records::Records;
use crate::call::rules::catching_up::CatchingUp;
use crate::call::rules::checkpointing::Kept;
use crate::call::rules::children::Children;
use crate::call::rules::scripted::Scripted;
use crate::call::rules::weighing::Position;
use crate::call::tally::Tally;
use crate::call::trail::Trail;
use crate::desk::Desk;
use crate::llm::spending::Spending;
use crate::playout::player::Player;
use crate::reply::history::History;
use crate::stt::backlog::Backlog;
use crate::stt::collect::Collector;
use crate::stt::replay::AudioRing;
use crate::triage::Triage;
use crate::turn::barge_in::BargeIn;
use crate::turn::dead_air::DeadAir;
use crate::turn::deaf::Deaf;
use crate::turn::ear::Ear;
use crate::turn::echo::Echo;
use crate::turn::echo_words::EchoWords;
use crate::turn::endpointing::Endpointing;
use crate::turn::idle::Idle;
use crate::turn::keypad::Keypad;
use crate::turn::recording::Recording;
use crate::turn::transcript::CallerTranscript;
use crate::turn::unheard::Unheard;

impl CallCore {
    /// A call whose media stream has just begun; the greeting is among the first outputs.
    pub fn new(parts: CallParts, now: Instant) -> Self {
        let settings = Arc::clone(&parts.settings);
        let mut core = Self {
            started: now,
            phase: Phase::Opening,
            children: Children::default(),
            backlog: Backlog::default(),
            ring: AudioRing::default(),
            catching_up: CatchingUp::default(),
            collector: Collector::default(),
            media_clock: MediaClock::default(),
            ear: Ear::new(settings.turn.pause),
            transcript: CallerTranscript::default(),
            endpointing: Endpointing::new(settings.turn.clone(), *parts.turn_taking.first()),
            keypad: Keypad::new(settings.turn.clone()),
            unheard: Unheard::new(&settings.turn),
            deaf: Deaf::new(settings.turn.deaf),
            position: Position::default(),
            began_in_gap: false,
            words_want_floor: false,
            sound_began: Duration::ZERO,
            sound: None,
            expected: None,
            last_turn: None,
            player: Player::new(settings.playout.clone(), now),
            next_utterance: 1,
            next_request: 1,
            asked_by: VecDeque::new(),
            probe: None,
            spending: Spending::default(),
            answer: None,
            desk: Desk::default(),
            triage: Triage::new(&parts.tenant.language, &parts.tenant.emergencies),
            advising: None,
            tool_rounds: 0,
            claim_refused: false,
            tools_pending: 0,
            speculation: None,
            trial_failed: false,
            speculation_wasted: 0,
            opener: None,
            scripted: Scripted::default(),
            spoken_results: HashMap::new(),
            history: History::default(),
            echo: Echo::new(now),
            echo_words: EchoWords::default(),
            sifted_until: Duration::ZERO,
            barge_in: BargeIn::new(settings.turn.clone()),
            idle: Idle::new(settings.silence.clone()),
            recording: Recording::default(),
            dead_air: DeadAir::new(settings.silence.clone()),
            timings: HashMap::new(),
            unanswered_since: None,
            answer_owed: false,
            early_keys: String::new(),
            records: Records::default(),
            tally: Tally::default(),
            trail: Trail::default(),
            mute_since: None,
            disclosed: false,
            kept: Kept::default(),
            clock: now,
            outputs: VecDeque::new(),
            parts,
        };
        core.open(now);
        core.settle(now);
        core
    }
}

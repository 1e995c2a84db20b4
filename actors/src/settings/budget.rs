//! T15: hidden fixed waits add a second. What lies behind one another on the way to a reply is added up here, wait by
//! wait, and held against the goals of the latency budget (docs/ARCHITECTURE.md). A wait that is on no such way says why.

use std::time::Duration;

use super::{Interruptions, Settings, Wait, ms};
use crate::turn::dead_air::{DeadAir, DeadAirOutput};

// What the vendors need, at the median.
const RECOGNISER: (&str, Duration) = ("recogniser", ms(100));
/// A quick model.
const FIRST_TOKEN: (&str, Duration) = ("first token", ms(350));
/// The model that the goals are about.
const FIRST_TOKEN_USUAL: (&str, Duration) = ("first token", ms(640));
const FIRST_CLAUSE: (&str, Duration) = ("first clause", ms(85));
const VOICE: (&str, Duration) = ("voice", ms(200));
const CARRIERS_VOICE: (&str, Duration) = ("the carrier's question, and its own voice", ms(800));
const OURS: (&str, Duration) = ("our own work", ms(1));

const END_OF_TURN: Duration = ms(400);
const FIRST_SOUND_P50: Duration = ms(900);
const FIRST_SOUND_P95: Duration = ms(1_400);
const CONTENT_P50: Duration = ms(1_150);
const CONTENT_P95: Duration = ms(1_700);
const BARGE_IN: Duration = ms(250);
const SILENCE: Duration = ms(3_000);

/// Things that are waited for one after the other, and how long that may take in all.
struct Chain {
    name: &'static str,
    goal: Duration,
    waits: &'static [Wait],
    others: &'static [(&'static str, Duration)],
}

const CHAINS: &[Chain] = &[
    Chain { name: "end of turn", goal: END_OF_TURN, waits: &[Wait::Patience], others: &[] },
    Chain {
        name: "end of turn, a caller who never pauses",
        goal: END_OF_TURN,
        waits: &[Wait::PatienceLeast],
        others: &[],
    },
    Chain {
        name: "end of turn, the words being asked for",
        goal: END_OF_TURN,
        waits: &[Wait::Pause],
        others: &[RECOGNISER],
    },
    Chain {
        name: "first sound, an opener",
        goal: FIRST_SOUND_P50,
        waits: &[Wait::Patience, Wait::Opener],
        others: &[OURS],
    },
    Chain {
        name: "first sound, an opener after what sounds unfinished",
        goal: FIRST_SOUND_P95,
        waits: &[Wait::PatienceOpen, Wait::Opener],
        others: &[OURS],
    },
    Chain {
        name: "first sound, an opener for a caller who pauses long",
        goal: FIRST_SOUND_P95,
        waits: &[Wait::PatienceMost, Wait::Opener],
        others: &[OURS],
    },
    Chain {
        name: "first sound, a filler",
        goal: FIRST_SOUND_P95,
        waits: &[Wait::Filler, Wait::FillerGrace],
        others: &[OURS],
    },
    Chain {
        name: "first content, a quick model",
        goal: CONTENT_P50,
        waits: &[Wait::Patience],
        others: &[FIRST_TOKEN, FIRST_CLAUSE, VOICE, OURS],
    },
    Chain {
        name: "first content, begun on trial",
        goal: CONTENT_P50,
        waits: &[Wait::Pause],
        others: &[RECOGNISER, FIRST_TOKEN_USUAL, FIRST_CLAUSE, VOICE, OURS],
    },
    Chain {
        name: "first content, asked a second time when the first is late",
        goal: CONTENT_P95,
        waits: &[Wait::Patience, Wait::HedgeLeast],
        others: &[FIRST_TOKEN_USUAL, FIRST_CLAUSE, VOICE, OURS],
    },
    Chain {
        name: "silence, a dictated number and then a filler",
        goal: SILENCE,
        waits: &[Wait::PatienceDictating, Wait::FillerLeast, Wait::FillerGrace],
        others: &[],
    },
    Chain { name: "silence after a filler", goal: SILENCE, waits: &[Wait::Bridge], others: &[] },
    Chain {
        name: "silence, a guess that nobody commits",
        goal: SILENCE,
        waits: &[Wait::QuietAfterInterim, Wait::FinalizeAnswer],
        others: &[RECOGNISER],
    },
    Chain {
        name: "silence, words without an end",
        goal: SILENCE,
        waits: &[Wait::QuietAfterFinal],
        others: &[RECOGNISER],
    },
    Chain {
        name: "silence, speech without words",
        goal: SILENCE,
        waits: &[Wait::NotUnderstood],
        others: &[RECOGNISER],
    },
    Chain {
        name: "silence, speech without words that is heard again",
        goal: SILENCE,
        waits: &[Wait::NotUnderstood, Wait::NotUnderstoodAgain],
        others: &[RECOGNISER],
    },
    Chain { name: "silence, words that are missing", goal: SILENCE, waits: &[Wait::MissingWords], others: &[] },
    Chain { name: "silence, a recogniser that is deaf", goal: SILENCE, waits: &[Wait::Deaf], others: &[RECOGNISER] },
    Chain {
        name: "silence, a recording that is not recognised",
        goal: SILENCE,
        waits: &[Wait::CatchUp, Wait::HeardAgain],
        others: &[],
    },
    Chain { name: "silence, the agent held for a sound", goal: SILENCE, waits: &[Wait::Hold], others: &[] },
    Chain { name: "silence, held for a sound that goes on", goal: SILENCE, waits: &[Wait::HoldSounding], others: &[] },
    Chain {
        name: "silence, a sound before the answer",
        goal: SILENCE,
        waits: &[Wait::Patience, Wait::Sound],
        others: &[],
    },
    Chain {
        name: "silence, a sound that goes on before the answer",
        goal: SILENCE,
        waits: &[Wait::Patience, Wait::SoundMost],
        others: &[],
    },
    Chain { name: "silence, the voice stops in the middle", goal: SILENCE, waits: &[Wait::Starved], others: &[VOICE] },
    Chain { name: "silence, the model stops in the middle", goal: SILENCE, waits: &[Wait::Gap], others: &[] },
    Chain { name: "silence, words that are no clause yet", goal: SILENCE, waits: &[Wait::Clause], others: &[VOICE] },
    Chain {
        name: "silence after the last word, its mark being lost",
        goal: SILENCE,
        waits: &[Wait::EchoGrace],
        others: &[],
    },
    Chain {
        name: "silence, no voice to begin with",
        goal: SILENCE,
        waits: &[Wait::Opening],
        others: &[CARRIERS_VOICE],
    },
    Chain {
        name: "silence, every session of the voice fails",
        goal: SILENCE,
        waits: &[Wait::VoiceMissing],
        others: &[CARRIERS_VOICE],
    },
    Chain {
        name: "silence, the voice stops in the middle and does not come back",
        goal: SILENCE,
        waits: &[Wait::VoiceGap],
        others: &[CARRIERS_VOICE],
    },
    Chain {
        name: "silence after a key",
        goal: SILENCE,
        waits: &[Wait::KeypadGap],
        others: &[FIRST_TOKEN_USUAL, FIRST_CLAUSE, VOICE],
    },
];

/// Waits that make no reply later, and why.
const BESIDE: &[(Wait, &str)] = &[
    (Wait::Merge, "nobody waits for it: it says what words after the end belong to"),
    (Wait::FirstToken, "the filler and the bridge speak meanwhile"),
    (Wait::Retry, "the filler and the bridge speak meanwhile"),
    (Wait::HedgeMost, "the filler speaks meanwhile"),
    (Wait::GiveUp, "the filler and the bridge speak meanwhile"),
    (Wait::Reprompt, "it is the caller's turn"),
    (Wait::NoWord, "it is the caller's turn"),
    (Wait::Breath, "a pause between two sentences"),
    (Wait::NewSession, "it is over before the same link is missed again, and voice_gap bounds all of it"),
    (Wait::RecogniserLag, "measured while the caller speaks; afterwards missing_words decides"),
    (Wait::LongestCall, "the life of a call"),
    (Wait::Reattach, "nobody is on the line"),
    (Wait::LastWords, "the caller has hung up"),
    (Wait::Intent, "the call ends"),
    (Wait::HangUp, "the call ends"),
    (Wait::Farewell, "the call ends"),
    (Wait::Leaving, "the call ends"),
];

impl Chain {
    fn sum(&self, settings: &Settings) -> Duration {
        let waits = self.waits.iter().map(|wait| settings.wait(*wait));
        waits.chain(self.others.iter().map(|(_, length)| *length)).sum()
    }

    /// What it is made of, for whoever must make it shorter.
    fn told(&self, settings: &Settings) -> String {
        let waits = self.waits.iter().map(|wait| (wait.name(), settings.wait(*wait)));
        let parts: Vec<_> =
            waits.chain(self.others.iter().copied()).map(|(name, length)| format!("{name} {length:?}")).collect();
        format!("{}: {} = {:?}, and the goal is {:?}", self.name, parts.join(" + "), self.sum(settings), self.goal)
    }
}

/// The chains that take longer than they may.
fn over_budget(settings: &Settings) -> Vec<&'static Chain> {
    CHAINS.iter().filter(|chain| chain.sum(settings) > chain.goal).collect()
}

/// The longest silence after the last word of a turn that took so long to end, where the tenant wants no fillers and the
/// answer's words come too late to be heard.
fn silence_without_fillers(settings: &Settings, end_of_turn: Duration) -> Duration {
    let last_word = tokio::time::Instant::now();
    let mut dead_air = DeadAir::new(settings.silence.clone());
    dead_air.owe(last_word, last_word + end_of_turn);
    loop {
        let at = dead_air.deadline().expect("an answer that is owed has a deadline");
        match dead_air.tick(true, at) {
            Some(DeadAirOutput::PutOff) | None => {}
            Some(DeadAirOutput::Filler) => dead_air.said_nothing(at),
            Some(DeadAirOutput::Bridge | DeadAirOutput::GiveUp) => return at - last_word,
        }
    }
}

#[test]
fn t15_the_default_waits_fit_the_latency_budget() {
    let settings = Settings::default();
    let told: Vec<_> = over_budget(&settings).iter().map(|chain| chain.told(&settings)).collect();
    assert!(told.is_empty(), "the waits add up to more than the latency budget allows:\n{}", told.join("\n"));
    for wait in [Wait::Patience, Wait::PatienceMost, Wait::PatienceOpen, Wait::PatienceDictating] {
        let silence = silence_without_fillers(&settings, settings.wait(wait));
        assert!(silence <= SILENCE, "{} and no filler: silence for {silence:?}", wait.name());
    }
}

#[test]
fn t15_whoever_raises_a_wait_beyond_the_budget_is_told() {
    let defaults = Settings::default();
    for chain in CHAINS {
        for wait in chain.waits {
            let room = chain.goal - chain.sum(&defaults);
            let mut settings = defaults.clone();
            settings.set_wait(*wait, defaults.wait(*wait) + room);
            let fits = |settings: &Settings| over_budget(settings).iter().all(|other| other.name != chain.name);
            assert!(fits(&settings), "{}: {wait:?} has {room:?} of room", chain.name);
            settings.set_wait(*wait, defaults.wait(*wait) + room + ms(1));
            assert!(!fits(&settings), "{}: {wait:?} may grow beyond the goal", chain.name);
        }
    }
    let mut settings = defaults;
    settings.silence.bridge += ms(100);
    assert!(silence_without_fillers(&settings, settings.turn.patience_dictating) > SILENCE);
}

/// How long after the caller's first sound the agent is silent: the sound is noticed, we stop feeding the carrier, and it
/// plays what it has. The lead is no wait, and longer once the carrier has run dry; the longest of all kinds of utterance counts.
fn silent_after(settings: &Settings) -> Duration {
    let noticed = Interruptions::KINDS.iter().filter_map(|(kind, ..)| settings.turn.interruptions.of(*kind));
    let noticed = noticed.map(|least| least.sound).max().unwrap_or_default();
    noticed + settings.playout.lead.max(settings.playout.lead_after_underrun) + OURS.1
}

#[test]
fn t15_a_barge_in_is_silence_in_time_also_after_an_underrun_and_whatever_is_being_said() {
    let defaults = Settings::default();
    let room = BARGE_IN.checked_sub(silent_after(&defaults)).unwrap_or_else(|| panic!("{:?}", silent_after(&defaults)));
    let check = |longer: fn(&mut Settings) -> &mut Duration| {
        let mut settings = defaults.clone();
        *longer(&mut settings) += room + ms(1);
        assert!(silent_after(&settings) > BARGE_IN);
    };
    check(|settings| &mut settings.playout.lead_after_underrun);
    check(|settings| &mut settings.turn.interruptions.reply.sound);
    check(|settings| &mut settings.turn.interruptions.outcome.sound);
    check(|settings| &mut settings.turn.interruptions.farewell.sound);
    let mut settings = defaults;
    settings.playout.lead += ms(200);
    assert!(silent_after(&settings) > BARGE_IN);
}

#[test]
fn t15_every_wait_is_in_a_chain_or_says_why_it_delays_nothing() {
    for wait in Wait::ALL {
        let in_chain = CHAINS.iter().any(|chain| chain.waits.contains(wait));
        let beside = BESIDE.iter().filter(|(other, _)| other == wait).count();
        assert_eq!(usize::from(in_chain) + beside, 1, "{wait:?} belongs in CHAINS or, with a reason, in BESIDE");
    }
}

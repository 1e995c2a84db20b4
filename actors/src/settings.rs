//! Every wait and limit of the engine, named, with its default and unit.
//!
//! The figures come from the latency budget in docs/ARCHITECTURE.md unless a line says otherwise; the tests in `budget`
//! add them up against it. Every wait also has a [name](Wait), under which it is configured, measured and documented; lengths
//! that are no settings stand where they are used and, with the reason, in docs/CONFIGURATION.md.

#[cfg(test)]
mod budget;
#[cfg(test)]
mod documentation;
mod interruptions;
#[cfg(test)]
mod no_settings;
mod waits;

use std::time::Duration;

pub use interruptions::{Interruptions, Least};
pub use waits::Wait;

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// What the engine waits for, and how long. One value serves every call of a process.
#[derive(Debug, Clone)]
pub struct Settings {
    pub turn: TurnSettings,
    pub model: ModelSettings,
    pub playout: PlayoutSettings,
    pub silence: SilenceSettings,
    pub links: LinkSettings,
    pub life: LifeSettings,
}

/// Deciding whose turn it is.
#[derive(Debug, Clone)]
pub struct TurnSettings {
    /// Our own ear hears nothing for this long after a sound: the recogniser is asked to commit what it heard, and a
    /// reply may be begun on trial. Longer than the closure of a consonant, shorter than a pause between phrases.
    pub pause: Duration,
    /// Silence after the last word of what sounds finished before the turn is over. Too small cuts people off; too big
    /// makes every answer late. Each caller's own pace moves it between `patience_least` and `patience_most`.
    pub patience: Duration,
    pub patience_least: Duration,
    pub patience_most: Duration,
    /// The same after what sounds unfinished ("on Tuesday or …").
    pub patience_open: Duration,
    /// The same in the middle of a number, a name, a date or an address that is being dictated.
    pub patience_dictating: Duration,
    /// A caller who goes on within this after a turn that nobody has answered yet goes on with the same turn.
    pub merge: Duration,
    /// A sound of the caller's keeps the agent from beginning to speak for this long, unless words follow.
    pub sound: Duration,
    /// The same while the sound goes on without a pause.
    pub sound_most: Duration,
    /// Speech was heard and no words come: the caller is told so after this.
    pub not_understood: Duration,
    /// The same for a session that hears the sound again. It is given all of it at once, so less than `not_understood`.
    pub not_understood_again: Duration,
    /// So long after a sound of the caller's began the recogniser may say nothing whatever of it. Far longer than any of
    /// its latencies, and shorter than most sentences, so that a new session has the words almost in time.
    pub deaf: Duration,
    /// More than two seconds that no recogniser session has committed are recognised as a recording: no turn ends, and
    /// nothing is heard again live, before it answers or this is over. Half of it leads to a second try. Too small gives up
    /// on a slow answer; too big leaves the caller in silence.
    pub catch_up: Duration,
    /// How long a new session may take to report what it is given again before the turn may end without.
    pub heard_again: Duration,
    /// Whoever has stopped speaking waits no longer than this for earlier words of theirs, however often they are heard
    /// again: the answer must begin within three seconds. Words that come later still are added to the turn.
    pub missing_words: Duration,
    /// Words are committed but the recogniser has not said that the utterance is over: the turn ends after this.
    /// Too small cuts people off between phrases; too big answers late on noisy lines.
    pub quiet_after_final: Duration,
    /// Only guesses, nothing committed: ask the recogniser to commit after this.
    pub quiet_after_interim: Duration,
    /// How long to wait for the answer to that (not guaranteed by the vendor) before the guess is taken as said.
    pub finalize_answer: Duration,
    /// A hold without a word is taken back after this.
    pub hold: Duration,
    /// The same while the sound goes on without a pause.
    pub hold_sounding: Duration,
    /// What it takes to cut off what the agent is saying.
    pub interruptions: Interruptions,
    /// Keys pressed within this of each other are one entry.
    pub keypad_gap: Duration,
}

/// Patience with the model.
#[derive(Debug, Clone)]
pub struct ModelSettings {
    /// Nothing useful came since the request: try again, once.
    pub first_token: Duration,
    /// The stream stopped flowing in the middle: go on with what there is.
    pub gap: Duration,
    /// Words that do not make a clause yet are spoken all the same after this.
    pub clause: Duration,
    /// Wait before a failed request is tried again.
    pub retry: Duration,
    /// Tries at one answer.
    pub tries: u32,
    /// Rounds of tools within one answer.
    pub tool_rounds: u32,
    /// A second, equal request is sent when the first has given nothing after the model's usual time to its first
    /// token, within these bounds; whichever speaks first answers.
    pub hedge_least: Duration,
    pub hedge_most: Duration,
    /// Tokens (read and written) that replies begun on trial, or hedges, may waste in one call before there are no more.
    pub speculation_tokens: u64,
}

/// Feeding the carrier.
#[derive(Debug, Clone)]
pub struct PlayoutSettings {
    /// Audio kept ahead of real time at the carrier. More survives longer stalls of ours; less stops sooner on a barge-in.
    pub lead: Duration,
    /// The lead after an underrun. With it, too, a barge-in must be silence in time.
    pub lead_after_underrun: Duration,
    /// An utterance is waiting for more audio and none comes: after this it is ended with what there is.
    pub starved: Duration,
    /// How much later than the estimate the last mark may be echoed before the utterance counts as heard.
    pub echo_grace: Duration,
    /// Silence between greeting and notice, which are rendered apart.
    pub breath: Duration,
}

/// What the caller hears when nothing else is said.
#[derive(Debug, Clone)]
pub struct SilenceSettings {
    /// Silence after the caller's turn before a short opener ("Sure —"), where the tenant wants openers.
    pub opener: Duration,
    /// Silence after the caller's turn before a filler ("one moment").
    pub filler: Duration,
    /// No filler sooner than this after the end of a turn, however long ago its last word was.
    pub filler_least: Duration,
    /// By this much the filler is put off, once, when the answer's words have begun to come.
    pub filler_grace: Duration,
    /// Silence after a filler before a spoken bridge; repeated.
    pub bridge: Duration,
    /// The reply is given up after this (from the end of the caller's turn).
    pub give_up: Duration,
    /// The greeting or the notice makes no sound for so long: the carrier's own voice takes over.
    pub opening: Duration,
    /// The caller is silent after the agent finished: prompt again after this.
    pub reprompt: Duration,
    /// The caller has said nothing since the notice: the call is ended politely after this. With the goodbye it takes less
    /// than 20 s; too small hangs up on people who are still looking for their papers.
    pub no_word: Duration,
    /// Re-prompts before the call is ended politely.
    pub reprompts: u32,
}

/// Patience with links to vendors.
#[derive(Debug, Clone)]
pub struct LinkSettings {
    /// Dialling, TLS, upgrade and a first reaction of a link that was started again; until then nothing is expected of it.
    /// Less than `starved`, so that a second way that is silent too is noticed the first time.
    pub new_session: Duration,
    /// A recogniser whose reports come this late has fallen behind. Above the worst delays of a healthy one (finals that
    /// are 1.5 s late on bad days), below what a caller takes for an answer's delay.
    pub recogniser_lag: Duration,
    /// Words wait for a voice that is gone: after this no further session is begun, and the carrier's voice takes over.
    pub voice_missing: Duration,
    /// The caller hears nothing in the middle of an utterance, whatever becomes of new sessions; no filler fits in. Then the
    /// carrier's voice takes over.
    pub voice_gap: Duration,
}

/// The life of a call.
#[derive(Debug, Clone)]
pub struct LifeSettings {
    /// Longest call; a polite end follows.
    pub longest_call: Duration,
    /// A call whose media socket broke waits this long for a new one.
    pub reattach: Duration,
    /// After the caller hung up: wait this long for the last words.
    pub last_words: Duration,
    /// Storing why the call ends may take this long before the end goes on without it.
    pub intent: Duration,
    /// The carrier's answer to a hang-up may take this long.
    pub hang_up: Duration,
    /// The last words before an end may take this long to be heard, whatever the player reports.
    pub farewell: Duration,
    /// After we closed the media socket on purpose: the actor is gone at the latest after this.
    pub leaving: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            turn: TurnSettings {
                pause: ms(120),
                patience: ms(400),
                patience_least: ms(300),
                patience_most: ms(900),
                patience_open: ms(900),
                patience_dictating: ms(1_600),
                merge: ms(1_500),
                sound: ms(900),
                sound_most: ms(2_500),
                not_understood: ms(1_200),
                not_understood_again: ms(700),
                deaf: ms(2_000),
                catch_up: ms(1_600),
                heard_again: ms(1_100),
                missing_words: ms(2_000),
                quiet_after_final: ms(1_000),
                quiet_after_interim: ms(1_200),
                finalize_answer: ms(500),
                hold: ms(600),
                hold_sounding: ms(1_200),
                interruptions: Interruptions::default(),
                keypad_gap: ms(1_500),
            },
            model: ModelSettings {
                first_token: ms(4_000),
                gap: ms(2_500),
                clause: ms(700),
                retry: ms(400),
                tries: 3,
                tool_rounds: 5,
                hedge_least: ms(300),
                hedge_most: ms(1_500),
                speculation_tokens: 40_000,
            },
            playout: PlayoutSettings {
                lead: ms(120),
                lead_after_underrun: ms(180),
                starved: ms(1_200),
                echo_grace: ms(1_000),
                breath: ms(300),
            },
            silence: SilenceSettings {
                opener: ms(150),
                filler: ms(1_200),
                filler_least: ms(400),
                filler_grace: ms(180),
                bridge: ms(2_000),
                give_up: ms(9_000),
                opening: ms(2_100),
                reprompt: ms(7_000),
                no_word: ms(12_000),
                reprompts: 2,
            },
            links: LinkSettings {
                new_session: ms(1_100),
                recogniser_lag: ms(2_500),
                voice_missing: ms(2_200),
                voice_gap: ms(2_200),
            },
            life: LifeSettings {
                longest_call: Duration::from_secs(15 * 60),
                reattach: Duration::from_secs(10),
                last_words: ms(1_000),
                intent: ms(500),
                hang_up: ms(3_000),
                farewell: Duration::from_secs(20),
                leaving: ms(1_500),
            },
        }
    }
}

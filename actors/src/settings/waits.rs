//! The waits by name: for configuration, metrics and the documentation.

use std::time::Duration;

use super::Settings;

/// Names each wait once: its variant, where it is kept, and what it waits for.
macro_rules! waits {
    ($($wait:ident, $name:literal, $($field:ident).+, $what:literal;)+) => {
        /// One of the engine's waits.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Wait {
            $(#[doc = $what] $wait,)+
        }

        impl Wait {
            pub const ALL: &[Self] = &[$(Self::$wait,)+];

            /// The name in configuration and metrics.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$wait => $name,)+ }
            }

            /// What has not come when it runs out, and what follows.
            pub const fn what(self) -> &'static str {
                match self { $(Self::$wait => $what,)+ }
            }
        }

        impl Settings {
            /// How long this wait is.
            pub fn wait(&self, wait: Wait) -> Duration {
                match wait { $(Wait::$wait => self.$($field).+,)+ }
            }

            /// Changes this wait.
            pub fn set_wait(&mut self, wait: Wait, length: Duration) {
                match wait { $(Wait::$wait => self.$($field).+ = length,)+ }
            }
        }
    };
}

waits! {
    Pause, "pause", turn.pause, "our ear hears nothing: the recogniser is asked to commit what it heard";
    Patience, "patience", turn.patience, "silence after what sounds finished: the turn is over; the caller's pace moves it";
    PatienceLeast, "patience_least", turn.patience_least, "the same for a caller who never pauses";
    PatienceMost, "patience_most", turn.patience_most, "the same for a caller who pauses long";
    PatienceOpen, "patience_open", turn.patience_open, "silence after what sounds unfinished: the turn is over all the same";
    PatienceDictating, "patience_dictating", turn.patience_dictating, "silence in the middle of a number, name, date or address: the turn is over all the same";
    Merge, "merge", turn.merge, "the caller goes on before anybody has answered: until then it is the same turn";
    Sound, "sound", turn.sound, "a sound of the caller's whose words have not come: the agent may begin to speak";
    SoundMost, "sound_most", turn.sound_most, "the same while the sound goes on without a pause";
    NotUnderstood, "not_understood", turn.not_understood, "speech was heard and no words come: \"sorry, I didn't catch that\"";
    NotUnderstoodAgain, "not_understood_again", turn.not_understood_again, "the same, a new session hearing the sound again";
    Deaf, "deaf", turn.deaf, "the recogniser says nothing whatever of a sound: another session hears it again";
    CatchUp, "catch_up", turn.catch_up, "a long stretch that no session has committed is not recognised as a recording: a live session hears it again";
    HeardAgain, "heard_again", turn.heard_again, "a new session does not report what it was given again: the turn may end without";
    MissingWords, "missing_words", turn.missing_words, "the caller is silent, and earlier words of theirs are still on their way: the turn is over without them";
    QuietAfterFinal, "quiet_after_final", turn.quiet_after_final, "words are committed and no signal says that the utterance is over: the turn is over";
    QuietAfterInterim, "quiet_after_interim", turn.quiet_after_interim, "only guesses: the recogniser is asked to commit";
    FinalizeAnswer, "finalize_answer", turn.finalize_answer, "it did not: the guess is taken as said";
    Hold, "hold", turn.hold, "a sound without words: the agent goes on";
    HoldSounding, "hold_sounding", turn.hold_sounding, "the same while the sound goes on without a pause";
    KeypadGap, "keypad_gap", turn.keypad_gap, "no further key: the entry is complete";
    FirstToken, "first_token", model.first_token, "no token: the request is dropped and sent again";
    Gap, "gap", model.gap, "the model's stream stopped in the middle: what was said stands";
    Clause, "clause", model.clause, "tokens dribble: what is there is spoken although no clause is complete";
    Retry, "retry", model.retry, "a request failed before its first word: it is sent again";
    HedgeLeast, "hedge_least", model.hedge_least, "no token by the model's usual time: it is asked a second time, at the earliest after this";
    HedgeMost, "hedge_most", model.hedge_most, "the same, at the latest";
    Starved, "starved", playout.starved, "words were given and no audio comes: a new voice session gets the same words";
    EchoGrace, "echo_grace", playout.echo_grace, "the carrier's last mark is overdue: the utterance counts as heard";
    Breath, "breath", playout.breath, "a pause between greeting and notice";
    Opener, "opener", silence.opener, "no answer yet: a short opener";
    Filler, "filler", silence.filler, "no answer yet: \"one moment\"";
    FillerLeast, "filler_least", silence.filler_least, "the same, where the end of the turn took so long that it would be due sooner";
    FillerGrace, "filler_grace", silence.filler_grace, "the answer's words have begun to come: the filler is put off by this, once";
    Bridge, "bridge", silence.bridge, "still none: a longer sentence, repeated";
    GiveUp, "give_up", silence.give_up, "still none: an apology and a person, or the carrier's recorder";
    Opening, "opening", silence.opening, "greeting or notice make no sound: the carrier's voice, and a person or its recorder";
    Reprompt, "reprompt", silence.reprompt, "the caller says nothing: \"are you still there?\"";
    NoWord, "no_word", silence.no_word, "the caller has said nothing since the notice: a goodbye";
    NewSession, "new_session", links.new_session, "nothing is expected of a link that was started again until then";
    RecogniserLag, "recogniser_lag", links.recogniser_lag, "the recogniser reports so late what was said: a new session hears it";
    VoiceMissing, "voice_missing", links.voice_missing, "words wait and every session of the voice has failed: the carrier's voice";
    VoiceGap, "voice_gap", links.voice_gap, "no audio in the middle of an utterance, whatever new sessions do: the carrier's voice";
    LongestCall, "longest_call", life.longest_call, "the call is ended politely";
    Reattach, "reattach", life.reattach, "the media socket broke and no new one came: the call is over";
    LastWords, "last_words", life.last_words, "the caller hung up and the recogniser has not finished: the summary is written without its rest";
    Intent, "intent", life.intent, "why the call ends could not be stored: it ends all the same";
    HangUp, "hang_up", life.hang_up, "the carrier did not confirm the hang-up: the socket is closed";
    Farewell, "farewell", life.farewell, "the last words were not reported as heard: the end goes on";
    Leaving, "leaving", life.leaving, "the carrier did not close the socket: the actor ends";
}

impl Wait {
    /// The wait of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|wait| wait.name() == name)
    }
}

//! TOML to [`Scenario`]; every mistake is reported with file, line and field.

use std::path::Path;
use std::time::Duration;

use serde::Deserialize;
use toml::Spanned;

use super::{Action, Cue, DEFAULT_FROM, DEFAULT_TO, EndReason, Reply, Scenario, ScenarioError, Step, Turn};
use crate::caller::Speakerphone;
use crate::twilio::call::staff::Staff;
use crate::world::VendorOverrides;

const DEFAULT_SETTLE_MS: u64 = 700;
const DEFAULT_PATIENCE_MS: u64 = 15_000;
const DEFAULT_LIMIT_S: u64 = 180;
/// A call may have to be closed by silence prompts, which take longer than an answer does.
const DEFAULT_END_TIMEOUT_MS: u64 = 60_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScenario {
    name: String,
    key: Option<String>,
    from: Option<String>,
    to: Option<String>,
    seed: Option<u64>,
    settle_ms: Option<u64>,
    patience_ms: Option<u64>,
    again_after: Option<String>,
    limit_s: Option<u64>,
    network_delay_ms: Option<u64>,
    #[serde(default)]
    tape: bool,
    speakerphone: Option<Spanned<Speakerphone>>,
    #[serde(default)]
    staff: Staff,
    #[serde(default)]
    vendors: VendorOverrides,
    #[serde(default)]
    step: Vec<Spanned<RawStep>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    say: Option<String>,
    interrupt: Option<String>,
    press: Option<String>,
    noise_ms: Option<u64>,
    pause_ms: Option<u64>,
    wait_for: Option<String>,
    expect: Option<String>,
    absent: Option<String>,
    expect_silence_ms: Option<u64>,
    expect_end: Option<EndReason>,
    converse: Option<Vec<Reply>>,
    hang_up: Option<bool>,
    // Modifiers of the actions above.
    now: Option<bool>,
    after_ms: Option<u64>,
    after_words: Option<usize>,
    within_ms: Option<u64>,
    timeout_ms: Option<u64>,
}

impl Scenario {
    /// Reads a scenario file.
    ///
    /// # Errors
    ///
    /// When the file cannot be read, is no TOML, or a field is missing, unknown, or makes no sense.
    pub fn load(path: &Path) -> Result<Self, ScenarioError> {
        let text =
            std::fs::read_to_string(path).map_err(|source| ScenarioError::Read { path: path.to_owned(), source })?;
        Self::parse(&text, &path.display().to_string())
    }

    /// Reads a scenario from text; `file` is what mistakes are reported against.
    ///
    /// # Errors
    ///
    /// As [`Scenario::load`].
    pub fn parse(text: &str, file: &str) -> Result<Self, ScenarioError> {
        let invalid = |line, problem| ScenarioError::Invalid { file: file.to_owned(), line, problem };
        let raw: RawScenario = toml::from_str(text).map_err(|error| {
            invalid(error.span().map_or(1, |span| line_of(text, span.start)), error.message().to_owned())
        })?;
        if raw.step.is_empty() {
            return Err(invalid(1, "`step`: a scenario needs at least one [[step]]".into()));
        }
        let speakerphone = match raw.speakerphone {
            Some(given) => match given.get_ref().problem() {
                Some(problem) => return Err(invalid(line_of(text, given.span().start), problem)),
                None => Some(given.into_inner()),
            },
            None => None,
        };
        let patience = Duration::from_millis(raw.patience_ms.unwrap_or(DEFAULT_PATIENCE_MS));
        let mut steps = Vec::with_capacity(raw.step.len());
        for step in raw.step {
            let line = line_of(text, step.span().start);
            let action = step.into_inner().action(patience).map_err(|problem| invalid(line, problem))?;
            steps.push(Step { line, action });
        }
        let stem = Path::new(file).file_stem().map_or_else(|| file.to_owned(), |stem| stem.to_string_lossy().into());
        Ok(Self {
            name: raw.name,
            key: raw.key.unwrap_or(stem),
            from: raw.from.unwrap_or_else(|| DEFAULT_FROM.into()),
            to: raw.to.unwrap_or_else(|| DEFAULT_TO.into()),
            seed: raw.seed.unwrap_or(1),
            settle: Duration::from_millis(raw.settle_ms.unwrap_or(DEFAULT_SETTLE_MS)),
            patience,
            again_after: raw.again_after,
            limit: Duration::from_secs(raw.limit_s.unwrap_or(DEFAULT_LIMIT_S)),
            network_delay: raw.network_delay_ms.map(Duration::from_millis),
            tape: raw.tape,
            speakerphone,
            staff: raw.staff,
            vendors: raw.vendors,
            steps,
        })
    }
}

/// Lines count from 1.
fn line_of(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count()
}

impl RawStep {
    fn action(mut self, patience: Duration) -> Result<Action, String> {
        let action = match self.take_action()? {
            Named::Say(text) => Action::Say { text: spoken("say", text)?, turn: self.take_turn() },
            Named::Press(keys) => Action::Press { keys: keys_only(keys)?, turn: self.take_turn() },
            Named::Interrupt(text) => Action::Interrupt {
                text: spoken("interrupt", text)?,
                cue: self.take_cue()?.ok_or("`interrupt` needs `after_ms` or `after_words`")?,
            },
            Named::Noise(ms) => Action::Noise { length: positive("noise_ms", ms)?, cue: self.take_cue()? },
            Named::Pause(ms) => Action::Pause(Duration::from_millis(ms)),
            Named::WaitFor(words) => {
                Action::WaitFor { words: comparable("wait_for", words)?, timeout: self.take_timeout(patience) }
            }
            Named::Expect(words) => Action::Expect {
                words: comparable("expect", words)?,
                within: self.within_ms.take().map(Duration::from_millis),
                timeout: self.take_timeout(patience),
            },
            Named::Absent(words) => Action::Absent(comparable("absent", words)?),
            Named::ExpectSilence(ms) => Action::ExpectSilence(positive("expect_silence_ms", ms)?),
            Named::ExpectEnd(reason) => Action::ExpectEnd {
                reason,
                timeout: self.take_timeout(patience.max(Duration::from_millis(DEFAULT_END_TIMEOUT_MS))),
            },
            Named::Converse(given) => Action::Converse(replies(given)?),
            Named::HangUp(true) => Action::HangUp,
            Named::HangUp(false) => return Err("`hang_up` can only be true".into()),
        };
        match self.left_over() {
            Some(field) => Err(format!("`{field}` means nothing for this action")),
            None => Ok(action),
        }
    }

    fn take_action(&mut self) -> Result<Named, String> {
        let mut given = [
            self.say.take().map(Named::Say),
            self.interrupt.take().map(Named::Interrupt),
            self.press.take().map(Named::Press),
            self.noise_ms.take().map(Named::Noise),
            self.pause_ms.take().map(Named::Pause),
            self.wait_for.take().map(Named::WaitFor),
            self.expect.take().map(Named::Expect),
            self.absent.take().map(Named::Absent),
            self.expect_silence_ms.take().map(Named::ExpectSilence),
            self.expect_end.take().map(Named::ExpectEnd),
            self.converse.take().map(Named::Converse),
            self.hang_up.take().map(Named::HangUp),
        ]
        .into_iter()
        .flatten();
        match (given.next(), given.next()) {
            (Some(action), None) => Ok(action),
            (None, _) => Err("a step needs an action: say, interrupt, press, noise_ms, pause_ms, wait_for, expect, \
                              absent, expect_silence_ms, expect_end, converse or hang_up"
                .into()),
            (Some(first), Some(second)) => {
                Err(format!("a step has one action, this one has `{}` and `{}`", first.field(), second.field()))
            }
        }
    }

    fn take_turn(&mut self) -> Turn {
        if self.now.take().unwrap_or(false) { Turn::Now } else { Turn::AfterAgent }
    }

    fn take_cue(&mut self) -> Result<Option<Cue>, String> {
        match (self.after_ms.take(), self.after_words.take()) {
            (Some(_), Some(_)) => Err("give `after_ms` or `after_words`, not both".into()),
            (Some(ms), None) => Ok(Some(Cue::After(Duration::from_millis(ms)))),
            (None, Some(words)) => Ok(Some(Cue::Words(words))),
            (None, None) => Ok(None),
        }
    }

    fn take_timeout(&mut self, default: Duration) -> Duration {
        self.timeout_ms.take().map_or(default, Duration::from_millis)
    }

    fn left_over(&self) -> Option<&'static str> {
        [
            ("now", self.now.is_some()),
            ("after_ms", self.after_ms.is_some()),
            ("after_words", self.after_words.is_some()),
            ("within_ms", self.within_ms.is_some()),
            ("timeout_ms", self.timeout_ms.is_some()),
        ]
        .into_iter()
        .find_map(|(field, given)| given.then_some(field))
    }
}

/// The action fields of a step, as written.
enum Named {
    Say(String),
    Interrupt(String),
    Press(String),
    Noise(u64),
    Pause(u64),
    WaitFor(String),
    Expect(String),
    Absent(String),
    ExpectSilence(u64),
    ExpectEnd(EndReason),
    Converse(Vec<Reply>),
    HangUp(bool),
}

impl Named {
    fn field(&self) -> &'static str {
        match self {
            Self::Say(_) => "say",
            Self::Interrupt(_) => "interrupt",
            Self::Press(_) => "press",
            Self::Noise(_) => "noise_ms",
            Self::Pause(_) => "pause_ms",
            Self::WaitFor(_) => "wait_for",
            Self::Expect(_) => "expect",
            Self::Absent(_) => "absent",
            Self::ExpectSilence(_) => "expect_silence_ms",
            Self::ExpectEnd(_) => "expect_end",
            Self::Converse(_) => "converse",
            Self::HangUp(_) => "hang_up",
        }
    }
}

/// Words the synthetic voice can speak, and only such: a character it would drop could never be recognised.
fn spoken(field: &str, text: String) -> Result<String, String> {
    let text = text.trim().to_owned();
    if let Some(mute) = text.chars().find(|ch| crate::voice::speakable(&ch.to_string()).is_empty()) {
        return Err(format!("`{field}`: the synthetic voice cannot speak {mute:?}"));
    }
    if text.is_empty() { Err(format!("`{field}` is empty")) } else { Ok(text) }
}

fn comparable(field: &str, words: String) -> Result<String, String> {
    if words.chars().any(char::is_alphanumeric) { Ok(words) } else { Err(format!("`{field}` holds no words")) }
}

fn replies(replies: Vec<Reply>) -> Result<Vec<Reply>, String> {
    if replies.is_empty() {
        return Err("`converse` has no replies".into());
    }
    let checked = replies.into_iter().map(|Reply { hears, say }| {
        let say = say.map(|text| spoken("say", text)).transpose()?;
        Ok(Reply { hears: comparable("hears", hears)?, say })
    });
    checked.collect()
}

fn keys_only(keys: String) -> Result<String, String> {
    match keys.chars().find(|key| !matches!(key, '0'..='9' | '*' | '#')) {
        Some(key) => Err(format!("`press`: a telephone has no key {key:?}")),
        None if keys.is_empty() => Err("`press` is empty".into()),
        None => Ok(keys),
    }
}

fn positive(field: &str, ms: u64) -> Result<Duration, String> {
    if ms == 0 { Err(format!("`{field}` must be above 0")) } else { Ok(Duration::from_millis(ms)) }
}

#[cfg(test)]
mod tests;

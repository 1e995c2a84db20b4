//! Plays the steps of a scenario: what the caller does next, given what it hears.

use std::time::Duration;

use super::ears::Ears;
use super::mouth::Mouth;
use super::recording::Check;
use super::wording;
use crate::scenario::{Action, Cue, EndReason, Reply, Scenario, Step, Turn};

/// An agent that is still making sound this long after the caller spoke is simply going on.
const GOES_ON: Duration = Duration::from_secs(1);

/// How long the caller gives an agent that has just apologised for a cut line to answer by itself.
const ANSWERS_BY_ITSELF: Duration = Duration::from_millis(2_500);
/// What somebody says who hears nothing for too long. Who then still hears nothing hangs up.
const ANYBODY: &str = "hello?";

/// What the script sees.
pub(super) struct Situation<'a> {
    pub(super) now: Duration,
    pub(super) ears: &'a Ears,
    pub(super) mouth: &'a Mouth,
}

/// What the caller does now.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Deed {
    Speak(String),
    Cough(Duration),
    Press(String),
    HangUp,
}

/// How a step goes on.
enum Progress {
    Wait,
    Act(Deed),
    /// On to the next step, with the judgement if the step was one.
    Done(Option<Verdict>),
}

enum Verdict {
    Passed(String),
    Failed(String),
}

#[derive(Debug)]
pub(super) struct Script {
    steps: Vec<Step>,
    current: usize,
    /// When the current step became the current one.
    since: Option<Duration>,
    /// The current step's deed is under way in the mouth.
    acting: bool,
    patience: Duration,
    again_after: Option<String>,
    /// How many of the agent's words had been heard when the caller said something again.
    said_again_at: usize,
    limit: Duration,
    hung_up: bool,
    /// What was said last in a free conversation, in case it has to be said again.
    said: Option<String>,
    checks: Vec<Check>,
}

impl Script {
    pub(super) fn new(scenario: &Scenario) -> Self {
        Self {
            steps: scenario.steps.clone(),
            current: 0,
            since: None,
            acting: false,
            patience: scenario.patience,
            again_after: scenario.again_after.clone(),
            said_again_at: 0,
            limit: scenario.limit,
            hung_up: false,
            said: None,
            checks: Vec::new(),
        }
    }

    /// The next thing to do in this frame, if any; call until it returns `None`.
    pub(super) fn next(&mut self, situation: &Situation<'_>) -> Option<Deed> {
        if self.hung_up {
            return None;
        }
        if situation.now >= self.limit {
            self.note(self.line(), Verdict::Failed(format!("the call is longer than {:?}", self.limit)));
            return self.hang_up();
        }
        if situation.mouth.is_busy() {
            return None;
        }
        if std::mem::take(&mut self.acting) {
            match self.steps.get(self.current) {
                Some(Step { action: Action::Converse(_), .. }) => self.since = None,
                _ => self.advance(),
            }
        }
        loop {
            let since = *self.since.get_or_insert(situation.now);
            let Some(step) = self.steps.get(self.current) else {
                return (situation.agent_has_finished() || situation.now >= since + self.patience)
                    .then(|| self.hang_up())
                    .flatten();
            };
            let line = step.line;
            let progress = match &step.action {
                Action::Converse(replies) => situation.converse(replies, self.said.as_deref(), since, self.patience),
                action => situation.progress(action, since, self.patience),
            };
            match progress {
                Progress::Wait => return self.say_again(situation),
                Progress::Act(Deed::HangUp) => return self.hang_up(),
                Progress::Act(deed) => {
                    self.acting = true;
                    if let Deed::Speak(text) = &deed
                        && text != ANYBODY
                    {
                        self.said = Some(text.clone());
                    }
                    return Some(deed);
                }
                Progress::Done(verdict) => {
                    if let Some(verdict) = verdict {
                        let failed_end =
                            matches!((&verdict, &step.action), (Verdict::Failed(_), Action::ExpectEnd { .. }));
                        self.note(line, verdict);
                        if failed_end {
                            return self.hang_up();
                        }
                    }
                    self.advance();
                }
            }
        }
    }

    /// Judges what only the end of the call can show, and what it came too early for.
    pub(super) fn finish(&mut self, reason: EndReason, situation: &Situation<'_>) {
        if self.acting {
            self.current += 1;
        }
        let open = self.current;
        for (index, step) in std::mem::take(&mut self.steps).into_iter().enumerate() {
            let verdict = match step.action {
                Action::Absent(words) => Some(match wording::find(situation.ears.words(), 0, &words) {
                    None => Verdict::Passed(format!("never said \"{words}\"")),
                    Some(_) => Verdict::Failed(format!("said \"{words}\"")),
                }),
                Action::ExpectEnd { reason: expected, .. } if index >= open => Some(if expected == reason {
                    Verdict::Passed(reason.as_str().into())
                } else {
                    Verdict::Failed(format!("expected {}, but {}", expected.as_str(), reason.as_str()))
                }),
                Action::Expect { words, within, .. } if index >= open => Some(
                    situation
                        .judge(&words, within)
                        .unwrap_or_else(|| Verdict::Failed(format!("the call ended before \"{words}\" was heard"))),
                ),
                Action::WaitFor { words, .. } if index >= open && situation.found(&words).is_none() => {
                    Some(Verdict::Failed(format!("the call ended before \"{words}\" was heard")))
                }
                Action::Say { text, .. } | Action::Interrupt { text, .. } if index >= open => {
                    Some(Verdict::Failed(format!("the call ended before the caller could say \"{text}\"")))
                }
                Action::Press { keys, .. } if index >= open => {
                    Some(Verdict::Failed(format!("the call ended before the caller could press {keys}")))
                }
                Action::ExpectSilence(_) | Action::HangUp if index >= open => {
                    Some(Verdict::Failed("the call ended before this step".into()))
                }
                _ => None,
            };
            if let Some(verdict) = verdict {
                self.note(step.line, verdict);
            }
        }
    }

    pub(super) fn into_checks(mut self) -> Vec<Check> {
        self.checks.sort_by_key(|check| check.line);
        self.checks
    }

    /// The last thing once more, when nothing came of it: the line was cut since, or was cut before and the agent asks again
    /// what has just been answered.
    fn say_again(&mut self, situation: &Situation<'_>) -> Option<Deed> {
        let apology = self.again_after.as_deref()?;
        let before = &self.steps[..self.current];
        let waits_for = |action: &Action| match action {
            Action::Expect { words, .. } | Action::WaitFor { words, .. } => Some(words.clone()),
            _ => None,
        };
        let waits = self
            .steps
            .get(self.current)
            .is_some_and(|step| waits_for(&step.action).is_some() || matches!(step.action, Action::ExpectEnd { .. }));
        let said = before.iter().rposition(|step| waits_for(&step.action).is_none())?;
        let Action::Say { text, .. } = &self.steps[said].action else { return None };
        let heard = situation.ears.words();
        let from = self.said_again_at.max(situation.first_word_since_spoken());
        let question = said.checked_sub(1).and_then(|asked| waits_for(&self.steps[asked].action));
        let asked_again = || {
            wording::find(heard, 0, apology)?;
            wording::find(heard, from, &question?)
        };
        let cause = wording::find(heard, from, apology).or_else(asked_again)?;
        let settled =
            situation.ears.utterances().last().is_some_and(|last| situation.now >= last.end + ANSWERS_BY_ITSELF);
        if !waits || !settled || !situation.agent_has_finished() {
            return None;
        }
        self.said_again_at = cause + 1;
        self.current = said;
        self.since = None;
        self.acting = true;
        Some(Deed::Speak(text.clone()))
    }

    fn advance(&mut self) {
        self.current += 1;
        self.since = None;
    }

    fn hang_up(&mut self) -> Option<Deed> {
        self.hung_up = true;
        self.advance();
        Some(Deed::HangUp)
    }

    /// The line of the current step, or of the last one.
    fn line(&self) -> usize {
        self.steps.get(self.current).or(self.steps.last()).map_or(0, |step| step.line)
    }

    fn note(&mut self, line: usize, verdict: Verdict) {
        let (passed, detail) = match verdict {
            Verdict::Passed(detail) => (true, detail),
            Verdict::Failed(detail) => (false, detail),
        };
        self.checks.push(Check { line, passed, detail });
    }
}

impl Situation<'_> {
    fn progress(&self, action: &Action, since: Duration, patience: Duration) -> Progress {
        let late = |timeout: Duration| self.now >= since + timeout;
        match action {
            Action::Say { text, turn } => self.when_due(*turn, late(patience), Deed::Speak(text.clone())),
            Action::Press { keys, turn } => self.when_due(*turn, late(patience), Deed::Press(keys.clone())),
            Action::Interrupt { text, cue } => self.on_cue(Some(*cue), late(patience), Deed::Speak(text.clone())),
            Action::Noise { length, cue } => self.on_cue(*cue, late(patience), Deed::Cough(*length)),
            Action::Pause(length) if late(*length) => Progress::Done(None),
            Action::Pause(_) => Progress::Wait,
            Action::WaitFor { words, timeout } => match self.found(words) {
                Some(_) => Progress::Done(None),
                None if late(*timeout) => Progress::Done(Some(self.not_heard(words, *timeout))),
                None => Progress::Wait,
            },
            Action::Expect { words, within, timeout } => match self.judge(words, *within) {
                Some(verdict) => Progress::Done(Some(verdict)),
                None if late(*timeout) => Progress::Done(Some(self.not_heard(words, *timeout))),
                None => Progress::Wait,
            },
            Action::ExpectSilence(length) => {
                let broken = self.ears.is_sounding() || self.ears.sounds().last().is_some_and(|(_, end)| *end > since);
                if broken {
                    Progress::Done(Some(Verdict::Failed(format!("the agent was not silent for {length:?}"))))
                } else if late(*length) {
                    Progress::Done(Some(Verdict::Passed(format!("silent for {length:?}"))))
                } else {
                    Progress::Wait
                }
            }
            Action::Absent(_) => Progress::Done(None),
            Action::ExpectEnd { reason, timeout } if late(*timeout) => {
                let problem = format!("expected {}, but the call went on for {timeout:?}", reason.as_str());
                Progress::Done(Some(Verdict::Failed(problem)))
            }
            Action::ExpectEnd { .. } | Action::Converse(_) => Progress::Wait,
            Action::HangUp => Progress::Act(Deed::HangUp),
        }
    }

    /// The reply to what the agent has said since the caller last spoke. What calls for no reply ("one moment, please",
    /// half a sentence) is waited out, until it takes longer than anybody's patience.
    fn converse(&self, replies: &[Reply], said: Option<&str>, since: Duration, patience: Duration) -> Progress {
        if self.agent_has_finished() {
            let fitting = replies.iter().filter_map(|reply| Some((self.found_last(&reply.hears)?, reply)));
            if let Some((_, reply)) = fitting.max_by_key(|(word, _)| *word)
                && let Some(text) = reply.say.as_deref().or(said)
            {
                return Progress::Act(Deed::Speak(text.to_owned()));
            }
        }
        let heard = self.ears.sounds().last().map_or(Duration::ZERO, |(_, end)| *end);
        let last = self.mouth.last_said();
        let spoke = last.map_or(Duration::ZERO, |said| said.end);
        if self.ears.is_sounding() || self.now < since.max(heard) + patience {
            return Progress::Wait;
        }
        Progress::Act(match last {
            Some(last) if last.text == ANYBODY && heard <= spoke => Deed::HangUp,
            _ => Deed::Speak(ANYBODY.to_owned()),
        })
    }

    /// A caller who has waited too long for the agent to finish (or to begin) speaks anyway, as people do.
    fn when_due(&self, turn: Turn, late: bool, deed: Deed) -> Progress {
        if turn == Turn::Now || late || self.agent_has_finished() { Progress::Act(deed) } else { Progress::Wait }
    }

    fn on_cue(&self, cue: Option<Cue>, late: bool, deed: Deed) -> Progress {
        let Some(cue) = cue else { return Progress::Act(deed) };
        let reached = self.current_utterance().is_some_and(|index| match cue {
            Cue::After(length) => self.now >= self.ears.utterances()[index].start + length,
            Cue::Words(count) => self.ears.words_of(index).len() >= count,
        });
        if reached {
            Progress::Act(deed)
        } else if late {
            Progress::Done(Some(Verdict::Failed("the agent never got as far as the caller's cue".into())))
        } else {
            Progress::Wait
        }
    }

    /// The utterance the agent is in: begun since the caller last spoke, and not over.
    fn current_utterance(&self) -> Option<usize> {
        let last = self.ears.utterances().last()?;
        let spoke = self.mouth.last_said().map_or(Duration::ZERO, |said| said.start);
        let goes_on = self.mouth.last_said().is_some_and(|said| last.end > said.end + GOES_ON);
        ((last.start >= spoke || goes_on) && !self.ears.has_settled(self.now)).then(|| self.ears.utterances().len() - 1)
    }

    /// The agent has said something since the caller last spoke, and has been silent for the settling time.
    fn agent_has_finished(&self) -> bool {
        let Some(last) = self.ears.utterances().last() else { return false };
        let answered =
            self.mouth.last_said().is_none_or(|said| last.start >= said.start || last.end > said.end + GOES_ON);
        answered && self.ears.has_settled(self.now)
    }

    /// Where the agent said these words since the caller last spoke.
    fn found(&self, words: &str) -> Option<usize> {
        wording::find(self.ears.words(), self.first_word_since_spoken(), words)
    }

    fn first_word_since_spoken(&self) -> usize {
        let spoke = self.mouth.last_said().map_or(Duration::ZERO, |said| said.start);
        self.ears.words().partition_point(|word| word.start < spoke)
    }

    /// Where the agent last said these words since the caller last spoke.
    fn found_last(&self, words: &str) -> Option<usize> {
        let mut found = self.found(words)?;
        while let Some(later) = wording::find(self.ears.words(), found + 1, words) {
            found = later;
        }
        Some(found)
    }

    /// The verdict on an expectation, once its words were heard.
    fn judge(&self, words: &str, within: Option<Duration>) -> Option<Verdict> {
        let word = self.found(words)?;
        let asked = self.mouth.last_said().map_or(Duration::ZERO, |said| said.end);
        let utterance = self.ears.utterance_of(word)?;
        let took = self.ears.utterances()[utterance].start.saturating_sub(asked);
        Some(match within {
            Some(within) if took > within => Verdict::Failed(format!(
                "\"{words}\" came after {} ms, allowed were {}",
                took.as_millis(),
                within.as_millis()
            )),
            _ => Verdict::Passed(format!("\"{words}\" after {} ms", took.as_millis())),
        })
    }

    fn not_heard(&self, words: &str, timeout: Duration) -> Verdict {
        let spoke = self.mouth.last_said().map_or(Duration::ZERO, |said| said.start);
        let from = self.ears.words().partition_point(|word| word.start < spoke);
        let heard = wording::joined(&self.ears.words()[from..]);
        Verdict::Failed(format!("\"{words}\" was not heard within {} ms, but \"{heard}\"", timeout.as_millis()))
    }
}

//! Calls in all their phases, of callers who say the last thing again when they hear that the line was cut.

use std::time::Duration;

use actix_rt::task::JoinHandle;
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::scenario::Scenario;
use frontdesk_sandbox::twilio::{Carrier, new_sid};
use tokio::time::{Instant, sleep};

use super::is_whole_laboratory;
use crate::world::scenario;

/// What the agent says first once a call is back.
const APOLOGY: &str = "sorry we were cut off for a moment";

/// From the death of a process to the first sound of the agent's apology, on the carrier's clock. Three seconds are demanded
/// where nothing else runs: with other tests beside it, a process alone takes seconds to start.
pub(super) fn back_within() -> Duration {
    Duration::from_secs(if is_whole_laboratory() { 3 } else { 8 })
}

/// Twilio's code for a media stream that broke.
const BROKEN: u32 = 31903;

/// More than the server sends ahead.
const STILL_TO_PLAY: Duration = Duration::from_millis(250);

/// A turn is over, and written down, so long after its last sound.
const WRITTEN_WITHIN: Duration = Duration::from_secs(1);

/// What a caller wants. What the agent is expected to say is given twice: on a busy machine a frame of a word may be late.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    Ask,
    Message,
    Book,
    /// A person takes the call.
    Person,
    /// Nobody does.
    NobodyThere,
}

impl Wish {
    pub(super) const ALL: [Self; 5] = [Self::Ask, Self::Book, Self::Message, Self::Person, Self::NobodyThere];

    fn steps(self, number: usize) -> String {
        let (service, when) = appointment(number / Self::ALL.len());
        match self {
            Self::Ask => r#"
[[step]]
wait_for = "at any time | a person"
[[step]]
say = "is there parking?"
[[step]]
expect = "behind | ninety minutes"
[[step]]
say = "and what is your address please?"
[[step]]
expect = "orchard | marble arch"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#
            .to_owned(),
            Self::Message => r#"
[[step]]
wait_for = "at any time | a person"
[[step]]
say = "i would like to leave a message please"
[[step]]
expect = "have your | name please"
[[step]]
say = "my name is peter brown"
[[step]]
expect = "pass on | like me to"
[[step]]
say = "please tell them that my crown is loose"
[[step]]
expect = "best number | call you back"
[[step]]
say = "the one i am calling from"
[[step]]
expect = "anything else | help you with"
[[step]]
say = "no thank you goodbye"
[[step]]
expect_end = "agent_hangup"
"#
            .to_owned(),
            Self::Book => format!(
                r#"
[[step]]
wait_for = "at any time | a person"
[[step]]
say = "i would like to book a {service} please on a {when}"
[[step]]
expect = "would suit | you best"
[[step]]
say = "the first one please"
[[step]]
expect = "what name | it under"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "you're booked | that's done | anything else"
[[step]]
say = "no thank you goodbye"
[[step]]
expect_end = "agent_hangup"
"#
            ),
            Self::Person => r#"
[staff]
after_ms = 3000
key_after_ms = 2500
[[step]]
wait_for = "at any time | a person"
[[step]]
say = "can i speak to a person please?"
[[step]]
expect_end = "transferred"
"#
            .to_owned(),
            Self::NobodyThere => r#"
[staff]
outcome = "busy"
after_ms = 4000
[[step]]
wait_for = "at any time | a person"
[[step]]
say = "can i speak to a person please?"
[[step]]
wait_for = "nobody can | can take a"
[[step]]
say = "i would like to leave a message please"
[[step]]
expect = "have your | name please"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#
            .to_owned(),
        }
    }
}

/// What the nth caller who books wants: no two that are on the line at once want the same half of a day.
fn appointment(n: usize) -> (&'static str, String) {
    let week = |days: &[&str]| -> Vec<String> {
        days.iter().flat_map(|day| ["morning", "afternoon"].map(|half| format!("{day} {half}"))).collect()
    };
    let check_ups = week(&["monday", "tuesday", "wednesday", "thursday", "friday"]);
    let cleanings = week(&["tuesday", "thursday", "friday"]);
    let all = check_ups.into_iter().map(|when| ("check up", when));
    let all: Vec<_> = all.chain(cleanings.into_iter().map(|when| ("hygienist appointment", when))).collect();
    all[n % all.len()].clone()
}

/// A call under way.
pub(super) struct Placed {
    pub(super) wish: Wish,
    pub(super) from: String,
    task: JoinHandle<(Instant, Recording)>,
}

/// A call that is over.
pub(super) struct Ended {
    pub(super) wish: Wish,
    pub(super) from: String,
    /// Zero on the recording's clock.
    began: Instant,
    pub(super) recording: Recording,
}

/// The nth call, which begins after a while.
pub(super) fn place(carrier: &Carrier, number: usize, after: Duration) -> Placed {
    let wish = Wish::ALL[number % Wish::ALL.len()];
    let (carrier, from) = (carrier.clone(), format!("+4477009{number:05}"));
    let scenario = scenario_of(wish, number, &from);
    let task = actix_rt::spawn(async move {
        sleep(after).await;
        let began = Instant::now();
        (began, carrier.call_as(new_sid("CA"), scenario, None).await)
    });
    Placed { wish, from, task }
}

fn scenario_of(wish: Wish, number: usize, from: &str) -> Scenario {
    let head = format!("from = {from:?}\nseed = {number}\npatience_ms = 30000\nagain_after = \"cut off\"\n");
    scenario(&format!("{wish:?} {number}"), &(head + &wish.steps(number)))
}

impl Placed {
    pub(super) async fn ended(self) -> Ended {
        let (began, recording) = self.task.await.expect("the simulated carrier does not panic");
        Ended { wish: self.wish, from: self.from, began, recording }
    }
}

impl Ended {
    /// How long after a moment the agent began to apologise, if it did before anything else happened to the call.
    pub(super) fn back_after(&self, killed: Instant) -> Option<Duration> {
        let killed = killed.checked_duration_since(self.began)?;
        let words: Vec<_> = self.recording.agent.iter().flat_map(|said| &said.words).collect();
        let apology: Vec<&str> = APOLOGY.split(' ').collect();
        let plain = |text: &str| text.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect::<String>();
        let begins = words.windows(apology.len()).find(|window| {
            window[0].start > killed
                && window.iter().zip(&apology).all(|(word, expected)| plain(&word.text) == *expected)
        });
        begins.map(|window| window[0].start - killed)
    }

    /// The deaths that broke a media stream of this call: as many as the carrier saw break.
    pub(super) fn cut_by<'k>(&self, killed: &'k [Instant]) -> &'k [Instant] {
        let broken = self.recording.incidents.iter().filter(|incident| incident.code == BROKEN);
        let (times, first) = broken.fold((0, Duration::MAX), |(times, first), incident| {
            (times + incident.times as usize, first.min(incident.at))
        });
        if times == 0 {
            return &[];
        }
        let first = killed.iter().rposition(|killed| *killed <= self.began + first).expect("a death broke it");
        &killed[first..killed.len().min(first + times)]
    }

    /// How long after a moment the agent was heard again; what the carrier had still to play then does not count.
    pub(super) fn heard_after(&self, killed: Instant) -> Option<Duration> {
        let from = killed.saturating_duration_since(self.began);
        let played = from + STILL_TO_PLAY;
        let again = self.recording.agent_sounds.iter().filter(|(_, end)| *end > played);
        again.map(|(start, _)| (*start).max(played) - from).min()
    }

    /// Whether caller or agent had ended the call, or handed it over, before anybody could be missed.
    pub(super) fn needed_nobody_after(&self, killed: Instant) -> bool {
        let soon = killed + back_within();
        self.began + self.recording.ended_at <= soon
            || self.recording.dials.iter().any(|dial| (killed..=soon).contains(&(self.began + dial.began)))
    }

    /// What the caller said, but for what was under way when a process died, or was said while nobody was there: that is
    /// asked again.
    pub(super) fn said(&self, killed: &[Instant]) -> Vec<&str> {
        let was_cut = |start: Duration, end: Duration| {
            let (start, end) = (self.began + start, self.began + end);
            killed.iter().any(|killed| start <= *killed + back_within() && end + WRITTEN_WITHIN >= *killed)
        };
        let whole = self.recording.caller.iter().filter(|sound| !was_cut(sound.start, sound.end));
        whole.map(|sound| sound.text.as_str()).collect()
    }
}

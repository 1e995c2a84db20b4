//! Calls in all their phases, of callers who say the last thing again when they hear that the line was cut.

use std::time::Duration;

use actix_rt::task::JoinHandle;
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::scenario::Scenario;
use frontdesk_sandbox::twilio::{Carrier, new_sid};
use tokio::time::{Instant, sleep};

use crate::world::scenario;

/// What the agent says first once a call is back.
const APOLOGY: &str = "sorry we were cut off for a moment";

/// What a caller wants.
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
wait_for = "at any time"
[[step]]
say = "is there parking?"
[[step]]
expect = "behind the building"
[[step]]
say = "and what is your address please?"
[[step]]
expect = "orchard street"
[[step]]
hang_up = true
[[step]]
expect_end = "caller_hangup"
"#
            .to_owned(),
            Self::Message => r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to leave a message please"
[[step]]
expect = "your name"
[[step]]
say = "my name is peter brown"
[[step]]
expect = "pass on"
[[step]]
say = "please tell them that my crown is loose"
[[step]]
expect = "best number"
[[step]]
say = "the one i am calling from"
[[step]]
expect = "anything else"
[[step]]
say = "no thank you goodbye"
[[step]]
expect_end = "agent_hangup"
"#
            .to_owned(),
            Self::Book => format!(
                r#"
[[step]]
wait_for = "at any time"
[[step]]
say = "i would like to book a {service} please on a {when}"
[[step]]
expect = "would suit you best"
[[step]]
say = "the first one please"
[[step]]
expect = "what name"
[[step]]
say = "my name is jane miller"
[[step]]
expect = "you're booked | that's done"
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
wait_for = "at any time"
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
wait_for = "at any time"
[[step]]
say = "can i speak to a person please?"
[[step]]
wait_for = "nobody can take"
[[step]]
say = "i would like to leave a message please"
[[step]]
expect = "your name"
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

    /// The call went on at this moment.
    pub(super) fn lived_at(&self, moment: Instant) -> bool {
        self.began <= moment && moment < self.began + self.recording.ended_at
    }

    /// What the caller said, each thing once.
    pub(super) fn said(&self) -> Vec<&str> {
        let mut said: Vec<_> = self.recording.caller.iter().map(|sound| sound.text.as_str()).collect();
        said.dedup();
        said
    }
}

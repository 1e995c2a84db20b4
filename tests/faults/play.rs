//! Plays one combination: a caller books an appointment, or asks for a person, while a vendor has a bad time.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use frontdesk::tenant_file;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::tenant::Tenant;
use frontdesk_sandbox::caller::{CallerSoundKind, Recording};

use super::matrix::{Combination, Length, Moment};
use crate::simulated::call::{Outcome, Setup, SimulatedCall};
use crate::simulated::trouble::Lasting;

/// What every caller says to what every agent may ask.
const CONVERSATION: &str = r#"
    { hears = "say it again" },
    { hears = "still there" },
    { hears = "where were we" },
    { hears = "come in for", say = "a check up please" },
    { hears = "would suit you best", say = "the first one please" },
    { hears = "what name", say = "my name is jane miller" },
    { hears = "your name", say = "jane miller" },
    { hears = "shall i do it now", say = "yes please" },
    { hears = "anything else", say = "no thank you goodbye" },
    { hears = "youre booked", say = "no thank you goodbye" },
    { hears = "take a message", say = "no thank you goodbye" },
"#;

/// The scenario of a caller with this wish.
pub fn scenario(wish: &str) -> String {
    format!(
        "name = \"has a wish\"\nfrom = \"+447700900111\"\npatience_ms = 8000\nlimit_s = 150\n[[step]]\nconverse = [\n\
         {{ hears = \"at any time\", say = \"{wish}\" }},\n{{ hears = \"how can i help\", say = \"{wish}\" }},\n\
         {{ hears = \"sure i understood\", say = \"{wish}\" }},\n{{ hears = \"like me to do for you\", say = \"{wish}\" }},\n\
         {CONVERSATION}]\n"
    )
}

pub const BOOKING: &str = "i would like to book a check up please on a monday afternoon";
pub const PERSON: &str = "i would like to speak to a person please";

pub static TENANT: LazyLock<Arc<Tenant>> = LazyLock::new(|| {
    let file = include_str!("../../docs/examples/bright-smiles.toml");
    let tenant = tenant_file::parse(file).expect("the example tenant is sound").tenant;
    Arc::new(tenant)
});

/// A call that was played to its end.
pub struct Played {
    pub recording: Recording,
    pub outcome: Outcome,
    /// When the vendor's bad time began; `None` when the call never came to that moment.
    pub struck: Option<Duration>,
}

/// Plays the combination; the error is what the core or the harness panicked with.
pub fn play(combination: Combination, base: u64) -> Result<Played, String> {
    catch_unwind(AssertUnwindSafe(|| run(combination, combination.seed(base)))).map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string)).unwrap_or_default()
    })
}

fn run(combination: Combination, seed: u64) -> Played {
    let Combination { target, kind, moment, length } = combination;
    let mut setup = Setup::seeded(seed);
    setup.tenant = Arc::clone(&TENANT);
    setup.recogniser = target.recogniser();
    setup.tool_takes = Duration::from_millis(if moment == Moment::DuringTool { 900 } else { 40 });
    let wish = if moment == Moment::HandOver { PERSON } else { BOOKING };
    let mut call = SimulatedCall::ring(&scenario(wish), setup);
    let is_over = |call: &SimulatedCall| call.core.is_over() && call.carrier.is_over();
    call.run_until(|call| is_over(call) || has_come(moment, call));
    let struck = (!is_over(&call)).then(|| call.elapsed());
    if struck.is_some() {
        let lasting = match length {
            Length::Once => Lasting::Once,
            Length::FiveSeconds => Lasting::Until(call.now + Length::FIVE),
            Length::ForGood => Lasting::ForGood,
        };
        call.strike(target.service(), &kind.fault((seed % 5) as u32), lasting);
    }
    call.run_until(is_over);
    let (recording, outcome) = call.finish();
    Played { recording, outcome, struck }
}

fn has_come(moment: Moment, call: &SimulatedCall) -> bool {
    let ms = Duration::from_millis;
    let now = call.elapsed();
    let caller = call.carrier.handset();
    let spoke = caller.said().iter().find(|sound| sound.kind == CallerSoundKind::Speech);
    let happened = |wanted: fn(&CallEvent) -> bool| call.events.iter().any(|(_, event)| wanted(event));
    let answered = happened(|event| matches!(event, CallEvent::TurnEnded { .. }));
    match moment {
        Moment::Greeting => now >= ms(300),
        Moment::Disclosure => now >= ms(4_000),
        Moment::FirstQuestion => spoke.is_some_and(|sound| sound.start + ms(60) <= now),
        Moment::CallerSpeaks => spoke.is_some_and(|sound| sound.start + ms(1_500) <= now),
        Moment::ModelThinks => answered && call.is_thinking(),
        Moment::MidSentence => {
            let speaking = caller.ears().utterances().last();
            answered && caller.ears().is_sounding() && speaking.is_some_and(|since| since.start + ms(700) <= now)
        }
        Moment::DuringTool => {
            call.is_running_tool() && call.tools_ran.last().is_some_and(|(from, _)| *from + ms(300) <= now)
        }
        Moment::AfterCommit => !call.diary.entries().is_empty(),
        Moment::Goodbye => call.core.snapshot().phase == "closing",
        Moment::HandOver => happened(|event| *event == CallEvent::HandOver),
    }
}

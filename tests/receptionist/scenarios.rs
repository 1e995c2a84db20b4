//! Sixty callers, side by side, in as many manners: graded by what stands in the database and in the practice's calendars
//! when they have hung up.

use std::time::Duration;

use chrono::Datelike as _;
use frontdesk::storage::{self, AppointmentReport, MessageReport};
use frontdesk_sandbox::caller::Recording;
use tokio::time::sleep;

use super::in_calendars::Events;
use super::{appointments, in_calendars};
use crate::storage::{bright_smiles, report, storage};
use crate::world::describe;

/// How somebody talks on the telephone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    Plain,
    /// Fillers, and a pause in the middle.
    Hesitant,
    /// Coughs while the agent speaks.
    Noisy,
    /// Says "mm-hm" into the agent's sentence.
    Agreeable,
    /// Chooses before the agent has finished offering.
    Impatient,
    /// Politeness around every answer.
    Wordy,
}

const MANNERS: [Manner; 6] =
    [Manner::Plain, Manner::Hesitant, Manner::Noisy, Manner::Agreeable, Manner::Impatient, Manner::Wordy];

/// What must stand in the database and the calendars in the end.
#[derive(Debug, Clone)]
enum End {
    /// One appointment for this service, on one of these weekdays (all, if none are named).
    Booked {
        service: &'static str,
        weekdays: &'static [chrono::Weekday],
    },
    /// One that was booked and cancelled.
    Cancelled,
    /// A message with these words.
    Message(&'static str),
    /// Advice for an emergency was given.
    Emergency,
    Nothing,
}

struct Case {
    name: String,
    steps: String,
    end: End,
}

fn say(words: &str) -> String {
    format!("[[step]]\nsay = \"{words}\"\n")
}

fn expect(words: &str) -> String {
    format!("[[step]]\nexpect = \"{words}\"\ntimeout_ms = 25000\n")
}

fn greeted() -> String {
    "[[step]]\nwait_for = \"at any time\"\n".to_owned()
}

fn hang_up() -> String {
    "[[step]]\nhang_up = true\n".to_owned()
}

impl Manner {
    /// A wish, the way this caller words it.
    fn wish(self, words: &str) -> String {
        match self {
            Self::Hesitant => say(&format!("um well {words}")),
            Self::Wordy => say(&format!("hello i am sorry to trouble you {words}")),
            _ => say(words),
        }
    }

    /// The answer to an offer of times.
    fn choice(self) -> String {
        match self {
            Self::Impatient => "[[step]]\ninterrupt = \"the first one please\"\nafter_words = 9\n".to_owned(),
            Self::Noisy => {
                format!(
                    "[[step]]\nnoise_ms = 300\nafter_words = 6\n{}{}",
                    expect("suit you best"),
                    say("the first one please")
                )
            }
            Self::Agreeable => format!(
                "[[step]]\ninterrupt = \"mm-hm\"\nafter_words = 6\n{}{}",
                expect("suit you best"),
                say("the first one please")
            ),
            Self::Hesitant => format!("{}{}", expect("suit you best"), say("um let me think the first one please")),
            _ => format!("{}{}", expect("suit you best"), say("the first one please")),
        }
    }
}

fn booking(manner: Manner, service: &str, when: &str, name: &str) -> String {
    [
        manner.wish(&format!("i would like to book a {service} please {when}")),
        manner.choice(),
        expect("what name"),
        say(&format!("my name is {name}")),
        expect("you're booked"),
    ]
    .concat()
}

fn cases() -> Vec<Case> {
    use chrono::Weekday::{Mon, Thu, Tue, Wed};
    const NAMES: [&str; 6] = ["jane miller", "peter brown", "mary clark", "tom evans", "anna davis", "john walker"];
    // Every caller wants a week of their own: what becomes of two who want one slot is another test's.
    const WEEKS: [&str; 6] = ["two", "three", "four", "five", "six", "seven"];
    const LATER: [&str; 6] = ["eight", "nine", "ten", "eleven", "eight", "nine"];
    // Service as said, its id, the day as said, the day that fits.
    let services: [(&str, &'static str, &str, &'static [chrono::Weekday]); 4] = [
        ("check up", "checkup", "on monday morning", &[Mon]),
        ("hygienist appointment", "hygiene", "on thursday", &[Thu]),
        ("filling", "filling", "on wednesday afternoon", &[Wed]),
        ("urgent appointment", "urgent", "on monday afternoon", &[Mon]),
    ];
    let mut cases = Vec::new();
    for (service, id, day, weekdays) in services {
        for ((manner, name), weeks) in MANNERS.into_iter().zip(NAMES).zip(WEEKS) {
            let when = format!("in {weeks} weeks {day}");
            let steps = [greeted(), booking(manner, service, &when, name), hang_up()].concat();
            let end = End::Booked { service: id, weekdays };
            cases.push(Case { name: format!("{manner:?} books a {service}"), steps, end });
        }
    }
    for (index, (manner, name)) in MANNERS.into_iter().zip(NAMES).enumerate() {
        let book = |day: &str| booking(manner, "check up", &format!("in {} weeks on {day}", WEEKS[index]), name);
        let cancel = [
            say("actually i want to cancel my appointment"),
            expect("shall i cancel"),
            say("yes please"),
            expect("i've cancelled"),
        ];
        let steps = [greeted(), book("tuesday"), cancel.concat(), hang_up()].concat();
        cases.push(Case { name: format!("{manner:?} books and cancels"), steps, end: End::Cancelled });

        let later = if index < 4 { "tuesday" } else { "wednesday" };
        let moved = [
            say("actually i need to move my appointment"),
            expect("what day or time"),
            say(&format!("in {} weeks on {later} please", LATER[index])),
            manner.choice(),
            expect(&format!("is now on {later}")),
        ];
        let steps = [greeted(), book("thursday"), moved.concat(), hang_up()].concat();
        let end = End::Booked { service: "checkup", weekdays: if index < 4 { &[Tue] } else { &[Wed] } };
        cases.push(Case { name: format!("{manner:?} books and moves"), steps, end });

        let stranger = [
            greeted(),
            manner.wish("i want to cancel my appointment"),
            expect("the name"),
            say("it is mister nobody smith"),
            expect("date of birth"),
            hang_up(),
        ];
        let name = format!("{manner:?} cancels what is not theirs");
        cases.push(Case { name, steps: stranger.concat(), end: End::Nothing });

        let message = [
            greeted(),
            manner.wish("i would like to leave a message please"),
            expect("your name"),
            say("my name is jane miller"),
            expect("pass on"),
            say("please tell them that my crown is loose"),
            expect("best number"),
            say("the one i am calling from"),
            expect("anything else"),
            hang_up(),
        ];
        let name = format!("{manner:?} leaves a message");
        cases.push(Case { name, steps: message.concat(), end: End::Message("crown is loose") });

        let emergency =
            [greeted(), manner.wish("my face is badly swollen and i have a high fever"), expect("swelling"), hang_up()];
        let name = format!("{manner:?} has a swollen face and a fever");
        cases.push(Case { name, steps: emergency.concat(), end: End::Emergency });

        let asks = [greeted(), manner.wish("is there parking"), expect("behind the building"), hang_up()];
        cases.push(Case { name: format!("{manner:?} only asks"), steps: asks.concat(), end: End::Nothing });
    }
    cases
}

struct Graded {
    case: Case,
    number: String,
    recording: Recording,
}

#[actix_web::test]
async fn sixty_callers_get_what_they_came_for_and_nothing_else_is_written() {
    let world = in_calendars::world().await;
    let cases = cases();
    assert!(cases.len() >= 60, "{}", cases.len());
    let calls: Vec<_> = (0..)
        .zip(cases)
        .map(|(index, case)| {
            let number = format!("+4477009{index:05}");
            let steps = format!("from = \"{number}\"\npatience_ms = 25000\nlimit_s = 170\n{}", case.steps);
            let carrier = world.carrier();
            let call = actix_rt::spawn(async move {
                // Telephones do not all ring in the same moment.
                sleep(Duration::from_millis(1_200 * index)).await;
                carrier.call(crate::world::scenario("scenario", &steps), None).await
            });
            (case, number, call)
        })
        .collect();
    let mut graded = Vec::new();
    for (case, number, call) in calls {
        graded.push(Graded { case, number, recording: call.await.unwrap() });
    }
    let appointments = appointments(&world).await;
    let storage = storage(world.place()).await;
    let messages = storage::messages(&storage, bright_smiles(), None, 100, "test").await.unwrap();
    in_calendars::written(&world).await;
    let mut events = Events::of(&world).await;
    let mut wrong = Vec::new();
    for one in &graded {
        let promised = report(&storage, &one.recording.call_sid).await.promised;
        let theirs: Vec<_> =
            appointments.iter().filter(|row| row.patient_phone.as_ref() == Some(&one.number)).collect();
        let verdict = grade(one, &theirs, &messages, &promised);
        if let Err(problem) = verdict.and_then(|()| events.take(&theirs)) {
            wrong.push(format!("{}: {problem}\n{}", one.case.name, describe(&one.recording)));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), graded.len(), wrong.join("\n\n"));
    assert_eq!(events.left(), 0, "events that are nobody's appointment");
    world.end().await;
}

fn grade(
    one: &Graded,
    theirs: &[&AppointmentReport],
    messages: &[MessageReport],
    promised: &[String],
) -> Result<(), String> {
    let call = frontdesk_schema::CallId::of_carrier_call(&one.recording.call_sid);
    let left: Vec<_> = messages.iter().filter(|message| message.call == call).collect();
    let ends: Vec<_> = theirs.iter().map(|row| row.status.as_str()).collect();
    let local = |row: &AppointmentReport| row.starts_at.with_timezone(&chrono_tz::Europe::London);
    let fits = match &one.case.end {
        End::Booked { service, weekdays } => {
            ends == ["booked"] && theirs[0].service == *service && weekdays.contains(&local(theirs[0]).weekday())
        }
        End::Cancelled => ends == ["cancelled"],
        End::Message(words) => {
            let text = left.first().and_then(|message| message.message.clone()).unwrap_or_default().to_lowercase();
            ends.is_empty() && left.len() == 1 && text.contains(words)
        }
        End::Emergency => ends.is_empty() && promised.iter().any(|done| done.starts_with("emergency")),
        End::Nothing => ends.is_empty() && left.is_empty(),
    };
    let days: Vec<_> = theirs.iter().map(|row| local(row).format("%a %H:%M").to_string()).collect();
    if fits {
        return Ok(());
    }
    Err(format!(
        "expected {:?}, found {ends:?} on {days:?}, {} messages, promised {promised:?}",
        one.case.end,
        left.len()
    ))
}

//! "Mm-hm", "okay", "thank you": the same word asks the agent to go on, or is the answer to what it has just asked.

use std::sync::Arc;
use std::time::Duration;

use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::tenant::{SpeechOptions, Tenant};
use frontdesk_sandbox::anthropic::{Answer, Brain};
use frontdesk_sandbox::caller::Recording;
use frontdesk_sandbox::latency::Latency;

use super::call::{Outcome, Setup, SimulatedCall, plain, show};
use super::tenant::bright_smiles;

/// What a practice and its callers say in one language. The simulated voice has no accents, so neither have the words.
struct Tongue {
    language: &'static str,
    acknowledgements: &'static [&'static str],
    request: &'static str,
    /// Told at length, without a question.
    story: &'static str,
    /// Said and asked.
    question: &'static str,
    /// What follows the answer to the question.
    follow_up: &'static str,
}

const TONGUES: [Tongue; 4] = [
    Tongue {
        language: "en-GB",
        acknowledgements: &["mm-hm", "okay", "thank you", "yeah", "i see"],
        request: "tell me about the practice",
        story: "We are a small practice in the middle of town. We have been here for twenty years. Our dentists see \
                patients of every age. The waiting room is on the first floor.",
        question: "We have a place free on Monday morning. Shall I write that down for you?",
        follow_up: "It is written down.",
    },
    Tongue {
        language: "de-DE",
        acknowledgements: &["mhm", "okay", "danke", "genau", "alles klar"],
        request: "bitte sagen sie mir etwas zur praxis",
        story: "Wir sind eine kleine Praxis mitten in der Stadt. Es gibt uns seit zwanzig Jahren. Bei uns sind Kinder \
                und Erwachsene willkommen. Das Wartezimmer liegt im ersten Stock.",
        question: "Am Montag ist noch etwas frei. Soll ich das eintragen?",
        follow_up: "Dann trage ich das ein.",
    },
    Tongue {
        language: "fr-FR",
        acknowledgements: &["mhm", "d'accord", "merci", "oui", "je vois"],
        request: "parlez moi du cabinet",
        story: "Nous sommes un petit cabinet au centre de la ville. Nous sommes ici depuis vingt ans. Nous recevons \
                petits et grands. La salle est au premier.",
        question: "Il reste une place lundi matin. Je la note pour vous?",
        follow_up: "La place est maintenant prise.",
    },
    Tongue {
        language: "es-ES",
        acknowledgements: &["mhm", "vale", "gracias", "claro", "de acuerdo"],
        request: "cuenteme algo de la consulta",
        story: "Somos una consulta en el centro de la ciudad. Llevamos aqui veinte anos. Atendemos a grandes y chicos. \
                La sala queda en el primer piso.",
        question: "El lunes queda un hueco. Lo apunto para usted?",
        follow_up: "Entonces lo apunto.",
    },
];

impl Tongue {
    /// A practice whose model answers the request with `first` and everything later with the follow-up.
    fn setup(&self, first: &'static str, seed: u64) -> Setup {
        let mut setup = Setup::seeded(seed);
        let speech = SpeechOptions { fillers: false, ..bright_smiles().speech.clone() };
        setup.tenant =
            Arc::new(Tenant { language: self.language.to_owned(), speech, ..Tenant::clone(&bright_smiles()) });
        let (request, later) = (plain(self.request), self.follow_up);
        setup.anthropic.brain = Brain::function(move |asked| {
            let last = asked.messages.last().map(|message| plain(&message.content.text())).unwrap_or_default();
            Answer::text(if last.ends_with(&request) { first } else { later })
        });
        setup
    }

    fn scenario(&self, steps: &str) -> String {
        format!(
            "name = \"acknowledges\"\nfrom = \"+447700900102\"\nsettle_ms = 1000\n\
             [[step]]\nsay = \"{}\"\n{steps}[[step]]\nhang_up = true\n",
            self.request
        )
    }
}

/// Every language with every word, numbered.
fn matrix() -> impl Iterator<Item = (&'static Tongue, &'static str, u64)> {
    let pairs = TONGUES.iter().flat_map(|tongue| tongue.acknowledgements.iter().map(move |word| (tongue, *word)));
    pairs.zip(0..).map(|((tongue, word), seed)| (tongue, word, seed))
}

fn last_words(text: &str, count: usize) -> String {
    let words: Vec<_> = text.split_whitespace().collect();
    words[words.len() - count..].join(" ")
}

fn case(what: &str, recording: &Recording, outcome: &Outcome) -> String {
    format!("{what}\n{:#?}\n{:?}\n{}", recording.checks, outcome.events, show(recording))
}

/// The agent was neither stopped nor answered back: one request, no clear, its words in one piece.
fn assert_went_on(story: &str, case: &str, recording: &Recording, outcome: &Outcome) {
    assert!(recording.passed(), "{case}");
    assert_eq!(outcome.requests.len(), 1, "answered: {case}");
    assert_eq!(outcome.clears(), 0, "cleared: {case}");
    assert_eq!(outcome.count(|event| *event == CallEvent::BargedIn), 0, "{case}");
    let told = outcome.said(Side::Agent).into_iter().filter(|said| *said == plain(story)).count();
    assert_eq!(told, 1, "the agent says everything, once: {case}");
}

/// T7: a listener's word into the agent's speech stops nothing, is answered by nothing, and repeats nothing.
#[test]
fn t07_an_acknowledgement_into_the_agents_speech_asks_it_to_go_on() {
    for (tongue, word, seed) in matrix() {
        for after_words in [3, 9] {
            let steps = format!(
                "[[step]]\ninterrupt = \"{word}\"\nafter_words = {after_words}\n\
                 [[step]]\nexpect = \"{}\"\ntimeout_ms = 60000\n",
                last_words(tongue.story, 3)
            );
            let call = SimulatedCall::ring(&tongue.scenario(&steps), tongue.setup(tongue.story, seed));
            let (recording, outcome) = call.run();
            let case = case(&format!("{}: {word} after {after_words}", tongue.language), &recording, &outcome);
            assert_went_on(tongue.story, &case, &recording, &outcome);
            assert_eq!(outcome.said(Side::Caller), [plain(tongue.request), plain(word)], "{case}");
        }
    }
}

/// T7: they do not add up. A caller who says "okay" to every sentence still listens.
#[test]
fn t07_acknowledgements_of_several_utterances_do_not_add_up() {
    for (seed, tongue) in (0..).zip(&TONGUES) {
        let word = |index: usize| tongue.acknowledgements[index % tongue.acknowledgements.len()];
        let interrupts: String =
            (0..5).map(|index| format!("[[step]]\ninterrupt = \"{}\"\nafter_words = 3\n", word(index))).collect();
        let end = last_words(tongue.story, 2);
        let steps = format!("{interrupts}[[step]]\nexpect = \"{end}\"\ntimeout_ms = 60000\n");
        let (recording, outcome) =
            SimulatedCall::ring(&tongue.scenario(&steps), tongue.setup(tongue.story, seed)).run();
        let case = case(tongue.language, &recording, &outcome);
        assert_went_on(tongue.story, &case, &recording, &outcome);
        let acknowledged = outcome.count(|event| matches!(event, CallEvent::TurnEnded { .. })) - 1;
        assert!(acknowledged >= 3, "they were utterances of their own: {acknowledged} {case}");
    }
}

/// T7: right after the agent's question the same word is the answer, and the model gets it: said when the agent has
/// finished, or into its last word.
#[test]
fn t07_an_acknowledgement_after_a_question_is_the_answer() {
    for (tongue, word, seed) in matrix() {
        let words = tongue.question.split_whitespace().count();
        let after = format!("say = \"{word}\"\n");
        let into = format!("interrupt = \"{word}\"\nafter_words = {}\n", words - 1);
        for (position, step) in [("after", after), ("into", into)] {
            let steps = format!(
                "[[step]]\n{step}[[step]]\nexpect = \"{}\"\ntimeout_ms = 20000\n",
                last_words(tongue.follow_up, 2)
            );
            let call = SimulatedCall::ring(&tongue.scenario(&steps), tongue.setup(tongue.question, seed));
            let (recording, outcome) = call.run();
            let case = case(&format!("{}: {word} {position} the question", tongue.language), &recording, &outcome);
            assert!(recording.passed(), "{case}");
            assert_eq!(outcome.caller_in_last_request().last(), Some(&plain(word)), "{case}");
            assert_eq!(outcome.said(Side::Caller), [plain(tongue.request), plain(word)], "{case}");
        }
    }
}

/// T7: while the answer is being thought of, the same word neither cancels it nor gets an answer of its own.
#[test]
fn t07_an_acknowledgement_while_an_answer_is_owed_changes_nothing() {
    for (tongue, word, seed) in matrix() {
        let steps = format!(
            "[[step]]\npause_ms = 1100\n[[step]]\nsay = \"{word}\"\nnow = true\n\
             [[step]]\nexpect = \"{}\"\ntimeout_ms = 60000\n",
            last_words(tongue.story, 3)
        );
        let mut setup = tongue.setup(tongue.story, seed);
        let speech = SpeechOptions { speculation: false, ..setup.tenant.speech.clone() };
        setup.tenant = Arc::new(Tenant { speech, ..Tenant::clone(&setup.tenant) });
        setup.anthropic.timing.first_token = Latency::Fixed(2_200);
        let (recording, outcome) = SimulatedCall::ring(&tongue.scenario(&steps), setup).run();
        let case = case(&format!("{}: {word}", tongue.language), &recording, &outcome);
        assert_went_on(tongue.story, &case, &recording, &outcome);
        assert!(recording.longest_silence() <= Duration::from_secs(3), "{case}");
    }
}

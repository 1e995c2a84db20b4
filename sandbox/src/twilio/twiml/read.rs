//! The element tree to verbs; every name must be known.

use std::collections::BTreeMap;
use std::time::Duration;

use super::element::{self, Element};
use super::{Connect, DIAL_TIMEOUT, Dial, Gather, Number, Record, Stream, TwimlError, Verb};

/// Reads a TwiML document.
///
/// # Errors
///
/// 12100 when it is no XML, 12200 when it says something the schema does not know.
pub fn parse(document: &str) -> Result<Vec<Verb>, TwimlError> {
    let root = element::read(document)?;
    if root.name != "Response" {
        return Err(against_schema(format!("the root element is <{}>", root.name)));
    }
    let mut reading = Reading::of(root);
    let children = std::mem::take(&mut reading.children);
    reading.end()?;
    let verbs = children.into_iter().map(verb).collect::<Result<Vec<_>, _>>()?;
    match verbs.iter().skip(1).any(|verb| matches!(verb, Verb::Reject { .. })) {
        true => Err(against_schema("<Reject> must be the first verb")),
        false => Ok(verbs),
    }
}

fn verb(element: Element) -> Result<Verb, TwimlError> {
    let mut reading = Reading::of(element);
    let verb = match reading.name.as_str() {
        "Say" => {
            reading.allow(&["voice", "language"]);
            let times = reading.number("loop")?.unwrap_or(1);
            Verb::Say { text: reading.take_text()?, times }
        }
        "Play" => Verb::Play { url: reading.take_text()? },
        "Pause" => Verb::Pause(reading.seconds("length")?.unwrap_or(Duration::from_secs(1))),
        "Connect" => connect(&mut reading)?,
        "Dial" => dial(&mut reading)?,
        "Gather" => gather(&mut reading)?,
        "Record" => record(&mut reading)?,
        "Redirect" => {
            reading.post_only("method")?;
            Verb::Redirect { url: reading.take_text()? }
        }
        "Hangup" => Verb::Hangup,
        "Reject" => match reading.take("reason").as_deref() {
            None | Some("rejected") => Verb::Reject { busy: false },
            Some("busy") => Verb::Reject { busy: true },
            Some(other) => return Err(against_schema(format!("reason=\"{other}\" of <Reject>"))),
        },
        other => return Err(against_schema(format!("unknown verb <{other}>"))),
    };
    reading.end()?;
    Ok(verb)
}

fn connect(reading: &mut Reading) -> Result<Verb, TwimlError> {
    reading.post_only("method")?;
    let action = reading.take("action");
    let mut children = std::mem::take(&mut reading.children).into_iter();
    let (Some(child), None) = (children.next(), children.next()) else {
        return Err(against_schema("<Connect> takes exactly one noun"));
    };
    if child.name != "Stream" {
        return Err(against_schema(format!("<{}> inside <Connect>", child.name)));
    }
    let mut noun = Reading::of(child);
    noun.post_only("statusCallbackMethod")?;
    if let Some(track) = noun.take("track").filter(|track| track != "inbound_track") {
        return Err(against_schema(format!("track=\"{track}\" on a bidirectional <Stream>")));
    }
    let url = noun.take("url").ok_or_else(|| against_schema("<Stream> without url"))?;
    let (name, status_callback) = (noun.take("name"), noun.take("statusCallback"));
    let parameters = std::mem::take(&mut noun.children).into_iter().map(parameter).collect::<Result<Vec<_>, _>>()?;
    noun.end()?;
    Ok(Verb::Connect(Connect { action, stream: Stream { url, name, status_callback, parameters } }))
}

/// Twilio takes at most 500 characters of name and value together (TwiML "Stream").
fn parameter(element: Element) -> Result<(String, String), TwimlError> {
    let mut reading = Reading::of(element);
    if reading.name != "Parameter" {
        return Err(against_schema(format!("<{}> inside <Stream>", reading.name)));
    }
    let pair = (reading.take("name"), reading.take("value"));
    reading.end()?;
    match pair {
        (Some(name), Some(value)) if name.len() + value.len() <= 500 => Ok((name, value)),
        (Some(_), Some(_)) => Err(against_schema("a <Parameter> longer than 500 characters")),
        _ => Err(against_schema("<Parameter> needs name and value")),
    }
}

fn dial(reading: &mut Reading) -> Result<Verb, TwimlError> {
    reading.post_only("method")?;
    reading.allow(&["timeLimit", "hangupOnStar", "record", "ringTone", "sequential"]);
    let mut dial = Dial {
        numbers: Vec::new(),
        action: reading.take("action"),
        timeout: reading.seconds("timeout")?.unwrap_or(DIAL_TIMEOUT),
        caller_id: reading.take("callerId"),
        answer_on_bridge: reading.flag("answerOnBridge")?,
    };
    let text = std::mem::take(&mut reading.text);
    if !text.is_empty() {
        dial.numbers.push(Number { number: text, url: None });
    }
    for child in std::mem::take(&mut reading.children) {
        let mut noun = Reading::of(child);
        if noun.name != "Number" {
            return Err(against_schema(format!("<{}> inside <Dial>", noun.name)));
        }
        noun.allow(&["sendDigits", "statusCallback", "statusCallbackEvent", "machineDetection"]);
        noun.post_only("method")?;
        noun.post_only("statusCallbackMethod")?;
        let url = noun.take("url");
        dial.numbers.push(Number { number: noun.take_text()?, url });
        noun.end()?;
    }
    if dial.numbers.is_empty() {
        return Err(against_schema("<Dial> without a number"));
    }
    Ok(Verb::Dial(dial))
}

fn gather(reading: &mut Reading) -> Result<Verb, TwimlError> {
    reading.post_only("method")?;
    reading.allow(&["language", "hints", "bargeIn", "speechTimeout"]);
    if let Some(input) = reading.take("input").filter(|input| input != "dtmf") {
        return Err(against_schema(format!("input=\"{input}\": only keys are simulated")));
    }
    let gather = Gather {
        action: reading.take("action"),
        digits: reading.number("numDigits")?.unwrap_or(0) as usize,
        timeout: reading.seconds("timeout")?.unwrap_or(Duration::from_secs(5)),
        finish_key: reading.take("finishOnKey").map_or(Some('#'), |key| key.chars().next()),
        action_on_empty: reading.flag("actionOnEmptyResult")?,
        prompts: std::mem::take(&mut reading.children).into_iter().map(verb).collect::<Result<_, _>>()?,
    };
    let allowed = |verb: &Verb| matches!(verb, Verb::Say { .. } | Verb::Play { .. } | Verb::Pause(_));
    match gather.prompts.iter().all(allowed) {
        true => Ok(Verb::Gather(gather)),
        false => Err(against_schema("<Gather> may hold only Say, Play and Pause")),
    }
}

fn record(reading: &mut Reading) -> Result<Verb, TwimlError> {
    reading.post_only("method")?;
    reading.post_only("recordingStatusCallbackMethod")?;
    if let Some(trim) = reading.take("trim").filter(|trim| trim != "trim-silence") {
        return Err(against_schema(format!("trim=\"{trim}\": only trimmed recordings are simulated")));
    }
    if let Some(event) = reading.take("recordingStatusCallbackEvent").filter(|event| event != "completed") {
        return Err(against_schema(format!("recordingStatusCallbackEvent=\"{event}\": only completed is simulated")));
    }
    let record = Record {
        action: reading.take("action"),
        longest: reading.seconds("maxLength")?.unwrap_or(Duration::from_secs(3600)),
        timeout: reading.seconds("timeout")?.unwrap_or(Duration::from_secs(5)),
        finish_keys: reading.take("finishOnKey").unwrap_or_else(|| "1234567890*#".into()),
        beep: reading.flag_or("playBeep", true)?,
        status_callback: reading.take("recordingStatusCallback"),
    };
    // Twilio's bounds (TwiML "Record").
    let bounds = Duration::from_secs(1)..=Duration::from_secs(14_400);
    if !bounds.contains(&record.longest) || record.timeout.is_zero() {
        return Err(against_schema("maxLength or timeout of <Record> out of bounds"));
    }
    if let Some(key) = record.finish_keys.chars().find(|key| !matches!(key, '0'..='9' | '*' | '#')) {
        return Err(against_schema(format!("finishOnKey has `{key}`, which is no key")));
    }
    Ok(Verb::Record(record))
}

/// An element being read: what is left over at the end is what nobody knows.
struct Reading {
    name: String,
    attributes: BTreeMap<String, String>,
    children: Vec<Element>,
    text: String,
}

impl Reading {
    fn of(element: Element) -> Self {
        let Element { name, attributes, children, text } = element;
        Self { name, attributes: attributes.into_iter().collect(), children, text }
    }

    fn take(&mut self, attribute: &str) -> Option<String> {
        self.attributes.remove(attribute)
    }

    fn take_text(&mut self) -> Result<String, TwimlError> {
        match std::mem::take(&mut self.text) {
            text if text.is_empty() => Err(against_schema(format!("<{}> is empty", self.name))),
            text => Ok(text),
        }
    }

    /// Attributes that are known and change nothing in a simulated call.
    fn allow(&mut self, attributes: &[&str]) {
        self.attributes.retain(|name, _| !attributes.contains(&name.as_str()));
    }

    /// The server under test has only POST routes, and GET webhooks are logged at the carrier with all their
    /// parameters.
    fn post_only(&mut self, attribute: &str) -> Result<(), TwimlError> {
        match self.take(attribute).as_deref() {
            None | Some("POST") => Ok(()),
            Some(other) => Err(against_schema(format!("{attribute}=\"{other}\": only POST is simulated"))),
        }
    }

    fn number(&mut self, attribute: &str) -> Result<Option<u32>, TwimlError> {
        let Some(text) = self.take(attribute) else { return Ok(None) };
        text.parse().map(Some).map_err(|_| against_schema(format!("{attribute}=\"{text}\" is no whole number")))
    }

    fn seconds(&mut self, attribute: &str) -> Result<Option<Duration>, TwimlError> {
        Ok(self.number(attribute)?.map(|seconds| Duration::from_secs(seconds.into())))
    }

    fn flag(&mut self, attribute: &str) -> Result<bool, TwimlError> {
        self.flag_or(attribute, false)
    }

    fn flag_or(&mut self, attribute: &str, default: bool) -> Result<bool, TwimlError> {
        match self.take(attribute).as_deref() {
            None => Ok(default),
            Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(other) => Err(against_schema(format!("{attribute}=\"{other}\" is neither true nor false"))),
        }
    }

    fn end(self) -> Result<(), TwimlError> {
        let name = self.name;
        if let Some((attribute, _)) = self.attributes.first_key_value() {
            Err(against_schema(format!("unknown attribute `{attribute}` of <{name}>")))
        } else if let Some(child) = self.children.first() {
            Err(against_schema(format!("<{}> inside <{name}>", child.name)))
        } else if !self.text.is_empty() {
            Err(against_schema(format!("text inside <{name}>")))
        } else {
            Ok(())
        }
    }
}

fn against_schema(problem: impl Into<String>) -> TwimlError {
    TwimlError { code: 12200, problem: problem.into() }
}

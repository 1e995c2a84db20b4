//! Answers to the carrier: a small builder for the TwiML verbs we use.
//!
//! Attribute values and text are escaped by the XML writer. Attribute defaults and what follows a verb are those of
//! Twilio's "TwiML for Programmable Voice".

use std::io;
use std::time::Duration;

use frontdesk_actors::tenant::PhoneNumber;
use quick_xml::Writer;
use quick_xml::events::BytesText;

/// Longest text that `<Say>` takes.
const SAY_LIMIT: usize = 4_096;

/// Longest text that `<Message>` takes.
const MESSAGE_LIMIT: usize = 1_600;

/// One verb of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verb {
    /// Opens a media stream and blocks until it ends.
    Connect(Connect),
    /// The carrier's own voice.
    Say {
        language: String,
        text: String,
    },
    /// Connects the caller to a person; what comes of it, the action is told, and no verb after it runs.
    Dial(Dial),
    /// Waits for one key while and after the carrier's voice speaks; without one the next verb runs.
    Gather(Gather),
    /// Records the caller; one who says nothing gets the next verb, of anything else the action is told.
    Record(Record),
    /// Waits silently. As the first verb it lets the phone ring on.
    Pause(Duration),
    /// Asks another URL what to do; verbs after it never run.
    Redirect(String),
    Hangup,
    /// A text back to the phone that sent one; only under `/incoming-sms`.
    Message(String),
    /// The caller hears that the line is busy; nothing is answered, nothing is charged. Only as the first verb (Twilio, "TwiML
    /// Voice: Reject").
    Reject,
}

/// A bidirectional media stream.
#[derive(Clone, PartialEq, Eq)]
pub struct Connect {
    /// Asked, by POST, when the stream has ended.
    pub action: String,
    /// `wss://…`; a query string would be stripped.
    pub stream_url: String,
    /// Told when the stream starts, stops or fails.
    pub status_callback: String,
    /// Repeated in the stream's `start` message; name and value together at most 500 characters.
    pub parameters: Vec<(&'static str, String)>,
}

/// A person's phone.
#[derive(Clone, PartialEq, Eq)]
pub struct Dial {
    pub number: PhoneNumber,
    /// The number that the phone shows; `None`: the caller's.
    pub caller_id: Option<PhoneNumber>,
    /// How long it rings; whole seconds.
    pub timeout: Duration,
    /// Asked, by POST, when the dialled leg has ended, whatever came of it.
    pub action: String,
    /// Asked, by POST, what whoever answers is to hear before the caller.
    pub whisper: String,
}

/// One key.
#[derive(Clone, PartialEq, Eq)]
pub struct Gather {
    /// Told the key, by POST.
    pub action: String,
    /// Waited for a key, from the last word; whole seconds.
    pub timeout: Duration,
    pub language: String,
    pub text: String,
}

/// A message.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    /// Told of the recording, by POST.
    pub action: String,
    /// The same when the recording can be listened to, whatever became of the action.
    pub status_callback: String,
    /// The longest recording; whole seconds.
    pub longest: Duration,
    /// Silence that ends it; whole seconds.
    pub silence: Duration,
    /// Each of these keys ends it.
    pub finish_on: &'static str,
}

/// The URLs contain stream ids and the parameters numbers: neither prints.
macro_rules! redacted {
    ($($verb:ident),*) => {$(
        impl std::fmt::Debug for $verb {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($verb), "(redacted)"))
            }
        }
    )*};
}
redacted!(Connect, Dial, Gather, Record);

/// Renders an answer as an XML document.
pub fn render(verbs: &[Verb]) -> String {
    let mut writer = Writer::new(Vec::new());
    let written = writer
        .create_element("Response")
        .write_inner_content(|writer| verbs.iter().try_for_each(|verb| write_verb(writer, verb)));
    written.expect("writing to memory does not fail");
    let body = String::from_utf8(writer.into_inner()).expect("the writer was given only text");
    format!(r#"<?xml version="1.0" encoding="UTF-8"?>{body}"#)
}

fn write_verb(writer: &mut Writer<Vec<u8>>, verb: &Verb) -> io::Result<()> {
    match verb {
        Verb::Connect(connect) => write_connect(writer, connect)?,
        Verb::Say { language, text } => write_say(writer, language, text)?,
        Verb::Dial(dial) => write_dial(writer, dial)?,
        Verb::Gather(gather) => write_gather(writer, gather)?,
        Verb::Record(record) => write_record(writer, record)?,
        Verb::Pause(length) => {
            let length = length.as_secs().to_string();
            writer.create_element("Pause").with_attribute(("length", length.as_str())).write_empty()?;
        }
        Verb::Redirect(url) => {
            let redirect = writer.create_element("Redirect").with_attribute(("method", "POST"));
            redirect.write_text_content(BytesText::new(url))?;
        }
        Verb::Message(text) => {
            let text: String = text.chars().filter(|c| is_xml(*c)).take(MESSAGE_LIMIT).collect();
            writer.create_element("Message").write_text_content(BytesText::new(&text))?;
        }
        Verb::Hangup => {
            writer.create_element("Hangup").write_empty()?;
        }
        Verb::Reject => {
            writer.create_element("Reject").with_attribute(("reason", "busy")).write_empty()?;
        }
    }
    Ok(())
}

fn write_say(writer: &mut Writer<Vec<u8>>, language: &str, text: &str) -> io::Result<()> {
    let text: String = text.chars().filter(|c| is_xml(*c)).take(SAY_LIMIT).collect();
    let say = writer.create_element("Say").with_attribute(("language", language));
    say.write_text_content(BytesText::new(&text)).map(drop)
}

fn write_dial(writer: &mut Writer<Vec<u8>>, dial: &Dial) -> io::Result<()> {
    let timeout = dial.timeout.as_secs().to_string();
    let mut element = writer.create_element("Dial");
    element = element.with_attributes([("action", dial.action.as_str()), ("method", "POST")]);
    if let Some(caller_id) = &dial.caller_id {
        element = element.with_attribute(("callerId", caller_id.expose()));
    }
    // Without answerOnBridge the caller would hear nothing while the other phone rings.
    element = element.with_attributes([("timeout", timeout.as_str()), ("answerOnBridge", "true")]);
    element.write_inner_content(|writer| {
        let number = writer.create_element("Number");
        let number = number.with_attributes([("url", dial.whisper.as_str()), ("method", "POST")]);
        number.write_text_content(BytesText::new(dial.number.expose())).map(drop)
    })?;
    Ok(())
}

fn write_gather(writer: &mut Writer<Vec<u8>>, gather: &Gather) -> io::Result<()> {
    let timeout = gather.timeout.as_secs().to_string();
    let element = writer.create_element("Gather").with_attributes([
        ("action", gather.action.as_str()),
        ("method", "POST"),
        ("numDigits", "1"),
        ("timeout", timeout.as_str()),
    ]);
    element.write_inner_content(|writer| write_say(writer, &gather.language, &gather.text))?;
    Ok(())
}

fn write_record(writer: &mut Writer<Vec<u8>>, record: &Record) -> io::Result<()> {
    let [longest, silence] = [record.longest, record.silence].map(|time| time.as_secs().to_string());
    let element = writer.create_element("Record").with_attributes([
        ("action", record.action.as_str()),
        ("method", "POST"),
        ("maxLength", longest.as_str()),
        ("timeout", silence.as_str()),
        ("finishOnKey", record.finish_on),
        ("playBeep", "true"),
        ("recordingStatusCallback", record.status_callback.as_str()),
        ("recordingStatusCallbackMethod", "POST"),
    ]);
    element.write_empty().map(drop)
}

fn write_connect(writer: &mut Writer<Vec<u8>>, connect: &Connect) -> io::Result<()> {
    let element = writer.create_element("Connect");
    let element = element.with_attributes([("action", connect.action.as_str()), ("method", "POST")]);
    element.write_inner_content(|writer| {
        let stream = writer.create_element("Stream").with_attributes([
            ("url", connect.stream_url.as_str()),
            ("statusCallback", connect.status_callback.as_str()),
            ("statusCallbackMethod", "POST"),
        ]);
        stream.write_inner_content(|writer| {
            connect.parameters.iter().try_for_each(|(name, value)| {
                let value: String = value.chars().filter(|c| is_xml(*c)).collect();
                let parameter = writer.create_element("Parameter");
                parameter.with_attributes([("name", *name), ("value", value.as_str())]).write_empty().map(drop)
            })
        })?;
        Ok(())
    })?;
    Ok(())
}

/// Control characters have no place in XML 1.0, not even escaped, nor have its two noncharacters.
fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r') || !(c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}'))
}

#[cfg(test)]
mod tests {
    use quick_xml::Reader;
    use quick_xml::events::Event;

    use super::*;

    #[track_caller]
    fn check(verbs: &[Verb], expected: &str) {
        assert_eq!(render(verbs), format!(r#"<?xml version="1.0" encoding="UTF-8"?>{expected}"#));
    }

    fn say(text: &str) -> Verb {
        Verb::Say { language: "en-GB".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn an_answer_without_verbs_is_an_empty_response() {
        check(&[], "<Response></Response>");
    }

    #[test]
    fn a_stream_is_written_with_its_callbacks_and_parameters() {
        let connect = Connect {
            action: "https://x.example/call-continue/ID#rc=2&rp=ct,rt,5xx".to_owned(),
            stream_url: "wss://x.example/media-stream/ID".to_owned(),
            status_callback: "https://x.example/stream-status".to_owned(),
            parameters: vec![("from", "+447700900123".to_owned()), ("tenant", "a\"<&".to_owned())],
        };
        check(
            &[Verb::Connect(connect)],
            "<Response><Connect action=\"https://x.example/call-continue/ID#rc=2&amp;rp=ct,rt,5xx\" method=\"POST\">\
             <Stream url=\"wss://x.example/media-stream/ID\" statusCallback=\"https://x.example/stream-status\" \
             statusCallbackMethod=\"POST\"><Parameter name=\"from\" value=\"+447700900123\"/>\
             <Parameter name=\"tenant\" value=\"a&quot;&lt;&amp;\"/></Stream></Connect></Response>",
        );
    }

    #[test]
    fn a_transfer_dials_and_says_whom_to_ask_about_it() {
        let number = PhoneNumber::parse("+442079460000").unwrap();
        let caller_id = PhoneNumber::parse("+442071234567").ok();
        let [action, whisper] =
            ["dial-result", "whisper"].map(|route| format!("https://x.example/{route}/ID#rc=2&rp=ct"));
        let dial = Dial { number, caller_id, timeout: Duration::from_secs(25), action, whisper };
        assert_eq!(format!("{dial:?}"), "Dial(redacted)");
        check(
            &[say("One moment."), Verb::Dial(dial)],
            "<Response><Say language=\"en-GB\">One moment.</Say>\
             <Dial action=\"https://x.example/dial-result/ID#rc=2&amp;rp=ct\" method=\"POST\" callerId=\"+442071234567\" \
             timeout=\"25\" answerOnBridge=\"true\">\
             <Number url=\"https://x.example/whisper/ID#rc=2&amp;rp=ct\" method=\"POST\">+442079460000</Number></Dial>\
             </Response>",
        );
    }

    #[test]
    fn a_key_is_waited_for_while_the_voice_speaks() {
        let (language, text) = ("en-GB".to_owned(), "Press 1 & talk.".to_owned());
        let action = "https://x.example/key".to_owned();
        check(
            &[Verb::Gather(Gather { action, timeout: Duration::from_secs(6), language, text }), Verb::Hangup],
            "<Response><Gather action=\"https://x.example/key\" method=\"POST\" numDigits=\"1\" timeout=\"6\">\
             <Say language=\"en-GB\">Press 1 &amp; talk.</Say></Gather><Hangup/></Response>",
        );
        check(&[Verb::Reject], "<Response><Reject reason=\"busy\"/></Response>");
    }

    #[test]
    fn a_message_is_recorded_within_its_limits() {
        let [action, status_callback] =
            ["call-recorded", "recording-status"].map(|route| format!("https://x.example/{route}/ID#rc=2&rp=ct"));
        let (longest, silence) = (Duration::from_secs(120), Duration::from_secs(5));
        let record = Record { action, status_callback, longest, silence, finish_on: "0#" };
        assert_eq!(format!("{record:?}"), "Record(redacted)");
        check(
            &[Verb::Record(record)],
            "<Response><Record action=\"https://x.example/call-recorded/ID#rc=2&amp;rp=ct\" method=\"POST\" \
             maxLength=\"120\" timeout=\"5\" finishOnKey=\"0#\" playBeep=\"true\" \
             recordingStatusCallback=\"https://x.example/recording-status/ID#rc=2&amp;rp=ct\" \
             recordingStatusCallbackMethod=\"POST\"/></Response>",
        );
    }

    #[test]
    fn a_pause_and_a_redirect_are_written() {
        check(
            &[Verb::Pause(Duration::from_secs(2)), Verb::Redirect("https://x.example/a?b=1&c=2".to_owned())],
            "<Response><Pause length=\"2\"/><Redirect method=\"POST\">https://x.example/a?b=1&amp;c=2</Redirect></Response>",
        );
    }

    #[test]
    fn a_text_message_is_written_and_cut_at_what_the_carrier_takes() {
        check(&[Verb::Message("A & B".to_owned())], "<Response><Message>A &amp; B</Message></Response>");
        let rendered = render(&[Verb::Message("ä".repeat(2_000))]);
        assert_eq!(rendered.matches('ä').count(), MESSAGE_LIMIT);
    }

    #[test]
    fn text_cannot_become_a_verb() {
        check(
            &[say("</Say><Dial>+1900</Dial>")],
            "<Response><Say language=\"en-GB\">&lt;/Say&gt;&lt;Dial&gt;+1900&lt;/Dial&gt;</Say></Response>",
        );
    }

    #[test]
    fn a_long_text_is_cut_at_what_the_carrier_takes() {
        let rendered = render(&[say(&"ä".repeat(5_000))]);
        assert_eq!(rendered.matches('ä').count(), SAY_LIMIT);
    }

    proptest::proptest! {
        #[test]
        fn any_text_gives_a_well_formed_document(text in "\\PC{0,80}", control in "[\\x00-\\x1f]{0,5}") {
            let parameters = vec![("from", format!("{text}{control}"))];
            let [action, stream_url, status_callback] = [const { String::new() }; 3];
            let connect = Connect { action, stream_url, status_callback, parameters };
            let rendered = render(&[say(&format!("{control}{text}")), Verb::Connect(connect)]);
            let mut reader = Reader::from_str(&rendered);
            while reader.read_event().expect("well formed") != Event::Eof {}
        }
    }
}

//! The TwiML that answers a text: messages back, and nothing else.

use super::TwimlError;
use super::element::{self, Element};

/// Twilio's code for a document against the schema.
const AGAINST_SCHEMA: u32 = 12200;

/// The bodies of the messages of an answer.
///
/// # Errors
///
/// 12100 when it is no XML, 12200 for anything but `<Message>` with text or one `<Body>` in a `<Response>`.
pub fn parse(document: &str) -> Result<Vec<String>, TwimlError> {
    let root = element::read(document)?;
    if root.name != "Response" || !root.attributes.is_empty() || !root.text.is_empty() {
        return Err(against_schema(format!("the root element <{}> is no plain <Response>", root.name)));
    }
    root.children.into_iter().map(message).collect()
}

fn message(element: Element) -> Result<String, TwimlError> {
    if element.name != "Message" || !element.attributes.is_empty() {
        return Err(against_schema(format!("<{}> is no plain <Message>", element.name)));
    }
    match &element.children[..] {
        [] if !element.text.is_empty() => Ok(element.text),
        [body] if body.name == "Body" && element.text.is_empty() && body.attributes.is_empty() => Ok(body.text.clone()),
        _ => Err(against_schema("a <Message> needs text or one <Body>")),
    }
}

fn against_schema(problem: impl Into<String>) -> TwimlError {
    TwimlError { code: AGAINST_SCHEMA, problem: problem.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(inner: &str, expected: Result<&[&str], u32>) {
        let read = parse(&format!("<Response>{inner}</Response>"));
        assert_eq!(
            read.map_err(|error| error.code),
            expected.map(|bodies| bodies.iter().map(ToString::to_string).collect())
        );
    }

    #[test]
    fn an_answer_holds_messages_and_nothing_else() {
        check("", Ok(&[]));
        check("<Message>Hello &amp; goodbye</Message>", Ok(&["Hello & goodbye"]));
        check("<Message><Body>a</Body></Message><Message>b</Message>", Ok(&["a", "b"]));
        check("<Message/>", Err(12200));
        check("<Message to=\"+1\">a</Message>", Err(12200));
        check("<Say>a</Say>", Err(12200));
        check("hello", Err(12200));
        check("<Message>", Err(12100));
    }
}

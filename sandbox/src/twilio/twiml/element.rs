//! XML to a tree of elements, nothing more.

use quick_xml::Reader;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::{LARGEST, TwimlError};

/// One element; `text` is its character data without the children's, trimmed.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Element>,
    pub(super) text: String,
}

/// Reads the whole document; its root element.
pub(super) fn read(document: &str) -> Result<Element, TwimlError> {
    if document.len() > LARGEST {
        return Err(broken("the document is larger than 64 KB"));
    }
    let mut reader = Reader::from_str(document);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(start) => open.push(element(&start)?),
            Event::Empty(start) => close(element(&start)?, &mut open, &mut root)?,
            // The reader checks that the names of start and end agree.
            Event::End(_) => {
                let done = open.pop().ok_or_else(|| broken("an end tag without a start"))?;
                close(done, &mut open, &mut root)?;
            }
            Event::Text(text) => add_text(&text.decode().map_err(broken)?, &mut open)?,
            Event::CData(text) => add_text(&text.decode().map_err(broken)?, &mut open)?,
            Event::GeneralRef(reference) => add_text(&resolve(&reference)?, &mut open)?,
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::DocType(_) => return Err(broken("a document type declaration")),
            Event::Eof if open.is_empty() => return root.ok_or_else(|| broken("no element")),
            Event::Eof => return Err(broken("the document ends inside an element")),
        }
    }
}

fn element(start: &BytesStart<'_>) -> Result<Element, TwimlError> {
    let name = String::from_utf8_lossy(start.name().as_ref()).into_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(broken)?;
        let value = attribute.unescape_value().map_err(broken)?.into_owned();
        attributes.push((String::from_utf8_lossy(attribute.key.as_ref()).into_owned(), value));
    }
    Ok(Element { name, attributes, ..Element::default() })
}

fn close(mut done: Element, open: &mut [Element], root: &mut Option<Element>) -> Result<(), TwimlError> {
    done.text = done.text.trim().to_owned();
    match (open.last_mut(), &root) {
        (Some(parent), _) => parent.children.push(done),
        (None, None) => *root = Some(done),
        (None, Some(_)) => return Err(broken("more than one root element")),
    }
    Ok(())
}

fn add_text(text: &str, open: &mut [Element]) -> Result<(), TwimlError> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() => {}
        None => return Err(broken("text outside the root element")),
    }
    Ok(())
}

fn resolve(reference: &BytesRef<'_>) -> Result<String, TwimlError> {
    if let Some(ch) = reference.resolve_char_ref().map_err(broken)? {
        return Ok(ch.into());
    }
    let name = reference.decode().map_err(broken)?;
    quick_xml::escape::resolve_xml_entity(&name)
        .map(str::to_owned)
        .ok_or_else(|| broken(format!("unknown entity &{name};")))
}

fn broken(problem: impl ToString) -> TwimlError {
    TwimlError { code: 12100, problem: problem.to_string() }
}

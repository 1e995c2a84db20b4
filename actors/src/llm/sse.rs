//! Server-sent events: bytes in any chunking → events. (WHATWG HTML, section “Interpreting an event stream”; lines end
//! in LF or CRLF, a lone CR is not used by any vendor of ours.)

/// Longest event or line that is put together: 1 MiB. A model's answer stays far below.
const LONGEST: usize = 1 << 20;

/// An incremental parser.
#[derive(Debug, Default)]
pub struct SseParser {
    /// Bytes of lines not complete yet; everything before `read` has been used.
    buffer: Vec<u8>,
    read: usize,
    /// Where the search for the next line end goes on.
    searched: usize,
    data: String,
    has_data: bool,
}

/// The stream is no event stream, or one of its events is absurdly long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SseError {
    #[error("event longer than 1 MiB")]
    TooLong,
    #[error("event is not UTF-8")]
    NotUtf8,
}

impl SseParser {
    /// Takes the next bytes of the stream; then drain [`next_event`](Self::next_event).
    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.drain(..self.read);
        self.searched -= self.read;
        self.read = 0;
        self.buffer.extend_from_slice(bytes);
    }

    /// The data of the next complete event, its lines joined by `\n`; `None` when more bytes are needed.
    /// Names and ids of events are skipped: the vendor repeats the name inside the data.
    ///
    /// # Errors
    /// The stream cannot be read any further.
    pub fn next_event(&mut self) -> Result<Option<String>, SseError> {
        while let Some(length) = memchr::memchr(b'\n', &self.buffer[self.searched..]) {
            let end = self.searched + length;
            let line = &self.buffer[self.read..end];
            let line = line.strip_suffix(b"\r").unwrap_or(line);
            self.searched = end + 1;
            self.read = end + 1;
            if line.is_empty() {
                if std::mem::take(&mut self.has_data) {
                    return Ok(Some(std::mem::take(&mut self.data)));
                }
            } else if let Some(value) = data_of(line) {
                if self.data.len() + value.len() > LONGEST {
                    return Err(SseError::TooLong);
                }
                let value = std::str::from_utf8(value).map_err(|_| SseError::NotUtf8)?;
                if std::mem::replace(&mut self.has_data, true) {
                    self.data.push('\n');
                }
                self.data.push_str(value);
            }
        }
        self.searched = self.buffer.len();
        if self.buffer.len() - self.read > LONGEST { Err(SseError::TooLong) } else { Ok(None) }
    }
}

/// The value of a `data` line; at most one space after the colon is not part of it.
fn data_of(line: &[u8]) -> Option<&[u8]> {
    if line == b"data" {
        return Some(&[]);
    }
    let value = line.strip_prefix(b"data:")?;
    Some(value.strip_prefix(b" ").unwrap_or(value))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{LONGEST, SseError, SseParser};

    fn events<'a>(chunks: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<String>, SseError> {
        let mut parser = SseParser::default();
        let mut events = Vec::new();
        for chunk in chunks {
            parser.push(chunk);
            while let Some(event) = parser.next_event()? {
                events.push(event);
            }
        }
        Ok(events)
    }

    #[track_caller]
    fn check(stream: &str, expected: &[&str]) {
        assert_eq!(events([stream.as_bytes()]).unwrap(), expected);
    }

    #[test]
    fn an_event_ends_at_an_empty_line() {
        check("event: a\ndata: 1\n\ndata:2\n\n", &["1", "2"]);
        check("data: 1\r\n\r\ndata: 2\r\n\r\n", &["1", "2"]);
        check("data: 1\n", &[]);
        check("data: 1\ndata: 2\n\n", &["1\n2"]);
        check("data\n\n", &[""]);
        check("data\ndata:  x\n\n", &["\n x"]);
        check(": comment\nid: 7\nretry: 10\ndatabase: no\n\n\n", &[]);
    }

    #[test]
    fn an_endless_line_and_an_endless_event_are_given_up() {
        let line = vec![b'x'; LONGEST + 1];
        assert_eq!(events([&line[..]]), Err(SseError::TooLong));
        let lines = format!("data: {}\n", "x".repeat(1000)).repeat(1100);
        assert_eq!(events(lines.as_bytes().chunks(4096)), Err(SseError::TooLong));
        assert_eq!(events([&b"data: \xff\n\n"[..]]), Err(SseError::NotUtf8));
    }

    proptest! {
        #[test]
        fn any_chunking_gives_the_same_events(
            stream in "((data: ?|event:|:)[\\PC]{0,8}\r?\n|\r?\n){0,20}",
            size in 1..20usize,
        ) {
            prop_assert_eq!(events(stream.as_bytes().chunks(size)), events([stream.as_bytes()]));
        }

        #[test]
        fn no_bytes_panic_the_parser(chunks in proptest::collection::vec(proptest::collection::vec(
            prop_oneof![any::<u8>(), Just(b'\n'), Just(b'\r'), Just(b':')], 0..20), 0..10)) {
            let _ = events(chunks.iter().map(Vec::as_slice));
        }
    }
}

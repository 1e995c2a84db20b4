//! One context: text that waits to be spoken.

use tokio::time::Instant;

use super::wire::Settings;

/// Characters buffered before the first, second, third and every further chunk (the vendor's default).
const DEFAULT_SCHEDULE: [usize; 4] = [120, 160, 250, 290];

/// An utterance in the making.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) id: String,
    /// Tells contexts apart that reuse an id.
    pub(super) serial: u64,
    pub(super) settings: Settings,
    pub(super) last_input: Instant,
    /// When the audio asked for so far will all have been sent.
    pub(super) busy_until: Instant,
    /// Closed by the client; it lives on until its last message is sent.
    pub(super) closed: bool,
    buffer: String,
    spoken_chunks: usize,
}

impl Context {
    pub(super) fn new(id: &str, serial: u64, settings: Settings, now: Instant) -> Self {
        Self {
            id: id.to_owned(),
            serial,
            settings,
            last_input: now,
            busy_until: now,
            closed: false,
            buffer: String::new(),
            spoken_chunks: 0,
        }
    }

    /// Takes more text. White space at the very start says nothing.
    pub(super) fn add(&mut self, text: &str) {
        if self.buffer.is_empty() && self.spoken_chunks == 0 {
            self.buffer.push_str(text.trim_start());
        } else {
            self.buffer.push_str(text);
        }
    }

    /// Text that the chunk schedule lets go, up to the last whole word.
    pub(super) fn take_due(&mut self) -> Option<String> {
        let schedule = match &self.settings.generation {
            Some(generation) => &generation.chunk_length_schedule[..],
            None => &DEFAULT_SCHEDULE[..],
        };
        let threshold = schedule[self.spoken_chunks.min(schedule.len() - 1)];
        if self.buffer.chars().count() < threshold {
            return None;
        }
        let end = self.buffer.rfind(' ').map_or(self.buffer.len(), |space| space + 1);
        let rest = self.buffer.split_off(end);
        self.spoken_chunks += 1;
        Some(std::mem::replace(&mut self.buffer, rest))
    }

    /// All text, whatever the schedule says.
    pub(super) fn take_all(&mut self) -> Option<String> {
        if self.buffer.trim().is_empty() {
            return None;
        }
        self.spoken_chunks += 1;
        Some(std::mem::take(&mut self.buffer))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::elevenlabs::wire::GenerationConfig;

    fn context(settings: Settings) -> Context {
        Context::new("t1", 1, settings, Instant::now())
    }

    #[test]
    fn text_waits_until_the_schedule_lets_it_go() {
        let mut context = context(Settings::default());
        context.add(&"nine char ".repeat(11));
        assert_eq!(context.take_due(), None, "110 characters are not 120");
        context.add("nine char nin");
        assert_eq!(context.take_due(), Some("nine char ".repeat(12)));
        context.add(&"e".repeat(156));
        assert_eq!(context.take_due(), None, "the second chunk waits for 160");
        context.add(" ");
        assert!(context.take_due().is_some_and(|text| text.len() == 160));
    }

    #[test]
    fn a_schedule_of_ones_own_replaces_the_default_and_its_last_entry_repeats() {
        let generation = Some(GenerationConfig { chunk_length_schedule: vec![50, 60] });
        let mut context = context(Settings { generation, ..Settings::default() });
        for length in [50, 60, 60] {
            context.add(&"x".repeat(length - 1));
            assert_eq!(context.take_due(), None);
            context.add("x");
            assert!(context.take_due().is_some());
        }
    }

    #[test]
    fn the_opening_space_is_not_spoken_but_spaces_between_words_are() {
        let mut context = context(Settings::default());
        context.add(" ");
        assert_eq!(context.take_all(), None);
        context.add("hello");
        context.add(" ");
        context.add("there. ");
        assert_eq!(context.take_all(), Some("hello there. ".into()));
        assert_eq!(context.take_all(), None);
    }
}

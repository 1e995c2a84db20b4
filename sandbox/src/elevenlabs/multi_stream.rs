//! One `multi-stream-input` socket as a machine.

use rand::{Rng, SeedableRng, rngs::SmallRng};
use tokio::time::Instant;

use super::{
    ElevenLabsConfig, StreamParams,
    context::Context,
    params::Refusal,
    synthesis::speak,
    wire::{ClientMessage, DEFAULT_CONTEXT, Dialect, Settings, error},
};
use crate::{
    latency::Outbox,
    machine::{Frame, Machine},
    sockets::Logbook,
};

/// More live contexts than this close the socket.
const MAX_CONTEXTS: usize = 5;

/// A close frame's reason holds at most this many bytes (RFC 6455: 125 less the code).
const MAX_REASON: usize = 123;

/// A voice's side of one WebSocket.
#[derive(Debug)]
pub struct MultiStream {
    params: StreamParams,
    config: ElevenLabsConfig,
    logbook: Logbook,
    rng: SmallRng,
    /// Every context whose last message was not sent yet, closed ones included.
    contexts: Vec<Context>,
    contexts_opened: u64,
    chunks_sent: u64,
    outbox: Outbox<Outgoing>,
    last_message: Instant,
    /// The time as of the last `handle` or `tick`.
    now: Instant,
    ending: bool,
}

#[derive(Debug)]
enum Outgoing {
    Frame(Frame),
    /// The last message of the context with this serial number.
    Final(u64),
}

impl MultiStream {
    /// A socket that opens at `now`. `seed` decides every random choice of the session.
    pub fn new(params: StreamParams, config: ElevenLabsConfig, seed: u64, logbook: Logbook, now: Instant) -> Self {
        Self {
            params,
            config,
            logbook,
            rng: SmallRng::seed_from_u64(seed),
            contexts: Vec::new(),
            contexts_opened: 0,
            chunks_sent: 0,
            outbox: Outbox::default(),
            last_message: now,
            now,
            ending: false,
        }
    }

    /// Contexts that count against the limit.
    pub fn live_contexts(&self) -> usize {
        self.contexts.len()
    }

    fn obey(&mut self, text: &str) {
        let message = match ClientMessage::parse(text) {
            Ok(message) => message,
            Err(Refusal { message, .. }) => return self.reject(&message),
        };
        if message.close_socket {
            return self.close_socket();
        }
        if message.context_id.is_none() && message.text.as_deref() == Some("") {
            return; // Keeps the socket warm and opens nothing.
        }
        let id = message.context_id.clone().unwrap_or_else(|| DEFAULT_CONTEXT.to_owned());
        if let Some(text) = &message.text {
            let Some(index) = self.context_for(&id, message.settings()) else { return };
            self.take_text(index, text, message.flush);
        }
        let Some(index) = self.open_context(&id) else {
            // A context that just ended, or timed out, may still be flushed or closed by a client in good faith.
            return;
        };
        self.contexts[index].last_input = self.now;
        if message.flush {
            self.logbook.count("flush");
            if let Some(text) = self.contexts[index].take_all() {
                self.synthesise(index, &text);
            }
        }
        if message.close_context {
            self.logbook.count("close_context");
            self.close_context(index);
        }
    }

    fn open_context(&self, id: &str) -> Option<usize> {
        self.contexts.iter().position(|context| context.id == id && !context.closed)
    }

    /// The context text goes to, opened if need be. None when that was refused and the socket is closing.
    fn context_for(&mut self, id: &str, settings: Settings) -> Option<usize> {
        if let Some(index) = self.open_context(id) {
            let context = &self.contexts[index];
            if settings.is_given() && settings != context.settings {
                self.reject("voice_settings and generation_config belong in the first message of a context");
                return None;
            }
            return Some(index);
        }
        if self.contexts.len() >= MAX_CONTEXTS {
            self.violation("a sixth context was opened");
            self.fail(
                "max_active_conversations",
                "Maximum simultaneous contexts per WebSocket connection exceeded (5). Please close an existing \
                 context before opening a new one.",
            );
            return None;
        }
        self.logbook.count("context");
        self.contexts_opened += 1;
        self.contexts.push(Context::new(id, self.contexts_opened, settings, self.now));
        Some(self.contexts.len() - 1)
    }

    fn take_text(&mut self, index: usize, text: &str, flush: bool) {
        if !text.is_empty() && !text.ends_with(' ') && !flush {
            // Not refused by the vendor, but the next message's first word sticks to this one's last.
            self.violation("text does not end with a space");
        }
        let context = &mut self.contexts[index];
        context.add(text);
        let due = if self.params.auto_mode { context.take_all() } else { context.take_due() };
        if let Some(text) = due {
            self.synthesise(index, &text);
        }
    }

    /// Speaks `text`: a first chunk after the latency, more at several times real time.
    fn synthesise(&mut self, index: usize, text: &str) {
        let dialect = Dialect { casing: self.config.casing, durations: self.config.durations };
        let context = &mut self.contexts[index];
        let mut due = context.busy_until.max(self.now + self.config.first_audio.sample(&mut self.rng));
        for chunk in speak(text) {
            // Without sync_alignment the vendor does not promise timing with every chunk.
            let promised = self.params.sync_alignment || self.chunks_sent.is_multiple_of(2);
            let with_alignment = promised && !self.rng.random_bool(self.config.null_alignment);
            self.chunks_sent += 1;
            let message = dialect.audio(&context.id, &chunk, with_alignment);
            self.outbox.push(due, Outgoing::Frame(Frame::Text(message)));
            context.busy_until = due;
            due += chunk.duration().div_f64(self.config.speed);
        }
    }

    /// Ends a context: text not flushed is dropped, audio on its way still arrives, then its final message.
    fn close_context(&mut self, index: usize) {
        let context = &mut self.contexts[index];
        context.closed = true;
        let due = context.busy_until.max(self.now + self.config.close.sample(&mut self.rng));
        self.outbox.push(due, Outgoing::Final(context.serial));
    }

    /// Speaks everything buffered, ends every context and closes.
    fn close_socket(&mut self) {
        for index in 0..self.contexts.len() {
            if self.contexts[index].closed {
                continue;
            }
            if let Some(text) = self.contexts[index].take_all() {
                self.synthesise(index, &text);
            }
            self.close_context(index);
        }
        let end = self.outbox.last_due().unwrap_or(self.now);
        self.outbox.push(end, Outgoing::Frame(Frame::Close(1000, String::new())));
        self.ending = true;
    }

    fn reject(&mut self, why: &str) {
        self.violation(why);
        self.fail("invalid_input_message", why);
    }

    fn violation(&self, what: &str) {
        self.logbook.violation(what);
    }

    /// Sends an error and closes the socket; audio not sent yet is lost.
    fn fail(&mut self, slug: &str, message: &str) {
        self.outbox.clear();
        self.outbox.push(self.now, Outgoing::Frame(Frame::Text(error(slug, message))));
        let reason = message.chars().take(MAX_REASON).filter(char::is_ascii).collect();
        self.outbox.push(self.now, Outgoing::Frame(Frame::Close(1008, reason)));
        self.ending = true;
    }

    /// When the context that waits longest, or a socket without one, is given up.
    fn idle_at(&self) -> Option<Instant> {
        if self.ending {
            return None;
        }
        let open = self.contexts.iter().filter(|context| !context.closed).map(|context| context.last_input);
        let closing = self.contexts.iter().any(|context| context.closed);
        let oldest = open.min().or((!closing).then_some(self.last_message))?;
        Some(oldest + self.params.inactivity_timeout)
    }
}

impl Machine for MultiStream {
    fn handle(&mut self, frame: Frame, now: Instant) {
        self.tick(now);
        if self.ending {
            return;
        }
        match frame {
            Frame::Text(text) => {
                self.last_message = now;
                self.obey(&text);
            }
            Frame::Binary(_) => self.reject("binary messages are not understood"),
            Frame::Ping(payload) => self.outbox.push(now, Outgoing::Frame(Frame::Pong(payload))),
            Frame::Pong(_) => {}
            Frame::Close(..) => {
                self.outbox.clear();
                self.outbox.push(now, Outgoing::Frame(Frame::Close(1000, String::new())));
                self.ending = true;
            }
            Frame::Reset => {
                self.outbox.clear();
                self.ending = true;
            }
        }
    }

    fn tick(&mut self, now: Instant) {
        self.now = now;
        if self.idle_at().is_some_and(|idle_at| idle_at <= now) {
            // Losing an idle socket is normal; leaving a context open is not.
            if self.contexts.iter().any(|context| !context.closed) {
                self.violation("a context was neither used nor closed before its timeout");
            }
            self.logbook.count("input_timeout_exceeded");
            let timeout = self.params.inactivity_timeout;
            let message = format!(
                "Have not received a new text input within the timeout of {} seconds. Streaming input terminated.",
                timeout.as_secs()
            );
            self.fail("input_timeout_exceeded", &message);
        }
    }

    fn poll(&mut self) -> Option<Frame> {
        match self.outbox.pop(self.now)? {
            Outgoing::Frame(frame) => Some(frame),
            Outgoing::Final(serial) => {
                let index = self.contexts.iter().position(|context| context.serial == serial)?;
                let context = self.contexts.swap_remove(index);
                if self.contexts.is_empty() {
                    // The socket's own idle time starts when its last context ends.
                    self.last_message = self.last_message.max(self.now);
                }
                let dialect = Dialect { casing: self.config.casing, durations: self.config.durations };
                Some(Frame::Text(dialect.is_final(&context.id)))
            }
        }
    }

    fn deadline(&self) -> Option<Instant> {
        self.outbox.next_due().into_iter().chain(self.idle_at()).min()
    }
}

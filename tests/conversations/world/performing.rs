//! What the core wants done, and what follows from it.

use frontdesk_actors::call::io::{Input, Output};
use frontdesk_actors::call::summary::Side;
use frontdesk_actors::events::CallEvent;
use frontdesk_actors::stt::SttOrder;
use frontdesk_actors::supervision::exit::Child;
use frontdesk_actors::tts::TtsOrder;

use super::due::Due;
use super::timeline::{last_words, show_voiced};
use super::{DIAL, World};
use crate::conversations::checks::BARGE_IN;
use crate::conversations::ears::Ears;
use crate::conversations::story::{InstantAnswer, Voiced, tokens};
use crate::conversations::time::{At, FRAME_BYTES, MS};
use crate::conversations::voice::{bare, fixed_word};
use crate::conversations::{recogniser, sound};
use crate::written_down;

impl World {
    pub(super) fn perform(&mut self) {
        let mut barged_in = false;
        let mut cleared = false;
        let unplayed = self.carrier.dry_at > self.now + self.carrier.delay;
        while let Some(output) = self.core.poll() {
            match output {
                Output::Event(event) => {
                    barged_in |= event == CallEvent::BargedIn;
                    self.event(event);
                }
                Output::Clear => {
                    cleared = true;
                    self.clear();
                }
                output => self.perform_one(output),
            }
        }
        if barged_in && unplayed && !cleared {
            self.wrong(BARGE_IN, format!("a barge-in at {} ms without `clear`", self.now / MS));
        }
    }

    fn perform_one(&mut self, output: Output) {
        match output {
            Output::Media(audio) => self.media(&audio),
            Output::Mark(mark) => self.carrier.mark(mark, self.now),
            Output::Stt(SttOrder::Audio(audio)) => {
                self.recogniser.audio(&audio, &self.caller, self.now);
                self.schedule_reports();
            }
            Output::Stt(SttOrder::Finalize) => {
                self.tell(|_| "> stt: finalize".to_owned());
                self.recogniser.finalize(&self.caller, self.now);
                self.schedule_reports();
            }
            Output::Stt(SttOrder::Finish) => {
                self.recogniser.finish(&self.caller, self.now);
                self.schedule_reports();
            }
            Output::CatchUp(order) => {
                let (at, words) = recogniser::recorded(&order.audio, &self.caller, self.now);
                self.schedule(at, Due::Input(Input::CaughtUp { id: order.id, result: Ok(words) }));
            }
            Output::Tts(order) => self.voice_order(order),
            Output::Ask(request) => {
                self.tell(|_| format!("> ask {}: {}", request.id.0, last_words(&request.messages)));
                self.story.ask(&request, self.now);
                for (at, event) in self.model.answer(&request, self.now) {
                    self.schedule(at, Due::Llm { request: request.id, event });
                }
            }
            Output::CancelAsk(request) => {
                self.tell(|_| format!("> cancel {}", request.0));
                self.cancelled.push(request);
            }
            Output::RunTool(call, _) => {
                let (at, outcome) = self.model.tool_outcome(&call.name, self.now);
                self.schedule(at, Due::Tool { id: call.id, outcome });
            }
            Output::StartChild { child: Child::Stt, life, after, .. } => {
                self.stt_life = life;
                let at = self.now + after.as_micros() as At + DIAL;
                let session = self.seed ^ u64::from(life.0) << 32;
                self.recogniser = Ears::new(Ears::turn_taking(self.seed), session, at);
            }
            Output::StartChild { child: Child::Tts, life, .. } => {
                self.tts_life = life;
                self.voice.restarted();
            }
            Output::StoreIntent(_) => {
                self.story.ending_at.get_or_insert(self.now);
                self.schedule(self.now + 2 * MS, Due::Input(Input::IntentStored));
            }
            Output::HangUp => self.schedule(self.now + 120 * MS, Due::Input(Input::HungUp(Ok(())))),
            Output::CloseMedia => {
                self.close_line();
                self.schedule(self.now + 2 * self.carrier.delay, Due::Input(Input::MediaStopped));
            }
            Output::Checkpoint(_) => {}
            Output::WriteDown(turn) => self.written.push(*turn),
            Output::Finish(summary) => {
                written_down::check(&self.written, &summary);
                self.tell(|_| format!("over: {:?}", summary.outcome));
                self.story.outcome = Some(summary.outcome);
                let callers = summary.turns.iter().filter(|turn| turn.side == Side::Caller);
                self.story.caller_record = callers.flat_map(|turn| turn.text.split_whitespace().map(bare)).collect();
                self.close_line();
            }
            _ => {}
        }
    }

    fn event(&mut self, event: CallEvent) {
        let is_quiet = matches!(event, CallEvent::Usage(_) | CallEvent::Stage(..));
        if !is_quiet {
            self.tell(|_| format!("= {event:?}"));
        }
        match event {
            CallEvent::Disclosed => self.story.disclosed_at = Some(self.now),
            CallEvent::InstantAnswer => self.instant_due = true,
            CallEvent::HandOver | CallEvent::AnswerGivenUp => {
                self.story.ending_at.get_or_insert(self.now);
            }
            _ => {}
        }
        self.story.events.push((self.now, event));
    }

    fn clear(&mut self) {
        self.tell(|_| "> clear".to_owned());
        self.carrier.clear(self.now);
        self.last_tag = None;
        self.story.clears.push(self.now);
        let begun = self.story.begun.iter().map(|(_, voiced)| *voiced);
        self.cleared = begun.collect();
    }

    fn media(&mut self, audio: &[u8]) {
        for frame in audio.chunks(FRAME_BYTES).filter(|frame| sound::is_loud(frame)) {
            let tag = sound::tag(frame);
            let voiced = match fixed_word(tag) {
                Some((_, word)) if word == 0 && self.last_tag != Some(tag) => {
                    self.fixed_said += 1;
                    self.fixed(tag)
                }
                Some(_) => self.fixed(tag),
                None => Voiced::Stream(self.voice.spoken[usize::from(tag)].context),
            };
            self.last_tag = Some(tag);
            if self.cleared.contains(&voiced) {
                let at = self.now / MS;
                self.wrong(BARGE_IN, format!("sound of an utterance that was cut follows at {at} ms: {voiced:?}"));
            }
            if self.story.begun.iter().all(|(_, begun)| *begun != voiced) {
                self.tell(|_| format!("> agent begins {}", show_voiced(voiced)));
                self.story.begun.push((self.now, voiced));
            }
        }
        self.carrier.media(audio, self.now);
    }

    /// The fixed phrase that is being sent.
    fn fixed(&self, tag: u16) -> Voiced {
        let phrase = fixed_word(tag).map_or(0, |(phrase, _)| phrase);
        Voiced::Fixed { phrase, time: self.fixed_said }
    }

    fn voice_order(&mut self, order: TtsOrder) {
        let events = match order {
            TtsOrder::Speak { context, text } => {
                self.tell(|_| format!("> speak {context}: {text}"));
                self.note_instant_answer(context.0, &text);
                self.voice.speak(context, &text, self.now)
            }
            TtsOrder::Finish(context) => self.voice.finish(context, self.now).into_iter().collect(),
            TtsOrder::Cancel(context) => {
                self.voice.cancel(context);
                Vec::new()
            }
            TtsOrder::Shutdown => Vec::new(),
        };
        let life = self.tts_life;
        for (at, event) in events {
            self.schedule(at, Due::Tts { life, event });
        }
    }

    /// An instant answer is the first that the voice is asked for when it has been decided on.
    fn note_instant_answer(&mut self, stream: u32, text: &str) {
        if std::mem::take(&mut self.instant_due) {
            let words = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
            let caller_words = tokens(&self.core.history().messages()).filter(|token| token.by_caller).count();
            self.story.instant.push(InstantAnswer { at: self.now, stream, words, caller_words });
        }
    }

    fn schedule_reports(&mut self) {
        let life = self.stt_life;
        for report in self.recogniser.take_reports() {
            self.schedule(report.at, Due::Stt { life, report });
        }
    }
}

//! A conversation line by line, for whoever reads it.

use frontdesk_actors::tts::TtsEvent;

use super::World;
use crate::conversations::recogniser::Report;
use crate::conversations::story::{Voiced, tokens};
use crate::conversations::time::MS;
use crate::conversations::voice::FIXED;

impl World {
    pub(super) fn tell(&mut self, line: impl FnOnce(&Self) -> String) {
        if self.told.is_some() {
            let line = format!("{:>7} ms  {}", self.now / MS, line(self));
            self.told.get_or_insert_default().push(line);
        }
    }

    pub(super) fn tell_utterance(&mut self) {
        let Some(utterance) = self.caller.utterances.last().cloned() else { return };
        let number = self.caller.utterances.len() - 1;
        let words = self.caller.words.iter().filter(|word| word.utterance == number);
        let words: Vec<String> =
            words.map(|word| format!("{} {}-{}", word.text, word.start / MS, word.end / MS)).collect();
        let (kind, start, end) = (utterance.kind, utterance.start / MS, utterance.end / MS);
        self.tell(|_| format!("CALLER {kind:?} {start}-{end}: {}", words.join(", ")));
    }
}

pub(super) fn show_voiced(voiced: Voiced) -> String {
    match voiced {
        Voiced::Stream(context) => format!("u{context}"),
        Voiced::Fixed { phrase, .. } => format!("{:?}", FIXED[phrase].text),
    }
}

pub(super) fn show_stt(report: &Report) -> String {
    use frontdesk_actors::stt::SttEvent;
    match &report.event {
        SttEvent::Transcript(transcript) => format!(
            "{:?}{}{} {:?}",
            transcript.stability,
            if transcript.speech_final { " speech_final" } else { "" },
            if transcript.from_finalize { " from_finalize" } else { "" },
            transcript.text
        ),
        other => format!("{other:?}"),
    }
}

pub(super) fn show_tts(event: &TtsEvent) -> String {
    match event {
        TtsEvent::Audio(audio) => format!("{} {} ms", audio.context, audio.audio.len() / 8),
        other => format!("{other:?}"),
    }
}

pub(super) fn last_words(messages: &[frontdesk_actors::llm::Message]) -> String {
    let words: Vec<String> = tokens(messages).map(|token| token.text).collect();
    words[words.len().saturating_sub(8)..].join(" ")
}

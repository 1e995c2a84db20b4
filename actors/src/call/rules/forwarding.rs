//! Rule: caller audio goes to the recogniser frame by frame; on a busy worker in threes.

use bytes::Bytes;

use crate::audio::mulaw;
use crate::call::core::CallCore;
use crate::call::io::Output;
use crate::stt::SttOrder;

impl CallCore {
    /// Sends this audio to the recogniser, now or with what follows it.
    pub(in crate::call) fn forward(&mut self, audio: Bytes) {
        if let Some(audio) = self.collector.push(audio, self.parts.load.forwarding()) {
            self.tally.recognised += mulaw::duration(audio.len());
            self.push(Output::Stt(SttOrder::Audio(audio)));
        }
    }

    /// Tells the recogniser something about the audio before it; what still waits is part of that.
    pub(in crate::call) fn tell_recogniser(&mut self, order: SttOrder) {
        if let Some(audio) = self.collector.take() {
            self.tally.recognised += mulaw::duration(audio.len());
            self.push(Output::Stt(SttOrder::Audio(audio)));
        }
        self.push(Output::Stt(order));
    }

    /// A new session is told everything from the ring, what waited for the old one included.
    pub(in crate::call) fn forget_waiting_audio(&mut self) {
        self.collector.take();
    }
}

use super::*;

const FIRST: VoiceContext = VoiceContext(1);
const SECOND: VoiceContext = VoiceContext(2);

/// A session and its time.
struct Bench {
    session: AuraSession,
    now: Instant,
}

impl Bench {
    fn new() -> Self {
        let now = Instant::now();
        let mut session = AuraSession::new();
        session.opened(now);
        Self { session, now }
    }

    fn after(&mut self, ms: u64) -> &mut Self {
        self.now += Duration::from_millis(ms);
        if self.session.deadline().is_some_and(|due| due <= self.now) {
            self.session.tick(self.now);
        }
        self
    }

    fn speak(&mut self, context: VoiceContext, text: &str) -> &mut Self {
        self.session.order(TtsOrder::Speak { context, text: text.to_owned() }, self.now);
        self
    }

    fn finish(&mut self, context: VoiceContext) -> &mut Self {
        self.session.order(TtsOrder::Finish(context), self.now);
        self
    }

    fn cancel(&mut self, context: VoiceContext) -> &mut Self {
        self.session.order(TtsOrder::Cancel(context), self.now);
        self
    }

    fn says(&mut self, kind: &str) -> &mut Self {
        let message = format!(r#"{{"type":"{kind}","sequence_id":0}}"#);
        self.session.frame(Frame::Text(message.into()), self.now);
        self
    }

    fn audio(&mut self) -> &mut Self {
        self.session.frame(Frame::Binary(Bytes::from_static(&[0xff; 160])), self.now);
        self
    }

    /// What came out, in short words.
    #[track_caller]
    fn expect(&mut self, expected: &[&str]) -> &mut Self {
        let said: Vec<String> = std::iter::from_fn(|| self.session.poll()).map(|output| short(&output)).collect();
        assert_eq!(said, expected);
        self
    }
}

fn short(output: &SessionOutput<TtsEvent>) -> String {
    match output {
        SessionOutput::Send(Frame::Text(text)) => {
            let message: serde_json::Value = serde_json::from_str(text).unwrap();
            let text = message["text"].as_str().map(|text| format!(" {text:?}")).unwrap_or_default();
            format!("{}{text}", message["type"].as_str().unwrap())
        }
        SessionOutput::Send(other) => format!("{other:?}"),
        SessionOutput::Event(TtsEvent::Audio(piece)) => format!("audio of {}", piece.context),
        SessionOutput::Event(TtsEvent::Finished(context)) => format!("finished {context}"),
        SessionOutput::Event(TtsEvent::Failed(failure)) => format!("failed: {failure}"),
        SessionOutput::Close => "close".to_owned(),
    }
}

#[test]
fn the_first_clause_is_spoken_at_once_and_the_end_when_all_is_out() {
    let mut bench = Bench::new();
    bench.speak(FIRST, "Good morning,").expect(&[r#"Speak "Good morning, ""#, "Flush"]);
    bench.audio().says("Flushed").expect(&["audio of u1"]);
    bench.speak(FIRST, "how can I help?").expect(&[r#"Speak "how can I help? ""#]);
    bench.finish(FIRST).expect(&["Flush"]);
    bench.audio().expect(&["audio of u1"]);
    bench.says("Flushed").expect(&["finished u1"]);
}

#[test]
fn text_that_nothing_follows_is_spoken_after_a_moment() {
    let mut bench = Bench::new();
    bench.speak(FIRST, "One").says("Flushed").expect(&[r#"Speak "One ""#, "Flush"]);
    bench.speak(FIRST, "two").after(399).expect(&[r#"Speak "two ""#]);
    bench.after(1).expect(&["Flush"]);
}

#[test]
fn one_utterance_waits_for_the_one_before() {
    let mut bench = Bench::new();
    bench.speak(FIRST, "One.").finish(FIRST).speak(SECOND, "Two.").finish(SECOND);
    bench.expect(&[r#"Speak "One. ""#, "Flush"]);
    bench.audio().says("Flushed").expect(&["audio of u1", "finished u1", r#"Speak "Two. ""#, "Flush"]);
    bench.audio().says("Flushed").expect(&["audio of u2", "finished u2"]);
}

#[test]
fn audio_of_what_was_cancelled_is_dropped_until_the_clear_is_answered() {
    let mut bench = Bench::new();
    bench.speak(FIRST, "One.").speak(SECOND, "Two.").finish(SECOND).expect(&[r#"Speak "One. ""#, "Flush"]);
    bench.cancel(FIRST).expect(&["Clear"]);
    bench.audio().says("Flushed").expect(&[]);
    bench.says("Cleared").expect(&[r#"Speak "Two. ""#, "Flush"]);
    bench.audio().says("Flushed").expect(&["audio of u2", "finished u2"]);
}

#[test]
fn what_was_not_sent_is_cancelled_without_a_word() {
    let mut bench = Bench::new();
    bench.speak(FIRST, "One.").speak(SECOND, "Two.").expect(&[r#"Speak "One. ""#, "Flush"]);
    bench.cancel(SECOND).speak(SECOND, "more").finish(SECOND).expect(&[]);
}

#[test]
fn never_more_than_twenty_flushes_in_a_minute_and_the_last_ones_are_kept_for_the_ends() {
    let mut bench = Bench::new();
    let mut flushes = 0;
    let mut count = |bench: &mut Bench| {
        while let Some(output) = bench.session.poll() {
            flushes += usize::from(short(&output) == "Flush");
        }
        flushes
    };
    for context in (1..=30).map(VoiceContext) {
        bench.speak(context, "A clause,").says("Flushed").speak(context, "and its end.").finish(context);
        bench.says("Flushed").after(100);
    }
    assert_eq!(count(&mut bench), FLUSHES);
    let due = bench.session.deadline().expect("the rest waits for the window");
    let wait = due.duration_since(bench.now).as_millis() as u64;
    assert!(wait > 50_000, "{wait}");
    bench.after(wait);
    assert_eq!(count(&mut bench), FLUSHES + 1);
}

#[test]
fn a_vendor_that_says_nothing_has_failed_and_one_that_forgets_its_last_word_has_not() {
    let mut bench = Bench::new();
    bench.speak(FIRST, "One.").finish(FIRST).expect(&[r#"Speak "One. ""#, "Flush"]);
    bench.after(3_000).expect(&["failed: timeout (no audio)", "close"]);
    let mut bench = Bench::new();
    bench.speak(FIRST, "One.").finish(FIRST).audio().expect(&[r#"Speak "One. ""#, "Flush", "audio of u1"]);
    bench.after(3_000).expect(&["finished u1"]);
}

#[test]
fn a_close_ends_the_session_once() {
    let mut bench = Bench::new();
    let closed = Frame::Closed(1011, "NET-0001".to_owned());
    bench.session.frame(closed.clone(), bench.now);
    bench.session.frame(closed, bench.now);
    bench.speak(FIRST, "One.").expect(&["failed: closed (1011 NET-0001)", "close"]);
    assert_eq!(bench.session.deadline(), None);
}

#[test]
fn a_long_text_goes_in_pieces_cut_between_words() {
    let text = "word ".repeat(1_000);
    let cut: Vec<_> = pieces(&text).collect();
    assert_eq!(cut.concat(), text);
    assert!(cut.len() == 3 && cut.iter().all(|piece| piece.len() <= LONGEST_TEXT && piece.ends_with(' ')));
    assert_eq!(pieces(&"ü".repeat(2_000)).collect::<String>(), "ü".repeat(2_000));
}

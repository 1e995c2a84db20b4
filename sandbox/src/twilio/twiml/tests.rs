use super::*;

#[test]
fn the_documented_example_is_understood() {
    let verbs = parse(
        r#"<?xml version="1.0" encoding="UTF-8"?>
        <Response>
          <Connect action="https://ex.com/twilio/after-stream">
            <Stream url="wss://ex.com/twilio/media" name="call-1" statusCallback="https://ex.com/twilio/stream-status">
              <Parameter name="token" value="one&amp;time"/></Stream>
          </Connect>
          <Say>Sorry, something went wrong &amp; broke.</Say><Dial timeout="20">+15551230000</Dial>
        </Response>"#,
    )
    .unwrap();
    let [Verb::Connect(connect), Verb::Say { text, times: 1 }, Verb::Dial(dial)] = &verbs[..] else {
        panic!("{verbs:?}")
    };
    assert_eq!(connect.action.as_deref(), Some("https://ex.com/twilio/after-stream"));
    assert_eq!(connect.stream.url, "wss://ex.com/twilio/media");
    assert_eq!(connect.stream.parameters, [("token".to_owned(), "one&time".to_owned())]);
    assert_eq!(text, "Sorry, something went wrong & broke.");
    assert_eq!((dial.numbers[0].number.as_str(), dial.timeout), ("+15551230000", Duration::from_secs(20)));
}

#[test]
fn every_other_verb_is_understood() {
    #[track_caller]
    fn check(document: &str, expected: &[Verb]) {
        assert_eq!(parse(&format!("<Response>{document}</Response>")).as_deref(), Ok(expected));
    }
    check("", &[]);
    check("<Hangup/>", &[Verb::Hangup]);
    check("<Reject reason=\"busy\"/>", &[Verb::Reject { busy: true }]);
    check("<Pause length=\"2\"/>", &[Verb::Pause(Duration::from_secs(2))]);
    check("<Play>https://ex.com/a.wav</Play>", &[Verb::Play { url: "https://ex.com/a.wav".into() }]);
    check("<Redirect>/again</Redirect>", &[Verb::Redirect { url: "/again".into() }]);
    let number = |text: &str, url: Option<&str>| Number { number: text.into(), url: url.map(Into::into) };
    check(
        "<Dial action=\"/d\" answerOnBridge=\"true\" callerId=\"+1\"><Number>+2</Number><Number url=\"/w\" method=\"POST\">+3</Number></Dial>",
        &[Verb::Dial(Dial {
            numbers: vec![number("+2", None), number("+3", Some("/w"))],
            action: Some("/d".into()),
            timeout: DIAL_TIMEOUT,
            caller_id: Some("+1".into()),
            answer_on_bridge: true,
        })],
    );
    check(
        "<Gather action=\"/g\" numDigits=\"1\"><Say>Press one.</Say></Gather>",
        &[Verb::Gather(Gather {
            action: Some("/g".into()),
            digits: 1,
            timeout: Duration::from_secs(5),
            finish_key: Some('#'),
            action_on_empty: false,
            prompts: vec![Verb::Say { text: "Press one.".into(), times: 1 }],
        })],
    );
    check(
        "<Record action=\"/r\" maxLength=\"60\" finishOnKey=\"#\"/>",
        &[Verb::Record(Record {
            action: Some("/r".into()),
            longest: Duration::from_secs(60),
            timeout: Duration::from_secs(5),
            finish_keys: "#".into(),
            beep: true,
            status_callback: None,
        })],
    );
    check(
        "<Record playBeep=\"false\" timeout=\"3\" recordingStatusCallback=\"/s\" recordingStatusCallbackMethod=\"POST\"/>",
        &[Verb::Record(Record {
            action: None,
            longest: Duration::from_secs(3600),
            timeout: Duration::from_secs(3),
            finish_keys: "1234567890*#".into(),
            beep: false,
            status_callback: Some("/s".into()),
        })],
    );
}

#[test]
fn what_is_no_xml_is_error_12100_and_what_is_unknown_is_12200() {
    #[track_caller]
    fn check(document: &str, code: u32, expected: &str) {
        let error = parse(document).unwrap_err();
        assert_eq!(error.code, code, "{error}");
        assert!(error.problem.contains(expected), "{error}");
    }
    check("", 12100, "no element");
    check("OK", 12100, "text outside");
    check("<Response><Say>a</Response>", 12100, "");
    check("<Response>", 12100, "ends inside");
    check("<Response><Say>a & b</Say></Response>", 12100, "");
    check("<Response><Say>&nbsp;</Say></Response>", 12100, "nbsp");
    check("<Response/><Response/>", 12100, "more than one");
    check(&format!("<Response><Say>{}</Say></Response>", "a".repeat(LARGEST)), 12100, "64 KB");
    check("<response/>", 12200, "<response>");
    check("<Response><Saying>a</Saying></Response>", 12200, "<Saying>");
    check("<Response><Say voise=\"x\">a</Say></Response>", 12200, "`voise`");
    check("<Response><Say/></Response>", 12200, "empty");
    check("<Response>hello</Response>", 12200, "text inside");
    check("<Response><Hangup/><Reject/></Response>", 12200, "first verb");
    check("<Response><Connect/></Response>", 12200, "exactly one noun");
    check("<Response><Connect><Stream/></Connect></Response>", 12200, "without url");
    check("<Response><Connect><Stream url=\"wss://x\" track=\"both_tracks\"/></Connect></Response>", 12200, "track");
    check(
        "<Response><Connect><Stream url=\"wss://x\"><Parameter name=\"a\"/></Stream></Connect></Response>",
        12200,
        "value",
    );
    check("<Response><Dial/></Response>", 12200, "without a number");
    check("<Response><Dial timeout=\"soon\">1</Dial></Response>", 12200, "soon");
    check("<Response><Redirect method=\"GET\">/x</Redirect></Response>", 12200, "only POST");
    check("<Response><Record maxLength=\"0\"/></Response>", 12200, "out of bounds");
    check("<Response><Record timeout=\"0\"/></Response>", 12200, "out of bounds");
    check("<Response><Record finishOnKey=\"done\"/></Response>", 12200, "`d`");
    check("<Response><Record recordingStatusCallbackEvent=\"absent\"/></Response>", 12200, "absent");
    check("<Response><Record><Say>x</Say></Record></Response>", 12200, "<Say> inside <Record>");
}

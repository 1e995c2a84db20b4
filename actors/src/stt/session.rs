//! Which recogniser a call gets, and its session, whatever its protocol.

use tokio::time::Instant;
use url::Url;

use super::deepgram::{self, DeepgramSession, SttParams};
use super::flux::{self, FluxSession};
use super::{SttEvent, SttOrder, TurnTaking};
use crate::engine::RecogniserConfig;
use crate::link::{Frame, Session, SessionOutput};

/// Models whose name begins so take turns.
const TURN_TAKING: &str = "flux";

/// The model for a language that no turn-taking model hears.
const ANY_LANGUAGE: &str = "nova-3";

/// A session with the recogniser.
#[derive(Debug)]
pub enum RecogniserSession {
    /// Transcribes and reports pauses; whether the turn is over is decided by us.
    Transcribing(DeepgramSession),
    /// Decides itself whether the turn is over.
    TurnTaking(FluxSession),
}

impl RecogniserSession {
    /// The session for a call and where it is opened. The configured model decides, and gives way to the nearest one
    /// that hears the call's language.
    pub fn for_call(config: &RecogniserConfig, params: &SttParams) -> (Self, Url) {
        if !config.model.starts_with(TURN_TAKING) {
            return (Self::Transcribing(DeepgramSession::new()), deepgram::url(config, params));
        }
        match flux::model_for(&config.model, &params.language) {
            Some(model) => (Self::TurnTaking(FluxSession::new()), flux::url(config, model, params)),
            None => {
                let config = RecogniserConfig { model: ANY_LANGUAGE.to_owned(), ..config.clone() };
                (Self::Transcribing(DeepgramSession::new()), deepgram::url(&config, params))
            }
        }
    }
}

/// The recogniser that hears recordings for a call; none of those that take turns does.
pub fn for_recordings(config: &RecogniserConfig) -> RecogniserConfig {
    let takes_turns = config.model.starts_with(TURN_TAKING);
    let model = if takes_turns { ANY_LANGUAGE.to_owned() } else { config.model.clone() };
    RecogniserConfig { model, ..config.clone() }
}

/// Who will decide the turns of a call in this language.
pub fn turn_taking(config: &RecogniserConfig, language: &str) -> TurnTaking {
    let takes_turns = config.model.starts_with(TURN_TAKING) && flux::model_for(&config.model, language).is_some();
    if takes_turns { TurnTaking::Recogniser } else { TurnTaking::Ours }
}

impl Session for RecogniserSession {
    type Order = SttOrder;
    type Event = SttEvent;

    fn opened(&mut self, now: Instant) {
        match self {
            Self::Transcribing(session) => session.opened(now),
            Self::TurnTaking(session) => session.opened(now),
        }
    }

    fn order(&mut self, order: SttOrder, now: Instant) {
        match self {
            Self::Transcribing(session) => session.order(order, now),
            Self::TurnTaking(session) => session.order(order, now),
        }
    }

    fn frame(&mut self, frame: Frame, now: Instant) {
        match self {
            Self::Transcribing(session) => session.frame(frame, now),
            Self::TurnTaking(session) => session.frame(frame, now),
        }
    }

    fn tick(&mut self, now: Instant) {
        match self {
            Self::Transcribing(session) => session.tick(now),
            Self::TurnTaking(session) => session.tick(now),
        }
    }

    fn poll(&mut self) -> Option<SessionOutput<SttEvent>> {
        match self {
            Self::Transcribing(session) => session.poll(),
            Self::TurnTaking(session) => session.poll(),
        }
    }

    fn deadline(&self) -> Option<Instant> {
        match self {
            Self::Transcribing(session) => session.deadline(),
            Self::TurnTaking(session) => session.deadline(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(model: &str, language: &str, path: &str, asked_for: &str, hint: Option<&str>) {
        let config = RecogniserConfig {
            origin: "https://api.deepgram.com".parse().unwrap(),
            api_key: "key".into(),
            model: model.into(),
        };
        let params = SttParams { language: language.into(), key_terms: Vec::new() };
        let (session, url) = RecogniserSession::for_call(&config, &params);
        let value = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
        assert_eq!((url.path(), value("model").as_deref()), (path, Some(asked_for)));
        assert_eq!(value("language_hint").as_deref(), hint);
        assert_eq!(matches!(session, RecogniserSession::TurnTaking(_)), path == "/v2/listen");
    }

    #[test]
    fn every_call_gets_a_recogniser_that_hears_its_language() {
        check("nova-3", "en-GB", "/v1/listen", "nova-3", None);
        check("nova-2-phonecall", "de", "/v1/listen", "nova-2-phonecall", None);
        check("flux-general-en", "en-GB", "/v2/listen", "flux-general-en", None);
        check("flux-general-en", "de-DE", "/v2/listen", "flux-general-multi", Some("de-DE"));
        check("flux-general-multi", "en-US", "/v2/listen", "flux-general-multi", Some("en-US"));
        check("flux-general-multi", "ES", "/v2/listen", "flux-general-multi", Some("ES"));
        check("flux-general-multi", "pl-PL", "/v1/listen", "nova-3", None);
        check("flux-general-en", "pl-PL", "/v1/listen", "nova-3", None);
    }
}

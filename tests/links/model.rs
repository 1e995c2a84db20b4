//! The link to the model: several requests side by side, each cancelled by closing its own connection, and a warm
//! connection for the next.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix::prelude::*;
use actix_web::HttpResponse;
use actix_web::web::{self, ServiceConfig};
use frontdesk_actors::admission::{Metered, Plans, VendorLimits};
use frontdesk_actors::engine::ModelConfig;
use frontdesk_actors::link::socket::Stop;
use frontdesk_actors::llm::link::{Ask, CancelAsk, LlmLink, LlmReport, MOST_AT_ONCE};
use frontdesk_actors::llm::warm;
use frontdesk_actors::llm::{Block, LlmEvent, Message, ReplyRequest, RequestId, Role, Usage};
use frontdesk_actors::supervision::exit::{Child, ChildExited, ExitGuard, ExitReason, Life};
use frontdesk_actors::supervision::routes::{Chain, Route};
use frontdesk_actors::vendor::FailureKind;
use frontdesk_sandbox::anthropic::{Answer, AnthropicConfig, AnthropicEmulator, Brain, Timing};
use frontdesk_sandbox::latency::Latency;
use frontdesk_sandbox::sockets;
use tokio::time::Instant;

use crate::world::eventually;

/// Far longer than anything here takes on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// Writes down what a link reports.
#[derive(Clone, Default)]
struct Parent(Arc<Mutex<Reports>>);

#[derive(Default)]
struct Reports {
    events: Vec<(u32, LlmEvent)>,
    exits: Vec<ExitReason>,
}

impl Parent {
    fn events_of(&self, id: u32) -> Vec<LlmEvent> {
        let reports = self.0.lock().unwrap();
        reports.events.iter().filter(|(of, _)| *of == id).map(|(_, event)| event.clone()).collect()
    }
}

fn question(id: u32, route: Route) -> Ask {
    let content = vec![Block::Text("Hello".to_owned())];
    Ask(ReplyRequest {
        id: RequestId(id),
        route,
        system: "".into(),
        tools: Vec::new().into(),
        messages: vec![Message { role: Role::Caller, content }],
    })
}

impl Actor for Parent {
    type Context = Context<Self>;
}

impl Handler<LlmReport> for Parent {
    type Result = ();

    fn handle(&mut self, report: LlmReport, _: &mut Self::Context) {
        self.0.lock().unwrap().events.push((report.request.0, report.event));
    }
}

impl Handler<ChildExited> for Parent {
    type Result = ();

    fn handle(&mut self, exited: ChildExited, _: &mut Self::Context) {
        self.0.lock().unwrap().exits.push(exited.reason);
    }
}

struct Model {
    emulator: AnthropicEmulator,
    link: Addr<LlmLink>,
    parent: Parent,
}

impl Model {
    /// A link to a model that answers every request with so many words, fifty a second.
    async fn with_words(words: usize) -> Self {
        let timing = Timing { first_token: Latency::Fixed(5), tokens_per_second: 50.0 };
        let brain = Brain::function(move |_| Answer::text("word ".repeat(words)));
        let emulator = AnthropicEmulator::new(AnthropicConfig { timing, brain, ..AnthropicConfig::default() });
        let shared = emulator.clone();
        let (address, _) =
            sockets::serve(move |config| shared.routes(config), ([127, 0, 0, 1], 0).into()).await.unwrap();
        let config = ModelConfig {
            origin: format!("http://{address}").parse().unwrap(),
            api_key: "key".into(),
            model: "claude-haiku-4-5".to_owned(),
            max_tokens: 4_000,
        };
        let parent = Parent::default();
        let listener = parent.clone().start();
        let exit = ExitGuard::new(Child::Llm, Life(1), listener.clone().recipient());
        let link = LlmLink::new(Chain::new(config, None), listener.recipient(), exit).start();
        let model = Self { emulator, link, parent };
        model.has_spare(1).await;
        model
    }

    fn ask(&self, id: u32) {
        self.link.do_send(question(id, Route(0)));
    }

    fn events_of(&self, id: u32) -> Vec<LlmEvent> {
        self.parent.events_of(id)
    }

    /// Waits until this request has words.
    async fn speaks(&self, id: u32) {
        let what = format!("request {id} has words");
        let words = |event: &LlmEvent| matches!(event, LlmEvent::Text(_));
        eventually(PATIENCE, &what, async || self.events_of(id).iter().any(words)).await;
    }

    async fn has_open(&self, open: usize, cancelled: usize) {
        let what = format!("{open} replies are open and {cancelled} were cancelled");
        let counts = || (self.emulator.open_streams(), self.emulator.cancelled());
        eventually(PATIENCE, &what, async || counts() == (open, cancelled)).await;
    }

    /// Waits until so many connections are idle.
    async fn has_spare(&self, spare: usize) {
        eventually(PATIENCE, "a connection is warm", async || warm::idle() == spare).await;
    }

    async fn stop(self) {
        self.link.do_send(Stop);
        eventually(PATIENCE, "the link ends", async || !self.parent.0.lock().unwrap().exits.is_empty()).await;
        assert_eq!(self.parent.0.lock().unwrap().exits, [ExitReason::Finished]);
        assert_eq!(self.emulator.violations(), Vec::<String>::new());
    }
}

#[actix_web::test]
async fn requests_run_side_by_side_and_one_that_is_cancelled_takes_no_other_with_it() {
    let model = Model::with_words(1_000).await;
    for id in 1..=3 {
        model.ask(id);
    }
    for id in 1..=3 {
        model.speaks(id).await;
        let LlmEvent::Begun { usage } = model.events_of(id)[0] else { panic!("what went in comes first") };
        assert!(usage.input > 0 && usage.output == 0, "{usage:?}");
    }
    model.link.do_send(CancelAsk(RequestId(2)));
    model.link.do_send(CancelAsk(RequestId(7)));
    model.has_open(2, 1).await;
    let heard = model.events_of(2).len();
    let before = [1, 3].map(|id| model.events_of(id).len());
    eventually(PATIENCE, "the others go on", async || {
        [1, 3].iter().zip(before).all(|(id, before)| model.events_of(*id).len() > before + 3)
    })
    .await;
    assert_eq!(model.events_of(2).len(), heard, "nothing more is told of a cancelled request");

    let (emulator, parent) = (model.emulator.clone(), model.parent.clone());
    model.stop().await;
    eventually(PATIENCE, "nothing is open", async || (emulator.open_streams(), emulator.cancelled()) == (0, 3)).await;
    let last = |(_, event): &(u32, LlmEvent)| matches!(event, LlmEvent::Finished { .. } | LlmEvent::Failed(_));
    assert!(!parent.0.lock().unwrap().events.iter().any(last));
}

#[actix_web::test]
async fn too_many_requests_drop_the_oldest_and_say_so() {
    let model = Model::with_words(1_000).await;
    let most = u32::try_from(MOST_AT_ONCE).unwrap();
    for id in 1..=most {
        model.ask(id);
        model.speaks(id).await;
    }
    model.ask(most + 1);
    model.speaks(most + 1).await;
    model.has_open(MOST_AT_ONCE, 1).await;
    let Some(LlmEvent::Failed(failure)) = model.events_of(1).pop() else { panic!("the oldest is told of") };
    assert_eq!((failure.kind, failure.detail.as_str()), (FailureKind::Closed, "too many requests at once"));
    model.stop().await;
}

#[actix_web::test]
async fn what_went_in_is_part_of_the_whole() {
    let model = Model::with_words(3).await;
    model.ask(1);
    let whole = |event: &LlmEvent| match event {
        LlmEvent::Finished { usage, .. } => Some(*usage),
        _ => None,
    };
    eventually(PATIENCE, "the reply is finished", async || model.events_of(1).iter().any(|e| whole(e).is_some())).await;
    let events = model.events_of(1);
    let (Some(LlmEvent::Begun { usage }), Some(all)) = (events.first(), events.last().and_then(whole)) else {
        panic!()
    };
    assert!(all.output > 0);
    assert_eq!(Usage { output: 0, ..all }, *usage);
    model.stop().await;
}

#[actix_web::test]
async fn no_request_waits_for_a_connection_whatever_became_of_the_one_before() {
    let model = Model::with_words(1_000).await;
    for id in 1..=3 {
        model.ask(id);
        model.speaks(id).await;
        // The spare for the next request is made while this one runs.
        model.has_spare(1).await;
        model.link.do_send(CancelAsk(RequestId(id)));
        model.has_open(0, id as usize).await;
    }
    assert_eq!(model.emulator.cold_requests(), 0);
    model.stop().await;
}

#[actix_web::test]
async fn a_finished_reply_leaves_its_connection_for_the_next() {
    let model = Model::with_words(3).await;
    for id in 1..=5 {
        model.ask(id);
        let last = |event: &LlmEvent| matches!(event, LlmEvent::Finished { .. });
        eventually(PATIENCE, "the reply is finished", async || model.events_of(id).iter().any(last)).await;
        model.has_spare(2).await;
    }
    assert_eq!((model.emulator.cold_requests(), model.emulator.received()), (0, 5));
    assert_eq!(model.emulator.connections(), 2, "one to ask on, one to spare");
    model.stop().await;
}

/// Both have spent their minute; only the first one's is ours.
#[actix_web::test]
async fn what_another_model_says_of_its_limits_changes_none() {
    let spent = || async {
        HttpResponse::TooManyRequests()
            .insert_header(("retry-after", "1"))
            .insert_header(("anthropic-ratelimit-requests-remaining", "0"))
            .finish()
    };
    let routes = move |config: &mut ServiceConfig| {
        config.default_service(web::to(spent));
    };
    let (address, server) = sockets::serve(routes, ([127, 0, 0, 1], 0).into()).await.unwrap();
    let config = ModelConfig {
        origin: format!("http://{address}").parse().unwrap(),
        api_key: "key".into(),
        model: "claude-haiku-4-5".to_owned(),
        max_tokens: 4_000,
    };
    let parent = Parent::default();
    let listener = parent.clone().start();
    let exit = ExitGuard::new(Child::Llm, Life(1), listener.clone().recipient());
    let limits = Arc::new(VendorLimits::new(Plans { model_requests: Some(100), ..Plans::default() }));
    let link = LlmLink::new(Chain::new(config.clone(), Some(config)), listener.recipient(), exit);
    let link = link.reporting_to(Arc::clone(&limits)).start();
    for (id, route, usable) in [(1, Route(1), 90), (2, Route(0), 0)] {
        link.do_send(question(id, route));
        eventually(PATIENCE, "it is refused", async || !parent.events_of(id).is_empty()).await;
        let events = parent.events_of(id);
        let [LlmEvent::Failed(failure)] = &events[..] else { panic!("{events:?}") };
        assert_eq!(failure.kind, FailureKind::RateLimited);
        assert_eq!(limits.usable(Metered::ModelRequests, Instant::now()), Some(usable), "{route:?}");
    }
    link.do_send(Stop);
    server.stop(false).await;
}

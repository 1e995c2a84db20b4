//! Takes notices to people: a task and a short queue for each channel, so that one that is down holds up nobody.

use std::time::Duration;

use actix_rt::task::JoinHandle;
use serde_json::json;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::{Instant, sleep};
use url::Url;

use super::metrics;
use super::words::Told;
use crate::config::{AlertsConfig, MailConfig};
use crate::outbox::Backoff;
use crate::outgoing::{Posted, Poster};
use crate::texts::mail::{Mail, MailSetupError, Mailer, NotSent};

/// Notices that may wait for one channel. More are not news any more: they are logged and counted instead.
const QUEUE: usize = 64;

/// How long a notice is worth sending.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    pub between: Backoff,
    /// After this nobody is helped by hearing of it: it is tried once more at most. Counted from when it was handed over, also
    /// while others before it are tried.
    pub longest: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let between = Backoff { first: Duration::from_secs(2), longest: Duration::from_secs(300) };
        Self { between, longest: Duration::from_secs(3_600) }
    }
}

/// Where notices go.
pub enum Channel {
    /// A webhook that takes `{"text": …}`, as Slack, Mattermost, Rocket.Chat and Zulip do.
    Chat {
        poster: Poster,
        url: Url,
    },
    Mail {
        mailer: Mailer,
        to: String,
    },
}

/// Why a notice was not told. Names no URL and no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotTold {
    #[error("{0}")]
    NotNow(String),
    #[error("{0}")]
    Never(String),
}

impl Channel {
    /// What is configured.
    ///
    /// # Errors
    /// When no TLS can be set up for the mail server's name.
    pub fn all(config: &AlertsConfig, mail: Option<&MailConfig>) -> Result<Vec<Self>, MailSetupError> {
        let chat = config.webhook.iter().map(|url| Ok(Self::Chat { poster: Poster::new(), url: url.clone() }));
        let mails = config.email.iter().zip(mail.into_iter().cycle());
        let mails = mails.map(|(to, mail)| Ok(Self::Mail { mailer: Mailer::new(mail)?, to: to.to_string() }));
        chat.chain(mails).collect()
    }

    pub const fn label(&self) -> &'static str {
        match self {
            Self::Chat { .. } => "chat",
            Self::Mail { .. } => "mail",
        }
    }

    /// Tells it, once.
    ///
    /// # Errors
    /// [`NotTold`]; it may have arrived all the same.
    pub async fn tell(&self, told: &Told) -> Result<(), NotTold> {
        match self {
            Self::Chat { poster, url } => {
                let body = json!({ "text": told.body }).to_string();
                match poster.post(url, body.into()).await {
                    Ok(Posted { status: 200..300, .. }) => Ok(()),
                    Ok(Posted { status: status @ (408 | 425 | 429 | 500..), .. }) => {
                        Err(NotTold::NotNow(format!("the webhook answered {status}")))
                    }
                    Ok(Posted { status, .. }) => Err(NotTold::Never(format!("the webhook answered {status}"))),
                    Err(error) => Err(NotTold::NotNow(error.to_string())),
                }
            }
            Self::Mail { mailer, to } => {
                let Told { id, subject, body } = told.clone();
                mailer.send(&Mail { to: to.clone(), subject, body, id }).await.map_err(|error| match error {
                    NotSent::NotNow(cause) => NotTold::NotNow(cause),
                    NotSent::Never(cause) => NotTold::Never(cause),
                })
            }
        }
    }
}

/// A notice on its way to one channel.
struct Waiting {
    told: Told,
    since: Instant,
}

/// Hands notices to the channels.
pub struct Courier(Vec<(&'static str, Sender<Waiting>)>);

impl Courier {
    /// Must be called on an actix runtime. The tasks end when the courier is dropped and their queues are empty.
    pub fn start(channels: Vec<Channel>, patience: Patience) -> (Self, Vec<JoinHandle<()>>) {
        let started = channels.into_iter().map(|to| {
            let (sender, queue) = channel(QUEUE);
            let label = to.label();
            ((label, sender), actix_rt::spawn(run(to, queue, patience)))
        });
        let (senders, tasks) = started.unzip();
        (Self(senders), tasks)
    }

    /// Never waits.
    pub fn send(&self, told: &Told) {
        for (label, queue) in &self.0 {
            if queue.try_send(Waiting { told: told.clone(), since: Instant::now() }).is_err() {
                metrics::notice(label, "dropped");
                tracing::warn!(
                    channel = label,
                    notice = told.subject,
                    "too many notices of alerts wait: this one is not sent"
                );
            }
        }
    }
}

/// Tells what is in the queue, in order.
async fn run(to: Channel, mut queue: Receiver<Waiting>, patience: Patience) {
    while let Some(waiting) = queue.recv().await {
        deliver(&to, &waiting, patience).await;
    }
}

async fn deliver(to: &Channel, Waiting { told, since }: &Waiting, patience: Patience) {
    let mut tries = 0;
    loop {
        let cause = match to.tell(told).await {
            Ok(()) => return metrics::notice(to.label(), "sent"),
            Err(NotTold::Never(cause)) => cause,
            Err(NotTold::NotNow(cause)) => {
                tries += 1;
                let wait = patience.between.after(tries, rand::random());
                if since.elapsed() + wait <= patience.longest {
                    metrics::notice(to.label(), "retried");
                    sleep(wait).await;
                    continue;
                }
                cause
            }
        };
        metrics::notice(to.label(), "given_up");
        tracing::error!(channel = to.label(), cause, notice = told.subject, "a notice of an alert could not be sent");
        return;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use actix_web::{App, HttpResponse, HttpServer, web};

    use super::*;

    /// The answers to give, and what was asked.
    type Shared = (Arc<Mutex<Vec<u16>>>, Arc<Mutex<Vec<String>>>);

    /// A chat that answers with these statuses first, then with 200; and what it was told.
    fn chat(statuses: &[u16]) -> (Channel, Arc<Mutex<Vec<String>>>) {
        let answers = Arc::new(Mutex::new(statuses.iter().rev().copied().collect::<Vec<_>>()));
        let told = Arc::<Mutex<Vec<String>>>::default();
        let shared = web::Data::new((answers, told.clone()));
        let server = HttpServer::new(move || {
            App::new().app_data(shared.clone()).default_service(web::to(
                |body: web::Json<serde_json::Value>, shared: web::Data<Shared>| async move {
                    shared.1.lock().unwrap().push(body["text"].as_str().unwrap().to_owned());
                    let status = shared.0.lock().unwrap().pop().unwrap_or(200);
                    let mut answer = HttpResponse::build(status.try_into().unwrap());
                    answer.insert_header(("Location", "/elsewhere")).finish()
                },
            ))
        });
        let server = server.workers(1).disable_signals().bind(("127.0.0.1", 0)).unwrap();
        let url = format!("http://{}/hook", server.addrs()[0]).parse().unwrap();
        actix_rt::spawn(server.run());
        (Channel::Chat { poster: Poster::new(), url }, told)
    }

    const QUICK: Patience = Patience {
        between: Backoff { first: Duration::from_millis(1), longest: Duration::from_millis(2) },
        longest: Duration::from_secs(60),
    };

    async fn deliver_all(channel: Channel, count: usize, patience: Patience) {
        let (courier, tasks) = Courier::start(vec![channel], patience);
        for number in 0..count {
            courier.send(&Told { body: number.to_string(), ..Told::test("here") });
        }
        drop(courier);
        for task in tasks {
            task.await.unwrap();
        }
    }

    #[actix_web::test]
    async fn a_notice_is_sent_again_until_it_is_taken_and_those_behind_it_wait() {
        let (channel, told) = chat(&[500, 429, 503]);
        deliver_all(channel, 2, QUICK).await;
        assert_eq!(*told.lock().unwrap(), ["0", "0", "0", "0", "1"]);
    }

    #[actix_web::test]
    async fn a_notice_that_has_waited_behind_others_for_its_time_is_tried_once() {
        let (channel, told) = chat(&[500, 500, 500]);
        let since = Instant::now() - QUICK.longest;
        deliver(&channel, &Waiting { told: Told::test("here"), since }, QUICK).await;
        assert_eq!(told.lock().unwrap().len(), 1);
    }

    #[actix_web::test]
    async fn what_is_refused_for_good_is_given_up_and_redirects_are_not_followed() {
        let (channel, told) = chat(&[404, 302]);
        deliver_all(channel, 3, QUICK).await;
        assert_eq!(*told.lock().unwrap(), ["0", "1", "2"]);
    }

    #[actix_web::test]
    async fn a_channel_that_is_away_for_too_long_loses_the_notice_and_a_full_queue_the_newest() {
        let (channel, told) = chat(&[500]);
        deliver_all(channel, QUEUE + 3, Patience { longest: Duration::ZERO, ..QUICK }).await;
        let told = told.lock().unwrap();
        assert_eq!((told.len(), told.last().map(String::as_str)), (QUEUE, Some("63")));
    }
}

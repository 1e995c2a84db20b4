//! The addresses of vendors' names, which outlast a name service that fails or hangs.
//!
//! ```text
//! lookup ─▶ ask the system ──answered in time──▶ its addresses, remembered
//!                 └──failed, or still asking after 1 s──▶ the addresses of the last answer, if there was one
//! ```
//!
//! A lookup blocks a thread for as long as the system likes, so one name is asked for once at a time, and whoever wants it
//! meanwhile waits for the same answer. That an old address still belongs to its vendor, TLS proves.

use std::collections::HashMap;
use std::error::Error;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use actix_tls::connect::Resolve;
use futures_util::future::LocalBoxFuture;
use tokio::sync::watch;
use tokio::time::timeout;

/// How long somebody who could do with a remembered address waits for a new one. Names are usually known within a few
/// milliseconds; connecting has 3 s in all.
const PATIENCE: Duration = Duration::from_secs(1);

/// How names become addresses. Blocks.
type Ask = dyn Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync;

/// See the [module](self). Cheap to clone; clones share what they know.
#[derive(Clone)]
pub(super) struct Names {
    ask: Arc<Ask>,
    known: Arc<Mutex<HashMap<String, Name>>>,
}

#[derive(Default)]
struct Name {
    /// Of the last answer that had any.
    addresses: Vec<IpAddr>,
    /// Ends with the question under way.
    asking: Option<watch::Receiver<Standing>>,
    is_failing: bool,
}

/// How a question stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    UnderWay,
    Answered,
    Failed,
}

/// Why a name has no address, and never had one.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("the name cannot be resolved")]
struct NoAddress;

impl Names {
    /// The system's, of all arbiters of this process.
    pub(super) fn of_this_process() -> Self {
        static NAMES: LazyLock<Names> = LazyLock::new(|| Names::asking(ask_the_system));
        NAMES.clone()
    }

    fn asking(ask: impl Fn(&str) -> io::Result<Vec<IpAddr>> + Send + Sync + 'static) -> Self {
        Self { ask: Arc::new(ask), known: Arc::default() }
    }

    async fn addresses(&self, host: &str) -> Result<Vec<IpAddr>, NoAddress> {
        let (mut asking, remembered) = self.question(host);
        let answered = async {
            let standing = asking.wait_for(|standing| *standing != Standing::UnderWay).await;
            standing.map_or(Standing::Failed, |standing| *standing)
        };
        let standing = if remembered.is_empty() {
            answered.await
        } else {
            timeout(PATIENCE, answered).await.unwrap_or(Standing::UnderWay)
        };
        match standing {
            Standing::Answered => Ok(self.known().get(host).map(|name| name.addresses.clone()).unwrap_or_default()),
            Standing::Failed | Standing::UnderWay if remembered.is_empty() => Err(NoAddress),
            Standing::Failed | Standing::UnderWay => Ok(remembered),
        }
    }

    /// The question for a name, begun unless it is under way, and what is remembered until it is answered.
    fn question(&self, host: &str) -> (watch::Receiver<Standing>, Vec<IpAddr>) {
        let mut known = self.known();
        let name = known.entry(host.to_owned()).or_default();
        if let Some(asking) = &name.asking {
            return (asking.clone(), name.addresses.clone());
        }
        let (told, asking) = watch::channel(Standing::UnderWay);
        name.asking = Some(asking.clone());
        let remembered = name.addresses.clone();
        drop(known);
        let (names, host) = (self.clone(), host.to_owned());
        // Goes on when nobody waits any more: the next one has the answer at once.
        actix_rt::task::spawn_blocking(move || {
            let answer = (names.ask)(&host);
            told.send_replace(names.learn(&host, answer));
        });
        (asking, remembered)
    }

    fn learn(&self, host: &str, answer: io::Result<Vec<IpAddr>>) -> Standing {
        let mut known = self.known();
        let name = known.entry(host.to_owned()).or_default();
        name.asking = None;
        let was_failing = std::mem::replace(&mut name.is_failing, false);
        match answer {
            Ok(addresses) if !addresses.is_empty() => {
                name.addresses = addresses;
                if was_failing {
                    tracing::info!(host, "the name can be resolved again");
                }
                Standing::Answered
            }
            Ok(_) | Err(_) => {
                name.is_failing = true;
                if !was_failing {
                    let remembered = name.addresses.len();
                    tracing::warn!(host, remembered, "the name cannot be resolved");
                }
                Standing::Failed
            }
        }
    }

    fn known(&self) -> MutexGuard<'_, HashMap<String, Name>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Resolve for Names {
    fn lookup<'a>(&'a self, host: &'a str, port: u16) -> LocalBoxFuture<'a, Result<Vec<SocketAddr>, Box<dyn Error>>> {
        Box::pin(async move {
            let addresses = self.addresses(host).await?;
            Ok(addresses.into_iter().map(|address| SocketAddr::new(address, port)).collect())
        })
    }
}

fn ask_the_system(host: &str) -> io::Result<Vec<IpAddr>> {
    Ok((host, 0).to_socket_addrs()?.map(|address| address.ip()).collect())
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::sync::mpsc::{Sender, channel};

    use super::*;

    const HOST: &str = "vendor.example";

    fn address(last: u8) -> IpAddr {
        Ipv4Addr::new(192, 0, 2, last).into()
    }

    /// A name service that answers when, and what, the test says; every question waits for one answer.
    fn service() -> (Names, Sender<io::Result<Vec<IpAddr>>>, Arc<AtomicUsize>) {
        let (answer, answers) = channel();
        let (answers, asked) = (Mutex::new(answers), Arc::<AtomicUsize>::default());
        let counted = Arc::clone(&asked);
        let names = Names::asking(move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
            let answer: Option<io::Result<Vec<IpAddr>>> = answers.lock().unwrap().recv().ok();
            answer.unwrap_or_else(|| Err(io::ErrorKind::TimedOut.into()))
        });
        (names, answer, asked)
    }

    fn failure() -> io::Result<Vec<IpAddr>> {
        Err(io::Error::other("temporary failure in name resolution"))
    }

    #[actix_rt::test]
    async fn a_name_that_cannot_be_resolved_any_more_keeps_its_last_addresses() {
        let (names, answer, _) = service();
        answer.send(Ok(vec![address(1), address(2)])).unwrap();
        assert_eq!(names.addresses(HOST).await.unwrap(), [address(1), address(2)]);
        for failed in [failure(), Ok(Vec::new())] {
            answer.send(failed).unwrap();
            assert_eq!(names.addresses(HOST).await.unwrap(), [address(1), address(2)]);
        }
        answer.send(Ok(vec![address(3)])).unwrap();
        assert_eq!(names.addresses(HOST).await.unwrap(), [address(3)], "the vendor has moved");
        let found = names.lookup(HOST, 443);
        answer.send(failure()).unwrap();
        assert_eq!(found.await.unwrap(), [SocketAddr::new(address(3), 443)]);
    }

    #[actix_rt::test]
    async fn a_name_that_was_never_known_fails_and_is_asked_for_again() {
        let (names, answer, asked) = service();
        for _ in 0..2 {
            answer.send(failure()).unwrap();
            assert!(names.addresses(HOST).await.is_err());
        }
        assert_eq!(asked.load(Ordering::SeqCst), 2);
        answer.send(Ok(vec![address(1)])).unwrap();
        assert_eq!(names.addresses(HOST).await.unwrap(), [address(1)]);
    }

    /// However many calls want it, a name service that hangs has one thread, and calls go on with what is remembered.
    #[actix_rt::test]
    async fn a_name_service_that_hangs_holds_up_one_thread_and_nobody_for_long() {
        let (names, answer, asked) = service();
        answer.send(Ok(vec![address(1)])).unwrap();
        names.addresses(HOST).await.unwrap();
        let waiting = (0..50).map(|_| names.addresses(HOST));
        for found in futures_util::future::join_all(waiting).await {
            assert_eq!(found.unwrap(), [address(1)]);
        }
        assert_eq!(asked.load(Ordering::SeqCst), 2, "one question before, and one for all of them");
        // It answers after all, whoever has gone meanwhile.
        let (mut asking, _) = names.question(HOST);
        answer.send(Ok(vec![address(2)])).unwrap();
        assert!(asking.wait_for(|standing| *standing == Standing::Answered).await.is_ok());
        answer.send(failure()).unwrap();
        assert_eq!(names.addresses(HOST).await.unwrap(), [address(2)]);
    }
}

//! The main server's workers: one thread each, with an arbiter, a runtime and a share of the connections of its own.
//!
//! `HttpServer` would do, but builds its runtimes itself, and these nap before they park when many calls are on them
//! (`frontdesk_actors::load::nap`). All workers accept from the same listening socket; one that has clearly more
//! connections than another leaves the next to it.

use std::cell::Cell;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use actix_http::HttpService;
use actix_rt::Arbiter;
use actix_service::{IntoServiceFactory as _, Service as _, ServiceFactory as _, ServiceFactoryExt as _, map_config};
use actix_web::dev::AppConfig;
use actix_web::{Error, web};
use frontdesk_actors::load::{nap_before_parking, watch_this_worker};
use futures_util::future::{join_all, select_all};
use tokio::net::TcpStream;
use tokio::sync::{oneshot, watch};
use tokio::time::{sleep, timeout};

use super::http::{self, HEAD_TIMEOUT, KEEP_ALIVE, STOP_TIMEOUT};
use crate::metrics;
use crate::state::AppState;

/// A worker with so many more connections than the one with the fewest lets others go first.
const SLACK: usize = 4;

/// For how long at a time it does, and how often: whoever has fewer and accepts nothing may be stuck.
const LET_OTHERS: Duration = Duration::from_millis(10);
const PASSES: u32 = 5;

/// How long a worker waits for a connection before it looks again whether the next one is its own to take.
const LOOK_AGAIN: Duration = Duration::from_millis(100);

/// After an error of accepting (no descriptors left): the machine is given a moment.
const ACCEPT_AGAIN: Duration = Duration::from_millis(100);

/// How often a stop looks whether the last connection has ended.
const STOP_POLL: Duration = Duration::from_millis(20);

/// The running workers. Dropping them stops nothing: see [`Workers::stop`].
pub(super) struct Workers {
    arbiters: Vec<Arbiter>,
    stop: watch::Sender<bool>,
    /// Resolve when a worker has ended, in good order or not.
    ended: Vec<oneshot::Receiver<()>>,
}

/// What a worker begins with.
struct Start {
    listener: TcpListener,
    addr: SocketAddr,
    state: web::Data<AppState>,
    connections: Connections,
    stop: watch::Receiver<bool>,
    ended: oneshot::Sender<()>,
}

impl Workers {
    /// Starts one worker per processor that this process may use.
    ///
    /// # Errors
    /// When the system gives no thread or no descriptor.
    pub(super) fn start(listener: &TcpListener, state: &web::Data<AppState>) -> io::Result<Self> {
        let count = std::thread::available_parallelism().map_or(1, usize::from);
        let (addr, counts) = (listener.local_addr()?, Counts::new(count));
        let (stop, stopped) = watch::channel(false);
        let mut workers = Self { arbiters: Vec::new(), stop, ended: Vec::new() };
        for index in 0..count {
            let (ended, has_ended) = oneshot::channel();
            let start = Start {
                listener: listener.try_clone()?,
                addr,
                state: state.clone(),
                connections: Connections { counts: counts.clone(), index },
                stop: stopped.clone(),
                ended,
            };
            let arbiter = Arbiter::try_with_tokio_rt(runtime)?;
            arbiter.spawn_fn(move || drop(actix_rt::spawn(work(start))));
            workers.arbiters.push(arbiter);
            workers.ended.push(has_ended);
        }
        Ok(workers)
    }

    /// Resolves when a worker has ended without being told to.
    pub(super) async fn ended(&mut self) -> io::Error {
        drop(select_all(&mut self.ended).await);
        io::Error::other("a worker has ended")
    }

    /// Accepts nothing more, gives requests under way a moment, then ends every connection.
    pub(super) async fn stop(self) {
        self.stop.send_replace(true);
        // A worker that hangs is not waited for.
        drop(timeout(STOP_TIMEOUT * 2, join_all(self.ended)).await);
        for arbiter in &self.arbiters {
            arbiter.stop();
        }
    }
}

fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().on_thread_park(nap_before_parking).build()
}

/// A worker's life. Runs on its own thread.
async fn work(start: Start) {
    let Start { listener, addr, state, connections, mut stop, ended } = start;
    // Told however this ends: by a drop, if not by being told to stop.
    let _ended = ended;
    watch_this_worker(&state.engine.workers);
    let told = stop.clone();
    let application = http::application(state).into_factory().map_err(|error: Error| error.error_response());
    let service = HttpService::build()
        .graceful_shutdown_signal(move || {
            let mut told = told.clone();
            async move { drop(told.wait_for(|stop| *stop).await) }
        })
        .keep_alive(KEEP_ALIVE)
        .client_request_timeout(HEAD_TIMEOUT)
        .local_addr(addr)
        .finish(map_config(application, |()| AppConfig::default()))
        .tcp();
    let listener = tokio::net::TcpListener::from_std(listener);
    let (Ok(service), Ok(listener)) = (service.new_service(()).await, listener) else {
        tracing::error!("a worker could not begin");
        return;
    };
    let (service, open) = (Rc::new(service), Rc::new(Cell::new(0_usize)));
    loop {
        let stream = tokio::select! {
            _ = stop.wait_for(|stop| *stop) => break,
            stream = connections.accept(&listener) => stream,
        };
        let (service, one) = (Rc::clone(&service), (connections.one(), Open::new(&open)));
        actix_rt::spawn(async move {
            // What went wrong with a connection has been told to whoever it was.
            drop(service.call(stream).await);
            drop(one);
        });
    }
    drop(listener);
    let connections_end = async {
        while open.get() > 0 {
            sleep(STOP_POLL).await;
        }
    };
    drop(timeout(STOP_TIMEOUT, connections_end).await);
}

/// An open connection of this worker; counted until it is dropped, by a panic too.
struct Open(Rc<Cell<usize>>);

impl Open {
    fn new(count: &Rc<Cell<usize>>) -> Self {
        count.set(count.get() + 1);
        Self(Rc::clone(count))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

/// How many connections each worker has.
#[derive(Clone)]
struct Counts(Arc<[AtomicUsize]>);

impl Counts {
    fn new(workers: usize) -> Self {
        Self((0..workers).map(|_| AtomicUsize::new(0)).collect())
    }

    /// Whether this worker should take the next connection, or leave it to one with fewer.
    fn is_my_turn(&self, index: usize) -> bool {
        let least = self.0.iter().map(|count| count.load(Ordering::Relaxed)).min().unwrap_or(0);
        self.0[index].load(Ordering::Relaxed) <= least + SLACK
    }
}

/// One worker's share of all connections.
struct Connections {
    counts: Counts,
    index: usize,
}

/// One connection; counted until it is dropped.
struct Connection(Counts, usize);

impl Connections {
    async fn accept(&self, listener: &tokio::net::TcpListener) -> TcpStream {
        let (mut passed, mut failing) = (0, false);
        loop {
            let mine = self.counts.is_my_turn(self.index);
            if !mine && passed < PASSES {
                passed += 1;
                sleep(LET_OTHERS).await;
                continue;
            }
            passed = 0;
            match timeout(if mine { LOOK_AGAIN } else { LET_OTHERS / 5 }, listener.accept()).await {
                Ok(Ok((stream, _))) => {
                    // A frame of audio must not wait for the next one. A connection that is gone already shows when it is read.
                    let _ = stream.set_nodelay(true);
                    return stream;
                }
                Ok(Err(error)) => {
                    metrics::accept_failed();
                    if !std::mem::replace(&mut failing, true) {
                        tracing::error!(%error, "connections cannot be accepted: they wait");
                    }
                    sleep(ACCEPT_AGAIN).await;
                }
                Err(_) => {}
            }
        }
    }

    fn one(&self) -> Connection {
        self.counts.0[self.index].fetch_add(1, Ordering::Relaxed);
        Connection(self.counts.clone(), self.index)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.0.0[self.1].fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_with_clearly_more_connections_leaves_the_next_to_another() {
        let counts = Counts::new(2);
        let (first, second) =
            (Connections { counts: counts.clone(), index: 0 }, Connections { counts: counts.clone(), index: 1 });
        let mut mine: Vec<_> = (0..SLACK).map(|_| first.one()).collect();
        assert!(counts.is_my_turn(0), "a few more are nothing");
        mine.push(first.one());
        assert!(!counts.is_my_turn(0) && counts.is_my_turn(1));
        let theirs = second.one();
        assert!(counts.is_my_turn(0));
        drop((mine, theirs));
        assert!(counts.0.iter().all(|count| count.load(Ordering::Relaxed) == 0), "every connection is given back");
    }

    #[actix_web::test]
    async fn what_is_accepted_sends_every_frame_at_once() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let connections = Connections { counts: Counts::new(1), index: 0 };
        let _client = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        assert!(connections.accept(&listener).await.nodelay().unwrap());
    }

    #[actix_web::test]
    async fn connections_go_to_the_worker_with_fewer_until_both_have_about_as_many() {
        let socket = TcpListener::bind("127.0.0.1:0").unwrap();
        socket.set_nonblocking(true).unwrap();
        let addr = socket.local_addr().unwrap();
        let counts = Counts::new(2);
        let busy = Connections { counts: counts.clone(), index: 0 };
        let _many: Vec<_> = (0..3 * SLACK).map(|_| busy.one()).collect();
        for index in 0..2 {
            let listener = tokio::net::TcpListener::from_std(socket.try_clone().unwrap()).unwrap();
            let connections = Connections { counts: counts.clone(), index };
            actix_rt::spawn(async move {
                let mut open = Vec::new();
                loop {
                    open.push((connections.accept(&listener).await, connections.one()));
                }
            });
        }
        let mut clients = Vec::new();
        for number in 1..=SLACK {
            clients.push(TcpStream::connect(addr).await.unwrap());
            while counts.0.iter().map(|count| count.load(Ordering::Relaxed)).sum::<usize>() < 3 * SLACK + number {
                tokio::task::yield_now().await;
            }
        }
        let counts: Vec<_> = counts.0.iter().map(|count| count.load(Ordering::Relaxed)).collect();
        assert_eq!(counts, [3 * SLACK, SLACK], "the idle one took them");
    }
}

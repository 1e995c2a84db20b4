//! Delivers notices over HTTP: the one part of the services that calls somebody.

use std::time::Duration;

use tokio::time::sleep;
use tracing::debug;

use super::channels::Notice;
use super::emulator::{Dispatch, GoogleEmulator};
use crate::fault::Fault;

/// How long a receiver may take.
const PATIENCE: Duration = Duration::from_secs(5);
/// Attempts at one notice.
const ATTEMPTS: u32 = 4;

/// What a receiver said to a notice ("Push notifications", "Receive notifications").
enum Receipt {
    Taken,
    /// Come back later.
    Busy,
    /// For good.
    Refused,
}

/// Delivers what channels owe, one after the other, until its runtime ends.
pub(super) async fn run(emulator: GoogleEmulator) {
    // awc builds its TLS settings even for plain HTTP and needs a provider; one may be installed already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = awc::Client::builder().disable_redirects().timeout(PATIENCE).finish();
    loop {
        while let Some(dispatch) = emulator.next_notice() {
            let outcome = deliver(&client, dispatch).await;
            debug!(outcome, "notice");
            emulator.logbook().count(outcome);
        }
        emulator.notice_owed().await;
    }
}

async fn deliver(client: &awc::Client, Dispatch { notice, fault, delay, retry }: Dispatch) -> &'static str {
    sleep(delay).await;
    match fault {
        None => {}
        Some(Fault::Stall { for_ms: Some(ms), .. } | Fault::Dribble { every_ms: ms }) => {
            sleep(Duration::from_millis(ms)).await;
        }
        Some(_) => return "notices lost",
    }
    let mut pause = retry;
    for attempt in 1..=ATTEMPTS {
        match post(client, &notice).await {
            Receipt::Taken => return "notices delivered",
            Receipt::Refused => return "notices refused",
            Receipt::Busy if attempt < ATTEMPTS => sleep(pause).await,
            Receipt::Busy => {}
        }
        pause *= 2;
    }
    "notices given up"
}

async fn post(client: &awc::Client, notice: &Notice) -> Receipt {
    let mut request = client.post(&notice.address);
    for (name, value) in &notice.headers {
        request = request.insert_header((*name, value.as_str()));
    }
    match request.insert_header(("user-agent", "APIs-Google")).send().await.map(|answer| answer.status().as_u16()) {
        Ok(102 | 200 | 201 | 202 | 204) => Receipt::Taken,
        Ok(500 | 502 | 503 | 504) | Err(_) => Receipt::Busy,
        Ok(_) => Receipt::Refused,
    }
}

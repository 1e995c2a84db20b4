//! The simulated world: every vendor on a port of this machine, and callers who ring the server.
//!
//! ```text
//!   callers ─▶ Carrier ─▶ server under test ─▶ Deepgram, Anthropic, ElevenLabs, Google, Twilio REST (Emulators)
//! ```

mod overrides;
mod vendors;

use std::io;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::sleep;

pub use self::overrides::{ModelOverrides, VendorOverrides};
use self::vendors::Servers;
pub use self::vendors::{Emulators, VendorUrls};
use crate::caller::{OnLine, Recording};
use crate::scenario::Scenario;
use crate::twilio::call::route::RouteError;
use crate::twilio::{Account, Carrier, CarrierConfig};

/// An account sid in the documented form, for worlds that need none in particular.
pub const ACCOUNT_SID: &str = "AC5a4db0c0ffee5a4db0c0ffee5a4db0c0";
/// Its auth token, for worlds that need none in particular.
pub const AUTH_TOKEN: &str = "sandbox-auth-token";

/// Running vendors; they stop with the runtime, or by [`World::stop`].
#[derive(Debug)]
pub struct World {
    pub emulators: Emulators,
    servers: Servers,
}

/// A load: many calls, started evenly over the ramp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    pub calls: usize,
    pub ramp: Duration,
}

impl World {
    /// Starts the vendors on free ports with an account of their own.
    ///
    /// # Errors
    ///
    /// When a port cannot be opened.
    pub async fn start() -> io::Result<Self> {
        Self::start_with(Account::new(ACCOUNT_SID, AUTH_TOKEN), 0).await
    }

    /// Starts the vendors for this account, on ports in a row from `base_port` unless that is 0.
    ///
    /// # Errors
    ///
    /// When a port cannot be opened.
    pub async fn start_with(account: Account, base_port: u16) -> io::Result<Self> {
        let emulators = Emulators::new(account);
        let servers = Servers::start(&emulators, base_port).await?;
        Ok(Self { emulators, servers })
    }

    pub fn urls(&self) -> &VendorUrls {
        &self.servers.urls
    }

    /// The carrier of this world's account, for calls to one server.
    ///
    /// # Errors
    ///
    /// When a URL of the configuration cannot be used.
    pub fn carrier(&self, config: CarrierConfig) -> Result<Carrier, RouteError> {
        Carrier::new(self.emulators.account.clone(), config)
    }

    /// Places the scenario's call; its vendor settings hold for the whole world from now on. Must run on an
    /// actix runtime.
    ///
    /// # Errors
    ///
    /// When `server_url` cannot be used.
    pub async fn place_call(
        &self,
        mut scenario: Scenario,
        server_url: &str,
        to: Option<&str>,
        on_line: Option<OnLine>,
    ) -> Result<Recording, RouteError> {
        if let Some(to) = to {
            scenario.to = to.to_owned();
        }
        self.emulators.configure(&scenario.vendors);
        Ok(self.carrier(CarrierConfig::new(server_url))?.call(scenario, on_line).await)
    }

    pub async fn stop(&self) {
        self.servers.stop().await;
    }
}

/// Plays the scenarios in turn, each call with its own seed and caller, until `load.calls` were placed; returns
/// when all are over. Must run on an actix runtime.
pub async fn load(carrier: &Carrier, scenarios: &[Scenario], load: Load) -> Vec<Recording> {
    let calls = scenarios.iter().cycle().take(load.calls).enumerate().map(|(index, scenario)| {
        let (carrier, mut scenario) = (carrier.clone(), scenario.clone());
        scenario.seed = scenario.seed.wrapping_add(index as u64);
        scenario.from = fictional_number(index);
        let starts_after = load.ramp.mul_f64(index as f64 / load.calls as f64);
        actix_rt::spawn(async move {
            sleep(starts_after).await;
            carrier.call(scenario, None).await
        })
    });
    let calls: Vec<_> = calls.collect();
    join_all(calls).await.into_iter().filter_map(Result::ok).collect()
}

/// Mobile numbers that Ofcom reserves for fiction: 07700 900000 to 900999.
fn fictional_number(index: usize) -> String {
    format!("+447700900{:03}", index % 1000)
}

#[cfg(test)]
mod tests;

//! The simulated vendors on ports of this machine.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use actix_web::dev::ServerHandle;
use actix_web::web::ServiceConfig;

use super::overrides::VendorOverrides;
use crate::anthropic::AnthropicEmulator;
use crate::deepgram::{self, DeepgramEmulator};
use crate::elevenlabs::{self, ElevenLabsEmulator};
use crate::google::GoogleEmulator;
use crate::sockets;
use crate::twilio::{Account, rest};

/// Where the simulated vendors are, for the server's `*_URL` settings: origins, but for Google's token endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VendorUrls {
    pub twilio_api: String,
    pub deepgram: String,
    pub anthropic: String,
    pub elevenlabs: String,
    pub google: String,
    pub google_token: String,
}

impl VendorUrls {
    /// As environment variables of the server.
    pub fn env(&self) -> [(&'static str, &str); 6] {
        [
            ("TWILIO_API_URL", &self.twilio_api),
            ("DEEPGRAM_URL", &self.deepgram),
            ("ANTHROPIC_BASE_URL", &self.anthropic),
            ("ELEVENLABS_URL", &self.elevenlabs),
            ("GOOGLE_API_URL", &self.google),
            ("GOOGLE_TOKEN_URL", &self.google_token),
        ]
    }
}

/// The vendors' shared states; tests steer and inspect them.
#[derive(Debug, Clone)]
pub struct Emulators {
    pub account: Account,
    pub deepgram: DeepgramEmulator,
    pub anthropic: AnthropicEmulator,
    pub elevenlabs: ElevenLabsEmulator,
    pub google: GoogleEmulator,
}

impl Emulators {
    pub fn new(account: Account) -> Self {
        Self {
            account,
            deepgram: DeepgramEmulator::default(),
            anthropic: AnthropicEmulator::default(),
            elevenlabs: ElevenLabsEmulator::default(),
            google: GoogleEmulator::default(),
        }
    }

    /// Changes the vendors' behaviour from the next request or session on.
    pub fn configure(&self, overrides: &VendorOverrides) {
        if let Some(config) = &overrides.deepgram {
            self.deepgram.configure(|current| *current = config.clone());
        }
        if let Some(config) = &overrides.elevenlabs {
            self.elevenlabs.configure(|current| *current = config.clone());
        }
        if let Some(model) = &overrides.anthropic {
            self.anthropic.configure(|current| {
                current.timing = model.timing();
                current.faults = model.faults.clone();
                current.seed = model.seed;
            });
        }
        if let Some(config) = &overrides.google {
            self.google.configure(|current| *current = config.clone());
        }
        if let Some(behaviour) = &overrides.twilio {
            self.account.set_behaviour(behaviour.clone());
        }
    }

    /// Every rule the server broke at a vendor other than the carrier's media stream.
    pub fn violations(&self) -> Vec<String> {
        let named = |vendor: &str, problems: Vec<String>| -> Vec<String> {
            problems.into_iter().map(|problem| format!("{vendor}: {problem}")).collect()
        };
        [
            named("twilio", self.account.logbook.violations()),
            named("deepgram", self.deepgram.logbook().violations()),
            named("deepgram, recordings", self.deepgram.recorded().violations()),
            named("anthropic", self.anthropic.violations()),
            named("elevenlabs", self.elevenlabs.logbook().violations()),
            named("google", self.google.logbook().violations()),
        ]
        .concat()
    }
}

/// The vendors' servers.
#[derive(Debug)]
pub(super) struct Servers {
    pub(super) urls: VendorUrls,
    handles: Vec<ServerHandle>,
}

impl Servers {
    /// Starts every vendor: on five ports in a row from `base_port`, or on free ones when it is 0.
    pub(super) async fn start(emulators: &Emulators, base_port: u16) -> io::Result<Self> {
        let mut ports = Ports { next: base_port, handles: Vec::new() };
        let account = emulators.account.clone();
        let anthropic = emulators.anthropic.clone();
        let google = emulators.google.clone();
        let twilio_api = ports.serve(move |config| rest::routes(config, account.clone())).await?;
        let deepgram = ports.serve(deepgram::routes(emulators.deepgram.clone())).await?;
        let anthropic = ports.serve(move |config| anthropic.routes(config)).await?;
        let elevenlabs = ports.serve(elevenlabs::routes(emulators.elevenlabs.clone())).await?;
        let google = ports.serve(move |config| google.routes(config)).await?;
        let urls =
            VendorUrls { twilio_api, deepgram, anthropic, elevenlabs, google_token: format!("{google}/token"), google };
        Ok(Self { urls, handles: ports.handles })
    }

    pub(super) async fn stop(&self) {
        for handle in &self.handles {
            handle.stop(false).await;
        }
    }
}

struct Ports {
    next: u16,
    handles: Vec<ServerHandle>,
}

impl Ports {
    async fn serve(&mut self, routes: impl Fn(&mut ServiceConfig) + Clone + Send + 'static) -> io::Result<String> {
        let (address, handle) = sockets::serve(routes, SocketAddr::from((Ipv4Addr::LOCALHOST, self.next))).await?;
        if self.next != 0 {
            self.next += 1;
        }
        self.handles.push(handle);
        Ok(format!("http://{address}"))
    }
}

//! The server's settings: read once at start, typed, with all mistakes reported together.
//!
//! Every variable is described in `docs/CONFIGURATION.md`. A real environment variable beats `./.env`; an empty
//! one counts as unset.

mod alerts;
mod crypto;
mod database;
mod dotenv;
mod google;
mod http;
mod interruptions;
mod limits;
mod log;
mod mail;
pub mod master_key_file;
mod plans;
mod prices;
mod rate;
mod reader;
mod redis;
mod twilio;
mod vendors;
mod waits;

use std::path::PathBuf;

pub use alerts::AlertsConfig;
pub use crypto::{MasterKey, MasterKeySource};
pub use database::DatabaseConfig;
pub use dotenv::{Environment, EnvironmentError};
use frontdesk_actors::settings::{Interruptions, Settings};
pub use google::{ConsentConfig, GoogleConfig};
pub use http::{HttpConfig, PublicUrl};
pub use limits::LimitsConfig;
pub use log::{LogConfig, LogFormat};
pub use mail::{MailConfig, SmtpSecurity};
pub use prices::prices_from_vars;
pub use rate::{NotARate, Rate, RateConfig};
use reader::Reader;
pub use reader::{ConfigErrors, Mistake};
pub use redis::{RedisConfig, RedisServer};
pub use twilio::{SharedKeyConfig, TwilioConfig};
pub use vendors::{AnthropicConfig, DeepgramConfig, ElevenLabsConfig, Fallback};

use crate::billing::Prices;

/// Everything `serve` needs to know before it starts.
#[derive(Debug, Clone)]
pub struct Config {
    pub http: HttpConfig,
    pub limits: LimitsConfig,
    /// `FRONTDESK_WAITS`: the engine's waits; `FRONTDESK_INTERRUPTIONS`: what cuts the agent off. Its limits that are neither
    /// have their defaults.
    pub settings: Settings,
    pub log: LogConfig,
    /// `FRONTDESK_DATA`: where the server keeps its files. A relative path counts from the working directory.
    pub data: PathBuf,
    pub database: DatabaseConfig,
    /// `FRONTDESK_TENANTS`: the folder of tenant files. Without one every caller hears that nobody can take the call.
    pub tenants: Option<PathBuf>,
    pub redis: RedisConfig,
    pub master_key: MasterKey,
    pub twilio: TwilioConfig,
    pub deepgram: DeepgramConfig,
    pub anthropic: AnthropicConfig,
    pub elevenlabs: ElevenLabsConfig,
    pub google: GoogleConfig,
    /// `FRONTDESK_PRICES`: what the vendors take.
    pub prices: Prices,
    /// Without it messages for practices go out as texts only.
    pub mail: Option<MailConfig>,
    /// Who is told when something goes wrong.
    pub alerts: AlertsConfig,
}

/// What storage alone needs to know: for the server, and for commands that need nothing else.
#[derive(Debug, Clone)]
pub struct StorageConfig {
    pub data: PathBuf,
    pub database: DatabaseConfig,
    pub master_key: MasterKey,
}

impl StorageConfig {
    /// Reads it from `lookup`, which answers with a variable's value or `None`.
    ///
    /// # Errors
    /// Every mistake at once.
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigErrors> {
        let mut vars = Reader::new(&lookup);
        let data = data(&vars);
        let (database, master_key) = (DatabaseConfig::read(&mut vars), MasterKey::read(&mut vars));
        vars.finish()?;
        Ok(Self { data, database: database.expect(WHOLE), master_key: master_key.expect(WHOLE) })
    }
}

const WHOLE: &str = "a section that could not be read has left a mistake, which finish() reported";

fn data(vars: &Reader<'_>) -> PathBuf {
    vars.text("FRONTDESK_DATA").unwrap_or_else(|| "./data".to_owned()).into()
}

fn with_interruptions(mut settings: Settings, interruptions: Interruptions) -> Settings {
    settings.turn.interruptions = interruptions;
    settings
}

impl Config {
    /// The part of it that storage needs.
    pub fn storage(&self) -> StorageConfig {
        StorageConfig { data: self.data.clone(), database: self.database.clone(), master_key: self.master_key.clone() }
    }

    /// Reads the configuration from `lookup`, which answers with a variable's value or `None`.
    ///
    /// # Errors
    /// Every mistake at once, each naming its variable, what is wrong and an example.
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigErrors> {
        let mut vars = Reader::new(&lookup);
        // Each section reads all of its variables before any of them may fail the whole.
        let http = HttpConfig::read(&mut vars);
        let limits = LimitsConfig::read(&mut vars);
        let settings = waits::read(&mut vars);
        let interruptions = interruptions::read(&mut vars);
        let log = LogConfig::read(&mut vars);
        let data = data(&vars);
        let database = DatabaseConfig::read(&mut vars);
        let tenants = vars.text("FRONTDESK_TENANTS").map(PathBuf::from);
        let redis = RedisConfig::read(&mut vars);
        let master_key = MasterKey::read(&mut vars);
        let twilio = TwilioConfig::read(&mut vars);
        let deepgram = DeepgramConfig::read(&mut vars);
        let anthropic = AnthropicConfig::read(&mut vars);
        let elevenlabs = ElevenLabsConfig::read(&mut vars);
        let google = GoogleConfig::read(&mut vars);
        let prices = prices::read(&mut vars);
        let mail = MailConfig::read(&mut vars);
        let alerts = AlertsConfig::read(&mut vars);
        vars.finish()?;
        let whole = WHOLE;
        Ok(Self {
            http: http.expect(whole),
            limits: limits.expect(whole),
            settings: with_interruptions(settings.expect(whole), interruptions.expect(whole)),
            log: log.expect(whole),
            data,
            database: database.expect(whole),
            tenants,
            redis: redis.expect(whole),
            master_key: master_key.expect(whole),
            twilio: twilio.expect(whole),
            deepgram: deepgram.expect(whole),
            anthropic: anthropic.expect(whole),
            elevenlabs: elevenlabs.expect(whole),
            google: google.expect(whole),
            prices: prices.expect(whole),
            mail: mail.expect(whole),
            alerts: alerts.expect(whole),
        })
    }
}

#[cfg(test)]
mod tests;

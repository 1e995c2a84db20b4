//! What the process writes about itself.

use tracing_subscriber::EnvFilter;

use super::reader::Reader;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogConfig {
    /// `FRONTDESK_LOG`.
    pub format: LogFormat,
    /// `RUST_LOG`, in the syntax of tracing's `EnvFilter`. `debug` tells every step of every call: too much for more than
    /// a handful of them.
    pub filter: String,
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// For people; coloured on a terminal.
    Text,
    /// One JSON object a line.
    Json,
}

impl LogConfig {
    /// Only what went wrong, for commands whose output is for people; `filter` (of `RUST_LOG`) asks for more.
    pub fn quiet(filter: Option<String>) -> Self {
        Self { format: LogFormat::Text, filter: filter.unwrap_or_else(|| "error".to_owned()) }
    }

    pub(super) fn read(vars: &mut Reader<'_>) -> Option<Self> {
        let format = match vars.text("FRONTDESK_LOG").as_deref() {
            None | Some("text") => Some(LogFormat::Text),
            Some("json") => Some(LogFormat::Json),
            Some(other) => {
                vars.mistake("FRONTDESK_LOG", format!("is neither text nor json: {other:?}"), "json");
                None
            }
        };
        let filter = vars.text("RUST_LOG").unwrap_or_else(|| "info,actix_server=warn".to_owned());
        if EnvFilter::try_new(&filter).is_err() {
            vars.mistake("RUST_LOG", format!("is not a log filter: {filter:?}"), "info,frontdesk=debug");
            return None;
        }
        Some(Self { format: format?, filter })
    }
}

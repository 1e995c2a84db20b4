//! How the simulated services behave.

use std::collections::BTreeMap;

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::faults::CallFault;
use super::jwt::PublicKey;
use super::service_account::{self, SERVICE_ACCOUNT};
use crate::fault::FaultPlan;
use crate::latency::Latency;

/// Behaviour that can be changed while the services run.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GoogleConfig {
    /// From request to answer.
    pub latency: Latency,
    /// The first that befalls a request decides.
    pub faults: Vec<CallFault>,
    /// Calendars whose part of a freeBusy answer is an error.
    pub free_busy_errors: BTreeMap<String, CalendarError>,
    /// How long after a change its notice leaves.
    pub notice_delay: Latency,
    /// Notices that are lost, whatever the fault says; numbered from 1 over all channels.
    pub notice_faults: Vec<FaultPlan>,
    /// Pause before a notice that was refused with a 5xx is tried again, doubled each time.
    pub notice_retry: Latency,
    /// How long access tokens live, in seconds.
    pub token_life_s: u32,
    /// The longest a notification channel lives, and how long it does unless told otherwise, in seconds.
    pub channel_life_s: u32,
    /// The page of every list, from 1, that is empty although more follow.
    pub empty_page: Option<u32>,
    pub unknown_calendars: UnknownCalendars,
    /// The zone of calendars that come into being by themselves.
    pub time_zone: Tz,
    /// The service accounts that exist, with their keys; none: any issuer with any signature.
    pub service_accounts: Vec<ServiceAccount>,
    /// The OAuth clients that exist; none: any id with any secret that is not empty.
    pub clients: Vec<OAuthClient>,
    pub seed: u64,
}

impl Default for GoogleConfig {
    fn default() -> Self {
        Self {
            latency: Latency::ZERO,
            faults: Vec::new(),
            free_busy_errors: BTreeMap::new(),
            notice_delay: Latency::ZERO,
            notice_faults: Vec::new(),
            notice_retry: Latency::Fixed(1_000),
            token_life_s: 3_599,
            channel_life_s: 7 * 24 * 3_600,
            empty_page: None,
            unknown_calendars: UnknownCalendars::ComeIntoBeing,
            time_zone: Tz::America__New_York,
            service_accounts: Vec::new(),
            clients: Vec::new(),
            seed: 0,
        }
    }
}

/// What becomes of a calendar id that nobody has set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownCalendars {
    /// It is an empty calendar, shared for changes.
    ComeIntoBeing,
    NotFound,
}

/// Why one calendar of a freeBusy answer is not known ("Freebusy: query").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum CalendarError {
    NotFound,
    InternalError,
    GroupTooBig,
    TooManyCalendarsRequested,
}

/// A service account that can sign assertions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceAccount {
    pub email: String,
    /// PEM; without it the signature is not checked.
    #[serde(default)]
    pub public_key: Option<PublicKey>,
    /// The people it may act for by domain-wide delegation.
    #[serde(default)]
    pub delegated: Vec<String>,
}

impl ServiceAccount {
    /// The account of [`service_account::key_file`], its signatures checked.
    pub fn of_the_sandbox() -> Self {
        let key = PublicKey::from_pem(service_account::PUBLIC_KEY).expect("the sandbox's own key is sound");
        Self { email: SERVICE_ACCOUNT.to_owned(), public_key: Some(key), delegated: Vec::new() }
    }
}

/// An application registered for the consent flow.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OAuthClient {
    pub id: String,
    pub secret: String,
}

//! The calls of one account, by id: how the REST API reaches a call that is running elsewhere.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::mpsc;

/// Orders that may wait while a call is busy with a webhook.
const WAITING_ORDERS: usize = 8;

/// Twilio's `CallStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallStatus {
    Ringing,
    InProgress,
    Completed,
    Busy,
    Failed,
}

impl CallStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ringing => "ringing",
            Self::InProgress => "in-progress",
            Self::Completed => "completed",
            Self::Busy => "busy",
            Self::Failed => "failed",
        }
    }

    pub fn is_live(self) -> bool {
        matches!(self, Self::Ringing | Self::InProgress)
    }
}

/// A change to a live call, ordered through REST.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    HangUp,
    RunTwiml(String),
    FetchTwiml(String),
}

/// What is known of a call.
#[derive(Debug, Clone)]
pub struct KnownCall {
    pub sid: String,
    pub from: String,
    pub to: String,
    pub status: CallStatus,
    orders: mpsc::Sender<Order>,
}

/// Why an order reached nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderRefused {
    UnknownCall,
    NotInProgress,
    TooMany,
}

/// Every call this account has had; clones share it.
#[derive(Debug, Clone, Default)]
pub struct LiveCalls(Arc<Mutex<HashMap<String, KnownCall>>>);

impl LiveCalls {
    /// A call begins to ring; its orders come through the channel.
    pub fn register(&self, sid: &str, from: &str, to: &str) -> mpsc::Receiver<Order> {
        let (orders, received) = mpsc::channel(WAITING_ORDERS);
        let call = KnownCall { sid: sid.into(), from: from.into(), to: to.into(), status: CallStatus::Ringing, orders };
        self.lock().insert(sid.to_owned(), call);
        received
    }

    pub fn set_status(&self, sid: &str, status: CallStatus) {
        if let Some(call) = self.lock().get_mut(sid) {
            call.status = status;
        }
    }

    pub fn get(&self, sid: &str) -> Option<KnownCall> {
        self.lock().get(sid).cloned()
    }

    /// How many calls are ringing or in progress.
    pub fn live(&self) -> usize {
        self.lock().values().filter(|call| call.status.is_live()).count()
    }

    /// Passes an order to a live call.
    ///
    /// # Errors
    ///
    /// When the call is unknown, over, or has too many orders waiting.
    pub fn order(&self, sid: &str, order: Order) -> Result<(), OrderRefused> {
        let call = self.get(sid).ok_or(OrderRefused::UnknownCall)?;
        if !call.status.is_live() {
            return Err(OrderRefused::NotInProgress);
        }
        call.orders.try_send(order).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => OrderRefused::TooMany,
            mpsc::error::TrySendError::Closed(_) => OrderRefused::NotInProgress,
        })
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, KnownCall>> {
        self.0.lock().expect("nothing panics while the calls are locked")
    }
}

//! What goes into a call's core and what comes out. The actor turns messages into inputs and outputs into messages;
//! tests do the same with simulated vendors and simulated time.

use crate::desk::Desk;
use std::time::Duration;

use bytes::Bytes;

use crate::admission::Metered;
use crate::call::checkpoint::Checkpoint;
use crate::call::summary::{CallSummary, TurnTaken};
use crate::events::CallEvent;
use crate::llm::{LlmEvent, ReplyRequest, RequestId};
use crate::playout::MarkName;
use crate::reply::answer::ToolCall;
use crate::store::EndIntent;
use crate::stt::catch_up::{CatchUp, CatchUpId};
use crate::stt::{SttEvent, SttOrder, Word};
use crate::supervision::exit::{Child, ExitReason, Life};
use crate::supervision::routes::Route;
use crate::tools::ToolOutcome;
use crate::tts::{TtsEvent, TtsOrder};
use crate::vendor::VendorFailure;

/// Something happened.
#[derive(Debug)]
pub enum Input {
    /// Caller audio: µ-law, 8 kHz, usually 20 ms.
    Frame(Bytes),
    /// A key of the phone.
    Key(char),
    MarkEchoed(MarkName),
    /// The carrier ended the stream in good order: the caller hung up, or we ended the call.
    MediaStopped,
    /// The media socket broke.
    MediaLost,
    /// A new media socket took over.
    MediaAttached,
    /// The carrier says that the whole call is over.
    CallOver,
    Stt {
        life: Life,
        event: SttEvent,
    },
    /// The answer to [`Output::CatchUp`]; times count from the recording's first byte.
    CaughtUp {
        id: CatchUpId,
        result: Result<Vec<Word>, VendorFailure>,
    },
    Tts {
        life: Life,
        event: TtsEvent,
    },
    Llm {
        request: RequestId,
        event: LlmEvent,
    },
    ChildExited {
        child: Child,
        life: Life,
        reason: ExitReason,
    },
    ToolFinished {
        id: String,
        outcome: ToolOutcome,
    },
    /// The intent is stored, or could not be.
    IntentStored,
    /// The carrier's answer to our hang-up.
    HungUp(Result<(), VendorFailure>),
    /// This process is going away: let go of the call at once, without an intent, so that it comes back elsewhere.
    Drain,
    /// The core's deadline has come.
    Tick,
}

/// Something is to be done.
#[derive(Debug)]
pub enum Output {
    /// To the carrier; µ-law, whole frames. Dropped when the socket is gone.
    Media(Bytes),
    Mark(MarkName),
    Clear,
    /// Close the media socket in good order.
    CloseMedia,
    /// Start a child, after a wait, as this life, by this way to its vendor.
    StartChild {
        child: Child,
        life: Life,
        route: Route,
        after: Duration,
    },
    StopChild(Child),
    Stt(SttOrder),
    /// Have a recording recognised.
    CatchUp(CatchUp),
    Tts(TtsOrder),
    Ask(ReplyRequest),
    /// Drop the running request.
    CancelAsk(RequestId),
    /// Run a tool, which may look at what the call knows of the diary.
    RunTool(ToolCall, Box<Desk>),
    StoreIntent(EndIntent),
    /// A turn is over, or one that was has changed: store it now.
    WriteDown(Box<TurnTaken>),
    /// The conversation has come this far: keep it in case this process goes away.
    Checkpoint(Box<Checkpoint>),
    /// End the call at the carrier.
    HangUp,
    Event(CallEvent),
    /// The first way to a vendor refused the call a place, for having too many.
    Refused(Metered),
    /// The call is over: store this, stop everything.
    Finish(Box<CallSummary>),
}

impl std::fmt::Debug for CallSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CallSummary").field("call", &self.call).field("outcome", &self.outcome).finish_non_exhaustive()
    }
}

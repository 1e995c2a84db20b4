//! The call engine of frontdesk: one tree of actors per phone call.
//!
//! ```text
//! CallRegistry          one per process: admission, drain, live calls
//!   CallActor           one per call: feeds the core, performs its outputs
//!     ├─ MediaSocket    the carrier's WebSocket: audio, keys and marks in; audio, marks and clears out
//!     ├─ SttLink        the recogniser's session
//!     ├─ LlmLink        the model: several streamed replies side by side
//!     └─ TtsLink        the voice's session
//! ```
//!
//! A call from ring to hang-up: the carrier opens its media socket and says `start`; [`telephony::media_socket`]
//! begins a [`call::actor::CallActor`], which speaks the greeting and the disclosure, then listens. The recogniser's
//! events make turns (`turn`), a turn makes a request to the model, its words become sentences (`reply`), the voice
//! makes them audio, and `playout` sends it, paced, and knows what was heard. All decisions are made in
//! [`call::core::CallCore`] and the machines it joins: no I/O, no clock. At the end the reason is stored before
//! anything is closed, and one summary is written.
//!
//! No routes and no SQL here: what a call needs stored or looked up stands as small traits in [`store`].

pub mod admission;
pub mod audio;
pub mod call;
pub mod dates;
mod deadline;
pub mod desk;
pub mod engine;
pub mod events;
pub mod link;
pub mod llm;
pub mod load;
pub mod message_mode;
pub mod metrics;
pub mod phrases;
pub mod playout;
pub mod prompt;
pub mod registry;
pub mod reply;
pub mod scheduling;
pub mod settings;
pub mod store;
pub mod stt;
pub mod supervision;
pub mod telephony;
pub mod tenant;
pub mod tools;
pub mod transfer;
pub mod triage;
pub mod tts;
pub mod turn;
pub mod vendor;
pub mod wire;

//! Every integration test, in one binary: each one linked alone would cost the build more than the tests take.

#![allow(clippy::unwrap_used, reason = "a test that unwraps fails as it should")]
#![expect(unreachable_pub, reason = "a test binary has no outside; `pub` here means: for the other test modules")]

mod alerts;
mod away;
mod background;
mod bench;
mod calendar;
mod calls;
mod conversations;
mod edges;
mod faults;
mod hooks;
mod links;
mod nodes;
mod receptionist;
mod server_process;
mod simulated;
mod storage;
mod texts;
mod two_channels;
mod world;
mod written_down;

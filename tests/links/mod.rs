//! One link of a call against the simulated vendor, over sockets, without a call around it.

mod model;
mod recorded;

//! Our side of the phone line: the carrier's media socket, its REST interface, and phrases rendered ahead of time.

pub mod carrier;
pub mod media_socket;
pub mod phrases;

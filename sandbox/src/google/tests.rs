//! The services without sockets.

//! The tables, asked themselves: real PostgreSQL, a database for each test.

#![allow(clippy::unwrap_used, reason = "a test that unwraps fails as it should")]

mod invariants;
mod support;
mod tenants;

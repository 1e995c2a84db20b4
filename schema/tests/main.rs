//! The tables, asked themselves: real PostgreSQL, a database for each test.

#![allow(clippy::unwrap_used, reason = "a test that unwraps fails as it should")]

mod bookings;
mod calendar;
mod changes;
mod diary;
mod invariants;
mod isolation;
mod outbox;
mod people;
mod practice;
mod support;
mod tenants;

//! The tables, asked themselves: real PostgreSQL, a database for each test.

mod invariants;
mod support;
mod tenants;

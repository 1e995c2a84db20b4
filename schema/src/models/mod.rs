//! One file a table: its row, and the queries about it. A tenant's rows are reached through a [`TenantScope`] only.
//!
//! Times are given, never asked of a clock here. What is sealed comes and goes sealed.
//!
//! [`TenantScope`]: crate::TenantScope

mod text_enum;

pub mod api_keys;
pub mod appointments;
pub mod audit;
pub mod calendar_sync;
pub mod calls;
pub mod consents;
pub mod diary;
pub mod directory;
pub mod fences;
pub mod google_accounts;
pub mod messages;
pub mod outbox;
pub mod patients;
pub mod person_calls;
pub mod requests;
pub mod retention;
pub mod sms_log;
pub mod tenants;
pub mod turns;
pub mod under_keys;
pub mod usage;
pub mod users;
pub mod work_queue;

//! How the calendars fare, in numbers.

use metrics::{counter, describe_counter};

use crate::google::GoogleError;

/// Registers the descriptions with the installed recorder.
pub(crate) fn describe() {
    describe_counter!("frontdesk_google_requests_total", "Requests to Google Calendar, by operation and result.");
    describe_counter!("frontdesk_google_followed_total", "Lists of what changed in a calendar, by result.");
    describe_counter!("frontdesk_google_changes_total", "What staff did in calendars, by kind.");
    describe_counter!(
        "frontdesk_google_conflicts_total",
        "Tasks for staff because diary and calendar differ, by cause."
    );
    describe_counter!("frontdesk_google_notices_total", "Notices of changes that came in, by result.");
    describe_counter!("frontdesk_google_free_busy_total", "Questions whether a calendar is free, by answer.");
}

const fn result(error: Option<&GoogleError>) -> &'static str {
    match error {
        None => "ok",
        Some(GoogleError::Retry { .. }) => "try_again",
        Some(GoogleError::NeedsReconnect(_)) => "no_access",
        Some(GoogleError::Exhausted(_)) => "quota",
        Some(GoogleError::Forbidden(_)) => "forbidden",
        Some(GoogleError::NotFound) => "not_found",
        Some(GoogleError::Gone(_)) => "gone",
        Some(GoogleError::Conflict) => "conflict",
        Some(GoogleError::Stale) => "stale",
        Some(GoogleError::Rejected(_)) => "rejected",
        Some(GoogleError::Unreachable(_)) => "unreachable",
        Some(GoogleError::Garbled(_)) => "garbled",
    }
}

pub(super) fn asked(operation: &'static str, error: Option<&GoogleError>) {
    counter!("frontdesk_google_requests_total", "operation" => operation, "result" => result(error)).increment(1);
}

pub(super) fn followed(result: &'static str) {
    counter!("frontdesk_google_followed_total", "result" => result).increment(1);
}

pub(super) fn staff_did(kind: &'static str) {
    counter!("frontdesk_google_changes_total", "kind" => kind).increment(1);
}

pub(super) fn staff_blocked(events: usize) {
    counter!("frontdesk_google_changes_total", "kind" => "blocked").increment(events as u64);
}

pub(super) fn conflict(cause: &'static str) {
    counter!("frontdesk_google_conflicts_total", "cause" => cause).increment(1);
}

pub(super) fn notice(result: &'static str) {
    counter!("frontdesk_google_notices_total", "result" => result).increment(1);
}

pub(super) fn free_busy(answer: &'static str) {
    counter!("frontdesk_google_free_busy_total", "answer" => answer).increment(1);
}

//! The metrics of the HTTP surface, by name and meaning; those of calls stand in the engine's own module.

use std::time::Duration;

use metrics::{counter, describe_counter, describe_gauge, gauge};

use frontdesk_actors::admission::Metered;

use crate::alerts;
use crate::calendar;
use crate::limits::Kind;
use crate::remembered;

/// Registers the descriptions with the installed recorder.
pub(crate) fn describe() {
    describe_counter!("frontdesk_http_requests_total", "HTTP requests, by route and status.");
    describe_counter!("frontdesk_http_panics_total", "Requests whose handler panicked; each was answered with a 500.");
    describe_counter!("frontdesk_rate_limited_total", "Calls and requests turned away as one too many, by kind.");
    describe_counter!("frontdesk_webhooks_refused_total", "Webhooks and media sockets refused, by reason.");
    describe_counter!("frontdesk_calls_not_taken_total", "Calls that were given no media stream, by reason.");
    describe_counter!("frontdesk_overflow_total", "Calls answered without the agent, by reason and answer.");
    describe_gauge!(
        "frontdesk_vendor_sessions",
        "Used of a vendor on all nodes: calls (stt, tts), or in the fullest minute lately (llm_requests, llm_tokens)."
    );
    describe_gauge!(
        "frontdesk_vendor_session_limit",
        "How much of it may be used before new calls are answered without the agent, the headroom taken off."
    );
    describe_gauge!("frontdesk_budget_used_ratio", "Spent of a practice's budget, 1 being all, by tenant and period.");
    describe_counter!("frontdesk_budget_notices_total", "Practices told of their budget, by period and level.");
    describe_counter!("frontdesk_calls_continued_total", "What followed a media stream that ended, by step.");
    describe_counter!("frontdesk_message_mode_total", "Callers who were offered to leave a recorded message, by why.");
    describe_counter!("frontdesk_recordings_total", "What became of recordings of messages, by result.");
    describe_counter!("frontdesk_transfers_total", "Callers handed over to a person, by what became of it.");
    describe_counter!("frontdesk_stream_events_total", "Stream events as the carrier reports them.");
    describe_gauge!("frontdesk_cluster_active_calls", "Live calls of all nodes.");
    describe_gauge!("frontdesk_cluster_lost_calls", "Calls whose node stopped beating, and that have not ended.");
    describe_counter!("frontdesk_text_reports_total", "What the carrier reports of texts we sent, by status.");
    describe_counter!("frontdesk_texts_received_total", "Texts that phones sent us, by keyword.");
    describe_gauge!("frontdesk_outbox_waiting", "Effects outside that are due and wait for a worker, by kind.");
    describe_counter!("frontdesk_outbox_done_total", "Effects outside that were performed or not needed, by kind.");
    describe_counter!("frontdesk_outbox_retried_total", "Effects outside that are tried again, by kind.");
    describe_counter!("frontdesk_outbox_dead_total", "Effects outside that were given up, by kind.");
    describe_counter!("frontdesk_texts_refused_total", "Texts that were not sent, by reason.");
    describe_counter!(
        "frontdesk_texts_key_refused_total",
        "Tries to send that the carrier refused for our key or account."
    );
    describe_counter!(
        "frontdesk_requests_total",
        "What callers asked for while the diary was away, by kind and by what became of it."
    );
    describe_counter!("frontdesk_diary_away_total", "Questions to the diary that were not answered, by cause.");
    describe_counter!(
        "frontdesk_tenants_not_remembered_total",
        "Changes of tenants that the disk did not take: a start without the database has older ones."
    );
    describe_counter!(
        "frontdesk_accept_failures_total",
        "Connections that could not be accepted: no descriptors left."
    );
    calendar::metrics::describe();
    describe_gauge!("frontdesk_drain_seconds", "For how long this node has been draining; 0 while it is not.");
    alerts::metrics::describe();
    remembered::describe();
    describe_gauge!("frontdesk_journal_waiting", "Records of the journal that the database has not taken in.");
    describe_counter!("frontdesk_journal_delivered_total", "Records of the journal that the database has taken in.");
    describe_counter!("frontdesk_journal_retried_total", "Deliveries of the journal that are tried again.");
    describe_counter!("frontdesk_journal_refused_total", "Records of the journal that were set aside.");
    describe_counter!("frontdesk_journal_erased_total", "Records of people who were erased meanwhile: not kept.");
    describe_counter!("frontdesk_journal_lost_total", "Records that could not be written to the journal: lost.");
    describe_counter!("frontdesk_journal_torn_total", "Unfinished records that a crash left in the journal.");
    describe_counter!("frontdesk_journal_broken_total", "Records of the journal that could not be read: lost.");
    describe_counter!(
        "frontdesk_shared_state_failures_total",
        "Operations on what nodes share that Redis or the disk did not do, by store and operation."
    );
}

/// This node has been draining for so long.
pub(crate) fn draining(elapsed: Duration) {
    gauge!("frontdesk_drain_seconds").set(elapsed.as_secs_f64());
}

/// A request that was one too many.
pub(crate) fn rate_limited(kind: Kind) {
    counter!("frontdesk_rate_limited_total", "kind" => kind.label()).increment(1);
}

pub(crate) fn handler_panicked() {
    counter!("frontdesk_http_panics_total").increment(1);
}

/// `route` is a pattern of ours, so its values are few.
pub(crate) fn http_request(route: String, status: u16) {
    counter!("frontdesk_http_requests_total", "route" => route, "status" => status.to_string()).increment(1);
}

pub(crate) fn webhook_refused(reason: &'static str) {
    counter!("frontdesk_webhooks_refused_total", "reason" => reason).increment(1);
}

pub(crate) fn call_not_taken(reason: &'static str) {
    counter!("frontdesk_calls_not_taken_total", "reason" => reason).increment(1);
}

/// A caller was answered without the agent.
pub(crate) fn overflow(reason: &'static str, answer: &'static str) {
    counter!("frontdesk_overflow_total", "reason" => reason, "answer" => answer).increment(1);
}

/// What is used of a vendor, and what may be: without end as long as nobody has named a limit.
pub(crate) fn vendor_sessions(what: Metered, in_use: u64, usable: Option<u64>) {
    gauge!("frontdesk_vendor_sessions", "vendor" => what.label()).set(in_use as f64);
    let limit = usable.map_or(f64::INFINITY, |usable| usable as f64);
    gauge!("frontdesk_vendor_session_limit", "vendor" => what.label()).set(limit);
}

/// `tenant` is its slug: as many values as there are practices with a budget.
pub(crate) fn budget_used(tenant: &str, period: &'static str, ratio: f64) {
    gauge!("frontdesk_budget_used_ratio", "tenant" => tenant.to_owned(), "period" => period).set(ratio);
}

pub(crate) fn budget_noticed(period: &'static str, level: &'static str) {
    counter!("frontdesk_budget_notices_total", "period" => period, "level" => level).increment(1);
}

pub(crate) fn call_continued(step: &'static str) {
    counter!("frontdesk_calls_continued_total", "step" => step).increment(1);
}

/// A caller is offered to leave a recorded message.
pub(crate) fn message_mode(why: &'static str) {
    counter!("frontdesk_message_mode_total", "why" => why).increment(1);
}

/// What became of a recording.
pub(crate) fn recording(result: &'static str) {
    counter!("frontdesk_recordings_total", "result" => result).increment(1);
}

/// What became of a hand-over.
pub(crate) fn transfer(outcome: &'static str) {
    counter!("frontdesk_transfers_total", "outcome" => outcome).increment(1);
}

pub(crate) fn stream_event(event: &'static str) {
    counter!("frontdesk_stream_events_total", "event" => event).increment(1);
}

/// Calls of all nodes, and calls whose node is gone.
pub(crate) fn calls_everywhere(live: usize, lost: usize) {
    gauge!("frontdesk_cluster_active_calls").set(live as f64);
    gauge!("frontdesk_cluster_lost_calls").set(lost as f64);
}

/// The carrier reports on a text of ours.
pub(crate) fn text_status(status: &'static str) {
    counter!("frontdesk_text_reports_total", "status" => status).increment(1);
}

/// A phone sent us a text.
pub(crate) fn text_received(keyword: &'static str) {
    counter!("frontdesk_texts_received_total", "keyword" => keyword).increment(1);
}

/// Effects outside that are due. `kind` is one of ours, so its values are few; so below.
pub(crate) fn outbox_waiting(kind: &'static str, effects: i64) {
    gauge!("frontdesk_outbox_waiting", "kind" => kind).set(effects as f64);
}

pub(crate) fn outbox_done(kind: &str) {
    counter!("frontdesk_outbox_done_total", "kind" => kind.to_owned()).increment(1);
}

pub(crate) fn outbox_retried(kind: &str) {
    counter!("frontdesk_outbox_retried_total", "kind" => kind.to_owned()).increment(1);
}

pub(crate) fn outbox_dead(kind: &str) {
    counter!("frontdesk_outbox_dead_total", "kind" => kind.to_owned()).increment(1);
}

/// A text that is not sent, or was refused for good.
pub(crate) fn text_refused(reason: &'static str) {
    counter!("frontdesk_texts_refused_total", "reason" => reason).increment(1);
}

/// The carrier does not accept our key or account: no text at all is sent.
pub(crate) fn text_key_refused() {
    counter!("frontdesk_texts_key_refused_total").increment(1);
}

/// A request was kept, or settled as `state` says.
pub(crate) fn request(kind: &'static str, state: &'static str) {
    counter!("frontdesk_requests_total", "kind" => kind, "state" => state).increment(1);
}

/// A change of tenants is not on the disk.
pub(crate) fn tenants_not_remembered() {
    counter!("frontdesk_tenants_not_remembered_total").increment(1);
}

/// The system gave no descriptor for a connection.
pub(crate) fn accept_failed() {
    counter!("frontdesk_accept_failures_total").increment(1);
}

/// The diary did not answer a call.
pub(crate) fn diary_away(cause: &'static str) {
    counter!("frontdesk_diary_away_total", "cause" => cause).increment(1);
}

/// Records of the journal that have not been delivered.
pub(crate) fn journal_waiting(records: u64) {
    gauge!("frontdesk_journal_waiting").set(records as f64);
}

pub(crate) fn journal_delivered(records: usize) {
    counter!("frontdesk_journal_delivered_total").increment(records as u64);
}

/// Deliveries that are tried again.
pub(crate) fn journal_retried() {
    counter!("frontdesk_journal_retried_total").increment(1);
}

/// Records that were set aside because their receiver will never take them.
pub(crate) fn journal_refused() {
    counter!("frontdesk_journal_refused_total").increment(1);
}

/// A record of somebody who was erased while it waited.
pub(crate) fn journal_erased() {
    counter!("frontdesk_journal_erased_total").increment(1);
}

/// Records that could not be written: lost.
pub(crate) fn journal_lost() {
    counter!("frontdesk_journal_lost_total").increment(1);
}

/// A record that a crash left unfinished: nobody was told that it is written.
pub(crate) fn journal_torn() {
    counter!("frontdesk_journal_torn_total").increment(1);
}

/// Records that could not be read after a restart: lost.
pub(crate) fn journal_broken(records: u64) {
    counter!("frontdesk_journal_broken_total").increment(records);
}

pub(crate) fn shared_state_failed(store: &'static str, op: &'static str) {
    counter!("frontdesk_shared_state_failures_total", "store" => store, "op" => op).increment(1);
}

#[cfg(test)]
pub(crate) mod tests;

//! Every metric of the engine, by name and meaning. Call sites are one line each.

use std::time::Duration;

use metrics::{Counter, Gauge, counter, describe_counter, describe_gauge, describe_histogram, gauge, histogram};

use crate::llm::Usage;
use crate::settings::{Interruptions, Settings, Wait};
use crate::supervision::exit::Child;
use crate::supervision::routes::Route;
use crate::vendor::{FailureKind, Vendor};

/// Registers the descriptions with the installed recorder, and brings the gauges into being at zero.
pub fn describe() {
    describe_gauge!("frontdesk_active_calls", "Calls with a live actor.");
    describe_gauge!("frontdesk_call_actors", "Live actors of calls; 0 when no call is on.");
    describe_counter!("frontdesk_calls_total", "Calls ended, by outcome.");
    describe_histogram!(
        "frontdesk_reply_gap_seconds",
        "From the caller's last word to the agent's first sound (kind first_sound: openers and fillers count) or first own words \
         (kind first_content), as the carrier is sent them."
    );
    describe_histogram!(
        "frontdesk_stage_seconds",
        "Parts of the reply gap, which sum to it: end_of_turn, first_token, first_clause, first_audio, playout. Work done \
         on trial before the turn ended costs nothing."
    );
    describe_counter!("frontdesk_barge_ins_total", "Times the caller cut the agent off.");
    describe_counter!("frontdesk_false_barge_ins_total", "Holds that were taken back, by cause.");
    describe_counter!("frontdesk_restarts_total", "Children of calls that were started again, by child.");
    describe_gauge!(
        "frontdesk_vendor_route_broken",
        "1 while a way to a vendor (route 0 is the first choice) is left alone because it failed, or is only tried, by \
         vendor and route. One behind a way that works is not tried: 0 again when it has been left alone for its time."
    );
    describe_counter!(
        "frontdesk_failovers_total",
        "Times a call went on another way to a vendor, by vendor and route."
    );
    describe_counter!(
        "frontdesk_scripted_total",
        "Calls in which a fixed dialogue took over from a model that gave no answer."
    );
    describe_counter!(
        "frontdesk_panics_total",
        "Actors that panicked, by child: stt, llm, tts; call, media, registry."
    );
    describe_counter!("frontdesk_vendor_errors_total", "Failures of vendors, by vendor and kind.");
    describe_gauge!(
        "frontdesk_worker_utilisation",
        "Share of the last second (0 to 1) that a worker ran or waited for a processor, by worker."
    );
    describe_gauge!("frontdesk_workers_frozen", "Threads that calls depend on which have not moved for three seconds.");
    describe_counter!("frontdesk_frames_total", "Audio frames of 20 ms, by direction.");
    describe_counter!("frontdesk_frames_dropped_total", "Caller audio frames refused because the call fell behind.");
    describe_counter!(
        "frontdesk_frozen_calls_total",
        "Calls whose actor took nothing for five seconds and was given up."
    );
    describe_counter!("frontdesk_playout_underruns_total", "Times the carrier ran dry in the middle of an utterance.");
    describe_counter!("frontdesk_starved_utterances_total", "Utterances ended because their audio stopped coming.");
    describe_counter!(
        "frontdesk_tokens_total",
        "Model tokens, by kind: input, cache_read, cache_write, output. Of a request that was dropped or failed, what it had \
         read and an estimate of what it had written."
    );
    describe_counter!("frontdesk_requests_dropped_total", "Requests to the model dropped because a call ran too many.");
    describe_counter!("frontdesk_turns_total", "Turns taken by callers, by the signal that ended them.");
    describe_counter!("frontdesk_fillers_total", "Fillers and bridges spoken into a silence, by kind.");
    describe_counter!("frontdesk_turns_merged_total", "Turns that went on after they had been taken to be over.");
    describe_counter!("frontdesk_turns_corrected_total", "Turns that a late final transcript changed.");
    describe_counter!("frontdesk_not_understood_total", "Times a caller was heard and not understood.");
    describe_counter!("frontdesk_speculations_total", "Replies begun on trial, by outcome: hit or miss.");
    describe_histogram!("frontdesk_speculation_saved_seconds", "How far ahead a reply was that was begun on trial.");
    describe_counter!(
        "frontdesk_speculation_wasted_tokens_total",
        "Tokens read and written for nothing, by trials that were thrown away and by the slower of two equal requests; \
         output is estimated from its characters."
    );
    describe_counter!("frontdesk_hedges_total", "Second requests for a late answer, by outcome: won, lost, failed.");
    describe_counter!(
        "frontdesk_stt_catch_ups_total",
        "Stretches that no recogniser session had committed, given to it as a recording, by result: merged; failed and late \
         are heard again live."
    );
    describe_counter!("frontdesk_emergencies_total", "Turns in which a caller's words meant an emergency.");
    describe_counter!("frontdesk_instant_answers_total", "Answers given from the practice's facts, without the model.");
    describe_counter!("frontdesk_recording_callers_total", "Calls ended because a recording was calling.");
    describe_counter!(
        "frontdesk_claims_blocked_total",
        "Times the model wanted to say that something was done which no tool had done, by claim: booked, moved, cancelled, \
         passed_on, done, expected."
    );
    describe_counter!("frontdesk_waits_total", "Waits that ran out, by the wait's name.");
    describe_gauge!("frontdesk_wait_seconds", "The length each wait is set to, by its name.");
    describe_gauge!(
        "frontdesk_interruption_words",
        "How many words cut off an utterance, by its kind: reply, outcome, filler, notice, farewell."
    );
    describe_gauge!(
        "frontdesk_interruption_sound_seconds",
        "How long a sound must be to hold an utterance, by its kind."
    );
    describe_counter!("frontdesk_media_rejected_total", "Media sockets or messages refused, by reason.");
    gauge!("frontdesk_active_calls").set(0.0);
    gauge!("frontdesk_call_actors").set(0.0);
    gauge!("frontdesk_workers_frozen").set(0.0);
}

/// Tells how long each wait is, and what interrupts the agent. Once, when they have been read.
pub fn set_settings(settings: &Settings) {
    for (kind, name, _) in Interruptions::KINDS {
        if let Some(least) = settings.turn.interruptions.of(kind) {
            gauge!("frontdesk_interruption_words", "utterance" => name).set(least.words as f64);
            gauge!("frontdesk_interruption_sound_seconds", "utterance" => name).set(least.sound.as_secs_f64());
        }
    }
    for wait in Wait::ALL {
        gauge!("frontdesk_wait_seconds", "wait" => wait.name()).set(settings.wait(*wait).as_secs_f64());
    }
}

pub(crate) fn active_calls(calls: usize) {
    gauge!("frontdesk_active_calls").set(calls as f64);
}

/// The gauge of one worker, to keep.
pub(crate) fn worker_utilisation(worker: usize) -> Gauge {
    gauge!("frontdesk_worker_utilisation", "worker" => worker.to_string())
}

/// Of one server; several in a process add up.
pub(crate) fn workers_frozen(before: usize, now: usize) {
    gauge!("frontdesk_workers_frozen").increment(now as f64 - before as f64);
}

pub(crate) fn call_actor_started() {
    gauge!("frontdesk_call_actors").increment(1.0);
}

pub(crate) fn call_actor_gone() {
    gauge!("frontdesk_call_actors").decrement(1.0);
}

pub(crate) fn call_ended(outcome: &'static str) {
    counter!("frontdesk_calls_total", "outcome" => outcome).increment(1);
}

pub(crate) fn reply_gap(kind: &'static str, gap: Duration) {
    histogram!("frontdesk_reply_gap_seconds", "kind" => kind).record(gap.as_secs_f64());
}

pub(crate) fn stage(stage: &'static str, took: Duration) {
    histogram!("frontdesk_stage_seconds", "stage" => stage).record(took.as_secs_f64());
}

pub(crate) fn caught_up(result: &'static str) {
    counter!("frontdesk_stt_catch_ups_total", "result" => result).increment(1);
}

pub(crate) fn barge_in() {
    counter!("frontdesk_barge_ins_total").increment(1);
}

pub(crate) fn false_barge_in(cause: &'static str) {
    counter!("frontdesk_false_barge_ins_total", "cause" => cause).increment(1);
}

pub(crate) fn restarted(child: Child) {
    counter!("frontdesk_restarts_total", "child" => child.label()).increment(1);
}

pub(crate) fn route_broken(child: Child, route: Route, broken: bool) {
    let labels = [("vendor", child.vendor().label().to_owned()), ("route", route.0.to_string())];
    gauge!("frontdesk_vendor_route_broken", &labels).set(if broken { 1.0 } else { 0.0 });
}

pub(crate) fn failed_over(child: Child, route: Route) {
    let labels = [("vendor", child.vendor().label().to_owned()), ("route", route.0.to_string())];
    counter!("frontdesk_failovers_total", &labels).increment(1);
}

pub(crate) fn scripted() {
    counter!("frontdesk_scripted_total").increment(1);
}

pub(crate) fn call_frozen() {
    counter!("frontdesk_frozen_calls_total").increment(1);
}

pub(crate) fn panicked(child: &'static str) {
    counter!("frontdesk_panics_total", "child" => child).increment(1);
}

pub(crate) fn vendor_error(vendor: Vendor, kind: FailureKind) {
    counter!("frontdesk_vendor_errors_total", "vendor" => vendor.label(), "kind" => kind.label()).increment(1);
}

/// The counter of the caller's frames, to keep: a call counts fifty a second.
pub(crate) fn frames_in() -> Counter {
    counter!("frontdesk_frames_total", "direction" => "in")
}

/// The counter of the agent's frames, to keep.
pub(crate) fn frames_out() -> Counter {
    counter!("frontdesk_frames_total", "direction" => "out")
}

pub(crate) fn frame_dropped() {
    counter!("frontdesk_frames_dropped_total").increment(1);
}

pub(crate) fn underrun() {
    counter!("frontdesk_playout_underruns_total").increment(1);
}

pub(crate) fn starved() {
    counter!("frontdesk_starved_utterances_total").increment(1);
}

pub(crate) fn turn_ended(cause: &'static str) {
    counter!("frontdesk_turns_total", "cause" => cause).increment(1);
}

pub(crate) fn filler(kind: &'static str) {
    counter!("frontdesk_fillers_total", "kind" => kind).increment(1);
}

pub(crate) fn turn_merged() {
    counter!("frontdesk_turns_merged_total").increment(1);
}

pub(crate) fn turn_corrected() {
    counter!("frontdesk_turns_corrected_total").increment(1);
}

pub(crate) fn not_understood() {
    counter!("frontdesk_not_understood_total").increment(1);
}

pub(crate) fn speculation_hit(saved: Duration) {
    counter!("frontdesk_speculations_total", "outcome" => "hit").increment(1);
    histogram!("frontdesk_speculation_saved_seconds").record(saved.as_secs_f64());
}

pub(crate) fn speculation_missed(tokens: u64) {
    counter!("frontdesk_speculations_total", "outcome" => "miss").increment(1);
    tokens_wasted(tokens);
}

pub(crate) fn tokens_wasted(tokens: u64) {
    counter!("frontdesk_speculation_wasted_tokens_total").increment(tokens);
}

pub(crate) fn hedge(outcome: &'static str) {
    counter!("frontdesk_hedges_total", "outcome" => outcome).increment(1);
}

pub(crate) fn instant_answer() {
    counter!("frontdesk_instant_answers_total").increment(1);
}

pub(crate) fn emergency(severity: &'static str) {
    counter!("frontdesk_emergencies_total", "severity" => severity).increment(1);
}

pub(crate) fn recording_noticed() {
    counter!("frontdesk_recording_callers_total").increment(1);
}

pub(crate) fn claim_blocked(claim: &'static str) {
    counter!("frontdesk_claims_blocked_total", "claim" => claim).increment(1);
}

pub(crate) fn waited(wait: &'static str) {
    counter!("frontdesk_waits_total", "wait" => wait).increment(1);
}

pub(crate) fn media_rejected(reason: &'static str) {
    counter!("frontdesk_media_rejected_total", "reason" => reason).increment(1);
}

pub(crate) fn request_dropped() {
    counter!("frontdesk_requests_dropped_total").increment(1);
}

pub(crate) fn tokens(usage: Usage) {
    for (kind, count) in [
        ("input", usage.input),
        ("cache_write", usage.cache_write),
        ("cache_read", usage.cache_read),
        ("output", usage.output),
    ] {
        counter!("frontdesk_tokens_total", "kind" => kind).increment(count);
    }
}

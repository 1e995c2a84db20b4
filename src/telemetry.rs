//! Logs and metrics: what an operator sees of the process.

use std::io::IsTerminal as _;
use std::panic::PanicHookInfo;
use std::sync::OnceLock;

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};
use tracing_subscriber::EnvFilter;

use crate::config::{LogConfig, LogFormat};

/// Starts logging to standard error, filtered by `RUST_LOG`. A second call changes nothing.
pub fn init_logging(config: &LogConfig) {
    let filter = EnvFilter::new(&config.filter);
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = match config.format {
        LogFormat::Json => logs.json().flatten_event(true).try_init(),
        LogFormat::Text => logs.with_ansi(std::io::stderr().is_terminal()).try_init(),
    };
    // Tests and the demo start several servers in one process: the first one's logging serves all.
    drop(started);
}

/// Makes panics tell where they happened and nothing else: their text may hold what a caller said.
pub fn keep_panics_discreet() {
    std::panic::set_hook(Box::new(|panic| {
        let (thread, place) = (std::thread::current(), where_it_was(panic));
        tracing::error!(thread = thread.name().unwrap_or("unnamed"), place, "a panic");
    }));
}

fn where_it_was(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(|| "an unknown place".to_owned(), ToString::to_string)
}

/// The process's metrics recorder: installed on the first call, shared by every server of the process afterwards.
///
/// # Panics
/// When something else in the process has installed a recorder first.
pub fn prometheus() -> PrometheusHandle {
    static RECORDER: OnceLock<PrometheusHandle> = OnceLock::new();
    let handle = RECORDER.get_or_init(|| {
        let handle = recorder_builder().install_recorder().expect("no other metrics recorder is installed");
        frontdesk_actors::metrics::describe();
        crate::metrics::describe();
        handle
    });
    handle.clone()
}

/// A recorder as [`prometheus`] installs it, with the same buckets: for whoever wants one of their own.
pub fn recorder_builder() -> PrometheusBuilder {
    let buckets = latency_buckets();
    ["frontdesk_reply_gap_seconds", "frontdesk_stage_seconds"].into_iter().fold(
        PrometheusBuilder::new(),
        |builder, name| {
            let name = Matcher::Full(name.to_owned());
            builder.set_buckets_for_metric(name, &buckets).expect("there are buckets")
        },
    )
}

/// Steps of 50 ms to two seconds, where a caller notices every one; then 3, 5 and 10 s.
fn latency_buckets() -> Vec<f64> {
    (1..=40_u32).map(|step| f64::from(step * 50) / 1_000.0).chain([3.0, 5.0, 10.0]).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::time::Duration;

    use super::*;

    #[test]
    fn of_a_panic_only_its_place_is_told() {
        static TOLD: Mutex<Vec<String>> = Mutex::new(Vec::new());
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(|panic| TOLD.lock().unwrap().push(where_it_was(panic))));
        let panicked = std::thread::spawn(|| panic!("Jane Miller, {}", "07700900123")).join().is_err();
        std::panic::set_hook(before);
        let told = TOLD.lock().unwrap().join(" ");
        assert!(panicked && told.contains("src/telemetry.rs:"), "{told}");
        assert!(!told.contains("Jane") && !told.contains("0770"), "{told}");
    }

    /// What is begun on trial or asked twice shows in the metrics: how often, what it saved, what it cost for nothing.
    #[test]
    fn trials_and_second_requests_are_counted_with_what_they_save_and_waste() {
        use frontdesk_actors::events::{CallEvent, HedgeOutcome};
        let recorder = recorder_builder().build_recorder();
        metrics::with_local_recorder(&recorder, || {
            frontdesk_actors::metrics::describe();
            let usage = frontdesk_actors::llm::Usage { input: 900, output: 30, ..Default::default() };
            let call = frontdesk_schema::CallId::new();
            [
                CallEvent::SpeculationHit { saved: Duration::from_millis(250) },
                CallEvent::SpeculationHit { saved: Duration::from_millis(500) },
                CallEvent::SpeculationMissed { tokens: 1_200 },
                CallEvent::HedgeSettled(HedgeOutcome::Won),
                CallEvent::HedgeWasted { tokens: 34 },
                CallEvent::Usage(usage),
            ]
            .iter()
            .for_each(|event| event.emit(call));
        });
        let rendered = recorder.handle().render();
        for line in [
            "frontdesk_speculations_total{outcome=\"hit\"} 2",
            "frontdesk_speculations_total{outcome=\"miss\"} 1",
            "frontdesk_speculation_saved_seconds_sum 0.75",
            "frontdesk_speculation_saved_seconds_count 2",
            "frontdesk_speculation_wasted_tokens_total 1234",
            "frontdesk_hedges_total{outcome=\"won\"} 1",
            "frontdesk_tokens_total{kind=\"input\"} 900",
            "frontdesk_tokens_total{kind=\"output\"} 30",
        ] {
            assert!(rendered.lines().any(|found| found == line), "{line} is not in\n{rendered}");
        }
        for name in ["speculations_total", "speculation_saved_seconds", "speculation_wasted_tokens_total"] {
            assert!(rendered.contains(&format!("# HELP frontdesk_{name} ")), "{name} is not explained");
        }
    }

    #[test]
    fn latencies_have_buckets_of_fifty_milliseconds() {
        let recorder = recorder_builder().build_recorder();
        metrics::with_local_recorder(&recorder, || {
            metrics::histogram!("frontdesk_reply_gap_seconds", "kind" => "first_sound").record(0.87);
        });
        let rendered = recorder.handle().render();
        let bucket = |le: &str| format!("frontdesk_reply_gap_seconds_bucket{{kind=\"first_sound\",le=\"{le}\"}}");
        assert!(rendered.contains(&format!("{} 0", bucket("0.85"))), "{rendered}");
        assert!(rendered.contains(&format!("{} 1", bucket("0.9"))), "{rendered}");
        assert!(rendered.contains(&bucket("10")), "{rendered}");
        assert_eq!(latency_buckets().len(), 43);
    }
}

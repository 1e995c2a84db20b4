//! Metrics that alerts need and nobody else counts, and metrics of the alerts themselves.

use metrics::{counter, describe_counter, describe_gauge, gauge};

/// Registers the descriptions with the installed recorder.
pub(crate) fn describe() {
    describe_gauge!("frontdesk_call_capacity", "Most calls that this node takes at once.");
    describe_gauge!(
        "frontdesk_away_seconds",
        "For how long postgresql or redis has not answered this node; 0 while it does."
    );
    describe_gauge!(
        "frontdesk_journal_oldest_seconds",
        "How long the oldest record of the journal has waited for the database."
    );
    describe_gauge!("frontdesk_journal_bytes", "Size of the journal on the disk.");
    describe_gauge!("frontdesk_disk_used_ratio", "How much of the disk under FRONTDESK_DATA is taken, 1 being all.");
    describe_gauge!(
        "frontdesk_drain_used_ratio",
        "How much of its time a drain has used while calls are left, 1 being all; 0 otherwise."
    );
    describe_gauge!(
        "frontdesk_outbox_dead_letters",
        "Effects outside that were given up within a day and stand so, by kind."
    );
    describe_gauge!("frontdesk_audit_logs_broken", "Audit logs that were not in order when they were last checked.");
    describe_gauge!("frontdesk_alerts_firing", "Alerts that are on as this node sees it, by rule.");
    describe_counter!("frontdesk_alert_notices_total", "Notices of alerts, by channel and what became of them.");
}

pub(super) fn call_capacity(calls: usize) {
    gauge!("frontdesk_call_capacity").set(calls as f64);
}

pub(super) fn away(what: &'static str, seconds: f64) {
    gauge!("frontdesk_away_seconds", "what" => what).set(seconds);
}

pub(super) fn journal(oldest_seconds: f64, bytes: Option<u64>) {
    gauge!("frontdesk_journal_oldest_seconds").set(oldest_seconds);
    if let Some(bytes) = bytes {
        gauge!("frontdesk_journal_bytes").set(bytes as f64);
    }
}

pub(super) fn disk_used(ratio: f64) {
    gauge!("frontdesk_disk_used_ratio").set(ratio);
}

pub(super) fn drain_used(ratio: f64) {
    gauge!("frontdesk_drain_used_ratio").set(ratio);
}

/// `kind` is one of ours, so its values are few.
pub(super) fn dead_letters(kind: &str, letters: i64) {
    gauge!("frontdesk_outbox_dead_letters", "kind" => kind.to_owned()).set(letters as f64);
}

pub(crate) fn audit_logs_broken(logs: usize) {
    gauge!("frontdesk_audit_logs_broken").set(logs as f64);
}

pub(super) fn firing(rule: &'static str, groups: usize) {
    gauge!("frontdesk_alerts_firing", "rule" => rule).set(groups as f64);
}

pub(super) fn notice(channel: &'static str, result: &'static str) {
    counter!("frontdesk_alert_notices_total", "channel" => channel, "result" => result).increment(1);
}

#[cfg(test)]
mod tests {
    use crate::alerts::RULES;
    use crate::metrics::tests::described;

    #[test]
    fn rules_look_at_metrics_that_there_are() {
        let described = described();
        for rule in RULES {
            for of in rule.measure.selectors() {
                assert!(described.contains(of.metric), "{} looks at {}, which nobody describes", rule.name, of.metric);
            }
        }
    }

    #[test]
    fn the_file_for_prometheus_names_metrics_that_there_are() {
        let described = described();
        let file = include_str!("../../docker/prometheus/alerts.yml");
        let names =
            file.split(|c: char| !c.is_ascii_lowercase() && c != '_').filter(|name| name.starts_with("frontdesk_"));
        let mut count = 0;
        for name in names {
            let metric = ["_bucket", "_count"].iter().find_map(|suffix| name.strip_suffix(suffix)).unwrap_or(name);
            assert!(described.contains(metric), "{metric} is a metric that nobody describes");
            count += 1;
        }
        assert!(count > RULES.len());
    }

    #[test]
    fn every_rule_has_a_section_in_the_documentation() {
        let document = include_str!("../../docs/ALERTS.md");
        for rule in RULES {
            assert!(document.contains(&format!("\n### {}\n", rule.name)), "{} is not described", rule.name);
        }
    }
}

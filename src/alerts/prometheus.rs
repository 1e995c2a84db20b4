//! The rules as Prometheus alert rules: `docker/prometheus/alerts.yml`, for whoever has an Alertmanager already. Pure.
//!
//! Prometheus sees every node, so each rule goes by `instance`; that several nodes see the same trouble is for
//! Alertmanager's grouping. A rule that is on stays on above `below` by looking at its own `ALERTS` series.

use std::fmt::{self, Write as _};
use std::time::Duration;

use super::rules::{Measure, Rhythm, Rule, Selector};
use super::words;

/// The file.
pub fn file(rules: &[Rule], rhythm: &Rhythm) -> String {
    let mut out = String::new();
    write(rules, rhythm, &mut out).expect("writing to a string does not fail");
    out
}

fn write(rules: &[Rule], rhythm: &Rhythm, out: &mut String) -> fmt::Result {
    writeln!(out, "# Made by `frontdesk alert rules` of the table in src/alerts/rules.rs; a test holds it to that.")?;
    writeln!(out, "# What each means and what to do: docs/ALERTS.md.")?;
    writeln!(out, "groups:\n  - name: frontdesk\n    interval: {}\n    rules:", length(rhythm.every))?;
    for rule in rules {
        writeln!(out, "      - alert: {}", alert_name(rule))?;
        writeln!(out, "        expr: |")?;
        expression(rule).lines().try_for_each(|line| writeln!(out, "          {line}"))?;
        writeln!(out, "        for: {}", length(rule.lasting))?;
        writeln!(out, "        keep_firing_for: {}", length(rhythm.settle))?;
        writeln!(out, "        labels:\n          severity: {}", rule.severity.label())?;
        writeln!(out, "        annotations:\n          summary: '{}'", rule.title)?;
        let limit = words::number(rule.above, rule.unit);
        writeln!(out, "          description: 'Limit {limit}. What to do: docs/ALERTS.md, {}'", rule.name)?;
    }
    Ok(())
}

/// `vendor_errors` is `FrontdeskVendorErrors`.
fn alert_name(rule: &Rule) -> String {
    let words = rule.name.split('_').map(|word| {
        let (first, rest) = word.split_at(word.len().min(1));
        first.to_uppercase() + rest
    });
    "Frontdesk".to_owned() + &words.collect::<String>()
}

fn expression(rule: &Rule) -> String {
    let value = value(rule);
    let wrong = format!("{value} > {}", rule.above);
    if rule.below >= rule.above {
        return wrong;
    }
    let labels = labels(rule);
    let on = format!("ALERTS{{alertname=\"{}\", alertstate=\"firing\"}}", alert_name(rule));
    format!("{wrong}\nor\n({value} > {}) and on ({labels}) {on}", rule.below)
}

/// What is compared, in parentheses.
fn value(rule: &Rule) -> String {
    let (labels, window) = (labels(rule), length(rule.window));
    let growth = |of: Selector, labels: &str| format!("sum by ({labels}) (increase({}[{window}]))", series(of, ""));
    match rule.measure {
        Measure::Highest(of) => format!("max by ({labels}) ({})", series(of, "")),
        Measure::Share { part, whole } => {
            let highest = |of| format!("max by ({labels}) ({})", series(of, ""));
            let (part, whole) = (highest(part), highest(whole));
            // Of nothing everything is in use.
            format!("({part} / on ({labels}) ({whole} > 0) or ({whole} == 0) + 1)")
        }
        Measure::Growth(of) => growth(of, &labels),
        Measure::Rate { part, whole, least } => {
            // A counter that nothing was counted in yet is not there: then it is zero, as long as the node is.
            let zero = "max by (instance) (frontdesk_active_calls) * 0";
            let whole = format!("clamp_min({} or {zero}, {least})", growth(whole, "instance"));
            let many = if rule.by.is_some() { " group_left ()" } else { "" };
            format!("({} / on (instance){many} {whole})", growth(part, &labels))
        }
        Measure::Quantile { of, share, least } => {
            let buckets = format!("sum by (instance, le) (increase({}[{window}]))", series(of, "_bucket"));
            let count = format!("sum by (instance) (increase({}[{window}]))", series(of, "_count"));
            format!("(histogram_quantile({share}, {buckets}) and on (instance) {count} >= {least})")
        }
    }
}

fn labels(rule: &Rule) -> String {
    rule.by.map_or_else(|| "instance".to_owned(), |label| format!("instance, {label}"))
}

fn series(of: Selector, suffix: &str) -> String {
    let metric = of.metric;
    match of.only {
        None => format!("{metric}{suffix}"),
        Some((label, [value])) => format!("{metric}{suffix}{{{label}=\"{value}\"}}"),
        Some((label, values)) => format!("{metric}{suffix}{{{label}=~\"{}\"}}", values.join("|")),
    }
}

/// In Prometheus' way: the largest unit that leaves no fraction.
fn length(length: Duration) -> String {
    match length.as_secs() {
        seconds if seconds > 0 && seconds % 3_600 == 0 => format!("{}h", seconds / 3_600),
        seconds if seconds > 0 && seconds % 60 == 0 => format!("{}m", seconds / 60),
        seconds => format!("{seconds}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alerts::rules::RULES;

    #[track_caller]
    fn check(name: &str, expected: &str) {
        let rule = RULES.iter().find(|rule| rule.name == name).unwrap();
        assert_eq!(expression(rule), expected);
    }

    #[test]
    fn the_file_in_the_repository_is_the_table() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docker/prometheus/alerts.yml");
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        let made = file(RULES, &Rhythm::default());
        assert!(kept == made, "run `frontdesk alert rules > docker/prometheus/alerts.yml`; it should be\n{made}");
    }

    #[test]
    fn rules_are_written_in_the_language_of_prometheus() {
        check(
            "calls_refused",
            "sum by (instance, reason) (increase(frontdesk_calls_not_taken_total\
             {reason=~\"full|overloaded|stt|tts|llm_requests|llm_tokens\"}[10m])) > 0",
        );
        check("drain_stuck", "max by (instance) (frontdesk_drain_used_ratio) > 0.8");
        let (active, capacity) =
            ("max by (instance) (frontdesk_active_calls)", "max by (instance) (frontdesk_call_capacity)");
        let share = format!("({active} / on (instance) ({capacity} > 0) or ({capacity} == 0) + 1)");
        let on = "ALERTS{alertname=\"FrontdeskCallsNearCapacity\", alertstate=\"firing\"}";
        check("calls_near_capacity", &format!("{share} > 0.8\nor\n({share} > 0.7) and on (instance) {on}"));
        let errors = "(sum by (instance, vendor) (increase(frontdesk_vendor_errors_total[5m])) / on (instance) \
                      group_left () clamp_min(sum by (instance) (increase(frontdesk_turns_total[5m])) or \
                      max by (instance) (frontdesk_active_calls) * 0, 50))";
        let on = "ALERTS{alertname=\"FrontdeskVendorErrors\", alertstate=\"firing\"}";
        check("vendor_errors", &format!("{errors} > 0.1\nor\n({errors} > 0.04) and on (instance, vendor) {on}"));
    }
}

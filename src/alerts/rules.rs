//! The table of rules: what is looked at, from where on it is wrong, and for how long before anybody is told.
//!
//! `docs/ALERTS.md` has a section for each, and `docker/prometheus/alerts.yml` is made of this table
//! ([`prometheus`](super::prometheus)); tests hold both to it.

use std::time::Duration;

/// How soon somebody must look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Within the working day.
    Warning,
    /// Now: calls, bookings or records are being lost, or will be.
    Critical,
}

impl Severity {
    pub const fn label(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Critical => "critical",
        }
    }
}

/// Who tells of it when several nodes see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Teller {
    /// Each node for itself: it is something of its own, like its disk.
    EachNode,
    /// One node for all: it is the same trouble seen from several places, like a vendor's.
    OneNode,
}

/// Which series of a metric count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Selector {
    pub metric: &'static str,
    /// A label and the values it may have; `None`: all series.
    pub only: Option<(&'static str, &'static [&'static str])>,
}

impl Selector {
    const fn all(metric: &'static str) -> Self {
        Self { metric, only: None }
    }

    const fn of(metric: &'static str, label: &'static str, values: &'static [&'static str]) -> Self {
        Self { metric, only: Some((label, values)) }
    }
}

/// What number is compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Measure {
    /// The highest series of a gauge.
    Highest(Selector),
    /// One gauge as a share of another.
    Share { part: Selector, whole: Selector },
    /// By how much a counter has grown within the window.
    Growth(Selector),
    /// By how much one counter has grown for each that another has. The other counts as having grown by `least` at least,
    /// so that two failures in a quiet night are no failure rate of 100 %.
    Rate { part: Selector, whole: Selector, least: f64 },
    /// What this share of a histogram's new values within the window stay below, in its unit; nothing while there are fewer
    /// than `least`.
    Quantile { of: Selector, share: f64, least: f64 },
}

impl Measure {
    pub fn selectors(self) -> impl Iterator<Item = Selector> {
        let (first, second) = match self {
            Self::Highest(of) | Self::Growth(of) | Self::Quantile { of, .. } => (of, None),
            Self::Share { part, whole } | Self::Rate { part, whole, .. } => (part, Some(whole)),
        };
        [Some(first), second].into_iter().flatten()
    }

    /// Whether it looks back over a window.
    pub const fn has_window(self) -> bool {
        matches!(self, Self::Growth(_) | Self::Rate { .. } | Self::Quantile { .. })
    }
}

/// How a value is written for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Count,
    Percent,
    Seconds,
    Bytes,
    /// In percent of turns.
    PerTurn,
}

/// One thing that is watched.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// As in `FRONTDESK_ALERTS`, in metrics, and as the heading in `docs/ALERTS.md`.
    pub name: &'static str,
    /// What has happened, for people.
    pub title: &'static str,
    pub severity: Severity,
    pub teller: Teller,
    pub measure: Measure,
    /// One alert for each value of this label.
    pub by: Option<&'static str>,
    /// Wrong above this.
    pub above: f64,
    /// Right again at this or less: lower than `above`, so that a value around it does not ring all day.
    pub below: f64,
    /// How far a counter or a histogram is looked back on. Too short, and two failures are a trend; too long, and an alert
    /// comes late and ends late.
    pub window: Duration,
    /// It must be wrong for so long before anybody is told.
    pub lasting: Duration,
    pub unit: Unit,
}

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(3_600);

const fn minutes(count: u64) -> Duration {
    Duration::from_secs(60 * count)
}

/// Reasons why a call does not get the agent that a larger machine or plan would remove.
const NO_ROOM: &[&str] = &["full", "overloaded", "stt", "tts", "llm_requests", "llm_tokens"];

/// A rule from which the others differ.
const USUAL: Rule = Rule {
    name: "",
    title: "",
    severity: Severity::Warning,
    teller: Teller::EachNode,
    measure: Measure::Highest(Selector::all("")),
    by: None,
    above: 0.0,
    below: 0.0,
    window: Duration::ZERO,
    lasting: Duration::ZERO,
    unit: Unit::Count,
};

/// All rules, in the order of `docs/ALERTS.md`.
pub const RULES: &[Rule] = &[
    Rule {
        name: "vendor_errors",
        title: "a vendor fails often",
        severity: Severity::Critical,
        teller: Teller::OneNode,
        measure: Measure::Rate {
            part: Selector::all("frontdesk_vendor_errors_total"),
            whole: Selector::all("frontdesk_turns_total"),
            least: 50.0,
        },
        by: Some("vendor"),
        above: 0.1,
        below: 0.04,
        window: minutes(5),
        lasting: MINUTE,
        unit: Unit::PerTurn,
    },
    Rule {
        name: "vendor_quota",
        title: "a vendor refuses us for our plan or our credit",
        severity: Severity::Critical,
        teller: Teller::OneNode,
        measure: Measure::Growth(Selector::of("frontdesk_vendor_errors_total", "kind", &["quota", "rate_limited"])),
        by: Some("vendor"),
        above: 2.0,
        window: minutes(10),
        ..USUAL
    },
    Rule {
        name: "vendor_sessions",
        title: "nearly all that a plan of a vendor allows at once is in use",
        teller: Teller::OneNode,
        measure: Measure::Share {
            part: Selector::all("frontdesk_vendor_sessions"),
            whole: Selector::all("frontdesk_vendor_session_limit"),
        },
        by: Some("vendor"),
        above: 0.8,
        below: 0.7,
        lasting: MINUTE,
        unit: Unit::Percent,
        ..USUAL
    },
    Rule {
        name: "calendar_quota",
        title: "Google refuses us for our quota",
        teller: Teller::OneNode,
        measure: Measure::Growth(Selector::of("frontdesk_google_requests_total", "result", &["quota"])),
        above: 5.0,
        below: 1.0,
        window: minutes(15),
        ..USUAL
    },
    Rule {
        name: "reply_gap",
        title: "callers wait too long for an answer (95th percentile)",
        teller: Teller::OneNode,
        measure: Measure::Quantile {
            of: Selector::of("frontdesk_reply_gap_seconds", "kind", &["first_sound"]),
            share: 0.95,
            least: 30.0,
        },
        above: 2.0,
        below: 1.6,
        window: minutes(10),
        lasting: minutes(5),
        unit: Unit::Seconds,
        ..USUAL
    },
    Rule {
        name: "calls_near_capacity",
        title: "nearly all places for calls are taken",
        measure: Measure::Share {
            part: Selector::all("frontdesk_active_calls"),
            whole: Selector::all("frontdesk_call_capacity"),
        },
        above: 0.8,
        below: 0.7,
        lasting: MINUTE,
        unit: Unit::Percent,
        ..USUAL
    },
    Rule {
        name: "calls_refused",
        title: "callers did not get the agent: no place was left here or at a vendor",
        severity: Severity::Critical,
        measure: Measure::Growth(Selector::of("frontdesk_calls_not_taken_total", "reason", NO_ROOM)),
        by: Some("reason"),
        window: minutes(10),
        ..USUAL
    },
    Rule {
        name: "calls_lost",
        title: "calls are on no node any more",
        severity: Severity::Critical,
        teller: Teller::OneNode,
        measure: Measure::Highest(Selector::all("frontdesk_cluster_lost_calls")),
        lasting: MINUTE,
        ..USUAL
    },
    Rule {
        name: "panics",
        title: "a part of a call panicked",
        measure: Measure::Growth(Selector::all("frontdesk_panics_total")),
        window: minutes(15),
        ..USUAL
    },
    Rule {
        name: "http_panics",
        title: "the handler of a request panicked",
        measure: Measure::Growth(Selector::all("frontdesk_http_panics_total")),
        window: minutes(15),
        ..USUAL
    },
    Rule {
        name: "dead_letters",
        title: "texts, e-mails, webhooks or calendar events were given up",
        teller: Teller::OneNode,
        measure: Measure::Highest(Selector::all("frontdesk_outbox_dead_letters")),
        by: Some("kind"),
        lasting: MINUTE,
        ..USUAL
    },
    Rule {
        name: "audit_broken",
        title: "an audit log is not in order: somebody may have changed it",
        severity: Severity::Critical,
        teller: Teller::OneNode,
        measure: Measure::Highest(Selector::all("frontdesk_audit_logs_broken")),
        ..USUAL
    },
    Rule {
        name: "database_away",
        title: "PostgreSQL does not answer",
        severity: Severity::Critical,
        teller: Teller::OneNode,
        measure: Measure::Highest(Selector::of("frontdesk_away_seconds", "what", &["postgresql"])),
        above: 30.0,
        unit: Unit::Seconds,
        ..USUAL
    },
    Rule {
        name: "redis_away",
        title: "Redis does not answer: nodes go on alone",
        teller: Teller::EachNode,
        measure: Measure::Highest(Selector::of("frontdesk_away_seconds", "what", &["redis"])),
        above: 30.0,
        unit: Unit::Seconds,
        ..USUAL
    },
    Rule {
        name: "journal_waiting",
        title: "what happened in calls waits in the journal",
        measure: Measure::Highest(Selector::all("frontdesk_journal_oldest_seconds")),
        above: 120.0,
        below: 30.0,
        lasting: MINUTE,
        unit: Unit::Seconds,
        ..USUAL
    },
    Rule {
        name: "journal_large",
        title: "the journal grows",
        measure: Measure::Highest(Selector::all("frontdesk_journal_bytes")),
        above: 256.0 * 1024.0 * 1024.0,
        below: 128.0 * 1024.0 * 1024.0,
        lasting: minutes(5),
        unit: Unit::Bytes,
        ..USUAL
    },
    Rule {
        name: "journal_lost",
        title: "what happened in calls is being lost: the journal cannot be written",
        severity: Severity::Critical,
        measure: Measure::Growth(Selector::all("frontdesk_journal_lost_total")),
        window: minutes(15),
        ..USUAL
    },
    Rule {
        name: "disk_full",
        title: "the disk under FRONTDESK_DATA is nearly full",
        severity: Severity::Critical,
        measure: Measure::Highest(Selector::all("frontdesk_disk_used_ratio")),
        above: 0.92,
        below: 0.88,
        lasting: minutes(2),
        unit: Unit::Percent,
        ..USUAL
    },
    Rule {
        name: "drain_stuck",
        title: "a drain has used most of its time and calls are left",
        measure: Measure::Highest(Selector::all("frontdesk_drain_used_ratio")),
        above: 0.8,
        below: 0.8,
        unit: Unit::Percent,
        ..USUAL
    },
    Rule {
        name: "texts_key_refused",
        title: "the carrier refuses our key: no text is sent at all",
        severity: Severity::Critical,
        teller: Teller::OneNode,
        measure: Measure::Growth(Selector::all("frontdesk_texts_key_refused_total")),
        window: HOUR,
        ..USUAL
    },
];

/// How often all of it is looked at, and told again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rhythm {
    /// Rules are evaluated so often.
    pub every: Duration,
    /// An alert that is still on is told again after this.
    pub repeat: Duration,
    /// It must be right for so long before it counts as over: what comes and goes is told of once.
    pub settle: Duration,
}

impl Default for Rhythm {
    fn default() -> Self {
        Self { every: Duration::from_secs(15), repeat: 4 * HOUR, settle: minutes(3) }
    }
}

#[cfg(test)]
mod tests {
    use frontdesk_actors::admission::Metered;
    use frontdesk_actors::admission::overflow::Reason;

    use super::*;

    #[test]
    fn a_call_that_finds_no_room_rings_whatever_it_finds_none_at() {
        let rule = RULES.iter().find(|rule| rule.name == "calls_refused").unwrap();
        let counted = rule.measure.selectors().next().unwrap().only.unwrap().1;
        let no_room = [Reason::Full, Reason::Overloaded].into_iter().chain(Metered::ALL.map(Reason::Vendor));
        let expected: Vec<_> = no_room.map(Reason::label).collect();
        assert_eq!(counted, expected);
        for other in [Reason::Draining, Reason::Budget] {
            assert!(!counted.contains(&other.label()), "{} is nothing to be mended by us", other.label());
        }
    }

    #[test]
    fn every_rule_is_sound() {
        for (index, rule) in RULES.iter().enumerate() {
            let Rule { name, title, measure, above, below, window, .. } = *rule;
            assert!(RULES[..index].iter().all(|other| other.name != name), "{name} is there twice");
            // It stands in single quotes in the file for Prometheus.
            assert!(!title.contains('\''), "{name}");
            assert!(!title.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'), "{name}");
            assert!(below <= above, "{name} is over before it begins");
            assert_eq!(measure.has_window(), window > Duration::ZERO, "{name}");
            assert!(measure.selectors().all(|of| of.metric.starts_with("frontdesk_")), "{name}");
        }
    }
}

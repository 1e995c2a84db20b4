//! Alerts: when something goes wrong, the people who run the server hear of it, once, and hear when it is over.
//!
//! ```text
//! every 15 s: probes ─▶ gauges ─┐                                          ┌─▶ chat webhook
//!             metrics of all ───┴▶ render, parse ─▶ Watch ─▶ Agreement ─▶ Courier
//!                                                   (pure)   (one node)    └─▶ e-mail
//! ```
//!
//! The rules look at what `/metrics` says: the text is rendered and parsed, so that no place that counts has to know of
//! alerts, and what is compared is what Prometheus would compare. Nothing here goes through PostgreSQL or waits for it.

mod agreement;
mod courier;
mod exposition;
mod history;
pub(crate) mod metrics;
mod probes;
mod prometheus;
mod rules;
mod tuning;
mod watch;
mod words;

use std::sync::Arc;

use actix_rt::task::JoinHandle;
use chrono::Utc;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::time::{Instant, MissedTickBehavior, interval};

pub use courier::{Channel, Courier, NotTold, Patience};
pub use probes::Probes;
pub use prometheus::file as prometheus_rules;
pub use rules::{RULES, Rhythm, Rule, Severity};
pub use tuning::Tuned;
pub use words::Told;

use crate::shared::counters::Counters;
use agreement::Agreement;
use watch::{Event, Notice, Watch};

/// What a server's alerts are made of.
pub struct Parts {
    pub tuned: Tuned,
    /// Which installation it is and which node, for people.
    pub place: String,
    pub metrics: PrometheusHandle,
    pub counters: Arc<dyn Counters>,
    pub channels: Vec<Channel>,
    pub probes: Probes,
}

/// Watches for as long as its tasks run. Must be called on an actix runtime.
pub fn start(parts: Parts) -> Vec<JoinHandle<()>> {
    let Parts { tuned, place, metrics, counters, channels, probes } = parts;
    let (courier, mut tasks) = Courier::start(channels, Patience::default());
    let agreement = Agreement::new(counters, &tuned.rhythm);
    tasks.extend(probes.start(tuned.rhythm.every));
    tasks.push(actix_rt::spawn(watch(tuned, place, metrics, agreement, courier, probes)));
    tasks
}

async fn watch(
    tuned: Tuned,
    place: String,
    prometheus: PrometheusHandle,
    agreement: Agreement,
    courier: Courier,
    mut probes: Probes,
) {
    let mut watch = Watch::new(tuned.rules, tuned.rhythm);
    let began = Instant::now();
    let mut ticks = interval(tuned.rhythm.every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        probes.look().await;
        let scrape = exposition::parse(&prometheus.render(), |series| watch.wants(series));
        for notice in watch.look(began.elapsed(), scrape) {
            log(&notice);
            if agreement.is_mine_to_tell(&notice).await {
                courier.send(&Told::of(&notice, &place, Utc::now()));
            }
        }
        for (rule, group) in watch.firing() {
            agreement.still_on(rule, group).await;
        }
        for rule in watch.rules() {
            let groups = watch.firing().filter(|(firing, _)| firing.name == rule.name).count();
            metrics::firing(rule.name, groups);
        }
    }
}

/// What this node sees, whoever tells it.
fn log(notice: &Notice) {
    let Notice { rule, group, event, value, .. } = notice;
    match event {
        Event::Begun => tracing::warn!(rule = rule.name, group, value, "alert: {}", rule.title),
        Event::StillOn => tracing::warn!(rule = rule.name, group, value, "alert still on: {}", rule.title),
        Event::Over => tracing::info!(rule = rule.name, group, value, "alert over: {}", rule.title),
    }
}

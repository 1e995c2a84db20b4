//! What the metrics were over the last minutes, and the numbers that rules compare. Pure.

use std::collections::{BTreeMap, VecDeque};
use std::time::Duration;

use super::exposition::{Scrape, Series};
use super::rules::{Measure, Rule, Selector};

/// Values by the label that a rule goes by; `""` where it goes by none.
pub(super) type Groups = BTreeMap<String, f64>;

/// The older scrapes are, the further they are apart: by so much of their age. A window is longer by that at most, and a day
/// of them is a few hundred however often the rules are looked at.
const APART: u32 = 50;

/// Scrapes of the process's own metrics, oldest first. Counters of one process never go back, so a counter that was not
/// there yet was at zero.
///
/// The names and labels are kept once: an hour of scrapes is some hundred kilobytes of numbers.
#[derive(Debug, Default)]
pub(super) struct History {
    /// Every series that was ever there, with its place among the values. The recorder forgets none either.
    places: BTreeMap<Series, usize>,
    scrapes: VecDeque<(Duration, Values)>,
}

/// The values of one scrape by their places; not a number where a series was not there. Later series have no place yet.
type Values = Box<[f64]>;

impl History {
    /// Takes the newest scrape, and forgets what no window of `keep` reaches.
    pub(super) fn push(&mut self, now: Duration, scrape: Scrape, keep: Duration) {
        let mut values = vec![f64::NAN; self.places.len()];
        for (series, value) in scrape {
            let next = self.places.len();
            let place = *self.places.entry(series).or_insert(next);
            values.resize(self.places.len(), f64::NAN);
            values[place] = value;
        }
        self.scrapes.push_back((now, values.into()));
        let begin = now.saturating_sub(keep);
        // One from before the window stays: growth is counted from there.
        while self.scrapes.get(1).is_some_and(|(at, _)| *at <= begin) {
            self.scrapes.pop_front();
        }
        self.thin(now);
    }

    /// Leaves out what lies so close between its neighbours that nobody misses it. The oldest and the newest stay.
    fn thin(&mut self, now: Duration) {
        let newest = self.scrapes.len().saturating_sub(1);
        let next: Vec<_> = self.scrapes.iter().skip(1).map(|(at, _)| *at).collect();
        let (mut kept, mut index) = (None, 0);
        self.scrapes.retain(|(at, _)| {
            let is_between = kept.is_some() && index < newest;
            let is_wide = |before: Duration, after: Duration| after - before > (now - after) / APART;
            let stays = !is_between || kept.zip(next.get(index)).is_none_or(|(before, after)| is_wide(before, *after));
            if stays {
                kept = Some(*at);
            }
            index += 1;
            stays
        });
    }

    /// The series of the newest scrape, each with its place and value.
    fn newest(&self) -> impl Iterator<Item = (&Series, usize, f64)> {
        let newest = self.scrapes.back().into_iter();
        let there = newest.flat_map(|(_, values)| {
            self.places.iter().filter_map(move |(series, place)| Some((series, *place, *values.get(*place)?)))
        });
        there.filter(|(_, _, value)| !value.is_nan())
    }

    /// What a rule compares, for each of its groups; a group that is missing has nothing to tell.
    pub(super) fn measure(&self, rule: &Rule) -> Groups {
        match rule.measure {
            Measure::Highest(of) => self.now(of, rule.by, f64::max),
            Measure::Share { part, whole } => {
                let whole = self.now(whole, rule.by, f64::max);
                let parts = self.now(part, rule.by, f64::max).into_iter();
                let share = |(group, part)| {
                    let whole = whole.get(&group).copied()?;
                    // Of nothing everything is in use.
                    Some((group, if whole > 0.0 { part / whole } else { 1.0 }))
                };
                parts.filter_map(share).collect()
            }
            Measure::Growth(of) => self.growth(of, rule.by, rule.window),
            Measure::Rate { part, whole, least } => {
                let whole = self.growth(whole, None, rule.window).into_values().sum::<f64>().max(least);
                let parts = self.growth(part, rule.by, rule.window).into_iter();
                parts.map(|(group, part)| (group, part / whole)).collect()
            }
            Measure::Quantile { of, share, least } => {
                let quantile = quantile(&self.buckets(of, rule.window), share, least);
                quantile.map(|value| (String::new(), value)).into_iter().collect()
            }
        }
    }

    /// The newest values, joined within a group.
    fn now(&self, of: Selector, by: Option<&str>, join: fn(f64, f64) -> f64) -> Groups {
        let mut groups = Groups::new();
        for (series, _, value) in self.newest() {
            if series.name == of.metric && of.takes(series) && value.is_finite() {
                let group = groups.entry(group(series, by)).or_insert(value);
                *group = join(*group, value);
            }
        }
        groups
    }

    fn growth(&self, of: Selector, by: Option<&str>, window: Duration) -> Groups {
        let mut groups = Groups::new();
        for (series, grown) in self.grown(window, |series| series.name == of.metric && of.takes(series)) {
            *groups.entry(group(series, by)).or_default() += grown;
        }
        groups
    }

    /// New values of a histogram by the upper bound of their bucket, each bucket with those below it.
    fn buckets(&self, of: Selector, window: Duration) -> Vec<(f64, f64)> {
        let bucket = |series: &Series| series.name.strip_suffix("_bucket") == Some(of.metric) && of.takes(series);
        let mut buckets: Vec<(f64, f64)> = Vec::new();
        for (series, grown) in self.grown(window, bucket) {
            let Some(bound) = series.label("le").and_then(|le| le.parse().ok()) else { continue };
            match buckets.iter_mut().find(|(known, _)| *known == bound) {
                Some((_, count)) => *count += grown,
                None => buckets.push((bound, grown)),
            }
        }
        buckets.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        buckets
    }

    fn grown(&self, window: Duration, takes: impl Fn(&Series) -> bool) -> impl Iterator<Item = (&Series, f64)> {
        let begin = self.scrapes.back().map_or(Duration::ZERO, |(now, _)| now.saturating_sub(window));
        // The last one from before the window, or the first of all.
        let base = self.scrapes.iter().rev().find(|(at, _)| *at <= begin).or(self.scrapes.front());
        let before = move |place: usize| {
            let value = base.and_then(|(_, values)| values.get(place)).copied();
            value.filter(|value| !value.is_nan()).unwrap_or_default()
        };
        let series = self.newest().filter(move |(series, _, _)| takes(series));
        series.map(move |(series, place, value)| (series, (value - before(place)).max(0.0)))
    }
}

impl Selector {
    fn takes(self, series: &Series) -> bool {
        self.only.is_none_or(|(label, values)| series.label(label).is_some_and(|value| values.contains(&value)))
    }
}

fn group(series: &Series, by: Option<&str>) -> String {
    by.and_then(|label| series.label(label)).unwrap_or_default().to_owned()
}

/// As Prometheus has it (`histogram_quantile`): evenly spread within a bucket, and the bound of the last finite bucket for
/// what lies beyond.
fn quantile(buckets: &[(f64, f64)], share: f64, least: f64) -> Option<f64> {
    let all = buckets.last().map(|(_, count)| *count)?;
    if all < least.max(1.0) {
        return None;
    }
    let rank = share * all;
    let index = buckets.iter().position(|(_, count)| *count >= rank)?;
    let (from, below) = index.checked_sub(1).map_or((0.0, 0.0), |before| buckets[before]);
    let (to, through) = buckets[index];
    if to.is_infinite() {
        return Some(from);
    }
    Some(from + (to - from) * (rank - below) / (through - below).max(f64::MIN_POSITIVE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alerts::exposition::parse;
    use crate::alerts::rules::RULES;

    const fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    fn rule(measure: Measure, by: Option<&'static str>, window: u64) -> Rule {
        Rule { measure, by, window: seconds(window), ..RULES[0] }
    }

    const fn all(metric: &'static str) -> Selector {
        Selector { metric, only: None }
    }

    /// Scrapes ten seconds apart, and what the rule then compares.
    #[track_caller]
    fn check(rule: Rule, scrapes: &[&str], expected: &[(&str, f64)]) {
        let mut history = History::default();
        for (index, text) in (0_u64..).zip(scrapes) {
            history.push(seconds(index * 10), parse(text, |_| true), seconds(60));
        }
        let groups: Vec<_> = history.measure(&rule).into_iter().collect();
        let expected: Vec<_> = expected.iter().map(|(group, value)| ((*group).to_owned(), *value)).collect();
        assert_eq!(groups, expected, "{scrapes:?}");
    }

    #[test]
    fn a_gauge_is_as_high_as_its_highest_series_is_now() {
        check(rule(Measure::Highest(all("a")), None, 0), &["a 9", "a{x=\"1\"} 2\na{x=\"2\"} 5\nab 7"], &[("", 5.0)]);
        check(
            rule(Measure::Highest(all("a")), Some("x"), 0),
            &["a{x=\"1\"} 2\na{x=\"2\"} 5"],
            &[("1", 2.0), ("2", 5.0)],
        );
        check(rule(Measure::Highest(all("a")), None, 0), &["b 1"], &[]);
    }

    #[test]
    fn a_share_needs_a_whole_and_of_nothing_is_all() {
        let share = Measure::Share { part: all("a"), whole: all("b") };
        check(rule(share, None, 0), &["a 3\nb 4"], &[("", 0.75)]);
        check(rule(share, None, 0), &["a 3\nb 0"], &[("", 1.0)]);
        check(rule(share, None, 0), &["a 3\nb +Inf"], &[]);
        check(rule(share, None, 0), &["a 3"], &[]);
    }

    #[test]
    fn growth_is_counted_within_the_window_and_from_zero_where_there_was_nothing() {
        let growth = rule(Measure::Growth(all("a")), None, 20);
        check(growth, &["a 5"], &[("", 0.0)]);
        check(growth, &["b 1", "a 5"], &[("", 5.0)]);
        check(growth, &["a 1", "a 2", "a 4", "a 8"], &[("", 6.0)]);
        let only = Selector { metric: "a", only: Some(("x", &["1", "2"])) };
        let text = "a{x=\"1\"} 2\na{x=\"2\"} 4\na{x=\"3\"} 8";
        check(rule(Measure::Growth(only), None, 20), &["", text], &[("", 6.0)]);
    }

    #[test]
    fn a_rate_is_for_each_of_the_whole_or_for_the_least() {
        let rate = Measure::Rate { part: all("a"), whole: all("b"), least: 10.0 };
        check(rule(rate, Some("x"), 20), &["", "a{x=\"1\"} 5\nb 4"], &[("1", 0.5)]);
        check(rule(rate, Some("x"), 20), &["", "a{x=\"1\"} 5\nb{y=\"1\"} 30\nb{y=\"2\"} 20"], &[("1", 0.1)]);
        check(rule(rate, Some("x"), 20), &["", "a{x=\"1\"} 5"], &[("1", 0.5)]);
    }

    #[test]
    fn a_quantile_is_of_the_new_values_only() {
        let quantile = Measure::Quantile { of: all("a"), share: 0.5, least: 4.0 };
        let text = |one: u32, two: u32, more: u32| {
            format!("a_bucket{{le=\"1\"}} {one}\na_bucket{{le=\"2\"}} {two}\na_bucket{{le=\"+Inf\"}} {more}\n")
        };
        check(rule(quantile, None, 20), &["", &text(0, 4, 4)], &[("", 1.5)]);
        check(rule(quantile, None, 20), &[&text(100, 100, 100), &text(100, 104, 104)], &[("", 1.5)]);
        check(rule(quantile, None, 20), &["", &text(0, 0, 9)], &[("", 2.0)]);
        check(rule(quantile, None, 20), &["", &text(3, 3, 3)], &[]);
    }

    #[test]
    fn no_more_is_kept_than_windows_reach() {
        let mut history = History::default();
        for step in 0..1_000 {
            history.push(seconds(step * 15), Scrape::new(), seconds(600));
        }
        assert_eq!(history.scrapes.len(), 41);
    }

    #[test]
    fn a_scrape_costs_its_numbers_and_no_names() {
        let mut history = History::default();
        let text = |value: u32| (0..100).map(|n| format!("a{{x=\"{n}\"}} {value}\n")).collect::<String>();
        (0..40).for_each(|step| history.push(seconds(step * 15), parse(&text(1), |_| true), seconds(600)));
        assert_eq!(history.places.len(), 100);
        assert!(history.scrapes.iter().all(|(_, values)| values.len() == 100));
    }

    #[test]
    fn a_series_that_comes_later_or_is_missing_moves_no_other() {
        let highest = rule(Measure::Highest(all("a")), Some("x"), 0);
        check(highest, &["a{x=\"2\"} 5", "a{x=\"1\"} 3\na{x=\"2\"} 7"], &[("1", 3.0), ("2", 7.0)]);
        check(highest, &["a{x=\"1\"} 3\na{x=\"2\"} 7", "a{x=\"2\"} 5"], &[("2", 5.0)]);
        let growth = rule(Measure::Growth(all("a")), Some("x"), 20);
        check(growth, &["a{x=\"2\"} 5", "a{x=\"1\"} 3\na{x=\"2\"} 7"], &[("1", 3.0), ("2", 2.0)]);
    }

    #[test]
    fn a_long_window_looked_at_ten_times_a_second_is_kept_in_little_and_close_enough() {
        let (mut history, window) = (History::default(), seconds(1_800));
        let tenth = Duration::from_millis(100);
        for step in 0..20_000 {
            history.push(tenth * step, Scrape::new(), window);
        }
        let kept: Vec<_> = history.scrapes.iter().map(|(at, _)| *at).collect();
        assert!(kept.len() < 700, "{}", kept.len());
        let now = kept[kept.len() - 1];
        assert!(now - kept[0] >= window, "a whole window is there");
        for pair in kept.windows(2) {
            let close = (now - pair[1]) / APART;
            assert!(pair[1] - pair[0] <= close.max(tenth), "{pair:?} of {now:?}");
        }
    }
}

//! The metrics of the process as Prometheus would read them: its text format, parsed. Pure.

use std::collections::BTreeMap;

/// One time series: a metric with its labels, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Series {
    pub(super) name: String,
    pub(super) labels: Vec<(String, String)>,
}

impl Series {
    pub(super) fn label(&self, key: &str) -> Option<&str> {
        self.labels.iter().find(|(label, _)| label == key).map(|(_, value)| value.as_str())
    }
}

/// All series at one moment.
pub(super) type Scrape = BTreeMap<Series, f64>;

/// Reads the text format (Prometheus, "Exposition formats"); only series whose name `wanted` accepts are kept. A line that
/// is none of that format is left out.
pub(super) fn parse(text: &str, wanted: impl Fn(&str) -> bool) -> Scrape {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| sample(line, &wanted)).collect()
}

fn sample(line: &str, wanted: &impl Fn(&str) -> bool) -> Option<(Series, f64)> {
    let end = line.find(['{', ' '])?;
    let (name, rest) = line.split_at(end);
    if !wanted(name) {
        return None;
    }
    let (labels, value) = match rest.strip_prefix('{') {
        Some(rest) => labels(rest)?,
        None => (Vec::new(), rest),
    };
    // A time stamp may follow.
    let value = value.split_whitespace().next()?.parse().ok()?;
    Some((Series { name: name.to_owned(), labels }, value))
}

/// The labels up to the closing brace, and what follows it.
fn labels(mut rest: &str) -> Option<(Vec<(String, String)>, &str)> {
    let mut labels = Vec::new();
    loop {
        rest = rest.trim_start_matches([',', ' ']);
        if let Some(value) = rest.strip_prefix('}') {
            return Some((labels, value));
        }
        let (key, after) = rest.split_once("=\"")?;
        let (value, after) = quoted(after)?;
        labels.push((key.to_owned(), value));
        rest = after;
    }
}

/// A label's value up to the closing quote, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let (mut value, mut chars) = (String::new(), text.char_indices());
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return Some((value, &text[at + 1..])),
            '\\' => match chars.next()?.1 {
                'n' => value.push('\n'),
                other => value.push(other),
            },
            other => value.push(other),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A sample: its name, labels and value.
    type Expected<'a> = (&'a str, &'a [(&'a str, &'a str)], f64);

    #[track_caller]
    fn check(text: &str, expected: &[Expected<'_>]) {
        let expected: Scrape = expected
            .iter()
            .map(|(name, labels, value)| {
                let labels = labels.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
                (Series { name: (*name).to_owned(), labels }, *value)
            })
            .collect();
        assert_eq!(parse(text, |_| true), expected, "{text:?}");
    }

    #[test]
    fn series_are_read_with_their_labels() {
        check("# HELP a What.\n# TYPE a counter\na 3\n\n", &[("a", &[], 3.0)]);
        check("a{b=\"c\",d=\"e f\"} 0.25 1700000000\n", &[("a", &[("b", "c"), ("d", "e f")], 0.25)]);
        check("a{b=\"}\\\"\\\\\\n\"} 1\n", &[("a", &[("b", "}\"\\\n")], 1.0)]);
        check("a_bucket{le=\"+Inf\"} 7\na{} 1\n", &[("a_bucket", &[("le", "+Inf")], 7.0), ("a", &[], 1.0)]);
        check("a\na{b=\"c\na{b} 1\na x\nb 2\n", &[("b", &[], 2.0)]);
    }

    #[test]
    fn only_what_is_wanted_is_kept() {
        let scrape = parse("a 1\nab 2\n", |name| name == "ab");
        assert_eq!(scrape.into_values().collect::<Vec<_>>(), [2.0]);
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in "[a{}=\"\\\\, 1\n\\PC]{0,60}") {
            parse(&text, |_| true);
        }
    }
}

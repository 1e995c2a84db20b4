//! What the receptionist knows about the practice: searched by key word in the lines of the system prompt.
//!
//! No exact format is assumed: `Label: value`, a label with a list below it, and questions with their answers
//! behind or beneath them are enough.

use super::hearing::{self, overlap};

#[derive(Debug, Default)]
pub(super) struct Facts {
    name: Option<String>,
    hours: Vec<String>,
    address: Option<String>,
    faq: Vec<(String, String)>,
    pub(super) services: Vec<String>,
}

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

impl Facts {
    pub(super) fn read(system: &str) -> Self {
        let lines: Vec<&str> = system.lines().map(plain).collect();
        Self {
            name: name_in(&lines),
            hours: hours_in(&lines),
            address: labelled(&lines, &["address", "located at", "location"]).into_iter().next(),
            faq: faq_in(&lines),
            services: labelled(&lines, &["services", "treatments", "service"])
                .iter()
                .map(|item| service_name(item))
                .collect(),
        }
    }

    pub(super) fn name(&self) -> &str {
        self.name.as_deref().unwrap_or("the practice")
    }

    /// The hours of the day asked about, or all of them.
    pub(super) fn hours_answer(&self, words: &str) -> String {
        if self.hours.is_empty() {
            return "I'm sorry, I don't have our opening hours to hand. Shall I take a message for the team?"
                .to_owned();
        }
        let spoken_words = hearing::words(words);
        let day =
            DAYS.iter().find(|day| spoken_words.iter().any(|word| word.trim_end_matches('s') == day.to_lowercase()));
        let of_day = day.and_then(|day| Some((day, self.hours.iter().find(|line| line.starts_with(*day))?)));
        match (day, of_day) {
            (_, Some((day, line))) => {
                let times = line[day.len()..].trim_start_matches([':', ' ']);
                match times.chars().any(|char| char.is_ascii_digit()) {
                    true => format!("On {day} we're open from {times}. Would you like to come in then?"),
                    false => format!("I'm afraid we're closed on {day}. Is there another day that would suit you?"),
                }
            }
            (Some(day), None) if self.hours.iter().any(|line| DAYS.iter().any(|day| line.starts_with(day))) => {
                format!("I'm afraid we're closed on {day}. Is there another day that would suit you?")
            }
            _ => format!("We're open {}. Is there anything else you'd like to know?", self.hours.join("; ")),
        }
    }

    pub(super) fn address_answer(&self) -> String {
        match &self.address {
            Some(address) => format!("You'll find us at {}. We look forward to seeing you.", address.trim_end_matches('.')),
            None => self.faq_answer("where are you, how do I find the address").unwrap_or_else(|| {
                "I'm sorry, I don't have the address to hand. Shall I ask the team to call you back with directions?".to_owned()
            }),
        }
    }

    pub(super) fn services_answer(&self) -> String {
        match self.services.as_slice() {
            [] => "We look after all the usual needs. What would you like to come in for?".to_owned(),
            services => format!("We offer {}. What would you like to come in for?", services.join(", ")),
        }
    }

    /// The answer to the known question that shares most words with this one.
    pub(super) fn faq_answer(&self, words: &str) -> Option<String> {
        let scored = self.faq.iter().map(|(question, answer)| (overlap(words, question), answer));
        let (score, answer) = scored.max_by_key(|(score, _)| *score)?;
        (score > 0).then(|| answer.clone())
    }

    /// The service a caller's words name.
    pub(super) fn service_in(&self, words: &str) -> Option<String> {
        let joined = words.to_lowercase().replace('-', "");
        let scored = self.services.iter().map(|service| {
            let run_together = service.to_lowercase().replace(['-', ' '], "");
            let named = joined.replace(' ', "").contains(&run_together);
            (overlap(words, service) + usize::from(named), service)
        });
        let (score, service) = scored.max_by_key(|(score, _)| *score)?;
        (score > 0).then(|| service.clone())
    }

    /// 60 to 90 words, for callers who interrupt.
    pub(super) fn long_story(&self) -> String {
        format!(
            "I'd be glad to. {} has been looking after families in this neighbourhood for more than 25 years. We \
             started with 2 small rooms above a bakery, and today a friendly team of 12 people welcomes around 80 \
             patients every day. We take our time, explain every step before we begin, and keep a few places free each \
             morning for anyone who needs help at short notice. Is there anything in particular you would like to know?",
            self.name()
        )
    }
}

/// A line without its list, heading or emphasis marks.
fn plain(line: &str) -> &str {
    line.trim().trim_start_matches(['#', '*', '-', '•', ' ']).trim_end_matches(['*', ' '])
}

fn name_in(lines: &[&str]) -> Option<String> {
    const LEADS: [&str; 6] = [
        "receptionist for ",
        "receptionist of ",
        "receptionist at ",
        "answer the phone for ",
        "phone at ",
        "assistant of ",
    ];
    let from_sentence = lines.iter().find_map(|line| {
        let lower = line.to_ascii_lowercase();
        let start = LEADS.iter().find_map(|lead| Some(lower.find(lead)? + lead.len()))?;
        let name = line[start..].split(['.', ',', ';', '(', ':']).next()?.trim();
        (!name.is_empty()).then(|| name.to_owned())
    });
    from_sentence.or_else(|| {
        labelled(lines, &["practice name", "practice", "business name", "business", "name"]).into_iter().next()
    })
}

/// The values behind a label, or the list beneath it; labels are tried in order.
fn labelled(lines: &[&str], labels: &[&str]) -> Vec<String> {
    for label in labels {
        let Some((at, value)) = lines.iter().enumerate().find_map(|(at, line)| Some((at, value_of(line, label)?)))
        else {
            continue;
        };
        if !value.is_empty() {
            let separator = if labels.contains(&"services") { ',' } else { '\n' };
            return value.split(separator).map(|item| item.trim().trim_end_matches('.').to_owned()).collect();
        }
        let listed = lines[at + 1..].iter().take_while(|line| !line.is_empty() && !line.ends_with(':'));
        return listed.map(|line| (*line).to_owned()).collect();
    }
    Vec::new()
}

/// The rest of a line that begins with a label: "Address: 1 High Street", "Services" (empty), "Services we offer:".
fn value_of<'a>(line: &'a str, label: &str) -> Option<&'a str> {
    /// Longer beginnings are sentences, not labels.
    const LONGEST_LABEL: usize = 40;
    let (head, value) = line.split_once(':').unwrap_or((line, ""));
    let head_is_label = head.len() <= LONGEST_LABEL && head.to_ascii_lowercase().starts_with(label);
    let is_heading = !line.contains(':') && line.split(' ').count() > 3;
    (head_is_label && !is_heading).then(|| value.trim().trim_start_matches('*').trim())
}

fn hours_in(lines: &[&str]) -> Vec<String> {
    let labelled = labelled(lines, &["opening hours", "hours", "opening times", "open"]);
    let labelled: Vec<String> = labelled.iter().flat_map(|line| line.split(';')).map(spoken_hours).collect();
    if !labelled.is_empty() {
        return labelled;
    }
    let has_time =
        |line: &&&str| line.to_ascii_lowercase().contains("hours") && line.chars().any(|char| char.is_ascii_digit());
    lines.iter().find(has_time).map(|line| spoken_hours(line)).into_iter().collect()
}

/// "mon: 09:00-12:30, 13:30-17:30" becomes "Monday: 9:00 to 12:30 and 13:30 to 17:30".
fn spoken_hours(line: &str) -> String {
    let line = line.trim().trim_end_matches('.');
    let day = DAYS.iter().find(|day| line.to_ascii_lowercase().starts_with(&day[..3].to_ascii_lowercase()));
    let split = line.find(|char: char| !char.is_ascii_alphabetic()).unwrap_or(line.len());
    // A range of days ("Mon-Fri 9:00-17:00") stays as it is written.
    let is_range =
        line[split..].trim_start().starts_with(|char: char| char == '-' || char == '–' || char.is_ascii_alphabetic());
    let (day, rest) = match day {
        Some(day) if !is_range => (*day, &line[split..]),
        _ => ("", line),
    };
    let rest = rest.replace(['-', '–'], " to ").replace(" 0", " ").replace(',', " and");
    let words: Vec<&str> = rest.split_whitespace().collect();
    format!("{day}{}{}", if day.is_empty() || rest.starts_with(':') { "" } else { " " }, words.join(" "))
}

fn faq_in(lines: &[&str]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((question, rest)) = line.split_once('?') else { continue };
        let question = question.trim_start_matches("Q:").trim();
        let beneath = lines.get(at + 1).copied().unwrap_or_default();
        let answer = if rest.trim().is_empty() { beneath } else { rest };
        let answer = answer.trim_start_matches(['*', ' ', '-', '–', '—', '→', ':']).trim_start_matches("A:").trim();
        if !answer.is_empty() && !answer.ends_with('?') {
            pairs.push((question.to_owned(), answer.to_owned()));
        }
    }
    pairs
}

/// "check-up (30 minutes, Dr Patel)" is the service "check-up".
fn service_name(item: &str) -> String {
    item.split(['(', ':', ',', '–', '—', ';']).next().unwrap_or(item).trim().trim_end_matches('.').to_owned()
}

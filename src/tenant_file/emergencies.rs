//! `[[emergency]]`: what is an emergency at this practice, besides what is one everywhere.

use std::fmt::{self, Write};

use frontdesk_actors::triage::{EmergencyKind, ExtraRule, Severity};

use super::export::{list, quoted};
use super::table::Table;

/// What a file calls each severity.
const SEVERITIES: [(&str, Severity); 2] =
    [("urgent_dental", Severity::UrgentDental), ("call_ambulance", Severity::CallAmbulance)];

pub(super) fn read(root: &Table<'_>) -> Vec<ExtraRule> {
    root.tables("emergency").iter().filter_map(rule).collect()
}

fn rule(table: &Table<'_>) -> Option<ExtraRule> {
    let id = table.required_text("id");
    let severity = table.required_text("severity").and_then(|said| {
        let severity = SEVERITIES.into_iter().find(|(name, _)| *name == said.value).map(|(_, severity)| severity);
        if severity.is_none() {
            let names = SEVERITIES.map(|(name, _)| format!("{name:?}")).join(" or ");
            table.mistake_at(said.line, format!("emergency.severity {:?} is not {names}", said.value));
        }
        severity
    });
    let all_of = table.lists("all_of");
    let advice = table.text("advice");
    table.refuse_unknown_keys();
    let id = id?;
    let rule = ExtraRule {
        id: id.value,
        kind: EmergencyKind::Practice,
        severity: severity?,
        all_of: all_of.into_iter().map(|group| group.into_iter().map(|phrase| phrase.value).collect()).collect(),
        advice: advice.map(|advice| advice.value),
    };
    match rule.check() {
        Ok(()) => Some(rule),
        Err(problem) => {
            table.mistake_at(id.line, problem.to_string());
            None
        }
    }
}

pub(super) fn write(rule: &ExtraRule, out: &mut String) -> fmt::Result {
    let severity = SEVERITIES.iter().find(|(_, severity)| *severity == rule.severity).map_or("", |(name, _)| name);
    writeln!(out, "\n[[emergency]]\nid = {}\nseverity = {}", quoted(&rule.id), quoted(severity))?;
    let groups: Vec<_> = rule.all_of.iter().map(|group| list(group.iter().map(String::as_str))).collect();
    writeln!(out, "all_of = [{}]", groups.join(", "))?;
    rule.advice.as_ref().map_or(Ok(()), |advice| writeln!(out, "advice = {}", quoted(advice)))
}

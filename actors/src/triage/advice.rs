//! What a caller may safely be told until a person looks: fixed words, no diagnosis, no doses.
//!
//! For teeth: International Association of Dental Traumatology, guidelines for avulsion of permanent teeth (2020): hold by
//! the crown, rinse in milk or saline, re-plant or keep in milk, within the hour; baby teeth are never re-planted. For
//! bleeding after an extraction: firm bite on gauze for twenty minutes (NHS, after tooth removal).

mod english;
mod french;
mod german;
mod spanish;

use super::flag::{EmergencyKind, Severity};

/// One language's words. `{number}` is the emergency number, or `unnamed_number` if the practice has not set one.
struct Wording {
    /// Said first when an ambulance is needed.
    call_now: &'static str,
    unnamed_number: &'static str,
    /// Said last otherwise: when to call an ambulance after all.
    if_worse: &'static str,
    of_kind: fn(EmergencyKind, Severity) -> &'static str,
}

/// The advice for an emergency in a language (`en`, `de-CH`, ...; English for others). `emergency_number` is the number
/// callers dial where the practice is, such as `999`.
pub fn advice(kind: EmergencyKind, severity: Severity, language: &str, emergency_number: Option<&str>) -> String {
    let primary = language.split(['-', '_']).next().unwrap_or(language).to_ascii_lowercase();
    let wording = match primary.as_str() {
        "de" => &german::WORDING,
        "fr" => &french::WORDING,
        "es" => &spanish::WORDING,
        _ => &english::WORDING,
    };
    let what = (wording.of_kind)(kind, severity);
    let whole = match severity {
        Severity::CallAmbulance => format!("{} {what}", wording.call_now),
        Severity::UrgentDental => format!("{what} {}", wording.if_worse),
    };
    let number = emergency_number.map(str::trim).filter(|number| !number.is_empty());
    whole.trim().replace("{number}", number.unwrap_or(wording.unnamed_number))
}

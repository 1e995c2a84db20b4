//! A tenant's terms among the settings that have no column of their own. Pure.

use serde_json::Value;

use crate::billing::Terms;

/// Their keys among the settings.
const KEYS: [&str; 2] = ["plan", "budget"];

/// Puts terms into a tenant's settings.
pub(super) fn write(terms: &Terms, settings: &mut Value) {
    let terms = serde_json::to_value(terms).expect("terms are plain data");
    copy(&terms, settings);
}

/// Puts the terms of some settings into others, whatever they say.
pub(super) fn copy(from: &Value, to: &mut Value) {
    for key in KEYS {
        if let Some(value) = from.get(key) {
            to[key] = value.clone();
        }
    }
}

/// The terms in a tenant's settings; a part that is not there is as in a file without it.
///
/// # Errors
/// When somebody changed them to what no file could have said.
pub(super) fn read(settings: &Value) -> Result<Terms, serde_json::Error> {
    fn part<T: serde::de::DeserializeOwned + Default>(settings: &Value, key: &str) -> Result<T, serde_json::Error> {
        settings.get(key).map_or_else(|| Ok(T::default()), |value| serde_json::from_value(value.clone()))
    }
    Ok(Terms { plan: part(settings, KEYS[0])?, budget: part(settings, KEYS[1])? })
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;
    use serde_json::json;

    use super::*;
    use crate::billing::{BudgetLimits, Plan};

    #[test]
    fn terms_are_the_same_after_the_settings_and_leave_others_alone() {
        let plan = Plan { monthly: Decimal::new(24_990, 2), first_month: "2026-11".parse().ok(), ..Plan::default() };
        let terms = Terms { plan, budget: BudgetLimits { daily: Some(Decimal::new(1_250, 2)), monthly: None } };
        let mut settings = json!({ "speech": { "openers": true } });
        write(&terms, &mut settings);
        assert_eq!(settings["plan"]["monthly"], "249.90", "digits, not a floating-point number");
        assert_eq!(settings["speech"]["openers"], true);
        assert_eq!(read(&settings).unwrap(), terms);
        let mut other = json!({});
        copy(&settings, &mut other);
        assert_eq!(read(&other).unwrap(), terms);
    }

    #[test]
    fn a_tenant_from_before_there_were_terms_has_the_default_ones() {
        assert_eq!(read(&json!({ "speech": {} })).unwrap(), Terms::default());
        assert!(read(&json!({ "plan": { "monthly": "much" } })).is_err());
    }
}

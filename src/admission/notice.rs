//! What a practice is told when its budget is nearly, or all, spent: an urgent message from us. Pure.
//!
//! The message has the same identifier on every node and after every restart, so it arrives once.

use chrono::{DateTime, Utc};
use frontdesk_actors::store::TakenMessage;
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::{CallId, MessageId};
use uuid::Uuid;

use super::budgets::Notice;
use crate::billing::{Budget, Period};

const NAMESPACE: Uuid = Uuid::from_u128(0x7c1f_5a0e_93d2_4b6b_8e47_12ac_60f9_35d8);

/// Who the message is from.
const SENDER: &str = "frontdesk";

pub(super) fn message(tenant: &Tenant, notice: &Notice, now: DateTime<Utc>) -> TakenMessage {
    let (period, begins) = (notice.period.label(), notice.begins.timestamp());
    let name = format!("{}/{period}/{begins}/{}", notice.tenant, label(notice.budget));
    let id = Uuid::new_v5(&NAMESPACE, name.as_bytes());
    TakenMessage {
        id: MessageId::from_uuid(id),
        tenant: tenant.id,
        // Of no call; what seals a message is named by one.
        call: CallId::from_uuid(id),
        taken_at: now,
        caller_name: SENDER.to_owned(),
        message: words(&tenant.language, notice),
        callback_number: None,
        urgent: true,
        recording: None,
    }
}

/// Metric label.
pub(super) const fn label(budget: Budget) -> &'static str {
    match budget {
        Budget::Fine => "fine",
        Budget::Warn => "warn",
        Budget::Spent => "spent",
    }
}

fn words(language: &str, Notice { period, budget, limit, spent, .. }: &Notice) -> String {
    let sums = format!("${:.2} / ${:.2}", spent.round_dp(2), limit);
    let spent = *budget == Budget::Spent;
    let pair = match language.split('-').next().unwrap_or_default() {
        "de" => match (spent, period) {
            (false, Period::Day) => "80 % des Tagesbudgets für Anrufe sind verbraucht.",
            (false, Period::Month) => "80 % des Monatsbudgets für Anrufe sind verbraucht.",
            (true, Period::Day) => {
                "Das Tagesbudget für Anrufe ist verbraucht. Bis morgen werden nur Nachrichten angenommen."
            }
            (true, Period::Month) => {
                "Das Monatsbudget für Anrufe ist verbraucht. Bis zum nächsten Monat werden nur Nachrichten angenommen."
            }
        },
        "es" => match (spent, period) {
            (false, Period::Day) => "Se ha gastado el 80 % del presupuesto diario para llamadas.",
            (false, Period::Month) => "Se ha gastado el 80 % del presupuesto mensual para llamadas.",
            (true, Period::Day) => {
                "Se ha gastado el presupuesto diario para llamadas. Hasta mañana solo se toman mensajes."
            }
            (true, Period::Month) => {
                "Se ha gastado el presupuesto mensual para llamadas. Hasta el mes que viene solo se toman mensajes."
            }
        },
        "fr" => match (spent, period) {
            (false, Period::Day) => "80 % du budget d’appels du jour sont dépensés.",
            (false, Period::Month) => "80 % du budget d’appels du mois sont dépensés.",
            (true, Period::Day) => {
                "Le budget d’appels du jour est dépensé. Jusqu’à demain, seuls des messages sont pris."
            }
            (true, Period::Month) => {
                "Le budget d’appels du mois est dépensé. Jusqu’au mois prochain, seuls des messages sont pris."
            }
        },
        _ => match (spent, period) {
            (false, Period::Day) => "80 % of the daily budget for calls is spent.",
            (false, Period::Month) => "80 % of the monthly budget for calls is spent.",
            (true, Period::Day) => "The daily budget for calls is spent. Until tomorrow calls only take messages.",
            (true, Period::Month) => {
                "The monthly budget for calls is spent. Until next month calls only take messages."
            }
        },
    };
    format!("{pair} ({sums})")
}

#[cfg(test)]
mod tests {
    use frontdesk_schema::TenantId;
    use rust_decimal::Decimal;

    use super::*;

    fn notice(period: Period, budget: Budget) -> Notice {
        let (limit, spent) = (Decimal::TEN, Decimal::new(8_024_999, 6));
        let begins = "2026-11-28T00:00:00Z".parse().unwrap();
        Notice { tenant: TenantId::from_slug("a"), period, begins, budget, limit, spent }
    }

    #[test]
    fn the_words_say_what_is_spent_and_what_follows() {
        let warned = words("en-GB", &notice(Period::Day, Budget::Warn));
        assert_eq!(warned, "80 % of the daily budget for calls is spent. ($8.02 / $10.00)");
        for language in ["en", "de-AT", "es", "fr", "ja"] {
            let all = Period::ALL
                .map(|period| [Budget::Warn, Budget::Spent].map(|budget| words(language, &notice(period, budget))));
            let mut all: Vec<_> = all.concat();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), 4, "{language}");
        }
    }

    #[test]
    fn the_same_notice_is_the_same_message_and_another_is_another() {
        let file = include_str!("../../docs/examples/bright-smiles.toml");
        let tenant = crate::tenant_file::parse(file).unwrap().tenant;
        let id = |notice: &Notice| message(&tenant, notice, Utc::now()).id;
        let first = notice(Period::Day, Budget::Warn);
        assert_eq!(id(&first), id(&first));
        let others = [
            notice(Period::Month, Budget::Warn),
            notice(Period::Day, Budget::Spent),
            Notice { begins: "2026-11-29T00:00:00Z".parse().unwrap(), ..first.clone() },
            Notice { tenant: TenantId::from_slug("b"), ..first.clone() },
        ];
        others.iter().for_each(|other| assert_ne!(id(other), id(&first)));
    }
}

//! What a practice is told when its budget is nearly, or all, spent: an urgent message from us. Pure.
//!
//! The message has the same identifier on every node and after every restart, so it arrives once.

use chrono::{DateTime, Utc};
use frontdesk_actors::admission::overflow::{CallerNumber, Overflow, Person, Reason, decide};
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
        message: words(&tenant.language, instead(tenant), notice),
        callback_number: None,
        urgent: true,
        recording: None,
    }
}

/// What callers get first when the budget is spent, by the practice's `[overflow]`.
fn instead(tenant: &Tenant) -> Overflow {
    decide(&tenant.overflow, Reason::Budget, Person::There, CallerNumber::Known)
}

/// Metric label.
pub(super) const fn label(budget: Budget) -> &'static str {
    match budget {
        Budget::Fine => "fine",
        Budget::Warn => "warn",
        Budget::Spent => "spent",
    }
}

fn words(language: &str, instead: Overflow, Notice { period, budget, limit, spent, .. }: &Notice) -> String {
    let sums = format!("${:.2} / ${:.2}", spent.round_dp(2), limit);
    let language = language.split('-').next().unwrap_or_default();
    let said = what_is_spent(language, *budget, *period);
    if *budget != Budget::Spent {
        return format!("{said} ({sums})");
    }
    format!("{said} {} ({sums})", what_follows(language, *period, instead))
}

fn what_is_spent(language: &str, budget: Budget, period: Period) -> &'static str {
    let spent = budget == Budget::Spent;
    match language {
        "de" => match (spent, period) {
            (false, Period::Day) => "80 % des Tagesbudgets für Anrufe sind verbraucht.",
            (false, Period::Month) => "80 % des Monatsbudgets für Anrufe sind verbraucht.",
            (true, Period::Day) => "Das Tagesbudget für Anrufe ist verbraucht.",
            (true, Period::Month) => "Das Monatsbudget für Anrufe ist verbraucht.",
        },
        "es" => match (spent, period) {
            (false, Period::Day) => "Se ha gastado el 80 % del presupuesto diario para llamadas.",
            (false, Period::Month) => "Se ha gastado el 80 % del presupuesto mensual para llamadas.",
            (true, Period::Day) => "Se ha gastado el presupuesto diario para llamadas.",
            (true, Period::Month) => "Se ha gastado el presupuesto mensual para llamadas.",
        },
        "fr" => match (spent, period) {
            (false, Period::Day) => "80 % du budget d’appels du jour sont dépensés.",
            (false, Period::Month) => "80 % du budget d’appels du mois sont dépensés.",
            (true, Period::Day) => "Le budget d’appels du jour est dépensé.",
            (true, Period::Month) => "Le budget d’appels du mois est dépensé.",
        },
        _ => match (spent, period) {
            (false, Period::Day) => "80 % of the daily budget for calls is spent.",
            (false, Period::Month) => "80 % of the monthly budget for calls is spent.",
            (true, Period::Day) => "The daily budget for calls is spent.",
            (true, Period::Month) => "The monthly budget for calls is spent.",
        },
    }
}

fn what_follows(language: &str, period: Period, instead: Overflow) -> String {
    let (until, follows) = match language {
        "de" => (
            ["Bis morgen", "Bis zum nächsten Monat"],
            match instead {
                Overflow::MessageMode => "werden nur Nachrichten angenommen.",
                Overflow::Human => "klingelt bei jedem Anruf Ihr Team, oder es wird ein Rückruf versprochen.",
                Overflow::CallBack => "wird bei jedem Anruf ein Rückruf versprochen.",
            },
        ),
        "es" => (
            ["Hasta mañana", "Hasta el mes que viene"],
            match instead {
                Overflow::MessageMode => "solo se toman mensajes.",
                Overflow::Human => "cada llamada se pasa a su equipo, o se promete devolverla.",
                Overflow::CallBack => "en cada llamada se promete devolverla.",
            },
        ),
        "fr" => (
            ["Jusqu’à demain,", "Jusqu’au mois prochain,"],
            match instead {
                Overflow::MessageMode => "seuls des messages sont pris.",
                Overflow::Human => "chaque appel est passé à votre équipe, ou un rappel est promis.",
                Overflow::CallBack => "un rappel est promis à chaque appel.",
            },
        ),
        _ => (
            ["Until tomorrow", "Until next month"],
            match instead {
                Overflow::MessageMode => "calls only take messages.",
                Overflow::Human => "every call rings your staff, or a call back is promised.",
                Overflow::CallBack => "a call back is promised in every call.",
            },
        ),
    };
    let [tomorrow, next_month] = until;
    let until = match period {
        Period::Day => tomorrow,
        Period::Month => next_month,
    };
    format!("{until} {follows}")
}

#[cfg(test)]
mod tests {
    use frontdesk_actors::admission::overflow::OverflowRule;
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
        let warned = words("en-GB", Overflow::MessageMode, &notice(Period::Day, Budget::Warn));
        assert_eq!(warned, "80 % of the daily budget for calls is spent. ($8.02 / $10.00)");
        let spent = words("en-GB", Overflow::MessageMode, &notice(Period::Month, Budget::Spent));
        let expected =
            "The monthly budget for calls is spent. Until next month calls only take messages. ($8.02 / $10.00)";
        assert_eq!(spent, expected);
        for language in ["en", "de-AT", "es", "fr", "ja"] {
            let mut all: Vec<_> = Overflow::ALL
                .into_iter()
                .flat_map(|instead| Period::ALL.map(|period| (instead, period)))
                .flat_map(|(instead, period)| {
                    [Budget::Warn, Budget::Spent].map(|budget| words(language, instead, &notice(period, budget)))
                })
                .collect();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all.len(), 2 + 6, "{language}");
        }
    }

    /// The order of a practice's `[overflow]`, and what it reads of it.
    #[track_caller]
    fn check(order: &[Overflow], expected: &str) {
        let file = include_str!("../../docs/examples/bright-smiles.toml");
        let mut tenant = crate::tenant_file::parse(file).unwrap().tenant;
        tenant.overflow = OverflowRule::new(order.iter().copied()).unwrap();
        let message = message(&tenant, &notice(Period::Day, Budget::Spent), Utc::now()).message;
        assert!(message.contains(expected), "{order:?}: {message}");
    }

    #[test]
    fn what_follows_is_what_the_practice_wants_of_calls_that_do_not_get_the_agent() {
        use Overflow::{CallBack, Human, MessageMode};
        check(&[Human, MessageMode, CallBack], "only take messages");
        check(&[Human], "rings your staff");
        check(&[Human, CallBack], "rings your staff");
        check(&[CallBack, Human], "a call back is promised in every call");
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

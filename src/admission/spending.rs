//! Reads what practices have spent, and tells those whose budget runs out.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use frontdesk_actors::store::{Messages, TenantDirectory as _};
use frontdesk_actors::tenant::Tenant;
use frontdesk_schema::SchemaError;
use frontdesk_schema::models::usage;
use rust_decimal::prelude::ToPrimitive as _;
use tokio::time::{MissedTickBehavior, interval};

use super::budgets::{Known, Notice};
use super::{Budgets, notice};
use crate::billing::{Budget, BudgetLimits, Period, Periods, Spent};
use crate::metrics;
use crate::storage::{DatabaseTenants, Storage, StorageError};

/// How soon a call that has ended counts.
const LOOK_EVERY: Duration = Duration::from_secs(1);

/// Keeps the budgets up to date for as long as it is polled.
pub(crate) async fn follow(
    budgets: Budgets,
    storage: Storage,
    tenants: Arc<DatabaseTenants>,
    messages: Arc<dyn Messages>,
) {
    let mut looks = interval(LOOK_EVERY);
    looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut is_failing, mut gauges) = (false, Gauges::default());
    loop {
        looks.tick().await;
        let now = Utc::now();
        let limited = tenants.budgets();
        for due in budgets.due(&limited, now) {
            let Some((_, limits)) = limited.iter().find(|(tenant, _)| *tenant == due) else { continue };
            let Ok(Some(tenant)) = tenants.by_id(due).await else { continue };
            match read(&storage, &tenant, limits, now).await {
                Ok(known) => {
                    is_failing = false;
                    for notice in budgets.learn(due, known) {
                        tell(&budgets, &tenant, &notice, &*messages, now).await;
                    }
                }
                // What was known last goes on to count.
                Err(error) if !std::mem::replace(&mut is_failing, true) => {
                    tracing::warn!(%error, "what practices have spent cannot be read");
                }
                Err(_) => {}
            }
        }
        gauges.show(used(&budgets, &tenants, now).await);
    }
}

async fn read(
    storage: &Storage,
    tenant: &Tenant,
    limits: &BudgetLimits,
    now: DateTime<Utc>,
) -> Result<Known, StorageError> {
    let periods = Periods::at(now, tenant.time_zone);
    let mut connection = storage.database.connection().await?;
    let mut scope = connection.scope(tenant.id).await?;
    let today = usage::totals(&mut scope, periods.day.start, periods.day.end).await?.vendor_cost;
    let this_month = usage::totals(&mut scope, periods.month.start, periods.month.end).await?.vendor_cost;
    scope.rollback().await.map_err(SchemaError::from)?;
    Ok(Known { limits: limits.clone(), spent: Spent { today, this_month }, periods, read_at: now })
}

/// Tells the practice, and whoever runs this. What is not taken down is told at the next reading.
async fn tell(budgets: &Budgets, tenant: &Tenant, notice: &Notice, messages: &dyn Messages, now: DateTime<Utc>) {
    if let Err(error) = messages.take(notice::message(tenant, notice, now)).await {
        tracing::error!(tenant = tenant.slug, %error, "a practice could not be told of its budget yet");
        return;
    }
    budgets.told(notice);
    let (period, level) = (notice.period.label(), notice::label(notice.budget));
    metrics::budget_noticed(period, level);
    match notice.budget {
        Budget::Spent => tracing::warn!(tenant = tenant.slug, period, "a budget is spent: calls do not get the agent"),
        Budget::Warn | Budget::Fine => tracing::warn!(tenant = tenant.slug, period, "a budget is nearly spent"),
    }
}

/// How much of each limit is spent, by the practice's slug and the period.
type Used = BTreeMap<(String, &'static str), f64>;

async fn used(budgets: &Budgets, tenants: &DatabaseTenants, now: DateTime<Utc>) -> Used {
    let mut all = Used::new();
    for (id, known) in budgets.known() {
        let Ok(Some(tenant)) = tenants.by_id(id).await else { continue };
        for period in Period::ALL {
            let used = known.limits.used(period, known.spent_at(now)).and_then(|used| used.to_f64());
            all.extend(used.map(|used| ((tenant.slug.clone(), period.label()), used)));
        }
    }
    all
}

/// What the gauges show. One that is there stays there, so it goes to zero when its limit is gone.
#[derive(Default)]
struct Gauges(Used);

impl Gauges {
    fn show(&mut self, used: Used) {
        let gone = self.0.keys().filter(|shown| !used.contains_key(*shown));
        for (tenant, period) in gone {
            metrics::budget_used(tenant, period, 0.0);
        }
        for ((tenant, period), used) in &used {
            metrics::budget_used(tenant, period, *used);
        }
        self.0 = used;
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use frontdesk_actors::store::{Failure, StoreError, StoreResult, TakenMessage};
    use metrics_exporter_prometheus::PrometheusBuilder;
    use rust_decimal::Decimal;

    use super::*;

    /// Refuses so many messages, and takes the others.
    struct Refusing(Mutex<(usize, Vec<TakenMessage>)>);

    impl Messages for Refusing {
        fn take(&self, message: TakenMessage) -> StoreResult<'_, ()> {
            let mut inner = self.0.lock().unwrap();
            if inner.0 > 0 {
                inner.0 -= 1;
                let error = StoreError { store: "messages", cause: "full".to_owned(), failure: Failure::Away };
                return Box::pin(std::future::ready(Err(error)));
            }
            inner.1.push(message);
            Box::pin(std::future::ready(Ok(())))
        }
    }

    #[actix_web::test]
    async fn a_notice_that_could_not_be_taken_down_is_told_at_the_next_reading_and_then_no_more() {
        let file = include_str!("../../docs/examples/bright-smiles.toml");
        let tenant = crate::tenant_file::parse(file).unwrap().tenant;
        let (budgets, messages, now) = (Budgets::default(), Refusing(Mutex::new((2, Vec::new()))), Utc::now());
        let known = Known {
            limits: BudgetLimits { daily: Some(Decimal::TEN), monthly: None },
            spent: Spent { today: Decimal::TEN, this_month: Decimal::TEN },
            periods: Periods::at(now, tenant.time_zone),
            read_at: now,
        };
        let mut taken = Vec::new();
        for _ in 0..4 {
            for notice in budgets.learn(tenant.id, known.clone()) {
                tell(&budgets, &tenant, &notice, &messages, now).await;
            }
            taken.push(messages.0.lock().unwrap().1.len());
        }
        assert_eq!(taken, [0, 0, 1, 1]);
    }

    #[test]
    fn a_limit_that_is_gone_shows_nothing_spent_and_the_others_go_on() {
        let recorder = PrometheusBuilder::new().build_recorder();
        let of = |day: Option<f64>, month| -> Used {
            let day = day.map(|used| (("a".to_owned(), "day"), used));
            day.into_iter().chain([(("a".to_owned(), "month"), month)]).collect()
        };
        ::metrics::with_local_recorder(&recorder, || {
            let mut gauges = Gauges::default();
            gauges.show(of(Some(0.9), 0.3));
            gauges.show(of(None, 0.4));
        });
        let rendered = recorder.handle().render();
        let lines: Vec<_> = rendered.lines().filter(|line| line.starts_with("frontdesk_budget_used_ratio")).collect();
        let shows = |period, used| {
            lines.contains(&&*format!("frontdesk_budget_used_ratio{{tenant=\"a\",period=\"{period}\"}} {used}"))
        };
        assert!(lines.len() == 2 && shows("day", "0") && shows("month", "0.4"), "{lines:?}");
    }
}

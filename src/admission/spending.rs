//! Reads what practices have spent, and tells those whose budget runs out.

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
    let mut is_failing = false;
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
                        tell(&tenant, &notice, &*messages, now).await;
                    }
                }
                // What was known last goes on to count.
                Err(error) if !std::mem::replace(&mut is_failing, true) => {
                    tracing::warn!(%error, "what practices have spent cannot be read");
                }
                Err(_) => {}
            }
        }
        show(&budgets, &tenants, now).await;
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

/// Tells the practice, and whoever runs this.
async fn tell(tenant: &Tenant, notice: &Notice, messages: &dyn Messages, now: DateTime<Utc>) {
    let (period, level) = (notice.period.label(), notice::label(notice.budget));
    metrics::budget_noticed(period, level);
    match notice.budget {
        Budget::Spent => tracing::warn!(tenant = tenant.slug, period, "a budget is spent: calls only take messages"),
        Budget::Warn | Budget::Fine => tracing::warn!(tenant = tenant.slug, period, "a budget is nearly spent"),
    }
    if let Err(error) = messages.take(notice::message(tenant, notice, now)).await {
        tracing::error!(tenant = tenant.slug, %error, "a practice could not be told of its budget");
    }
}

async fn show(budgets: &Budgets, tenants: &DatabaseTenants, now: DateTime<Utc>) {
    for (id, known) in budgets.known() {
        let Ok(Some(tenant)) = tenants.by_id(id).await else { continue };
        for period in Period::ALL {
            let used = known.limits.used(period, known.spent_at(now)).and_then(|used| used.to_f64());
            if let Some(used) = used {
                metrics::budget_used(&tenant.slug, period.label(), used);
            }
        }
    }
}

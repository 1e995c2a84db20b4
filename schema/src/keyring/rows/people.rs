//! What rows say of people besides what is sealed: blind indexes, and that they were erased.
//!
//! An index cannot be opened, but it still tells that two rows mean one person. Where a tombstone stands it goes, with the
//! sealed values that it was made of and that nobody can open any more.

use diesel::{ExpressionMethods as _, QueryDsl as _, sql_types};
use diesel_async::RunQueryDsl as _;

use super::super::error::KeyringError;
use super::super::tables::tombstones as table;
use crate::scope::TenantScope;

const PATIENTS: &str = "
    update patients p set erased_at = t.erased_at,
        phone_sealed = null, phone_index = null, birth_date_sealed = null, birth_date_index = null
    from keys.tombstones t
    where p.tenant_id = $1 and t.tenant_id = p.tenant_id and p.erased_at is null
    and (t.subject_kind = 'patient' and t.subject_id = p.id
         or t.subject_kind = 'tenant' and p.created_at <= t.erased_at)";

const CALLERS: &str = "
    update calls c set caller_sealed = null, caller_index = null
    from keys.tombstones t
    where c.tenant_id = $1 and t.tenant_id = c.tenant_id and c.caller_index is not null
    and (t.subject_kind = 'data_key' and t.subject_id = c.data_key_id
         or t.subject_kind = 'tenant' and c.started_at <= t.erased_at)";

const TEXTED: &str = "
    update sms_log s set number_sealed = null, number_index = null
    from keys.tombstones t
    where s.tenant_id = $1 and t.tenant_id = s.tenant_id and s.number_index is not null
    and (t.subject_kind = 'data_key' and t.subject_id = s.data_key_id
         or t.subject_kind = 'tenant' and s.queued_at <= t.erased_at)";

/// Takes the indexes of everybody away for whom there is a tombstone, and notes when a patient was erased.
pub(in super::super) async fn forget_entombed(scope: &mut TenantScope<'_>) -> Result<(), KeyringError> {
    let tenant = scope.tenant().as_uuid();
    let any = table::table.filter(table::tenant_id.eq(tenant));
    if !diesel::select(diesel::dsl::exists(any)).get_result::<bool>(scope.connection()).await? {
        return Ok(());
    }
    for statement in [PATIENTS, CALLERS, TEXTED] {
        diesel::sql_query(statement).bind::<sql_types::Uuid, _>(tenant).execute(scope.connection()).await?;
    }
    Ok(())
}

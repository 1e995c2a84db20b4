//! The tables of the PostgreSQL schema `keys`, and the list of tenants.

diesel::table! {
    keys.tenant_keys (tenant_id) {
        tenant_id -> Uuid,
        wrapped -> Binary,
        master_key_id -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    keys.audit_keys (tenant_id) {
        tenant_id -> Uuid,
        wrapped -> Binary,
        master_key_id -> Text,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    keys.data_keys (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        subject_kind -> Text,
        subject_id -> Uuid,
        wrapped -> Binary,
        created_at -> Timestamptz,
    }
}

diesel::table! {
    keys.tombstones (tenant_id, subject_kind, subject_id) {
        tenant_id -> Uuid,
        subject_kind -> Text,
        subject_id -> Uuid,
        erased_at -> Timestamptz,
    }
}

diesel::table! {
    keys.master_check (only_row) {
        only_row -> Bool,
        master_key_id -> Text,
        sealed -> Binary,
    }
}

diesel::table! {
    directory_tenants (tenant_id) {
        tenant_id -> Uuid,
    }
}

//! The tables as diesel knows them. Kept in step with `migrations/` by hand and by a test that asks PostgreSQL.

diesel::table! {
    directory_tenants (tenant_id) {
        tenant_id -> Uuid,
        slug -> Text,
        config_version -> BigInt,
    }
}

diesel::table! {
    directory_numbers (number) {
        number -> Text,
        tenant_id -> Uuid,
    }
}

diesel::table! {
    directory_calendars (calendar_id) {
        calendar_id -> Text,
        tenant_id -> Uuid,
    }
}

diesel::table! {
    users (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        email -> Text,
        role -> Text,
        password_hash -> Text,
        created_at -> Timestamptz,
        disabled_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sessions (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        user_id -> Uuid,
        token_hash -> Binary,
        created_at -> Timestamptz,
        seen_at -> Timestamptz,
        expires_at -> Timestamptz,
    }
}

diesel::table! {
    directory_api_keys (id) {
        id -> Uuid,
        tenant_id -> Uuid,
    }
}

diesel::table! {
    tenants (tenant_id) {
        tenant_id -> Uuid,
        name -> Text,
        time_zone -> Text,
        language -> Text,
        greeting -> Text,
        transfer_number -> Nullable<Text>,
        emergency_number -> Nullable<Text>,
        address -> Nullable<Text>,
        voice_id -> Text,
        voice_model -> Text,
        message_sms -> Array<Text>,
        message_email -> Array<Text>,
        settings -> Jsonb,
        transcript_days -> Integer,
        number_days -> Integer,
        message_days -> Integer,
        applied_at -> Timestamptz,
    }
}

diesel::table! {
    tenant_numbers (tenant_id, position) {
        tenant_id -> Uuid,
        position -> Integer,
        number -> Text,
    }
}

diesel::table! {
    providers (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Text,
        position -> Integer,
        name -> Text,
        calendar_id -> Nullable<Text>,
        settings -> Jsonb,
        active -> Bool,
    }
}

diesel::table! {
    rooms (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Text,
        position -> Integer,
        name -> Text,
        active -> Bool,
    }
}

diesel::table! {
    services (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Text,
        position -> Integer,
        name -> Text,
        minutes -> Integer,
        settings -> Jsonb,
        active -> Bool,
    }
}

diesel::table! {
    service_providers (tenant_id, service_id, provider_id) {
        tenant_id -> Uuid,
        service_id -> Text,
        provider_id -> Text,
        position -> Integer,
    }
}

diesel::table! {
    opening_hours (tenant_id, weekday, opens) {
        tenant_id -> Uuid,
        weekday -> SmallInt,
        opens -> Time,
        closes -> Time,
    }
}

diesel::table! {
    closures (tenant_id, day) {
        tenant_id -> Uuid,
        day -> Date,
        position -> Integer,
    }
}

diesel::table! {
    faq (tenant_id, position) {
        tenant_id -> Uuid,
        position -> Integer,
        question -> Text,
        answer -> Text,
    }
}

diesel::table! {
    api_keys (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        name -> Text,
        secret_hash -> Binary,
        created_at -> Timestamptz,
        last_used_at -> Nullable<Timestamptz>,
        revoked_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    calls (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        carrier_call -> Text,
        patient_id -> Nullable<Uuid>,
        data_key_id -> Uuid,
        caller_sealed -> Nullable<Binary>,
        caller_index -> Nullable<Binary>,
        started_at -> Timestamptz,
        ended_at -> Nullable<Timestamptz>,
        duration_ms -> Nullable<BigInt>,
        outcome -> Nullable<Text>,
        lives -> Integer,
        turns -> Integer,
        barge_ins -> Integer,
        gaps_ms -> Array<Integer>,
        summary_sealed -> Nullable<Binary>,
        promised_sealed -> Nullable<Binary>,
        reported_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    turns (tenant_id, call_id, life, seq) {
        tenant_id -> Uuid,
        call_id -> Uuid,
        life -> Integer,
        seq -> Integer,
        revision -> Integer,
        who -> Text,
        data_key_id -> Uuid,
        text_sealed -> Nullable<Binary>,
        interrupted -> Bool,
        at_ms -> BigInt,
        lasted_ms -> BigInt,
        decisions -> Jsonb,
    }
}

diesel::table! {
    requests (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        call_id -> Uuid,
        data_key_id -> Uuid,
        kind -> Text,
        wish_sealed -> Binary,
        asked_at -> Timestamptz,
        state -> Text,
        settled_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    messages (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        call_id -> Uuid,
        data_key_id -> Uuid,
        taken_at -> Timestamptz,
        caller_name_sealed -> Binary,
        message_sealed -> Binary,
        callback_sealed -> Nullable<Binary>,
        urgent -> Bool,
        delivered_at -> Nullable<Timestamptz>,
        recording_sealed -> Nullable<Binary>,
    }
}

diesel::table! {
    patients (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        data_key_id -> Uuid,
        name_sealed -> Binary,
        phone_sealed -> Nullable<Binary>,
        phone_index -> Nullable<Binary>,
        birth_date_sealed -> Nullable<Binary>,
        birth_date_index -> Nullable<Binary>,
        created_at -> Timestamptz,
        erased_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    call_fences (tenant_id, call_id) {
        tenant_id -> Uuid,
        call_id -> Uuid,
        epoch -> Integer,
        moved_at -> Timestamptz,
    }
}

diesel::table! {
    diary (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        kind -> Text,
        provider_id -> Text,
        room_id -> Nullable<Text>,
        during -> Tstzrange,
        overlaid -> Bool,
        call_id -> Nullable<Uuid>,
        epoch -> Integer,
        held_until -> Nullable<Timestamptz>,
        source -> Text,
        external_id -> Nullable<Text>,
    }
}

diesel::table! {
    appointments (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        diary_id -> Nullable<Uuid>,
        patient_id -> Uuid,
        service_id -> Text,
        provider_id -> Text,
        starts_at -> Timestamptz,
        ends_at -> Timestamptz,
        status -> Text,
        version -> Integer,
        booked_by_call -> Nullable<Uuid>,
        idempotency_key -> Text,
        event_id -> Nullable<Text>,
        event_etag -> Nullable<Text>,
        event_synced_version -> Nullable<Integer>,
        data_key_id -> Uuid,
        notes_sealed -> Nullable<Binary>,
        created_at -> Timestamptz,
        changed_at -> Timestamptz,
        event_calendar -> Nullable<Text>,
    }
}

diesel::table! {
    calendar_sync (tenant_id, calendar_id) {
        tenant_id -> Uuid,
        calendar_id -> Text,
        sync_token -> Text,
        listed_from -> Timestamptz,
        listed_at -> Timestamptz,
        synced_at -> Timestamptz,
        channel_id -> Nullable<Text>,
        channel_resource -> Nullable<Text>,
        channel_expires -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    google_accounts (tenant_id) {
        tenant_id -> Uuid,
        data_key_id -> Uuid,
        refresh_token_sealed -> Binary,
        connected_at -> Timestamptz,
    }
}

diesel::table! {
    outbox (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        kind -> Text,
        idempotency_key -> Text,
        data_key_id -> Uuid,
        payload_sealed -> Binary,
        call_id -> Nullable<Uuid>,
        epoch -> Integer,
        created_at -> Timestamptz,
        due_at -> Timestamptz,
        attempts -> Integer,
        last_error -> Nullable<Text>,
        done_at -> Nullable<Timestamptz>,
        dead_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    work_queue (id) {
        id -> Uuid,
        tenant_id -> Uuid,
        kind -> Text,
        due_at -> Timestamptz,
        lease -> Nullable<Uuid>,
        leases -> Integer,
    }
}

diesel::table! {
    consents (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        number_index -> Binary,
        purpose -> Text,
        given -> Bool,
        at -> Timestamptz,
        source -> Text,
        call_id -> Nullable<Uuid>,
        wording -> Nullable<Text>,
    }
}

diesel::table! {
    sms_log (tenant_id, id) {
        tenant_id -> Uuid,
        id -> Uuid,
        data_key_id -> Uuid,
        number_sealed -> Nullable<Binary>,
        number_index -> Nullable<Binary>,
        purpose -> Text,
        appointment_id -> Nullable<Uuid>,
        call_id -> Nullable<Uuid>,
        sid -> Nullable<Text>,
        state -> Text,
        error_code -> Nullable<Integer>,
        segments -> Nullable<Integer>,
        queued_at -> Timestamptz,
        changed_at -> Timestamptz,
    }
}

diesel::table! {
    usage (tenant_id, call_id) {
        tenant_id -> Uuid,
        call_id -> Uuid,
        started_at -> Timestamptz,
        call_ms -> BigInt,
        recogniser_ms -> BigInt,
        tokens_in -> BigInt,
        tokens_out -> BigInt,
        tokens_cache_read -> BigInt,
        tokens_cache_write -> BigInt,
        tokens_wasted -> BigInt,
        voice_characters -> BigInt,
        sms -> BigInt,
        vendor_cost -> Numeric,
    }
}

diesel::table! {
    audit_log (tenant_id, seq) {
        tenant_id -> Uuid,
        seq -> BigInt,
        at -> Timestamptz,
        actor -> Text,
        action -> Text,
        subject -> Nullable<Text>,
        detail -> Jsonb,
        mac -> Binary,
    }
}

diesel::table! {
    audit_heads (tenant_id) {
        tenant_id -> Uuid,
        seq -> BigInt,
        mac -> Binary,
    }
}

diesel::allow_tables_to_appear_in_same_query!(calls, turns);
diesel::allow_tables_to_appear_in_same_query!(appointments, calls);
diesel::allow_tables_to_appear_in_same_query!(appointments, patients);
diesel::allow_tables_to_appear_in_same_query!(appointments, diary);

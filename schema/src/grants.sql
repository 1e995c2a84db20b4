REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO {role};
GRANT USAGE ON SCHEMA keys TO {role};
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role};
REVOKE ALL ON ALL TABLES IN SCHEMA keys FROM {role};
REVOKE EXECUTE ON FUNCTION protect_rows FROM PUBLIC;
GRANT SELECT ON __diesel_schema_migrations TO {role};
GRANT SELECT, INSERT, UPDATE, DELETE ON
    directory_tenants, directory_numbers, directory_calendars, directory_api_keys, work_queue,
    tenants, tenant_numbers, providers, rooms, services, service_providers, opening_hours, closures, faq,
    users, sessions, api_keys, patients, calls, turns, messages, usage, call_fences, diary, appointments, outbox,
    sms_log, calendar_sync, google_accounts, requests
    TO {role};
GRANT SELECT, INSERT ON consents, audit_log TO {role};
GRANT SELECT, INSERT, UPDATE ON audit_heads TO {role};
GRANT SELECT, INSERT, UPDATE, DELETE ON keys.tenant_keys, keys.data_keys TO {role};
GRANT SELECT, INSERT, UPDATE ON keys.audit_keys, keys.master_check TO {role};
GRANT SELECT, INSERT ON keys.tombstones TO {role};
GRANT UPDATE (erased_at) ON keys.tombstones TO {role};

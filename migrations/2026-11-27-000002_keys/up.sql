-- Wrapped keys, in a schema of their own: left out of the data dump, backed up for at most 35 days. Deleting a key here
-- is what erases a person.

CREATE SCHEMA keys;
COMMENT ON SCHEMA keys IS 'Wrapped keys. Never dumped together with the data they open.';

CREATE TABLE keys.master_check (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    master_key_id text NOT NULL,
    sealed bytea NOT NULL
);
COMMENT ON TABLE keys.master_check IS 'A known value sealed by the master key: tells at start whether the right one was given.';

CREATE TABLE keys.tenant_keys (
    tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
    master_key_id text NOT NULL,
    wrapped bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
SELECT protect_rows('keys.tenant_keys');
COMMENT ON TABLE keys.tenant_keys IS 'One key per tenant, wrapped by the master key of that id.';

CREATE TABLE keys.audit_keys (
    tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
    master_key_id text NOT NULL,
    wrapped bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);
SELECT protect_rows('keys.audit_keys');
COMMENT ON TABLE keys.audit_keys IS 'The key of a tenant''s audit chain. It outlives an erasure.';

CREATE TABLE keys.data_keys (
    tenant_id uuid NOT NULL REFERENCES keys.tenant_keys ON DELETE CASCADE,
    id uuid NOT NULL,
    subject_kind text NOT NULL CHECK (subject_kind IN ('call', 'patient')),
    subject_id uuid NOT NULL,
    wrapped bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX data_keys_subject ON keys.data_keys (tenant_id, subject_kind, subject_id);
SELECT protect_rows('keys.data_keys');
COMMENT ON TABLE keys.data_keys IS 'Keys that seal columns, wrapped by the tenant''s key: one per call, the patient''s once known.';

CREATE TABLE keys.tombstones (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    subject_kind text NOT NULL CHECK (subject_kind IN ('tenant', 'patient', 'call', 'data_key')),
    subject_id uuid NOT NULL,
    erased_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, subject_kind, subject_id)
);
SELECT protect_rows('keys.tombstones');
COMMENT ON TABLE keys.tombstones IS 'Who was erased. Applied again at start, so that an older key backup brings nobody back.';

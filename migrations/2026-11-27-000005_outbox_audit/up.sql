-- Effects outside, and the record of who did and saw what.

CREATE TABLE outbox (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    kind text NOT NULL,
    idempotency_key text NOT NULL,
    data_key_id uuid NOT NULL,
    payload_sealed bytea NOT NULL,
    epoch integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    done_at timestamptz,
    dead_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, idempotency_key)
);
CREATE INDEX outbox_dead ON outbox (tenant_id, dead_at) WHERE dead_at IS NOT NULL;
SELECT protect_rows('outbox');
COMMENT ON TABLE outbox IS 'Effects outside that a transaction has decided: calendar events, texts, e-mail, webhooks.';
COMMENT ON COLUMN outbox.last_error IS 'A cause without any content of the effect.';

CREATE TABLE work_queue (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES directory_tenants ON DELETE CASCADE,
    kind text NOT NULL,
    due_at timestamptz NOT NULL,
    leased_until timestamptz
);
CREATE INDEX work_queue_due ON work_queue (due_at);
CREATE INDEX work_queue_tenant ON work_queue (tenant_id);
COMMENT ON TABLE work_queue IS 'What is due, for workers that do not know a tenant yet. Holds no patient data.';

CREATE TABLE consents (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    number_index bytea NOT NULL CHECK (length(number_index) = 16),
    purpose text NOT NULL CHECK (purpose IN ('sms')),
    given boolean NOT NULL,
    at timestamptz NOT NULL,
    source text NOT NULL CHECK (source IN ('call', 'sms', 'staff')),
    call_id uuid,
    wording text,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX consents_number ON consents (tenant_id, number_index, at DESC);
SELECT protect_rows('consents');
COMMENT ON TABLE consents IS 'Who may be texted, and since when not any more; the newest row of a number counts.';

CREATE TABLE audit_log (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    seq bigint NOT NULL CHECK (seq > 0),
    at timestamptz NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text,
    detail jsonb NOT NULL DEFAULT '{}',
    mac bytea NOT NULL CHECK (length(mac) = 32),
    PRIMARY KEY (tenant_id, seq)
);
SELECT protect_rows('audit_log');
COMMENT ON TABLE audit_log IS 'Who saw or changed what; each row''s MAC covers the one before. Append only. Ids instead of names.';

CREATE TABLE audit_heads (
    tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
    seq bigint NOT NULL,
    mac bytea NOT NULL CHECK (length(mac) = 32)
);
SELECT protect_rows('audit_heads');
COMMENT ON TABLE audit_heads IS 'The end of each audit chain; locked while a row is appended. Exported outside the database too.';

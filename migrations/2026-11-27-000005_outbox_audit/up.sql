-- Effects outside, who may be texted and was, and the record of who did and saw what.

CREATE TABLE outbox (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind <> ''),
    idempotency_key text NOT NULL CHECK (idempotency_key <> ''),
    data_key_id uuid NOT NULL,
    payload_sealed bytea NOT NULL,
    call_id uuid,
    epoch integer NOT NULL DEFAULT 0 CHECK (epoch >= 0),
    created_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    last_error text,
    done_at timestamptz,
    dead_at timestamptz CHECK (dead_at IS NULL OR done_at IS NULL),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, idempotency_key)
);
CREATE INDEX outbox_dead ON outbox (tenant_id, dead_at DESC, id DESC) WHERE dead_at IS NOT NULL;
CREATE INDEX outbox_done ON outbox (tenant_id, done_at) WHERE done_at IS NOT NULL;
SELECT protect_rows('outbox');
COMMENT ON TABLE outbox IS 'Effects outside that a transaction has decided: calendar events, texts, e-mail, webhooks.';
COMMENT ON COLUMN outbox.idempotency_key IS 'The same effect asked for again is the same row.';
COMMENT ON COLUMN outbox.epoch IS 'The life of the call that asked for it; see call_fences.';
COMMENT ON COLUMN outbox.due_at IS 'When it is tried next; for people to read, workers go by work_queue.';
COMMENT ON COLUMN outbox.last_error IS 'A cause without any content of the effect.';
COMMENT ON COLUMN outbox.dead_at IS 'Given up after all attempts: somebody must look.';

CREATE TABLE work_queue (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES directory_tenants ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind <> ''),
    due_at timestamptz NOT NULL,
    lease uuid,
    leases integer NOT NULL DEFAULT 0 CHECK (leases >= 0)
);
CREATE INDEX work_queue_due ON work_queue (due_at);
CREATE INDEX work_queue_tenant ON work_queue (tenant_id);
COMMENT ON TABLE work_queue IS 'What is due, for workers that do not know a tenant yet. Holds no patient data.';
COMMENT ON COLUMN work_queue.id IS 'Of the outbox row, or of whatever else its kind says.';
COMMENT ON COLUMN work_queue.due_at IS 'A worker that leases it moves this ahead: when the worker dies, it is due again.';
COMMENT ON COLUMN work_queue.lease IS 'Drawn by the worker that has it. Whoever ends the work must show it: a worker that came too late has another.';
COMMENT ON COLUMN work_queue.leases IS 'How often it was leased: grows even when every worker dies of it.';

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
COMMENT ON TABLE consents IS 'Who may be texted, and since when not any more. Only ever added to; the newest row of a number counts.';
COMMENT ON COLUMN consents.number_index IS 'A blind index: the number itself is not kept, and an opt-out survives an erasure.';
COMMENT ON COLUMN consents.wording IS 'Which sentence of ours was agreed to; never the person''s own words.';

CREATE TABLE sms_log (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    data_key_id uuid NOT NULL,
    number_sealed bytea,
    number_index bytea CHECK (length(number_index) = 16),
    purpose text NOT NULL CHECK (purpose IN ('confirmation', 'change', 'cancellation', 'reminder', 'message', 'reply')),
    appointment_id uuid,
    call_id uuid,
    sid text,
    state text NOT NULL CHECK (state IN ('queued', 'sent', 'delivered', 'undelivered', 'failed', 'unknown')),
    error_code integer,
    segments integer CHECK (segments > 0),
    queued_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, sid),
    FOREIGN KEY (tenant_id, appointment_id) REFERENCES appointments,
    CHECK ((number_sealed IS NULL) = (number_index IS NULL))
);
CREATE INDEX sms_log_number ON sms_log (tenant_id, number_index, queued_at DESC);
CREATE INDEX sms_log_appointment ON sms_log (tenant_id, appointment_id);
SELECT protect_rows('sms_log');
COMMENT ON TABLE sms_log IS 'Texts that were sent or tried, and what the carrier said of them. Their wording is not kept.';
COMMENT ON COLUMN sms_log.sid IS 'The carrier''s name of the message; null until the carrier has accepted it.';
COMMENT ON COLUMN sms_log.state IS 'unknown: the carrier did not answer, and it must be asked before anything is sent again.';
COMMENT ON COLUMN sms_log.error_code IS 'The carrier''s, e.g. 21610 for a number that has opted out.';

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

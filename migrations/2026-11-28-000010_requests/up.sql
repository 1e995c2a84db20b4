-- What callers asked for while the diary could not be reached, until it is decided.

CREATE TABLE requests (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    call_id uuid NOT NULL,
    data_key_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('book', 'reschedule', 'cancel')),
    wish_sealed bytea NOT NULL,
    asked_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('pending', 'done', 'superseded', 'staff')),
    settled_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    CHECK ((state = 'pending') = (settled_at IS NULL))
);
CREATE INDEX requests_call ON requests (tenant_id, call_id);
CREATE INDEX requests_pending ON requests (tenant_id, asked_at) WHERE state = 'pending';
SELECT protect_rows('requests');
COMMENT ON TABLE requests IS 'What callers asked for while the diary could not be reached. The call''s own row may follow later, so there is no foreign key to it.';
COMMENT ON COLUMN requests.wish_sealed IS 'What, when and for whom, under the call''s key.';
COMMENT ON COLUMN requests.state IS 'pending; done by itself; superseded by a later wish or booking of the same call; staff: a message asks the practice.';

ALTER TABLE sms_log DROP CONSTRAINT sms_log_purpose_check;
ALTER TABLE sms_log ADD CONSTRAINT sms_log_purpose_check
    CHECK (purpose IN ('confirmation', 'change', 'cancellation', 'reminder', 'message', 'reply', 'request'));

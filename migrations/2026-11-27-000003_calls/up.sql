-- Calls: what was said, what was promised, what it cost. Words and numbers are sealed under the data key that the row
-- names; a blind index stands for a number where calls of one caller must be found.

CREATE TABLE patients (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    data_key_id uuid NOT NULL,
    name_sealed bytea NOT NULL,
    phone_sealed bytea,
    phone_index bytea CHECK (length(phone_index) = 16),
    birth_date_sealed bytea,
    birth_date_index bytea CHECK (length(birth_date_index) = 16),
    created_at timestamptz NOT NULL DEFAULT now(),
    erased_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX patients_phone ON patients (tenant_id, phone_index);
CREATE INDEX patients_birth_date ON patients (tenant_id, birth_date_index);
SELECT protect_rows('patients');
COMMENT ON TABLE patients IS 'Who has or had an appointment. Names are compared after opening; number and birth date by blind index.';

CREATE TABLE calls (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    carrier_call text NOT NULL,
    patient_id uuid,
    data_key_id uuid NOT NULL,
    caller_sealed bytea,
    caller_index bytea CHECK (length(caller_index) = 16),
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    duration_ms bigint CHECK (duration_ms >= 0),
    outcome text CHECK (outcome IN ('caller_hung_up', 'agent_hung_up', 'transferred', 'silent', 'too_long', 'lost',
                                    'failed', 'drained')),
    lives integer NOT NULL DEFAULT 1 CHECK (lives > 0),
    turns integer NOT NULL DEFAULT 0,
    barge_ins integer NOT NULL DEFAULT 0,
    gaps_ms integer[] NOT NULL DEFAULT '{}',
    summary_sealed bytea,
    promised_sealed bytea,
    reported_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, carrier_call),
    FOREIGN KEY (tenant_id, patient_id) REFERENCES patients ON DELETE SET NULL (patient_id)
);
CREATE INDEX calls_started ON calls (tenant_id, started_at DESC, id DESC);
CREATE INDEX calls_ended ON calls (tenant_id, ended_at);
CREATE INDEX calls_caller ON calls (tenant_id, caller_index);
CREATE INDEX calls_patient ON calls (tenant_id, patient_id);
SELECT protect_rows('calls');
COMMENT ON TABLE calls IS 'One row a call, from ring to hang-up, however many media streams and processes it took.';
COMMENT ON COLUMN calls.outcome IS 'Null while the call lives.';
COMMENT ON COLUMN calls.gaps_ms IS 'From each caller''s last word to the first sound of the answer.';
COMMENT ON COLUMN calls.lives IS 'Call actors it took: one more for each process or stream that was lost.';

CREATE TABLE turns (
    tenant_id uuid NOT NULL,
    call_id uuid NOT NULL,
    life integer NOT NULL,
    seq integer NOT NULL,
    revision integer NOT NULL DEFAULT 0,
    who text NOT NULL CHECK (who IN ('caller', 'agent')),
    data_key_id uuid NOT NULL,
    text_sealed bytea,
    interrupted boolean NOT NULL,
    at_ms bigint NOT NULL,
    lasted_ms bigint NOT NULL,
    decisions jsonb NOT NULL DEFAULT '[]',
    PRIMARY KEY (tenant_id, call_id, life, seq),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls ON DELETE CASCADE
);
SELECT protect_rows('turns');
COMMENT ON TABLE turns IS 'One side''s say. Agent: what the caller heard, no more.';
COMMENT ON COLUMN turns.life IS 'Which call actor wrote it down: 0 before the first resume.';
COMMENT ON COLUMN turns.revision IS 'Late words correct a turn; the highest revision stands.';
COMMENT ON COLUMN turns.text_sealed IS 'Null once its days of retention are over.';
COMMENT ON COLUMN turns.decisions IS 'Why the agent waited, spoke or stopped; no words.';

CREATE TABLE messages (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    call_id uuid NOT NULL,
    data_key_id uuid NOT NULL,
    taken_at timestamptz NOT NULL,
    caller_name_sealed bytea NOT NULL,
    message_sealed bytea NOT NULL,
    callback_sealed bytea,
    urgent boolean NOT NULL,
    delivered_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX messages_taken ON messages (tenant_id, taken_at DESC, id DESC);
CREATE INDEX messages_call ON messages (tenant_id, call_id);
SELECT protect_rows('messages');
COMMENT ON TABLE messages IS 'What callers left for the practice. The call''s own row may follow later, so there is no foreign key to it.';

CREATE TABLE usage (
    tenant_id uuid NOT NULL,
    call_id uuid NOT NULL,
    started_at timestamptz NOT NULL,
    call_ms bigint NOT NULL DEFAULT 0,
    recogniser_ms bigint NOT NULL DEFAULT 0,
    tokens_in bigint NOT NULL DEFAULT 0,
    tokens_out bigint NOT NULL DEFAULT 0,
    tokens_cache_read bigint NOT NULL DEFAULT 0,
    tokens_cache_write bigint NOT NULL DEFAULT 0,
    tokens_wasted bigint NOT NULL DEFAULT 0,
    voice_characters bigint NOT NULL DEFAULT 0,
    sms bigint NOT NULL DEFAULT 0,
    vendor_cost numeric(14, 6) NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, call_id),
    FOREIGN KEY (tenant_id, call_id) REFERENCES calls ON DELETE CASCADE
);
CREATE INDEX usage_started ON usage (tenant_id, started_at);
SELECT protect_rows('usage');
COMMENT ON TABLE usage IS 'What a call took of the vendors.';
COMMENT ON COLUMN usage.vendor_cost IS 'In the currency of the vendors'' prices (US dollars).';

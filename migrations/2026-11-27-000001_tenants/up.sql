-- Tenants and what their configuration says. Rows of a tenant are visible only in a transaction that has set
-- app.tenant_id; without it nothing is visible and nothing errs. The directory is the one part without a tenant.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Puts a table under row-level security, owner included, with the one policy that all tables of tenants have.
CREATE FUNCTION protect_rows(what regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', what);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', what);
    EXECUTE format(
        'CREATE POLICY tenant ON %s '
        'USING (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid) '
        'WITH CHECK (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)', what);
END $$;
COMMENT ON FUNCTION protect_rows IS 'For migrations: row-level security with the policy of all tenants'' tables.';

CREATE TABLE directory_tenants (
    tenant_id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    config_version bigint NOT NULL DEFAULT 1
);
COMMENT ON TABLE directory_tenants IS 'Which tenants there are: what must be known before a tenant is. Holds no patient data.';
COMMENT ON COLUMN directory_tenants.config_version IS 'Grows with every change of the configuration; servers compare it.';

CREATE TABLE directory_numbers (
    number text PRIMARY KEY CHECK (number ~ '^\+[1-9][0-9]{6,14}$'),
    tenant_id uuid NOT NULL REFERENCES directory_tenants ON DELETE CASCADE
);
CREATE INDEX directory_numbers_tenant ON directory_numbers (tenant_id);
COMMENT ON TABLE directory_numbers IS 'Whose a called number is; unique across tenants. The practice''s own numbers, never a caller''s.';

CREATE TABLE directory_calendars (
    calendar_id text PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES directory_tenants ON DELETE CASCADE
);
CREATE INDEX directory_calendars_tenant ON directory_calendars (tenant_id);
COMMENT ON TABLE directory_calendars IS 'Whose a calendar is; unique across tenants.';

CREATE TABLE tenants (
    tenant_id uuid PRIMARY KEY REFERENCES directory_tenants ON DELETE CASCADE,
    name text NOT NULL,
    time_zone text NOT NULL,
    language text NOT NULL,
    greeting text NOT NULL,
    transfer_number text,
    emergency_number text,
    address text,
    voice_id text NOT NULL,
    voice_model text NOT NULL,
    message_sms text[] NOT NULL DEFAULT '{}',
    message_email text[] NOT NULL DEFAULT '{}',
    settings jsonb NOT NULL DEFAULT '{}',
    transcript_days integer NOT NULL DEFAULT 90 CHECK (transcript_days > 0),
    number_days integer NOT NULL DEFAULT 90 CHECK (number_days > 0),
    message_days integer NOT NULL DEFAULT 365 CHECK (message_days > 0),
    applied_at timestamptz NOT NULL DEFAULT now()
);
SELECT protect_rows('tenants');
COMMENT ON TABLE tenants IS 'A practice as its file describes it.';
COMMENT ON COLUMN tenants.settings IS 'Switches of its speech, and whatever has no column of its own.';
COMMENT ON COLUMN tenants.transcript_days IS 'Words of calls are deleted so many days after the call.';

CREATE TABLE tenant_numbers (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    position integer NOT NULL,
    number text NOT NULL REFERENCES directory_numbers ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (tenant_id, position)
);
SELECT protect_rows('tenant_numbers');
COMMENT ON TABLE tenant_numbers IS 'The numbers of a practice, in the order of its file.';

CREATE TABLE providers (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id text NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    calendar_id text,
    settings jsonb NOT NULL DEFAULT '{}',
    active boolean NOT NULL DEFAULT true,
    PRIMARY KEY (tenant_id, id)
);
SELECT protect_rows('providers');
COMMENT ON TABLE providers IS 'Who gives appointments.';
COMMENT ON COLUMN providers.settings IS 'Own hours and absences.';
COMMENT ON COLUMN providers.active IS 'False for one that left the file: appointments may still name them.';

CREATE TABLE rooms (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id text NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    PRIMARY KEY (tenant_id, id)
);
SELECT protect_rows('rooms');
COMMENT ON TABLE rooms IS 'Rooms and chairs that an appointment may need.';

CREATE TABLE services (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id text NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    settings jsonb NOT NULL DEFAULT '{}',
    active boolean NOT NULL DEFAULT true,
    PRIMARY KEY (tenant_id, id)
);
SELECT protect_rows('services');
COMMENT ON TABLE services IS 'What is offered.';
COMMENT ON COLUMN services.settings IS 'Buffers, least notice and rooms.';

CREATE TABLE service_providers (
    tenant_id uuid NOT NULL,
    service_id text NOT NULL,
    provider_id text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (tenant_id, service_id, provider_id),
    FOREIGN KEY (tenant_id, service_id) REFERENCES services ON DELETE CASCADE,
    FOREIGN KEY (tenant_id, provider_id) REFERENCES providers ON DELETE CASCADE
);
SELECT protect_rows('service_providers');
COMMENT ON TABLE service_providers IS 'Who offers which service.';

CREATE TABLE opening_hours (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    weekday smallint NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    opens time NOT NULL,
    closes time NOT NULL CHECK (closes > opens),
    PRIMARY KEY (tenant_id, weekday, opens)
);
SELECT protect_rows('opening_hours');
COMMENT ON TABLE opening_hours IS 'Opening times, local to the practice.';
COMMENT ON COLUMN opening_hours.weekday IS '0 is Monday.';

CREATE TABLE closures (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    day date NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (tenant_id, day)
);
SELECT protect_rows('closures');
COMMENT ON TABLE closures IS 'Days on which the practice is closed.';

CREATE TABLE faq (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    position integer NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    PRIMARY KEY (tenant_id, position)
);
SELECT protect_rows('faq');
COMMENT ON TABLE faq IS 'Common questions and the practice''s answers.';

CREATE TABLE users (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    email text NOT NULL,
    role text NOT NULL CHECK (role IN ('manager', 'staff')),
    password_hash text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, email)
);
SELECT protect_rows('users');
COMMENT ON TABLE users IS 'People of the practice who may log in.';

CREATE TABLE sessions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES users ON DELETE CASCADE
);
CREATE INDEX sessions_user ON sessions (tenant_id, user_id);
SELECT protect_rows('sessions');
COMMENT ON TABLE sessions IS 'Logged-in people. Only a hash of the token is kept.';

CREATE TABLE api_keys (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    secret_hash bytea NOT NULL CHECK (length(secret_hash) = 32),
    created_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz,
    revoked_at timestamptz,
    PRIMARY KEY (tenant_id, id)
);
SELECT protect_rows('api_keys');
COMMENT ON TABLE api_keys IS 'Keys of the read API. The secret has 256 bits, so its SHA-256 is enough to keep.';

CREATE TABLE directory_api_keys (
    id uuid PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES directory_tenants ON DELETE CASCADE
);
CREATE INDEX directory_api_keys_tenant ON directory_api_keys (tenant_id);
COMMENT ON TABLE directory_api_keys IS 'Whose an API key is: what must be known before its secret can be compared.';

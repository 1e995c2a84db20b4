-- The diary decides who comes when. Held, booked and blocked time is one table, so that one constraint keeps any two
-- from overlapping; ranges include buffers.

CREATE TABLE diary (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('held', 'booked', 'blocked')),
    provider_id text NOT NULL,
    room_id text,
    during tstzrange NOT NULL CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
    call_id uuid,
    epoch integer NOT NULL DEFAULT 0,
    held_until timestamptz CHECK ((kind = 'held') = (held_until IS NOT NULL)),
    source text NOT NULL DEFAULT 'frontdesk' CHECK (source IN ('frontdesk', 'google', 'staff')),
    external_id text,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, provider_id) REFERENCES providers,
    FOREIGN KEY (tenant_id, room_id) REFERENCES rooms,
    CONSTRAINT diary_provider_once EXCLUDE USING gist (tenant_id WITH =, provider_id WITH =, during WITH &&),
    CONSTRAINT diary_room_once EXCLUDE USING gist (tenant_id WITH =, room_id WITH =, during WITH &&)
);
CREATE UNIQUE INDEX diary_one_hold_a_call ON diary (tenant_id, call_id) WHERE kind = 'held';
CREATE UNIQUE INDEX diary_external ON diary (tenant_id, source, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX diary_room ON diary (tenant_id, room_id);
CREATE INDEX diary_provider ON diary (tenant_id, provider_id);
SELECT protect_rows('diary');
COMMENT ON TABLE diary IS 'Time that is taken: held for a caller, booked, or blocked. Two entries never overlap for a provider or a room.';
COMMENT ON COLUMN diary.during IS 'With the buffers around the appointment itself.';

CREATE TABLE appointments (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    diary_id uuid,
    patient_id uuid NOT NULL,
    service_id text NOT NULL,
    provider_id text NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL CHECK (ends_at > starts_at),
    status text NOT NULL CHECK (status IN ('booked', 'cancelled')),
    booked_by_call uuid,
    idempotency_key text NOT NULL,
    data_key_id uuid NOT NULL,
    notes_sealed bytea,
    created_at timestamptz NOT NULL DEFAULT now(),
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, idempotency_key),
    UNIQUE (tenant_id, diary_id),
    CHECK ((status = 'booked') = (diary_id IS NOT NULL)),
    FOREIGN KEY (tenant_id, diary_id) REFERENCES diary,
    FOREIGN KEY (tenant_id, patient_id) REFERENCES patients,
    FOREIGN KEY (tenant_id, service_id) REFERENCES services,
    FOREIGN KEY (tenant_id, provider_id) REFERENCES providers
);
CREATE INDEX appointments_starts ON appointments (tenant_id, starts_at, id);
CREATE INDEX appointments_patient ON appointments (tenant_id, patient_id);
SELECT protect_rows('appointments');
COMMENT ON TABLE appointments IS 'Appointments that were made here.';
COMMENT ON COLUMN appointments.idempotency_key IS 'One booking per intent, however often it is tried.';

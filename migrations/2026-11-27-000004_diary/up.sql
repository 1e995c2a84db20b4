-- The diary decides who comes when. Held, booked and blocked time is one table, so that one constraint keeps a booking
-- from overlapping anything else; ranges include buffers and are half-open, so that neighbours may touch.

CREATE TABLE call_fences (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    call_id uuid NOT NULL,
    epoch integer NOT NULL CHECK (epoch >= 0),
    moved_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, call_id)
);
CREATE INDEX call_fences_moved ON call_fences (tenant_id, moved_at);
SELECT protect_rows('call_fences');
COMMENT ON TABLE call_fences IS 'The newest life of a call; whoever commits with an older epoch is refused. May exist before the call''s row.';

CREATE TABLE diary (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('held', 'booked', 'blocked')),
    provider_id text NOT NULL,
    room_id text,
    during tstzrange NOT NULL CHECK (lower_inc(during) AND NOT upper_inc(during)
                                     AND NOT lower_inf(during) AND NOT upper_inf(during)),
    overlaid boolean NOT NULL DEFAULT false CHECK (kind = 'booked' OR NOT overlaid),
    call_id uuid CHECK (kind <> 'held' OR call_id IS NOT NULL),
    epoch integer NOT NULL DEFAULT 0 CHECK (epoch >= 0),
    held_until timestamptz CHECK ((kind = 'held') = (held_until IS NOT NULL)),
    source text NOT NULL DEFAULT 'frontdesk' CHECK (source IN ('frontdesk', 'google', 'staff')),
    external_id text CHECK ((kind = 'blocked') = (external_id IS NOT NULL)),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, provider_id) REFERENCES providers,
    FOREIGN KEY (tenant_id, room_id) REFERENCES rooms,
    CONSTRAINT diary_external UNIQUE (tenant_id, source, external_id),
    -- Blocks may lie over each other, as events of a calendar do, and over a booking that was there before and says so.
    -- All of these stand for one nil id, and only unequal ids exclude each other; everything else has an id of its own.
    CONSTRAINT diary_provider_once EXCLUDE USING gist (
        tenant_id WITH =, provider_id WITH =, during WITH &&,
        (CASE WHEN kind = 'blocked' OR overlaid THEN '00000000-0000-0000-0000-000000000000'::uuid ELSE id END) WITH <>),
    CONSTRAINT diary_room_once EXCLUDE USING gist (
        tenant_id WITH =, room_id WITH =, during WITH &&,
        (CASE WHEN kind = 'blocked' OR overlaid THEN '00000000-0000-0000-0000-000000000000'::uuid ELSE id END) WITH <>)
);
CREATE UNIQUE INDEX diary_one_hold_a_call ON diary (tenant_id, call_id) WHERE kind = 'held';
CREATE INDEX diary_holds ON diary (tenant_id, held_until) WHERE kind = 'held';
CREATE INDEX diary_room ON diary (tenant_id, room_id);
CREATE INDEX diary_provider ON diary (tenant_id, provider_id);
SELECT protect_rows('diary');
COMMENT ON TABLE diary IS 'Time that is taken: held for a caller, booked, or blocked. A hold or a booking begins only where nothing else is, for its provider and its room.';
COMMENT ON COLUMN diary.during IS 'With the buffers around the appointment itself.';
COMMENT ON COLUMN diary.overlaid IS 'A block was put over this booking later: the practice knows of both and decides.';
COMMENT ON COLUMN diary.call_id IS 'The call that holds or booked it.';
COMMENT ON COLUMN diary.epoch IS 'The life of that call; see call_fences.';
COMMENT ON COLUMN diary.held_until IS 'After this the hold counts for nothing, and the next hold or booking deletes it.';
COMMENT ON COLUMN diary.external_id IS 'What the source of a block calls it, e.g. the id of an event in a calendar.';

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
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    booked_by_call uuid,
    idempotency_key text NOT NULL CHECK (idempotency_key <> ''),
    event_id text,
    event_etag text,
    event_synced_version integer,
    data_key_id uuid NOT NULL,
    notes_sealed bytea,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
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
CREATE INDEX appointments_service ON appointments (tenant_id, service_id);
CREATE INDEX appointments_provider ON appointments (tenant_id, provider_id);
CREATE UNIQUE INDEX appointments_event ON appointments (tenant_id, event_id) WHERE event_id IS NOT NULL;
SELECT protect_rows('appointments');
COMMENT ON TABLE appointments IS 'Appointments that were made here.';
COMMENT ON COLUMN appointments.diary_id IS 'The time it takes; null once cancelled, which frees it.';
COMMENT ON COLUMN appointments.version IS 'Grows with every change of time, provider or status.';
COMMENT ON COLUMN appointments.booked_by_call IS 'No foreign key: the call''s own row may follow later.';
COMMENT ON COLUMN appointments.idempotency_key IS 'One booking per intent, however often it is tried.';
COMMENT ON COLUMN appointments.event_id IS 'Of its event in the provider''s calendar; null while there is none.';
COMMENT ON COLUMN appointments.event_etag IS 'What the calendar said the event''s state was when it was last written or read.';
COMMENT ON COLUMN appointments.event_synced_version IS 'The version that the event shows.';

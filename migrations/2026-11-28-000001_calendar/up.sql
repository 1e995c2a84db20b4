-- How each calendar at Google is followed, whose consent opens it, and in which calendar an appointment's event stands.

ALTER TABLE appointments ADD COLUMN event_calendar text;
COMMENT ON COLUMN appointments.event_calendar IS 'The calendar that the event stands in: another than the provider''s after a move between providers, until the event follows.';
CREATE INDEX appointments_event_calendar ON appointments (tenant_id, event_calendar) WHERE event_calendar IS NOT NULL;

CREATE TABLE calendar_sync (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    calendar_id text NOT NULL,
    sync_token text NOT NULL,
    listed_from timestamptz NOT NULL,
    listed_at timestamptz NOT NULL,
    synced_at timestamptz NOT NULL,
    channel_id text,
    channel_resource text,
    channel_expires timestamptz,
    PRIMARY KEY (tenant_id, calendar_id),
    CHECK ((channel_id IS NULL) = (channel_resource IS NULL) AND (channel_id IS NULL) = (channel_expires IS NULL))
);
SELECT protect_rows('calendar_sync');
COMMENT ON TABLE calendar_sync IS 'How far each calendar has been followed, and the channel that tells of changes in it.';
COMMENT ON COLUMN calendar_sync.sync_token IS 'Google''s mark of the point up to which changes are in the diary.';
COMMENT ON COLUMN calendar_sync.listed_from IS 'The last full list had everything that ends after this.';
COMMENT ON COLUMN calendar_sync.listed_at IS 'When that was: after some days everything is listed anew.';

CREATE TABLE google_accounts (
    tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
    data_key_id uuid NOT NULL,
    refresh_token_sealed bytea NOT NULL,
    connected_at timestamptz NOT NULL
);
SELECT protect_rows('google_accounts');
COMMENT ON TABLE google_accounts IS 'Consents of practices to use their calendars. Without a row our own account is used.';

-- What is sealed for a practice itself, and for nobody in particular.
ALTER TABLE keys.data_keys DROP CONSTRAINT data_keys_subject_kind_check;
ALTER TABLE keys.data_keys ADD CONSTRAINT data_keys_subject_kind_check CHECK (subject_kind IN ('call', 'patient', 'practice'));

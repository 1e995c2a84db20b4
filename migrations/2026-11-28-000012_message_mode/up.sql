-- Calls without a conversation: the carrier's own voice and recorder take a message.

ALTER TABLE calls DROP CONSTRAINT calls_outcome_check;
ALTER TABLE calls ADD CONSTRAINT calls_outcome_check
    CHECK (outcome IN ('caller_hung_up', 'agent_hung_up', 'transferred', 'silent', 'too_long', 'lost', 'failed', 'drained',
                       'message_mode'));

ALTER TABLE messages ADD COLUMN recording_sealed bytea;
COMMENT ON COLUMN messages.recording_sealed IS 'The carrier''s name for the recording of the message; the recording is at the carrier.';

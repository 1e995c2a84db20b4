-- What became of the texts of a call, or of the message that was left in it, is looked up by the call; numbers are forgotten by age.

CREATE INDEX sms_log_call ON sms_log (tenant_id, call_id) WHERE call_id IS NOT NULL;
CREATE INDEX sms_log_queued ON sms_log (tenant_id, queued_at) WHERE number_index IS NOT NULL;

-- Runs when both dumps are in, before there are constraints, policies and grants: nobody else sees any of it.

-- An erasure is in both dumps. Of the two the later one counts.
DELETE FROM keys.tombstones a USING keys.tombstones b
WHERE (a.tenant_id, a.subject_kind, a.subject_id) = (b.tenant_id, b.subject_kind, b.subject_id)
  AND (a.erased_at, a.ctid) < (b.erased_at, b.ctid);

-- Keys of tenants that the data does not know: theirs came after.
DELETE FROM keys.data_keys k WHERE NOT EXISTS (SELECT FROM public.tenants t WHERE t.tenant_id = k.tenant_id);
DELETE FROM keys.tenant_keys k WHERE NOT EXISTS (SELECT FROM public.tenants t WHERE t.tenant_id = k.tenant_id);
DELETE FROM keys.audit_keys k WHERE NOT EXISTS (SELECT FROM public.tenants t WHERE t.tenant_id = k.tenant_id);
DELETE FROM keys.tombstones k WHERE NOT EXISTS (SELECT FROM public.tenants t WHERE t.tenant_id = k.tenant_id);

-- What is sealed by a key that neither dump has and nobody has erased.
CREATE FUNCTION pg_temp.lost(what text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE lost bigint;
BEGIN
    EXECUTE format(
        'SELECT count(*) FROM public.%I r '
        'WHERE NOT EXISTS (SELECT FROM keys.data_keys k WHERE k.tenant_id = r.tenant_id AND k.id = r.data_key_id) '
        'AND NOT EXISTS (SELECT FROM keys.tombstones s WHERE s.tenant_id = r.tenant_id '
        'AND s.subject_kind = ''data_key'' AND s.subject_id = r.data_key_id) '
        'AND NOT EXISTS (SELECT FROM keys.tombstones s WHERE s.tenant_id = r.tenant_id AND s.subject_kind = ''tenant'')',
        what) INTO lost;
    RETURN format('frontdesk %s %s', what, lost);
END $$;
SELECT pg_temp.lost('calls');
SELECT pg_temp.lost('patients');
SELECT pg_temp.lost('messages');
SELECT pg_temp.lost('appointments');
SELECT 'frontdesk tenants ' || count(*) FROM public.tenants;
SELECT 'frontdesk keys ' || count(*) FROM keys.data_keys;

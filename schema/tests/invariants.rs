//! What must hold of every table, asked of PostgreSQL itself, and that no tenant sees another's rows.

use std::collections::{BTreeMap, BTreeSet};

use frontdesk_schema::models::{appointments, consents, diary, requests, sms_log, users};
use frontdesk_schema::{SchemaError, migrate};

use crate::support::{database, raw, role, tenant};

/// Every query below returns what breaks a rule; nothing may.
const RULES: [(&str, &str); 9] = [
    (
        "tenant_id is NOT NULL",
        "SELECT table_schema || '.' || table_name FROM information_schema.columns
         WHERE column_name = 'tenant_id' AND is_nullable = 'YES'",
    ),
    (
        "an index begins with tenant_id",
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
         WHERE a.attname = 'tenant_id' AND c.relkind = 'r'
           AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indkey[0] = a.attnum)",
    ),
    (
        "a tenant's row belongs to a tenant by foreign key",
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
         WHERE a.attname = 'tenant_id' AND c.relkind = 'r' AND c.relname <> 'directory_tenants'
           AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f'
                                                          AND a.attnum = ANY (k.conkey))",
    ),
    (
        "no foreign key between tenants' rows leaves the tenant out",
        "SELECT k.conname FROM pg_constraint k
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attname = 'tenant_id'
         JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attname = 'tenant_id'
         WHERE k.contype = 'f' AND k.confrelid::regclass::text NOT LIKE 'directory_%'
           AND NOT (a.attnum = ANY (k.conkey) AND b.attnum = ANY (k.confkey))",
    ),
    (
        "row-level security is on, for the owner too",
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
         WHERE a.attname = 'tenant_id' AND c.relkind = 'r' AND c.relname NOT LIKE 'directory_%'
           AND c.relname <> 'work_queue' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)",
    ),
    (
        "one policy, the same everywhere, for reading and writing",
        "SELECT c.oid::regclass::text FROM pg_class c
         WHERE c.relrowsecurity AND c.relkind = 'r' AND 1 <> (
             SELECT count(*) FILTER (WHERE polcmd = '*' AND polpermissive AND polroles = '{0}'
                 AND pg_get_expr(polqual, polrelid) = pg_get_expr(polwithcheck, polrelid)
                 AND pg_get_expr(polqual, polrelid) =
                     '(tenant_id = (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid)')
             + 9 * (count(*) - 1) FROM pg_policy WHERE polrelid = c.oid)",
    ),
    (
        "every table says what it is",
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname IN ('public', 'keys') AND c.relkind = 'r' AND c.relname <> '__diesel_schema_migrations'
           AND obj_description(c.oid) IS NULL",
    ),
    (
        "what is sealed is bytes, and its row names the key",
        "SELECT table_name || '.' || column_name FROM information_schema.columns c
         WHERE column_name LIKE '%\\_sealed' AND (data_type <> 'bytea' OR NOT EXISTS (
             SELECT FROM information_schema.columns k
             WHERE k.table_name = c.table_name AND k.column_name = 'data_key_id' AND k.is_nullable = 'NO'))",
    ),
    (
        "no table is outside the two schemas",
        "SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname NOT IN ('public', 'keys', 'pg_catalog',
                                                                        'information_schema', 'pg_toast')",
    ),
];

#[tokio::test]
async fn every_table_keeps_the_rules() {
    let (test, _database) = database();
    let admin = raw(&test.admin_url()).await;
    for (rule, breaks) in RULES {
        let broken: Vec<String> = admin.query(breaks, &[]).await.unwrap().iter().map(|row| row.get(0)).collect();
        assert!(broken.is_empty(), "{rule}: {broken:?}");
    }
}

/// The labels that a column may have, by its constraint, are those that the code knows.
#[tokio::test]
async fn columns_of_labels_allow_what_the_code_knows_and_nothing_else() {
    fn labels<T: Copy>(all: &[T], label: impl Fn(T) -> &'static str) -> BTreeSet<&'static str> {
        all.iter().map(|&one| label(one)).collect()
    }
    let (test, _database) = database();
    let admin = raw(&test.admin_url()).await;
    for (constraint, known) in [
        ("diary_kind_check", labels(diary::Kind::ALL, diary::Kind::label)),
        ("diary_source_check", labels(diary::Source::ALL, diary::Source::label)),
        ("appointments_status_check", labels(appointments::Status::ALL, appointments::Status::label)),
        ("consents_purpose_check", labels(consents::Purpose::ALL, consents::Purpose::label)),
        ("consents_source_check", labels(consents::Source::ALL, consents::Source::label)),
        ("requests_kind_check", labels(requests::Kind::ALL, requests::Kind::label)),
        ("requests_state_check", labels(requests::State::ALL, requests::State::label)),
        ("sms_log_purpose_check", labels(sms_log::Purpose::ALL, sms_log::Purpose::label)),
        ("sms_log_state_check", labels(sms_log::State::ALL, sms_log::State::label)),
        ("users_role_check", labels(users::Role::ALL, users::Role::label)),
    ] {
        let definition = "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = $1";
        let definition: String = admin.query_one(definition, &[&constraint]).await.unwrap().get(0);
        // Every other piece between quotes is a label.
        let allowed: BTreeSet<&str> = definition.split('\'').skip(1).step_by(2).collect();
        assert_eq!(allowed, known, "{constraint}");
    }
}

/// `schema.rs` names the columns that there are, with their types; those it leaves out it must be able to leave out.
#[tokio::test]
async fn the_schema_file_is_in_step_with_the_migrations() {
    let (test, _database) = database();
    let admin = raw(&test.admin_url()).await;
    let columns = "
        SELECT c.relname::text, a.attname::text, format_type(a.atttypid, NULL), a.attnotnull
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped";
    let columns: BTreeMap<(String, String), String> = admin
        .query(columns, &[])
        .await
        .unwrap()
        .iter()
        .map(|row| ((row.get(0), row.get(1)), rust_type(row.get(2), row.get(3))))
        .collect();
    let mut table = "";
    let mut seen = 0;
    for line in include_str!("../src/schema.rs").lines().map(str::trim) {
        if let Some((name, "{")) = line.split_once(' ').map(|(name, rest)| (name, &rest[rest.len() - 1..]))
            && line.contains('(')
        {
            table = name;
        } else if let Some((column, kind)) = line.split_once(" -> ") {
            let there = columns.get(&(table.to_owned(), column.to_owned())).map(String::as_str);
            assert_eq!(there, Some(kind.trim_end_matches(',')), "{table}.{column}");
            seen += 1;
        }
    }
    assert!(seen > 150, "{seen}");
}

/// The type that diesel has for a column's.
fn rust_type(kind: &str, required: bool) -> String {
    let rust = match kind {
        "bigint" => "BigInt",
        "boolean" => "Bool",
        "bytea" => "Binary",
        "date" => "Date",
        "integer" => "Integer",
        "integer[]" => "Array<Integer>",
        "jsonb" => "Jsonb",
        "smallint" => "SmallInt",
        "text" => "Text",
        "text[]" => "Array<Text>",
        "time without time zone" => "Time",
        "timestamp with time zone" => "Timestamptz",
        "numeric" => "Numeric",
        "tstzrange" => "Tstzrange",
        "uuid" => "Uuid",
        // None that the code reads.
        other => other,
    };
    if required { rust.to_owned() } else { format!("Nullable<{rust}>") }
}

#[tokio::test]
async fn the_application_may_do_what_it_needs_and_no_more() {
    let (test, database) = database();
    database.check().await.unwrap();
    let admin = raw(&test.admin_url()).await;
    let rights =
        "SELECT table_schema || '.' || table_name || ': ' || string_agg(privilege_type, ' ' ORDER BY privilege_type)
                  FROM information_schema.role_table_grants
                  WHERE grantee = 'frontdesk_app' AND table_schema IN ('public', 'keys')
                  GROUP BY table_schema, table_name ORDER BY 1";
    let rights: Vec<String> = admin.query(rights, &[]).await.unwrap().iter().map(|row| row.get(0)).collect();
    insta::assert_snapshot!(rights.join("\n"));
    let application = raw(&test.url()).await;
    for forbidden in [
        "UPDATE audit_log SET actor = 'nobody'",
        "DELETE FROM audit_log",
        "TRUNCATE turns",
        "DROP TABLE turns",
        "ALTER TABLE turns DISABLE ROW LEVEL SECURITY",
        "CREATE TABLE mine (x int)",
        "CREATE SCHEMA mine",
        "DELETE FROM keys.tombstones",
        "SET ROLE frontdesk_owner",
        "CREATE ROLE mine",
    ] {
        assert!(application.batch_execute(forbidden).await.is_err(), "the application may: {forbidden}");
    }
}

#[tokio::test]
async fn whoever_is_not_bound_by_row_level_security_may_not_serve() {
    let (test, _database) = database();
    for (url, why) in [(test.admin_url(), "is a superuser"), (test.owner_url(), "owns tables")] {
        let database = frontdesk_schema::Database::new(&url, 1).unwrap();
        match database.check().await {
            Err(SchemaError::UnfitRole { role: told, why: reason }) => {
                assert_eq!((told, reason), (role(&url), why));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn migrating_again_changes_nothing_and_a_database_that_is_behind_or_ahead_is_refused() {
    let (test, database) = database();
    let owner = test.owner_url();
    let again = tokio::task::spawn_blocking(move || migrate::run(&owner, "frontdesk_app")).await.unwrap().unwrap();
    assert!(again.is_empty(), "{again:?}");
    test.execute(&["INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')"]);
    assert!(matches!(database.check().await, Err(SchemaError::Newer(_))));
    test.execute(&["DELETE FROM __diesel_schema_migrations WHERE version IN ('29991231000000', '20261128000001')"]);
    assert!(matches!(database.check().await, Err(SchemaError::NotMigrated { .. })));
}

/// Without a tenant, and after another one's transaction on the same connection, nothing is seen and nothing errs.
#[tokio::test]
async fn a_connection_without_a_tenant_sees_nothing_and_raises_nothing() {
    let (test, _database) = database();
    let admin = raw(&test.admin_url()).await;
    for number in 1..=2 {
        let (tenant, slug) = (tenant(number).to_string(), format!("tenant-{number}"));
        let rows = format!(
            "INSERT INTO directory_tenants (tenant_id, slug) VALUES ('{tenant}', '{slug}');
             INSERT INTO tenants (tenant_id, name, time_zone, language, greeting, voice_id, voice_model)
             VALUES ('{tenant}', 'n', 'UTC', 'en', 'g', 'v', 'm');
             INSERT INTO providers (tenant_id, id, position, name) VALUES ('{tenant}', 'p', 0, 'Dr {number}');"
        );
        admin.batch_execute(&rows).await.unwrap();
    }
    let tables = "SELECT c.oid::regclass::text FROM pg_class c WHERE c.relrowsecurity AND c.relkind = 'r'";
    let tables: Vec<String> = admin.query(tables, &[]).await.unwrap().iter().map(|row| row.get(0)).collect();
    assert!(tables.len() > 20, "{tables:?}");
    let application = raw(&test.url()).await;
    for reused in [false, true] {
        for table in &tables {
            let rows = application.query(&format!("SELECT * FROM {table}"), &[]).await;
            let rows = rows.unwrap_or_else(|error| panic!("{table}: {error}"));
            assert!(rows.is_empty(), "{table} (reused: {reused})");
        }
        let statement = format!("BEGIN; SELECT set_config('app.tenant_id', '{}', true); COMMIT", tenant(1));
        application.batch_execute(&statement).await.unwrap();
    }
    let write = format!("INSERT INTO providers (tenant_id, id, position, name) VALUES ('{}', 'q', 1, 'x')", tenant(1));
    assert!(application.execute(&write, &[]).await.is_err(), "nobody writes without a tenant");
}

/// Random operations of several tenants over few reused connections, raw SQL as the application's role among them.
#[tokio::test]
async fn no_tenant_sees_or_touches_another_whatever_it_tries() {
    let (test, database) = database();
    let admin = raw(&test.admin_url()).await;
    const TENANTS: u32 = 5;
    for number in 0..TENANTS {
        let tenant = tenant(number);
        let rows = format!(
            "INSERT INTO directory_tenants (tenant_id, slug) VALUES ('{tenant}', 'tenant-{number}');
             INSERT INTO tenants (tenant_id, name, time_zone, language, greeting, voice_id, voice_model)
             VALUES ('{tenant}', 'n', 'UTC', 'en', 'g', 'v', 'm');
             INSERT INTO providers (tenant_id, id, position, name) VALUES ('{tenant}', 'p', 0, 'of {number}');
             INSERT INTO services (tenant_id, id, position, name, minutes) VALUES ('{tenant}', 's', 0, 'of {number}', 30);"
        );
        admin.batch_execute(&rows).await.unwrap();
    }
    let application = raw(&test.url()).await;
    let mut dice = 0x2545_F491_4F6C_DD1D_u64;
    let mut roll = |sides: u32| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        (dice % u64::from(sides)) as u32
    };
    for round in 0..400 {
        let (me, other) = (roll(TENANTS), roll(TENANTS));
        let begin = format!("BEGIN; SELECT set_config('app.tenant_id', '{}', true)", tenant(me));
        application.batch_execute(&begin).await.unwrap();
        let theirs = tenant(other);
        let attempt = match roll(6) {
            0 => format!("UPDATE providers SET name = 'of {me}' WHERE tenant_id = '{theirs}' OR true"),
            1 => format!("DELETE FROM services WHERE tenant_id = '{theirs}' AND id = 'none'"),
            2 => format!(
                "INSERT INTO closures (tenant_id, day, position) VALUES ('{theirs}', '2027-01-0{}', 0)",
                1 + roll(9)
            ),
            3 => format!(
                "INSERT INTO service_providers (tenant_id, service_id, provider_id, position)
                          VALUES ('{theirs}', 's', 'p', 0) ON CONFLICT DO NOTHING"
            ),
            4 => format!("UPDATE services SET tenant_id = '{theirs}' WHERE id = 's'"),
            _ => "SELECT 1".to_owned(),
        };
        let done = application.execute(&attempt, &[]).await;
        if other != me
            && !attempt.starts_with("UPDATE providers")
            && !attempt.starts_with("DELETE")
            && attempt != "SELECT 1"
        {
            assert!(done.is_err(), "round {round}: tenant {me} did: {attempt}");
        }
        if done.is_ok() {
            let seen = application.query("SELECT name FROM providers UNION ALL SELECT name FROM services", &[]);
            let seen: BTreeSet<String> = seen.await.unwrap().iter().map(|row| row.get(0)).collect();
            assert_eq!(seen, BTreeSet::from([format!("of {me}")]), "round {round}");
        }
        application.batch_execute(if roll(2) == 0 && done.is_ok() { "COMMIT" } else { "ROLLBACK" }).await.unwrap();
        // The pool's own connections, through scopes that end in every way.
        let mut connection = database.connection().await.unwrap();
        let mut scope = connection.scope(tenant(me)).await.unwrap();
        let config = frontdesk_schema::models::tenants::load(&mut scope).await.unwrap().unwrap();
        assert_eq!(config.providers[0].name, format!("of {me}"), "round {round}");
        match roll(3) {
            0 => scope.commit().await.unwrap(),
            1 => scope.rollback().await.unwrap(),
            // Dropped as it is: its connection must not be used again.
            _ => {}
        }
    }
}

#[tokio::test]
async fn time_in_the_diary_is_given_away_once() {
    let (test, _database) = database();
    let admin = raw(&test.admin_url()).await;
    let (one, two) = (tenant(1), tenant(2));
    for (tenant, slug) in [(one, "one"), (two, "two")] {
        let rows = format!(
            "INSERT INTO directory_tenants (tenant_id, slug) VALUES ('{tenant}', '{slug}');
             INSERT INTO tenants (tenant_id, name, time_zone, language, greeting, voice_id, voice_model)
             VALUES ('{tenant}', 'n', 'UTC', 'en', 'g', 'v', 'm');
             INSERT INTO providers (tenant_id, id, position, name) VALUES ('{tenant}', 'p', 0, 'P'), ('{tenant}', 'q', 1, 'Q');
             INSERT INTO rooms (tenant_id, id, position, name) VALUES ('{tenant}', 'r', 0, 'R');"
        );
        admin.batch_execute(&rows).await.unwrap();
    }
    let entry = |tenant, provider: &str, room: &str, from: &str, to: &str| {
        let room = if room.is_empty() { "NULL".to_owned() } else { format!("'{room}'") };
        format!(
            "INSERT INTO diary (tenant_id, id, kind, provider_id, room_id, during) VALUES
             ('{tenant}', gen_random_uuid(), 'booked', '{provider}', {room},
              tstzrange('2027-01-04 {from}+00', '2027-01-04 {to}+00'))"
        )
    };
    for (statement, fits) in [
        (entry(one, "p", "r", "09:00", "09:30"), true),
        (entry(one, "p", "", "09:15", "09:45"), false),
        (entry(one, "q", "r", "09:29", "10:00"), false),
        (entry(one, "q", "", "09:00", "09:30"), true),
        (entry(one, "p", "r", "09:30", "10:00"), true),
        (entry(two, "p", "r", "09:00", "09:30"), true),
    ] {
        assert_eq!(admin.execute(&statement, &[]).await.is_ok(), fits, "{statement}");
    }
}

//! The same target for PostgreSQL's own programs, which read it from their environment: on a command line everybody on
//! the machine could see the password.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;
use std::path::Path;

use tokio_postgres::config::{Host, SslMode};

use super::Target;
use crate::error::SchemaError;

/// Where systems keep the roots of the web, for programs that have none of their own: Debian and its kin, Red Hat's, and
/// Alpine's and macOS's.
const BUNDLES: [&str; 3] =
    ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem"];

impl Target {
    /// Variables of libpq that reach the same database, as securely.
    ///
    /// # Errors
    /// [`SchemaError::Url`] when certificates must be verified and this machine has no roots to do it with.
    pub(crate) fn libpq_variables(&self) -> Result<Vec<(&'static str, OsString)>, SchemaError> {
        let config = &self.config;
        let hosts: Vec<OsString> = config.get_hosts().iter().map(host).collect();
        let ports: Vec<String> = config.get_ports().iter().map(ToString::to_string).collect();
        let database = config.get_dbname().unwrap_or_else(|| self.user());
        let mut variables = vec![
            ("PGHOST", hosts.join(",".as_ref())),
            ("PGPORT", ports.join(",").into()),
            ("PGUSER", self.user().into()),
            ("PGDATABASE", database.into()),
            ("PGAPPNAME", "frontdesk".into()),
            ("PGCONNECT_TIMEOUT", super::CONNECT_TIMEOUT.as_secs().to_string().into()),
        ];
        if let Some(password) = config.get_password() {
            variables.push(("PGPASSWORD", OsString::from_vec(password.to_vec())));
        }
        if let Some(options) = &self.options {
            variables.push(("PGOPTIONS", options.into()));
        }
        let mode = match config.get_ssl_mode() {
            SslMode::Disable => "disable",
            SslMode::Prefer => "prefer",
            _ => {
                variables.push(("PGSSLROOTCERT", self.roots_file()?.into()));
                "verify-full"
            }
        };
        variables.push(("PGSSLMODE", mode.into()));
        Ok(variables)
    }

    fn roots_file(&self) -> Result<String, SchemaError> {
        let bundle = || BUNDLES.into_iter().find(|file| Path::new(file).is_file()).map(str::to_owned);
        self.roots.clone().or_else(bundle).ok_or(SchemaError::Url("the database's URL without sslrootcert"))
    }
}

fn host(host: &Host) -> OsString {
    match host {
        Host::Tcp(name) => name.into(),
        Host::Unix(folder) => folder.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(url: &str, expected: &[(&str, Option<&str>)]) {
        let variables = Target::parse(&url.into()).unwrap().libpq_variables().unwrap();
        for (name, value) in expected {
            let found = variables.iter().find(|(variable, _)| variable == name);
            assert_eq!(found.and_then(|(_, value)| value.to_str()), *value, "{name} of {url}");
        }
    }

    #[test]
    fn a_socket_a_password_and_options_arrive_where_they_belong() {
        check(
            "postgres://frontdesk_admin@%2Frun%2Ffrontdesk-0a1b/frontdesk",
            &[
                ("PGHOST", Some("/run/frontdesk-0a1b")),
                ("PGUSER", Some("frontdesk_admin")),
                ("PGDATABASE", Some("frontdesk")),
                ("PGPASSWORD", None),
                ("PGSSLMODE", Some("disable")),
                ("PGOPTIONS", None),
            ],
        );
        check(
            "postgres://owner:p%20w@db.internal:6432/x?options=-c%20search_path%3Dpublic",
            &[
                ("PGHOST", Some("db.internal")),
                ("PGPORT", Some("6432")),
                ("PGPASSWORD", Some("p w")),
                ("PGSSLMODE", Some("prefer")),
                ("PGOPTIONS", Some("-c search_path=public")),
            ],
        );
    }

    #[test]
    fn whoever_asks_for_tls_gets_it_verified() {
        let target = Target::parse(&"postgres://o@db/x?sslmode=require".into()).unwrap();
        // Where a machine has no roots nothing is dumped, rather than over a connection that nobody verified.
        if let Ok(variables) = target.libpq_variables() {
            assert!(variables.contains(&("PGSSLMODE", "verify-full".into())));
            assert!(variables.iter().any(|(name, _)| *name == "PGSSLROOTCERT"));
        }
    }
}

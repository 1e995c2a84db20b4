//! Which scopes allow which call ("Choose Google Calendar API scopes", and each method's own list).

use std::collections::BTreeSet;

use super::route::Call;

/// What every scope of the API begins with.
const PREFIX: &str = "https://www.googleapis.com/auth/";

/// Scopes a token can be asked for, without their prefix.
const KNOWN: [&str; 14] = [
    "calendar",
    "calendar.readonly",
    "calendar.app.created",
    "calendar.calendarlist",
    "calendar.calendarlist.readonly",
    "calendar.calendars",
    "calendar.calendars.readonly",
    "calendar.events",
    "calendar.events.freebusy",
    "calendar.events.owned",
    "calendar.events.owned.readonly",
    "calendar.events.readonly",
    "calendar.freebusy",
    "userinfo.email",
];

/// Scopes granted together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Scopes(BTreeSet<String>);

impl Scopes {
    /// Reads a list separated by spaces; `None` when it is empty or has one that the API does not know.
    pub(super) fn parse(list: &str) -> Option<Self> {
        let names: Option<BTreeSet<_>> = list.split_ascii_whitespace().map(known).collect();
        names.filter(|names| !names.is_empty()).map(Self)
    }

    /// Whether one of these scopes is enough for the call.
    pub(super) fn allow(&self, call: Call) -> bool {
        enough(call).iter().any(|scope| self.0.contains(*scope))
    }

    pub(super) fn contains_all(&self, other: &Self) -> bool {
        other.0.is_subset(&self.0)
    }

    /// The list as the token endpoint writes it.
    pub(super) fn text(&self) -> String {
        let whole: Vec<_> = self.0.iter().map(|name| format!("{PREFIX}{name}")).collect();
        whole.join(" ")
    }
}

fn known(scope: &str) -> Option<String> {
    let name = scope.strip_prefix(PREFIX)?;
    KNOWN.contains(&name).then(|| name.to_owned())
}

fn enough(call: Call) -> &'static [&'static str] {
    match call {
        Call::Consent | Call::Token => &[],
        // Neither `calendar.events` nor its kin opens freeBusy.
        Call::FreeBusy => &["calendar", "calendar.readonly", "calendar.freebusy", "calendar.events.freebusy"],
        Call::Calendar => &[
            "calendar",
            "calendar.readonly",
            "calendar.app.created",
            "calendar.calendars",
            "calendar.calendars.readonly",
        ],
        Call::Insert | Call::Update | Call::Patch | Call::Delete => {
            &["calendar", "calendar.events", "calendar.events.owned", "calendar.app.created"]
        }
        Call::List | Call::Get | Call::Watch | Call::Stop => &[
            "calendar",
            "calendar.readonly",
            "calendar.app.created",
            "calendar.events",
            "calendar.events.readonly",
            "calendar.events.owned",
            "calendar.events.owned.readonly",
            "calendar.events.freebusy",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(scopes: &str, call: Call, allowed: bool) {
        let list: Vec<_> = scopes.split(' ').map(|name| format!("{PREFIX}{name}")).collect();
        assert_eq!(Scopes::parse(&list.join(" ")).unwrap().allow(call), allowed, "{scopes}: {call:?}");
    }

    #[test]
    fn the_events_scope_does_not_open_free_busy() {
        check("calendar.events", Call::Insert, true);
        check("calendar.events", Call::FreeBusy, false);
        check("calendar.freebusy", Call::FreeBusy, true);
        check("calendar.freebusy", Call::Insert, false);
        check("calendar.readonly", Call::List, true);
        check("calendar.readonly", Call::Patch, false);
        check("calendar.events calendar.freebusy", Call::FreeBusy, true);
        check("calendar", Call::Delete, true);
    }

    #[test]
    fn a_scope_nobody_knows_spoils_the_list() {
        assert_eq!(Scopes::parse("https://www.googleapis.com/auth/calender"), None);
        assert_eq!(Scopes::parse("calendar"), None);
        assert_eq!(Scopes::parse(" "), None);
    }
}

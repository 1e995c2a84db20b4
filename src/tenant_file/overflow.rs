//! What callers get whom the agent cannot take: `[overflow]`.

use frontdesk_actors::admission::overflow::{Overflow, OverflowRule};

use super::table::{Located, Table};

pub(super) fn read(table: &Table<'_>) -> OverflowRule {
    let mut order: Vec<Overflow> = Vec::new();
    for Located { value, line } in table.texts("order") {
        let path = table.path("order");
        match Overflow::parse(&value) {
            None => {
                let problem = format!("{path}: {value:?} is none of \"message\", \"human\" and \"callback\"");
                table.mistake_at(line, problem);
            }
            Some(overflow) if order.contains(&overflow) => {
                table.mistake_at(line, format!("{path} has {value:?} twice"));
            }
            Some(overflow) => order.push(overflow),
        }
    }
    table.refuse_unknown_keys();
    OverflowRule::new(order).unwrap_or_default()
}

/// The names of a rule, as in a file and in the database.
pub(crate) fn written(rule: &OverflowRule) -> Vec<&'static str> {
    rule.order().iter().map(|overflow| overflow.label()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tenant_file::{export, parse};

    const MINIMAL: &str = "id = \"a\"\nname = \"A\"\nphone_numbers = [\"+442071234567\"]\ntime_zone = \"UTC\"\n\
                           language = \"en\"\ngreeting = \"Hello.\"\n";

    /// The first line of the table is line 7.
    #[track_caller]
    fn check(table: &str, expected: &[(usize, &str)]) {
        let mistakes = parse(&format!("{MINIMAL}{table}")).err().unwrap_or_default();
        let told: Vec<_> = mistakes.iter().map(|mistake| (mistake.line, mistake.problem.as_str())).collect();
        assert_eq!(told, expected);
    }

    #[test]
    fn an_order_is_read_and_survives_export() {
        let file = format!("{MINIMAL}[overflow]\norder = [\"callback\", \"message\"]\n");
        let tenant = parse(&file).unwrap().tenant;
        assert_eq!(tenant.overflow.order(), [Overflow::CallBack, Overflow::MessageMode]);
        assert_eq!(parse(&export(&tenant)).unwrap().tenant, tenant);
        for without in ["", "[overflow]\n", "[overflow]\norder = []\n"] {
            let tenant = parse(&format!("{MINIMAL}{without}")).unwrap().tenant;
            assert_eq!(tenant.overflow, OverflowRule::default(), "{without:?}");
        }
    }

    #[test]
    fn what_is_no_way_to_answer_is_told_with_its_line() {
        check(
            "[overflow]\norder = [\"human\", \"queue\",\n\"human\"]\nwait = 1\n",
            &[
                (8, "overflow.order: \"queue\" is none of \"message\", \"human\" and \"callback\""),
                (9, "overflow.order has \"human\" twice"),
                (10, "overflow.wait is not a known key (known: order)"),
            ],
        );
    }
}

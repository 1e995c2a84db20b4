//! Who a `From` names, for counting. Pure.

/// What the carrier puts into `From` for a caller without a number: the words "anonymous", "restricted", "blocked",
/// "unknown" and "unavailable" in keypad letters (Twilio, "How to determine if a call is from a blocked number").
const WITHHELD: [&str; 5] = ["+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"];

/// The same in words, as SIP sends them.
const WITHHELD_WORDS: [&str; 6] = ["anonymous", "restricted", "blocked", "unknown", "unavailable", "private"];

/// Whether `from` stands for nobody in particular.
pub(crate) fn is_withheld(from: &str) -> bool {
    let from = from.trim();
    let name = from.strip_prefix("sip:").or_else(|| from.strip_prefix("sips:")).unwrap_or(from);
    let name = name.split('@').next().unwrap_or_default();
    let word = WITHHELD_WORDS.iter().any(|word| name.eq_ignore_ascii_case(word));
    name.is_empty() || word || WITHHELD.contains(&name)
}

/// The caller to count under: a number or a SIP address in one spelling. `None` for whoever withholds it: all of them
/// together would be one caller.
pub(super) fn counted(from: Option<&str>) -> Option<String> {
    let from = from.filter(|from| !is_withheld(from))?;
    Some(from.chars().filter(|c| !matches!(c, ' ' | '-' | '(' | ')' | '.')).collect::<String>().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: &str, expected: Option<&str>) {
        assert_eq!(counted(Some(from)).as_deref(), expected, "{from:?}");
    }

    #[test]
    fn a_caller_is_one_however_the_number_is_written() {
        check("+447700900123", Some("+447700900123"));
        check(" +44 7700 900-123", Some("+447700900123"));
        check("SIP:Desk@Example", Some("sip:desk@example"));
    }

    #[test]
    fn whoever_withholds_the_number_is_nobody() {
        let withheld = ["", " ", "anonymous", "Anonymous", "RESTRICTED", "+266696687", "+7378742833", "+86282452253"];
        for from in withheld.into_iter().chain(["sip:anonymous@anonymous.invalid", "sips:unknown@x.example", "sip:"]) {
            check(from, None);
        }
        assert_eq!(counted(None), None);
    }
}

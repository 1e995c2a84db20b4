//! The alphabet and its tones.

/// The symbols in grid order: row = index / 8, column = index % 8. The last four cells are unused.
pub(super) const ALPHABET: [char; 60] = [
    'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w',
    'x', 'y', 'z', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '.', ',', '?', '!', '\'', '-', ':', ';', '@',
    '+', '/', '&', '%', '$', '(', ')', '"', '#', '*', '_', '=', '£', '€',
];

/// Hertz. Rows lie below columns, all within the telephone band.
pub(super) const ROWS: [f32; 8] = [400.0, 500.0, 600.0, 700.0, 800.0, 900.0, 1000.0, 1100.0];
pub(super) const COLUMNS: [f32; 8] = [1400.0, 1600.0, 1800.0, 2000.0, 2200.0, 2400.0, 2600.0, 2800.0];

/// The symbol that speaks `ch`, or none for a character the voice has no sound for.
pub(super) fn fold(ch: char) -> Option<char> {
    let lower = ch.to_lowercase().next().unwrap_or(ch);
    let base = match lower {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'æ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ł' | 'ľ' | 'ĺ' | 'ļ' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'œ' => 'o',
        'ŕ' | 'ř' | 'ŗ' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ß' => 's',
        'ţ' | 'ť' | 'ț' | 'þ' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201C}' | '\u{201D}' => '"',
        '\u{2010}'..='\u{2014}' => '-',
        '\t' | '\n' | '\r' | '\u{A0}' | '\u{202F}' => ' ',
        other => other,
    };
    ALPHABET.contains(&base).then_some(base)
}

/// The row and column frequencies of a symbol of the alphabet.
pub(super) fn tones(symbol: char) -> (f32, f32) {
    let index = ALPHABET.iter().position(|&s| s == symbol).expect("the symbol came from fold");
    (ROWS[index / 8], COLUMNS[index % 8])
}

/// The symbol at a grid position; the unused cells have none.
pub(super) fn symbol_at(row: usize, column: usize) -> Option<char> {
    ALPHABET.get(row * 8 + column).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_symbol_appears_twice() {
        for (index, symbol) in ALPHABET.iter().enumerate() {
            assert!(!ALPHABET[..index].contains(symbol), "{symbol:?} is there twice");
        }
    }

    #[test]
    fn accents_case_and_typographic_marks_fold_to_plain_symbols() {
        let folded: String = "ÄÖÜß Çé’“—\nĄŁ".chars().filter_map(fold).collect();
        assert_eq!(folded, "aous ce'\"- al");
        assert_eq!(fold('漢'), None);
        assert_eq!(fold('['), None);
    }
}

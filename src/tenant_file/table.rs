//! Takes values out of a TOML document and collects every mistake with its line.

use std::cell::RefCell;
use std::collections::HashSet;
use std::ops::Range;

use rust_decimal::Decimal;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::Mistake;

/// A parsed file and what is wrong with it so far.
pub(crate) struct Document<'t> {
    text: &'t str,
    root: Spanned<DeTable<'t>>,
    mistakes: RefCell<Vec<Mistake>>,
}

/// A value and the line it stands on.
#[derive(Debug, Clone)]
pub(crate) struct Located<T> {
    pub(crate) value: T,
    pub(crate) line: usize,
}

impl<'t> Document<'t> {
    /// # Errors
    /// Every syntax error that the TOML parser can tell apart. What such a file means is not looked at.
    pub(crate) fn new(text: &'t str) -> Result<Self, Vec<Mistake>> {
        let (root, errors) = DeTable::parse_recoverable(text);
        if errors.is_empty() {
            return Ok(Self { text, root, mistakes: RefCell::default() });
        }
        let line = |span: Option<Range<usize>>| span.map_or(1, |span| line_of(text, span.start));
        Err(errors.iter().map(|e| Mistake { line: line(e.span()), problem: e.message().to_owned() }).collect())
    }

    pub(crate) fn root(&self) -> Table<'_> {
        Table::new(self, "", self.root.get_ref(), self.root.span())
    }

    pub(crate) fn finish(self) -> Result<(), Vec<Mistake>> {
        let mut mistakes = self.mistakes.into_inner();
        mistakes.sort_by_key(|mistake| mistake.line);
        if mistakes.is_empty() { Ok(()) } else { Err(mistakes) }
    }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.as_bytes()[..offset.min(text.len())].iter().filter(|byte| **byte == b'\n').count() + 1
}

/// One table of the document. Remembers which keys were asked for; all others are unknown.
pub(crate) struct Table<'d> {
    document: &'d Document<'d>,
    /// Dotted name with a dot at the end, empty for the root.
    prefix: String,
    entries: &'d DeTable<'d>,
    line: usize,
    asked: RefCell<HashSet<&'static str>>,
}

impl<'d> Table<'d> {
    fn new(document: &'d Document<'_>, prefix: &str, entries: &'d DeTable<'_>, span: Range<usize>) -> Self {
        let line = line_of(document.text, span.start);
        Self { document, prefix: prefix.to_owned(), entries, line, asked: RefCell::default() }
    }

    /// A mistake of the table as a whole.
    pub(super) fn mistake(&self, problem: impl Into<String>) {
        self.mistake_at(self.line, problem);
    }

    pub(crate) fn mistake_at(&self, line: usize, problem: impl Into<String>) {
        self.document.mistakes.borrow_mut().push(Mistake { line, problem: problem.into() });
    }

    /// The key with the names of the tables around it.
    pub(crate) fn path(&self, key: &str) -> String {
        format!("{}{key}", self.prefix)
    }

    /// Whether a key is missing or an empty list: a list whose entries are wrong is not blank.
    pub(super) fn is_blank(&self, key: &str) -> bool {
        match self.entries.get(key).map(Spanned::get_ref) {
            None => true,
            Some(DeValue::Array(values)) => values.is_empty(),
            Some(_) => false,
        }
    }

    /// To be called after all known keys were asked for.
    pub(crate) fn refuse_unknown_keys(&self) {
        let asked = self.asked.borrow();
        for key in self.entries.keys().filter(|key| !asked.contains(key.get_ref().as_ref())) {
            let mut known: Vec<_> = asked.iter().copied().collect();
            known.sort_unstable();
            let problem = format!("{} is not a known key (known: {})", self.path(key.get_ref()), known.join(", "));
            self.mistake_at(line_of(self.document.text, key.span().start), problem);
        }
    }

    fn get(&self, key: &'static str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.asked.borrow_mut().insert(key);
        self.entries.get(key)
    }

    fn line_of(&self, value: &Spanned<DeValue<'_>>) -> usize {
        line_of(self.document.text, value.span().start)
    }

    fn wrong_type(&self, key: &str, value: &Spanned<DeValue<'_>>, expected: &str) {
        let found = value.get_ref().type_str();
        self.mistake_at(self.line_of(value), format!("{} must be {expected}, not {found}", self.path(key)));
    }

    pub(super) fn text(&self, key: &'static str) -> Option<Located<String>> {
        let value = self.get(key)?;
        self.as_text(key, value)
    }

    pub(super) fn required_text(&self, key: &'static str) -> Option<Located<String>> {
        if !self.entries.contains_key(key) {
            self.mistake(format!("{} is missing", self.path(key)));
        }
        self.text(key)
    }

    /// Strings; TOML's own dates count as their text.
    fn as_text(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<Located<String>> {
        let text = match value.get_ref() {
            DeValue::String(text) => text.trim().to_owned(),
            DeValue::Datetime(date) => date.to_string(),
            _ => {
                self.wrong_type(key, value, "a string");
                return None;
            }
        };
        let line = self.line_of(value);
        if text.is_empty() {
            self.mistake_at(line, format!("{} is empty", self.path(key)));
            return None;
        }
        Some(Located { value: text, line })
    }

    /// A list of strings; a missing key is an empty list.
    pub(super) fn texts(&self, key: &'static str) -> Vec<Located<String>> {
        let values = self.array(key, "a list of strings").into_iter().flatten();
        values.filter_map(|value| self.as_text(key, value)).collect()
    }

    /// A list of lists of strings; a missing key is an empty list.
    pub(super) fn lists(&self, key: &'static str) -> Vec<Vec<Located<String>>> {
        let lists = self.array(key, "a list of lists of strings").into_iter().flatten();
        let lists = lists.filter_map(|value| {
            let Some(list) = value.get_ref().as_array() else {
                self.wrong_type(key, value, "a list of strings");
                return None;
            };
            Some(list.iter().filter_map(|value| self.as_text(key, value)).collect())
        });
        lists.collect()
    }

    fn array(&self, key: &'static str, expected: &str) -> Option<&'d DeArray<'d>> {
        let value = self.get(key)?;
        let array = value.get_ref().as_array();
        if array.is_none() {
            self.wrong_type(key, value, expected);
        }
        array
    }

    pub(super) fn flag(&self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(key, value, "true or false");
        }
        flag
    }

    pub(super) fn required_number(&self, key: &'static str) -> Option<Located<u32>> {
        if self.get(key).is_none() {
            self.mistake(format!("{} is missing", self.path(key)));
        }
        self.number(key)
    }

    pub(super) fn number(&self, key: &'static str) -> Option<Located<u32>> {
        let value = self.get(key)?;
        let number = value.get_ref().as_integer().and_then(|n| u32::from_str_radix(n.as_str(), n.radix()).ok());
        if number.is_none() {
            self.wrong_type(key, value, "a whole number");
        }
        number.map(|number| Located { value: number, line: self.line_of(value) })
    }

    /// An exact number: the digits of the file, never a floating-point number between.
    pub(crate) fn decimal(&self, key: &'static str) -> Option<Located<Decimal>> {
        let value = self.get(key)?;
        let number = match value.get_ref() {
            DeValue::Float(number) => Decimal::from_str_exact(number.as_str()).ok(),
            DeValue::Integer(number) if number.radix() == 10 => Decimal::from_str_exact(number.as_str()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong_type(key, value, "a number like 0.10");
        }
        number.map(|number| Located { value: number, line: self.line_of(value) })
    }

    pub(crate) fn table(&self, key: &'static str) -> Option<Table<'d>> {
        let value = self.get(key)?;
        let table = self.as_table(key, value);
        if table.is_none() {
            self.wrong_type(key, value, "a table");
        }
        table
    }

    /// The tables of `[[key]]`; a missing key is an empty list.
    pub(super) fn tables(&self, key: &'static str) -> Vec<Table<'d>> {
        let values = self.array(key, "a list of tables").into_iter().flatten();
        let tables = values.filter_map(|value| {
            let table = self.as_table(key, value);
            if table.is_none() {
                self.wrong_type(key, value, "a table");
            }
            table
        });
        tables.collect()
    }

    fn as_table(&self, key: &str, value: &'d Spanned<DeValue<'d>>) -> Option<Table<'d>> {
        let entries = value.get_ref().as_table()?;
        Some(Table::new(self.document, &format!("{}{key}.", self.prefix), entries, value.span()))
    }
}

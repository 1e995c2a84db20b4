//! A place in the terms of a phrase, for parsers that may try and step back.

use super::language::{Language, Tongue};
use super::terms::{Bound, Term};

/// What begins a stretch, which decides what may join its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opener {
    /// "between … and".
    Between,
    /// French "de … à", Spanish "de … a".
    Of,
    /// "from … to", or nothing.
    Other,
}

pub(super) struct Cursor<'a> {
    terms: &'a [Term],
    at: usize,
    pub(super) language: &'a Language,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(terms: &'a [Term], language: &'a Language) -> Self {
        Self { terms, at: 0, language }
    }

    pub(super) fn peek(&self) -> Option<Term> {
        self.terms.get(self.at).copied()
    }

    pub(super) fn before(&self) -> Option<Term> {
        self.terms.get(self.at.checked_sub(1)?).copied()
    }

    pub(super) fn next(&mut self) -> Option<Term> {
        let term = self.peek()?;
        self.at += 1;
        Some(term)
    }

    /// Takes this term if it comes next.
    pub(super) fn take(&mut self, term: Term) -> Option<()> {
        self.take_if(|next| (next == term).then_some(()))
    }

    /// Takes what comes next if the function makes something of it.
    pub(super) fn take_if<T>(&mut self, wanted: impl FnOnce(Term) -> Option<T>) -> Option<T> {
        let taken = wanted(self.peek()?)?;
        self.at += 1;
        Some(taken)
    }

    /// Passes over any of these.
    pub(super) fn skip(&mut self, small: &[Term]) {
        while self.peek().is_some_and(|next| small.contains(&next)) {
            self.at += 1;
        }
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        self.take_if(|next| match next {
            Term::Number(number) => Some(number),
            _ => None,
        })
    }

    /// The opening of a stretch; nothing is one, too.
    pub(super) fn opener(&mut self) -> Opener {
        if self.take(Term::Between).is_some() {
            return Opener::Between;
        }
        let of = self.attempt(|cursor| {
            cursor.take(Term::Of)?;
            matches!(cursor.language.tongue, Tongue::French | Tongue::Spanish).then_some(())
        });
        self.take(Term::Bound(Bound::From));
        of.map_or(Opener::Other, |()| Opener::Of)
    }

    /// What stands between the ends of a stretch.
    pub(super) fn joint(&mut self, opener: Opener) -> Option<()> {
        self.take(Term::To).or_else(|| self.take(Term::Bound(Bound::Until))).or_else(|| match opener {
            Opener::Between => self.take(Term::And),
            Opener::Of => self.take(Term::At),
            Opener::Other => None,
        })
    }

    /// A bound said after what it bounds: "onwards", "at the latest", "or after" at the end.
    pub(super) fn trailing_bound(&mut self) -> Option<Bound> {
        self.attempt(|cursor| match (cursor.next()?, cursor.peek()) {
            (Term::Trailing(bound), _) => Some(bound),
            (Term::Or, Some(Term::Bound(bound))) => {
                cursor.next();
                let bound = match bound {
                    Bound::After => Bound::From,
                    Bound::Before => Bound::Until,
                    Bound::From | Bound::Until => return None,
                };
                matches!(cursor.peek(), None | Some(Term::On | Term::In | Term::Unknown)).then_some(bound)
            }
            _ => None,
        })
    }

    /// Runs a parser; when it finds nothing, nothing was taken.
    pub(super) fn attempt<T>(&mut self, parse: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = parse(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }
}

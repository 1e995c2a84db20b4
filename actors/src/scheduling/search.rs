//! Looking for free starts, day by day.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use super::refusal::{Obstacle, Refusal};
use super::rules::{ProviderRules, Rules, ServiceRules};
use super::slots::Slot;
use super::stretches::Day;
use super::taken::{Busy, Span, Spans};
use super::week::{self, Week};

/// One service, those who could do it, and what stands in their way.
pub(super) struct Search<'a> {
    pub(super) rules: &'a Rules,
    service: &'a ServiceRules,
    practice: Week,
    /// Those who offer the service, in the service's order; only the wished one, if any.
    candidates: Vec<Candidate<'a>>,
    rooms: Vec<(&'a str, &'a Spans)>,
    /// No appointment begins before this instant …
    pub(super) earliest: DateTime<Utc>,
    /// … or after this day.
    pub(super) last: NaiveDate,
}

struct Candidate<'a> {
    rules: &'a ProviderRules,
    /// Within the practice's hours.
    week: Week,
    taken: &'a Spans,
    unknown: &'a Spans,
}

/// A start that is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Free<'a> {
    pub(super) start: DateTime<Utc>,
    /// What the practice's clock shows then.
    pub(super) date: NaiveDate,
    pub(super) time: NaiveTime,
    /// Place among those who offer the service.
    pub(super) provider: usize,
    pub(super) room: Option<&'a str>,
    /// Right before or after another appointment: leaves no gap there.
    pub(super) fills_gap: bool,
}

/// What a search met: tells why it found nothing.
#[derive(Debug, Default)]
pub(super) struct Met {
    /// A wished start within the hours.
    pub(super) in_hours: bool,
    /// One that was not too soon.
    pub(super) in_time: bool,
    /// Providers whose time would be free as far as known.
    unknown: Vec<usize>,
}

impl<'a> Search<'a> {
    /// # Errors
    /// When the service or the provider is unknown or they do not go together.
    pub(super) fn new(
        rules: &'a Rules,
        busy: &'a Busy<'a>,
        service: &str,
        provider: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<Self, Refusal> {
        let Some(service) = rules.services.iter().find(|known| known.id == service) else {
            return Err(Refusal::UnknownService {
                known: rules.services.iter().map(|known| known.id.clone()).collect(),
            });
        };
        let offer = |id: &String| rules.providers.iter().find(|known| known.id == *id);
        let offering: Vec<&ProviderRules> = service.providers.iter().filter_map(offer).collect();
        let offered_by = || offering.iter().map(|provider| provider.id.clone()).collect();
        if let Some(id) = provider
            && !rules.providers.iter().any(|known| known.id == id)
        {
            return Err(Refusal::UnknownProvider { offered_by: offered_by() });
        }
        let practice = Week::of(&rules.opening);
        let wished = offering.iter().filter(|offering| provider.is_none_or(|id| offering.id == id));
        let candidates: Vec<_> = wished.map(|rules| Candidate::new(rules, &practice, busy)).collect();
        if candidates.is_empty() {
            return Err(Refusal::ProviderDoesNotOffer { offered_by: offered_by() });
        }
        let there_is = service.rooms.iter().filter(|room| rules.rooms.contains(room));
        let rooms = there_is.map(|room| (room.as_str(), busy.of_room(room))).collect();
        let lead = TimeDelta::minutes(service.lead.unwrap_or(rules.lead_minutes).into());
        Ok(Self { rules, service, practice, candidates, rooms, earliest: now + lead, last: rules.last_day(now) })
    }

    pub(super) fn is_open_on(&self, date: NaiveDate) -> bool {
        !self.rules.is_closed_on(date) && !self.practice.on(date).is_empty()
    }

    /// Whether anybody who could do it works.
    pub(super) fn is_staffed_on(&self, date: NaiveDate) -> bool {
        self.working_on(date).next().is_some()
    }

    /// From opening to closing: when somebody who could do it works.
    pub(super) fn hours_on(&self, date: NaiveDate) -> Vec<(NaiveTime, NaiveTime)> {
        let hours = self.working_on(date).flat_map(|(_, candidate)| candidate.week.on(date)).copied().collect();
        week::merged(hours).into_iter().map(week::as_times).collect()
    }

    fn working_on(&self, date: NaiveDate) -> impl Iterator<Item = (usize, &Candidate<'a>)> {
        let closed = self.rules.is_closed_on(date);
        let works = move |candidate: &Candidate<'_>| {
            !closed && !candidate.rules.is_away_on(date) && !candidate.week.on(date).is_empty()
        };
        self.candidates.iter().enumerate().filter(move |(_, candidate)| works(candidate))
    }

    /// The free starts of a day at the times the caller wants, in order, at each those of all providers.
    pub(super) fn free_on(&self, date: NaiveDate, wants: impl Fn(NaiveTime) -> bool, met: &mut Met) -> Vec<Free<'a>> {
        let mut free = Vec::new();
        let day = Day::new(date, self.rules.time_zone);
        for (provider, candidate) in self.working_on(date) {
            for stretch in day.stretches(candidate.week.on(date)) {
                for (start, time) in day.starts(stretch, self.rules.step(), self.service.length()) {
                    if !wants(time) {
                        continue;
                    }
                    met.in_hours = true;
                    if start < self.earliest {
                        continue;
                    }
                    met.in_time = true;
                    match self.fit(candidate, start) {
                        Ok(room) => {
                            let fills_gap = candidate.taken.touches(self.service.occupied(start));
                            free.push(Free { start, date, time, provider, room, fills_gap });
                        }
                        Err(Obstacle::Unknown) if !met.unknown.contains(&provider) => met.unknown.push(provider),
                        Err(_) => {}
                    }
                }
            }
        }
        free.sort_unstable_by_key(|free| (free.start, free.provider));
        free
    }

    /// The room in which the start is free, if it needs one.
    fn fit(&self, candidate: &Candidate<'a>, start: DateTime<Utc>) -> Result<Option<&'a str>, Obstacle> {
        let span = self.service.occupied(start);
        if candidate.taken.overlaps(span) {
            return Err(Obstacle::Provider);
        }
        let room = match self.rooms.iter().find(|(_, taken)| !taken.overlaps(span)) {
            Some((room, _)) => Some(*room),
            None if self.service.rooms.is_empty() => None,
            None => return Err(Obstacle::Room),
        };
        if candidate.unknown.overlaps(span) {
            return Err(Obstacle::Unknown);
        }
        Ok(room)
    }

    /// The same for one start of the one provider that was searched for.
    ///
    /// # Errors
    /// When the start is outside the provider's hours or not free.
    pub(super) fn start(&self, start: DateTime<Utc>) -> Result<Slot, Refusal> {
        let date = self.rules.local(start).date();
        let day = Day::new(date, self.rules.time_zone);
        let end = start + self.service.length();
        let candidate = self.candidates.first().expect("a search has candidates");
        let open = day.stretches(candidate.week.on(date));
        if !open.iter().any(|stretch| stretch.from <= start && end <= stretch.to) {
            return Err(Refusal::OutsideHours { open: self.hours_on(date) });
        }
        let room = self.fit(candidate, start).map_err(Refusal::Taken)?;
        Ok(self.slot_of(candidate, start, room))
    }

    pub(super) fn slot(&self, free: &Free<'_>) -> Slot {
        self.slot_of(&self.candidates[free.provider], free.start, free.room)
    }

    fn slot_of(&self, candidate: &Candidate<'_>, start: DateTime<Utc>, room: Option<&str>) -> Slot {
        Slot {
            service: self.service.id.clone(),
            start,
            end: start + self.service.length(),
            provider: candidate.rules.id.clone(),
            room: room.map(str::to_owned),
            occupied: self.service.occupied(start),
        }
    }

    pub(super) fn provider(&self, free: &Free<'_>) -> &'a str {
        &self.candidates[free.provider].rules.id
    }

    /// How much of a provider's time is taken in the span.
    pub(super) fn load(&self, provider: usize, span: Span) -> TimeDelta {
        self.candidates[provider].taken.covered(span)
    }

    /// Ids of the providers whose time would be free as far as known.
    pub(super) fn unknown(&self, met: &Met) -> Vec<String> {
        met.unknown.iter().map(|provider| self.candidates[*provider].rules.id.clone()).collect()
    }
}

impl<'a> Candidate<'a> {
    fn new(rules: &'a ProviderRules, practice: &Week, busy: &'a Busy<'a>) -> Self {
        let week = rules.hours.as_ref().map_or_else(|| practice.clone(), |hours| practice.and(&Week::of(hours)));
        Self { rules, week, taken: busy.of_provider(&rules.id), unknown: busy.unknown_of(&rules.id) }
    }
}

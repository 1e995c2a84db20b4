//! How many effects of each tenant are under way at a worker.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use frontdesk_schema::TenantId;

/// Clones count together.
#[derive(Debug, Default, Clone)]
pub(super) struct Seats(Rc<RefCell<HashMap<TenantId, usize>>>);

/// An effect under way; its seat is free when this is dropped, also by a panic.
#[derive(Debug)]
pub(super) struct Seat {
    seats: Seats,
    tenant: TenantId,
}

impl Seats {
    pub(super) fn take(&self, tenant: TenantId) -> Seat {
        *self.0.borrow_mut().entry(tenant).or_default() += 1;
        Seat { seats: self.clone(), tenant }
    }

    /// The tenants that have so many under way or more.
    pub(super) fn full(&self, most: usize) -> Vec<TenantId> {
        self.0.borrow().iter().filter(|(_, count)| **count >= most).map(|(tenant, _)| *tenant).collect()
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = self.seats.0.borrow_mut();
        if let Some(count) = seats.get_mut(&self.tenant) {
            *count -= 1;
            if *count == 0 {
                seats.remove(&self.tenant);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenant_is_full_until_one_of_its_effects_has_ended_and_others_are_not() {
        let (seats, ours, theirs) = (Seats::default(), TenantId::from_slug("ours"), TenantId::from_slug("theirs"));
        let first = seats.take(ours);
        let _other = seats.take(theirs);
        assert_eq!(seats.full(2), []);
        let second = seats.take(ours);
        assert_eq!(seats.full(2), [ours]);
        drop(first);
        assert_eq!(seats.full(2), []);
        drop(second);
        assert_eq!(seats.0.borrow().len(), 1, "nothing is kept of tenants that have nothing under way");
    }
}

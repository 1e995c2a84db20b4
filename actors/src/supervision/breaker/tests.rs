use super::*;

const TIMEOUT: FailureKind = FailureKind::Timeout;
const REJECTED: FailureKind = FailureKind::Rejected;

/// Fails, for whichever practice.
fn fail(breaker: &mut Breaker, kind: FailureKind, now: Instant) -> bool {
    breaker.failed(kind, TenantId::new(), now)
}

#[test]
fn three_failures_in_a_row_break_it_and_a_success_between_them_does_not() {
    let now = Instant::now();
    let mut breaker = Breaker::default();
    for _ in 0..9 {
        assert!(!fail(&mut breaker, TIMEOUT, now));
        assert!(!fail(&mut breaker, TIMEOUT, now));
        assert!(!breaker.worked(now));
    }
    assert_eq!(breaker.standing(now), Standing::Sound);
    let broke = [TIMEOUT; 3].map(|kind| fail(&mut breaker, kind, now));
    assert_eq!((broke, breaker.standing(now)), ([false, false, true], Standing::Broken));
}

#[test]
fn failures_that_lie_far_apart_are_no_row() {
    let mut now = Instant::now();
    let mut breaker = Breaker::default();
    for _ in 0..9 {
        assert!(!fail(&mut breaker, TIMEOUT, now));
        now += ROW_BREAKS;
    }
    now -= Duration::from_secs(1);
    let broke = [TIMEOUT; 2].map(|kind| fail(&mut breaker, kind, now));
    assert_eq!(broke, [false, true]);
}

#[test]
fn a_failure_that_no_retry_mends_breaks_it_at_once() {
    for kind in [FailureKind::Unauthorized, FailureKind::Quota] {
        assert!(fail(&mut Breaker::default(), kind, Instant::now()), "{kind:?}");
    }
}

#[test]
fn requests_of_one_practice_that_are_wrong_break_nothing_for_the_others() {
    let (now, whose) = (Instant::now(), TenantId::new());
    let mut breaker = Breaker::default();
    for _ in 0..9 {
        assert!(!breaker.failed(REJECTED, whose, now));
    }
    assert_eq!(breaker.standing(now), Standing::Sound);
    let broke = [REJECTED; 2].map(|kind| fail(&mut breaker, kind, now));
    assert_eq!(broke, [false, true], "those of three practices are no mistake of theirs");
}

#[test]
fn what_one_practice_did_wrong_is_forgotten_when_it_works() {
    let (now, whose) = (Instant::now(), [TenantId::new(), TenantId::new()]);
    let mut breaker = Breaker::default();
    for _ in 0..9 {
        assert!(!whose.iter().any(|whose| breaker.failed(REJECTED, *whose, now)));
        breaker.worked(now);
    }
    assert_eq!(breaker.standing(now), Standing::Sound);
}

#[test]
fn one_caller_tries_it_and_each_failed_trial_doubles_the_pause() {
    let mut now = Instant::now();
    let mut breaker = Breaker::default();
    fail(&mut breaker, FailureKind::Quota, now);
    for pause in [5, 10, 20, 40, 60, 60] {
        assert_eq!(breaker.standing(now + Duration::from_secs(pause - 1)), Standing::Broken, "{pause}");
        now += Duration::from_secs(pause);
        assert_eq!(breaker.standing(now), Standing::Due, "{pause}");
        breaker.try_it(now);
        assert_eq!(breaker.standing(now), Standing::Broken, "one at a time");
        assert!(!fail(&mut breaker, TIMEOUT, now));
    }
    now += LONGEST_PAUSE;
    breaker.try_it(now);
    assert!(breaker.worked(now));
    assert_eq!(breaker.standing(now), Standing::Sound);
}

#[test]
fn a_trial_that_was_wrong_in_itself_says_nothing_and_doubles_no_pause() {
    let mut now = Instant::now();
    let mut breaker = Breaker::default();
    fail(&mut breaker, FailureKind::Quota, now);
    for _ in 0..9 {
        now += FIRST_PAUSE;
        assert_eq!(breaker.standing(now), Standing::Due);
        breaker.try_it(now);
        fail(&mut breaker, REJECTED, now);
        assert_eq!(breaker.standing(now), Standing::Broken);
    }
}

#[test]
fn a_trial_that_nobody_hears_of_again_is_forgotten() {
    let now = Instant::now();
    let mut breaker = Breaker::default();
    fail(&mut breaker, FailureKind::Quota, now);
    let tried = now + FIRST_PAUSE;
    breaker.try_it(tried);
    assert_eq!(breaker.standing(tried + TRIAL_LASTS), Standing::Due);
}

#[test]
fn old_sessions_that_die_later_prolong_nothing() {
    let now = Instant::now();
    let mut breaker = Breaker::default();
    for quarter in 0..9 {
        fail(&mut breaker, TIMEOUT, now + quarter * Duration::from_millis(250));
    }
    assert_eq!(breaker.standing(now + Duration::from_secs(6)), Standing::Due);
}

#[test]
fn old_sessions_that_still_work_mend_nothing() {
    let now = Instant::now();
    let mut breaker = Breaker::default();
    fail(&mut breaker, FailureKind::Quota, now);
    assert!(!breaker.worked(now - Duration::from_millis(1)));
    assert_eq!(breaker.standing(now), Standing::Broken);
    assert!(breaker.worked(now));
}

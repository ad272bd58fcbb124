//! Rules of signing in: time-outs of a login and the slowing down of repeated failures.

use super::SecondFactor;
use time::{Duration, OffsetDateTime};

/// Limits of logins and failures; the defaults are those of OWASP ASVS 5.0.0 rows 6.1.1, 6.3.1, 7.3.1 and 7.3.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignInLimits {
    /// A login ends when it was not used for this long.
    pub idle: Duration,
    /// A login ends this long after signing in, however much it is used.
    pub absolute: Duration,
    /// Failures a minute for one account from one network, before further tries wait.
    pub failures_per_account: u32,
    /// Failures a minute from one address, before further tries wait.
    pub failures_per_address: u32,
    /// Whether everybody needs a second factor.
    pub second_factor: SecondFactor,
}

impl Default for SignInLimits {
    fn default() -> Self {
        Self {
            idle: Duration::minutes(30),
            absolute: Duration::hours(12),
            failures_per_account: 5,
            failures_per_address: 30,
            second_factor: SecondFactor::Optional,
        }
    }
}

/// Whoever typed the right password has this long to type the code as well.
pub const CODE_WITHIN: Duration = Duration::minutes(10);

/// Wrong codes of one person an hour, before further ones wait. Three of a million codes are right at any moment, so that
/// whoever learned a password and tries without end needs ten months for an even chance.
pub const CODES_AN_HOUR: u32 = 30;

/// Whoever proved longer ago who they are proves it again before an act that others would want a forgotten screen or a stolen
/// cookie for: ways in, rights, accounts, files with personal data (OWASP ASVS 5.0.0 rows 7.5.1 and 7.5.3). Ten minutes are
/// enough for an administrator's round of such acts, and less than a break.
pub const PROVED_WITHIN: Duration = Duration::minutes(10);

/// Whether somebody who proved at `proved` who they are need not do so again for such an act.
#[must_use]
pub fn is_proved_lately(proved: OffsetDateTime, now: OffsetDateTime) -> bool {
    now < proved.saturating_add(PROVED_WITHIN)
}

/// The page warns this long before a login ends for idleness (WCAG 2.2.1).
pub const WARN_BEFORE: Duration = Duration::minutes(2);

/// Whether a login begun at `created` and last used at `last_seen` is still good.
#[must_use]
pub fn is_alive(
    created: OffsetDateTime,
    last_seen: OffsetDateTime,
    now: OffsetDateTime,
    limits: &SignInLimits,
) -> bool {
    now < last_seen.saturating_add(limits.idle) && now < created.saturating_add(limits.absolute)
}

/// A count of failures inside the running minute, or hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failures {
    /// When it began.
    pub since: OffsetDateTime,
    /// How many failures it has seen.
    pub count: u32,
}

/// The count after one more failure at `now`: a new one begins when that of the time `within` is over.
#[must_use]
pub fn after_failure(failures: Option<Failures>, within: Duration, now: OffsetDateTime) -> Failures {
    match failures {
        Some(old) if now < old.since.saturating_add(within) && now >= old.since => {
            Failures { since: old.since, count: old.count.saturating_add(1) }
        }
        _ => Failures { since: now, count: 1 },
    }
}

/// How long a try has to wait that was counted before it was looked at, so that many at once are all counted: nothing up to the
/// limit, else the rest of the time `within`. Nobody is ever locked out.
#[must_use]
pub fn wait_of_counted_try(
    failures: Failures,
    limit: u32,
    within: Duration,
    now: OffsetDateTime,
) -> Option<Duration> {
    let end = failures.since.saturating_add(within);
    (failures.count > limit && now < end).then(|| end - now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    const START: OffsetDateTime = datetime!(2026-11-22 09:00 UTC);

    #[test]
    fn a_login_ends_after_thirty_idle_minutes() {
        let limits = SignInLimits::default();
        assert!(is_alive(START, START, START + Duration::minutes(29), &limits));
        assert!(!is_alive(START, START, START + Duration::minutes(30), &limits));
    }

    #[test]
    fn a_login_ends_after_twelve_hours_however_much_it_is_used() {
        let limits = SignInLimits::default();
        let end = START + Duration::hours(12);
        assert!(is_alive(START, end - Duration::minutes(2), end - Duration::minutes(1), &limits));
        assert!(!is_alive(START, end, end, &limits));
    }

    #[test]
    fn a_proof_counts_for_ten_minutes() {
        assert!(is_proved_lately(START, START));
        assert!(is_proved_lately(START, START + Duration::seconds(599)));
        assert!(!is_proved_lately(START, START + Duration::minutes(10)));
    }

    #[test]
    fn the_sixth_try_in_a_minute_waits_and_the_next_minute_is_free() {
        let wait = |failures, now| wait_of_counted_try(failures, 5, Duration::MINUTE, now);
        let mut failures = after_failure(None, Duration::MINUTE, START);
        for _ in 1..5 {
            assert_eq!(wait(failures, START), None);
            failures = after_failure(Some(failures), Duration::MINUTE, START);
        }
        assert_eq!(wait(failures, START), None, "the fifth is looked at");
        let sixth = after_failure(Some(failures), Duration::MINUTE, START);
        assert_eq!(wait(sixth, START), Some(Duration::MINUTE));
        assert_eq!(wait(sixth, START + Duration::MINUTE), None);
    }

    #[test]
    fn failures_of_an_hour_are_counted_on_in_the_next_minute() {
        let later = START + Duration::minutes(59);
        let first = after_failure(None, Duration::HOUR, START);
        let second = after_failure(Some(first), Duration::HOUR, later);
        assert_eq!(wait_of_counted_try(second, 1, Duration::HOUR, later), Some(Duration::MINUTE));
        assert_eq!(after_failure(Some(second), Duration::HOUR, START + Duration::HOUR).count, 1);
    }
}

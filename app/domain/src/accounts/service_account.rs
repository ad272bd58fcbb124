//! Service accounts: other systems of an authority that act for it, each with roles as a person has them (Article 9(3) of
//! Regulation 1024/2012). None signs in by a browser, none administers, and each ends after a year at the latest, so that
//! somebody looks at it again.

use super::{AccountEvent, AccountEventKind, Roles, administration, import};
use crate::ids::{AuthorityId, PersonId};
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use serde::{Deserialize, Serialize};
use time::{Date, Duration, OffsetDateTime};

/// The purpose has at most so many characters.
pub const MOST_PURPOSE: usize = 300;
/// The administrators are told so long before the end.
pub const WARN_BEFORE: Duration = Duration::days(14);
/// A new secret that was not looked at within this time is shown no more.
pub const SHOWN_WITHIN: Duration = Duration::minutes(10);
/// The moment of the last use is kept to this measure, so that not every call writes.
const USE_MEASURE: Duration = Duration::MINUTE;

/// The state of a service account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceState {
    /// Its secret lets it in.
    InForce,
    /// Its last day is over.
    Over,
    /// An administrator revoked it.
    Revoked,
}

/// A service account as the rules look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceStanding {
    /// The account; it stands where people stand.
    pub account: PersonId,
    /// The authority for which it acts.
    pub authority: AuthorityId,
    /// Its last day.
    pub ends_on: Date,
    /// Whether it was revoked.
    pub is_revoked: bool,
}

impl ServiceStanding {
    /// Its state on this day.
    #[must_use]
    pub fn state(&self, today: Date) -> ServiceState {
        match (self.is_revoked, self.ends_on < today) {
            (true, _) => ServiceState::Revoked,
            (false, true) => ServiceState::Over,
            (false, false) => ServiceState::InForce,
        }
    }

    fn event(&self, kind: AccountEventKind, by: Option<PersonId>, at: OffsetDateTime) -> AccountEvent {
        AccountEvent::new(kind, self.account, self.authority, by, at)
    }

    /// What an administrator changes of one that is in force.
    fn changed(
        &self,
        kind: AccountEventKind,
        today: Date,
        by: PersonId,
        at: OffsetDateTime,
    ) -> Result<AccountEvent, Refusal> {
        if self.state(today) != ServiceState::InForce {
            return Err(Refusal::NotInThisState);
        }
        Ok(self.event(kind, Some(by), at))
    }
}

/// The last day as a form brought it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub enum LastDay {
    /// Nothing was typed.
    #[default]
    Missing,
    /// What was typed is no date.
    NotADate,
    /// A date.
    On(Date),
}

impl LastDay {
    /// The date, if it is one.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::On(date) => Some(date),
            Self::Missing | Self::NotADate => None,
        }
    }
}

/// The last day that a service account may have which is created or changed on this day.
fn latest_end(today: Date) -> Date {
    let next_year = today.replace_year(today.year().saturating_add(1));
    next_year.unwrap_or_else(|_| today.saturating_add(Duration::days(365)))
}

/// What is wrong with name, purpose and last day, all of it at once; paths are `name`, `purpose` and `ends_on.day`.
#[must_use]
pub fn problems(name: &str, purpose: &str, ends_on: LastDay, today: Date) -> Vec<FieldProblem> {
    let mut problems = import::name_problems(name);
    problems.extend(FieldProblem::of_line("purpose", purpose, MOST_PURPOSE));
    let (latest, day) = (latest_end(today), "ends_on.day");
    match ends_on {
        LastDay::Missing => problems.push(FieldProblem::new(day, ProblemCode::Required)),
        LastDay::NotADate => problems.push(FieldProblem::new(day, ProblemCode::NotADate)),
        LastDay::On(end) if end < today => {
            problems.push(FieldProblem::new(day, ProblemCode::DateTooEarly).with("earliest", today));
        }
        LastDay::On(end) if end > latest => {
            problems.push(FieldProblem::new(day, ProblemCode::DateTooLate).with("latest", latest));
        }
        LastDay::On(_) => {}
    }
    problems
}

/// What is wrong with its roles, at path `roles`: without any it could do nothing.
#[must_use]
pub fn role_problems(roles: &Roles, is_coordinator: bool) -> Vec<FieldProblem> {
    if roles.is_empty() {
        return vec![FieldProblem::new("roles", ProblemCode::Required)];
    }
    administration::role_problems(roles, is_coordinator)
}

/// A new service account; it never administers, whatever the roles say.
#[must_use]
pub fn create(
    account: PersonId,
    authority: AuthorityId,
    roles: Roles,
    by: PersonId,
    at: OffsetDateTime,
) -> AccountEvent {
    let kind = AccountEventKind::ServiceCreated;
    let roles = Some(roles.administering(false));
    AccountEvent { roles, ..AccountEvent::new(kind, account, authority, Some(by), at) }
}

/// Its name, purpose, last day and roles are settled anew; it never administers, whatever the roles say. What has ended
/// stays so: it has no secret, and its system needs another account.
///
/// # Errors
/// `NotInThisState` unless it is in force.
pub fn change(
    standing: &ServiceStanding,
    roles: Roles,
    today: Date,
    by: PersonId,
    at: OffsetDateTime,
) -> Result<AccountEvent, Refusal> {
    let event = standing.changed(AccountEventKind::ServiceChanged, today, by, at)?;
    Ok(AccountEvent { roles: Some(roles.administering(false)), ..event })
}

/// Its secret is replaced by another one.
///
/// # Errors
/// `NotInThisState` unless it is in force.
pub fn rotate(
    standing: &ServiceStanding,
    today: Date,
    by: PersonId,
    at: OffsetDateTime,
) -> Result<AccountEvent, Refusal> {
    standing.changed(AccountEventKind::ServiceRotated, today, by, at)
}

/// It is revoked for good.
///
/// # Errors
/// `NotInThisState` unless it is in force.
pub fn revoke(
    standing: &ServiceStanding,
    today: Date,
    by: PersonId,
    at: OffsetDateTime,
) -> Result<AccountEvent, Refusal> {
    standing.changed(AccountEventKind::ServiceRevoked, today, by, at)
}

/// Its end comes near, of which the administrators are told; nothing before that, and nothing of one that has ended.
#[must_use]
pub fn ending(standing: &ServiceStanding, today: Date, at: OffsetDateTime) -> Option<AccountEvent> {
    let is_near = standing.ends_on <= today.saturating_add(WARN_BEFORE);
    let warns = is_near && standing.state(today) == ServiceState::InForce;
    warns.then(|| standing.event(AccountEventKind::ServiceEnding, None, at))
}

/// Its last day was yesterday or before; nothing of one that goes on, or was revoked.
#[must_use]
pub fn end(standing: &ServiceStanding, today: Date, at: OffsetDateTime) -> Option<AccountEvent> {
    let is_over = standing.state(today) == ServiceState::Over;
    is_over.then(|| standing.event(AccountEventKind::Ended, None, at))
}

/// It was used: the trail keeps the first time of each day, as every call has events of its own.
#[must_use]
pub fn used(
    standing: &ServiceStanding,
    last: Option<OffsetDateTime>,
    at: OffsetDateTime,
) -> Option<AccountEvent> {
    let day = crate::brussels::day;
    let is_first = last.is_none_or(|last| day(last) != day(at));
    is_first.then(|| standing.event(AccountEventKind::ServiceUsed, Some(standing.account), at))
}

/// Whether the moment of the last use is to be kept anew.
#[must_use]
pub fn notes_use(last: Option<OffsetDateTime>, now: OffsetDateTime) -> bool {
    last.is_none_or(|last| now >= last.saturating_add(USE_MEASURE))
}

/// Somebody came with its name and without its secret.
#[must_use]
pub fn refused(standing: &ServiceStanding, at: OffsetDateTime) -> AccountEvent {
    standing.event(AccountEventKind::ServiceRefused, None, at)
}

#[cfg(test)]
mod tests {
    use super::super::Role;
    use super::*;
    use crate::procedures::ProcedureId;
    use time::macros::{date, datetime};
    use uuid::Uuid;

    const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);
    const TODAY: Date = date!(2026 - 11 - 23);

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    fn until(ends_on: Date) -> ServiceStanding {
        let authority = AuthorityId(Uuid::nil());
        ServiceStanding { account: person(1), authority, ends_on, is_revoked: false }
    }

    fn codes(name: &str, purpose: &str, ends_on: Option<Date>) -> Vec<(String, ProblemCode)> {
        let ends_on = ends_on.map_or(LastDay::Missing, LastDay::On);
        let problems = problems(name, purpose, ends_on, TODAY);
        problems.into_iter().map(|problem| (problem.path, problem.code)).collect()
    }

    #[test]
    fn it_ends_a_year_ahead_at_the_latest() {
        assert_eq!(latest_end(TODAY), date!(2027 - 11 - 23));
        assert_eq!(latest_end(date!(2028 - 02 - 29)), date!(2029 - 02 - 28));
        let of = |end| codes("Register", "Fetches what is new", Some(end));
        assert_eq!(of(TODAY), []);
        assert_eq!(of(date!(2027 - 11 - 23)), []);
        assert_eq!(of(date!(2026 - 11 - 22)), [("ends_on.day".to_owned(), ProblemCode::DateTooEarly)]);
        assert_eq!(of(date!(2027 - 11 - 24)), [("ends_on.day".to_owned(), ProblemCode::DateTooLate)]);
    }

    #[test]
    fn name_purpose_and_last_day_are_asked_for() {
        let required = |path: &str| (path.to_owned(), ProblemCode::Required);
        assert_eq!(codes(" ", " ", None), [required("name"), required("purpose"), required("ends_on.day")]);
        let long = "é".repeat(MOST_PURPOSE + 1);
        assert_eq!(codes("Register", &long, Some(TODAY)), [("purpose".to_owned(), ProblemCode::TooLong)]);
        assert_eq!(codes("Register", &"é".repeat(MOST_PURPOSE), Some(TODAY)), []);
        assert_eq!(codes("Register", "a\u{7}b", Some(TODAY)), [("purpose".to_owned(), ProblemCode::NotText)]);
        let all = problems("", "", LastDay::NotADate, TODAY);
        let codes: Vec<_> = all.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [ProblemCode::Required, ProblemCode::Required, ProblemCode::NotADate]);
    }

    #[test]
    fn it_has_a_role_and_never_administers() {
        assert_eq!(role_problems(&Roles::default(), true).len(), 1);
        let roles = Roles::from([(ProcedureId::new("check").unwrap(), Role::ReferralHandler)]);
        assert_eq!(role_problems(&roles, false).len(), 1);
        assert!(role_problems(&roles, true).is_empty());
        let made = create(person(1), AuthorityId(Uuid::nil()), roles.administering(true), person(2), NOW);
        assert!(!made.roles.unwrap().is_administrator());
    }

    #[test]
    fn only_what_is_in_force_is_changed_rotated_and_revoked() {
        let good = until(TODAY);
        let over = until(date!(2026 - 11 - 22));
        let revoked = ServiceStanding { is_revoked: true, ..good };
        let changed = change(&good, Roles::default().administering(true), TODAY, person(2), NOW).unwrap();
        assert_eq!((changed.kind, changed.by), (AccountEventKind::ServiceChanged, Some(person(2))));
        assert!(!changed.roles.unwrap().is_administrator(), "it never administers");
        assert!(rotate(&good, TODAY, person(2), NOW).is_ok() && revoke(&good, TODAY, person(2), NOW).is_ok());
        for standing in [over, revoked] {
            let changed = change(&standing, Roles::default(), TODAY, person(2), NOW);
            assert_eq!(changed, Err(Refusal::NotInThisState));
            assert_eq!(rotate(&standing, TODAY, person(2), NOW), Err(Refusal::NotInThisState));
            assert_eq!(revoke(&standing, TODAY, person(2), NOW), Err(Refusal::NotInThisState));
        }
        assert!(end(&over, TODAY, NOW).is_some());
        assert!(end(&good, TODAY, NOW).is_none() && end(&revoked, TODAY, NOW).is_none());
    }

    #[test]
    fn the_end_is_announced_two_weeks_before() {
        let announced = |end| ending(&until(end), TODAY, NOW).is_some();
        assert!(!announced(date!(2026 - 12 - 08)));
        assert!(announced(date!(2026 - 12 - 07)) && announced(TODAY));
        assert!(!announced(date!(2026 - 11 - 22)), "it has ended");
    }

    #[test]
    fn the_first_use_of_a_day_is_an_event() {
        let standing = until(TODAY);
        assert!(used(&standing, None, NOW).is_some());
        assert!(used(&standing, Some(NOW), NOW + Duration::hours(3)).is_none());
        assert!(used(&standing, Some(NOW), NOW + Duration::days(1)).is_some());
        assert!(notes_use(None, NOW) && !notes_use(Some(NOW), NOW + Duration::seconds(59)));
        assert!(notes_use(Some(NOW), NOW + Duration::MINUTE));
    }
}

//! Administering the people of an authority (`workflows.md` 3.13): who may, in which state, and what never happens to
//! the last administrator.

use super::{Absence, AccountEvent, AccountEventKind, Roles};
use crate::access::Person;
use crate::ids::{AuthorityId, PersonId};
use crate::notices::NoticeChoices;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// The state of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserState {
    /// Has not chosen a password yet, or has to choose another one.
    Invited,
    /// May sign in.
    Active,
    /// May not sign in.
    Locked,
    /// Left: the data are blocked, and the history shows the authority and a pseudonym (Article 15 of Regulation
    /// 1024/2012).
    Removed,
}

impl UserState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Invited, Self::Active, Self::Locked, Self::Removed];

    /// The word in message keys and filters.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Locked => "locked",
            Self::Removed => "removed",
        }
    }

    /// The state that follows from what is kept.
    #[must_use]
    pub const fn of(is_removed: bool, is_locked: bool, has_password: bool) -> Self {
        match (is_removed, is_locked, has_password) {
            (true, _, _) => Self::Removed,
            (false, true, _) => Self::Locked,
            (false, false, false) => Self::Invited,
            (false, false, true) => Self::Active,
        }
    }
}

/// An account as the rules of administering look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// The account.
    pub person: PersonId,
    /// The authority.
    pub authority: AuthorityId,
    /// Its state.
    pub state: UserState,
    /// Whether it administers.
    pub is_administrator: bool,
    /// Whether the membership ends by itself some day.
    pub is_temporary: bool,
    /// How many other accounts of the authority are active, administer, and do not end by themselves.
    pub other_administrators: u64,
    /// Who asked that the person may choose another password, while nobody has approved it.
    pub reset_asked_by: Option<PersonId>,
    /// How many administrators of the authority could decide on that: all who are active, but for the person and whoever
    /// asked.
    pub other_approvers: u64,
}

impl Standing {
    /// Whether the authority would be without an administrator if this account were one no longer.
    #[must_use]
    pub fn is_last_administrator(&self) -> bool {
        self.is_administrator
            && self.state == UserState::Active
            && !self.is_temporary
            && self.other_administrators == 0
    }
}

/// Whether the person may look at and change the people of the authority.
#[must_use]
pub const fn may_administer(person: &Person) -> bool {
    person.roles.is_administrator()
}

/// What is wrong with roles for somebody of this authority: path `roles`.
#[must_use]
pub fn role_problems(roles: &Roles, is_coordinator: bool) -> Vec<FieldProblem> {
    let wrong = roles.iter().find(|(_, role)| role.is_for_coordinators() && !is_coordinator);
    wrong.map(|_| FieldProblem::new("roles", ProblemCode::ForCoordinators)).into_iter().collect()
}

/// A new account.
#[must_use]
pub fn invite(
    person: PersonId,
    authority: AuthorityId,
    roles: Roles,
    by: Option<PersonId>,
    at: OffsetDateTime,
) -> AccountEvent {
    let mut event = AccountEvent::new(AccountEventKind::Invited, person, authority, by, at);
    event.roles = Some(roles);
    event
}

/// The person chose name and password.
#[must_use]
pub const fn join(person: PersonId, authority: AuthorityId, at: OffsetDateTime) -> AccountEvent {
    AccountEvent::new(AccountEventKind::Joined, person, authority, Some(person), at)
}

/// An absence was set, or cancelled where there is none.
#[must_use]
pub const fn absent(
    person: PersonId,
    authority: AuthorityId,
    absence: Option<Absence>,
    by: PersonId,
    at: OffsetDateTime,
) -> AccountEvent {
    let kind = match absence {
        Some(_) => AccountEventKind::AbsenceSet,
        None => AccountEventKind::AbsenceCancelled,
    };
    let mut event = AccountEvent::new(kind, person, authority, Some(by), at);
    event.absence = absence;
    event
}

/// The person chose how notices come.
#[must_use]
pub fn choose_notices(
    person: PersonId,
    authority: AuthorityId,
    choices: NoticeChoices,
    at: OffsetDateTime,
) -> AccountEvent {
    let kind = AccountEventKind::NoticesChosen;
    AccountEvent { notices: Some(choices), ..AccountEvent::new(kind, person, authority, Some(person), at) }
}

/// What the person did to the way into the own account, of which a mail tells (OWASP ASVS 5.0.0 rows 6.3.5 and 6.3.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WayIn {
    /// A second factor was added.
    FactorAdded,
    /// The second factor was given up.
    FactorRemoved,
    /// A passkey was added.
    PasskeyAdded,
    /// A passkey was removed.
    PasskeyRemoved,
    /// Another password was chosen.
    PasswordChanged,
    /// A device was used for the first time.
    NewDevice,
    /// A provider of identities leads in too.
    IdentityLinked,
    /// That provider leads in no more.
    IdentityUnlinked,
}

/// The person changed the way into the own account, or used another one.
#[must_use]
pub const fn way_in(
    way: WayIn,
    person: PersonId,
    authority: AuthorityId,
    at: OffsetDateTime,
) -> AccountEvent {
    let kind = match way {
        WayIn::FactorAdded => AccountEventKind::FactorAdded,
        WayIn::FactorRemoved => AccountEventKind::FactorRemoved,
        WayIn::PasskeyAdded => AccountEventKind::PasskeyAdded,
        WayIn::PasskeyRemoved => AccountEventKind::PasskeyRemoved,
        WayIn::PasswordChanged => AccountEventKind::PasswordChanged,
        WayIn::NewDevice => AccountEventKind::NewDevice,
        WayIn::IdentityLinked => AccountEventKind::IdentityLinked,
        WayIn::IdentityUnlinked => AccountEventKind::IdentityUnlinked,
    };
    AccountEvent::new(kind, person, authority, Some(person), at)
}

/// Somebody opened a preview of what the person finds.
#[must_use]
pub const fn previewed(
    person: PersonId,
    authority: AuthorityId,
    by: PersonId,
    at: OffsetDateTime,
) -> AccountEvent {
    AccountEvent::new(AccountEventKind::Previewed, person, authority, Some(by), at)
}

/// Sets roles and the right to administer.
///
/// # Errors
/// `LastAdministrator`; `NotInThisState` for somebody who left.
pub fn set_roles(
    target: &Standing,
    roles: Roles,
    by: Option<PersonId>,
    at: OffsetDateTime,
) -> Result<AccountEvent, Refusal> {
    if target.state == UserState::Removed {
        return Err(Refusal::NotInThisState);
    }
    if target.is_last_administrator() && !roles.is_administrator() {
        return Err(Refusal::LastAdministrator);
    }
    let mut event =
        AccountEvent::new(AccountEventKind::RolesChanged, target.person, target.authority, by, at);
    event.roles = Some(roles);
    Ok(event)
}

/// Changes name, service address, language, or the last day of the membership.
///
/// # Errors
/// `LastAdministrator` when the membership of the last one would end; `NotInThisState` for somebody who left.
pub fn change(
    target: &Standing,
    ends: bool,
    by: Option<PersonId>,
    at: OffsetDateTime,
) -> Result<AccountEvent, Refusal> {
    if target.is_last_administrator() && ends {
        return Err(Refusal::LastAdministrator);
    }
    act(AccountEventKind::Changed, target, by, at)
}

/// Every other act on an account.
///
/// # Errors
/// `NotInThisState`, `LastAdministrator`; `SecondAdministrator` when a reset is decided on by whoever asked for it,
/// or by the person whose password it is.
pub fn act(
    kind: AccountEventKind,
    target: &Standing,
    by: Option<PersonId>,
    at: OffsetDateTime,
) -> Result<AccountEvent, Refusal> {
    use AccountEventKind as Kind;
    use UserState::{Active, Invited, Locked, Removed};
    let state = target.state;
    let fits = match kind {
        Kind::SentAgain | Kind::Withdrawn => state == Invited,
        Kind::Changed | Kind::Removed => state != Removed,
        Kind::Locked | Kind::Ended => matches!(state, Active | Invited),
        Kind::Unlocked => state == Locked,
        Kind::ResetAsked => state == Active,
        // The operator has nobody to ask first.
        Kind::ResetApproved => state == Active && (by.is_none() || target.reset_asked_by.is_some()),
        Kind::ResetDeclined => state == Active && target.reset_asked_by.is_some(),
        Kind::Invited
        | Kind::Joined
        | Kind::RolesChanged
        | Kind::AbsenceSet
        | Kind::AbsenceCancelled
        | Kind::NoticesChosen
        | Kind::FactorAdded
        | Kind::FactorRemoved
        | Kind::PasskeyAdded
        | Kind::PasskeyRemoved
        | Kind::PasswordChanged
        | Kind::NewDevice
        | Kind::IdentityLinked
        | Kind::IdentityUnlinked
        | Kind::Previewed
        | Kind::ServiceCreated
        | Kind::ServiceChanged
        | Kind::ServiceRotated
        | Kind::ServiceRevoked
        | Kind::ServiceUsed
        | Kind::ServiceRefused
        | Kind::ServiceEnding => false,
    };
    if !fits {
        return Err(Refusal::NotInThisState);
    }
    if matches!(kind, Kind::Locked | Kind::Removed | Kind::Ended) && target.is_last_administrator() {
        return Err(Refusal::LastAdministrator);
    }
    let is_own = by == target.reset_asked_by || by == Some(target.person);
    if matches!(kind, Kind::ResetApproved | Kind::ResetDeclined) && by.is_some() && is_own {
        return Err(Refusal::SecondAdministrator);
    }
    Ok(AccountEvent::new(kind, target.person, target.authority, by, at))
}

/// A coordinator decides on a reset that an administrator of another authority asked for. `decides_on` says whether it
/// decides on that authority as a whole, or is the Commission and that authority a national coordinator; where the
/// authority has a second administrator, it is for that one.
///
/// # Errors
/// `NotAllowed` for who does not decide on the authority, and for any other act; else as `act`.
pub fn decide_reset(
    kind: AccountEventKind,
    target: &Standing,
    by: &Person,
    decides_on: bool,
    at: OffsetDateTime,
) -> Result<AccountEvent, Refusal> {
    let is_decision = matches!(kind, AccountEventKind::ResetApproved | AccountEventKind::ResetDeclined);
    if !(is_decision && decides_on && may_administer(by)) || by.authority == target.authority {
        return Err(Refusal::NotAllowed);
    }
    if target.other_approvers > 0 {
        return Err(Refusal::NotInThisState);
    }
    act(kind, target, Some(by.id), at)
}

/// How a person who left is called in the history: the same for ever, and nothing that tells who it was.
#[must_use]
pub fn pseudonym(person: PersonId) -> String {
    let tail: String = person.0.simple().to_string().chars().rev().take(8).collect();
    format!("P-{}", tail.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use AccountEventKind as Kind;
    use time::macros::datetime;
    use uuid::Uuid;

    const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    fn standing(state: UserState) -> Standing {
        Standing {
            person: person(1),
            authority: AuthorityId(Uuid::nil()),
            state,
            is_administrator: false,
            is_temporary: false,
            other_administrators: 1,
            reset_asked_by: None,
            other_approvers: 0,
        }
    }

    #[test]
    fn each_act_belongs_to_its_states() {
        let allowed = |kind| {
            UserState::ALL
                .into_iter()
                .filter(|state| act(kind, &standing(*state), None, NOW).is_ok())
                .map(UserState::code)
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(allowed(Kind::SentAgain), "invited");
        assert_eq!(allowed(Kind::Withdrawn), "invited");
        assert_eq!(allowed(Kind::Locked), "invited active");
        assert_eq!(allowed(Kind::Unlocked), "locked");
        assert_eq!(allowed(Kind::Removed), "invited active locked");
        assert_eq!(allowed(Kind::ResetAsked), "active");
        assert_eq!(allowed(Kind::ResetApproved), "active");
    }

    #[test]
    fn the_last_administrator_stays_one_and_stays_in() {
        let last =
            Standing { is_administrator: true, other_administrators: 0, ..standing(UserState::Active) };
        for kind in [Kind::Locked, Kind::Removed, Kind::Ended] {
            assert_eq!(act(kind, &last, None, NOW), Err(Refusal::LastAdministrator), "{kind:?}");
        }
        assert_eq!(set_roles(&last, Roles::default(), None, NOW), Err(Refusal::LastAdministrator));
        assert!(set_roles(&last, Roles::default().administering(true), None, NOW).is_ok());
        assert_eq!(change(&last, true, None, NOW), Err(Refusal::LastAdministrator));
        let one_of_two = Standing { other_administrators: 1, ..last };
        assert!(act(Kind::Locked, &one_of_two, None, NOW).is_ok());
    }

    #[test]
    fn a_reset_needs_two_administrators_or_the_operator() {
        let plain = standing(UserState::Active);
        assert_eq!(act(Kind::ResetApproved, &plain, Some(person(2)), NOW), Err(Refusal::NotInThisState));
        let asked = Standing { reset_asked_by: Some(person(2)), ..plain };
        for by in [1, 2] {
            let refused = act(Kind::ResetApproved, &asked, Some(person(by)), NOW);
            assert_eq!(refused, Err(Refusal::SecondAdministrator));
        }
        assert!(act(Kind::ResetApproved, &asked, Some(person(3)), NOW).is_ok());
        assert!(act(Kind::ResetApproved, &plain, None, NOW).is_ok(), "the operator");
    }

    #[test]
    fn a_coordinator_decides_where_no_second_administrator_can() {
        let coordinator = Person {
            id: person(7),
            authority: AuthorityId(Uuid::from_u128(9)),
            roles: Roles::default().administering(true),
        };
        let plain = standing(UserState::Active);
        let asked = Standing { reset_asked_by: Some(person(2)), ..plain };
        for kind in [Kind::ResetApproved, Kind::ResetDeclined] {
            let decides = |target: &Standing, by: &Person, is_in_charge| {
                decide_reset(kind, target, by, is_in_charge, NOW).map(|event| event.by)
            };
            assert_eq!(decides(&asked, &coordinator, true), Ok(Some(person(7))));
            assert_eq!(decides(&asked, &coordinator, false), Err(Refusal::NotAllowed));
            assert_eq!(decides(&plain, &coordinator, true), Err(Refusal::NotInThisState), "nobody asked");
            let second = Standing { other_approvers: 1, ..asked };
            assert_eq!(decides(&second, &coordinator, true), Err(Refusal::NotInThisState));
            for id in [person(1), person(2)] {
                let same = Person { id, ..coordinator.clone() };
                assert_eq!(decides(&asked, &same, true), Err(Refusal::SecondAdministrator));
            }
            let reader = Person { roles: Roles::default(), ..coordinator.clone() };
            assert_eq!(decides(&asked, &reader, true), Err(Refusal::NotAllowed));
            let colleague = Person { authority: asked.authority, ..coordinator.clone() };
            assert_eq!(decides(&asked, &colleague, true), Err(Refusal::NotAllowed));
        }
        let other = decide_reset(Kind::Locked, &asked, &coordinator, true, NOW);
        assert_eq!(other, Err(Refusal::NotAllowed));
    }

    #[test]
    fn what_nobody_asked_for_is_not_declined() {
        let plain = standing(UserState::Active);
        assert_eq!(act(Kind::ResetDeclined, &plain, Some(person(3)), NOW), Err(Refusal::NotInThisState));
        let asked = Standing { reset_asked_by: Some(person(2)), ..plain };
        assert!(act(Kind::ResetDeclined, &asked, Some(person(3)), NOW).is_ok());
        assert!(!Kind::ResetDeclined.ends_logins() && !Kind::ResetDeclined.tells_person());
    }

    #[test]
    fn referral_handlers_work_at_coordinators_only() {
        let procedure = crate::procedures::ProcedureId::new("check").unwrap();
        let roles = Roles::from([(procedure, super::super::Role::ReferralHandler)]);
        assert!(role_problems(&roles, true).is_empty());
        assert_eq!(role_problems(&roles, false).len(), 1);
    }

    #[test]
    fn a_pseudonym_is_the_same_each_time_and_another_for_another_person() {
        assert_eq!(pseudonym(person(1)), pseudonym(person(1)));
        assert_ne!(pseudonym(person(1)), pseudonym(person(2)));
    }
}

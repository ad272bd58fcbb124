//! What waits for a coordinator within the remits of its functions, and of what it reminds an authority: coordinators see
//! to timely answers in their state (Article 6(1)(e) of Regulation 1024/2012) and may step in where nothing happens for
//! two months (Article 14(7)).

use super::coordinator::{Appointment, Function, Remit};
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::link::Duty;
use super::network::{Network, Place};
use super::rules::may_administer;
use crate::access::Person;
use crate::brussels;
use crate::exchanges::unattended::inactive_periods;
use crate::ids::AuthorityId;
use crate::problem::Refusal;
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

/// A request that nobody accepted or moved for so long waits too long (`workflows.md` 3.1, row 4: accept within a week).
pub const ACCEPTED_WITHIN: Duration = Duration::days(7);

/// What may wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaitingKind {
    /// An authority asks for access.
    AccessRequested,
    /// An administrator asks that a colleague may choose another password, and the authority has no second one who could
    /// decide.
    ResetAsked,
    /// An authority asks that its core data be changed.
    DataProposed,
    /// An exchange waits until the coordinator itself approves it, or decides on a referral.
    ToApprove,
    /// An exchange came in to an authority that allocates, and nobody there was given it.
    ToAllocate,
    /// The clock of an exchange has run out, and the authority has to act.
    Overdue,
    /// An exchange came in and was neither accepted nor moved within the period.
    NotAccepted,
    /// Nothing happened in an exchange for two months.
    Inactive,
    /// The authority takes part and has people, of whom none ever signed in.
    NeverSignedIn,
    /// The authority did not confirm for a year what the directory says of it.
    Unconfirmed,
    /// A mailbox of the authority takes no mail, so that nothing that waits for it is known there.
    MailStuck,
    /// The authority takes part and has access, and no coordinator of requests is linked to it.
    NoCoordinator,
}

/// To what a row that waits belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// An exchange, as it stands in the inbox of the authority that has to act.
    Exchange,
    /// The access of an authority to a procedure.
    Access,
    /// An authority.
    Authority,
}

impl WaitingKind {
    /// Every kind, in the order of the page.
    pub const ALL: [Self; 12] = [
        Self::AccessRequested,
        Self::ResetAsked,
        Self::DataProposed,
        Self::ToApprove,
        Self::ToAllocate,
        Self::Overdue,
        Self::NotAccepted,
        Self::Inactive,
        Self::NeverSignedIn,
        Self::Unconfirmed,
        Self::MailStuck,
        Self::NoCoordinator,
    ];

    /// The word in addresses and message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AccessRequested => "access_requested",
            Self::ResetAsked => "reset_asked",
            Self::DataProposed => "data_proposed",
            Self::ToApprove => "to_approve",
            Self::ToAllocate => "to_allocate",
            Self::Overdue => "overdue",
            Self::NotAccepted => "not_accepted",
            Self::Inactive => "inactive",
            Self::NeverSignedIn => "never_signed_in",
            Self::Unconfirmed => "unconfirmed",
            Self::MailStuck => "mail_stuck",
            Self::NoCoordinator => "no_coordinator",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == text)
    }

    /// What waits.
    #[must_use]
    pub const fn subject(self) -> Subject {
        match self {
            Self::AccessRequested | Self::NoCoordinator => Subject::Access,
            Self::ToApprove | Self::ToAllocate | Self::Overdue | Self::NotAccepted | Self::Inactive => {
                Subject::Exchange
            }
            Self::ResetAsked
            | Self::DataProposed
            | Self::NeverSignedIn
            | Self::Unconfirmed
            | Self::MailStuck => Subject::Authority,
        }
    }

    /// Whether the authority has to act, so that it can be reminded; else it is for the coordinator itself. Whose mailbox
    /// takes no mail is not reminded by mail.
    #[must_use]
    pub const fn may_be_reminded_of(self) -> bool {
        !matches!(
            self,
            Self::AccessRequested
                | Self::ResetAsked
                | Self::DataProposed
                | Self::ToApprove
                | Self::MailStuck
                | Self::NoCoordinator
        )
    }

    /// Whether the coordinator itself takes part in what waits, so that no remit matters.
    #[must_use]
    pub const fn is_own(self) -> bool {
        matches!(self, Self::ToApprove)
    }

    /// The duty for which a coordinator is linked to the authority where something waits, if linked ones alone count.
    #[must_use]
    pub const fn duty(self) -> Duty {
        match self {
            Self::ToAllocate => Duty::Allocates,
            Self::ResetAsked | Self::DataProposed => Duty::Validates,
            _ => Duty::Coordinates,
        }
    }
}

/// How far a function reaches into what waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// Within which limits.
    pub remit: Remit,
    /// Whether only authorities that are linked to the coordinator count, for the duty of the kind.
    pub is_linked_only: bool,
}

/// How far the functions that an authority holds reach into what waits of a kind; nothing is reached without one that
/// allows to deal with it. A coordinator of requests watches over linked authorities alone; who has some areas alone decides
/// on an authority as a whole only where it is the one that validates it (`Network::decides_on`).
#[must_use]
pub fn reaches(kind: WaitingKind, held: &[Appointment]) -> Vec<Reach> {
    let is_allowed = |held: &&Appointment| match kind {
        WaitingKind::AccessRequested | WaitingKind::NoCoordinator => held.function.manages_access(),
        // Who validates an authority keeps its data in order.
        WaitingKind::ResetAsked
        | WaitingKind::DataProposed
        | WaitingKind::NeverSignedIn
        | WaitingKind::Unconfirmed
        | WaitingKind::MailStuck => held.function.validates(),
        WaitingKind::ToApprove => {
            let decisions = [Duty::ApprovesRequests, Duty::ApprovesReplies, Duty::DecidesReferrals];
            decisions.into_iter().any(|duty| duty.goes_with(held.function))
        }
        WaitingKind::ToAllocate | WaitingKind::Overdue | WaitingKind::NotAccepted | WaitingKind::Inactive => {
            kind.duty().goes_with(held.function)
        }
    };
    let reach = |held: &Appointment| Reach {
        remit: held.remit.clone(),
        is_linked_only: match kind.subject() {
            Subject::Exchange => !held.function.is_overall(),
            Subject::Authority => kind.duty() == Duty::Validates && !held.remit.areas.is_empty(),
            Subject::Access => false,
        },
    };
    held.iter().filter(is_allowed).map(reach).collect()
}

/// Whether the functions that an authority holds reach what waits of a kind at the national coordinator of every state: the
/// Commission, which registers them (Article 8(1)(c) of Regulation 1024/2012), decides there on a new password.
#[must_use]
pub fn reaches_national(kind: WaitingKind, held: &[Appointment]) -> bool {
    kind == WaitingKind::ResetAsked && held.iter().any(|held| held.function == Function::Commission)
}

/// Whether the person finds exchanges of a kind among what waits: those of the authority at this place, in this procedure of
/// this area. What the list finds by index is what this rule says.
#[must_use]
pub fn may_watch(
    person: &Person,
    network: &Network,
    (authority, place): (AuthorityId, &Place),
    (procedure, area): (&ProcedureId, &str),
) -> bool {
    let held: Vec<Appointment> = network.functions_of(person.authority).cloned().collect();
    let is_linked = || {
        network.links.iter().any(|link| {
            (link.coordinator, link.authority) == (person.authority, authority)
                && link.duties.contains(&Duty::Coordinates)
                && link.scope.reaches(procedure, area)
        })
    };
    let within =
        |reach: &Reach| reach.remit.covers(place, Some(area)) && (!reach.is_linked_only || is_linked());
    may_administer(person) && reaches(WaitingKind::Overdue, &held).iter().any(within)
}

/// An exchange that last changed before this moment is inactive: two whole months have passed, counted in days of
/// Brussels. None on days at the end of time.
#[must_use]
pub fn inactive_before(now: OffsetDateTime) -> Option<OffsetDateTime> {
    let today = brussels::day(now);
    let mut days = (58..=64).filter_map(|days| today.checked_sub(Duration::days(days)));
    let last = days.find(|day| inactive_periods(*day, today) > 0)?;
    let midnight = last.next_day()?.midnight();
    // Summer time neither begins nor ends between the midnights of Brussels and of the universal time.
    Some(midnight.assume_offset(brussels::local(midnight.assume_utc()).offset()))
}

/// Decides on reminding an authority of something that waits for it: a notice to its mailbox. That it waits, and within
/// the remit, is read from the list that the coordinator sees.
///
/// # Errors
/// `NotAllowed` for who speaks for no authority, `AuthorityChanged` where there is nothing to be reminded of, or it is the own
/// authority.
pub fn remind(
    person: &Person,
    kind: WaitingKind,
    authority: AuthorityId,
    procedure: Option<ProcedureId>,
    about: &str,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    if !may_administer(person) {
        return Err(Refusal::NotAllowed);
    }
    if !kind.may_be_reminded_of() || person.authority == authority {
        return Err(Refusal::AuthorityChanged);
    }
    let event = NetworkEvents::one(person, authority, NetworkEventKind::Reminded, now)
        .with("about", about)
        .telling(vec![authority]);
    Ok(NetworkEvents::of(NetworkEvent { procedure, outcome: kind.code().to_owned(), ..event }))
}

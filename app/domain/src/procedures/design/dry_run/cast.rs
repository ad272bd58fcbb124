//! Who takes part in a dry run, and what coordinators do in it.

use crate::calendars::Calendar;
use crate::exchanges::clocks::Calendars;
use crate::ids::AuthorityId;
use crate::procedures::Procedure;
use crate::procedures::definition::CoordinatorRule;
use uuid::Uuid;

/// What coordinators do in a dry run. The network of a state says so for real cases, as far as the definition leaves it the
/// choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Coordination {
    /// Nobody is in charge, and nothing needs approval.
    Nobody,
    /// They are called in where two authorities disagree, a deadline has run out, or nothing happens.
    #[default]
    Disputes,
    /// They also approve what their authorities send.
    Approval,
}

impl Coordination {
    /// All of it, in the order in which people choose.
    pub const ALL: [Self; 3] = [Self::Nobody, Self::Disputes, Self::Approval];

    /// The word used in addresses and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nobody => "nobody",
            Self::Disputes => "disputes",
            Self::Approval => "approval",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|coordination| coordination.code() == text)
    }
}

/// The authorities of a dry run: the one that asks, the one that is asked, and another of its state to which it may pass
/// on what it got; with them the coordinators of both states and the Commission, where the definition has a side for
/// these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cast {
    /// The authority that asks.
    pub asking: AuthorityId,
    /// The authority that is asked first.
    pub answering: AuthorityId,
    /// The other one of its state.
    pub other: AuthorityId,
    /// The coordinator in charge of the authority that asks; none where nobody is.
    pub asking_coordinator: Option<AuthorityId>,
    /// The coordinator in charge of both authorities of the state that is asked; none where nobody is.
    pub answering_coordinator: Option<AuthorityId>,
    /// The Commission, where it gives opinions, is informed or receives a copy.
    pub commission: Option<AuthorityId>,
    /// Whether the three authorities have switched on that what they send needs approval first.
    pub needs_approval: bool,
    /// The calendars of all of them.
    pub calendars: Calendars,
}

impl Cast {
    /// Three invented authorities, the first with one calendar and the others with another; nobody coordinates them.
    #[must_use]
    pub fn of(asking: Calendar, answering: Calendar) -> Self {
        let [a, b, c, d, e] = [1, 2, 3, 4, 5].map(invented);
        let calendars = [(a, asking), (b, answering), (c, answering), (d, asking), (e, answering)];
        Self {
            asking: a,
            answering: b,
            other: c,
            asking_coordinator: None,
            answering_coordinator: None,
            commission: None,
            needs_approval: false,
            calendars: calendars.into_iter().collect(),
        }
    }

    /// The same cast with invented coordinators, as far as the definition has sides for them.
    #[must_use]
    pub fn coordinated(self, procedure: &Procedure, coordination: Coordination) -> Self {
        if coordination == Coordination::Nobody {
            return self;
        }
        let coordinator = |number, helped: &str| {
            let has_side = procedure.coordinating_side(helped).is_some() || procedure.has_copy_for(helped);
            has_side.then(|| invented(number))
        };
        let has_commission = procedure.commission_side().is_some() || procedure.has_copy_for_commission();
        Self {
            asking_coordinator: coordinator(4, procedure.initiating_side()),
            answering_coordinator: coordinator(5, procedure.answering_side()),
            commission: has_commission.then(|| invented(6)),
            needs_approval: coordination == Coordination::Approval,
            ..self
        }
    }

    /// Whether the authority is of the state that asks.
    #[must_use]
    pub fn is_of_asking_state(&self, authority: AuthorityId) -> bool {
        authority == self.asking || Some(authority) == self.asking_coordinator
    }

    /// The coordinator in charge of an authority; a coordinator decides for itself.
    pub(super) fn coordinator_of(&self, authority: AuthorityId) -> Option<AuthorityId> {
        if Some(authority) == self.commission {
            None
        } else if self.is_of_asking_state(authority) {
            self.asking_coordinator
        } else {
            self.answering_coordinator
        }
    }

    /// Whether what the authority sends needs approval first, by what the definition says of coordinators: what a
    /// coordinator itself sends does not.
    pub(super) fn is_approved(&self, authority: AuthorityId, rule: CoordinatorRule) -> bool {
        rule.holds(self.needs_approval) && [self.asking, self.answering, self.other].contains(&authority)
    }
}

/// An authority that is in no directory.
const fn invented(number: u128) -> AuthorityId {
    AuthorityId(Uuid::from_u128(number))
}

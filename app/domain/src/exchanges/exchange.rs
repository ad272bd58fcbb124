//! One exchange: its life, its sides, its dates. Texts and answers are kept beside it.

use super::clocks::Term;
use super::part::Part;
use super::{Awaiting, Help};
use crate::ids::{AuthorityId, ExchangeId, PersonId, Revision, UnitId};
use crate::procedures::ProcedureId;
use crate::procedures::definition::Ending;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A running case under one version of a procedure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exchange {
    /// Identity for life.
    pub id: ExchangeId,
    /// Number for people, for example `PQ-2026-000123`; given at sending by the store.
    pub number: Option<String>,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The version under which it was made, kept for life.
    pub version: u32,
    /// Where it stands.
    pub lifecycle: Lifecycle,
    /// How often it was saved.
    pub revision: Revision,
    /// The authorities that take part, or did.
    pub sides: Vec<Participation>,
    /// The dates for the answer.
    pub dates: Dates,
    /// What form and acts settled about single deadlines.
    pub terms: Vec<Term>,
    /// When it was sent.
    pub sent_at: Option<OffsetDateTime>,
    /// When it was accepted.
    pub accepted_at: Option<OffsetDateTime>,
    /// When the full reply was sent.
    pub answered_at: Option<OffsetDateTime>,
    /// When anything last happened.
    pub changed_at: OffsetDateTime,
    /// Ground of a refusal, a code of the definition.
    pub refusal_ground: Option<String>,
    /// The authority that the refusing side named as competent.
    pub referred_to: Option<AuthorityId>,
    /// Questions that were asked again after the reply and wait for their answer; none otherwise.
    pub asked_again: Vec<String>,
    /// The exchange from which this one follows.
    pub follows: Option<ExchangeId>,
    /// The sides that ask for confidential treatment, names of the definition.
    pub confidential: Vec<String>,
    /// The authorities that ask for confidential treatment of a document of theirs which was sent. It is read off the
    /// documents.
    pub confidential_documents: Vec<AuthorityId>,
    /// What waits for a decision of a coordinator; of a request that was never sent, also afterwards.
    pub awaiting: Option<Awaiting>,
    /// Questions that were asked again and declined, until they are answered or the exchange ends.
    pub declined: Vec<String>,
    /// The last refusal of the whole; also when it was overruled.
    pub refused: Option<WholeRefusal>,
    /// The side that proposes to close, a name of the definition, while its proposal waits for the other side.
    pub closing_proposed_by: Option<String>,
    /// How many parts were given away; those that came back and those of which nothing is left are among them.
    #[serde(default)]
    pub parts_given: u16,
}

/// A refusal of the whole, by the authority that had it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WholeRefusal {
    /// Who refused; once overruled, who has to deal with it.
    pub authority: AuthorityId,
    /// The state in which it was refused, a name of the definition.
    pub from: String,
    /// When a coordinator found it unjustified or took the exchange over; none where it stands.
    pub overruled_at: Option<OffsetDateTime>,
}

/// The lives that law knows; the state inside is the definition's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Lifecycle {
    /// Seen by its authors only.
    Draft,
    /// Running.
    Open {
        /// The state, a name of the definition.
        state: String,
    },
    /// Formally closed (Article 5(k) of Regulation 1024/2012): the clocks of Article 14 run from `at`.
    Closed {
        /// The state, a name of the definition.
        state: String,
        /// How it ended.
        ending: Ending,
        /// Formal closure.
        at: OffsetDateTime,
    },
    /// Personal data are inaccessible by the normal interface (Article 14(1)).
    Blocked {
        /// Formal closure.
        closed_at: OffsetDateTime,
        /// When they were blocked.
        at: OffsetDateTime,
    },
    /// Personal data are deleted (Article 14(4)).
    Erased {
        /// When they were deleted.
        at: OffsetDateTime,
    },
}

/// An authority's part in an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// The authority.
    pub authority: AuthorityId,
    /// Its side, a name of the definition.
    pub side: String,
    /// Whether it takes part now; a former participant sees nothing.
    pub is_active: bool,
    /// The person who took it on, inside the authority.
    pub assigned: Option<PersonId>,
    /// The unit to which it was given, inside the authority.
    pub unit: Option<UnitId>,
    /// The authority's own reference.
    pub own_reference: Option<String>,
    /// The rating that this side gave.
    pub rating: Option<Rating>,
    /// The questions that it took over, where it does not have the whole; also when they went back.
    pub part: Option<Part>,
    /// For whom it is here, where it was called in as a coordinator.
    pub help: Option<Help>,
    /// Whether what comes in is given to somebody there before anybody works on it: by the switch of the authority, and as
    /// long as somebody there may allocate, so that nothing is stuck. It is read off access and roles while it matters.
    pub has_allocation: bool,
}

impl Participation {
    /// An authority that takes part from now on.
    #[must_use]
    pub fn new(authority: AuthorityId, side: impl Into<String>) -> Self {
        Self {
            authority,
            side: side.into(),
            is_active: true,
            assigned: None,
            unit: None,
            own_reference: None,
            rating: None,
            part: None,
            help: None,
            has_allocation: false,
        }
    }

    /// The authority takes part no longer, and nobody there has the exchange any more.
    pub(super) fn leave(&mut self) {
        self.is_active = false;
        self.assigned = None;
        self.unit = None;
    }
}

/// The dates for the answer (`workflows.md` 3.0: accepted as wanted, or another proposed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Dates {
    /// The day that the requesting side wants; its latest word, which counts until another is agreed.
    pub wanted: Option<Date>,
    /// A proposal that waits for the other side.
    pub proposed: Option<Proposal>,
    /// The day that both sides agreed on.
    pub agreed: Option<Date>,
}

impl Dates {
    /// The day that counts: the agreed one, else the wanted one.
    #[must_use]
    pub fn counting(&self) -> Option<Date> {
        self.agreed.or(self.wanted)
    }
}

/// A proposed date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Whether the initiating side proposed it.
    pub by_initiator: bool,
    /// The day.
    pub date: Date,
}

/// Rating of the other side: timeliness and effort, 1 (poor) to 5 (very good) (`statistics.md` 7.2, indicators 4, 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    /// Timeliness of the reply.
    pub timeliness: u8,
    /// Effort made.
    pub effort: u8,
}

impl Rating {
    /// Reads two marks from 1 to 5.
    #[must_use]
    pub fn new(timeliness: u8, effort: u8) -> Option<Self> {
        let ok = |mark: u8| (1..=5).contains(&mark);
        (ok(timeliness) && ok(effort)).then_some(Self { timeliness, effort })
    }
}

impl Exchange {
    /// A draft, not yet stored as an exchange.
    #[must_use]
    pub fn draft(
        id: ExchangeId,
        procedure: ProcedureId,
        version: u32,
        author: Participation,
        now: OffsetDateTime,
    ) -> Self {
        Self {
            id,
            number: None,
            procedure,
            version,
            lifecycle: Lifecycle::Draft,
            revision: Revision(0),
            sides: vec![author],
            dates: Dates::default(),
            terms: Vec::new(),
            sent_at: None,
            accepted_at: None,
            answered_at: None,
            changed_at: now,
            refusal_ground: None,
            referred_to: None,
            asked_again: Vec::new(),
            follows: None,
            confidential: Vec::new(),
            confidential_documents: Vec::new(),
            awaiting: None,
            declined: Vec::new(),
            refused: None,
            closing_proposed_by: None,
            parts_given: 0,
        }
    }

    /// The side on which this authority takes part now.
    #[must_use]
    pub fn side_of(&self, authority: AuthorityId) -> Option<&str> {
        self.participation_of(authority).map(|part| part.side.as_str())
    }

    /// The active part of this authority.
    #[must_use]
    pub fn participation_of(&self, authority: AuthorityId) -> Option<&Participation> {
        self.sides.iter().find(|part| part.is_active && part.authority == authority)
    }

    /// Whether this authority took part before and does no longer.
    #[must_use]
    pub fn is_former(&self, authority: AuthorityId) -> bool {
        self.sides.iter().any(|part| !part.is_active && part.authority == authority)
    }

    /// The active participants of the other sides.
    pub fn others(&self, side: &str) -> impl Iterator<Item = &Participation> {
        let side = side.to_owned();
        self.sides.iter().filter(move |part| part.is_active && part.side != side)
    }

    /// Name of the present state in the definition; none once blocked or erased.
    #[must_use]
    pub fn state<'a>(&'a self, draft_state: &'a str) -> Option<&'a str> {
        match &self.lifecycle {
            Lifecycle::Draft => Some(draft_state),
            Lifecycle::Open { state } | Lifecycle::Closed { state, .. } => Some(state),
            Lifecycle::Blocked { .. } | Lifecycle::Erased { .. } => None,
        }
    }

    /// When it was formally closed.
    #[must_use]
    pub const fn closed_at(&self) -> Option<OffsetDateTime> {
        match self.lifecycle {
            Lifecycle::Closed { at, .. } => Some(at),
            Lifecycle::Blocked { closed_at, .. } => Some(closed_at),
            _ => None,
        }
    }
}

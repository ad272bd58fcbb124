//! From where each side of a definition looks at a request that was sent: made-up cases that are put to the rule by which
//! real ones are shown.

use crate::brussels;
use crate::exchanges::part::{Part, PartState};
use crate::exchanges::{Action, Exchange, Help, Lifecycle, Participation};
use crate::ids::{AuthorityId, ExchangeId};
use crate::procedures::definition::{Phase, SideDefinition};
use crate::procedures::form::{self, Chosen};
use crate::procedures::{Entries, Procedure, sample};
use time::OffsetDateTime;
use uuid::Uuid;

/// When a side looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moment {
    /// It was called in and has not taken the exchange up.
    CalledIn,
    /// What was sent is not accepted; of whoever has a part of it, this part.
    BeforeAcceptance,
    /// It is accepted.
    AfterAcceptance,
}

impl Moment {
    /// The word by which pages mark it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CalledIn => "called-in",
            Self::BeforeAcceptance => "before",
            Self::AfterAcceptance => "after",
        }
    }
}

/// A side before a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standpoint {
    /// When it looks.
    pub moment: Moment,
    /// The case as it stands then.
    pub exchange: Exchange,
    /// The authority on the side.
    pub authority: AuthorityId,
}

/// The authority that asks.
const ASKING: AuthorityId = AuthorityId(Uuid::from_u128(1));
/// The authority that is asked.
const ANSWERING: AuthorityId = AuthorityId(Uuid::from_u128(2));
/// Whoever is on any other side.
const FURTHER: AuthorityId = AuthorityId(Uuid::from_u128(3));

/// The sample of a request of this procedure to the authority that is asked.
#[must_use]
pub fn sample_request(procedure: &Procedure, now: OffsetDateTime) -> Entries {
    sample::request(procedure, ANSWERING, brussels::day(now))
}

/// Where the side stands in a case with this request, in the order of time.
#[must_use]
pub fn standpoints(
    procedure: &Procedure,
    request: &Entries,
    side: &SideDefinition,
    now: OffsetDateTime,
) -> Vec<Standpoint> {
    moments(procedure, side)
        .into_iter()
        .map(|moment| {
            let mut exchange = sent(procedure, moment, now);
            let authority = if side.id == procedure.initiating_side() {
                ASKING
            } else if side.id == procedure.answering_side() {
                ANSWERING
            } else {
                exchange.sides.push(further(procedure, request, side, moment, now));
                FURTHER
            };
            Standpoint { moment, exchange, authority }
        })
        .collect()
}

/// Whoever is called in to take the exchange up does so first; the others have it from the sending on.
fn moments(procedure: &Procedure, side: &SideDefinition) -> Vec<Moment> {
    let first = takes_up(procedure, side).then_some(Moment::CalledIn);
    first.into_iter().chain([Moment::BeforeAcceptance, Moment::AfterAcceptance]).collect()
}

/// Whether the side is called in and may take the exchange up; who is only informed may not.
fn takes_up(procedure: &Procedure, side: &SideDefinition) -> bool {
    is_called_in(side) && procedure.sides_that_may(Action::TakeUp).contains(&side.id.as_str())
}

const fn is_called_in(side: &SideDefinition) -> bool {
    side.coordinates.is_some() || side.gives_opinion || side.is_informed
}

/// A case that was sent, and accepted where the moment says so.
fn sent(procedure: &Procedure, moment: Moment, now: OffsetDateTime) -> Exchange {
    let is_accepted = moment == Moment::AfterAcceptance;
    let phase = if is_accepted { Phase::Open } else { Phase::Sent };
    let state = procedure.states.iter().find(|state| state.phase == phase);
    let author = Participation::new(ASKING, procedure.initiating_side());
    let id = ExchangeId(Uuid::nil());
    let mut exchange = Exchange::draft(id, procedure.procedure.clone(), procedure.version, author, now);
    exchange.lifecycle = Lifecycle::Open { state: state.map(|state| state.id.clone()).unwrap_or_default() };
    exchange.sides.push(Participation::new(ANSWERING, procedure.answering_side()));
    exchange.sent_at = Some(now);
    exchange.accepted_at = is_accepted.then_some(now);
    exchange
}

/// Whoever takes part neither as the one that asks nor as the one that is asked.
fn further(
    procedure: &Procedure,
    request: &Entries,
    side: &SideDefinition,
    moment: Moment,
    now: OffsetDateTime,
) -> Participation {
    let mut own = Participation::new(FURTHER, side.id.as_str());
    if side.takes_parts {
        let is_accepted = moment == Moment::AfterAcceptance;
        own.part = Some(Part {
            number: 1,
            questions: form::chosen(procedure, request).iter().map(Chosen::id).collect(),
            given_by: ANSWERING,
            state: if is_accepted { PartState::Accepted } else { PartState::Sent },
            given_at: now,
            accepted_at: is_accepted.then_some(now),
            partly_at: None,
            ended_at: None,
        });
    } else if is_called_in(side) {
        let helped = side
            .coordinates
            .as_deref()
            .map(|helped| if helped == procedure.initiating_side() { ASKING } else { ANSWERING });
        let is_taken_up = takes_up(procedure, side) && moment != Moment::CalledIn;
        let taken_up_at = is_taken_up.then_some(now);
        let authority = helped.unwrap_or(FURTHER);
        own.help = Some(Help { authority, called_at: now, taken_up_at, copy: None });
    } else if side.copy.is_some() {
        own.help = Some(Help { authority: FURTHER, called_at: now, taken_up_at: None, copy: side.copy });
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendars::Calendar;
    use crate::exchanges::sight::{Sight, sight};
    use crate::procedures::ProcedureId;
    use crate::procedures::definition::CopyRule;
    use crate::procedures::design::dry_run::{Cast, Move, person, play};
    use crate::procedures::design::skeleton;
    use crate::procedures::parse::parse;
    use time::macros::datetime;

    const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);

    fn procedure() -> Procedure {
        parse("procedure.toml", &skeleton(&ProcedureId::new("any").unwrap()).0).unwrap()
    }

    /// A side of its own.
    fn side(procedure: &Procedure, change: impl Fn(&mut SideDefinition)) -> SideDefinition {
        let mut side = procedure.sides.first().unwrap().clone();
        (side.id, side.initiates, side.answers) = ("third".to_owned(), false, false);
        change(&mut side);
        side
    }

    fn sights(procedure: &Procedure, side: &SideDefinition) -> Vec<(Moment, Sight)> {
        let request = sample_request(procedure, NOW);
        let mut whole = procedure.clone();
        if !whole.sides.iter().any(|known| known.id == side.id) {
            whole.sides.insert(1, side.clone());
        }
        standpoints(&whole, &request, side, NOW)
            .iter()
            .map(|at| (at.moment, sight(&at.exchange, &whole, &person(&whole, at.authority))))
            .collect()
    }

    #[test]
    fn both_sides_see_what_they_see_in_a_case_that_is_played() {
        let procedure = procedure();
        let cast = Cast::of(Calendar::Union, Calendar::Union);
        let moves = Move::read_all("send.requester,accept.responder");
        let course = play(&procedure, &cast, &moves, NOW);
        assert_eq!(course.standings.len(), 3);
        for (id, authority) in [("requester", cast.asking), ("responder", cast.answering)] {
            let known = procedure.sides.iter().find(|side| side.id == id).unwrap();
            let played: Vec<Sight> = course.standings[1..]
                .iter()
                .map(|at| sight(&at.exchange, &procedure, &person(&procedure, authority)))
                .collect();
            let shown: Vec<Sight> = sights(&procedure, known).into_iter().map(|(_, sight)| sight).collect();
            assert_eq!(shown, played, "{id}");
        }
    }

    #[test]
    fn every_other_side_sees_what_it_is_there_for() {
        use Moment::{AfterAcceptance, BeforeAcceptance};
        let procedure = procedure();
        let of = |change: fn(&mut SideDefinition)| sights(&procedure, &side(&procedure, change));
        assert_eq!(
            of(|side| side.takes_parts = true),
            [(BeforeAcceptance, Sight::BeforeAcceptance), (AfterAcceptance, Sight::Everything)]
        );
        assert_eq!(
            of(|side| side.is_informed = true),
            [(BeforeAcceptance, Sight::HeaderOnly), (AfterAcceptance, Sight::HeaderOnly)]
        );
        assert_eq!(
            of(|side| side.copy = Some(CopyRule::Header)),
            [(BeforeAcceptance, Sight::HeaderOnly), (AfterAcceptance, Sight::HeaderOnly)]
        );
        let copy = |side: &mut SideDefinition| {
            (side.copy, side.copy_for) = (Some(CopyRule::Content), Some("responder".to_owned()));
        };
        assert_eq!(
            of(copy),
            [(BeforeAcceptance, Sight::BeforeAcceptance), (AfterAcceptance, Sight::Everything)]
        );
    }

    #[test]
    fn a_coordinator_takes_the_exchange_up_before_it_reads_what_its_side_reads() {
        let mut procedure = procedure();
        let coordinator = side(&procedure, |side| side.coordinates = Some("responder".to_owned()));
        let seen = |procedure: &Procedure, side: &SideDefinition| -> Vec<Sight> {
            sights(procedure, side).into_iter().map(|(_, sight)| sight).collect()
        };
        assert_eq!(seen(&procedure, &coordinator), [Sight::HeaderOnly, Sight::HeaderOnly]);
        let mut row = procedure.transitions.first().unwrap().clone();
        (row.action, row.by) = (Action::TakeUp, vec!["third".to_owned()]);
        procedure.transitions.push(row);
        assert_eq!(
            seen(&procedure, &coordinator),
            [Sight::HeaderOnly, Sight::BeforeAcceptance, Sight::Everything]
        );
        let of_asking = side(&procedure, |side| side.coordinates = Some("requester".to_owned()));
        assert_eq!(seen(&procedure, &of_asking), [Sight::HeaderOnly, Sight::Everything, Sight::Everything]);
    }
}

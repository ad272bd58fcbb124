//! A dry run: the course of a case that is not stored, by the same rules as a real one.

use crate::access::{Person, policy};
use crate::accounts::Role;
use crate::brussels;
use crate::exchanges::clocks::{Calendars, running};
use crate::exchanges::transition::{draft_state, lifecycle_in};
use crate::exchanges::{Action, Exchange, Participation};
use crate::ids::{AuthorityId, ExchangeId, PersonId};
use crate::procedures::Procedure;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

/// The answer is wanted so many days after the beginning.
const WANTED: i64 = 30;

/// A move: what is done, and by which side; by none where the system does it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Move {
    /// What is done.
    pub action: Action,
    /// The side, a name of the definition.
    pub side: Option<String>,
}

impl Move {
    /// The move in an address: `accept.responder`.
    #[must_use]
    pub fn written(&self) -> String {
        format!("{}.{}", self.action.code(), self.side.as_deref().unwrap_or_default())
    }

    /// Reads moves of an address, separated by commas; what is none is passed over.
    #[must_use]
    pub fn read_all(text: &str) -> Vec<Self> {
        let read = |one: &str| {
            let (action, side) = one.split_once('.')?;
            let side = (!side.is_empty()).then(|| side.to_owned());
            Some(Self { action: Action::parse(action)?, side })
        };
        text.split(',').filter_map(read).collect()
    }
}

/// Where the case stands after a move.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The move that led here; none at the beginning.
    pub by: Option<Move>,
    /// The day of the move.
    pub day: Date,
    /// The state, a name of the definition.
    pub state: String,
    /// The side that has to act.
    pub waiting_for: Option<String>,
    /// The sides that may read personal data.
    pub readers: Vec<String>,
    /// The clocks that run, and the last day of each.
    pub due: Vec<(String, Date)>,
    /// The moves that are possible now.
    pub moves: Vec<Move>,
}

/// Plays moves, one a day from this moment. The form and every answer are taken as filled in rightly, and the answer as
/// wanted after 30 days. It ends before the first move that is not possible.
#[must_use]
pub fn play(procedure: &Procedure, moves: &[Move], beginning: OffsetDateTime) -> Vec<Standing> {
    let mut exchange = begun(procedure, beginning);
    let mut standings = vec![standing(&exchange, procedure, None, beginning)];
    let mut now = beginning;
    for played in moves {
        now = now.saturating_add(Duration::DAY);
        let Some(next) = after(&exchange, procedure, played, now) else { break };
        exchange = next;
        standings.push(standing(&exchange, procedure, Some(played.clone()), now));
    }
    standings
}

fn begun(procedure: &Procedure, now: OffsetDateTime) -> Exchange {
    let part = |(at, side): (u128, &str)| Participation {
        authority: AuthorityId(Uuid::from_u128(at)),
        side: side.to_owned(),
        is_active: true,
        assigned: None,
        own_reference: None,
        rating: None,
        part: None,
        help: None,
    };
    let author = part((1, procedure.initiating_side()));
    let mut exchange =
        Exchange::draft(ExchangeId(Uuid::nil()), procedure.procedure.clone(), procedure.version, author, now);
    let others = procedure.sides.iter().map(|side| side.id.as_str());
    let others = others.filter(|side| *side != procedure.initiating_side());
    exchange.sides.extend((2..).zip(others).map(part));
    exchange.dates.wanted = Some(brussels::day(now.saturating_add(Duration::days(WANTED))));
    exchange
}

fn after(exchange: &Exchange, procedure: &Procedure, played: &Move, now: OffsetDateTime) -> Option<Exchange> {
    let from = exchange.state(draft_state(procedure))?;
    let row = procedure.transitions.iter().find(|row| {
        let is_by = match &played.side {
            Some(side) => row.by.contains(side),
            None => row.by.is_empty(),
        };
        row.action == played.action && is_by && row.from.iter().any(|state| state == from)
    })?;
    let mut next = exchange.clone();
    if let Some(to) = &row.to {
        next.lifecycle = lifecycle_in(procedure.state(to)?, now);
    }
    match played.action {
        Action::Send => next.sent_at = Some(now),
        Action::Accept => next.accepted_at = Some(now),
        Action::Reply => next.answered_at = Some(now),
        // Whoever takes it over accepts it anew.
        Action::Forward => next.accepted_at = None,
        _ => {}
    }
    next.changed_at = now;
    Some(next)
}

fn standing(exchange: &Exchange, procedure: &Procedure, by: Option<Move>, now: OffsetDateTime) -> Standing {
    let state = exchange.state(draft_state(procedure)).unwrap_or_default();
    let rows = procedure.transitions.iter().filter(|row| row.from.iter().any(|from| from == state));
    let moves = rows.flat_map(|row| {
        let sides: Vec<Option<String>> =
            if row.by.is_empty() { vec![None] } else { row.by.iter().cloned().map(Some).collect() };
        sides.into_iter().map(|side| Move { action: row.action, side })
    });
    let reads = |part: &&Participation| {
        let roles = [(procedure.procedure.clone(), Role::Handler)].into();
        let person = Person { id: PersonId(Uuid::nil()), authority: part.authority, roles };
        policy::sees_personal_data(exchange, procedure, &person)
    };
    let due = running(exchange, procedure, &Calendars::default());
    Standing {
        by,
        day: brussels::day(now),
        waiting_for: procedure.state(state).and_then(|state| state.waiting_for.clone()),
        readers: exchange.sides.iter().filter(reads).map(|part| part.side.clone()).collect(),
        due: due.into_iter().map(|clock| (clock.definition.id.clone(), clock.reckoning.due)).collect(),
        moves: moves.collect(),
        state: state.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::procedures::ProcedureId;
    use crate::procedures::design::skeleton;
    use crate::procedures::parse::parse;
    use time::macros::{date, datetime};

    fn procedure() -> Procedure {
        parse("procedure.toml", &skeleton(&ProcedureId::new("any").unwrap()).0).unwrap()
    }

    #[test]
    fn a_case_runs_from_the_draft_to_its_closure() {
        let moves = Move::read_all("send.requester,accept.responder,reply.responder,close.requester");
        let course = play(&procedure(), &moves, datetime!(2026-11-23 08:00 UTC));
        let states: Vec<&str> = course.iter().map(|standing| standing.state.as_str()).collect();
        assert_eq!(states, ["draft", "sent", "accepted", "answered", "closed"]);
        assert_eq!(course[1].due, [("acceptance".to_owned(), date!(2026 - 12 - 01))]);
        assert_eq!(course[1].readers, ["requester"]);
        assert_eq!(course[2].readers, ["requester", "responder"]);
        assert!(course[2].due.is_empty() && course[4].moves.is_empty());
        assert_eq!(course[0].moves, [Move { action: Action::Send, side: Some("requester".to_owned()) }]);
    }

    #[test]
    fn it_ends_before_a_move_that_is_not_possible() {
        for odd in ["accept.responder", "send.responder", "send.nobody", "nonsense", ""] {
            let course = play(&procedure(), &Move::read_all(odd), datetime!(2026-11-23 08:00 UTC));
            assert_eq!(course.len(), 1, "{odd}");
        }
    }
}

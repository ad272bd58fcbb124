//! Eight authorities and the people who act for them: one asks, three of one state can be asked, one is abroad, two are
//! coordinators, and one is the Commission.

use domain::access::Person;
use domain::accounts::Role;
use domain::authorities::{Authority, Level};
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::transition::{Decided, Refused};
use domain::exchanges::{Act, Action, Calendars, Exchange, Facts, Participation, Rating, decide};
use domain::ids::{AuthorityId, ExchangeId, PersonId};
use domain::problem::Refusal;
use domain::procedures::admission::{Candidate, Purpose, unfit};
use domain::procedures::definition::AttachedTo;
use domain::procedures::form::{self, Attached};
use domain::procedures::{Entries, Procedure};
use time::macros::datetime;
use time::{Date, Duration, OffsetDateTime};
use uuid::Uuid;

pub const AUTHORITIES: u128 = 8;
pub const NOW: OffsetDateTime = datetime!(2026-12-21 10:00 UTC);
const STATES: [&str; 8] = ["PT", "FI", "FI", "GR", "FI", "PT", "FI", "BE"];
/// A local branch: whom an admission leaves out.
const BRANCH: u128 = 2;
const ABROAD: u128 = 3;
/// Whoever works there has no role in the procedure.
const WITHOUT_ROLE: u128 = 4;
/// The coordinator of who asks, and that of who is asked, who can answer itself. Nothing is sent to them.
const COORDINATORS: [u128; 2] = [5, 6];
/// Asked for its opinion, or informed; nothing is sent to it either.
const COMMISSION: u128 = 7;
/// The questions of the request, each with its answer.
pub const QUESTIONS: [(&str, &str, &str); 2] =
    [("own_1", "Qual é a cor?", "Sininen"), ("own_2", "Qual é a forma?", "Pyöreä")];

pub fn authority(n: u128) -> AuthorityId {
    AuthorityId(Uuid::from_u128(n + 1))
}

pub fn person(procedure: &Procedure, n: u128) -> Person {
    let held: &[Role] = match n {
        WITHOUT_ROLE => &[],
        _ if n == COORDINATORS[0] => &[Role::Approver, Role::ReferralHandler],
        _ => &[Role::Handler, Role::Approver, Role::ReferralHandler],
    };
    let roles = held.iter().map(|role| (procedure.procedure.clone(), *role));
    Person { id: PersonId(Uuid::from_u128(n + 1)), authority: authority(n), roles: roles.collect() }
}

pub fn calendars() -> Calendars {
    let of = |code| Calendar::of(Country::parse(code).expect("a code"));
    (0..).zip(STATES).map(|(n, state)| (authority(n), of(state))).collect()
}

pub fn draft(procedure: &Procedure) -> Exchange {
    let author = Participation {
        authority: authority(0),
        side: procedure.initiating_side().to_owned(),
        is_active: true,
        assigned: None,
        unit: None,
        own_reference: None,
        rating: None,
        part: None,
        help: None,
        has_allocation: false,
    };
    let id = ExchangeId(Uuid::from_u128(1));
    Exchange::draft(id, procedure.procedure.clone(), procedure.version, author, NOW)
}

/// An act of this kind with all that it needs; none for what is no act on an exchange.
pub fn act_of(procedure: &Procedure, action: Action, number: u128, today: Date, other: bool) -> Option<Act> {
    let day = Some(today + Duration::days(20));
    Some(match action {
        Action::Send => {
            Act::Send { recipient: Some(authority(number)), wanted: Some(NOW.date() + Duration::DAY) }
        }
        Action::Accept => Act::Accept { other_date: day.filter(|_| other) },
        Action::Refuse => {
            let ground = procedure.refusal.grounds.first().cloned();
            Act::Refuse { ground, has_reason: true, elsewhere: None }
        }
        Action::ProposeDate => Act::ProposeDate { date: day },
        Action::Close => Act::Close { rating: None },
        Action::AgreeClosing => Act::AgreeClosing { rating: None },
        Action::Rate => Act::Rate { rating: Rating::new(3, 4) },
        Action::Forward => Act::Forward { recipient: Some(authority(number)) },
        Action::AskMore => Act::AskMore { questions: vec!["own_1".to_owned()], wanted: day },
        Action::AcceptMore => Act::AcceptMore { other_date: day.filter(|_| other) },
        Action::Correct => Act::Correct { has_changes: true },
        Action::Split => {
            // Documents may have to go with the answer to the first question, which stays with the whole.
            Act::Split { recipient: Some(authority(number)), questions: vec!["own_2".to_owned()] }
        }
        Action::ClarifyPart => Act::ClarifyPart { authority: Some(authority(number)) },
        Action::TakePartBack => Act::TakePartBack { authority: Some(authority(number)) },
        plain => return Act::plain(plain),
    })
}

/// Tries an act of an authority that needs no approval.
pub fn attempt(
    procedure: &Procedure,
    exchange: &Exchange,
    who: u128,
    act: &Act,
    has_words: bool,
    now: OffsetDateTime,
) -> Result<Decided, Refused> {
    attempt_with(procedure, exchange, who, act, (has_words, false), now)
}

/// The request asks two questions in words of its own, so that it fits every definition.
pub fn request() -> Entries {
    let wanted = NOW.date() + Duration::DAY;
    let mut request: Entries = [("recipient", "00000000-0000-0000-0000-000000000002")].into_iter().collect();
    for (number, (_, question, _)) in (1..).zip(QUESTIONS) {
        request.set(format!("own.{number}"), question);
        request.set(format!("own.{number}.lang"), "pt");
    }
    request.set("wanted.day", wanted.day().to_string());
    request.set("wanted.month", u8::from(wanted.month()).to_string());
    request.set("wanted.year", wanted.year().to_string());
    request
}

/// The answers to both.
pub fn reply() -> Entries {
    let mut reply = Entries::default();
    for (question, _, answer) in QUESTIONS {
        reply.set(format!("a.{question}"), answer);
        reply.set(format!("a.{question}.lang"), "fi");
    }
    reply
}

/// Tries an act, with words or without, of an authority that needs approval or not.
pub fn attempt_with(
    procedure: &Procedure,
    exchange: &Exchange,
    who: u128,
    act: &Act,
    (has_words, needs_approval): (bool, bool),
    now: OffsetDateTime,
) -> Result<Decided, Refused> {
    let (request, reply) = (request(), reply());
    let said: Entries = if has_words {
        [("message", "Miksi?"), ("message.lang", "fi")].into_iter().collect()
    } else {
        Entries::default()
    };
    let recipient = match act {
        Act::Forward { recipient } | Act::Split { recipient, .. } => *recipient,
        _ => None,
    };
    let facts = Facts {
        procedure,
        request: &request,
        reply: &reply,
        documents: &documents(procedure),
        message: &said,
        is_recipient_reachable: ![WITHOUT_ROLE, COMMISSION]
            .iter()
            .chain(&COORDINATORS)
            .any(|n| recipient == Some(authority(*n))),
        is_recipient_in_own_state: recipient != Some(authority(ABROAD)),
        not_admitted: not_admitted(procedure, who, act),
        // Who has taken a request over has nobody else who could approve.
        needs_approval: needs_approval && !COORDINATORS.contains(&who),
        coordinator: coordinator_for(act),
        in_charge: &in_charge(procedure, exchange),
        copies: &copies(),
        today: now.date(),
        calendars: &calendars(),
    };
    decide(exchange, &person(procedure, who), act, &facts, now)
}

/// Whether the definition lets an authority be on a side.
pub fn is_admitted(procedure: &Procedure, side: &str, n: u128) -> bool {
    let state = |n: u128| Country::parse(STATES[usize::try_from(n).expect("a number")]).expect("a code");
    let is_branch = n == BRANCH;
    let candidate = Authority {
        id: authority(n),
        country: state(n),
        language: "fi".to_owned(),
        level: if is_branch { Level::Local } else { Level::National },
        kind: if is_branch { "branch" } else { "office" }.to_owned(),
        areas: Vec::new(),
        name: n.to_string(),
        name_latin: n.to_string(),
        name_en: String::new(),
        phone: None,
        works_in: Vec::new(),
        mailbox: None,
    };
    let asking = Some(state(0));
    let known = Candidate { authority: &candidate, appointments: &[], area: "", asking };
    procedure.admission_to(side).is_none_or(|admission| unfit(admission, known).is_none())
}

/// Why the definition keeps whom the act brings to a side from it.
fn not_admitted(procedure: &Procedure, who: u128, act: &Act) -> Option<Refusal> {
    let (purpose, chosen) = match act {
        Act::Send { recipient, .. } => (Purpose::Ask, *recipient),
        Act::Forward { recipient } => (Purpose::PassOn, *recipient),
        Act::TakeOver => (Purpose::PassOn, Some(authority(who))),
        _ => return None,
    };
    let chosen = (0..AUTHORITIES).find(|n| chosen == Some(authority(*n)))?;
    let is_fit = is_admitted(procedure, purpose.side(procedure), chosen);
    (!is_fit).then_some(Refusal::RecipientNotAdmitted)
}

/// One document of each kind that may be attached to the request, and one of each that may be to the answer.
fn documents(procedure: &Procedure) -> Vec<Attached> {
    let at = |at: &'static str, to| {
        let kinds = form::allowed_kinds(procedure, to).into_iter();
        kinds.map(move |kind| Attached { at: at.to_owned(), kind: kind.to_owned(), name: kind.to_owned() })
    };
    at(form::REQUEST_DOCUMENTS, AttachedTo::Request).chain(at("a.own_1", AttachedTo::Reply)).collect()
}

/// Who is in charge of what the act calls a coordinator in for.
fn coordinator_for(act: &Act) -> Option<AuthorityId> {
    match act {
        Act::Send { .. } | Act::Submit | Act::Refer => Some(authority(COORDINATORS[0])),
        Act::Reply | Act::ReplyPartly | Act::SupportReferral => Some(authority(COORDINATORS[1])),
        Act::ReferToCommission | Act::InformCommission => Some(authority(COMMISSION)),
        _ => None,
    }
}

/// The coordinators of all, each after the authority whose it is.
fn copies() -> Vec<(AuthorityId, AuthorityId)> {
    let [own, theirs] = COORDINATORS.map(authority);
    (0..COMMISSION).map(|n| (authority(n), if n == 0 { own } else { theirs })).collect()
}

/// The coordinators of whoever takes part for itself; who has taken a request over has none.
fn in_charge(procedure: &Procedure, exchange: &Exchange) -> Vec<(AuthorityId, AuthorityId)> {
    let [own, theirs] = COORDINATORS.map(authority);
    let of = |side: &str| if side == procedure.initiating_side() { own } else { theirs };
    let sides = exchange.sides.iter().filter(|part| part.is_active && part.help.is_none());
    let pairs = sides.map(|part| (part.authority, of(&part.side)));
    pairs.filter(|(helped, coordinator)| helped != coordinator).collect()
}

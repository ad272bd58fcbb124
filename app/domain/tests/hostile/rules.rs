//! Asks the rules of what a definition says of documents, authorities, copies, follow-ups, notices and reminders.

use domain::authorities::{Authority, Level};
use domain::country::Country;
use domain::exchanges::{Action, Calendars, Exchange, Lifecycle, Participation, clocks};
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::admission::{Candidate, unfit};
use domain::procedures::definition::{AttachedTo, Step};
use domain::procedures::form::{self, Attached};
use domain::procedures::{Entries, Procedure};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// All of them, for a form with these documents.
pub fn ask(procedure: &Procedure, entries: &Entries, documents: &[Attached], now: OffsetDateTime) {
    attachments(procedure, entries, documents, now);
    authorities(procedure);
    for row in &procedure.follows {
        let taken = form::linked(procedure, row, procedure, entries, now.date());
        assert!(taken.0.keys().all(|path| !path.is_empty()), "something taken over to nowhere");
    }
    for notice in &procedure.notices {
        assert!(notice.sides().is_none_or(|sides| !sides.is_empty()), "a notice for nobody");
    }
    for state in &procedure.states {
        reminders(procedure, entries, &state.id, now);
    }
}

fn attachments(procedure: &Procedure, entries: &Entries, documents: &[Attached], now: OffsetDateTime) {
    let today = now.date();
    for to in [AttachedTo::Request, AttachedTo::Reply] {
        let allowed = form::allowed_kinds(procedure, to);
        assert!(allowed.iter().all(|kind| procedure.document_kinds.iter().any(|known| known == kind)));
        let demanded = form::demanded(procedure, to, entries, documents, today);
        assert!(demanded.iter().all(|one| one.rule.with == to && !one.path.is_empty()));
        let found = form::check_attachments(procedure, to, entries, documents, today);
        assert!(found.iter().all(|problem| !problem.path.is_empty()), "a problem that is nowhere");
    }
    let misplaced = form::misplaced(procedure, entries, documents, today).len();
    assert_eq!(form::check_places(procedure, entries, documents, today).len(), misplaced);
    let steps = form::steps_of_draft(procedure, entries, documents, today);
    assert!(misplaced == 0 || steps.contains(&Step::Documents), "nowhere to remove a document");
}

fn authorities(procedure: &Procedure) {
    let Some(country) = Country::parse("PT") else { return };
    let authority = Authority {
        id: AuthorityId(Uuid::nil()),
        country,
        language: "pt".to_owned(),
        level: Level::National,
        kind: "dpa".to_owned(),
        areas: Vec::new(),
        name: "Autoridade".to_owned(),
        name_latin: "Autoridade".to_owned(),
        name_en: String::new(),
        phone: None,
        works_in: Vec::new(),
        mailbox: None,
    };
    for says in &procedure.admissions {
        let asked = |asking| {
            let (appointments, area) = ([].as_slice(), procedure.policy_area.as_str());
            unfit(says, Candidate { authority: &authority, appointments, area, asking })
        };
        assert!(asked(None).is_none() || asked(Some(country)).is_some(), "whoever asks admits nobody more");
        assert!(procedure.admission_to_succeed(&says.side).is_none_or(|one| !one.only_at_sending));
    }
    for side in procedure.copy_sides() {
        assert_eq!(procedure.stands_behind(&side.id).is_some(), side.copy_for.is_some(), "{}", side.id);
    }
}

/// Every clock of a request that waits in this state, with the days on which it reminds and on which it ends.
fn reminders(procedure: &Procedure, entries: &Entries, state: &str, now: OffsetDateTime) {
    let side = |n, side: &str| Participation::new(AuthorityId(Uuid::from_u128(n)), side);
    let author = side(1, procedure.initiating_side());
    let id = ExchangeId(Uuid::nil());
    let mut exchange = Exchange::draft(id, procedure.procedure.clone(), procedure.version, author, now);
    exchange.sides.push(side(2, procedure.answering_side()));
    exchange.lifecycle = Lifecycle::Open { state: state.to_owned() };
    exchange.sent_at = Some(now);
    exchange.accepted_at = Some(now);
    exchange.terms = clocks::terms(procedure, entries, now.date());
    let calendars = Calendars::default();
    for clock in clocks::running(&exchange, procedure, &calendars) {
        let days = clock.reminds_on(now);
        assert!(days.is_sorted(), "reminders out of order");
        let last = clock.reminded_for(now, now + Duration::days(60));
        assert!(last.is_none_or(|day| days.contains(&day)), "reminded of a day that is none");
        assert!(clock.ends_at() >= clock.calendar.ends(clock.reckoning.due), "it follows too early");
    }
    let late = domain::exchanges::late::passed(&exchange, procedure, &calendars, Action::Reply, now);
    assert!(late.is_none_or(|day| day < now.date()), "late before its day");
}

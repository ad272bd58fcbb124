//! A dry run in words: forms, clocks and sights are read as on the page of a real case.

use super::super::Loaded;
use crate::Caller;
use crate::exchanges::clocks::clocks_by;
use crate::exchanges::show::Reader;
use domain::brussels;
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::clocks::running;
use domain::exchanges::coordination::acting_side;
use domain::exchanges::part::{answers_seen, request_seen, shows_document};
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::transition::draft_state;
use domain::exchanges::{Event, Exchange, Participation};
use domain::ids::{AuthorityId, DocumentId, PersonId};
use domain::procedures::design::dry_run::view::{DryRunView, ReaderView, StandingView, months};
use domain::procedures::design::dry_run::{Cast, Coordination, Course, Move, Standing, person, play};
use domain::procedures::{Entries, sample};
use std::ops::RangeInclusive;
use store::documents::Document;
use time::{Date, OffsetDateTime, Time};
use uuid::Uuid;

/// Where a dry run takes place: the states of both sides, the day of the sending, and what coordinators do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Setting {
    /// The state that asks; none for a body of the Union.
    pub asking: Option<Country>,
    /// The state that is asked; none for a body of the Union.
    pub answering: Option<Country>,
    /// The day of the sending; today where none is named.
    pub begins: Option<Date>,
    /// What coordinators do, where the definition has sides for them.
    pub coordination: Coordination,
}

/// The years in which a dry run may begin: those whose law the calendars know.
const YEARS: RangeInclusive<i32> = 2000..=2100;

/// The hour of the sending in universal time: a working hour everywhere in the Union.
const HOUR: u8 = 9;

/// Plays the moves of an address.
pub(super) fn dry_run(caller: &Caller, loaded: &Loaded, setting: Setting, at: &str) -> DryRunView {
    let calendar = |state: Option<Country>| state.map_or(Calendar::Union, Calendar::of);
    let cast = Cast::of(calendar(setting.asking), calendar(setting.answering))
        .coordinated(&loaded.definition, setting.coordination);
    let has_coordinators =
        loaded.definition.sides.iter().any(|side| side.coordinates.is_some() || side.copy.is_some());
    let begins = setting.begins.filter(|day| YEARS.contains(&day.year())).unwrap_or_else(|| caller.today());
    let beginning = begins.with_time(Time::from_hms(HOUR, 0, 0).unwrap_or(Time::MIDNIGHT)).assume_utc();
    let moves = Move::read_all(at);
    let course = play(&loaded.definition, &cast, &moves, beginning);
    let done: Vec<String> = moves.iter().take(course.played).map(Move::written).collect();
    let run = Run { caller, loaded, cast: &cast, setting };
    let (clocks, readers) = match course.standings.last() {
        Some(last) => (run.clocks(last), run.readers(last)),
        None => (Vec::new(), Vec::new()),
    };
    let happened: Vec<Date> = course.standings.iter().map(|standing| brussels::day(standing.at)).collect();
    let due: Vec<(String, Date)> = course.standings.last().map(|last| run.due(last)).unwrap_or_default();
    DryRunView {
        asking: setting.asking,
        answering: setting.answering,
        begins,
        coordination: has_coordinators.then_some(setting.coordination),
        back: done.split_last().map(|(_, before)| before.join(",")),
        moves: run.moves(&course, &done),
        path: done.join(","),
        clocks,
        readers,
        months: months(cast.calendars.of(cast.answering), &happened, &due),
        course: course.standings.iter().map(|standing| run.standing(standing)).collect(),
    }
}

/// What a dry run is read with.
struct Run<'a> {
    caller: &'a Caller,
    loaded: &'a Loaded,
    cast: &'a Cast,
    setting: Setting,
}

impl Run<'_> {
    fn text(&self, message: &str, attribute: &str) -> String {
        self.loaded.text(self.caller.language, message, attribute).to_owned()
    }

    fn side(&self, id: &str) -> String {
        if id.is_empty() { String::new() } else { self.text(&format!("side-{id}"), "name") }
    }

    /// Its side with its state; the second authority of a state is marked as such.
    fn name(&self, part: &Participation) -> String {
        let state = if Some(part.authority) == self.cast.commission {
            None
        } else if self.cast.is_of_asking_state(part.authority) {
            self.setting.asking
        } else {
            self.setting.answering
        };
        let state = state.map_or_else(|| "EU".to_owned(), |state| state.to_string());
        let second = if part.authority == self.cast.other { " 2" } else { "" };
        format!("{} ({state}{second})", self.side(&part.side))
    }

    fn named(&self, exchange: &Exchange, authority: AuthorityId) -> String {
        let part = exchange.sides.iter().find(|part| part.authority == authority);
        part.map(|part| self.name(part)).unwrap_or_default()
    }

    fn moves(
        &self,
        course: &Course,
        done: &[String],
    ) -> Vec<(Option<(domain::exchanges::Action, String)>, String)> {
        let path = |next: &Move| [done, &[next.written()]].concat().join(",");
        let named = |next: &Move| match next {
            Move::Act { action, side } => (Some((*action, self.side(side))), path(next)),
            Move::Wait => (None, path(next)),
        };
        course.moves.iter().map(named).collect()
    }

    fn standing(&self, standing: &Standing) -> StandingView {
        let (exchange, procedure) = (&standing.exchange, &self.loaded.definition);
        let state = exchange.state(draft_state(procedure)).unwrap_or_default();
        let waiting = acting_side(exchange, procedure, state);
        let told = |event: &Event| {
            let to = event.tell.iter().map(|authority| self.named(exchange, *authority)).collect();
            (event.kind, to, event.is_daily)
        };
        let happened = |event: &Event| {
            let by = event.authority.map(|authority| self.named(exchange, authority));
            (event.kind, by.unwrap_or_default(), event.date)
        };
        let active = exchange.sides.iter().filter(|part| part.is_active);
        StandingView {
            day: brussels::day(standing.at),
            events: standing.events.iter().map(happened).collect(),
            state: self.text(&format!("state-{state}"), "name"),
            waiting_for: self.side(waiting.unwrap_or_default()),
            due: self.due(standing),
            notices: standing.events.iter().filter(|event| !event.tell.is_empty()).map(told).collect(),
            sights: active.map(|part| (self.name(part), self.sight(exchange, part).into())).collect(),
        }
    }

    fn sight(&self, exchange: &Exchange, part: &Participation) -> Sight {
        let procedure = &self.loaded.definition;
        sight(exchange, procedure, &person(procedure, part.authority))
    }

    fn due(&self, standing: &Standing) -> Vec<(String, Date)> {
        running(&standing.exchange, &self.loaded.definition, &self.cast.calendars)
            .into_iter()
            .map(|clock| {
                (self.text(&format!("deadline-{}", clock.definition.id), "name"), clock.reckoning.due)
            })
            .collect()
    }

    fn clocks(&self, last: &Standing) -> Vec<domain::exchanges::view::ClockView> {
        let side = last.exchange.side_of(self.cast.asking).unwrap_or_default();
        let calendars = &self.cast.calendars;
        clocks_by(self.loaded, self.caller.language, &last.exchange, calendars, last.at, side)
    }

    /// What each authority sees, built as its page of the case is.
    fn readers(&self, last: &Standing) -> Vec<ReaderView> {
        let sent = self.documents(last, &last.answers);
        let directory = self.caller.services.directory();
        let exchange = &last.exchange;
        let active = exchange.sides.iter().filter(|part| part.is_active);
        let view = |part: &Participation| {
            let own = part.authority;
            let mut answers = answers_seen(exchange, &last.answers, own);
            let waits = exchange.awaited_reply(own).is_some();
            if waits {
                answers.0.extend(last.waiting.0.clone());
            }
            let documents = if waits { self.documents(last, &answers) } else { sent.clone() };
            let of_own = |d: &&Document| shows_document(exchange, own, &d.attached_to, d.authority == own);
            let shown: Vec<Document> = documents.iter().filter(of_own).cloned().collect();
            let day = |at: Option<OffsetDateTime>| brussels::day(at.unwrap_or(last.at));
            let reader = Reader {
                loaded: self.loaded,
                language: self.caller.language,
                other_language: self.caller.language,
                directory: &directory,
                documents: &shown,
                authority: own,
                may_mark: false,
                request_day: day(exchange.sent_at),
                reply_day: day(exchange.answered_at),
            };
            let sees = self.sight(exchange, part);
            let mut request = reader.request(&request_seen(exchange, &last.request, own), sees);
            let is_all = sees == Sight::Everything;
            if is_all {
                reader.add_answers(&mut request.questions, &answers);
            }
            let answered = request.questions.iter().filter(|question| question.answer.is_some()).count();
            let fields = request.sections.iter().flat_map(|section| &section.fields);
            ReaderView {
                name: self.name(part),
                sight: sees.into(),
                fields: fields.map(|field| field.label.clone()).collect(),
                hidden: request.hidden_fields,
                documents: if is_all { (shown.len(), 0) } else { (0, shown.len()) },
                questions: (request.questions.len(), answered),
            }
        };
        active.map(view).collect()
    }

    /// The documents of the request and of these answers.
    fn documents(&self, last: &Standing, answers: &Entries) -> Vec<Document> {
        let day = brussels::day(last.at);
        let reply = sample::reply(&self.loaded.definition, &last.request, day);
        let all = sample::documents(&self.loaded.definition, &last.request, &reply, day);
        let is_answer = |at: &str| at.starts_with("a.");
        let sent = all.into_iter().filter(|one| {
            let question = one.at.split('.').take(2).collect::<Vec<_>>().join(".");
            !is_answer(&one.at) || answers.has_anything_at(&question)
        });
        sent.map(|one| Document {
            id: DocumentId(Uuid::nil()),
            exchange: last.exchange.id,
            authority: if is_answer(&one.at) { self.cast.answering } else { self.cast.asking },
            attached_to: one.at,
            kind: one.kind,
            language: String::new(),
            name: String::new(),
            media_type: String::new(),
            size: 0,
            is_sent: true,
            uploaded_by: PersonId(Uuid::nil()),
            uploaded_at: last.at,
            is_confidential: false,
        })
        .collect()
    }
}

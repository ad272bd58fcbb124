//! What the system does by itself in a dry run: in the order, at the times and by the rules of its rounds over real
//! exchanges. What those read from the audit trail stands in the course so far.

use super::Run;
use crate::brussels;
use crate::exchanges::clocks::running;
use crate::exchanges::coordination::{escalated, escalates, involved};
use crate::exchanges::event::{self, EventKind, Events};
use crate::exchanges::hops::{passed_around, passes_around};
use crate::exchanges::lapse::lapse;
use crate::exchanges::schedule::{FRESH_FOR, Seen, next_look};
use crate::exchanges::transition::Decided;
use crate::exchanges::unattended::{announced_at, close_unattended, inactive_since, unattended};
use crate::exchanges::{Act, Action, Event, Exchange, Lifecycle};
use time::{Date, OffsetDateTime};

/// Waiting gives up after so many looks at which nothing was done.
const MOST_LOOKS: usize = 50;

impl Run<'_> {
    /// Time passes: the system looks as often as a look falls due.
    pub(super) fn advance(&mut self, until: OffsetDateTime) {
        for _ in 0..MOST_LOOKS {
            match self.look {
                Some(at) if at <= until => self.look_at(at.max(self.now)),
                _ => break,
            }
        }
        self.now = until.max(self.now);
    }

    /// Time passes until the system does something; false where it never does, or not soon.
    pub(super) fn wait(&mut self) -> bool {
        let before = self.standings.len();
        for _ in 0..MOST_LOOKS {
            let Some(at) = self.look else { return false };
            self.look_at(at.max(self.now));
            if self.standings.len() > before {
                return true;
            }
        }
        false
    }

    /// A look: the consequences of clocks that ran out, reminders, what is told of a case that nobody moves.
    fn look_at(&mut self, now: OffsetDateTime) {
        self.now = now;
        let mut events: Vec<Event> = Vec::new();
        while let Ok(mut done) = lapse(&self.exchange, self.procedure, &self.cast.calendars, now) {
            if escalates(&done) {
                done = escalated(done, &self.of_both_sides(), self.procedure, now);
            }
            self.change(done.exchange, &done.events, &mut events);
        }
        if matches!(self.exchange.lifecycle, Lifecycle::Open { .. }) {
            self.remind(now, &mut events);
            self.tell_inactive(now, &mut events);
            let announced = self.announced(&events);
            let closed = close_unattended(&self.exchange, self.procedure, announced, now, brussels::day);
            match closed {
                Ok(done) => self.change(done.exchange, &done.events, &mut events),
                Err(_) => self.announce(now, &mut events),
            }
        }
        let seen = Seen { until: now, announced: self.announced(&events), received: self.received() };
        self.look = next_look(&self.exchange, self.procedure, &self.cast.calendars, seen);
        if !events.is_empty() {
            self.note(None, events);
        }
    }

    /// What comes with an act that passes the case on once too often.
    pub(super) fn passed_around(&self, act: &Act, decided: Decided) -> Decided {
        let forwards = self.past(&[]).filter(|event| event.kind == EventKind::Done(Action::Forward));
        if !passes_around(act, forwards.count()) {
            return decided;
        }
        let in_charge = self.of_both_sides_in(&decided.exchange);
        passed_around(decided, &in_charge, self.procedure, self.now)
    }

    fn change(&mut self, mut after: Exchange, events: &Events, all: &mut Vec<Event>) {
        after.revision = self.exchange.revision.next();
        self.exchange = after;
        all.extend_from_slice(events.as_slice());
    }

    fn remind(&self, now: OffsetDateTime, events: &mut Vec<Event>) {
        let received = self.received();
        if received.is_some_and(|at| now < at.saturating_add(FRESH_FOR)) {
            return;
        }
        for clock in running(&self.exchange, self.procedure, &self.cast.calendars) {
            let Some(day) = clock.reminded_for(self.exchange.changed_at, now) else { continue };
            let (begun, due) = (clock.calendar.begins(day), clock.reckoning.due);
            let was = |event: &Event| {
                event.kind == EventKind::Reminded
                    && event.date == Some(due)
                    && event.at >= begun
                    && received.is_none_or(|received| event.at > received)
            };
            if !self.past(events).any(was) {
                let told = event::reminded(&self.exchange, &clock.definition.holder, due, now);
                let told = told.told_as(self.procedure.notice_of_deadline(&clock.definition.id));
                events.extend_from_slice(told.as_slice());
            }
        }
    }

    fn tell_inactive(&mut self, now: OffsetDateTime, events: &mut Vec<Event>) {
        let since = inactive_since(brussels::day(self.exchange.changed_at), brussels::day(now));
        let Some(since) = since else { return };
        let was = |event: &Event| event.kind == EventKind::Inactive && brussels::day(event.at) >= since;
        if self.past(events).any(was) {
            return;
        }
        events.extend_from_slice(event::inactive(&self.exchange, now).as_slice());
        if let Some(done) = involved(&self.exchange, &self.of_both_sides(), self.procedure, now) {
            self.change(done.exchange, &done.events, events);
        }
    }

    fn announce(&self, now: OffsetDateTime, events: &mut Vec<Event>) {
        let today = brussels::day(now);
        let announced = self.announced(events).or(Some(now));
        let Some(found) = unattended(&self.exchange, self.procedure, announced, brussels::day) else {
            return;
        };
        let day: Option<Date> = found.announced_on.iter().rev().find(|day| **day <= today).copied();
        let Some(day) = day.filter(|_| today < found.closes_on) else { return };
        let was = |event: &Event| {
            event.kind == EventKind::ClosureAnnounced
                && event.at > self.exchange.changed_at
                && brussels::day(event.at) >= day
        };
        if !self.past(events).any(was) {
            events
                .extend_from_slice(event::closure_announced(&self.exchange, found.closes_on, now).as_slice());
        }
    }

    /// Everything that happened so far.
    fn past<'e>(&'e self, now: &'e [Event]) -> impl Iterator<Item = &'e Event> {
        self.standings.iter().flat_map(|standing| &standing.events).chain(now)
    }

    fn announced(&self, now: &[Event]) -> Option<OffsetDateTime> {
        let times =
            self.past(now).filter(|event| event.kind == EventKind::ClosureAnnounced).map(|event| event.at);
        announced_at(&self.exchange, times)
    }

    /// When it last came to another authority.
    fn received(&self) -> Option<OffsetDateTime> {
        self.past(&[]).filter(|event| event.kind == EventKind::Received).map(|event| event.at).last()
    }
}

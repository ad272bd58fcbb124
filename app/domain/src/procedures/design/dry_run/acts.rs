//! What goes with the acts of a dry run.

use super::Run;
use crate::brussels;
use crate::exchanges::{Act, Action, PartState, Rating, message};
use crate::ids::AuthorityId;
use crate::procedures::{Entries, Procedure, form};
use time::{Date, Duration};

/// The words that go with every act that carries some.
pub(super) fn words() -> Entries {
    let language = format!("{}.lang", message::PATH);
    [(message::PATH.to_owned(), "canary words"), (language, "pt")].into_iter().collect()
}

/// The form after a correction: more is said about the first question, or about the own one where no other is asked.
pub(super) fn corrected(procedure: &Procedure, request: &Entries) -> Entries {
    let asked = procedure.questions.iter().find(|question| request.all("q").any(|id| id == question.id));
    let path = asked.map_or_else(|| "own.1".to_owned(), |question| format!("q.{}.comment", question.id));
    let said = request.text(&path).unwrap_or_default().to_owned();
    let mut corrected = request.clone();
    corrected.set(path, format!("{said} canary correction"));
    corrected
}

impl Run<'_> {
    /// Acts of this kind, of which the first that the rules allow is taken; none for what is no act on an exchange.
    pub(super) fn acts(&self, action: Action, authority: AuthorityId) -> Vec<Act> {
        let wanted = self.exchange.dates.counting();
        let one = match action {
            Action::Send => {
                Act::Send { recipient: Some(self.cast.answering), wanted: form::wanted(&self.request) }
            }
            Action::Accept => Act::Accept { other_date: None },
            Action::Refuse => {
                let ground = self.procedure.refusal.grounds.first().cloned();
                Act::Refuse { ground, has_reason: true, elsewhere: None }
            }
            Action::ProposeDate => {
                return self
                    .days(wanted)
                    .into_iter()
                    .map(|day| Act::ProposeDate { date: Some(day) })
                    .collect();
            }
            Action::Close => Act::Close { rating: None },
            Action::AgreeClosing => Act::AgreeClosing { rating: None },
            Action::Rate => Act::Rate { rating: Rating::new(4, 4) },
            Action::Forward => Act::Forward { recipient: Some(self.beside(authority)) },
            Action::AskMore => {
                let questions = self.questions_of(authority).into_iter().take(1).collect::<Vec<_>>();
                let days = self.days(wanted).into_iter();
                return days
                    .map(|day| Act::AskMore { questions: questions.clone(), wanted: Some(day) })
                    .collect();
            }
            Action::AcceptMore => Act::AcceptMore { other_date: None },
            Action::Correct => Act::Correct { has_changes: true },
            Action::Split => {
                let questions = self.questions_of(authority).into_iter().next_back().into_iter().collect();
                Act::Split { recipient: Some(self.beside(authority)), questions }
            }
            Action::ClarifyPart => {
                Act::ClarifyPart { authority: self.part_in(|state| state == PartState::Clarification) }
            }
            Action::TakePartBack => Act::TakePartBack { authority: self.part_in(PartState::is_open) },
            plain => return Act::plain(plain).into_iter().collect(),
        };
        vec![one]
    }

    /// Days that may be named: later and earlier than the wanted one.
    fn days(&self, wanted: Option<Date>) -> Vec<Date> {
        let today = brussels::day(self.now);
        let near = wanted
            .into_iter()
            .flat_map(|day| [7, 1, -1].map(|days| day.saturating_add(Duration::days(days))));
        let soon = [21, 7, 2, 1].map(|days| today.saturating_add(Duration::days(days)));
        near.chain(soon).filter(|day| Some(*day) != wanted && *day > today).collect()
    }

    /// The other authority of the same state.
    fn beside(&self, authority: AuthorityId) -> AuthorityId {
        if authority == self.cast.other { self.cast.answering } else { self.cast.other }
    }

    fn part_in(&self, is: impl Fn(PartState) -> bool) -> Option<AuthorityId> {
        self.exchange.parts().find(|(_, part)| is(part.state)).map(|(authority, _)| authority)
    }
}

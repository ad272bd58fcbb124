//! An exchange without personal data: what may be handed on, or filed where personal data have no place.

use super::{ExchangeView, QuestionView, Shown};
use crate::procedures::fields::Value;

impl ExchangeView {
    /// The same exchange without anything that says something of a person: without fields and answers that are declared
    /// personal, and without everything in free words, whose writers may have named anybody, or attached.
    #[must_use]
    pub fn without_personal_data(mut self) -> Self {
        for section in &mut self.request.sections {
            section.fields.retain(|field| !field.is_personal && !is_attached(&field.value));
        }
        self.request.sections.retain(|section| !section.fields.is_empty());
        self.request.questions.retain(|question| question.own_language.is_none());
        self.request.questions.iter_mut().for_each(strip);
        self.request.documents.clear();
        self.request.hidden_documents.clear();
        self.request.hidden_fields = 0;
        self.messages.clear();
        self.message_documents.clear();
        self.versions.clear();
        self.letters.clear();
        self.parts.iter_mut().for_each(|part| part.questions.clear());
        self.reply = None;
        self.assigned = None;
        self.allocation = None;
        self.own_reference = None;
        if let Some(refusal) = &mut self.refusal {
            refusal.reason = None;
        }
        if let Some(awaiting) = &mut self.awaiting {
            awaiting.reason = None;
        }
        self.not_open.iter_mut().for_each(|closed| closed.colleagues.clear());
        self.history.retain(|line| line.about.is_none());
        for line in &mut self.history {
            line.person = None;
            line.on_behalf_of = None;
        }
        self
    }
}

fn is_attached(value: &Shown) -> bool {
    matches!(value, Shown::Documents(_))
}

fn strip(question: &mut QuestionView) {
    question.comment = None;
    question.form = None;
    if question.is_personal {
        question.answer = None;
        question.further.clear();
    }
    let further = question.further.iter_mut().map(|further| &mut further.answer);
    for answer in question.answer.iter_mut().chain(further) {
        answer.comment = None;
        answer.documents.clear();
        answer.follow_ups.retain(|field| !field.is_personal && !is_attached(&field.value));
        match &mut answer.main {
            Some(Shown::Plain(Value::YesNo { reason, .. })) => *reason = None,
            Some(Shown::Documents(_)) => answer.main = None,
            _ => {}
        }
    }
}

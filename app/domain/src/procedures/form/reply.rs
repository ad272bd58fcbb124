//! The form of a reply: one answer for each question that was asked.

use super::placed::{shown, values};
use super::{Attached, Chosen, Placed, chosen, has_document};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::definition::{FieldKind, QuestionDefinition};
use crate::procedures::fields::{self, Shape, YesNoAnswer};
use crate::procedures::{Entries, Procedure};
use time::Date;

/// The follow-ups of a question that are shown with this reply. In their conditions `answer` is the main answer and
/// other names are follow-ups of the same question.
#[must_use]
pub fn visible_follow_ups<'a>(
    question: &'a QuestionDefinition,
    reply: &Entries,
    today: Date,
) -> Vec<Placed<'a>> {
    let path = format!("a.{}", question.id);
    shown(
        question.follow_ups.iter().map(|follow_up| (follow_up, format!("{path}.{}", follow_up.id), None)),
        &|name| (name == "answer").then(|| values(question.kind, &path, reply)),
        reply,
        today,
    )
}

/// What is wrong with the reply. A complete one answers every question of the request; in another, only what is
/// filled must be right.
#[must_use]
pub fn check_reply(
    procedure: &Procedure,
    request: &Entries,
    reply: &Entries,
    documents: &[Attached],
    today: Date,
    complete: bool,
) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    for chosen in chosen(procedure, request) {
        let path = chosen.path();
        match chosen {
            Chosen::Question(question, _) => {
                let answer = Answer { question, path, reply, documents, today };
                problems.extend(answer.check(procedure, complete));
            }
            Chosen::Own { .. } => {
                let shape = Shape::of(FieldKind::LongText).required(complete);
                problems.extend(fields::check(&shape, &path, reply, today));
            }
        }
    }
    problems
}

/// Whether the question has its main answer and every required follow-up that is shown.
#[must_use]
pub fn is_answered(chosen: &Chosen<'_>, reply: &Entries, documents: &[Attached], today: Date) -> bool {
    let path = chosen.path();
    match chosen {
        Chosen::Question(question, _) => Answer { question, path, reply, documents, today }.is_complete(),
        Chosen::Own { .. } => fields::is_filled(FieldKind::LongText, &path, reply),
    }
}

/// How many questions of the request are answered.
#[must_use]
pub fn answered_count(
    procedure: &Procedure,
    request: &Entries,
    reply: &Entries,
    documents: &[Attached],
    today: Date,
) -> usize {
    chosen(procedure, request).iter().filter(|chosen| is_answered(chosen, reply, documents, today)).count()
}

/// The answer to a question of the definition.
struct Answer<'a> {
    question: &'a QuestionDefinition,
    path: String,
    reply: &'a Entries,
    documents: &'a [Attached],
    today: Date,
}

impl Answer<'_> {
    fn has_main(&self) -> bool {
        match self.question.kind {
            FieldKind::File => has_document(self.documents, &[&self.path]),
            // A reason alone is no answer.
            FieldKind::YesNo => self.reply.text(&self.path).is_some(),
            kind => fields::is_filled(kind, &self.path, self.reply),
        }
    }

    /// Who cannot answer a question cannot fill its follow-ups.
    fn is_required(&self, follow_up: &Placed<'_>) -> bool {
        let cannot = self.question.kind == FieldKind::YesNo
            && self.reply.text(&self.path) == Some(YesNoAnswer::Cannot.code());
        follow_up.is_required && !cannot
    }

    fn has(&self, follow_up: &Placed<'_>) -> bool {
        match follow_up.field.kind {
            FieldKind::File => has_document(self.documents, &[&follow_up.path, &self.path]),
            kind => fields::is_filled(kind, &follow_up.path, self.reply),
        }
    }

    fn is_complete(&self) -> bool {
        let follow_ups = visible_follow_ups(self.question, self.reply, self.today);
        self.has_main()
            && follow_ups.iter().all(|follow_up| !self.is_required(follow_up) || self.has(follow_up))
    }

    fn check(&self, procedure: &Procedure, complete: bool) -> Vec<FieldProblem> {
        let shape = Shape::of_question(procedure, self.question).required(complete);
        let mut problems = fields::check(&shape, &self.path, self.reply, self.today);
        if complete && self.question.kind == FieldKind::File && !self.has_main() {
            problems.push(FieldProblem::new(&self.path, ProblemCode::DocumentRequired));
        }
        for follow_up in visible_follow_ups(self.question, self.reply, self.today) {
            let required = complete && self.is_required(&follow_up);
            let shape = Shape::of_field(procedure, follow_up.field).required(required);
            problems.extend(fields::check(&shape, &follow_up.path, self.reply, self.today));
            if required && follow_up.field.kind == FieldKind::File && !self.has(&follow_up) {
                problems.push(FieldProblem::new(follow_up.path, ProblemCode::DocumentRequired));
            }
        }
        let comment = format!("{}.comment", self.path);
        problems.extend(fields::check(&Shape::of(FieldKind::LongText), &comment, self.reply, self.today));
        problems
    }
}

//! The form of a reply: one answer for each question that was asked.

use super::{Attached, Chosen, chosen, has_document};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::definition::{FieldDefinition, FieldKind, QuestionDefinition};
use crate::procedures::fields::{self, Shape, YesNoAnswer};
use crate::procedures::{Entries, Procedure};
use time::Date;

/// The follow-ups of a question that are shown with this reply. In their conditions `answer` is the main answer and
/// other names are follow-ups of the same question.
#[must_use]
pub fn visible_follow_ups<'a>(question: &'a QuestionDefinition, reply: &Entries) -> Vec<&'a FieldDefinition> {
    let path = format!("a.{}", question.id);
    super::shown(
        &question.follow_ups,
        &|follow_up| format!("{path}.{}", follow_up.id),
        &|name| (name == "answer").then(|| super::values(question.kind, &path, reply)),
        reply,
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
                let answer = Answer { question, path, reply, documents };
                problems.extend(answer.check(procedure, today, complete));
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
pub fn is_answered(chosen: &Chosen<'_>, reply: &Entries, documents: &[Attached]) -> bool {
    let path = chosen.path();
    match chosen {
        Chosen::Question(question, _) => Answer { question, path, reply, documents }.is_complete(),
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
) -> usize {
    chosen(procedure, request).iter().filter(|chosen| is_answered(chosen, reply, documents)).count()
}

/// The answer to a question of the definition.
struct Answer<'a> {
    question: &'a QuestionDefinition,
    path: String,
    reply: &'a Entries,
    documents: &'a [Attached],
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
    fn is_required(&self, follow_up: &FieldDefinition) -> bool {
        let cannot = self.question.kind == FieldKind::YesNo
            && self.reply.text(&self.path) == Some(YesNoAnswer::Cannot.code());
        follow_up.required && !cannot
    }

    fn has(&self, follow_up: &FieldDefinition) -> bool {
        let path = format!("{}.{}", self.path, follow_up.id);
        match follow_up.kind {
            FieldKind::File => has_document(self.documents, &[&path, &self.path]),
            kind => fields::is_filled(kind, &path, self.reply),
        }
    }

    fn is_complete(&self) -> bool {
        let follow_ups = visible_follow_ups(self.question, self.reply);
        self.has_main()
            && follow_ups.into_iter().all(|follow_up| !self.is_required(follow_up) || self.has(follow_up))
    }

    fn check(&self, procedure: &Procedure, today: Date, complete: bool) -> Vec<FieldProblem> {
        let shape = Shape::of_question(procedure, self.question).required(complete);
        let mut problems = fields::check(&shape, &self.path, self.reply, today);
        if complete && self.question.kind == FieldKind::File && !self.has_main() {
            problems.push(FieldProblem::new(&self.path, ProblemCode::DocumentRequired));
        }
        for follow_up in visible_follow_ups(self.question, self.reply) {
            let path = format!("{}.{}", self.path, follow_up.id);
            let required = complete && self.is_required(follow_up);
            let shape = Shape::of_field(procedure, follow_up).required(required);
            problems.extend(fields::check(&shape, &path, self.reply, today));
            if required && follow_up.kind == FieldKind::File && !self.has(follow_up) {
                problems.push(FieldProblem::new(path, ProblemCode::DocumentRequired));
            }
        }
        let comment = format!("{}.comment", self.path);
        problems.extend(fields::check(&Shape::of(FieldKind::LongText), &comment, self.reply, today));
        problems
    }
}

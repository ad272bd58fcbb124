//! The form of a request, page by page.

use super::{
    Attached, Placed, REQUEST_DOCUMENTS, allowed_kinds, check_attachments, has_document, misplaced,
    visible_fields,
};
use crate::exchanges::confidential;
use crate::ids::AuthorityId;
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::definition::{AttachedTo, FieldDefinition, FieldKind, QuestionDefinition, Step};
use crate::procedures::fields::{self, FreeText, Shape, Value};
use crate::procedures::{Entries, Procedure};
use time::{Date, Duration};

/// The answer may be wanted at most so many days ahead: two years, one of them a leap year.
pub const MAX_DAYS_AHEAD: i64 = 731;

/// Path at which the draft of an exchange names the one from which it follows. No page of the wizard owns it.
pub const FOLLOWS: &str = "follows";

/// Path at which the draft of a correction names the exchange that it corrects. No page of the wizard owns it.
pub const CORRECTS: &str = "corrects";

/// Greatest length of an own reference in characters.
const REFERENCE_LENGTH: u32 = 100;

/// A question of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Chosen<'a> {
    /// One of the definition, with the comment of the side that asks.
    Question(&'a QuestionDefinition, Option<FreeText>),
    /// One of its own words.
    Own {
        /// Its number among the own questions, counted from 1.
        number: u8,
        /// The question.
        text: String,
        /// The language in which it was written, where named.
        language: Option<Language>,
    },
}

impl Chosen<'_> {
    /// Path of the answer: `a.<question>` or `a.own_<number>`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Question(question, _) => format!("a.{}", question.id),
            Self::Own { number, .. } => format!("a.own_{number}"),
        }
    }

    /// Name of the question: that of the definition, or `own_<number>`.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Question(question, _) => question.id.clone(),
            Self::Own { number, .. } => format!("own_{number}"),
        }
    }
}

/// The step in which a field is filled.
#[must_use]
pub fn step_of(procedure: &Procedure, field: &FieldDefinition) -> Step {
    let section = procedure.sections.iter().find(|section| section.id == field.section);
    section.map_or(Step::Subject, |section| section.step)
}

/// The steps of the wizard, in order: those that the procedure needs.
#[must_use]
pub fn steps(procedure: &Procedure) -> Vec<Step> {
    pages(procedure, false)
}

/// The same for a draft: with the page of the documents, where one has to be removed on it.
#[must_use]
pub fn steps_of_draft(
    procedure: &Procedure,
    entries: &Entries,
    documents: &[Attached],
    today: Date,
) -> Vec<Step> {
    pages(procedure, !misplaced(procedure, entries, documents, today).is_empty())
}

fn pages(procedure: &Procedure, has_misplaced: bool) -> Vec<Step> {
    let has_section = |step: Step| procedure.sections.iter().any(|section| section.step == step);
    [
        (Step::Basis, has_section(Step::Basis)),
        (Step::Recipient, true),
        (Step::Subject, has_section(Step::Subject)),
        (Step::Questions, !procedure.questions.is_empty() || procedure.own_questions > 0),
        (
            Step::Documents,
            has_misplaced
                || !allowed_kinds(procedure, AttachedTo::Request).is_empty()
                || has_section(Step::Documents),
        ),
        (Step::Deadline, true),
        (Step::Check, true),
    ]
    .into_iter()
    .filter_map(|(step, is_needed)| is_needed.then_some(step))
    .collect()
}

/// Which entries a page of the wizard owns: what it posts replaces these and touches no others.
pub fn owned_by(procedure: &Procedure, step: Step) -> impl Fn(&str) -> bool + use<> {
    let mut roots: Vec<String> = match step {
        Step::Recipient => vec!["recipient".to_owned()],
        Step::Questions => vec!["q".to_owned(), "own".to_owned()],
        Step::Deadline => {
            vec!["wanted".to_owned(), "own_reference".to_owned(), confidential::PATH.to_owned()]
        }
        Step::Basis | Step::Subject | Step::Documents | Step::Check => Vec::new(),
    };
    let repeating = |field: &FieldDefinition| {
        procedure.sections.iter().any(|section| section.id == field.section && section.repeats.is_some())
    };
    roots.extend(
        fields_of(procedure, step)
            .map(|field| if repeating(field) { field.section.clone() } else { field.id.clone() }),
    );
    move |path| {
        roots.iter().any(|root| {
            path.strip_prefix(root.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        })
    }
}

fn fields_of(procedure: &Procedure, step: Step) -> impl Iterator<Item = &FieldDefinition> {
    procedure.fields.iter().filter(move |field| step_of(procedure, field) == step)
}

/// The questions of the request: those of the definition in its order, then the own ones.
#[must_use]
pub fn chosen<'a>(procedure: &'a Procedure, entries: &Entries) -> Vec<Chosen<'a>> {
    let listed =
        procedure.questions.iter().filter(|question| entries.all("q").any(|id| id == question.id)).map(
            |question| match fields::read(FieldKind::LongText, &comment_path(question), entries) {
                Some(Value::Text(comment)) => Chosen::Question(question, Some(comment)),
                _ => Chosen::Question(question, None),
            },
        );
    let own = (1..=procedure.own_questions).filter_map(|number| {
        match fields::read(FieldKind::LongText, &format!("own.{number}"), entries) {
            Some(Value::Text(FreeText { text, language })) => Some(Chosen::Own { number, text, language }),
            _ => None,
        }
    });
    listed.chain(own).collect()
}

pub(super) fn comment_path(question: &QuestionDefinition) -> String {
    format!("q.{}.comment", question.id)
}

/// What is wrong with one page of the wizard.
#[must_use]
pub fn check_step(
    procedure: &Procedure,
    step: Step,
    entries: &Entries,
    documents: &[Attached],
    today: Date,
) -> Vec<FieldProblem> {
    let mut problems = match step {
        Step::Recipient => check_recipient(entries),
        Step::Questions => check_questions(procedure, entries, today),
        Step::Deadline => check_wanted(entries, today),
        Step::Documents => check_attachments(procedure, AttachedTo::Request, entries, documents, today),
        Step::Basis | Step::Subject | Step::Check => Vec::new(),
    };
    for Placed { field, path, is_required, .. } in visible_fields(procedure, entries, today) {
        if step_of(procedure, field) != step {
            continue;
        }
        let shape = Shape::of_field(procedure, field).required(is_required);
        problems.extend(fields::check(&shape, &path, entries, today));
        let is_missing = field.kind == FieldKind::File
            && is_required
            && !has_document(documents, &[&path, REQUEST_DOCUMENTS]);
        if is_missing {
            problems.push(FieldProblem::new(path, ProblemCode::DocumentRequired));
        }
    }
    problems
}

/// What is wrong with the whole request, in the order of the wizard.
#[must_use]
pub fn check_request(
    procedure: &Procedure,
    entries: &Entries,
    documents: &[Attached],
    today: Date,
) -> Vec<FieldProblem> {
    let check = |step| check_step(procedure, step, entries, documents, today);
    steps(procedure).into_iter().flat_map(check).collect()
}

fn check_recipient(entries: &Entries) -> Vec<FieldProblem> {
    match entries.text("recipient").map(str::parse::<AuthorityId>) {
        None => vec![FieldProblem::new("recipient", ProblemCode::Required)],
        Some(Err(_)) => vec![FieldProblem::new("recipient", ProblemCode::NotAnAuthority)],
        Some(Ok(_)) => Vec::new(),
    }
}

fn check_questions(procedure: &Procedure, entries: &Entries, today: Date) -> Vec<FieldProblem> {
    if entries.all("q").any(|id| procedure.question(id).is_none()) {
        return vec![FieldProblem::new("q", ProblemCode::NotAChoice)];
    }
    let chosen = chosen(procedure, entries);
    if chosen.is_empty() {
        return vec![FieldProblem::new("q", ProblemCode::NoQuestion)];
    }
    let shape = Shape::of(FieldKind::LongText);
    let path = |chosen: &Chosen<'_>| match chosen {
        Chosen::Question(question, _) => comment_path(question),
        Chosen::Own { number, .. } => format!("own.{number}"),
    };
    chosen.iter().flat_map(|chosen| fields::check(&shape, &path(chosen), entries, today)).collect()
}

/// The day by which the form wants its answer.
#[must_use]
pub fn wanted(entries: &Entries) -> Option<Date> {
    match fields::read(FieldKind::Date, "wanted", entries) {
        Some(Value::Date(day)) => Some(day),
        _ => None,
    }
}

fn check_wanted(entries: &Entries, today: Date) -> Vec<FieldProblem> {
    let shape = Shape::of(FieldKind::Date).required(true);
    let mut problems = fields::check(&shape, "wanted", entries, today);
    if let Some(wanted) = wanted(entries) {
        let earliest = today.saturating_add(Duration::DAY);
        let latest = today.saturating_add(Duration::days(MAX_DAYS_AHEAD));
        if wanted < earliest {
            let early = FieldProblem::new("wanted.day", ProblemCode::DateTooEarly);
            problems.push(early.with("earliest", earliest));
        } else if wanted > latest {
            problems.push(FieldProblem::new("wanted.day", ProblemCode::DateTooLate).with("latest", latest));
        }
    }
    let reference = Shape { max_length: Some(REFERENCE_LENGTH), ..Shape::of(FieldKind::Text) };
    problems.extend(fields::check(&reference, "own_reference", entries, today));
    problems
}

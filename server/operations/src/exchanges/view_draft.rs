//! One page of the wizard.

use super::facts::attached;
use super::show::Reader;
use crate::authorities::Directory;
use crate::{Caller, Error};
use domain::authorities::reference;
use domain::exchanges::clocks;
use domain::exchanges::sight::Sight;
use domain::exchanges::view::{DraftView, Preview, QuestionChoice, QuestionGroup, SectionView, StepView};
use domain::ids::ExchangeId;
use domain::language::Language;
use domain::problem::FieldProblem;
use domain::procedures::definition::Step;
use domain::procedures::form::{self, Attached, Known};
use domain::procedures::{Entries, Procedure};
use store::drafts::Draft;
use time::Date;

/// The page of a draft. With `show_problems`, the problems of the page are shown (after a failed "Next"); the last page
/// always shows those of all.
///
/// # Errors
/// `NotFound` when the draft is not the caller's.
pub async fn view_draft(
    caller: &Caller,
    id: ExchangeId,
    step: Step,
    show_problems: bool,
) -> Result<DraftView, Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let draft =
        store::drafts::load(&reads, &services.keys, id, &caller.drafting()).await?.ok_or(Error::NotFound)?;
    let loaded = services.procedures().version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
    let directory = services.directory();
    let (documents, attachments) = attached(&reads, id, &caller.drafting()).await?;
    let recipient = draft.recipient.and_then(|id| directory.contact(id));
    let other_language = recipient
        .as_ref()
        .and_then(|contact| Language::parse(&contact.authority.language))
        .unwrap_or(caller.language);
    let reader = Reader {
        loaded: &loaded,
        language: caller.language,
        other_language,
        directory: &directory,
        documents: &documents,
        authority: caller.person.authority,
        request_day: caller.today(),
        reply_day: caller.today(),
    };
    let is_recipient_reachable = match draft.recipient {
        Some(recipient) => store::authorities::is_reachable(&reads, &draft.procedure, recipient).await?,
        None => false,
    };
    let procedure = &loaded.definition;
    let is_last = step == Step::Check;
    let problems = if is_last || show_problems {
        problems(caller, procedure, &draft, &attachments, step)
    } else {
        Vec::new()
    };
    Ok(DraftView {
        id,
        revision: draft.revision,
        procedure: draft.procedure.clone(),
        procedure_name: loaded.text(caller.language, "procedure", "name").to_owned(),
        step,
        steps: steps(procedure, &draft.entries, &attachments, caller.today()),
        saved_at: draft.changed_at,
        sections: sections(&reader, step, &draft.entries),
        questions: if step == Step::Questions { groups(&reader) } else { Vec::new() },
        own_questions: procedure.own_questions,
        document_kinds: reader.document_kinds(),
        documents: reader.documents_at("request"),
        recipient,
        is_recipient_reachable,
        entries: page_entries(caller, &directory, procedure, step, &draft.entries),
        problem_steps: problems.iter().map(|p| (p.path.clone(), step_with(procedure, p))).collect(),
        problems,
        preview: is_last.then(|| Preview {
            before: reader.request(&draft.entries, Sight::BeforeAcceptance),
            after: reader.request(&draft.entries, Sight::Everything),
        }),
    })
}

/// What was typed on a page, and what the page offers where nothing was typed yet.
fn page_entries(
    caller: &Caller,
    directory: &Directory,
    procedure: &Procedure,
    step: Step,
    entries: &Entries,
) -> Entries {
    let owned = form::owned_by(procedure, step);
    let known = directory.line(caller.person.authority).map(|own| Known {
        authority: reference(&own.name, own.country),
        country: own.country,
        today: caller.today(),
    });
    let mut offered = match known {
        Some(known) => form::prefilled(procedure, step, entries, &known),
        None => entries.clone(),
    };
    offered.0.retain(|path, _| owned(path));
    offered
}

/// The problems of a page; on the last page those of all. A day after the legal deadline is one of the page that asks
/// for the day.
fn problems(
    caller: &Caller,
    procedure: &Procedure,
    draft: &Draft,
    documents: &[Attached],
    step: Step,
) -> Vec<FieldProblem> {
    let today = caller.today();
    let mut problems = if step == Step::Check {
        form::check_request(procedure, &draft.entries, documents, today)
    } else {
        form::check_step(procedure, step, &draft.entries, documents, today)
    };
    if matches!(step, Step::Deadline | Step::Check) {
        problems.extend(draft.recipient.and_then(|recipient| {
            let calendar = caller.services.directory().calendar(recipient)?;
            clocks::check_wanted(procedure, &draft.entries, recipient, calendar, caller.now)
        }));
    }
    problems
}

/// The fields of a page; the last page names those of all.
fn sections(reader: &Reader<'_>, step: Step, entries: &Entries) -> Vec<SectionView> {
    match step {
        Step::Check => {
            let steps = form::steps(&reader.loaded.definition).into_iter();
            steps.flat_map(|step| reader.sections(step, entries)).collect()
        }
        _ => reader.sections(step, entries),
    }
}

/// The step on which a problem can be put right.
fn step_with(procedure: &Procedure, problem: &FieldProblem) -> Step {
    form::steps(procedure)
        .into_iter()
        .find(|step| form::owned_by(procedure, *step)(&problem.path))
        .unwrap_or(Step::Documents)
}

fn steps(procedure: &Procedure, entries: &Entries, documents: &[Attached], today: Date) -> Vec<StepView> {
    let mut all_complete = true;
    form::steps(procedure)
        .into_iter()
        .map(|step| {
            let is_complete = if step == Step::Check {
                all_complete
            } else {
                form::check_step(procedure, step, entries, documents, today).is_empty()
            };
            all_complete = all_complete && is_complete;
            StepView { step, is_complete }
        })
        .collect()
}

fn groups(reader: &Reader<'_>) -> Vec<QuestionGroup> {
    let procedure = &reader.loaded.definition;
    let text =
        |message: String, attribute| reader.loaded.text(reader.language, &message, attribute).to_owned();
    procedure
        .question_categories
        .iter()
        .map(|category| QuestionGroup {
            title: text(format!("category-{category}"), "title"),
            questions: procedure
                .questions
                .iter()
                .filter(|question| question.category == *category)
                .map(|question| QuestionChoice {
                    id: question.id.clone(),
                    number: question.number.clone(),
                    text: text(format!("question-{}", question.id), "text"),
                    article: question.article.clone(),
                })
                .collect(),
        })
        .collect()
}

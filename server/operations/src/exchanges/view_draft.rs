//! One page of the wizard.

use super::coordination::{InCharge, in_charge};
use super::correct::{corrected_by, present_draft, steps as steps_of, was_sent};
use super::facts::{attached, is_reachable, not_admitted_to};
use super::rest::rests_on;
use super::show::Reader;
use super::view::name_of;
use crate::authorities::Directory;
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::authorities::reference;
use domain::calendars::Calendar;
use domain::exchanges::sight::Sight;
use domain::exchanges::untouched::deleted_on;
use domain::exchanges::view::{
    AuthorityContact, DemandedDocument, DocumentView, DraftView, Preview, QuestionChoice, QuestionGroup,
    SectionView, StepView,
};
use domain::exchanges::{Act, Action, clocks};
use domain::ids::{AuthorityId, ExchangeId};
use domain::language::Language;
use domain::problem::FieldProblem;
use domain::procedures::definition::{AttachedTo, Step};
use domain::procedures::form::{self, Attached, Known, REQUEST_DOCUMENTS};
use domain::procedures::{Entries, Procedure};
use std::collections::BTreeSet;
use store::documents::Document;
use store::drafts::Draft;
use time::{Date, OffsetDateTime};

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
    let (reads, directory) = (caller.services.store.reader(), caller.services.directory());
    let draft = present_draft(caller, &reads, id).await?;
    let loaded =
        caller.services.procedures().version(&draft.procedure, draft.version).ok_or(Error::NotFound)?;
    let corrects = corrected_by(&draft);
    let (documents, attachments) = documents_of(caller, &reads, &draft).await?;
    let pages = steps_of(&draft, &loaded.definition, &attachments, caller.today());
    if !pages.contains(&step) {
        return Err(Error::NotFound);
    }
    let recipient = draft.recipient.and_then(|id| directory.counterpart(id, &draft.procedure, caller.now));
    let reader = reader_of(caller, &loaded, &directory, &documents, recipient.as_ref());
    let procedure = &loaded.definition;
    let (is_last, keep) = (step == Step::Check, caller.services.keep_drafts);
    let check = Check {
        procedure,
        pages: &pages,
        entries: &draft.entries,
        documents: &attachments,
        corrects_sent: corrects.map(|_| was_sent(&draft)),
        recipient: draft.recipient.and_then(|id| Some((id, directory.calendar(id)?))),
        now: caller.now,
        today: caller.today(),
    };
    let approval = approval(caller, &reads, procedure, &draft, step).await?;
    let wanted = form::wanted(&draft.entries).filter(|_| matches!(step, Step::Deadline | Step::Check));
    let (in_place, misplaced) = check.placed(&reader);
    let problems = if is_last || show_problems { check.problems(step) } else { Vec::new() };
    Ok(DraftView {
        id,
        revision: draft.revision,
        procedure: draft.procedure.clone(),
        procedure_name: loaded.text(caller.language, "procedure", "name").to_owned(),
        step,
        steps: check.steps(),
        corrects,
        saved_at: draft.changed_at,
        saved_by: name_of(&reads, Some(draft.changed_by)).await?,
        deleted_on: deleted_on(draft.changed_at, draft.warned_at, keep, caller.today()),
        sections: sections(&reader, step, &draft.entries),
        questions: if step == Step::Questions { groups(&reader) } else { Vec::new() },
        own_questions: procedure.own_questions,
        may_be_confidential: may_be_confidential(procedure),
        document_kinds: reader.kinds_for(AttachedTo::Request),
        demanded: check.demanded(&reader),
        documents: in_place,
        misplaced,
        recipient,
        is_recipient_reachable: is_reachable(caller, &reads, &draft.procedure, draft.recipient).await?,
        not_admitted: not_admitted_to(caller, &reads, procedure, draft.recipient).await?,
        approver: approval.coordinator.and_then(|id| directory.line(id)),
        needs_approval: approval.needs_approval,
        entries: page_entries(caller, &directory, procedure, step, &draft.entries),
        rest_days: rests_on(caller, &reads, draft.recipient, wanted).await?,
        problem_steps: problems.iter().map(|p| (p.path.clone(), step_with(procedure, p))).collect(),
        problems,
        preview: is_last.then(|| preview(&reader, &draft.entries)),
    })
}

/// On the last page: whether the request needs approval before it leaves the authority, and who would approve it. A
/// correction goes the way of the request.
async fn approval(
    caller: &Caller,
    reads: &store::Reader,
    procedure: &Procedure,
    draft: &Draft,
    step: Step,
) -> Result<InCharge, Error> {
    if step != Step::Check || corrected_by(draft).is_some() {
        return Ok(InCharge::default());
    }
    let act = Act::Send { recipient: draft.recipient, wanted: form::wanted(&draft.entries) };
    in_charge(caller, reads, procedure, None, &act).await
}

/// How the author reads, who may ask for confidential treatment of each document.
fn reader_of<'a>(
    caller: &Caller,
    loaded: &'a Loaded,
    directory: &'a Directory,
    documents: &'a [Document],
    recipient: Option<&AuthorityContact>,
) -> Reader<'a> {
    Reader {
        loaded,
        language: caller.language,
        other_language: language_of(recipient).unwrap_or(caller.language),
        directory,
        documents,
        authority: caller.person.authority,
        may_mark: true,
        request_day: caller.today(),
        reply_day: caller.today(),
    }
}

/// Whether the initiating side may ask for confidential treatment.
fn may_be_confidential(procedure: &Procedure) -> bool {
    procedure.sides_that_may(Action::MarkConfidential).contains(&procedure.initiating_side())
}

/// What the other side will see.
fn preview(reader: &Reader<'_>, entries: &Entries) -> Preview {
    Preview {
        before: reader.request(entries, Sight::BeforeAcceptance),
        after: reader.request(entries, Sight::Everything),
    }
}

fn language_of(recipient: Option<&AuthorityContact>) -> Option<Language> {
    recipient.and_then(|contact| Language::parse(&contact.authority.language))
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

/// What the pages of a draft are checked with.
struct Check<'a> {
    procedure: &'a Procedure,
    pages: &'a [Step],
    entries: &'a Entries,
    documents: &'a [Attached],
    /// Of a correction: whether the request had left the authority.
    corrects_sent: Option<bool>,
    recipient: Option<(AuthorityId, Calendar)>,
    now: OffsetDateTime,
    today: Date,
}

impl Check<'_> {
    /// The documents that go with the request as a whole, and those for which the form has no place; a correction adds no
    /// documents and removes none.
    fn placed(&self, reader: &Reader<'_>) -> (Vec<DocumentView>, Vec<DocumentView>) {
        let whole = reader.documents_at(REQUEST_DOCUMENTS);
        if self.corrects_sent.is_some() {
            return (whole, Vec::new());
        }
        let misplaced = form::misplaced(self.procedure, self.entries, self.documents, self.today);
        let lost: BTreeSet<&str> = misplaced.into_iter().map(|one| one.at.as_str()).collect();
        let in_place = if lost.contains(REQUEST_DOCUMENTS) { Vec::new() } else { whole };
        (in_place, lost.into_iter().flat_map(|at| reader.documents_at(at)).collect())
    }

    /// The documents that must go with the request; a correction adds none.
    fn demanded(&self, reader: &Reader<'_>) -> Vec<DemandedDocument> {
        if self.corrects_sent.is_some() {
            return Vec::new();
        }
        reader.demanded(AttachedTo::Request, self.entries, self.documents, self.today)
    }

    /// What is wrong with a page; with all of them on the last one.
    fn problems(&self, step: Step) -> Vec<FieldProblem> {
        let (procedure, entries, documents) = (self.procedure, self.entries, self.documents);
        let mut problems = match (step, self.corrects_sent) {
            (Step::Check, Some(was_sent)) => {
                return form::check_correction(procedure, entries, documents, self.today, was_sent);
            }
            (Step::Check, None) => form::check_request(procedure, entries, documents, self.today),
            (step, _) => form::check_step(procedure, step, entries, documents, self.today),
        };
        if matches!(step, Step::Documents | Step::Check) {
            problems.extend(form::check_places(procedure, entries, documents, self.today));
        }
        // A day after the legal deadline is a problem of the page that asks for the day.
        if let (Step::Deadline | Step::Check, Some((recipient, calendar))) = (step, self.recipient) {
            problems.extend(clocks::check_wanted(procedure, entries, recipient, calendar, self.now));
        }
        problems
    }

    fn steps(&self) -> Vec<StepView> {
        let mut all_complete = true;
        let step = |step: &Step| {
            let is_complete =
                if *step == Step::Check { all_complete } else { self.problems(*step).is_empty() };
            all_complete = all_complete && is_complete;
            StepView { step: *step, is_complete }
        };
        self.pages.iter().map(step).collect()
    }
}

/// The documents that belong to a draft. A correction shows those of the exchange, and adds none.
async fn documents_of(
    caller: &Caller,
    reads: &store::Reader,
    draft: &Draft,
) -> Result<(Vec<Document>, Vec<Attached>), Error> {
    match corrected_by(draft) {
        Some(exchange) => attached(reads, exchange, &caller.reading()).await,
        None => attached(reads, draft.id, &caller.drafting()).await,
    }
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

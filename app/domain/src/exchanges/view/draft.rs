//! What the pages about drafts receive.

use super::{AuthorityContact, AuthorityLine, Coded, DocumentView, RequestView, SectionView};
use crate::exchanges::read_only::WhyReadOnly;
use crate::exchanges::rest::RestDay;
use crate::ids::{ExchangeId, Revision};
use crate::problem::{FieldProblem, Refusal};
use crate::procedures::definition::Step;
use crate::procedures::{Entries, ProcedureId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::{Date, OffsetDateTime};

/// A question that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionChoice {
    /// Its id.
    pub id: String,
    /// Its number.
    pub number: String,
    /// Its text.
    pub text: String,
    /// The article on which it rests.
    pub article: Option<String>,
}

/// Questions of one category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionGroup {
    /// Title of the category.
    pub title: String,
    /// Its questions.
    pub questions: Vec<QuestionChoice>,
}

/// A step of the wizard in the list of steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepView {
    /// The step.
    pub step: Step,
    /// Whether nothing is missing or wrong in it.
    pub is_complete: bool,
}

/// A document that must be attached: one of these kinds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DemandedDocument {
    /// Path at which it is said that it is missing.
    pub path: String,
    /// What the kinds are called.
    pub kinds: Vec<String>,
    /// Whether it is attached.
    pub is_there: bool,
}

/// One page of the wizard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DraftView {
    /// Id of the draft and of the exchange to be.
    pub id: ExchangeId,
    /// Revision of the draft.
    pub revision: Revision,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// Name of the procedure.
    pub procedure_name: String,
    /// The page asked for.
    pub step: Step,
    /// All steps.
    pub steps: Vec<StepView>,
    /// The exchange that it corrects; none for a new request.
    pub corrects: Option<ExchangeId>,
    /// When it was last saved.
    pub saved_at: OffsetDateTime,
    /// Name of who saved it last; none if nobody knows any more.
    pub saved_by: Option<String>,
    /// The day on which it is deleted if nobody changes it.
    pub deleted_on: Date,
    /// Fields of this page; of all pages on the last one, for the names of what is missing.
    pub sections: Vec<SectionView>,
    /// Questions to choose from, on their page.
    pub questions: Vec<QuestionGroup>,
    /// How many questions of one's own may be asked.
    pub own_questions: u8,
    /// Kinds of documents to choose from, on their page.
    pub document_kinds: Vec<Coded>,
    /// Documents that must go with the request.
    pub demanded: Vec<DemandedDocument>,
    /// Documents attached so far.
    pub documents: Vec<DocumentView>,
    /// Documents for which the form has no place as it is filled in now: they have to be removed.
    pub misplaced: Vec<DocumentView>,
    /// Whether its author may ask for confidential treatment.
    pub may_be_confidential: bool,
    /// The chosen recipient.
    pub recipient: Option<AuthorityContact>,
    /// Whether the recipient can be addressed.
    pub is_recipient_reachable: bool,
    /// Why the definition keeps the own authority or the recipient from its side; none where it does not.
    pub not_admitted: Option<Refusal>,
    /// On the last page: who approves it before it leaves the authority; none where nobody does, or nobody can.
    pub approver: Option<AuthorityLine>,
    /// Whether it needs approval before it leaves the authority.
    pub needs_approval: bool,
    /// Entries of this page, as typed.
    pub entries: Entries,
    /// Whether whoever is asked rests on the day on which the answer is wanted: on the page of that day, and on the last one.
    pub rest_days: Vec<RestDay>,
    /// Problems of this page; on the last page those of all.
    pub problems: Vec<FieldProblem>,
    /// On which page each is put right, by its path.
    pub problem_steps: BTreeMap<String, Step>,
    /// On the last page: what the other side sees before and after acceptance.
    pub preview: Option<Preview>,
}

/// What the other side will see.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Preview {
    /// Before acceptance.
    pub before: RequestView,
    /// After acceptance.
    pub after: RequestView,
}

/// A draft in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftSummary {
    /// Its id.
    pub id: ExchangeId,
    /// Revision of the draft.
    pub revision: Revision,
    /// Name of the procedure.
    pub procedure_name: String,
    /// The chosen recipient.
    pub recipient: Option<AuthorityLine>,
    /// The authority's own reference.
    pub own_reference: Option<String>,
    /// Who began it.
    pub author: String,
    /// When it was last saved.
    pub changed_at: OffsetDateTime,
    /// The day on which it is deleted if nobody changes it.
    pub deleted_on: Date,
    /// Why it is read and written no longer; none where it is written.
    pub read_only: Option<WhyReadOnly>,
}

/// A draft that its author reads and writes no longer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadOnlyDraft {
    /// Its id.
    pub id: ExchangeId,
    /// Name of the procedure.
    pub procedure_name: String,
    /// Why it is written no longer.
    pub why: WhyReadOnly,
    /// When it was last saved.
    pub saved_at: OffsetDateTime,
    /// The day on which it is deleted if nobody changes it.
    pub deleted_on: Date,
    /// The chosen recipient.
    pub recipient: Option<AuthorityLine>,
    /// By when the answer is wanted.
    pub wanted: Option<Date>,
    /// The authority's own reference.
    pub own_reference: Option<String>,
    /// What was filled in and attached.
    pub request: RequestView,
}

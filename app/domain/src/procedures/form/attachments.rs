//! Documents that must go with a request or its reply, and kinds that may.

use super::{Attached, REQUEST_DOCUMENTS, document_places, holds};
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::definition::{AttachedTo, AttachmentDefinition, AttachmentRule};
use crate::procedures::{Entries, Procedure};
use time::Date;

/// Root of the paths at which problems with the documents of a reply are said.
const REPLY_DOCUMENTS: &str = "reply";

/// A document that must be attached here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demanded<'a> {
    /// The row that demands it.
    pub rule: &'a AttachmentDefinition,
    /// Path at which it is said that it is missing.
    pub path: String,
    /// Whether it is attached.
    pub is_there: bool,
}

/// The kinds of documents that may be attached, in the order of the definition.
#[must_use]
pub fn allowed_kinds(procedure: &Procedure, to: AttachedTo) -> Vec<&str> {
    let rules = || procedure.attachments.iter().filter(|rule| rule.with == to);
    if rules().any(|rule| rule.rule == AttachmentRule::None) {
        return Vec::new();
    }
    let is_closed = rules().any(|rule| rule.rule == AttachmentRule::May);
    let is_named = |kind: &str| rules().any(|rule| rule.document_kinds.iter().any(|known| known == kind));
    let kinds = procedure.document_kinds.iter().map(String::as_str);
    kinds.filter(|kind| !is_closed || is_named(kind)).collect()
}

/// The documents that must be attached, as the form of the request says.
#[must_use]
pub fn demanded<'a>(
    procedure: &'a Procedure,
    to: AttachedTo,
    request: &Entries,
    documents: &[Attached],
    today: Date,
) -> Vec<Demanded<'a>> {
    let is_demanded = |rule: &&AttachmentDefinition| {
        let applies = || rule.when.as_ref().is_none_or(|when| holds(procedure, when, request, today));
        rule.with == to && rule.rule == AttachmentRule::Must && applies()
    };
    let rules = procedure.attachments.iter().filter(is_demanded);
    rules
        .map(|rule| Demanded {
            rule,
            path: format!("{}.{}", root(to), rule.id),
            is_there: documents
                .iter()
                .any(|one| goes_with(to, one) && rule.document_kinds.contains(&one.kind)),
        })
        .collect()
}

/// What is wrong with the documents of a request or of its complete reply: one that must be there is missing, or one is
/// there that may not be.
#[must_use]
pub fn check_attachments(
    procedure: &Procedure,
    to: AttachedTo,
    request: &Entries,
    documents: &[Attached],
    today: Date,
) -> Vec<FieldProblem> {
    let missing = demanded(procedure, to, request, documents, today).into_iter().filter(|one| !one.is_there);
    let mut problems: Vec<FieldProblem> =
        missing.map(|one| FieldProblem::new(one.path, ProblemCode::DocumentRequired)).collect();
    // A version that says nothing of attachments takes those that a draft brought from an older one.
    let is_ruled = procedure.attachments.iter().any(|rule| rule.with == to);
    let allowed = allowed_kinds(procedure, to);
    let is_barred = |one: &Attached| goes_with(to, one) && !allowed.contains(&one.kind.as_str());
    if is_ruled && documents.iter().any(is_barred) {
        problems.push(FieldProblem::new(root(to), ProblemCode::DocumentNotAllowed));
    }
    problems
}

/// The documents of a draft for which the form has no place, as it is filled in now: the field to which one is attached is
/// hidden by another answer, or the definition lets no document go with the request any more.
#[must_use]
pub fn misplaced<'a>(
    procedure: &Procedure,
    entries: &Entries,
    documents: &'a [Attached],
    today: Date,
) -> Vec<&'a Attached> {
    let places = document_places(procedure, entries, today);
    let is_misplaced = |one: &&Attached| goes_with(AttachedTo::Request, one) && !places.contains(&one.at);
    documents.iter().filter(is_misplaced).collect()
}

/// The same, each by its name, as something to put right: none of them would be sent.
#[must_use]
pub fn check_places(
    procedure: &Procedure,
    entries: &Entries,
    documents: &[Attached],
    today: Date,
) -> Vec<FieldProblem> {
    let problem = |one: &Attached| {
        FieldProblem::new(REQUEST_DOCUMENTS, ProblemCode::DocumentMisplaced).with("name", &one.name)
    };
    misplaced(procedure, entries, documents, today).into_iter().map(problem).collect()
}

const fn root(to: AttachedTo) -> &'static str {
    match to {
        AttachedTo::Request => REQUEST_DOCUMENTS,
        AttachedTo::Reply => REPLY_DOCUMENTS,
    }
}

/// Whether the document goes with the request, or with the reply.
fn goes_with(to: AttachedTo, document: &Attached) -> bool {
    let is_answer = document.at == "a" || document.at.starts_with("a.");
    let is_of_form = crate::exchanges::part::is_of_form(&document.at);
    match to {
        AttachedTo::Request => is_of_form,
        AttachedTo::Reply => is_answer,
    }
}

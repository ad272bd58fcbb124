//! The words that go with an act: one rule for every action that carries some.

use super::transition::{Facts, Refused};
use super::{Act, Exchange, MessageRule, late};
use crate::problem::{FieldProblem, Refusal};
use crate::procedures::definition::{FieldKind, TransitionDefinition};
use crate::procedures::fields::{self, Shape};
use time::OffsetDateTime;

/// Path of the words among the entries that go with an act; their language stands below it.
pub const PATH: &str = "message";

/// Path of documents that will go with the words, while these are being written.
pub const DOCUMENTS: &str = "m";

/// Path of documents that went with the words of the change that led to this revision.
#[must_use]
pub fn sent_documents(revision: crate::ids::Revision) -> String {
    format!("{DOCUMENTS}.{revision}")
}

/// What is wrong with the words of an act. An optional message is required where the row of the definition says so,
/// and where a request goes back to an authority that had it before: without a word it would go round in a circle
/// (`workflows.md` 3.3, loop protection). A late reply says why it is late.
#[must_use]
pub(super) fn check(
    act: &Act,
    row: &TransitionDefinition,
    exchange: &Exchange,
    facts: &Facts<'_>,
    now: OffsetDateTime,
) -> Vec<FieldProblem> {
    let goes_back = matches!(
        act,
        Act::Forward { recipient: Some(id) } | Act::Split { recipient: Some(id), .. } if exchange.is_former(*id)
    );
    let is_required = match act.action().message() {
        MessageRule::Never => return Vec::new(),
        MessageRule::Optional => row.needs_message || goes_back,
        MessageRule::WhenLate => {
            late::passed(exchange, facts.procedure, facts.calendars, act.action(), now).is_some()
        }
        MessageRule::Required => true,
    };
    fields::check(&Shape::of(FieldKind::LongText).required(is_required), PATH, facts.message, facts.today)
}

/// What was decided together with what is wrong with the words, so that everything is put right at once.
pub(super) fn with_problems<T>(decided: Result<T, Refused>, said: Vec<FieldProblem>) -> Result<T, Refused> {
    match decided {
        Err(mut refused) => {
            if refused.refusal == Refusal::Incomplete {
                refused.problems.extend(said);
            }
            Err(refused)
        }
        Ok(_) if !said.is_empty() => Err(Refused { refusal: Refusal::Incomplete, problems: said }),
        decided => decided,
    }
}

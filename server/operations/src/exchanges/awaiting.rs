//! What waits for coordinators, for the case page of those who may know.

use super::show::Reader;
use crate::authorities::Directory;
use crate::{Caller, Error};
use domain::access::Scope;
use domain::exchanges::part::{answers_to, questions_of};
use domain::exchanges::view::{AwaitingView, CoordinatorView, FurtherAnswer, QuestionView};
use domain::exchanges::{Action, Exchange, coordination, late, message};
use domain::ids::AuthorityId;
use domain::procedures::definition::FieldKind;
use domain::procedures::fields::{self, Value};
use domain::procedures::{Entries, Procedure};
use store::Reader as StoreReader;

/// Adds the answers that wait for approval to the questions, for whoever may read them. Yields the reason for which they
/// come late, where their author gave one.
pub async fn add_answers(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
    reader: &Reader<'_>,
    request: &Entries,
    questions: &mut [QuestionView],
) -> Result<Option<Value>, Error> {
    let Some(scope) = Scope::awaited(&caller.person, exchange) else { return Ok(None) };
    let Some(awaiting) = &exchange.awaiting else { return Ok(None) };
    let draft = store::drafts::reply_draft_of(reads, &caller.services.keys, exchange.id, &scope).await?;
    let Some(draft) = draft else { return Ok(None) };
    let own = questions_of(exchange, &reader.loaded.definition, request, scope.authority());
    let entries = answers_to(&own, &draft.entries);
    let is_further = !exchange.asked_again.is_empty();
    let new: Vec<_> = reader.documents.iter().filter(|d| !d.is_sent || !is_further).cloned().collect();
    let reader = reader.with_documents(&new);
    for question in questions.iter_mut().filter(|question| own.contains(&question.id)) {
        let Some(answer) = reader.answer(&question.id, &entries) else { continue };
        if is_further {
            question.further.push(FurtherAnswer { at: awaiting.at, answer });
        } else {
            question.answer = Some(answer);
        }
    }
    Ok(fields::read(FieldKind::LongText, message::PATH, &draft.entries))
}

/// What waits, where it is an affair of the caller's authority or of whom it helps.
pub fn shown(
    caller: &Caller,
    exchange: &Exchange,
    procedure: &Procedure,
    reason: Option<Value>,
) -> Option<AwaitingView> {
    let awaiting = coordination::awaiting_seen(exchange, caller.person.authority)?;
    let directory = caller.services.directory();
    let calendars = directory.calendars_of(exchange);
    Some(AwaitingView {
        action: awaiting.action,
        recipient: awaiting.recipient.and_then(|id| directory.line(id)),
        at: awaiting.at,
        late: late::passed(exchange, procedure, &calendars, Action::Approve, caller.now),
        reason,
    })
}

/// The coordinators of whom the reader may know.
pub fn coordinators(
    exchange: &Exchange,
    procedure: &Procedure,
    reader: AuthorityId,
    directory: &Directory,
) -> Vec<CoordinatorView> {
    let seen = coordination::coordinators_seen(exchange, reader).into_iter();
    seen.filter_map(|(authority, help)| {
        Some(CoordinatorView {
            authority: directory.line(authority)?,
            helps: match help.helped_by(authority) {
                Some(helped) => Some(directory.line(helped)?),
                None => None,
            },
            is_informed: procedure.informed_side() == exchange.side_of(authority)
                && procedure.informed_side().is_some(),
            copy: help.copy_now(exchange.is_confidential()),
            taken_up_at: help.taken_up_at,
        })
    })
    .collect()
}

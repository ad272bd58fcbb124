//! Keeps what is said with acts, and shows it to those who may read it.

use super::parts::PART;
use super::show::Reader;
use crate::{Caller, Error};
use domain::exchanges::event::EventKind;
use domain::exchanges::sight::Sight;
use domain::exchanges::view::{AnswerView, FurtherAnswer, MessageView, QuestionView, RequestView};
use domain::exchanges::{Action, Exchange, MessageRule, Participation, coordination, message};
use domain::ids::{AuthorityId, Revision};
use domain::procedures::definition::FieldKind;
use domain::procedures::{Entries, fields};
use store::documents::Document;
use store::exchanges::Message;
use store::{Reader as StoreReader, Tx};

/// Path of the names of questions that were asked again, among the entries of a message.
const QUESTIONS: &str = "q";

/// The words with their language, and nothing else that a form may have posted.
pub fn words(posted: &Entries) -> Entries {
    let mut words = posted.clone().cut();
    words.0.retain(|path, _| is_of_words(path));
    words
}

/// Whether the path belongs to the words.
pub fn is_of_words(path: &str) -> bool {
    path == message::PATH || path.strip_prefix(message::PATH) == Some(".lang")
}

/// Keeps the words of an act that the rules allowed, with the documents that wait for them. `next` is the exchange
/// after the act.
pub async fn keep(
    caller: &Caller,
    tx: &mut Tx,
    next: &Exchange,
    action: Action,
    mut said: Entries,
) -> Result<(), Error> {
    if action.message() == MessageRule::Never || said.text(message::PATH).is_none() {
        return Ok(());
    }
    if action == Action::AskMore {
        said.0.insert(QUESTIONS.to_owned(), next.asked_again.clone());
    }
    put(caller, tx, next, action, said).await?;
    if action.carries_documents() {
        let place = message::sent_documents(next.revision);
        store::documents::send_to(tx, next.id, caller.person.authority, message::DOCUMENTS, |_| {
            place.clone()
        })
        .await?;
    }
    Ok(())
}

/// Keeps the reason for a late reply, for whom the answers are; nothing where the reply is in time.
pub async fn keep_reason(
    caller: &Caller,
    tx: &mut Tx,
    next: &Exchange,
    of: (AuthorityId, Action),
    reason: Entries,
) -> Result<(), Error> {
    if reason.text(message::PATH).is_none() {
        return Ok(());
    }
    put_for(caller, tx, next, of, reason).await
}

/// Keeps answers to questions that were asked again: the earlier ones stay.
pub async fn keep_further(
    caller: &Caller,
    tx: &mut Tx,
    next: &Exchange,
    (authority, action): (AuthorityId, Action),
    answers: Entries,
) -> Result<(), Error> {
    put_for(caller, tx, next, (authority, action), answers).await?;
    let place = message::sent_documents(next.revision);
    let further = |path: &str| format!("{place}.{path}");
    Ok(store::documents::send_to(tx, next.id, authority, "a", further).await?)
}

/// Keeps entries under the revision to which an act led.
pub async fn put(
    caller: &Caller,
    tx: &mut Tx,
    next: &Exchange,
    action: Action,
    entries: Entries,
) -> Result<(), Error> {
    put_for(caller, tx, next, (caller.person.authority, action), entries).await
}

/// The same for the authority whose act it is.
async fn put_for(
    caller: &Caller,
    tx: &mut Tx,
    next: &Exchange,
    (authority, action): (AuthorityId, Action),
    entries: Entries,
) -> Result<(), Error> {
    let said = Message { revision: next.revision, at: caller.now, authority, action, entries };
    Ok(store::exchanges::put_message(tx, &caller.services.keys, next.id, &said).await?)
}

/// What this authority reads: what is about its part, also from the time of who had it before, or about the whole.
pub async fn said_to(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
    own: &Participation,
    sight: Sight,
) -> Result<Vec<Message>, Error> {
    if sight == Sight::HeaderOnly {
        return Ok(Vec::new());
    }
    let mut said = store::exchanges::messages(reads, &caller.services.keys, exchange.id).await?;
    let holders = own.part.as_ref().map(|part| {
        let ids = exchange.holders_of(part).map(|side| side.authority.to_string());
        ids.collect::<Vec<_>>()
    });
    said.retain(|one| {
        let about = one.entries.text(PART);
        let is_of_part = holders.as_ref().is_none_or(|ids| ids.iter().any(|id| about == Some(id.as_str())));
        let kind = EventKind::Done(one.action);
        is_of_part && coordination::shows(exchange, own.authority, kind, Some(one.authority), one.at)
    });
    Ok(said)
}

/// The words that were said, oldest first. Before acceptance it shows that something was said, when and by whom, and
/// not what, unless the own authority said it or was called in by it: words may name the person.
pub fn shown(
    reader: &Reader<'_>,
    said: &[Message],
    request: &RequestView,
    own: &Participation,
    sight: Sight,
) -> Vec<MessageView> {
    if sight == Sight::HeaderOnly {
        return Vec::new();
    }
    let sees_all = sight == Sight::Everything;
    said.iter()
        .filter(|one| one.action.message() != MessageRule::Never)
        .filter_map(|one| {
            let text = fields::read(FieldKind::LongText, message::PATH, &one.entries)?;
            let is_ours = one.authority == reader.authority;
            let calls_us = own.help.is_some_and(|help| help.was_called_by_words_of(one.at));
            let may_read = sees_all || is_ours || calls_us;
            Some(MessageView {
                at: one.at,
                action: one.action,
                authority: reader.directory.line(one.authority)?,
                is_ours,
                text: may_read.then_some(text),
                questions: if may_read { named(&one.entries, request) } else { Vec::new() },
                documents: if sees_all || is_ours {
                    reader.documents_at(&message::sent_documents(one.revision))
                } else {
                    Vec::new()
                },
            })
        })
        .collect()
}

/// Texts of the questions that a message names.
fn named(entries: &Entries, request: &RequestView) -> Vec<String> {
    entries
        .all(QUESTIONS)
        .filter_map(|id| request.questions.iter().find(|question| question.id == id))
        .map(title)
        .collect()
}

/// Number and text of a question.
pub fn title(question: &QuestionView) -> String {
    let text = question.text.clone().unwrap_or_default();
    format!("{} {text}", question.number).trim().to_owned()
}

/// Adds the answers to questions that were asked again.
pub fn add_further(reader: &Reader<'_>, said: &[Message], questions: &mut [QuestionView]) {
    let replies = said.iter().filter(|one| matches!(one.action, Action::Reply | Action::ReplyPartly));
    for reply in replies {
        let documents = documents_of(reader.documents, reply.revision);
        let reader = reader.with_documents(&documents);
        for question in questions.iter_mut() {
            let answer: Option<AnswerView> = reader.answer(&question.id, &reply.entries);
            question.further.extend(answer.map(|answer| FurtherAnswer { at: reply.at, answer }));
        }
    }
}

/// The documents that went with one message, at the paths of the answers to which they were attached.
fn documents_of(documents: &[Document], revision: Revision) -> Vec<Document> {
    let place = format!("{}.", message::sent_documents(revision));
    documents
        .iter()
        .filter_map(|document| {
            let attached_to = document.attached_to.strip_prefix(&place)?.to_owned();
            Some(Document { attached_to, ..document.clone() })
        })
        .collect()
}

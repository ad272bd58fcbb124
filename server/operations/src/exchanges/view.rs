//! The case page: what the caller may see of an exchange, and may do with it now.

use super::coordination::open_actions;
use super::reply::of_reply;
use super::rest::{answering, rests_on};
use super::show::Reader;
use super::{allocation, awaiting, clocks, follow_with, messages, openness, parts, versions};
use crate::casework::casework;
use crate::notices::mark_opened;
use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::access::Scope;
use domain::brussels;
use domain::casework::view::CaseworkView;
use domain::exchanges::inbox::{Bucket, bucket};
use domain::exchanges::part::{
    answers_seen, is_answered_partly, questions_of, request_seen, shows_document, shows_event,
};
use domain::exchanges::sight::{Sight, sight};
use domain::exchanges::transition::{draft_state, needs_message};
use domain::exchanges::unattended::{announced_at, unattended};
use domain::exchanges::view::{
    AuthorityContact, Coded, ExchangeLink, ExchangeView, HistoryLine, QuestionView, RefusalView, ReplyView,
};
use domain::exchanges::{
    Action, Exchange, Help, confidential, coordination, event, late, letter, message, succession, why_not,
};
use domain::ids::{AuthorityId, ExchangeId, PersonId, Revision};
use domain::language::Language;
use domain::privacy::retention;
use domain::procedures::definition::{AttachedTo, FieldKind, Phase};
use domain::procedures::fields::Value;
use domain::procedures::{Entries, Procedure};
use domain::procedures::{fields, form};
use std::sync::Arc;
use store::Reader as StoreReader;
use store::documents::Document;
use store::exchanges::{Message, Part};
use time::{Date, OffsetDateTime};

/// The exchange as the caller may see it. Opening personal data is an event, written before the answer leaves.
///
/// # Errors
/// `NotFound` when it is not the caller's, or is not there.
pub async fn view(caller: &Caller, id: ExchangeId) -> Result<ExchangeView, Error> {
    let (exchange, loaded, sight) = open(caller, id).await?;
    opened(caller, &exchange, &loaded, sight).await
}

/// The exchange as [`view`] shows it, with the daily work of the own authority on it: loaded once for the case page. The
/// caller's notices of it are read by that.
///
/// # Errors
/// As [`view`].
pub async fn case(caller: &Caller, id: ExchangeId) -> Result<(ExchangeView, CaseworkView), Error> {
    let (exchange, loaded, sight) = open(caller, id).await?;
    let view = opened(caller, &exchange, &loaded, sight).await?;
    mark_opened(caller, id).await?;
    let reads = caller.services.store.reader();
    Ok((view, casework(caller, &reads, &exchange, &loaded.definition).await?))
}

async fn opened(
    caller: &Caller,
    exchange: &Exchange,
    loaded: &Loaded,
    sight: Sight,
) -> Result<ExchangeView, Error> {
    // Words that called the reader in may name the person, also before acceptance.
    let reads_words = || exchange.help_of(caller.person.authority).is_some_and(Help::has_taken_up);
    if sight == Sight::Everything || (sight == Sight::BeforeAcceptance && reads_words()) {
        note_opening(caller, exchange).await?;
    }
    build(caller, &caller.services.store.reader(), exchange, loaded, sight).await
}

/// The exchange for paper, in a language of choice; without personal data where the caller wants none. With them it is
/// opened as on its page.
///
/// # Errors
/// As [`view`].
pub async fn view_on_paper(
    caller: &Caller,
    id: ExchangeId,
    language: Language,
    with_personal_data: bool,
) -> Result<ExchangeView, Error> {
    let caller = Caller { language, ..caller.clone() };
    if with_personal_data {
        return view(&caller, id).await;
    }
    let (exchange, loaded, sight) = open(&caller, id).await?;
    let view = build(&caller, &caller.services.store.reader(), &exchange, &loaded, sight).await?;
    Ok(view.without_personal_data())
}

/// The exchange with its procedure and what the caller may see of it.
async fn open(caller: &Caller, id: ExchangeId) -> Result<(Exchange, Arc<Loaded>, Sight), Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let exchange = store::exchanges::load(&reads, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let sight = sight(&exchange, &loaded.definition, &caller.person);
    Ok((exchange, loaded, sight))
}

/// One read event for each opening: refreshes within 15 minutes are the same (Article 17(3)).
pub(crate) async fn note_opening(caller: &Caller, exchange: &Exchange) -> Result<(), Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    if !store::exchanges::needs_opening(&reads, exchange.id, caller.person.id, caller.now).await? {
        return Ok(());
    }
    let mut tx = caller.begin_without_key().await?;
    store::exchanges::note_opening(&mut tx, exchange.id, caller.person.id, caller.now).await?;
    tx.finish(&event::opened(exchange, &caller.person, caller.now), "").await?;
    Ok(())
}

/// The name of a person, while the person is known.
pub(super) async fn name_of(reads: &StoreReader, person: Option<PersonId>) -> Result<Option<String>, Error> {
    let Some(person) = person else { return Ok(None) };
    Ok(store::accounts::user(reads, person).await?.map(|user| user.display_name))
}

fn counterpart(
    caller: &Caller,
    exchange: &Exchange,
    other: Option<AuthorityId>,
) -> Result<AuthorityContact, Error> {
    let directory = caller.services.directory();
    let found = other.and_then(|other| directory.counterpart(other, &exchange.procedure, caller.now));
    found.ok_or_else(|| Error::Internal(format!("the other side of {} is not in the directory", exchange.id)))
}

/// The documents that the reader finds.
async fn documents_of(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
    own: AuthorityId,
) -> Result<Vec<Document>, Error> {
    let reach = Scope::awaited(&caller.person, exchange).unwrap_or_else(|| caller.reading());
    let mut documents = store::documents::list(reads, exchange.id, &reach).await?;
    documents.retain(|one| {
        shows_document(exchange, own, &one.attached_to, one.authority == own)
            && confidential::shows_document(exchange, own, one.is_confidential)
    });
    Ok(documents)
}

/// The documents that stand in the form of a reply: those of earlier answers do not, where there are further questions.
fn not_sent(exchange: &Exchange, documents: &[Document]) -> Vec<Document> {
    let is_further = !exchange.asked_again.is_empty();
    documents.iter().filter(|document| !document.is_sent || !is_further).cloned().collect()
}

#[expect(
    clippy::too_many_lines,
    clippy::cognitive_complexity,
    reason = "it fills one view, a line for each field"
)]
async fn build(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
    loaded: &Loaded,
    sight: Sight,
) -> Result<ExchangeView, Error> {
    let services = &caller.services;
    let procedure = &loaded.definition;
    let directory = services.directory();
    let own = exchange.participation_of(caller.person.authority).ok_or(Error::NotFound)?;
    let has_part = own.part.is_some();
    // Neither the Commission nor whoever receives a copy stands on one of the two sides.
    let has_a_say = own.help.is_none_or(|help| help.helped_by(own.authority).is_some());
    let other = exchange.counterpart_of(&own.side);
    let counterpart = counterpart(caller, exchange, other)?;
    let proposed = exchange.dates.proposed.filter(|_| !has_part);
    let days =
        [exchange.dates.wanted, proposed.map(|one| one.date), exchange.dates.agreed].into_iter().flatten();
    let documents = documents_of(caller, reads, exchange, own.authority).await?;
    let reader = Reader {
        loaded,
        language: caller.language,
        other_language: Language::parse(&counterpart.authority.language).unwrap_or(caller.language),
        directory: &directory,
        documents: &documents,
        authority: caller.person.authority,
        may_mark: confidential::may_mark_document(exchange, &caller.person, own.authority).is_ok(),
        request_day: exchange.sent_at.map_or_else(|| caller.today(), brussels::day),
        reply_day: exchange.answered_at.map_or_else(|| caller.today(), brussels::day),
    };
    let whole = texts(caller, reads, exchange.id, Part::Request, sight).await?;
    let own_questions = questions_of(exchange, procedure, &whole, own.authority);
    let request_entries = request_seen(exchange, &whole, own.authority);
    let mut request = reader.request(&request_entries, sight);
    let (actions, closed) = open_actions(caller, reads, procedure, exchange).await?;
    let may_answer = actions.iter().any(|action| matches!(action, Action::Reply | Action::ReplyPart));
    let said = messages::said_to(caller, reads, exchange, own, sight).await?;
    request.questions.iter_mut().for_each(|one| one.is_asked_again = exchange.asked_again.contains(&one.id));
    let awaited_reason = match sight {
        Sight::Everything => {
            add_answers(caller, reads, exchange, &reader, &said, &whole, &mut request.questions).await?
        }
        _ => None,
    };
    let reply = if may_answer {
        reader
            .with_documents(&not_sent(exchange, &documents))
            .add_forms(&mut request.questions, &own_questions);
        let asked = form::with_questions(&request_entries, &own_questions);
        Some(reply_view(caller, reads, exchange, &reader, &asked, &documents).await?)
    } else {
        None
    };
    let state = exchange.state(draft_state(procedure)).unwrap_or_default().to_owned();
    let state_text =
        |attribute| loaded.text(caller.language, &format!("state-{state}"), attribute).to_owned();
    let definition = procedure.state(&state);
    let assigned = name_of(reads, own.assigned).await?;
    let initiating = procedure.initiating_side();
    let is_initiator = initiating == own.side;
    let behind = procedure.stands_behind(&own.side).unwrap_or(&own.side);
    let history = history(caller, reads, exchange).await?;
    Ok(ExchangeView {
        id: exchange.id,
        number: exchange.number.clone().unwrap_or_default(),
        revision: exchange.revision,
        procedure: exchange.procedure.clone(),
        procedure_version: exchange.version,
        procedure_name: loaded.text(caller.language, "procedure", "name").to_owned(),
        policy_area: procedure.policy_area.clone(),
        legal_acts: caller.services.procedures().legal_acts(loaded, caller.language),
        state_name: state_text("name"),
        state_next: state_text("next"),
        phase: definition.map_or(Phase::Closed, |state| state.phase),
        ending: definition.and_then(|state| state.ending),
        is_waiting_for_us: bucket(exchange, procedure, caller.person.authority) == Some(Bucket::WaitingForUs),
        is_initiator,
        side_name: loaded.text(caller.language, &format!("side-{}", own.side), "name").to_owned(),
        sight: sight.into(),
        counterpart,
        assigned,
        own_reference: own.own_reference.clone(),
        sent_at: exchange.sent_at,
        wanted: exchange.dates.wanted,
        rest_days: rests_on(caller, reads, answering(exchange, procedure), days).await?,
        proposed: proposed.map(|p| {
            (p.date, behind == if p.by_initiator { initiating } else { procedure.answering_side() })
        }),
        agreed: exchange.dates.agreed,
        closing_proposed: exchange
            .closing_proposed_by
            .as_deref()
            .filter(|_| !has_part && has_a_say)
            .map(|by| by == procedure.helped_by(&own.side).unwrap_or(&own.side)),
        clocks: clocks::clocks(caller, reads, exchange, loaded, &own.side).await?,
        refusal_grounds: procedure
            .refusal
            .grounds
            .iter()
            .map(|code| Coded {
                text: loaded.text(caller.language, &format!("ground-{code}"), "text").to_owned(),
                code: code.clone(),
            })
            .collect(),
        refusal: if has_part { None } else { refusal(caller, reads, exchange, loaded, sight).await? },
        block_after_months: procedure.block_after_months,
        retention: exchange.closed_at().map(|at| {
            let days = retention::days(procedure, brussels::day(at));
            (days.blocked_on, days.erased_on)
        }),
        own_rating: own.rating,
        other_rating: exchange
            .others(&own.side)
            .find(|part| !has_part && Some(part.authority) == other)
            .and_then(|part| part.rating),
        closes_on: closes_on(exchange, procedure, &history),
        involved_since: involved_since(exchange, &history),
        informed_since: exchange.informed_since(procedure),
        not_open: openness::shown(caller, reads, exchange, loaded, closed).await?,
        history,
        reply,
        document_kinds: reader.document_kinds(),
        answer_kinds: reader.kinds_for(AttachedTo::Reply),
        messages: messages::shown(&reader, &said, &request, own, sight),
        needs_message: actions
            .iter()
            .copied()
            .filter(|action| needs_message(exchange, &caller.person, procedure, *action))
            .collect(),
        message_documents: match sight {
            Sight::HeaderOnly => Vec::new(),
            _ => reader.documents_at(message::DOCUMENTS),
        },
        versions: if has_part {
            Vec::new()
        } else {
            versions::versions(&reader, &said, &request_entries, sight)
        },
        parts: parts::shown(exchange, own.authority, &directory, &request.questions, &actions),
        own_questions,
        is_confidential: exchange.is_confidential(),
        has_confidential_document: documents.iter().any(|d| d.is_confidential && d.is_sent),
        may_follow: follow_with::offered(caller, reads, exchange, procedure).await?,
        follows: follows(caller, reads, exchange).await?,
        followed_by: store::exchanges::followers(reads, exchange.id, &caller.reading())
            .await?
            .into_iter()
            .map(|(id, number)| ExchangeLink { id, number })
            .collect(),
        letters: match sight {
            Sight::Everything => reader.documents_at(letter::DOCUMENTS),
            _ => Vec::new(),
        },
        allocation: allocation::shown(caller, reads, exchange).await?,
        awaiting: awaiting::shown(caller, exchange, procedure, awaited_reason),
        coordinators: awaiting::coordinators(exchange, procedure, own.authority, &directory),
        may_make_letter: !letter::offered(exchange, procedure, &caller.person).is_empty(),
        request,
        actions,
        state,
    })
}

/// The exchange from which this one follows, if the caller may open it.
async fn follows(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
) -> Result<Option<ExchangeLink>, Error> {
    let Some(id) = exchange.follows else { return Ok(None) };
    let mut numbers = store::exchanges::numbers(reads, [id], &caller.reading()).await?;
    Ok(numbers.remove(&id).map(|number| ExchangeLink { id, number }))
}

async fn texts(
    caller: &Caller,
    reads: &StoreReader,
    id: ExchangeId,
    part: Part,
    sight: Sight,
) -> Result<Entries, Error> {
    if sight == Sight::HeaderOnly {
        return Ok(Entries::default());
    }
    Ok(store::exchanges::text(reads, &caller.services.keys, id, part).await?.unwrap_or_default())
}

/// Puts the answers that the reader may see to their questions; returns why a reply waits for approval, if one does.
async fn add_answers(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
    reader: &Reader<'_>,
    said: &[Message],
    whole: &Entries,
    questions: &mut [QuestionView],
) -> Result<Option<Value>, Error> {
    let sent = texts(caller, reads, exchange.id, Part::Reply, Sight::Everything).await?;
    let sent = answers_seen(exchange, &sent, caller.person.authority);
    // What waits to be sent belongs to the further answers.
    let is_further = !exchange.asked_again.is_empty();
    let known: Vec<_> = reader.documents.iter().filter(|d| d.is_sent || !is_further).cloned().collect();
    reader.with_documents(&known).add_answers(questions, &sent);
    messages::add_further(reader, said, questions);
    awaiting::add_answers(caller, reads, exchange, reader, whole, questions).await
}

async fn reply_view(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
    reader: &Reader<'_>,
    asked: &Entries,
    documents: &[store::documents::Document],
) -> Result<ReplyView, Error> {
    let keys = &caller.services.keys;
    let draft = store::drafts::reply_draft_of(reads, keys, exchange.id, &caller.drafting()).await?;
    let saved_by = name_of(reads, draft.as_ref().map(|draft| draft.changed_by)).await?;
    let (revision, saved_at, entries) = match draft {
        Some(draft) => (draft.revision, Some(draft.changed_at), draft.entries),
        None if exchange.asked_again.is_empty() => {
            let sent =
                store::exchanges::text(reads, keys, exchange.id, Part::Reply).await?.unwrap_or_default();
            (Revision(0), None, answers_seen(exchange, &sent, caller.person.authority))
        }
        None => (Revision(0), None, Entries::default()),
    };
    let attached = of_reply(exchange, documents, caller.person.authority);
    let (procedure, today) = (&reader.loaded.definition, caller.today());
    let answered = form::answered_count(procedure, asked, &entries, &attached, today);
    let answered = u32::try_from(answered).unwrap_or(u32::MAX);
    let calendars = caller.services.directory().calendars_of(exchange);
    let has_whole = exchange.part_of(caller.person.authority).is_none();
    let late = late::passed(exchange, procedure, &calendars, Action::Reply, caller.now);
    let late = late.filter(|_| has_whole);
    // A part and further answers go with the documents of the whole reply.
    let is_whole = has_whole && exchange.asked_again.is_empty();
    let demanded =
        if is_whole { reader.demanded(AttachedTo::Reply, asked, &attached, today) } else { Vec::new() };
    let may_send_partly = if has_whole {
        why_not(exchange, &caller.person, procedure, Action::ReplyPartly).is_none()
    } else {
        is_answered_partly(procedure)
    };
    Ok(ReplyView { revision, saved_at, saved_by, entries, answered, late, demanded, may_send_partly })
}

async fn refusal(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
    loaded: &Loaded,
    sight: Sight,
) -> Result<Option<RefusalView>, Error> {
    // What was overruled stands in the history.
    if exchange.refused.as_ref().is_some_and(|refused| refused.overruled_at.is_some()) {
        return Ok(None);
    }
    let entries = match sight {
        Sight::HeaderOnly => None,
        _ => store::exchanges::text(reads, &caller.services.keys, exchange.id, Part::Refusal).await?,
    };
    if exchange.refusal_ground.is_none() && entries.is_none() {
        return Ok(None);
    }
    let ground = exchange.refusal_ground.as_ref();
    Ok(Some(RefusalView {
        ground: ground.map(|code| loaded.text(caller.language, &format!("ground-{code}"), "text").to_owned()),
        reason: entries.and_then(|entries| fields::read(FieldKind::LongText, "reason", &entries)),
        elsewhere: exchange.referred_to.and_then(|id| caller.services.directory().line(id)),
    }))
}

/// The day on which the system will close the exchange if nobody moves it.
fn closes_on(exchange: &Exchange, procedure: &Procedure, history: &[HistoryLine]) -> Option<Date> {
    let told = history.iter().filter(|line| line.event == event::EventKind::ClosureAnnounced.code());
    let announced = announced_at(exchange, told.map(|line| line.at));
    unattended(exchange, procedure, announced, brussels::day).map(|found| found.closes_on)
}

/// Since when coordinators are involved because nothing happened, it was passed around or somebody asked them, as long as
/// any takes part.
fn involved_since(exchange: &Exchange, history: &[HistoryLine]) -> Option<OffsetDateTime> {
    exchange.coordinators().next()?;
    let asked = event::EventKind::Done(Action::Involve);
    let kinds = [event::EventKind::Involved, event::EventKind::PassedAround, asked];
    let codes = kinds.map(event::EventKind::code);
    history.iter().rev().find(|line| codes.contains(&line.event.as_str())).map(|line| line.at)
}

async fn history(
    caller: &Caller,
    reads: &StoreReader,
    exchange: &Exchange,
) -> Result<Vec<HistoryLine>, Error> {
    let directory = caller.services.directory();
    let rows = store::exchanges::history(reads, exchange.id, &caller.reading()).await?;
    let names = crate::casework::names_in(caller, reads, &rows).await?;
    Ok(rows
        .into_iter()
        .filter(|row| shows_event(exchange, caller.person.authority, row.kind, row.authority))
        .filter(|row| coordination::shows(exchange, caller.person.authority, row.kind, row.authority, row.at))
        .filter(|row| {
            let to = row.to.as_deref().filter(|_| row.kind == event::EventKind::Succeeded);
            let to = to.and_then(|id| id.parse::<AuthorityId>().ok());
            to.is_none_or(|to| succession::shows(exchange, caller.person.authority, to))
        })
        .map(|row| HistoryLine {
            about: crate::casework::about(&row).and_then(|id| names.get(&id).cloned()),
            at: row.at,
            event: row.kind.code().to_owned(),
            authority: row.authority.and_then(|id| directory.line(id)),
            person: row.person_name,
            on_behalf_of: row.on_behalf_of,
            date: row.date,
            is_internal: row.kind.is_internal(),
        })
        .collect())
}

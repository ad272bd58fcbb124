//! Server functions about exchanges, and nothing else.

pub mod coordination;
pub mod moves;
pub mod parts;

use crate::error::AppError;
use domain::exchanges::view::{
    DraftSummary, DraftView, ExchangeView, InboxView, LettersView, ReadOnlyDraft, WhoSeesView,
};
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::procedures::ProcedureId;
use domain::procedures::definition::Step;
use domain::procedures::view::BeginView;
use leptos::server;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::OffsetDateTime;

#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};
#[cfg(feature = "ssr")]
use crate::exchanges::go;
#[cfg(feature = "ssr")]
use domain::exchanges::Act;
#[cfg(feature = "ssr")]
use domain::language::Language;
#[cfg(feature = "ssr")]
use domain::procedures::Entries;
#[cfg(feature = "ssr")]
use operations::exchanges::{self, ActTexts};
#[cfg(feature = "ssr")]
use operations::{Error, procedures};

/// What a form posts: texts by path.
pub type Values = BTreeMap<String, Vec<String>>;

/// A draft as it was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedView {
    /// Its revision now.
    pub revision: Revision,
    /// When it was saved.
    pub at: OffsetDateTime,
}

/// What the inbox is asked, as it stands in its address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct InboxQuery {
    /// A pile, `overdue`, `to_allocate`, or empty.
    pub pile: String,
    /// A state.
    pub state: String,
    /// A policy area.
    pub area: String,
    /// A country.
    pub country: String,
    /// `overdue`, or a number of days.
    pub due: String,
    /// `me`, `nobody` or `unit`, or empty for everything.
    #[serde(default)]
    pub held: String,
    /// Id of a label, or empty.
    #[serde(default)]
    pub label: String,
    /// Words.
    pub text: String,
    /// `due`, or empty for the newest.
    pub sort: String,
    /// Cursor.
    pub after: String,
}

/// A page of the inbox.
#[server(endpoint = "get_inbox")]
pub async fn get_inbox(query: InboxQuery) -> Result<InboxView, AppError> {
    let caller = signed_in()?;
    answer(exchanges::inbox(&caller, &go::inbox_input(query)).await)
}

/// A case.
#[server(endpoint = "get_exchange")]
pub async fn get_exchange(id: ExchangeId) -> Result<ExchangeView, AppError> {
    let caller = signed_in()?;
    answer(exchanges::view(&caller, id).await)
}

/// The letters of a case, with a preview of the one named, in the language of this code.
#[server(endpoint = "get_letters")]
pub async fn get_letters(id: ExchangeId, letter: String, language: String) -> Result<LettersView, AppError> {
    let caller = signed_in()?;
    let letter = (!letter.is_empty()).then_some(letter.as_str());
    answer(exchanges::letters(&caller, id, letter, Language::parse(&language)).await)
}

/// Who can see a case, and why.
#[server(endpoint = "get_who_sees")]
pub async fn get_who_sees(id: ExchangeId) -> Result<WhoSeesView, AppError> {
    let caller = signed_in()?;
    answer(exchanges::who_sees(&caller, id).await)
}

/// What is read of a draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum DraftRead {
    /// A page that is filled in.
    ToFillIn(Box<DraftView>),
    /// The whole, where its author writes it no longer.
    Only(Box<ReadOnlyDraft>),
}

/// A page of a draft; the whole, where the caller wrote it and may write it no longer.
#[server(endpoint = "get_draft")]
pub async fn get_draft(id: ExchangeId, step: Step, show_problems: bool) -> Result<DraftRead, AppError> {
    let caller = signed_in()?;
    answer(match exchanges::view_draft(&caller, id, step, show_problems).await {
        // What the caller may not write is perhaps what the caller wrote.
        Err(Error::NotFound) => exchanges::read_draft(&caller, id).await.map(Box::new).map(DraftRead::Only),
        view => view.map(Box::new).map(DraftRead::ToFillIn),
    })
}

/// The drafts of the own authority.
#[server(endpoint = "list_drafts")]
pub async fn list_drafts() -> Result<Vec<DraftSummary>, AppError> {
    let caller = signed_in()?;
    answer(exchanges::list_drafts(&caller).await)
}

/// The procedures in which the person may begin a request.
#[server(endpoint = "list_procedures")]
pub async fn list_procedures() -> Result<BeginView, AppError> {
    let caller = signed_in()?;
    answer(procedures::to_begin(&caller).await)
}

/// Begins a draft.
#[server(endpoint = "create_draft")]
pub async fn create_draft(procedure: ProcedureId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    let first = go::first_step(&caller, &procedure);
    answer_and_go(exchanges::create_draft(&caller, &procedure, key).await, |id| go::draft_path(*id, first))
}

/// Saves a page of a draft and goes where the pressed button says: `next`, `save`, a step, or `lang:<code>`.
#[server(endpoint = "save_draft")]
pub async fn save_draft(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    step: Step,
    #[server(default)] go: String,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let page = answer(go::page(values))?;
    let saved = answer(exchanges::save_draft(&caller, id, revision, key, step, page).await)?;
    if let Some((section, change)) = go::turn_change(&go) {
        let changed = exchanges::change_turns(&caller, id, saved.revision, key, section, change).await;
        return answer_and_go(changed, |turns| go::turn_path(id, step, section, change, *turns));
    }
    go::after_saving(&caller, id, step, &go).await
}

/// Saves a page of a draft while it is being filled in.
#[server(endpoint = "autosave_draft")]
pub async fn autosave_draft(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    step: Step,
    #[server(default)] values: Values,
) -> Result<SavedView, AppError> {
    let caller = signed_in()?;
    let saved = answer(exchanges::save_draft(&caller, id, revision, key, step, Entries(values)).await)?;
    Ok(SavedView { revision: saved.revision, at: saved.at })
}

/// Deletes a draft.
#[server(endpoint = "delete_draft")]
pub async fn delete_draft(id: ExchangeId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(exchanges::delete_draft(&caller, id, key).await, |()| "/drafts".to_owned())
}

/// Sends a draft.
#[server(endpoint = "send_exchange")]
pub async fn send_exchange(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(exchanges::send(&caller, id, revision, key).await, |sent| {
        // A correction goes into the exchange that it corrects.
        if sent.id == id { format!("/exchanges/{id}/sent") } else { go::path(sent.id) }
    })
}

/// Takes a request on; `values` may hold another date.
#[server(endpoint = "accept_exchange")]
pub async fn accept_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let act = Act::Accept { other_date: answer(go::other_date(&values))? };
    answer_and_go(exchanges::act(&caller, id, revision, key, act, ActTexts::default()).await, |()| {
        go::path(id)
    })
}

/// Refuses a request; `values` hold the ground, the reason and the authority that is competent.
#[server(endpoint = "refuse_exchange")]
pub async fn refuse_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let (act, texts) = answer(go::refusal(&caller, Entries(values)))?;
    answer_and_go(exchanges::act(&caller, id, revision, key, act, texts).await, |()| go::path(id))
}

/// Proposes a date; `values` hold it and why.
#[server(endpoint = "propose_date")]
pub async fn propose_date(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let act = Act::ProposeDate { date: answer(go::date_if_any(&values, "date"))? };
    let said = go::words("propose_date", &values);
    answer_and_go(exchanges::act(&caller, id, revision, key, act, said).await, |()| go::path(id))
}

/// Agrees to the proposed date.
#[server(endpoint = "agree_date")]
pub async fn agree_date(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::AgreeDate, ActTexts::default()).await
}

/// Takes a sent request back.
#[server(endpoint = "withdraw_exchange")]
pub async fn withdraw_exchange(id: ExchangeId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    go::take(id, revision, key, Act::Withdraw, ActTexts::default()).await
}

/// Closes a request, with a rating if one is given.
#[server(endpoint = "close_exchange")]
pub async fn close_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let act = Act::Close { rating: answer(go::rating(&values))? };
    answer_and_go(exchanges::act(&caller, id, revision, key, act, ActTexts::default()).await, |()| {
        go::path(id)
    })
}

/// Rates the other side.
#[server(endpoint = "rate_exchange")]
pub async fn rate_exchange(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let act = Act::Rate { rating: answer(go::rating(&values))? };
    answer_and_go(exchanges::act(&caller, id, revision, key, act, ActTexts::default()).await, |()| {
        go::path(id)
    })
}

/// Saves answers and goes where the pressed button says: `save`, `send`, `partly`, or `lang:<code>`.
#[server(endpoint = "save_reply")]
pub async fn save_reply(
    id: ExchangeId,
    draft_revision: Revision,
    revision: Revision,
    key: OnceKey,
    #[server(default)] go: String,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let page = answer(go::page(values))?;
    answer(exchanges::save_reply(&caller, id, draft_revision, key, page).await)?;
    go::after_reply(&caller, id, revision, key, &go).await
}

/// Saves answers while they are being written.
#[server(endpoint = "autosave_reply")]
pub async fn autosave_reply(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<SavedView, AppError> {
    let caller = signed_in()?;
    let saved = answer(exchanges::save_reply(&caller, id, revision, key, Entries(values)).await)?;
    Ok(SavedView { revision: saved.revision, at: saved.at })
}

/// Takes a refused request over into a new draft for another authority. With `go` = `search` the page comes back with
/// other hits.
#[server(endpoint = "send_elsewhere")]
pub async fn send_elsewhere(
    id: ExchangeId,
    key: OnceKey,
    #[server(default)] go: String,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    go::unless_search(&go)?;
    let recipient = go::recipient(&values);
    answer_and_go(exchanges::send_elsewhere(&caller, id, recipient, key).await, |draft| {
        go::draft_path(*draft, if recipient.is_some() { Step::Check } else { Step::Recipient })
    })
}

//! Server functions about daily work, and nothing else.

use crate::error::AppError;
use crate::exchanges::api::Values;
use domain::casework::view::{
    CaseworkView, InboxWork, LabelsView, PhrasesView, SamePersonView, StepView, UnitsView,
};
use domain::exchanges::view::ExchangeView;
use domain::ids::{ExchangeId, LabelId, NoteId, OnceKey, PhraseId, StepId, UnitId};
use leptos::server;

#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};
#[cfg(feature = "ssr")]
use crate::exchanges::go;
#[cfg(feature = "ssr")]
use crate::ui::this_page::LONGEST;
#[cfg(feature = "ssr")]
use domain::casework::seen::HOLDER;
#[cfg(feature = "ssr")]
use domain::casework::{HolderSeen, Work};
#[cfg(feature = "ssr")]
use domain::problem::{FieldProblem, ProblemCode};
#[cfg(feature = "ssr")]
use operations::casework::{self, PhraseInput, UnitInput};
#[cfg(feature = "ssr")]
use operations::{Caller, Error};

/// A case with the daily work on it, and with the result of a step.
#[server(endpoint = "get_case")]
pub async fn get_case(
    id: ExchangeId,
    #[server(default)] step: Option<StepId>,
) -> Result<(ExchangeView, CaseworkView, Option<StepView>), AppError> {
    let caller = signed_in()?;
    let (view, work) = answer(operations::exchanges::case(&caller, id).await)?;
    Ok((view, work, result_of(&caller, step).await?))
}

/// What the inbox offers beside its rows, with the result of a step.
#[server(endpoint = "get_inbox_work")]
pub async fn get_inbox_work(
    #[server(default)] step: Option<StepId>,
) -> Result<(InboxWork, Option<StepView>), AppError> {
    let caller = signed_in()?;
    let work = answer(casework::inbox_work(&caller).await)?;
    Ok((work, result_of(&caller, step).await?))
}

/// Open requests of the own authority on the person of a draft.
#[server(endpoint = "get_same_person")]
pub async fn get_same_person(id: ExchangeId) -> Result<Vec<SamePersonView>, AppError> {
    let caller = signed_in()?;
    answer(casework::open_about(&caller, id).await)
}

/// Does what the pressed button `go` says on the exchanges that `values` name: `take`, `assign`, `give_back`, `label`,
/// `unlabel`, `to_unit` or `from_unit`.
#[server(endpoint = "work_on_exchanges")]
pub async fn work_on_exchanges(
    key: OnceKey,
    #[server(default)] go: String,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let work = answer(work_of(&caller, &go, &values))?;
    let ids: Vec<ExchangeId> = all(&values, "exchange").filter_map(|id| id.parse().ok()).collect();
    let done = casework::work(&caller, key, &ids, work, seen(&values)).await;
    answer_and_go(done, |step| with_step(first(&values, "back"), *step))
}

/// Undoes a step.
#[server(endpoint = "undo_step")]
pub async fn undo_step(
    step: StepId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = casework::undo(&caller, step, key).await;
    answer_and_go(done, |()| with_step(first(&values, "back"), step))
}

/// Adds an internal note.
#[server(endpoint = "add_note")]
pub async fn add_note(
    id: ExchangeId,
    key: OnceKey,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let text = first(&values, domain::casework::note::PATH);
    answer_and_go(casework::add_note(&caller, id, key, text, seen(&values)).await, |()| notes_path(id))
}

/// Takes an own note back.
#[server(endpoint = "take_note_back")]
pub async fn take_note_back(id: ExchangeId, note: NoteId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(casework::take_note_back(&caller, id, note, key).await, |()| notes_path(id))
}

/// Begins a request like this one.
#[server(endpoint = "request_like")]
pub async fn request_like(id: ExchangeId, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = casework::request_like(&caller, id, key).await;
    answer_and_go(done, |(draft, page)| go::draft_path(*draft, *page))
}

/// The labels of the own authority.
#[server(endpoint = "get_labels")]
pub async fn get_labels() -> Result<LabelsView, AppError> {
    let caller = signed_in()?;
    answer(casework::labels(&caller).await)
}

/// Makes a label.
#[server(endpoint = "add_label")]
pub async fn add_label(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = casework::add_label(&caller, key, first(&values, "name"), first(&values, "colour")).await;
    answer_and_go(done, |()| LABELS.to_owned())
}

/// Retires a label.
#[server(endpoint = "retire_label")]
pub async fn retire_label(id: LabelId) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(casework::retire_label(&caller, id).await, |()| LABELS.to_owned())
}

/// The phrases of the own authority.
#[server(endpoint = "get_phrases")]
pub async fn get_phrases() -> Result<PhrasesView, AppError> {
    let caller = signed_in()?;
    answer(casework::phrases(&caller).await)
}

/// Keeps a phrase: a new one, or in place of the one that `values` name.
#[server(endpoint = "put_phrase")]
pub async fn put_phrase(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let input = PhraseInput {
        title: first(&values, "title").to_owned(),
        text: first(&values, "text").to_owned(),
        language: first(&values, "language").to_owned(),
    };
    let named = first(&values, "phrase").trim();
    let id = if named.is_empty() {
        None
    } else {
        Some(answer(named.parse::<PhraseId>().map_err(|_| Error::NotFound))?)
    };
    answer_and_go(casework::put_phrase(&caller, id, key, &input).await, |()| PHRASES.to_owned())
}

/// Removes a phrase.
#[server(endpoint = "remove_phrase")]
pub async fn remove_phrase(id: PhraseId) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(casework::remove_phrase(&caller, id).await, |()| PHRASES.to_owned())
}

/// The units of the own authority.
#[server(endpoint = "get_units")]
pub async fn get_units() -> Result<UnitsView, AppError> {
    let caller = signed_in()?;
    answer(casework::units(&caller).await)
}

/// Keeps a unit: a new one, or in place of the one that `values` name.
#[server(endpoint = "put_unit")]
pub async fn put_unit(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let people = all(&values, "people").filter_map(|id| id.parse().ok()).collect();
    let input = UnitInput { name: first(&values, "name").to_owned(), people };
    let named = first(&values, "unit").trim();
    let id = if named.is_empty() {
        None
    } else {
        Some(answer(named.parse::<UnitId>().map_err(|_| Error::NotFound))?)
    };
    answer_and_go(casework::put_unit(&caller, id, key, &input).await, |()| UNITS.to_owned())
}

/// Closes a unit; `values` say in which other one its open exchanges lie from then on.
#[server(endpoint = "close_unit")]
pub async fn close_unit(id: UnitId, key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let done = casework::close_unit(&caller, id, key, first(&values, "into")).await;
    answer_and_go(done, |()| UNITS.to_owned())
}

/// The page of labels, after a change.
#[cfg(feature = "ssr")]
const LABELS: &str = "/labels?saved=1";
/// The page of units, after a change.
#[cfg(feature = "ssr")]
const UNITS: &str = "/people/units?saved=1";
/// The page of phrases, after a change.
#[cfg(feature = "ssr")]
const PHRASES: &str = "/phrases?saved=1";

#[cfg(feature = "ssr")]
fn notes_path(id: ExchangeId) -> String {
    format!("{}#notes", go::path(id))
}

#[cfg(feature = "ssr")]
fn all<'a>(values: &'a Values, path: &str) -> impl Iterator<Item = &'a str> {
    values.get(path).into_iter().flatten().map(String::as_str)
}

#[cfg(feature = "ssr")]
fn first<'a>(values: &'a Values, path: &str) -> &'a str {
    values.get(path).and_then(|all| all.first()).map_or("", String::as_str)
}

/// Who had the exchange as the page of the form showed it.
#[cfg(feature = "ssr")]
fn seen(values: &Values) -> HolderSeen {
    HolderSeen::parse(values.get(HOLDER).and_then(|all| all.first()).map(String::as_str))
}

/// The work that the pressed button means.
#[cfg(feature = "ssr")]
fn work_of(caller: &Caller, go: &str, values: &Values) -> Result<Work, Error> {
    let target = |path: &str| {
        let chosen = first(values, path).trim();
        let missing = || Error::problem(FieldProblem::new(path, ProblemCode::Required));
        if chosen.is_empty() {
            Err(missing())
        } else {
            chosen.parse::<uuid::Uuid>().map_err(|_| Error::NotFound)
        }
    };
    match go {
        "take" => Ok(Work::Assign(caller.person.id)),
        "give_back" => Ok(Work::GiveBack),
        "assign" => Ok(Work::Assign(domain::ids::PersonId(target("person")?))),
        "label" => Ok(Work::Label(LabelId(target("label")?))),
        "unlabel" => Ok(Work::Unlabel(LabelId(target("label")?))),
        "to_unit" => Ok(Work::ToUnit(UnitId(target("unit")?))),
        "from_unit" => Ok(Work::FromUnit),
        _ => Err(Error::NotFound),
    }
}

/// The result of an own step; none of somebody else's, or once it is forgotten.
#[cfg(feature = "ssr")]
async fn result_of(caller: &Caller, step: Option<StepId>) -> Result<Option<StepView>, AppError> {
    let Some(step) = step else { return Ok(None) };
    match casework::step(caller, step).await {
        Ok(view) => Ok(Some(view)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => answer(Err(other)),
    }
}

/// The page from which the step was made, showing its result; only the inbox and cases are such pages.
#[cfg(feature = "ssr")]
#[must_use]
pub fn with_step(back: &str, step: StepId) -> String {
    let is_page = back.split(['?', '#']).next().is_some_and(|path| {
        path == "/inbox"
            || path.strip_prefix("/exchanges/").is_some_and(|id| id.parse::<ExchangeId>().is_ok())
    });
    let is_clean = back.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let back = if is_page && is_clean && back.len() <= LONGEST { back } else { "/inbox" };
    let back = back.split('#').next().unwrap_or(back);
    let (path, query) = back.split_once('?').unwrap_or((back, ""));
    let kept = query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("step="));
    let pairs: Vec<String> = kept.map(str::to_owned).chain([format!("step={step}")]).collect();
    format!("{path}?{}#result", pairs.join("&"))
}

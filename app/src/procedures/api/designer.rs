//! Server functions of the designer, and what its pages read. Reading is no server function: no script asks for it.

use crate::error::AppError;
use crate::exchanges::api::Values;
use domain::country::Country;
use domain::ids::{OnceKey, Revision, WorkCopyId};
use domain::language::Language;
use domain::procedures::design::dry_run::Coordination;
use domain::procedures::design::place::Part;
use domain::procedures::design::view::{WorkCopyList, WorkCopyView};
use leptos::server;
use time::Date;

#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};
#[cfg(not(feature = "ssr"))]
use crate::error::codes;
#[cfg(feature = "ssr")]
use domain::problem::{FieldProblem, ProblemCode};
#[cfg(feature = "ssr")]
use domain::procedures::design::place::new_row;
#[cfg(feature = "ssr")]
use domain::procedures::design::{Direction, Place};
#[cfg(feature = "ssr")]
use domain::procedures::{Entries, ProcedureId};
#[cfg(feature = "ssr")]
use operations::procedures::designer::{self, Change, Origin, Question, Setting};

/// What a page of the designer is asked, as it stands in its address.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// A place, a table, or the name of a file.
    pub at: String,
    /// The language of texts or of the preview.
    pub language: Option<Language>,
    /// The side as which the preview looks.
    pub side: String,
    /// Whether only missing texts are shown.
    pub only_missing: bool,
    /// The part of a long list.
    pub page: usize,
    /// The state that asks in a dry run.
    pub asking: Option<Country>,
    /// The state that is asked.
    pub answering: Option<Country>,
    /// The day on which a dry run begins.
    pub begins: Option<Date>,
    /// What coordinators do in it.
    pub coordination: Coordination,
}

/// Every work copy.
///
/// # Errors
/// As the operation; always in the browser, which draws no pages.
#[cfg(feature = "ssr")]
pub async fn get_designer() -> Result<WorkCopyList, AppError> {
    let caller = signed_in()?;
    answer(designer::list(&caller).await)
}

/// A page of a work copy.
///
/// # Errors
/// As `get_designer`.
#[cfg(feature = "ssr")]
pub async fn get_work_copy(id: WorkCopyId, part: Part, asked: Asked) -> Result<WorkCopyView, AppError> {
    let caller = signed_in()?;
    let Asked { at, language, side, only_missing, page, asking, answering, begins, coordination } = asked;
    let setting = Setting { asking, answering, begins, coordination };
    let question = Question { at, language, side, only_missing, page, setting };
    answer(designer::view(&caller, id, part, &question).await)
}

/// The browser draws no pages.
///
/// # Errors
/// Always.
#[cfg(not(feature = "ssr"))]
pub async fn get_designer() -> Result<WorkCopyList, AppError> {
    Err(AppError::coded(codes::NO_ANSWER))
}

/// The browser draws no pages.
///
/// # Errors
/// Always.
#[cfg(not(feature = "ssr"))]
pub async fn get_work_copy(_: WorkCopyId, _: Part, _: Asked) -> Result<WorkCopyView, AppError> {
    Err(AppError::coded(codes::NO_ANSWER))
}

/// Begins a work copy: `values` name a procedure in force to take it from, or a new name.
#[server(endpoint = "create_work_copy")]
pub async fn create_work_copy(key: OnceKey, #[server(default)] values: Values) -> Result<(), AppError> {
    let caller = signed_in()?;
    let values = Entries(values);
    let origin = match (values.text("procedure"), values.text("name")) {
        (Some(procedure), _) => ProcedureId::new(procedure).map(Origin::Procedure),
        (None, Some(name)) => ProcedureId::new(name).map(Origin::Empty),
        (None, None) => None,
    };
    let origin = origin.ok_or_else(|| FieldProblem::new("name", ProblemCode::NotAnIdentifier));
    let origin = answer(origin.map_err(operations::Error::problem))?;
    answer_and_go(designer::create(&caller, origin, key).await, |id| format!("/designer/{id}/overview"))
}

/// Changes a work copy: `change` says what (`save`, `add`, `remove`, `up`, `down`, `texts`, `file`), `at` where.
#[server(endpoint = "change_work_copy")]
pub async fn change_work_copy(
    copy: WorkCopyId,
    revision: Revision,
    key: OnceKey,
    change: String,
    #[server(default)] at: String,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let change = answer(change_of(&change, &at))?;
    let part = part_after(&change);
    let place = answer(designer::change(&caller, copy, revision, key, change, Entries(values)).await)?;
    // Texts and files come back to the page on which they stand.
    if let Some(part) = part {
        let anchor = place.map(|place| format!("#row-{place}")).unwrap_or_default();
        leptos_axum::redirect(&format!("/designer/{copy}/{}{anchor}", part.code()));
    }
    Ok(())
}

#[cfg(feature = "ssr")]
fn change_of(change: &str, at: &str) -> Result<Change, operations::Error> {
    let place = || at.parse::<Place>().map_err(|()| operations::Error::NotFound);
    match change {
        "save" => Ok(Change::Save(place()?)),
        "remove" => Ok(Change::Remove(place()?)),
        "up" => Ok(Change::Shift(place()?, Direction::Up)),
        "down" => Ok(Change::Shift(place()?, Direction::Down)),
        "texts" => Language::parse(at).map(Change::Texts).ok_or(operations::Error::NotFound),
        "file" => Ok(Change::File(at.to_owned())),
        "add" => {
            let (table, above) = new_row(at).ok_or(operations::Error::NotFound)?;
            Ok(Change::Add(table, above))
        }
        _ => Err(operations::Error::NotFound),
    }
}

#[cfg(feature = "ssr")]
const fn part_after(change: &Change) -> Option<Part> {
    match change {
        Change::Save(place) | Change::Remove(place) | Change::Shift(place, _) => Some(place.table.part()),
        Change::Add(table, _) => Some(table.part()),
        Change::Texts(_) | Change::File(_) => None,
    }
}

/// Throws a work copy away.
#[server(endpoint = "delete_work_copy")]
pub async fn delete_work_copy(copy: WorkCopyId, revision: Revision, key: OnceKey) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(designer::delete(&caller, copy, revision, key).await, |()| "/designer".to_owned())
}

/// Submits, takes back, approves, sends back, or puts in force: `act` says which.
#[server(endpoint = "judge_work_copy")]
pub async fn judge_work_copy(
    copy: WorkCopyId,
    revision: Revision,
    key: OnceKey,
    act: String,
    #[server(default)] values: Values,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let values = Entries(values);
    let done = match act.as_str() {
        "submit" => designer::submit(&caller, copy, revision, key).await,
        "take-back" => designer::take_back(&caller, copy, revision, key).await,
        "approve" => designer::approve(&caller, copy, revision, key).await,
        "put-in-force" => designer::put_in_force(&caller, copy, revision, key).await,
        "send-back" => designer::send_back(&caller, copy, revision, key, values.text("words")).await,
        _ => Err(operations::Error::NotFound),
    };
    answer_and_go(done, |()| format!("/designer/{copy}/publish"))
}

//! Reads what a form posted, and says where the browser goes afterwards.

use super::api::{InboxQuery, Values};
use crate::caller::{answer, answer_and_go, signed_in};
use crate::error::{AppError, codes};
use domain::country::Country;
use domain::exchanges::transition::Refused;
use domain::exchanges::{Act, Bucket, Rating, message};
use domain::ids::{AuthorityId, ExchangeId, OnceKey, Revision};
use domain::language::Language;
use domain::problem::{FieldProblem, ProblemCode, Refusal};
use domain::procedures::definition::{FieldKind, Step};
use domain::procedures::fields::{self, Value};
use domain::procedures::{Entries, ProcedureId, form, merge};
use operations::exchanges::{ActTexts, InboxInput, TurnChange};
use operations::{Caller, Error};
use time::Date;

/// What a form says. Where it compared two versions: each field in the one that was chosen.
///
/// # Errors
/// Refused with the fields for which no version was chosen.
pub fn page(values: Values) -> Result<Entries, Error> {
    let posted = Entries(values);
    let Some(resolved) = merge::resolved(&posted) else { return Ok(posted) };
    if resolved.unchosen.is_empty() {
        return Ok(resolved.entries);
    }
    let missing = |field: &String| FieldProblem::new(merge::choice_path(field), ProblemCode::NotChosen);
    let problems = resolved.unchosen.iter().map(missing).collect();
    Err(Error::Refused(Refused { refusal: Refusal::Incomplete, problems }))
}

/// Whoever is signed in takes the act with these texts, and goes on to the case.
pub async fn take(
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    act: Act,
    texts: ActTexts,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(operations::exchanges::act(&caller, id, revision, key, act, texts).await, |()| path(id))
}

/// Address of a case.
#[must_use]
pub fn path(id: ExchangeId) -> String {
    format!("/exchanges/{id}")
}

/// Address of a page of a draft.
#[must_use]
pub fn draft_path(id: ExchangeId, step: Step) -> String {
    format!("/drafts/{id}/{}", super::step_code(step))
}

/// The first page of a procedure's drafts.
#[must_use]
pub fn first_step(caller: &Caller, procedure: &ProcedureId) -> Step {
    let loaded = caller.services.procedures().current(procedure);
    loaded.and_then(|l| form::steps(&l.definition).first().copied()).unwrap_or(Step::Recipient)
}

/// What the address of the inbox asks for; what cannot be read asks for nothing.
#[must_use]
pub fn inbox_input(query: InboxQuery) -> InboxInput {
    let filled = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    InboxInput {
        bucket: Bucket::parse(&query.pile),
        overdue: query.pile == "overdue",
        to_allocate: query.pile == "to_allocate",
        due: operations::exchanges::inbox::DueFilter::parse(&query.due),
        state: filled(query.state).filter(|state| !state.contains(char::is_control)),
        policy_area: filled(query.area).filter(|area| !area.contains(char::is_control)),
        country: Country::parse(&query.country),
        held_by: operations::exchanges::inbox::Holder::parse(&query.held),
        label: query.label.parse().ok(),
        text: filled(query.text.chars().filter(|c| !c.is_control()).take(200).collect()),
        by_due: query.sort == "due",
        after: filled(query.after),
    }
}

/// The turn of a section that a button of the page adds (`add:<section>`) or removes (`remove:<section>:<turn>`).
#[must_use]
pub fn turn_change(go: &str) -> Option<(&str, TurnChange)> {
    if let Some(section) = go.strip_prefix("add:") {
        return Some((section, TurnChange::Add));
    }
    let (section, turn) = go.strip_prefix("remove:")?.split_once(':')?;
    Some((section, TurnChange::Remove(turn.parse().ok()?)))
}

/// Where the page is read on after that: at the new turn, or at what is left of them.
#[must_use]
pub fn turn_path(id: ExchangeId, step: Step, section: &str, change: TurnChange, turns: u8) -> String {
    let page = draft_path(id, step);
    match change {
        TurnChange::Add => format!("{page}#turn-{section}-{}", turns.saturating_sub(1)),
        TurnChange::Remove(_) => format!("{page}#turns-{section}"),
    }
}

/// After saving a page: to the next one if it is right, else back to it with its problems.
pub async fn after_saving(caller: &Caller, id: ExchangeId, step: Step, go: &str) -> Result<(), AppError> {
    if let Some(language) = go.strip_prefix("lang:").and_then(Language::parse) {
        answer(operations::accounts::set_language(caller, language).await)?;
        leptos_axum::redirect(&draft_path(id, step));
        return Ok(());
    }
    if let Some(other) = super::step_of(go) {
        leptos_axum::redirect(&draft_path(id, other));
        return Ok(());
    }
    if go == "save" {
        leptos_axum::redirect("/drafts?saved=1");
        return Ok(());
    }
    if go == "stay" {
        leptos_axum::redirect(&draft_path(id, step));
        return Ok(());
    }
    let view = answer(operations::exchanges::view_draft(caller, id, step, true).await)?;
    let next = view.steps.iter().skip_while(|s| s.step != step).nth(1).map_or(step, |s| s.step);
    let target = if view.problems.is_empty() {
        draft_path(id, next)
    } else {
        format!("{}?problems=1", draft_path(id, step))
    };
    leptos_axum::redirect(&target);
    Ok(())
}

/// After saving answers: send them, some of them, or stay.
pub async fn after_reply(
    caller: &Caller,
    id: ExchangeId,
    revision: Revision,
    key: OnceKey,
    go: &str,
) -> Result<(), AppError> {
    if let Some(language) = go.strip_prefix("lang:").and_then(Language::parse) {
        answer(operations::accounts::set_language(caller, language).await)?;
        leptos_axum::redirect(&format!("{}/reply", path(id)));
        return Ok(());
    }
    match go {
        "send" | "partly" => {
            let sent = operations::exchanges::reply(caller, id, revision, key, go == "send").await;
            answer_and_go(sent, |()| path(id))
        }
        "stay" => {
            leptos_axum::redirect(&format!("{}/reply", path(id)));
            Ok(())
        }
        _ => {
            leptos_axum::redirect(&path(id));
            Ok(())
        }
    }
}

/// The other date of an acceptance, if `date_choice` says that there is one.
pub fn other_date(values: &Values) -> Result<Option<Date>, Error> {
    let choice = values.get("date_choice").and_then(|all| all.first()).map(String::as_str);
    if choice == Some("other") { date(values, "date") } else { Ok(None) }
}

/// A date that must be there and right.
pub fn date(values: &Values, at: &str) -> Result<Option<Date>, Error> {
    let entries = Entries(values.clone());
    match fields::read(FieldKind::Date, at, &entries) {
        Some(Value::Date(date)) => Ok(Some(date)),
        _ => {
            let code =
                if entries.has_anything_at(at) { ProblemCode::NotADate } else { ProblemCode::Required };
            Err(Error::problem(FieldProblem::new(format!("{at}.day"), code)))
        }
    }
}

/// A date that is right, or none where nothing was typed: whether it must be there is decided by the rules.
pub fn date_if_any(values: &Values, at: &str) -> Result<Option<Date>, Error> {
    if Entries(values.clone()).has_anything_at(at) { date(values, at) } else { Ok(None) }
}

/// The words that a form of this endpoint posted, where the rules look for them.
#[must_use]
pub fn words(endpoint: &str, values: &Values) -> ActTexts {
    let typed = super::words_path(endpoint);
    let mut said = Entries::default();
    for (path, texts) in values {
        if let Some(rest) = path.strip_prefix(&typed) {
            said.0.insert(format!("{}{rest}", message::PATH), texts.clone());
        }
    }
    ActTexts { message: said, ..ActTexts::default() }
}

/// A refusal with its texts. Whether ground and reason suffice is decided by the rules.
pub fn refusal(caller: &Caller, entries: Entries) -> Result<(Act, ActTexts), Error> {
    let entries = entries.cut();
    let elsewhere = entries.text("elsewhere").and_then(|text| caller.services.directory().named(text));
    if entries.text("elsewhere").is_some() && elsewhere.is_none() {
        return Err(Error::problem(FieldProblem::new("elsewhere", ProblemCode::NotAnAuthority)));
    }
    let act = Act::Refuse {
        ground: entries.text("ground").map(str::to_owned),
        has_reason: entries.text("reason").is_some(),
        elsewhere,
    };
    let kept = ["reason", "reason.lang"];
    let reason = Entries(entries.0.into_iter().filter(|(path, _)| kept.contains(&path.as_str())).collect());
    Ok((act, ActTexts { refusal: Some(reason), ..ActTexts::default() }))
}

/// A rating: both marks or none.
pub fn rating(values: &Values) -> Result<Option<Rating>, Error> {
    let mark = |name: &str| values.get(name).and_then(|all| all.first()).filter(|text| !text.is_empty());
    match (mark("timeliness"), mark("effort")) {
        (None, None) => Ok(None),
        (timeliness, effort) => {
            let read = |text: Option<&String>| text.and_then(|t| t.parse::<u8>().ok());
            let missing = if read(timeliness).is_none() { "timeliness" } else { "effort" };
            let rating = read(timeliness).zip(read(effort)).and_then(|(t, e)| Rating::new(t, e));
            rating.map(Some).ok_or_else(|| Error::problem(FieldProblem::new(missing, ProblemCode::NotChosen)))
        }
    }
}

/// The chosen recipient.
#[must_use]
pub fn recipient(values: &Values) -> Option<AuthorityId> {
    authority_at(values, "recipient")
}

/// The authority whose part a form is about.
#[must_use]
pub fn authority(values: &Values) -> Option<AuthorityId> {
    authority_at(values, "authority")
}

fn authority_at(values: &Values, at: &str) -> Option<AuthorityId> {
    values.get(at).and_then(|all| all.first()).and_then(|text| text.parse().ok())
}

/// Goes on, unless the search button of the form was pressed: then the page comes back as it was filled in.
///
/// # Errors
/// `SEARCH`, which is no problem of the form.
pub fn unless_search(go: &str) -> Result<(), AppError> {
    if go == "search" { Err(AppError::coded(codes::SEARCH)) } else { Ok(()) }
}

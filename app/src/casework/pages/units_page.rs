//! The units of the own authority, for its administrators.

use crate::accounts::components::person_fields::Line;
use crate::accounts::components::role_fields::Tick;
use crate::casework::api::get_units;
use crate::casework::components::work_panel::Choice;
use crate::exchanges::components::act_forms::kept;
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::message::Outcome;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::casework::unit::NO_UNIT;
use domain::casework::view::{UnitView, UnitsView};
use domain::exchanges::view::Coded;
use domain::ids::UnitId;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page: `change` in its address names the unit whose forms it shows.
#[component]
pub fn UnitsPage() -> impl IntoView {
    let map = use_query_map().get_untracked();
    let was_saved = map.get("saved").is_some();
    let changed: Option<UnitId> = map.get("change").and_then(|id| id.parse().ok());
    page_of(get_units(), move |view| view! { <Page view=view was_saved=was_saved changed=changed/> })
}

#[component]
fn Page(view: UnitsView, was_saved: bool, changed: Option<UnitId>) -> impl IntoView {
    let has_problem = visit().posted.is_some();
    let is_empty = view.units.is_empty();
    let open = || view.units.iter().filter(|unit| !unit.is_closed);
    let changed = changed.and_then(|id| open().find(|unit| unit.id == id).cloned());
    let others: Vec<Coded> = open()
        .filter(|unit| changed.as_ref().is_some_and(|changed| changed.id != unit.id))
        .map(|unit| Coded { code: unit.id.to_string(), text: unit.name.clone() })
        .collect();
    let heading = match &changed {
        Some(unit) => t!("units-change", name = unit.name.clone()),
        None => t!("units-new"),
    };
    view! {
        <Frame title=t_attr!("units-title") has_problem=has_problem>
            <a class="back-link" href="/people">{t!("people-title")}</a>
            <Outcome was_saved=was_saved/>
            <header class="page-head">
                <h1>{t!("units-title")}</h1>
                <p class="page-head__lead">{t!("units-lead")}</p>
            </header>
            {is_empty.then(|| view! { <p>{t!("work-none")}</p> })}
            {view.units.into_iter().map(|unit| view! { <Kept unit=unit/> }).collect_view()}
            <section class="section">
                <h2>{heading}</h2>
                <UnitForm changed=changed.clone() people=view.people/>
            </section>
            {changed.map(|unit| view! { <CloseForm unit=unit others=others/> })}
        </Frame>
    }
}

#[component]
fn Kept(unit: UnitView) -> impl IntoView {
    let id = unit.id.to_string();
    let people: Vec<String> = unit.people.into_iter().map(|one| one.text).collect();
    let people = if people.is_empty() { t!("work-none") } else { people.join(", ") };
    let href = format!("/people/units?change={id}");
    view! {
        <section class="section" id=format!("unit-{id}")>
            <h2>{unit.name.clone()}</h2>
            {if unit.is_closed {
                view! { <p><span class="tag">{t!("units-closed")}</span></p> }.into_any()
            } else {
                view! {
                    <p>{people}</p>
                    <p><a href=href>{t!("units-change", name = unit.name)}</a></p>
                }
                    .into_any()
            }}
        </section>
    }
}

#[component]
fn UnitForm(changed: Option<UnitView>, people: Vec<Coded>) -> impl IntoView {
    let (typed, problems) = kept("put_unit");
    let (name, ticked) = match &changed {
        Some(unit) if typed.is_blank() => {
            (unit.name.clone(), unit.people.iter().map(|one| one.code.clone()).collect::<Vec<_>>())
        }
        _ => (
            typed.text("name").unwrap_or_default().to_owned(),
            typed.all("people").map(str::to_owned).collect::<Vec<_>>(),
        ),
    };
    let labels: Labels = [("name".to_owned(), t!("design-text-name"))].into();
    let boxes = people
        .into_iter()
        .map(|one| {
            let checked = ticked.contains(&one.code);
            view! { <Tick name="people" value=one.code label=one.text checked=checked/> }
        })
        .collect_view();
    view! {
        <form class="stack" method="post" action="/api/put_unit" novalidate=true autocomplete="off">
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=labels/>
            <input type="hidden" name="key" value=once_key("put_unit").to_string()/>
            <input type="hidden" name="values[unit][]" value=changed.map(|unit| unit.id.to_string()).unwrap_or_default()/>
            <Line path="name" label=t!("design-text-name") value=name problems=problems/>
            <fieldset class="field">
                <legend class="field__label">{t!("units-people")}</legend>
                <div class="choices">{boxes}</div>
            </fieldset>
            <div class="actions"><button class="button button--primary">{t!("units-save")}</button></div>
        </form>
    }
}

/// Closes a unit: asks where its open requests go.
#[component]
fn CloseForm(unit: UnitView, others: Vec<Coded>) -> impl IntoView {
    let (typed, problems) = kept("close_unit");
    let labels: Labels = [("into".to_owned(), t!("units-into"))].into();
    let none = Coded { code: NO_UNIT.to_owned(), text: t_attr!("units-into-none") };
    let choices: Vec<Coded> = others.into_iter().chain([none]).collect();
    let chosen = typed.text("into").unwrap_or_default().to_owned();
    let heading = t!("units-close", name = unit.name);
    view! {
        <section class="section" id="close">
            <h2>{heading.clone()}</h2>
            <form class="stack" method="post" action="/api/close_unit" novalidate=true autocomplete="off">
                <ThisPage/>
                <ErrorSummary problems=problems.clone() labels=labels/>
                <input type="hidden" name="id" value=unit.id.to_string()/>
                <input type="hidden" name="key" value=once_key("close_unit").to_string()/>
                <Choice path="into" label=t!("units-into") choices=choices chosen=chosen problems=problems/>
                <div class="actions"><button class="button">{heading}</button></div>
            </form>
        </section>
    }
}

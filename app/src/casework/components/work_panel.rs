//! Who has a request inside the own authority, in which unit it lies, and the labels on it: part of the right third of a case.

use crate::casework::components::label_tag::LabelTag;
use crate::casework::components::seen_holder::SeenHolder;
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::problem_text::problem_text;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use domain::casework::view::{CaseworkView, LabelView};
use domain::exchanges::view::Coded;
use domain::ids::ExchangeId;
use domain::problem::FieldProblem;
use leptos::prelude::*;

/// The panel.
#[component]
pub fn WorkPanel(
    /// The work on this case.
    view: CaseworkView,
) -> impl IntoView {
    let id = view.id;
    let problems = posted("work_on_exchanges").map(|refused| refused.error.problems).unwrap_or_default();
    let names: Labels = [
        ("person".to_owned(), t!("bulk-person")),
        ("unit".to_owned(), t!("bulk-unit")),
        ("label".to_owned(), t!("bulk-label")),
    ]
    .into();
    let who = match (view.is_mine, view.assigned.clone()) {
        (true, _) => t!("work-mine"),
        (false, Some(name)) => t!("work-held", name = name),
        (false, None) => t!("work-nobody"),
    };
    let (hand_over, sort, label) = (problems.clone(), problems.clone(), problems.clone());
    view! {
        <section class="panel panel--internal" id="work">
            <h2 class="panel__title">{t!("work-title")}</h2>
            <p class="ours">{t!("work-ours-only")}</p>
            <ErrorSummary problems=problems labels=names/>
            <p id="work-held">{who}</p>
            <div class="actions">
                {view.may_take.then(|| view! {
                    <WorkForm id=id form="take">
                        <SeenHolder holder=view.holder/>
                        <button class="button" name="go" value="take">{t!("work-take")}</button>
                    </WorkForm>
                })}
                {view.may_give_back.then(|| view! {
                    <WorkForm id=id form="give_back">
                        <SeenHolder holder=view.holder/>
                        <button class="button button--quiet" name="go" value="give_back">{t!("work-give-back")}</button>
                    </WorkForm>
                })}
            </div>
            {(!view.colleagues.is_empty()).then(|| view! {
                <WorkForm id=id form="assign">
                    <SeenHolder holder=view.holder/>
                    <Choice path="person" label=t!("bulk-person") choices=view.colleagues chosen=String::new() problems=hand_over/>
                    <button class="button" name="go" value="assign">{t!("bulk-assign")}</button>
                </WorkForm>
            })}
            <CaseUnit id=id unit=view.unit units=view.units may_leave=view.may_leave_unit problems=sort/>
            <CaseLabels id=id labels=view.labels more=view.more_labels may_label=view.may_label problems=label/>
            {view.may_repeat.then(|| view! {
                <form method="post" action="/api/request_like">
                    <ThisPage/>
                    <input type="hidden" name="id" value=id.to_string()/>
                    <input type="hidden" name="key" value=once_key("request_like").to_string()/>
                    <button class="button button--quiet">{t!("work-repeat")}</button>
                </form>
            })}
        </section>
    }
}

/// The unit in which a case lies, with a button that takes it out, and a choice of others.
#[component]
fn CaseUnit(
    id: ExchangeId,
    unit: Option<String>,
    units: Vec<Coded>,
    may_leave: bool,
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let has_units = !units.is_empty();
    view! {
        {unit.map(|name| view! { <p id="work-unit">{t!("work-unit", name = name)}</p> })}
        {may_leave.then(|| view! {
            <WorkForm id=id form="from_unit">
                <button class="button button--quiet" name="go" value="from_unit">{t!("work-unit-take")}</button>
            </WorkForm>
        })}
        {has_units.then(|| view! {
            <WorkForm id=id form="to_unit">
                <Choice path="unit" label=t!("bulk-unit") choices=units chosen=String::new() problems=problems/>
                <button class="button" name="go" value="to_unit">{t!("work-unit-give")}</button>
            </WorkForm>
        })}
    }
}

/// The labels of a case, each with a button that takes it off, and a choice of others.
#[component]
fn CaseLabels(
    id: ExchangeId,
    labels: Vec<LabelView>,
    more: Vec<LabelView>,
    may_label: bool,
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let offered: Vec<Coded> =
        more.into_iter().map(|label| Coded { code: label.id.to_string(), text: label.name }).collect();
    let may_put = may_label && !offered.is_empty();
    let has_any = !labels.is_empty();
    view! {
        {has_any.then(|| view! {
            <ul class="labels" aria-label=crate::t_attr!("bulk-label")>
                {labels
                    .into_iter()
                    .map(|label| {
                        let (form, name) = (format!("unlabel-{}", label.id), label.name.clone());
                        let chosen = label.id.to_string();
                        view! {
                            <li class="labels__one">
                                <LabelTag label=label/>
                                {may_label.then(|| view! {
                                    <WorkForm id=id form=form>
                                        <input type="hidden" name="values[label][]" value=chosen/>
                                        <button class="link-button" name="go" value="unlabel">{t!("work-label-take", name = name)}</button>
                                    </WorkForm>
                                })}
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        })}
        {may_put.then(|| view! {
            <WorkForm id=id form="label">
                <Choice path="label" label=t!("bulk-label") choices=offered chosen=String::new() problems=problems/>
                <button class="button" name="go" value="label">{t!("work-label-put")}</button>
            </WorkForm>
        })}
    }
}

/// A form that does one thing on one case.
#[component]
fn WorkForm(
    /// The case.
    id: ExchangeId,
    /// What tells the form from the others of the page.
    #[prop(into)]
    form: String,
    /// Its fields and its button.
    children: Children,
) -> impl IntoView {
    view! {
        <form class="work" method="post" action="/api/work_on_exchanges" novalidate=true autocomplete="off">
            <ThisPage/>
            <input type="hidden" name="key" value=once_key(&format!("work-{form}")).to_string()/>
            <input type="hidden" name="values[exchange][]" value=id.to_string()/>
            <input type="hidden" name="values[back][]" value=format!("/exchanges/{id}")/>
            {children()}
        </form>
    }
}

/// A choice of one, with its problem.
#[component]
pub fn Choice(
    /// Path of the field.
    path: &'static str,
    /// Its label.
    label: String,
    /// What can be chosen.
    choices: Vec<Coded>,
    /// What is chosen.
    chosen: String,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let id = format!("field-{path}");
    let error_id = format!("{id}-error");
    let error = problems.iter().find(|problem| problem.path == path).map(problem_text);
    let is_wrong = error.is_some();
    let described = is_wrong.then(|| error_id.clone());
    view! {
        <div class=if is_wrong { "field field--error" } else { "field" }>
            <label class="field__label" for=id.clone()>{label}</label>
            {error.map(|error| view! {
                <p class="field__error" id=error_id>
                    <span class="visually-hidden">{t!("ui-problem-prefix")}</span>
                    " "
                    {error}
                </p>
            })}
            <select class="select" id=id name=format!("values[{path}][]") autocomplete="off" aria-describedby=described
                aria-invalid=is_wrong.then_some("true")>
                <option value="">{crate::t_attr!("work-choose")}</option>
                {choices
                    .into_iter()
                    .map(|choice| {
                        let selected = choice.code == chosen;
                        view! { <option value=choice.code selected=selected>{choice.text}</option> }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

//! Where a request begins: the choice of its procedure.

use crate::exchanges::api::{ProcedureChoice, list_procedures};
use crate::frame::{Frame, page_of};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use domain::procedures::view::has_words;
use domain::search::fold;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use std::collections::BTreeMap;

/// Words beyond this many characters find nothing more.
const LONGEST: usize = 200;

/// The choice of a procedure, by policy area.
#[component]
pub fn NewRequestPage() -> impl IntoView {
    let words = use_query_map().with_untracked(|query| query.get("words")).unwrap_or_default();
    let words: String = words.chars().take(LONGEST).collect();
    page_of(list_procedures(), move |choices| {
        view! {
            <Frame title=t_attr!("new-request-title")><Choices choices=choices words=words/></Frame>
        }
    })
}

/// The choices with their filter.
#[component]
pub fn Choices(
    /// The procedures in which the person may begin a request.
    choices: Vec<ProcedureChoice>,
    /// What was typed into the filter.
    words: String,
) -> impl IntoView {
    let is_empty = choices.is_empty();
    let mut areas: BTreeMap<(String, String), Vec<ProcedureChoice>> = BTreeMap::new();
    for choice in choices.into_iter().filter(|choice| fits(choice, &words)) {
        let area = (fold(&choice.area_name), choice.area_name.clone());
        areas.entry(area).or_default().push(choice);
    }
    let finds_nothing = !is_empty && areas.is_empty();
    view! {
        <header class="page-head">
            <h1>{t!("new-request-title")}</h1>
            <p class="page-head__lead">{t!("new-request-lead")}</p>
        </header>
        {is_empty.then(|| view! { <div class="empty"><p>{t!("new-request-none")}</p></div> })}
        {(!is_empty).then(|| view! {
            <form class="filters" method="get" action="/requests/new" role="search" aria-label=t_attr!("new-request-title")>
                <div class="filters__row">
                    <div class="filters__field">
                        <label class="field__label" for="words">{t!("procedures-words")}</label>
                        <input class="input" id="words" name="words" type="search" value=words maxlength=LONGEST.to_string()/>
                    </div>
                    <button class="button">{t!("filter-act")}</button>
                </div>
            </form>
        })}
        {finds_nothing.then(|| view! { <div class="empty" role="status"><p>{t!("procedures-none")}</p></div> })}
        {areas
            .into_iter()
            .map(|((_, area), choices)| view! {
                <section class="section">
                    <h2>{area}</h2>
                    <ul class="cards">
                        {choices.into_iter().map(|choice| view! { <Choice choice=choice/> }).collect_view()}
                    </ul>
                </section>
            })
            .collect_view()}
    }
}

/// Whether the words stand in the name, the purpose, the area or the acts.
fn fits(choice: &ProcedureChoice, words: &str) -> bool {
    let own = [choice.name.as_str(), choice.purpose.as_str(), choice.area_name.as_str(), choice.id.as_str()];
    let acts = choice.legal_acts.iter().flat_map(|act| [act.celex.as_str(), act.title.as_str()]);
    has_words(&own.into_iter().chain(acts).collect::<Vec<_>>(), words)
}

#[component]
fn Choice(choice: ProcedureChoice) -> impl IntoView {
    let key = once_key(choice.id.as_str()).to_string();
    view! {
        <li>
            <form class="card" method="post" action="/api/create_draft">
                <ThisPage/>
                <input type="hidden" name="procedure" value=choice.id.as_str().to_owned()/>
                <input type="hidden" name="key" value=key/>
                <h3 class="card__title">{choice.name.clone()}</h3>
                <p>{choice.purpose}</p>
                <ul>{choice.legal_acts.iter().map(|act| view! { <li>{act.title.clone()}</li> }).collect_view()}</ul>
                <div class="actions">
                    <button class="button button--primary">{t!("new-request-begin")}</button>
                    <a href=format!("/procedures/{}", choice.id)>
                        {t!("procedure-about")} " " <span class="visually-hidden">{choice.name.clone()}</span>
                    </a>
                </div>
            </form>
        </li>
    }
}

//! The procedures that there are, by policy area, found by words.

use crate::frame::{OpenFrame, page_of};
use crate::procedures::api::find_procedures;
use crate::procedures::words::lang_of;
use crate::{t, t_attr};
use domain::procedures::view::{ProcedureSummary, has_words};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use std::collections::BTreeMap;

/// Words beyond this many characters find nothing more.
const LONGEST: usize = 200;

/// The list of procedures.
#[component]
pub fn ProceduresPage() -> impl IntoView {
    let words = use_query_map().with_untracked(|query| query.get("words")).unwrap_or_default();
    let words: String = words.chars().take(LONGEST).collect();
    page_of(find_procedures(), |all| {
        view! {
            <OpenFrame title=t_attr!("procedures-title")><ProcedureList all=all words=words/></OpenFrame>
        }
    })
}

/// The list with its filter.
#[component]
pub fn ProcedureList(
    /// Every procedure.
    all: Vec<ProcedureSummary>,
    /// What was typed.
    words: String,
) -> impl IntoView {
    let mut areas: BTreeMap<String, Vec<ProcedureSummary>> = BTreeMap::new();
    for summary in all.into_iter().filter(|summary| fits(summary, &words)) {
        areas.entry(summary.area_name.clone()).or_default().push(summary);
    }
    let is_empty = areas.is_empty();
    view! {
        <header class="page-head">
            <h1>{t!("procedures-title")}</h1>
            <p class="page-head__lead">{t!("procedures-lead")}</p>
        </header>
        <form class="filters" method="get" action="/procedures" role="search" aria-label=t_attr!("procedures-title")>
            <div class="filters__row">
                <div class="filters__field">
                    <label class="field__label" for="words">{t!("procedures-words")}</label>
                    <input class="input" id="words" name="words" type="search" value=words maxlength=LONGEST.to_string()/>
                </div>
                <button class="button">{t!("filter-act")}</button>
            </div>
        </form>
        {is_empty.then(|| view! { <div class="empty" role="status"><p>{t!("procedures-none")}</p></div> })}
        {areas
            .into_iter()
            .map(|(area, summaries)| view! {
                <section class="section">
                    <h2>{area}</h2>
                    <ul class="cards">
                        {summaries.into_iter().map(|summary| view! { <Summary summary=summary/> }).collect_view()}
                    </ul>
                </section>
            })
            .collect_view()}
    }
}

/// Whether the words stand in the name, the purpose, the area or the acts.
fn fits(summary: &ProcedureSummary, words: &str) -> bool {
    let own =
        [summary.name.as_str(), summary.purpose.as_str(), summary.area_name.as_str(), summary.id.as_str()];
    let acts = summary.legal_acts.iter().flat_map(|act| [act.celex.as_str(), act.title.as_str()]);
    has_words(&own.into_iter().chain(acts).collect::<Vec<_>>(), words)
}

#[component]
fn Summary(summary: ProcedureSummary) -> impl IntoView {
    let lang = lang_of(summary.language);
    view! {
        <li>
            <div class="card">
                <h3><a class="card__title" href=format!("/procedures/{}", summary.id) lang=lang>{summary.name}</a></h3>
                <p lang=lang>{summary.purpose}</p>
                {(!summary.is_public).then(|| view! { <p class="procedure__meta">{t!("procedure-not-public")}</p> })}
            </div>
        </li>
    }
}

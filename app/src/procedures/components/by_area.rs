//! Procedures as cards under their policy areas, found by words; the words stand in the address.

use crate::ui::filters::{FilterWords, MOST_CHARACTERS};
use crate::{t, t_attr};
use domain::procedures::view::ProcedureSummary;
use domain::search::fold;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use std::collections::BTreeMap;

/// A policy area in which there are procedures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its procedures, in the order in which they came.
    pub procedures: Vec<ProcedureSummary>,
}

/// The words in the address.
#[must_use]
pub fn asked_words() -> String {
    let words = use_query_map().with_untracked(|query| query.get("words")).unwrap_or_default();
    words.chars().take(MOST_CHARACTERS).collect()
}

/// The procedures that have these words.
#[must_use]
pub fn found(all: Vec<ProcedureSummary>, words: &str) -> Vec<ProcedureSummary> {
    all.into_iter().filter(|one| one.has_words(words)).collect()
}

/// The procedures by policy area, the areas sorted as people look for them.
#[must_use]
pub fn areas(all: Vec<ProcedureSummary>) -> Vec<Area> {
    let mut areas: BTreeMap<String, Area> = BTreeMap::new();
    for one in all {
        let new = || Area { code: one.area.clone(), name: one.area_name.clone(), procedures: Vec::new() };
        areas.entry(one.area.clone()).or_insert_with(new).procedures.push(one);
    }
    let mut areas: Vec<Area> = areas.into_values().collect();
    areas.sort_by_cached_key(|area| fold(&area.name));
    areas
}

/// The form for the words.
#[component]
pub fn FindForm(
    /// The page.
    action: &'static str,
    /// What is looked through, for those who do not see the form.
    title: String,
    /// What was typed.
    words: String,
) -> impl IntoView {
    view! {
        <form class="filters" method="get" action=action role="search" aria-label=title>
            <div class="filters__row">
                <FilterWords id="words" name="words" label=t!("procedures-words") value=words/>
                <button class="button">{t!("filter-act")}</button>
            </div>
        </form>
    }
}

/// By policy area, a card for each procedure that was found.
#[component]
pub fn ByArea(
    /// What was found.
    hits: Vec<ProcedureSummary>,
    /// What is shown of one.
    card: fn(ProcedureSummary) -> AnyView,
) -> impl IntoView {
    let finds_nothing = hits.is_empty();
    view! {
        {finds_nothing.then(|| view! { <div class="empty" role="status"><p>{t_attr!("procedures-none")}</p></div> })}
        {areas(hits)
            .into_iter()
            .map(|area| view! {
                <section class="section">
                    <h2>{area.name}</h2>
                    <ul class="cards">{area.procedures.into_iter().map(card).collect_view()}</ul>
                </section>
            })
            .collect_view()}
    }
}

//! Procedures as cards under their policy areas, found by words; the words stand in the address.

use crate::ui::filters::{FilterWords, MOST_CHARACTERS};
use crate::{t, t_attr};
use domain::procedures::view::ProcedureSummary;
use domain::search::fold;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use std::collections::BTreeMap;

/// The words in the address.
#[must_use]
pub fn asked_words() -> String {
    let words = use_query_map().with_untracked(|query| query.get("words")).unwrap_or_default();
    words.chars().take(MOST_CHARACTERS).collect()
}

/// The form for the words and, by policy area, a card for each procedure that has them.
#[component]
pub fn ByArea(
    /// The page.
    action: &'static str,
    /// What is looked through, for those who do not see the form.
    title: String,
    /// Every procedure.
    all: Vec<ProcedureSummary>,
    /// What was typed.
    words: String,
    /// What is shown of one.
    card: fn(ProcedureSummary) -> AnyView,
) -> impl IntoView {
    let mut areas: BTreeMap<(String, String), Vec<ProcedureSummary>> = BTreeMap::new();
    for one in all.into_iter().filter(|one| one.has_words(&words)) {
        areas.entry((fold(&one.area_name), one.area_name.clone())).or_default().push(one);
    }
    let finds_nothing = areas.is_empty();
    view! {
        <form class="filters" method="get" action=action role="search" aria-label=title>
            <div class="filters__row">
                <FilterWords id="words" name="words" label=t!("procedures-words") value=words/>
                <button class="button">{t!("filter-act")}</button>
            </div>
        </form>
        {finds_nothing.then(|| view! { <div class="empty" role="status"><p>{t_attr!("procedures-none")}</p></div> })}
        {areas
            .into_iter()
            .map(|((_, area), procedures)| view! {
                <section class="section">
                    <h2>{area}</h2>
                    <ul class="cards">{procedures.into_iter().map(card).collect_view()}</ul>
                </section>
            })
            .collect_view()}
    }
}

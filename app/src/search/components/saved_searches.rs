//! Searches that the reader keeps under a name.

use crate::accounts::components::person_fields::Line;
use crate::exchanges::components::act_forms::kept;
use crate::search::components::refused::Refused;
use crate::search::pages::search_page::address;
use crate::t;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use domain::exchanges::view::{SavedSearch, SearchQuery};
use leptos::prelude::*;

/// The form that keeps the present search.
#[component]
pub fn SaveSearch(
    /// What is asked now.
    query: SearchQuery,
) -> impl IntoView {
    let (entries, problems) = kept("save_search");
    let is_open = posted("save_search").is_some();
    let fields = query
        .fields
        .into_iter()
        .map(|(field, text)| {
            view! { <input type="hidden" name=format!("query[fields][{field}]") value=text/> }
        })
        .collect_view();
    view! {
        <details class="disclosure" open=is_open>
            <summary class="disclosure__summary">{t!("search-save")}</summary>
            <form class="disclosure__body stack" method="post" action="/api/save_search" novalidate=true>
                <ThisPage/>
                <input type="hidden" name="key" value=once_key("save_search").to_string()/>
                <input type="hidden" name="query[text]" value=query.text/>
                <input type="hidden" name="query[procedure]" value=query.procedure/>
                <input type="hidden" name="query[country]" value=query.country/>
                {fields}
                <Refused endpoint="save_search"/>
                <Line path="name" label=t!("design-text-name") value=entries.text("name").unwrap_or_default().to_owned()
                    problems=problems/>
                <div class="actions"><button class="button">{t!("search-save")}</button></div>
            </form>
        </details>
    }
}

/// The searches that are kept, as links.
#[component]
pub fn SavedSearches(
    /// What is kept.
    saved: Vec<SavedSearch>,
) -> impl IntoView {
    (!saved.is_empty()).then(|| {
        let lines = saved
            .into_iter()
            .map(|search| {
                let SavedSearch { id, name, query } = search;
                let remove = format!("{}: {name}", t!("fields-remove"));
                view! {
                    <li>
                        <form method="post" action="/api/forget_search">
                            <ThisPage/>
                            <input type="hidden" name="id" value=id.to_string()/>
                            <a href=address(&query)>{name}</a>
                            " "
                            <button class="button button--quiet button--small" aria-label=remove>
                                {t!("fields-remove")}
                            </button>
                        </form>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="stack">
                <h2>{t!("search-saved")}</h2>
                <ul>{lines}</ul>
            </section>
        }
    })
}

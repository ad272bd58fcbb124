//! The search for exchanges; what is asked stands in the address, so that it can be kept and shared.

use crate::exchanges::pages::inbox_page::encode;
use crate::frame::{Frame, page_of};
use crate::search::api::search_exchanges;
use crate::search::components::found_rows::FoundRows;
use crate::search::components::saved_searches::{SaveSearch, SavedSearches};
use crate::search::components::search_form::SearchForm;
use crate::ui::pager::Pager;
use crate::{t, t_attr};
use domain::exchanges::view::{SearchQuery, SearchView};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// Before the name of a field, in addresses.
pub const FIELD: &str = "f.";

/// The page.
#[component]
pub fn SearchPage() -> impl IntoView {
    let query = asked();
    let shown = query.clone();
    page_of(search_exchanges(query), move |view| view! { <Search view=view query=shown/> })
}

/// What the address asks for.
fn asked() -> SearchQuery {
    let mut query = SearchQuery::default();
    for (name, value) in use_query_map().get_untracked() {
        match name.as_ref() {
            "text" => query.text = value,
            "procedure" => query.procedure = value,
            "country" => query.country = value,
            "after" => query.after = value,
            other => {
                if let Some(field) = other.strip_prefix(FIELD) {
                    query.fields.insert(field.to_owned(), value);
                }
            }
        }
    }
    query
}

/// The address of a search, without what is empty.
#[must_use]
pub fn address(query: &SearchQuery) -> String {
    let single = [
        ("text", &query.text),
        ("procedure", &query.procedure),
        ("country", &query.country),
        ("after", &query.after),
    ];
    let single = single.into_iter().map(|(name, value)| (name.to_owned(), value));
    let fields = query.fields.iter().map(|(field, value)| (format!("{FIELD}{field}"), value));
    let parts: Vec<String> = single
        .chain(fields)
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{}={}", encode(&name), encode(value)))
        .collect();
    if parts.is_empty() {
        "/requests/search".to_owned()
    } else {
        format!("/requests/search?{}", parts.join("&"))
    }
}

#[component]
fn Search(view: SearchView, query: SearchQuery) -> impl IntoView {
    let SearchView { is_asked, rows, next, procedures, fields, saved, may_search_persons } = view;
    let shown = rows.len();
    let first = SearchQuery { after: String::new(), ..query.clone() };
    let next = next.map(|after| address(&SearchQuery { after, ..query.clone() }));
    let back = (!query.after.is_empty()).then(|| address(&first));
    view! {
        <Frame title=t_attr!("frame-search")>
            <header class="page-head">
                <h1>{t!("frame-search")}</h1>
                {may_search_persons.then(|| view! {
                    <p class="page-head__lead"><a href="/requests/search/person">{t!("search-person-title")}</a></p>
                })}
            </header>
            <SearchForm query=query procedures=procedures fields=fields/>
            {is_asked.then(|| view! {
                <FoundRows rows=rows caption=t!("inbox-caption")/>
                <Pager shown=shown first=back next=next/>
                <SaveSearch query=first/>
            })}
            <SavedSearches saved=saved/>
        </Frame>
    }
}

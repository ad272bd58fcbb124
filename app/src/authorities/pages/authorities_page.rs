//! The directory: finding an authority in any language.

use crate::authorities::api::{FindQuery, find_authorities};
use crate::authorities::components::authority_search::{Results, SearchBox};
use crate::frame::Frame;
use crate::{t, t_attr};
use domain::procedures::admission::Purpose;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The search page of the directory.
#[component]
pub fn AuthoritiesPage() -> impl IntoView {
    let map = use_query_map().get_untracked();
    let take = |name: &str| map.get(name).unwrap_or_default();
    let query = FindQuery {
        text: take("text"),
        country: take("country"),
        level: take("level"),
        area: take("area"),
        group: take("group"),
        ..FindQuery::default()
    };
    let asked = query.clone();
    view! {
        <Frame title=t_attr!("directory-title")>
            <header class="page-head"><h1>{t!("directory-title")}</h1></header>
            <div class="finder">
                <form id="directory-search" method="get" action="/authorities" role="search" aria-label=t_attr!("find-label") class="visually-hidden"></form>
                <SearchBox query=query form="directory-search"/>
                    {Suspend::new(async move {
                        let first = find_authorities(asked).await.unwrap_or_default();
                        view! {
                            <Results first=first form="directory-search".to_owned() procedure=String::new() purpose=Purpose::default() chosen=None
                                name=String::new()/>
                        }
                    })}
                <p>{t!("export-lead")}</p>
                <div class="actions" id="export">
                    <button class="button button--small" form="directory-search" formaction="/authorities/export.csv">{t!("export-csv")}</button>
                    <button class="button button--small" form="directory-search" formaction="/authorities/export.json">{t!("export-json")}</button>
                </div>
                <p><a href="/favourites">{t!("groups-title")}</a></p>
                <p class="prose">{t!("directory-attribution")}</p>
            </div>
        </Frame>
    }
}

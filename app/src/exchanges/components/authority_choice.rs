//! The head of the pages on which an authority is chosen for an exchange: search box, hits, choice. It stands in the
//! form of the act: searching posts the form, so that what was typed elsewhere in it stays.

use crate::authorities::api::{FindQuery, find_authorities};
use crate::authorities::components::authority_search::{Results, SearchBox};
use crate::error::codes;
use crate::visit::posted;
use domain::ids::AuthorityId;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The search box with its hits, each a choice of the form.
#[component]
pub fn AuthorityChoice(
    /// Id of the form around.
    form: &'static str,
    /// The server function of the form.
    endpoint: &'static str,
    /// What is searched before anything is typed.
    first: FindQuery,
    /// What is chosen before anybody chose.
    #[prop(default = None)]
    chosen: Option<AuthorityId>,
) -> impl IntoView {
    let query = match posted(endpoint) {
        Some(posted) => {
            let take = |name: &str| posted.entries.text(name).unwrap_or_default().to_owned();
            FindQuery {
                text: take("text"),
                country: take("country"),
                level: take("level"),
                area: take("area"),
                group: take("group"),
                ..first
            }
        }
        None => {
            let map = use_query_map().get_untracked();
            let take = |name: &str, first: String| map.get(name).unwrap_or(first);
            FindQuery {
                text: take("text", first.text),
                country: take("country", first.country),
                level: take("level", first.level),
                area: take("area", first.area),
                group: take("group", first.group),
                procedure: first.procedure,
                purpose: first.purpose,
                is_typing: false,
            }
        }
    };
    let ticked = posted(endpoint).and_then(|posted| posted.entries.text("recipient")?.parse().ok());
    let chosen = ticked.or(chosen);
    let (asked, procedure, purpose) = (query.clone(), query.procedure.clone(), query.purpose);
    view! {
        <SearchBox query=query form=form is_posted=true/>
        {Suspend::new(async move {
            let found = find_authorities(asked).await.unwrap_or_default();
            view! {
                <Results first=found form=form.to_owned() procedure=procedure purpose=purpose chosen=chosen
                    name="values[recipient][]".to_owned()/>
            }
        })}
    }
}

/// Whether the form of this endpoint comes back because its search button was pressed, and not because it was refused.
#[must_use]
pub fn is_search(endpoint: &str) -> bool {
    posted(endpoint).is_some_and(|posted| posted.error.code == codes::SEARCH)
}

//! A warning in a draft: the own authority has an open request on this person already.

use crate::t;
use domain::casework::view::SamePersonView;
use leptos::prelude::*;

/// The warning; nothing where there is no such request.
#[component]
pub fn SamePerson(
    /// The open requests.
    requests: Vec<SamePersonView>,
) -> impl IntoView {
    if requests.is_empty() {
        return ().into_any();
    }
    view! {
        <div class="message message--warning" role="status" id="same-person">
            <p>{t!("same-person-text")}</p>
            <ul>
                {requests
                    .into_iter()
                    .map(|request| match request.id {
                        Some(id) => view! {
                            <li><a class="num" href=format!("/exchanges/{id}")>{request.number}</a></li>
                        }
                        .into_any(),
                        None => view! { <li class="num">{request.number}</li> }.into_any(),
                    })
                    .collect_view()}
            </ul>
        </div>
    }
    .into_any()
}

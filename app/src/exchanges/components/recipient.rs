//! Choosing the authority asked: a search box inside the page's form, working as a search page without the program.

use crate::authorities::api::{FindQuery, find_authorities};
use crate::authorities::components::authority_search::{Results, SearchBox};
use crate::ui::authority_line::AuthorityName;
use crate::ui::problem_text;
use crate::{t, t_attr};
use domain::exchanges::view::DraftView;
use domain::problem::FieldProblem;
use domain::procedures::admission::Purpose;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page on which the recipient is chosen. The search is a GET form of its own; choosing is a button of the page's
/// form.
#[component]
pub fn RecipientStep(
    /// The draft.
    view: DraftView,
    /// What to put right.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let problem = problems.iter().find(|p| p.path == "recipient").map(problem_text);
    let chosen = view.recipient.clone();
    let chosen_id = chosen.as_ref().map(|contact| contact.authority.id);
    let query = find_query(&view);
    let asked = query.clone();
    let procedure = query.procedure.clone();
    view! {
        <div class="finder" id="field-recipient" tabindex="-1">
            {problem.map(|text| view! { <p class="field__error">{text}</p> })}
            {chosen.map(|contact| view! {
                <div class="message message--info">
                    <h2 class="message__title">{t!("recipient-chosen")}</h2>
                    <p><AuthorityName line=contact.authority/></p>
                    <input type="hidden" name="values[recipient][]" value=chosen_id.map(|id| id.to_string())/>
                </div>
            })}
            <SearchBox query=query form="recipient-search"/>
                {Suspend::new(async move {
                    let first = find_authorities(asked).await.unwrap_or_default();
                    view! {
                        <Results first=first form="recipient-search".to_owned() procedure=procedure purpose=Purpose::Ask chosen=chosen_id
                            name="values[recipient][]".to_owned()/>
                    }
                })}
        </div>
    }
}

/// The search form itself stands outside of the page's form: forms cannot be nested.
#[component]
pub fn RecipientSearchForm(
    /// The draft.
    view: DraftView,
) -> impl IntoView {
    let action = format!("/drafts/{}/recipient", view.id);
    view! { <form id="recipient-search" method="get" action=action role="search" aria-label=t_attr!("find-label") class="visually-hidden"></form> }
}

fn find_query(view: &DraftView) -> FindQuery {
    let map = use_query_map().get_untracked();
    let take = |name: &str| map.get(name).unwrap_or_default();
    FindQuery {
        text: take("text"),
        country: take("country"),
        level: take("level"),
        area: take("area"),
        group: take("group"),
        procedure: view.procedure.as_str().to_owned(),
        purpose: Purpose::Ask,
        is_typing: false,
    }
}

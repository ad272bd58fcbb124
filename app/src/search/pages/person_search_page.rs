//! The search for a person concerned. It is posted: no name ever stands in an address.

use crate::accounts::components::person_fields::Line;
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::frame::{Frame, page_of};
use crate::search::api::get_person_search;
use crate::search::components::found_rows::FoundRows;
use crate::search::components::refused::Refused;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use crate::{t, t_attr};
use domain::exchanges::view::{Coded, FieldView, FoundExchange, PersonSearchPage as View};
use domain::ids::PersonSearchId;
use domain::procedures::definition::FieldKind;
use domain::search::person::{MOST_FOUND, SearchReason};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use uuid::Uuid;

/// The page: the form, or below the id of a search what it found.
#[component]
pub fn PersonSearchPage() -> impl IntoView {
    let id = use_params_map().with_untracked(|params| params.get("id"));
    // What is no id is that of no search.
    let id = id.map(|id| id.parse().unwrap_or(PersonSearchId(Uuid::nil())));
    page_of(get_person_search(id), |view| match view.found {
        Some(found) => {
            view! { <Found found=found is_cut=view.is_cut procedure=view.procedure_name/> }.into_any()
        }
        None => view! { <Form view=view/> }.into_any(),
    })
}

#[component]
fn Found(found: Vec<FoundExchange>, is_cut: bool, procedure: String) -> impl IntoView {
    view! {
        <Frame title=t_attr!("search-person-title")>
            <a class="back-link" href="/requests/search/person">{t!("search-person-title")}</a>
            <header class="page-head">
                <h1>{t!("search-person-title")}</h1>
                <p class="page-head__lead">{procedure.clone()}</p>
            </header>
            {is_cut.then(|| view! { <p>{t!("search-person-cut", max = MOST_FOUND)}</p> })}
            <FoundRows rows=found caption=procedure/>
        </Frame>
    }
}

fn reason_text(reason: SearchReason) -> String {
    match reason {
        SearchReason::SamePerson => t!("search-reason-same-person"),
        SearchReason::Enquiry => t!("search-reason-enquiry"),
        SearchReason::DataSubject => t!("search-reason-data-subject"),
        SearchReason::Supervision => t!("search-reason-supervision"),
    }
}

fn choice(path: &str, label: String, choices: Vec<Coded>) -> FieldView {
    FieldView { choices, ..plain_field(path, FieldKind::Choice, label, None, true) }
}

#[component]
fn Form(view: View) -> impl IntoView {
    let (entries, problems) = kept("search_person");
    let has_problem = posted("search_person").is_some();
    let labels: Labels = [
        ("procedure".to_owned(), t!("search-procedure")),
        ("name".to_owned(), t!("search-person-name")),
        ("born".to_owned(), t!("fields-birth-date")),
        ("reason".to_owned(), t!("act-refuse-reason")),
    ]
    .into();
    let reasons = SearchReason::ALL
        .into_iter()
        .map(|reason| Coded { code: reason.code().to_owned(), text: reason_text(reason) })
        .collect();
    let procedure = choice("procedure", t!("search-procedure"), view.procedures);
    let born = plain_field("born", FieldKind::Date, t!("fields-birth-date"), None, false);
    let reason = choice("reason", t!("act-refuse-reason"), reasons);
    view! {
        <Frame title=t_attr!("search-person-title") has_problem=has_problem>
            <a class="back-link" href="/requests/search">{t!("frame-search")}</a>
            <ErrorSummary problems=problems.clone() labels=labels/>
            <header class="page-head">
                <h1>{t!("search-person-title")}</h1>
                <p class="page-head__lead">{t!("search-person-lead")}</p>
            </header>
            <form class="stack" method="post" action="/api/search_person" novalidate=true autocomplete="off">
                <ThisPage/>
                <input type="hidden" name="key" value=once_key("search_person").to_string()/>
                <Refused endpoint="search_person"/>
                <FieldInput field=procedure entries=entries.clone() problems=problems.clone()/>
                <Line path="name" label=t!("search-person-name") help=Some(t!("search-person-name-help"))
                    value=entries.text("name").unwrap_or_default().to_owned() problems=problems.clone()/>
                <FieldInput field=born entries=entries.clone() problems=problems.clone()/>
                <FieldInput field=reason entries=entries problems=problems/>
                <div class="actions"><button class="button button--primary">{t!("find-act")}</button></div>
            </form>
        </Frame>
    }
}

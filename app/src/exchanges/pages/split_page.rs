//! Some questions of a request go to another authority of the same Member State: which ones, to whom, and why.

use crate::authorities::api::FindQuery;
use crate::exchanges::api::get_exchange;
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::components::authority_choice::AuthorityChoice;
use crate::exchanges::components::choice_page::{ChoicePage, TooLate};
use crate::exchanges::components::move_forms::Words;
use crate::exchanges::pages::draft_page::plain_field;
use crate::exchanges::words_path;
use crate::fields::FieldInput;
use crate::frame::{NotFoundPage, page_of};
use crate::ui::error_summary::Labels;
use crate::visit::{posted, visit};
use crate::{t, t_attr};
use domain::exchanges::Action;
use domain::exchanges::view::{Coded, ExchangeView};
use domain::procedures::admission::Purpose;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The server function of the form.
const ENDPOINT: &str = "split_exchange";

/// The choice of questions and of the authority that takes them over.
#[component]
pub fn SplitPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_exchange(id), |view| {
        if view.actions.contains(&Action::Split) {
            view! { <Choice view=view/> }.into_any()
        } else if let Some(refused) = posted(ENDPOINT) {
            view! { <TooLate view=view title=t_attr!("act-split") error=refused.error/> }.into_any()
        } else {
            view! { <NotFoundPage/> }.into_any()
        }
    })
}

#[component]
fn Choice(view: ExchangeView) -> impl IntoView {
    let (entries, problems) = kept(ENDPOINT);
    let mut questions = plain_field("q", FieldKind::Choices, t!("split-questions"), None, true);
    questions.choices = view
        .request
        .questions
        .iter()
        .filter(|question| view.own_questions.contains(&question.id))
        .map(|question| {
            let text = question.text.clone().unwrap_or_default();
            Coded { code: question.id.clone(), text: format!("{} {text}", question.number).trim().to_owned() }
        })
        .collect();
    let first = FindQuery {
        country: visit().who.map(|who| who.country).unwrap_or_default(),
        procedure: view.procedure.as_str().to_owned(),
        purpose: Purpose::Part,
        ..FindQuery::default()
    };
    let labels: Labels =
        [("q".to_owned(), t!("split-questions")), (words_path(ENDPOINT), t!("act-refuse-reason"))].into();
    view! {
        <ChoicePage view=view form="split-form" endpoint=ENDPOINT title=t_attr!("act-split")
            lead=t!("split-lead") act=t!("split-act") labels=labels>
            <FieldInput field=questions entries=entries problems=problems/>
            <AuthorityChoice form="split-form" endpoint=ENDPOINT first=first/>
            <Words endpoint=ENDPOINT label=t!("act-refuse-reason") is_needed=false/>
        </ChoicePage>
    }
}

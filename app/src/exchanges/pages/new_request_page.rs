//! Where a request begins: the choice of its procedure.

use crate::exchanges::api::list_procedures;
use crate::frame::{Frame, page_of};
use crate::procedures::components::by_area::{ByArea, asked_words};
use crate::procedures::words::lang_of;
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use domain::procedures::view::ProcedureSummary;
use leptos::prelude::*;

/// The choice of a procedure, by policy area.
#[component]
pub fn NewRequestPage() -> impl IntoView {
    let words = asked_words();
    page_of(list_procedures(), move |choices| {
        view! {
            <Frame title=t_attr!("new-request-title")><Choices choices=choices words=words/></Frame>
        }
    })
}

/// The choices with their filter.
#[component]
pub fn Choices(
    /// The procedures in which the person may begin a request.
    choices: Vec<ProcedureSummary>,
    /// What was typed into the filter.
    words: String,
) -> impl IntoView {
    let is_empty = choices.is_empty();
    view! {
        <header class="page-head">
            <h1>{t!("new-request-title")}</h1>
            <p class="page-head__lead">{t!("new-request-lead")}</p>
        </header>
        {if is_empty {
            view! { <div class="empty"><p>{t!("new-request-none")}</p></div> }.into_any()
        } else {
            let title = t_attr!("new-request-title");
            view! { <ByArea action="/requests/new" title=title all=choices words=words card=choice/> }.into_any()
        }}
    }
}

fn choice(choice: ProcedureSummary) -> AnyView {
    let key = once_key(choice.id.as_str()).to_string();
    let lang = lang_of(choice.language);
    view! {
        <li>
            <form class="card" method="post" action="/api/create_draft">
                <ThisPage/>
                <input type="hidden" name="procedure" value=choice.id.as_str().to_owned()/>
                <input type="hidden" name="key" value=key/>
                <h3 class="card__title" lang=lang>{choice.name.clone()}</h3>
                <p lang=lang>{choice.purpose}</p>
                <ul>{choice.legal_acts.iter().map(|act| view! { <li>{act.title.clone()}</li> }).collect_view()}</ul>
                <div class="actions">
                    <button class="button button--primary">{t!("new-request-begin")}</button>
                    <a href=format!("/procedures/{}", choice.id)>
                        {t!("procedure-about")} " " <span class="visually-hidden">{choice.name.clone()}</span>
                    </a>
                </div>
            </form>
        </li>
    }
    .into_any()
}

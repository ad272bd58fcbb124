//! Where a request begins: the choice of its procedure.

use crate::exchanges::api::{ProcedureChoice, list_procedures};
use crate::frame::{Frame, page_of};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use leptos::prelude::*;

/// The choice of a policy area and procedure.
#[component]
pub fn NewRequestPage() -> impl IntoView {
    page_of(list_procedures(), |choices| view! { <Choices choices=choices/> })
}

#[component]
fn Choices(choices: Vec<ProcedureChoice>) -> impl IntoView {
    let is_empty = choices.is_empty();
    view! {
        <Frame title=t_attr!("new-request-title")>
            <header class="page-head">
                <h1>{t!("new-request-title")}</h1>
                <p class="page-head__lead">{t!("new-request-lead")}</p>
            </header>
            {is_empty.then(|| view! { <div class="empty"><p>{t!("new-request-none")}</p></div> })}
            <ul class="cards">
                {choices
                    .into_iter()
                    .map(|choice| {
                        let key = once_key(choice.id.as_str()).to_string();
                        view! {
                            <li>
                                <form class="card" method="post" action="/api/create_draft">
                                    <ThisPage/>
                                    <input type="hidden" name="procedure" value=choice.id.as_str().to_owned()/>
                                    <input type="hidden" name="key" value=key/>
                                    <p class="page-head__kicker">{choice.area_name}</p>
                                    <h2 class="card__title">{choice.name.clone()}</h2>
                                    <p>{choice.purpose}</p>
                                    <ul>
                                        {choice
                                            .legal_acts
                                            .iter()
                                            .map(|act| view! { <li>{act.title.clone()}</li> })
                                            .collect_view()}
                                    </ul>
                                    <div class="actions">
                                        <button class="button button--primary">{t!("new-request-begin")}</button>
                                        <a href=format!("/procedures/{}", choice.id)>
                                            {t!("procedure-about")} " "
                                            <span class="visually-hidden">{choice.name.clone()}</span>
                                        </a>
                                    </div>
                                </form>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </Frame>
    }
}

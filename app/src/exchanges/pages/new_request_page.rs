//! Where a request begins: the choice of its procedure.

use crate::exchanges::api::list_procedures;
use crate::frame::{Frame, page_of};
use crate::procedures::components::by_area::{Area, ByArea, FindForm, areas, asked_words, found};
use crate::procedures::words::lang_of;
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use crate::{t, t_attr};
use domain::procedures::view::{BeginView, ProcedureSummary};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// So many procedures are taken in at a glance; of more, the policy area is chosen first.
const AT_A_GLANCE: usize = 6;

/// The choice of a procedure: found by words, or by its policy area.
#[component]
pub fn NewRequestPage() -> impl IntoView {
    let words = asked_words();
    let area = use_query_map().with_untracked(|query| query.get("area")).unwrap_or_default();
    page_of(list_procedures(), move |view| {
        view! {
            <Frame title=t_attr!("new-request-title")><Choices view=view area=area words=words/></Frame>
        }
    })
}

/// The choices with their filter.
#[component]
pub fn Choices(
    /// The procedures in which the person may begin a request.
    view: BeginView,
    /// Code of the policy area that was chosen; empty for none.
    area: String,
    /// What was typed into the filter.
    words: String,
) -> impl IntoView {
    let is_empty = view.procedures.is_empty();
    let is_long = view.procedures.len() > AT_A_GLANCE;
    let is_chosen = !words.trim().is_empty() || view.procedures.iter().any(|one| one.area == area);
    let choices = if is_long && !is_chosen {
        view! { <FirstChoice view=view/> }.into_any()
    } else {
        let mut hits = found(view.procedures, &words);
        if is_long && words.trim().is_empty() {
            hits.retain(|one| one.area == area);
        }
        view! { <ByArea hits=hits card=choice/> }.into_any()
    };
    view! {
        {(is_long && is_chosen).then(|| view! {
            <a class="back-link" href="/requests/new">{t!("new-request-all-areas")}</a>
        })}
        <header class="page-head">
            <h1>{t!("new-request-title")}</h1>
            <p class="page-head__lead">{t!("new-request-lead")}</p>
        </header>
        {if is_empty {
            view! { <div class="empty"><p>{t!("new-request-none")}</p></div> }.into_any()
        } else {
            let title = t_attr!("new-request-title");
            view! { <FindForm action="/requests/new" title=title words=words/> {choices} }.into_any()
        }}
    }
}

/// What the person used last, and the policy areas with the number of their procedures.
#[component]
fn FirstChoice(view: BeginView) -> impl IntoView {
    let BeginView { procedures, lately } = view;
    let lately: Vec<_> =
        lately.iter().filter_map(|id| procedures.iter().find(|one| one.id == *id).cloned()).collect();
    let line = |area: Area| {
        view! {
            <li>
                <a class="card" href=format!("/requests/new?area={}", area.code)>
                    <span class="card__title">{area.name}</span>
                    <span>{t!("procedures-count", count = area.procedures.len())}</span>
                </a>
            </li>
        }
    };
    view! {
        {(!lately.is_empty()).then(|| view! {
            <section class="section">
                <h2>{t!("new-request-lately")}</h2>
                <ul class="cards">{lately.into_iter().map(choice).collect_view()}</ul>
            </section>
        })}
        <section class="section">
            <h2>{t!("new-request-areas")}</h2>
            <ul class="cards">{areas(procedures).into_iter().map(line).collect_view()}</ul>
        </section>
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
                <details class="disclosure">
                    <summary class="disclosure__summary">{t!("step-basis")}</summary>
                    <ul class="disclosure__body">
                        {choice.legal_acts.iter().map(|act| view! { <li>{act.title.clone()}</li> }).collect_view()}
                    </ul>
                </details>
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

//! The page of one authority.

use crate::authorities::api::{AuthorityPageView, get_authority};
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::this_page::ThisPage;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page of one authority.
#[component]
pub fn AuthorityPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_authority(id), |view| view! { <Facts view=view/> })
}

#[component]
fn Facts(view: AuthorityPageView) -> impl IntoView {
    let contact = view.contact;
    let id = contact.authority.id;
    let works_in: Vec<String> =
        contact.works_in.iter().map(|code| tr_dynamic(&format!("language-{code}"), None)).collect();
    let areas: Vec<String> =
        view.areas.iter().map(|a| tr_dynamic(&format!("competence-{a}"), None)).collect();
    view! {
        <Frame title=contact.authority.name.clone()>
            <header class="page-head">
                <h1><AuthorityName line=contact.authority.clone()/></h1>
                {(!contact.name_en.is_empty()).then(|| view! {
                    <p class="page-head__lead" lang="en">{contact.name_en.clone()}</p>
                })}
            </header>
            <dl class="facts">
                <Row term=t!("authority-country") text=Some(tr_dynamic(&format!("country-{}", contact.authority.country.code()), None))/>
                <Row term=t!("find-level") text=Some(tr_dynamic(&format!("level-{}", view.level.code()), None))/>
                <Row term=t!("find-area") text=Some(areas.join(" · "))/>
                <Row term=t!("case-languages") text=Some(works_in.join(", "))/>
                <Row term=t!("case-phone") text=contact.phone/>
                <Row term=t!("case-mailbox") text=contact.mailbox/>
                <Row term=t!("authority-procedures") text=Some(if view.procedures.is_empty() {
                    t!("authority-no-procedure")
                } else {
                    view.procedures.join(" · ")
                })/>
            </dl>
            <form method="post" action="/api/mark_favourite">
                <ThisPage/>
                <input type="hidden" name="id" value=id.to_string()/>
                <input type="hidden" name="is_favourite" value=(!view.is_favourite).to_string()/>
                <button class="button button--small">
                    <span aria-hidden="true">{if view.is_favourite { "★ " } else { "☆ " }}</span>
                    {if view.is_favourite { t!("favourite-remove") } else { t!("favourite-add") }}
                </button>
            </form>
            <p><a href="/authorities">{t!("authority-back")}</a></p>
        </Frame>
    }
}

#[component]
fn Row(term: String, text: Option<String>) -> impl IntoView {
    text.filter(|text| !text.is_empty()).map(|text| {
        view! {
            <div class="facts__row"><dt>{term}</dt><dd>{text}</dd></div>
        }
    })
}

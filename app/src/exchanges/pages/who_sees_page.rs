//! Who can see a case and why: the authorities that take part or did, and the people of the own one.

use crate::accounts::components::words::role_name;
use crate::exchanges::api::get_who_sees;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::procedures::components::admission::Admission;
use crate::ui::authority_line::AuthorityName;
use crate::{t, t_attr};
use domain::access::who_sees::Reason;
use domain::exchanges::view::{AuthoritySeesView, PersonSeesView, SightView, WhoSeesView};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// Who can see a case.
#[component]
pub fn WhoSeesPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_who_sees(id), |view| view! { <WhoSees view=view/> })
}

#[component]
fn WhoSees(view: WhoSeesView) -> impl IntoView {
    let case = format!("/exchanges/{}", view.id);
    view! {
        <Frame title=t_attr!("access-title")>
            <a class="back-link" href=case>{view.number}</a>
            <header class="page-head">
                <h1>{t!("access-title")}</h1>
                <p class="page-head__lead">{t!("access-lead")}</p>
            </header>
            <section class="section" id="access-authorities">
                <h2>{t!("access-authorities")}</h2>
                <ul class="stack">
                    {view.authorities.into_iter().map(|one| view! { <Authority one=one/> }).collect_view()}
                </ul>
                <p>{t!("access-elsewhere")}</p>
            </section>
            <section class="section" id="access-people">
                <h2>{t!("access-people")}</h2>
                <ul class="stack">
                    {view.people.into_iter().map(|one| view! { <Colleague one=one/> }).collect_view()}
                </ul>
            </section>
        </Frame>
    }
}

#[component]
fn Authority(one: AuthoritySeesView) -> impl IntoView {
    let is_called = matches!(one.reason, Reason::Called | Reason::Coordinator);
    let helped = one.helps.map(|line| t!("case-coordinator-of", authority = line.name));
    // Who was called in for nobody is asked for its opinion.
    let helped = helped.or_else(|| is_called.then(|| t!("case-coordinator-opinion")));
    let seen = one.sight.map_or_else(|| t!("access-sees-nothing"), sight_text);
    view! {
        <li>
            <p><strong><AuthorityName line=one.authority/></strong> " · " {one.side}</p>
            {helped.map(|text| view! { <p>{text}</p> })}
            {reason_text(one.reason).map(|text| view! { <p>{text}</p> })}
            <p>{seen}</p>
            {one.is_withheld.then(|| view! { <p>{t!("access-withheld")}</p> })}
            {one.admission.map(|admission| view! { <Admission admission=admission/> })}
        </li>
    }
}

#[component]
fn Colleague(one: PersonSeesView) -> impl IntoView {
    let roles: Vec<String> = one.roles.into_iter().map(role_name).collect();
    view! {
        <li>
            <p><strong>{one.name}</strong> {(!roles.is_empty()).then(|| format!(" · {}", roles.join(", ")))}</p>
            {one.is_assigned.then(|| view! { <p>{t!("access-given")}</p> })}
            {one.stands_in.then(|| view! { <p>{t!("access-stands-in")}</p> })}
            <p>{sight_text(one.sight)}</p>
        </li>
    }
}

/// Why an authority sees the case; what whoever took it up was called in for is said already.
fn reason_text(reason: Reason) -> Option<String> {
    Some(match reason {
        Reason::Author => t!("access-author"),
        Reason::Recipient => t!("access-recipient"),
        Reason::Part => t!("access-part"),
        Reason::Called => t!("access-called"),
        Reason::Coordinator => return None,
        Reason::Copy => t!("case-copy"),
        Reason::Former => t!("access-former"),
    })
}

fn sight_text(sight: SightView) -> String {
    match sight {
        SightView::Everything => t!("access-sees-everything"),
        SightView::BeforeAcceptance => t!("access-sees-before-acceptance"),
        SightView::HeaderOnly => t!("access-sees-header"),
    }
}

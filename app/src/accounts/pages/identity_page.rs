//! The page on which an identity of a provider is linked to the account, after a journey there, or given up: with the old
//! factors either way.

use crate::accounts::api::{CODE, PASSWORD, SEALED, get_identity};
use crate::accounts::components::way_in::{OwnCode, OwnPassword, labels};
use crate::error::{AppError, codes};
use crate::exchanges::components::act_forms::kept;
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::ErrorSummary;
use crate::ui::message::{ErrorMessage, Outcome};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::accounts::view::IdentityOffer;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// What the page is for.
#[derive(Clone)]
enum Act {
    /// Links what was brought, sealed.
    Link(String),
    /// Gives up the identity with this id.
    Unlink(String),
}

/// The page.
#[component]
pub fn IdentityPage() -> impl IntoView {
    let query = use_query_map();
    let asked = move |name: &str| query.with_untracked(|query| query.get(name)).unwrap_or_default();
    let (sealed, id, problem) = (asked("sealed"), asked("id"), asked("problem"));
    let act = if id.is_empty() { Act::Link(sealed.clone()) } else { Act::Unlink(id.clone()) };
    page_of(get_identity(sealed, id), move |offer| match offer {
        Some(offer) => view! { <Confirm offer=offer act=act/> }.into_any(),
        None => view! { <Failed problem=problem/> }.into_any(),
    })
}

/// Why nothing came back from the provider that can be linked.
#[component]
fn Failed(problem: String) -> impl IntoView {
    let known =
        [codes::PROVIDER_CANCELLED, codes::PROVIDER_LEVEL, codes::PROVIDER_DOWN, codes::PROVIDER_UNTRUSTED];
    let code = known.into_iter().find(|code| *code == problem).unwrap_or(codes::PROVIDER_UNTRUSTED);
    view! {
        <Frame title=t_attr!("account-identities") has_problem=true>
            <a class="back-link" href="/account">{t!("account-title")}</a>
            <header class="page-head"><h1>{t!("account-identities")}</h1></header>
            <ErrorMessage error=AppError::coded(code)/>
        </Frame>
    }
}

#[component]
fn Confirm(offer: IdentityOffer, act: Act) -> impl IntoView {
    let has_problem = visit().posted.is_some();
    let (endpoint, title, text, carried) = match act {
        Act::Link(sealed) => (
            "link_identity",
            t!("account-identity-link", provider = offer.label.clone()),
            t!("identity-text", provider = offer.label.clone(), subject = offer.subject),
            (format!("values[{SEALED}][]"), sealed),
        ),
        Act::Unlink(id) => (
            "unlink_identity",
            t!("account-identity-unlink", provider = offer.label.clone()),
            t!("account-identity-unlink-text", provider = offer.label.clone()),
            ("id".to_owned(), id),
        ),
    };
    let (_, problems) = kept(endpoint);
    let code =
        offer.asks_code.then(|| view! { <OwnCode path=CODE problems=problems.clone() or_recovery=true/> });
    view! {
        <Frame title=t_attr!("account-identities") has_problem=has_problem>
            <a class="back-link" href="/account">{t!("account-title")}</a>
            <Outcome was_saved=false/>
            <ErrorSummary problems=problems.clone() labels=labels()/>
            <header class="page-head"><h1>{title.clone()}</h1></header>
            <form class="stack" method="post" action=format!("/api/{endpoint}") novalidate=true>
                <ThisPage/>
                <p>{text}</p>
                <p>{t!("account-password-text")}</p>
                <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
                <input type="hidden" name=carried.0 value=carried.1/>
                <OwnPassword path=PASSWORD problems=problems.clone()/>
                {code}
                <div class="actions"><button class="button button--primary">{title}</button></div>
            </form>
        </Frame>
    }
}

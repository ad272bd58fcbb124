//! The page that the link of an invitation opens: asks the code, then lets name and password be chosen, or says what
//! became of the link. Public, and without a program.

use crate::accounts::api::get_link;
use crate::accounts::components::person_fields::Line;
use crate::accounts::components::words::dead_link;
use crate::frame::{NotFoundPage, PublicFrame, page_of};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::problem_text::error_text;
use crate::visit::{Posted, visit};
use crate::{t, t_attr};
use domain::accounts::credentials::LEAST_PASSWORD;
use domain::accounts::invitation::LinkState;
use domain::accounts::view::LinkPage;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page.
#[component]
pub fn InvitationPage() -> impl IntoView {
    let Some(token) = use_params_map().get_untracked().get("token") else {
        return view! { <NotFoundPage/> }.into_any();
    };
    let typed = token.clone();
    page_of(get_link(token), move |link| view! { <Page link=link token=typed/> })
}

#[component]
fn Page(link: LinkPage, token: String) -> impl IntoView {
    let refused = visit().posted;
    let problems = refused.as_ref().map(|posted| posted.error.problems.clone()).unwrap_or_default();
    let seconds = problems.iter().find_map(|problem| problem.arguments.get("seconds")).cloned();
    let message = match (&refused, seconds) {
        (Some(_), Some(seconds)) => Some(t!("error-sign-in-wait", seconds = seconds)),
        (Some(posted), None) if problems.is_empty() => Some(error_text(&posted.error)),
        _ => None,
    };
    let problems = if message.is_some() { Vec::new() } else { problems };
    let labels: Labels = [
        ("code".to_owned(), t!("people-code")),
        ("username".to_owned(), t!("sign-in-username")),
        ("password".to_owned(), t!("sign-in-password")),
    ]
    .into();
    let has_problem = message.is_some() || !problems.is_empty();
    let body = match link.state {
        LinkState::AsksCode => view! {
            <p>{t!("join-code-lead")}</p>
            <form class="stack" method="post" action="/open/invitation" novalidate=true>
                <input type="hidden" name="token" value=token/>
                <Line path="code" label=t!("people-code") value="" problems=problems.clone() autocomplete="one-time-code"/>
                <div class="actions"><button class="button button--primary">{t!("join-continue")}</button></div>
            </form>
        }
        .into_any(),
        LinkState::Open => view! { <Choose link=link token=token refused=refused/> }.into_any(),
        dead => view! {
            <div class="message message--warning" role="status"><p>{dead_link(dead).unwrap_or_default()}</p></div>
            <p>{t!("link-what-to-do")}</p>
        }
        .into_any(),
    };
    view! {
        <PublicFrame title=t_attr!("join-title") has_problem=has_problem>
            {message.map(|text| view! {
                <div class="message message--error" role="alert" tabindex="-1"><p>{text}</p></div>
            })}
            <ErrorSummary problems=problems labels=labels/>
            <header class="page-head"><h1>{t!("join-title")}</h1></header>
            <div class="stack">{body}</div>
        </PublicFrame>
    }
}

#[component]
fn Choose(link: LinkPage, token: String, refused: Option<Posted>) -> impl IntoView {
    let problems = refused.as_ref().map(|posted| posted.error.problems.clone()).unwrap_or_default();
    let typed = refused.as_ref().and_then(|posted| posted.entries.text("username").map(str::to_owned));
    let username = typed.or(link.username).unwrap_or_default();
    let least = u32::try_from(LEAST_PASSWORD).unwrap_or(u32::MAX);
    view! {
        <p>{t!("join-choose-lead", name = link.name.unwrap_or_default())}</p>
        <form class="stack" method="post" action="/open/invitation/choose" novalidate=true>
            <input type="hidden" name="token" value=token/>
            <Line path="username" label=t!("sign-in-username") value=username problems=problems.clone()
                autocomplete="username"/>
            <Line path="password" label=t!("sign-in-password") value="" problems=problems kind="password"
                help=Some(t!("join-password-help", min = least)) autocomplete="new-password"/>
            <div class="actions"><button class="button button--primary">{t!("join-finish")}</button></div>
        </form>
    }
}

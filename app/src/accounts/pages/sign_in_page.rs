//! The sign-in page: public, without a program, and able to carry a form that was posted after the login expired, or too long
//! after signing in for what it does.

use crate::accounts::components::passkey_form::PasskeySignIn;
use crate::accounts::components::step_problem::StepProblem;
use crate::error::codes;
use crate::frame::PublicFrame;
use crate::visit::{Visit, posted, visit};
use crate::{t, t_attr};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use leptos_router::location::Url;

/// The sign-in page.
#[component]
pub fn SignInPage() -> impl IntoView {
    let query = use_query_map();
    let next = query.with_untracked(|q| q.get("next")).unwrap_or_default();
    let signed_out = query.with_untracked(|q| q.get("signed_out")).is_some();
    let failed = posted("sign-in");
    let Visit { resume, providers, .. } = visit();
    let username =
        failed.as_ref().and_then(|f| f.entries.text("username").map(str::to_owned)).unwrap_or_default();
    let next = failed.as_ref().and_then(|f| f.entries.text("next").map(str::to_owned)).unwrap_or(next);
    let again = query.with_untracked(|q| q.get("again")).is_some();
    let has_problem = failed.is_some();
    // A passkey or a provider that says no makes nothing wrong that was typed.
    let is_wrong = failed.as_ref().is_some_and(|failed| failed.error.code == codes::NO_FIT);
    let (title, title_text) = match again {
        true => (t_attr!("again-title"), t!("again-title")),
        false => (t_attr!("sign-in-title"), t!("sign-in-title")),
    };
    let has_expired = resume.is_some() && !again;
    let carried = resume.clone();
    view! {
        <PublicFrame title=title has_problem=has_problem>
            <StepProblem failed=failed control="username"/>
            <header class="page-head"><h1>{title_text}</h1></header>
            {again.then(|| view! { <p>{t!("again-text")}</p> })}
            {signed_out.then(|| view! {
                <div class="message message--success" role="status"><p>{t!("sign-in-signed-out")}</p></div>
            })}
            {has_expired.then(|| view! {
                <div class="message message--info" role="status">
                    <h2 class="message__title">{t!("sign-in-expired-title")}</h2>
                    <p>{t!("sign-in-expired-text")}</p>
                </div>
            })}
            <PasskeySignIn next=next.clone() is_again=again or=t!("passkey-or")/>
            <form class="stack" method="post" action="/open/sign-in" novalidate=true>
                <input type="hidden" name="next" value=next.clone()/>
                {again.then(|| view! { <input type="hidden" name="again" value="1"/> })}
                {resume.map(|sealed| view! { <input type="hidden" name="resume" value=sealed/> })}
                <div class="field">
                    <label class="field__label" for="username">{t!("sign-in-username")}</label>
                    <input class="input input--medium" id="username" name="username" value=username
                        autocomplete="username" autocapitalize="none" spellcheck="false"
                        aria-invalid=is_wrong.then_some("true")/>
                </div>
                <div class="field">
                    <label class="field__label" for="password">{t!("sign-in-password")}</label>
                    <input class="input input--medium" id="password" name="password" type="password"
                        autocomplete="current-password" aria-invalid=is_wrong.then_some("true")/>
                </div>
                <div class="actions"><button class="button button--primary">{t!("sign-in-act")}</button></div>
            </form>
            <Providers offered=providers next=next is_again=again resume=carried/>
            <details class="disclosure">
                <summary class="disclosure__summary">{t!("sign-in-forgot")}</summary>
                <div class="disclosure__body"><p>{t!("sign-in-forgot-text")}</p></div>
            </details>
            <p><a href="/register">{t!("register-title")}</a></p>
        </PublicFrame>
    }
}

/// Providers of identities at which people may sign in instead: links, because no form may lead elsewhere. A form that is carried
/// cannot be part of an address: it is posted, and the page that answers leads on.
#[component]
fn Providers(
    offered: Vec<(String, String)>,
    next: String,
    is_again: bool,
    resume: Option<String>,
) -> impl IntoView {
    let again = if is_again { "again=1&" } else { "" };
    offered
        .into_iter()
        .map(|(id, label)| {
            let path = format!("/sign-in/oidc/{id}");
            let words = t!("sign-in-provider", provider = label);
            if let Some(sealed) = resume.clone() {
                let next = next.clone();
                return view! {
                    <form method="post" action=path>
                        <input type="hidden" name="next" value=next/>
                        {is_again.then(|| view! { <input type="hidden" name="again" value="1"/> })}
                        <input type="hidden" name="resume" value=sealed/>
                        <button class="button">{words}</button>
                    </form>
                }
                .into_any();
            }
            let path = format!("{path}?{again}next={}", Url::escape(&next));
            view! { <p><a class="button" href=path>{words}</a></p> }.into_any()
        })
        .collect_view()
}

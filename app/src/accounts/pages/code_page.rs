//! The second step of signing in: asks the code. Public, without a program, and able to carry a form that was posted after the
//! login expired.

use crate::accounts::components::passkey_form::PasskeySignIn;
use crate::accounts::components::step_problem::StepProblem;
use crate::frame::PublicFrame;
use crate::visit::{posted, visit};
use crate::{t, t_attr};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn CodePage() -> impl IntoView {
    let next = use_query_map().with_untracked(|query| query.get("next")).unwrap_or_default();
    let again = use_query_map().with_untracked(|query| query.get("again")).is_some();
    let failed = posted("sign-in-code");
    let is_wrong = failed.is_some();
    view! {
        <PublicFrame title=t_attr!("code-title") has_problem=is_wrong>
            <StepProblem failed=failed control="code"/>
            <header class="page-head"><h1>{t!("code-title")}</h1></header>
            <PasskeySignIn next=next.clone() is_again=again or=t!("passkey-or-code")/>
            <form class="stack" method="post" action="/open/sign-in/code" novalidate=true>
                <input type="hidden" name="next" value=next/>
                {again.then(|| view! { <input type="hidden" name="again" value="1"/> })}
                {visit().resume.map(|sealed| view! { <input type="hidden" name="resume" value=sealed/> })}
                <div class="field">
                    <label class="field__label" for="code">{t!("code-label")}</label>
                    <p class="field__help" id="code-help">{t!("code-help")}</p>
                    <input class="input input--medium" id="code" name="code" autocomplete="one-time-code"
                        autocapitalize="none" spellcheck="false" aria-describedby="code-help"
                        aria-invalid=is_wrong.then_some("true")/>
                </div>
                <div class="actions"><button class="button button--primary">{t!("sign-in-act")}</button></div>
            </form>
            <p><a href="/sign-in">{t!("code-again")}</a></p>
            <details class="disclosure">
                <summary class="disclosure__summary">{t!("code-lost")}</summary>
                <div class="disclosure__body"><p>{t!("code-lost-text")}</p></div>
            </details>
        </PublicFrame>
    }
}

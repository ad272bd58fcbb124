//! Forms that a device of the reader fills in (WebAuthn). A small script asks the device; without it they stay hidden.

use crate::t;
use crate::visit::visit;
use leptos::prelude::*;

/// What the script fills in, under these names of the form, and what it shows when the device gives no answer.
#[component]
pub fn DeviceParts(
    /// Name of the control for the challenge.
    asked: String,
    /// Name of the control for the answer.
    answered: String,
) -> impl IntoView {
    let script = format!("/pkg/passkey-{}.js", visit().build);
    let reasons = [
        ("cancelled", t!("passkey-cancelled")),
        ("known", t!("passkey-known")),
        ("impossible", t!("passkey-impossible")),
        ("no-answer", t!("error-no-answer")),
    ]
    .map(|(why, text)| {
        view! {
            <div class="message message--error" role="alert" hidden=true data-why=why><p>{text}</p></div>
        }
    });
    view! {
        <input type="hidden" name=asked value="" data-part="asked"/>
        <input type="hidden" name=answered value="" data-part="answered"/>
        {reasons.into_iter().collect_view()}
        <script type="module" src=script></script>
    }
}

/// Signing in with a passkey, before the other way on the same page. Nothing where there are no passkeys.
#[component]
pub fn PasskeySignIn(
    /// Where signing in leads on.
    next: String,
    /// Whether somebody who is signed in proves it again.
    is_again: bool,
    /// What leads over to the other way.
    or: String,
) -> impl IntoView {
    let visit = visit();
    visit.has_passkeys.then(|| view! {
        <form class="stack" method="post" action="/open/sign-in/passkey" data-passkey="/open/passkey" hidden=true>
            <input type="hidden" name="next" value=next/>
            {is_again.then(|| view! { <input type="hidden" name="again" value="1"/> })}
            {visit.resume.map(|sealed| view! { <input type="hidden" name="resume" value=sealed/> })}
            <div class="actions"><button class="button button--primary">{t!("passkey-sign-in")}</button></div>
            <DeviceParts asked="asked".to_owned() answered="answered".to_owned()/>
            <p>{or}</p>
        </form>
    })
}

//! The acts on an account that are allowed in its state, each a form of its own.

use crate::t;
use crate::ui::confirm::Confirm;
use crate::ui::date_text::MomentText;
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use domain::accounts::view::{LinkView, PersonView};
use domain::accounts::{AccountEventKind, UserState};
use domain::ids::PersonId;
use leptos::prelude::*;

/// The acts.
#[component]
pub fn PersonActs(
    /// The person.
    view: PersonView,
) -> impl IntoView {
    let id = view.line.id;
    let state = view.line.state;
    let act = |kind: AccountEventKind, text: String, class: &'static str| form_of(id, kind, text, class);
    let link = view.link.clone().map(code_of);
    let invited = (state == UserState::Invited).then(|| {
        view! {
            {link}
            {act(AccountEventKind::SentAgain, t!("people-send-again"), "button")}
            {view.link.is_some().then(|| act(AccountEventKind::Withdrawn, t!("people-withdraw"), "button"))}
        }
    });
    let reset = (state == UserState::Active).then(|| match &view.reset_asked_by {
        None => {
            let form = act(AccountEventKind::ResetAsked, t!("people-reset"), "button");
            let consequence =
                [t!("people-reset-text"), t!("people-reset-factor"), t!("people-reset-coordinator")]
                    .join(" ");
            view! {
                <Confirm act=t!("people-reset") consequence=consequence>{form}</Confirm>
            }
            .into_any()
        }
        Some(name) => {
            let text = t!("people-reset-asked", name = name.as_str());
            let decide = view.may_approve_reset.then(|| {
                view! {
                    {act(AccountEventKind::ResetApproved, t!("people-reset-approve"), "button")}
                    {act(AccountEventKind::ResetDeclined, t!("people-reset-decline"), "button")}
                }
            });
            view! { <p>{text} " " {t!("people-reset-coordinator")}</p> {decide} }.into_any()
        }
    });
    let is_last = view.is_last_administrator;
    let lock = matches!(state, UserState::Active | UserState::Invited).then(|| {
        let form = act(AccountEventKind::Locked, t!("people-lock"), "button button--danger");
        view! { <Confirm act=t!("people-lock") consequence=t!("people-lock-text")>{form}</Confirm> }
    });
    let unlock =
        (state == UserState::Locked).then(|| act(AccountEventKind::Unlocked, t!("people-unlock"), "button"));
    let remove = (state != UserState::Removed).then(|| {
        let form = act(AccountEventKind::Removed, t!("people-remove"), "button button--danger");
        view! { <Confirm act=t!("people-remove") consequence=t!("people-remove-text")>{form}</Confirm> }
    });
    view! {
        <div class="stack">
            {invited}
            {reset}
            {unlock}
            {is_last.then(|| view! { <p>{t!("error-last-administrator")}</p> })}
            {(!is_last).then(|| view! { {lock} {remove} })}
        </div>
    }
}

/// The form of one act.
fn form_of(id: PersonId, kind: AccountEventKind, text: String, class: &'static str) -> impl IntoView {
    let code = kind.code();
    view! {
        <form method="post" action="/api/act_on_person">
            <ThisPage/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="key" value=once_key(code).to_string()/>
            <input type="hidden" name="act" value=code/>
            <button class=class>{text}</button>
        </form>
    }
}

/// The code of an invitation, which is sent apart from its link, and how long it holds.
pub fn code_of(link: LinkView) -> impl IntoView {
    view! {
        <dl class="facts">
            <div class="facts__row">
                <dt>{t!("people-code")}</dt>
                <dd class="num" id="code">{link.code}</dd>
            </div>
            <div class="facts__row"><dt>{t!("people-link-ends")}</dt><dd><MomentText at=link.ends_at/></dd></div>
        </dl>
        <p>{if link.is_good { t!("people-code-text") } else { t!("people-code-over") }}</p>
    }
}

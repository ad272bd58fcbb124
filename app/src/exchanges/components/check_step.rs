//! The last page: what the other side sees before and after acceptance, and the button that sends.

use crate::exchanges::components::request_document::RequestDocument;
use crate::exchanges::components::rest_days::RestDays;
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use domain::exchanges::view::{AuthorityLine, DraftView};
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// Check answers and send.
#[component]
pub fn CheckStep(
    /// The draft.
    view: DraftView,
) -> impl IntoView {
    let recipient = view.recipient.clone();
    let name = recipient.as_ref().map(|contact| contact.authority.name.clone()).unwrap_or_default();
    let key = once_key("send").to_string();
    let id = view.id;
    let is_ready = view.problems.is_empty() && recipient.is_some();
    let is_correction = view.corrects.is_some();
    let is_chosen = recipient.is_some();
    let has_nobody = view.needs_approval && view.approver.is_none();
    // The documents of a correction are those of the exchange.
    let exchange = view.corrects.unwrap_or(id);
    view! {
        {recipient.map(|contact| view! { <Recipient line=contact.authority change=(!is_correction).then_some(id)/> })}
        {view.approver.map(|authority| view! { <Approver line=authority/> })}
        {has_nobody.then(|| view! {
            <div class="message message--warning"><p>{t!("error-no-coordinator")}</p></div>
        })}
        {(!is_correction && !view.is_recipient_reachable && view.recipient.is_some()).then(|| view! {
            <div class="message message--warning"><p>{t!("error-recipient-not-reachable")}</p></div>
        })}
        {view.not_admitted.filter(|_| !is_correction && is_chosen).map(|refusal| view! {
            <div class="message message--warning"><p>{tr_dynamic(&format!("error-{}", refusal.code()), None)}</p></div>
        })}
        <RestDays days=view.rest_days/>
        {view.preview.map(|preview| view! {
            <div class="compare">
                <section class="compare__side">
                    <h2 class="compare__title">{t!("check-before")}</h2>
                    <p class="compare__note">{t!("check-before-note")}</p>
                    <RequestDocument exchange=exchange request=preview.before heading=3/>
                </section>
                <section class="compare__side">
                    <h2 class="compare__title">{t!("check-after")}</h2>
                    <p class="compare__note">{t!("check-after-note")}</p>
                    <RequestDocument exchange=exchange request=preview.after heading=3/>
                </section>
            </div>
        })}
        <form class="sticky-foot" method="post" action="/api/send_exchange">
            <ThisPage/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="revision" value=view.revision.to_string()/>
            <input type="hidden" name="key" value=key/>
            <div class="actions">
                <button class="button button--primary">
                    {match (is_correction, is_ready) {
                        (true, _) => t!("check-send-correction"),
                        (false, true) => t!("check-send-to", name = name),
                        (false, false) => t!("check-send"),
                    }}
                </button>
                <a class="button button--quiet" href="/drafts?saved=1">{t!("wizard-save")}</a>
            </div>
        </form>
    }
}

/// Whom it goes to, and the way to choose somebody else for that draft.
#[component]
fn Recipient(line: AuthorityLine, change: Option<ExchangeId>) -> impl IntoView {
    view! {
        <dl class="facts">
            <div class="facts__row">
                <dt>{t!("check-recipient")}</dt>
                <dd><AuthorityName line=line/></dd>
                {change.map(|id| view! {
                    <dd class="facts__change"><a href=format!("/drafts/{id}/recipient")>{t!("check-change")}</a></dd>
                })}
            </div>
        </dl>
    }
}

/// Who approves it before it leaves.
#[component]
fn Approver(line: AuthorityLine) -> impl IntoView {
    view! {
        <dl class="facts">
            <div class="facts__row">
                <dt>{t!("duty-approves_requests")}</dt>
                <dd><AuthorityName line=line/></dd>
            </div>
        </dl>
    }
}

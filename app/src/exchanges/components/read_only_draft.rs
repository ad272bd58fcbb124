//! A draft that its author reads and writes no longer: why, what it says, and how it is deleted.

use crate::exchanges::components::request_document::RequestDocument;
use crate::frame::Frame;
use crate::i18n::{Arguments, current, format, tr_dynamic};
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::{DateText, MomentText};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use domain::exchanges::read_only::WhyReadOnly;
use domain::exchanges::view::ReadOnlyDraft;
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// The draft.
#[component]
pub fn ReadDraft(
    /// What it says.
    draft: ReadOnlyDraft,
) -> impl IntoView {
    let id = draft.id;
    view! {
        <Frame title=draft.procedure_name.clone()>
            <header class="page-head">
                <div class="page-head__line"><h1>{draft.procedure_name.clone()}</h1></div>
                <p class="page-head__note">
                    {t!("draft-deleted-on", date = format::date(current(), draft.deleted_on))}
                </p>
            </header>
            <div class="message message--warning">
                <p>{why_text(draft.why)}</p>
                <p>{t!("read-only-lead")}</p>
            </div>
            <dl class="facts">
                {draft.recipient.map(|line| row(t!("drafts-recipient"), view! { <AuthorityName line=line/> }.into_any()))}
                {draft.wanted.map(|date| row(t!("wanted-label"), view! { <DateText date=date/> }.into_any()))}
                {draft.own_reference.map(|reference| row(t!("reference-label"), reference.into_any()))}
                {row(t!("drafts-changed"), view! { <MomentText at=draft.saved_at/> }.into_any())}
            </dl>
            <RequestDocument exchange=id request=draft.request/>
            <section class="section"><DeleteDraft id=id/></section>
        </Frame>
    }
}

fn row(label: String, value: AnyView) -> impl IntoView {
    view! { <div class="facts__row"><dt>{label}</dt><dd>{value}</dd></div> }
}

/// Why the draft is written no longer, in a sentence.
#[must_use]
pub fn why_text(why: WhyReadOnly) -> String {
    let mut arguments = Arguments::new();
    if let Some(day) = why.day() {
        arguments.set("date", format::date(current(), day));
    }
    tr_dynamic(why.message(), Some(&arguments))
}

/// Deletes a draft, after a second thought.
#[component]
pub fn DeleteDraft(
    /// The draft.
    id: ExchangeId,
) -> impl IntoView {
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">{t!("drafts-delete")}</summary>
            <form class="disclosure__body" method="post" action="/api/delete_draft">
                <ThisPage/>
                <input type="hidden" name="id" value=id.to_string()/>
                <input type="hidden" name="key" value=once_key(&format!("delete_draft-{id}")).to_string()/>
                <p>{t!("drafts-delete-text")}</p>
                <button class="button button--danger button--small">{t!("drafts-delete-confirm")}</button>
            </form>
        </details>
    }
}

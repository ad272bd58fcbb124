//! Forms of the acts that carry words, and of those that begin a new draft.

use crate::exchanges::components::act_forms::{ActForm, Fold, When, kept};
use crate::exchanges::components::documents::{Files, Upload};
use crate::exchanges::pages::draft_page::plain_field;
use crate::exchanges::words_path;
use crate::fields::FieldInput;
use crate::t;
use crate::ui::error_summary::Labels;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use domain::exchanges::view::{Coded, ExchangeView};
use domain::exchanges::{Action, message};
use domain::ids::ExchangeId;
use domain::procedures::definition::{FieldKind, Phase};
use leptos::prelude::*;

/// The words of an act with their language.
#[component]
pub fn Words(
    /// The server function of the form.
    endpoint: &'static str,
    /// What they say.
    label: String,
    /// Whether they must be there.
    is_needed: bool,
) -> impl IntoView {
    let (entries, problems) = kept(endpoint);
    let help = Some(t!("act-refuse-reason-help"));
    let field = plain_field(&words_path(endpoint), FieldKind::LongText, label, help, is_needed);
    view! { <FieldInput field=field entries=entries problems=problems/> }
}

/// The label of the words of a form, for its summary of errors.
#[must_use]
pub fn label_of_words(endpoint: &str, label: String) -> Labels {
    [(words_path(endpoint), label)].into()
}

/// Asks the requesting side for more information.
#[component]
pub fn AskClarification(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let labels = label_of_words("ask_clarification", t!("act-ask-what"));
    view! {
        <Fold title=t!("act-ask") endpoint="ask_clarification">
            <ActForm view=view endpoint="ask_clarification" labels=labels>
                <Words endpoint="ask_clarification" label=t!("act-ask-what") is_needed=true/>
                <button class="button">{t!("act-ask-confirm")}</button>
            </ActForm>
        </Fold>
    }
}

/// Gives the information that was asked for.
#[component]
pub fn Clarify(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let labels = label_of_words("clarify_exchange", t!("act-clarify-what"));
    view! {
        <Fold title=t!("act-clarify") endpoint="clarify_exchange" is_first=true>
            <WordsDocuments view=view.clone()/>
            <ActForm view=view endpoint="clarify_exchange" labels=labels>
                <Words endpoint="clarify_exchange" label=t!("act-clarify-what") is_needed=true/>
                <button class="button button--primary">{t!("act-clarify-confirm")}</button>
            </ActForm>
        </Fold>
    }
}

/// Writes to the other side.
#[component]
pub fn Write(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let labels = label_of_words("write_message", t!("act-write-what"));
    let is_early = view.phase == Phase::Sent && view.is_initiator;
    // What is asked for has its own form, with the documents.
    let has_documents = !view.actions.contains(&Action::Clarify);
    let is_open = has_documents && has_waiting_documents(&view);
    view! {
        <Fold title=t!("act-write") endpoint="write_message" is_first=is_open>
            {is_early.then(|| view! { <p>{t!("act-write-early")}</p> })}
            {has_documents.then(|| view! { <WordsDocuments view=view.clone()/> })}
            <ActForm view=view endpoint="write_message" labels=labels>
                <Words endpoint="write_message" label=t!("act-write-what") is_needed=true/>
                <button class="button">{t!("act-write-confirm")}</button>
            </ActForm>
        </Fold>
    }
}

/// Documents that will go with words. They come first: without the program, attaching one loads the page anew.
#[component]
fn WordsDocuments(view: ExchangeView) -> impl IntoView {
    let next = format!("/exchanges/{}", view.id);
    let has_documents = !view.document_kinds.is_empty();
    let is_open = has_waiting_documents(&view);
    let (files, kinds) = (view.message_documents, view.document_kinds);
    let id = view.id;
    has_documents.then(|| {
        view! {
            <details class="disclosure" id="documents" open=is_open>
                <summary class="disclosure__summary">{t!("act-clarify-documents")}</summary>
                <div class="disclosure__body">
                    <div data-renewed-by=format!("upload-{}", message::DOCUMENTS) role="status">
                        <Files exchange=id documents=files next=next.clone()/>
                    </div>
                    <Upload exchange=id attached_to=message::DOCUMENTS.to_owned() kinds=kinds next=next/>
                </div>
            </details>
        }
    })
}

/// Whether a document waits to go with words, or one was refused just now.
fn has_waiting_documents(view: &ExchangeView) -> bool {
    !view.message_documents.is_empty()
        || posted("upload").is_some_and(|p| p.entries.text("attached_to") == Some(message::DOCUMENTS))
}

/// Asks questions again, with a day and a reason.
#[component]
pub fn AskMore(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let (entries, problems) = kept("ask_more");
    let mut questions = plain_field("q", FieldKind::Choices, t!("case-questions"), None, true);
    questions.choices = view
        .request
        .questions
        .iter()
        .map(|question| {
            let text = question.text.clone().unwrap_or_default();
            Coded { code: question.id.clone(), text: format!("{} {text}", question.number).trim().to_owned() }
        })
        .collect();
    let date = plain_field("date", FieldKind::Date, t!("case-wanted"), None, true);
    let labels: Labels = [
        ("q".to_owned(), t!("case-questions")),
        ("date".to_owned(), t!("case-wanted")),
        (words_path("ask_more"), t!("act-more-why")),
    ]
    .into();
    view! {
        <Fold title=t!("act-more") endpoint="ask_more">
            <ActForm view=view endpoint="ask_more" labels=labels>
                <FieldInput field=questions entries=entries.clone() problems=problems.clone()/>
                <FieldInput field=date entries=entries problems=problems/>
                <Words endpoint="ask_more" label=t!("act-more-why") is_needed=true/>
                <button class="button">{t!("act-more-confirm")}</button>
            </ActForm>
        </Fold>
    }
}

/// Takes on the questions that were asked again.
#[component]
pub fn AcceptMore(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    view! {
        <ActForm view=view.clone() endpoint="accept_more">
            <When view=view endpoint="accept_more"/>
            <button class="button button--primary">{t!("act-accept-more")}</button>
        </ActForm>
    }
}

/// Declines them.
#[component]
pub fn RefuseMore(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let labels = label_of_words("refuse_more", t!("act-refuse-reason"));
    view! {
        <Fold title=t!("act-refuse-more") endpoint="refuse_more">
            <ActForm view=view endpoint="refuse_more" labels=labels>
                <Words endpoint="refuse_more" label=t!("act-refuse-reason") is_needed=true/>
                <button class="button button--danger">{t!("act-refuse-more")}</button>
            </ActForm>
        </Fold>
    }
}

/// Makes a legal period longer, with the reason.
#[component]
pub fn Extend(
    /// The case.
    view: ExchangeView,
) -> impl IntoView {
    let labels = label_of_words("extend_period", t!("act-refuse-reason"));
    view! {
        <Fold title=t!("act-extend") endpoint="extend_period">
            <ActForm view=view endpoint="extend_period" labels=labels>
                <Words endpoint="extend_period" label=t!("act-refuse-reason") is_needed=true/>
                <button class="button">{t!("act-extend")}</button>
            </ActForm>
        </Fold>
    }
}

/// A button that makes a draft of this case; nothing else changes.
#[component]
pub fn NewDraft(
    /// The case.
    id: ExchangeId,
    /// The server function.
    endpoint: &'static str,
    /// What the button says.
    text: String,
) -> impl IntoView {
    view! {
        <form method="post" action=format!("/api/{endpoint}")>
            <ThisPage/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="key" value=once_key(endpoint).to_string()/>
            <button class="button">{text}</button>
        </form>
    }
}

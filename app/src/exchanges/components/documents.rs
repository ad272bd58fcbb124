//! Documents: attached one by one, listed, removed. A refused one says why and keeps the form.

use super::upload_progress::UploadProgress;
use crate::exchanges::components::confidential::ConfidentialTag;
use crate::fields::language_options::LanguageOptions;
use crate::i18n::{current, format};
use crate::ui::error_summary::Labels;
use crate::ui::problem_text;
use crate::visit::{once_key, posted};
use crate::{t, t_attr};
use domain::exchanges::view::{Coded, DemandedDocument, DocumentView, DraftView};
use domain::ids::ExchangeId;
use domain::problem::FieldProblem;
use domain::procedures::form::REQUEST_DOCUMENTS;
use leptos::prelude::*;

/// The page of a draft on which documents are attached.
#[component]
pub fn DocumentsStep(
    /// The draft.
    view: DraftView,
    /// What to put right.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let next = format!("/drafts/{}/documents", view.id);
    let deadline = if view.demanded.iter().all(|one| one.is_there) {
        format!("/drafts/{}/deadline", view.id)
    } else {
        format!("{next}?problems=1")
    };
    let may_attach = !view.document_kinds.is_empty();
    view! {
        <DemandedDocuments demanded=view.demanded.clone() problems=problems.clone()/>
        <div id=format!("field-{REQUEST_DOCUMENTS}") tabindex="-1">
            <Files exchange=view.id documents=view.documents.clone() next=next.clone()/>
            <Misplaced exchange=view.id documents=view.misplaced.clone()/>
        </div>
        {may_attach.then(|| view! {
            <Upload exchange=view.id attached_to=REQUEST_DOCUMENTS.to_owned() kinds=view.document_kinds.clone() next=next problems=problems/>
        })}
        <div class="sticky-foot">
            <div class="actions">
                <a class="button button--primary" href=deadline>{t!("wizard-next")}</a>
                <a class="button button--quiet" href="/drafts?saved=1">{t!("wizard-save")}</a>
            </div>
        </div>
    }
}

/// Documents for which the form has no place any more, to be removed. Without the last of them this page may be gone.
#[component]
fn Misplaced(
    /// The draft.
    exchange: ExchangeId,
    /// The documents.
    documents: Vec<DocumentView>,
) -> impl IntoView {
    (!documents.is_empty()).then(|| {
        view! {
            <div class="message message--warning"><p>{t!("documents-misplaced")}</p></div>
            <Files exchange=exchange documents=documents next=format!("/drafts/{exchange}/check")/>
        }
    })
}

/// What must be attached, and where it is missing that it is. Here leads the list of what has to be put right.
#[component]
pub fn DemandedDocuments(
    /// The documents.
    demanded: Vec<DemandedDocument>,
    /// What to put right.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    demanded
        .into_iter()
        .map(|one| {
            let problem = problems.iter().find(|problem| problem.path == one.path).map(problem_text);
            view! {
                <div class="field" id=format!("field-{}", one.path) tabindex="-1">
                    <p class="field__label">{t!("attachment-must")}</p>
                    <p class="field__help">{one.kinds.join(" · ")}</p>
                    {problem.map(|text| view! { <p class="field__error">{text}</p> })}
                </div>
            }
        })
        .collect_view()
}

/// What the documents that must be attached are called, by the paths at which it is said that they are missing.
#[must_use]
pub fn demanded_labels(demanded: &[DemandedDocument]) -> Labels {
    demanded.iter().map(|one| (one.path.clone(), one.kinds.join(" · "))).collect()
}

/// A list of documents, with what may be done with each.
#[component]
pub fn Files(
    /// The draft or exchange.
    exchange: ExchangeId,
    /// Its documents.
    documents: Vec<DocumentView>,
    /// Where the browser goes after removing one.
    #[prop(into)]
    next: String,
) -> impl IntoView {
    if documents.is_empty() {
        return ().into_any();
    }
    let rows = documents
        .into_iter()
        .map(|document| {
            let href = format!("/files/{exchange}/{}", document.id);
            let remove = format!("{href}/remove");
            let name = document.name.clone();
            let next = next.clone();
            view! {
                <li class="file">
                    <a class="file__name" href=href download=document.name.clone()>{document.name.clone()}</a> " "
                    <span class="file__meta">
                        {document.kind.clone()} " · " {format::bytes(current(), document.size)}
                        {(!document.language.is_empty()).then(|| view! {
                            " · " <span class="lang-mark">{document.language.to_uppercase()}</span>
                        })}
                        {document.is_confidential.then(|| view! { " " <ConfidentialTag/> })}
                    </span>
                    {document.may_mark.then(|| mark(exchange, &document, &next))}
                    {document.is_removable.then(|| view! {
                        <form class="file__act" method="post" action=remove>
                            <input type="hidden" name="next" value=next/>
                            <button class="link-button">
                                {t!("documents-remove")} " " <span class="visually-hidden">{name}</span>
                            </button>
                        </form>
                    })}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="files">{rows}</ul> }.into_any()
}

/// Asks for confidential treatment of a document, or ends it.
fn mark(exchange: ExchangeId, document: &DocumentView, next: &str) -> impl IntoView + use<> {
    let action = format!("/files/{exchange}/{}/confidential", document.id);
    let (wanted, text) = if document.is_confidential {
        ("no", t!("act-lift-confidential"))
    } else {
        ("yes", t!("act-confidential"))
    };
    let (next, name) = (next.to_owned(), document.name.clone());
    view! {
        <form class="file__act" method="post" action=action>
            <input type="hidden" name="next" value=next/>
            <input type="hidden" name="confidential" value=wanted/>
            <button class="link-button">{text} " " <span class="visually-hidden">{name}</span></button>
        </form>
    }
}

/// The documents of one field or answer, with the way to attach another: a form of its own, below the one of the field,
/// which leads to it.
#[component]
pub fn Attachments(
    /// The draft or exchange.
    exchange: ExchangeId,
    /// Where they are attached.
    path: String,
    /// What the field or the question is called.
    name: String,
    /// Those that are there.
    documents: Vec<DocumentView>,
    /// Kinds to choose from.
    kinds: Vec<Coded>,
    /// Where the browser goes afterwards.
    #[prop(into)]
    next: String,
) -> impl IntoView {
    let is_open = !documents.is_empty()
        || posted("upload").is_some_and(|p| p.entries.text("attached_to") == Some(path.as_str()));
    let id = format!("documents-{path}");
    view! {
        <details class="disclosure" id=id open=is_open>
            <summary class="disclosure__summary">{name}</summary>
            <div class="disclosure__body">
                <Files exchange=exchange documents=documents next=next.clone()/>
                <Upload exchange=exchange attached_to=path kinds=kinds next=next/>
            </div>
        </details>
    }
}

/// Attaches a document; kind and language are chosen here.
#[component]
pub fn Upload(
    /// The draft or exchange.
    exchange: ExchangeId,
    /// Where it is attached.
    attached_to: String,
    /// Kinds to choose from.
    kinds: Vec<Coded>,
    /// Where the browser goes afterwards.
    #[prop(into)]
    next: String,
    /// What to put right.
    #[prop(optional)]
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let kept = posted("upload").filter(|p| p.entries.text("attached_to") == Some(attached_to.as_str()));
    let text = |name: &str| kept.as_ref().and_then(|p| p.entries.text(name).map(str::to_owned));
    let chosen_kind = text("kind").unwrap_or_default();
    let chosen_language = text("language").unwrap_or_else(|| current().code().to_owned());
    let is_confidential = text("confidential").is_some();
    let own = kept.map(|p| p.error.problems).unwrap_or(problems);
    let problem = move |path: &str| {
        let found = own.iter().find(|p| p.path == path).map(problem_text);
        found.map(|text| view! { <p class="field__error">{text}</p> })
    };
    let (file_problem, kind_problem) = (problem("file"), problem("kind"));
    let key = once_key(&format!("upload {attached_to}")).to_string();
    let suffix = attached_to.replace('.', "-");
    let (file_id, rules_id) = (format!("field-file-{suffix}"), format!("rules-{suffix}"));
    let form_id = format!("upload-{suffix}");
    let (of_progress, next_page) = (form_id.clone(), next.clone());
    let kind_id = format!("field-kind-{suffix}");
    let language_id = format!("field-language-{suffix}");
    let confidential_id = format!("field-confidential-{suffix}");
    view! {
        <form class="upload" id=form_id method="post" action=format!("/files/{exchange}") enctype="multipart/form-data" data-upload="">
            <input type="hidden" name="key" value=key/>
            <input type="hidden" name="attached_to" value=attached_to/>
            <input type="hidden" name="next" value=next/>
            <div class="period">
                <div class="field">
                    <label class="field__label" for=kind_id.clone()>{t!("documents-kind")}</label>
                    {kind_problem}
                    <select class="select" id=kind_id name="kind" autocomplete="off">
                        <option value="">{t_attr!("choose")}</option>
                        {kinds
                            .into_iter()
                            .map(|kind| {
                                let selected = kind.code == chosen_kind;
                                view! { <option value=kind.code selected=selected>{kind.text}</option> }
                            })
                            .collect_view()}
                    </select>
                </div>
                <div class="field">
                    <label class="field__label" for=language_id.clone()>{t!("documents-language")}</label>
                    <select class="select" id=language_id name="language" autocomplete="off">
                        <LanguageOptions chosen=chosen_language/>
                    </select>
                </div>
            </div>
            <MarkConfidential id=confidential_id is_marked=is_confidential/>
            <div class="field">
                <label class="field__label" for=file_id.clone()>{t!("documents-file")}</label>
                <p class="field__help upload__rules" id=rules_id.clone()>{t!("documents-rules")}</p>
                {file_problem}
                <div class="upload__drop">
                    <input class="input" type="file" id=file_id name="file" aria-describedby=rules_id
                        accept=".pdf,.png,.jpg,.jpeg,.docx"/>
                </div>
            </div>
            <UploadProgress form=of_progress next=next_page/>
            <button class="button">{t!("documents-attach")}</button>
        </form>
    }
}

/// Asks for confidential treatment of the document that is attached (Article 10(2) of Regulation 1024/2012).
#[component]
fn MarkConfidential(id: String, is_marked: bool) -> impl IntoView {
    view! {
        <div class="choice">
            <input class="choice__input" type="checkbox" id=id.clone() name="confidential" value="yes"
                checked=is_marked autocomplete="off"/>
            <label class="choice__label" for=id>{t!("act-confidential")}</label>
        </div>
    }
}

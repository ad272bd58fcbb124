//! Documents of a field: the list, and the way to the upload.

use super::{Grouped, Part};
use crate::i18n::{current, format};
use crate::{t, t_attr};
use domain::exchanges::view::DocumentView;
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// A field of the kind `file`. The upload is a form of its own, outside this one.
#[component]
pub fn FileField(
    /// The field.
    part: Part,
    /// The exchange.
    exchange: Option<ExchangeId>,
    /// What is attached.
    documents: Vec<DocumentView>,
) -> impl IntoView {
    let upload = format!("#documents-{}", part.path);
    let list = match exchange {
        Some(exchange) if !documents.is_empty() => {
            view! { <DocumentLines exchange=exchange documents=documents/> }.into_any()
        }
        _ => view! { <p>{t!("fields-no-documents")}</p> }.into_any(),
    };
    view! { <Grouped part=part is_target=true>{list} <p><a href=upload>{t!("fields-add-document")}</a></p></Grouped> }
}

/// Documents as lines with kind, size and language. A document that may be removed has a button, which posts the form
/// around it to the document's own address.
#[component]
pub fn DocumentLines(
    /// The exchange.
    exchange: ExchangeId,
    /// The documents.
    documents: Vec<DocumentView>,
) -> impl IntoView {
    let lines = documents.into_iter().map(|document| line(exchange, document)).collect_view();
    view! { <ul class="files">{lines}</ul> }
}

fn line(exchange: ExchangeId, document: DocumentView) -> impl IntoView {
    let address = format!("/files/{exchange}/{}", document.id);
    let remove = document.is_removable.then(|| {
        let name = t_attr!("fields-remove-document", name = document.name.as_str());
        view! {
            <span class="file__act">
                <button
                    class="link-button"
                    type="submit"
                    formaction=format!("{address}/remove")
                    formmethod="post"
                    formnovalidate
                    aria-label=name
                >
                    {t!("fields-remove")}
                </button>
            </span>
        }
    });
    let size = format::bytes(current(), document.size);
    let meta = [file_extension(&document.name), size, document.kind].join(" · ");
    view! {
        <li class="file">
            <a class="file__name" href=address rel="external">{document.name}</a>
            " "
            <span class="file__meta">
                {meta} " · " <span class="lang-mark">{document.language.to_uppercase()}</span>
                {document.is_confidential.then(|| view! {
                    " " <span class="tag tag--confidential">{t!("case-confidential")}</span>
                })}
            </span>
            {remove}
        </li>
    }
}

/// The type of a file as people call it: `PDF`.
#[must_use]
pub fn file_extension(name: &str) -> String {
    name.rsplit_once('.').map(|(_, extension)| extension.to_uppercase()).unwrap_or_default()
}

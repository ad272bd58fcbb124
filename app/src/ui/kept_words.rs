//! What was typed into a refused form stays on the page that answers it, whether or not the page has that form.
//!
//! No form is named here: every control with text says what it shows while the page is made, and what was posted and is
//! shown in none of them is shown to be read and copied.

use super::TextArea;
use crate::i18n::current;
use crate::t;
use crate::visit::visit;
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// The texts that the controls of this page show. It is there only on a page that answers a refused form.
#[derive(Debug, Clone, Default)]
struct Drawn(Arc<Mutex<BTreeSet<String>>>);

/// Makes the page note what its controls show, if a refused form is to be answered.
pub fn provide_drawn() {
    if visit().posted.is_some() {
        provide_context(Drawn::default());
    }
}

/// Says that a control of the page shows this text.
pub fn draws(text: &str) {
    if let Some(Drawn(texts)) = use_context::<Drawn>()
        && let Ok(mut texts) = texts.lock()
    {
        texts.insert(plain(text));
    }
}

/// The words of the refused form that no control of the page shows; nothing where there are none. It is made after the
/// rest of the page.
#[component]
pub fn KeptWords() -> impl IntoView {
    let Some(posted) = visit().posted else { return ().into_any() };
    let drawn = use_context::<Drawn>().unwrap_or_default();
    let is_new = |text: &str| drawn.0.lock().is_ok_and(|mut texts| texts.insert(plain(text)));
    posted
        .entries
        .written()
        .filter(|(text, _)| is_new(text))
        .enumerate()
        .map(|(at, (text, language))| {
            let id = if at == 0 { "kept-words".to_owned() } else { format!("kept-words-{at}") };
            let language = language.unwrap_or_else(|| current().code()).to_owned();
            view! {
                <div class="field">
                    <label class="field__label" for=id.clone()>{t!("case-kept-words")}</label>
                    <TextArea id=id name="kept-words" value=text lang=language is_read_only=true/>
                </div>
            }
        })
        .collect_view()
        .into_any()
}

/// The text as it compares: browsers post line ends of their own, and operations trim.
fn plain(text: &str) -> String {
    text.trim().replace("\r\n", "\n")
}

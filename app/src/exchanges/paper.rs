//! What is put on paper, as markup: the same components as on the pages, in a language of choice.

use crate::exchanges::components::case_paper::CasePaper;
use crate::exchanges::components::letter_paper::LetterPaper;
use crate::fields::provide_country_names;
use crate::i18n::{Locale, text};
use crate::visit::Visit;
use domain::exchanges::view::{AuthorityLine, ExchangeView, LetterView};
use domain::language::Language;
use leptos::prelude::*;
use time::OffsetDateTime;

/// Markup with what a document says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Title of the document.
    pub title: String,
    /// What stands at the head of each page.
    pub head: String,
    /// Its language.
    pub language: Language,
    /// The markup.
    pub html: String,
}

/// A case. `own` is the authority of the reader. One that is confidential says so on each page (Article 10(2) of Regulation
/// 1024/2012).
#[must_use]
pub fn case(
    language: Language,
    view: ExchangeView,
    own: Option<AuthorityLine>,
    is_impersonal: bool,
    made_at: OffsetDateTime,
) -> Paper {
    let title = format!("{} · {}", view.number, view.procedure_name);
    let head = if view.is_confidential {
        format!("{} · {title}", text(language, "case-confidential", &[]))
    } else {
        title.clone()
    };
    let html = html(language, || {
        view! { <CasePaper view=view own=own is_impersonal=is_impersonal made_at=made_at/> }
    });
    Paper { title, head, language, html }
}

/// A letter.
#[must_use]
pub fn letter(letter: LetterView) -> Paper {
    let language = letter.language;
    let title = format!("{} · {}", letter.name, letter.number);
    let head = letter.number.clone();
    let html = html(language, || view! { <LetterPaper letter=letter/> });
    Paper { title, head, language, html }
}

fn html<V: IntoView + 'static>(language: Language, view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        provide_context(Locale(language));
        provide_context(Visit { language, ..Visit::nobody() });
        provide_country_names();
        view().to_html()
    })
}

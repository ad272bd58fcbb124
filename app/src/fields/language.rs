//! A language: a select of the names in the language of the page.

use super::Part;
use super::choice::SelectField;
use crate::ui::lang_mark::language_name;
use domain::exchanges::view::Coded;
use domain::language::Language;
use leptos::prelude::*;

/// A field of the kind `language`.
#[component]
pub fn LanguageField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let coded =
        |language: Language| Coded { code: language.code().to_owned(), text: language_name(language) };
    let mut choices: Vec<Coded> = Language::ALL.into_iter().map(coded).collect();
    choices.sort_by_cached_key(|choice| domain::search::fold::fold(&choice.text));
    view! { <SelectField part=part choices=choices/> }
}

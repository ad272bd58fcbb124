//! The fields of a form, or of an answer.

use crate::procedures::components::value_text::{SensitivityMark, ValueText, notes};
use domain::procedures::view::{FormFieldView, FormSectionView};
use leptos::prelude::*;

/// The form, section by section.
#[component]
pub fn FormSections(
    /// The sections.
    sections: Vec<FormSectionView>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    sections
        .into_iter()
        .map(|section| {
            view! {
                <h3 lang=lang>{section.title}</h3>
                <FormFields fields=section.fields lang=lang/>
            }
        })
        .collect_view()
}

/// A list of fields.
#[component]
pub fn FormFields(
    /// The fields.
    fields: Vec<FormFieldView>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    view! {
        <ul class="procedure__fields">
            {fields
                .into_iter()
                .map(|field| {
                    let notes = notes(&field);
                    view! {
                        <li class="procedure__field">
                            <p class="procedure__label">
                                <span lang=lang>{field.label}</span>
                                <SensitivityMark sensitivity=field.value.sensitivity/>
                            </p>
                            {field.help.map(|help| view! { <p class="procedure__help" lang=lang>{help}</p> })}
                            <ValueText value=field.value notes=notes lang=lang/>
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}

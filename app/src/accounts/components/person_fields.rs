//! The fields of a person: name, service address, language, last day.

use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::{FieldInput, LanguageOptions};
use crate::t;
use crate::ui::error_summary::Labels;
use crate::ui::{draws, problem_text};
use domain::accounts::view::PersonView;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// A line to be typed in, named and marked like the fields of a form.
#[component]
pub fn Line(
    /// Path of the field.
    #[prop(into)]
    path: String,
    /// What it is.
    label: String,
    /// What stands in it.
    #[prop(into)]
    value: String,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
    /// How to fill it in.
    #[prop(optional_no_strip)]
    help: Option<String>,
    /// Whether it may stay empty and says so.
    #[prop(optional)]
    is_optional: bool,
    /// Type of the control.
    #[prop(default = "text")]
    kind: &'static str,
    /// What a browser may fill in.
    #[prop(default = "off")]
    autocomplete: &'static str,
    /// Id of the list from which the browser offers what fits.
    #[prop(optional)]
    list: Option<&'static str>,
) -> impl IntoView {
    let id = format!("field-{path}");
    let error = problems.iter().find(|problem| problem.path == path).map(problem_text);
    let (help_id, error_id) = (format!("{id}-help"), format!("{id}-error"));
    let described: Vec<String> =
        [help.as_ref().map(|_| help_id.clone()), error.as_ref().map(|_| error_id.clone())]
            .into_iter()
            .flatten()
            .collect();
    let described = Some(described.join(" ")).filter(|ids| !ids.is_empty());
    let class = if error.is_some() { "field field--error" } else { "field" };
    let is_wrong = error.is_some();
    let optional =
        is_optional.then(|| view! { " " <span class="field__optional">{t!("fields-optional")}</span> });
    draws(&value);
    view! {
        <div class=class>
            <label class="field__label" for=id.clone()>{label} {optional}</label>
            {help.map(|help| view! { <p class="field__help" id=help_id>{help}</p> })}
            {error.map(|error| view! {
                <p class="field__error" id=error_id>
                    <span class="visually-hidden">{t!("ui-problem-prefix")}</span>
                    " "
                    {error}
                </p>
            })}
            <input class="input" id=id name=format!("values[{path}][]") type=kind value=value list=list
                autocomplete=autocomplete autocapitalize="off" spellcheck="false" aria-describedby=described
                aria-invalid=is_wrong.then_some("true")/>
        </div>
    }
}

/// Labels of the fields, for the error summary.
#[must_use]
pub fn labels() -> Labels {
    [
        ("name".to_owned(), t!("account-name")),
        ("email".to_owned(), t!("people-email")),
        ("language".to_owned(), t!("frame-language")),
        ("valid_until".to_owned(), t!("people-valid-until")),
        ("roles".to_owned(), t!("people-roles")),
    ]
    .into()
}

/// What is kept of a person, as entries of the form.
#[must_use]
pub fn entries_of(view: &PersonView) -> Entries {
    let mut entries = Entries::default();
    entries.set("name", view.line.name.clone());
    entries.set("email", view.line.email.clone());
    entries.set("language", view.language.map(|language| language.code().to_owned()).unwrap_or_default());
    if let Some(day) = view.line.valid_until {
        entries.set_day("valid_until", day);
    }
    entries
}

/// The fields.
#[component]
pub fn PersonFields(
    /// What stands in them.
    entries: Entries,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let typed = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let valid_until = plain_field(
        "valid_until",
        FieldKind::Date,
        t!("people-valid-until"),
        Some(t!("people-valid-until-help")),
        false,
    );
    let language = typed("language");
    view! {
        <Line path="name" label=t!("account-name") value=typed("name") problems=problems.clone()/>
        <Line path="email" label=t!("people-email") value=typed("email") problems=problems.clone()/>
        <div class="field">
            <label class="field__label" for="field-language">{t!("frame-language")}</label>
            <select class="select" id="field-language" name="values[language][]" autocomplete="off">
                <option value="">{crate::t_attr!("people-language-none")}</option>
                <LanguageOptions chosen=language/>
            </select>
        </div>
        <FieldInput field=valid_until entries=entries problems=problems/>
    }
}

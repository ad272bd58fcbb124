//! What is filled in, as the page of a procedure tells it: kind, marks, and what may be chosen.

use crate::procedures::components::act_link::ActLink;
use crate::procedures::words::kind_name;
use crate::t;
use crate::ui::PersonalMark;
use domain::procedures::definition::{FieldKind, Sensitivity};
use domain::procedures::view::{FormFieldView, GroundView, ValueView};
use leptos::prelude::*;

/// A value; `notes` stand beside its kind.
#[component]
pub fn ValueText(
    /// The value.
    value: ValueView,
    /// What else is to be said in the same line.
    notes: Vec<String>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    let choices = if value.kind == FieldKind::YesNo {
        vec![(None, t!("fields-yes")), (None, t!("fields-no")), (None, t!("fields-cannot"))]
    } else {
        value.choices.into_iter().map(|choice| (lang, choice)).collect()
    };
    let line: Vec<String> = std::iter::once(kind_name(value.kind)).chain(notes).collect();
    view! {
        <p class="procedure__meta">{line.join(" · ")}</p>
        {(!choices.is_empty()).then(|| view! {
            <ul class="procedure__choices">
                {choices.into_iter().map(|(lang, text)| view! { <li lang=lang>{text}</li> }).collect_view()}
            </ul>
        })}
        {value.ground.map(|ground| view! { <Ground ground=ground/> })}
    }
}

/// The mark of what says something about a person.
#[component]
pub fn SensitivityMark(
    /// How much it says.
    sensitivity: Sensitivity,
) -> impl IntoView {
    match sensitivity {
        Sensitivity::Ordinary => ().into_any(),
        Sensitivity::Personal => view! { " " <PersonalMark/> }.into_any(),
        Sensitivity::Special => {
            view! { " " <span class="personal__mark">{t!("procedure-special")}</span> }.into_any()
        }
    }
}

#[component]
fn Ground(ground: GroundView) -> impl IntoView {
    view! {
        <p class="procedure__meta">
            {t!("procedure-special-ground")} " "
            {ground.article.map(|article| view! { {t!("questions-article", article = article)} ", " })}
            <ActLink act=ground.act/>
        </p>
    }
}

/// What is to be said of a field beside its kind.
#[must_use]
pub fn notes(field: &FormFieldView) -> Vec<String> {
    let said = [
        (!field.is_required).then(|| t!("fields-optional")),
        field.is_conditional.then(|| t!("fields-only-if")),
        field.is_visible_before_acceptance.then(|| t!("procedure-before-acceptance")),
    ];
    said.into_iter().flatten().collect()
}

//! One line of free text with its language.

use super::{Labelled, LanguageSelect, Part};
use crate::ui::draws;
use leptos::prelude::*;

/// A field of the kind `text`.
#[component]
pub fn TextField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let (inner, text) = (part.clone(), part.clone());
    view! {
        <Labelled part=part>
            <Line part=inner/>
            <LanguageSelect part=text/>
        </Labelled>
    }
}

/// A line of text that has no language: a name, a number, a place.
#[component]
pub fn TextInput(
    /// The part.
    part: Part,
    /// How wide it is: `short`, `medium` or `long`.
    #[prop(optional)]
    size: Size,
) -> impl IntoView {
    let inner = part.clone();
    view! { <Labelled part=part><Line part=inner size=size/></Labelled> }
}

/// How wide an input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Size {
    /// A code or a number.
    Short,
    /// A postcode or an amount.
    Medium,
    /// A name.
    #[default]
    Long,
}

impl Size {
    const fn class(self) -> &'static str {
        match self {
            Self::Short => "input input--short",
            Self::Medium => "input input--medium",
            Self::Long => "input",
        }
    }
}

/// The input alone. What browsers remember of other people has no place in it.
#[component]
pub fn Line(
    /// The part.
    part: Part,
    /// How wide it is.
    #[prop(optional)]
    size: Size,
    /// Which keys a telephone shows.
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// Whether it holds signs and no words: nothing is spelled or begun with a capital letter for the typist.
    #[prop(optional)]
    is_code: bool,
) -> impl IntoView {
    draws(&part.value());
    view! {
        <input
            class=size.class()
            type="text"
            id=part.id()
            name=part.name()
            value=part.value()
            autocomplete="off"
            inputmode=inputmode
            spellcheck=is_code.then_some("false")
            autocapitalize=is_code.then_some("off")
            aria-describedby=part.described_by()
            aria-invalid=part.invalid()
        />
    }
}

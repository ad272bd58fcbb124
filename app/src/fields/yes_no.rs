//! Yes, no, or cannot answer: then with the reason and the authority that may know.

use super::authority::AuthorityField;
use super::choice::{Radio, option_id};
use super::{Grouped, LongTextInput, Part};
use crate::t;
use domain::exchanges::view::Coded;
use domain::procedures::fields::YesNoAnswer;
use leptos::prelude::*;

/// A field of the kind `yes_no`.
#[component]
pub fn YesNoField(
    /// The field.
    part: Part,
) -> impl IntoView {
    let coded = |answer: YesNoAnswer| Coded { code: answer.code().to_owned(), text: answer_text(answer) };
    let none = part.is_optional.then(|| {
        let choice = Coded { code: String::new(), text: t!("fields-no-answer") };
        view! { <Radio part=part.clone() choice=choice is_first=false/> }
    });
    let (yes, no, cannot) = (part.clone(), part.clone(), part.clone());
    view! {
        <Grouped part=part>
            <div class="choices">
                <Radio part=yes choice=coded(YesNoAnswer::Yes) is_first=true/>
                <Radio part=no choice=coded(YesNoAnswer::No) is_first=false/>
                <Cannot part=cannot/>
                {none}
            </div>
        </Grouped>
    }
}

/// The third answer, with what it asks for. What follows is always there, so that it works without script; the style
/// folds it away while another answer is chosen.
#[component]
fn Cannot(
    /// The field.
    part: Part,
) -> impl IntoView {
    let code = YesNoAnswer::Cannot.code();
    let id = option_id(&part, code, false);
    let reason = part.below("reason", t!("fields-cannot-reason"));
    let elsewhere = part.below("elsewhere", t!("fields-cannot-elsewhere")).optional();
    view! {
        <div class="choice">
            <input
                class="choice__input"
                type="radio"
                id=id.clone()
                name=part.name()
                value=code
                checked=part.has(code)
            />
            <label class="choice__label" for=id>{answer_text(YesNoAnswer::Cannot)}</label>
            <div class="choice__then">
                <LongTextInput part=reason/>
                <AuthorityField part=elsewhere/>
            </div>
        </div>
    }
}

/// The answer in the reader's language.
pub fn answer_text(answer: YesNoAnswer) -> String {
    match answer {
        YesNoAnswer::Yes => t!("fields-yes"),
        YesNoAnswer::No => t!("fields-no"),
        YesNoAnswer::Cannot => t!("fields-cannot"),
    }
}

//! What was typed into a form that the case no longer offers, because somebody was faster.

use crate::exchanges::words_path;
use crate::i18n::current;
use crate::t;
use crate::ui::TextArea;
use crate::visit::{Posted, visit};
use domain::exchanges::Action;
use leptos::prelude::*;

/// The forms with words, each with the act that it takes.
const FORMS: [(&str, Action); 22] = [
    ("refuse_exchange", Action::Refuse),
    ("propose_date", Action::ProposeDate),
    ("forward_exchange", Action::Forward),
    ("ask_clarification", Action::AskClarification),
    ("clarify_exchange", Action::Clarify),
    ("ask_more", Action::AskMore),
    ("refuse_more", Action::RefuseMore),
    ("split_exchange", Action::Split),
    ("refuse_part", Action::RefusePart),
    ("ask_part", Action::AskPart),
    ("clarify_part", Action::ClarifyPart),
    ("extend_period", Action::Extend),
    ("return_exchange", Action::ReturnForChanges),
    ("refuse_approval", Action::RefuseApproval),
    ("refer_exchange", Action::Refer),
    ("reject_referral", Action::RejectReferral),
    ("support_referral", Action::SupportReferral),
    ("find_sufficient", Action::FindSufficient),
    ("find_insufficient", Action::FindInsufficient),
    ("find_justified", Action::FindJustified),
    ("find_unjustified", Action::FindUnjustified),
    ("take_over_exchange", Action::TakeOver),
];

/// The words of the refused form, to be read and copied; nothing where the form is there and shows them itself.
#[component]
pub fn KeptWords(
    /// What the reader may do now.
    actions: Vec<Action>,
) -> impl IntoView {
    let words = visit().posted.and_then(move |posted| homeless(&posted, &actions));
    words.map(|(text, language)| {
        view! {
            <div class="field">
                <label class="field__label" for="kept-words">{t!("case-kept-words")}</label>
                <TextArea id="kept-words" name="kept-words" value=text lang=language is_read_only=true/>
            </div>
        }
    })
}

/// The words of a form that is not drawn, and their language.
fn homeless(posted: &Posted, actions: &[Action]) -> Option<(String, String)> {
    let &(endpoint, action) = FORMS.iter().find(|(endpoint, _)| *endpoint == posted.endpoint)?;
    if actions.contains(&action) {
        return None;
    }
    let path = if action == Action::Refuse { "reason".to_owned() } else { words_path(endpoint) };
    let text = posted.entries.text(&path)?;
    let language = posted.entries.text(&format!("{path}.lang")).unwrap_or_else(|| current().code());
    Some((text.to_owned(), language.to_owned()))
}

//! Closing a case: what is said of a proposal to close, and the forms of closing, of rating, and of a proposal and its
//! answer.

use crate::exchanges::components::act_forms::{ActForm, Fold, kept};
use crate::exchanges::components::coordination::said;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::i18n::tr_dynamic;
use crate::{t, t_attr};
use domain::exchanges::Action;
use domain::exchanges::view::{Coded, ExchangeView};
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// That a side proposes to close, at the head of the document; nothing where none does.
#[component]
pub fn ClosingProposal(
    /// Whether it is the own side; none where nobody proposes it.
    is_ours: Option<bool>,
) -> impl IntoView {
    is_ours.map(|is_ours| {
        let text = if is_ours { t!("case-closing-by-us") } else { t!("case-closing-by-them") };
        view! { <div class="message message--info" id="closing"><p>{text}</p></div> }
    })
}

/// The form of an act of closing; none for any other.
#[must_use]
pub fn form_of(action: Action, view: &ExchangeView) -> Option<AnyView> {
    // Closing already asks for the rating.
    let closes = view.actions.iter().any(|open| matches!(open, Action::Close | Action::AgreeClosing));
    let view = view.clone();
    Some(match action {
        Action::Close => {
            view! { <Close view=view endpoint="close_exchange" text=t!("act-close")/> }.into_any()
        }
        Action::AgreeClosing => {
            view! { <Close view=view endpoint="agree_closing" text=t!("act-agree-closing")/> }.into_any()
        }
        Action::Rate if !closes => view! { <Rate view=view/> }.into_any(),
        Action::ProposeClosing => said(view, "propose_closing", t!("act-propose-closing"), true),
        Action::DeclineClosing => said(view, "decline_closing", t!("act-decline-closing"), true),
        _ => return None,
    })
}

#[component]
fn Close(view: ExchangeView, endpoint: &'static str, text: String) -> impl IntoView {
    view! {
        <ActForm view=view endpoint=endpoint>
            <Marks endpoint=endpoint/>
            <button class="button button--primary">{text}</button>
        </ActForm>
    }
}

#[component]
fn Rate(view: ExchangeView) -> impl IntoView {
    view! {
        <Fold title=t!("act-rate") endpoint="rate_exchange">
            <ActForm view=view endpoint="rate_exchange">
                <Marks endpoint="rate_exchange"/>
                <button class="button">{t!("act-rate-confirm")}</button>
            </ActForm>
        </Fold>
    }
}

/// Two marks from 1 to 5.
#[component]
fn Marks(endpoint: &'static str) -> impl IntoView {
    let (entries, problems) = kept(endpoint);
    let field = |path: &str, label: String| {
        let mut field = plain_field(path, FieldKind::Choice, label, None, false);
        field.choices = ["5", "4", "3", "2", "1"]
            .map(|mark| Coded { code: mark.to_owned(), text: tr_dynamic(&format!("mark-{mark}"), None) })
            .to_vec();
        field
    };
    view! {
        <FieldInput field=field("timeliness", t_attr!("act-rate-timeliness")) entries=entries.clone() problems=problems.clone()/>
        <FieldInput field=field("effort", t_attr!("act-rate-effort")) entries=entries problems=problems/>
    }
}

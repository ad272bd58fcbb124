//! The reason for a late reply: asked for with the answers, or when they are approved.

use crate::exchanges::components::act_forms::{ActForm, kept};
use crate::exchanges::components::move_forms::label_of_words;
use crate::exchanges::pages::draft_page::plain_field;
use crate::exchanges::words_path;
use crate::fields::FieldInput;
use crate::i18n::{current, format};
use crate::t;
use domain::exchanges::view::{ExchangeView, FieldView};
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;
use time::Date;

/// The field at this path for the reason why a reply passes the day.
#[must_use]
pub fn late_field(path: &str, due: Date) -> FieldView {
    let help = t!("reply-late-help", date = format::date(current(), due));
    plain_field(path, FieldKind::LongText, t!("reply-late"), Some(help), true)
}

/// Approves a reply that has become late meanwhile, with the reason.
#[component]
pub fn ApproveLate(
    /// The case.
    view: ExchangeView,
    /// The day that the reply passes.
    due: Date,
) -> impl IntoView {
    let (entries, problems) = kept("approve_exchange");
    let labels = label_of_words("approve_exchange", t!("reply-late"));
    let field = late_field(&words_path("approve_exchange"), due);
    view! {
        <ActForm view=view endpoint="approve_exchange" labels=labels>
            <FieldInput field=field entries=entries problems=problems/>
            <button class="button button--primary">{t!("act-approve")}</button>
        </ActForm>
    }
}

//! How the own notices come: one choice for each sort.

use crate::accounts::api::LISTED;
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::t;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use domain::exchanges::view::{Coded, FieldView};
use domain::notices::{Delivery, NoticeChoices, NoticeSort};
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

fn delivery_text(delivery: Delivery) -> String {
    match delivery {
        Delivery::AtOnce => t!("account-notices-at-once"),
        Delivery::Daily => t!("account-notices-daily"),
        Delivery::Never => t!("account-notices-never"),
    }
}

fn sort_text(sort: NoticeSort) -> String {
    match sort {
        NoticeSort::Moves => t!("account-notices-moves"),
        NoticeSort::Deadlines => t!("account-notices-deadlines"),
        NoticeSort::Documents => t!("account-notices-documents"),
    }
}

fn field(sort: NoticeSort) -> FieldView {
    let choices = Delivery::ALL
        .into_iter()
        .map(|delivery| Coded { code: delivery.code().to_owned(), text: delivery_text(delivery) })
        .collect();
    FieldView { choices, ..plain_field(sort.code(), FieldKind::Choice, sort_text(sort), None, true) }
}

/// Which sorts stand in the own list.
fn listed() -> FieldView {
    let coded = |sort: NoticeSort| Coded { code: sort.code().to_owned(), text: sort_text(sort) };
    let choices = NoticeSort::ALL.into_iter().map(coded).collect();
    let label = t!("account-notices-listed");
    FieldView { choices, ..plain_field(LISTED, FieldKind::Choices, label, None, false) }
}

/// The form; what was typed before a refusal stands in it again.
#[component]
pub fn NoticesForm(
    /// What is chosen.
    choices: NoticeChoices,
) -> impl IntoView {
    let (entries, problems) = kept("choose_notices");
    let entries: Entries = if posted("choose_notices").is_some() {
        entries
    } else {
        let mut entries: Entries =
            choices.iter().map(|(sort, delivery)| (sort.code(), delivery.code())).collect();
        let listed = NoticeSort::ALL.into_iter().filter(|sort| choices.is_listed(*sort));
        entries.0.insert(LISTED.to_owned(), listed.map(|sort| sort.code().to_owned()).collect());
        entries
    };
    let fields = NoticeSort::ALL
        .into_iter()
        .map(|sort| view! { <FieldInput field=field(sort) entries=entries.clone() problems=problems.clone()/> })
        .collect_view();
    view! {
        <form class="stack" method="post" action="/api/choose_notices" novalidate=true>
            <ThisPage/>
            <p class="prose">{t!("account-notices-text")}</p>
            <input type="hidden" name="key" value=once_key("choose_notices").to_string()/>
            {fields}
            <FieldInput field=listed() entries=entries problems=problems/>
            <div class="actions"><button class="button">{t!("account-notices-save")}</button></div>
        </form>
    }
}

//! The procedures that there are, by policy area, found by words.

use crate::frame::{OpenFrame, page_of};
use crate::procedures::api::find_procedures;
use crate::procedures::components::by_area::{ByArea, FindForm, asked_words, found};
use crate::procedures::words::lang_of;
use crate::{t, t_attr};
use domain::procedures::view::ProcedureSummary;
use leptos::prelude::*;

/// The list of procedures.
#[component]
pub fn ProceduresPage() -> impl IntoView {
    let words = asked_words();
    page_of(find_procedures(), |all| {
        view! {
            <OpenFrame title=t_attr!("procedures-title")><ProcedureList all=all words=words/></OpenFrame>
        }
    })
}

/// The list with its filter.
#[component]
pub fn ProcedureList(
    /// Every procedure.
    all: Vec<ProcedureSummary>,
    /// What was typed.
    words: String,
) -> impl IntoView {
    let (title, hits) = (t_attr!("procedures-title"), found(all, &words));
    view! {
        <header class="page-head">
            <h1>{t!("procedures-title")}</h1>
            <p class="page-head__lead">{t!("procedures-lead")}</p>
        </header>
        <FindForm action="/procedures" title=title words=words/>
        <ByArea hits=hits card=card/>
    }
}

fn card(summary: ProcedureSummary) -> AnyView {
    let lang = lang_of(summary.language);
    view! {
        <li>
            <div class="card">
                <h3><a class="card__title" href=format!("/procedures/{}", summary.id) lang=lang>{summary.name}</a></h3>
                <p lang=lang>{summary.purpose}</p>
                {(!summary.is_public).then(|| view! { <p class="procedure__meta">{t!("procedure-not-public")}</p> })}
            </div>
        </li>
    }
    .into_any()
}

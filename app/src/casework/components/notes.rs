//! Internal notes of a case, visibly those of the own authority alone.

use crate::casework::components::seen_holder::SeenHolder;
use crate::exchanges::components::act_forms::kept;
use crate::fields::{LinesInput, Part};
use crate::t;
use crate::ui::date_text::MomentText;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
use domain::casework::note::PATH;
use domain::casework::view::{CaseworkView, NoteView};
use domain::ids::{ExchangeId, PersonId};
use leptos::prelude::*;

/// The notes, and the form for a new one; nothing for who reads none.
#[component]
pub fn Notes(
    /// The work on this case.
    view: CaseworkView,
) -> impl IntoView {
    if !view.may_read_notes {
        return ().into_any();
    }
    let id = view.id;
    let is_empty = view.notes.is_empty();
    view! {
        <section class="section notes" id="notes">
            <h2>{t!("notes-title")}</h2>
            <p class="ours">{t!("work-ours-only")}</p>
            {is_empty.then(|| view! { <p>{t!("work-none")}</p> })}
            {(!is_empty).then(|| view! {
                <ol class="notes__list">
                    {view.notes.into_iter().map(|note| view! { <Note exchange=id note=note/> }).collect_view()}
                </ol>
            })}
            {view.may_write_notes.then(|| view! { <NewNote id=id holder=view.holder/> })}
        </section>
    }
    .into_any()
}

#[component]
fn Note(exchange: ExchangeId, note: NoteView) -> impl IntoView {
    let id = note.id.to_string();
    view! {
        <li class="notes__one">
            <p class="notes__text">{note.text}</p>
            <p class="notes__who">{note.author} " · " <MomentText at=note.at/></p>
            {note.may_take_back.then(|| view! {
                <form method="post" action="/api/take_note_back">
                    <ThisPage/>
                    <input type="hidden" name="id" value=exchange.to_string()/>
                    <input type="hidden" name="note" value=id.clone()/>
                    <input type="hidden" name="key" value=once_key(&format!("note-{id}")).to_string()/>
                    <button class="button button--quiet button--small">{t!("notes-take-back")}</button>
                    " "
                    <span>{t!("step-undo-for")}</span>
                </form>
            })}
        </li>
    }
}

#[component]
fn NewNote(id: ExchangeId, holder: Option<PersonId>) -> impl IntoView {
    let (entries, problems) = kept("add_note");
    let text = Part::new(PATH, t!("notes-text"), entries.into(), problems.clone().into())
        .needed()
        .with_help(t!("notes-help"));
    let labels: Labels = [(text.path.clone(), text.label.clone())].into();
    view! {
        <form class="stack" method="post" action="/api/add_note" novalidate=true autocomplete="off">
            <ThisPage/>
            <ErrorSummary problems=problems labels=labels/>
            <input type="hidden" name="id" value=id.to_string()/>
            <input type="hidden" name="key" value=once_key("add_note").to_string()/>
            <SeenHolder holder=holder/>
            <LinesInput part=text/>
            <div class="actions"><button class="button">{t!("notes-add")}</button></div>
        </form>
    }
}

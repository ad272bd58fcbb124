//! What each side will see of a procedure: its form, what is read of it, and its answers, with the real fields; nothing
//! is stored.

use crate::exchanges::components::answer_form::AnswerFields;
use crate::exchanges::components::request_document::{Question, RequestDocument};
use crate::exchanges::components::turns::Turns;
use crate::fields::{FieldInput, LanguageOptions};
use crate::i18n::Locale;
use crate::procedures::components::designer::words::{key_of, table_name, word};
use crate::procedures::components::rules::{AttachmentRules, Deadlines, NoticeRules};
use crate::procedures::words::lang_of;
use crate::t;
use domain::exchanges::view::{QuestionView, SectionView, SightView};
use domain::ids::{ExchangeId, WorkCopyId};
use domain::procedures::Entries;
use domain::procedures::design::Table;
use domain::procedures::design::standpoint::Moment;
use domain::procedures::design::view::{LetterPreview, PartPreview, PiecePreview, PreviewView, ReadingView};
use leptos::context::Provider;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;
use uuid::Uuid;

/// The widths of a preview, as their words stand in addresses.
const WIDTHS: [&str; 3] = ["full", "medium", "narrow"];

/// The preview with its choice of side, language and width.
#[component]
pub fn Preview(
    /// The work copy.
    id: WorkCopyId,
    /// What is shown; none while the definition cannot be read.
    preview: Option<Box<PreviewView>>,
) -> impl IntoView {
    let Some(preview) = preview else { return view! { <p>{t!("design-unreadable")}</p> }.into_any() };
    let asked = use_query_map().with_untracked(|query| query.get("width")).unwrap_or_default();
    let width = WIDTHS.into_iter().find(|width| *width == asked).unwrap_or("full");
    let language = preview.language;
    let (side, sides) = (preview.side.clone(), preview.sides.clone());
    view! {
        <form class="filters" method="get" action=format!("/designer/{id}/preview")>
            <div class="filters__row">
                <div class="filters__field">
                    <label class="field__label" for="preview-side">{key_of(Table::Admission, "side")}</label>
                    <select class="select" id="preview-side" name="side" autocomplete="off" lang=lang_of(language)>
                        {sides
                            .into_iter()
                            .map(|(id, name)| {
                                let name = if name.is_empty() { id.clone() } else { name };
                                let is_chosen = id == side;
                                view! { <option value=id selected=is_chosen>{name}</option> }
                            })
                            .collect_view()}
                    </select>
                </div>
                <div class="filters__field">
                    <label class="field__label" for="preview-language">{t!("frame-language")}</label>
                    <select class="select" id="preview-language" name="language" autocomplete="off">
                        <LanguageOptions chosen=language.code()/>
                    </select>
                </div>
                <div class="filters__field">
                    <label class="field__label" for="preview-width">{t!("design-width")}</label>
                    <select class="select" id="preview-width" name="width" autocomplete="off">
                        {WIDTHS
                            .into_iter()
                            .map(|code| {
                                let text = crate::i18n::tr_dynamic_attr(&format!("design-width-{code}"), None);
                                view! { <option value=code selected=code == width>{text}</option> }
                            })
                            .collect_view()}
                    </select>
                </div>
                <button class="button">{t!("design-show")}</button>
            </div>
        </form>
        <p>{t!("design-preview-note")}</p>
        <div class=format!("design-preview design-preview--{width}") lang=lang_of(language)>
            <Provider value=Locale(language)><Shown preview=*preview/></Provider>
        </div>
    }
    .into_any()
}

/// Nothing is stored: the documents of a preview are those of no exchange.
const NO_EXCHANGE: ExchangeId = ExchangeId(Uuid::nil());

#[component]
fn Shown(preview: PreviewView) -> impl IntoView {
    let PreviewView { name, sections, readings, questions, attachments, deadlines, notices, letters, .. } =
        preview;
    view! {
        <h2>{name}</h2>
        {sections.into_iter().map(section).collect_view()}
        {readings.into_iter().map(reading).collect_view()}
        {(!questions.is_empty()).then(|| view! {
            <section class="section">
                <h2>{t!("case-questions")}</h2>
                <ol class="questions">
                    {questions.into_iter().map(question).collect_view()}
                </ol>
            </section>
        })}
        {(!attachments.is_empty()).then(|| view! {
            <section class="section">
                <h2>{table_name(Table::Attachment)}</h2>
                <AttachmentRules rules=attachments lang=None/>
            </section>
        })}
        {(!deadlines.is_empty()).then(|| view! {
            <section class="section">
                <h2>{t!("procedure-deadlines")}</h2>
                <Deadlines deadlines=deadlines lang=None/>
            </section>
        })}
        {(!notices.is_empty()).then(|| view! {
            <section class="section">
                <h2>{table_name(Table::Notice)}</h2>
                <NoticeRules notices=notices lang=None/>
            </section>
        })}
        {(!letters.is_empty()).then(|| view! {
            <section class="section">
                <h2>{t!("letters-title")}</h2>
                {letters.into_iter().map(letter).collect_view()}
            </section>
        })}
    }
}

/// A question with the form of its answer, for the side that answers; for the one that asks as it stands in the request.
fn question(question: QuestionView) -> AnyView {
    if question.form.is_none() {
        // What is read above may have the same question at its place.
        return view! { <Question exchange=NO_EXCHANGE question=question is_old=true/> }.into_any();
    }
    view! {
        <AnswerFields
            exchange=NO_EXCHANGE
            question=question
            entries=Entries::default()
            problems=Vec::new()
        />
    }
    .into_any()
}

/// A sample of the request as the side reads it, and what it does not see of it.
fn reading(reading: ReadingView) -> impl IntoView {
    let ReadingView { moment, sight, request, unfilled, hidden } = reading;
    let title = match moment {
        Moment::CalledIn => t!("design-preview-called-in"),
        Moment::BeforeAcceptance => t!("design-preview-before"),
        Moment::AfterAcceptance => t!("design-preview-after"),
    };
    let class = format!("section preview-{}", moment.code());
    let labels = |title: String, labels: Vec<String>| {
        (!labels.is_empty()).then(|| {
            view! {
                <h3>{title}</h3>
                <ul>{labels.into_iter().map(|label| view! { <li>{label}</li> }).collect_view()}</ul>
            }
        })
    };
    view! {
        <section class=class>
            <h2>{title}</h2>
            {if sight == SightView::HeaderOnly {
                view! { <p>{t!("design-preview-header")}</p> }.into_any()
            } else {
                view! { <RequestDocument exchange=NO_EXCHANGE request=request heading=3 is_old=true/> }.into_any()
            }}
            {labels(t!("design-preview-unfilled"), unfilled)}
            {labels(t!("design-preview-hidden"), hidden)}
        </section>
    }
}

/// A letter: what is not known before there is a case stands as a mark that names it.
fn letter(letter: LetterPreview) -> impl IntoView {
    let part = |part: PartPreview| {
        view! {
            <p>{part.pieces.into_iter().map(piece).collect_view()}</p>
            {part.answers.then(|| view! { <p class="procedure__meta">{key_of(Table::LetterPart, "answers")}</p> })}
        }
    };
    view! {
        <article class="card letter-preview">
            <h3>{letter.name}</h3>
            {letter.parts.into_iter().map(part).collect_view()}
        </article>
    }
}

fn piece(piece: PiecePreview) -> AnyView {
    match piece {
        PiecePreview::Words(words) => words.into_any(),
        PiecePreview::Value { name, called } => {
            let called = called.unwrap_or_else(|| word("values", &name));
            view! { <span class="tag">{called}</span> }.into_any()
        }
    }
}

fn section(section: SectionView) -> impl IntoView {
    let SectionView { title, fields, turns } = section;
    view! {
        <section class="section">
            <h2>{title}</h2>
            {fields
                .into_iter()
                .map(|field| view! { <FieldInput field=field entries=Entries::default() problems=Vec::new()/> })
                .collect_view()}
            {turns.map(|turns| view! { <Turns exchange=NO_EXCHANGE view=turns entries=Entries::default() problems=Vec::new()/> })}
        </section>
    }
}

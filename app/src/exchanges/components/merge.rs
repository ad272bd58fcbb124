//! Two versions of one page: field by field what was typed and what was saved meanwhile, and a choice.

use crate::error::AppError;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::{FieldInput, Grouped, Part, Radio, ShownValue};
use crate::i18n::{current, format};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::text_area::TextArea;
use crate::ui::this_page::ThisPage;
use crate::ui::{ErrorMessage, draws};
use crate::{t, t_attr};
use domain::exchanges::view::{Coded, FieldView, Shown};
use domain::ids::ExchangeId;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use domain::procedures::fields::{self, Value};
use domain::procedures::merge::{Open, SEEN, Screen, Seen, Version, choice_path, theirs_path};
use leptos::prelude::*;
use time::OffsetDateTime;

/// Paths of the fields.
#[must_use]
pub fn paths(fields: &[FieldView]) -> Vec<String> {
    fields.iter().map(|field| field.path.clone()).collect()
}

/// The fields that differ, each with both versions: the own one can be edited. One button saves the choice. It is a plain
/// form, and carries all that it needs.
#[component]
pub fn MergeForm(
    /// The exchange or draft.
    exchange: ExchangeId,
    /// What differs.
    screen: Screen,
    /// What is saved now.
    theirs: Entries,
    /// The fields of the page.
    fields: Vec<FieldView>,
    /// Who saved it, while that is known, and when.
    saved: Option<(String, OffsetDateTime)>,
    /// Why the page comes back: somebody was faster, or choices are missing.
    error: AppError,
    /// The server function that saves the page.
    endpoint: &'static str,
    /// What that needs beside the fields.
    children: Children,
) -> impl IntoView {
    let labels: Labels = fields.iter().map(|field| (choice_path(&field.path), field.label.clone())).collect();
    let taken: Vec<String> = screen.taken.iter().map(|path| field_at(&fields, path).label).collect();
    let (problems, is_late) = (error.problems.clone(), error.problems.is_empty());
    let carried = carried(&screen, &fields, &theirs);
    let saved =
        saved.map(|(name, at)| t!("merge-saved-by", name = name, time = format::date_time(current(), at)));
    let open: Vec<(Open, FieldView)> =
        screen.open.iter().map(|open| (open.clone(), field_at(&fields, &open.field))).collect();
    let mine = screen.mine;
    let seen = Seen::of(&theirs).to_string();
    let missing = problems.clone();
    view! {
        {is_late.then(|| view! { <ErrorMessage error=error/> })}
        <ErrorSummary problems=problems labels=labels/>
        <header class="page-head">
            <h1>{t!("merge-title")}</h1>
            <p class="page-head__lead">{t!("merge-lead")}</p>
            {saved.map(|saved| view! { <p>{saved}</p> })}
        </header>
        <form id="merge" class="stack stack--wide" method="post" action=format!("/api/{endpoint}") novalidate=true autocomplete="off">
            <ThisPage/>
            {children()}
            <input type="hidden" name=SEEN value=seen/>
            <Carried entries=carried/>
            {open
                .into_iter()
                .map(|(open, field)| view! {
                    <OpenField exchange=exchange field=field chosen=open.chosen mine=mine.clone()
                        theirs=theirs.clone() problems=missing.clone()/>
                })
                .collect_view()}
            {(!taken.is_empty()).then(|| view! {
                <p>{t!("merge-taken")}</p>
                <ul>{taken.into_iter().map(|label| view! { <li>{label}</li> }).collect_view()}</ul>
            })}
            <div class="actions"><button class="button button--primary">{t!("merge-save")}</button></div>
        </form>
    }
}

/// The field at this path; of one that the page no longer has, only the words.
fn field_at(fields: &[FieldView], path: &str) -> FieldView {
    let found = fields.iter().find(|field| field.path == path).cloned();
    found.unwrap_or_else(|| plain_field(path, FieldKind::LongText, t!("case-kept-words"), None, false))
}

const fn is_text(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Text | FieldKind::LongText)
}

/// What the form posts without showing it: a text of the others is posted by the control that shows it.
fn carried(screen: &Screen, fields: &[FieldView], theirs: &Entries) -> Entries {
    let mut carried = screen.carried(&paths(fields), theirs);
    for open in &screen.open {
        let field = field_at(fields, &open.field);
        if is_text(field.kind) && theirs.text(&field.path).is_some() {
            carried.0.remove(&theirs_path(&field.path));
        }
    }
    carried
}

#[component]
fn Carried(entries: Entries) -> impl IntoView {
    let controls = entries
        .0
        .into_iter()
        .flat_map(|(path, texts)| texts.into_iter().map(move |text| (format!("values[{path}][]"), text)));
    controls
        .map(|(name, text)| {
            draws(&text);
            view! { <input type="hidden" name=name value=text/> }
        })
        .collect_view()
}

/// One field with its two versions.
#[component]
fn OpenField(
    exchange: ExchangeId,
    field: FieldView,
    chosen: Option<Version>,
    mine: Entries,
    theirs: Entries,
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let path = choice_path(&field.path);
    let choices: Entries = chosen.map(|version| (path.clone(), version.code())).into_iter().collect();
    let part = Part::new(&path, field.label.clone(), choices.into(), problems.into()).needed();
    let radio = |version: Version, text: String, is_first: bool| {
        let choice = Coded { code: version.code().to_owned(), text };
        view! { <Radio part=part.clone() choice=choice is_first=is_first/> }
    };
    let my_choice = radio(Version::Mine, t!("merge-mine"), true);
    let their_choice = radio(Version::Theirs, t!("merge-theirs"), false);
    // It is there because it differs, whatever it depends on.
    let own = FieldView { when: None, ..field.clone() };
    let none: Vec<FieldProblem> = Vec::new();
    let name = part.name();
    view! {
        <Grouped part=part>
            <input type="hidden" name=name value=""/>
            <div class="merge">
                <div class="merge__version" role="group" aria-label=t_attr!("merge-mine")>
                    {my_choice}
                    <FieldInput field=own exchange=exchange entries=mine problems=none/>
                </div>
                <div class="merge__version" role="group" aria-label=t_attr!("merge-theirs")>
                    {their_choice}
                    <Theirs exchange=exchange field=field theirs=theirs/>
                </div>
            </div>
        </Grouped>
    }
}

/// What was saved meanwhile, whole: words can be copied into the own version.
#[component]
fn Theirs(exchange: ExchangeId, field: FieldView, theirs: Entries) -> impl IntoView {
    let path = field.path.as_str();
    let text = theirs.text(path).filter(|_| is_text(field.kind)).map(str::to_owned);
    if let Some(text) = text {
        let id = format!("field-{}", theirs_path(path));
        let language = theirs.text(&format!("{path}.lang")).unwrap_or_default().to_owned();
        return view! {
            <div class="field">
                <label class="field__label" for=id.clone()>{field.label.clone()}</label>
                <TextArea id=id name=format!("values[{}][]", theirs_path(path)) value=text lang=language is_read_only=true/>
            </div>
        }
        .into_any();
    }
    let value = match fields::read(field.kind, path, &theirs) {
        Some(value) => {
            view! { <ShownValue shown=shown(value, &field.choices) exchange=exchange/> }.into_any()
        }
        None => raw(&theirs, path).into_any(),
    };
    view! {
        <div class="field">
            <p class="field__label">{field.label.clone()}</p>
            {value}
        </div>
    }
    .into_any()
}

/// The value with the texts of what was chosen.
fn shown(value: Value, choices: &[Coded]) -> Shown {
    let text = |code: String| {
        choices
            .iter()
            .find(|choice| choice.code == code)
            .map_or_else(|| code.clone(), |found| found.text.clone())
    };
    match value {
        Value::Choice(code) => Shown::Chosen(vec![text(code)]),
        Value::Choices(codes) => Shown::Chosen(codes.into_iter().map(text).collect()),
        other => Shown::Plain(other),
    }
}

/// What was typed as it was typed, where it makes no value yet.
fn raw(entries: &Entries, path: &str) -> String {
    let below = entries.below(path).flat_map(|(_, texts)| texts).map(|text| text.trim());
    let typed: Vec<&str> = entries.all(path).chain(below).filter(|text| !text.is_empty()).collect();
    if typed.is_empty() { t!("merge-empty") } else { typed.join(" ") }
}

//! The form of one place of a definition: every key chosen from a list or typed, and its texts in English.

use crate::fields::{Grouped, Labelled, Part as Control, TextInput};
use crate::i18n::tr_dynamic;
use crate::procedures::components::designer::posts::Post;
use crate::procedures::components::designer::words::{attribute_name, choice_name, key_of, table_name};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::{Confirm, TextArea, draws};
use crate::visit::posted;
use crate::{t, t_attr};
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::design::Table;
use domain::procedures::design::schema::Slot;
use domain::procedures::design::view::{ControlView, FormView, WorkCopyView};
use leptos::prelude::*;
use std::sync::Arc;

/// A condition offers at least so many lines, and one more than are filled.
const LINES: usize = 2;

/// The form.
#[component]
pub fn PlaceForm(
    /// The work copy.
    view: WorkCopyView,
    /// The form.
    form: FormView,
) -> impl IntoView {
    let refused = posted("change_work_copy").filter(|posted| posted.entries.text("change") != Some("remove"));
    let (entries, problems, failure) = match refused {
        Some(refused) if refused.error.problems.is_empty() => {
            (refused.entries, Vec::new(), Some(refused.error.code))
        }
        Some(refused) => (refused.entries, refused.error.problems, None),
        None => (form.entries.clone(), Vec::new(), None),
    };
    let labels: Labels = form
        .controls
        .iter()
        .map(|control| (control.key.to_owned(), key_of(form.table, control.key)))
        .collect();
    let (entries, shared): (Arc<Entries>, Arc<[FieldProblem]>) = (Arc::new(entries), problems.clone().into());
    let title = if form.is_new { t_attr!("design-add") } else { t_attr!("design-change") };
    let back = format!("/designer/{}/{}", view.summary.id, form.table.part().code());
    let texts = english_texts(&form, &entries, &shared);
    let texts = (!texts.is_empty()).then(|| view! { <h3>{t!("design-english-texts")}</h3> {texts} });
    let controls = form.controls.iter().cloned();
    let controls: Vec<AnyView> =
        controls.map(|control| key(form.table, control, Arc::clone(&entries), Arc::clone(&shared))).collect();
    let change = if form.is_new { "add" } else { "save" };
    let (place, removed) = (form.place.clone(), form.place.clone());
    let removal = (!form.is_new && form.table.has_rows()).then(|| {
        let view = view.clone();
        view! {
            <Confirm act=t_attr!("design-remove") consequence=t_attr!("design-remove-help")>
                <Post view=view endpoint="change_work_copy" name="remove">
                    <input type="hidden" name="at" value=removed/>
                    <button class="button button--danger" name="change" value="remove">{t!("design-remove")}</button>
                </Post>
            </Confirm>
        }
    });
    view! {
        <section class="section" aria-labelledby="design-form">
            <h2 id="design-form">{title} ": " {table_name(form.table)} " " <code>{form.name.clone()}</code></h2>
            {failure.map(|code| view! {
                <div class="message message--error" role="alert"><p>{tr_dynamic(&format!("error-{code}"), None)}</p></div>
            })}
            <ErrorSummary problems=problems labels=labels/>
            <Post view=view endpoint="change_work_copy" name="form">
                <input type="hidden" name="change" value=change/>
                <input type="hidden" name="at" value=place/>
                {controls}
                {texts}
                <div class="actions">
                    <button class="button button--primary">{t!("design-save")}</button>
                    <a href=back>{t!("design-cancel")}</a>
                </div>
            </Post>
            {removal}
        </section>
    }
}

/// The texts of the row in English.
fn english_texts(form: &FormView, entries: &Arc<Entries>, problems: &Arc<[FieldProblem]>) -> Vec<AnyView> {
    let text = |attribute: &String| {
        let name = attribute_name(attribute);
        let path = format!("text.{attribute}");
        let part = Control::new(&path, name, Arc::clone(entries), Arc::clone(problems));
        let part =
            if form.table == Table::LetterPart { part.with_help(t!("design-part-help")) } else { part };
        let value = part.value();
        long(part, value, Some("en"))
    };
    form.texts.iter().map(text).collect()
}

/// Several lines of text.
pub fn long(part: Control, value: String, lang: Option<&'static str>) -> AnyView {
    let (id, name, described, wrong) = (part.id(), part.name(), part.described_by(), part.is_wrong());
    let area = match lang {
        Some(lang) => {
            view! { <TextArea id=id name=name value=value described_by=described is_invalid=wrong lang=lang/> }.into_any()
        }
        None => view! { <TextArea id=id name=name value=value described_by=described is_invalid=wrong/> }.into_any(),
    };
    view! { <Labelled part=part>{area}</Labelled> }.into_any()
}

fn key(table: Table, control: ControlView, entries: Arc<Entries>, problems: Arc<[FieldProblem]>) -> AnyView {
    let part = Control::new(control.key, key_of(table, control.key), entries, problems);
    let part = if control.is_needed { part.needed() } else { part };
    match control.slot {
        Slot::Name | Slot::Line | Slot::Number => view! { <TextInput part=part/> }.into_any(),
        Slot::Lines | Slot::Numbers => {
            let part = part.with_help(t!("design-one-a-line"));
            let value = part.value();
            long(part, value, None)
        }
        Slot::Flag => boxes(part, control, vec![("yes".to_owned(), t_attr!("fields-yes"))]),
        Slot::Words(_)
        | Slot::NamesOf(_)
        | Slot::Actions
        | Slot::Languages
        | Slot::Said
        | Slot::Documents => {
            let choices = choices(&control);
            boxes(part, control, choices)
        }
        Slot::Word(_)
        | Slot::NameOf(_)
        | Slot::FieldOf(_)
        | Slot::Category
        | Slot::Action
        | Slot::Start
        | Slot::Prefill => select(part, choices(&control)),
        Slot::Repeats => {
            let (min, max) =
                (part.below("min", t!("design-key-min")), part.below("max", t!("design-key-max")));
            view! { <Grouped part=part><TextInput part=min/><TextInput part=max/></Grouped> }.into_any()
        }
        Slot::Length => {
            let length = part.below("length", t!("design-key-length"));
            let unit = select(part.below("unit", t!("design-key-unit")), choices(&control));
            view! { <Grouped part=part><TextInput part=length/>{unit}</Grouped> }.into_any()
        }
        Slot::Condition => condition(part, &control),
    }
}

/// One choice of a list.
fn select(part: Control, choices: Vec<(String, String)>) -> AnyView {
    let value = part.value();
    let (id, name, described, invalid) = (part.id(), part.name(), part.described_by(), part.invalid());
    view! {
        <Labelled part=part>
            <select class="select" id=id name=name aria-describedby=described aria-invalid=invalid autocomplete="off">
                {options(choices, &value)}
            </select>
        </Labelled>
    }
    .into_any()
}

fn choices(control: &ControlView) -> Vec<(String, String)> {
    let name = |(code, text): &(String, Option<String>)| {
        (code.clone(), choice_name(control.key, control.slot, code, text.as_deref()))
    };
    control.choices.iter().map(name).collect()
}

/// The options of a select, the empty one first; a value that is no choice is kept as one.
fn options(choices: Vec<(String, String)>, value: &str) -> impl IntoView + use<> {
    draws(value);
    let is_known = value.is_empty() || choices.iter().any(|(code, _)| code == value);
    let other = (!is_known).then(|| (value.to_owned(), value.to_owned()));
    let value = value.to_owned();
    std::iter::once((String::new(), "–".to_owned()))
        .chain(other)
        .chain(choices)
        .map(|(code, text)| {
            let is_chosen = code == value;
            view! { <option value=code selected=is_chosen>{text}</option> }
        })
        .collect_view()
}

fn boxes(part: Control, control: ControlView, choices: Vec<(String, String)>) -> AnyView {
    let inner = part.clone();
    let is_single = control.slot == Slot::Flag;
    // A language stands in its own words.
    let has_languages = control.slot == Slot::Languages;
    view! {
        <Grouped part=part is_target=true>
            <div class="choices">
                {choices
                    .into_iter()
                    .map(|(code, text)| {
                        let id = format!("{}-{code}", inner.id());
                        let is_chosen = inner.has(&code);
                        let text = if is_single { t_attr!("fields-yes") } else { text };
                        let lang = has_languages.then(|| code.clone());
                        view! {
                            <div class="choice">
                                <input class="choice__input" type="checkbox" id=id.clone() name=inner.name() value=code
                                    checked=is_chosen autocomplete="off"/>
                                <label class="choice__label" for=id lang=lang>{text}</label>
                            </div>
                        }
                    })
                    .collect_view()}
            </div>
        </Grouped>
    }
    .into_any()
}

/// Lines of simple conditions, whether all or any of them must hold, and a line for every other condition.
fn condition(part: Control, control: &ControlView) -> AnyView {
    let written = part.below("written", t!("design-written")).optional().with_help(t!("design-written-help"));
    let (join, is) = (part.below("join", String::new()), part.below("is", String::new()));
    let chosen = is.values();
    let lines = chosen.len().saturating_add(1).max(LINES);
    let any = join.value() == "any";
    let all = !any;
    let (choices, label) = (choices(control), part.label.clone());
    view! {
        <Grouped part=part>
            <select class="select select--inline" name=join.name() aria-label=t_attr!("design-join") autocomplete="off">
                <option value="all" selected=all>{t_attr!("design-all")}</option>
                <option value="any" selected=any>{t_attr!("design-any")}</option>
            </select>
            {(0..lines)
                .map(|at| {
                    let value = chosen.get(at).cloned().unwrap_or_default();
                    let label = format!("{label} {}", at.saturating_add(1));
                    view! {
                        <select class="select" name=is.name() aria-label=label autocomplete="off">
                            {options(choices.clone(), &value)}
                        </select>
                    }
                })
                .collect_view()}
            <TextInput part=written/>
        </Grouped>
    }
    .into_any()
}

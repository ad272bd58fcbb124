//! What is wrong with a work copy: in the reader's language, each with a link to its place.

use crate::procedures::components::designer::words::{key_of, table_name};
use crate::procedures::faults::{remedy_words, wrong_words};
use crate::t;
use domain::ids::WorkCopyId;
use domain::procedures::design::faults::PlacedFault;
use domain::procedures::design::place::Part;
use domain::procedures::design::{Place, Table};
use leptos::prelude::*;

/// The list of faults; says so where there is none.
#[component]
pub fn Faults(
    /// The work copy.
    id: WorkCopyId,
    /// Its faults.
    faults: Vec<PlacedFault>,
    /// Whether it could be put in force here, in realm training, and not in realm live.
    is_for_training_only: bool,
) -> impl IntoView {
    let count = faults.iter().filter(|fault| fault.is_fault).count();
    let is_success = count == 0 && !is_for_training_only;
    let class = if is_success { "message message--success" } else { "message message--warning" };
    view! {
        <section class=class aria-labelledby="design-faults">
            <h2 class="message__title" id="design-faults">
                {if count == 0 { t!("design-no-faults") } else { t!("design-faults", count = count.to_string()) }}
            </h2>
            {is_for_training_only.then(|| view! { <p>{t!("design-training-only")}</p> })}
            <ul class="design-faults">
                {faults.into_iter().map(|fault| view! { <li>{line(id, fault)}</li> }).collect_view()}
            </ul>
        </section>
    }
}

fn line(id: WorkCopyId, fault: PlacedFault) -> impl IntoView {
    let href = address(id, &fault);
    let place = match (&fault.language, fault.table) {
        (Some(language), _) => format!("texts/{language}.ftl"),
        (None, Some(table)) if fault.name.is_empty() => table_name(table),
        (None, Some(table)) => format!("{} · {}", table_name(table), fault.name),
        (None, None) => String::new(),
    };
    let place = match (&fault.key, fault.table) {
        (Some(key), Some(table)) => format!("{place} · {}", key_of(table, key)),
        _ => place,
    };
    let mark = (!fault.is_fault).then(|| view! { " " <span class="tag">{t!("design-warning")}</span> });
    // The words of a foreign parser are English in every language.
    let detail = fault.wrong.detail().map(|words| view! { " " <q lang="en">{words.to_owned()}</q> });
    view! {
        <a href=href>{place}</a> ": "
        {with_names(&wrong_words(&fault.wrong, fault.line))} {detail} " "
        {with_names(&remedy_words(&fault.remedy))} {mark}
    }
}

/// Words in which names of a definition stand between backticks, as they do on the command line and in files.
fn with_names(words: &str) -> impl IntoView + use<> {
    let piece = |(text, is_name): (String, bool)| {
        if is_name { view! { <code>{text}</code> }.into_any() } else { text.into_any() }
    };
    pieces(words).into_iter().map(piece).collect_view()
}

/// The pieces of such words, and whether each is a name. A backtick without another one stays as it is.
#[must_use]
pub fn pieces(words: &str) -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('`') {
        let Some((name, behind)) = after.split_once('`') else { break };
        found.extend([(before.to_owned(), false), (name.to_owned(), true)]);
        rest = behind;
    }
    found.push((rest.to_owned(), false));
    found.retain(|(text, _)| !text.is_empty());
    found
}

/// Where it is put right: the field in the form of its place, the texts, or the file.
fn address(id: WorkCopyId, fault: &PlacedFault) -> String {
    let base = format!("/designer/{id}/{}", fault.part.code());
    match (fault.part, &fault.language) {
        (Part::Texts, Some(language)) => match fault.wrong.text().filter(|_| !fault.wrong.is_of_language()) {
            Some(text) => format!("{base}?language={language}&at={text}#field-{text}"),
            None => format!("{base}?language={language}&missing=1"),
        },
        (Part::File, Some(language)) => format!("{base}?at=texts/{language}.ftl"),
        (Part::File, None) => base,
        _ if fault.place.parse::<Place>().is_ok() => {
            let field = fault.key.as_ref().map(|key| format!("#field-{key}")).unwrap_or_default();
            format!("{base}?at={}{field}", fault.place)
        }
        _ => format!("{base}?at={}", Table::Head.code()),
    }
}

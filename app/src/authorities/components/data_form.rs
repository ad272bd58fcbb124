//! The form of the core data of an authority.

use crate::accounts::components::person_fields::Line;
use crate::authorities::components::coordinator_forms::RegionInput;
use crate::authorities::components::registration_fields::{languages, levels, policy_areas};
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::{FieldInput, LinesInput, Part};
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use domain::authorities::data::{Data, NAMES, Way, name_path};
use domain::authorities::view::DataView;
use domain::exchanges::view::{Coded, FieldView};
use domain::language::Language;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// The server function of the form.
const ENDPOINT: &str = "change_authority_data";
/// So many names in other languages can be added at once.
const SPARE: usize = 2;

/// What each of the data is called.
#[must_use]
pub fn labels() -> Labels {
    [
        ("name", t!("register-name")),
        ("language", t!("register-language")),
        ("name_latin", t!("authority-data-latin")),
        ("name_en", t!("register-name-en")),
        ("others", t!("register-other-name")),
        ("acronyms", t!("authority-acronyms")),
        ("former", t!("authority-former")),
        ("title", t!("authority-informal-title")),
        ("kind", t!("find-kind")),
        ("level", t!("find-level")),
        ("place", t!("fields-town")),
        ("region", t!("authority-region")),
        ("areas", t!("find-area")),
    ]
    .map(|(path, label)| (path.to_owned(), label))
    .into()
}

/// The form, with what is kept, or what was typed and refused.
#[component]
pub fn DataForm(
    /// The data.
    view: DataView,
) -> impl IntoView {
    let (typed, problems) = kept(ENDPOINT);
    let entries = if posted(ENDPOINT).is_some() { typed } else { view.data.entries() };
    let mut all_labels = labels();
    all_labels.extend((1..=NAMES).map(|n| (name_path(n), other_label(n))));
    let button = match view.way {
        Way::Decides => t!("people-save"),
        Way::Proposes => t!("authority-data-propose"),
    };
    view! {
        <form class="stack" method="post" action=format!("/api/{ENDPOINT}") novalidate=true>
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=all_labels/>
            <input type="hidden" name="authority" value=view.authority.id.to_string()/>
            <input type="hidden" name="seen" value=view.seen.clone()/>
            <input type="hidden" name="key" value=once_key(ENDPOINT).to_string()/>
            <NameFields data=view.data.clone() entries=entries.clone() problems=problems.clone()/>
            <PlaceFields view=view entries=entries problems=problems/>
            <div class="actions"><button class="button button--primary">{button}</button></div>
        </form>
    }
}

/// How the authority is called.
#[component]
fn NameFields(data: Data, entries: Entries, problems: Vec<FieldProblem>) -> impl IntoView {
    let value = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let field = |path: &str, kind: FieldKind, label: String, is_required: bool, choices: Vec<Coded>| {
        let field = FieldView { choices, ..plain_field(path, kind, label, None, is_required) };
        view! { <FieldInput field=field entries=entries.clone() problems=problems.clone()/> }
    };
    let filled = (1..=NAMES).filter(|n| entries.text(&name_path(*n)).is_some()).max().unwrap_or(0);
    let others = (1..=NAMES.min(filled.saturating_add(SPARE)))
        .map(|n| field(&name_path(n), FieldKind::Text, other_label(n), false, Vec::new()))
        .collect_view();
    // Names that stand one below the other.
    let lines = |path: &str, label: String| {
        let part = Part::new(path, label, entries.clone().into(), problems.clone().into());
        part.with_help(t!("authority-data-lines"))
    };
    let title = Some(t!("authority-informal-title-help"));
    view! {
        <Line path="name" label=t!("register-name") value=value("name") problems=problems.clone()/>
        {field("language", FieldKind::Choice, t!("register-language"), true, languages_with(&data.language))}
        <Line path="name_latin" label=t!("authority-data-latin") value=value("name_latin") problems=problems.clone()
            is_optional=true/>
        <Line path="name_en" label=t!("register-name-en") value=value("name_en") problems=problems.clone()
            is_optional=true/>
        {others}
        <LinesInput part=lines("acronyms", t!("authority-acronyms"))/>
        <LinesInput part=lines("former", t!("authority-former"))/>
        <Line path="title" label=t!("authority-informal-title") value=value("title") problems=problems.clone()
            help=title is_optional=true/>
    }
}

/// What the authority is, where it lies, and in what it is competent.
#[component]
fn PlaceFields(view: DataView, entries: Entries, problems: Vec<FieldProblem>) -> impl IntoView {
    let place = entries.text("place").unwrap_or_default().to_owned();
    let choice = |path: &str, kind: FieldKind, label: String, is_required: bool, choices: Vec<Coded>| {
        let field = FieldView { choices, ..plain_field(path, kind, label, None, is_required) };
        view! { <FieldInput field=field entries=entries.clone() problems=problems.clone()/> }
    };
    let kinds = (!view.kinds.is_empty())
        .then(|| choice("kind", FieldKind::Choice, t!("find-kind"), false, view.kinds.clone()));
    view! {
        {kinds}
        {choice("level", FieldKind::Choice, t!("find-level"), true, levels())}
        <Line path="place" label=t!("fields-town") value=place problems=problems.clone() is_optional=true/>
        <RegionInput regions=regions_with(&view) entries=entries.clone() problems=problems.clone()/>
        {choice("areas", FieldKind::Choices, t!("find-area"), true, areas_with(&view.data))}
    }
}

fn other_label(n: usize) -> String {
    t!("authority-data-other", n = n.to_string())
}

/// The languages, with one that is kept and is none of the system.
fn languages_with(kept: &str) -> Vec<Coded> {
    let mut found = languages();
    if !kept.is_empty() && Language::parse(kept).is_none() {
        found.push(Coded { code: kept.to_owned(), text: kept.to_owned() });
    }
    found
}

/// The regions of the state, with one that is kept and is none of the nomenclature in force.
fn regions_with(view: &DataView) -> Vec<Coded> {
    let mut found = view.regions.clone();
    if let Some(code) = view.data.region.as_ref().map(|region| region.code().to_owned())
        && !found.is_empty()
        && !found.iter().any(|region| region.code == code)
    {
        found.push(Coded { text: code.clone(), code });
    }
    found
}

/// The areas of the directory, with those that are kept and have no policy area.
fn areas_with(data: &Data) -> Vec<Coded> {
    let mut found = policy_areas();
    for code in &data.areas {
        if !found.iter().any(|area| area.code == *code) {
            let text = tr_dynamic(&format!("competence-{code}"), None);
            found.push(Coded { code: code.clone(), text });
        }
    }
    found
}

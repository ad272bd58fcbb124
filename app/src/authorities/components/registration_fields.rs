//! The fields by which an authority asks to be registered, or is invited or registered by a coordinator.

use crate::accounts::components::person_fields::Line;
use crate::authorities::components::coordinator_forms::RegionInput;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::{FieldInput, country_name, country_names};
use crate::i18n::tr_dynamic;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::error_summary::Labels;
use crate::visit::visit;
use domain::authorities::registration::NOT_LISTED;
use domain::authorities::{Level, areas};
use domain::country::Country;
use domain::exchanges::view::{AuthorityLine, Coded, FieldView};
use domain::language::Language;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;

/// Labels of the fields, for the error summary.
#[must_use]
pub fn labels() -> Labels {
    [
        ("country", t!("authority-country")),
        ("name", t!("register-name")),
        ("language", t!("register-language")),
        ("other_name", t!("register-other-name")),
        ("name_en", t!("register-name-en")),
        ("kind", t!("find-kind")),
        ("level", t!("find-level")),
        ("region", t!("authority-region")),
        ("place", t!("fields-town")),
        ("website", t!("register-website")),
        ("mailbox", t!("case-mailbox")),
        ("phone", t!("case-phone")),
        ("areas", t!("register-areas")),
        ("person_name", t!("account-name")),
        ("person_email", t!("people-email")),
        ("statement", t!("register-statement")),
        ("not_listed", t!("register-similar")),
    ]
    .map(|(path, label)| (path.to_owned(), label))
    .into()
}

fn choice(path: &str, label: String, is_required: bool, choices: Vec<Coded>) -> FieldView {
    FieldView { choices, ..plain_field(path, FieldKind::Choice, label, None, is_required) }
}

/// The states in the order of their names; what is no state, as the Union, comes last.
fn named(countries: &[Country]) -> Vec<Coded> {
    let is_there = |code: &str| countries.iter().any(|country| country.code() == code);
    let mut all: Vec<Coded> = country_names()
        .into_iter()
        .filter(|(code, _)| is_there(code))
        .map(|(code, text)| Coded { code, text })
        .collect();
    for country in countries {
        if !all.iter().any(|known| known.code == country.code()) {
            all.push(Coded { code: country.code().to_owned(), text: country_name(*country) });
        }
    }
    all
}

/// The languages of the system, each by its own name.
#[must_use]
pub fn languages() -> Vec<Coded> {
    let named =
        |language: &Language| Coded { code: language.code().to_owned(), text: language.endonym().to_owned() };
    Language::ALL.iter().map(named).collect()
}

/// The levels by name.
#[must_use]
pub fn levels() -> Vec<Coded> {
    let named = |level: &Level| Coded {
        code: level.code().to_owned(),
        text: tr_dynamic(&format!("level-{}", level.code()), None),
    };
    Level::ALL.iter().map(named).collect()
}

/// The areas of the directory that have a policy area, by name.
#[must_use]
pub fn policy_areas() -> Vec<Coded> {
    let named =
        |code: &str| Coded { code: code.to_owned(), text: tr_dynamic(&format!("competence-{code}"), None) };
    areas::codes().into_iter().map(named).collect()
}

/// What the script shows while somebody types; nothing without it, and nothing while nothing is found.
#[component]
fn SimilarTyped() -> impl IntoView {
    let script = format!("/pkg/similar-{}.js", visit().build);
    view! {
        <div id="similar-typed" data-similar="/open/register/similar" aria-live="polite">
            <section class="stack" hidden=true data-part="found">
                <h2>{t!("register-similar")}</h2>
                <p>{t!("register-similar-text")}</p>
                <ul></ul>
            </section>
        </div>
        <script type="module" src=script></script>
    }
}

/// The form with its state, where there is only one to choose.
#[must_use]
pub fn with_only_state(mut entries: Entries, countries: &[Country]) -> Entries {
    if let [only] = countries
        && entries.text("country").is_none()
    {
        entries.set("country", only.code());
    }
    entries
}

/// Authorities that may be the one that was typed: public bodies by name, and nothing else of them.
#[component]
pub fn SimilarFound(
    /// The authorities; nothing is asked without any.
    lines: Vec<AuthorityLine>,
    /// What stands in the form.
    entries: Entries,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let none = plain_field(NOT_LISTED, FieldKind::Declaration, t!("register-not-listed"), None, true);
    (!lines.is_empty()).then(|| {
        view! {
            <section class="stack" id="similar">
                <h2>{t!("register-similar")}</h2>
                <p>{t!("register-similar-text")}</p>
                <ul>{lines.into_iter().map(|line| view! { <li><AuthorityName line=line/></li> }).collect_view()}</ul>
                <FieldInput field=none entries=entries problems=problems/>
            </section>
        }
    })
}

/// What a coordinator says of the authority that it invites; the authority fills in the rest.
#[component]
pub fn InvitationFields(
    /// What stands in them.
    entries: Entries,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
    /// The states of which it may be.
    countries: Vec<Country>,
    /// The regions that can be chosen; none where several states can.
    regions: Vec<Coded>,
) -> impl IntoView {
    let value = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let field = |field: FieldView| {
        view! { <FieldInput field=field entries=entries.clone() problems=problems.clone()/> }
    };
    view! {
        {field(choice("country", t!("authority-country"), true, named(&countries)))}
        <Line path="name" label=t!("register-name") value=value("name") problems=problems.clone()/>
        {field(choice("language", t!("register-language"), true, languages()))}
        {field(choice("level", t!("find-level"), true, levels()))}
        <RegionInput regions=regions entries=entries.clone() problems=problems.clone()/>
        {field(area_field())}
        <Line path="person_email" label=t!("people-email") value=value("person_email") problems=problems.clone()
            kind="email"/>
    }
}

fn area_field() -> FieldView {
    FieldView {
        choices: policy_areas(),
        ..plain_field("areas", FieldKind::Choices, t!("register-areas"), None, true)
    }
}

/// The authority, and its first user.
#[component]
pub fn RegistrationFields(
    /// What stands in them.
    entries: Entries,
    /// Problems of the form.
    problems: Vec<FieldProblem>,
    /// Kinds of body.
    kinds: Vec<Coded>,
    /// The states of which it may be.
    countries: Vec<Country>,
    /// The regions that can be chosen; none where several states can.
    #[prop(optional)]
    regions: Vec<Coded>,
    /// Whether a script looks for authorities like the one that is being typed.
    finds_similar: bool,
) -> impl IntoView {
    let value = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let field = |field: FieldView| {
        view! { <FieldInput field=field entries=entries.clone() problems=problems.clone()/> }
    };
    let statement = plain_field("statement", FieldKind::Declaration, t!("register-statement"), None, true);
    view! {
        {field(choice("country", t!("authority-country"), true, named(&countries)))}
        <Line path="name" label=t!("register-name") value=value("name") problems=problems.clone()/>
        {field(choice("language", t!("register-language"), true, languages()))}
        <Line path="other_name" label=t!("register-other-name") value=value("other_name") problems=problems.clone()
            is_optional=true/>
        <Line path="name_en" label=t!("register-name-en") value=value("name_en") problems=problems.clone()
            is_optional=true/>
        {finds_similar.then(|| view! { <SimilarTyped/> })}
        {field(choice("kind", t!("find-kind"), false, kinds))}
        {field(choice("level", t!("find-level"), true, levels()))}
        <RegionInput regions=regions entries=entries.clone() problems=problems.clone()/>
        <Line path="place" label=t!("fields-town") value=value("place") problems=problems.clone()/>
        <Line path="website" label=t!("register-website") value=value("website") problems=problems.clone() kind="url"/>
        <Line path="mailbox" label=t!("case-mailbox") value=value("mailbox") problems=problems.clone() kind="email"/>
        <Line path="phone" label=t!("case-phone") value=value("phone") problems=problems.clone() kind="tel"/>
        {field(area_field())}
        <h2>{t!("register-person")}</h2>
        <p>{t!("register-person-text")}</p>
        <Line path="person_name" label=t!("account-name") value=value("person_name") problems=problems.clone()
            autocomplete="name"/>
        <Line path="person_email" label=t!("people-email") value=value("person_email") problems=problems.clone()
            kind="email" autocomplete="email"/>
        {field(statement)}
    }
}

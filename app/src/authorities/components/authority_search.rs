//! The search for authorities: one box that takes anything, in any language; while typing with the program.

use crate::authorities::api::groups::get_favourite_groups;
use crate::authorities::api::{FindQuery, FoundView};
use crate::i18n::{tr_dynamic, tr_dynamic_attr};
use crate::ui::authority_line::AuthorityName;
use crate::ui::draws;
use crate::{t, t_attr};
use domain::authorities::favourite_group::GroupLine;
use domain::authorities::view::WhyNot;
use domain::authorities::{Level, areas};
use domain::country::{Country, EEA};
use domain::ids::AuthorityId;
use domain::procedures::admission::{Purpose, Unfit};
use leptos::prelude::*;

/// The box and its filters. They belong to the form of this id: a GET form that stands elsewhere on the page, or the form
/// around, which is posted.
#[component]
pub fn SearchBox(
    /// What is asked now.
    query: FindQuery,
    /// Id of the form.
    form: &'static str,
    /// Whether the form is posted, and does something else beside the search.
    #[prop(optional)]
    is_posted: bool,
) -> impl IntoView {
    let (name, value) = if is_posted { (Some("go"), Some("search")) } else { (None, None) };
    let countries: Vec<(String, String)> = EEA
        .iter()
        .filter_map(|code| Country::parse(code))
        .map(|c| (c.shown().to_owned(), tr_dynamic_attr(&format!("country-{}", c.code()), None)))
        .collect();
    let levels: Vec<(String, String)> = Level::ALL
        .iter()
        .map(|l| (l.code().to_owned(), tr_dynamic_attr(&format!("level-{}", l.code()), None)))
        .collect();
    let areas: Vec<(String, String)> = areas::all_codes()
        .into_iter()
        .map(|a| (a.to_owned(), tr_dynamic_attr(&format!("competence-{a}"), None)))
        .collect();
    draws(&query.text);
    let group = query.group.clone();
    view! {
        <div class="finder__box">
            <div class="field">
                <label class="field__label" for="authority-text">{t!("find-label")}</label>
                <p class="field__help" id="authority-text-help">{t!("find-help")}</p>
                <input class="input" id="authority-text" type="search" name="text" form=form value=query.text.clone()
                    aria-describedby="authority-text-help" autocomplete="off"/>
            </div>
            <div class="filters__row">
                <Filter name="country" form=form label=t!("filter-country") chosen=Country::parse(&query.country).map(|c| c.shown().to_owned()).unwrap_or_default() choices=countries/>
                <Filter name="level" form=form label=t!("find-level") chosen=query.level.clone() choices=levels/>
                <Filter name="area" form=form label=t!("find-area") chosen=query.area.clone() choices=areas/>
                {Suspend::new(async move {
                    let groups = get_favourite_groups(String::new()).await.unwrap_or_default().groups;
                    let choice = |line: GroupLine| (line.group.id.to_string(), line.group.name);
                    let choices: Vec<(String, String)> = groups.into_iter().map(choice).collect();
                    (!choices.is_empty()).then(|| view! {
                        <Filter name="group" form=form label=t!("find-group") chosen=group choices=choices/>
                    })
                })}
                <button class="button" form=form name=name value=value>{t!("find-act")}</button>
            </div>
        </div>
    }
}

#[component]
fn Filter(
    name: &'static str,
    form: &'static str,
    label: String,
    chosen: String,
    choices: Vec<(String, String)>,
) -> impl IntoView {
    let id = format!("authority-{name}");
    view! {
        <div class="filters__field">
            <label class="field__label" for=id.clone()>{label}</label>
            <select class="select" id=id name=name form=form autocomplete="off">
                <option value="">{t_attr!("filter-any")}</option>
                {choices
                    .into_iter()
                    .map(|(code, text)| {
                        let selected = code == chosen;
                        view! { <option value=code selected=selected>{text}</option> }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

/// The hits, brought up to date while something is typed. With a name, each that can be addressed is a choice of the
/// form around.
#[island]
pub fn Results(
    /// Hits that came with the page.
    first: Vec<FoundView>,
    /// Id of the form to which the box and its filters belong.
    form: String,
    /// The procedure for which an authority is wanted; empty for the directory.
    procedure: String,
    /// For what it is wanted in the procedure.
    purpose: Purpose,
    /// What is chosen already.
    chosen: Option<AuthorityId>,
    /// Name of the choice; empty makes links.
    name: String,
) -> impl IntoView {
    let results = RwSignal::new(first);
    let chosen = RwSignal::new(chosen);
    #[cfg(feature = "hydrate")]
    super::typing::listen(
        form,
        (procedure, purpose),
        super::typing::Shown { results, chosen, name: name.clone() },
    );
    #[cfg(not(feature = "hydrate"))]
    let _ = (form, procedure, purpose);
    view! {
        <div class="finder__results">
            <p role="status">{move || t!("find-count", count = results.with(Vec::len))}</p>
            <ol class="results">
                {move || {
                    let name = name.clone();
                    results
                        .get()
                        .into_iter()
                        .map(|found| view! { <Result found=found chosen=chosen.get_untracked() name=name.clone()/> })
                        .collect_view()
                }}
            </ol>
        </div>
    }
}

#[component]
fn Result(found: FoundView, chosen: Option<AuthorityId>, name: String) -> impl IntoView {
    let id = format!("authority-{}", found.authority.id);
    let can = found.is_addressable;
    let is_link = name.is_empty();
    let class = if can || is_link { "result" } else { "result result--unavailable" };
    let value = found.authority.id.to_string();
    let href = format!("/authorities/{value}");
    let why = reasons(&found);
    let reason = match (is_link, found.is_own, can) {
        (false, true, _) => Some(t!("find-own")),
        (false, false, false) => Some(match found.why_not {
            Some(WhyNot::NoAccess) => t!("find-no-access"),
            Some(WhyNot::Suspended) => t!("find-suspended"),
            Some(WhyNot::NobodyReads) | None => t!("find-nobody-reads"),
            Some(WhyNot::Unfit(unfit)) => t!("find-unfit", what = unfit_name(unfit)),
        }),
        _ => None,
    };
    let known = match (found.is_favourite, found.is_partner) {
        (true, _) => Some(t!("find-favourite")),
        (false, true) => Some(t!("find-partner")),
        (false, false) => None,
    };
    let line = found.authority.clone();
    view! {
        <li class=class>
            {(can && !is_link).then(|| view! {
                <input class="result__pick" type="radio" name=name id=id.clone() value=value
                    checked=chosen == Some(found.authority.id) autocomplete="off"/>
            })}
            {if is_link {
                view! { <a class="result__name" href=href><AuthorityName line=line/></a> }.into_any()
            } else if can {
                view! { <label class="result__name" for=id><AuthorityName line=line/></label> }.into_any()
            } else {
                view! { <span class="result__name"><AuthorityName line=line/></span> }.into_any()
            }}
            {(!found.name_en.is_empty()).then(|| view! {
                <p class="result__translation" lang="en">{found.name_en.clone()}</p>
            })}
            <p class="result__place">
                {tr_dynamic(&format!("level-{}", found.level.code()), None)}
                {known.map(|known| view! { " · " {known} })}
            </p>
            {why.map(|why| view! { <p class="result__why">{why}</p> })}
            {found.is_catch_all.then(|| view! { <p class="result__why">{t!("find-catch-all")}</p> })}
            {reason.map(|reason| view! { <p class="result__why">{reason}</p> })}
        </li>
    }
}

/// What keeps an authority from a side, in a word or two.
fn unfit_name(unfit: Unfit) -> String {
    match unfit {
        Unfit::Level => t!("find-level"),
        Unfit::Kind => t!("find-kind"),
        Unfit::State => t!("filter-country"),
        Unfit::OwnState => t!("admission-abroad"),
        Unfit::Function => t!("find-function"),
        Unfit::Competence => t!("find-area"),
    }
}

/// Why it was found: what the typed words were taken for, and what they stand for where that is another word.
fn reasons(found: &FoundView) -> Option<AnyView> {
    if found.why.is_empty() {
        return None;
    }
    let parts = found
        .why
        .iter()
        .take(4)
        .enumerate()
        .map(|(at, why)| {
            let is_same = why.typed.to_lowercase() == why.shown.to_lowercase();
            let equals = (!is_same).then(|| format!("{} = ", why.typed));
            let kind = tr_dynamic(&format!("why-{}", why.kind), None);
            let comma = (at > 0).then_some(" · ");
            view! { <span>{comma} {kind} " " {equals} <mark>{why.shown.clone()}</mark></span> }
        })
        .collect_view();
    Some(view! { {t!("find-why")} " " {parts} }.into_any())
}

//! What an authority says it is competent for: professions, economic activities and keywords in each of its areas.

use crate::accounts::components::person_fields::Line;
use crate::authorities::api::competences::get_authority_competences;
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::tr_dynamic;
use crate::ui::authority_line::AuthorityName;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::lang_mark::language_name;
use crate::ui::message::ErrorMessage;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted};
use crate::{t, t_attr};
use domain::authorities::competence::{activities_path, keywords_path, professions_path};
use domain::authorities::view::CompetencesView;
use domain::exchanges::view::{Coded, FieldView};
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The server function of the form.
const ENDPOINT: &str = "state_competences";
/// Id of the list of activities, from which the browser offers what fits while somebody types.
const ACTIVITIES: &str = "activities";
/// So many lines stay free for further activities.
const FREE_LINES: usize = 3;

/// The page.
#[component]
pub fn CompetencesPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_authority_competences(id), |view| view! { <Page view=view/> })
}

#[component]
fn Page(view: CompetencesView) -> impl IntoView {
    let refused = posted(ENDPOINT).map(|posted| posted.error);
    let has_problem = refused.is_some();
    let message = refused.filter(|error| error.problems.is_empty());
    let back = format!("/authorities/{}", view.authority.id);
    view! {
        <Frame title=t_attr!("competences-title") has_problem=has_problem>
            {message.map(|error| view! { <ErrorMessage error=error/> })}
            <a class="back-link" href=back><AuthorityName line=view.authority.clone()/></a>
            <header class="page-head">
                <h1>{t!("competences-title")}</h1>
                <p class="page-head__lead">{t!("competences-lead")}</p>
            </header>
            <CompetencesForm view=view/>
        </Frame>
    }
}

#[component]
fn CompetencesForm(view: CompetencesView) -> impl IntoView {
    let (typed, problems) = kept(ENDPOINT);
    let entries = if posted(ENDPOINT).is_some() { typed } else { view.entries.clone() };
    let is_alone = view.areas.len() == 1;
    let areas = view.areas.iter().map(|area| {
        let is_wrong = problems.iter().any(|problem| problem.path.starts_with(&format!("{area}.")));
        let is_open = is_alone || is_wrong || entries.has_anything_at(area);
        area_fields(area, &view, &entries, &problems, is_open)
    });
    let areas = areas.collect_view();
    let options =
        view.activities.iter().map(|activity| view! { <option value=activity.text.clone()></option> });
    let options = options.collect_view();
    view! {
        <form class="stack" method="post" action=format!("/api/{ENDPOINT}") novalidate=true>
            <ErrorSummary problems=problems.clone() labels=labels(&view, &entries)/>
            <input type="hidden" name="authority" value=view.authority.id.to_string()/>
            <input type="hidden" name="key" value=once_key(ENDPOINT).to_string()/>
            <ThisPage/>
            {areas}
            <datalist id=ACTIVITIES>{options}</datalist>
            <div class="actions"><button class="button button--primary">{t!("people-save")}</button></div>
        </form>
    }
}

/// The fields of an area in a fold.
fn area_fields(
    area: &str,
    view: &CompetencesView,
    entries: &Entries,
    problems: &[FieldProblem],
    is_open: bool,
) -> impl IntoView + use<> {
    let value = |path: &str| entries.text(path).unwrap_or_default().to_owned();
    let activities = (0..lines(area, entries)).map(|line| {
        let path = activity_path(area, line);
        let help = (line == 0).then(|| t!("competences-activity-help"));
        view! {
            <Line path=path.clone() label=activity_label(line) value=named(&value(&path), &view.activities)
                problems=problems.to_vec() help=help list=ACTIVITIES is_optional=true/>
        }
    });
    let activities = activities.collect_view();
    let keywords = view.languages.iter().map(|language| {
        let path = format!("{}.{language}", keywords_path(area));
        view! {
            <Line path=path.clone() label=t!("competences-keywords", language = language_name(*language))
                value=value(&path) problems=problems.to_vec() help=Some(t!("competences-keywords-help"))
                is_optional=true/>
        }
    });
    let keywords = keywords.collect_view();
    let professions = professions(area, &view.professions);
    view! {
        <details class="disclosure" open=is_open>
            <summary class="disclosure__summary">{tr_dynamic(&format!("competence-{area}"), None)}</summary>
            <div class="disclosure__body stack">
                <FieldInput field=professions entries=entries.clone() problems=problems.to_vec()/>
                {activities}
                {keywords}
            </div>
        </details>
    }
}

fn professions(area: &str, choices: &[Coded]) -> FieldView {
    let path = professions_path(area);
    let label = t!("competences-professions");
    FieldView { choices: choices.to_vec(), ..plain_field(&path, FieldKind::Choices, label, None, false) }
}

fn activity_path(area: &str, line: usize) -> String {
    format!("{}.{line}", activities_path(area))
}

fn activity_label(line: usize) -> String {
    t!("competences-activity", number = line + 1)
}

/// How many lines there are for activities: those that were filled in, and some free ones.
fn lines(area: &str, entries: &Entries) -> usize {
    entries.below(&activities_path(area)).count().max(1) + FREE_LINES
}

/// An activity as the list offers it, where its code alone is known; else what was typed.
fn named(typed: &str, activities: &[Coded]) -> String {
    let known = activities.iter().find(|activity| activity.code == typed);
    known.map_or_else(|| typed.to_owned(), |activity| activity.text.clone())
}

/// Labels of the fields, for the error summary.
fn labels(view: &CompetencesView, entries: &Entries) -> Labels {
    let mut labels = Labels::new();
    for area in &view.areas {
        labels.insert(professions_path(area), t!("competences-professions"));
        for line in 0..lines(area, entries) {
            labels.insert(activity_path(area, line), activity_label(line));
        }
        for language in &view.languages {
            let label = t!("competences-keywords", language = language_name(*language));
            labels.insert(format!("{}.{language}", keywords_path(area)), label);
        }
    }
    labels
}

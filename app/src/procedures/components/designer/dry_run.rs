//! A dry run: moves are played one after the other, and nothing is stored. The address holds them.

use crate::i18n::{current, format};
use crate::procedures::words::action_name;
use crate::{t, t_attr};
use domain::ids::WorkCopyId;
use domain::procedures::design::view::StandingView;
use leptos::prelude::*;

/// The course so far, and the moves that are possible now.
#[component]
pub fn DryRun(
    /// The work copy.
    id: WorkCopyId,
    /// The course; none while the definition cannot be read.
    course: Option<Vec<StandingView>>,
) -> impl IntoView {
    let Some(course) = course else { return view! { <p>{t!("design-unreadable")}</p> }.into_any() };
    let base = format!("/designer/{id}/dry-run");
    let moves = course.last().map(|last| last.moves.clone()).unwrap_or_default();
    let links = moves.into_iter().map(|(action, by, path)| {
        let text = format!("{} · {by}", action_name(action));
        view! { <li><a class="button" href=format!("{base}?at={path}")>{text}</a></li> }
    });
    let links = links.collect_view();
    view! {
        <p>{t!("design-preview-note")}</p>
        <table class="table table--cards">
            <caption class="visually-hidden">{t!("design-part-dry-run")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("act-propose-date")}</th>
                    <th scope="col">{t!("drafts-act")}</th>
                    <th scope="col">{t!("inbox-state")}</th>
                    <th scope="col">{t!("case-who")}</th>
                    <th scope="col">{t!("procedure-deadlines")}</th>
                    <th scope="col">{t!("design-readers")}</th>
                </tr>
            </thead>
            <tbody>{course.into_iter().map(row).collect_view()}</tbody>
        </table>
        <ul class="actions">{links}</ul>
        <p><a href=base>{t!("design-begin")}</a></p>
    }
    .into_any()
}

fn row(standing: StandingView) -> impl IntoView {
    let language = current();
    let done = standing.action.map(|action| format!("{} · {}", action_name(action), standing.by));
    let due: Vec<String> =
        standing.due.iter().map(|(name, day)| format!("{name}: {}", format::date(language, *day))).collect();
    view! {
        <tr>
            <th scope="row" data-label=t_attr!("act-propose-date")>{format::date(language, standing.day)}</th>
            <td data-label=t_attr!("drafts-act")>{done.unwrap_or_else(|| "–".to_owned())}</td>
            <td data-label=t_attr!("inbox-state")>{standing.state}</td>
            <td data-label=t_attr!("case-who")>{standing.waiting_for}</td>
            <td data-label=t_attr!("procedure-deadlines")>{due.join(" · ")}</td>
            <td data-label=t_attr!("design-readers")>{standing.readers.join(" · ")}</td>
        </tr>
    }
}

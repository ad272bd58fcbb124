//! The groups of the reader on the page of an authority: those that hold it, and a form that adds it to another one.

use crate::casework::components::work_panel::Choice;
use crate::exchanges::components::act_forms::kept;
use crate::t;
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::this_page::ThisPage;
use domain::authorities::FavouriteGroup;
use domain::authorities::favourite_group::{AUTHORITY, GROUP};
use domain::exchanges::view::Coded;
use domain::ids::AuthorityId;
use leptos::prelude::*;

/// Groups that hold the authority, and the form for the others.
#[component]
pub fn GroupForm(
    /// The authority.
    authority: AuthorityId,
    /// Groups that hold it.
    groups: Vec<FavouriteGroup>,
    /// Groups that do not.
    other_groups: Vec<FavouriteGroup>,
) -> impl IntoView {
    let (entries, mut problems) = kept("add_to_favourite_group");
    // The authority is not typed here: what is wrong is put right by choosing another group.
    for problem in problems.iter_mut().filter(|problem| problem.path == AUTHORITY) {
        GROUP.clone_into(&mut problem.path);
    }
    let labels: Labels = [(GROUP.to_owned(), t!("find-group"))].into();
    let chosen = entries.text(GROUP).unwrap_or_default().to_owned();
    let choice = |group: FavouriteGroup| Coded { code: group.id.to_string(), text: group.name };
    let choices: Vec<Coded> = other_groups.into_iter().map(choice).collect();
    let link = |group: FavouriteGroup| {
        view! { " · " <a href=format!("/favourites?open={}", group.id)>{group.name}</a> }
    };
    view! {
        <div id="groups">
            <p><a href="/favourites">{t!("groups-title")}</a> {groups.into_iter().map(link).collect_view()}</p>
            {(!choices.is_empty()).then(|| view! {
                <form class="stack" method="post" action="/api/add_to_favourite_group" autocomplete="off">
                    <ThisPage/>
                    <ErrorSummary problems=problems.clone() labels=labels/>
                    <input type="hidden" name="values[authority][]" value=authority.to_string()/>
                    <Choice path=GROUP label=t!("find-group") choices=choices chosen=chosen problems=problems/>
                    <div class="actions"><button class="button button--small">{t!("groups-add")}</button></div>
                </form>
            })}
        </div>
    }
}

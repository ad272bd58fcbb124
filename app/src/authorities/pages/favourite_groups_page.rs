//! The groups of authorities that the reader keeps, and the one that is open.

use crate::accounts::components::person_fields::Line;
use crate::authorities::api::groups::get_favourite_groups;
use crate::authorities::components::function_text::AuthorityLink;
use crate::exchanges::components::act_forms::kept;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::frame::{Frame, page_of};
use crate::ui::error_summary::{ErrorSummary, Labels};
use crate::ui::message::Outcome;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, visit};
use crate::{t, t_attr};
use domain::authorities::FavouriteGroup;
use domain::authorities::favourite_group::{AUTHORITY, GroupLine, GroupView, GroupsView, NAME};
use domain::exchanges::view::AuthorityLine;
use domain::ids::FavouriteGroupId;
use domain::procedures::definition::FieldKind;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The page.
#[component]
pub fn FavouriteGroupsPage() -> impl IntoView {
    let map = use_query_map().get_untracked();
    let was_saved = map.get("saved").is_some();
    let open = map.get("open").unwrap_or_default();
    page_of(get_favourite_groups(open), move |view| view! { <Page view=view was_saved=was_saved/> })
}

#[component]
fn Page(view: GroupsView, was_saved: bool) -> impl IntoView {
    let has_problem = visit().posted.is_some();
    let GroupsView { groups, open } = view;
    match open {
        Some(open) => view! {
            <Frame title=open.group.name.clone() has_problem=has_problem>
                <a class="back-link" href="/favourites">{t!("groups-title")}</a>
                <Outcome was_saved=was_saved/>
                <Group view=open/>
            </Frame>
        }
        .into_any(),
        None => view! {
            <Frame title=t_attr!("groups-title") has_problem=has_problem>
                <a class="back-link" href="/authorities">{t!("directory-title")}</a>
                <Outcome was_saved=was_saved/>
                <header class="page-head">
                    <h1>{t!("groups-title")}</h1>
                    <p class="page-head__lead">{t!("groups-lead")}</p>
                </header>
                <List groups=groups/>
                <section class="section"><h2>{t!("groups-new")}</h2><NewGroup/></section>
            </Frame>
        }
        .into_any(),
    }
}

#[component]
fn List(groups: Vec<GroupLine>) -> impl IntoView {
    let is_empty = groups.is_empty();
    let line = |line: GroupLine| {
        view! {
            <li>
                <a href=format!("/favourites?open={}", line.group.id)>{line.group.name}</a>
                " · " {t!("find-count", count = line.count)}
            </li>
        }
    };
    view! {
        {is_empty.then(|| view! { <p>{t!("groups-none")}</p> })}
        {(!is_empty).then(|| view! {
            <ul class="stack" id="groups">{groups.into_iter().map(line).collect_view()}</ul>
        })}
    }
}

#[component]
fn NewGroup() -> impl IntoView {
    let (entries, problems) = kept("create_favourite_group");
    let labels: Labels = [(NAME.to_owned(), t!("groups-name"))].into();
    let typed = entries.text(NAME).unwrap_or_default().to_owned();
    view! {
        <form class="stack" method="post" action="/api/create_favourite_group" novalidate=true autocomplete="off">
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=labels/>
            <input type="hidden" name="key" value=once_key("create_favourite_group").to_string()/>
            <Line path=NAME label=t!("groups-name") value=typed problems=problems/>
            <div class="actions"><button class="button button--primary">{t!("groups-new")}</button></div>
        </form>
    }
}

#[component]
fn Group(view: GroupView) -> impl IntoView {
    let GroupView { group, members } = view;
    let (id, name) = (group.id, group.name.clone());
    let count = members.len();
    view! {
        <header class="page-head"><h1>{name.clone()}</h1></header>
        {(count == 0).then(|| view! { <p>{t!("groups-empty")}</p> })}
        {(count > 0).then(|| view! {
            <p>
                {t!("find-count", count = count)} " · "
                <a href=format!("/authorities?group={id}")>{t!("groups-search")}</a>
            </p>
            <ul class="stack" id="members">
                {members.into_iter().map(|line| view! { <Member id=id line=line/> }).collect_view()}
            </ul>
        })}
        <section class="section"><h2>{t!("groups-add")}</h2><AddForm id=id/></section>
        <section class="section"><h2>{t!("groups-rename")}</h2><RenameForm group=group/></section>
        <form method="post" action="/api/delete_favourite_group">
            <ThisPage/>
            <input type="hidden" name="id" value=id.to_string()/>
            <button class="link-button">{t!("groups-delete", name = name)}</button>
        </form>
    }
}

#[component]
fn Member(id: FavouriteGroupId, line: AuthorityLine) -> impl IntoView {
    let (authority, name) = (line.id, line.name.clone());
    view! {
        <li>
            <AuthorityLink line=line/>
            <form method="post" action="/api/take_from_favourite_group">
                <ThisPage/>
                <input type="hidden" name="id" value=id.to_string()/>
                <input type="hidden" name="authority" value=authority.to_string()/>
                <button class="link-button">{t!("groups-take-out", name = name)}</button>
            </form>
        </li>
    }
}

#[component]
fn AddForm(id: FavouriteGroupId) -> impl IntoView {
    let (entries, problems) = kept("add_to_favourite_group");
    let label = t!("find-label");
    let labels: Labels = [(AUTHORITY.to_owned(), label.clone())].into();
    let field = plain_field(AUTHORITY, FieldKind::Authority, label, None, true);
    view! {
        <form class="stack" method="post" action="/api/add_to_favourite_group" novalidate=true autocomplete="off">
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=labels/>
            <input type="hidden" name="values[group][]" value=id.to_string()/>
            <FieldInput field=field entries=entries problems=problems/>
            <div class="actions"><button class="button">{t!("groups-add")}</button></div>
        </form>
    }
}

#[component]
fn RenameForm(group: FavouriteGroup) -> impl IntoView {
    let (entries, problems) = kept("rename_favourite_group");
    let labels: Labels = [(NAME.to_owned(), t!("groups-name"))].into();
    let typed = entries.text(NAME).map_or(group.name, str::to_owned);
    view! {
        <form class="stack" method="post" action="/api/rename_favourite_group" novalidate=true autocomplete="off">
            <ThisPage/>
            <ErrorSummary problems=problems.clone() labels=labels/>
            <input type="hidden" name="id" value=group.id.to_string()/>
            <Line path=NAME label=t!("groups-name") value=typed problems=problems/>
            <div class="actions"><button class="button">{t!("groups-rename")}</button></div>
        </form>
    }
}

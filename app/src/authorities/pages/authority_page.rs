//! The page of one authority: its entry in the directory, its place in the network, and the forms of its coordinators.

use crate::authorities::api::get_authority;
use crate::authorities::components::access_list::AccessList;
use crate::authorities::components::coordinator_forms::{
    AppointForm, Coordinators, Functions, LifeForm, LinkForm, MergeForm, PlaceForm,
};
use crate::authorities::components::entry_form::{ConfirmForm, EntryForm};
use crate::authorities::components::function_text::AuthorityLink;
use crate::authorities::components::group_form::GroupForm;
use crate::authorities::components::office_rows::OfficeRows;
use crate::authorities::components::passed_row::PassedRow;
use crate::authorities::components::stated_rows::StatedRows;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::tr_dynamic;
use crate::notices::components::stuck_mails::StuckMailboxes;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::lang_mark::own_name;
use crate::ui::message::ErrorMessage;
use crate::ui::this_page::ThisPage;
use crate::visit::visit;
use domain::authorities::view::AuthorityView;
use domain::authorities::{Life, NameSort, OtherName};
use domain::exchanges::view::AuthorityLine;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

/// The page of one authority.
#[component]
pub fn AuthorityPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    page_of(get_authority(id), |view| view! { <Page view=view/> })
}

#[component]
fn Page(view: AuthorityView) -> impl IntoView {
    let contact = view.contact.clone();
    let (id, is_favourite) = (contact.authority.id, view.is_favourite);
    let needs_confirming = view.may_change_entry && !contact.office.is_confirmed;
    let (may_state, may_change_data) = (view.may_state, view.may_change_data);
    let refused = visit().posted.map(|posted| posted.error);
    let has_problem = refused.is_some();
    let message = refused.filter(|error| error.problems.is_empty());
    view! {
        <Frame title=contact.authority.name.clone() has_problem=has_problem>
            {message.map(|error| view! { <ErrorMessage error=error/> })}
            <header class="page-head">
                <h1><AuthorityName line=contact.authority.clone()/></h1>
                {(!contact.name_en.is_empty()).then(|| view! {
                    <p class="page-head__lead" lang="en">{contact.name_en.clone()}</p>
                })}
            </header>
            <form method="post" action="/api/mark_favourite">
                <ThisPage/>
                <input type="hidden" name="id" value=id.to_string()/>
                <input type="hidden" name="is_favourite" value=(!is_favourite).to_string()/>
                <button class="button button--small">
                    <span aria-hidden="true">{if is_favourite { "★ " } else { "☆ " }}</span>
                    {if is_favourite { t!("favourite-remove") } else { t!("favourite-add") }}
                </button>
            </form>
            <GroupForm authority=id groups=view.groups.clone() other_groups=view.other_groups.clone()/>
            <Facts view=view.clone()/>
            {may_change_data.then(|| view! {
                <p><a class="button" href=format!("/authorities/{id}/data")>{t!("authority-data")}</a></p>
            })}
            {may_state.then(|| view! {
                <p><a href=format!("/authorities/{id}/competences")>{t!("competences-title")}</a></p>
            })}
            {needs_confirming.then(|| view! { <ConfirmForm authority=id/> })}
            <StuckMailboxes mails=view.stuck.clone()/>
            {view.may_change_entry.then(|| view! { <EntryForm contact=contact access=view.access.clone()/> })}
            <Sections view=view/>
            <p><a href=format!("/authorities/{id}/access")>{t!("authority-who-title")}</a></p>
            <p><a href="/authorities">{t!("authority-back")}</a></p>
        </Frame>
    }
}

#[component]
fn Facts(view: AuthorityView) -> impl IntoView {
    let contact = view.contact;
    let works_in: Vec<String> =
        contact.works_in.iter().map(|code| tr_dynamic(&format!("language-{code}"), None)).collect();
    let areas: Vec<String> =
        view.areas.iter().map(|a| tr_dynamic(&format!("competence-{a}"), None)).collect();
    let life = (view.life != Life::Active).then(|| tr_dynamic(&format!("life-{}", view.life.code()), None));
    view! {
        <dl class="facts">
            <Row term=t!("authority-life") text=life/>
            <Lines term=t!("authority-succeeded-by") lines=view.successor.into_iter().collect()/>
            <Lines term=t!("authority-predecessors") lines=view.predecessors/>
            <PassedRow term=t!("authority-gave") lines=view.gave/>
            <PassedRow term=t!("authority-got") lines=view.got/>
            <Lines term=t!("authority-above") lines=view.above/>
            <Lines term=t!("authority-parts") lines=view.parts/>
            <Names term=t!("register-other-name") sort=NameSort::Other names=view.names.clone()/>
            <Names term=t!("authority-acronyms") sort=NameSort::Acronym names=view.names.clone()/>
            <Names term=t!("authority-former") sort=NameSort::Former names=view.names/>
            <Row term=t!("find-kind") text=Some(view.kind)/>
            <OwnTitle title=view.title language=contact.authority.language.clone()/>
            <Row term=t!("authority-country") text=Some(tr_dynamic(&format!("country-{}", contact.authority.country.code()), None))/>
            <Row term=t!("authority-region") text=view.region/>
            <Row term=t!("find-level") text=Some(tr_dynamic(&format!("level-{}", view.level.code()), None))/>
            <Row term=t!("find-area") text=Some(areas.join(" · "))/>
            <StatedRows stated=view.stated/>
            <Row term=t!("case-languages") text=Some(works_in.join(", "))/>
            <Row term=t!("case-phone") text=contact.phone/>
            <Row term=t!("case-mailbox") text=contact.mailbox/>
            <OfficeRows office=contact.office/>
            <Row term=t!("authority-procedures") text=Some(if view.procedures.is_empty() {
                t!("authority-no-procedure")
            } else {
                view.procedures.join(" · ")
            })/>
        </dl>
    }
}

#[component]
fn Sections(view: AuthorityView) -> impl IntoView {
    let id = view.contact.authority.id;
    let choices = view.choices;
    let (may_link, may_give) = (!choices.coordinators.is_empty(), !choices.functions.is_empty());
    let has_functions = !view.functions.is_empty() || may_give;
    let above = view.above.into_iter().next();
    let has_links = !view.links.is_empty() || may_link;
    let has_access = !view.access.is_empty();
    let (life, running, seen) = (choices.life.clone(), choices.running, choices.seen.clone());
    let (may_merge, may_split) = (choices.may_merge, choices.may_split);
    let (for_link, for_function) = (choices.clone(), choices);
    view! {
        {has_functions.then(|| view! {
            <section class="section">
                <h2>{t!("authority-functions")}</h2>
                <Functions authority=id functions=view.functions/>
                {may_give.then(|| view! { <AppointForm authority=id choices=for_function/> })}
            </section>
        })}
        {has_links.then(|| view! {
            <section class="section">
                <h2>{t!("authority-coordinators")}</h2>
                <Coordinators authority=id links=view.links/>
                {may_link.then(|| view! { <LinkForm authority=id choices=for_link/> })}
            </section>
        })}
        {has_access.then(|| view! {
            <section class="section">
                <h2>{t!("authority-access")}</h2>
                <AccessList authority=id access=view.access/>
            </section>
        })}
        {(!life.is_empty()).then(|| view! {
            <section class="section">
                <h2>{t!("authority-life")}</h2>
                <LifeForm authority=id steps=life running=running/>
                {may_merge.then(|| view! { <PlaceForm authority=id above=above/> <MergeForm authority=id seen=seen/> })}
                {may_split.then(|| view! {
                    <p><a class="button" href=format!("/authorities/{id}/split")>{t!("authority-split")}</a></p>
                })}
            </section>
        })}
    }
}

/// What else the authority is called, each name in its language where that is known.
#[component]
fn Names(term: String, sort: NameSort, names: Vec<OtherName>) -> impl IntoView {
    let names: Vec<OtherName> = names.into_iter().filter(|name| name.sort == sort).collect();
    (!names.is_empty()).then(|| {
        let item = |name: OtherName| {
            let language = Some(name.language).filter(|language| !language.is_empty());
            view! { <li lang=language>{name.name}</li> }
        };
        let names = names.into_iter().map(item).collect_view();
        view! { <div class="facts__row"><dt>{term}</dt><dd><ul class="stack">{names}</ul></dd></div> }
    })
}

/// What the authority says in a few words of its own; nobody translated them, and the row says in which language they are.
#[component]
fn OwnTitle(title: String, language: String) -> impl IntoView {
    (!title.is_empty()).then(|| {
        let name = own_name(&language);
        view! {
            <div class="facts__row">
                <dt>{t!("authority-informal-title")}</dt>
                <dd><span lang=language.clone()>{title}</span> " (" <span lang=language>{name}</span> ")"</dd>
            </div>
        }
    })
}

/// A row of links to other authorities; nothing without any.
#[component]
fn Lines(term: String, lines: Vec<AuthorityLine>) -> impl IntoView {
    (!lines.is_empty()).then(|| {
        let links =
            lines.into_iter().map(|line| view! { <li><AuthorityLink line=line/></li> }).collect_view();
        view! { <div class="facts__row"><dt>{term}</dt><dd><ul class="stack">{links}</ul></dd></div> }
    })
}

#[component]
fn Row(term: String, text: Option<String>) -> impl IntoView {
    text.filter(|text| !text.is_empty()).map(|text| {
        view! {
            <div class="facts__row"><dt>{term}</dt><dd>{text}</dd></div>
        }
    })
}

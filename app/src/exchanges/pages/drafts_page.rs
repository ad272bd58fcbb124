//! The drafts of the own authority.

use crate::exchanges::api::list_drafts;
use crate::exchanges::components::read_only_draft::{DeleteDraft, why_text};
use crate::frame::{Frame, page_of};
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::{DateText, MomentText};
use crate::{t, t_attr};
use domain::exchanges::view::DraftSummary;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The list of drafts.
#[component]
pub fn DraftsPage() -> impl IntoView {
    let was_saved = use_query_map().with_untracked(|query| query.get("saved")).is_some();
    page_of(list_drafts(), move |drafts| view! { <Drafts drafts=drafts was_saved=was_saved/> })
}

#[component]
fn Drafts(drafts: Vec<DraftSummary>, was_saved: bool) -> impl IntoView {
    let is_empty = drafts.is_empty();
    view! {
        <Frame title=t_attr!("drafts-title")>
            <header class="page-head">
                <div class="page-head__line">
                    <h1>{t!("drafts-title")}</h1>
                    <a class="button button--primary" href="/requests/new">{t!("inbox-new")}</a>
                </div>
            </header>
            {was_saved.then(|| view! {
                <div class="message message--success" role="status"><p>{t!("drafts-saved")}</p></div>
            })}
            {if is_empty {
                view! {
                    <div class="empty">
                        <h2 class="empty__title">{t!("drafts-empty-title")}</h2>
                        <p>{t!("drafts-empty-text")}</p>
                    </div>
                }
                    .into_any()
            } else {
                view! { <Table drafts=drafts/> }.into_any()
            }}
        </Frame>
    }
}

#[component]
fn Table(drafts: Vec<DraftSummary>) -> impl IntoView {
    view! {
        <table class="table table--cards">
            <caption class="visually-hidden">{t!("drafts-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("inbox-request")}</th>
                    <th scope="col">{t!("drafts-recipient")}</th>
                    <th scope="col">{t!("drafts-author")}</th>
                    <th scope="col">{t!("drafts-changed")}</th>
                    <th scope="col">{t!("drafts-deleted-on")}</th>
                    <th scope="col"><span class="visually-hidden">{t!("drafts-act")}</span></th>
                </tr>
            </thead>
            <tbody>{drafts.into_iter().map(|draft| view! { <Row draft=draft/> }).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Row(draft: DraftSummary) -> impl IntoView {
    view! {
        <tr class="row">
            <td data-label=t_attr!("inbox-request")>
                <a class="row__link" href=format!("/drafts/{}/basis", draft.id)>{draft.procedure_name}</a>
                {draft.own_reference.map(|reference| view! { <span class="row__sub num">{reference}</span> })}
                {draft.read_only.map(|why| view! { <span class="row__sub">{why_text(why)}</span> })}
            </td>
            <td data-label=t_attr!("drafts-recipient")>
                {match draft.recipient {
                    Some(line) => view! { <AuthorityName line=line/> }.into_any(),
                    None => view! { <span class="row__sub">{t!("drafts-no-recipient")}</span> }.into_any(),
                }}
            </td>
            <td data-label=t_attr!("drafts-author")>{draft.author}</td>
            <td data-label=t_attr!("drafts-changed")><MomentText at=draft.changed_at/></td>
            <td data-label=t_attr!("drafts-deleted-on")><DateText date=draft.deleted_on/></td>
            <td data-label=t_attr!("drafts-act")>
                <DeleteDraft id=draft.id/>
            </td>
        </tr>
    }
}

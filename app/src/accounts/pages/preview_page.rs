//! A preview of what a person finds: headers alone, and nothing to do.

use crate::accounts::api::get_preview;
use crate::frame::{Frame, NotFoundPage, page_of};
use crate::i18n::tr_dynamic;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::DateText;
use crate::ui::message::{Message, Tone};
use crate::ui::pager::Pager;
use crate::{t, t_attr};
use domain::accounts::view::{HeaderView, PreviewView};
use leptos::prelude::*;
use leptos_router::hooks::{use_params_map, use_query_map};

/// The page.
#[component]
pub fn PreviewPage() -> impl IntoView {
    let id = use_params_map().get_untracked().get("id").and_then(|id| id.parse().ok());
    let Some(id) = id else { return view! { <NotFoundPage/> }.into_any() };
    let after = use_query_map().get_untracked().get("after").unwrap_or_default();
    let is_first = after.is_empty();
    page_of(get_preview(id, after), move |view| view! { <Preview view=view is_first=is_first/> })
}

#[component]
fn Preview(view: PreviewView, is_first: bool) -> impl IntoView {
    let path = format!("/people/{}", view.id);
    let here = format!("{path}/preview");
    let next = view.next.map(|after| format!("{here}?after={after}"));
    let first = (!is_first).then_some(here);
    let (title, shown) = (t_attr!("preview-title", name = view.name.clone()), view.headers.len());
    let piles = view.piles.into_iter().map(|(bucket, count)| {
        view! { <li>{tr_dynamic(&format!("pile-{}", bucket.code()), None)} ": " {count}</li> }
    });
    view! {
        <Frame title=title>
            {view.is_colleague.then(|| view! { <a class="back-link" href=path>{view.name.clone()}</a> })}
            <header class="page-head"><h1>{t!("preview-title", name = view.name.clone())}</h1></header>
            <Message tone=Tone::Info><p>{t!("preview-lead")}</p></Message>
            <section class="section" id="preview-piles">
                <h2>{t!("inbox-piles")}</h2>
                <ul>
                    {piles.collect_view()}
                    {view.drafts.map(|drafts| view! { <li>{t!("frame-drafts")} ": " {drafts}</li> })}
                </ul>
            </section>
            <section class="section" id="preview-headers">
                <h2>{t!("inbox-title")}</h2>
                {(shown > 0).then(|| view! { <Headers rows=view.headers/> })}
                {(view.hidden > 0).then(|| view! {
                    <p id="preview-hidden">{t!("preview-hidden", count = view.hidden)}</p>
                })}
                <Pager shown=shown first=first next=next/>
            </section>
        </Frame>
    }
}

#[component]
fn Headers(rows: Vec<HeaderView>) -> impl IntoView {
    view! {
        <table class="table table--cards">
            <caption class="visually-hidden">{t!("inbox-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("inbox-state")}</th>
                    <th scope="col">{t!("inbox-request")}</th>
                    <th scope="col">{t!("inbox-authority")}</th>
                    <th scope="col">{t!("inbox-due")}</th>
                </tr>
            </thead>
            <tbody>{rows.into_iter().map(|row| view! { <Row row=row/> }).collect_view()}</tbody>
        </table>
    }
}

#[component]
fn Row(row: HeaderView) -> impl IntoView {
    view! {
        <tr class="row">
            <td data-label=t_attr!("inbox-state")>{row.state}</td>
            <td data-label=t_attr!("inbox-request")>
                {row.procedure} <span class="row__sub num">{row.number}</span>
            </td>
            <td data-label=t_attr!("inbox-authority")>
                {row.counterpart.map(|line| view! { <AuthorityName line=line/> })}
            </td>
            <td data-label=t_attr!("inbox-due")>{row.due.map(|day| view! { <DateText date=day/> })}</td>
        </tr>
    }
}

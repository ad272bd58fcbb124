//! The structure of a state as nested lists: functions, delegation, links, and what is not in order; and all states for
//! whoever is responsible for them.

use crate::authorities::api::network::get_network;
use crate::authorities::components::fault_list::FaultList;
use crate::authorities::components::function_text::{AuthorityLink, function_text};
use crate::authorities::components::state_list::StateList;
use crate::frame::{Frame, page_of};
use crate::i18n::{format, tr_dynamic};
use crate::visit::visit;
use crate::{t, t_attr};
use domain::authorities::Organisation;
use domain::authorities::view::{NetworkView, NodeView};
use domain::exchanges::view::AuthorityLine;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

/// The structure of the own state, or of the one in the address.
#[component]
pub fn NetworkPage() -> impl IntoView {
    let query = use_query_map().get_untracked();
    let asked = |name: &str| query.get(name).unwrap_or_default();
    let (state, text) = (asked("state"), asked("text"));
    let reading = get_network(state.clone(), text.clone(), asked("all"));
    page_of(reading, move |view| view! { <Structure view=view state=state text=text/> })
}

#[component]
fn Structure(view: NetworkView, state: String, text: String) -> impl IntoView {
    let country = tr_dynamic(&format!("country-{}", view.country), None);
    let is_empty = view.roots.is_empty() && view.unlinked.is_empty();
    view! {
        <Frame title=t_attr!("network-title")>
            {view.is_chosen.then(|| view! { <a class="back-link" href="/network">{t!("network-states")}</a> })}
            <header class="page-head">
                <h1>{t!("network-title")}</h1>
                <p class="page-head__lead">{t!("network-lead", country = country)}</p>
                {view.organisation.map(|one| view! {
                    <p id="network-organisation" data-organisation=one.code()>{organisation_text(one)}</p>
                })}
                {view.is_coordinator.then(|| view! { <p><a href="/network/work">{t!("waiting-title")}</a></p> })}
            </header>
            <StateList states=view.states/>
            <form class="filters" method="get" action="/network" role="search" aria-label=t_attr!("network-search")>
                {(!state.is_empty()).then(|| view! { <input type="hidden" name="state" value=state.clone()/> })}
                <div class="filters__row">
                    <div class="filters__field">
                        <label class="field__label" for="network-text">{t!("network-search")}</label>
                        <input class="input" id="network-text" type="search" name="text" value=text.clone() autocomplete="off"/>
                    </div>
                    <button class="button">{t!("find-act")}</button>
                </div>
            </form>
            {is_empty.then(|| view! { <p role="status">{t!("network-nothing")}</p> })}
            <ul class="stack" id="network-tree">{view.roots.into_iter().map(node).collect_view()}</ul>
            <Unlinked lines=view.unlinked count=view.unlinked_count/>
            {view.registrations.map(|count| view! {
                <p>
                    <a href="/registrations">{t!("registrations-title")}</a>
                    {(count > 0).then(|| view! {
                        " " <span class="count">{format::number(visit().language, i64::from(count))}</span>
                    })}
                </p>
            })}
            {(!view.waiting.is_empty()).then(|| view! {
                <section class="section" id="network-waiting">
                    <h2>{t!("network-waiting")}</h2>
                    <ul class="stack">
                        {view.waiting.into_iter().map(|(line, procedure)| view! {
                            <li><AuthorityLink line=line/> " · " {procedure}</li>
                        }).collect_view()}
                    </ul>
                </section>
            })}
            {view.is_coordinator.then(|| view! { <FaultList kinds=view.faults state=state text=text/> })}
        </Frame>
    }
}

fn organisation_text(organisation: Organisation) -> String {
    match organisation {
        Organisation::Centralised => t!("network-organisation-centralised"),
        Organisation::Decentralised => t!("network-organisation-decentralised"),
        Organisation::Mixed => t!("network-organisation-mixed"),
    }
}

/// A coordinator with what hangs on it: the name leads to its page, and what it does folds up what is below.
fn node(view: NodeView) -> AnyView {
    let functions: Vec<String> = view.functions.iter().map(function_text).collect();
    let functions = functions.join("; ");
    let (has_linked, has_parts) = (!view.linked.is_empty(), !view.parts.is_empty());
    let is_alone = !has_linked && !has_parts && view.delegates.is_empty();
    if is_alone {
        return view! { <li><p><AuthorityLink line=view.authority/></p><p>{functions}</p></li> }.into_any();
    }
    view! {
        <li>
            <p><AuthorityLink line=view.authority/></p>
            <details class="disclosure" open=true>
                <summary class="disclosure__summary">{functions}</summary>
                <div class="disclosure__body">
                    {has_linked.then(|| view! {
                        <p><strong>{t!("network-linked")}</strong></p>
                        <Lines lines=view.linked/>
                    })}
                    {has_parts.then(|| view! {
                        <p><strong>{t!("authority-parts")}</strong></p>
                        <Lines lines=view.parts/>
                    })}
                    <ul class="stack">{view.delegates.into_iter().map(node).collect_view()}</ul>
                </div>
            </details>
        </li>
    }
    .into_any()
}

#[component]
fn Lines(lines: Vec<AuthorityLine>) -> impl IntoView {
    view! {
        <ul>{lines.into_iter().map(|line| view! { <li><AuthorityLink line=line/></li> }).collect_view()}</ul>
    }
}

/// How many are not shown, where a list was cut.
#[component]
fn More(shown: usize, count: u32) -> impl IntoView {
    let shown = u32::try_from(shown).unwrap_or(u32::MAX);
    let text = |n: u32| format::number(visit().language, i64::from(n));
    (shown < count).then(|| view! { <p>{t!("network-more", shown = text(shown), count = text(count))}</p> })
}

#[component]
fn Unlinked(lines: Vec<AuthorityLine>, count: u32) -> impl IntoView {
    let shown = lines.len();
    (shown > 0).then(|| {
        view! {
            <section class="section" id="network-unlinked">
                <h2>{t!("network-unlinked")}</h2>
                <Lines lines=lines/>
                <More shown=shown count=count/>
            </section>
        }
    })
}

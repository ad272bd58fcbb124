//! Every state, for whoever is responsible for all of them: who coordinates it, and the way to its structure.

use crate::authorities::components::function_text::AuthorityLink;
use crate::i18n::{format, tr_dynamic_attr};
use crate::t;
use crate::visit::visit;
use domain::authorities::view::StateLine;
use domain::search::fold::fold;
use leptos::prelude::*;

/// The list, in the order of the names; nothing without any state.
#[component]
pub fn StateList(
    /// The states.
    states: Vec<StateLine>,
) -> impl IntoView {
    let name = |state: StateLine| (tr_dynamic_attr(&format!("country-{}", state.country), None), state);
    let mut named: Vec<(String, StateLine)> = states.into_iter().map(name).collect();
    named.sort_by_cached_key(|(name, _)| fold(name));
    (!named.is_empty()).then(|| {
        view! {
            <section class="section" id="network-states">
                <h2>{t!("network-states")}</h2>
                <ul class="stack">{named.into_iter().map(|(name, state)| line(name, state)).collect_view()}</ul>
            </section>
        }
    })
}

fn line(name: String, state: StateLine) -> impl IntoView {
    let href = format!("/network?state={}", state.country);
    let count = i64::try_from(state.authorities).unwrap_or(i64::MAX);
    let count = format::number(visit().language, count);
    let national = match state.national {
        Some(line) => view! { {t!("function-national")} ": " <AuthorityLink line=line/> }.into_any(),
        None => view! {
            {t!("fault-no-national")} " "
            <a href="/register">
                {t!("register-title")} <span class="visually-hidden">" – " {name.clone()}</span>
            </a>
        }
        .into_any(),
    };
    view! {
        <li id=format!("state-{}", state.country)>
            <p><strong><a href=href>{name}</a></strong> " · " {t!("network-authorities", count = count)}</p>
            <p>{national}</p>
        </li>
    }
}

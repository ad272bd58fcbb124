//! What is not in order in a state, each kind in a fold of its own with its number.

use crate::authorities::components::function_text::AuthorityLink;
use crate::exchanges::pages::inbox_page::encode;
use crate::i18n::{format, tr_dynamic};
use crate::t;
use crate::visit::visit;
use domain::authorities::view::{FaultView, FaultsView};
use leptos::prelude::*;

/// The whole list.
#[component]
pub fn FaultList(
    /// The kinds of which there is anything.
    kinds: Vec<FaultsView>,
    /// The state in the address.
    state: String,
    /// What is looked for.
    text: String,
) -> impl IntoView {
    let is_empty = kinds.is_empty();
    let address = format!("/network?state={}&text={}", encode(&state), encode(&text));
    let kind = move |kind: FaultsView| {
        let all = format!("{address}&all={}#fault-{}", kind.code, kind.code);
        view! { <Kind kind=kind all=all/> }
    };
    view! {
        <section class="section" id="network-faults">
            <h2>{t!("network-faults")}</h2>
            {is_empty.then(|| view! { <p>{t!("network-faults-none")}</p> })}
            <div class="stack">{kinds.into_iter().map(kind).collect_view()}</div>
        </section>
    }
}

/// A kind of fault. What is said by its name alone needs no fold, and where all of it was asked for it is open.
#[component]
fn Kind(kind: FaultsView, all: String) -> impl IntoView {
    let FaultsView { code, count, is_whole, faults } = kind;
    let id = format!("fault-{code}");
    let text = tr_dynamic(&id, None);
    if faults.iter().all(|fault| *fault == FaultView::default()) {
        return view! { <p id=id>{text}</p> }.into_any();
    }
    let shown = u32::try_from(faults.len()).unwrap_or(u32::MAX);
    let number = |n: u32| format::number(visit().language, i64::from(n));
    view! {
        <details class="disclosure" id=id open=is_whole>
            <summary class="disclosure__summary">{text} " " <span class="count">{number(count)}</span></summary>
            <div class="disclosure__body">
                <ul class="stack">
                    {faults.into_iter().map(|fault| view! { <li><Fault fault=fault/></li> }).collect_view()}
                </ul>
                {(shown < count).then(|| view! {
                    <p><a href=all>{t!("network-show-all", count = number(count))}</a></p>
                })}
            </div>
        </details>
    }
    .into_any()
}

#[component]
fn Fault(fault: FaultView) -> impl IntoView {
    let FaultView { authority, coordinator, procedures } = fault;
    let has_authority = authority.is_some();
    view! {
        {authority.map(|line| view! { <AuthorityLink line=line/> })}
        {coordinator.map(|line| view! { " · " <AuthorityLink line=line/> })}
        {(has_authority && !procedures.is_empty()).then_some(" · ")}
        {procedures.join(", ")}
    }
}

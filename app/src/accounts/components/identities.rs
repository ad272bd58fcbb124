//! The providers of identities at which the reader signs in, or may.

use crate::t;
use crate::ui::date_text::MomentText;
use domain::accounts::openid::IdentityLine;
use leptos::prelude::*;

/// The section of the account page; nothing where no provider is configured.
#[component]
pub fn Identities(
    /// The providers, linked or not.
    lines: Vec<IdentityLine>,
) -> impl IntoView {
    if lines.is_empty() {
        return ().into_any();
    }
    let (linked, others): (Vec<_>, Vec<_>) = lines.into_iter().partition(|line| line.linked.is_some());
    let linked = linked.into_iter().filter_map(|line| line.linked.map(|(id, since)| (id, since, line.label)));
    let (rows, ends): (Vec<_>, Vec<_>) = linked
        .map(|(id, since, label)| {
            let row = view! {
                <div class="facts__row"><dt>{label.clone()}</dt><dd><MomentText at=since/></dd></div>
            };
            let path = format!("/account/identity?id={id}");
            let end = view! { <p><a class="button" href=path>{t!("account-identity-unlink", provider = label)}</a></p> };
            (row, end)
        })
        .unzip();
    let offers = others
        .into_iter()
        .filter_map(|line| {
            let path = format!("/sign-in/oidc/{}?link=1", line.provider?);
            let label = t!("account-identity-link", provider = line.label);
            Some(view! { <p><a class="button" href=path>{label}</a></p> })
        })
        .collect_view();
    let rows = (!rows.is_empty()).then(|| view! { <dl class="facts">{rows}</dl> });
    view! {
        <section class="section" id="identities">
            <h2>{t!("account-identities")}</h2>
            <div class="stack">
                <p class="prose">{t!("account-identities-text")}</p>
                {rows}
                {ends}
                {offers}
            </div>
        </section>
    }
    .into_any()
}

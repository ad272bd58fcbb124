//! The versions of a request that corrections replaced.

use crate::exchanges::components::request_document::RequestDocument;
use crate::t;
use crate::ui::authority_line::AuthorityName;
use crate::ui::date_text::MomentText;
use domain::exchanges::view::VersionView;
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// What a request said before it was corrected; nothing where it never was.
#[component]
pub fn Versions(
    /// The case.
    exchange: ExchangeId,
    /// The versions, oldest first.
    versions: Vec<VersionView>,
) -> impl IntoView {
    (!versions.is_empty()).then(|| {
        view! {
            <section class="section" id="versions">
                <h2>{t!("case-versions")}</h2>
                {versions
                    .into_iter()
                    .rev()
                    .map(|version| view! { <Version exchange=exchange version=version/> })
                    .collect_view()}
            </section>
        }
    })
}

#[component]
fn Version(exchange: ExchangeId, version: VersionView) -> impl IntoView {
    view! {
        <p>
            {t!("case-version-corrected")} " " <AuthorityName line=version.authority/> " · "
            <MomentText at=version.until/>
        </p>
        {(!version.changed.is_empty()).then(|| view! {
            <ul>{version.changed.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()}</ul>
        })}
        {(version.hidden_changes > 0).then(|| view! { <p class="withheld">{t!("case-hidden-document")}</p> })}
        <details class="disclosure">
            <summary class="disclosure__summary">{t!("case-version", number = version.number)}</summary>
            <div class="disclosure__body">
                <RequestDocument exchange=exchange request=version.request heading=3 is_old=true/>
            </div>
        </details>
    }
}

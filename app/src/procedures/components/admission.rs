//! Which authorities may be on a side.

use crate::i18n::{has_key, tr_dynamic};
use crate::t;
use domain::procedures::view::AdmissionView;
use leptos::prelude::*;

/// What an authority needs to be on the side, a line each.
#[component]
pub fn Admission(
    /// What the definition says.
    admission: AdmissionView,
) -> impl IntoView {
    let AdmissionView { levels, kinds, countries, abroad, functions, competence, only_at_sending } =
        admission;
    let named = |prefix: &str, code: &str| {
        let key = format!("{prefix}-{code}");
        if has_key(&key) { tr_dynamic(&key, None) } else { code.to_owned() }
    };
    let levels = levels.into_iter().map(|level| named("level", level.code())).collect();
    let countries = countries.into_iter().map(|country| named("country", country.code())).collect();
    let functions = functions.into_iter().map(|function| named("function", function.code())).collect();
    let competence = competence.iter().map(|code| named("competence", code)).collect();
    let lines: [(String, Vec<String>); 5] = [
        (t!("find-kind"), kinds),
        (t!("find-level"), levels),
        (t!("filter-country"), countries),
        (t!("find-function"), functions),
        (t!("find-area"), competence),
    ];
    view! {
        <div class="procedure__meta">
            <p>{t!("admission-title")}</p>
            <ul>
                {lines
                    .into_iter()
                    .filter(|(_, words)| !words.is_empty())
                    .map(|(name, words)| view! { <li>{name} ": " {words.join(", ")}</li> })
                    .collect_view()}
                {abroad.then(|| view! { <li>{t!("admission-abroad")}</li> })}
            </ul>
            {only_at_sending.then(|| view! { <p>{t!("admission-at-sending")}</p> })}
        </div>
    }
}

//! The visible mark of personal data.

use crate::t;
use leptos::prelude::*;

/// The word "personal" beside a label.
#[component]
pub fn PersonalMark() -> impl IntoView {
    view! { <span class="personal__mark">{t!("ui-personal")}</span> }
}

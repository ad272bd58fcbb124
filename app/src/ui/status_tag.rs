//! The state of an exchange: a word with a shape.

use domain::procedures::definition::{Ending, Phase};
use leptos::prelude::*;

/// The state, by the name that the procedure gives it; the shape follows phase and ending, which all procedures have.
#[component]
pub fn StatusTag(
    /// Name of the state in the reader's language.
    #[prop(into)]
    name: String,
    /// Its phase.
    phase: Phase,
    /// How it ended.
    #[prop(optional_no_strip)]
    ending: Option<Ending>,
    /// Whether the own authority has to act.
    #[prop(optional)]
    is_ours: bool,
    /// Whether the last day has passed.
    #[prop(optional)]
    is_overdue: bool,
) -> impl IntoView {
    let class = if is_overdue { "state state--overdue" } else { class(phase, ending, is_ours) };
    view! { <span class=class>{name}</span> }
}

const fn class(phase: Phase, ending: Option<Ending>, is_ours: bool) -> &'static str {
    match (phase, ending) {
        (Phase::Draft, _) => "state state--draft",
        (Phase::Sent, _) if is_ours => "state state--new",
        (Phase::Sent, _) => "state state--sent",
        (Phase::Open, _) => "state state--accepted",
        (Phase::Closed, Some(Ending::Refused)) => "state state--refused",
        (Phase::Closed, Some(Ending::Withdrawn)) => "state state--withdrawn",
        (Phase::Closed, Some(Ending::Closed) | None) => "state state--closed",
    }
}

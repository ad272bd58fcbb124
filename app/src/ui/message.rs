//! Banners with words: what was done, what to mind, what failed.

use super::error_text;
use crate::error::AppError;
use crate::t;
use crate::visit::visit;
use leptos::prelude::*;

/// What a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// It is done.
    Success,
    /// Mind this.
    Warning,
    /// It failed.
    Error,
    /// Good to know.
    Info,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Success => "message message--success",
            Self::Warning => "message message--warning",
            Self::Error => "message message--error",
            Self::Info => "message message--info",
        }
    }

    /// Failures are read out at once, the rest in turn.
    const fn role(self) -> &'static str {
        match self {
            Self::Error => "alert",
            Self::Success | Self::Warning | Self::Info => "status",
        }
    }
}

/// A banner.
#[component]
pub fn Message(
    /// What it says.
    tone: Tone,
    /// Its heading.
    #[prop(optional, into)]
    title: Option<String>,
    /// Its text.
    children: Children,
) -> impl IntoView {
    let heading = title.map(|title| view! { <h2 class="message__title">{title}</h2> });
    view! { <div class=tone.class() role=tone.role() tabindex="-1">{heading} {children()}</div> }
}

/// The banner of a call that failed, with the reference of a fault of ours.
#[component]
pub fn ErrorMessage(
    /// Why it failed.
    error: AppError,
) -> impl IntoView {
    let text = error_text(&error);
    let reference = error.reference.map(|reference| {
        view! { <p class="num">{t!("ui-reference", reference = reference)}</p> }
    });
    view! {
        <Message tone=Tone::Error>
            <p>{text}</p>
            {reference}
        </Message>
    }
}

/// What became of the form that was posted from this page: why it was refused as a whole, or that it is saved.
#[component]
pub fn Outcome(
    /// Whether the address says that it was saved.
    was_saved: bool,
) -> impl IntoView {
    let posted = visit().posted;
    let is_saved = was_saved && posted.is_none();
    let refused = posted.filter(|posted| posted.error.problems.is_empty());
    view! {
        {refused.map(|posted| view! { <ErrorMessage error=posted.error/> })}
        {is_saved.then(|| view! { <Message tone=Tone::Success><p>{t!("people-saved")}</p></Message> })}
    }
}

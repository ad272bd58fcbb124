//! Saves a form while it is being filled in; needs the program. Without it, every button saves.

#[cfg(feature = "hydrate")]
mod browser;
#[cfg(feature = "hydrate")]
mod leaving;

use crate::t;
use crate::ui::date_text::time_text;
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::procedures::definition::Step;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AutosaveTarget {
    /// A page of a draft.
    Draft(ExchangeId, Step),
    /// Answers of an exchange.
    Reply(ExchangeId),
}

/// How saving stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Saved(Option<OffsetDateTime>),
    #[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only the browser saves by itself"))]
    Failed,
    #[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only the browser saves by itself"))]
    Stale,
}

/// Says when the form was last saved, and saves it a moment after the last key, at the latest while somebody types on; what is
/// typed last is saved while the page goes.
#[island]
pub fn Autosave(
    /// What is saved.
    target: AutosaveTarget,
    /// Revision of the draft that the page shows.
    revision: Revision,
    /// Key of the form.
    key: OnceKey,
    /// When it was last saved.
    saved_at: Option<OffsetDateTime>,
    /// Id of the form.
    form: String,
    /// Whether the form came back refused, so that what it holds is not saved yet.
    is_unsaved: bool,
) -> impl IntoView {
    let standing = RwSignal::new(Standing::Saved(saved_at));
    #[cfg(feature = "hydrate")]
    browser::watch(target, revision, key, form.clone(), is_unsaved, standing);
    #[cfg(not(feature = "hydrate"))]
    let _ = (target, revision, key, is_unsaved);
    let class = move || match standing.get() {
        Standing::Saved(_) => "saved",
        _ => "saved saved--failed",
    };
    view! {
        <p class=class role="status">
            {move || match standing.get() {
                Standing::Saved(Some(at)) => t!("autosave-saved", time = time_text(at)),
                Standing::Saved(None) => String::new(),
                Standing::Failed => t!("autosave-failed"),
                Standing::Stale => t!("autosave-stale"),
            }}
        </p>
        // Posts what stands in the form; the page that answers shows both versions.
        {move || matches!(standing.get(), Standing::Stale).then(|| view! {
            <button class="button" type="submit" form=form.clone() name="go" value="stay">{t!("merge-open")}</button>
        })}
    }
}

//! How many notices are unread, in the bar of every page.

use crate::i18n::{current, format};
use crate::t;
use domain::notices::UNREAD_CAP;
use leptos::prelude::*;

/// The count; nothing where none is unread. With the program it follows what the page hears of changes.
#[island]
pub fn Unread(
    /// How many are unread as the page was made.
    count: u32,
) -> impl IntoView {
    let count = RwSignal::new(count);
    #[cfg(feature = "hydrate")]
    browser::listen(count);
    view! {
        // No text stands alone here: the program would not find its place again in what the server wrote.
        <span class="unread" id="unread" hidden=move || count.get() == 0>
            <span class="count" aria-hidden="true">{move || shown(count.get())}</span>
            <span class="visually-hidden">{move || t!("notices-count", count = shown(count.get()))}</span>
        </span>
    }
}

/// As many as are counted; of more it is said that there are more.
#[must_use]
pub fn shown(count: u32) -> String {
    let number = |count: u32| format::number(current(), i64::from(count));
    if count < UNREAD_CAP { number(count) } else { format!("{}+", number(UNREAD_CAP.saturating_sub(1))) }
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::exchanges::components::live::CHANGED;
    use crate::notices::api::count_notices;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use leptos::wasm_bindgen::JsCast;
    use leptos::wasm_bindgen::prelude::Closure;

    /// Counts again whenever the stream of the page tells of a change, and once when it is open: the case that the page
    /// shows was read after the count was made.
    pub fn listen(count: RwSignal<u32>) {
        Effect::new(move |_| {
            let heard = Closure::<dyn Fn()>::new(move || {
                spawn_local(async move {
                    if let Ok(now) = count_notices().await {
                        count.set(now);
                    }
                });
            });
            let _ = document().add_event_listener_with_callback(CHANGED, heard.as_ref().unchecked_ref());
            heard.forget();
        });
    }
}

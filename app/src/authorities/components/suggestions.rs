//! Authorities suggested while a name is typed into a field; needs the program. Without it, the name is typed in full.

use crate::authorities::api::FoundView;
use leptos::prelude::*;

/// The list that belongs to the input of this id.
#[must_use]
pub fn list_id(input: &str) -> String {
    format!("{input}-list")
}

/// Fills the list of an input with the authorities that fit what is typed.
#[island]
pub fn Suggestions(
    /// Id of the input.
    input: String,
) -> impl IntoView {
    let found = RwSignal::new(Vec::<FoundView>::new());
    let id = list_id(&input);
    #[cfg(feature = "hydrate")]
    browser::watch(input, found);
    #[cfg(not(feature = "hydrate"))]
    let _ = input;
    view! {
        <datalist id=id>
            {move || found
                .get()
                .into_iter()
                .map(|hit| view! {
                    <option value=domain::authorities::reference(&hit.authority.name, hit.authority.country)>
                        {hit.name_en}
                    </option>
                })
                .collect_view()}
        </datalist>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::authorities::api::{FindQuery, FoundView, find_authorities};
    use leptos::leptos_dom::helpers::TimeoutHandle;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use leptos::wasm_bindgen::JsCast;
    use leptos::wasm_bindgen::prelude::Closure;
    use leptos::web_sys::HtmlInputElement;
    use std::time::Duration;

    /// Time without a key before the server is asked.
    const PAUSE: Duration = Duration::from_millis(150);
    /// Signs from which on something is suggested.
    const ENOUGH: usize = 3;

    pub fn watch(input: String, found: RwSignal<Vec<FoundView>>) {
        let waiting = StoredValue::new(None::<TimeoutHandle>);
        Effect::new(move |_| {
            let element = document().get_element_by_id(&input);
            let Some(element) = element.and_then(|e| e.dyn_into::<HtmlInputElement>().ok()) else { return };
            let typed = element.clone();
            let ask = move || {
                let text = typed.value();
                if text.chars().count() >= ENOUGH {
                    let query = FindQuery { text, is_typing: true, ..FindQuery::default() };
                    spawn_local(async move {
                        if let Ok(hits) = find_authorities(query).await {
                            found.set(hits.into_iter().take(10).collect());
                        }
                    });
                }
            };
            let heard = Closure::<dyn Fn()>::new(move || {
                if let Some(handle) = waiting.get_value() {
                    handle.clear();
                }
                waiting.set_value(set_timeout_with_handle(ask.clone(), PAUSE).ok());
            });
            let _ = element.add_event_listener_with_callback("input", heard.as_ref().unchecked_ref());
            heard.forget();
        });
    }
}

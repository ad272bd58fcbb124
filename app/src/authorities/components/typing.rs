//! Searching while typing, in the browser.

use crate::authorities::api::{FindQuery, FoundView, find_authorities};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use std::time::Duration;

/// Time without a key before the server is asked.
const PAUSE: Duration = Duration::from_millis(120);

/// Asks the server a moment after the last key; an answer that was overtaken by another is dropped.
pub fn listen(
    base: FindQuery,
    form: &'static str,
    results: RwSignal<Vec<FoundView>>,
) -> impl Fn(leptos::ev::Event) + Clone {
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let asked = StoredValue::new(0_u32);
    move |_| {
        if let Some(handle) = waiting.get_value() {
            handle.clear();
        }
        let base = base.clone();
        let ask = move || {
            let query = FindQuery { is_typing: true, procedure: base.procedure.clone(), ..typed(form) };
            let number = asked.get_value().wrapping_add(1);
            asked.set_value(number);
            spawn_local(async move {
                if let Ok(found) = find_authorities(query).await
                    && asked.get_value() == number
                {
                    results.set(found);
                }
            });
        };
        waiting.set_value(set_timeout_with_handle(ask, PAUSE).ok());
    }
}

/// What stands in the box and its filters now.
fn typed(form: &str) -> FindQuery {
    let value = |name: &str| {
        let selector = format!("[form='{form}'][name='{name}']");
        let element = document().query_selector(&selector).ok().flatten()?;
        match element.dyn_into::<leptos::web_sys::HtmlInputElement>() {
            Ok(input) => Some(input.value()),
            Err(other) => {
                other.dyn_into::<leptos::web_sys::HtmlSelectElement>().ok().map(|select| select.value())
            }
        }
    };
    FindQuery {
        text: value("text").unwrap_or_default(),
        country: value("country").unwrap_or_default(),
        level: value("level").unwrap_or_default(),
        area: value("area").unwrap_or_default(),
        ..FindQuery::default()
    }
}

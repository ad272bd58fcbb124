//! Hidden inputs of forms that change something: the key under which the change is made once, and the revision seen.

use domain::ids::Revision;
use leptos::prelude::*;

/// The input `key`: made by the server with the page, and the same in the browser.
#[component]
pub fn OnceKeyInput() -> impl IntoView {
    let key = SharedValue::new(fresh).into_inner();
    view! { <input type="hidden" name="key" value=key/> }
}

/// The input `revision`: what the person saw.
#[component]
pub fn RevisionInput(
    /// The revision seen.
    revision: Revision,
) -> impl IntoView {
    view! { <input type="hidden" name="revision" value=revision.to_string()/> }
}

#[cfg(feature = "ssr")]
fn fresh() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// For a form that the browser builds itself, after moving to another page. Browsers have this wherever cookies of
/// ours are sent: over https and on the own machine. Without it the form is refused and nothing is done twice.
#[cfg(all(feature = "hydrate", not(feature = "ssr")))]
fn fresh() -> String {
    use wasm_bindgen::{JsCast, JsValue};
    let made = || -> Option<String> {
        let crypto = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("crypto")).ok()?;
        let make = js_sys::Reflect::get(&crypto, &JsValue::from_str("randomUUID")).ok()?;
        make.dyn_into::<js_sys::Function>().ok()?.call0(&crypto).ok()?.as_string()
    };
    made().unwrap_or_default()
}

#[cfg(not(any(feature = "ssr", feature = "hydrate")))]
fn fresh() -> String {
    String::new()
}

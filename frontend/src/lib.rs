//! Wakes the page in the browser: fetch the texts of one language, then hydrate.

use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the page once the program is there.
#[wasm_bindgen]
pub fn hydrate() {
    wasm_bindgen_futures::spawn_local(async {
        if app::i18n::fetch().await.is_some() {
            leptos::mount::hydrate_body(app::App);
        }
    });
}

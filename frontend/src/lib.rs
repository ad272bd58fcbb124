//! Wakes the islands of a page in the browser: fetch the texts of one language, then let each island hydrate.

use wasm_bindgen::prelude::wasm_bindgen;

/// Called by the page once the program is there; false when the texts could not be fetched, and the page stays as the
/// server made it.
#[wasm_bindgen]
pub async fn wake() -> bool {
    let has_texts = app::i18n::fetch().await.is_some();
    if has_texts {
        leptos::mount::hydrate_islands();
    }
    has_texts
}

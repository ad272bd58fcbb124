//! What stands in a form of the page, as entries: for saving while typing.

use crate::fields::path_of;
use domain::procedures::Entries;
use wasm_bindgen::JsCast;
use web_sys::{FormData, HtmlFormElement};

/// Everything typed under `values[<path>][]`, by path; what is chosen nowhere is not there, as in a posted form. Other
/// controls, and files, are left out.
#[must_use]
pub fn form_entries(form: &HtmlFormElement) -> Entries {
    let Ok(controls) = FormData::new_with_form(form) else { return Entries::default() };
    let Ok(Some(pairs)) = js_sys::try_iter(&controls) else { return Entries::default() };
    pairs
        .flatten()
        .filter_map(|pair| {
            let pair = pair.dyn_into::<js_sys::Array>().ok()?;
            let name = pair.get(0).as_string()?;
            let text = pair.get(1).as_string()?;
            path_of(&name).map(|path| (path.to_owned(), text))
        })
        .collect()
}

//! The page on which a form stands, posted with it: a form that is refused a second time comes from the address to which
//! it was posted first, which is no page.

use crate::visit::visit;
use leptos::prelude::*;

/// Name of the control. No field of a definition begins like this.
pub const PAGE: &str = "_page";
/// The longest address of a page to which a form leads back, in bytes.
pub const LONGEST: usize = 2_000;

/// The control.
#[component]
pub fn ThisPage() -> impl IntoView {
    view! { <input type="hidden" name=PAGE value=visit().path/> }
}

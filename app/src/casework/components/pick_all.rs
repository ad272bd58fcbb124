//! Check boxes that select rows of the inbox for work on many at once; the one above all needs the program.

use crate::{t, t_attr};
use domain::ids::ExchangeId;
use leptos::prelude::*;

/// The form to which the boxes belong; it stands above the table.
pub const FORM: &str = "bulk";

/// The box of one row.
#[component]
pub fn Pick(
    /// The exchange.
    id: ExchangeId,
    /// Its number, by which people who hear the box know the row.
    number: String,
    /// Whether it is selected.
    is_picked: bool,
) -> impl IntoView {
    view! {
        <label class="row-box">
            <input class="row-box__input" type="checkbox" name="values[exchange][]" value=id.to_string() form=FORM
                checked=is_picked autocomplete="off" aria-label=t_attr!("bulk-pick", number = number)/>
        </label>
    }
}

/// Selects all rows, or none, and says how many are selected. Before the page wakes there is the name of the column.
#[component]
pub fn PickAll() -> impl IntoView {
    let is_awake = RwSignal::new(false);
    let picked = RwSignal::new((0_usize, 0_usize));
    #[cfg(feature = "hydrate")]
    browser::watch(is_awake, picked);
    let turn = move |_: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        browser::pick_all(picked.get_untracked());
    };
    view! {
        <span class="visually-hidden">{t!("bulk-column")}</span>
        {move || is_awake.get().then(|| view! {
            <label class="row-box">
                <input class="row-box__input" type="checkbox" id="pick-all" autocomplete="off" aria-label=t_attr!("bulk-pick-all")
                    prop:checked=move || { let (some, all) = picked.get(); all > 0 && some == all } on:change=turn/>
            </label>
        })}
        <span class="visually-hidden" role="status">
            {move || {
                let (some, _) = picked.get();
                (some > 0).then(|| t!("bulk-selected", count = some))
            }}
        </span>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::FORM;
    use leptos::ev;
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::HtmlInputElement;

    fn boxes() -> Vec<HtmlInputElement> {
        let Ok(found) = document().query_selector_all(&format!("input[type='checkbox'][form='{FORM}']"))
        else {
            return Vec::new();
        };
        (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
    }

    fn count() -> (usize, usize) {
        let boxes = boxes();
        (boxes.iter().filter(|one| one.checked()).count(), boxes.len())
    }

    pub fn watch(is_awake: RwSignal<bool>, picked: RwSignal<(usize, usize)>) {
        Effect::new(move |_| {
            is_awake.set(true);
            picked.set(count());
            let heard = window_event_listener(ev::change, move |_| {
                let _ = picked.try_set(count());
            });
            on_cleanup(move || heard.remove());
        });
    }

    pub fn pick_all((some, all): (usize, usize)) {
        for one in boxes() {
            one.set_checked(some < all);
        }
    }
}

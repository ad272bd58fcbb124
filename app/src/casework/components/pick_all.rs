//! Check boxes that select rows of the inbox for work on many at once; the one above all needs the program.

use crate::{t, t_attr};
use domain::exchanges::view::ExchangeSummary;
use domain::ids::ExchangeId;
use leptos::ev::Event;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The form to which the boxes belong; it stands above the table.
pub const FORM: &str = "bulk";

/// Which rows are selected. It outlives the rows, which are made anew when they change.
#[derive(Debug, Clone, Copy)]
pub struct Picked(RwSignal<BTreeSet<ExchangeId>>);

impl Picked {
    /// Those of a form that came back; in the browser those whose boxes are ticked, which may have happened before the
    /// page woke.
    #[must_use]
    pub fn new(posted: &[String]) -> Self {
        #[cfg(feature = "hydrate")]
        let ids = {
            let _ = posted;
            ticked()
        };
        #[cfg(not(feature = "hydrate"))]
        let ids = posted.iter().filter_map(|id| id.parse().ok()).collect();
        Self(RwSignal::new(ids))
    }

    fn has(self, id: ExchangeId) -> bool {
        self.0.with(|ids| ids.contains(&id))
    }

    fn set(self, id: ExchangeId, is_picked: bool) {
        self.0.update(|ids| {
            if is_picked {
                ids.insert(id)
            } else {
                ids.remove(&id)
            };
        });
    }
}

/// The boxes that are ticked on the page.
#[cfg(feature = "hydrate")]
fn ticked() -> BTreeSet<ExchangeId> {
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::HtmlInputElement;
    let selector = format!("input[type='checkbox'][form='{FORM}']:checked");
    let Ok(found) = document().query_selector_all(&selector) else { return BTreeSet::new() };
    (0..found.length())
        .filter_map(|at| found.item(at)?.dyn_into::<HtmlInputElement>().ok()?.value().parse().ok())
        .collect()
}

/// The box of one row.
#[component]
pub fn Pick(
    /// The exchange.
    id: ExchangeId,
    /// Its number, by which people who hear the box know the row.
    number: String,
    /// Which rows are selected.
    picked: Picked,
) -> impl IntoView {
    let is_picked = picked.0.with_untracked(|ids| ids.contains(&id));
    view! {
        <label class="row-box">
            <input class="row-box__input" type="checkbox" name="values[exchange][]" value=id.to_string() form=FORM
                checked=is_picked autocomplete="off" aria-label=t_attr!("bulk-pick", number = number)
                prop:checked=move || picked.has(id)
                on:change=move |event: Event| picked.set(id, event_target_checked(&event))/>
        </label>
    }
}

/// Selects all rows, or none, and says how many are selected. Before the page wakes there is the name of the column.
#[component]
pub fn PickAll(
    /// The rows.
    rows: RwSignal<Vec<ExchangeSummary>>,
    /// Which of them are selected.
    picked: Picked,
) -> impl IntoView {
    let is_awake = RwSignal::new(false);
    Effect::new(move |_| is_awake.set(true));
    let count = move || rows.with(|rows| rows.iter().filter(|row| picked.has(row.id)).count());
    let are_all = move || rows.with(|rows| rows.iter().all(|row| picked.has(row.id)));
    let turn = move |event: Event| {
        let all = event_target_checked(&event)
            .then(|| rows.with_untracked(|rows| rows.iter().map(|row| row.id).collect()));
        picked.0.set(all.unwrap_or_default());
    };
    view! {
        <span class="visually-hidden">{t!("bulk-column")}</span>
        {move || is_awake.get().then(|| view! {
            <label class="row-box">
                <input class="row-box__input" type="checkbox" id="pick-all" autocomplete="off"
                    aria-label=t_attr!("bulk-pick-all") prop:checked=are_all on:change=turn/>
            </label>
        })}
        <span class="visually-hidden" role="status">
            {move || {
                let some = count();
                (some > 0).then(|| t!("bulk-selected", count = some))
            }}
        </span>
    }
}

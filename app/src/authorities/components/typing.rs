//! Searching while typing, in the browser.

use crate::authorities::api::{FindQuery, FoundView, find_authorities};
use domain::ids::AuthorityId;
use domain::procedures::admission::Purpose;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;
use std::time::Duration;

/// Time without a key before the server is asked.
const PAUSE: Duration = Duration::from_millis(120);

/// Asks the server a moment after the last key in a control of the form; an answer that was overtaken by another is
/// dropped. What was typed before the page woke is asked at once.
pub fn listen(form: String, (procedure, purpose): (String, Purpose), list: Shown) {
    let list = StoredValue::new(list);
    let waiting = StoredValue::new(None::<TimeoutHandle>);
    let asked = StoredValue::new(0_u32);
    let shown = StoredValue::new(FindQuery { text: text_of_page(&form), ..typed(&form) });
    Effect::new(move |_| {
        let (of_form, procedure) = (form.clone(), procedure.clone());
        let ask = move || {
            let typed = typed(&of_form);
            if shown.get_value() == typed {
                return;
            }
            shown.set_value(typed.clone());
            let query = FindQuery { is_typing: true, procedure: procedure.clone(), purpose, ..typed };
            let number = asked.get_value().wrapping_add(1);
            asked.set_value(number);
            spawn_local(async move {
                if let Ok(found) = find_authorities(query).await
                    && asked.get_value() == number
                {
                    list.get_value().replace(found);
                }
            });
        };
        let later = ask.clone();
        let heard = Closure::<dyn Fn()>::new(move || {
            if let Some(handle) = waiting.get_value() {
                handle.clear();
            }
            waiting.set_value(set_timeout_with_handle(later.clone(), PAUSE).ok());
        });
        for control in
            ["text", "country", "level", "area", "group"].into_iter().filter_map(|name| control(&form, name))
        {
            for event in ["input", "change"] {
                let _ = control.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
            }
        }
        heard.forget();
        // What was typed before the page woke.
        if shown.get_value() != typed(&form) {
            ask();
        }
    });
}

/// The list on the page.
#[derive(Clone)]
pub struct Shown {
    /// Its hits.
    pub results: RwSignal<Vec<FoundView>>,
    /// The authority that was chosen last.
    pub chosen: RwSignal<Option<AuthorityId>>,
    /// Name of the choice; empty where nothing can be chosen.
    pub name: String,
}

impl Shown {
    /// Shows other hits. What is ticked now stays in the list and ticked, also where the new words do not find it.
    fn replace(&self, mut found: Vec<FoundView>) {
        if let Some(ticked) = self.ticked() {
            self.chosen.set(Some(ticked));
            let is_ticked = |one: &FoundView| one.authority.id == ticked;
            if !found.iter().any(is_ticked)
                && let Some(kept) =
                    self.results.with_untracked(|old| old.iter().find(|one| is_ticked(one)).cloned())
            {
                found.insert(0, kept);
            }
        }
        self.results.set(found);
    }

    fn ticked(&self) -> Option<AuthorityId> {
        let ticked =
            document().query_selector(&format!("input[name='{}']:checked", self.name)).ok().flatten()?;
        ticked.dyn_into::<leptos::web_sys::HtmlInputElement>().ok()?.value().parse().ok()
    }
}

/// The words for which the page was made.
fn text_of_page(form: &str) -> String {
    let input = control(form, "text")
        .and_then(|control| control.dyn_into::<leptos::web_sys::HtmlInputElement>().ok());
    input.map(|input| input.default_value()).unwrap_or_default()
}

/// A control that belongs to the form, wherever it stands.
fn control(form: &str, name: &str) -> Option<leptos::web_sys::Element> {
    document().query_selector(&format!("[form='{form}'][name='{name}']")).ok().flatten()
}

/// What stands in the box and its filters now.
fn typed(form: &str) -> FindQuery {
    let value = |name: &str| match control(form, name)?.dyn_into::<leptos::web_sys::HtmlInputElement>() {
        Ok(input) => Some(input.value()),
        Err(other) => {
            other.dyn_into::<leptos::web_sys::HtmlSelectElement>().ok().map(|select| select.value())
        }
    };
    FindQuery {
        text: value("text").unwrap_or_default(),
        country: value("country").unwrap_or_default(),
        level: value("level").unwrap_or_default(),
        area: value("area").unwrap_or_default(),
        group: value("group").unwrap_or_default(),
        ..FindQuery::default()
    }
}

//! Keys that lead to places, for whoever works with the keyboard all day. They can be switched off (WCAG 2.1.4), never
//! act while somebody types, leave no page on which something was typed, and need the program.

use crate::t;
use leptos::prelude::*;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// Opens a page.
    Opens(&'static str),
    /// Puts the cursor into the search of the frame.
    Searches,
    /// Goes to the next row of the list, or to the one before.
    Row {
        /// Whether it goes down.
        is_next: bool,
    },
}

/// The keys, in the order of the help page.
pub const SHORTCUTS: [(char, Does); 8] = [
    ('?', Does::Opens(HELP)),
    ('/', Does::Searches),
    ('n', Does::Opens("/requests/new")),
    ('i', Does::Opens("/inbox")),
    ('d', Does::Opens("/drafts")),
    ('a', Does::Opens("/authorities")),
    ('j', Does::Row { is_next: true }),
    ('k', Does::Row { is_next: false }),
];

/// The page that explains them, with the switch.
pub const HELP: &str = "/help/shortcuts";

impl Does {
    /// What the help page says of it.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Opens("/requests/new") => t!("shortcut-new"),
            Self::Opens("/inbox") => t!("shortcut-inbox"),
            Self::Opens("/drafts") => t!("shortcut-drafts"),
            Self::Opens("/authorities") => t!("shortcut-directory"),
            Self::Opens(_) => t!("shortcut-help"),
            Self::Searches => t!("shortcut-search"),
            Self::Row { is_next: true } => t!("shortcut-next"),
            Self::Row { is_next: false } => t!("shortcut-previous"),
        }
    }
}

/// The key as it stands in the table: the character, else the letter that is printed there on a Latin keyboard.
#[must_use]
pub fn letter(key: &str, code: &str) -> Option<char> {
    let mut characters = key.chars();
    let typed = characters.next().filter(|_| characters.next().is_none())?;
    if typed.is_ascii() {
        return Some(typed);
    }
    let printed = code.strip_prefix("Key")?.chars().next()?;
    Some(printed.to_ascii_lowercase())
}

/// Listens for the keys.
#[island]
pub fn Shortcuts() -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::listen();
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{Does, SHORTCUTS, letter};
    use leptos::ev;
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;
    use leptos::web_sys::{
        HtmlElement, HtmlInputElement, HtmlOptionElement, HtmlTextAreaElement, KeyboardEvent,
    };

    pub fn listen() {
        Effect::new(|_| {
            let heard = window_event_listener(ev::keydown, |event| act(&event));
            on_cleanup(move || heard.remove());
        });
    }

    fn act(event: &KeyboardEvent) {
        if event.default_prevented() || event.ctrl_key() || event.alt_key() || event.meta_key() || is_typing()
        {
            return;
        }
        let Some(pressed) = letter(&event.key(), &event.code()) else { return };
        let Some((_, does)) = SHORTCUTS.into_iter().find(|(key, _)| *key == pressed) else { return };
        let is_done = match does {
            Does::Opens(_) if is_unsent() => false,
            Does::Opens(path) => window().location().assign(path).is_ok(),
            Does::Searches => focus("#frame-search"),
            Does::Row { is_next } => to_row(is_next),
        };
        if is_done {
            event.prevent_default();
        }
    }

    /// Whether keys write something, or a dialogue waits for an answer.
    fn is_typing() -> bool {
        let at = document().active_element();
        let writes = at.is_some_and(|at| {
            let is_box = at.tag_name() == "INPUT"
                && matches!(at.get_attribute("type").as_deref(), Some("checkbox" | "radio"));
            !is_box && at.closest("input, textarea, select, [contenteditable]").ok().flatten().is_some()
        });
        writes || document().query_selector("dialog[open]").ok().flatten().is_some()
    }

    /// Whether a form of the page that posts holds something else than what it came with.
    fn is_unsent() -> bool {
        let controls = "main form[method='post'] :is(input:not([type='hidden']), textarea, option)";
        let Ok(found) = document().query_selector_all(controls) else { return false };
        (0..found.length()).filter_map(|at| found.item(at)).any(|control| {
            if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
                match input.type_().as_str() {
                    "checkbox" | "radio" => input.checked() != input.default_checked(),
                    "file" => !input.value().is_empty(),
                    _ => input.value() != input.default_value(),
                }
            } else if let Some(text) = control.dyn_ref::<HtmlTextAreaElement>() {
                Ok(text.value()) != text.default_value()
            } else if let Some(option) = control.dyn_ref::<HtmlOptionElement>() {
                // Where none is marked, the browser itself chooses the first.
                option.selected() && !option.default_selected() && option.index() != 0
            } else {
                false
            }
        })
    }

    fn focus(selector: &str) -> bool {
        let found = document().query_selector(selector).ok().flatten();
        found
            .and_then(|found| found.dyn_into::<HtmlElement>().ok())
            .is_some_and(|found| found.focus().is_ok())
    }

    /// Puts the focus on the link of the row after, or before, the one where it is.
    fn to_row(is_next: bool) -> bool {
        let Ok(rows) = document().query_selector_all("main tr.row") else { return false };
        let rows: Vec<_> = (0..rows.length()).filter_map(|at| rows.item(at)).collect();
        let at = document().active_element();
        let here = rows.iter().position(|row| at.as_ref().is_some_and(|at| row.contains(Some(at))));
        let wanted = match (here, is_next) {
            (None, true) => Some(0),
            (Some(here), true) => here.checked_add(1),
            (Some(here), false) => here.checked_sub(1),
            (None, false) => None,
        };
        let row = wanted.and_then(|wanted| rows.get(wanted));
        let link = row
            .and_then(|row| row.dyn_ref::<leptos::web_sys::Element>())
            .and_then(|row| row.query_selector("a").ok().flatten())
            .and_then(|link| link.dyn_into::<HtmlElement>().ok());
        link.is_some_and(|link| link.focus().is_ok())
    }
}

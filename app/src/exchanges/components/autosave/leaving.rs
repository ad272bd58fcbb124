//! What is typed last is saved before a link is followed, or sent while the page goes.

use super::browser::{PATIENCE, Watch};
use super::{AutosaveTarget, Standing};
use crate::exchanges::step_code;
use crate::ui::form_entries::form_entries;
use domain::ids::Revision;
use domain::procedures::Entries;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;
use leptos::web_sys::{Element, MouseEvent, UrlSearchParams};
use std::time::Duration;

/// A page that was only hidden asks after this time what became of what it sent.
const ASK_AFTER: Duration = Duration::from_millis(800);

impl Watch {
    /// A link that is followed before all is saved waits for the save: the page behind it would show an older revision. After a
    /// save that failed it does not wait.
    pub(super) fn hold_links(self) {
        let clicked = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
            let (Some(address), Some(form)) = (followed(&event), self.element()) else { return };
            let is_saving = matches!(self.standing.get_untracked(), Standing::Saved(_));
            let is_all_saved = self.is_all_saved(&form_entries(&form)) && !self.is_busy.get_value();
            if !is_saving || is_all_saved {
                return;
            }
            event.prevent_default();
            self.link.set_value(Some(address));
            self.save();
            let give_up = move || {
                if self.link.with_value(Option::is_some) {
                    self.release();
                }
            };
            set_timeout(give_up, PATIENCE);
        });
        let _ = document().add_event_listener_with_callback("click", clicked.as_ref().unchecked_ref());
        clicked.forget();
    }

    /// Sends what is not saved when the page is closed, or hidden: on a phone it may never be shown again.
    pub(super) fn save_when_leaving(self) {
        let closed = Closure::<dyn Fn()>::new(move || self.send_rest());
        let _ = window().add_event_listener_with_callback("pagehide", closed.as_ref().unchecked_ref());
        closed.forget();
        let hidden = Closure::<dyn Fn()>::new(move || {
            // A save that is under way goes on in a hidden page, and the rest after it.
            if document().hidden() && !self.is_busy.get_value() {
                self.send_rest();
            }
        });
        let _ =
            document().add_event_listener_with_callback("visibilitychange", hidden.as_ref().unchecked_ref());
        hidden.forget();
    }

    /// Sends what is not saved without waiting for an answer, which a page that goes does not get. A page that stays asks
    /// again under the same key, and learns the revision.
    fn send_rest(self) {
        let Some(form) = self.element() else { return };
        let typed = form_entries(&form);
        let is_stale = self.standing.get_untracked() == Standing::Stale;
        if is_stale || self.is_posted.get_value() || self.is_all_saved(&typed) {
            return;
        }
        let revision = self.revision.get_value();
        let is_taken = self.send(revision, &typed);
        // A save without an answer may have made the next revision. The server takes the one of both that fits; what is
        // saved already makes nothing out of date.
        if self.is_busy.get_value() || self.unanswered.with_value(Option::is_some) {
            self.send(revision.next(), &typed);
        }
        if is_taken {
            self.unanswered.set_value(Some(typed));
            self.save_in(ASK_AFTER);
        } else {
            // Too large for a page that goes: the usual way is tried.
            self.save();
        }
    }

    /// Whether the browser took it to be sent, whatever becomes of the page.
    fn send(self, revision: Revision, typed: &Entries) -> bool {
        let Ok(form) = UrlSearchParams::new() else { return false };
        form.append("revision", &revision.to_string());
        form.append("key", &self.key.to_string());
        let endpoint = match self.target {
            AutosaveTarget::Draft(id, step) => {
                form.append("id", &id.to_string());
                form.append("step", step_code(step));
                "/api/autosave_draft"
            }
            AutosaveTarget::Reply(id) => {
                form.append("id", &id.to_string());
                "/api/autosave_reply"
            }
        };
        for (path, texts) in &typed.0 {
            for text in texts {
                form.append(&format!("values[{path}][]"), text);
            }
        }
        let taken = window().navigator().send_beacon_with_opt_url_search_params(endpoint, Some(&form));
        taken.unwrap_or(false)
    }
}

/// Where a click leads in this window, away from the page.
fn followed(click: &MouseEvent) -> Option<String> {
    let is_changed = click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    if click.default_prevented() || click.button() != 0 || is_changed {
        return None;
    }
    let link = click.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok()??;
    let address = link.get_attribute("href")?;
    let stays = address.starts_with('#') || link.has_attribute("target") || link.has_attribute("download");
    (!stays).then_some(address)
}

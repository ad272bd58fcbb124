//! When the program saves: a moment after the last key, while somebody types on, and again after it failed.

use super::{AutosaveTarget, Standing};
use crate::error::codes;
use crate::exchanges::api::{autosave_draft, autosave_reply};
use crate::ui::form_entries::form_entries;
use domain::ids::{OnceKey, Revision};
use domain::procedures::Entries;
use domain::procedures::merge::{SEEN, Seen};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;
use leptos::web_sys::{HtmlElement, HtmlFormElement, HtmlInputElement, SubmitEvent};
use std::time::Duration;

/// Time without a key before the form is saved: well under the two seconds that are promised.
const PAUSE: Duration = Duration::from_millis(800);
/// The same for a form that is too large to be sent while its page goes.
const SHORT_PAUSE: Duration = Duration::from_millis(200);
/// Whoever types on without a pause is saved after this time.
const LONGEST: Duration = Duration::from_millis(1_400);
/// A pressed button waits no longer than this for a save that is under way.
pub(super) const PATIENCE: Duration = Duration::from_secs(4);
/// What a save that failed waits for is this, doubled with each failure.
const BEFORE_AGAIN: Duration = Duration::from_secs(1);
/// So often it is doubled.
const DOUBLED: u32 = 5;
/// Bytes of what was typed of which each may take three in a call, and browsers send 64 KiB while a page goes.
const LARGE: usize = 20_000;

/// A form that is watched.
#[derive(Clone, Copy)]
pub(super) struct Watch {
    pub target: AutosaveTarget,
    form: StoredValue<String>,
    pub standing: RwSignal<Standing>,
    pub revision: StoredValue<Revision>,
    pub key: OnceKey,
    saved: StoredValue<Entries>,
    /// What was sent to be saved without an answer coming back: it may be saved or not.
    pub unanswered: StoredValue<Option<Entries>>,
    waiting: StoredValue<Option<TimeoutHandle>>,
    /// Since when something has been typed that is not saved, in milliseconds of the browser's clock.
    typed_since: StoredValue<Option<f64>>,
    is_large: StoredValue<bool>,
    failures: StoredValue<u32>,
    pub is_busy: StoredValue<bool>,
    /// That the form is on its way with all that stands in it.
    pub is_posted: StoredValue<bool>,
    /// That the form was sent while a save was under way, and by which button.
    held: StoredValue<Option<Option<HtmlElement>>, LocalStorage>,
    /// A link that was followed before all was saved.
    pub link: StoredValue<Option<String>>,
}

pub(super) fn watch(
    target: AutosaveTarget,
    revision: Revision,
    key: OnceKey,
    form: String,
    is_unsaved: bool,
    standing: RwSignal<Standing>,
) {
    let watch = Watch {
        target,
        form: StoredValue::new(form),
        standing,
        revision: StoredValue::new(revision),
        key,
        saved: StoredValue::new(Entries::default()),
        unanswered: StoredValue::new(None),
        waiting: StoredValue::new(None),
        typed_since: StoredValue::new(None),
        is_large: StoredValue::new(false),
        failures: StoredValue::new(0),
        is_busy: StoredValue::new(false),
        is_posted: StoredValue::new(false),
        held: StoredValue::new_local(None),
        link: StoredValue::new(None),
    };
    Effect::new(move |_| {
        let Some(element) = watch.element() else { return };
        // What the page came with is what is saved; what was typed before the page woke differs from it.
        watch.saved.set_value(if is_unsaved { Entries::default() } else { defaults(&element) });
        watch.is_large.set_value(is_large(&form_entries(&element)));
        let heard = Closure::<dyn Fn()>::new(move || watch.soon());
        for event in ["input", "change"] {
            let _ = element.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
        }
        heard.forget();
        watch.hold_back(&element);
        watch.hold_links();
        watch.save_when_leaving();
        if form_entries(&element) != watch.saved.get_value() {
            watch.soon();
        }
    });
}

impl Watch {
    pub(super) fn element(self) -> Option<HtmlFormElement> {
        document().get_element_by_id(&self.form.get_value())?.dyn_into().ok()
    }

    /// Whether nothing stands in the form that is not known to be saved.
    pub(super) fn is_all_saved(self, typed: &Entries) -> bool {
        self.unanswered.with_value(Option::is_none) && self.saved.with_value(|saved| saved == typed)
    }

    /// A form that is sent while it is being saved waits for the revision that the save will bring: its own save
    /// would make it stale.
    fn hold_back(self, form: &HtmlFormElement) {
        let sent = Closure::<dyn Fn(SubmitEvent)>::new(move |event: SubmitEvent| {
            if self.is_busy.get_value() {
                event.prevent_default();
                self.held.set_value(Some(event.submitter()));
                set_timeout(move || self.release(), PATIENCE);
            } else {
                self.is_posted.set_value(true);
            }
        });
        let _ = form.add_event_listener_with_callback("submit", sent.as_ref().unchecked_ref());
        sent.forget();
    }

    /// Sends the form, or follows the link, that was held back, if one still is.
    pub(super) fn release(self) {
        self.is_busy.set_value(false);
        let held = self.held.try_update_value(Option::take).flatten();
        let link = self.link.try_update_value(Option::take).flatten();
        match (held, link, self.element()) {
            (Some(button), _, Some(form)) => {
                let _ = form.request_submit_with_submitter(button.as_ref());
            }
            (_, Some(address), _) => {
                let _ = window().location().assign(&address);
            }
            _ => {}
        }
    }

    fn soon(self) {
        self.is_posted.set_value(false);
        let now = js_sys::Date::now();
        let since = self.typed_since.try_update_value(|since| *since.get_or_insert(now)).unwrap_or(now);
        let typed_for = Duration::try_from_secs_f64((now - since) / 1_000.0).unwrap_or_default();
        let pause = if self.is_large.get_value() { SHORT_PAUSE } else { PAUSE };
        self.save_in(pause.min(LONGEST.saturating_sub(typed_for)));
    }

    pub(super) fn save_in(self, pause: Duration) {
        if let Some(handle) = self.waiting.get_value() {
            handle.clear();
        }
        self.waiting.set_value(set_timeout_with_handle(move || self.save(), pause).ok());
    }

    pub(super) fn save(self) {
        let Some(element) = self.element() else { return };
        if self.is_busy.get_value() {
            self.save_in(PAUSE);
            return;
        }
        self.typed_since.set_value(None);
        let typed = form_entries(&element);
        // What was not answered is sent again first: under the same key it is answered as it was saved, with the
        // revision over which the rest is saved.
        if self.is_all_saved(&typed) {
            return;
        }
        let sent = self.unanswered.try_update_value(Option::take).flatten().unwrap_or(typed);
        self.is_large.set_value(is_large(&sent));
        self.is_busy.set_value(true);
        spawn_local(async move {
            let (revision, key) = (self.revision.get_value(), self.key);
            let values = sent.0.clone();
            let answer = match self.target {
                AutosaveTarget::Draft(id, step) => autosave_draft(id, revision, key, step, values).await,
                AutosaveTarget::Reply(id) => autosave_reply(id, revision, key, values).await,
            };
            match answer {
                Ok(view) => {
                    put(&element, SEEN, &Seen::of(&sent).to_string());
                    self.revision.set_value(view.revision);
                    self.put_revision(&element, view.revision);
                    self.failures.set_value(0);
                    self.standing.set(Standing::Saved(Some(view.at)));
                    self.saved.set_value(sent);
                    self.go_on(&element);
                }
                Err(error) => {
                    // Whoever reads that it is not saved decides anew whether to go.
                    self.link.set_value(None);
                    self.note_failure(&error.code, sent);
                    self.release();
                }
            }
        });
    }

    /// After a save: what was held back goes, but a link not before what was typed meanwhile is saved too.
    fn go_on(self, form: &HtmlFormElement) {
        let is_rest_left = !self.is_all_saved(&form_entries(form));
        if is_rest_left && self.link.with_value(Option::is_some) {
            self.is_busy.set_value(false);
            self.save();
            return;
        }
        if is_rest_left {
            self.save_in(PAUSE);
        }
        self.release();
    }

    /// Says that it is not saved, and tries again by itself where that may help: after a time that grows.
    fn note_failure(self, code: &str, sent: Entries) {
        if code == codes::STALE {
            self.standing.set(Standing::Stale);
            return;
        }
        self.standing.set(Standing::Failed);
        if is_unanswered(code) {
            self.unanswered.set_value(Some(sent));
        }
        if is_unanswered(code) || code == codes::TOO_MANY_CALLS {
            let failed = self.failures.get_value().saturating_add(1);
            self.failures.set_value(failed);
            self.save_in(BEFORE_AGAIN.saturating_mul(2_u32.saturating_pow(failed.min(DOUBLED))));
        }
    }

    /// The form posts the revision that was saved last.
    fn put_revision(self, form: &HtmlFormElement, revision: Revision) {
        let name = match self.target {
            AutosaveTarget::Draft(..) => "revision",
            AutosaveTarget::Reply(_) => "draft_revision",
        };
        put(form, name, &revision.to_string());
    }
}

/// Whether it may have been saved all the same.
fn is_unanswered(code: &str) -> bool {
    matches!(code, codes::NO_ANSWER | codes::UNAVAILABLE | codes::INTERNAL)
}

fn is_large(typed: &Entries) -> bool {
    let bytes = typed.0.iter().flat_map(|(path, texts)| texts.iter().map(|text| path.len() + text.len()));
    bytes.sum::<usize>() > LARGE
}

/// Sets a hidden control of the form.
fn put(form: &HtmlFormElement, name: &str, value: &str) {
    let input = form.query_selector(&format!("input[name='{name}']")).ok().flatten();
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value(value);
    }
}

/// The entries with which the page came, before anything was typed: a copy of the form, reset.
fn defaults(form: &HtmlFormElement) -> Entries {
    let Ok(copy) = form.clone_node_with_deep(true) else { return Entries::default() };
    let Ok(copy) = copy.dyn_into::<HtmlFormElement>() else { return Entries::default() };
    copy.reset();
    form_entries(&copy)
}

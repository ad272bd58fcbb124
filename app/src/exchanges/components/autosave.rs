//! Saves a form while it is being filled in; needs the program. Without it, every button saves.

use crate::t;
use crate::ui::date_text::time_text;
use domain::ids::{ExchangeId, OnceKey, Revision};
use domain::procedures::definition::Step;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum AutosaveTarget {
    /// A page of a draft.
    Draft(ExchangeId, Step),
    /// Answers of an exchange.
    Reply(ExchangeId),
}

/// How saving stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Saved(Option<OffsetDateTime>),
    #[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only the browser saves by itself"))]
    Failed,
    #[cfg_attr(not(feature = "hydrate"), expect(dead_code, reason = "only the browser saves by itself"))]
    Stale,
}

/// Says when the form was last saved, and saves it a moment after the last key.
#[island]
pub fn Autosave(
    /// What is saved.
    target: AutosaveTarget,
    /// Revision of the draft that the page shows.
    revision: Revision,
    /// Key of the form.
    key: OnceKey,
    /// When it was last saved.
    saved_at: Option<OffsetDateTime>,
    /// Id of the form.
    form: String,
    /// Whether the form came back refused, so that what it holds is not saved yet.
    is_unsaved: bool,
) -> impl IntoView {
    let standing = RwSignal::new(Standing::Saved(saved_at));
    #[cfg(feature = "hydrate")]
    browser::watch(target, revision, key, form.clone(), is_unsaved, standing);
    #[cfg(not(feature = "hydrate"))]
    let _ = (target, revision, key, is_unsaved);
    let class = move || match standing.get() {
        Standing::Saved(_) => "saved",
        _ => "saved saved--failed",
    };
    view! {
        <p class=class role="status">
            {move || match standing.get() {
                Standing::Saved(Some(at)) => t!("autosave-saved", time = time_text(at)),
                Standing::Saved(None) => String::new(),
                Standing::Failed => t!("autosave-failed"),
                Standing::Stale => t!("autosave-stale"),
            }}
        </p>
        // Posts what stands in the form; the page that answers shows both versions.
        {move || matches!(standing.get(), Standing::Stale).then(|| view! {
            <button class="button" type="submit" form=form.clone() name="go" value="stay">{t!("merge-open")}</button>
        })}
    }
}

#[cfg(feature = "hydrate")]
mod browser {
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
    /// A pressed button waits no longer than this for a save that is under way.
    const PATIENCE: Duration = Duration::from_secs(4);

    #[derive(Clone, Copy)]
    struct Watch {
        target: AutosaveTarget,
        form: StoredValue<String>,
        standing: RwSignal<Standing>,
        revision: StoredValue<Revision>,
        key: OnceKey,
        saved: StoredValue<Entries>,
        /// What was sent to be saved without an answer coming back: it may be saved or not.
        unanswered: StoredValue<Option<Entries>>,
        waiting: StoredValue<Option<TimeoutHandle>>,
        is_busy: StoredValue<bool>,
        /// That the form was sent while a save was under way, and by which button.
        held: StoredValue<Option<Option<HtmlElement>>, LocalStorage>,
    }

    pub fn watch(
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
            is_busy: StoredValue::new(false),
            held: StoredValue::new_local(None),
        };
        Effect::new(move |_| {
            let Some(element) = watch.element() else { return };
            // What the page came with is what is saved; what was typed before the page woke differs from it.
            watch.saved.set_value(if is_unsaved { Entries::default() } else { defaults(&element) });
            let heard = Closure::<dyn Fn()>::new(move || watch.soon());
            for event in ["input", "change"] {
                let _ = element.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
            }
            heard.forget();
            watch.hold_back(&element);
            if form_entries(&element) != watch.saved.get_value() {
                watch.soon();
            }
        });
    }

    impl Watch {
        fn element(self) -> Option<HtmlFormElement> {
            document().get_element_by_id(&self.form.get_value())?.dyn_into().ok()
        }

        /// A form that is sent while it is being saved waits for the revision that the save will bring: its own save
        /// would make it stale.
        fn hold_back(self, form: &HtmlFormElement) {
            let sent = Closure::<dyn Fn(SubmitEvent)>::new(move |event: SubmitEvent| {
                if self.is_busy.get_value() {
                    event.prevent_default();
                    self.held.set_value(Some(event.submitter()));
                    set_timeout(move || self.release(), PATIENCE);
                }
            });
            let _ = form.add_event_listener_with_callback("submit", sent.as_ref().unchecked_ref());
            sent.forget();
        }

        /// Sends the form that was held back, if it still is.
        fn release(self) {
            self.is_busy.set_value(false);
            let held = self.held.try_update_value(Option::take).flatten();
            if let (Some(button), Some(form)) = (held, self.element()) {
                let _ = form.request_submit_with_submitter(button.as_ref());
            }
        }

        fn soon(self) {
            if let Some(handle) = self.waiting.get_value() {
                handle.clear();
            }
            self.waiting.set_value(set_timeout_with_handle(move || self.save(), PAUSE).ok());
        }

        fn save(self) {
            let Some(element) = self.element() else { return };
            if self.is_busy.get_value() {
                self.soon();
                return;
            }
            let typed = form_entries(&element);
            // What was not answered is sent again first: under the same key it is answered as it was saved, with the
            // revision over which the rest is saved.
            let unanswered = self.unanswered.try_update_value(Option::take).flatten();
            let is_rest_left = unanswered.is_some();
            if !is_rest_left && typed == self.saved.get_value() {
                return;
            }
            self.is_busy.set_value(true);
            let sent = unanswered.unwrap_or(typed);
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
                        self.saved.set_value(sent);
                        if is_rest_left {
                            self.soon();
                        }
                        self.revision.set_value(view.revision);
                        self.put_revision(&element, view.revision);
                        self.standing.set(Standing::Saved(Some(view.at)));
                    }
                    Err(error) if error.code == codes::STALE => self.standing.set(Standing::Stale),
                    Err(error) => {
                        if is_unanswered(&error.code) {
                            self.unanswered.set_value(Some(sent));
                        }
                        self.standing.set(Standing::Failed);
                    }
                }
                self.release();
            });
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
}

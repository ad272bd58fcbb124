//! Live rows: a change that the person may see brings the inbox up to date without a reload; needs the program.

use crate::exchanges::api::InboxQuery;
use crate::t;
use domain::exchanges::view::ExchangeSummary;
use leptos::prelude::*;

/// The event of the document by which other parts of the page hear what its stream hears: there is one for each login.
pub const CHANGED: &str = "openimi-changed";

/// Listens, and says when something changed. Rows that are there change in place; new ones wait behind a button while
/// the list has the pointer or the focus, so that nothing moves under the hand.
#[component]
pub fn LiveInbox(
    /// The rows of the page.
    rows: RwSignal<Vec<ExchangeSummary>>,
    /// What the page asks.
    query: InboxQuery,
) -> impl IntoView {
    let waiting = RwSignal::new(None::<Vec<ExchangeSummary>>);
    let fresh = move || {
        waiting.with(|new| {
            new.as_ref()
                .map(|new| rows.with(|old| new.iter().filter(|n| !old.iter().any(|o| o.id == n.id)).count()))
        })
    };
    #[cfg(feature = "hydrate")]
    browser::listen(rows, waiting, query);
    #[cfg(not(feature = "hydrate"))]
    let _ = query;
    let show = move |_| {
        if let Some(new) = waiting.try_update(Option::take).flatten() {
            rows.set(new);
        }
    };
    view! {
        <div role="status">
            {move || fresh().map(|count| view! {
                <button class="new-rows" on:click=show>{t!("inbox-new-rows", count = count)}</button>
            })}
        </div>
    }
}

/// Keeps a case page up to date: says that something changed, and offers the new state without losing what was typed.
#[island]
pub fn LiveCase(
    /// The case.
    id: domain::ids::ExchangeId,
    /// Its revision as the page shows it: a newer one is announced as soon as the stream is open.
    revision: domain::ids::Revision,
) -> impl IntoView {
    let is_changed = RwSignal::new(false);
    #[cfg(feature = "hydrate")]
    browser::listen_case(id, revision, is_changed);
    #[cfg(not(feature = "hydrate"))]
    let _ = (id, revision);
    view! {
        <div role="status">
            {move || is_changed.get().then(|| view! {
                <div class="message message--info">
                    <p>{t!("case-changed")} " " <a href="">{t!("case-reload")}</a></p>
                </div>
            })}
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{ExchangeSummary, InboxQuery};
    use crate::exchanges::api::get_inbox;
    use channel::on_each;
    use domain::ids::{ExchangeId, Revision};
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use leptos::wasm_bindgen::JsCast;
    use leptos::wasm_bindgen::prelude::Closure;
    use leptos::web_sys::{EventSource, MessageEvent};

    pub fn listen(
        rows: RwSignal<Vec<ExchangeSummary>>,
        waiting: RwSignal<Option<Vec<ExchangeSummary>>>,
        query: InboxQuery,
    ) {
        on_each("/live".to_owned(), move |_| {
            let query = query.clone();
            spawn_local(async move {
                let Ok(view) = get_inbox(query).await else { return };
                let is_same_set = rows.with_untracked(|old| {
                    old.len() == view.rows.len() && view.rows.iter().all(|n| old.iter().any(|o| o.id == n.id))
                });
                if is_same_set || !is_in_use() {
                    waiting.set(None);
                    rows.set(view.rows);
                } else {
                    waiting.set(Some(view.rows));
                }
            });
        });
    }

    pub fn listen_case(id: ExchangeId, revision: Revision, is_changed: RwSignal<bool>) {
        // The server compares the revision whenever the stream opens: nothing is missed, and nothing is made up.
        on_each(format!("/live?case={id}&revision={revision}"), move |data: String| {
            if data.contains(&id.to_string()) {
                is_changed.set(true);
            }
        });
    }

    /// Whether the pointer or the focus is in the list.
    fn is_in_use() -> bool {
        document()
            .query_selector("table tbody tr:hover, table tbody :focus")
            .is_ok_and(|found| found.is_some())
    }

    mod channel {
        use super::{Closure, EventSource, JsCast, MessageEvent};
        use crate::exchanges::components::live::CHANGED;
        use leptos::prelude::*;
        use leptos::web_sys::Event;

        /// Calls with the data of each change; with nothing after each connection, when changes may have been missed.
        /// The tab that is looked at holds the stream: the server ends an older one of the same login.
        pub fn on_each(address: String, act: impl Fn(String) + Clone + 'static) {
            let open = StoredValue::new_local(None::<EventSource>);
            Effect::new(move |_| {
                let (address, act) = (address.clone(), act.clone());
                let connect = move || connect(&address, &act, open);
                connect();
                let again = Closure::<dyn Fn()>::new(move || {
                    if !document().hidden() && open.with_value(Option::is_none) {
                        connect();
                    }
                });
                let _ = document()
                    .add_event_listener_with_callback("visibilitychange", again.as_ref().unchecked_ref());
                again.forget();
            });
        }

        fn connect(
            address: &str,
            act: &(impl Fn(String) + Clone + 'static),
            open: StoredValue<Option<EventSource>, LocalStorage>,
        ) {
            let Ok(source) = EventSource::new(address) else { return };
            let opened = {
                let act = act.clone();
                Closure::<dyn Fn()>::new(move || {
                    act(String::new());
                    announce();
                })
            };
            let changed = {
                let act = act.clone();
                Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                    act(event.data().as_string().unwrap_or_default());
                    announce();
                })
            };
            let superseded = Closure::<dyn Fn()>::new(move || {
                if let Some(source) = open.try_update_value(Option::take).flatten() {
                    source.close();
                }
            });
            let _ = source.add_event_listener_with_callback("open", opened.as_ref().unchecked_ref());
            for event in ["change", "reload"] {
                let _ = source.add_event_listener_with_callback(event, changed.as_ref().unchecked_ref());
            }
            for event in ["superseded", "ended"] {
                let _ = source.add_event_listener_with_callback(event, superseded.as_ref().unchecked_ref());
            }
            opened.forget();
            changed.forget();
            superseded.forget();
            open.set_value(Some(source));
        }

        fn announce() {
            if let Ok(event) = Event::new(CHANGED) {
                let _ = document().dispatch_event(&event);
            }
        }
    }
}

//! Warns before a login ends for idleness, and lets the person go on with one key (WCAG 2.2.1).

use crate::{t, t_attr};
use leptos::html::Dialog;
use leptos::prelude::*;

/// The warning; it needs the program. Without it, a form posted late brings a sign-in page that keeps what was typed.
#[island]
pub fn TimeOut(
    /// Seconds until the login ends if nothing happens.
    seconds: i64,
) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    #[cfg(feature = "hydrate")]
    browser::watch(seconds, dialog);
    #[cfg(not(feature = "hydrate"))]
    let _ = seconds;
    view! {
        <dialog class="dialog" node_ref=dialog aria-labelledby="time-out-title">
            <h2 class="dialog__title" id="time-out-title">{t!("time-out-title")}</h2>
            <div class="dialog__body"><p>{t!("time-out-text")}</p></div>
            <form class="dialog__foot actions" method="dialog">
                <button class="button button--primary" value="extend" aria-label=t_attr!("time-out-extend")>
                    {t!("time-out-extend")}
                </button>
            </form>
        </dialog>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::{Dialog, NodeRef};
    use gloo_net::http::Request;
    use leptos::ev;
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use std::time::Duration;

    /// Asks the server how long is left, a little before the warning is due: another tab may have been used.
    pub fn watch(seconds: i64, dialog: NodeRef<Dialog>) {
        if seconds <= 0 {
            return;
        }
        // The effect keeps what it yields: a listener that nobody keeps is taken away at once.
        Effect::new(move |_| {
            dialog.get().map(|element| {
                wait(seconds, dialog);
                element.on(ev::close, move |_: leptos::web_sys::Event| spawn_local(extend(dialog)))
            })
        });
    }

    fn wait(seconds: i64, dialog: NodeRef<Dialog>) {
        let warn = seconds.saturating_sub(domain::accounts::sign_in_rules::WARN_BEFORE.whole_seconds());
        let warn = u64::try_from(warn).unwrap_or(0);
        set_timeout(move || spawn_local(check(dialog)), Duration::from_secs(warn));
    }

    async fn check(dialog: NodeRef<Dialog>) {
        let Some(left) = ask("GET", "/session").await else { return };
        if left <= domain::accounts::sign_in_rules::WARN_BEFORE.whole_seconds().saturating_add(1) {
            if let Some(dialog) = dialog.get_untracked() {
                let _ = dialog.show_modal();
            }
        } else {
            wait(left, dialog);
        }
    }

    async fn extend(dialog: NodeRef<Dialog>) {
        if let Some(left) = ask("POST", "/session/extend").await {
            wait(left, dialog);
        }
    }

    async fn ask(method: &str, path: &str) -> Option<i64> {
        #[derive(serde::Deserialize)]
        struct Left {
            idle_seconds: i64,
        }
        let request = if method == "POST" { Request::post(path) } else { Request::get(path) };
        let answer = request.header("Accept", "application/json").send().await.ok()?;
        answer.json::<Left>().await.ok().map(|left| left.idle_seconds)
    }
}

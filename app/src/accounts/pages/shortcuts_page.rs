//! Which keys lead where, and the switch that turns them off.

use crate::frame::Frame;
use crate::ui::shortcuts::{HELP, SHORTCUTS};
use crate::visit::visit;
use crate::{t, t_attr};
use leptos::prelude::*;

/// The help page of the keys.
#[component]
pub fn ShortcutsPage() -> impl IntoView {
    let is_on = visit().has_shortcuts;
    let (wanted, act) =
        if is_on { ("no", t!("shortcuts-turn-off")) } else { ("yes", t!("shortcuts-turn-on")) };
    let state = if is_on { t!("shortcuts-on") } else { t!("shortcuts-off") };
    view! {
        <Frame title=t_attr!("shortcuts-title")>
            <header class="page-head">
                <h1>{t!("shortcuts-title")}</h1>
                <p class="page-head__lead">{t!("shortcuts-text")}</p>
            </header>
            <dl class="facts">
                {SHORTCUTS
                    .map(|(key, does)| view! {
                        <div class="facts__row"><dt><kbd>{key.to_string()}</kbd></dt><dd>{does.text()}</dd></div>
                    })
                    .collect_view()}
            </dl>
            <form class="stack" method="post" action="/shortcuts">
                <p>{state}</p>
                <input type="hidden" name="next" value=HELP/>
                <input type="hidden" name="on" value=wanted/>
                <div class="actions"><button class="button">{act}</button></div>
            </form>
        </Frame>
    }
}

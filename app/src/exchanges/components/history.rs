//! The history as sentences in the reader's language.

use crate::i18n::{Arguments, current, format, tr_dynamic};
use crate::t;
use crate::ui::date_text::MomentText;
use domain::exchanges::Action;
use domain::exchanges::view::HistoryLine;
use leptos::prelude::*;

/// What happened, newest first.
#[component]
pub fn History(
    /// Lines, oldest first.
    lines: Vec<HistoryLine>,
) -> impl IntoView {
    view! {
        <ol class="timeline">
            {lines.into_iter().rev().map(|line| view! { <Line line=line/> }).collect_view()}
        </ol>
    }
}

#[component]
fn Line(line: HistoryLine) -> impl IntoView {
    let mut arguments = Arguments::new();
    let who = match (&line.person, &line.authority) {
        (Some(person), Some(authority)) => format!("{person} ({})", authority.name),
        (Some(person), None) => person.clone(),
        (None, Some(authority)) => authority.name.clone(),
        (None, None) => t!("history-system"),
    };
    arguments.set("who", who);
    arguments.set("name", line.about.clone().unwrap_or_default());
    arguments.set("date", line.date.map(|date| format::date(current(), date)).unwrap_or_default());
    // A reply, and a part of one, carries a day where it came after it.
    let is_reply = [Action::Reply, Action::ReplyPartly].iter().any(|action| line.event == action.code());
    let late = if is_reply && line.date.is_some() { "-late" } else { "" };
    let sentence = tr_dynamic(&format!("history-{}{late}", line.event), Some(&arguments));
    let class =
        if line.person.is_some() { "timeline__entry timeline__entry--ours" } else { "timeline__entry" };
    view! {
        <li class=class>
            <p class="timeline__what">{sentence}</p>
            <p class="timeline__when"><MomentText at=line.at/></p>
            {line.on_behalf_of.map(|name| view! {
                <p class="timeline__note">{t!("history-on-behalf", name = name)}</p>
            })}
            {line.is_internal.then(|| view! { <p class="timeline__note">{t!("history-internal")}</p> })}
        </li>
    }
}

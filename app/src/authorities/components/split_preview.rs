//! What would come of splitting an authority, with the form that confirms it.

use crate::authorities::components::competences_going::CompetencesGoing;
use crate::authorities::components::function_text::AuthorityLink;
use crate::authorities::components::split_form::how_text;
use crate::authorities::pages::split_authority_page::{CHECK, ENDPOINT};
use crate::exchanges::pages::inbox_page::encode;
use crate::t;
use crate::ui::draws;
use crate::ui::message::{Message, Tone};
use crate::ui::this_page::{LONGEST, PAGE};
use crate::visit::once_key;
use domain::authorities::split::{HOW, LEAVES, TO};
use domain::authorities::view::{SplitRow, SplitView};
use domain::ids::AuthorityId;
use domain::procedures::Entries;
use leptos::prelude::*;

/// The preview.
#[component]
pub fn SplitPreview(
    /// The authority with what goes where.
    view: SplitView,
    /// What was typed.
    entries: Entries,
) -> impl IntoView {
    let id = view.authority.id;
    let controls = controls(&entries);
    let back = address(id, &controls);
    let page = this_page(id, &back);
    let kept = controls.into_iter().map(|(name, value)| {
        draws(&value);
        view! { <input type="hidden" name=name value=value/> }
    });
    view! {
        <h2>{t!("authority-split-preview")}</h2>
        {view.leaves.then(|| view! {
            <Message tone=Tone::Warning><p>{t!("authority-split-leaves")}</p></Message>
        })}
        <dl class="facts">{alike(view.rows).into_iter().map(group).collect_view()}</dl>
        <CompetencesGoing view=view.competences/>
        <form class="stack" method="post" action=format!("/api/{ENDPOINT}")>
            <input type="hidden" name=PAGE value=page/>
            <input type="hidden" name="authority" value=id.to_string()/>
            <input type="hidden" name="seen" value=view.seen/>
            <input type="hidden" name="key" value=once_key(ENDPOINT).to_string()/>
            {kept.collect_view()}
            <div class="actions">
                <button class="button button--danger">{t!("authority-split-confirm")}</button>
                <a class="button" href=back>{t!("check-change")}</a>
            </div>
        </form>
    }
}

/// The procedures by where they go, in the order of the first of each.
fn alike(rows: Vec<SplitRow>) -> Vec<(SplitRow, Vec<SplitRow>)> {
    let mut groups: Vec<(SplitRow, Vec<SplitRow>)> = Vec::new();
    for row in rows {
        let is_alike = |known: &SplitRow| known.goes == row.goes && known.is_unread == row.is_unread;
        match groups.iter_mut().find(|(first, _)| is_alike(first)) {
            Some((_, others)) => others.push(row),
            None => groups.push((row, Vec::new())),
        }
    }
    groups
}

/// Where a procedure goes, with the others that go there in the same way.
fn group((first, others): (SplitRow, Vec<SplitRow>)) -> impl IntoView {
    let goes = first.goes.clone().map(|(line, how)| {
        view! { <p><AuthorityLink line=line/></p> <p>{how_text(how)}</p> }
    });
    let unread = first.is_unread.then(|| {
        view! { <Message tone=Tone::Warning><p>{t!("find-nobody-reads")}</p></Message> }
    });
    let stays = goes.is_none().then(|| view! { <p>{t!("authority-split-stays")}</p> });
    let (term, running) = if others.is_empty() {
        let running = t!("authority-split-running", count = first.running);
        (first.name, view! { <p>{running}</p> }.into_any())
    } else {
        let count = others.len().saturating_add(1);
        (t!("procedures-count", count = count), several(first, others).into_any())
    };
    view! {
        <div class="facts__row">
            <dt>{term}</dt>
            <dd>{goes} {unread} {stays} {running}</dd>
        </div>
    }
}

/// The names of several procedures in a fold, each with what runs there.
fn several(first: SplitRow, others: Vec<SplitRow>) -> impl IntoView {
    let line = |row: SplitRow| {
        let running = t!("authority-split-running", count = row.running);
        view! { <li>{row.name} " · " {running}</li> }
    };
    let lines = std::iter::once(first).chain(others).map(line).collect_view();
    view! {
        <details class="disclosure">
            <summary class="disclosure__summary">{t!("procedures-title")}</summary>
            <div class="disclosure__body"><ul>{lines}</ul></div>
        </details>
    }
}

/// Names and values of the controls of the form that say what goes to whom; those of what stays say nothing.
#[must_use]
pub fn controls(entries: &Entries) -> Vec<(String, String)> {
    let is_given = |procedure: &str| entries.text(&format!("{TO}{procedure}")).is_some();
    let says = |path: &str| {
        path == LEAVES || [TO, HOW].into_iter().filter_map(|before| path.strip_prefix(before)).any(is_given)
    };
    let said = entries.0.iter().filter(|(path, _)| says(path));
    said.flat_map(|(path, texts)| texts.iter().map(move |text| (format!("values[{path}][]"), text.clone())))
        .collect()
}

/// The form with what was typed.
#[must_use]
pub fn address(id: AuthorityId, controls: &[(String, String)]) -> String {
    let pairs: Vec<String> =
        controls.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
    format!("/authorities/{id}/split?{}", pairs.join("&"))
}

/// Where the plan is tried out, shorter than the form asks for it; where that is longer than an address may be that is shown
/// again, the form.
#[must_use]
pub fn this_page(id: AuthorityId, form: &str) -> String {
    let page = format!("{form}&{CHECK}=1");
    if page.len() <= LONGEST { page } else { format!("/authorities/{id}/split") }
}

//! What would come of splitting an authority, with the form that confirms it.

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
        <dl class="facts">{view.rows.into_iter().map(row).collect_view()}</dl>
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

/// A procedure with where it goes.
fn row(row: SplitRow) -> impl IntoView {
    let goes = row.goes.map(|(line, how)| {
        view! { <p><AuthorityLink line=line/></p> <p>{how_text(how)}</p> }
    });
    let unread = row.is_unread.then(|| {
        view! { <Message tone=Tone::Warning><p>{t!("find-nobody-reads")}</p></Message> }
    });
    let stays = goes.is_none().then(|| view! { <p>{t!("authority-split-stays")}</p> });
    view! {
        <div class="facts__row">
            <dt>{row.name}</dt>
            <dd>{goes} {unread} {stays} <p>{t!("authority-split-running", count = row.running)}</p></dd>
        </div>
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

//! What would come of splitting an authority, with the form that confirms it.

use crate::authorities::components::function_text::AuthorityLink;
use crate::authorities::components::split_form::how_text;
use crate::authorities::pages::split_authority_page::ENDPOINT;
use crate::exchanges::pages::inbox_page::encode;
use crate::t;
use crate::ui::draws;
use crate::ui::message::{Message, Tone};
use crate::ui::this_page::ThisPage;
use crate::visit::once_key;
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
    let back = address(id, &entries);
    let kept = controls(entries).into_iter().map(|(name, value)| {
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
            <ThisPage/>
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
    let stays = goes.is_none().then(|| view! { <p>{t!("authority-split-stays")}</p> });
    view! {
        <div class="facts__row">
            <dt>{row.name}</dt>
            <dd>{goes} {stays} <p>{t!("authority-split-running", count = row.running)}</p></dd>
        </div>
    }
}

/// Names and values of the controls of the form.
fn controls(entries: Entries) -> Vec<(String, String)> {
    let named = |(path, texts): (String, Vec<String>)| {
        texts.into_iter().map(move |text| (format!("values[{path}][]"), text))
    };
    entries.0.into_iter().flat_map(named).collect()
}

/// The form with what was typed.
fn address(id: AuthorityId, entries: &Entries) -> String {
    let pairs: Vec<String> = controls(entries.clone())
        .into_iter()
        .map(|(name, value)| format!("{}={}", encode(&name), encode(&value)))
        .collect();
    format!("/authorities/{id}/split?{}", pairs.join("&"))
}

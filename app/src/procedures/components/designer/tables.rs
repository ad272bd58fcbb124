//! The rows of a table of a definition: what each says, and buttons to change, move and add.

use crate::procedures::components::designer::posts::Post;
use crate::procedures::components::designer::words::{key_name, key_of, table_name, word};
use crate::{t, t_attr};
use domain::procedures::design::Table;
use domain::procedures::design::view::{RowView, TableView, WorkCopyView};
use leptos::prelude::*;

/// A table.
#[component]
pub fn Rows(
    /// The work copy.
    view: WorkCopyView,
    /// The table.
    table: TableView,
) -> impl IntoView {
    let kind = table.table;
    let base = format!("/designer/{}/{}", view.summary.id, kind.part().code());
    let may_add = view.may_change && kind.has_rows();
    let add = format!("{base}?at={}", kind.code());
    view! {
        <section class="section">
            <div class="section__head">
                <h2>{table_name(kind)}</h2>
                {may_add.then(|| view! {
                    <a class="button button--small" href=add>
                        {t!("design-add")} <span class="visually-hidden">" " {table_name(kind)}</span>
                    </a>
                })}
            </div>
            <table class="table table--cards">
                <caption class="visually-hidden">{table_name(kind)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{key_name("id")}</th>
                        <th scope="col">{t!("design-says")}</th>
                        <th scope="col">{t!("drafts-act")}</th>
                    </tr>
                </thead>
                <tbody>
                    {table
                        .rows
                        .into_iter()
                        .map(|row| {
                            let below = row.below.clone();
                            view! {
                                <Row view=view.clone() table=kind base=base.clone() row=row/>
                                {below
                                    .into_iter()
                                    .map(|row| view! {
                                        <Row view=view.clone() table=kind.below().unwrap_or(kind) base=base.clone() row=row/>
                                    })
                                    .collect_view()}
                            }
                        })
                        .collect_view()}
                </tbody>
            </table>
        </section>
    }
}

#[component]
fn Row(view: WorkCopyView, table: Table, base: String, row: RowView) -> impl IntoView {
    let named = if row.id.is_empty() { table_name(table) } else { row.id.clone() };
    let edit = format!("{base}?at={}", row.place);
    let below = table.below().map(|below| (format!("{base}?at={}.{}", row.place, below.code()), below));
    let faults = row.faults;
    let hidden = || view! { <span class="visually-hidden">" " {named.clone()}</span> };
    let button = |change: &'static str, text: String| {
        view! { <button class="button button--quiet button--small" name="change" value=change>{text} {hidden()}</button> }
    };
    let up = row.may_up.then(|| button("up", t!("design-up")));
    let down = row.may_down.then(|| button("down", t!("design-down")));
    let (place, may_move) = (row.place.clone(), view.may_change && (row.may_up || row.may_down));
    let moves = may_move.then(|| {
        view! {
            <Post view=view.clone() endpoint="change_work_copy" name=place.clone() is_inline=true>
                <input type="hidden" name="at" value=place/>
                {up}
                {down}
            </Post>
        }
    });
    let facts = row
        .facts
        .iter()
        .map(|(key, said)| {
            let said: Vec<String> = said.iter().map(|code| fact(key, code)).collect();
            format!("{}: {}", key_of(table, key), said.join(", "))
        })
        .collect::<Vec<_>>();
    view! {
        <tr id=format!("row-{}", row.place)>
            <th scope="row" data-label=key_name("id")>
                {table.above().is_some().then_some("↳ ")}
                {if row.id.is_empty() {
                    view! { {table_name(table)} }.into_any()
                } else {
                    view! { <code>{row.id.clone()}</code> }.into_any()
                }}
                {(!row.text.is_empty()).then(|| view! { <p class="procedure__meta">{row.text.clone()}</p> })}
                {(faults > 0).then(|| view! { <p class="field__error">{t!("design-faults", count = faults.to_string())}</p> })}
            </th>
            <td data-label=t_attr!("design-says")>{facts.join(" · ")}</td>
            <td data-label=t_attr!("drafts-act")>
                <div class="actions">
                    {view.may_change.then(|| view! {
                        <a class="button button--small" href=edit>{t!("design-change")} {hidden()}</a>
                    })}
                    {below.filter(|_| view.may_change).map(|(href, below)| view! {
                        <a class="button button--quiet button--small" href=href>
                            {t!("design-add")} " " {table_name(below)} {hidden()}
                        </a>
                    })}
                </div>
                {moves}
            </td>
        </tr>
    }
}

fn fact(key: &str, code: &str) -> String {
    match code {
        "yes" => t_attr!("fields-yes"),
        code => word(key, code),
    }
}

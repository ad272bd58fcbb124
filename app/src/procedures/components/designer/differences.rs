//! What differs between two versions, in the reader's language, with the way to its form.

use crate::procedures::components::designer::words::{key_of, table_name, word};
use crate::{t, t_attr};
use domain::ids::WorkCopyId;
use domain::procedures::design::Table;
use domain::procedures::diff::{Change, Detail, Difference, Part, Row};
use leptos::prelude::*;

/// The list of differences.
#[component]
pub fn Differences(
    /// The work copy.
    id: WorkCopyId,
    /// What differs from the version in force.
    all: Vec<Difference>,
) -> impl IntoView {
    view! {
        <section class="section">
            <h2>{t!("design-differences")}</h2>
            <ul class="design-differences">
                {all.into_iter().map(|one| view! { <li>{difference(id, one)}</li> }).collect_view()}
            </ul>
        </section>
    }
}

fn difference(id: WorkCopyId, one: Difference) -> impl IntoView {
    let sign = match one.change {
        Change::Added => t!("design-diff-added"),
        Change::Removed => t!("design-diff-removed"),
        Change::Changed => t!("design-diff-changed"),
    };
    let page = page(&one.part).map(|page| format!("/designer/{id}/{page}"));
    let part = part(&one.part);
    let part = match page {
        Some(href) => view! { <a href=href>{part}</a> }.into_any(),
        None => view! { {part} }.into_any(),
    };
    let table = table_of(&one.part);
    let details = one.details.iter().map(|one| view! { <li>{detail(table, one)}</li> }).collect_view();
    let has_details = !one.details.is_empty();
    view! {
        <span class="tag">{sign}</span> " " {part}
        {has_details.then(|| view! { <ul>{details}</ul> })}
    }
}

/// The page on which the part stands; none for a part that no form changes.
fn page(part: &Part) -> Option<String> {
    match part {
        Part::Whole => Some(Table::Head.part().code().to_owned()),
        Part::Row(rows) => Some(Table::parse(&rows.last()?.table)?.part().code().to_owned()),
        Part::Order(_, table) => Some(Table::parse(table)?.part().code().to_owned()),
        Part::Text(_) => Some("texts?language=en".to_owned()),
        Part::Language(code) => Some(format!("texts?language={code}")),
    }
}

/// The table whose keys the details name.
fn table_of(part: &Part) -> Table {
    let row = match part {
        Part::Row(rows) => rows.last().and_then(|row| Table::parse(&row.table)),
        Part::Whole | Part::Order(..) | Part::Text(_) | Part::Language(_) => None,
    };
    row.unwrap_or(Table::Head)
}

fn named_table(table: &str) -> String {
    Table::parse(table).map_or_else(|| table.to_owned(), table_name)
}

fn row(row: &Row) -> String {
    let name = row.text.as_ref().map_or_else(|| row.name.clone(), |text| format!("{text} ({})", row.name));
    format!("{}: {name}", named_table(&row.table))
}

fn part(part: &Part) -> String {
    let rows = |rows: &[Row]| rows.iter().map(row).collect::<Vec<_>>().join(" · ");
    match part {
        Part::Whole => table_name(Table::Head),
        Part::Row(all) => rows(all),
        Part::Order(all, table) => {
            let order = format!("{}: {}", t_attr!("design-diff-order"), named_table(table));
            if all.is_empty() { order } else { format!("{} · {order}", rows(all)) }
        }
        Part::Text(name) => format!("{}: {name}", t_attr!("design-part-texts")),
        Part::Language(code) => format!("{}: {}", t_attr!("design-part-texts"), code.to_uppercase()),
    }
}

fn detail(table: Table, detail: &Detail) -> String {
    let words =
        |key: &str, all: &[String]| all.iter().map(|one| said(key, one)).collect::<Vec<_>>().join(", ");
    match detail {
        Detail::Value { key, before, now } => {
            let value =
                |value: &Option<String>| value.as_ref().map_or_else(|| "–".to_owned(), |one| said(key, one));
            format!("{}: {} → {}", key_of(table, key), value(before), value(now))
        }
        Detail::Come { key, words: all } => {
            format!("{}: {} {}", key_of(table, key), t_attr!("design-diff-added"), words(key, all))
        }
        Detail::Gone { key, words: all } => {
            format!("{}: {} {}", key_of(table, key), t_attr!("design-diff-removed"), words(key, all))
        }
        Detail::Reordered { key, words: all } => {
            format!("{}: {}: {}", key_of(table, key), t_attr!("design-diff-order"), words(key, all))
        }
        Detail::Rows(names) => names.join(", "),
        Detail::Was(text) => t_attr!("design-diff-was", text = text.as_str()),
        Detail::Now(text) => t_attr!("design-diff-now", text = text.as_str()),
        Detail::Count(count, all) => {
            t_attr!("design-diff-count", count = count.to_string(), all = all.to_string())
        }
    }
}

/// What a code says; yes and no as the forms have them.
fn said(key: &str, code: &str) -> String {
    match code {
        "yes" => t_attr!("fields-yes"),
        "no" => t_attr!("fields-no"),
        code => word(key, code),
    }
}

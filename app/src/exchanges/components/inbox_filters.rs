//! The piles with their counts, and the filters; all of it stands in the address.

use crate::exchanges::api::InboxQuery;
use crate::exchanges::pages::inbox_page::query_string;
use crate::i18n::{current, format, tr_dynamic, tr_dynamic_attr};
use crate::ui::filters::{FilterSelect, FilterWords};
use crate::{t, t_attr};
use domain::casework::view::LabelView;
use domain::country::{Country, EEA};
use domain::exchanges::OVERDUE_CAP;
use domain::exchanges::view::{Coded, InboxCounts};
use leptos::prelude::*;

/// Links to the piles.
#[component]
pub fn Piles(
    /// Kept counts.
    counts: InboxCounts,
    /// What is asked now.
    query: InboxQuery,
) -> impl IntoView {
    let piles = [
        ("waiting_for_us", Some(counts.waiting_for_us)),
        ("to_allocate", counts.to_allocate),
        ("waiting_for_them", Some(counts.waiting_for_them)),
        ("overdue", Some(counts.overdue)),
        ("closed", Some(counts.closed)),
    ];
    let shown = piles.into_iter().filter_map(|(pile, count)| Some((pile, count?)));
    let links: Vec<_> = shown
        .map(|(pile, count)| {
            let is_here = query.pile == pile;
            let href = query_string(&InboxQuery {
                pile: if is_here { String::new() } else { pile.to_owned() },
                after: String::new(),
                ..query.clone()
            });
            let class = if pile == "overdue" && count > 0 { "count count--alert" } else { "count" };
            let is_capped = matches!(pile, "overdue" | "to_allocate");
            let more = if is_capped && count >= OVERDUE_CAP { "+" } else { "" };
            view! {
                <li>
                    <a class="states__link" href=href aria-current=is_here.then_some("page")>
                        {tr_dynamic(&format!("pile-{pile}"), None)} " "
                        <span class=class>{format::number(current(), i64::from(count))}{more}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="states" aria-label=t_attr!("inbox-piles")>
            <ul class="states__list">{links}</ul>
        </nav>
    }
}

/// The filters: a form that is sent by GET, so that its address can be kept and shared.
#[component]
pub fn InboxFilters(
    /// What is asked now.
    query: InboxQuery,
    /// States to choose from.
    states: Vec<Coded>,
    /// Policy areas to choose from.
    areas: Vec<Coded>,
    /// Labels to choose from.
    labels: Vec<LabelView>,
    /// Whether the reader works in a unit.
    is_in_unit: bool,
) -> impl IntoView {
    let countries: Vec<Coded> = EEA
        .iter()
        .filter_map(|code| Country::parse(code))
        .map(|country| Coded {
            text: tr_dynamic_attr(&format!("country-{}", country.code()), None),
            code: country.shown().to_owned(),
        })
        .collect();
    let dues = ["overdue", "this_week", "later", "never"].map(|code| Coded {
        text: tr_dynamic_attr(&format!("due-within-{code}"), None),
        code: code.to_owned(),
    });
    // Whoever left the last unit still sees what the address asks for.
    let has_unit = is_in_unit || query.held == "unit";
    let holders: Vec<Coded> = ["me", "nobody"]
        .into_iter()
        .chain(has_unit.then_some("unit"))
        .map(|code| Coded { text: tr_dynamic_attr(&format!("held-{code}"), None), code: code.to_owned() })
        .collect();
    let labels: Vec<Coded> =
        labels.into_iter().map(|label| Coded { code: label.id.to_string(), text: label.name }).collect();
    view! {
        <form class="filters" method="get" action="/inbox" role="search" aria-label=t_attr!("filter-act")>
            <input type="hidden" name="pile" value=query.pile.clone()/>
            <input type="hidden" name="sort" value=query.sort.clone()/>
            <div class="filters__row">
                <FilterWords id="filter-text" name="text" label=t!("filter-text") value=query.text.clone()/>
                <FilterSelect id="filter-state" name="state" label=t!("filter-state") chosen=query.state.clone() choices=states/>
                <FilterSelect id="filter-area" name="area" label=t!("filter-area") chosen=query.area.clone() choices=areas/>
                <FilterSelect id="filter-country" name="country" label=t!("filter-country") chosen=query.country.clone() choices=countries/>
                <FilterSelect id="filter-due" name="due" label=t!("filter-due") chosen=query.due.clone() choices=dues.to_vec()/>
                <FilterSelect id="filter-held" name="held" label=t!("filter-held") chosen=query.held.clone() choices=holders/>
                {(!labels.is_empty()).then(|| view! {
                    <FilterSelect id="filter-label" name="label" label=t!("bulk-label") chosen=query.label.clone() choices=labels/>
                })}
                <button class="button">{t!("filter-act")}</button>
            </div>
        </form>
        <Chosen query=query/>
    }
}

/// What is filtered now, and how to have it back.
#[component]
fn Chosen(query: InboxQuery) -> impl IntoView {
    let is_filtered =
        [&query.text, &query.state, &query.area, &query.country, &query.due, &query.held, &query.label]
            .iter()
            .any(|v| !v.is_empty());
    let bare = query_string(&InboxQuery { pile: query.pile, sort: query.sort, ..InboxQuery::default() });
    is_filtered.then(|| view! { <p><a href=bare>{t!("filter-clear")}</a></p> })
}

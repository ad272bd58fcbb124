//! The workflow as a table: state, who has to act, what can be done, by whom, and where it leads.

use crate::procedures::words::action_name;
use crate::{t, t_attr};
use domain::procedures::definition::Phase;
use domain::procedures::view::{MoveView, StateView};
use leptos::prelude::*;

/// What stands where there is nothing to be said.
const NOTHING: &str = "–";

/// The table: a row for each thing that can be done, and one for a state in which nothing can.
#[component]
pub fn StateTable(
    /// The workflow.
    states: Vec<StateView>,
    /// Language of the texts, if it is not that of the page.
    lang: Option<&'static str>,
) -> impl IntoView {
    let names: Vec<String> = states.iter().map(|state| state.name.clone()).collect();
    view! {
        <table class="table table--cards state-table">
            <caption class="visually-hidden">{t!("procedure-workflow")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t!("inbox-state")}</th>
                    <th scope="col">{t!("case-who")}</th>
                    <th scope="col">{t!("drafts-act")}</th>
                    <th scope="col">{t!("diagram-by")}</th>
                    <th scope="col">{t!("diagram-to")}</th>
                </tr>
            </thead>
            <tbody>
                {states
                    .into_iter()
                    .enumerate()
                    .map(|(at, state)| view! { <State at=at state=state names=names.clone() lang=lang/> })
                    .collect_view()}
            </tbody>
        </table>
    }
}

#[component]
fn State(at: usize, state: StateView, names: Vec<String>, lang: Option<&'static str>) -> impl IntoView {
    let mut rows: Vec<Option<MoveView>> = state.moves.iter().cloned().map(Some).collect();
    if rows.is_empty() {
        rows.push(None);
    }
    rows.into_iter()
        .enumerate()
        .map(|(number, row)| {
            let is_first = number == 0;
            let next = is_first.then(|| state.next.clone());
            let leads = row.as_ref().map(|row| leads_to(row, at, &names));
            let class = if is_first { "state-table__first" } else { "state-table__more" };
            view! {
                <tr class=class>
                    <th scope="row" data-label=t_attr!("inbox-state")>
                        <span lang=lang>{state.name.clone()}</span>
                        {next.map(|next| view! { <p class="procedure__meta" lang=lang>{next}</p> })}
                    </th>
                    <td data-label=t_attr!("case-who")>
                        {match state.waiting_for.clone() {
                            Some(side) => view! { <span lang=lang>{side}</span> }.into_any(),
                            None if state.phase == Phase::Closed => view! { <span>{t!("case-closed")}</span> }.into_any(),
                            None => NOTHING.into_any(),
                        }}
                    </td>
                    <td data-label=t_attr!("drafts-act")>
                        <span>{row.as_ref().map_or_else(|| NOTHING.to_owned(), |row| action_name(row.action))}</span>
                    </td>
                    <td data-label=t_attr!("diagram-by")>
                        <span lang=lang>{row.map(|row| row.by.join(" · "))}</span>
                    </td>
                    <td data-label=t_attr!("diagram-to")>
                        {leads.map(|leads| match leads {
                            Some(name) => view! { <span lang=lang>{name}</span> }.into_any(),
                            None => view! { <span>{t!("diagram-stays")}</span> }.into_any(),
                        })}
                    </td>
                </tr>
            }
        })
        .collect_view()
}

/// The name of the state afterwards; none when it stays.
fn leads_to(row: &MoveView, at: usize, names: &[String]) -> Option<String> {
    if row.to == at { None } else { names.get(row.to).cloned() }
}

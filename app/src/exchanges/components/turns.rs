//! A section that is filled several times: its turns, with buttons that save the page and add or remove one.

use crate::fields::FieldInput;
use crate::{t, t_attr};
use domain::exchanges::view::{TurnView, TurnsView};
use domain::ids::ExchangeId;
use domain::problem::FieldProblem;
use domain::procedures::Entries;
use leptos::prelude::*;

/// The turns of a section.
#[component]
pub fn Turns(
    /// The draft.
    exchange: ExchangeId,
    /// The turns.
    view: TurnsView,
    /// What was typed.
    entries: Entries,
    /// What to put right.
    problems: Vec<FieldProblem>,
) -> impl IntoView {
    let TurnsView { section, name, turns, may_add, may_remove } = view;
    let turns = turns
        .into_iter()
        .map(|turn| one(exchange, &section, &name, turn, may_remove, &entries, &problems))
        .collect_view();
    let add = may_add.then(|| {
        view! {
            <button class="button" name="go" value=format!("add:{section}")>
                {t!("turns-add", name = name.as_str())}
            </button>
        }
    });
    view! { <div class="turns" id=format!("turns-{section}") tabindex="-1">{turns} {add}</div> }
}

/// One turn. The hidden entry says that it is there, even where nothing in it is filled.
fn one(
    exchange: ExchangeId,
    section: &str,
    name: &str,
    TurnView { turn, fields }: TurnView,
    may_remove: bool,
    entries: &Entries,
    problems: &[FieldProblem],
) -> AnyView {
    let number = u32::from(turn).saturating_add(1);
    let fields = fields
        .into_iter()
        .map(|field| view! { <FieldInput field=field exchange=exchange entries=entries.clone() problems=problems.to_vec()/> })
        .collect_view();
    let remove = may_remove.then(|| {
        view! {
            <button class="button button--quiet" name="go" value=format!("remove:{section}:{turn}")>
                {t_attr!("turns-remove", name = name, number = number)}
            </button>
        }
    });
    view! {
        <fieldset class="turn" id=format!("turn-{section}-{turn}") tabindex="-1">
            <legend class="turn__name">{t_attr!("turns-name", name = name, number = number)}</legend>
            <input type="hidden" name=format!("values[{section}.{turn}][]") value=""/>
            {fields}
            {remove}
        </fieldset>
    }
    .into_any()
}

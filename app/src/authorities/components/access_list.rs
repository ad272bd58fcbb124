//! Access of an authority to each procedure by how far it has come, with what the reader may do with it.

use crate::authorities::components::function_text::AuthorityLink;
use crate::authorities::components::successor_field::SuccessorField;
use crate::exchanges::pages::draft_page::plain_field;
use crate::fields::FieldInput;
use crate::i18n::{format, tr_dynamic};
use crate::procedures::words::coordinator_words;
use crate::t;
use crate::ui::this_page::ThisPage;
use crate::visit::{once_key, posted, visit};
use domain::authorities::view::AccessView;
use domain::authorities::{AccessState, AccessStep};
use domain::exchanges::view::Coded;
use domain::ids::AuthorityId;
use domain::procedures::definition::{CoordinatorRule, FieldKind};
use domain::procedures::{Entries, ProcedureId};
use leptos::prelude::*;

/// The server function of the steps.
const CHANGE: &str = "change_access";
/// Value of the box for allocation.
pub const HAS_ALLOCATION: &str = "has_allocation";
/// Value of the box for the approval of requests.
pub const REQUESTS: &str = "requests_need_approval";
/// Value of the box for the approval of replies.
pub const REPLIES: &str = "replies_need_approval";

/// Where the boxes of a procedure are posted: ids on the page differ from procedure to procedure.
#[must_use]
pub fn switches_path(procedure: &ProcedureId) -> String {
    format!("switches.{procedure}")
}

/// So many procedures are seen without opening their fold.
const FEW: usize = 5;

/// The whole list. What was never asked for stands with what has ended: there is no access either way.
#[component]
pub fn AccessList(
    /// The authority.
    authority: AuthorityId,
    /// Its access.
    access: Vec<AccessView>,
) -> impl IntoView {
    let of = |state: AccessState| -> Vec<AccessView> {
        access.iter().filter(|one| one.state.unwrap_or(AccessState::Ended) == state).cloned().collect()
    };
    let groups = AccessState::ALL.map(|state| (state, of(state)));
    let groups = groups.into_iter().filter(|(_, access)| !access.is_empty());
    let group = |(state, access): (AccessState, Vec<AccessView>)| {
        view! { <Group authority=authority state=state access=access/> }
    };
    view! { <div class="stack">{groups.map(group).collect_view()}</div> }
}

/// The procedures in which the access has come so far. What was refused is put right where it stands: all are open then.
#[component]
fn Group(authority: AuthorityId, state: AccessState, access: Vec<AccessView>) -> impl IntoView {
    let is_open = access.len() <= FEW || posted(CHANGE).is_some();
    let count = format::number(visit().language, i64::try_from(access.len()).unwrap_or(i64::MAX));
    let row = |one: AccessView| {
        let id = format!("access-{}", one.procedure);
        view! { <li id=id><One authority=authority access=one/></li> }
    };
    view! {
        <details class="disclosure" open=is_open>
            <summary class="disclosure__summary">
                {tr_dynamic(&format!("access-state-{}", state.code()), None)} " " <span class="count">{count}</span>
            </summary>
            <div class="disclosure__body">
                <ul class="stack stack--wide">{access.into_iter().map(row).collect_view()}</ul>
            </div>
        </details>
    }
}

#[component]
fn One(authority: AuthorityId, access: AccessView) -> impl IntoView {
    let has_buttons = !access.steps.is_empty();
    let works = switch_texts(&access);
    let in_charge = access.in_charge.clone();
    view! {
        <h3><a href=format!("/procedures/{}", access.procedure)>{access.name.clone()}</a></h3>
        <p>{access.area.clone()}</p>
        {(!works.is_empty()).then(|| view! { <p>{works.join(" · ")}</p> })}
        {access.mailbox.clone().map(|mailbox| view! { <p>{t!("case-mailbox")} ": " {mailbox}</p> })}
        {(!in_charge.is_empty()).then(|| view! {
            <p>{t!("authority-in-charge")} ": "
                {in_charge.into_iter().map(|line| view! { <AuthorityLink line=line/> " " }).collect_view()}
            </p>
        })}
        {has_buttons.then(|| view! { <Steps authority=authority access=access/> })}
    }
}

#[component]
fn Steps(authority: AuthorityId, access: AccessView) -> impl IntoView {
    let has_boxes = [AccessStep::Grant, AccessStep::Change].iter().any(|step| access.steps.contains(step));
    let may_take_away = access.steps.iter().any(|step| step.takes_away());
    let (procedure, running) = (access.procedure.clone(), access.running);
    view! {
        <form class="stack" method="post" action=format!("/api/{CHANGE}")>
            <ThisPage/>
            <input type="hidden" name="authority" value=authority.to_string()/>
            <input type="hidden" name="procedure" value=access.procedure.to_string()/>
            <input type="hidden" name="key" value=once_key(&format!("{CHANGE} {}", access.procedure)).to_string()/>
            {has_boxes.then(|| view! {
                <SwitchBoxes access=access.clone()/>
            })}
            {may_take_away.then(|| view! {
                <SuccessorField endpoint=CHANGE procedure=Some(procedure) running=running/>
            })}
            <div class="actions">
                {access.steps.iter().map(|step| view! {
                    <button class="button" name="step" value=step.code()>
                        {tr_dynamic(&format!("access-step-{}", step.code()), None)}
                        <span class="visually-hidden">" – " {access.name.clone()}</span>
                    </button>
                }).collect_view()}
            </div>
        </form>
    }
}

#[component]
fn SwitchBoxes(access: AccessView) -> impl IntoView {
    let procedure = access.procedure.clone();
    let mut field =
        plain_field(&switches_path(&procedure), FieldKind::Choices, t!("authority-switches"), None, false);
    let offered = switches(&access).into_iter().filter(|switch| switch.rule == CoordinatorRule::Optional);
    let offered: Vec<Switch> = offered.collect();
    let choice = |switch: &Switch| Coded { code: switch.code.to_owned(), text: switch.text.clone() };
    field.choices = offered.iter().map(choice).collect();
    let ticked = offered.iter().filter(|switch| switch.is_on).map(|switch| switch.code.to_owned());
    let mut entries = Entries::default();
    entries.0.insert(field.path.clone(), ticked.collect());
    view! { <FieldInput field=field entries=entries problems=Vec::new()/> }
}

/// How an authority may work in a procedure.
struct Switch {
    /// Value of its box.
    code: &'static str,
    /// What it is about.
    text: String,
    /// Whether the authority chooses it; the definition says otherwise.
    rule: CoordinatorRule,
    /// Whether it is switched on.
    is_on: bool,
}

/// Who allocates what came in is the authority's own affair, whatever the definition says of coordinators.
fn switches(access: &AccessView) -> [Switch; 3] {
    let AccessView { switches, approves_requests, approves_replies, .. } = access;
    let switch = |code, text, rule, is_on| Switch { code, text, rule, is_on };
    let own = CoordinatorRule::Optional;
    [
        switch(HAS_ALLOCATION, t!("duty-allocates"), own, switches.has_allocation),
        switch(REQUESTS, t!("duty-approves_requests"), *approves_requests, switches.requests_need_approval),
        switch(REPLIES, t!("duty-approves_replies"), *approves_replies, switches.replies_need_approval),
    ]
}

/// How the authority works there: by its switches, and by what the definition says of every authority.
fn switch_texts(access: &AccessView) -> Vec<String> {
    let text = |switch: Switch| match switch.rule {
        CoordinatorRule::Optional => switch.is_on.then_some(switch.text),
        rule => Some(format!("{}: {}", switch.text, coordinator_words(rule))),
    };
    switches(access).into_iter().filter_map(text).collect()
}

//! What the case page, the inbox and the result of a step show of daily work.

use super::labels::{is_handler, shown};
use super::repeat::may_repeat;
use crate::{Caller, Error};
use domain::access::{Ability, Person};
use domain::casework::view::{CaseworkView, InboxWork, LabelView, NoteView, StepView};
use domain::casework::work::{may, may_have};
use domain::casework::{Label, Standing, StepOutcome, Unit, Work, may_undo, note};
use domain::exchanges::view::{Coded, ExchangeLink};
use domain::exchanges::{Exchange, Lifecycle};
use domain::ids::{PersonId, StepId};
use domain::procedures::{Procedure, ProcedureId};
use std::collections::BTreeMap;
use store::accounts::Member;
use store::{Reader, casework as kept};

/// The daily work on an exchange that the caller may open.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn casework(
    caller: &Caller,
    reader: &Reader,
    exchange: &Exchange,
    procedure: &Procedure,
) -> Result<CaseworkView, Error> {
    let (authority, me) = (caller.person.authority, &caller.person);
    let standing = kept::standing(reader, exchange, authority).await?;
    let is_open = matches!(exchange.lifecycle, Lifecycle::Open { .. });
    let may_read_notes = note::may_read(exchange, me);
    let found = if may_read_notes {
        kept::notes(reader, &caller.services.keys, exchange.id, authority).await?
    } else {
        Vec::new()
    };
    let named = found.iter().map(|note| note.person).chain(standing.assigned).collect();
    let names = store::accounts::names_of(reader, authority, &named).await?;
    let colleagues = if is_open {
        colleagues(
            &store::accounts::people_in(reader, authority, &exchange.procedure).await?,
            exchange,
            &standing,
            me,
        )
    } else {
        Vec::new()
    };
    let all = kept::labels(reader, authority).await?;
    let (on, off): (Vec<Label>, Vec<Label>) =
        all.into_iter().partition(|label| standing.labels.contains(&label.id));
    let is_mine = standing.assigned == Some(me.id);
    let may_now = |work| is_open && may(exchange, &standing, me, work);
    // Whoever may take it out of its unit may give it to another one.
    let may_sort = may_now(Work::FromUnit);
    let units =
        if may_sort || standing.unit.is_some() { kept::units(reader, authority).await? } else { Vec::new() };
    Ok(CaseworkView {
        id: exchange.id,
        assigned: standing.assigned.and_then(|id| names.get(&id).cloned()),
        holder: standing.assigned,
        is_mine,
        may_take: !is_mine && may_have(exchange, me) && may_now(Work::Assign(me.id)),
        may_give_back: standing.assigned.is_some() && may_now(Work::GiveBack),
        colleagues,
        unit: units.iter().find(|unit| standing.unit == Some(unit.id)).map(|unit| unit.name.clone()),
        may_leave_unit: standing.unit.is_some() && may_sort,
        units: if may_sort { open_units(&units, &standing) } else { Vec::new() },
        may_label: may_label(exchange, me),
        labels: on.into_iter().map(shown).collect(),
        more_labels: off.into_iter().filter(|label| !label.is_retired).map(shown).collect(),
        may_read_notes,
        may_write_notes: note::may_write(exchange, me),
        notes: notes(caller, found, &names),
        may_repeat: may_repeat(caller, exchange, procedure),
    })
}

/// The units to which an exchange that stands so can be given.
fn open_units(units: &[Unit], standing: &Standing) -> Vec<Coded> {
    let others = units.iter().filter(|unit| !unit.is_closed && standing.unit != Some(unit.id));
    others.map(|unit| Coded { code: unit.id.to_string(), text: unit.name.clone() }).collect()
}

fn may_label(exchange: &Exchange, person: &Person) -> bool {
    let is_known = matches!(exchange.lifecycle, Lifecycle::Open { .. } | Lifecycle::Closed { .. });
    is_known && person.can(&exchange.procedure, Ability::Draft)
}

/// The notes, newest first; of somebody who left the name is gone with the person.
fn notes(caller: &Caller, found: Vec<kept::Note>, names: &BTreeMap<PersonId, String>) -> Vec<NoteView> {
    found
        .into_iter()
        .map(|note| NoteView {
            id: note.id,
            at: note.at,
            author: names.get(&note.person).cloned().unwrap_or_default(),
            text: note.text,
            may_take_back: note.person == caller.person.id && may_undo(note.at, caller.now),
        })
        .collect()
}

/// The colleagues to whom the caller may hand the open exchange over.
fn colleagues(people: &[Member], exchange: &Exchange, standing: &Standing, me: &Person) -> Vec<Coded> {
    people
        .iter()
        .filter(|member| member.user.id != me.id && standing.assigned != Some(member.user.id))
        .filter(|member| !member.user.is_locked && may_have(exchange, &colleague(member, me)))
        .filter(|member| may(exchange, standing, me, Work::Assign(member.user.id)))
        .map(coded)
        .collect()
}

/// Whether a person who may sign in writes in one of these procedures.
fn works_in(member: &Member, me: &Person, is_meant: impl Fn(&ProcedureId) -> bool) -> bool {
    let person = colleague(member, me);
    !member.user.is_locked
        && person.roles.procedures().any(|id| is_meant(id) && person.can(id, Ability::Draft))
}

/// A member of the own authority as the rules know people.
fn colleague(member: &Member, me: &Person) -> Person {
    Person { id: member.user.id, authority: me.authority, roles: member.roles.clone() }
}

fn coded(member: &Member) -> Coded {
    Coded { code: member.user.id.to_string(), text: member.user.display_name.clone() }
}

/// What the inbox offers beside its rows.
///
/// # Errors
/// When the store cannot be read.
pub async fn inbox_work(caller: &Caller) -> Result<InboxWork, Error> {
    let reader = caller.services.store.reader();
    let (authority, me) = (caller.person.authority, &caller.person);
    let can = |ability| me.roles.procedures().any(|id| me.can(id, ability));
    let (may_label, allocates) = (can(Ability::Draft), can(Ability::Allocate));
    let labels = kept::labels(&reader, authority).await?;
    let labels: Vec<LabelView> = labels.into_iter().filter(|label| !label.is_retired).map(shown).collect();
    let all = kept::units(&reader, authority).await?;
    let is_in_unit = all.iter().any(|unit| !unit.is_closed && unit.people.contains(&me.id));
    let (mut colleagues, mut units) = (Vec::new(), Vec::new());
    if may_label {
        colleagues.push(Coded { code: me.id.to_string(), text: caller.user.display_name.clone() });
    }
    if is_handler(caller) || allocates {
        let people = store::accounts::people_of(&reader, authority).await?;
        let others = people.iter().filter(|member| member.user.id != me.id);
        let may_give = |id: &ProcedureId| me.can(id, Ability::Handle) || me.can(id, Ability::Allocate);
        colleagues.extend(others.filter(|member| works_in(member, me, may_give)).map(coded));
        units = open_units(&all, &Standing::default());
    }
    Ok(InboxWork { colleagues, labels, units, is_in_unit, may_work: may_label || allocates, may_label })
}

/// What became of a step of the caller.
///
/// # Errors
/// `NotFound` for the step of somebody else.
pub async fn step(caller: &Caller, id: StepId) -> Result<StepView, Error> {
    let reader = caller.services.store.reader();
    let (authority, person) = (caller.person.authority, caller.person.id);
    let step = kept::step(&reader, id, authority, person).await?.ok_or(Error::NotFound)?;
    let is_undone = step.undone_at.is_some();
    let target = match step.work {
        Work::Assign(id) => store::accounts::user(&reader, id).await?.map(|user| user.display_name),
        Work::GiveBack | Work::FromUnit => None,
        Work::ToUnit(id) => {
            let units = kept::units(&reader, authority).await?;
            units.into_iter().find(|unit| unit.id == id).map(|unit| unit.name)
        }
        Work::Label(id) | Work::Unlabel(id) => {
            let labels = kept::labels(&reader, authority).await?;
            labels.into_iter().find(|label| label.id == id).map(|label| label.name)
        }
    };
    let may_undo = step.may_be_undone(person, caller.now);
    let mut view = StepView {
        id,
        work: step.work.code().to_owned(),
        target: target.unwrap_or_default(),
        is_undone,
        may_undo,
        done: Vec::new(),
        unchanged: Vec::new(),
        failed: Vec::new(),
    };
    let ids = step.rows.iter().map(|row| row.exchange);
    let mut numbers = store::exchanges::numbers(&reader, ids, &caller.reading()).await?;
    for row in step.rows {
        let number = numbers.remove(&row.exchange);
        let link = number.clone().map(|number| ExchangeLink { id: row.exchange, number });
        match row.outcome {
            StepOutcome::Done | StepOutcome::Undone => view.done.extend(link),
            StepOutcome::Unchanged => view.unchanged.extend(link),
            StepOutcome::NotFound | StepOutcome::Refused(_) => {
                view.failed.push((number, row.outcome.code().to_owned()));
            }
        }
    }
    view.done.sort_by(|one, other| one.number.cmp(&other.number));
    view.unchanged.sort_by(|one, other| one.number.cmp(&other.number));
    view.failed.sort();
    Ok(view)
}

//! An authority gives tasks to others of its state, and goes on without them or exists no longer (the counterpart of
//! `workflows.md` 3.12, row 11): they get the access with its links and competences, and what runs there if that is wanted.
//! What is closed stays where it is, with the name that it had.

use super::access::{Access, AccessState};
use super::areas::policy_area;
use super::competence::{Restated, Statements, gains, loses, noted};
use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::life::{Life, LifeStep};
use super::link::{Link, LinkScope};
use super::merge::may_merge;
use super::succession::{
    Passed, Side, Succession, another_is_needed, both, ended, granted, incomplete, linked, told,
};
use crate::access::Person;
use crate::exchanges::transition::Refused;
use crate::ids::AuthorityId;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use time::OffsetDateTime;

/// Where it stands in the form whether the authority exists no longer afterwards.
pub const LEAVES: &str = "leaves";
/// Before the procedure, where its successor stands in the form.
pub const TO: &str = "to.";
/// Before the procedure, where it stands in the form how it goes over.
pub const HOW: &str = "how.";

/// Where the successor for a procedure stands in the form.
#[must_use]
pub fn to_path(procedure: &ProcedureId) -> String {
    format!("{TO}{procedure}")
}

/// Where it stands in the form how a procedure goes over.
#[must_use]
pub fn how_path(procedure: &ProcedureId) -> String {
    format!("{HOW}{procedure}")
}

/// How a task goes over. What runs never stays with an authority that has lost the procedure: nobody could act on it there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The authority loses the procedure, and what runs goes over.
    Whole,
    /// Both have the procedure, and what runs goes over.
    Running,
    /// Both have the procedure, and what runs stays.
    Access,
}

impl How {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Whole, Self::Running, Self::Access];

    /// The word used in forms and message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Running => "running",
            Self::Access => "access",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|how| how.code() == text)
    }

    /// Whether the authority has the procedure no longer.
    #[must_use]
    pub const fn takes_away(self) -> bool {
        matches!(self, Self::Whole)
    }

    /// Whether what runs goes over.
    #[must_use]
    pub const fn moves_running(self) -> bool {
        matches!(self, Self::Whole | Self::Running)
    }
}

/// A procedure that goes to another authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The procedure.
    pub procedure: ProcedureId,
    /// To which authority.
    pub to: AuthorityId,
    /// How.
    pub how: How,
}

/// What goes where.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Plan {
    /// What goes to others, each procedure once.
    pub tasks: Vec<Task>,
    /// Whether the authority exists no longer afterwards.
    pub leaves: bool,
}

impl Plan {
    /// The plan as it is carried out: from an authority that exists no longer everything goes whole.
    #[must_use]
    pub fn settled(mut self) -> Self {
        for task in self.tasks.iter_mut().filter(|_| self.leaves) {
            task.how = How::Whole;
        }
        self
    }

    /// The authorities that get something, each once.
    #[must_use]
    pub fn successors(&self) -> BTreeSet<AuthorityId> {
        self.tasks.iter().map(|task| task.to).collect()
    }

    fn task(&self, procedure: &ProcedureId) -> Option<&Task> {
        self.tasks.iter().find(|task| task.procedure == *procedure)
    }

    fn loses(&self, procedure: &ProcedureId) -> bool {
        self.leaves || self.task(procedure).is_some_and(|task| task.how.takes_away())
    }
}

/// What the decision rests on besides the authorities themselves.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The policy area of each procedure.
    pub areas: &'a BTreeMap<ProcedureId, String>,
    /// Which of these tasks went from whom to whom before.
    pub passed: &'a [Passed],
    /// What they say of their competences.
    pub said: &'a Statements,
}

/// Whether the person may split authorities at this place: as who merges them, while they take part.
#[must_use]
pub fn may_split(person: &Person, side: &Side<'_>) -> bool {
    may_merge(person, side) && side.place.life == Life::Active && own_tasks(side).next().is_some()
}

/// The procedures that an authority can give away.
pub fn own_tasks<'a>(side: &'a Side<'_>) -> impl Iterator<Item = &'a Access> {
    side.access().filter(|access| access.state == AccessState::Granted)
}

/// Decides on an authority giving tasks to others. The plan is settled; `successors` are all that it names.
///
/// # Errors
/// `OutsideRemit` unless all lie in the remit, `AuthorityChanged` for one that does not take part or has not what it is to give,
/// `HoldsFunctions` for one that still coordinates others and is to exist no longer, `Incomplete` with what is wrong with
/// the successor of each procedure.
pub fn split(
    person: &Person,
    from: &Side<'_>,
    successors: &[Side<'_>],
    plan: &Plan,
    known: &Known<'_>,
    now: OffsetDateTime,
) -> Result<Succession, Refused> {
    if !from.is_decided_on_by(person) {
        return Err(Refusal::OutsideRemit.into());
    }
    let has = |task: &Task| from.state_of(&task.procedure) == Some(AccessState::Granted);
    if !may_split(person, from) || !plan.tasks.iter().all(has) {
        return Err(Refusal::AuthorityChanged.into());
    }
    if plan.leaves && from.network.functions_of(from.authority).next().is_some() {
        return Err(Refusal::HoldsFunctions.into());
    }
    let mut problems = nobody_gets(from, plan);
    let mut given = Vec::new();
    for task in &plan.tasks {
        let side =
            successors.iter().find(|side| side.authority == task.to).ok_or(Refusal::AuthorityChanged)?;
        problems.extend(problem_of(from, side, task, known.passed));
        given.push((task, side));
    }
    // First, so that nobody learns of the access of an authority outside the remit.
    let is_outside = |side: &Side<'_>| side.is_fit_for(from) && !side.is_decided_on_by(person);
    if successors.iter().any(is_outside) {
        return Err(Refusal::OutsideRemit.into());
    }
    if !problems.is_empty() {
        return Err(incomplete(problems));
    }
    let life = if plan.leaves { from.place.life.after(LifeStep::Deactivate)? } else { from.place.life };
    let own = |task: &Task| from.network.access_of(from.authority, &task.procedure);
    let stated = restated(from, plan, known);
    let events = events(person, from.authority, life, plan, &stated, now);
    Ok(Succession {
        life,
        granted: given.iter().filter_map(|(task, side)| granted(own(task)?, side)).collect(),
        ended: from.access().filter(|access| plan.loses(&access.procedure)).filter_map(ended).collect(),
        linked: given.iter().flat_map(|(task, side)| followed(from, side, task, known.areas)).collect(),
        unlinked: from.links().filter(|link| loses_link(from, link, plan, known.areas)).cloned().collect(),
        stated,
        events,
    })
}

/// What an authority that exists no longer would take with it; anything, where nothing is given at all.
fn nobody_gets(from: &Side<'_>, plan: &Plan) -> Vec<FieldProblem> {
    let open = own_tasks(from).filter(|access| plan.task(&access.procedure).is_none());
    let open = open.map(|access| FieldProblem::new(to_path(&access.procedure), ProblemCode::NobodyTakesOver));
    let most = if plan.leaves { usize::MAX } else { usize::from(plan.tasks.is_empty()) };
    open.take(most).collect()
}

fn problem_of(from: &Side<'_>, into: &Side<'_>, task: &Task, passed: &[Passed]) -> Option<FieldProblem> {
    let path = to_path(&task.procedure);
    if into.authority == from.authority {
        return Some(FieldProblem::new(path, ProblemCode::SuccessorIsSelf));
    }
    if !into.is_fit_for(from) {
        return Some(another_is_needed(&path));
    }
    if into.state_of(&task.procedure) == Some(AccessState::Suspended) {
        return Some(FieldProblem::new(path, ProblemCode::SuccessorSuspended));
    }
    let comes_back = comes_after(passed, &task.procedure, into.authority, from.authority);
    comes_back.then(|| FieldProblem::new(path, ProblemCode::CircularSuccession))
}

/// Whether a task that the first had came to the last, over however many others: who looks for it would be led in a circle.
fn comes_after(passed: &[Passed], procedure: &ProcedureId, first: AuthorityId, last: AuthorityId) -> bool {
    let mut reached = BTreeSet::from([first]);
    loop {
        let is_next = |one: &&Passed| {
            one.procedure == *procedure && reached.contains(&one.from) && !reached.contains(&one.to)
        };
        let next: Vec<AuthorityId> = passed.iter().filter(is_next).map(|one| one.to).collect();
        if next.is_empty() {
            return reached.contains(&last);
        }
        reached.extend(next);
    }
}

/// Whether a link is for this procedure, itself or by its area.
fn is_for(link: &Link, procedure: &ProcedureId, areas: &BTreeMap<ProcedureId, String>) -> bool {
    link.scope.reaches(procedure, areas.get(procedure).map_or("", String::as_str))
}

/// The links with which the coordinators of the one help the other too, for this procedure alone; none where a coordinator
/// does as much there already.
fn followed(
    from: &Side<'_>,
    into: &Side<'_>,
    task: &Task,
    areas: &BTreeMap<ProcedureId, String>,
) -> Vec<Link> {
    let mut found: Vec<Link> = Vec::new();
    for link in from.links().filter(|link| is_for(link, &task.procedure, areas)) {
        let narrow = Link { scope: LinkScope::Procedure(task.procedure.clone()), ..link.clone() };
        let Some(new) = linked(&narrow, into) else { continue };
        let helps = |known: &Link| {
            known.coordinator == new.coordinator
                && is_for(known, &task.procedure, areas)
                && new.duties.iter().all(|duty| known.duties.contains(duty))
        };
        if into.links().any(helps) {
            continue;
        }
        match found.iter_mut().find(|known| known.coordinator == new.coordinator) {
            Some(known) => known.duties = both(&known.duties, &new.duties),
            None => found.push(new),
        }
    }
    found
}

/// Whether nothing is left for which the coordinator helps the one.
fn loses_link(from: &Side<'_>, link: &Link, plan: &Plan, areas: &BTreeMap<ProcedureId, String>) -> bool {
    let mut open = from.access().filter(|access| access.state != AccessState::Ended);
    let mut lost = plan.tasks.iter().filter(|task| task.how.takes_away());
    plan.leaves
        || lost.any(|task| is_for(link, &task.procedure, areas))
            && open.all(|access| plan.loses(&access.procedure) || !is_for(link, &access.procedure, areas))
}

/// What is said of competences afterwards: a successor says it in the areas of its tasks, and the authority as long as it has
/// a procedure there.
fn restated(from: &Side<'_>, plan: &Plan, known: &Known<'_>) -> Vec<Restated> {
    let is_of = |procedure: &ProcedureId, code: &str| {
        known.areas.get(procedure).is_some_and(|area| policy_area(code) == Some(area.as_str()))
    };
    let gets = |to: AuthorityId, code: &str| {
        plan.tasks.iter().any(|task| task.to == to && is_of(&task.procedure, code))
    };
    let is_lost = |code: &str| {
        let mut lost = plan.tasks.iter().filter(|task| task.how.takes_away());
        let mut open = from.access().filter(|access| access.state != AccessState::Ended);
        lost.any(|task| is_of(&task.procedure, code))
            && open.all(|access| plan.loses(&access.procedure) || !is_of(&access.procedure, code))
    };
    let gained = plan
        .successors()
        .into_iter()
        .filter_map(|to| gains(known.said, from.authority, to, |code| gets(to, code)));
    gained.chain(loses(known.said, from.authority, is_lost)).collect()
}

fn events(
    person: &Person,
    from: AuthorityId,
    life: Life,
    plan: &Plan,
    stated: &[Restated],
    now: OffsetDateTime,
) -> NetworkEvents {
    let named = |to: Option<AuthorityId>| {
        let tasks = plan.tasks.iter().filter(|task| to.is_none_or(|to| task.to == to));
        tasks.map(|task| format!("{} {} {}", task.procedure, task.how.code(), task.to)).collect::<Vec<_>>()
    };
    let event = |of: AuthorityId, kind, to| {
        let event = told(person, of, kind, now).with("split", from).with("tasks", named(to).join(", "));
        noted(event, stated)
    };
    let left = event(from, NetworkEventKind::Split, None);
    let left = NetworkEvent { outcome: life.code().to_owned(), ..left };
    let taken = plan.successors().into_iter().map(|to| event(to, NetworkEventKind::TookTasks, Some(to)));
    NetworkEvents::all([left].into_iter().chain(taken))
}

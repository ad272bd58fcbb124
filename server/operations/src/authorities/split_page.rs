//! The page on which an authority is split: what it can give, and what the plan that was asked for would do.

use super::coordinate::state_of;
use super::directory::stated;
use super::network::name_of;
use super::show::area_name;
use super::succession::{After, try_split};
use super::who_sees::sees_its_remit;
use crate::{Caller, Error};
use domain::authorities::competence::Restated;
use domain::authorities::split::{self, Plan};
use domain::authorities::succession::Side;
use domain::authorities::view::{CompetencesGoingView, SplitRow, SplitView};
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use std::collections::BTreeMap;
use store::Reads;

/// The page of an authority that the reader may split. A plan that was asked for is tried out, with everything that it
/// would change, and taken back: the page refuses what confirming it would refuse.
///
/// # Errors
/// `NotFound` for an authority that is not there, or that the reader may not split.
pub async fn split_page(
    caller: &Caller,
    id: AuthorityId,
    asked: Result<Option<Plan>, Error>,
) -> Result<SplitView, Error> {
    let country = state_of(caller, id)?;
    let reader = caller.services.store.reader();
    let network = store::authorities::network::around(&reader, country, id).await?;
    let place = network.place(id, country);
    let side = Side { authority: id, network: &network, place: &place };
    if !split::may_split(&caller.person, &side) || !sees_its_remit(caller, &reader, id).await? {
        return Err(Error::NotFound);
    }
    let running = store::exchanges::count_held(&reader, id).await?;
    let others = asked.as_ref().ok().and_then(Option::as_ref).map(Plan::successors).unwrap_or_default();
    let seen = After::load(caller, &reader, id, others).await?.seen(side)?;
    let rows = split::own_tasks(&side).map(|access| row(caller, &access.procedure, &running)).collect();
    let view = SplitView {
        authority: caller.services.directory().line(id).ok_or(Error::NotFound)?,
        rows,
        leaves: false,
        is_ready: false,
        refusal: None,
        problems: Vec::new(),
        seen,
        competences: CompetencesGoingView::default(),
    };
    let plan = match asked {
        Ok(None) => return Ok(view),
        Ok(Some(plan)) => plan,
        Err(error) => return refused(view, error),
    };
    match try_split(caller, id, &plan).await {
        Ok(restated) => ready(caller, &reader, view, &plan.settled(), &restated).await,
        Err(error) => refused(view, error),
    }
}

/// A procedure that goes nowhere yet.
fn row(caller: &Caller, procedure: &ProcedureId, running: &BTreeMap<ProcedureId, u64>) -> SplitRow {
    let name = name_of(caller, procedure);
    let loaded = caller.services.procedures().current(procedure);
    let area = loaded.map(|loaded| area_name(caller, &loaded.definition.policy_area));
    SplitRow {
        procedure: procedure.clone(),
        area: area.unwrap_or_else(|| name.clone()),
        name,
        running: running.get(procedure).copied().unwrap_or_default(),
        goes: None,
        is_unread: false,
        meant: Vec::new(),
    }
}

/// The page with what goes where, and where nobody is there for it as yet.
async fn ready(
    caller: &Caller,
    reads: &impl Reads,
    mut view: SplitView,
    plan: &Plan,
    restated: &[Restated],
) -> Result<SplitView, Error> {
    let directory = caller.services.directory();
    let mut read = BTreeMap::new();
    for to in plan.successors() {
        read.insert(to, store::authorities::reachable_in(reads, to).await?);
    }
    for row in &mut view.rows {
        let Some(task) = plan.tasks.iter().find(|task| task.procedure == row.procedure) else { continue };
        row.goes = directory.line(task.to).map(|line| (line, task.how));
        row.is_unread = read.get(&task.to).is_some_and(|procedures| !procedures.contains(&row.procedure));
    }
    let competences = going(caller, restated);
    Ok(SplitView { leaves: plan.leaves, is_ready: true, competences, ..view })
}

/// Which competences go to whom, and of which areas nothing is said any more.
fn going(caller: &Caller, restated: &[Restated]) -> CompetencesGoingView {
    let directory = caller.services.directory();
    let gains = restated.iter().filter(|one| !one.gained.is_empty());
    let gained =
        gains.filter_map(|one| Some((directory.line(one.authority)?, stated(&one.gained, caller.language))));
    let lost = restated.iter().flat_map(|one| one.lost.iter().cloned());
    CompetencesGoingView { gained: gained.collect(), lost: lost.collect() }
}

/// The page with what was refused and why; other faults are faults of the page.
fn refused(view: SplitView, error: Error) -> Result<SplitView, Error> {
    match error {
        Error::Refused(refused) => {
            Ok(SplitView { refusal: Some(refused.refusal), problems: refused.problems, ..view })
        }
        other => Err(other),
    }
}

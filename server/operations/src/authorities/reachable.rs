//! Which authorities can be addressed in a procedure: for the search, which asks on every key.

use crate::{Caller, Error, Services};
use domain::authorities::receiving;
use domain::country::Country;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// For so long an answer is used again. Sending asks the store anew, so nothing goes where nobody reads.
const KEPT: Duration = Duration::seconds(30);

/// Who can be addressed in a procedure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reached {
    /// All of them.
    pub ids: BTreeSet<Uuid>,
    /// Those of them that receive what nobody else of a state can be found for.
    pub receiving: BTreeMap<Country, AuthorityId>,
}

impl Reached {
    /// Those of them who are wanted.
    #[must_use]
    pub fn only(&self, is_wanted: impl Fn(AuthorityId) -> bool) -> Self {
        let receiving = self.receiving.iter().filter(|(_, id)| is_wanted(**id));
        Self {
            ids: self.ids.iter().copied().filter(|id| is_wanted(AuthorityId(*id))).collect(),
            receiving: receiving.map(|(state, id)| (*state, *id)).collect(),
        }
    }
}

/// When it was asked, and who can be addressed.
type Answer = (OffsetDateTime, Arc<Reached>);

/// The last answers, by procedure.
#[derive(Default)]
pub struct Reachable(Mutex<HashMap<ProcedureId, Answer>>);

impl Reachable {
    fn kept(&self, procedure: &ProcedureId, now: OffsetDateTime) -> Option<Arc<Reached>> {
        let answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, reached) = answers.get(procedure)?;
        ((Duration::ZERO..KEPT).contains(&(now - *at))).then(|| Arc::clone(reached))
    }

    /// Forgets every answer: somebody's access has just changed.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn keep(&self, procedure: &ProcedureId, now: OffsetDateTime, reached: &Arc<Reached>) {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        answers.insert(procedure.clone(), (now, Arc::clone(reached)));
    }
}

/// The authorities that have access to the procedure and where somebody handles it, as of half a minute ago at most.
///
/// # Errors
/// When the store cannot be read.
pub async fn reachable(caller: &Caller, procedure: &ProcedureId) -> Result<Arc<Reached>, Error> {
    let answers = caller.services.reachable();
    if let Some(reached) = answers.kept(procedure, caller.now) {
        return Ok(reached);
    }
    let reached = Arc::new(reached(&caller.services, procedure).await?);
    answers.keep(procedure, caller.now, &reached);
    Ok(reached)
}

/// The same as of now.
///
/// # Errors
/// When the store cannot be read.
pub async fn reached(services: &Services, procedure: &ProcedureId) -> Result<Reached, Error> {
    let reads = services.store.reader();
    let ids = store::authorities::reachable(&reads, procedure).await?;
    let ids: BTreeSet<Uuid> = ids.into_iter().map(|id| id.0).collect();
    let appointments = store::authorities::network::receiving(&reads).await?;
    let loaded = services.procedures().current(procedure);
    let area = loaded.as_ref().map_or("", |loaded| loaded.definition.policy_area.as_str());
    let receiving = receiving(&appointments, area, |id| ids.contains(&id.0));
    Ok(Reached { ids, receiving })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_kept_for_half_a_minute_and_for_its_procedure_alone() {
        let (now, answers) = (OffsetDateTime::UNIX_EPOCH, Reachable::default());
        let one = ProcedureId::new("one").unwrap();
        answers.keep(&one, now, &Arc::new(Reached { ids: [Uuid::nil()].into(), ..Reached::default() }));
        assert_eq!(answers.kept(&one, now + Duration::seconds(29)).map(|reached| reached.ids.len()), Some(1));
        assert_eq!(answers.kept(&one, now + KEPT), None);
        // A clock that was set back makes no answer last longer.
        assert_eq!(answers.kept(&one, now - Duration::seconds(1)), None);
        assert_eq!(answers.kept(&ProcedureId::new("two").unwrap(), now), None);
        answers.forget();
        assert_eq!(answers.kept(&one, now), None);
    }
}

//! Which authorities can be addressed in a procedure: for the search, which asks on every key.

use crate::{Caller, Error};
use domain::procedures::ProcedureId;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// For so long an answer is used again. Sending asks the store anew, so nothing goes where nobody reads.
const KEPT: Duration = Duration::seconds(30);

/// When it was asked, and who can be addressed.
type Answer = (OffsetDateTime, Arc<BTreeSet<Uuid>>);

/// The last answers, by procedure.
#[derive(Default)]
pub struct Reachable(Mutex<HashMap<ProcedureId, Answer>>);

impl Reachable {
    fn kept(&self, procedure: &ProcedureId, now: OffsetDateTime) -> Option<Arc<BTreeSet<Uuid>>> {
        let answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, ids) = answers.get(procedure)?;
        ((Duration::ZERO..KEPT).contains(&(now - *at))).then(|| Arc::clone(ids))
    }

    /// Forgets every answer: somebody's access has just changed.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn keep(&self, procedure: &ProcedureId, now: OffsetDateTime, ids: &Arc<BTreeSet<Uuid>>) {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        answers.insert(procedure.clone(), (now, Arc::clone(ids)));
    }
}

/// The authorities that have access to the procedure and where somebody handles it, as of half a minute ago at most.
///
/// # Errors
/// When the store cannot be read.
pub async fn reachable(caller: &Caller, procedure: &ProcedureId) -> Result<Arc<BTreeSet<Uuid>>, Error> {
    let answers = caller.services.reachable();
    if let Some(ids) = answers.kept(procedure, caller.now) {
        return Ok(ids);
    }
    let ids = store::authorities::reachable(&caller.services.store.reader(), procedure).await?;
    let ids = Arc::new(ids.into_iter().map(|id| id.0).collect::<BTreeSet<Uuid>>());
    answers.keep(procedure, caller.now, &ids);
    Ok(ids)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_kept_for_half_a_minute_and_for_its_procedure_alone() {
        let (now, answers) = (OffsetDateTime::UNIX_EPOCH, Reachable::default());
        let one = ProcedureId::new("one").unwrap();
        answers.keep(&one, now, &Arc::new([Uuid::nil()].into()));
        assert_eq!(answers.kept(&one, now + Duration::seconds(29)).map(|ids| ids.len()), Some(1));
        assert_eq!(answers.kept(&one, now + KEPT), None);
        // A clock that was set back makes no answer last longer.
        assert_eq!(answers.kept(&one, now - Duration::seconds(1)), None);
        assert_eq!(answers.kept(&ProcedureId::new("two").unwrap(), now), None);
        answers.forget();
        assert_eq!(answers.kept(&one, now), None);
    }
}

//! Which authorities can be addressed in a procedure: for the search, which asks on every key.

use crate::{Caller, Error, Services};
use domain::authorities::receiving;
use domain::country::Country;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::Change;
use time::{Duration, OffsetDateTime};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::TryRecvError;
use uuid::Uuid;

/// For so long an answer is used again while nobody hears of a change: what the command line changes beside a running
/// node tells nobody. Sending asks the store anew, so nothing goes where nobody reads.
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

/// The last answers, by procedure, until somebody's rights change: on this node or, where the database tells of it, on any.
pub struct Reachable(Mutex<Answers>);

struct Answers {
    by_procedure: HashMap<ProcedureId, Answer>,
    /// How often they were forgotten, so that what was read before is not kept after.
    round: u64,
    changes: Receiver<Change>,
}

impl Answers {
    fn forget(&mut self) {
        self.by_procedure.clear();
        self.round = self.round.wrapping_add(1);
    }

    /// Takes in what was heard since: exchanges come and go without anybody becoming addressable, everything else counts.
    fn hear(&mut self) {
        loop {
            match self.changes.try_recv() {
                Ok(change) if change.exchange.is_some() => {}
                Ok(_) | Err(TryRecvError::Lagged(_)) => self.forget(),
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }
}

impl Reachable {
    /// Nothing is known yet; what `changes` tell is heard with every question.
    #[must_use]
    pub fn new(changes: Receiver<Change>) -> Self {
        Self(Mutex::new(Answers { by_procedure: HashMap::new(), round: 0, changes }))
    }

    fn lock(&self) -> MutexGuard<'_, Answers> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The last answer while it is good; else the round of the question, with which the new answer is kept.
    fn kept(&self, procedure: &ProcedureId, now: OffsetDateTime) -> Result<Arc<Reached>, u64> {
        let mut answers = self.lock();
        answers.hear();
        let kept = answers.by_procedure.get(procedure);
        let good = kept.filter(|(at, _)| (Duration::ZERO..KEPT).contains(&(now - *at)));
        good.map(|(_, reached)| Arc::clone(reached)).ok_or(answers.round)
    }

    /// Forgets every answer: somebody's access has just changed.
    pub fn forget(&self) {
        self.lock().forget();
    }

    fn keep(&self, procedure: &ProcedureId, (now, round): (OffsetDateTime, u64), reached: &Arc<Reached>) {
        let mut answers = self.lock();
        if answers.round == round {
            answers.by_procedure.insert(procedure.clone(), (now, Arc::clone(reached)));
        }
    }
}

/// The authorities that have access to the procedure and where somebody handles it, as of the last change that this node
/// heard of, and of half a minute ago at most.
///
/// # Errors
/// When the store cannot be read.
pub async fn reachable(caller: &Caller, procedure: &ProcedureId) -> Result<Arc<Reached>, Error> {
    let answers = caller.services.reachable();
    let round = match answers.kept(procedure, caller.now) {
        Ok(reached) => return Ok(reached),
        Err(round) => round,
    };
    let reached = Arc::new(reached(&caller.services, procedure).await?);
    answers.keep(procedure, (caller.now, round), &reached);
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
    use domain::ids::ExchangeId;
    use tokio::sync::broadcast::channel;

    fn one() -> (ProcedureId, Arc<Reached>) {
        let reached = Reached { ids: [Uuid::nil()].into(), ..Reached::default() };
        (ProcedureId::new("one").unwrap(), Arc::new(reached))
    }

    #[test]
    fn an_answer_is_kept_for_half_a_minute_and_for_its_procedure_alone() {
        let (_sender, changes) = channel(4);
        let (now, answers) = (OffsetDateTime::UNIX_EPOCH, Reachable::new(changes));
        let (one, reached) = one();
        answers.keep(&one, (now, 0), &reached);
        assert_eq!(answers.kept(&one, now + Duration::seconds(29)).map(|reached| reached.ids.len()), Ok(1));
        assert_eq!(answers.kept(&one, now + KEPT), Err(0));
        // A clock that was set back makes no answer last longer.
        assert_eq!(answers.kept(&one, now - Duration::seconds(1)), Err(0));
        assert_eq!(answers.kept(&ProcedureId::new("two").unwrap(), now), Err(0));
        answers.forget();
        assert_eq!(answers.kept(&one, now), Err(1));
        answers.keep(&one, (now, 0), &reached);
        assert_eq!(answers.kept(&one, now), Err(1), "what was read before the change");
    }

    #[test]
    fn word_of_changed_rights_ends_every_answer_and_word_of_an_exchange_none() {
        let (sender, changes) = channel(4);
        let (now, answers) = (OffsetDateTime::UNIX_EPOCH, Reachable::new(changes));
        let (one, reached) = one();
        let change =
            |exchange| Change { exchange, authorities: vec![AuthorityId(Uuid::nil())], is_directory: false };
        answers.keep(&one, (now, 0), &reached);
        let exchange = Some(ExchangeId(Uuid::nil()));
        sender.send(change(exchange)).unwrap();
        assert!(answers.kept(&one, now).is_ok());
        sender.send(change(None)).unwrap();
        assert_eq!(answers.kept(&one, now), Err(1));
        answers.keep(&one, (now, 1), &reached);
        for _ in 0..9 {
            sender.send(change(exchange)).unwrap();
        }
        assert_eq!(answers.kept(&one, now), Err(2), "what was missed may have been anything");
    }
}

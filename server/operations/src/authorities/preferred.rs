//! Authorities that a person marked, and those with which the person's authority lately worked: they come first.

use crate::{Caller, Error};
use domain::ids::{AuthorityId, PersonId};
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

/// For so long an answer is used again: the search asks on every key.
const KEPT: Duration = Duration::seconds(30);
/// More people than this do not search within the time; then everything is forgotten.
const MOST_KEPT: usize = 10_000;

/// Whom a person prefers.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Marked by the person, the latest first.
    pub favourites: Vec<AuthorityId>,
    /// Other sides of the latest exchanges, the latest first.
    pub partners: Vec<AuthorityId>,
    /// Both together, for the search.
    pub both: BTreeSet<Uuid>,
}

/// When it was asked, and whom the person prefers.
type Answer = (OffsetDateTime, Arc<Known>);

/// The last answers, by person and authority.
#[derive(Default)]
pub struct Preferred(Mutex<HashMap<(PersonId, AuthorityId), Answer>>);

impl Preferred {
    fn kept(&self, of: (PersonId, AuthorityId), now: OffsetDateTime) -> Option<Arc<Known>> {
        let answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, known) = answers.get(&of)?;
        ((Duration::ZERO..KEPT).contains(&(now - *at))).then(|| Arc::clone(known))
    }

    fn keep(&self, of: (PersonId, AuthorityId), now: OffsetDateTime, known: &Arc<Known>) {
        let mut answers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.len() >= MOST_KEPT {
            answers.clear();
        }
        answers.insert(of, (now, Arc::clone(known)));
    }

    fn forget(&self, of: (PersonId, AuthorityId)) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&of);
    }
}

/// Whom the caller prefers, as of half a minute ago at most; what the caller marks here is seen at once.
///
/// # Errors
/// When the store cannot be read.
pub async fn preferred(caller: &Caller) -> Result<Arc<Known>, Error> {
    let of = (caller.person.id, caller.person.authority);
    let answers = caller.services.preferred();
    if let Some(known) = answers.kept(of, caller.now) {
        return Ok(known);
    }
    let reader = caller.services.store.reader();
    let favourites = store::favourites::of(&reader, of.0).await?;
    let partners = store::favourites::partners(&reader, of.1).await?;
    let both = favourites.iter().chain(&partners).map(|id| id.0).collect();
    let known = Arc::new(Known { favourites, partners, both });
    answers.keep(of, caller.now, &known);
    Ok(known)
}

/// Marks an authority, or takes the mark away.
///
/// # Errors
/// `NotFound` when there is no such authority; when the store cannot be written.
pub async fn mark(caller: &Caller, id: AuthorityId, is_favourite: bool) -> Result<(), Error> {
    caller.services.directory().get(id).ok_or(Error::NotFound)?;
    let mut hk = caller.housekeeping().await?;
    if is_favourite {
        store::favourites::mark(&mut hk, caller.person.id, id, caller.now).await?;
    } else {
        store::favourites::unmark(&mut hk, caller.person.id, id).await?;
    }
    hk.commit().await?;
    caller.services.preferred().forget((caller.person.id, caller.person.authority));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_kept_for_half_a_minute_and_for_its_person_alone() {
        let (now, answers) = (OffsetDateTime::UNIX_EPOCH, Preferred::default());
        let one = (PersonId(Uuid::from_u128(1)), AuthorityId(Uuid::from_u128(1)));
        let other = (PersonId(Uuid::from_u128(2)), one.1);
        answers.keep(one, now, &Arc::default());
        assert!(answers.kept(one, now + Duration::seconds(29)).is_some());
        assert_eq!(answers.kept(one, now + KEPT), None);
        assert_eq!(answers.kept(other, now), None);
        answers.forget(one);
        assert_eq!(answers.kept(one, now), None);
    }
}

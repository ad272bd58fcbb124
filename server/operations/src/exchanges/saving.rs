//! Saves what is typed or attached under the key of its form: what is posted twice is saved once, and answered as it
//! was first.

use crate::caller::{hash, key_of};
use crate::{Caller, Error};
use domain::ids::{OnceKey, PersonId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Housekeeping, idempotency};

/// What became of the key.
pub(crate) enum Begun<A> {
    /// It is new: save.
    Fresh(Saving),
    /// The same was saved under it before: this was the answer.
    Done(A),
}

/// An open saving; dropping it undoes everything.
pub(crate) struct Saving {
    /// Where it is written.
    pub hk: Housekeeping,
    person: PersonId,
    key: OnceKey,
}

/// Begins to save what a form posted. One form is saved again and again while it is filled in, so that only the same
/// words over the same revision repeat it; other words are another saving, which the revision judges.
///
/// # Errors
/// `RightsChanged`; those of the store.
pub(crate) async fn begin<I, A>(caller: &Caller, form: OnceKey, input: &I) -> Result<Begun<A>, Error>
where
    I: Serialize + Sync,
    A: DeserializeOwned,
{
    let hash = hash(&(form, input))?;
    let (person, key) = (caller.person.id, key_of(hash));
    let mut hk = caller.services.store.housekeeping().await?;
    match idempotency::take_to_save(&mut hk, person, key, hash, caller.now).await? {
        None => {
            caller.hold_saving(&hk).await?;
            Ok(Begun::Fresh(Saving { hk, person, key }))
        }
        Some(first) => {
            let answer = serde_json::from_str(&first).map_err(|e| Error::Internal(e.to_string()))?;
            Ok(Begun::Done(answer))
        }
    }
}

impl Saving {
    /// Keeps what was written, and the answer under the key.
    ///
    /// # Errors
    /// Those of the store; then nothing was kept.
    pub(crate) async fn finish<A: Serialize>(mut self, answer: A) -> Result<A, Error> {
        let text = serde_json::to_string(&answer).map_err(|e| Error::Internal(e.to_string()))?;
        idempotency::answer_saved(&mut self.hk, self.person, self.key, &text).await?;
        self.hk.commit().await?;
        Ok(answer)
    }
}

//! Who calls: the person, the language, the instant, and what operations work with.

use crate::{Error, Services};
use domain::access::{Person, Scope};
use domain::accounts::User;
use domain::accounts::sign_in_rules::is_proved_lately;
use domain::ids::OnceKey;
use domain::language::Language;
use serde::Serialize;
use sha2::{Digest, Sha256};
use store::Begun;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

/// A signed-in person making one call. Made anew for each call.
#[derive(Clone)]
pub struct Caller {
    /// Who acts, with the rights of this moment.
    pub person: Person,
    /// The account.
    pub user: User,
    /// Language of the interface.
    pub language: Language,
    /// The instant of the call.
    pub now: OffsetDateTime,
    /// When the caller proved last who they are.
    pub proved_at: OffsetDateTime,
    /// What operations work with.
    pub services: Services,
}

impl Caller {
    /// The day in Brussels.
    #[must_use]
    pub fn today(&self) -> Date {
        domain::brussels::day(self.now)
    }

    /// Asked before what a forgotten screen or a stolen cookie must not do.
    ///
    /// # Errors
    /// `ProveAgain` when the caller proved too long ago who they are.
    pub fn proved_lately(&self) -> Result<(), Error> {
        if is_proved_lately(self.proved_at, self.now) { Ok(()) } else { Err(Error::ProveAgain) }
    }

    /// What the caller may open.
    #[must_use]
    pub fn reading(&self) -> Scope {
        Scope::reading(&self.person)
    }

    /// Which drafts the caller may write.
    #[must_use]
    pub fn drafting(&self) -> Scope {
        Scope::drafting(&self.person)
    }

    /// Begins a change under a key. The same person and key have one effect; `input` tells a repeated change from
    /// another one under the same key.
    ///
    /// # Errors
    /// `KeyReused` when the key was used for another input.
    pub async fn begin<I: Serialize + Sync>(&self, key: OnceKey, input: &I) -> Result<Begun, Error> {
        let store = &self.services.store;
        let hash = hash(input)?;
        let mut begun = store.begin(&self.services.keys, self.person.id, key, hash, self.now).await?;
        if let Begun::Fresh(tx) = &mut begun {
            tx.act_as(self.person.clone());
        }
        Ok(begun)
    }

    /// Whether this change was made before under this key: what proved the right to it then, as a code, proves nothing a
    /// second time.
    ///
    /// # Errors
    /// `KeyReused` when the key was used for another input.
    pub async fn did<I: Serialize + Sync>(&self, key: OnceKey, input: &I) -> Result<bool, Error> {
        let reader = self.services.store.reader();
        Ok(store::idempotency::was_taken(&reader, self.person.id, key, hash(input)?).await?)
    }
}

/// What tells an input from another one under the same key.
pub(crate) fn hash<I: Serialize>(input: &I) -> Result<[u8; 32], Error> {
    let text = serde_json::to_vec(input).map_err(|e| Error::Internal(e.to_string()))?;
    Ok(Sha256::digest(&text).into())
}

/// The key of what is known by its hash alone.
pub(crate) fn key_of(hash: [u8; 32]) -> OnceKey {
    let mut key = [0; 16];
    key.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    OnceKey(Uuid::from_bytes(key))
}

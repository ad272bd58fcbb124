//! Who calls: the person, the language, the instant, and what operations work with.

use crate::exchanges::tend::system_key;
use crate::faults::{self, Fault};
use crate::{Error, Services};
use domain::access::{Person, Scope};
use domain::accounts::User;
use domain::accounts::sign_in_rules::is_proved_lately;
use domain::country::Country;
use domain::ids::{AuthorityId, OnceKey, PersonId};
use domain::language::Language;
use domain::problem::Refusal;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use store::{Begun, Housekeeping, Tx};
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
    /// another one under the same key. Until it ends nobody takes from the caller what the caller may do.
    ///
    /// # Errors
    /// `KeyReused` when the key was used for another input; `RightsChanged`.
    pub async fn begin<I: Serialize + Sync>(&self, key: OnceKey, input: &I) -> Result<Begun, Error> {
        let mut begun = self.take(key, input).await?;
        if let Begun::Fresh(tx) = &mut begun {
            self.hold(tx).await?;
        }
        Ok(begun)
    }

    /// As `begin`, for a change of what these people of the own authority may do: it waits for what they write by right.
    ///
    /// # Errors
    /// As `begin`.
    pub(crate) async fn begin_on_people<I: Serialize + Sync>(
        &self,
        people: &[PersonId],
        key: OnceKey,
        input: &I,
    ) -> Result<Begun, Error> {
        let mut begun = self.take(key, input).await?;
        if let Begun::Fresh(tx) = &mut begun {
            let authority = self.person.authority;
            store::accounts::hold_people(tx, authority, people, Some(&self.person)).await?;
            self.hold(tx).await?;
        }
        Ok(begun)
    }

    /// As `begin`, for a change of the network of these states, and of what these authorities may do in it: it waits for
    /// what their people write by right.
    ///
    /// # Errors
    /// As `begin`.
    pub(crate) async fn begin_on_network<I: Serialize + Sync>(
        &self,
        states: [Country; 2],
        authorities: &[AuthorityId],
        key: OnceKey,
        input: &I,
    ) -> Result<Begun, Error> {
        let mut begun = self.take(key, input).await?;
        if let Begun::Fresh(tx) = &mut begun {
            self.hold_network(tx, states, authorities).await?;
        }
        Ok(begun)
    }

    /// As `begin_on_network`, for a change of what these people of another authority may do: it waits for what they write
    /// by right as well.
    ///
    /// # Errors
    /// As `begin`.
    pub(crate) async fn begin_on_people_of<I: Serialize + Sync>(
        &self,
        (states, authority): ([Country; 2], AuthorityId),
        people: &[PersonId],
        key: OnceKey,
        input: &I,
    ) -> Result<Begun, Error> {
        let mut begun = self.take(key, input).await?;
        if let Begun::Fresh(tx) = &mut begun {
            for state in BTreeSet::from(states) {
                store::authorities::network::lock(tx, state).await?;
            }
            store::accounts::hold_people(tx, authority, people, Some(&self.person)).await?;
            self.hold(tx).await?;
        }
        Ok(begun)
    }

    /// As `begin_on_network`, for a change that is tried out and never kept. It writes the same rows before it is undone:
    /// without holding the same ones in the same order, who looks at a page and who changes something would wait for each
    /// other.
    ///
    /// # Errors
    /// `RightsChanged`.
    pub(crate) async fn try_on_network(
        &self,
        states: [Country; 2],
        authorities: &[AuthorityId],
    ) -> Result<Tx, Error> {
        let mut tx = self.services.store.begin_system(&self.services.keys, self.now).await?;
        self.hold_network(&mut tx, states, authorities).await?;
        Ok(tx)
    }

    /// Networks of states, authorities, and the own rights: in one order everywhere.
    async fn hold_network(
        &self,
        tx: &mut Tx,
        states: [Country; 2],
        authorities: &[AuthorityId],
    ) -> Result<(), Error> {
        for state in BTreeSet::from(states) {
            store::authorities::network::lock(tx, state).await?;
        }
        store::authorities::hold_alone(tx, authorities).await?;
        self.hold(tx).await
    }

    /// Begins a change that needs no key, because done twice it has one effect, or is meant twice. It holds on to the
    /// caller's rights.
    ///
    /// # Errors
    /// `RightsChanged`.
    pub(crate) async fn begin_without_key(&self) -> Result<Tx, Error> {
        let mut tx = self.services.store.begin_system(&self.services.keys, self.now).await?;
        self.hold(&mut tx).await?;
        Ok(tx)
    }

    /// Begins what is done once, whoever comes first; nothing where it was done. It holds on to the caller's rights.
    ///
    /// # Errors
    /// `RightsChanged`.
    pub(crate) async fn begin_once(&self, what: &str) -> Result<Option<Tx>, Error> {
        let (key, hash) = system_key(what);
        let (store, system) = (&self.services.store, PersonId(Uuid::nil()));
        let begun = store.begin(&self.services.keys, system, key, hash, self.now).await?;
        let Begun::Fresh(mut tx) = begun else { return Ok(None) };
        self.hold(&mut tx).await?;
        Ok(Some(tx))
    }

    /// Begins to write what is no event, as a draft. It holds on to the caller's rights.
    ///
    /// # Errors
    /// `RightsChanged`.
    pub(crate) async fn housekeeping(&self) -> Result<Housekeeping, Error> {
        let hk = self.services.store.housekeeping().await?;
        self.hold_saving(&hk).await?;
        Ok(hk)
    }

    /// Reads the rights anew in a change, which is the caller's from now on, and holds on to them until it ends. Rights are
    /// read first when the call comes in, and decisions rest on those; whoever took one of them since was earlier.
    ///
    /// # Errors
    /// `RightsChanged` when the caller may do less by now than when the call came in.
    async fn hold(&self, tx: &mut Tx) -> Result<(), Error> {
        let now = store::accounts::held(tx, &self.person, self.today()).await?;
        tx.act_as(self.still(now)?);
        Ok(())
    }

    /// As `hold`, where what is written is no event.
    ///
    /// # Errors
    /// As `hold`.
    pub(crate) async fn hold_saving(&self, hk: &Housekeeping) -> Result<(), Error> {
        let now = store::accounts::held(hk, &self.person, self.today()).await?;
        self.still(now).map(drop)
    }

    fn still(&self, now: Option<Person>) -> Result<Person, Error> {
        if faults::is_on(Fault::RightsOfBefore) {
            return Ok(self.person.clone());
        }
        now.filter(|now| now.keeps(&self.person)).ok_or_else(|| Refusal::RightsChanged.into())
    }

    async fn take<I: Serialize + Sync>(&self, key: OnceKey, input: &I) -> Result<Begun, Error> {
        let store = &self.services.store;
        Ok(store.begin(&self.services.keys, self.person.id, key, hash(input)?, self.now).await?)
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

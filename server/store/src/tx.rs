//! One change: decided elsewhere, written here together with its audit trail, its notices and its answer.

use crate::changes::{self, Change};
use crate::entities::{exchange, participation};
use crate::reads::is_postgres;
use crate::reads::sealed::{Connected, Writes};
use crate::{Error, Keyring, Store, audit, faults, idempotency, letters, outbox, person_notices, procedures};
use domain::access::Person;
use domain::access::policy::roles_for;
use domain::accounts::AccountEvent;
use domain::authorities::NetworkEvents;
use domain::exchanges::event::EventKind;
use domain::exchanges::untouched::DraftEvent;
use domain::exchanges::{Event, Events};
use domain::ids::{AuthorityId, ExchangeId, OnceKey, PersonId};
use domain::language::Language;
use domain::procedures::ProcedureId;
use domain::procedures::design::{WorkCopy, WorkEvent};
use domain::procedures::publish::Publication;
use domain::search::person::PersonSearched;
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeMap;
use time::OffsetDateTime;
use tokio::sync::broadcast;

/// An open change. There is no commit but [`Tx::finish`] and its like, each with events; dropping it undoes everything.
#[derive(Debug)]
pub struct Tx {
    db: DatabaseTransaction,
    keys: Keyring,
    once: Option<(PersonId, OnceKey)>,
    now: OffsetDateTime,
    acting: Option<Person>,
    changes: broadcast::Sender<Change>,
}

/// What became of a key.
#[derive(Debug)]
pub enum Begun {
    /// It is new: make the change.
    Fresh(Tx),
    /// It was used for the same thing: this was the answer.
    Done(String),
}

impl Store {
    /// Begins a change of this person under the key of the form.
    ///
    /// # Errors
    /// `KeyReused` when the key was used for something else.
    pub async fn begin(
        &self,
        keys: &Keyring,
        person: PersonId,
        key: OnceKey,
        request_hash: [u8; 32],
        now: OffsetDateTime,
    ) -> Result<Begun, Error> {
        let mut tx = self.begin_system(keys, now).await?;
        if let Some(answer) = idempotency::take(&tx.db, person, key, request_hash, now, false).await? {
            return Ok(Begun::Done(answer));
        }
        tx.once = Some((person, key));
        Ok(Begun::Fresh(tx))
    }

    /// Begins a change of the system itself: a job, or a read that has to be recorded.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn begin_system(&self, keys: &Keyring, now: OffsetDateTime) -> Result<Tx, Error> {
        Ok(Tx {
            db: self.write().await?,
            keys: keys.clone(),
            once: None,
            now,
            acting: None,
            changes: self.sender(),
        })
    }
}

impl Tx {
    /// When the change is made.
    #[must_use]
    pub const fn now(&self) -> OffsetDateTime {
        self.now
    }

    /// The keys of this instance.
    #[must_use]
    pub const fn keys(&self) -> &Keyring {
        &self.keys
    }

    /// Writes the events as the audit trail, queues the notices that they imply, keeps the answer under the key,
    /// commits, and tells everyone who listens for changes.
    ///
    /// # Errors
    /// Those of the database, and `Corrupt` when the audit trail was tampered with; then nothing was kept.
    pub async fn finish(self, events: &Events, answer: &str) -> Result<(), Error> {
        let events: Vec<&Event> = events.as_slice().iter().collect();
        faults::before_audit(&self.db).await?;
        let on_behalf = self.on_behalf(&events).await?;
        audit::append_for(&self.db, &self.keys, &events, &on_behalf).await?;
        outbox::queue(&self.db, &events).await?;
        person_notices::queue(&self.db, &events).await?;
        let told = told(&self.db, &events).await?;
        self.conclude(answer, told).await
    }

    /// Like `finish` for many changes at once that nobody is to be told of: the making of practice and load data.
    ///
    /// # Errors
    /// As `finish`.
    pub async fn finish_bulk(self, changes: &[Events]) -> Result<(), Error> {
        let events: Vec<&Event> = changes.iter().flat_map(|events| events.as_slice()).collect();
        audit::append(&self.db, &self.keys, &events).await?;
        self.conclude("", vec![Change::everything()]).await
    }

    /// Writes an event of a procedure as the audit trail, with the digest of its version as it stands now, and commits.
    /// Every node notices the version by itself.
    ///
    /// # Errors
    /// As `finish`; `NotFound` when there is no such version.
    pub async fn finish_publication(self, event: &Publication) -> Result<(), Error> {
        self.finish_publications(std::slice::from_ref(event)).await
    }

    /// Like `finish_publication` for many events at once: all of them are kept, or none.
    ///
    /// # Errors
    /// As `finish_publication`.
    pub async fn finish_publications(self, events: &[Publication]) -> Result<(), Error> {
        let mut told = Vec::new();
        for event in events {
            told.push((event, procedures::of_event(&self, event).await?.files.digest()));
        }
        audit::append_publications(&self.db, &self.keys, told).await?;
        self.conclude("", Vec::new()).await
    }

    /// Writes an event of a work copy as the audit trail, with the digest of its files, and the events of the versions that
    /// came of it, and commits: all of them are kept, or none.
    ///
    /// # Errors
    /// As `finish_publication`.
    pub async fn finish_work(
        self,
        event: &WorkEvent,
        copy: &WorkCopy,
        publications: &[Publication],
    ) -> Result<(), Error> {
        faults::before_audit(&self.db).await?;
        let mut told = Vec::new();
        for event in publications {
            told.push((event, procedures::of_event(&self, event).await?.files.digest()));
        }
        audit::append_publications(&self.db, &self.keys, told).await?;
        audit::append_work(&self.db, &self.keys, event, copy).await?;
        self.conclude("", Vec::new()).await
    }

    /// Writes the events of the network as the audit trail, queues the notices that they imply, keeps the answer under the
    /// key, commits, and tells every node that what these authorities may do has changed, or what the directory says of them.
    ///
    /// # Errors
    /// As `finish`.
    pub async fn finish_network(self, events: &NetworkEvents, answer: &str) -> Result<(), Error> {
        audit::append_network(&self.db, &self.keys, events.as_slice()).await?;
        outbox::queue_network(&self.db, events.as_slice()).await?;
        self.conclude(answer, told_of_network(events)).await
    }

    /// Writes the events of the network together with those of the exchanges that were handed over with it, as the audit
    /// trail; queues the notices that both imply, keeps the answer under the key, commits, and tells everyone who listens
    /// for changes.
    ///
    /// # Errors
    /// As `finish`.
    pub async fn finish_handing_over(
        self,
        network: &NetworkEvents,
        exchanges: &Events,
        answer: &str,
    ) -> Result<(), Error> {
        let events: Vec<&Event> = exchanges.as_slice().iter().collect();
        faults::before_audit(&self.db).await?;
        audit::append_handing_over(&self.db, &self.keys, network.as_slice(), &events).await?;
        outbox::queue_network(&self.db, network.as_slice()).await?;
        outbox::queue(&self.db, &events).await?;
        person_notices::queue(&self.db, &events).await?;
        let mut told = told(&self.db, &events).await?;
        told.extend(told_of_network(network));
        self.conclude(answer, told).await
    }

    /// Writes an event of a registration, and the events of the first user, as the audit trail; queues the notices and
    /// letters that they imply, and what is written to somebody outside of the network; keeps the answer under the key, and
    /// commits.
    ///
    /// # Errors
    /// As `finish`.
    pub async fn finish_registration(
        self,
        events: &NetworkEvents,
        first_user: &[AccountEvent],
        outside: Option<(&str, Language)>,
        answer: &str,
    ) -> Result<(), Error> {
        faults::before_audit(&self.db).await?;
        audit::append_network(&self.db, &self.keys, events.as_slice()).await?;
        outbox::queue_network(&self.db, events.as_slice()).await?;
        if !first_user.is_empty() {
            audit::append_people(&self.db, &self.keys, first_user).await?;
            letters::queue(&self.db, first_user).await?;
        }
        if let Some((address, language)) = outside {
            for event in events.as_slice().iter().filter(|event| event.kind.tells_outside()) {
                outbox::queue_outside(&self.db, event, address, language).await?;
            }
        }
        self.conclude(answer, told_of_network(events)).await
    }

    /// Writes events of accounts as the audit trail, queues the letters that they imply, keeps the answer under the key,
    /// commits, and lets every open stream of the authorities look at its rights anew.
    ///
    /// # Errors
    /// As `finish`.
    pub async fn finish_people(self, events: &[AccountEvent], answer: &str) -> Result<(), Error> {
        faults::before_audit(&self.db).await?;
        audit::append_people(&self.db, &self.keys, events).await?;
        letters::queue(&self.db, events).await?;
        let told = told_of_rights(events.iter().map(|event| event.authority));
        self.conclude(answer, told).await
    }

    /// Writes a search for a person as the audit trail, keeps the answer under the key, and commits. Nobody is told.
    ///
    /// # Errors
    /// As `finish`.
    pub async fn finish_person_search(self, event: &PersonSearched, answer: &str) -> Result<(), Error> {
        faults::before_audit(&self.db).await?;
        audit::append_person_search(&self.db, &self.keys, event).await?;
        self.conclude(answer, Vec::new()).await
    }

    /// Writes an event of a draft that nobody touched as the audit trail, queues the notices that it implies, and commits.
    /// No page is told: what is listed says itself when a draft goes.
    ///
    /// # Errors
    /// As `finish`.
    pub async fn finish_draft(self, event: &DraftEvent) -> Result<(), Error> {
        faults::before_audit(&self.db).await?;
        audit::append_draft(&self.db, &self.keys, event).await?;
        outbox::queue_draft(&self.db, event).await?;
        self.conclude("", Vec::new()).await
    }

    /// Says who acts, so that acts in the right of an absent colleague are recorded as such.
    pub fn act_as(&mut self, person: Person) {
        self.acting = Some(person);
    }

    /// In whose right each exchange was acted on, where it was not the own one.
    async fn on_behalf(&self, events: &[&Event]) -> Result<BTreeMap<ExchangeId, PersonId>, Error> {
        let mut found = BTreeMap::new();
        let Some(acting) = self.acting.as_ref().filter(|person| person.roles.absent().next().is_some())
        else {
            return Ok(found);
        };
        for event in events.iter().filter(|event| event.person == Some(acting.id)) {
            let Some(action) = event.kind.action() else { continue };
            let row = exchange::Entity::find_by_id(event.exchange.0).one(&self.db).await?;
            let procedure = row.and_then(|row| ProcedureId::new(&row.procedure));
            let absent = procedure.and_then(|id| {
                roles_for(action).iter().find_map(|role| acting.roles.on_behalf_of(&id, *role))
            });
            if let Some(absent) = absent {
                found.insert(event.exchange, absent);
            }
        }
        Ok(found)
    }

    async fn conclude(self, answer: &str, told: Vec<Change>) -> Result<(), Error> {
        if let Some((person, key)) = self.once {
            idempotency::answer(&self.db, person, key, answer).await?;
        }
        if is_postgres(&self.db) {
            for change in &told {
                changes::notify(&self.db, change).await?;
            }
            self.db.commit().await?;
        } else {
            self.db.commit().await?;
            for change in told {
                // It fails only when nobody listens.
                drop(self.changes.send(change));
            }
        }
        Ok(())
    }
}

/// Everyone who takes part in what changed, and who changed it, also when its part ended with that; of what only one
/// authority may know, that authority.
async fn told(db: &DatabaseTransaction, events: &[&Event]) -> Result<Vec<Change>, Error> {
    let mut changes: Vec<Change> = Vec::new();
    for event in events.iter().filter(|event| event.kind != EventKind::PersonalDataOpened) {
        let mut authorities =
            if event.kind.is_internal() { Vec::new() } else { participants(db, event).await? };
        add(&mut authorities, event.authority);
        match changes.iter_mut().find(|change| change.exchange == Some(event.exchange)) {
            Some(known) => add(&mut known.authorities, authorities),
            None if authorities.is_empty() => {}
            None => changes.push(Change { exchange: Some(event.exchange), authorities, is_directory: false }),
        }
    }
    Ok(changes)
}

/// That what people of these authorities may do has changed; nothing where there are none.
fn told_of_rights(of: impl Iterator<Item = AuthorityId>) -> Vec<Change> {
    let mut authorities = Vec::new();
    add(&mut authorities, of);
    if authorities.is_empty() {
        Vec::new()
    } else {
        vec![Change { exchange: None, authorities, is_directory: false }]
    }
}

/// The same of the authorities of these events, and whether the directory says something else of any of them: in one word, so
/// that an open page looks at its rights once.
fn told_of_network(events: &NetworkEvents) -> Vec<Change> {
    let is_directory = events.as_slice().iter().any(|event| event.kind.changes_directory());
    let told = told_of_rights(events.as_slice().iter().map(|event| event.authority));
    told.into_iter().map(|change| Change { is_directory, ..change }).collect()
}

fn add(authorities: &mut Vec<AuthorityId>, more: impl IntoIterator<Item = AuthorityId>) {
    for one in more {
        if !authorities.contains(&one) {
            authorities.push(one);
        }
    }
}

async fn participants(db: &DatabaseTransaction, event: &Event) -> Result<Vec<AuthorityId>, Error> {
    let ids: Vec<uuid::Uuid> = participation::Entity::find()
        .select_only()
        .column(participation::Column::AuthorityId)
        .filter(participation::Column::ExchangeId.eq(event.exchange.0))
        .filter(participation::Column::IsActive.eq(true))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(AuthorityId).collect())
}

impl Connected for Tx {
    type Connection = DatabaseTransaction;
    const IS_CHANGING: bool = true;
    fn db(&self) -> &DatabaseTransaction {
        &self.db
    }
}

impl Writes for Tx {}

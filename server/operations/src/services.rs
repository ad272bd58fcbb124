//! What operations work with: the store, keys, definitions, the directory, and the outside world.

use crate::accounts::breached::BreachedPasswords;
use crate::authorities::Directory;
use crate::authorities::preferred::Preferred;
use crate::authorities::reachable::Reachable;
use crate::outside::{Clock, FileKeeper, InterfaceDates, InterfaceTexts};
use crate::procedures::Procedures;
use domain::accounts::openid::Provider;
use domain::accounts::sign_in_rules::SignInLimits;
use domain::exchanges::untouched::KeepDrafts;
use domain::realm::Realm;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use store::Store;
use store::keys::Keyring;
use time::{Duration, OffsetDateTime};
use tokio::sync::{Mutex, MutexGuard, Notify};

/// Everything an operation needs. Cheap to clone; holds no state that another node would have to know.
#[derive(Clone)]
pub struct Services {
    /// The database.
    pub store: Store,
    /// Keys derived from the instance key.
    pub keys: Arc<Keyring>,
    /// Where documents lie.
    pub files: Arc<dyn FileKeeper>,
    /// Interface texts, for mails.
    pub texts: InterfaceTexts,
    /// How languages write days, for mails.
    pub dates: InterfaceDates,
    /// The realm.
    pub realm: Realm,
    /// Address under which people reach the system, without a slash at the end.
    pub public_url: Arc<str>,
    /// Limits of signing in.
    pub limits: SignInLimits,
    /// Limits of documents.
    pub document_limits: DocumentLimits,
    /// How long a draft is kept that nobody changes.
    pub keep_drafts: KeepDrafts,
    /// Passwords that became known, if the operator has the list.
    pub breached: Option<Arc<BreachedPasswords>>,
    /// Providers of identities where people may sign in.
    pub providers: Arc<[Provider]>,
    clock: Clock,
    offset: Arc<AtomicI64>,
    clock_moved: Arc<Notify>,
    procedures: Arc<RwLock<Arc<Procedures>>>,
    directory: Arc<RwLock<Arc<Directory>>>,
    directory_turn: Arc<Mutex<()>>,
    reachable: Arc<Reachable>,
    preferred: Arc<Preferred>,
}

/// Limits of documents.
#[derive(Debug, Clone, Copy)]
pub struct DocumentLimits {
    /// Greatest size of one document in bytes.
    pub size: u64,
    /// Greatest number of documents in one exchange.
    pub count: u64,
}

impl Default for DocumentLimits {
    fn default() -> Self {
        Self { size: 20 * 1024 * 1024, count: 100 }
    }
}

/// The parts that are given at start.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// Keys derived from the instance key.
    pub keys: Keyring,
    /// Where documents lie.
    pub files: Arc<dyn FileKeeper>,
    /// Interface texts, for mails.
    pub texts: InterfaceTexts,
    /// How languages write days, for mails.
    pub dates: InterfaceDates,
    /// The realm.
    pub realm: Realm,
    /// Address under which people reach the system.
    pub public_url: String,
    /// Limits of signing in.
    pub limits: SignInLimits,
    /// Limits of documents.
    pub document_limits: DocumentLimits,
    /// How long a draft is kept that nobody changes.
    pub keep_drafts: KeepDrafts,
    /// Passwords that became known, if the operator has the list.
    pub breached: Option<BreachedPasswords>,
    /// Providers of identities where people may sign in.
    pub providers: Vec<Provider>,
    /// The machine's clock.
    pub clock: Clock,
    /// Definitions in force.
    pub procedures: Procedures,
}

impl Services {
    /// Puts the parts together, with an empty directory: load it with `authorities::reload`.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        let changes = parts.store.changes();
        Self {
            store: parts.store,
            keys: Arc::new(parts.keys),
            files: parts.files,
            texts: parts.texts,
            dates: parts.dates,
            realm: parts.realm,
            public_url: Arc::from(parts.public_url.trim_end_matches('/')),
            limits: parts.limits,
            document_limits: parts.document_limits,
            keep_drafts: parts.keep_drafts,
            breached: parts.breached.map(Arc::new),
            providers: Arc::from(parts.providers),
            clock: parts.clock,
            offset: Arc::new(AtomicI64::new(0)),
            clock_moved: Arc::default(),
            procedures: Arc::new(RwLock::new(Arc::new(parts.procedures))),
            directory: Arc::new(RwLock::new(Arc::new(Directory::empty()))),
            directory_turn: Arc::default(),
            reachable: Arc::new(Reachable::new(changes)),
            preferred: Arc::default(),
        }
    }

    /// The present instant: the machine's clock and, in realm training, what `openimi clock advance` added.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        (self.clock)().saturating_add(Duration::milliseconds(self.offset.load(Ordering::Relaxed)))
    }

    /// Takes over how far the training clock was moved, in milliseconds.
    pub fn set_clock_offset(&self, milliseconds: i64) {
        if self.offset.swap(milliseconds, Ordering::Relaxed) != milliseconds {
            self.clock_moved.notify_one();
        }
    }

    /// Waits until the training clock is moved. One waits at a time; a move while nobody waits is not missed.
    pub async fn clock_moved(&self) {
        self.clock_moved.notified().await;
    }

    /// The definitions in force.
    #[must_use]
    pub fn procedures(&self) -> Arc<Procedures> {
        Arc::clone(&self.procedures.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts other definitions in force.
    pub fn set_procedures(&self, procedures: Procedures) {
        *self.procedures.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(procedures);
    }

    /// The directory as it was last read.
    #[must_use]
    pub fn directory(&self) -> Arc<Directory> {
        Arc::clone(&self.directory.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Which authorities can be addressed, as lately asked.
    #[must_use]
    pub fn reachable(&self) -> &Reachable {
        &self.reachable
    }

    /// Whom people prefer, as lately asked.
    #[must_use]
    pub fn preferred(&self) -> &Preferred {
        &self.preferred
    }

    /// Waits for the turn to read the directory anew, which lasts until it is dropped.
    pub(crate) async fn directory_turn(&self) -> MutexGuard<'_, ()> {
        self.directory_turn.lock().await
    }

    /// Takes over a directory read anew.
    pub fn set_directory(&self, directory: Directory) {
        *self.directory.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(directory);
    }
}

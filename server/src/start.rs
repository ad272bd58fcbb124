//! Puts the server together from its configuration: store, realm, keys, procedures, directory.

use crate::config::Config;
use crate::embedded_procedures::embedded;
use crate::outside::disk::Disk;
use crate::procedure_files;
use domain::accounts::sign_in_rules::SignInLimits;
use domain::exchanges::untouched::KeepDrafts;
use domain::procedures::fault::Fault;
use domain::realm::Realm;
use domain::search::{Vocabulary, vocabulary};
use operations::accounts::breached::BreachedPasswords;
use operations::procedures::{Source, load};
use operations::services::{DocumentLimits, Parts};
use operations::{Services, authorities};
use secrecy::ExposeSecret;
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Keyring, Store};
use time::{Duration, OffsetDateTime};

/// What was found at start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Started {
    /// Whether the database had no realm before: this is its first start.
    pub is_first: bool,
    /// Whether the instance key was made now.
    pub made_key: bool,
    /// How many authorities the directory holds.
    pub authorities: usize,
}

/// Why the server cannot start; each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A file or folder cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The data folder cannot be made.
    #[error("data_dir: {path}: {source}")]
    DataDir {
        /// Which.
        path: PathBuf,
        /// What the operating system says.
        source: io::Error,
    },
    /// The store refuses or cannot be reached.
    #[error("database: {0}")]
    Store(#[from] store::Error),
    /// The database is older than the program.
    #[error(
        "database: {0} migrations are to be made; run `openimi migrate`, or `openimi serve`, which migrates first"
    )]
    Pending(usize),
    /// Nothing was ever put into the database.
    #[error(
        "database: it is of no realm yet; run `openimi serve` first, which gives it to the realm configured"
    )]
    Unused,
    /// The database belongs to the other realm.
    #[error(
        "realm: this database belongs to realm {found}, the configuration says {wanted}; choose another database"
    )]
    Realm {
        /// Realm of the database.
        found: &'static str,
        /// Realm of the configuration.
        wanted: &'static str,
    },
    /// The key is gone, while the database has content sealed with it.
    #[error("key_file: {0} is missing, and the database was made with its key; restore it from the backup")]
    KeyMissing(PathBuf),
    /// The file holds no key.
    #[error("key_file: {0} must hold 64 hexadecimal digits")]
    KeyBroken(PathBuf),
    /// Interface texts of the override folder are wrong.
    #[error("locales_dir: {0}")]
    Locales(#[from] app::i18n::LoadError),
    /// Procedures are wrong.
    #[error("procedures:\n{}", crate::fault_lines::why(.0))]
    Procedures(#[from] load::LoadError),
    /// The folder used instead of the embedded procedures holds none.
    #[error("procedures_dir: there is no procedure.toml in or below {0}")]
    NoProcedures(PathBuf),
    /// Words for the search of authorities cannot be read.
    #[error("vocabulary of the directory: {0}")]
    Vocabulary(#[from] serde_json::Error),
    /// An operation failed.
    #[error("{0}")]
    Operation(#[from] operations::Error),
}

/// Makes the data folder, unless it is there.
///
/// # Errors
/// When it cannot be made.
pub fn make_data_dir(config: &Config) -> Result<(), StartError> {
    let of_folder = |source| StartError::DataDir { path: config.data_dir.clone(), source };
    fs::create_dir_all(&config.data_dir).map_err(of_folder)
}

/// Opens the database. Migrates nothing.
///
/// # Errors
/// When it is refused or cannot be reached, or when the data folder cannot be made.
pub async fn open_store(config: &Config) -> Result<Store, StartError> {
    make_data_dir(config)?;
    let migrations = config.migrations_dir.as_deref();
    Ok(Store::open_with(config.database_url.expose_secret(), migrations).await?)
}

/// Opens everything that operations need. The database must have been migrated.
///
/// # Errors
/// See [`StartError`].
pub async fn services(config: &Config) -> Result<(Services, Started), StartError> {
    let store = open_store(config).await?;
    services_on(config, store).await
}

/// Fails on a database that is not of the version of this program.
///
/// # Errors
/// Those of the database, and migrations to be made.
pub async fn check_migrated(store: &Store) -> Result<(), StartError> {
    match store.pending_migrations().await? {
        0 => Ok(()),
        pending => Err(StartError::Pending(pending)),
    }
}

/// As [`services`], on a store that is open already. A new database is given to the realm for ever, and gets its key.
///
/// # Errors
/// See [`StartError`].
pub async fn services_on(config: &Config, store: Store) -> Result<(Services, Started), StartError> {
    check_migrated(&store).await?;
    let stored = store::realm::realm(&store.reader()).await?;
    check_realm(stored, config.realm)?;
    // Files that cannot be read stop the start before anything is said for ever.
    let sources = match &config.procedures_dir {
        Some(folder) => procedures_in(folder)?,
        None => sound(embedded())?,
    };
    let (key, made_key) = instance_key(&config.key_file, stored.is_none())?;
    if stored.is_none() {
        let mut hk = store.housekeeping().await?;
        store::realm::set_realm(&mut hk, config.realm).await?;
        hk.commit().await?;
    }
    let services = put_together(config, store, Keyring::new(key), &sources).await?;
    services.set_clock_offset(stored.map_or(0, |(_, offset)| offset));
    let authorities = services.directory().len();
    Ok((services, Started { is_first: stored.is_none(), made_key, authorities }))
}

/// What can be read in a database to which nothing was ever given: it stays as it is. There is no key yet, so nothing
/// must be written with these.
///
/// # Errors
/// See [`StartError`].
pub async fn services_on_unused(config: &Config, store: Store) -> Result<Services, StartError> {
    put_together(config, store, Keyring::new([0; 32]), &[]).await
}

async fn put_together(
    config: &Config,
    store: Store,
    keys: Keyring,
    sources: &[Source],
) -> Result<Services, StartError> {
    if let Some(folder) = &config.locales_dir {
        app::i18n::load_folder(folder)?;
    }
    give_words()?;
    let clock = clock();
    let procedures = load::load(&store, &keys, sources, clock()).await?;
    let services = Services::new(Parts {
        files: Arc::new(Disk::new(config.data_dir.join("documents"))),
        keys,
        texts: Arc::new(|language, key, arguments| {
            let values: Vec<_> = arguments.iter().map(|(name, text)| (*name, text.clone().into())).collect();
            app::i18n::text(language, key, &values)
        }),
        dates: Arc::new(app::i18n::format::date),
        realm: config.realm,
        public_url: config.public_url.clone(),
        limits: sign_in_limits(config),
        document_limits: DocumentLimits { size: config.limits.upload_bytes(), ..DocumentLimits::default() },
        keep_drafts: KeepDrafts::of(config.limits.draft_days).unwrap_or_default(),
        breached: config.breached_passwords.as_deref().map(breached_passwords).transpose()?,
        providers: config.openid.iter().map(|provider| provider.rule.clone()).collect(),
        clock,
        procedures,
        store,
    });
    authorities::directory::reload(&services).await?;
    Ok(services)
}

fn breached_passwords(path: &Path) -> Result<BreachedPasswords, StartError> {
    let of_file = |source| StartError::File { path: path.to_owned(), source };
    BreachedPasswords::open(path.to_owned()).map_err(of_file)
}

/// The machine's clock: the only place where it is read.
#[must_use]
pub fn clock() -> operations::outside::Clock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the clock enters the program here, as a parameter of everything else"
    )]
    Arc::new(OffsetDateTime::now_utc)
}

fn sign_in_limits(config: &Config) -> SignInLimits {
    SignInLimits {
        idle: Duration::minutes(config.limits.idle_minutes.into()),
        absolute: Duration::hours(config.limits.absolute_hours.into()),
        failures_per_account: config.limits.failures_per_account,
        failures_per_address: config.limits.failures_per_address,
        second_factor: config.second_factor,
    }
}

fn check_realm(stored: Option<(Realm, i64)>, wanted: Realm) -> Result<(), StartError> {
    match stored {
        Some((found, _)) if found != wanted => {
            Err(StartError::Realm { found: found.code(), wanted: wanted.code() })
        }
        _ => Ok(()),
    }
}

/// Reads the instance key, or makes it when the database is new. Nodes that start at once agree on the first.
///
/// # Errors
/// A missing key of a database in use, an unreadable file, or one that holds no key.
pub fn instance_key(path: &Path, may_make: bool) -> Result<([u8; 32], bool), StartError> {
    let of_file = |source| StartError::File { path: path.to_owned(), source };
    let made = match fs::exists(path).map_err(of_file)? {
        true => false,
        false if may_make => make_key(path).map_err(of_file)?,
        false => return Err(StartError::KeyMissing(path.to_owned())),
    };
    let text = fs::read_to_string(path).map_err(of_file)?;
    let mut key = [0; 32];
    hex::decode_to_slice(text.trim(), &mut key).map_err(|_| StartError::KeyBroken(path.to_owned()))?;
    Ok((key, made))
}

/// Writes the key beside its place and links it there, so that no node ever reads half of one.
fn make_key(path: &Path) -> io::Result<bool> {
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let key: [u8; 32] = rand::random();
    let beside = path.with_extension(uuid::Uuid::new_v4().simple().to_string());
    let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o400).open(&beside)?;
    file.write_all(hex::encode(key).as_bytes())?;
    file.sync_all()?;
    let linked = fs::hard_link(&beside, path);
    fs::remove_file(&beside)?;
    match linked {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error),
    }
}

/// Gives the directory its words, which also say what codes there are.
///
/// # Errors
/// Never with the words that were shipped.
pub fn give_words() -> Result<(), serde_json::Error> {
    authorities::directory::set_vocabulary(words()?);
    Ok(())
}

fn words() -> Result<Vocabulary, serde_json::Error> {
    Ok(Vocabulary {
        kinds: serde_json::from_str(include_str!("../seeds/directory/authority_type_labels_27.json"))?,
        countries: serde_json::from_str(include_str!("../seeds/directory/country_names.json"))?,
        places: vocabulary::places(include_str!("../seeds/directory/place_exonyms.tsv")),
        competences: vocabulary::competences(
            include_str!("../seeds/directory/competences.tsv"),
            include_str!("../seeds/directory/competence_words.tsv"),
        ),
        activities: serde_json::from_str(include_str!("../seeds/directory/nace_rev2.json"))?,
    })
}

/// The procedures of a folder: `<policy area>/<procedure>/procedure.toml` with its texts.
///
/// # Errors
/// When a file cannot be read, and when there is no procedure.
pub fn procedures_in(folder: &Path) -> Result<Vec<Source>, StartError> {
    let of_file = |source| StartError::File { path: folder.to_owned(), source };
    let (sources, faults) = procedure_files::read_all(folder).map_err(of_file)?;
    if sources.is_empty() && faults.is_empty() {
        return Err(StartError::NoProcedures(folder.to_owned()));
    }
    sound((sources, faults))
}

/// The procedures, unless something is wrong with their files; a warning keeps nobody from using them.
fn sound((sources, mut faults): (Vec<Source>, Vec<Fault>)) -> Result<Vec<Source>, StartError> {
    faults.retain(Fault::is_fault);
    if faults.is_empty() { Ok(sources) } else { Err(load::LoadError::Faults(faults).into()) }
}

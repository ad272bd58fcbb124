//! Configuration: a TOML file and the environment into one typed struct, checked before anything is opened.

mod openid;
mod variables;

pub use openid::OpenIdProvider;

use crate::outside::smtp;
use domain::accounts::SecondFactor;
use domain::exchanges::untouched::KeepDrafts;
use domain::realm::Realm;
use figment::Figment;
use figment::providers::{Env, Format, Toml};
use secrecy::SecretString;
use serde::Deserialize;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the operator chose, checked. Every key may stand in the TOML file under its name or in the environment as
/// `OPENIMI_<NAME>`, a limit as `OPENIMI_LIMITS_<NAME>`; the environment wins.
#[derive(Debug, Clone)]
pub struct Config {
    /// `sqlite://path?mode=rwc` or `postgres://...`; a file in the data folder unless given.
    pub database_url: SecretString,
    /// Where to listen.
    pub addr: SocketAddr,
    /// Folder of documents, mails written as files, the default database and the default key file.
    pub data_dir: PathBuf,
    /// Address under which people reach the system, without a slash at the end: https or loopback.
    pub public_url: String,
    /// Mail server as `smtp://` or `smtps://`; without one, mails are files in the data folder.
    pub smtp_url: Option<SecretString>,
    /// Sender of mails.
    pub mail_sender: String,
    /// File of the instance key.
    pub key_file: PathBuf,
    /// The realm that this process serves.
    pub realm: Realm,
    /// Filter of the log, as `tracing` reads it.
    pub log: String,
    /// Where to serve metrics; nowhere unless given.
    pub metrics_addr: Option<SocketAddr>,
    /// Whom to believe about the address of the person.
    pub trusted_proxies: TrustedProxies,
    /// Limits.
    pub limits: Limits,
    /// Whether everybody needs a second factor: by default in realm live, and not in realm training.
    pub second_factor: SecondFactor,
    /// Providers of identities where people may sign in.
    pub openid: Vec<OpenIdProvider>,
    /// File of passwords that became known in thefts of data, as hashes.
    pub breached_passwords: Option<PathBuf>,
    /// Folder used instead of the embedded web files.
    pub web_dir: Option<PathBuf>,
    /// Folder laid over the embedded interface texts.
    pub locales_dir: Option<PathBuf>,
    /// Folder used instead of the embedded procedures.
    pub procedures_dir: Option<PathBuf>,
    /// Folder of SQL laid over the embedded migrations.
    pub migrations_dir: Option<PathBuf>,
}

/// Limits that the operator may choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Failed sign-ins a minute for one account from one network.
    pub failures_per_account: u32,
    /// Failed sign-ins a minute from one address.
    pub failures_per_address: u32,
    /// Minutes after which an unused login ends.
    pub idle_minutes: u32,
    /// Hours after which any login ends.
    pub absolute_hours: u32,
    /// Greatest size of one document in MiB.
    pub upload_mebibytes: u32,
    /// Calls a second for one login, or for one address without one; three times as many at once.
    pub calls_per_second: u32,
    /// Days after which a draft is deleted that nobody changed; its authors are warned two weeks before.
    pub draft_days: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            failures_per_account: 5,
            failures_per_address: 30,
            idle_minutes: 30,
            absolute_hours: 12,
            upload_mebibytes: 20,
            calls_per_second: 10,
            draft_days: 180,
        }
    }
}

impl Limits {
    /// Time after which an unused login ends.
    #[must_use]
    pub fn idle(&self) -> Duration {
        Duration::from_secs(u64::from(self.idle_minutes).saturating_mul(60))
    }

    /// Greatest size of one document in bytes.
    #[must_use]
    pub fn upload_bytes(&self) -> u64 {
        u64::from(self.upload_mebibytes).saturating_mul(1024 * 1024)
    }
}

/// Whose word about the address of a person (`X-Forwarded-For`) is believed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(untagged)]
pub enum TrustedProxies {
    /// Nobody's: the address is that of the connection.
    #[default]
    None,
    /// That of so many proxies, counted from this server outwards.
    Hops(usize),
    /// That of proxies with these addresses.
    Listed(Vec<IpAddr>),
}

/// One wrong value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigFault {
    /// The key as it stands in the file.
    pub key: String,
    /// What is wrong and what to do.
    pub what: String,
}

impl ConfigFault {
    fn new(key: &str, what: impl Into<String>) -> Self {
        Self { key: key.to_owned(), what: what.into() }
    }
}

impl fmt::Display for ConfigFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A list is one variable.
        let key = if self.key.starts_with("openid.") { "openid" } else { self.key.as_str() };
        let variable = key.to_uppercase().replace('.', "_");
        write!(f, "configuration {} (OPENIMI_{variable}): {}", self.key, self.what)
    }
}

/// Keys read from the environment.
const KEYS: [&str; 19] = [
    "database_url",
    "addr",
    "data_dir",
    "public_url",
    "smtp_url",
    "mail_sender",
    "key_file",
    "realm",
    "log",
    "metrics_addr",
    "trusted_proxies",
    "limits",
    "second_factor",
    "openid",
    "breached_passwords",
    "web_dir",
    "locales_dir",
    "procedures_dir",
    "migrations_dir",
];

/// The keys of [`Limits`], read from the environment with `limits_` before them.
const LIMITS: [&str; 7] = [
    "failures_per_account",
    "failures_per_address",
    "idle_minutes",
    "absolute_hours",
    "upload_mebibytes",
    "calls_per_second",
    "draft_days",
];

/// The values before they are checked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    database_url: Option<String>,
    addr: Option<String>,
    data_dir: Option<PathBuf>,
    public_url: Option<String>,
    smtp_url: Option<String>,
    mail_sender: Option<String>,
    key_file: Option<PathBuf>,
    realm: Option<String>,
    log: Option<String>,
    metrics_addr: Option<String>,
    #[serde(default)]
    trusted_proxies: TrustedProxies,
    #[serde(default)]
    limits: Limits,
    second_factor: Option<String>,
    #[serde(default)]
    openid: Vec<openid::Given>,
    breached_passwords: Option<PathBuf>,
    web_dir: Option<PathBuf>,
    locales_dir: Option<PathBuf>,
    procedures_dir: Option<PathBuf>,
    migrations_dir: Option<PathBuf>,
}

impl Config {
    /// Reads the file, if one is named, and the environment.
    ///
    /// # Errors
    /// Every fault found, each with its key.
    pub fn load(file: Option<&Path>) -> Result<Self, Vec<ConfigFault>> {
        let mut figment = Figment::new();
        if let Some(file) = file {
            if !file.is_file() {
                return Err(vec![ConfigFault::new("config", format!("there is no file {}", file.display()))]);
            }
            figment = figment.merge(Toml::file_exact(file));
        }
        let environment = Env::prefixed("OPENIMI_")
            .filter(|key| variables::is_read(&key.as_str().to_ascii_lowercase()))
            .map(|key| match key.as_str().to_ascii_lowercase().strip_prefix("limits_") {
                Some(limit) => format!("limits.{limit}").into(),
                None => key.into(),
            });
        let checked = figment.merge(environment).extract().map_err(faults).and_then(check);
        let names = std::env::vars_os().map(|(name, _)| name.to_string_lossy().into_owned());
        let mut unknown = variables::unknown(names);
        match checked {
            Ok(config) if unknown.is_empty() => Ok(config),
            Ok(_) => Err(unknown),
            Err(found) => {
                unknown.extend(found);
                Err(unknown)
            }
        }
    }
}

fn faults(error: figment::Error) -> Vec<ConfigFault> {
    error
        .into_iter()
        .map(|fault| {
            let key = if fault.path.is_empty() { "config".to_owned() } else { fault.path.join(".") };
            ConfigFault { key, what: fault.kind.to_string() }
        })
        .collect()
}

#[expect(clippy::too_many_lines, reason = "one line or two for each key, in the order of the documentation")]
fn check(given: Given) -> Result<Config, Vec<ConfigFault>> {
    let mut faults = Vec::new();
    let addr = address(&mut faults, "addr", given.addr.as_deref().unwrap_or("127.0.0.1:3000"));
    let metrics_addr = given.metrics_addr.and_then(|text| address(&mut faults, "metrics_addr", &text));
    let data_dir = given.data_dir.unwrap_or_else(|| PathBuf::from("data"));
    kept(&mut faults, can_be_folder("data_dir", &data_dir));
    let public_url = match (given.public_url, addr) {
        (Some(url), _) => kept(&mut faults, public_url(&url)),
        (None, Some(addr)) if addr.ip().is_loopback() => Some(format!("http://{addr}")),
        (None, Some(_)) => {
            faults.push(ConfigFault::new(
                "public_url",
                "name the https address under which people reach the system",
            ));
            None
        }
        (None, None) => None,
    };
    let database_url = given
        .database_url
        .unwrap_or_else(|| format!("sqlite://{}?mode=rwc", data_dir.join("openimi.db").display()));
    if !["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| database_url.starts_with(scheme)) {
        faults.push(ConfigFault::new("database_url", "must begin with sqlite: or postgres:"));
    }
    if let Some(url) = &given.smtp_url {
        kept(&mut faults, smtp_url(url));
    }
    let mail_sender = given.mail_sender.unwrap_or_else(|| "OpenIMI <openimi@localhost>".to_owned());
    if mail_sender.parse::<lettre::message::Mailbox>().is_err() {
        faults
            .push(ConfigFault::new("mail_sender", "must be a mail address, as in: OpenIMI <imi@example.eu>"));
    }
    let realm = given.realm.as_deref().map_or(Some(Realm::Live), Realm::parse);
    if realm.is_none() {
        faults.push(ConfigFault::new("realm", "must be live or training"));
    }
    let second_factor = match given.second_factor.as_deref() {
        Some(text) => SecondFactor::parse(text),
        None => Some(realm.map_or(SecondFactor::Required, SecondFactor::usual)),
    };
    if second_factor.is_none() {
        faults.push(ConfigFault::new("second_factor", "must be optional or required"));
    }
    check_limits(&mut faults, &given.limits);
    let openid = openid::check(given.openid, &mut faults);
    let folders = [
        ("web_dir", &given.web_dir),
        ("locales_dir", &given.locales_dir),
        ("procedures_dir", &given.procedures_dir),
        ("migrations_dir", &given.migrations_dir),
    ];
    for (key, folder) in folders {
        if let Some(folder) = folder.as_ref().filter(|folder| !folder.is_dir()) {
            faults.push(ConfigFault::new(key, format!("there is no folder {}", folder.display())));
        }
    }
    if let Some(file) = given.breached_passwords.as_ref().filter(|file| !file.is_file()) {
        faults.push(ConfigFault::new("breached_passwords", format!("there is no file {}", file.display())));
    }
    let (Some(addr), Some(public_url), Some(realm), Some(second_factor), true) =
        (addr, public_url, realm, second_factor, faults.is_empty())
    else {
        return Err(faults);
    };
    Ok(Config {
        database_url: database_url.into(),
        addr,
        public_url,
        smtp_url: given.smtp_url.map(SecretString::from),
        mail_sender,
        key_file: given.key_file.unwrap_or_else(|| data_dir.join("instance.key")),
        data_dir,
        realm,
        log: given.log.unwrap_or_else(|| "info".to_owned()),
        metrics_addr,
        trusted_proxies: given.trusted_proxies,
        limits: given.limits,
        second_factor,
        openid,
        breached_passwords: given.breached_passwords,
        web_dir: given.web_dir,
        locales_dir: given.locales_dir,
        procedures_dir: given.procedures_dir,
        migrations_dir: given.migrations_dir,
    })
}

fn kept<T>(faults: &mut Vec<ConfigFault>, result: Result<T, ConfigFault>) -> Option<T> {
    result.map_err(|fault| faults.push(fault)).ok()
}

fn address(faults: &mut Vec<ConfigFault>, key: &str, text: &str) -> Option<SocketAddr> {
    let parsed = text
        .parse()
        .map_err(|_| ConfigFault::new(key, "must be an address and a port, as in 127.0.0.1:3000"));
    kept(faults, parsed)
}

/// The address may hold a password and is not repeated.
fn smtp_url(url: &str) -> Result<(), ConfigFault> {
    let fault = |what: String| ConfigFault::new("smtp_url", what);
    if !url.starts_with("smtp://") && !url.starts_with("smtps://") {
        return Err(fault("must begin with smtp:// or smtps://".to_owned()));
    }
    smtp::transport(url).map(drop).map_err(|error| {
        fault(format!("is no address of a mail server, as in smtps://name:password@mail.example.eu: {error}"))
    })
}

/// Whether a folder is there, or can be made below one that is.
fn can_be_folder(key: &str, path: &Path) -> Result<(), ConfigFault> {
    match path.ancestors().find(|above| above.symlink_metadata().is_ok()) {
        Some(above) if !above.is_dir() => {
            Err(ConfigFault::new(key, format!("{} is no folder", above.display())))
        }
        _ => Ok(()),
    }
}

/// `__Host-` cookies are kept by browsers over https and on loopback only; anywhere else nobody could sign in.
fn public_url(text: &str) -> Result<String, ConfigFault> {
    let fault = |what: &str| ConfigFault::new("public_url", what);
    let url = text.trim_end_matches('/');
    let uri: http::Uri = url.parse().map_err(|_| fault("is no address, as in https://imi.example.eu"))?;
    let host = uri.host().ok_or_else(|| fault("is no address, as in https://imi.example.eu"))?;
    let is_loopback = host == "localhost"
        || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    if !matches!(uri.path(), "" | "/") || uri.query().is_some() {
        return Err(fault("must end after the host; the system cannot live under a path"));
    }
    match uri.scheme_str() {
        Some("https") => Ok(url.to_ascii_lowercase()),
        Some("http") if is_loopback => Ok(url.to_ascii_lowercase()),
        _ => {
            Err(fault("must be https, or http on loopback: over plain http browsers drop the sign-in cookie"))
        }
    }
}

fn check_limits(faults: &mut Vec<ConfigFault>, limits: &Limits) {
    let all = [
        ("limits.failures_per_account", limits.failures_per_account, 1_000_000),
        ("limits.failures_per_address", limits.failures_per_address, 1_000_000),
        ("limits.idle_minutes", limits.idle_minutes, 24 * 60),
        ("limits.absolute_hours", limits.absolute_hours, 7 * 24),
        ("limits.upload_mebibytes", limits.upload_mebibytes, 1024),
        ("limits.calls_per_second", limits.calls_per_second, 1_000_000),
    ];
    for (key, value, most) in all {
        if value == 0 || value > most {
            faults.push(ConfigFault::new(key, format!("must lie between 1 and {most}")));
        }
    }
    if KeepDrafts::of(limits.draft_days).is_none() {
        let (least, most) = KeepDrafts::DAYS.into_inner();
        faults.push(ConfigFault::new("limits.draft_days", format!("must lie between {least} and {most}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_toml(text: &str) -> Result<Config, Vec<ConfigFault>> {
        Figment::new().merge(Toml::string(text)).extract().map_err(faults).and_then(check)
    }

    fn keys(text: &str) -> Vec<String> {
        from_toml(text).unwrap_err().into_iter().map(|fault| fault.key).collect()
    }

    #[test]
    fn without_a_word_the_server_listens_on_loopback_in_realm_live() {
        let config = from_toml("").unwrap();
        assert_eq!(config.public_url, "http://127.0.0.1:3000");
        assert_eq!(config.realm, Realm::Live);
        assert_eq!(config.key_file, PathBuf::from("data/instance.key"));
        assert_eq!(config.limits, Limits::default());
        assert_eq!(KeepDrafts::of(config.limits.draft_days), Some(KeepDrafts::default()));
        assert_eq!(config.second_factor, SecondFactor::Required);
    }

    #[test]
    fn exercises_need_no_second_factor_and_each_realm_may_choose() {
        let of = |text| from_toml(text).unwrap().second_factor;
        assert_eq!(of("realm = 'training'"), SecondFactor::Optional);
        assert_eq!(of("realm = 'training'\nsecond_factor = 'required'"), SecondFactor::Required);
        assert_eq!(of("second_factor = 'optional'"), SecondFactor::Optional);
        assert_eq!(keys("second_factor = 'sometimes'"), ["second_factor"]);
    }

    #[test]
    fn plain_http_is_refused_unless_on_loopback() {
        assert_eq!(keys("public_url = 'http://imi.example.eu'"), ["public_url"]);
        assert_eq!(keys("addr = '0.0.0.0:80'"), ["public_url"]);
        for good in ["https://imi.example.eu/", "http://localhost:3000", "http://[::1]:3000"] {
            assert!(from_toml(&format!("public_url = '{good}'")).is_ok(), "{good}");
        }
    }

    #[test]
    fn every_fault_names_its_key() {
        let text = "addr = 'here'\nrealm = 'test'\nsmtp_url = 'mail'\n[limits]\nidle_minutes = 0\n";
        assert_eq!(keys(text), ["addr", "smtp_url", "realm", "limits.idle_minutes"]);
        assert_eq!(keys("limits.idle_minutes = 'x'"), ["limits.idle_minutes"]);
        assert_eq!(keys("limits.draft_days = 14"), ["limits.draft_days"], "no room for the warning");
    }

    #[test]
    fn a_mail_server_and_a_data_folder_that_cannot_be_are_found_before_anything_is_opened() {
        for url in ["smtp://", "smtp://localhost:99999", "smtp://localhost:x"] {
            assert_eq!(keys(&format!("smtp_url = '{url}'")), ["smtp_url"], "{url}");
        }
        assert!(from_toml("smtp_url = 'smtp://ana:secret@localhost:2525'").is_ok());
        assert_eq!(keys("data_dir = '/dev/null/x'"), ["data_dir"]);
        assert_eq!(keys("data_dir = '/dev/null'"), ["data_dir"]);
    }

    #[test]
    fn an_unknown_key_is_a_fault() {
        assert!(from_toml("databse_url = 'sqlite:x'").is_err());
    }

    #[test]
    fn a_file_that_is_no_toml_is_named_by_the_variable_that_names_the_file() {
        let fault = from_toml("realm = \n").unwrap_err().remove(0).to_string();
        assert!(fault.contains("config (OPENIMI_CONFIG)") && fault.contains("line 1"), "{fault}");
    }

    #[test]
    fn proxies_are_a_number_or_a_list() {
        let of = |text: &str| from_toml(text).unwrap().trusted_proxies;
        assert_eq!(of(""), TrustedProxies::None);
        assert_eq!(of("trusted_proxies = 2"), TrustedProxies::Hops(2));
        assert_eq!(
            of("trusted_proxies = ['10.0.0.1']"),
            TrustedProxies::Listed(vec!["10.0.0.1".parse().unwrap()])
        );
    }
}

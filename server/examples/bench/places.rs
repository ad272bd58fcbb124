//! Throw-away databases, and filling them with the program itself.

use crate::Outcome;
use crate::table::grouped;
use clap::ValueEnum;
use domain::accounts::SecondFactor;
use domain::realm::Realm;
use server::config::{Config, Limits, TrustedProxies};
use sqlx::postgres::PgConnectOptions;
use sqlx::{AssertSqlSafe, ConnectOptions, Connection};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};
use tokio::process::Command;
use uuid::Uuid;

/// Names the server in which databases may be made.
const SERVER: &str = "OPENIMI_TEST_POSTGRES_URL";

/// The two kinds of databases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A file in a temporary folder
    Sqlite,
    /// A database of the server named in OPENIMI_TEST_POSTGRES_URL
    Postgres,
}

impl Kind {
    /// The name that people know.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "SQLite",
            Self::Postgres => "PostgreSQL",
        }
    }
}

/// A new and empty database with its data folder.
pub struct Place {
    /// Address of the database.
    pub url: String,
    /// The data folder.
    pub folder: PathBuf,
    /// Name of the database on its server; none for a file.
    database: Option<String>,
}

impl Place {
    /// Makes one in a folder of this name.
    pub async fn make(kind: Kind, within: &Path, name: &str) -> Outcome<Self> {
        let folder = within.join(name);
        std::fs::create_dir_all(&folder)?;
        if kind == Kind::Sqlite {
            let url = format!("sqlite://{}?mode=rwc", folder.join("openimi.db").display());
            return Ok(Self { url, folder, database: None });
        }
        let database = format!("openimi_bench_{name}_{}", Uuid::new_v4().simple());
        execute(&server()?, format!("CREATE DATABASE {database}")).await?;
        let url = server()?.database(&database).to_url_lossy().to_string();
        Ok(Self { url, folder, database: Some(database) })
    }

    /// The configuration with which the site is opened. It is written down here, so that nothing in the environment
    /// can lead to another database; nobody is slowed down by limits.
    pub fn config(&self) -> Config {
        let addr = SocketAddr::from((Ipv4Addr::LOCALHOST, 3000));
        Config {
            database_url: self.url.clone().into(),
            addr,
            data_dir: self.folder.clone(),
            public_url: format!("http://{addr}"),
            smtp_url: None,
            mail_sender: "OpenIMI <openimi@localhost>".to_owned(),
            key_file: self.folder.join("instance.key"),
            realm: Realm::Training,
            log: "off".to_owned(),
            metrics_addr: None,
            trusted_proxies: TrustedProxies::None,
            limits: Limits { calls_per_second: 1_000_000, ..Limits::default() },
            second_factor: SecondFactor::Optional,
            openid: Vec::new(),
            breached_passwords: None,
            web_dir: None,
            locales_dir: None,
            procedures_dir: None,
            migrations_dir: None,
        }
    }

    /// Fills it by `openimi seed --profile load`, and yields how long that took.
    pub async fn seed(&self, exchanges: u32) -> Outcome<Duration> {
        eprintln!("loading {} exchanges ...", grouped(exchanges));
        let took = self.run(&["seed", "--profile", "load", "--exchanges", &exchanges.to_string()]).await?;
        self.settle().await?;
        Ok(took)
    }

    /// Runs the program on it, and yields how long that took.
    pub async fn run(&self, arguments: &[&str]) -> Outcome<Duration> {
        let began = Instant::now();
        let done = Command::new(program()?)
            .args(arguments)
            .env_clear()
            .env("OPENIMI_DATABASE_URL", &self.url)
            .env("OPENIMI_DATA_DIR", &self.folder)
            .env("OPENIMI_REALM", Realm::Training.code())
            .stdout(Stdio::null())
            .status()
            .await?;
        let took = began.elapsed();
        if done.success() { Ok(took) } else { Err(format!("openimi {} failed", arguments.join(" ")).into()) }
    }

    /// PostgreSQL does this by itself some time after so many rows came; it is not to happen while something is
    /// measured.
    pub async fn settle(&self) -> Outcome<()> {
        if self.database.is_some() {
            let here: PgConnectOptions = self.url.parse()?;
            for statement in ["VACUUM (ANALYZE)", "CHECKPOINT"] {
                execute(&here, statement.to_owned()).await?;
            }
        }
        Ok(())
    }

    /// Removes the database; a file goes with its folder.
    pub async fn remove(self) -> Outcome<()> {
        match self.database {
            Some(database) => {
                execute(&server()?, format!("DROP DATABASE IF EXISTS {database} WITH (FORCE)")).await
            }
            None => Ok(()),
        }
    }
}

fn server() -> Outcome<PgConnectOptions> {
    let url = std::env::var(SERVER).map_err(|_| format!("name a PostgreSQL server in {SERVER}"))?;
    Ok(url.parse()?)
}

async fn execute(database: &PgConnectOptions, statement: String) -> Outcome<()> {
    let mut connection = database.connect().await?;
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(&mut connection).await?;
    Ok(connection.close().await?)
}

/// The program of the same build; this one lies in the folder of examples beside it.
fn program() -> Outcome<PathBuf> {
    let here = std::env::current_exe()?;
    let folder = here.ancestors().nth(2).ok_or("the build has no folder")?;
    let program = folder.join("openimi");
    if program.is_file() {
        Ok(program)
    } else {
        Err(format!("{} is missing; `make bench` builds it first", program.display()).into())
    }
}

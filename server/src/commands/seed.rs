//! `openimi seed`: fills a database of realm training.

use super::{Failure, lock, say};
use crate::{demonstration, load_profile};
use clap::{Args, ValueEnum};
use domain::realm::Realm;
use operations::authorities;
use server::config::Config;
use server::start;

/// Arguments of `openimi seed`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// What to fill it with.
    #[arg(long, value_enum, default_value_t = Profile::Demo)]
    profile: Profile,
    /// How many exchanges the load profile makes.
    #[arg(long, default_value_t = 200_000)]
    exchanges: u32,
}

/// What a database is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Profile {
    /// The demonstration directory and accounts
    Demo,
    /// 12,000 authorities, 40,000 users and many exchanges, for measuring
    Load,
}

/// Fills the database.
///
/// # Errors
/// In realm live, while a server runs on the file, and when the database refuses.
pub async fn run(config: &Config, arguments: &Arguments) -> Result<(), Failure> {
    if config.realm != Realm::Training {
        return Err(Failure::new(
            "demonstration and load data are refused in realm live; seed on another database, with \
             OPENIMI_REALM=training",
        ));
    }
    let _lock = lock::take(config)?;
    let store = start::open_store(config).await?;
    store.migrate().await?;
    let (services, _) = start::services_on(config, store).await?;
    demonstration::load(&services).await?;
    authorities::reload(&services).await?;
    if arguments.profile == Profile::Load {
        load_profile::load(&services, arguments.exchanges).await?;
    }
    let count = services.directory().len();
    say(format_args!("The database holds {count} authorities and the demonstration accounts."))?;
    Ok(())
}

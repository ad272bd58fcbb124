//! `openimi migrate`: brings the database to the version of this program.

use super::{Failure, lock, say};
use clap::Args;
use server::config::Config;
use server::start;

/// Arguments of `openimi migrate`.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Change nothing; fail if there is something to change
    #[arg(long, conflicts_with = "down")]
    check: bool,
    /// Remove all tables with everything in them
    #[arg(long)]
    down: bool,
}

/// Migrates.
///
/// # Errors
/// When a server runs on the file, when the database refuses, or, with `--check`, when something is to be changed.
pub async fn run(config: &Config, arguments: &Arguments) -> Result<(), Failure> {
    if arguments.check {
        let store = start::open_store(config).await?;
        start::check_migrated(&store).await?;
        let differences = store.schema_differences().await?;
        if !differences.is_empty() {
            return Err(Failure::new(differences.join("\n")));
        }
        say(format_args!("The database is up to date."))?;
        return Ok(());
    }
    let _lock = lock::take(config)?;
    let store = start::open_store(config).await?;
    if arguments.down {
        store.migrate_down().await?;
        say(format_args!("All tables were removed."))?;
    } else {
        let pending = store.pending_migrations().await?;
        store.migrate().await?;
        say(format_args!("The database is up to date; {pending} migrations were made."))?;
    }
    Ok(())
}

//! The commands of the program: their arguments, and what they have in common.

mod audit;
mod authorities;
mod clock;
mod locales;
mod lock;
mod migrate;
mod procedures;
mod seed;
mod serve;
mod user;

use clap::{Parser, Subcommand};
use operations::Services;
use serde::Serialize;
use server::config::Config;
use server::start;
use std::fmt;
use std::io::{self, Write};
use std::path::PathBuf;

/// Administrative cooperation between the authorities of the European Economic Area.
#[derive(Debug, Parser)]
#[command(name = "openimi", version, about)]
pub struct Cli {
    /// Configuration file in TOML; OPENIMI_CONFIG names one too. Keys may stand in the environment as OPENIMI_<KEY>.
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the system; bring the database up to date before
    Serve,
    /// Bring the database to the version of this program
    Migrate(migrate::Arguments),
    /// Fill a database of realm training with demonstration or load data
    Seed(seed::Arguments),
    /// Add users, set their passwords, lock them
    #[command(subcommand)]
    User(user::Command),
    /// Search the directory of authorities, or import into it
    #[command(subcommand)]
    Authorities(authorities::Command),
    /// List, check, install, approve, compare and export procedures
    #[command(subcommand)]
    Procedures(procedures::Command),
    /// Report how complete the interface languages are
    #[command(subcommand)]
    Locales(locales::Command),
    /// Verify the audit trail
    #[command(subcommand)]
    Audit(audit::Command),
    /// Move the clock of realm training forward
    #[command(subcommand)]
    Clock(clock::Command),
}

/// Runs a command.
///
/// # Errors
/// Why it failed, in words for the operator.
pub async fn run(command: Command, config: Config) -> Result<(), Failure> {
    match command {
        Command::Serve => serve::run(config).await,
        Command::Migrate(arguments) => migrate::run(&config, &arguments).await,
        Command::Seed(arguments) => seed::run(&config, &arguments).await,
        Command::User(command) => user::run(&config, command).await,
        Command::Authorities(command) => authorities::run(&config, command).await,
        Command::Procedures(command) => procedures::run(&config, command).await,
        Command::Locales(command) => locales::run(&config, &command),
        Command::Audit(command) => audit::run(&config, &command).await,
        Command::Clock(command) => clock::run(&config, &command).await,
    }
}

/// Why a command failed, in words for the operator.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure.
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// What a command beside a server does with a database that was migrated and never used. Which realm a database
/// belongs to is said once and for ever, so not by a command that only looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unused {
    /// Gives it to the realm configured, and makes the key.
    Begin,
    /// Finds nothing in it, and leaves it as it is.
    Read,
    /// Is refused.
    Refuse,
}

/// What operations work with, for a command beside a server. The database has been migrated; one in use says itself to
/// which realm it belongs.
async fn services(config: &Config, unused: Unused) -> Result<Services, Failure> {
    let store = start::open_store(config).await?;
    start::check_migrated(&store).await?;
    let stored = store::realm::realm(&store.reader()).await?;
    let realm = match (stored, unused) {
        (Some((realm, _)), _) => realm,
        (None, Unused::Begin) => config.realm,
        (None, Unused::Read) => return Ok(start::services_on_unused(config, store).await?),
        (None, Unused::Refuse) => return Err(start::StartError::Unused.into()),
    };
    let config = Config { realm, ..config.clone() };
    Ok(start::services_on(&config, store).await?.0)
}

/// Prints a value as JSON.
fn print_json(value: &impl Serialize) -> Result<(), Failure> {
    say(format_args!("{}", serde_json::to_string_pretty(value)?))
}

/// Writes a line to standard output: the one place where commands do. Who closed the pipe has read enough; the command
/// goes on to its end, and its exit code is the same.
///
/// # Errors
/// When standard output takes no more, for any other reason.
pub fn say(line: fmt::Arguments<'_>) -> Result<(), Failure> {
    write_line(&mut io::stdout().lock(), line)
}

fn write_line(out: &mut impl Write, line: fmt::Arguments<'_>) -> Result<(), Failure> {
    match writeln!(out, "{line}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(error) => Err(Failure::new(format!("standard output: {error}"))),
        Ok(()) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    /// A pipe that nobody can write to, for this reason.
    struct Broken(io::ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Err(self.0.into())
        }
    }

    #[test]
    fn a_reader_who_has_gone_is_no_failure_and_a_full_disk_is_one() {
        assert!(write_line(&mut Broken(io::ErrorKind::BrokenPipe), format_args!("x")).is_ok());
        assert!(write_line(&mut Broken(io::ErrorKind::StorageFull), format_args!("x")).is_err());
        let mut out = Vec::new();
        write_line(&mut out, format_args!("{} x", 1)).unwrap();
        assert_eq!(out, b"1 x\n");
    }

    #[test]
    fn the_arguments_of_every_command_fit_together() {
        Cli::command().debug_assert();
        for line in [
            "openimi procedures check --json",
            "openimi procedures install folder --by ana",
            "openimi procedures approve some_procedure 2 --by kai",
            "openimi procedures diff some_procedure 1 2",
            "openimi procedures export some_procedure folder",
            "openimi procedures export some_procedure 2 folder",
            "openimi user grant ana --role some_procedure:handler",
            "openimi user add claire --commission --administrator",
        ] {
            assert!(Cli::try_parse_from(line.split(' ')).is_ok(), "{line}");
        }
        for line in ["openimi procedures approve some_procedure 2", "openimi user add nobody"] {
            assert!(Cli::try_parse_from(line.split(' ')).is_err(), "{line}");
        }
    }
}

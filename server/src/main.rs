//! The program `openimi`: arguments, configuration, and the command that was asked for.

mod commands;
mod commission;
mod demonstration;
mod jobs;
mod load_profile;

use clap::Parser;
use commands::{Cli, Command, Failure};
use server::config::Config;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    // Everything that speaks TLS takes this provider; the first one installed counts for the process.
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        return failed(&Failure::new("TLS has another provider already"));
    }
    let cli = Cli::parse();
    let file = cli.config.or_else(|| std::env::var_os("OPENIMI_CONFIG").map(PathBuf::from));
    let config = match Config::load(file.as_deref()) {
        Ok(config) => config,
        Err(faults) => {
            for fault in faults {
                eprintln!("{fault}");
            }
            return ExitCode::from(2);
        }
    };
    // Only the server tells what it does; the other commands answer on standard output.
    let log = if matches!(cli.command, Command::Serve) { config.log.clone() } else { "warn".to_owned() };
    if let Err(fault) = server::telemetry::begin(&log) {
        eprintln!("{fault}");
        return ExitCode::from(2);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    match runtime.block_on(commands::run(cli.command, config)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failed(&failure),
    }
}

fn failed(failure: &Failure) -> ExitCode {
    eprintln!("openimi: {failure}");
    ExitCode::FAILURE
}

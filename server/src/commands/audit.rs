//! `openimi audit verify`: finds any edit, insertion, reordering or removal in the audit trail.

use super::{Failure, Unused, print_json, say, services};
use clap::Subcommand;
use serde::Serialize;
use server::config::Config;
use store::audit::{Fault, Report, verify};

/// Commands about the audit trail.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Verify the whole trail; fails if anything is wrong
    Verify {
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Serialize)]
struct Line {
    kind: String,
    exchange: Option<String>,
    procedure: Option<String>,
    shard: Option<i32>,
    n: i64,
}

#[derive(Serialize)]
struct Verified {
    ok: bool,
    entries: u64,
    exchanges: u64,
    publications: u64,
    network: u64,
    accounts: u64,
    work_copies: u64,
    drafts: u64,
    faults: Vec<Line>,
}

impl Line {
    fn place(&self) -> String {
        let named = self.exchange.as_deref().or(self.procedure.as_deref()).map(str::to_owned);
        named.unwrap_or_else(|| match self.shard {
            Some(shard) => format!("the chain over the heads, shard {shard}"),
            None => "the chain over the heads".to_owned(),
        })
    }
}

/// Runs the command.
///
/// # Errors
/// When the trail was touched, or cannot be read.
pub async fn run(config: &Config, command: &Command) -> Result<(), Failure> {
    let Command::Verify { json } = command;
    let services = services(config, Unused::Read).await?;
    let Report { entries, exchanges, publications, network, accounts, work_copies, drafts, faults } =
        verify(&services.store.reader(), &services.keys).await?;
    let lines = faults.iter().map(line).collect();
    let verified = Verified {
        ok: faults.is_empty(),
        entries,
        exchanges,
        publications,
        network,
        accounts,
        work_copies,
        drafts,
        faults: lines,
    };
    if *json {
        print_json(&verified)?;
    } else {
        for fault in &verified.faults {
            let place = fault.place();
            say(format_args!("{}: {place}, number {}", fault.kind, fault.n))?;
        }
        say(format_args!(
            "{entries} entries of {exchanges} exchanges, {publications} of procedures and {network} of authorities verified, \
             {} faults.",
            verified.faults.len()
        ))?;
    }
    if verified.ok { Ok(()) } else { Err(Failure::new("the audit trail was touched")) }
}

fn line(fault: &Fault) -> Line {
    Line {
        kind: format!("{:?}", fault.kind),
        exchange: fault.exchange.map(|id| id.to_string()),
        procedure: fault.procedure.clone(),
        shard: fault.shard,
        n: fault.n,
    }
}

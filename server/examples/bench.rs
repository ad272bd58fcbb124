//! Measures a release build on SQLite and on PostgreSQL, beside a floor, and prints a table for each: a measurement,
//! not a test, so it ends well whatever it finds.

#[path = "bench/calls.rs"]
mod calls;
#[path = "bench/cases.rs"]
mod cases;
#[path = "bench/floor.rs"]
mod floor;
#[path = "bench/inbox.rs"]
mod inbox;
#[path = "bench/large.rs"]
mod large;
#[path = "bench/live.rs"]
mod live;
#[path = "bench/network.rs"]
mod network;
#[path = "bench/places.rs"]
mod places;
#[path = "bench/samples.rs"]
mod samples;
#[path = "bench/search.rs"]
mod search;
#[path = "bench/sending.rs"]
mod sending;
#[path = "bench/table.rs"]
mod table;
#[path = "bench/weights.rs"]
mod weights;
#[path = "bench/world.rs"]
mod world;

use calls::Asked;
use clap::Parser;
use floor::Floor;
use places::{Kind, Place};
use std::error::Error;
use std::process::Command;
use std::time::Duration;
use table::{Table, grouped};
use world::World;

/// What may go wrong while measuring; a missed goal is not among it.
type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// So many exchanges are what the goals are meant for.
const WHOLE: u32 = 200_000;
/// The time in which they are to be made.
const LOADED_WITHIN: Duration = Duration::from_secs(180);
/// Fewer exchanges than this do not fill a page of the busiest authority.
const FEWEST: u32 = 10_000;

/// Measures the release build and prints a table for each database.
#[derive(Debug, Parser)]
struct Arguments {
    /// How many exchanges to load; the goals are those of 200,000
    #[arg(long, default_value_t = WHOLE, value_parser = clap::value_parser!(u32).range(i64::from(FEWEST)..))]
    exchanges: u32,
    /// Only this database, and no sizes of web files
    #[arg(long, value_enum)]
    only: Option<Kind>,
}

fn main() -> Outcome<()> {
    let arguments = Arguments::parse();
    match arguments.only {
        None => everything(arguments.exchanges),
        Some(kind) => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(one_database(kind, arguments.exchanges))
        }
    }
}

/// Weighs the web files, then measures each database in a process of its own, so that the memory of one is not counted
/// for the other.
fn everything(exchanges: u32) -> Outcome<()> {
    let processors = std::thread::available_parallelism()?;
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown");
    println!("{processors} processors; load average at the beginning {load}");
    weights::tell()?;
    for only in ["sqlite", "postgres"] {
        let mut measuring = Command::new(std::env::current_exe()?);
        let done = measuring.args(["--only", only, "--exchanges"]).arg(exchanges.to_string()).status()?;
        if !done.success() {
            return Err(format!("measuring {only} failed").into());
        }
    }
    Ok(())
}

async fn one_database(kind: Kind, exchanges: u32) -> Outcome<()> {
    let scaled = if exchanges == WHOLE { "" } else { ", scaled: the goals are those of 200,000" };
    let mut table = Table::new(format!("{}, {} exchanges{scaled}", kind.name(), grouped(exchanges)));
    let folder = tempfile::tempdir()?;
    let large = Place::make(kind, folder.path(), "large").await?;
    let small = Place::make(kind, folder.path(), "small").await?;
    let own = Place::make(kind, folder.path(), "own").await?;
    let import = Place::make(kind, folder.path(), "import").await?;
    large::definitions(&mut table)?;
    let mut filled = fill(&mut table, kind, &large, &small, exchanges).await;
    if filled.is_ok() {
        filled = large::measure(&mut table, &own).await;
    }
    if filled.is_ok() {
        filled = network::import(&mut table, &import).await;
    }
    if filled.is_ok() {
        filled = search::tenfold(&mut table, &import).await;
    }
    // What was measured is told, and the databases go, also after a failure.
    table.print();
    for place in [large, small, own, import] {
        place.remove().await?;
    }
    filled
}

/// Measures everything on one database, the memory before a second world is opened.
async fn fill(table: &mut Table, kind: Kind, large: &Place, small: &Place, exchanges: u32) -> Outcome<()> {
    let took = large.seed(exchanges).await?;
    table.duration(&format!("load {} exchanges", grouped(exchanges)), took, LOADED_WITHIN);
    let world = World::open(large).await?;
    let busy = world.sign_in(0).await?;
    let floor = Floor::open(large, &busy.caller).await?;
    let ours = Asked::new(&world.router, "/inbox", &busy.cookie);
    inbox::page(table, &floor.asked(), &ours, &busy).await?;
    inbox::last_page(table, &world, &busy).await?;
    search::measure(table, &world, &busy).await?;
    cases::measure(table, &world, &busy, exchanges).await?;
    let sender = world.sign_in(100).await?;
    sending::measure(table, &world, sender, busy.caller.person.authority, large).await?;
    weights::under_load(table, &ours).await?;
    network::workload(table, &world).await?;
    live::measure(table, &world, kind, large).await?;

    let fewer = (exchanges / 10).max(FEWEST);
    small.seed(fewer).await?;
    let small_world = World::open(small).await?;
    let small_busy = small_world.sign_in(0).await?;
    let of_small = Asked::new(&small_world.router, "/inbox", &small_busy.cookie);
    inbox::growth(table, fewer, &of_small, exchanges, &ours).await
}

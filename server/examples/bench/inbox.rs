//! The inbox: a page beside the floor, the last page beside the first, many exchanges beside few.

use crate::Outcome;
use crate::calls::{Asked, in_turns};
use crate::samples::{IN_A_ROUND, ROUNDS, Samples, WARM_UP};
use crate::table::{Table, grouped};
use crate::world::{Login, World};
use domain::exchanges::Bucket;
use operations::Caller;
use operations::accounts::caller_of;
use operations::exchanges::{self, InboxInput};
use std::time::Instant;

/// The page of the busiest authority, and what it is made of.
pub async fn page(table: &mut Table, floor: &Asked, ours: &Asked, busy: &Login) -> Outcome<()> {
    let rows = same_rows(floor, ours).await?;
    let (of_floor, of_ours) = in_turns(floor, ours).await?;
    let counts = exchanges::counts(&busy.caller).await?;
    let open = grouped(counts.waiting_for_us.saturating_add(counts.waiting_for_them));
    table.ratio(&format!("inbox page, {rows} rows of {open} open"), &of_floor, &of_ours, 2.5, Some(2.0));
    let parts = tokio::spawn(parts(busy.caller.clone(), busy.token.clone())).await??;
    table.part("of it: session and rights", &parts.session);
    table.part("of it: counts of the frame", &parts.counts);
    table.part("of it: the rows", &parts.rows);
    Ok(())
}

/// Both show the same exchanges in the same order; else there is nothing to compare.
async fn same_rows(floor: &Asked, ours: &Asked) -> Outcome<usize> {
    let (floor, ours) = (floor.once().await?.text, ours.once().await?.text);
    let (of_floor, of_ours) = (shown(&floor), shown(&ours));
    if of_ours.is_empty() || of_floor != of_ours {
        let (n, m) = (of_floor.len(), of_ours.len());
        return Err(format!("the floor shows {n} rows and we show {m}, or others").into());
    }
    Ok(of_ours.len())
}

/// The exchanges to which a page leads.
fn shown(page: &str) -> Vec<&str> {
    page.split("\"/exchanges/").skip(1).filter_map(|rest| rest.get(..36)).collect()
}

struct Parts {
    session: Samples,
    counts: Samples,
    rows: Samples,
}

/// What the server does for a page before it is rendered.
async fn parts(caller: Caller, token: String) -> Outcome<Parts> {
    let mut parts =
        Parts { session: Samples::default(), counts: Samples::default(), rows: Samples::default() };
    let input = InboxInput { bucket: Some(Bucket::WaitingForUs), ..InboxInput::default() };
    for done in 0..WARM_UP.saturating_add(ROUNDS.saturating_mul(IN_A_ROUND)) {
        let began = Instant::now();
        caller_of(&caller.services, &token, caller.language, true).await?;
        let session = began.elapsed();
        let began = Instant::now();
        exchanges::counts(&caller).await?;
        let counts = began.elapsed();
        let began = Instant::now();
        exchanges::inbox(&caller, &input).await?;
        let rows = began.elapsed();
        if done >= WARM_UP {
            parts.session.add(session);
            parts.counts.add(counts);
            parts.rows.add(rows);
        }
    }
    Ok(parts)
}

/// The last full page of everything that the busiest authority has, by its cursor, beside the first.
pub async fn last_page(table: &mut Table, world: &World, busy: &Login) -> Outcome<()> {
    let mut input = InboxInput::default();
    let mut last = String::new();
    let mut rows = 0_usize;
    loop {
        let view = exchanges::inbox(&busy.caller, &input).await?;
        rows = rows.saturating_add(view.rows.len());
        let is_full = u64::try_from(view.rows.len())? == exchanges::inbox::ROWS;
        if let (true, Some(cursor)) = (is_full, &input.after) {
            last.clone_from(cursor);
        }
        match view.next {
            Some(next) => input.after = Some(next),
            None => break,
        }
    }
    let asked = |path: &str| Asked::new(&world.router, path, &busy.cookie);
    let (first, last) = (asked("/inbox?pile="), asked(&format!("/inbox?pile=&after={last}")));
    let (of_first, of_last) = in_turns(&first, &last).await?;
    let rows = grouped(u32::try_from(rows)?);
    table.ratio(&format!("last page of {rows} rows / the first"), &of_first, &of_last, 1.5, None);
    Ok(())
}

/// The page of the busiest authority among many exchanges beside that among few.
pub async fn growth(
    table: &mut Table,
    few: u32,
    among_few: &Asked,
    many: u32,
    among_many: &Asked,
) -> Outcome<()> {
    let (of_few, of_many) = in_turns(among_few, among_many).await?;
    let name = format!("inbox page, {} / {} exchanges", grouped(many), grouped(few));
    table.ratio(&name, &of_few, &of_many, 1.3, None);
    Ok(())
}

//! Creating a filled draft and sending it, beside what the disk needs for one durable append.

use crate::Outcome;
use crate::places::Place;
use crate::samples::{IN_A_ROUND, ROUNDS, Samples};
use crate::table::Table;
use crate::world::{Login, procedure};
use domain::ids::{AuthorityId, ExchangeId, Revision};
use domain::procedures::sample;
use operations::procedures::Loaded;
use operations::testing::key;
use operations::{Caller, exchanges};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::time::{Duration, Instant};
use store::drafts::{Draft, DraftKind};

/// What is appended at once: a page of most file systems.
const APPENDED: [u8; 4_096] = [0x5A; 4_096];
/// Done before anything is measured.
const FIRST: usize = 50;

/// Times of both sides.
#[derive(Default)]
struct Sides {
    appends: Samples,
    creates: Samples,
    sends: Samples,
    both: Samples,
}

/// Two transactions beside the floor, in turns. Nothing is sent to `spared`, whose inbox is measured.
pub async fn measure(table: &mut Table, sender: &Login, spared: AuthorityId, place: &Place) -> Outcome<()> {
    let caller = sender.caller.clone();
    let directory = store::authorities::all(&caller.services.store.reader()).await?;
    let others = directory.iter().map(|one| one.id);
    let recipients: Vec<AuthorityId> =
        others.filter(|id| ![spared, caller.person.authority].contains(id)).step_by(17).collect();
    let file = OpenOptions::new().create(true).append(true).open(place.folder.join("appended"))?;
    let sides = tokio::spawn(in_turns(caller, recipients, file)).await??;
    table.ratio("create and send / fdatasync", &sides.appends, &sides.both, 12.0, Some(6.0));
    table.part("of it: create a filled draft", &sides.creates);
    table.part("of it: send", &sides.sends);
    Ok(())
}

async fn in_turns(caller: Caller, recipients: Vec<AuthorityId>, mut file: File) -> Outcome<Sides> {
    let loaded = procedure(&caller.services)?;
    let mut recipients = recipients.into_iter().cycle();
    for recipient in recipients.by_ref().take(FIRST) {
        create_and_send(&caller, &loaded, recipient).await?;
        append(&mut file)?;
    }
    let mut sides = Sides::default();
    for _ in 0..ROUNDS {
        for _ in 0..IN_A_ROUND {
            sides.appends.add(append(&mut file)?);
        }
        for recipient in recipients.by_ref().take(IN_A_ROUND) {
            let (create, send) = create_and_send(&caller, &loaded, recipient).await?;
            sides.creates.add(create);
            sides.sends.add(send);
            sides.both.add(create.saturating_add(send));
        }
    }
    Ok(sides)
}

/// One append that is on the disk afterwards.
fn append(file: &mut File) -> Outcome<Duration> {
    let began = Instant::now();
    file.write_all(&APPENDED)?;
    file.sync_data()?;
    Ok(began.elapsed())
}

/// A draft with everything in it, as a request that is taken to another authority begins; then it is sent.
async fn create_and_send(
    caller: &Caller,
    loaded: &Loaded,
    recipient: AuthorityId,
) -> Outcome<(Duration, Duration)> {
    let caller = Caller { now: caller.services.now(), ..caller.clone() };
    let draft = Draft {
        id: ExchangeId(key().0),
        kind: DraftKind::Request,
        exchange: None,
        procedure: loaded.definition.procedure.clone(),
        version: loaded.definition.version,
        authority: caller.person.authority,
        author: caller.person.id,
        recipient: Some(recipient),
        revision: Revision(1),
        entries: sample::request(&loaded.definition, recipient, caller.today()),
        created_at: caller.now,
        changed_at: caller.now,
        changed_by: caller.person.id,
        warned_at: None,
    };
    let began = Instant::now();
    let mut hk = caller.services.store.housekeeping().await?;
    store::drafts::create(&mut hk, &caller.services.keys, &draft).await?;
    hk.commit().await?;
    let create = began.elapsed();
    let began = Instant::now();
    exchanges::send(&caller, draft.id, draft.revision, key()).await?;
    Ok((create, began.elapsed()))
}

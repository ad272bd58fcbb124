//! Beginning a draft and sending it once it is filled, through the router, beside what the disk needs for one durable append.

use crate::Outcome;
use crate::calls::{call, form as posted};
use crate::places::Place;
use crate::samples::{IN_A_ROUND, ROUNDS, Samples};
use crate::table::Table;
use crate::world::{Login, World, procedure};
use axum::Router;
use domain::ids::{AuthorityId, ExchangeId, Revision};
use domain::procedures::definition::Step;
use domain::procedures::{form, sample};
use http::StatusCode;
use operations::procedures::Loaded;
use operations::testing::key;
use operations::{Caller, exchanges};
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::time::{Duration, Instant};

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

/// Who sends, and the site that is asked.
struct Sender {
    router: Router,
    cookie: String,
    caller: Caller,
}

impl Sender {
    /// The time that a form takes; anything but being led on is a failure.
    async fn post(&self, path: &str, typed: &[(&str, &str)]) -> Outcome<Duration> {
        let answer = call(&self.router, posted(path, &self.cookie, "text/html", typed)?).await?;
        if answer.status == StatusCode::SEE_OTHER {
            Ok(answer.took)
        } else {
            Err(format!("{path} answers {}: {}", answer.status, answer.text).into())
        }
    }
}

/// Two transactions beside the floor, in turns. Nothing is sent to `spared`, whose inbox is measured.
pub async fn measure(
    table: &mut Table,
    world: &World,
    sender: Login,
    spared: AuthorityId,
    place: &Place,
) -> Outcome<()> {
    let Login { cookie, caller, .. } = sender;
    let directory = store::authorities::all(&caller.services.store.reader()).await?;
    let others = directory.iter().map(|one| one.id);
    let recipients: Vec<AuthorityId> =
        others.filter(|id| ![spared, caller.person.authority].contains(id)).step_by(17).collect();
    let file = OpenOptions::new().create(true).append(true).open(place.folder.join("appended"))?;
    let sender = Sender { router: world.router.clone(), cookie, caller };
    let sides = tokio::spawn(in_turns(sender, recipients, file)).await??;
    table.ratio("create and send / fdatasync", &sides.appends, &sides.both, 12.0, Some(6.0));
    table.part("of it: begin a draft", &sides.creates);
    table.part("of it: send", &sides.sends);
    Ok(())
}

async fn in_turns(sender: Sender, recipients: Vec<AuthorityId>, mut file: File) -> Outcome<Sides> {
    let loaded = procedure(&sender.caller.services)?;
    let mut recipients = recipients.into_iter().cycle();
    for recipient in recipients.by_ref().take(FIRST) {
        create_and_send(&sender, &loaded, recipient).await?;
        append(&mut file)?;
    }
    let mut sides = Sides::default();
    for _ in 0..ROUNDS {
        for _ in 0..IN_A_ROUND {
            sides.appends.add(append(&mut file)?);
        }
        for recipient in recipients.by_ref().take(IN_A_ROUND) {
            let (create, send) = create_and_send(&sender, &loaded, recipient).await?;
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

/// A draft is begun and sent, each by a form as our pages post it; in between every page of it is saved, which is not
/// counted.
async fn create_and_send(
    sender: &Sender,
    loaded: &Loaded,
    recipient: AuthorityId,
) -> Outcome<(Duration, Duration)> {
    let begun = key();
    let (procedure, key_of_draft) = (loaded.definition.procedure.to_string(), begun.to_string());
    let create =
        sender.post("/api/create_draft", &[("procedure", &procedure), ("key", &key_of_draft)]).await?;
    let id = ExchangeId(begun.0);
    let services = &sender.caller.services;
    let caller = Caller { now: services.now(), ..sender.caller.clone() };
    let entries = sample::request(&loaded.definition, recipient, caller.today());
    let mut revision = Revision(1);
    for step in form::steps(&loaded.definition).into_iter().filter(|step| *step != Step::Check) {
        let saved = exchanges::save_draft(&caller, id, revision, key(), step, entries.clone()).await?;
        revision = saved.revision;
    }
    let (draft, seen, key_of_sending) = (id.to_string(), revision.to_string(), key().to_string());
    let typed = [("id", draft.as_str()), ("revision", &seen), ("key", &key_of_sending)];
    Ok((create, sender.post("/api/send_exchange", &typed).await?))
}

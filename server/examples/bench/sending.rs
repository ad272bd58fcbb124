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
use std::sync::Arc;
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
pub struct Sender {
    router: Router,
    cookie: String,
    caller: Caller,
    loaded: Arc<Loaded>,
}

impl Sender {
    /// Somebody who is signed in at a site.
    pub fn new(world: &World, login: Login) -> Outcome<Self> {
        let Login { cookie, caller, .. } = login;
        let loaded = procedure(&caller.services)?;
        Ok(Self { router: world.router.clone(), cookie, caller, loaded })
    }

    /// Begins a draft by a form as our pages post it, and says how long that took; then every page of it is saved.
    pub async fn begin(&self, recipient: AuthorityId) -> Outcome<(Duration, ExchangeId, Revision)> {
        let (definition, begun) = (&self.loaded.definition, key());
        let (procedure, key_of_draft) = (definition.procedure.to_string(), begun.to_string());
        let typed = [("procedure", procedure.as_str()), ("key", &key_of_draft)];
        let took = self.post("/api/create_draft", &typed).await?;
        let (id, mut revision) = (ExchangeId(begun.0), Revision(1));
        let caller = Caller { now: self.caller.services.now(), ..self.caller.clone() };
        let entries = sample::request(definition, recipient, caller.today());
        for step in form::steps(definition).into_iter().filter(|step| *step != Step::Check) {
            let saved = exchanges::save_draft(&caller, id, revision, key(), step, entries.clone()).await?;
            revision = saved.revision;
        }
        Ok((took, id, revision))
    }

    /// Sends a draft by its form, and says how long that took.
    pub async fn send(&self, id: ExchangeId, revision: Revision) -> Outcome<Duration> {
        let (id, revision, key) = (id.to_string(), revision.to_string(), key().to_string());
        self.post("/api/send_exchange", &[("id", id.as_str()), ("revision", &revision), ("key", &key)]).await
    }

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
    login: Login,
    spared: AuthorityId,
    place: &Place,
) -> Outcome<()> {
    let caller = login.caller.clone();
    let directory = store::authorities::all(&caller.services.store.reader()).await?;
    let others = directory.iter().map(|one| one.id);
    let recipients: Vec<AuthorityId> =
        others.filter(|id| ![spared, caller.person.authority].contains(id)).step_by(17).collect();
    let file = OpenOptions::new().create(true).append(true).open(place.folder.join("appended"))?;
    let sender = Sender::new(world, login)?;
    let sides = tokio::spawn(in_turns(sender, recipients, file)).await??;
    table.ratio("create and send / fdatasync", &sides.appends, &sides.both, 12.0, Some(6.0));
    table.part("of it: begin a draft", &sides.creates);
    table.part("of it: send", &sides.sends);
    Ok(())
}

async fn in_turns(sender: Sender, recipients: Vec<AuthorityId>, mut file: File) -> Outcome<Sides> {
    let mut recipients = recipients.into_iter().cycle();
    for recipient in recipients.by_ref().take(FIRST) {
        create_and_send(&sender, recipient).await?;
        append(&mut file)?;
    }
    let mut sides = Sides::default();
    for _ in 0..ROUNDS {
        for _ in 0..IN_A_ROUND {
            sides.appends.add(append(&mut file)?);
        }
        for recipient in recipients.by_ref().take(IN_A_ROUND) {
            let (create, send) = create_and_send(&sender, recipient).await?;
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

/// The two transactions. What is saved in between is not counted.
async fn create_and_send(sender: &Sender, recipient: AuthorityId) -> Outcome<(Duration, Duration)> {
    let (create, id, revision) = sender.begin(recipient).await?;
    Ok((create, sender.send(id, revision).await?))
}

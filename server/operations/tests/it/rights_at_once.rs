//! Rights are taken at the same moment as they are used, sixty-four tasks at once: the recorded order of events explains
//! what each was told, and nothing comes after the change that forbids it.

use crate::coordination::held;
use crate::documents::{input, upload};
use crate::moves::{ACCEPT, acts, sees, text_of};
use crate::scratch::Scratch;
use domain::accounts::{AccountEventKind, Role};
use domain::authorities::{AccessStep, Function, NetworkEventKind, Switches};
use domain::casework::HolderSeen;
use domain::exchanges::Act;
use domain::ids::{AuthorityId, ExchangeId, OnceKey, PersonId, Revision};
use domain::problem::Refusal;
use domain::procedures::{Entries, form};
use futures::FutureExt;
use futures::future::{BoxFuture, join_all};
use operations::accounts::{RolesInput, act_on_person, set_person_roles};
use operations::authorities::{change_access, take_back};
use operations::casework::add_note;
use operations::documents::UploadInput;
use operations::exchanges::{ActTexts, act, approve, reply, save_draft, save_reply, send};
use operations::testing::{DGES, FOSA, KAMMER, UNION, World, ZAB, key};
use operations::{Caller, Error, store};
use sha2::{Digest, Sha256};
use sqlx::ConnectOptions;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use uuid::{Builder, Uuid};

/// What somebody is about to do.
pub type Doing = BoxFuture<'static, Result<(), Error>>;

/// Somebody who acts while the right to it is taken.
struct Group {
    who: PersonId,
    /// Where the change stands in the trail, and its word there.
    change: (Uuid, &'static str),
    /// What is said to whoever comes too late.
    clear: Refusal,
    /// Whether the change is made, and its maker knows.
    is_made: Arc<AtomicBool>,
}

/// What is left of an act that was done.
#[derive(Debug, Clone, Copy)]
pub enum Trace {
    /// An entry in the trail.
    Entry(Uuid),
    Answers(ExchangeId),
    Document(ExchangeId),
    Draft(ExchangeId, Revision),
}

/// What somebody tried, and was told.
struct Tried {
    group: usize,
    trace: Trace,
    came_late: bool,
    told: Result<(), Error>,
}

/// A kind of act.
#[derive(Debug, Clone, Copy)]
pub enum What {
    Accept,
    Forward,
    Note,
    Reply,
    SaveAnswers,
    AttachToAnswers,
    Send,
    SaveDraft,
    AttachToDraft,
    Approve,
    ChangeAccess,
}

/// An entry of the trail in the order of its shard, in which nobody commits before whoever stands in front.
#[derive(Debug)]
pub struct Entry {
    shard: i64,
    seq: i64,
    pub place: Uuid,
    pub person: Option<Uuid>,
    kind: String,
}

const OF_SQLITE: &str = "SELECT l.shard, l.seq, hex(e.exchange_id), coalesce(hex(e.person_id), ''), e.kind \
                         FROM audit_link l JOIN audit_entry e ON e.exchange_id = l.exchange_id AND e.n = l.n \
                         ORDER BY l.shard, l.seq";
const OF_POSTGRES: &str = "SELECT l.shard::bigint, l.seq, e.exchange_id::text, coalesce(e.person_id::text, ''), \
                           e.kind FROM audit_link l JOIN audit_entry e \
                           ON e.exchange_id = l.exchange_id AND e.n = l.n ORDER BY l.shard, l.seq";

pub async fn trail(url: &str) -> Vec<Entry> {
    type Row = (i64, i64, String, String, String);
    let rows: Vec<Row> = if url.starts_with("sqlite:") {
        let options: SqliteConnectOptions = url.parse().unwrap();
        let mut connection = options.connect().await.unwrap();
        sqlx::query_as(OF_SQLITE).fetch_all(&mut connection).await.unwrap()
    } else {
        let options: PgConnectOptions = url.parse().unwrap();
        let mut connection = options.connect().await.unwrap();
        sqlx::query_as(OF_POSTGRES).fetch_all(&mut connection).await.unwrap()
    };
    let read = |(shard, seq, place, person, kind): Row| Entry {
        shard,
        seq,
        place: place.parse().unwrap(),
        person: person.parse().ok(),
        kind,
    };
    rows.into_iter().map(read).collect()
}

/// The place in the trail of what is no exchange.
fn place_of(what: &str) -> Uuid {
    let digest: [u8; 32] = Sha256::digest(what).into();
    Builder::from_custom_bytes(digest[..16].try_into().unwrap()).into_uuid()
}

pub fn of_person(id: PersonId) -> Uuid {
    place_of(&format!("person {id}"))
}

pub fn of_authority(id: AuthorityId) -> Uuid {
    place_of(&format!("authority {id}"))
}

/// A key that makes an exchange of the same shard as this place: the last four bits say which.
fn key_beside(place: Uuid) -> OnceKey {
    let (mut bytes, near) = (Uuid::new_v4().into_bytes(), place.into_bytes());
    bytes[15] = (bytes[15] & 0xf0) | (near[15] & 0x0f);
    OnceKey(Uuid::from_bytes(bytes))
}

/// A request of Ana's in this shard.
async fn sent_beside(world: &World, place: Uuid) -> ExchangeId {
    let (id, revision) = world.draft_under(key_beside(place), "ana", &world.filled_request(ZAB)).await;
    send(&world.caller("ana").await, id, revision, key()).await.unwrap().id
}

/// What one of the Zentralstelle, or Vera, is about to do with a request of its own.
pub async fn handling(world: &World, name: &str, place: Uuid, what: What) -> (Trace, Doing) {
    let id = sent_beside(world, place).await;
    let mut answers = Entries::default();
    if matches!(what, What::Reply | What::SaveAnswers | What::AttachToAnswers) {
        acts(world, name, id, ACCEPT).await;
        answers = world.filled_reply(&text_of(world, id).await);
    }
    let caller = world.caller(name).await;
    if matches!(what, What::Reply) {
        save_reply(&caller, id, Revision(0), key(), answers.clone()).await.unwrap();
    }
    let seen = sees(world, name, id).await;
    let revision = seen.revision;
    let takes = move |caller: Caller, done: Act| {
        async move { act(&caller, id, revision, key(), done, ActTexts::default()).await }.boxed()
    };
    let entry = Trace::Entry(id.0);
    match what {
        What::Forward => (entry, takes(caller, Act::Forward { recipient: Some(FOSA) })),
        What::Note => {
            let note = async move { add_note(&caller, id, key(), "Notiz", HolderSeen::Unknown).await };
            (entry, note.boxed())
        }
        What::Reply => (entry, async move { reply(&caller, id, revision, key(), true).await }.boxed()),
        What::Approve => {
            let done = async move { approve(&caller, id, revision, key(), Entries::default()).await };
            (entry, done.boxed())
        }
        What::SaveAnswers => {
            let saved = async move { save_reply(&caller, id, Revision(0), key(), answers).await.map(drop) };
            (Trace::Answers(id), saved.boxed())
        }
        What::AttachToAnswers => {
            let attached_to = format!("a.{}", seen.own_questions[0]);
            let input = UploadInput { attached_to, ..input(world, id, "canary.pdf") };
            let kept = async move { upload(&caller, input, b"%PDF-1.7 canary").await.map(drop) };
            (Trace::Document(id), kept.boxed())
        }
        _ => (entry, takes(caller, ACCEPT)),
    }
}

/// What somebody is about to do with a draft of its own.
pub async fn drafting(world: &World, name: &str, place: Uuid, what: What) -> (Trace, Doing) {
    let (id, revision) = world.draft_under(key_beside(place), name, &world.filled_request(DGES)).await;
    let caller = world.caller(name).await;
    match what {
        What::SaveDraft => {
            let step = *form::steps(&world.procedure().definition).first().unwrap();
            let saved = async move {
                save_draft(&caller, id, revision, key(), step, Entries::default()).await.map(drop)
            };
            (Trace::Draft(id, revision), saved.boxed())
        }
        What::AttachToDraft => {
            let input = input(world, id, "canary.pdf");
            let kept = async move { upload(&caller, input, b"%PDF-1.7 canary").await.map(drop) };
            (Trace::Document(id), kept.boxed())
        }
        _ => {
            let sent = async move { send(&caller, id, revision, key()).await.map(drop) };
            (Trace::Entry(id.0), sent.boxed())
        }
    }
}

const APPROVED: Switches =
    Switches { has_allocation: false, requests_need_approval: true, replies_need_approval: false };

/// What Ana is about to do as the coordinator of Portugal.
async fn coordinating(world: &World) -> (Trace, Doing) {
    let (caller, procedure) = (world.caller("ana").await, world.procedure_id());
    let done = async move {
        change_access(&caller, DGES, &procedure, AccessStep::Change, APPROVED, None, key()).await
    };
    (Trace::Entry(of_authority(DGES)), done.boxed())
}

/// The Zentralstelle and the Direção-Geral coordinate their states, and the Commission gave them that; Petra handles
/// requests too, Vera approves them, and Lotte works at the Kammer.
async fn peopled(database: &Scratch) -> World {
    let mut world = crate::world(database).await;
    world.join("lotte", KAMMER, &[Role::Handler]).await;
    let mut hk = world.services.store.housekeeping().await.unwrap();
    for new in [
        held(1, ZAB, Function::National, "DE"),
        held(2, DGES, Function::National, "PT"),
        held(3, UNION, Function::Commission, "EU"),
    ] {
        store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    }
    hk.commit().await.unwrap();
    for (by, who, role, is_administrator) in
        [("karin", "petra", "handler", true), ("ana", "vera", "approver", false)]
    {
        let input = RolesInput { roles: format!("{}:{role}", world.procedure_id()), is_administrator };
        set_person_roles(&world.caller(by).await, world.user(who).id, key(), input).await.unwrap();
    }
    world
}

/// Those who act, each with what takes the right away.
async fn groups(world: &World) -> Vec<(Group, Doing)> {
    let id = |name: &str| world.user(name).id;
    let (kai, karin, vera) = (id("kai"), id("karin"), id("vera"));
    let [petra, ana, dirk] =
        [world.caller("petra").await, world.caller("ana").await, world.caller("dirk").await];
    let (petra_too, petra_again, procedure) = (petra.clone(), petra.clone(), world.procedure_id());
    let changed = AccountEventKind::RolesChanged.code();
    let group = |who: PersonId, place: Uuid, word: &'static str, clear: Refusal| Group {
        who,
        change: (place, word),
        clear,
        is_made: Arc::default(),
    };
    vec![
        (
            group(kai, of_person(kai), changed, Refusal::RightsChanged),
            async move { set_person_roles(&petra, kai, key(), RolesInput::default()).await }.boxed(),
        ),
        (
            group(karin, of_person(karin), AccountEventKind::Locked.code(), Refusal::RightsChanged),
            async move { act_on_person(&petra_too, karin, key(), AccountEventKind::Locked).await }.boxed(),
        ),
        (
            group(
                id("lotte"),
                of_authority(KAMMER),
                NetworkEventKind::AccessSuspended.code(),
                Refusal::RightsChanged,
            ),
            async move {
                let (step, none) = (AccessStep::Suspend, Switches::default());
                change_access(&petra_again, KAMMER, &procedure, step, none, Some(ZAB), key()).await
            }
            .boxed(),
        ),
        (
            group(vera, of_person(vera), changed, Refusal::RightsChanged),
            async move { set_person_roles(&ana, vera, key(), RolesInput::default()).await }.boxed(),
        ),
        (
            group(
                id("ana"),
                of_authority(DGES),
                NetworkEventKind::TakenBack.code(),
                // Her own rights stay; what the authority may do for others is read in the change.
                Refusal::OutsideRemit,
            ),
            async move { take_back(&dirk, DGES, held(2, DGES, Function::National, "PT").id, key()).await }
                .boxed(),
        ),
    ]
}

/// What each of the groups does: fifty-nine acts.
const ACTS: [(usize, What, usize); 14] = [
    (0, What::Accept, 5),
    (0, What::Forward, 3),
    (0, What::Note, 3),
    (0, What::Reply, 3),
    (0, What::SaveAnswers, 1),
    (0, What::AttachToAnswers, 1),
    (1, What::Accept, 6),
    (1, What::Note, 3),
    (1, What::Reply, 3),
    (2, What::Send, 8),
    (2, What::SaveDraft, 2),
    (2, What::AttachToDraft, 2),
    (3, What::Approve, 10),
    (4, What::ChangeAccess, 9),
];

async fn prepared(world: &World, groups: &[Group]) -> Vec<(usize, Trace, Doing)> {
    let mut ranked = Vec::new();
    for (group, what, count) in ACTS {
        if matches!(what, What::Approve) {
            // What Ana sends from now on waits for Vera.
            coordinating(world).await.1.await.unwrap();
        }
        let place = groups[group].change.0;
        for rank in 0..count {
            let (trace, doing) = match what {
                What::ChangeAccess => coordinating(world).await,
                What::Send | What::SaveDraft | What::AttachToDraft => {
                    drafting(world, "lotte", place, what).await
                }
                _ => handling(world, ["kai", "karin", "", "vera"][group], place, what).await,
            };
            ranked.push((rank, (group, trace, doing)));
        }
    }
    // All sorts of acts by turns.
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, prepared)| prepared).collect()
}

/// Starts the acts, with all changes in the middle.
async fn all_at_once(groups: &[Group], acts: Vec<(usize, Trace, Doing)>, changes: Vec<Doing>) -> Vec<Tried> {
    let half = acts.len() / 2;
    let (mut tries, mut making) = (Vec::new(), Vec::new());
    let mut changes = Some(changes);
    for (number, (group, trace, doing)) in acts.into_iter().enumerate() {
        if number == half {
            for (change, group) in changes.take().into_iter().flatten().zip(groups) {
                let is_made = Arc::clone(&group.is_made);
                making.push(tokio::spawn(async move {
                    change.await.unwrap();
                    is_made.store(true, Ordering::SeqCst);
                }));
            }
        }
        let is_made = Arc::clone(&groups[group].is_made);
        tries.push(tokio::spawn(async move {
            let came_late = is_made.load(Ordering::SeqCst);
            Tried { group, trace, came_late, told: doing.await }
        }));
    }
    assert_eq!(tries.len() + making.len(), 64);
    join_all(making).await.into_iter().for_each(|made| made.expect("a change is made"));
    join_all(tries).await.into_iter().map(Result::unwrap).collect()
}

/// Whether what is no event was kept; asked with the rights of before.
async fn was_kept(caller: &Caller, trace: Trace) -> bool {
    let (reader, keys, scope) = (caller.services.store.reader(), &caller.services.keys, caller.drafting());
    match trace {
        Trace::Entry(_) => false,
        Trace::Answers(id) => {
            store::drafts::reply_draft_of(&reader, keys, id, &scope).await.unwrap().is_some()
        }
        Trace::Document(id) => !store::documents::list(&reader, id, &scope).await.unwrap().is_empty(),
        Trace::Draft(id, before) => {
            store::drafts::load(&reader, keys, id, &scope).await.unwrap().unwrap().revision != before
        }
    }
}

/// The order of the trail explains what the group was told.
fn is_explained(group: &Group, tries: &[&Tried], new: &[Entry]) {
    let (place, word) = group.change;
    let changes: Vec<&Entry> = new.iter().filter(|one| one.place == place && one.kind == word).collect();
    let [change] = changes.as_slice() else { panic!("{changes:?}") };
    let mut done = 0;
    for one in tries {
        let Trace::Entry(place) = one.trace else { continue };
        let left: Vec<&Entry> =
            new.iter().filter(|entry| entry.place == place && entry.person == Some(group.who.0)).collect();
        let in_order = left.iter().all(|entry| entry.shard == change.shard && entry.seq < change.seq);
        assert!(in_order, "{left:?} after {change:?}");
        // What Ana coordinates stands in one place.
        if place == group.change.0 {
            done = left.len();
        } else {
            assert_eq!(!left.is_empty(), one.told.is_ok(), "{:?}: {left:?}", one.told);
        }
    }
    if tries.iter().any(|one| matches!(one.trace, Trace::Entry(place) if place == group.change.0)) {
        assert_eq!(done, tries.iter().filter(|one| one.told.is_ok()).count());
    }
}

/// It was done in time, or refused in words.
fn is_clear(group: &Group, one: &Tried) {
    match &one.told {
        Ok(()) => assert!(!one.came_late, "{:?} was done after the change", one.trace),
        Err(Error::Refused(why)) => assert_eq!(why.refusal, group.clear, "{:?}", one.trace),
        Err(other) => panic!("{:?}: {other}", one.trace),
    }
}

async fn nothing_comes_after_the_change_that_forbids_it(database: &Scratch) {
    let world = &peopled(database).await;
    let (groups, changes): (Vec<Group>, Vec<Doing>) = groups(world).await.into_iter().unzip();
    let acts = prepared(world, &groups).await;
    let before = [world.caller("kai").await, world.caller("karin").await, world.caller("lotte").await];
    let known = trail(&database.url).await;
    let tries = all_at_once(&groups, acts, changes).await;
    let mut new = trail(&database.url).await;
    new.retain(|entry| !known.iter().any(|old| (old.shard, old.seq) == (entry.shard, entry.seq)));

    for (number, group) in groups.iter().enumerate() {
        let tries: Vec<&Tried> = tries.iter().filter(|one| one.group == number).collect();
        for one in &tries {
            is_clear(group, one);
            if !matches!(one.trace, Trace::Entry(_)) {
                assert_eq!(was_kept(&before[number], one.trace).await, one.told.is_ok(), "{:?}", one.trace);
            }
        }
        is_explained(group, &tries, &new);
    }
    let done = tries.iter().filter(|one| one.told.is_ok()).count();
    assert!(done > 0 && done < tries.len(), "{done} of {} were done", tries.len());
    world.verified_entries().await;
}

mod no_act_comes_after_the_change_that_forbids_it {
    use crate::scratch::Scratch;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        super::nothing_comes_after_the_change_that_forbids_it(&Scratch::sqlite()).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        super::nothing_comes_after_the_change_that_forbids_it(&database).await;
        database.remove().await;
    }
}

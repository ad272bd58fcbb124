//! Each right is taken at every step of every act that needs it, in an order that is made and not hoped for: between the call
//! and its transaction; once that has begun; once the act is written but not kept; and the other way round. Who comes after
//! the change is refused, and the change waits for who comes before it.
//!
//! On PostgreSQL triggers hold a transaction at its step until the test lets it go. SQLite has one writer at a time: there
//! the transactions follow each other whole.

use crate::coordination::held;
use crate::rights_at_once::{Doing, Trace, What, drafting, handling, of_authority, of_person, trail};
use crate::scratch::Scratch;
use domain::accounts::AccountEventKind as Kind;
use domain::authorities::{AccessStep, Function, LifeStep, NetworkEventKind, Switches};
use domain::problem::Refusal;
use futures::FutureExt;
use operations::accounts::end_memberships::end_memberships;
use operations::accounts::{
    AbsenceInput, PersonInput, RolesInput, act_on_person, cancel_absence, change_person, set_absence,
    set_person_roles,
};
use operations::authorities::{change_access, change_life};
use operations::testing::{FOSA, World, ZAB, key};
use operations::{Error, Services, store};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions};
use std::time::Duration;
use time::Date;
use tokio::task::JoinHandle;
use uuid::Uuid;

type Task = JoinHandle<Result<(), Error>>;

/// What takes the right away. Karin makes each of them, and does nothing else here.
#[derive(Debug, Clone, Copy)]
enum Change {
    Access,
    Life,
    Role,
    Lock,
    End,
    Absence,
}

const CHANGES: [Change; 6] =
    [Change::Access, Change::Life, Change::Role, Change::Lock, Change::End, Change::Absence];

/// Which comes first, and how far the other has come by then.
#[derive(Debug, Clone, Copy)]
enum Order {
    /// The call came in; then the change is made.
    Called,
    /// The transaction of the act has begun; then the change is made.
    Begun,
    /// The act is written; then the change begins, and waits.
    Written,
    /// The change is written; then the act begins, and waits.
    ChangeWritten,
    /// The act is done; then the change is made.
    Done,
}

impl Order {
    /// Whether the act comes before the change.
    fn is_in_time(self) -> bool {
        matches!(self, Self::Written | Self::Done)
    }
}

/// A step at which a transaction can be held.
#[derive(Debug, Clone, Copy)]
enum Step {
    Begun,
    Written,
    ChangeWritten,
}

impl Step {
    fn number(self) -> i64 {
        match self {
            Self::Begun => 1,
            Self::Written => 2,
            Self::ChangeWritten => 3,
        }
    }
}

/// Holds transactions of PostgreSQL at their steps.
struct Gate(PgConnection);

impl Gate {
    /// What Karin begins is not held: she makes the changes.
    async fn of(world: &World, url: &str) -> Self {
        let options: PgConnectOptions = url.parse().unwrap();
        let mut gate = Self(options.connect().await.unwrap());
        let karin = world.user("karin").id;
        let words = [Kind::RolesChanged, Kind::Locked, Kind::Ended, Kind::AbsenceCancelled].map(Kind::code);
        let network = [NetworkEventKind::AccessSuspended, NetworkEventKind::LifeChanged];
        let words = words.into_iter().chain(network.map(NetworkEventKind::code));
        let words = words.map(|word| format!("'{word}'")).collect::<Vec<_>>().join(", ");
        let [begun, written, changed] = [Step::Begun, Step::Written, Step::ChangeWritten].map(Step::number);
        let sql = format!(
            "CREATE FUNCTION is_held() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN \
             PERFORM pg_advisory_xact_lock_shared(TG_ARGV[0]::bigint); RETURN NEW; END $$; \
             CREATE TRIGGER begun BEFORE INSERT ON once_key FOR EACH ROW \
             WHEN (NEW.person_id <> '{karin}'::uuid) EXECUTE FUNCTION is_held({begun}); \
             CREATE TRIGGER written BEFORE INSERT ON audit_entry FOR EACH ROW \
             WHEN (NEW.kind NOT IN ({words})) EXECUTE FUNCTION is_held({written}); \
             CREATE TRIGGER saved BEFORE INSERT OR UPDATE ON draft FOR EACH ROW \
             EXECUTE FUNCTION is_held({written}); \
             CREATE TRIGGER kept BEFORE INSERT ON document FOR EACH ROW \
             EXECUTE FUNCTION is_held({written}); \
             CREATE TRIGGER changed BEFORE INSERT ON audit_entry FOR EACH ROW \
             WHEN (NEW.kind IN ({words})) EXECUTE FUNCTION is_held({changed});"
        );
        sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut gate.0).await.unwrap();
        gate
    }

    async fn hold(&mut self, step: Step) {
        let taken = sqlx::query("SELECT pg_advisory_lock($1)").bind(step.number());
        taken.execute(&mut self.0).await.unwrap();
    }

    async fn let_go(&mut self, step: Step) {
        let given = sqlx::query("SELECT pg_advisory_unlock($1)").bind(step.number());
        given.execute(&mut self.0).await.unwrap();
    }

    /// How many transactions wait for a lock.
    async fn waiting(&mut self) -> usize {
        let count: i64 = sqlx::query_scalar(
            "SELECT count(*) FROM pg_stat_activity \
             WHERE datname = current_database() AND wait_event_type = 'Lock'",
        )
        .fetch_one(&mut self.0)
        .await
        .unwrap();
        usize::try_from(count).unwrap()
    }

    /// Once each of them has ended or waits, nothing goes on by itself: none may have ended.
    async fn all_wait(&mut self, tasks: &[Task]) {
        let asked = async {
            loop {
                // In this order nobody is counted twice.
                let ended = tasks.iter().filter(|task| task.is_finished()).count();
                if ended + self.waiting().await == tasks.len() {
                    return ended;
                }
                // No word comes when it changes, and to ask all the time would slow down those who are waited for.
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        let ended = tokio::time::timeout(Duration::from_secs(30), asked).await;
        assert_eq!(ended.expect("all end or wait"), 0, "of {} nobody ends", tasks.len());
    }
}

impl Change {
    /// Whose right it is.
    fn of(self) -> &'static str {
        match self {
            Self::Access | Self::Life => "frieda",
            Self::Role | Self::Lock | Self::End => "kai",
            Self::Absence => "petra",
        }
    }

    /// Where it stands in the trail.
    fn place(self, world: &World) -> Uuid {
        match self {
            Self::Access | Self::Life => of_authority(FOSA),
            Self::Role | Self::Lock | Self::End | Self::Absence => of_person(world.user("kai").id),
        }
    }

    /// Everything that is done by this right.
    fn acts(self) -> &'static [What] {
        match self {
            Self::Access | Self::Life => &[What::Send, What::SaveDraft, What::AttachToDraft],
            Self::Absence => {
                &[What::Accept, What::Note, What::Reply, What::SaveAnswers, What::AttachToAnswers]
            }
            Self::Role | Self::Lock | Self::End => &[
                What::Accept,
                What::Forward,
                What::Note,
                What::Reply,
                What::SaveAnswers,
                What::AttachToAnswers,
                What::Send,
                What::SaveDraft,
            ],
        }
    }

    /// The change, made at another node.
    async fn taking(self, world: &World, node: &Services) -> Doing {
        if matches!(self, Self::End) {
            // The last day is over; until somebody looks, a call of that day is one.
            changes_kai(world, Some(world.caller("kai").await.today())).await;
            world.advance(time::Duration::DAY);
        }
        let (karin, kai) = (world.caller_on(node, "karin").await, world.user("kai").id);
        let (procedure, node) = (world.procedure_id(), node.clone());
        match self {
            Self::Access => async move {
                let (step, none) = (AccessStep::Suspend, Switches::default());
                change_access(&karin, FOSA, &procedure, step, none, Some(ZAB), key()).await
            }
            .boxed(),
            Self::Life => {
                async move { change_life(&karin, FOSA, LifeStep::Suspend, Some(ZAB), key()).await }.boxed()
            }
            Self::Role => {
                async move { set_person_roles(&karin, kai, key(), RolesInput::default()).await }.boxed()
            }
            Self::Lock => async move { act_on_person(&karin, kai, key(), Kind::Locked).await }.boxed(),
            Self::End => async move { end_memberships(&node).await.map(drop) }.boxed(),
            Self::Absence => async move { cancel_absence(&karin, kai, key()).await }.boxed(),
        }
    }

    /// Gives the right, back or for the first time.
    async fn give(self, world: &World) {
        let (karin, kai) = (world.caller("karin").await, world.user("kai").id);
        let procedure = world.procedure_id();
        match self {
            Self::Access => {
                let (step, none) = (AccessStep::Restore, Switches::default());
                change_access(&karin, FOSA, &procedure, step, none, None, key()).await.unwrap();
            }
            Self::Life => change_life(&karin, FOSA, LifeStep::Restore, None, key()).await.unwrap(),
            Self::Role => {
                let input = RolesInput { roles: format!("{procedure}:handler"), is_administrator: false };
                set_person_roles(&karin, kai, key(), input).await.unwrap();
            }
            Self::Lock => act_on_person(&karin, kai, key(), Kind::Unlocked).await.unwrap(),
            Self::End => {
                changes_kai(world, None).await;
                act_on_person(&karin, kai, key(), Kind::Unlocked).await.unwrap();
            }
            Self::Absence => {
                let today = Some(karin.today());
                let away = AbsenceInput { from: today, to: today, deputy: "petra".into() };
                set_absence(&karin, kai, key(), away).await.unwrap();
            }
        }
    }
}

/// A place in the next shard.
fn elsewhere(place: Uuid) -> Uuid {
    let mut bytes = place.into_bytes();
    bytes[15] = bytes[15].wrapping_add(1);
    Uuid::from_bytes(bytes)
}

async fn changes_kai(world: &World, valid_until: Option<Date>) {
    let kai = world.user("kai");
    let (name, email) = (kai.display_name.clone(), kai.email.clone());
    let input = PersonInput { name, email, language: "de".into(), valid_until };
    change_person(&world.caller("karin").await, kai.id, key(), input).await.unwrap();
}

/// One order: what each act was told, in the order of `Change::acts`.
async fn told(
    gate: Option<&mut Gate>,
    order: Order,
    acts: Vec<Doing>,
    change: Doing,
) -> Vec<Result<(), Error>> {
    match (order, gate) {
        (Order::Called, _) => {
            change.await.unwrap();
            one_by_one(acts).await
        }
        (Order::Done, _) => {
            let told = one_by_one(acts).await;
            change.await.unwrap();
            told
        }
        (_, None) => panic!("nothing holds {order:?}"),
        (_, Some(gate)) => held_up(gate, order, acts, change).await,
    }
}

/// One order in which a transaction is held at a step while another goes on.
async fn held_up(gate: &mut Gate, order: Order, acts: Vec<Doing>, change: Doing) -> Vec<Result<(), Error>> {
    let start = |acts: Vec<Doing>| -> Vec<Task> { acts.into_iter().map(tokio::spawn).collect() };
    match order {
        Order::Called | Order::Done => panic!("{order:?} holds nothing"),
        Order::Begun => {
            gate.hold(Step::Begun).await;
            let acts = start(acts);
            gate.all_wait(&acts).await;
            change.await.unwrap();
            gate.let_go(Step::Begun).await;
            ended(acts).await
        }
        Order::Written => {
            gate.hold(Step::Written).await;
            let mut tasks = start(acts);
            gate.all_wait(&tasks).await;
            tasks.push(tokio::spawn(change));
            gate.all_wait(&tasks).await;
            gate.let_go(Step::Written).await;
            let mut told = ended(tasks).await;
            told.pop().unwrap().unwrap();
            told
        }
        Order::ChangeWritten => {
            gate.hold(Step::ChangeWritten).await;
            let mut tasks = vec![tokio::spawn(change)];
            gate.all_wait(&tasks).await;
            tasks.extend(start(acts));
            gate.all_wait(&tasks).await;
            gate.let_go(Step::ChangeWritten).await;
            let mut told = ended(tasks).await;
            told.remove(0).unwrap();
            told
        }
    }
}

async fn one_by_one(acts: Vec<Doing>) -> Vec<Result<(), Error>> {
    let mut told = Vec::new();
    for doing in acts {
        told.push(doing.await);
    }
    told
}

async fn ended(tasks: Vec<Task>) -> Vec<Result<(), Error>> {
    let mut told = Vec::new();
    for task in tasks {
        told.push(task.await.unwrap());
    }
    told
}

/// How many entries of the trail tell of these acts.
async fn entries(world: &World, database: &Scratch, who: &str, traces: &[Trace]) -> usize {
    let person = Some(world.user(who).id.0);
    let is_of = |place: Uuid| traces.iter().any(|trace| matches!(trace, Trace::Entry(of) if *of == place));
    trail(&database.url).await.iter().filter(|entry| entry.person == person && is_of(entry.place)).count()
}

async fn holds(
    world: &World,
    node: &Services,
    gate: Option<&mut Gate>,
    database: &Scratch,
    (change, order): (Change, Order),
) {
    let (who, mut traces, mut acts) = (change.of(), Vec::new(), Vec::new());
    for what in change.acts() {
        // Another shard of the trail than that of the change: only the right itself makes anybody wait.
        let place = elsewhere(change.place(world));
        let (trace, doing) = match what {
            What::Send | What::SaveDraft | What::AttachToDraft => drafting(world, who, place, *what).await,
            _ => handling(world, who, place, *what).await,
        };
        traces.push(trace);
        acts.push(doing);
    }
    let before = entries(world, database, who, &traces).await;
    let taking = change.taking(world, node).await;
    let told = told(gate, order, acts, taking).await;
    for (what, told) in change.acts().iter().zip(&told) {
        match told {
            Ok(()) => assert!(order.is_in_time(), "{change:?}, {order:?}: {what:?} was done too late"),
            Err(Error::Refused(why)) => {
                assert_eq!(why.refusal, Refusal::RightsChanged, "{change:?}, {order:?}: {what:?}");
                assert!(!order.is_in_time(), "{change:?}, {order:?}: {what:?} was in time");
            }
            Err(other) => panic!("{change:?}, {order:?}: {what:?}: {other}"),
        }
    }
    let after = entries(world, database, who, &traces).await;
    assert_eq!(after > before, order.is_in_time(), "{change:?}, {order:?}: {before} and {after} entries");
    change.give(world).await;
}

async fn nothing_comes_late_in_any_order(database: &Scratch, orders: &[Order]) {
    let world = &crate::world(database).await;
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let national = held(1, ZAB, Function::National, "DE");
    store::authorities::network::add_function(&mut hk, &national).await.unwrap();
    hk.commit().await.unwrap();
    let node = world.second_node(&database.url).await;
    let mut gate = None;
    if !database.url.starts_with("sqlite:") {
        gate = Some(Gate::of(world, &database.url).await);
    }
    for change in CHANGES {
        if matches!(change, Change::Absence) {
            change.give(world).await;
        }
        for order in orders {
            holds(world, &node, gate.as_mut(), database, (change, *order)).await;
        }
    }
    world.verified_entries().await;
}

mod nothing_comes_late_in_any_order_of_steps {
    use super::{Order, nothing_comes_late_in_any_order};
    use crate::scratch::Scratch;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_sqlite() {
        nothing_comes_late_in_any_order(&Scratch::sqlite(), &[Order::Called, Order::Done]).await;
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_postgresql() {
        let Some(database) = Scratch::postgres().await else { return };
        let orders = [Order::Called, Order::Begun, Order::Written, Order::ChangeWritten, Order::Done];
        nothing_comes_late_in_any_order(&database, &orders).await;
        database.remove().await;
    }
}

//! The load profile of realm training: users and exchanges in numbers, for measuring. The same seed makes the same
//! world. Every exchange is driven by the rules, so that any of them can be moved on.

mod chance;
mod forms;

use crate::commands::{Failure, say};
use crate::demonstration;
use chance::Chance;
use domain::access::Person;
use domain::accounts::{Role, User};
use domain::brussels;
use domain::exchanges::transition::Refused;
use domain::exchanges::{Act, Calendars, Decided, Event, Exchange, Facts, Participation, Rating, decide};
use domain::ids::{AuthorityId, ExchangeId, PersonId, Revision};
use domain::procedures::{Entries, Procedure};
use domain::realm::Realm;
use operations::Services;
use operations::accounts::password;
use operations::procedures::Loaded;
use store::accounts::NewPerson;
use store::bulk::{self, WholeExchange};
use time::{Duration, OffsetDateTime};
use uuid::Builder;

/// The password of every load user: one hash for all, because forty thousand would take an hour.
pub const PASSWORD: &str = "openimi-load-2026-shared";
const USERS: usize = 40_000;
const SEED: u64 = 2026;
/// Exchanges in one commit: large enough to be quick, small enough to keep the log of the database short.
const AT_ONCE: usize = 2_000;
/// In two hundred thousand: exchanges of the busiest authority, and those of them that are open.
const BUSIEST: u64 = 8_000;
const BUSIEST_OPEN: u64 = 1_000;
const WHOLE: u64 = 200_000;
/// Nothing is older, so that no personal data are due to be blocked.
const DAYS: u64 = 150;

/// How far an exchange has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Sent,
    Accepted,
    AnsweredInPart,
    Answered,
    Closed,
    Refused,
    Withdrawn,
}

/// An exchange to be made.
struct Plan {
    sent_at: OffsetDateTime,
    from: usize,
    to: usize,
    stage: Stage,
}

/// An authority with one of its users.
struct Member {
    authority: AuthorityId,
    person: Person,
}

/// Makes users and exchanges, unless they are there.
///
/// # Errors
/// In realm live, without a procedure, and when the database refuses.
pub async fn load(services: &Services, exchanges: u32) -> Result<(), Failure> {
    if services.realm != Realm::Training {
        return Err(Failure::new("load data are refused in realm live"));
    }
    if store::accounts::credentials(&services.store.reader(), &username(0)).await?.is_some() {
        return Err(Failure::new("the load data are there already; choose an empty database"));
    }
    let loaded = services.procedures().all_current().into_iter().next();
    let loaded = loaded.ok_or_else(|| Failure::new("there is no procedure"))?;
    let mut chance = Chance::new(SEED);
    let members = users(services, &loaded, &mut chance).await?;
    say(format_args!(
        "{USERS} users made; their password is {PASSWORD}, the names are {} and so on.",
        username(0)
    ))?;
    let plans = plans(u64::from(exchanges), members.len(), services.now(), &mut chance);
    let mut made = 0_usize;
    for some in plans.chunks(AT_ONCE) {
        let whole = some
            .iter()
            .map(|plan| whole(&loaded.definition, &members, plan, &mut chance))
            .collect::<Result<Vec<_>, _>>()?;
        let mut hk = services.store.housekeeping().await?;
        bulk::insert(&mut hk, &services.keys, whole, &loaded.definition).await?;
        hk.commit().await?;
        made = made.saturating_add(some.len());
        if made.is_multiple_of(AT_ONCE.saturating_mul(10)) {
            say(format_args!("{made} exchanges made ..."))?;
        }
    }
    say(format_args!("{made} exchanges made."))?;
    Ok(())
}

fn username(number: usize) -> String {
    format!("load{number:05}")
}

/// One user for each authority, the others by chance where the work is. The busiest authority, where a demonstration
/// account works too, comes first; the others in an order of chance.
async fn users(services: &Services, loaded: &Loaded, chance: &mut Chance) -> Result<Vec<Member>, Failure> {
    let busiest = demonstration::ACCOUNTS.get(1).map(|account| AuthorityId(account.authority));
    // The Commission takes no part in procedures with personal data (Article 8(2) of Regulation 1024/2012).
    let all = store::authorities::all(&services.store.reader()).await?.into_iter();
    let mut authorities: Vec<AuthorityId> = all.filter(|a| a.country.is_eea()).map(|a| a.id).collect();
    chance.shuffle(&mut authorities);
    authorities.sort_by_key(|id| Some(*id) != busiest);
    let password_hash = password::hash(PASSWORD.to_owned()).await?;
    let procedure = &loaded.definition.procedure;
    let mut people = Vec::with_capacity(USERS);
    let mut members = Vec::with_capacity(authorities.len());
    for number in 0..USERS {
        let rank = if number < authorities.len() { number } else { chance.busy(authorities.len()) };
        let Some(authority) = authorities.get(rank).copied() else { continue };
        let id = PersonId(Builder::from_random_bytes(chance.bytes()).into_uuid());
        if number < authorities.len() {
            let roles = [(procedure.clone(), Role::Handler)].into();
            members.push(Member { authority, person: Person { id, authority, roles } });
        }
        let username = username(number);
        people.push(NewPerson {
            user: User {
                id,
                display_name: format!("Load {number}"),
                email: format!("{username}@person.example"),
                username,
                language: None,
                authority,
                is_locked: false,
            },
            password_hash: password_hash.clone(),
            is_administrator: false,
            roles: vec![(procedure.clone(), Role::Handler)],
        });
    }
    let mut hk = services.store.housekeeping().await?;
    store::accounts::add_people(&mut hk, &people, services.now()).await?;
    hk.commit().await?;
    Ok(members)
}

/// What is to be made, in the order of sending.
fn plans(count: u64, authorities: usize, now: OffsetDateTime, chance: &mut Chance) -> Vec<Plan> {
    let of_busiest = count.saturating_mul(BUSIEST).div_ceil(WHOLE);
    let open_of_busiest = count.saturating_mul(BUSIEST_OPEN).div_ceil(WHOLE);
    let mut plans: Vec<Plan> = (0..count)
        .map(|number| {
            let is_busiest = number < of_busiest;
            let is_open =
                if is_busiest { number < open_of_busiest } else { chance.below(1_000) < OPEN_OF_OTHERS };
            let from = chance.busy(authorities).max(1);
            let mut to = if is_busiest { 0 } else { chance.busy(authorities).max(1) };
            if to == from {
                to = if to.saturating_add(1) < authorities { to.saturating_add(1) } else { 0 };
            }
            let days = if is_open { chance.below(60) } else { chance.below(DAYS - 10).saturating_add(9) };
            let seconds =
                days.saturating_mul(86_400).saturating_add(chance.below(86_400)).saturating_add(3_600);
            let ago = Duration::seconds(i64::try_from(seconds).unwrap_or(3_600));
            Plan { sent_at: now.saturating_sub(ago), from, to, stage: stage(is_open, chance) }
        })
        .collect();
    plans.sort_by_key(|plan| plan.sent_at);
    plans
}

/// Of a thousand exchanges of the others: so many that four tenths of all are open.
const OPEN_OF_OTHERS: u64 = 411;

fn stage(is_open: bool, chance: &mut Chance) -> Stage {
    match (is_open, chance.below(20)) {
        (true, 0..=7) => Stage::Sent,
        (true, 8..=13) => Stage::Accepted,
        (true, 14..=15) => Stage::AnsweredInPart,
        (true, _) => Stage::Answered,
        (false, 0..=16) => Stage::Closed,
        (false, 17..=18) => Stage::Refused,
        (false, _) => Stage::Withdrawn,
    }
}

/// Drives an exchange through its life by the rules.
fn whole(
    procedure: &Procedure,
    members: &[Member],
    plan: &Plan,
    chance: &mut Chance,
) -> Result<WholeExchange, Failure> {
    let none = || Failure::new("there are no authorities");
    let (asks, asked) = (members.get(plan.from).ok_or_else(none)?, members.get(plan.to).ok_or_else(none)?);
    let day = brussels::day(plan.sent_at);
    let request = forms::request(procedure, asked.authority, day, chance);
    let author = Participation {
        authority: asks.authority,
        side: procedure.initiating_side().to_owned(),
        is_active: true,
        assigned: Some(asks.person.id),
        unit: None,
        own_reference: request.text("own_reference").map(str::to_owned),
        rating: None,
        part: None,
        help: None,
        has_allocation: false,
    };
    let milliseconds = u64::try_from(plan.sent_at.unix_timestamp()).unwrap_or_default().saturating_mul(1_000);
    let mut random = [0; 10];
    random.iter_mut().zip(chance.bytes()).for_each(|(to, from)| *to = from);
    let id = ExchangeId(Builder::from_unix_timestamp_millis(milliseconds, &random).into_uuid());
    let wanted = forms::wanted(day);
    let exchange = Exchange::draft(id, procedure.procedure.clone(), procedure.version, author, plan.sent_at);
    let mut life = Life {
        procedure,
        exchange,
        events: Vec::new(),
        now: plan.sent_at,
        reply: forms::reply(procedure, &request, day, chance),
        request,
    };
    life.take(&asks.person, &Act::Send { recipient: Some(asked.authority), wanted: Some(wanted) })?;
    for (person, act) in acts(procedure, plan.stage, asks, asked) {
        life.now =
            life.now.saturating_add(Duration::hours(i64::try_from(chance.below(40)).unwrap_or_default()));
        // Another procedure may know other ways; then the exchange stays where it came to.
        if life.take(person, &act).is_err() {
            break;
        }
    }
    let has_reply = life.events.iter().any(is_reply);
    let reply = has_reply.then_some(life.reply);
    Ok(WholeExchange { exchange: life.exchange, request: life.request, reply, events: life.events })
}

fn is_reply(event: &Event) -> bool {
    use domain::exchanges::Action::{Reply, ReplyPartly};
    use domain::exchanges::event::EventKind::Done;
    matches!(event.kind, Done(Reply | ReplyPartly))
}

fn acts<'a>(
    procedure: &Procedure,
    stage: Stage,
    asks: &'a Member,
    asked: &'a Member,
) -> Vec<(&'a Person, Act)> {
    let accept = (&asked.person, Act::Accept { other_date: None });
    let reply = (&asked.person, Act::Reply);
    let ground = procedure.refusal.grounds.first().cloned();
    match stage {
        Stage::Sent => Vec::new(),
        Stage::Accepted => vec![accept],
        Stage::AnsweredInPart => vec![accept, (&asked.person, Act::ReplyPartly)],
        Stage::Answered => vec![accept, reply],
        Stage::Closed => vec![accept, reply, (&asks.person, Act::Close { rating: Rating::new(4, 5) })],
        Stage::Refused => {
            let refuse = Act::Refuse { ground, has_reason: true, elsewhere: None };
            vec![(&asked.person, refuse), (&asks.person, Act::AcceptRefusal)]
        }
        Stage::Withdrawn => vec![(&asks.person, Act::Withdraw)],
    }
}

/// An exchange on its way.
struct Life<'a> {
    procedure: &'a Procedure,
    exchange: Exchange,
    events: Vec<Event>,
    now: OffsetDateTime,
    request: Entries,
    reply: Entries,
}

impl Life<'_> {
    fn take(&mut self, person: &Person, act: &Act) -> Result<(), Failure> {
        let facts = Facts {
            procedure: self.procedure,
            request: &self.request,
            reply: &self.reply,
            documents: &[],
            message: &Entries::default(),
            is_recipient_reachable: true,
            is_recipient_in_own_state: true,
            not_admitted: None,
            needs_approval: false,
            coordinator: None,
            in_charge: &[],
            copies: &[],
            today: brussels::day(self.now),
            calendars: &Calendars::default(),
        };
        let decided = decide(&self.exchange, person, act, &facts, self.now).map_err(refused)?;
        let Decided { exchange, events } = decided;
        let revision: Revision = self.exchange.revision.next();
        self.exchange = Exchange { revision, ..exchange };
        self.events.extend(events.as_slice().iter().cloned());
        Ok(())
    }
}

fn refused(refused: Refused) -> Failure {
    let problems: Vec<String> =
        refused.problems.iter().map(|problem| format!("{} {}", problem.path, problem.code.code())).collect();
    Failure::new(format!(
        "the rules refuse a load exchange: {} {}",
        refused.refusal.code(),
        problems.join(", ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    fn shipped() -> Loaded {
        let sources = server::embedded_procedures::embedded_procedures();
        let source = sources.iter().find(|source| source.folder.ends_with("/check_qualification")).unwrap();
        operations::procedures::read(source).unwrap()
    }

    #[test]
    fn every_stage_is_reached_by_the_rules() {
        let loaded = shipped();
        let procedure = &loaded.definition;
        let mut chance = Chance::new(1);
        let members: Vec<Member> = (1..4u128)
            .map(|n| {
                let authority = AuthorityId(uuid::Uuid::from_u128(n));
                let roles = [(procedure.procedure.clone(), Role::Handler)].into();
                let person = Person { id: PersonId(uuid::Uuid::from_u128(n)), authority, roles };
                Member { authority, person }
            })
            .collect();
        let plans = plans(500, members.len(), datetime!(2026-11-22 09:00 UTC), &mut chance);
        let mut states = std::collections::BTreeSet::new();
        for plan in &plans {
            let one = whole(procedure, &members, plan, &mut chance).unwrap();
            let expected = acts(procedure, plan.stage, &members[plan.from], &members[plan.to]).len() + 1;
            assert_eq!(one.events.len(), expected, "{:?}", plan.stage);
            states.insert(one.exchange.state("").unwrap().to_owned());
        }
        assert_eq!(states.len(), 7, "{states:?}");
    }

    #[test]
    fn four_tenths_are_open_and_the_busiest_has_its_share() {
        let plans = plans(20_000, 12_000, datetime!(2026-11-22 09:00 UTC), &mut Chance::new(SEED));
        let open = plans.iter().filter(|plan| is_open(plan.stage)).count();
        assert!((7_700..8_300).contains(&open), "{open}");
        let busiest: Vec<&Plan> = plans.iter().filter(|plan| plan.to == 0 || plan.from == 0).collect();
        assert_eq!(busiest.len(), 800);
        assert_eq!(busiest.iter().filter(|plan| is_open(plan.stage)).count(), 100);
        assert!(plans.iter().all(|plan| plan.from != plan.to));
    }

    fn is_open(stage: Stage) -> bool {
        !matches!(stage, Stage::Closed | Stage::Refused | Stage::Withdrawn)
    }
}

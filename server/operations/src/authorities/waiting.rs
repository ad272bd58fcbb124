//! What waits for a coordinator within its remit, and reminding an authority of it.

use super::coordinate::check_own_standing;
use super::network::{name_of, procedures};
use super::registrations::count_registrations;
use crate::exchanges::allocation::allocated_by;
use crate::{Caller, Error};
use domain::authorities::view::{WaitingLine, WaitingView};
use domain::authorities::waiting::{self as rules, Reach, Subject, WaitingKind};
use domain::authorities::{Appointment, rules::may_administer};
use domain::brussels;
use domain::ids::AuthorityId;
use domain::notices::StuckMail;
use domain::procedures::ProcedureId;
use std::collections::{BTreeMap, HashMap};
use store::Reads;
use store::authorities::network;
use store::authorities::waiting::{self as kept, Place, Sought, Waiting};

/// Rows on a page of the list.
const ROWS: u64 = 25;
/// So many exchanges of a kind that wait are read of one authority.
const MOST: u64 = 500;

/// What waits for the caller's authority as a coordinator: how much of each kind with which it deals, and a page of one.
/// Without a choice it is the first of which there is any.
///
/// # Errors
/// `NotFound` for whoever does not speak for a coordinator that takes part.
pub async fn waiting(caller: &Caller, kind: Option<WaitingKind>, after: &str) -> Result<WaitingView, Error> {
    let reader = caller.services.store.reader();
    let held = held(caller, &reader).await?;
    let known = known(caller, &reader).await?;
    let mut counts = Vec::new();
    for kind in WaitingKind::ALL {
        let reaches = rules::reaches(kind, &held);
        let sought = sought(caller, kind, (&held, &reaches), &known);
        if !sought.is_out_of_reach() {
            counts.push((kind, kept::count(&reader, &sought).await?));
        }
    }
    let is_there = |kind: &WaitingKind| counts.iter().any(|(one, _)| one == kind);
    let first = counts.iter().find(|(_, n)| *n > 0).or(counts.first()).map(|(kind, _)| *kind);
    let kind = kind.filter(is_there).or(first).unwrap_or(WaitingKind::AccessRequested);
    let reaches = rules::reaches(kind, &held);
    let after = Place::parse(kind, after);
    let page =
        kept::page(&reader, &sought(caller, kind, (&held, &reaches), &known), after.as_ref(), ROWS).await?;
    let mut stuck = if kind == WaitingKind::MailStuck {
        let ids: Vec<AuthorityId> = page.rows.iter().map(|row| row.authority).collect();
        store::outbox::stuck_of(&reader, &ids).await?
    } else {
        HashMap::new()
    };
    let resets = if kind == WaitingKind::ResetAsked {
        let ids: Vec<AuthorityId> = page.rows.iter().map(|row| row.authority).collect();
        store::accounts::resets_at(&reader, &ids).await?
    } else {
        Vec::new()
    };
    let registrations = count_registrations(caller).await?;
    let rows = page.rows.into_iter().filter_map(|row| {
        let stuck = stuck.remove(&row.authority).unwrap_or_default();
        let of_it = resets.iter().filter(|reset| reset.authority == row.authority);
        let resets = of_it.map(|reset| (reset.person, reset.name.clone())).collect();
        Some(WaitingLine { resets, ..line(caller, kind, row, stuck)? })
    });
    let rows = rows.collect();
    Ok(WaitingView { kind, counts, registrations, rows, next: page.next.map(|place| place.code()) })
}

/// The exchanges of an authority that wait and of which the caller's list as a coordinator names the number, each once with
/// the kind under which it stands first.
pub(crate) async fn exchanges_at(
    caller: &Caller,
    reads: &impl Reads,
    authority: AuthorityId,
) -> Result<BTreeMap<String, (WaitingKind, Waiting)>, Error> {
    let (held, known) = (held(caller, reads).await?, known(caller, reads).await?);
    let mut found = BTreeMap::new();
    for kind in WaitingKind::ALL.into_iter().filter(|kind| kind.subject() == Subject::Exchange) {
        let reaches = rules::reaches(kind, &held);
        let sought = sought(caller, kind, (&held, &reaches), &known);
        for row in kept::exchanges_at(reads, &sought, authority, MOST).await? {
            if let Some(number) = row.number.clone() {
                found.entry(number).or_insert((kind, row));
            }
        }
    }
    Ok(found)
}

/// Reminds an authority of something that waits for it: a notice to its mailbox, once a day at most for each thing,
/// whoever reminds.
///
/// # Errors
/// `NotFound` where nothing of that kind waits within the caller's remit; refused for what nobody is reminded of.
pub async fn remind(
    caller: &Caller,
    kind: WaitingKind,
    authority: AuthorityId,
    thing: &str,
) -> Result<(), Error> {
    let found = found(caller, &caller.services.store.reader(), kind, authority, thing).await?;
    let about = found.place.thing();
    let what = format!("remind {} {authority} {about} {}", kind.code(), caller.today());
    let Some(tx) = caller.begin_once(&what).await? else { return Ok(()) };
    check_own_standing(caller, &tx, authority).await?;
    // The function may have been taken back meanwhile.
    let procedure = self::found(caller, &tx, kind, authority, thing).await?.procedure;
    let events = rules::remind(&caller.person, kind, authority, procedure, &about, caller.now)?;
    Ok(tx.finish_network(&events, "").await?)
}

/// What waits at the authority, within the reach of the caller's functions.
async fn found(
    caller: &Caller,
    reads: &impl Reads,
    kind: WaitingKind,
    authority: AuthorityId,
    thing: &str,
) -> Result<Waiting, Error> {
    let held = held(caller, reads).await?;
    let (reaches, known) = (rules::reaches(kind, &held), known(caller, reads).await?);
    let found = kept::find(reads, &sought(caller, kind, (&held, &reaches), &known), authority, thing).await?;
    found.ok_or(Error::NotFound)
}

/// The functions of the caller's authority, for whoever speaks for it.
async fn held(caller: &Caller, reads: &impl Reads) -> Result<Vec<Appointment>, Error> {
    if !may_administer(&caller.person) {
        return Err(Error::NotFound);
    }
    let held = network::held_by(reads, caller.person.authority).await?;
    if held.is_empty() { Err(Error::NotFound) } else { Ok(held) }
}

/// What is known of the caller's work, for every kind.
struct Known {
    /// The procedures in force with their areas.
    procedures: Vec<(ProcedureId, String)>,
    /// Those in which the caller allocates.
    allocated: Vec<ProcedureId>,
}

async fn known(caller: &Caller, reads: &impl Reads) -> Result<Known, Error> {
    Ok(Known { procedures: procedures(caller), allocated: allocated_by(caller, reads).await? })
}

fn sought<'a>(
    caller: &Caller,
    kind: WaitingKind,
    (held, reaches): (&[Appointment], &'a [Reach]),
    known: &'a Known,
) -> Sought<'a> {
    let Known { procedures, allocated } = known;
    let (own, reaches_national) = (caller.person.authority, rules::reaches_national(kind, held));
    Sought { kind, own, reaches, reaches_national, allocated, procedures, now: caller.now }
}

fn line(caller: &Caller, kind: WaitingKind, row: Waiting, stuck: Vec<StuckMail>) -> Option<WaitingLine> {
    let is_own = row.authority == caller.person.authority;
    let is_reminded = kind.may_be_reminded_of() && !is_own;
    let is_open = |procedure: &ProcedureId| is_own && caller.reading().procedures().contains(procedure);
    let exchange = row.place.exchange().filter(|_| row.procedure.as_ref().is_some_and(is_open));
    let since = row.since.or_else(|| stuck.first().map(|mail| brussels::day(mail.since)));
    Some(WaitingLine {
        authority: caller.services.directory().line(row.authority)?,
        reminder: is_reminded.then(|| row.place.thing()),
        procedure: row.procedure.map(|procedure| name_of(caller, &procedure)),
        number: row.number,
        exchange,
        since,
        stuck,
        resets: Vec::new(),
    })
}

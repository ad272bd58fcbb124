//! Who is in charge of an authority in an exchange: whether what it sends needs approval, and which coordinator decides.

use crate::{Caller, Error, Services};
use domain::access::policy::roles_for;
use domain::accounts::Role;
use domain::authorities::Duty;
use domain::country::Country;
use domain::exchanges::coordination::{called_in, is_free_for, untimely};
use domain::exchanges::event::EventKind;
use domain::exchanges::hops;
use domain::exchanges::openness::closed_actions;
use domain::exchanges::{Act, Action, Decided, Exchange, available_actions};
use domain::ids::AuthorityId;
use domain::problem::Refusal;
use domain::procedures::Procedure;
use domain::procedures::definition::{CoordinatorPath, CoordinatorRule};
use std::collections::BTreeSet;
use store::Reads;

/// What the network says about an act.
#[derive(Debug, Clone, Copy, Default)]
pub struct InCharge {
    /// Whether what the own authority sends by the act needs approval first.
    pub needs_approval: bool,
    /// The coordinator that the act would call in; the own authority where nobody else can decide.
    pub coordinator: Option<AuthorityId>,
}

/// Who is in charge of the act of the caller's authority.
///
/// # Errors
/// When the store cannot be read.
pub async fn in_charge(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &Procedure,
    exchange: Option<&Exchange>,
    act: &Act,
) -> Result<InCharge, Error> {
    let own = caller.person.authority;
    let (duty, helped) = match act {
        Act::Send { .. } | Act::Submit => (Duty::ApprovesRequests, Some(own)),
        Act::Reply | Act::ReplyPartly => (Duty::ApprovesReplies, Some(own)),
        Act::Refer => (Duty::DecidesReferrals, Some(own)),
        Act::SupportReferral => (Duty::DecidesReferrals, exchange.and_then(|one| one.asked(procedure))),
        Act::ReferToCommission | Act::InformCommission => {
            let coordinator = commission(reads, procedure, commission_roles(procedure)).await?;
            return Ok(InCharge { needs_approval: false, coordinator });
        }
        _ => return Ok(InCharge::default()),
    };
    let Some(helped) = helped else { return Ok(InCharge::default()) };
    if duty != Duty::DecidesReferrals && !needs_approval(reads, procedure, own, duty).await? {
        return Ok(InCharge::default());
    }
    let decision = if duty == Duty::DecidesReferrals { Action::SupportReferral } else { Action::Approve };
    let recipient = match act {
        Act::Send { recipient, .. } => *recipient,
        _ => exchange.and_then(|exchange| exchange.awaiting.as_ref()?.recipient),
    };
    let is_free = |id: AuthorityId, helped: AuthorityId| {
        Some(id) != recipient && exchange.is_none_or(|one| is_free_for(one, id, helped))
    };
    let roles = roles_for(decision);
    let found = deciders(&caller.services, reads, procedure, &[helped], duty, roles, is_free).await?;
    let coordinator = found.first().map(|(_, coordinator)| *coordinator);
    Ok(InCharge { needs_approval: duty != Duty::DecidesReferrals, coordinator })
}

/// The roles there with which opinions are given, or any where the Commission is informed.
fn commission_roles(procedure: &Procedure) -> &'static [Role] {
    if procedure.informed_side().is_some() { &Role::ALL } else { roles_for(Action::GiveOpinion) }
}

/// The Commission, where somebody there holds one of the roles in the procedure.
async fn commission(
    reads: &impl Reads,
    procedure: &Procedure,
    roles: &[Role],
) -> Result<Option<AuthorityId>, Error> {
    // It coordinates no state.
    let network = store::authorities::network::coordination_of(reads, &[]).await?;
    let Some(found) = network.commission() else { return Ok(None) };
    let is_there = store::authorities::has_role(reads, &procedure.procedure, found, roles).await?;
    Ok(is_there.then_some(found))
}

/// Who receives a copy once the act is taken: the coordinators in charge of the authorities that take part, of the caller's
/// and of the one that the act brings in, each after that authority, and the Commission after itself; nobody where the
/// definition has no side for copies. Without a role in the procedure nobody there could read it.
///
/// # Errors
/// When the store cannot be read.
pub async fn copies(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &Procedure,
    exchange: Option<&Exchange>,
    brought_in: Option<AuthorityId>,
) -> Result<Vec<(AuthorityId, AuthorityId)>, Error> {
    if procedure.copy_sides().next().is_none() {
        return Ok(Vec::new());
    }
    let parts = exchange.into_iter().flat_map(|exchange| &exchange.sides);
    let parts = parts.filter(|part| part.is_active && part.help.is_none()).map(|part| part.authority);
    let of: BTreeSet<AuthorityId> = parts.chain([caller.person.authority]).chain(brought_in).collect();
    let of: Vec<AuthorityId> = of.into_iter().collect();
    let (duty, roles, services) = (Duty::Coordinates, &Role::ALL, &caller.services);
    let mut found = deciders(services, reads, procedure, &of, duty, roles, |_, _| true).await?;
    found.retain(|(of, to)| of != to);
    if procedure.has_copy_for_commission() {
        found.extend(commission(reads, procedure, roles).await?.map(|one| (one, one)));
    }
    Ok(found)
}

/// The coordinators in charge of the authorities of both sides, each with the authority that it helps.
///
/// # Errors
/// When the store cannot be read.
pub async fn of_both_sides(
    services: &Services,
    reads: &impl Reads,
    procedure: &Procedure,
    exchange: &Exchange,
) -> Result<Vec<(AuthorityId, AuthorityId)>, Error> {
    let helped = exchange.sides.iter().filter(|part| part.is_active && part.help.is_none());
    let helped: Vec<AuthorityId> = helped.map(|part| part.authority).collect();
    let is_free = |id: AuthorityId, helped: AuthorityId| is_free_for(exchange, id, helped);
    let (duty, roles) = (Duty::Coordinates, roles_for(Action::TakeUp));
    let mut found = deciders(services, reads, procedure, &helped, duty, roles, is_free).await?;
    found.retain(|(helped, coordinator)| helped != coordinator);
    Ok(found)
}

/// What follows where an act passes a request on once too often: the coordinators in charge of both sides are called in.
///
/// # Errors
/// When the store cannot be read.
pub async fn passed_around(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &Procedure,
    act: &Act,
    decided: Decided,
) -> Result<Decided, Error> {
    if !matches!(act, Act::Forward { .. }) {
        return Ok(decided);
    }
    let (id, kind) = (decided.exchange.id, EventKind::Done(Action::Forward));
    let before = store::exchanges::system_times(reads, id, kind).await?.len();
    if !hops::passes_around(act, before) {
        return Ok(decided);
    }
    let in_charge = of_both_sides(&caller.services, reads, procedure, &decided.exchange).await?;
    Ok(hops::passed_around(decided, &in_charge, procedure, caller.now))
}

/// The actions that the caller may take now, and the others that the own side takes at some time, with why not. The
/// network is read for those that call somebody in, and where nothing else says no already.
///
/// # Errors
/// When the store cannot be read.
pub async fn open_actions(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &Procedure,
    exchange: &Exchange,
) -> Result<(Vec<Action>, Vec<(Action, Refusal)>), Error> {
    let mut actions = available_actions(exchange, &caller.person, procedure);
    let mut closed = closed_actions(exchange, &caller.person, procedure);
    for action in &actions {
        let refusal = match action {
            Action::Involve => not_involved(caller, reads, procedure, exchange).await?,
            Action::ReferToCommission | Action::InformCommission => {
                let found = commission(reads, procedure, commission_roles(procedure)).await?;
                found.is_none().then_some(Refusal::CommissionNotReachable)
            }
            _ => None,
        };
        closed.extend(refusal.map(|refusal| (*action, refusal)));
    }
    actions.retain(|action| closed.iter().all(|(one, _)| one != action));
    closed.sort_unstable_by_key(|(action, _)| *action);
    Ok((actions, closed))
}

/// Why the caller cannot ask the coordinators of both sides to step in now.
async fn not_involved(
    caller: &Caller,
    reads: &impl Reads,
    procedure: &Procedure,
    exchange: &Exchange,
) -> Result<Option<Refusal>, Error> {
    let calendars = caller.services.directory().calendars_of(exchange);
    if let Some(refusal) = untimely(exchange, procedure, &calendars, caller.now) {
        return Ok(Some(refusal));
    }
    let in_charge = of_both_sides(&caller.services, reads, procedure, exchange).await?;
    Ok(called_in(exchange, &in_charge, procedure, caller.now).err())
}

/// Who has the duty for each of the authorities: the first of those charged with it and free in which somebody holds one
/// of the roles, the authority itself at the end. Asked of all at once, as every case page asks it that may offer to call
/// the coordinators in.
async fn deciders(
    services: &Services,
    reads: &impl Reads,
    procedure: &Procedure,
    helped: &[AuthorityId],
    duty: Duty,
    roles: &[Role],
    is_free: impl Fn(AuthorityId, AuthorityId) -> bool,
) -> Result<Vec<(AuthorityId, AuthorityId)>, Error> {
    let directory = services.directory();
    let helped: Vec<(AuthorityId, Country)> =
        helped.iter().filter_map(|one| Some((*one, directory.get(*one)?.country))).collect();
    let network = store::authorities::network::coordination_of(reads, &helped).await?;
    let (id, area) = (&procedure.procedure, &procedure.policy_area);
    let mut charged: Vec<(AuthorityId, Vec<AuthorityId>)> = Vec::new();
    for (helped, country) in helped {
        let mut found = network.charged_with(duty, helped, country, id, area);
        found.retain(|one| is_free(*one, helped));
        found.push(helped);
        charged.push((helped, found));
    }
    let all: Vec<AuthorityId> = charged.iter().flat_map(|(_, charged)| charged).copied().collect();
    let serving = store::authorities::with_role(reads, id, &all, roles).await?;
    let first = |(helped, charged): (AuthorityId, Vec<AuthorityId>)| {
        let coordinator = charged.into_iter().find(|one| serving.contains(one))?;
        Some((helped, coordinator))
    };
    Ok(charged.into_iter().filter_map(first).collect())
}

/// Whether what the duty is about is approved: always or never where the definition says so, else where the authority works
/// with approval; most do not, and one row says so.
async fn needs_approval(
    reads: &impl Reads,
    procedure: &Procedure,
    own: AuthorityId,
    duty: Duty,
) -> Result<bool, Error> {
    let is_reply = duty == Duty::ApprovesReplies;
    let path = if is_reply { CoordinatorPath::Replies } else { CoordinatorPath::Requests };
    let rule = procedure.coordinators_in(path);
    if rule != CoordinatorRule::Optional {
        return Ok(rule.holds(false));
    }
    let access = store::authorities::network::access(reads, own, &procedure.procedure).await?;
    let switches = access.map(|access| access.switches).unwrap_or_default();
    Ok(rule.holds(if is_reply { switches.replies_need_approval } else { switches.requests_need_approval }))
}

//! Who is in charge of an authority in an exchange: whether what it sends needs approval, and which coordinator decides.

use crate::{Caller, Error};
use domain::access::policy::roles_for;
use domain::authorities::{Duty, Switches};
use domain::exchanges::{Act, Action, Exchange};
use domain::ids::AuthorityId;
use domain::procedures::Procedure;
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
    let asked = || {
        let side = procedure.answering_side();
        let whole = |part: &&domain::exchanges::Participation| {
            part.is_active && part.side == side && part.part.is_none() && part.help.is_none()
        };
        exchange?.sides.iter().find(whole).map(|part| part.authority)
    };
    let (duty, helped) = match act {
        Act::Send { .. } | Act::Submit => (Duty::ApprovesRequests, Some(own)),
        Act::Reply | Act::ReplyPartly => (Duty::ApprovesReplies, Some(own)),
        Act::Refer => (Duty::DecidesReferrals, Some(own)),
        Act::SupportReferral => (Duty::DecidesReferrals, asked()),
        _ => return Ok(InCharge::default()),
    };
    let Some(helped) = helped else { return Ok(InCharge::default()) };
    let country = caller.services.directory().get(helped).map(|authority| authority.country);
    let Some(country) = country else { return Ok(InCharge::default()) };
    let network = store::authorities::network::around(reads, country, helped).await?;
    let switches = network.access_of(helped, &procedure.procedure).map(|access| access.switches);
    let needs_approval = switches.is_some_and(|switches| is_switched_on(switches, act));
    let candidates =
        network.charged_with(duty, helped, country, &procedure.procedure, &procedure.policy_area);
    let decision = if duty == Duty::DecidesReferrals { Action::SupportReferral } else { Action::Approve };
    for id in candidates.into_iter().chain([helped]) {
        let roles = roles_for(decision);
        if store::authorities::has_role(reads, &procedure.procedure, id, roles).await? {
            return Ok(InCharge { needs_approval, coordinator: Some(id) });
        }
    }
    Ok(InCharge { needs_approval, coordinator: None })
}

const fn is_switched_on(switches: Switches, act: &Act) -> bool {
    match act {
        Act::Send { .. } | Act::Submit => switches.requests_need_approval,
        Act::Reply | Act::ReplyPartly => switches.replies_need_approval,
        _ => false,
    }
}

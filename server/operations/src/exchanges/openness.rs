//! What the caller cannot do now on a case, and why, for the case page.

use crate::procedures::Loaded;
use crate::{Caller, Error};
use domain::access::policy::roles_for;
use domain::accounts::Role;
use domain::exchanges::openness::states_for;
use domain::exchanges::view::NotOpenView;
use domain::exchanges::{Action, Exchange};
use domain::problem::Refusal;
use store::Reader;
use store::accounts::Member;

/// The actions that are not open, with what would have to be otherwise. Colleagues are read only where a role is missing.
///
/// # Errors
/// When the store cannot be read.
pub async fn shown(
    caller: &Caller,
    reads: &Reader,
    exchange: &Exchange,
    loaded: &Loaded,
    closed: Vec<(Action, Refusal)>,
) -> Result<Vec<NotOpenView>, Error> {
    let authority = caller.person.authority;
    let lacks_role = closed.iter().any(|(_, why)| *why == Refusal::NotAllowed);
    let mut colleagues = if lacks_role {
        store::accounts::people_in(reads, authority, &exchange.procedure).await?
    } else {
        Vec::new()
    };
    colleagues.retain(|member| !member.user.is_locked);
    let holders = |roles: &[Role]| -> Vec<String> {
        let holds =
            |member: &&Member| roles.iter().any(|role| member.roles.holds(&exchange.procedure, *role));
        colleagues.iter().filter(holds).map(|member| member.user.display_name.clone()).collect()
    };
    let side = exchange.side_of(authority).unwrap_or_default();
    let name = |state: &str| loaded.text(caller.language, &format!("state-{state}"), "name").to_owned();
    let states = |action: Action| -> Vec<String> {
        states_for(&loaded.definition, action, side).into_iter().map(name).collect()
    };
    let view = |(action, why): (Action, Refusal)| {
        let roles: &[Role] = if why == Refusal::NotAllowed { roles_for(action) } else { &[] };
        NotOpenView {
            action,
            why,
            states: if why == Refusal::NotNow { states(action) } else { Vec::new() },
            roles: roles.to_vec(),
            colleagues: holders(roles),
        }
    };
    Ok(closed.into_iter().map(view).collect())
}

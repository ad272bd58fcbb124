//! What the caller cannot do now on a case, and why, for the case page.

use crate::Caller;
use crate::procedures::Loaded;
use domain::access::policy::roles_for;
use domain::exchanges::Action;
use domain::exchanges::openness::states_for;
use domain::exchanges::view::NotOpenView;
use domain::problem::Refusal;

/// The actions that are not open, with what would have to be otherwise.
pub fn shown(
    caller: &Caller,
    loaded: &Loaded,
    side: &str,
    closed: Vec<(Action, Refusal)>,
) -> Vec<NotOpenView> {
    let name = |state: &str| loaded.text(caller.language, &format!("state-{state}"), "name").to_owned();
    let states = |action: Action| -> Vec<String> {
        states_for(&loaded.definition, action, side).into_iter().map(name).collect()
    };
    let view = |(action, why): (Action, Refusal)| NotOpenView {
        action,
        why,
        states: if why == Refusal::NotNow { states(action) } else { Vec::new() },
        roles: if why == Refusal::NotAllowed { roles_for(action).to_vec() } else { Vec::new() },
    };
    closed.into_iter().map(view).collect()
}

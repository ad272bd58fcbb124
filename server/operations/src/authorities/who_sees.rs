//! Who can see and change the administration of an authority, and why: answered by the rules that enforce it.

use super::coordinate::state_of;
use super::network::procedures;
use super::show::functions_of;
use crate::{Caller, Error};
use domain::accounts::administration::{self, pseudonym};
use domain::authorities::view::{AuthorityWhoSeesView, ByView, HolderView};
use domain::authorities::who_sees::{About, may_count_administrators, may_preview, who};
use domain::authorities::{By, Matter, Network};
use domain::ids::AuthorityId;
use std::collections::BTreeMap;
use store::Reads;

/// Who can see and change the authority, for whoever reads the directory. Its own people read the names of its
/// administrators as well, and coordinators how many there are.
///
/// # Errors
/// `NotFound` for an authority that is not in the directory.
pub async fn who_sees(caller: &Caller, id: AuthorityId) -> Result<AuthorityWhoSeesView, Error> {
    let country = state_of(caller, id)?;
    let reader = caller.services.store.reader();
    let network = store::authorities::network::around(&reader, country, id).await?;
    let (place, known) = (network.place(id, country), procedures(caller));
    let about = About { authority: id, network: &network, place: &place, procedures: &known };
    let is_inside =
        may_count_administrators(&caller.person, &about) && sees_its_remit(caller, &reader, id).await?;
    let directory = caller.services.directory();
    let holders = who(&about).into_iter().filter_map(|(authority, matters)| {
        Some(HolderView {
            authority: directory.line(authority)?,
            by: by_reason(caller, &network, authority, &matters),
        })
    });
    let holders = holders.collect();
    let everyone = if is_inside {
        store::accounts::everyone_acting(&reader, id, caller.today()).await?
    } else {
        Vec::new()
    };
    let is_own = caller.person.authority == id;
    let previews = !is_own && may_preview(&caller.person, &about);
    let people =
        everyone.iter().filter(|_| previews).map(|(user, _)| (user.id, pseudonym(user.id))).collect();
    let administrators = everyone.into_iter().filter(|(_, person)| administration::may_administer(person));
    let administrators: Vec<String> = administrators.map(|(user, _)| user.display_name).collect();
    Ok(AuthorityWhoSeesView {
        authority: directory.line(id).ok_or(Error::NotFound)?,
        holders,
        administrator_count: is_inside.then(|| u32::try_from(administrators.len()).unwrap_or(u32::MAX)),
        administrators: if is_own { administrators } else { Vec::new() },
        people,
    })
}

/// Whether the caller may look into an authority for which the functions of its own are asked: a coordinator that is
/// suspended sees no remit. Into the own one everybody looks by other rules.
///
/// # Errors
/// When the store cannot be read.
pub(crate) async fn sees_its_remit(
    caller: &Caller,
    reads: &impl Reads,
    id: AuthorityId,
) -> Result<bool, Error> {
    let own = caller.person.authority;
    Ok(own == id || !store::authorities::network::held_by(reads, own).await?.is_empty())
}

/// What people of the authority may, by the reason for it.
fn by_reason(
    caller: &Caller,
    network: &Network,
    authority: AuthorityId,
    matters: &[(Matter, Vec<By>)],
) -> Vec<(ByView, Vec<Matter>)> {
    let mut found: BTreeMap<By, Vec<Matter>> = BTreeMap::new();
    for (matter, reasons) in matters {
        for by in reasons {
            found.entry(*by).or_default().push(*matter);
        }
    }
    let mut functions = functions_of(caller, network, authority);
    let shown = found.into_iter().filter_map(|(by, matters)| {
        let by = match by {
            By::Member => ByView::Member,
            By::Administrator => ByView::Administrator,
            By::Function(id) => {
                let at = functions.iter().position(|held| held.id == id)?;
                ByView::Function(functions.swap_remove(at))
            }
        };
        Some((by, matters))
    });
    shown.collect()
}

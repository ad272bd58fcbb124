//! Who sees an exchange and why: answered by the rules that open it or do not.

use crate::procedures::named;
use crate::{Caller, Error};
use domain::access::who_sees::{authorities, person};
use domain::exchanges::view::{AuthoritySeesView, PersonSeesView, WhoSeesView};
use domain::ids::ExchangeId;
use domain::procedures::view::AdmissionView;

/// Who sees the exchange: the authorities that take part or did, and the people of the caller's own, with
/// its service accounts.
///
/// # Errors
/// `NotFound` when it is not the caller's, or is not there.
pub async fn who_sees(caller: &Caller, id: ExchangeId) -> Result<WhoSeesView, Error> {
    let services = &caller.services;
    let reads = services.store.reader();
    let exchange = store::exchanges::load(&reads, id, &caller.reading()).await?.ok_or(Error::NotFound)?;
    let loaded =
        services.procedures().version(&exchange.procedure, exchange.version).ok_or(Error::NotFound)?;
    let (procedure, own) = (&loaded.definition, caller.person.authority);
    let directory = services.directory();
    let mut everyone = store::accounts::everyone_acting(&reads, own, caller.today()).await?;
    everyone.extend(store::accounts::services_acting(&reads, own, caller.today()).await?);
    Ok(WhoSeesView {
        id,
        number: exchange.number.clone().unwrap_or_default(),
        authorities: authorities(&exchange, procedure, own)
            .into_iter()
            .filter_map(|sees| {
                Some(AuthoritySeesView {
                    authority: directory.line(sees.authority)?,
                    side: loaded.text(caller.language, &format!("side-{}", sees.side), "name").to_owned(),
                    reason: sees.reason,
                    admission: AdmissionView::of(procedure, &sees.side)
                        .map(|admission| named(admission, caller.language)),
                    helps: sees.helps.and_then(|helped| directory.line(helped)),
                    sight: sees.sight.map(Into::into),
                    is_withheld: sees.is_withheld,
                })
            })
            .collect(),
        people: everyone
            .into_iter()
            .filter_map(|(user, acting)| {
                let sees = person(&exchange, procedure, &acting)?;
                Some(PersonSeesView {
                    name: user.display_name,
                    sight: sees.sight.into(),
                    roles: sees.roles,
                    is_assigned: sees.is_assigned,
                    stands_in: sees.stands_in,
                })
            })
            .collect(),
    })
}

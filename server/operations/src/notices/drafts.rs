//! Writes what those are told whose draft nobody touches: that it goes, and whether they may still write it at this moment.

use super::compose::of_draft;
use crate::outside::Mail;
use crate::{Error, Services};
use domain::access::Ability;
use domain::brussels;
use domain::exchanges::read_only::{WhyReadOnly, why_read_only};
use domain::exchanges::untouched::DraftEventKind;
use store::outbox::Notice;

/// The mail of what happens to a draft.
pub(super) async fn compose_draft(
    services: &Services,
    notice: &Notice,
    event: DraftEventKind,
) -> Result<Mail, Error> {
    Ok(of_draft(services, notice, event, why(services, notice).await?))
}

/// Why whoever is told writes the draft no longer. Who reads the mailbox of the authority is told what concerns the
/// authority, and nothing of anybody's role.
async fn why(services: &Services, notice: &Notice) -> Result<Option<WhyReadOnly>, Error> {
    let Some(procedure) = &notice.procedure else { return Ok(None) };
    let reader = services.store.reader();
    let standing = store::authorities::standing(&reader, notice.authority, procedure).await?;
    let Some(person) = notice.person else {
        return Ok(why_read_only(&standing, false).filter(|why| *why != WhyReadOnly::NoRole));
    };
    let today = brussels::day(services.now());
    let person = store::accounts::acting(&reader, person, notice.authority, today).await?;
    Ok(why_read_only(&standing, person.is_some_and(|person| person.can(procedure, Ability::Draft))))
}

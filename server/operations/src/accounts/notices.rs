//! How somebody wants to be told: chosen by the person alone.

use super::administer::begin;
use crate::{Caller, Error};
use domain::accounts::administration;
use domain::ids::OnceKey;
use domain::notices::{NoticeChoices, StuckMail};

/// What the caller chose.
///
/// # Errors
/// When the store cannot be read.
pub async fn own_notices(caller: &Caller) -> Result<NoticeChoices, Error> {
    Ok(store::accounts::notice_choices(&caller.services.store.reader(), caller.person.id).await?)
}

/// Keeps what the caller chooses; it holds for what happens from now on.
///
/// # Errors
/// When the store cannot be written.
pub async fn choose_notices(caller: &Caller, key: OnceKey, choices: NoticeChoices) -> Result<(), Error> {
    let id = caller.person.id;
    let Some((mut tx, _)) = begin(caller, id, key, &("choose_notices", &choices)).await? else {
        return Ok(());
    };
    store::accounts::set_notice_choices(&mut tx, id, &choices).await?;
    let event = administration::choose_notices(id, caller.person.authority, choices, caller.now);
    Ok(tx.finish_people(&[event], "").await?)
}

/// What the caller's own address does not take; none while it takes everything.
///
/// # Errors
/// When the store cannot be read.
pub async fn own_stuck_mail(caller: &Caller) -> Result<Option<StuckMail>, Error> {
    Ok(store::outbox::stuck_of_person(&caller.services.store.reader(), caller.person.id).await?)
}

//! Begins a request as a draft.

use crate::authorities::admission::may_not_ask;
use crate::faults::{self, Fault};
use crate::{Caller, Error};
use domain::accounts::Role;
use domain::ids::{AuthorityId, ExchangeId, OnceKey, Revision};
use domain::problem::Refusal;
use domain::procedures::{Entries, ProcedureId};
use store::drafts::{Draft, DraftKind};

/// Begins a draft under the current version of the procedure. Its id is the key of the form, so that a form that is
/// posted twice begins one draft.
///
/// # Errors
/// Refused without the role of a drafter in the procedure, and where the definition does not let the authority ask.
pub async fn create_draft(
    caller: &Caller,
    procedure: &ProcedureId,
    key: OnceKey,
) -> Result<ExchangeId, Error> {
    let loaded = caller.services.procedures().current(procedure).ok_or(Error::NotFound)?;
    if !caller.person.holds(procedure, Role::Drafter) && !faults::is_on(Fault::DraftWithoutRole) {
        return Err(Refusal::NotAllowed.into());
    }
    let reads = caller.services.store.reader();
    if let Some(refusal) = may_not_ask(caller, &reads, &loaded.definition).await? {
        return Err(refusal.into());
    }
    begin(caller, key, procedure, loaded.definition.version, None, Entries::default()).await
}

/// Keeps a new draft of a request of the caller's authority, on its first revision. Its id is the key.
pub(crate) async fn begin(
    caller: &Caller,
    key: OnceKey,
    procedure: &ProcedureId,
    version: u32,
    recipient: Option<AuthorityId>,
    entries: Entries,
) -> Result<ExchangeId, Error> {
    let draft = Draft {
        id: ExchangeId(key.0),
        kind: DraftKind::Request,
        exchange: None,
        procedure: procedure.clone(),
        version,
        authority: caller.person.authority,
        author: caller.person.id,
        recipient,
        revision: Revision(1),
        entries,
        created_at: caller.now,
        changed_at: caller.now,
        changed_by: caller.person.id,
        warned_at: None,
    };
    let mut hk = caller.housekeeping().await?;
    let id = store::drafts::create(&mut hk, &caller.services.keys, &draft).await?;
    hk.commit().await?;
    Ok(id)
}

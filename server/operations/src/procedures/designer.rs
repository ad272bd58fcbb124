//! The designer of procedures, for officials of the Commission: work copies, their changes, and how they come in force.

mod archive;
mod change;
mod dry_run;
mod judge;
mod preview;
mod view;

pub use archive::{export, import};
pub use change::{Change, change, create};
pub use dry_run::Setting;
pub use judge::{approve, delete, put_in_force, send_back, submit, take_back};
pub use preview::preview;
pub use view::{Question, list, view};

use super::{Source, faults_of};
use crate::{Caller, Error, Services};
use domain::ids::{OnceKey, Revision, WorkCopyId};
use domain::procedures::design::{WorkCopy, work_copy};
use domain::procedures::fault::Fault;

/// Where a new work copy comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The smallest definition, under this name.
    Empty(domain::procedures::ProcedureId),
    /// The version of a procedure that new exchanges get.
    Procedure(domain::procedures::ProcedureId),
    /// The files of an archive.
    Files(Source),
}

/// Whether the caller may design. To everybody else the designer looks as if it were not there.
fn admit(caller: &Caller) -> Result<(), Error> {
    let directory = caller.services.directory();
    let authority = directory.get(caller.person.authority).ok_or(Error::NotFound)?;
    work_copy::may_design(authority).map_err(|_| Error::NotFound)
}

/// Whether the person sees the designer.
#[must_use]
pub fn may_design(caller: &Caller) -> bool {
    admit(caller).is_ok()
}

async fn load(caller: &Caller, id: WorkCopyId) -> Result<WorkCopy, Error> {
    admit(caller)?;
    store::work_copies::load(&caller.services.store.reader(), id).await?.ok_or(Error::NotFound)
}

/// The work copy as the person saw it; none where this form was posted before, so that nothing is left to do.
async fn seen(
    caller: &Caller,
    id: WorkCopyId,
    revision: Revision,
    key: OnceKey,
) -> Result<Option<WorkCopy>, Error> {
    let copy = load(caller, id).await?;
    if copy.last_key == Some(key) {
        return Ok(None);
    }
    if copy.revision == revision { Ok(Some(copy)) } else { Err(Error::Stale) }
}

/// Saves a work copy over the revision that was loaded, as the effect of this form.
async fn save(caller: &Caller, mut copy: WorkCopy, key: OnceKey) -> Result<(), Error> {
    let before = copy.revision;
    copy.revision = before.next();
    copy.last_key = Some(key);
    copy.changed_at = caller.now;
    let mut hk = caller.housekeeping().await?;
    store::work_copies::save(&mut hk, &copy, before).await?;
    Ok(hk.commit().await?)
}

/// The files of a work copy, as faults name them.
fn source(copy: &WorkCopy) -> Source {
    Source { folder: String::new(), definition: copy.definition.clone(), texts: copy.texts.clone() }
}

/// What keeps a work copy from being put in force now.
async fn obstacles(services: &Services, source: &Source) -> Result<Vec<Fault>, Error> {
    faults_of(services, source).await
}

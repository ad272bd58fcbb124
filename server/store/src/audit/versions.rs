//! Whether every version of a procedure is what the audit trail says was installed and put in force.

use super::codes;
use super::record::PublicationDetail;
use super::verify::{Fault, FaultKind};
use crate::entities::{audit_entry, procedure_version};
use crate::procedures::{self, StoredVersion};
use crate::reads::sealed::Connected as _;
use crate::{Error, Reader};
use domain::procedures::ProcedureId;
use domain::procedures::publish::{PublicationKind, VersionStatus};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The kinds of entries of procedures.
pub const KINDS: [&str; 3] =
    [PublicationKind::Installed.code(), PublicationKind::Signed.code(), PublicationKind::Approved.code()];

/// Whether the trail tells anything of any of these procedures. It tells nothing of those that were installed before
/// it told of procedures at all.
///
/// # Errors
/// Those of the database.
pub async fn is_any_recorded(reader: &Reader, procedures: &[ProcedureId]) -> Result<bool, Error> {
    let places = procedures.iter().map(codes::of_procedure);
    let found = audit_entry::Entity::find()
        .filter(audit_entry::Column::ExchangeId.is_in(places))
        .limit(1)
        .one(reader.db())
        .await?;
    Ok(found.is_some())
}

/// What the trail says of one version.
struct Told {
    digest: String,
    is_in_force: bool,
}

/// Compares every version with the last that the trail says of it.
pub async fn check(db: &DatabaseTransaction) -> Result<Vec<Fault>, Error> {
    let mut told = told(db).await?;
    let mut faults = Vec::new();
    let fault = |kind, procedure: &str, version: u32| Fault {
        kind,
        exchange: None,
        procedure: Some(procedure.to_owned()),
        shard: None,
        n: i64::from(version),
    };
    for row in procedure_version::Entity::find().all(db).await? {
        let version = procedures::read(row)?;
        let name = version.procedure.as_str();
        match told.remove(&(codes::of_procedure(&version.procedure), version.version)) {
            None => faults.push(fault(FaultKind::VersionWithoutEntry, name, version.version)),
            Some(told) if !is_as_told(&version, &told) => {
                faults.push(fault(FaultKind::VersionChanged, name, version.version));
            }
            Some(_) => {}
        }
    }
    // Of a version that is gone only the place in the trail is known.
    faults.extend(told.into_keys().map(|(place, n)| fault(FaultKind::VersionMissing, &place.to_string(), n)));
    Ok(faults)
}

fn is_as_told(version: &StoredVersion, told: &Told) -> bool {
    let is_in_force = version.status == VersionStatus::InForce;
    version.files.digest() == told.digest && is_in_force == told.is_in_force
}

async fn told(db: &DatabaseTransaction) -> Result<BTreeMap<(Uuid, u32), Told>, Error> {
    let entries = audit_entry::Entity::find()
        .filter(audit_entry::Column::Kind.is_in(KINDS))
        .order_by_asc(audit_entry::Column::ExchangeId)
        .order_by_asc(audit_entry::Column::N)
        .all(db)
        .await?;
    let mut told = BTreeMap::new();
    for entry in entries {
        // An entry that cannot be read was touched, and is a fault of its own.
        let Ok(detail) = serde_json::from_str::<PublicationDetail>(&entry.detail) else { continue };
        let is_in_force = detail.status == VersionStatus::InForce;
        told.insert((entry.exchange_id, detail.version), Told { digest: detail.digest, is_in_force });
    }
    Ok(told)
}

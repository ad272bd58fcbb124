//! Entries of work copies: who submitted, sent back, put in force or threw away which files.

use super::codes;
use super::record::append_entries;
use crate::entities::audit_entry;
use crate::procedures::Files;
use crate::stored::millis;
use crate::{Error, Keyring};
use domain::procedures::design::{WorkCopy, WorkEvent};
use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The record in `audit_entry.detail` of an event of a work copy, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkDetail {
    /// Version of this record.
    pub v: u8,
    /// The work copy.
    pub copy: Uuid,
    /// The version from which it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base: Option<u32>,
    /// Its revision afterwards.
    pub revision: i64,
    /// Digest of its files, as that of a version.
    pub digest: String,
}

/// Appends an event of a work copy as it stands.
pub async fn append_work(
    db: &DatabaseTransaction,
    keys: &Keyring,
    event: &WorkEvent,
    copy: &WorkCopy,
) -> Result<(), Error> {
    let files = Files { definition: copy.definition.clone(), texts: copy.texts.clone() };
    let detail = WorkDetail {
        v: 1,
        copy: event.copy.0,
        base: copy.base,
        revision: event.revision.0,
        digest: files.digest(),
    };
    let detail = serde_json::to_string(&detail)
        .map_err(|why| Error::corrupt("audit_entry", event.copy, why.to_string()))?;
    let entry = audit_entry::Model {
        exchange_id: codes::of_work_copy(event.copy),
        n: 0,
        at: millis(event.at),
        person_id: Some(event.person.0),
        authority_id: Some(event.authority.0),
        kind: event.kind.code().to_owned(),
        detail,
        previous: Vec::new(),
        mac: Vec::new(),
    };
    append_entries(db, keys, vec![entry]).await
}

//! Entries of drafts that nobody touched: that their authors were warned, and that they were deleted; nothing of what was
//! typed.

use super::codes;
use super::record::append_entries;
use crate::entities::audit_entry;
use crate::stored::{day_text, millis};
use crate::{Error, Keyring};
use domain::exchanges::untouched::DraftEvent;
use domain::procedures::ProcedureId;
use sea_orm::DatabaseTransaction;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The record in `audit_entry.detail` of an event of a draft, version 1. Older versions stay readable for ever.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftDetail {
    /// Version of this record.
    pub v: u8,
    /// The draft.
    pub draft: Uuid,
    /// Its procedure.
    pub procedure: ProcedureId,
    /// The day on which it is deleted, `YYYY-MM-DD`.
    pub day: String,
}

/// Appends an event of a draft.
pub async fn append_draft(db: &DatabaseTransaction, keys: &Keyring, event: &DraftEvent) -> Result<(), Error> {
    let detail = DraftDetail {
        v: 1,
        draft: event.draft.0,
        procedure: event.procedure.clone(),
        day: day_text(event.day),
    };
    let detail = serde_json::to_string(&detail)
        .map_err(|why| Error::corrupt("audit_entry", event.draft, why.to_string()))?;
    let entry = audit_entry::Model {
        exchange_id: codes::of_draft(event.draft),
        n: 0,
        at: millis(event.at),
        person_id: None,
        authority_id: Some(event.authority.0),
        kind: event.kind.code().to_owned(),
        detail,
        previous: Vec::new(),
        mac: Vec::new(),
    };
    append_entries(db, keys, vec![entry]).await
}

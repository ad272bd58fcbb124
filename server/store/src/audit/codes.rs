//! The codes over entries, links and tips: HMAC-SHA256 over every column, each behind its length.

use crate::Keyring;
use crate::entities::{audit_entry, audit_link, audit_tip};
use domain::ids::{AuthorityId, ExchangeId, PersonId, WorkCopyId};
use domain::procedures::ProcedureId;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;
use uuid::{Builder, Uuid};

/// How many chains there are over the heads: as many changes can be recorded at the same moment.
pub const SHARDS: i32 = 16;
/// What stands before the first entry and the first link.
pub const NOTHING: [u8; 32] = [0; 32];

/// The shard of an exchange, or of a procedure.
pub fn shard_of(exchange: Uuid) -> i32 {
    let [.., last] = exchange.into_bytes();
    i32::from(last) % SHARDS
}

/// The place of a procedure in the trail, where exchanges have their id: made of its name, and never one of theirs,
/// which are of another version of UUID.
pub fn of_procedure(id: &ProcedureId) -> Uuid {
    of_digest(Sha256::digest(format!("procedure {id}")).into())
}

/// The place of an authority in the trail, made like that of a procedure.
pub fn of_authority(id: AuthorityId) -> Uuid {
    of_digest(Sha256::digest(format!("authority {id}")).into())
}

/// The place of an account in the trail, made as that of a procedure.
pub fn of_person(id: PersonId) -> Uuid {
    of_digest(Sha256::digest(format!("person {id}")).into())
}

/// The place of a work copy in the trail, made as that of a procedure.
pub fn of_work_copy(id: WorkCopyId) -> Uuid {
    of_digest(Sha256::digest(format!("work copy {id}")).into())
}

/// The place of a draft in the trail, made as that of a procedure: once it is sent, its id is that of an exchange.
pub fn of_draft(id: ExchangeId) -> Uuid {
    of_digest(Sha256::digest(format!("draft {id}")).into())
}

fn of_digest(digest: [u8; 32]) -> Uuid {
    let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, ..] = digest;
    Builder::from_custom_bytes([a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p]).into_uuid()
}

/// The code of an entry.
pub fn of_entry(keys: &Keyring, entry: &audit_entry::Model) -> [u8; 32] {
    let optional = |id: &Option<Uuid>| id.map(|id| id.into_bytes().to_vec()).unwrap_or_default();
    keys.audit_mac(&[
        b"entry",
        entry.exchange_id.as_bytes(),
        &entry.n.to_be_bytes(),
        &entry.at.to_be_bytes(),
        &optional(&entry.person_id),
        &optional(&entry.authority_id),
        entry.kind.as_bytes(),
        entry.detail.as_bytes(),
        &entry.previous,
    ])
}

/// The code of a link.
pub fn of_link(keys: &Keyring, link: &audit_link::Model) -> [u8; 32] {
    keys.audit_mac(&[
        b"link",
        &link.shard.to_be_bytes(),
        &link.seq.to_be_bytes(),
        link.exchange_id.as_bytes(),
        &link.n.to_be_bytes(),
        &link.mac_of_entry,
        &link.previous,
    ])
}

/// The seal of a tip.
pub fn of_tip(keys: &Keyring, tip: &audit_tip::Model) -> [u8; 32] {
    keys.seal_mac(&[b"tip", &tip.shard.to_be_bytes(), &tip.seq.to_be_bytes(), &tip.mac])
}

/// Whether a stored code is the right one.
pub fn is(stored: &[u8], right: &[u8; 32]) -> bool {
    stored.ct_eq(right).into()
}

//! Where an authority stands in a procedure, and since when.

use crate::entities::{authority_access, authority_standing};
use crate::stored::instant;
use crate::{Error, Reads};
use domain::authorities::{AccessState, Life};
use domain::exchanges::read_only::Standing;
use domain::ids::AuthorityId;
use domain::procedures::ProcedureId;
use sea_orm::EntityTrait;

const TABLE: &str = "authority_access";

/// How far the access of an authority has come and since when, and whether it takes part at all. Of what was decided before
/// the day was kept, no day is known.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn standing(
    reads: &impl Reads,
    id: AuthorityId,
    procedure: &ProcedureId,
) -> Result<Standing, Error> {
    let key = (id.0, procedure.as_str().to_owned());
    let access = match authority_access::Entity::find_by_id(key).one(reads.db()).await? {
        None => None,
        Some(row) => {
            let state = AccessState::parse(&row.state);
            let state = state.ok_or_else(|| Error::corrupt(TABLE, row.authority_id, "no such state"))?;
            let since = row.since.map(|at| instant(TABLE, row.authority_id, at)).transpose()?;
            Some((state, since))
        }
    };
    let life = match authority_standing::Entity::find_by_id(id.0).one(reads.db()).await? {
        None => Life::Active,
        Some(row) => Life::parse(&row.life)
            .ok_or_else(|| Error::corrupt("authority_standing", row.authority_id, "no such life"))?,
    };
    Ok(Standing { life, access })
}

//! Mail that was tried and not taken: for the operator, and for those who can do something about an address.

use super::{CLAIMED_FOR, Notice, is_letter, notice};
use crate::entities::{authority, authority_access, outbox, person};
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Tx};
use domain::ids::{AuthorityId, PersonId};
use domain::notices::{STUCK_AFTER_TRIES, StuckMail};
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use time::OffsetDateTime;
use uuid::Uuid;

const STUCK_SHOWN: u64 = 200;

/// Notices that failed at least once and were not delivered since, oldest first, up to 200.
///
/// # Errors
/// Those of the database.
pub async fn stuck(reads: &impl Reads) -> Result<Vec<Notice>, Error> {
    let rows = outbox::Entity::find()
        .filter(outbox::Column::DeliveredAt.is_null())
        .filter(outbox::Column::LastError.is_not_null())
        .filter(is_letter().not())
        .order_by_asc(outbox::Column::CreatedAt)
        .limit(STUCK_SHOWN)
        .all(reads.db())
        .await?;
    rows.into_iter().map(notice).collect()
}

/// What the mailboxes of these authorities do not take, by authority, the longest stuck first; an authority whose
/// mailboxes take everything is left out.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn stuck_of(
    reads: &impl Reads,
    ids: &[AuthorityId],
) -> Result<HashMap<AuthorityId, Vec<StuckMail>>, Error> {
    let rows: Vec<(Uuid, String, i64, i32, i64)> = outbox::Entity::find()
        .select_only()
        .column(outbox::Column::AuthorityId)
        .column(outbox::Column::Address)
        .column_as(outbox::Column::CreatedAt.min(), "since")
        .column_as(outbox::Column::Attempts.max(), "tries")
        .column_as(outbox::Column::Id.count(), "waiting")
        .filter(outbox::Column::AuthorityId.is_in(ids.iter().map(|id| id.0)))
        .filter(is_of_mailbox())
        .filter(is_stuck())
        .group_by(outbox::Column::AuthorityId)
        .group_by(outbox::Column::Address)
        .into_tuple()
        .all(reads.db())
        .await?;
    let mut found: HashMap<AuthorityId, Vec<StuckMail>> = HashMap::new();
    for (authority, address, since, tries, waiting) in rows {
        let mail = mail(authority, address, since, tries, waiting)?;
        found.entry(AuthorityId(authority)).or_default().push(mail);
    }
    found.values_mut().for_each(|mails| mails.sort_by_key(|mail| mail.since));
    Ok(found)
}

/// What the present address of this person does not take; none while it takes everything.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn stuck_of_person(reads: &impl Reads, id: PersonId) -> Result<Option<StuckMail>, Error> {
    let address = Query::select()
        .column((person::Entity, person::Column::Email))
        .from(person::Entity)
        .and_where(person::Column::Id.eq(id.0))
        .take();
    let row: Option<(String, i64, i32, i64)> = outbox::Entity::find()
        .select_only()
        .column(outbox::Column::Address)
        .column_as(outbox::Column::CreatedAt.min(), "since")
        .column_as(outbox::Column::Attempts.max(), "tries")
        .column_as(outbox::Column::Id.count(), "waiting")
        .filter(outbox::Column::PersonId.eq(id.0))
        .filter(outbox::Column::Address.in_subquery(address))
        .filter(is_stuck())
        .group_by(outbox::Column::Address)
        .into_tuple()
        .one(reads.db())
        .await?;
    row.map(|(address, since, tries, waiting)| mail(id.0, address, since, tries, waiting)).transpose()
}

/// The authorities one of whose mailboxes does not take what is sent to it.
pub(crate) fn stuck_authorities() -> SelectStatement {
    Query::select()
        .column((outbox::Entity, outbox::Column::AuthorityId))
        .from(outbox::Entity)
        .cond_where(is_of_mailbox())
        .cond_where(is_stuck())
        .take()
}

/// Lets what the mailboxes of an authority did not take be tried at once. What is on its way at this moment is left alone:
/// it is due again within the time for which it is claimed.
pub(crate) async fn hurry(tx: &mut Tx, id: AuthorityId, now: OffsetDateTime) -> Result<(), Error> {
    outbox::Entity::update_many()
        .col_expr(outbox::Column::DueAt, millis(now).into())
        .filter(outbox::Column::AuthorityId.eq(id.0))
        .filter(outbox::Column::PersonId.is_null())
        .filter(outbox::Column::FailedAt.gt(0_i64))
        .filter(outbox::Column::DueAt.gt(millis(now.saturating_add(CLAIMED_FOR))))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// That a mail counts as stuck: tried so often in vain, and nothing has got through to its address since.
fn is_stuck() -> Condition {
    let own = |column| Expr::col((outbox::Entity, column));
    let other = |column| Expr::col(("later", column));
    let got_through = Query::select()
        .expr(Expr::val(1))
        .from_as(outbox::Entity, "later")
        .and_where(ExprTrait::eq(other(outbox::Column::Address), own(outbox::Column::Address)))
        .and_where(ExprTrait::gte(other(outbox::Column::DeliveredAt), own(outbox::Column::FailedAt)))
        .take();
    Condition::all()
        // Of a mail that was delivered it is empty: with the comparison SQLite uses the index.
        .add(outbox::Column::FailedAt.gt(0_i64))
        .add(outbox::Column::Attempts.gte(i64::from(STUCK_AFTER_TRIES)))
        .add(Expr::exists(got_through).not())
}

/// That a mail goes to an address that its authority keeps as a mailbox still.
fn is_of_mailbox() -> Condition {
    let mail = |column| Expr::col((outbox::Entity, column));
    let general = Query::select()
        .expr(Expr::val(1))
        .from(authority::Entity)
        .and_where(ExprTrait::eq(
            Expr::col((authority::Entity, authority::Column::Id)),
            mail(outbox::Column::AuthorityId),
        ))
        .and_where(ExprTrait::eq(
            Expr::col((authority::Entity, authority::Column::Mailbox)),
            mail(outbox::Column::Address),
        ))
        .take();
    let access = |column| Expr::col((authority_access::Entity, column));
    let of_procedure = Query::select()
        .expr(Expr::val(1))
        .from(authority_access::Entity)
        .and_where(ExprTrait::eq(
            access(authority_access::Column::AuthorityId),
            mail(outbox::Column::AuthorityId),
        ))
        .and_where(ExprTrait::eq(access(authority_access::Column::Mailbox), mail(outbox::Column::Address)))
        .take();
    let kept = Condition::any().add(Expr::exists(general)).add(Expr::exists(of_procedure));
    Condition::all().add(outbox::Column::PersonId.is_null()).add(kept)
}

fn mail(of: Uuid, address: String, since: i64, tries: i32, waiting: i64) -> Result<StuckMail, Error> {
    Ok(StuckMail {
        address,
        since: instant("outbox", of, since)?,
        tries: u32::try_from(tries).unwrap_or_default(),
        waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
    })
}

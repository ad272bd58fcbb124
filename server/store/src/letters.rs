//! Letters about accounts: in the outbox beside the notices about exchanges, without a procedure. No secret is kept:
//! the link of an invitation is made anew when the letter is written.

use crate::accounts::administrators_of;
use crate::entities::{authority, outbox, person};
use crate::outbox::{claim_rows, is_letter, language_of};
use crate::stored::millis;
use crate::{Error, Housekeeping, Reads, rows_at_once};
use domain::accounts::{AccountEvent, AccountEventKind};
use domain::brussels;
use domain::ids::{AuthorityId, NoticeId, PersonId};
use domain::language::Language;
use sea_orm::ActiveValue::Set;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use time::OffsetDateTime;
use uuid::Uuid;

/// A letter to one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Identity; the same in every try.
    pub id: NoticeId,
    /// When it was queued.
    pub created_at: OffsetDateTime,
    /// What happened.
    pub kind: AccountEventKind,
    /// Whose account it is about.
    pub about: PersonId,
    /// At which authority.
    pub authority: AuthorityId,
    /// The person written to; none for the authority's mailbox.
    pub person: Option<PersonId>,
    /// Where it goes.
    pub address: String,
    /// In which language.
    pub language: Language,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was delivered.
    pub delivered_at: Option<OffsetDateTime>,
}

/// So many events are looked at together: SQLite takes 32,766 values in one statement.
const ROWS_AT_ONCE: usize = 1_000;

/// Queues what the events imply.
pub(crate) async fn queue(db: &impl ConnectionTrait, events: &[AccountEvent]) -> Result<(), Error> {
    for events in events.chunks(ROWS_AT_ONCE) {
        let told = events.iter().filter(|event| event.kind.tells_person());
        let people = person::Entity::find().filter(person::Column::Id.is_in(told.map(|e| e.person.0)));
        let people: HashMap<Uuid, person::Model> =
            people.all(db).await?.into_iter().map(|person| (person.id, person)).collect();
        let authorities: std::collections::BTreeSet<Uuid> = events.iter().map(|e| e.authority.0).collect();
        let authorities: HashMap<Uuid, authority::Model> = authority::Entity::find()
            .filter(authority::Column::Id.is_in(authorities))
            .all(db)
            .await?
            .into_iter()
            .map(|authority| (authority.id, authority))
            .collect();
        let mut rows = Vec::new();
        for event in events {
            let authority = authorities.get(&event.authority.0);
            let theirs =
                authority.map_or(Language::En, |a| language_of(a.mail_language.as_deref(), &a.language));
            let person = people.get(&event.person.0).filter(|person| !person.email.is_empty());
            if let Some(person) = person {
                let language = language_of(person.language.as_deref(), theirs.code());
                rows.push(row(event, Some(person.id), person.email.clone(), language));
            }
            if event.kind.tells_administrators() {
                for person in administrators_of(db, event.authority.0, brussels::day(event.at)).await? {
                    let language = language_of(person.language.as_deref(), theirs.code());
                    rows.push(row(event, Some(person.id), person.email, language));
                }
            }
            let mailbox = authority.and_then(|a| a.mailbox.clone()).filter(|mailbox| !mailbox.is_empty());
            if let Some(mailbox) = mailbox.filter(|_| event.kind.tells_authority()) {
                rows.push(row(event, None, mailbox, theirs));
            }
        }
        rows_at_once::insert(db, rows).await?;
    }
    Ok(())
}

fn row(
    event: &AccountEvent,
    person: Option<Uuid>,
    address: String,
    language: Language,
) -> outbox::ActiveModel {
    outbox::ActiveModel {
        id: Set(Uuid::new_v4()),
        created_at: Set(millis(event.at)),
        due_at: Set(millis(event.at)),
        attempts: Set(0),
        exchange_id: Set(event.person.0),
        kind: Set(event.kind.code().to_owned()),
        state: Set(String::new()),
        procedure: Set(String::new()),
        version: Set(0),
        number: Set(String::new()),
        own_reference: Set(None),
        authority_id: Set(event.authority.0),
        person_id: Set(person),
        address: Set(address),
        language: Set(language.code().to_owned()),
        last_error: Set(None),
        delivered_at: Set(None),
        is_daily: Set(false),
        failed_at: Set(None),
    }
}

/// Takes up to `n` due letters for this node, as `outbox::claim` does with notices; `outbox::delivered` and
/// `outbox::failed` mark them.
///
/// # Errors
/// Those of the database.
pub async fn claim(hk: &mut Housekeeping, now: OffsetDateTime, n: u64) -> Result<Vec<Letter>, Error> {
    claim_rows(hk, now, n, is_letter()).await?.into_iter().map(read).collect()
}

/// The newest letters of an authority: those to its mailbox and to this person; with `all`, those to everybody there.
///
/// # Errors
/// Those of the database.
pub async fn of_authority(
    reads: &impl Reads,
    authority: AuthorityId,
    person: PersonId,
    all: bool,
    limit: u64,
) -> Result<Vec<Letter>, Error> {
    let mut query = outbox::Entity::find()
        .filter(outbox::Column::AuthorityId.eq(authority.0))
        .filter(is_letter())
        .order_by_desc(outbox::Column::CreatedAt)
        .order_by_desc(outbox::Column::Id)
        .limit(limit);
    if !all {
        let mine = Condition::any()
            .add(outbox::Column::PersonId.is_null())
            .add(outbox::Column::PersonId.eq(person.0));
        query = query.filter(mine);
    }
    query.all(reads.db()).await?.into_iter().map(read).collect()
}

fn read(row: outbox::Model) -> Result<Letter, Error> {
    use crate::stored::instant;
    let bad = |why: &str| Error::corrupt("outbox", row.id, why);
    Ok(Letter {
        id: NoticeId(row.id),
        created_at: instant("outbox", row.id, row.created_at)?,
        kind: AccountEventKind::parse(&row.kind).ok_or_else(|| bad("no such event"))?,
        about: PersonId(row.exchange_id),
        authority: AuthorityId(row.authority_id),
        person: row.person_id.map(PersonId),
        language: Language::parse(&row.language).ok_or_else(|| bad("no such language"))?,
        attempts: u32::try_from(row.attempts).map_err(|_| bad("tried a negative number of times"))?,
        delivered_at: row.delivered_at.map(|at| instant("outbox", row.id, at)).transpose()?,
        address: row.address,
    })
}

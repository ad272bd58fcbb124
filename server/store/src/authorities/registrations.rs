//! Registrations of authorities that ask from outside or were invited, and the links that lead to their forms.

use crate::entities::authority_registration::{ActiveModel, Column, Entity, Model};
use crate::entities::outbox;
use crate::reads::Reads;
use crate::reads::sealed::Connected as _;
use crate::stored::{instant, millis};
use crate::{Error, Housekeeping, Tx};
use domain::authorities::{NetworkEventKind, Registration, RegistrationState};
use domain::country::Country;
use domain::ids::{AuthorityId, PersonId};
use domain::language::Language;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use time::OffsetDateTime;
use uuid::Uuid;

const TABLE: &str = "authority_registration";

/// A registration as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptRegistration {
    /// Its identity, and that of the authority that comes of it.
    pub id: AuthorityId,
    /// Its number, for people.
    pub number: String,
    /// How far it has come.
    pub state: RegistrationState,
    /// What the authority says.
    pub form: Registration,
    /// Language of the page on which it was sent, and of what is written back.
    pub language: Language,
    /// Reason of the last return or rejection; empty if there was none.
    pub reason: String,
    /// Of what the newest link to the form is made, and the SHA-256 of its token; none where there never was one.
    pub link: Option<(Uuid, [u8; 32])>,
    /// The first user, once there is one.
    pub person: Option<PersonId>,
    /// The coordinator that invited; none where somebody asked from outside.
    pub invited_by: Option<AuthorityId>,
    /// SHA-256 of the secret of the browser in which the code of the link was given; none while nobody gave it.
    pub bound_to: Option<[u8; 32]>,
    /// When it was begun.
    pub created_at: OffsetDateTime,
    /// When it was last sent, returned or decided, or the authority last invited.
    pub changed_at: OffsetDateTime,
}

/// Keeps a registration, new or changed.
///
/// # Errors
/// Those of the database.
pub async fn put(tx: &mut Tx, kept: &KeptRegistration) -> Result<(), Error> {
    let form =
        serde_json::to_string(&kept.form).map_err(|why| Error::corrupt(TABLE, kept.id, why.to_string()))?;
    let row = ActiveModel {
        id: Set(kept.id.0),
        number: Set(kept.number.clone()),
        country: Set(kept.form.country.code().to_owned()),
        state: Set(kept.state.code().to_owned()),
        form: Set(form),
        language: Set(kept.language.code().to_owned()),
        reason: Set(kept.reason.clone()),
        issue: Set(kept.link.map(|(issue, _)| issue)),
        token_hash: Set(kept.link.map(|(_, hash)| hash.to_vec())),
        person_id: Set(kept.person.map(|id| id.0)),
        invited_by: Set(kept.invited_by.map(|id| id.0)),
        bound_to: Set(kept.bound_to.map(|hash| hash.to_vec())),
        created_at: Set(millis(kept.created_at)),
        changed_at: Set(millis(kept.changed_at)),
    };
    let known = OnConflict::column(Column::Id)
        .update_columns([
            Column::Country,
            Column::State,
            Column::Form,
            Column::Language,
            Column::Reason,
            Column::Issue,
            Column::TokenHash,
            Column::PersonId,
            Column::BoundTo,
            Column::ChangedAt,
        ])
        .to_owned();
    Entity::insert(row).on_conflict(known).exec_without_returning(tx.db()).await?;
    Ok(())
}

/// A registration by its identity. Whoever asks decides what the reader may see of it.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn get(reads: &impl Reads, id: AuthorityId) -> Result<Option<KeptRegistration>, Error> {
    Entity::find_by_id(id.0).one(reads.db()).await?.map(read).transpose()
}

/// The registration that the link with this token opens, by its hash.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn of_token(reads: &impl Reads, hash: [u8; 32]) -> Result<Option<KeptRegistration>, Error> {
    let found = Entity::find().filter(Column::TokenHash.eq(hash.to_vec()));
    found.one(reads.db()).await?.map(read).transpose()
}

/// The newest registrations of a state.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn of_state(
    reads: &impl Reads,
    country: Country,
    limit: u64,
) -> Result<Vec<KeptRegistration>, Error> {
    let rows = Entity::find()
        .filter(Column::Country.eq(country.code()))
        .order_by_desc(Column::CreatedAt)
        .order_by_desc(Column::Id)
        .limit(limit)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

/// The states in which somebody ever asked to be registered.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn states(reads: &impl Reads) -> Result<Vec<Country>, Error> {
    let codes: Vec<String> = Entity::find()
        .select_only()
        .column(Column::Country)
        .distinct()
        .order_by_asc(Column::Country)
        .into_tuple()
        .all(reads.db())
        .await?;
    let read =
        |code: &String| Country::parse(code).ok_or_else(|| Error::corrupt(TABLE, code, "no such country"));
    codes.iter().map(read).collect()
}

/// Every registration of a state that waits, the oldest first.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn waiting(reads: &impl Reads, country: Country) -> Result<Vec<KeptRegistration>, Error> {
    let rows = Entity::find()
        .filter(Column::Country.eq(country.code()))
        .filter(Column::State.eq(RegistrationState::Waiting.code()))
        .order_by_asc(Column::CreatedAt)
        .order_by_asc(Column::Id)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

/// Binds the link of this issue to the browser that holds the secret, where none is bound yet; says whether it did.
///
/// # Errors
/// Those of the database.
pub async fn bind(
    hk: &mut Housekeeping,
    id: AuthorityId,
    issue: Uuid,
    secret_hash: [u8; 32],
) -> Result<bool, Error> {
    let done = Entity::update_many()
        .col_expr(Column::BoundTo, secret_hash.to_vec().into())
        .filter(Column::Id.eq(id.0))
        .filter(Column::Issue.eq(issue))
        .filter(Column::BoundTo.is_null())
        .exec(hk.db())
        .await?;
    Ok(done.rows_affected == 1)
}

/// The registrations to which coordinators invited before this moment, and for which the authority has sent no form since.
///
/// # Errors
/// Those of the database, and `Corrupt`.
pub async fn unanswered(reads: &impl Reads, before: OffsetDateTime) -> Result<Vec<KeptRegistration>, Error> {
    let awaited = RegistrationState::ALL.into_iter().filter(|state| state.awaits_authority());
    let rows = Entity::find()
        .filter(Column::InvitedBy.is_not_null())
        .filter(Column::State.is_in(awaited.map(RegistrationState::code)))
        .filter(Column::ChangedAt.lte(millis(before)))
        .order_by_asc(Column::ChangedAt)
        .all(reads.db())
        .await?;
    rows.into_iter().map(read).collect()
}

/// Forgets what somebody asked from outside, was returned before this moment and never corrected, with the name of the first user, and every notice of
/// before that went to such a person: it holds the address.
///
/// # Errors
/// Those of the database.
pub async fn forget(hk: &mut Housekeeping, before: OffsetDateTime) -> Result<(), Error> {
    Entity::delete_many()
        .filter(Column::State.eq(RegistrationState::Returned.code()))
        .filter(Column::InvitedBy.is_null())
        .filter(Column::ChangedAt.lt(millis(before)))
        .exec(hk.db())
        .await?;
    let outside = NetworkEventKind::ALL.into_iter().filter(|kind| kind.tells_outside());
    outbox::Entity::delete_many()
        .filter(outbox::Column::Kind.is_in(outside.map(NetworkEventKind::code)))
        .filter(outbox::Column::CreatedAt.lt(millis(before)))
        .exec(hk.db())
        .await?;
    Ok(())
}

fn read(row: Model) -> Result<KeptRegistration, Error> {
    let bad = |why: &str| Error::corrupt(TABLE, row.id, why);
    let hash_of = |bytes: Option<&[u8]>| -> Result<Option<[u8; 32]>, Error> {
        bytes.map(|hash| hash.try_into().map_err(|_| bad("no hash"))).transpose()
    };
    let hash = hash_of(row.token_hash.as_deref())?;
    let bound_to = hash_of(row.bound_to.as_deref())?;
    Ok(KeptRegistration {
        id: AuthorityId(row.id),
        state: RegistrationState::parse(&row.state).ok_or_else(|| bad("no such state"))?,
        form: serde_json::from_str(&row.form).map_err(|why| bad(&why.to_string()))?,
        language: Language::parse(&row.language).ok_or_else(|| bad("no such language"))?,
        link: row.issue.zip(hash),
        person: row.person_id.map(PersonId),
        invited_by: row.invited_by.map(AuthorityId),
        bound_to,
        created_at: instant(TABLE, row.id, row.created_at)?,
        changed_at: instant(TABLE, row.id, row.changed_at)?,
        number: row.number,
        reason: row.reason,
    })
}

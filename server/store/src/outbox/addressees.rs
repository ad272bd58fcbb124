//! Where a notice goes: to which mailbox of an authority, or to whom there.

use crate::authorities::mailboxes;
use crate::entities::{authority, membership, outbox, person};
use crate::reads::sealed::Connected as _;
use crate::{Error, Tx, accounts};
use domain::authorities::mailbox::which;
use domain::authorities::{Mailboxes, NetworkEventKind};
use domain::brussels;
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::event::EventKind;
use domain::exchanges::untouched::DraftEventKind;
use domain::ids::{AuthorityId, PersonId};
use domain::language::Language;
use domain::notices::NoticeChoices;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use std::collections::{BTreeSet, HashMap};
use time::OffsetDateTime;
use uuid::Uuid;

/// So many authorities are looked at together: SQLite takes 32,766 values in one statement.
const AT_ONCE: usize = 1_000;

/// Who is told, and how.
pub(super) struct Addressee {
    /// None for the mailbox of the authority.
    pub(super) person: Option<Uuid>,
    pub(super) address: String,
    pub(super) language: Language,
    pub(super) choices: NoticeChoices,
    /// By which mornings come there.
    pub(super) calendar: Calendar,
}

/// The authorities that are told, with all their mailboxes: read together, however many there are.
pub(super) struct Told {
    authorities: HashMap<Uuid, authority::Model>,
    mailboxes: HashMap<AuthorityId, Mailboxes>,
}

impl Told {
    /// Reads those of these authorities that are in the directory.
    pub(super) async fn load(db: &impl ConnectionTrait, ids: BTreeSet<Uuid>) -> Result<Self, Error> {
        let ids: Vec<Uuid> = ids.into_iter().collect();
        let mut told = Self { authorities: HashMap::new(), mailboxes: HashMap::new() };
        for some in ids.chunks(AT_ONCE) {
            let known = authority::Entity::find().filter(authority::Column::Id.is_in(some.iter().copied()));
            let known = known.all(db).await?.into_iter();
            told.authorities.extend(known.map(|authority| (authority.id, authority)));
            told.mailboxes.extend(mailboxes::of(db, some).await?);
        }
        Ok(told)
    }

    /// The mailbox of an authority, for what is about a procedure or about none; none where it keeps none.
    pub(super) fn mailbox(&self, id: Uuid, procedure: Option<&str>) -> Option<Addressee> {
        let authority = self.authorities.get(&id)?;
        let (language, calendar) = reading(authority);
        let address = self.address(authority, procedure)?.to_owned();
        Some(Addressee { person: None, address, language, choices: NoticeChoices::default(), calendar })
    }

    fn address<'a>(&'a self, authority: &'a authority::Model, procedure: Option<&str>) -> Option<&'a str> {
        let own = self.mailboxes.get(&AuthorityId(authority.id));
        let its = own.zip(procedure).and_then(|(own, procedure)| {
            own.iter().find(|(kept, _)| kept.as_str() == procedure).map(|(_, address)| address.as_str())
        });
        which(its, authority.mailbox.as_deref())
    }

    /// A person of an authority, or the deputy of that day; nobody who left, or is locked.
    pub(super) async fn person(
        &self,
        db: &impl ConnectionTrait,
        id: Uuid,
        own: AuthorityId,
        at: OffsetDateTime,
    ) -> Result<Option<Addressee>, Error> {
        let Some(authority) = self.authorities.get(&own.0) else { return Ok(None) };
        let (language, calendar) = reading(authority);
        let id = accounts::deputy_on(db, id, own, brussels::day(at)).await?;
        let Some(person) = working(db, id, own.0).await? else { return Ok(None) };
        let language = language_of(person.language.as_deref(), language.code());
        let choices = accounts::choices_of(db, PersonId(id)).await?;
        Ok(Some(Addressee { person: Some(id), address: person.email, language, choices, calendar }))
    }
}

/// Whether notices of this kind go to the mailbox that an authority keeps for the procedure: what happens to an exchange
/// or a draft,
/// and what one is reminded of. What an authority may do in the network concerns it as a whole.
pub(super) fn goes_by_procedure(kind: &str) -> bool {
    EventKind::parse(kind).is_some()
        || DraftEventKind::parse(kind).is_some()
        || kind == NetworkEventKind::Reminded.code()
}

/// The rows, those to mailboxes with the address that the authority keeps now: what was queued before it was changed, or
/// was not taken there, goes to the new one, of which nothing is known yet.
pub(super) async fn readdress(
    db: &impl ConnectionTrait,
    mut rows: Vec<outbox::Model>,
) -> Result<Vec<outbox::Model>, Error> {
    let ids = rows.iter().filter(|row| is_to_mailbox(row)).map(|row| row.authority_id).collect();
    let told = Told::load(db, ids).await?;
    for row in rows.iter_mut().filter(|row| is_to_mailbox(row)) {
        let procedure = Some(row.procedure.as_str()).filter(|_| goes_by_procedure(&row.kind));
        let new = told.mailbox(row.authority_id, procedure).map(|new| new.address);
        let Some(address) = new.filter(|address| *address != row.address) else { continue };
        outbox::Entity::update_many()
            .col_expr(outbox::Column::Address, address.as_str().into())
            .col_expr(outbox::Column::Attempts, Expr::val(0))
            .col_expr(outbox::Column::LastError, Option::<String>::None.into())
            .col_expr(outbox::Column::FailedAt, Option::<i64>::None.into())
            .filter(outbox::Column::Id.eq(row.id))
            .exec(db)
            .await?;
        *row = outbox::Model { address, attempts: 0, last_error: None, failed_at: None, ..row.clone() };
    }
    Ok(rows)
}

/// Whether the row goes to a mailbox that its authority keeps. Who asks to be registered keeps none.
fn is_to_mailbox(row: &outbox::Model) -> bool {
    row.person_id.is_none()
        && !NetworkEventKind::parse(&row.kind).is_some_and(NetworkEventKind::tells_outside)
}

/// Forgets the address of somebody who leaves: what was sent there names it no longer, and what waits is not sent.
pub(crate) async fn forget_address(tx: &mut Tx, person: PersonId, address: &str) -> Result<(), Error> {
    let theirs =
        Condition::all().add(outbox::Column::Address.eq(address)).add(outbox::Column::PersonId.eq(person.0));
    outbox::Entity::delete_many()
        .filter(theirs.clone())
        .filter(outbox::Column::DeliveredAt.is_null())
        .exec(tx.db())
        .await?;
    outbox::Entity::update_many()
        .col_expr(outbox::Column::Address, "".into())
        .filter(theirs)
        .exec(tx.db())
        .await?;
    Ok(())
}

/// The person, who works for the authority, is not locked, and has an address.
pub(super) async fn working(
    db: &impl ConnectionTrait,
    id: Uuid,
    own: Uuid,
) -> Result<Option<person::Model>, Error> {
    let person = person::Entity::find_by_id(id).one(db).await?;
    let Some(person) = person.filter(|person| !person.is_locked && !person.email.is_empty()) else {
        return Ok(None);
    };
    let membership = membership::Entity::find_by_id((id, own)).one(db).await?;
    Ok(membership.map(|_| person))
}

/// In which language an authority is told, and by which mornings.
fn reading(authority: &authority::Model) -> (Language, Calendar) {
    let language = language_of(authority.mail_language.as_deref(), &authority.language);
    (language, Country::parse(&authority.country).map_or(Calendar::Union, Calendar::of))
}

/// The chosen language, else the other one, else English, which every authority of the network reads.
pub(crate) fn language_of(chosen: Option<&str>, other: &str) -> Language {
    chosen.and_then(Language::parse).or_else(|| Language::parse(other)).unwrap_or(Language::En)
}

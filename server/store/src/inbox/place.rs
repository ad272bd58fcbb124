//! Where an exchange stands in the inbox of each authority, and what that changes in the kept counts.

use crate::Error;
use crate::entities::{authority, inbox_count, inbox_row};
use crate::stored::{day_text, millis};
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::{Calendars, Exchange, clocks, inbox};
use domain::ids::AuthorityId;
use domain::procedures::Procedure;
use domain::search::cases::both_scripts;
use sea_orm::ActiveValue::Set;
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, EntityTrait, IntoActiveModel, Iterable, PrimaryKeyToColumn,
    QueryFilter, QuerySelect,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// The day of a row without a running clock: it sorts behind every other, in the same index.
pub const NO_DAY: &str = "9999-12-31";

/// What a row says about the other side.
#[derive(Debug, Clone)]
pub struct Counterpart {
    country: String,
    search_text: String,
}

/// What the rows say about these authorities.
pub async fn counterparts(
    db: &impl ConnectionTrait,
    ids: HashSet<AuthorityId>,
) -> Result<HashMap<Uuid, Counterpart>, Error> {
    let ids: Vec<Uuid> = ids.into_iter().map(|id| id.0).collect();
    let mut found = HashMap::new();
    for some in ids.chunks(500) {
        let rows = authority::Entity::find()
            .filter(authority::Column::Id.is_in(some.iter().copied()))
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|row| {
            let search_text = both_scripts(&format!("{} {} {}", row.name, row.name_latin, row.name_en));
            (row.id, Counterpart { country: row.country, search_text })
        }));
    }
    Ok(found)
}

/// The rows of an exchange: one for each authority in whose inbox it lies.
///
/// # Errors
/// `Corrupt` when an authority that takes part is not in the directory.
pub fn rows(
    exchange: &Exchange,
    procedure: &Procedure,
    directory: &HashMap<Uuid, Counterpart>,
) -> Result<Vec<inbox_row::Model>, Error> {
    let calendars = calendars(exchange, directory);
    let clocks = clocks::running(exchange, procedure, &calendars);
    let clock = clocks.first();
    let number = exchange.number.clone().unwrap_or_default();
    let mut rows = Vec::new();
    for part in exchange.sides.iter().filter(|part| part.is_active) {
        let Some(bucket) = inbox::bucket(exchange, procedure, part.authority) else { continue };
        let other = exchange.counterpart_of(&part.side).unwrap_or(part.authority);
        let counterpart = directory
            .get(&other.0)
            .ok_or_else(|| Error::corrupt("authority", other, "takes part but is not in the directory"))?;
        let own_reference = part.own_reference.clone();
        // Who has answered a part is late with nothing.
        let is_due = part.part.as_ref().is_none_or(|part| part.state.is_open());
        let words = [number.as_str(), procedure.procedure.as_str(), own_reference.as_deref().unwrap_or("")];
        let search_text = format!("{} {}", both_scripts(&words.join(" ")), counterpart.search_text);
        rows.push(inbox_row::Model {
            authority_id: part.authority.0,
            exchange_id: exchange.id.0,
            procedure: exchange.procedure.as_str().to_owned(),
            policy_area: procedure.policy_area.clone(),
            bucket: bucket.code().to_owned(),
            state: exchange.state("").unwrap_or("").to_owned(),
            version: i32::try_from(exchange.version)
                .map_err(|_| Error::corrupt("exchange", exchange.id, "version"))?,
            counterpart_id: other.0,
            counterpart_country: counterpart.country.clone(),
            due_on: Some(
                clock
                    .filter(|_| is_due)
                    .map_or_else(|| NO_DAY.to_owned(), |clock| day_text(clock.reckoning.due)),
            ),
            due_clock: clock.filter(|_| is_due).map(|clock| clock.definition.id.clone()),
            changed_at: millis(exchange.changed_at),
            number: number.clone(),
            own_reference,
            search_text,
            is_confidential: exchange.is_confidential(),
            is_new: exchange.is_new_to(part.authority),
        });
    }
    Ok(rows)
}

/// The calendars of those who take part, from the states that the directory names.
pub fn calendars(exchange: &Exchange, directory: &HashMap<Uuid, Counterpart>) -> Calendars {
    let calendar = |id: AuthorityId| {
        let country = Country::parse(&directory.get(&id.0)?.country)?;
        Some((id, Calendar::of(country)))
    };
    exchange.sides.iter().filter_map(|part| calendar(part.authority)).collect()
}

/// By how much each count changes. Ordered, so that two changes lock the counts in the same order.
pub type Differences = BTreeMap<(Uuid, String, String), i64>;

/// Puts the exchange where it belongs now. The directory holds those who take part.
pub async fn put(
    db: &impl ConnectionTrait,
    exchange: &Exchange,
    procedure: &Procedure,
    directory: &HashMap<Uuid, Counterpart>,
) -> Result<(), Error> {
    use inbox_row::{Column, Entity};
    let before: Vec<(Uuid, String, String)> = Entity::find()
        .select_only()
        .columns([Column::AuthorityId, Column::Procedure, Column::Bucket])
        .filter(Column::ExchangeId.eq(exchange.id.0))
        .into_tuple()
        .all(db)
        .await?;
    let after = rows(exchange, procedure, directory)?;
    let mut differences = Differences::new();
    for row in &after {
        *differences.entry(place(row)).or_default() += 1;
    }
    let mut gone = Vec::new();
    for place in before {
        if !after.iter().any(|row| row.authority_id == place.0) {
            gone.push(place.0);
        }
        *differences.entry(place).or_default() -= 1;
    }
    if !gone.is_empty() {
        let left = Entity::delete_many().filter(Column::ExchangeId.eq(exchange.id.0));
        left.filter(Column::AuthorityId.is_in(gone)).exec(db).await?;
    }
    if !after.is_empty() {
        let mut twice = OnConflict::columns([Column::AuthorityId, Column::ExchangeId]);
        twice.update_columns(
            Column::iter().filter(|column| inbox_row::PrimaryKey::from_column(*column).is_none()),
        );
        let after = after.into_iter().map(IntoActiveModel::into_active_model);
        Entity::insert_many(after).on_conflict(twice).exec_without_returning(db).await?;
    }
    count(db, differences).await
}

/// The count to which a row belongs.
pub fn place(row: &inbox_row::Model) -> (Uuid, String, String) {
    (row.authority_id, row.procedure.clone(), row.bucket.clone())
}

/// Changes the kept counts.
pub async fn count(db: &impl ConnectionTrait, differences: Differences) -> Result<(), Error> {
    use inbox_count::{ActiveModel, Column, Entity};
    let changed: Vec<_> = differences.into_iter().filter(|(_, by)| *by != 0).collect();
    for some in changed.chunks(500) {
        let rows = some.iter().cloned().map(|((authority, procedure, bucket), by)| ActiveModel {
            authority_id: Set(authority),
            procedure: Set(procedure),
            bucket: Set(bucket),
            n: Set(by),
        });
        let mut twice = OnConflict::columns([Column::AuthorityId, Column::Procedure, Column::Bucket]);
        twice.value(Column::N, Expr::col((Entity, Column::N)).add(Expr::col(("excluded", Column::N))));
        Entity::insert_many(rows).on_conflict(twice).exec_without_returning(db).await?;
    }
    Ok(())
}

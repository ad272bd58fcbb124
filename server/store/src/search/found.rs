//! Looking into the index.

use crate::entities::{search_mark, search_word};
use crate::reads::Reads;
use crate::{Error, Keyring};
use domain::access::Scope;
use domain::ids::{AuthorityId, ExchangeId};
use domain::procedures::ProcedureId;
use domain::search::cases::Mark;
use sea_orm::sea_query::{ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A shorter beginning is looked for as a whole word: with it every word would be found.
const LEAST_BEGINNING: usize = 2;

/// What a word of the index must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sought {
    /// It begins so.
    Begins(String),
    /// It is this, for example the code of a choice.
    Is(String),
}

/// What begins so.
pub fn begins(text: &str) -> Sought {
    if text.chars().nth(LEAST_BEGINNING.saturating_sub(1)).is_some() {
        Sought::Begins(text.to_owned())
    } else {
        Sought::Is(text.to_owned())
    }
}

/// Any of these words. No byte of a text is 255, so that one behind it ends everything that begins alike.
fn any(sought: &[Sought]) -> Condition {
    use search_word::Column::Word;
    let mut condition = Condition::any();
    for one in sought {
        condition = match one {
            Sought::Is(word) => condition.add(Word.eq(word.clone().into_bytes())),
            Sought::Begins(word) => {
                let from = word.clone().into_bytes();
                let end = [from.as_slice(), &[u8::MAX]].concat();
                condition.add(Condition::all().add(Word.gte(from)).add(Word.lt(end)))
            }
        };
    }
    condition
}

/// The exchanges of this authority with any of these words, in this field or in any.
pub fn matching(authority: AuthorityId, field: Option<&str>, sought: &[Sought]) -> SelectStatement {
    use search_word::{Column, Entity};
    let condition = Condition::all()
        .add(Column::AuthorityId.eq(authority.0))
        .add(any(sought))
        .add_option(field.map(|field| Column::Field.eq(field)));
    Query::select().column(Column::ExchangeId).from(Entity).cond_where(condition).take()
}

/// In which fields of these exchanges any of these words stands. The scope is that of content.
///
/// # Errors
/// Those of the database.
pub async fn fields_with(
    reads: &impl Reads,
    scope: &Scope,
    exchanges: &[ExchangeId],
    sought: &[Sought],
) -> Result<BTreeSet<(ExchangeId, String)>, Error> {
    use search_word::{Column, Entity};
    if exchanges.is_empty() || sought.is_empty() {
        return Ok(BTreeSet::new());
    }
    let found: Vec<(Uuid, String)> = Entity::find()
        .select_only()
        .column(Column::ExchangeId)
        .column(Column::Field)
        .filter(Column::AuthorityId.eq(scope.authority().0))
        .filter(Column::ExchangeId.is_in(exchanges.iter().map(|id| id.0)))
        .filter(any(sought))
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(found.into_iter().map(|(exchange, field)| (ExchangeId(exchange), field)).collect())
}

/// The exchanges of this procedure that have all of these marks, the latest first, at most so many. The scope is that of
/// content.
///
/// # Errors
/// Those of the database.
pub async fn by_marks(
    reads: &impl Reads,
    keys: &Keyring,
    scope: &Scope,
    procedure: &ProcedureId,
    marks: &BTreeSet<Mark>,
    limit: u64,
) -> Result<Vec<ExchangeId>, Error> {
    use search_mark::{Column, Entity};
    if marks.is_empty() || !scope.procedures().contains(procedure) {
        return Ok(Vec::new());
    }
    let codes: BTreeSet<Vec<u8>> =
        marks.iter().map(|mark| keys.search_mark(procedure, mark).to_vec()).collect();
    let count = i64::try_from(codes.len()).unwrap_or(i64::MAX);
    let found: Vec<Uuid> = Entity::find()
        .select_only()
        .column(Column::ExchangeId)
        .filter(Column::AuthorityId.eq(scope.authority().0))
        .filter(Column::Mark.is_in(codes))
        .group_by(Column::ExchangeId)
        .having(ExprTrait::eq(Column::ExchangeId.count(), count))
        .order_by_desc(Column::ExchangeId)
        .limit(limit)
        .into_tuple()
        .all(reads.db())
        .await?;
    Ok(found.into_iter().map(ExchangeId).collect())
}

//! Inserting any number of rows, in statements that both databases take.

use crate::Error;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait};

/// Rows in one statement: the widest table has 25 columns, and SQLite takes 32,766 values. The same number each time
/// lets the database keep its prepared statements.
const ROWS_AT_ONCE: usize = 200;

/// Inserts the rows; none is no statement.
///
/// # Errors
/// Those of the database.
pub async fn insert<A>(db: &impl ConnectionTrait, rows: impl IntoIterator<Item = A>) -> Result<(), Error>
where
    A: ActiveModelTrait + Send,
{
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let some: Vec<A> = rows.by_ref().take(ROWS_AT_ONCE).collect();
        A::Entity::insert_many(some).exec_without_returning(db).await?;
    }
    Ok(())
}

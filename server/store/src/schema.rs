//! Whether the tables are what this program takes them for.

use crate::entities;
use crate::reads::is_postgres;
use crate::reads::sealed::Connected as _;
use crate::{Error, Reader, Store};
use sea_orm::sea_query::{Alias, ColumnType, Expr, ExprTrait, Func, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, Iterable};
use sea_orm::{IdenStatic, PrimaryKeyToColumn};
use std::collections::BTreeMap;

/// What a column is: kind of its values, whether it may be empty, whether it belongs to the primary key.
type Column = (String, bool, bool);
type Columns = BTreeMap<String, Column>;

/// SQLite keeps numbers of both lengths as one kind.
const BIG: &str = "bigint";
const WHOLE: &str = "integer";

impl Store {
    /// Where the tables differ from what this program reads and writes, a line each; none after migrating.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn schema_differences(&self) -> Result<Vec<String>, Error> {
        let reader = self.reader();
        let mut differences = Vec::new();
        for (table, mut expected) in entities::all() {
            if !is_postgres(reader.db()) {
                expected
                    .values_mut()
                    .filter(|(kind, ..)| kind == BIG)
                    .for_each(|(kind, ..)| *kind = WHOLE.into());
            }
            let found = found(&reader, table).await?;
            for name in expected.keys().chain(found.keys().filter(|name| !expected.contains_key(*name))) {
                let (wanted, is) = (expected.get(name), found.get(name));
                if wanted != is {
                    differences.push(format!("{table}.{name}: expected {wanted:?}, found {is:?}"));
                }
            }
        }
        Ok(differences)
    }
}

/// The columns that an entity expects.
pub fn expected<E: EntityTrait>() -> Columns {
    let key: Vec<String> = E::PrimaryKey::iter().map(|key| key.into_column().as_str().to_owned()).collect();
    E::Column::iter()
        .map(|column| {
            let name = column.as_str().to_owned();
            let definition = column.def();
            let kind = kind(definition.get_column_type()).to_owned();
            let is_key = key.contains(&name);
            (name, (kind, definition.is_null(), is_key))
        })
        .collect()
}

fn kind(column: &ColumnType) -> &'static str {
    match column {
        ColumnType::String(_) | ColumnType::Text => "text",
        ColumnType::BigInteger => BIG,
        ColumnType::Integer => WHOLE,
        ColumnType::Boolean => "boolean",
        ColumnType::Uuid => "uuid",
        ColumnType::VarBinary(_) | ColumnType::Blob | ColumnType::Binary(_) => "bytes",
        _ => "of a kind that the store does not use",
    }
}

async fn found(reader: &Reader, table: &str) -> Result<Columns, Error> {
    let query =
        if is_postgres(reader.db()) { catalogue_of_postgres(table) } else { catalogue_of_sqlite(table) };
    let mut columns = Columns::new();
    for row in reader.db().query_all(&query).await? {
        let kind: String = row.try_get("", "kind")?;
        let kind = match kind.to_ascii_lowercase().as_str() {
            "text" => "text".to_owned(),
            "bytea" | "blob" => "bytes".to_owned(),
            "uuid" | "uuid_text" => "uuid".to_owned(),
            other => other.to_owned(),
        };
        let is_key = row.try_get::<i64>("", "is_key")? > 0;
        let is_empty = row.try_get::<i64>("", "may_be_empty")? > 0;
        columns.insert(row.try_get("", "name")?, (kind, is_empty, is_key));
    }
    Ok(columns)
}

fn catalogue_of_sqlite(table: &str) -> SelectStatement {
    let whole = |expr: Expr| expr.cast_as("integer");
    Query::select()
        .expr_as(Expr::col("name"), Alias::new("name"))
        .expr_as(Expr::col("type"), Alias::new("kind"))
        .expr_as(whole(Expr::col("notnull").eq(0)), Alias::new("may_be_empty"))
        .expr_as(whole(Expr::col("pk").gt(0)), Alias::new("is_key"))
        .from_function(Func::cust("pragma_table_info").arg(table), Alias::new("catalogue"))
        .to_owned()
}

fn catalogue_of_postgres(table: &str) -> SelectStatement {
    let key = Query::select()
        .expr(Expr::val(1))
        .from(("information_schema", "key_column_usage"))
        .and_where(Expr::col(("key_column_usage", "table_name")).equals(("columns", "table_name")))
        .and_where(Expr::col(("key_column_usage", "column_name")).equals(("columns", "column_name")))
        .and_where(Expr::col(("key_column_usage", "constraint_name")).like("%_pkey"))
        .to_owned();
    let whole = |expr: Expr| expr.cast_as("integer").cast_as("bigint");
    Query::select()
        .expr_as(Expr::col("column_name").cast_as("text"), Alias::new("name"))
        .expr_as(Expr::col("data_type").cast_as("text"), Alias::new("kind"))
        .expr_as(whole(Expr::col("is_nullable").eq("YES")), Alias::new("may_be_empty"))
        .expr_as(whole(Expr::exists(key)), Alias::new("is_key"))
        .from(("information_schema", "columns"))
        .and_where(Expr::col("table_schema").eq(Func::cust("current_schema")))
        .and_where(Expr::col("table_name").eq(table))
        .to_owned()
}

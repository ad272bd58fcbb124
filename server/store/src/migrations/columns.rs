//! The few kinds of columns, keys and indexes that the tables use, the same on both databases.

use sea_orm_migration::prelude::{
    Alias, ColumnDef, Expr, ExprTrait, ForeignKey, ForeignKeyAction, ForeignKeyCreateStatement, Index,
    IndexCreateStatement, IndexOrder, SimpleExpr, Table, TableCreateStatement, TableDropStatement,
};

/// A 16-byte identifier.
pub fn uuid(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).uuid().not_null().take()
}

/// Text, a code, or a day as `YYYY-MM-DD`.
pub fn text(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).text().not_null().take()
}

/// A 64-bit number, or a time in milliseconds since 1970.
pub fn big(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).big_integer().not_null().take()
}

/// A 32-bit number.
pub fn int(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).integer().not_null().take()
}

/// Yes or no.
pub fn boolean(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).boolean().not_null().take()
}

/// Bytes.
pub fn blob(name: &'static str) -> ColumnDef {
    ColumnDef::new(name).blob().not_null().take()
}

/// The same column, which may be empty.
pub fn optional(mut column: ColumnDef) -> ColumnDef {
    column.null().take()
}

/// A table with its primary key.
pub fn table(
    name: &'static str,
    key: &[&'static str],
    columns: impl IntoIterator<Item = ColumnDef>,
) -> TableCreateStatement {
    let mut table = Table::create().table(name).take();
    for column in columns {
        table.col(column);
    }
    let mut primary = Index::create();
    for column in key {
        primary.col(*column);
    }
    table.primary_key(&mut primary).take()
}

/// A reference to the `id` of another table; rows go when what they belong to goes.
pub fn references(
    table: &'static str,
    column: &'static str,
    other: &'static str,
) -> ForeignKeyCreateStatement {
    ForeignKey::create().from(table, column).to(other, "id").on_delete(ForeignKeyAction::Cascade).take()
}

/// The column holds one of these codes.
pub fn one_of(column: &'static str, codes: &[&'static str]) -> SimpleExpr {
    Expr::col(column).is_in(codes.iter().copied())
}

/// An index; a column with a `-` behind it is sorted downwards.
pub fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let name = format!("{table}_{}", columns.join("_").replace('-', ""));
    let mut index = Index::create().name(name).table(table).take();
    for column in columns {
        match column.strip_suffix('-') {
            Some(name) => index.col((Alias::new(name), IndexOrder::Desc)),
            None => index.col(*column),
        };
    }
    index
}

/// An index whose values are unique.
pub fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    index(table, columns).unique().take()
}

/// The end of a table.
pub fn dropped(table: &'static str) -> TableDropStatement {
    Table::drop().table(table).take()
}

//! Column: whether an exchange came in to an authority and was not accepted there.

use super::columns::boolean;
use sea_orm_migration::prelude::{
    Condition, DbErr, DeriveMigrationName, Expr, ExprTrait, MigrationTrait, Query, SchemaManager,
    SelectStatement, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let column = boolean("is_new").default(false).take();
        manager.alter_table(Table::alter().table("inbox_row").add_column(column).take()).await?;
        let rows = Query::update()
            .table("inbox_row")
            .value("is_new", true)
            .and_where(Expr::col("bucket").is_in(["waiting_for_us", "waiting_for_them"]))
            .and_where(Expr::exists(unaccepted()))
            .take();
        manager.execute(rows).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("inbox_row").drop_column("is_new").take()).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// The part of the authority of the row, where it received the whole or some questions and has not accepted them. Who
/// began the exchange stands at the first place, and coordinators that were called in have somebody to help.
fn unaccepted() -> SelectStatement {
    let whole = Condition::all()
        .add(Expr::col(("participation", "part")).is_null())
        .add(Expr::col(("exchange", "accepted_at")).is_null());
    let part = Condition::all().add(Expr::col(("participation", "part")).like("%\"state\":\"sent\"%"));
    Query::select()
        .expr(Expr::val(1))
        .from("participation")
        .inner_join("exchange", Expr::col(("exchange", "id")).equals(("participation", "exchange_id")))
        .and_where(Expr::col(("participation", "exchange_id")).equals(("inbox_row", "exchange_id")))
        .and_where(Expr::col(("participation", "authority_id")).equals(("inbox_row", "authority_id")))
        .and_where(Expr::col(("participation", "position")).gt(0))
        .and_where(Expr::col(("participation", "help")).is_null())
        .cond_where(Condition::any().add(whole).add(part))
        .take()
}

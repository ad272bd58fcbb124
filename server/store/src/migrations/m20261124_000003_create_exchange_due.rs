//! Table: exchange_due. When the system has to look at an open exchange next; those that are open already at once, since
//! only the rules know when.

use super::columns::{big, dropped, index, references, table, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Expr, ExprTrait, MigrationTrait, Query, SchemaManager, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                table(
                    "exchange_due",
                    &["exchange_id"],
                    [uuid("exchange_id"), big("revision"), big("due_at")],
                )
                .foreign_key(&mut references("exchange_due", "exchange_id", "exchange"))
                .take(),
            )
            .await?;
        manager.create_index(index("exchange_due", &["due_at"])).await?;
        let open = Query::select()
            .columns(["id", "revision"])
            .expr(Expr::val(0_i64))
            .from("exchange")
            .and_where(Expr::col("lifecycle").eq("open"))
            .take();
        let mut fill = Query::insert();
        fill.into_table("exchange_due").columns(["exchange_id", "revision", "due_at"]);
        fill.select_from(open).map_err(|why| DbErr::Custom(why.to_string()))?;
        manager.execute(fill).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("exchange_due")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

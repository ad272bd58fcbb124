//! Tables: factor, recovery_code, device. Column: the network from which somebody signed in.

use super::columns::{big, blob, dropped, index, one_of, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let factor = table(
            "factor",
            &["id"],
            [
                uuid("id"),
                uuid("person_id"),
                text("kind"),
                blob("secret"),
                big("added_at"),
                optional(big("last_step")),
            ],
        )
        .foreign_key(&mut references("factor", "person_id", "person"))
        .check(one_of("kind", &["totp"]))
        .take();
        manager.create_table(factor).await?;
        manager.create_index(index("factor", &["person_id"])).await?;
        let code =
            table("recovery_code", &["person_id", "code_hash"], [uuid("person_id"), blob("code_hash")])
                .foreign_key(&mut references("recovery_code", "person_id", "person"))
                .take();
        manager.create_table(code).await?;
        let device = table(
            "device",
            &["person_id", "token_hash"],
            [uuid("person_id"), blob("token_hash"), big("last_seen_at")],
        )
        .foreign_key(&mut references("device", "person_id", "person"))
        .take();
        manager.create_table(device).await?;
        // Of logins that are open already, nobody knows.
        let column = optional(text("place"));
        manager.alter_table(Table::alter().table("login_session").add_column(column).take()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("login_session").drop_column("place").take()).await?;
        manager.drop_table(dropped("device")).await?;
        manager.drop_table(dropped("recovery_code")).await?;
        manager.drop_table(dropped("factor")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

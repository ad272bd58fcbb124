//! Tables: authority_standing, authority_access, coordinator_function, coordinator_link, network_lock. Whoever holds a
//! role has had access until now, and keeps it.

use super::columns::{big, boolean, dropped, index, one_of, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Expr, MigrationTrait, Query, SchemaManager, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        standing_and_access(manager).await?;
        coordinators(manager).await?;
        let lock = table("network_lock", &["country"], [text("country"), big("changes")]);
        manager.create_table(lock).await?;
        keep_access(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for name in [
            "network_lock",
            "coordinator_link",
            "coordinator_function",
            "authority_access",
            "authority_standing",
        ] {
            manager.drop_table(dropped(name)).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

async fn standing_and_access(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let lives = ["draft", "invited", "awaiting_validation", "active", "suspended", "deactivated"];
    let columns = [uuid("authority_id"), text("life"), optional(text("region"))];
    manager
        .create_table(
            table("authority_standing", &["authority_id"], columns)
                .check(one_of("life", &lives))
                .foreign_key(&mut references("authority_standing", "authority_id", "authority"))
                .take(),
        )
        .await?;
    let columns = [
        uuid("authority_id"),
        text("procedure"),
        text("state"),
        boolean("has_allocation"),
        boolean("requests_need_approval"),
        boolean("replies_need_approval"),
    ];
    manager
        .create_table(
            table("authority_access", &["authority_id", "procedure"], columns)
                .check(one_of("state", &["requested", "granted", "suspended", "ended"]))
                .take(),
        )
        .await?;
    manager.create_index(index("authority_access", &["procedure", "state"])).await
}

async fn coordinators(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let columns = [
        uuid("id"),
        uuid("authority_id"),
        text("function"),
        text("country"),
        optional(text("region")),
        text("areas"),
        optional(uuid("parent_id")),
    ];
    manager
        .create_table(
            table("coordinator_function", &["id"], columns)
                .foreign_key(&mut references("coordinator_function", "authority_id", "authority"))
                .take(),
        )
        .await?;
    manager.create_index(index("coordinator_function", &["country"])).await?;
    manager.create_index(index("coordinator_function", &["authority_id"])).await?;
    let columns = [uuid("coordinator_id"), uuid("authority_id"), text("holds_for"), text("duties")];
    manager
        .create_table(
            table("coordinator_link", &["coordinator_id", "authority_id", "holds_for"], columns)
                .foreign_key(&mut references("coordinator_link", "authority_id", "authority"))
                .take(),
        )
        .await?;
    manager.create_index(index("coordinator_link", &["authority_id"])).await
}

/// The access that the roles of today imply.
async fn keep_access(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    let held = Query::select()
        .distinct()
        .column("authority_id")
        .column("procedure")
        .expr(Expr::val("granted"))
        .expr(Expr::val(false))
        .expr(Expr::val(false))
        .expr(Expr::val(false))
        .from("procedure_role")
        .take();
    let mut insert = Query::insert();
    insert.into_table("authority_access").columns([
        "authority_id",
        "procedure",
        "state",
        "has_allocation",
        "requests_need_approval",
        "replies_need_approval",
    ]);
    insert.select_from(held).map_err(|why| DbErr::Custom(why.to_string()))?;
    manager.execute(insert).await
}

//! Several roles of one person in one procedure; columns of person and membership: last sign-in, removal, last day;
//! tables: invitation, absence.

use super::columns::{big, blob, dropped, index, one_of, optional, references, table, text, unique, uuid};
use sea_orm_migration::prelude::{
    Alias, ColumnDef, DbErr, DeriveMigrationName, Expr, ExprTrait, Index, MigrationTrait, OnConflict, Query,
    SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const ROLES: &str = "procedure_role";
/// The names of the table while it is made anew; they stay in the name of its primary key.
const WIDE: &str = "procedure_role_wide";
const NARROW: &str = "procedure_role_narrow";
const COLUMNS: [&str; 4] = ["person_id", "authority_id", "procedure", "role"];
const BEFORE: [&str; 3] = ["handler", "drafter", "viewer"];
const NOW: [&str; 7] =
    ["viewer", "supervisor", "drafter", "handler", "allocator", "approver", "referral_handler"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        remake_roles(manager, WIDE, &COLUMNS, &NOW).await?;
        for (name, column) in columns() {
            manager.alter_table(Table::alter().table(name).add_column(column).take()).await?;
        }
        manager.create_index(index("person", &["display_name", "id"])).await?;
        invitations(manager).await?;
        absences(manager).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(dropped("absence")).await?;
        manager.drop_table(dropped("invitation")).await?;
        let index = Index::drop().name("person_display_name_id").table("person").to_owned();
        manager.drop_index(index).await?;
        for (name, column) in columns().into_iter().rev() {
            let column = Alias::new(column.get_column_name());
            manager.alter_table(Table::alter().table(name).drop_column(column).take()).await?;
        }
        remake_roles(manager, NARROW, &["person_id", "authority_id", "procedure"], &BEFORE).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn columns() -> [(&'static str, ColumnDef); 4] {
    [
        ("person", optional(big("last_sign_in_at"))),
        ("person", optional(big("removed_at"))),
        ("person", optional(blob("blocked"))),
        ("membership", optional(text("valid_until"))),
    ]
}

/// Makes the table of roles anew, first under another name, with this key and these roles, and takes over the rows that
/// fit: neither database widens a key in place. Where a narrower key leaves room for one role of several, it is the one
/// that stands first among the roles.
async fn remake_roles(
    manager: &SchemaManager<'_>,
    name: &'static str,
    key: &[&'static str],
    roles: &[&'static str],
) -> Result<(), DbErr> {
    manager
        .create_table(
            table(name, key, [uuid("person_id"), uuid("authority_id"), text("procedure"), text("role")])
                .foreign_key(&mut references(name, "person_id", "person"))
                .check(one_of("role", roles))
                .take(),
        )
        .await?;
    for role in roles {
        let rows = Query::select().columns(COLUMNS).from(ROLES).and_where(Expr::col("role").eq(*role)).take();
        let mut copy = Query::insert();
        copy.into_table(name).columns(COLUMNS).on_conflict(OnConflict::new().do_nothing().to_owned());
        copy.select_from(rows).map_err(|why| DbErr::Custom(why.to_string()))?;
        manager.execute(copy).await?;
    }
    manager.drop_table(dropped(ROLES)).await?;
    manager.rename_table(Table::rename().table(name, ROLES).take()).await?;
    manager.create_index(index(ROLES, &["authority_id", "procedure", "role"])).await
}

async fn invitations(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table(
                "invitation",
                &["person_id"],
                [
                    uuid("person_id"),
                    optional(uuid("asked_by")),
                    optional(uuid("issue")),
                    optional(blob("token_hash")),
                    optional(big("sent_at")),
                    optional(blob("bound_to")),
                    optional(big("used_at")),
                ],
            )
            .foreign_key(&mut references("invitation", "person_id", "person"))
            .take(),
        )
        .await?;
    manager.create_index(unique("invitation", &["token_hash"])).await
}

async fn absences(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    manager
        .create_table(
            table(
                "absence",
                &["person_id", "authority_id"],
                [
                    uuid("person_id"),
                    uuid("authority_id"),
                    uuid("deputy_id"),
                    text("first_day"),
                    text("last_day"),
                ],
            )
            .foreign_key(&mut references("absence", "person_id", "person"))
            .take(),
        )
        .await?;
    manager.create_index(index("absence", &["authority_id", "last_day"])).await
}

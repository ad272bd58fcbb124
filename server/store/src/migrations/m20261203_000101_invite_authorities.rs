//! Registrations that a coordinator begins with an invitation: who invited, and the browser to which the link belongs.

use super::columns::{big, blob, dropped, index, one_of, optional, table, text, unique, uuid};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, Expr, ExprTrait, MigrationTrait, Query, SchemaManager, Table,
    async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const REGISTRATIONS: &str = "authority_registration";
/// The names of the table while it is made anew; they stay in the name of its primary key.
const WITH_INVITATIONS: &str = "authority_registration_with_invitations";
const WITHOUT: &str = "authority_registration_without_invitations";
const COLUMNS: [&str; 12] = [
    "id",
    "number",
    "country",
    "state",
    "form",
    "language",
    "reason",
    "issue",
    "token_hash",
    "person_id",
    "created_at",
    "changed_at",
];
const BEFORE: [&str; 4] = ["waiting", "returned", "rejected", "accepted"];
const NOW: [&str; 7] = ["invited", "waiting", "returned", "rejected", "accepted", "cancelled", "expired"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let new = [optional(uuid("invited_by")), optional(blob("bound_to"))];
        remake(manager, WITH_INVITATIONS, &NOW, new).await
    }

    /// Invitations that nobody followed go.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        remake(manager, WITHOUT, &BEFORE, []).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Makes the table anew, first under another name, with these states and these columns beside the old ones, and takes
/// over the rows that fit: SQLite changes no check in place.
async fn remake(
    manager: &SchemaManager<'_>,
    name: &'static str,
    states: &[&'static str],
    new: impl IntoIterator<Item = ColumnDef>,
) -> Result<(), DbErr> {
    let columns = [
        uuid("id"),
        text("number"),
        text("country"),
        text("state"),
        text("form"),
        text("language"),
        text("reason"),
        optional(uuid("issue")),
        optional(blob("token_hash")),
        optional(uuid("person_id")),
        big("created_at"),
        big("changed_at"),
    ];
    let made = table(name, &["id"], columns.into_iter().chain(new)).check(one_of("state", states)).take();
    manager.create_table(made).await?;
    let fitting = Expr::col("state").is_in(states.iter().copied());
    let rows = Query::select().columns(COLUMNS).from(REGISTRATIONS).and_where(fitting).take();
    let mut copy = Query::insert();
    copy.into_table(name).columns(COLUMNS);
    copy.select_from(rows).map_err(|why| DbErr::Custom(why.to_string()))?;
    manager.execute(copy).await?;
    manager.drop_table(dropped(REGISTRATIONS)).await?;
    manager.rename_table(Table::rename().table(name, REGISTRATIONS).take()).await?;
    manager.create_index(index(REGISTRATIONS, &["country", "created_at"])).await?;
    manager.create_index(unique(REGISTRATIONS, &["number"])).await?;
    manager.create_index(unique(REGISTRATIONS, &["token_hash"])).await
}

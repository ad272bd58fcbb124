//! Roles in alerts beside those in requests.

use super::columns::{dropped, index, one_of, references, table, text, uuid};
use sea_orm_migration::prelude::{
    DbErr, DeriveMigrationName, Expr, ExprTrait, MigrationTrait, Query, SchemaManager, Table, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

const ROLES: &str = "procedure_role";
/// The names of the table while it is made anew; they stay in the name of its primary key.
const WITH_ALERTS: &str = "procedure_role_with_alerts";
const WITHOUT: &str = "procedure_role_without_alerts";
const COLUMNS: [&str; 4] = ["person_id", "authority_id", "procedure", "role"];
const BEFORE: [&str; 7] =
    ["viewer", "supervisor", "drafter", "handler", "allocator", "approver", "referral_handler"];
const NOW: [&str; 10] = [
    "viewer",
    "supervisor",
    "drafter",
    "handler",
    "allocator",
    "approver",
    "referral_handler",
    "alert_viewer",
    "alert_handler",
    "alert_disseminator",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        remake_roles(manager, WITH_ALERTS, &NOW).await
    }

    /// Roles in alerts go.
    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        remake_roles(manager, WITHOUT, &BEFORE).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

/// Makes the table anew, first under another name, with these roles, and takes over the rows that fit: SQLite changes no
/// check in place.
async fn remake_roles(
    manager: &SchemaManager<'_>,
    name: &'static str,
    roles: &[&'static str],
) -> Result<(), DbErr> {
    let made =
        table(name, &COLUMNS, [uuid("person_id"), uuid("authority_id"), text("procedure"), text("role")])
            .foreign_key(&mut references(name, "person_id", "person"))
            .check(one_of("role", roles))
            .take();
    manager.create_table(made).await?;
    let fitting = Expr::col("role").is_in(roles.iter().copied());
    let rows = Query::select().columns(COLUMNS).from(ROLES).and_where(fitting).take();
    let mut copy = Query::insert();
    copy.into_table(name).columns(COLUMNS);
    copy.select_from(rows).map_err(|why| DbErr::Custom(why.to_string()))?;
    manager.execute(copy).await?;
    manager.drop_table(dropped(ROLES)).await?;
    manager.rename_table(Table::rename().table(name, ROLES).take()).await?;
    manager.create_index(index(ROLES, &["authority_id", "procedure", "role"])).await
}

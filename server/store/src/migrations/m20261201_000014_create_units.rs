//! Tables: unit, unit_person. Columns: the unit in which an exchange lies, and the one before a step. The table of steps is
//! made anew, because what a step does is one of a closed list; what was done in the ten minutes before cannot be undone.

use super::columns::{big, dropped, index, one_of, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, Table, TableCreateStatement,
    async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(unit()).await?;
        manager.create_index(index("unit", &["authority_id"])).await?;
        manager.create_table(unit_person()).await?;
        manager.create_index(index("unit_person", &["person_id"])).await?;
        let column = optional(uuid("unit"));
        manager.alter_table(Table::alter().table("participation").add_column(column).take()).await?;
        let works = ["assign", "give_back", "label", "unlabel", "to_unit", "from_unit"];
        let before = [optional(uuid("assigned_before")), optional(uuid("unit_before"))];
        make_steps_anew(manager, &works, before).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let works = ["assign", "give_back", "label", "unlabel"];
        make_steps_anew(manager, &works, [optional(uuid("assigned_before"))]).await?;
        manager.alter_table(Table::alter().table("participation").drop_column("unit").take()).await?;
        manager.drop_table(dropped("unit_person")).await?;
        manager.drop_table(dropped("unit")).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

fn unit() -> TableCreateStatement {
    table(
        "unit",
        &["id"],
        [uuid("id"), uuid("authority_id"), text("name"), big("created_at"), optional(big("closed_at"))],
    )
}

fn unit_person() -> TableCreateStatement {
    table("unit_person", &["unit_id", "person_id"], [uuid("unit_id"), uuid("person_id")])
        .foreign_key(&mut references("unit_person", "unit_id", "unit"))
        .foreign_key(&mut references("unit_person", "person_id", "person"))
        .take()
}

async fn make_steps_anew(
    manager: &SchemaManager<'_>,
    works: &[&'static str],
    before: impl IntoIterator<Item = ColumnDef>,
) -> Result<(), DbErr> {
    let row = [uuid("step_id"), uuid("exchange_id"), text("outcome")].into_iter().chain(before);
    let rows = table("work_step_row", &["step_id", "exchange_id"], row)
        .foreign_key(&mut references("work_step_row", "step_id", "work_step"))
        .take();
    let columns = [
        uuid("id"),
        uuid("authority_id"),
        uuid("person_id"),
        big("at"),
        text("work"),
        optional(uuid("target")),
        optional(big("undone_at")),
    ];
    let steps = table("work_step", &["id"], columns).check(one_of("work", works)).take();
    manager.drop_table(dropped("work_step_row")).await?;
    manager.drop_table(dropped("work_step")).await?;
    manager.create_table(steps).await?;
    manager.create_index(index("work_step", &["at"])).await?;
    manager.create_table(rows).await
}

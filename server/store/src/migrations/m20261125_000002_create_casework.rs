//! Tables: label, exchange_label, note, work_step, work_step_row, phrase, person_mark.

use super::columns::{big, blob, boolean, dropped, index, one_of, optional, references, table, text, uuid};
use sea_orm_migration::prelude::{
    ColumnDef, DbErr, DeriveMigrationName, MigrationTrait, SchemaManager, TableCreateStatement, async_trait,
};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for made in [label(), exchange_label(), note(), work_step(), work_step_row(), phrase(), person_mark()]
        {
            manager.create_table(made).await?;
        }
        for (table, columns) in INDEXES {
            manager.create_index(index(table, columns)).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in
            ["person_mark", "phrase", "work_step_row", "work_step", "note", "exchange_label", "label"]
        {
            manager.drop_table(dropped(table)).await?;
        }
        Ok(())
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}

const INDEXES: [(&str, &[&str]); 6] = [
    ("label", &["authority_id"]),
    ("exchange_label", &["label_id"]),
    ("note", &["exchange_id", "authority_id"]),
    ("work_step", &["at"]),
    ("phrase", &["authority_id"]),
    ("person_mark", &["mark"]),
];

fn owned(name: &'static str, more: impl IntoIterator<Item = ColumnDef>) -> TableCreateStatement {
    table(name, &["id"], [uuid("id"), uuid("authority_id")].into_iter().chain(more))
}

fn label() -> TableCreateStatement {
    owned("label", [text("name"), text("colour"), boolean("is_retired"), big("created_at")])
        .check(one_of("colour", &["neutral", "info", "success", "soon", "error"]))
        .take()
}

fn exchange_label() -> TableCreateStatement {
    table("exchange_label", &["exchange_id", "label_id"], [uuid("exchange_id"), uuid("label_id")])
        .foreign_key(&mut references("exchange_label", "exchange_id", "exchange"))
        .foreign_key(&mut references("exchange_label", "label_id", "label"))
        .take()
}

fn note() -> TableCreateStatement {
    owned("note", [uuid("exchange_id"), uuid("person_id"), big("at"), blob("ciphertext")])
        .foreign_key(&mut references("note", "exchange_id", "exchange"))
        .take()
}

fn work_step() -> TableCreateStatement {
    owned(
        "work_step",
        [uuid("person_id"), big("at"), text("work"), optional(uuid("target")), optional(big("undone_at"))],
    )
    .check(one_of("work", &["assign", "give_back", "label", "unlabel"]))
    .take()
}

fn work_step_row() -> TableCreateStatement {
    table(
        "work_step_row",
        &["step_id", "exchange_id"],
        [uuid("step_id"), uuid("exchange_id"), text("outcome"), optional(uuid("assigned_before"))],
    )
    .foreign_key(&mut references("work_step_row", "step_id", "work_step"))
    .take()
}

fn phrase() -> TableCreateStatement {
    owned("phrase", [text("title"), text("text"), text("language"), big("changed_at")])
}

fn person_mark() -> TableCreateStatement {
    table("person_mark", &["exchange_id", "mark"], [uuid("exchange_id"), blob("mark")])
        .foreign_key(&mut references("person_mark", "exchange_id", "exchange"))
        .take()
}

//! Work copies of definitions in the designer; they hold no personal data of exchanges.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "work_copy")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub author: Uuid,
    pub base: Option<i32>,
    pub definition: String,
    pub texts: String,
    pub status: String,
    pub words: Option<String>,
    pub second: Option<Uuid>,
    pub revision: i64,
    pub last_key: Option<Uuid>,
    pub created_at: i64,
    pub changed_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

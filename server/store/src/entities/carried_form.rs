//! Forms that wait, sealed, until whoever posted them is back from a provider of identities.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "carried_form")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub word_hash: Vec<u8>,
    pub person_id: Uuid,
    pub sealed: String,
    pub kept_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

//! Drafts of requests and replies; what was typed is sealed.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub kind: String,
    pub exchange_id: Option<Uuid>,
    pub procedure: String,
    pub version: i32,
    pub authority_id: Uuid,
    pub person_id: Uuid,
    pub recipient: Option<Uuid>,
    pub revision: i64,
    pub ciphertext: Vec<u8>,
    pub created_at: i64,
    pub changed_at: i64,
    pub changed_by: Option<Uuid>,
    pub warned_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

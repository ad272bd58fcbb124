//! Documents attached to exchanges and drafts; their content is a sealed file.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub exchange_id: Uuid,
    pub authority_id: Uuid,
    pub attached_to: String,
    pub kind: String,
    pub language: String,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    pub is_sent: bool,
    pub uploaded_by: Uuid,
    pub uploaded_at: i64,
    pub is_confidential: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

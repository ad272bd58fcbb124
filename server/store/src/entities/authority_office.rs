//! What an authority says of its office, and when it last confirmed its entry.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "authority_office")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub authority_id: Uuid,
    pub website: String,
    pub street: String,
    pub postal_code: String,
    pub town: String,
    pub hours: String,
    pub closings: String,
    pub confirmed_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

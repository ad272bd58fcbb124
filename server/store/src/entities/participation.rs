//! The part of an authority in an exchange.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "participation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub exchange_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub authority_id: Uuid,
    pub position: i32,
    pub side: String,
    pub is_active: bool,
    pub assigned: Option<Uuid>,
    pub unit: Option<Uuid>,
    pub own_reference: Option<String>,
    pub rating_timeliness: Option<i32>,
    pub rating_effort: Option<i32>,
    pub part: Option<String>,
    pub help: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

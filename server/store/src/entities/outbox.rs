//! Notices to be mailed; written with the change that they tell of.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub created_at: i64,
    pub due_at: i64,
    pub attempts: i32,
    pub exchange_id: Uuid,
    pub kind: String,
    pub state: String,
    pub procedure: String,
    pub version: i32,
    pub number: String,
    pub own_reference: Option<String>,
    pub authority_id: Uuid,
    pub person_id: Option<Uuid>,
    pub address: String,
    pub language: String,
    pub last_error: Option<String>,
    pub delivered_at: Option<i64>,
    pub is_daily: bool,
    pub failed_at: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

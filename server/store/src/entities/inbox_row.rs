//! An exchange as it stands in the inbox of one authority.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "inbox_row")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub authority_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub exchange_id: Uuid,
    pub procedure: String,
    pub policy_area: String,
    pub bucket: String,
    pub state: String,
    pub version: i32,
    pub counterpart_id: Uuid,
    pub counterpart_country: String,
    pub due_on: Option<String>,
    pub due_clock: Option<String>,
    pub changed_at: i64,
    pub number: String,
    pub own_reference: Option<String>,
    pub search_text: String,
    pub is_confidential: bool,
    pub is_new: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

//! Access of authorities to procedures.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "authority_access")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub authority_id: Uuid,
    #[sea_orm(primary_key, auto_increment = false)]
    pub procedure: String,
    pub state: String,
    pub has_allocation: bool,
    pub requests_need_approval: bool,
    pub replies_need_approval: bool,
    pub mailbox: Option<String>,
    pub since: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

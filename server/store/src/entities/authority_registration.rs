//! Registrations of authorities, asked for from outside or begun by a coordinator; the form is JSON, and holds nobody any more once it was decided.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "authority_registration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: String,
    pub country: String,
    pub state: String,
    pub form: String,
    pub language: String,
    pub reason: String,
    pub issue: Option<Uuid>,
    pub token_hash: Option<Vec<u8>>,
    pub person_id: Option<Uuid>,
    pub invited_by: Option<Uuid>,
    pub bound_to: Option<Vec<u8>>,
    pub created_at: i64,
    pub changed_at: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

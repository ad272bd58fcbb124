//! Exchanges: life, state and dates. Their texts are kept sealed, elsewhere.

use sea_orm::entity::prelude::{
    ActiveModelBehavior, DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter,
    PrimaryKeyTrait, Related, RelationDef,
};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "exchange")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub number: String,
    pub procedure: String,
    pub version: i32,
    pub lifecycle: String,
    pub state: String,
    pub ending: Option<String>,
    pub revision: i64,
    pub wanted: Option<String>,
    pub proposed: Option<String>,
    pub proposed_by_initiator: Option<bool>,
    pub agreed: Option<String>,
    pub terms: Option<String>,
    pub sent_at: Option<i64>,
    pub accepted_at: Option<i64>,
    pub answered_at: Option<i64>,
    pub changed_at: i64,
    pub closed_at: Option<i64>,
    pub blocked_at: Option<i64>,
    pub erased_at: Option<i64>,
    pub refusal_ground: Option<String>,
    pub referred_to: Option<Uuid>,
    pub asked_again: Option<String>,
    pub follows: Option<Uuid>,
    pub confidential: Option<String>,
    pub awaiting: Option<String>,
    pub declined: Option<String>,
    pub refused: Option<String>,
    pub closing_proposed_by: Option<String>,
    pub parts_given: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Related<super::participation::Entity> for Entity {
    fn to() -> RelationDef {
        let back: RelationDef = super::participation::Entity::belongs_to(Self)
            .from(super::participation::Column::ExchangeId)
            .to(Column::Id)
            .into();
        back.rev()
    }
}

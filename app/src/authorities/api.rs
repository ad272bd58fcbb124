//! Server functions of the directory, and nothing else.

pub mod competences;
pub mod data;
pub mod groups;
pub mod network;
pub mod registration;

use crate::error::AppError;
use domain::authorities::Level;
use domain::authorities::view::{AuthorityView, AuthorityWhoSeesView, FoundBy, WhyNot};
use domain::exchanges::view::AuthorityLine;
use domain::ids::AuthorityId;
use domain::procedures::admission::Purpose;
use leptos::server;
use serde::{Deserialize, Serialize};

#[cfg(feature = "ssr")]
use crate::authorities::answers;
#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};

/// What is looked for, as it stands in an address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FindQuery {
    /// What was typed.
    pub text: String,
    /// A state.
    pub country: String,
    /// A level.
    pub level: String,
    /// A competence area of the directory.
    pub area: String,
    /// A group of the reader's.
    #[serde(default)]
    pub group: String,
    /// The procedure in which it is to be addressed, or empty.
    pub procedure: String,
    /// For what, in the procedure.
    #[serde(default)]
    pub purpose: Purpose,
    /// Whether the last word may be unfinished.
    pub is_typing: bool,
}

/// An authority found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundView {
    /// The authority.
    pub authority: AuthorityLine,
    /// Informative English name.
    pub name_en: String,
    /// Its level.
    pub level: Level,
    /// Whether it can be addressed.
    pub is_addressable: bool,
    /// Why it cannot be addressed; none where it can.
    pub why_not: Option<WhyNot>,
    /// Whether it is the own one.
    pub is_own: bool,
    /// Whether the reader marked it.
    pub is_favourite: bool,
    /// Whether the own authority lately worked with it.
    pub is_partner: bool,
    /// Whether it is offered because nothing that was found can be addressed.
    pub is_catch_all: bool,
    /// Why it was found, in the order typed.
    pub why: Vec<FoundBy>,
}

/// Finds authorities, best first, at most 20.
#[server(endpoint = "find_authorities")]
pub async fn find_authorities(query: FindQuery) -> Result<Vec<FoundView>, AppError> {
    let caller = signed_in()?;
    answer(answers::find(&caller, query).await)
}

/// One authority.
#[server(endpoint = "get_authority")]
pub async fn get_authority(id: AuthorityId) -> Result<AuthorityView, AppError> {
    let caller = signed_in()?;
    answer(operations::authorities::show(&caller, id).await)
}

/// Who can see and change the administration of an authority, and why.
#[server(endpoint = "get_authority_who_sees")]
pub async fn get_authority_who_sees(id: AuthorityId) -> Result<AuthorityWhoSeesView, AppError> {
    let caller = signed_in()?;
    answer(operations::authorities::who_sees(&caller, id).await)
}

/// Marks an authority as a favourite, or takes the mark away; then back to its page.
#[server(endpoint = "mark_favourite")]
pub async fn mark_favourite(id: AuthorityId, is_favourite: bool) -> Result<(), AppError> {
    let caller = signed_in()?;
    answer_and_go(operations::authorities::mark(&caller, id, is_favourite).await, |()| {
        format!("/authorities/{id}")
    })
}

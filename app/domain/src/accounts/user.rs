//! A user as the system keeps one.

use crate::ids::{AuthorityId, PersonId};
use crate::language::Language;
use serde::{Deserialize, Serialize};

/// A registered user (Article 9(3) of Regulation 1024/2012). The password is kept only as an Argon2id hash, elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Identity for life.
    pub id: PersonId,
    /// What the user types to sign in; compared without regard to case.
    pub username: String,
    /// How colleagues and counterparts see the user.
    pub display_name: String,
    /// Service address for notices.
    pub email: String,
    /// Language of the interface and of mails; `None` until the user chooses one.
    pub language: Option<Language>,
    /// The authority for which the user acts.
    pub authority: AuthorityId,
    /// A locked user cannot sign in and loses open logins at once.
    pub is_locked: bool,
}

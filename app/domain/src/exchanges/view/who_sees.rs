//! Who sees an exchange and why, as its page names it. Of other authorities no person is named.

use super::{AuthorityLine, SightView};
use crate::access::who_sees::Reason;
use crate::accounts::Role;
use crate::ids::ExchangeId;
use crate::procedures::view::AdmissionView;
use serde::{Deserialize, Serialize};

/// Who sees an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhoSeesView {
    /// The exchange.
    pub id: ExchangeId,
    /// Its number.
    pub number: String,
    /// The authorities that take part or did, as far as the reader may know of them.
    pub authorities: Vec<AuthoritySeesView>,
    /// The people of the own authority who find it.
    pub people: Vec<PersonSeesView>,
}

/// What an authority sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuthoritySeesView {
    /// The authority.
    pub authority: AuthorityLine,
    /// Name of its side.
    pub side: String,
    /// Why it sees the exchange.
    pub reason: Reason,
    /// Which authorities may be on its side; none where all may, or where it was called in.
    pub admission: Option<AdmissionView>,
    /// For whom it was called in, where it is a coordinator; none for the Commission, which helps neither side.
    pub helps: Option<AuthorityLine>,
    /// What those of its people see who read content; none where nobody there sees anything.
    pub sight: Option<SightView>,
    /// Whether its copy shows less than it would because a side asks for confidential treatment.
    pub is_withheld: bool,
}

/// What a person of the own authority sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonSeesView {
    /// Name of the person.
    pub name: String,
    /// How much.
    pub sight: SightView,
    /// By which roles of the person's own.
    pub roles: Vec<Role>,
    /// Whether the exchange was given to the person.
    pub is_assigned: bool,
    /// Whether it is by standing in for an absent colleague that the person sees so much.
    pub stands_in: bool,
}

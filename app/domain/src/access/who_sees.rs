//! Who sees an exchange, and why: asked of the rules that enforce it, so that the explanation says nothing else.

use super::{Ability, Person, policy};
use crate::accounts::Role;
use crate::exchanges::coordination::{camp, may_know_of};
use crate::exchanges::sight::{Sight, sight, sight_of};
use crate::exchanges::{Exchange, Participation};
use crate::ids::AuthorityId;
use crate::procedures::Procedure;
use serde::{Deserialize, Serialize};

/// Why an authority sees an exchange, or sees it no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It began the exchange.
    Author,
    /// The exchange came to it.
    Recipient,
    /// It has some of the questions.
    Part,
    /// It was called in as a coordinator, or for the opinion of the Commission, and has not taken the exchange up.
    Called,
    /// It was called in and took the exchange up.
    Coordinator,
    /// It only receives a copy.
    Copy,
    /// It took part, and does no longer.
    Former,
}

/// What an authority sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthoritySees {
    /// The authority.
    pub authority: AuthorityId,
    /// Its side, a name of the definition.
    pub side: String,
    /// Why.
    pub reason: Reason,
    /// For whom it was called in, where it is a coordinator; none for the Commission, which helps neither side.
    pub helps: Option<AuthorityId>,
    /// What those of its people see who read content; none where nobody there sees anything.
    pub sight: Option<Sight>,
    /// Whether its copy shows less than it would because a side asks for confidential treatment, of the whole or of a
    /// document.
    pub is_withheld: bool,
}

/// What a person sees.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSees {
    /// How much.
    pub sight: Sight,
    /// By which roles of the person's own.
    pub roles: Vec<Role>,
    /// Whether the exchange was given to the person.
    pub is_assigned: bool,
    /// Whether the own roles would show less: those of an absent colleague count too.
    pub stands_in: bool,
}

/// The authorities that take part or did, as far as the reader's authority may know of them.
#[must_use]
pub fn authorities(exchange: &Exchange, procedure: &Procedure, reader: AuthorityId) -> Vec<AuthoritySees> {
    let known = exchange.sides.iter().filter(|part| may_know(exchange, reader, part));
    known
        .map(|part| AuthoritySees {
            authority: part.authority,
            side: part.side.clone(),
            reason: reason(exchange, part),
            helps: part.help.and_then(|help| help.helped_by(part.authority)),
            sight: part.is_active.then(|| sight_of(exchange, procedure, part.authority)),
            is_withheld: part.is_active
                && part.help.is_some_and(|help| help.copy_now(withholds(exchange)) != help.copy),
        })
        .collect()
}

/// Whether anything of the exchange is withheld from copies that the act does not order.
const fn withholds(exchange: &Exchange) -> bool {
    exchange.is_confidential() || !exchange.confidential_documents.is_empty()
}

/// What the person sees of the exchange; none where it is not there for the person (`Scope::reading`).
#[must_use]
pub fn person(exchange: &Exchange, procedure: &Procedure, person: &Person) -> Option<PersonSees> {
    let own = exchange.participation_of(person.authority)?;
    if !person.can(&exchange.procedure, Ability::ReadHeader) {
        return None;
    }
    let seen = sight(exchange, procedure, person);
    let alone =
        Person { roles: person.roles.iter().map(|(id, role)| (id.clone(), role)).collect(), ..*person };
    let sees_as_much =
        alone.can(&exchange.procedure, Ability::ReadHeader) && sight(exchange, procedure, &alone) == seen;
    let held = person.roles.iter().filter(|(id, _)| **id == exchange.procedure);
    Some(PersonSees {
        sight: seen,
        roles: held.map(|(_, role)| role).collect(),
        is_assigned: own.assigned == Some(person.id),
        stands_in: !sees_as_much,
    })
}

/// Whether the reader's authority may know that the other one takes part, or did: of those who were called in as the case
/// page names them, and with a part of its own not of other parts and of those who had the whole before.
#[must_use]
pub fn may_know(exchange: &Exchange, reader: AuthorityId, other: &Participation) -> bool {
    if other.authority == reader {
        return true;
    }
    let has_part = exchange.part_of(reader).is_some();
    match other.help {
        Some(help) => {
            let is_own = camp(exchange, reader) == help.authority;
            may_know_of(exchange, reader, other.authority, &help) && (is_own || other.is_active || !has_part)
        }
        None => !has_part || other.is_active && other.part.is_none(),
    }
}

fn reason(exchange: &Exchange, part: &Participation) -> Reason {
    if !part.is_active {
        return Reason::Former;
    }
    if part.is_copy() {
        return Reason::Copy;
    }
    if part.help.is_some() {
        let is_waiting = policy::has_not_taken_up(exchange, part.authority);
        return if is_waiting { Reason::Called } else { Reason::Coordinator };
    }
    if part.part.is_some() {
        return Reason::Part;
    }
    // Whoever began the exchange stands first for its life.
    let is_author = exchange.sides.first().is_some_and(|author| author.side == part.side);
    if is_author { Reason::Author } else { Reason::Recipient }
}

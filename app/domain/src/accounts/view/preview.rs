//! What a person finds, as a preview shows it to somebody else: headers, and never content or personal data.

use crate::exchanges::Bucket;
use crate::exchanges::view::AuthorityLine;
use crate::ids::PersonId;
use serde::{Deserialize, Serialize};
use time::Date;

/// A preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PreviewView {
    /// Whose.
    pub id: PersonId,
    /// Name of the person for colleagues, a pseudonym for everybody else.
    pub name: String,
    /// Whether the reader is a colleague.
    pub is_colleague: bool,
    /// How many exchanges lie on each pile of the person; for a coordinator, in the procedures over which it watches.
    pub piles: Vec<(Bucket, u32)>,
    /// How many drafts the person finds; none for a coordinator, who knows nothing of what was not sent.
    pub drafts: Option<u32>,
    /// Those of which the reader may see the header.
    pub headers: Vec<HeaderView>,
    /// How many there are of which the reader may not.
    pub hidden: u32,
    /// Where the next page begins.
    pub next: Option<String>,
}

/// The header of an exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeaderView {
    /// Its number.
    pub number: String,
    /// Name of its procedure.
    pub procedure: String,
    /// Name of its state; none for a coordinator, whose list does not name it.
    pub state: Option<String>,
    /// The other side; none for a coordinator, whose list does not name it.
    pub counterpart: Option<AuthorityLine>,
    /// The day that is due.
    pub due: Option<Date>,
}

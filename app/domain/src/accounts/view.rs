//! People of an authority as pages show them: whatever is in here reaches the browser of an administrator.

mod may_do;
mod preview;
mod service_account;

pub use may_do::{AbilityView, GrantView, PersonMayView, ProcedureMayView};
pub use preview::{HeaderView, PreviewView};
pub use service_account::{ServiceAccountLine, ServiceAccountView};

use super::invitation::LinkState;
use super::openid::IdentityLine;
use super::{FactorKind, Role, UserState};
use crate::exchanges::view::AuthorityLine;
use crate::ids::{LoginId, PasskeyId, PersonId};
use crate::language::Language;
use crate::problem::FieldProblem;
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use time::{Date, OffsetDateTime};

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonLine {
    /// Who.
    pub id: PersonId,
    /// Name, or the pseudonym of somebody who left.
    pub name: String,
    /// Name to sign in with; none before one was chosen.
    pub username: Option<String>,
    /// Service address.
    pub email: String,
    /// State.
    pub state: UserState,
    /// Whether the person administers.
    pub is_administrator: bool,
    /// Roles by procedure, with the name of the procedure.
    pub roles: Vec<(String, Vec<Role>)>,
    /// Last sign-in.
    pub last_sign_in_at: Option<OffsetDateTime>,
    /// Last day of the membership.
    pub valid_until: Option<Date>,
}

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleView {
    /// The people, by name.
    pub rows: Vec<PersonLine>,
    /// Where the next page begins.
    pub next: Option<PersonId>,
    /// The service accounts, by name; no page and no search leaves one out.
    pub service_accounts: Vec<ServiceAccountLine>,
}

/// A procedure in which roles can be granted, with those held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcedureRoles {
    /// The procedure.
    pub procedure: ProcedureId,
    /// Its name in the reader's language.
    pub name: String,
    /// Name of its policy area in the reader's language.
    pub area_name: String,
    /// Roles in it that people of this authority may hold.
    pub roles: Vec<Role>,
    /// Roles held.
    pub held: Vec<Role>,
}

/// What can be granted at the own authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grantable {
    /// Procedures in force, by policy area.
    pub procedures: Vec<ProcedureRoles>,
}

/// An absence with the name of the deputy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AbsenceView {
    /// Who stands in.
    pub deputy: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
}

/// The own absence, and for whom one stands in today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnAbsence {
    /// Whose account it is.
    pub id: PersonId,
    /// The absence that is set.
    pub absence: Option<AbsenceView>,
    /// Names of absent colleagues for whom the person stands in today.
    pub stands_in_for: Vec<String>,
}

/// A link that waits to be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkView {
    /// The code to be given to the person by another way than the mail.
    pub code: String,
    /// When the link ends.
    pub ends_at: OffsetDateTime,
    /// Whether it is good.
    pub is_good: bool,
}

/// The page of one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonView {
    /// The person.
    pub line: PersonLine,
    /// Language of the interface and of mails.
    pub language: Option<Language>,
    /// Roles that can be granted, and are.
    pub grantable: Grantable,
    /// The absence, and for whom the person stands in.
    pub absence: OwnAbsence,
    /// The link that waits.
    pub link: Option<LinkView>,
    /// Name of whoever asked for a new password, while nobody has approved it.
    pub reset_asked_by: Option<String>,
    /// Whether the reader may approve that.
    pub may_approve_reset: bool,
    /// What the person may do now and whence, out of the rules that enforce it.
    pub may: PersonMayView,
    /// Whether the authority would be without an administrator.
    pub is_last_administrator: bool,
}

/// A reset on which the reader decides as a coordinator: no more of the person than is needed for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResetView {
    /// The person.
    pub person: PersonId,
    /// Name that others see.
    pub name: String,
    /// The authority.
    pub authority: AuthorityLine,
}

/// A person of a table, as the person would be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedPerson {
    /// Name that others see.
    pub name: String,
    /// Service address.
    pub email: String,
    /// Language of the interface and of mails; without one the person chooses.
    pub language: Option<Language>,
    /// Roles as a table writes them.
    pub roles: String,
    /// Whether the person would administer the people of the authority.
    pub is_administrator: bool,
}

/// A table of people, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportView {
    /// How many people the table holds.
    pub people: usize,
    /// The first of them, as they would be added.
    pub first: Vec<ImportedPerson>,
    /// Problems; paths begin with the number of the line. At most `SHOWN_PROBLEMS`.
    pub problems: Vec<FieldProblem>,
    /// How many problems there are in all.
    pub problem_count: usize,
}

/// A person who was added and has not used the link yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedPerson {
    /// Who.
    pub id: PersonId,
    /// Name that others see.
    pub name: String,
    /// Service address, to which the link went.
    pub email: String,
    /// The link, with the code that goes with it.
    pub link: LinkView,
}

/// The people of a table after they were added, with their codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddedPeopleView {
    /// The first of them, by name; nobody where the list is shown no more. At most `SHOWN_CODES`.
    pub people: Vec<AddedPerson>,
    /// How many there are in all.
    pub total: u32,
}

/// So many codes are shown on one page; the file holds all of them.
pub const SHOWN_CODES: usize = 1_000;

/// So many problems of a table are shown at once.
pub const SHOWN_PROBLEMS: usize = 200;

/// How the reader signs in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WayInView {
    /// The second factors.
    pub factors: Vec<FactorLine>,
    /// The passkeys, the oldest first.
    pub passkeys: Vec<PasskeyLine>,
    /// Recovery codes that were not used.
    pub recovery_codes: u32,
    /// Shortest password that may be chosen, in characters.
    pub least_password: u32,
    /// Whether nobody may be without a second factor.
    pub is_factor_required: bool,
    /// Providers of identities where the reader signs in, or may.
    pub identities: Vec<IdentityLine>,
    /// The open logins, the newest first.
    pub logins: Vec<LoginLine>,
}

/// A second factor of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactorLine {
    /// Its kind.
    pub kind: FactorKind,
    /// Since when.
    pub added_at: OffsetDateTime,
}

/// A passkey of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyLine {
    /// Which.
    pub id: PasskeyId,
    /// Name that its owner gave it.
    pub name: String,
    /// Since when.
    pub added_at: OffsetDateTime,
    /// When it last led in.
    pub last_used_at: Option<OffsetDateTime>,
}

/// What is shown once to whoever adds a passkey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PasskeyOffer {
    /// New recovery codes, in groups, for whoever has none; else none.
    pub recovery_codes: Vec<String>,
    /// They sealed, for the form.
    pub sealed: String,
    /// Whether nobody may be without a second factor, and the reader has none.
    pub is_required: bool,
}

/// An open login of the reader.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginLine {
    /// Which.
    pub id: LoginId,
    /// Browser and system, where they are known.
    pub browser: Option<String>,
    /// The network that the person was in, where it is known.
    pub place: Option<String>,
    /// The provider at which the reader signed in, if not with the password.
    pub provider: Option<String>,
    /// Since when.
    pub since: OffsetDateTime,
    /// When it was last used.
    pub last_seen: OffsetDateTime,
    /// Whether the page is read in it.
    pub is_this: bool,
}

/// A second factor to be added: shown to its owner once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactorOffer {
    /// The secret for the app, in groups.
    pub secret: String,
    /// The picture that the app reads: the dark squares as an SVG path.
    pub picture: String,
    /// Squares at each side of the picture.
    pub side: u32,
    /// The recovery codes, in groups.
    pub recovery_codes: Vec<String>,
    /// All of it sealed, for the form.
    pub sealed: String,
    /// Whether nobody may be without a second factor.
    pub is_required: bool,
}

/// The page that a link opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkPage {
    /// What became of the link.
    pub state: LinkState,
    /// Name of the person, once the code was given.
    pub name: Option<String>,
    /// The user name of before, where a new password is chosen.
    pub username: Option<String>,
}

/// An identity that may be linked to the account: shown to whoever brought it from the provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdentityOffer {
    /// Name of the provider.
    pub label: String,
    /// Who the reader is there.
    pub subject: String,
    /// Whether a code is asked for beside the password.
    pub asks_code: bool,
}

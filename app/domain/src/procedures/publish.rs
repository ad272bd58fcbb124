//! Adding versions and putting them in force: which version may be added, when it is in force, and who approves it.

use super::ProcedureId;
use crate::ids::PersonId;
use crate::realm::Realm;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// Whether new exchanges may get a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VersionStatus {
    /// It awaits a second person.
    Draft,
    /// It is in force. A version never ceases to be: exchanges made under it keep it for ever.
    InForce,
}

impl VersionStatus {
    /// The word used in the database.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InForce => "in_force",
        }
    }

    /// Reads the word used in the database.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "draft" => Some(Self::Draft),
            "in_force" => Some(Self::InForce),
            _ => None,
        }
    }
}

/// A version of the procedure that the system knows already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownVersion {
    /// Its number.
    pub version: u32,
    /// Whether it is in force.
    pub status: VersionStatus,
    /// Who installed it; none where nobody signed for it, as for what the program brings along.
    pub author: Option<PersonId>,
    /// Whether its files are, letter for letter, those that are to be added.
    pub is_same: bool,
}

/// Why a version is not added or not put in force. In English, for the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PublishRefusal {
    /// Versions are immutable.
    #[error("version {0} was installed before with other files and cannot change; raise `version`")]
    Differs(u32),
    /// It would never be used.
    #[error("version {0} is installed already; write a higher `version`")]
    NotHigher(u32),
    /// There is nothing to approve.
    #[error("there is no version {0}; install it first")]
    Unknown(u32),
    /// It was approved before.
    #[error("version {0} is in force already")]
    InForceAlready(u32),
    /// Four eyes: without an author there is but one pair.
    #[error(
        "nobody has signed version {0}; sign it first with `openimi procedures install FOLDER --by LOGIN`, and \
         somebody else approves it"
    )]
    Unsigned(u32),
    /// Four eyes: the author does not approve.
    #[error("version {0} was installed by the same person; somebody else must approve it")]
    SamePerson(u32),
    /// A draft that was overtaken would never be used.
    #[error("version {0} is in force and higher; install these files again under a higher `version`")]
    Overtaken(u32),
}

/// What happened to a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PublicationKind {
    /// It was added.
    Installed,
    /// Somebody signed as the author of a draft that had none.
    Signed,
    /// A second person put it in force, or the system, whose release brings the same files along.
    Approved,
}

impl PublicationKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Installed, Self::Signed, Self::Approved];

    /// The word used in the audit trail. No action of an exchange has one like it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Installed => "procedure_installed",
            Self::Signed => "procedure_signed",
            Self::Approved => "procedure_approved",
        }
    }
}

/// One event of a procedure, as the audit trail keeps it. Built only here, so that nothing is put in force without a
/// rule that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Publication {
    /// The procedure.
    pub procedure: ProcedureId,
    /// The version.
    pub version: u32,
    /// What happened.
    pub kind: PublicationKind,
    /// The status afterwards.
    pub status: VersionStatus,
    /// When.
    pub at: OffsetDateTime,
    /// Who did it; none for the system.
    pub person: Option<PersonId>,
}

/// Adds a version: in force at once in realm training, a draft in realm live. None if it is known, with the same files;
/// but a person who installs a draft without an author again signs it, and is its author from then on.
///
/// # Errors
/// Another text under a known version, and a version that is not the highest.
pub fn install(
    realm: Realm,
    procedure: &ProcedureId,
    version: u32,
    known: &[KnownVersion],
    person: Option<PersonId>,
    at: OffsetDateTime,
) -> Result<Option<Publication>, PublishRefusal> {
    if let Some(before) = known.iter().find(|known| known.version == version) {
        if !before.is_same {
            return Err(PublishRefusal::Differs(version));
        }
        let status = before.status;
        let signs = status == VersionStatus::Draft && before.author.is_none() && person.is_some();
        let kind = PublicationKind::Signed;
        let signed = Publication { procedure: procedure.clone(), version, kind, status, at, person };
        return Ok(signs.then_some(signed));
    }
    if let Some(highest) = known.iter().map(|known| known.version).max().filter(|known| *known > version) {
        return Err(PublishRefusal::NotHigher(highest));
    }
    let status = match realm {
        Realm::Training => VersionStatus::InForce,
        Realm::Live => VersionStatus::Draft,
    };
    let kind = PublicationKind::Installed;
    Ok(Some(Publication { procedure: procedure.clone(), version, kind, status, at, person }))
}

/// What becomes of a version that the program brings along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shipping {
    /// It is in force already.
    Known,
    /// It is added, in force.
    Add(Publication),
    /// Somebody installed the same files as a draft, which is put in force.
    PutInForce(Publication),
    /// Somebody installed other files under its number. They stay, as no version ever changes.
    KeepInstalled,
}

/// What the program brings along is in force from its start in either realm: whoever released it has approved it. An
/// older program beside newer versions adds its own all the same; they are never the current ones. What somebody
/// installed under the same number stays: a draft, or a version with an author, since what is shipped has none.
///
/// # Errors
/// Another definition under a version that was shipped before.
pub fn ship(
    procedure: &ProcedureId,
    version: u32,
    known: &[KnownVersion],
    at: OffsetDateTime,
) -> Result<Shipping, PublishRefusal> {
    let event = recorded(procedure, version, VersionStatus::InForce, at);
    let Some(before) = known.iter().find(|known| known.version == version) else {
        return Ok(Shipping::Add(event));
    };
    match (before.status, before.is_same) {
        (VersionStatus::InForce, true) => Ok(Shipping::Known),
        (VersionStatus::Draft, true) => {
            Ok(Shipping::PutInForce(Publication { kind: PublicationKind::Approved, ..event }))
        }
        (VersionStatus::InForce, false) if before.author.is_none() => Err(PublishRefusal::Differs(version)),
        (_, false) => Ok(Shipping::KeepInstalled),
    }
}

/// A version that is there, as the system itself records it.
#[must_use]
pub fn recorded(
    procedure: &ProcedureId,
    version: u32,
    status: VersionStatus,
    at: OffsetDateTime,
) -> Publication {
    let kind = PublicationKind::Installed;
    Publication { procedure: procedure.clone(), version, kind, status, at, person: None }
}

/// Puts a draft in force. It has an author, who is not the approver.
///
/// # Errors
/// No such draft, one without an author, the author's own one, and one that a higher version in force has overtaken.
pub fn approve(
    procedure: &ProcedureId,
    version: u32,
    known: &[KnownVersion],
    person: PersonId,
    at: OffsetDateTime,
) -> Result<Publication, PublishRefusal> {
    let draft =
        known.iter().find(|known| known.version == version).ok_or(PublishRefusal::Unknown(version))?;
    if draft.status == VersionStatus::InForce {
        return Err(PublishRefusal::InForceAlready(version));
    }
    match draft.author {
        None => return Err(PublishRefusal::Unsigned(version)),
        Some(author) if author == person => return Err(PublishRefusal::SamePerson(version)),
        Some(_) => {}
    }
    let in_force = known.iter().filter(|known| known.status == VersionStatus::InForce);
    if let Some(higher) = in_force.map(|known| known.version).find(|known| *known > version) {
        return Err(PublishRefusal::Overtaken(higher));
    }
    let (kind, status) = (PublicationKind::Approved, VersionStatus::InForce);
    Ok(Publication { procedure: procedure.clone(), version, kind, status, at, person: Some(person) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const AT: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;
    const AUTHOR: PersonId = PersonId(Uuid::from_u128(1));
    const OTHER: PersonId = PersonId(Uuid::from_u128(2));

    fn id() -> ProcedureId {
        ProcedureId::new("check").unwrap()
    }

    fn known(version: u32, status: VersionStatus, is_same: bool) -> KnownVersion {
        KnownVersion { version, status, author: Some(AUTHOR), is_same }
    }

    #[test]
    fn a_new_version_is_in_force_in_training_and_a_draft_in_live() {
        let before = [known(1, VersionStatus::InForce, false)];
        for (realm, status) in
            [(Realm::Training, VersionStatus::InForce), (Realm::Live, VersionStatus::Draft)]
        {
            let event = install(realm, &id(), 2, &before, Some(AUTHOR), AT).unwrap().unwrap();
            assert_eq!((event.status, event.version, event.person), (status, 2, Some(AUTHOR)));
        }
    }

    #[test]
    fn the_same_files_again_change_nothing_and_other_files_need_another_version() {
        let same = [known(2, VersionStatus::Draft, true)];
        assert_eq!(install(Realm::Live, &id(), 2, &same, None, AT), Ok(None));
        let other = [known(2, VersionStatus::Draft, false)];
        assert_eq!(install(Realm::Training, &id(), 2, &other, None, AT), Err(PublishRefusal::Differs(2)));
    }

    #[test]
    fn a_shipped_version_never_changes_and_one_that_somebody_installed_stays() {
        let shipped = |is_same| KnownVersion { author: None, ..known(2, VersionStatus::InForce, is_same) };
        assert_eq!(ship(&id(), 2, &[shipped(true)], AT), Ok(Shipping::Known));
        assert_eq!(ship(&id(), 2, &[shipped(false)], AT), Err(PublishRefusal::Differs(2)));
        let installed = known(2, VersionStatus::InForce, false);
        assert_eq!(ship(&id(), 2, &[installed], AT), Ok(Shipping::KeepInstalled));
        for author in [None, Some(AUTHOR)] {
            let draft = KnownVersion { author, ..known(2, VersionStatus::Draft, false) };
            assert_eq!(ship(&id(), 2, &[draft], AT), Ok(Shipping::KeepInstalled));
        }
    }

    #[test]
    fn a_draft_of_the_files_that_are_shipped_is_put_in_force() {
        let shipped = ship(&id(), 2, &[known(2, VersionStatus::Draft, true)], AT);
        let Ok(Shipping::PutInForce(event)) = shipped else { panic!("{shipped:?}") };
        assert_eq!((event.kind, event.status), (PublicationKind::Approved, VersionStatus::InForce));
        assert_eq!(event.person, None);
    }

    #[test]
    fn a_version_below_a_known_one_is_refused_unless_the_program_brings_it_along() {
        let higher = [known(3, VersionStatus::Draft, false)];
        assert_eq!(install(Realm::Training, &id(), 2, &higher, None, AT), Err(PublishRefusal::NotHigher(3)));
        let shipped = ship(&id(), 2, &higher, AT);
        let Ok(Shipping::Add(event)) = shipped else { panic!("{shipped:?}") };
        assert_eq!(event.status, VersionStatus::InForce);
    }

    #[test]
    fn author_and_approver_differ() {
        let draft = [known(1, VersionStatus::InForce, false), known(2, VersionStatus::Draft, false)];
        assert_eq!(approve(&id(), 2, &draft, AUTHOR, AT), Err(PublishRefusal::SamePerson(2)));
        let event = approve(&id(), 2, &draft, OTHER, AT).unwrap();
        assert_eq!((event.kind, event.status), (PublicationKind::Approved, VersionStatus::InForce));
        assert_eq!(event.person, Some(OTHER));
    }

    #[test]
    fn a_draft_without_an_author_is_signed_before_it_is_approved() {
        let unsigned = [KnownVersion { author: None, ..known(2, VersionStatus::Draft, true) }];
        assert_eq!(approve(&id(), 2, &unsigned, OTHER, AT), Err(PublishRefusal::Unsigned(2)));
        assert_eq!(install(Realm::Live, &id(), 2, &unsigned, None, AT), Ok(None));
        let event = install(Realm::Live, &id(), 2, &unsigned, Some(AUTHOR), AT).unwrap().unwrap();
        assert_eq!((event.kind, event.status), (PublicationKind::Signed, VersionStatus::Draft));
        assert_eq!(event.person, Some(AUTHOR));
        let signed = [known(2, VersionStatus::Draft, true)];
        assert_eq!(install(Realm::Live, &id(), 2, &signed, Some(OTHER), AT), Ok(None));
        let shipped = [KnownVersion { author: None, ..known(2, VersionStatus::InForce, true) }];
        assert_eq!(install(Realm::Live, &id(), 2, &shipped, Some(AUTHOR), AT), Ok(None));
    }

    #[test]
    fn only_a_draft_above_what_is_in_force_is_approved() {
        let versions = [known(1, VersionStatus::Draft, false), known(2, VersionStatus::InForce, false)];
        for (version, refusal) in [
            (1, PublishRefusal::Overtaken(2)),
            (2, PublishRefusal::InForceAlready(2)),
            (3, PublishRefusal::Unknown(3)),
        ] {
            assert_eq!(approve(&id(), version, &versions, OTHER, AT), Err(refusal));
        }
    }

    #[test]
    fn a_status_is_read_as_it_is_written() {
        for status in [VersionStatus::Draft, VersionStatus::InForce] {
            assert_eq!(VersionStatus::parse(status.code()), Some(status));
        }
        assert_eq!(VersionStatus::parse("gone"), None);
    }
}

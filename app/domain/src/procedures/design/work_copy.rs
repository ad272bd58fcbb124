//! Work copies: the files of a definition that is being written, who may change them, and how they come in force.

use super::work_event::may_publish;
use crate::access::Person;
use crate::authorities::Authority;
use crate::ids::{OnceKey, PersonId, Revision, WorkCopyId};
use crate::problem::Refusal;
use crate::realm::Realm;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// Where a work copy stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkStatus {
    /// Its author writes on it.
    Open,
    /// It awaits a second person and does not change.
    Submitted,
    /// A second person sent it back with words; its author writes on it.
    Returned,
    /// It was put in force; kept to be read.
    InForce,
}

impl WorkStatus {
    /// Every status.
    pub const ALL: [Self; 4] = [Self::Open, Self::Submitted, Self::Returned, Self::InForce];

    /// The word used in the database and in the names of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Submitted => "submitted",
            Self::Returned => "returned",
            Self::InForce => "in-force",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == text)
    }
}

/// A definition that is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkCopy {
    /// Its id.
    pub id: WorkCopyId,
    /// Who writes it, and nobody else.
    pub author: PersonId,
    /// The version from which it was taken; none for a new procedure.
    pub base: Option<u32>,
    /// Text of `procedure.toml`.
    pub definition: String,
    /// Text of `texts/<lang>.ftl` by language code.
    pub texts: BTreeMap<String, String>,
    /// Where it stands.
    pub status: WorkStatus,
    /// What the second person said when it was sent back.
    pub words: Option<String>,
    /// Who approved it, or sent it back.
    pub second: Option<PersonId>,
    /// How often it was saved.
    pub revision: Revision,
    /// Key of the form that saved it last: the same form posted twice has one effect.
    pub last_key: Option<OnceKey>,
    /// When it was begun.
    pub created_at: OffsetDateTime,
    /// When it was last saved.
    pub changed_at: OffsetDateTime,
}

/// Whether people of this authority may design procedures: those of the Commission, which implements them (Article
/// 8(1)(b) of Regulation 1024/2012).
///
/// # Errors
/// `NotAllowed`.
pub fn may_design(authority: &Authority) -> Result<(), Refusal> {
    if authority.is_of_commission() { Ok(()) } else { Err(Refusal::NotAllowed) }
}

impl WorkCopy {
    /// Whether its author may write on it.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.status, WorkStatus::Open | WorkStatus::Returned)
    }

    /// Whether this person may change it now: the author, until it is submitted.
    ///
    /// # Errors
    /// `NotAllowed` for anybody else; `WorkCopySubmitted` while it awaits approval and afterwards.
    pub fn may_change(&self, person: PersonId) -> Result<(), Refusal> {
        if self.author != person {
            return Err(Refusal::NotAllowed);
        }
        if self.is_open() { Ok(()) } else { Err(Refusal::WorkCopySubmitted) }
    }

    /// Whether this person may submit it; `is_sound` says that it has no fault.
    ///
    /// # Errors
    /// As `may_change`, and `DefinitionFaulty`.
    pub fn may_submit(&self, person: PersonId, is_sound: bool) -> Result<(), Refusal> {
        self.may_change(person)?;
        if is_sound { Ok(()) } else { Err(Refusal::DefinitionFaulty) }
    }

    /// Whether this person may put it in force alone: in realm training, its author.
    ///
    /// # Errors
    /// `NotAllowed` in realm live; else as `may_submit`.
    pub fn may_put_in_force_alone(
        &self,
        realm: Realm,
        person: PersonId,
        is_sound: bool,
    ) -> Result<(), Refusal> {
        match realm {
            Realm::Live => Err(Refusal::NotAllowed),
            Realm::Training => self.may_submit(person, is_sound),
        }
    }

    /// Whether this person may approve it or send it back, once it is submitted: four eyes, so anybody but its author who
    /// may publish.
    ///
    /// # Errors
    /// `WorkCopyNotSubmitted`, `AuthorCannotApprove` and `NotAPublisher`.
    pub fn may_judge(&self, person: &Person) -> Result<(), Refusal> {
        if self.status != WorkStatus::Submitted {
            return Err(Refusal::WorkCopyNotSubmitted);
        }
        if self.author == person.id {
            return Err(Refusal::AuthorCannotApprove);
        }
        may_publish(person)
    }

    /// Whether this person may take it back after submitting it.
    ///
    /// # Errors
    /// `NotAllowed` and `WorkCopyNotSubmitted`.
    pub fn may_take_back(&self, person: PersonId) -> Result<(), Refusal> {
        if self.author != person {
            return Err(Refusal::NotAllowed);
        }
        if self.status == WorkStatus::Submitted { Ok(()) } else { Err(Refusal::WorkCopyNotSubmitted) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Roles;
    use crate::ids::AuthorityId;
    use crate::procedures::design::WorkEventKind;
    use uuid::Uuid;

    const AUTHOR: PersonId = PersonId(Uuid::from_u128(1));
    const OTHER: PersonId = PersonId(Uuid::from_u128(2));

    fn copy(status: WorkStatus) -> WorkCopy {
        WorkCopy {
            id: WorkCopyId(Uuid::nil()),
            author: AUTHOR,
            base: None,
            definition: String::new(),
            texts: BTreeMap::new(),
            status,
            words: None,
            second: None,
            revision: Revision(1),
            last_key: None,
            created_at: OffsetDateTime::UNIX_EPOCH,
            changed_at: OffsetDateTime::UNIX_EPOCH,
        }
    }

    fn person(id: PersonId, is_administrator: bool) -> Person {
        let roles = Roles::default().administering(is_administrator);
        Person { id, authority: AuthorityId(Uuid::nil()), roles }
    }

    #[test]
    fn each_step_is_an_event_under_a_new_revision() {
        let (author, second) = (person(AUTHOR, false), person(OTHER, true));
        let at = OffsetDateTime::UNIX_EPOCH;
        let mut one = copy(WorkStatus::Open);
        assert_eq!(one.submit(&author, true, at).unwrap().revision, Revision(2));
        assert_eq!(one.send_back(&second, "Name the deadline.", at).unwrap().kind, WorkEventKind::SentBack);
        assert_eq!((one.status, one.words.as_deref()), (WorkStatus::Returned, Some("Name the deadline.")));
        one.submit(&author, true, at).unwrap();
        one.take_back(&author, at).unwrap();
        one.submit(&author, true, at).unwrap();
        assert_eq!(one.approve(&author, at), Err(Refusal::AuthorCannotApprove));
        let event = one.approve(&second, at).unwrap();
        assert_eq!(
            (event.kind, event.person, event.revision),
            (WorkEventKind::PutInForce, OTHER, Revision(7))
        );
        assert_eq!((one.status, one.second), (WorkStatus::InForce, Some(OTHER)));
        assert_eq!(one.discard(&author, at), Err(Refusal::WorkCopySubmitted));
    }

    #[test]
    fn only_the_author_writes_and_only_until_it_is_submitted() {
        for status in [WorkStatus::Open, WorkStatus::Returned] {
            assert_eq!(copy(status).may_change(AUTHOR), Ok(()));
            assert_eq!(copy(status).may_change(OTHER), Err(Refusal::NotAllowed));
            assert_eq!(copy(status).may_submit(AUTHOR, false), Err(Refusal::DefinitionFaulty));
            assert_eq!(copy(status).may_judge(&person(OTHER, true)), Err(Refusal::WorkCopyNotSubmitted));
        }
        for status in [WorkStatus::Submitted, WorkStatus::InForce] {
            assert_eq!(copy(status).may_change(AUTHOR), Err(Refusal::WorkCopySubmitted));
        }
        assert_eq!(copy(WorkStatus::Submitted).may_take_back(AUTHOR), Ok(()));
        assert_eq!(copy(WorkStatus::Open).may_take_back(AUTHOR), Err(Refusal::WorkCopyNotSubmitted));
    }

    #[test]
    fn nobody_approves_what_they_wrote() {
        let submitted = copy(WorkStatus::Submitted);
        assert_eq!(submitted.may_judge(&person(OTHER, true)), Ok(()));
        assert_eq!(submitted.may_judge(&person(OTHER, false)), Err(Refusal::NotAPublisher));
        assert_eq!(submitted.may_judge(&person(AUTHOR, true)), Err(Refusal::AuthorCannotApprove));
        let open = copy(WorkStatus::Open);
        assert_eq!(open.may_put_in_force_alone(Realm::Live, AUTHOR, true), Err(Refusal::NotAllowed));
        assert_eq!(open.may_put_in_force_alone(Realm::Training, AUTHOR, true), Ok(()));
        assert_eq!(open.may_put_in_force_alone(Realm::Training, OTHER, true), Err(Refusal::NotAllowed));
    }

    #[test]
    fn every_status_is_read_as_it_is_written() {
        for status in WorkStatus::ALL {
            assert_eq!(WorkStatus::parse(status.code()), Some(status));
        }
    }
}

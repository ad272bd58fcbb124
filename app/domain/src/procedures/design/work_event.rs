//! What happens to a work copy on its way into force, as the audit trail keeps it.

use super::{WorkCopy, WorkStatus};
use crate::access::Person;
use crate::accounts::administration::may_administer;
use crate::ids::{AuthorityId, PersonId, Revision, WorkCopyId};
use crate::problem::Refusal;
use crate::realm::Realm;
use time::OffsetDateTime;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WorkEventKind {
    /// Its author submitted it.
    Submitted,
    /// Its author took it back.
    TakenBack,
    /// A second person sent it back.
    SentBack,
    /// It was put in force: by a second person, or by its author in realm training.
    PutInForce,
    /// Its author threw it away.
    Discarded,
}

impl WorkEventKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::Submitted, Self::TakenBack, Self::SentBack, Self::PutInForce, Self::Discarded];

    /// The word used in the audit trail. No other event has one like it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submitted => "work_copy_submitted",
            Self::TakenBack => "work_copy_taken_back",
            Self::SentBack => "work_copy_sent_back",
            Self::PutInForce => "work_copy_put_in_force",
            Self::Discarded => "work_copy_discarded",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == text)
    }
}

/// One event of a work copy. Built only here, so that none comes in force or goes without a rule that says so.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct WorkEvent {
    /// The work copy.
    pub copy: WorkCopyId,
    /// What happened.
    pub kind: WorkEventKind,
    /// When.
    pub at: OffsetDateTime,
    /// Who did it.
    pub person: PersonId,
    /// For which authority.
    pub authority: AuthorityId,
    /// The revision afterwards; of one that was thrown away, the last one.
    pub revision: Revision,
}

/// Whether the person may put definitions of others in force or send them back: one who administers the Commission's own
/// place, as those who administer coordinators decide about the network.
///
/// # Errors
/// `NotAPublisher`.
pub const fn may_publish(person: &Person) -> Result<(), Refusal> {
    if may_administer(person) { Ok(()) } else { Err(Refusal::NotAPublisher) }
}

impl WorkCopy {
    /// Submits it to a second person.
    ///
    /// # Errors
    /// As `may_submit`.
    pub fn submit(
        &mut self,
        person: &Person,
        is_sound: bool,
        at: OffsetDateTime,
    ) -> Result<WorkEvent, Refusal> {
        self.may_submit(person.id, is_sound)?;
        self.status = WorkStatus::Submitted;
        self.words = None;
        Ok(self.changed(WorkEventKind::Submitted, person, at))
    }

    /// Takes it back.
    ///
    /// # Errors
    /// As `may_take_back`.
    pub fn take_back(&mut self, person: &Person, at: OffsetDateTime) -> Result<WorkEvent, Refusal> {
        self.may_take_back(person.id)?;
        self.status = WorkStatus::Open;
        Ok(self.changed(WorkEventKind::TakenBack, person, at))
    }

    /// Sends it back to its author with words.
    ///
    /// # Errors
    /// As `may_judge`.
    pub fn send_back(
        &mut self,
        person: &Person,
        words: &str,
        at: OffsetDateTime,
    ) -> Result<WorkEvent, Refusal> {
        self.may_judge(person)?;
        self.status = WorkStatus::Returned;
        self.words = Some(words.to_owned());
        self.second = Some(person.id);
        Ok(self.changed(WorkEventKind::SentBack, person, at))
    }

    /// Puts it in force as the second person.
    ///
    /// # Errors
    /// As `may_judge`.
    pub fn approve(&mut self, person: &Person, at: OffsetDateTime) -> Result<WorkEvent, Refusal> {
        self.may_judge(person)?;
        self.status = WorkStatus::InForce;
        self.second = Some(person.id);
        Ok(self.changed(WorkEventKind::PutInForce, person, at))
    }

    /// Puts it in force alone, in realm training.
    ///
    /// # Errors
    /// As `may_put_in_force_alone`.
    pub fn put_in_force(
        &mut self,
        realm: Realm,
        person: &Person,
        is_sound: bool,
        at: OffsetDateTime,
    ) -> Result<WorkEvent, Refusal> {
        self.may_put_in_force_alone(realm, person.id, is_sound)?;
        self.status = WorkStatus::InForce;
        Ok(self.changed(WorkEventKind::PutInForce, person, at))
    }

    /// Throws it away.
    ///
    /// # Errors
    /// As `may_change`.
    pub fn discard(&self, person: &Person, at: OffsetDateTime) -> Result<WorkEvent, Refusal> {
        self.may_change(person.id)?;
        Ok(self.event(WorkEventKind::Discarded, person, at))
    }

    fn changed(&mut self, kind: WorkEventKind, person: &Person, at: OffsetDateTime) -> WorkEvent {
        self.revision = self.revision.next();
        self.changed_at = at;
        self.event(kind, person, at)
    }

    const fn event(&self, kind: WorkEventKind, person: &Person, at: OffsetDateTime) -> WorkEvent {
        let (person, authority) = (person.id, person.authority);
        WorkEvent { copy: self.id, kind, at, person, authority, revision: self.revision }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_read_as_it_is_written() {
        for kind in WorkEventKind::ALL {
            assert_eq!(WorkEventKind::parse(kind.code()), Some(kind));
        }
        assert_eq!(WorkEventKind::parse("work_copy_sold"), None);
    }
}

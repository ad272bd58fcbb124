//! The search for exchanges by the person concerned: what it needs, how often it may be made, and the event of it.

use super::cases::{Mark, marks_of_name};
use crate::access::Person;
use crate::ids::{AuthorityId, PersonId};
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::ProcedureId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use time::{Date, Duration, OffsetDateTime};

/// Somebody searches at most so often in `PERIOD`.
pub const MOST_IN_PERIOD: u64 = 20;
/// The time in which searches are counted.
pub const PERIOD: Duration = Duration::hours(1);
/// How long the page with what was found can be opened.
pub const KEPT: Duration = Duration::minutes(15);
/// At most so many exchanges are shown.
pub const MOST_FOUND: usize = 25;

/// Why somebody searches for a person. A closed list, so that no reason names anybody (Article 9(4) and Article 15(1) of
/// Regulation 1024/2012: only what a duty needs).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SearchReason {
    /// The person exercises the rights of a data subject (Chapter III of Regulation 2016/679).
    DataSubject,
    /// Whether there is a request about the person already.
    SamePerson,
    /// Somebody asks about an exchange without its number.
    Enquiry,
    /// A supervisory authority or a court asks.
    Supervision,
}

impl SearchReason {
    /// All reasons, in the order of the form.
    pub const ALL: [Self; 4] = [Self::SamePerson, Self::Enquiry, Self::DataSubject, Self::Supervision];

    /// The word in the audit trail and in message keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::DataSubject => "data_subject",
            Self::SamePerson => "same_person",
            Self::Enquiry => "enquiry",
            Self::Supervision => "supervision",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == text)
    }
}

/// The marks to look for, all of which an exchange must have, and the reason.
///
/// # Errors
/// The problems of the form, under `name`, `born` and `reason`: without a day of birth, two words of the name are needed,
/// so that nobody leafs through people of one name.
pub fn sought(
    name: &str,
    born: Option<Date>,
    reason: Option<SearchReason>,
) -> Result<(BTreeSet<Mark>, SearchReason), Vec<FieldProblem>> {
    let mut marks: BTreeSet<Mark> = marks_of_name(name).collect();
    let mut problems = Vec::new();
    match (marks.len(), born) {
        (0, _) => problems.push(FieldProblem::new("name", ProblemCode::Required)),
        (1, None) => problems.push(FieldProblem::new("born.day", ProblemCode::Required)),
        _ => marks.extend(born.map(Mark::Born)),
    }
    match reason {
        Some(reason) if problems.is_empty() => return Ok((marks, reason)),
        Some(_) => {}
        None => problems.push(FieldProblem::new("reason", ProblemCode::Required)),
    }
    Err(problems)
}

/// Somebody searched for a person. It says nothing of who was searched for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonSearched {
    /// Who searched.
    pub person: PersonId,
    /// For which authority.
    pub authority: AuthorityId,
    /// In which procedure.
    pub procedure: ProcedureId,
    /// Why.
    pub reason: SearchReason,
    /// How many exchanges were found.
    pub found: usize,
    /// When.
    pub at: OffsetDateTime,
}

impl PersonSearched {
    /// The word in the audit trail; none is also the word of an event of an exchange.
    pub const CODE: &'static str = "person_searched";
}

/// The event of a search, after so many others of the same person in `PERIOD`.
///
/// # Errors
/// `TooManySearches`.
pub fn searched(
    person: &Person,
    procedure: ProcedureId,
    reason: SearchReason,
    found: usize,
    before: u64,
    at: OffsetDateTime,
) -> Result<PersonSearched, Refusal> {
    if before >= MOST_IN_PERIOD {
        return Err(Refusal::TooManySearches);
    }
    Ok(PersonSearched { person: person.id, authority: person.authority, procedure, reason, found, at })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Role;
    use time::macros::{date, datetime};
    use uuid::Uuid;

    #[test]
    fn one_word_of_a_name_needs_a_day_of_birth_and_every_search_a_reason() {
        let paths = |name: &str, born, reason| {
            let problems = sought(name, born, reason).err().unwrap_or_default();
            problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>()
        };
        let (day, reason) = (Some(date!(1980 - 02 - 29)), Some(SearchReason::Enquiry));
        assert_eq!(paths("Inês Costa", None, reason), Vec::<String>::new());
        assert_eq!(paths("Costa", day, reason), Vec::<String>::new());
        assert_eq!(paths("Costa", None, reason), ["born.day"]);
        assert_eq!(paths(" ", day, None), ["name", "reason"]);
        assert_eq!(sought("Costa", day, reason).unwrap().0.len(), 2);
    }

    #[test]
    fn nobody_searches_without_end() {
        let procedure = ProcedureId::new("check").unwrap();
        let person = Person {
            id: PersonId(Uuid::nil()),
            authority: AuthorityId(Uuid::nil()),
            roles: [(procedure.clone(), Role::Viewer)].into(),
        };
        let at = datetime!(2026-11-22 09:00 UTC);
        let after = |n| searched(&person, procedure.clone(), SearchReason::Enquiry, 1, n, at);
        assert!(after(MOST_IN_PERIOD - 1).is_ok());
        assert_eq!(after(MOST_IN_PERIOD), Err(Refusal::TooManySearches));
    }
}

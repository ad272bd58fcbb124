//! The entry of an authority in the directory, as its own administrators keep it up to date (`workflows.md` 3.12, row 10).
//! The official name is not among it: for another one the coordinator is needed.

use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::form::Form;
use super::life::Life;
use super::network::Place;
use super::office::Office;
use super::rules::may_administer;
use crate::access::Person;
use crate::ids::AuthorityId;
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::Entries;
use crate::procedures::definition::FieldKind;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

/// What the authority itself may change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnEntry {
    /// Informative name in English, or in Latin letters; may be empty.
    pub name_en: String,
    /// Telephone in international form.
    pub phone: String,
    /// Mailbox to which notices go.
    pub mailbox: String,
    /// Languages in which it works, as codes.
    pub works_in: Vec<String>,
    /// Where it is found, and when.
    pub office: Office,
}

impl OwnEntry {
    /// Reads the form.
    ///
    /// # Errors
    /// Everything that is wrong, each with the path of its field.
    pub fn read(entries: &Entries) -> Result<Self, Vec<FieldProblem>> {
        let mut form = Form::of(entries);
        let name_en = form.line("name_en", false);
        let phone = form.value("phone", FieldKind::Phone, ProblemCode::NotAPhone);
        let mailbox = form.value("mailbox", FieldKind::Email, ProblemCode::NotAnEmail);
        let works_in = form.all("works_in");
        if works_in.is_empty() {
            form.wrong("works_in", ProblemCode::Required);
        } else if works_in.iter().any(|code| Language::parse(code).is_none()) {
            form.wrong("works_in", ProblemCode::NotAChoice);
        }
        let office = Office::read(&mut form);
        if form.problems.is_empty() {
            Ok(Self { name_en, phone, mailbox, works_in, office })
        } else {
            Err(form.problems)
        }
    }
}

/// Whether the person keeps the entry of this authority.
#[must_use]
pub fn may_change(person: &Person, authority: AuthorityId, life: Life) -> bool {
    may_administer(person) && person.authority == authority && life == Life::Active
}

/// Decides on a change of the entry of an authority at this place.
///
/// # Errors
/// `NotAllowed` for everybody but an administrator of the authority, while it takes part.
pub fn change(
    person: &Person,
    authority: AuthorityId,
    place: &Place,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    decided(person, authority, place, NetworkEventKind::EntryChanged, now)
}

/// Decides on saying that the entry of an authority is still right as it stands.
///
/// # Errors
/// `NotAllowed` for everybody but an administrator of the authority, while it takes part.
pub fn confirm(
    person: &Person,
    authority: AuthorityId,
    place: &Place,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    decided(person, authority, place, NetworkEventKind::EntryConfirmed, now)
}

fn decided(
    person: &Person,
    authority: AuthorityId,
    place: &Place,
    kind: NetworkEventKind,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    if !may_change(person, authority, place.life) {
        return Err(Refusal::NotAllowed);
    }
    let event = NetworkEvents::one(person, authority, kind, now);
    Ok(NetworkEvents::of(NetworkEvent { outcome: place.life.code().to_owned(), ..event }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_needs_a_telephone_a_mailbox_and_a_language() {
        let problems = OwnEntry::read(&Entries::default()).unwrap_err();
        let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
        assert_eq!(paths, ["phone", "mailbox", "works_in"]);
        let mut entries: Entries =
            [("phone", "+49 30 1234567"), ("mailbox", "post@amt.example")].into_iter().collect();
        entries.set("works_in", "de");
        let entry = OwnEntry::read(&entries).unwrap();
        assert_eq!(
            (entry.phone.as_str(), entry.works_in.as_slice()),
            ("+49301234567", &["de".to_owned()][..])
        );
        entries.set("works_in", "klingon");
        assert_eq!(OwnEntry::read(&entries).unwrap_err()[0].code, ProblemCode::NotAChoice);
    }
}

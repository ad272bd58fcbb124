//! The entry of an authority in the directory, as its own administrators keep it up to date (`workflows.md` 3.12, row 10).
//! The official name is not among it: for another one the coordinator is needed.

use super::event::{NetworkEvent, NetworkEventKind, NetworkEvents};
use super::form::Form;
use super::life::Life;
use super::mailbox::{self, Mailboxes};
use super::network::{Network, Place};
use super::office::Office;
use super::rules::may_administer;
use crate::access::Person;
use crate::ids::AuthorityId;
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode, Refusal};
use crate::procedures::definition::FieldKind;
use crate::procedures::{Entries, ProcedureId};
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
    /// Mailboxes for procedures; an empty one gives up the one that was kept, and others stay as they are.
    pub mailboxes: Mailboxes,
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
        let mailboxes = mailbox::read(&mut form);
        let works_in = form.all("works_in");
        if works_in.is_empty() {
            form.wrong("works_in", ProblemCode::Required);
        } else if works_in.iter().any(|code| Language::parse(code).is_none()) {
            form.wrong("works_in", ProblemCode::NotAChoice);
        }
        let office = Office::read(&mut form);
        if form.problems.is_empty() {
            Ok(Self { name_en, phone, mailbox, mailboxes, works_in, office })
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

/// Decides on a change of the entry of an authority at this place in the network.
///
/// # Errors
/// `NotAllowed` for everybody but an administrator of the authority, while it takes part; `AuthorityChanged` for a mailbox for a
/// procedure to which the authority has no access.
pub fn change(
    person: &Person,
    authority: AuthorityId,
    network: &Network,
    place: &Place,
    new: &OwnEntry,
    now: OffsetDateTime,
) -> Result<NetworkEvents, Refusal> {
    let event = decided(person, authority, place, NetworkEventKind::EntryChanged, now)?;
    let access = |procedure: &ProcedureId| network.access_of(authority, procedure).map(|access| access.state);
    if !new.mailboxes.keys().all(|procedure| mailbox::may_be_kept(access(procedure))) {
        return Err(Refusal::AuthorityChanged);
    }
    let mailboxes = new.mailboxes.iter().map(|(procedure, address)| format!("{procedure} {address}"));
    let mailboxes: Vec<String> = mailboxes.collect();
    let event = event.with("mailbox", &new.mailbox).with("mailboxes", mailboxes.join(", "));
    Ok(NetworkEvents::of(event))
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
    decided(person, authority, place, NetworkEventKind::EntryConfirmed, now).map(NetworkEvents::of)
}

fn decided(
    person: &Person,
    authority: AuthorityId,
    place: &Place,
    kind: NetworkEventKind,
    now: OffsetDateTime,
) -> Result<NetworkEvent, Refusal> {
    if !may_change(person, authority, place.life) {
        return Err(Refusal::NotAllowed);
    }
    let event = NetworkEvents::one(person, authority, kind, now);
    Ok(NetworkEvent { outcome: place.life.code().to_owned(), ..event })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Roles;
    use crate::authorities::{Access, AccessState, Switches};
    use crate::country::Country;
    use crate::ids::PersonId;
    use uuid::Uuid;

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
        assert!(entry.mailboxes.is_empty());
        entries.set("works_in", "klingon");
        assert_eq!(OwnEntry::read(&entries).unwrap_err()[0].code, ProblemCode::NotAChoice);
    }

    fn with_mailboxes(lines: &[(&str, &str)]) -> Result<OwnEntry, Vec<FieldProblem>> {
        let mut entries: Entries =
            [("phone", "+49 30 1234567"), ("mailbox", "post@amt.example"), ("works_in", "de")]
                .into_iter()
                .collect();
        for (path, text) in lines {
            entries.set(*path, *text);
        }
        OwnEntry::read(&entries)
    }

    #[test]
    fn a_mailbox_for_a_procedure_is_an_address_or_empty() {
        let entry = with_mailboxes(&[("mailbox.check", "pq@amt.example"), ("mailbox.other", " ")]).unwrap();
        let kept: Vec<_> =
            entry.mailboxes.iter().map(|(id, address)| (id.as_str(), address.as_str())).collect();
        assert_eq!(kept, [("check", "pq@amt.example"), ("other", "")]);
        for (path, text, code) in [
            ("mailbox.check", "pq", ProblemCode::NotAnEmail),
            ("mailbox.No Procedure", "pq@amt.example", ProblemCode::NotAChoice),
        ] {
            let problems = with_mailboxes(&[(path, text)]).unwrap_err();
            assert_eq!(
                problems.iter().map(|one| (one.path.as_str(), one.code)).collect::<Vec<_>>(),
                [(path, code)]
            );
        }
    }

    #[test]
    fn a_mailbox_is_kept_only_for_a_procedure_to_which_the_authority_has_access() {
        let authority = AuthorityId(Uuid::from_u128(1));
        let roles = Roles::default().administering(true);
        let person = Person { id: PersonId(Uuid::from_u128(2)), authority, roles };
        let place = Place::active(Country::parse("DE").unwrap());
        let access = |state| Access {
            authority,
            procedure: ProcedureId::new("check").unwrap(),
            state,
            switches: Switches::default(),
        };
        let of_check = with_mailboxes(&[("mailbox.check", "pq@amt.example")]).unwrap();
        let of_other = with_mailboxes(&[("mailbox.other", "pq@amt.example")]).unwrap();
        for (state, entry, expected) in [
            (AccessState::Granted, &of_check, Ok(())),
            (AccessState::Suspended, &of_check, Ok(())),
            (AccessState::Ended, &of_check, Err(Refusal::AuthorityChanged)),
            (AccessState::Granted, &of_other, Err(Refusal::AuthorityChanged)),
        ] {
            let network = Network { access: vec![access(state)], ..Network::default() };
            let done = change(&person, authority, &network, &place, entry, OffsetDateTime::UNIX_EPOCH);
            assert_eq!(done.map(|_| ()), expected);
        }
        let nobody = Person { roles: Roles::default(), ..person };
        let network = Network { access: vec![access(AccessState::Granted)], ..Network::default() };
        let done = change(&nobody, authority, &network, &place, &of_check, OffsetDateTime::UNIX_EPOCH);
        assert_eq!(done, Err(Refusal::NotAllowed));
    }
}

//! Confidential treatment, which one side asks for and every other respects (Article 10(2) of Regulation 1024/2012): of a
//! whole exchange, or of a single document.

use super::event::{Event, EventKind, Events, by_system};
use super::{Action, Exchange, Lifecycle};
use crate::access::{Person, policy};
use crate::ids::AuthorityId;
use crate::problem::Refusal;
use crate::procedures::definition::CopyRule;
use time::OffsetDateTime;

/// Path of a draft at which its author asks for confidential treatment from the sending on.
pub const PATH: &str = "confidential";

/// The value at that path which asks for it.
pub const YES: &str = "yes";

impl Exchange {
    /// Whether any side asked for confidential treatment.
    #[must_use]
    pub const fn is_confidential(&self) -> bool {
        !self.confidential.is_empty()
    }
}

/// Why the action is not open: what one side wants confidential goes to nobody else, and only the side that asked for
/// it may end it. A document goes on with the exchange, so nobody passes that on while a document of another authority is
/// confidential; whoever attached it agrees by ending the treatment.
#[must_use]
pub fn in_the_way(exchange: &Exchange, own: AuthorityId, side: &str, action: Action) -> Option<Refusal> {
    let is_of_another = exchange.confidential_documents.iter().any(|owner| *owner != own);
    let has_asked = exchange.confidential.iter().any(|asking| asking == side);
    match action {
        Action::Forward | Action::Split if exchange.is_confidential() => Some(Refusal::Confidential),
        Action::Forward | Action::Split if is_of_another => Some(Refusal::ConfidentialDocument),
        Action::MarkConfidential if has_asked => Some(Refusal::ConfidentialAlready),
        Action::LiftConfidential if !has_asked => Some(Refusal::NotConfidential),
        _ => None,
    }
}

/// Whether those of an authority who read content may read a document: one that is confidential is withheld from whoever
/// only receives a copy, as a whole exchange is, unless the act itself orders the copy.
#[must_use]
pub fn shows_document(exchange: &Exchange, authority: AuthorityId, is_confidential: bool) -> bool {
    let now = exchange.help_of(authority).and_then(|help| help.copy_now(is_confidential));
    now != Some(CopyRule::Header)
}

/// The side asks for confidential treatment, or ends it.
pub(super) fn mark(next: &mut Exchange, side: &str, is_confidential: bool) {
    next.confidential.retain(|asking| asking != side);
    if is_confidential {
        next.confidential.push(side.to_owned());
    }
}

/// Whether the person may ask for confidential treatment of a document of this authority, or end it: one who acts for
/// the authority, as long as the exchange can be read. Of a document that goes with a draft, whoever may write the draft.
///
/// # Errors
/// `NotAllowed`, and `NotNow` once the exchange is blocked.
pub fn may_mark_document(exchange: &Exchange, person: &Person, owner: AuthorityId) -> Result<(), Refusal> {
    let is_readable = !matches!(exchange.lifecycle, Lifecycle::Blocked { .. } | Lifecycle::Erased { .. });
    let roles = policy::roles_for(Action::MarkConfidential);
    let may_act = roles.iter().any(|role| person.holds(&exchange.procedure, *role));
    if owner != person.authority || !may_act || exchange.participation_of(owner).is_none() {
        return Err(Refusal::NotAllowed);
    }
    if is_readable { Ok(()) } else { Err(Refusal::NotNow) }
}

/// A side asked for confidential treatment of a document that was sent, or ended it: everybody else who has the whole is
/// told.
#[must_use]
pub fn document_marked(
    exchange: &Exchange,
    person: &Person,
    is_confidential: bool,
    at: OffsetDateTime,
) -> Events {
    let kind = if is_confidential { EventKind::DocumentMarked } else { EventKind::DocumentLifted };
    let state = exchange.state("").map(str::to_owned);
    let others = exchange.sides.iter().filter(|part| part.is_active && part.authority != person.authority);
    Events::one(Event {
        person: Some(person.id),
        authority: Some(person.authority),
        from: state.clone(),
        to: state,
        tell: others.filter(|part| part.part.is_none()).map(|part| part.authority).collect(),
        ..by_system(exchange, kind, at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::Role;
    use crate::exchanges::{Help, Participation};
    use crate::ids::{ExchangeId, PersonId};
    use crate::procedures::ProcedureId;
    use uuid::Uuid;

    fn authority(n: u128) -> AuthorityId {
        AuthorityId(Uuid::from_u128(n))
    }

    fn person(n: u128, role: Role) -> Person {
        let roles = [(ProcedureId::new("any").unwrap(), role)].into();
        Person { id: PersonId(Uuid::from_u128(n)), authority: authority(n), roles }
    }

    /// An open exchange of two authorities, of which the first has a confidential document.
    fn exchange() -> Exchange {
        let at = OffsetDateTime::UNIX_EPOCH;
        let author = Participation::new(authority(1), "requester");
        let mut exchange =
            Exchange::draft(ExchangeId(Uuid::nil()), ProcedureId::new("any").unwrap(), 1, author, at);
        exchange.sides.push(Participation::new(authority(2), "responder"));
        exchange.lifecycle = Lifecycle::Open { state: "sent".to_owned() };
        exchange.confidential_documents = vec![authority(1)];
        exchange
    }

    #[test]
    fn a_confidential_document_of_another_authority_goes_no_further() {
        for action in [Action::Forward, Action::Split] {
            let refused = in_the_way(&exchange(), authority(2), "responder", action);
            assert_eq!(refused, Some(Refusal::ConfidentialDocument));
            assert_eq!(in_the_way(&exchange(), authority(1), "requester", action), None, "it is its own");
            let lifted = Exchange { confidential_documents: Vec::new(), ..exchange() };
            assert_eq!(in_the_way(&lifted, authority(2), "responder", action), None);
        }
        assert_eq!(in_the_way(&exchange(), authority(2), "responder", Action::Accept), None);
    }

    #[test]
    fn a_confidential_document_is_withheld_from_whoever_receives_a_copy_unless_the_act_orders_it() {
        for (copy, shows_open, shows_confidential) in [
            (None, true, true),
            (Some(CopyRule::Content), true, false),
            (Some(CopyRule::Ordered), true, true),
            (Some(CopyRule::Header), false, false),
        ] {
            let at = OffsetDateTime::UNIX_EPOCH;
            let help = Help { authority: authority(2), called_at: at, taken_up_at: Some(at), copy };
            let mut exchange = exchange();
            exchange
                .sides
                .push(Participation { help: Some(help), ..Participation::new(authority(3), "office") });
            assert_eq!(shows_document(&exchange, authority(3), false), shows_open, "{copy:?}");
            assert_eq!(shows_document(&exchange, authority(3), true), shows_confidential, "{copy:?}");
            assert!(shows_document(&exchange, authority(2), true), "who was asked reads it");
        }
    }

    #[test]
    fn only_who_acts_for_its_authority_marks_a_document_and_the_others_are_told() {
        let handler = person(1, Role::Handler);
        assert_eq!(may_mark_document(&exchange(), &handler, authority(1)), Ok(()));
        let others = [(person(1, Role::Viewer), 1), (person(2, Role::Handler), 1), (handler.clone(), 2)];
        for (other, owner) in others {
            assert_eq!(may_mark_document(&exchange(), &other, authority(owner)), Err(Refusal::NotAllowed));
        }
        let erased =
            Exchange { lifecycle: Lifecycle::Erased { at: OffsetDateTime::UNIX_EPOCH }, ..exchange() };
        assert_eq!(may_mark_document(&erased, &handler, authority(1)), Err(Refusal::NotNow));
        let events = document_marked(&exchange(), &handler, true, OffsetDateTime::UNIX_EPOCH);
        let told = events.as_slice().iter().map(|event| (event.kind, event.tell.clone())).collect::<Vec<_>>();
        assert_eq!(told, [(EventKind::DocumentMarked, vec![authority(2)])]);
    }
}

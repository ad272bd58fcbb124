//! The mailboxes of an authority: a general one, and one for each procedure of which it wants to be told elsewhere.

use super::access::AccessState;
use super::form::Form;
use crate::problem::ProblemCode;
use crate::procedures::ProcedureId;
use crate::procedures::definition::FieldKind;
use std::collections::BTreeMap;

/// Mailboxes by the procedure for which they are kept.
pub type Mailboxes = BTreeMap<ProcedureId, String>;

/// Below it stand the mailboxes of a form, by procedure.
const PATH: &str = "mailbox";

/// Where the mailbox for a procedure stands in a form.
#[must_use]
pub fn path(procedure: &ProcedureId) -> String {
    format!("{PATH}.{procedure}")
}

/// The mailbox to which notices of a procedure go: the one that the authority keeps for it, else its general one; none
/// where it keeps neither.
#[must_use]
pub fn which<'a>(of_procedure: Option<&'a str>, general: Option<&'a str>) -> Option<&'a str> {
    let is_kept = |address: &&str| !address.is_empty();
    of_procedure.filter(is_kept).or(general.filter(is_kept))
}

/// Whether an authority whose access to a procedure has come so far keeps a mailbox for it: what runs goes on while the
/// access is suspended. Where it ends, the mailbox goes with it: whoever is granted access anew says anew where to write.
#[must_use]
pub const fn may_be_kept(access: Option<AccessState>) -> bool {
    matches!(access, Some(AccessState::Granted | AccessState::Suspended))
}

/// Reads the mailboxes of a form; an empty one stands for none.
pub(super) fn read(form: &mut Form<'_>) -> Mailboxes {
    let mut found = Mailboxes::new();
    for path in form.below(PATH) {
        let name = path.strip_prefix(PATH).and_then(|rest| rest.strip_prefix('.'));
        match name.and_then(ProcedureId::new) {
            Some(procedure) => {
                let address = form.optional(&path, FieldKind::Email, ProblemCode::NotAnEmail);
                found.insert(procedure, address);
            }
            None => form.wrong(&path, ProblemCode::NotAChoice),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_go_to_the_mailbox_of_the_procedure_else_to_the_general_one() {
        let (its, general) = (Some("pq@amt.example"), Some("post@amt.example"));
        for (of_procedure, kept, expected) in [
            (its, general, its),
            (its, None, its),
            (None, general, general),
            (Some(""), general, general),
            (Some(""), Some(""), None),
            (None, None, None),
        ] {
            assert_eq!(which(of_procedure, kept), expected);
        }
    }

    #[test]
    fn a_mailbox_is_kept_for_a_procedure_to_which_there_is_access() {
        let kept: Vec<AccessState> =
            AccessState::ALL.into_iter().filter(|state| may_be_kept(Some(*state))).collect();
        assert_eq!(kept, [AccessState::Granted, AccessState::Suspended]);
        assert!(!may_be_kept(None));
    }
}

//! Copies: who receives one reads the header or the content, as the definition says, and does nothing (Article 9(3) and (4)
//! of Regulation 1024/2012: access for those who need it, and to what they need).

use super::coordination::{called_for, join};
use super::{Exchange, Help, Lifecycle};
use crate::ids::AuthorityId;
use crate::procedures::Procedure;
use time::OffsetDateTime;

/// Who receives a copy of what was sent has it as long as it runs, unless it takes part already; whoever was called in and
/// is so no longer has it again. `copies` are those in charge, each after the authority for which it receives one, the
/// Commission after itself. Yields those who did not have it before.
pub(super) fn give(
    next: &mut Exchange,
    copies: &[(AuthorityId, AuthorityId)],
    procedure: &Procedure,
    now: OffsetDateTime,
) -> Vec<AuthorityId> {
    let mut given = Vec::new();
    if next.sent_at.is_none() || !matches!(next.lifecycle, Lifecycle::Open { .. }) {
        return given;
    }
    for side in procedure.copy_sides() {
        let is_due = |(of, to): &&(AuthorityId, AuthorityId)| match side.copy_for.as_deref() {
            Some(helped) => of != to && has_whole(next, *of, helped),
            None => of == to,
        };
        let due: Vec<AuthorityId> = copies.iter().filter(is_due).map(|(_, to)| *to).collect();
        for to in due {
            if next.participation_of(to).is_none() {
                join(next, to, side.id.clone(), Help { copy: side.copy, ..called_for(to, now) });
                given.push(to);
            }
        }
    }
    given
}

/// Whether an authority takes part for itself on this side, and has the whole.
fn has_whole(exchange: &Exchange, authority: AuthorityId, side: &str) -> bool {
    let part = exchange.participation_of(authority);
    part.is_some_and(|part| part.side == side && part.help.is_none() && part.part.is_none())
}

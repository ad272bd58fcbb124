//! What the network says in a dry run: who is in charge of whom, and whether what is sent needs approval.

use super::Run;
use crate::exchanges::coordination::is_free_for;
use crate::exchanges::{Action, Exchange};
use crate::ids::AuthorityId;
use crate::procedures::definition::CoordinatorPath;

impl Run<'_> {
    /// Whether what the authority sends by the action needs approval first, and whom the action would call in.
    pub(super) fn in_charge(&self, action: Action, own: AuthorityId) -> (bool, Option<AuthorityId>) {
        if let Some(path) = CoordinatorPath::of(action) {
            let needs_approval = self.cast.is_approved(own, self.procedure.coordinators_in(path));
            return (needs_approval, if needs_approval { self.coordinator_of(own) } else { None });
        }
        match action {
            Action::Refer => (false, self.coordinator_of(own)),
            Action::SupportReferral => {
                let asked = self.exchange.asked(self.procedure);
                (false, asked.and_then(|asked| self.coordinator_of(asked)))
            }
            Action::ReferToCommission | Action::InformCommission => (false, self.cast.commission),
            _ => (false, None),
        }
    }

    /// The coordinators in charge of the authorities of both sides, each after the one that it would help.
    pub(super) fn of_both_sides(&self) -> Vec<(AuthorityId, AuthorityId)> {
        self.of_both_sides_in(&self.exchange)
    }

    /// The same in the case as an act leaves it.
    pub(super) fn of_both_sides_in(&self, exchange: &Exchange) -> Vec<(AuthorityId, AuthorityId)> {
        let helped = exchange.sides.iter().filter(|part| part.is_active && part.help.is_none());
        helped
            .filter_map(|part| Some((part.authority, self.coordinator_in(exchange, part.authority)?)))
            .filter(|(helped, coordinator)| helped != coordinator)
            .collect()
    }

    /// Who receives a copy: the coordinators of the three authorities, each after the one whose it is, and the Commission
    /// after itself.
    pub(super) fn copies(&self) -> Vec<(AuthorityId, AuthorityId)> {
        if self.procedure.copy_sides().next().is_none() {
            return Vec::new();
        }
        let cast = self.cast;
        let of = [cast.asking, cast.answering, cast.other];
        let coordinators = of.into_iter().filter_map(|one| Some((one, cast.coordinator_of(one)?)));
        coordinators.chain(cast.commission.map(|one| (one, one))).collect()
    }

    /// The coordinator in charge of the authority, unless it has another part in the case.
    fn coordinator_of(&self, helped: AuthorityId) -> Option<AuthorityId> {
        self.coordinator_in(&self.exchange, helped)
    }

    fn coordinator_in(&self, exchange: &Exchange, helped: AuthorityId) -> Option<AuthorityId> {
        let coordinator = self.cast.coordinator_of(helped)?;
        (coordinator == helped || is_free_for(exchange, coordinator, helped)).then_some(coordinator)
    }
}

//! What a person may do and whence: what is explained is what the rules do.

#[cfg(test)]
mod tests {
    use domain::access::may_do::{Grant, Ground, Missing, may_do};
    use domain::access::{Ability, Person, policy};
    use domain::accounts::{Role, Roles};
    use domain::authorities::{AccessState, Life};
    use domain::exchanges::Action;
    use domain::ids::{AuthorityId, PersonId};
    use domain::procedures::{ProcedureId, ProcedureKind};
    use proptest::prelude::*;
    use uuid::Uuid;

    const ABSENT: PersonId = PersonId(Uuid::from_u128(7));

    fn procedure(id: &str) -> ProcedureId {
        ProcedureId::new(id).unwrap()
    }

    fn person(roles: Roles) -> Person {
        Person { id: PersonId(Uuid::from_u128(1)), authority: AuthorityId(Uuid::from_u128(2)), roles }
    }

    fn roles(held: &[(usize, Role)]) -> Roles {
        held.iter().map(|(n, role)| (procedure(["a", "b"][*n]), *role)).collect()
    }

    const GROUND: Ground = Ground {
        life: Life::Active,
        access: Some(AccessState::Granted),
        is_coordinator: false,
        kind: Some(ProcedureKind::Request),
    };

    #[test]
    fn an_ability_comes_from_every_role_that_gives_it_the_own_ones_first() {
        let own = roles(&[(0, Role::Viewer)]);
        let deputy = person(own.standing_in(ABSENT, roles(&[(0, Role::Handler), (1, Role::Viewer)])));
        let of = |ability| {
            may_do(Some(&deputy), &procedure("a"), GROUND)
                .into_iter()
                .find(|one| one.ability == ability)
                .unwrap()
        };
        let (own, lent) = (
            Grant { role: Role::Viewer, on_behalf_of: None },
            Grant { role: Role::Handler, on_behalf_of: Some(ABSENT) },
        );
        assert_eq!(of(Ability::Read).grants, [own, lent]);
        assert_eq!(of(Ability::Handle).grants, [lent]);
        assert_eq!(of(Ability::Approve).missing, Some(Missing::Role(vec![Role::Approver])));
        assert_eq!(of(Ability::DecideReferral).missing, Some(Missing::Coordinator));
    }

    #[test]
    fn what_is_missing_is_the_first_thing_in_the_way() {
        let nobody = person(Roles::default());
        let missing = |acting: Option<&Person>, ground| {
            let all = may_do(acting, &procedure("a"), ground);
            all.into_iter().find(|one| one.ability == Ability::Draft).unwrap().missing.unwrap()
        };
        let suspended = Ground { life: Life::Suspended, access: None, ..GROUND };
        let without = Ground { access: Some(AccessState::Suspended), ..GROUND };
        assert_eq!(missing(None, suspended), Missing::Account);
        assert_eq!(missing(Some(&nobody), suspended), Missing::Life);
        assert_eq!(missing(Some(&nobody), without), Missing::Access);
        assert_eq!(missing(Some(&nobody), Ground { access: None, ..GROUND }), Missing::Access);
        assert_eq!(missing(Some(&nobody), GROUND), Missing::Role(vec![Role::Drafter, Role::Handler]));
        let alert = Ground { kind: Some(ProcedureKind::Alert), ..GROUND };
        let named = vec![Role::Drafter, Role::Handler, Role::AlertHandler];
        assert_eq!(missing(Some(&nobody), alert), Missing::Role(named));
        assert!(may_do(Some(&nobody), &procedure("a"), GROUND).iter().all(|one| one.grants.is_empty()));
    }

    fn some_roles() -> impl Strategy<Value = Vec<(usize, Role)>> {
        prop::collection::vec((0..2_usize, prop::sample::select(Role::ALL.to_vec())), 0..6)
    }

    proptest! {
        #[test]
        fn what_is_explained_is_what_the_rules_do(
            (own, lent) in (some_roles(), some_roles()),
            (is_coordinator, signs_in) in any::<(bool, bool)>(),
            kind in prop::sample::select(vec![ProcedureKind::Request, ProcedureKind::Alert]),
        ) {
            let acting = person(roles(&own).standing_in(ABSENT, roles(&lent)));
            let ground = Ground { is_coordinator, kind: Some(kind), ..GROUND };
            for id in ["a", "b"].map(procedure) {
                for one in may_do(signs_in.then_some(&acting), &id, ground) {
                    prop_assert_eq!(!one.grants.is_empty(), signs_in && acting.can(&id, one.ability));
                    prop_assert_eq!(one.missing.is_some(), one.grants.is_empty());
                    for grant in &one.grants {
                        let whose = if grant.on_behalf_of.is_none() { &own } else { &lent };
                        let is_held = whose.iter().any(|(n, role)| procedure(["a", "b"][*n]) == id && *role == grant.role);
                        prop_assert!(is_held);
                    }
                    let Some(Missing::Role(named)) = &one.missing else { continue };
                    for role in Role::ALL {
                        let mut more = acting.roles.clone();
                        more.grant(id.clone(), role);
                        let helps = person(more).can(&id, one.ability);
                        let may_hold = role.fits(kind) && (is_coordinator || !role.is_for_coordinators());
                        prop_assert_eq!(named.contains(&role), helps && may_hold);
                    }
                }
            }
        }

        #[test]
        fn whoever_may_take_an_action_is_told_of_an_ability_to_work_on_exchanges(own in some_roles()) {
            let acting = person(roles(&own));
            let id = procedure("a");
            let works = [Ability::Handle, Ability::Approve, Ability::DecideReferral]
                .into_iter()
                .any(|ability| acting.can(&id, ability));
            let acts = Action::ALL
                .into_iter()
                .any(|action| policy::roles_for(action).iter().any(|role| acting.holds(&id, *role)));
            prop_assert_eq!(works, acts);
        }
    }
}

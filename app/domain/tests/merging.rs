//! One authority goes into another of its state: with everything it has, or not at all.

#[cfg(test)]
#[path = "succession/state.rs"]
mod state;

#[cfg(test)]
mod tests {
    use crate::state::{
        BAVARIA, FROM, HELPER, NATIONAL, NOW, administrator, germany, held, network, place, procedure,
    };
    use domain::authorities::competence::{Statement, Statements};
    use domain::authorities::merge::{INTO, may_merge, merge};
    use domain::authorities::succession::{Side, Succession};
    use domain::authorities::{
        Access, AccessState, Duty, Function, Life, Link, LinkScope, Network, NetworkEventKind, Place, Stated,
        Switches,
    };
    use domain::country::Country;
    use domain::exchanges::transition::Refused;
    use domain::ids::AuthorityId;
    use domain::problem::{FieldProblem, ProblemCode, Refusal};
    use proptest::prelude::*;
    use uuid::Uuid;

    const TO: AuthorityId = AuthorityId(Uuid::from_u128(4));

    fn access(authority: AuthorityId, n: u8, state: AccessState) -> Access {
        let switches = Switches { has_allocation: authority == FROM, ..Switches::default() };
        Access { authority, procedure: procedure(n), state, switches }
    }

    fn link(coordinator: AuthorityId, authority: AuthorityId, duties: &[Duty]) -> Link {
        let scope = LinkScope::Area("services".to_owned());
        Link { coordinator, authority, scope, duties: duties.to_vec() }
    }

    fn merged(
        who: AuthorityId,
        from: (&Network, &Place),
        into: (&Network, &Place),
    ) -> Result<Succession, Refused> {
        let from = Side { authority: FROM, network: from.0, place: from.1 };
        let into = Side { authority: TO, network: into.0, place: into.1 };
        merge(&administrator(who), &from, &into, &Statements::new(), NOW)
    }

    #[test]
    fn access_and_links_go_over_and_end_where_they_were() {
        let (mut from, mut into, munich) = (network(), network(), place("DE21"));
        from.access = vec![
            access(FROM, 1, AccessState::Granted),
            access(FROM, 2, AccessState::Granted),
            access(FROM, 3, AccessState::Requested),
        ];
        into.access = vec![access(TO, 2, AccessState::Granted)];
        from.links = vec![link(HELPER, FROM, &[Duty::Alerts]), link(TO, FROM, &[Duty::Coordinates])];
        into.links = vec![link(HELPER, TO, &[Duty::Coordinates])];
        let done = merged(NATIONAL, (&from, &munich), (&into, &munich)).unwrap();
        assert_eq!(done.life, Life::Deactivated);
        assert_eq!(done.granted, [Access { authority: TO, ..access(FROM, 1, AccessState::Granted) }]);
        assert!(done.ended.iter().all(|one| one.authority == FROM && one.state == AccessState::Ended));
        assert_eq!((done.ended.len(), done.unlinked.len()), (3, 2));
        let both = link(HELPER, TO, &[Duty::Coordinates, Duty::Alerts]);
        assert_eq!(done.linked, [both], "nobody is its own coordinator by it");
        let kinds: Vec<_> = done
            .events
            .as_slice()
            .iter()
            .map(|event| (event.authority, event.kind, event.tell.clone()))
            .collect();
        assert_eq!(
            kinds,
            [(FROM, NetworkEventKind::Merged, vec![FROM]), (TO, NetworkEventKind::TookOver, vec![TO]),]
        );
    }

    #[test]
    fn what_is_said_of_competences_goes_over_and_stands_in_the_trail_of_both() {
        let (facts, munich) = (network(), place("DE21"));
        let statement = |codes: &[&str]| {
            let stated = codes.iter().map(|code| Stated::Profession((*code).to_owned())).collect();
            Statement { areas: vec!["PQ".to_owned()], competences: [("PQ".to_owned(), stated)].into() }
        };
        let said: Statements = [(FROM, statement(&["teacher", "nurse"])), (TO, statement(&["nurse"]))].into();
        let side = |authority| Side { authority, network: &facts, place: &munich };
        let done = merge(&administrator(NATIONAL), &side(FROM), &side(TO), &said, NOW).unwrap();
        let [there, gone] = done.stated.as_slice() else { panic!("{:?}", done.stated) };
        assert_eq!((there.authority, gone.authority), (TO, FROM));
        assert_eq!(there.competences, statement(&["nurse", "teacher"]).competences);
        assert_eq!((there.gained.clone(), gone.competences.len()), (statement(&["teacher"]).competences, 0));
        let told: Vec<&str> =
            done.events.as_slice().iter().map(|event| event.details["competences"].as_str()).collect();
        assert_eq!(told, ["", "PQ nurse, teacher"]);
    }

    #[test]
    fn both_lie_in_the_remit_of_who_merges_them() {
        let (network, munich, berlin) = (network(), place("DE21"), place("DE30"));
        let by = |who, from: &Place, into: &Place| merged(who, (&network, from), (&network, into)).map(drop);
        assert_eq!(by(BAVARIA, &munich, &munich), Ok(()));
        let outside = Err(Refused::from(Refusal::OutsideRemit));
        assert_eq!(by(BAVARIA, &munich, &berlin), outside);
        assert_eq!(by(BAVARIA, &berlin, &munich), outside);
        assert_eq!(by(FROM, &munich, &munich), outside);
        assert_eq!(by(NATIONAL, &munich, &berlin), Ok(()));
        let side = |place| Side { authority: FROM, network: &network, place };
        assert!(may_merge(&administrator(BAVARIA), &side(&munich)));
        assert!(!may_merge(&administrator(BAVARIA), &side(&berlin)));
    }

    #[test]
    fn what_is_not_of_the_state_or_not_active_or_coordinates_others_is_not_merged() {
        let (facts, munich) = (network(), place("DE21"));
        let into = |place: &Place| merged(NATIONAL, (&facts, &munich), (&facts, place)).map(drop);
        let unfit = Refused {
            refusal: Refusal::Incomplete,
            problems: vec![FieldProblem::new(INTO, ProblemCode::AnotherActiveAuthority)],
        };
        let greece = Place::active(Country::parse("GR").unwrap());
        assert_eq!(into(&greece), Err(unfit.clone()));
        for life in [Life::Suspended, Life::Deactivated, Life::Draft] {
            assert_eq!(into(&Place { life, ..munich.clone() }), Err(unfit.clone()), "{}", life.code());
        }
        let itself = Side { authority: FROM, network: &facts, place: &munich };
        assert_eq!(merge(&administrator(NATIONAL), &itself, &itself, &Statements::new(), NOW), Err(unfit));
        let gone = Place { life: Life::Deactivated, ..munich.clone() };
        let again = merged(NATIONAL, (&facts, &gone), (&facts, &munich));
        assert_eq!(again.map(drop), Err(Refusal::AuthorityChanged.into()));
        let mut coordinating = network();
        coordinating.appointments.push(held(3, FROM, Function::Request, germany(None)));
        let still = merged(NATIONAL, (&coordinating, &munich), (&facts, &munich));
        assert_eq!(still.map(drop), Err(Refusal::HoldsFunctions.into()));
    }

    proptest! {
        /// Afterwards the one has no access at all, and the other lacks nothing but what was suspended there.
        #[test]
        fn no_access_is_lost_and_none_that_was_suspended_comes_back(
            theirs in prop::collection::vec(prop::option::of(0_usize..4), 5),
            ours in prop::collection::vec(prop::option::of(0_usize..4), 5),
        ) {
            let rows = |authority, states: &[Option<usize>]| -> Vec<Access> {
                let of = |(n, state): (usize, &Option<usize>)| {
                    Some(access(authority, u8::try_from(n).ok()?, AccessState::ALL[(*state)?]))
                };
                states.iter().enumerate().filter_map(of).collect()
            };
            let (mut from, mut into, munich) = (network(), network(), place("DE21"));
            from.access = rows(FROM, &theirs);
            into.access = rows(TO, &ours);
            let done = merged(NATIONAL, (&from, &munich), (&into, &munich)).unwrap();
            let state_of = |rows: &[Access], n: usize| {
                let id = procedure(u8::try_from(n).unwrap());
                rows.iter().rev().find(|one| one.procedure == id).map(|one| one.state)
            };
            let after: Vec<Access> = into.access.iter().cloned().chain(done.granted).collect();
            let left: Vec<Access> = from.access.iter().cloned().chain(done.ended).collect();
            for n in 0..5 {
                let (had, has) = (state_of(&from.access, n), state_of(&into.access, n));
                let expected = match (had, has) {
                    (_, Some(AccessState::Suspended)) => Some(AccessState::Suspended),
                    (Some(AccessState::Granted), _) => Some(AccessState::Granted),
                    _ => has,
                };
                prop_assert_eq!(state_of(&after, n), expected);
                prop_assert!(matches!(state_of(&left, n), None | Some(AccessState::Ended)));
            }
        }
    }
}

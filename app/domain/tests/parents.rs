//! Authorities that are parts of others: never in a circle, never too deep.

#[cfg(test)]
mod tests {
    use domain::access::Person;
    use domain::accounts::Roles;
    use domain::authorities::parent::{DEEPEST, PARENT, Parents, above, merged, place};
    use domain::authorities::succession::Side;
    use domain::authorities::{Appointment, Function, Life, Network, NetworkEventKind, Place, Remit};
    use domain::country::Country;
    use domain::exchanges::transition::Refused;
    use domain::ids::{AppointmentId, AuthorityId, PersonId};
    use domain::problem::{ProblemCode, Refusal};
    use proptest::prelude::*;
    use time::OffsetDateTime;
    use uuid::Uuid;

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;
    const NATIONAL: AuthorityId = AuthorityId(Uuid::from_u128(100));

    fn authority(n: u128) -> AuthorityId {
        AuthorityId(Uuid::from_u128(n))
    }

    fn network() -> Network {
        let held = Appointment {
            id: AppointmentId(Uuid::from_u128(1)),
            authority: NATIONAL,
            function: Function::National,
            remit: Remit::whole(Country::parse("DE").unwrap()),
            parent: None,
        };
        Network { appointments: vec![held], ..Network::default() }
    }

    fn put(who: AuthorityId, part: u128, whole: (u128, &Place), parents: &Parents) -> Result<(), Refused> {
        let (network, here) = (network(), Place::active(Country::parse("DE").unwrap()));
        let id = PersonId(Uuid::from_u128(9));
        let person = Person { id, authority: who, roles: Roles::default().administering(true) };
        let part = Side { authority: authority(part), network: &network, place: &here };
        let whole = Side { authority: authority(whole.0), network: &network, place: whole.1 };
        let events = place(&person, &part, Some(&whole), parents, NOW)?;
        assert_eq!(events.as_slice()[0].kind, NetworkEventKind::Placed);
        Ok(())
    }

    fn germany() -> Place {
        Place::active(Country::parse("DE").unwrap())
    }

    fn problem(result: Result<(), Refused>) -> ProblemCode {
        let refused = result.unwrap_err();
        assert_eq!((refused.refusal, refused.problems[0].path.as_str()), (Refusal::Incomplete, PARENT));
        refused.problems[0].code
    }

    /// Each is a part of the one before.
    fn chain(length: u128) -> Parents {
        (1..length).map(|n| (authority(n), authority(n - 1))).collect()
    }

    #[test]
    fn circles_and_chains_that_are_too_long_are_refused() {
        let parents = chain(3);
        assert_eq!(above(&parents, authority(2)), [authority(1), authority(0)]);
        assert_eq!(problem(put(NATIONAL, 0, (2, &germany()), &parents)), ProblemCode::ParentBelow);
        assert_eq!(problem(put(NATIONAL, 0, (0, &germany()), &parents)), ProblemCode::AnotherActiveAuthority);
        assert_eq!(put(NATIONAL, 9, (2, &germany()), &parents), Ok(()));
        assert_eq!(put(NATIONAL, 9, (3, &germany()), &chain(4)), Ok(()), "five above each other");
        assert_eq!(problem(put(NATIONAL, 9, (4, &germany()), &chain(5))), ProblemCode::TooDeep);
        assert_eq!(problem(put(NATIONAL, 0, (9, &germany()), &chain(5))), ProblemCode::TooDeep);
    }

    #[test]
    fn the_whole_is_an_active_authority_of_the_state_and_the_part_lies_in_the_remit() {
        let none = Parents::new();
        let greece = Place::active(Country::parse("GR").unwrap());
        let gone = Place { life: Life::Deactivated, ..germany() };
        for place in [&greece, &gone] {
            assert_eq!(problem(put(NATIONAL, 1, (2, place), &none)), ProblemCode::AnotherActiveAuthority);
        }
        assert_eq!(put(authority(1), 1, (2, &germany()), &none), Err(Refusal::OutsideRemit.into()));
    }

    #[test]
    fn the_parts_of_one_that_goes_into_another_are_those_of_the_other() {
        let parents: Parents =
            [(2, 1), (3, 1), (1, 0)].map(|(part, whole)| (authority(part), authority(whole))).into();
        let after = merged(parents.clone(), authority(1), authority(9));
        let expected: Parents =
            [(2, 9), (3, 9)].map(|(part, whole)| (authority(part), authority(whole))).into();
        assert_eq!(after, expected);
        let after = merged(parents, authority(1), authority(2));
        let expected: Parents =
            [(2, 0), (3, 2)].map(|(part, whole)| (authority(part), authority(whole))).into();
        assert_eq!(after, expected, "its own part takes its place");
    }

    proptest! {
        /// Whatever is asked for in whatever order, nobody is a part of itself, and nobody stands too deep.
        #[test]
        fn no_authority_is_part_of_itself_and_none_stands_too_deep(
            asked in prop::collection::vec((0_u128..8, 0_u128..8), 0..40),
            (from, into) in (0_u128..8, 0_u128..8),
        ) {
            let mut parents = Parents::new();
            for (part, whole) in asked {
                if put(NATIONAL, part, (whole, &germany()), &parents).is_ok() {
                    parents.insert(authority(part), authority(whole));
                }
                for n in 0..8 {
                    let over = above(&parents, authority(n));
                    prop_assert!(over.len() < DEEPEST && !over.contains(&authority(n)));
                    let top = over.last().copied().unwrap_or(authority(n));
                    prop_assert!(!parents.contains_key(&top), "every chain comes to its end");
                }
            }
            if from != into {
                let after = merged(parents, authority(from), authority(into));
                for n in 0..8 {
                    let over = above(&after, authority(n));
                    prop_assert!(!over.contains(&authority(n)) && !over.contains(&authority(from)));
                    let top = over.last().copied().unwrap_or(authority(n));
                    prop_assert!(!after.contains_key(&top), "every chain comes to its end");
                }
            }
        }
    }
}

//! Who can see and change the administration of an authority: what is explained is what the rules do.

#[cfg(test)]
mod tests {
    use domain::access::Person;
    use domain::accounts::Roles;
    use domain::authorities::rules::{self, Wanted};
    use domain::authorities::who_sees::{
        About, may, may_count_administrators, may_preview, reasons, watches, who,
    };
    use domain::authorities::{
        AccessStep, Appointment, By, Duty, Function, Life, LifeStep, Link, LinkScope, Matter, Network, Place,
        Region, Remit, Switches, entry, waiting,
    };
    use domain::country::Country;
    use domain::ids::{AppointmentId, AuthorityId, PersonId};
    use domain::problem::Refusal;
    use domain::procedures::ProcedureId;
    use proptest::prelude::*;
    use time::OffsetDateTime;
    use uuid::Uuid;

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;
    const AUTHORITIES: u128 = 5;
    const AREAS: [&str; 2] = ["services", "firearms"];

    fn authority(n: u128) -> AuthorityId {
        AuthorityId(Uuid::from_u128(n))
    }

    fn germany() -> Country {
        Country::parse("DE").unwrap()
    }

    fn procedures() -> Vec<(ProcedureId, String)> {
        [("check", AREAS[0]), ("pass", AREAS[1])]
            .map(|(id, area)| (ProcedureId::new(id).unwrap(), area.to_owned()))
            .to_vec()
    }

    fn person(authority: AuthorityId, is_administrator: bool) -> Person {
        let roles = Roles::default().administering(is_administrator);
        Person { id: PersonId(Uuid::from_u128(9)), authority, roles }
    }

    fn held(n: u128, holder: u128, function: Function, region: Option<&str>, areas: &[&str]) -> Appointment {
        let remit = Remit {
            country: germany(),
            region: region.and_then(Region::parse),
            areas: areas.iter().map(|area| (*area).to_owned()).collect(),
        };
        let id = AppointmentId(Uuid::from_u128(n));
        Appointment { id, authority: authority(holder), function, remit, parent: None }
    }

    fn place(life: Life) -> Place {
        Place { country: germany(), region: Region::parse("DE21"), life }
    }

    fn linked(coordinator: u128) -> Link {
        Link {
            coordinator: authority(coordinator),
            authority: authority(0),
            scope: LinkScope::Area(AREAS[0].to_owned()),
            duties: vec![Duty::Coordinates, Duty::Validates],
        }
    }

    #[test]
    fn each_matter_is_open_to_those_whom_a_rule_names_and_to_nobody_else() {
        let network = Network {
            appointments: vec![
                held(1, 1, Function::National, None, &[]),
                held(2, 2, Function::Validating, Some("DE6"), &[]),
                held(3, 3, Function::Request, None, &["services"]),
                held(4, 3, Function::AccessManager, None, &["firearms"]),
            ],
            links: vec![linked(3)],
            ..Network::default()
        };
        let (place, procedures) = (place(Life::Active), procedures());
        let about =
            About { authority: authority(0), network: &network, place: &place, procedures: &procedures };
        let by = |n: u128, matter| reasons(authority(n), matter, &about);
        let function = |n: u128| By::Function(AppointmentId(Uuid::from_u128(n)));
        for matter in [Matter::Entry, Matter::People, Matter::AskAccess] {
            assert_eq!(by(0, matter), [By::Administrator], "{}", matter.code());
            assert!((1..4).all(|n| by(n, matter).is_empty()), "{}", matter.code());
        }
        assert_eq!(by(0, Matter::SeeAccess), [By::Member]);
        assert_eq!(by(1, Matter::Access), [function(1)]);
        assert_eq!(by(3, Matter::Access), [function(4)]);
        assert_eq!(by(1, Matter::Life), [function(1)]);
        assert_eq!(by(3, Matter::Life), [function(4)], "who is linked validates");
        assert_eq!(by(3, Matter::Waiting), [function(3)], "who is linked watches");
        let linked = person(authority(3), true);
        let watched = procedures.iter().filter(|(procedure, _)| watches(&linked, &about, procedure));
        assert!(may_preview(&linked, &about));
        assert_eq!(watched.map(|(_, area)| area.as_str()).collect::<Vec<_>>(), ["services"], "by its link");
        let told: Vec<u128> = who(&about).into_iter().map(|(one, _)| one.0.as_u128()).collect();
        assert_eq!(told, [0, 1, 3], "the second one validates in another region");
        for (n, is_administrator, expected) in
            [(0, true, true), (0, false, true), (1, true, true), (1, false, false), (2, true, false)]
        {
            let asking = person(authority(n), is_administrator);
            assert_eq!(may_count_administrators(&asking, &about), expected, "{n} {is_administrator}");
        }
    }

    fn some_network() -> impl Strategy<Value = Network> {
        let region = prop::sample::select(vec![None, Some("DE2"), Some("DE6")]);
        let areas = prop::sample::subsequence(AREAS.to_vec(), 0..=AREAS.len());
        let function = prop::sample::select(Function::ALL.to_vec());
        let appointments = prop::collection::vec((0..AUTHORITIES, function, region, areas), 0..8);
        let links = prop::sample::subsequence((0..AUTHORITIES).collect::<Vec<_>>(), 0..3);
        (appointments, links).prop_map(|(appointments, links)| Network {
            appointments: (1..)
                .zip(appointments)
                .map(|(n, (holder, function, region, areas))| held(n, holder, function, region, &areas))
                .collect(),
            links: links.into_iter().map(linked).collect(),
            ..Network::default()
        })
    }

    proptest! {
        #[test]
        fn what_is_explained_is_what_the_rules_do(
            network in some_network(),
            life in prop::sample::select(Life::ALL.to_vec()),
        ) {
            let (place, procedures) = (place(life), procedures());
            let target = authority(0);
            let about = About { authority: target, network: &network, place: &place, procedures: &procedures };
            let told = who(&about);
            for n in 0..AUTHORITIES {
                let (head, clerk) = (person(authority(n), true), person(authority(n), false));
                for matter in Matter::ALL {
                    let by = reasons(authority(n), matter, &about);
                    prop_assert_eq!(!by.is_empty(), may(&head, matter, &about));
                    prop_assert_eq!(by.contains(&By::Member), may(&clerk, matter, &about));
                    let is_told = told.iter().any(|(one, all)| {
                        *one == authority(n) && all.iter().any(|(known, why)| *known == matter && *why == by)
                    });
                    prop_assert_eq!(is_told, !by.is_empty());
                }
                enforced(&head, &about)?;
                enforced(&clerk, &about)?;
            }
        }
    }

    /// The decisions themselves turn away whom the explanation leaves out, and nobody else.
    fn enforced(person: &Person, about: &About<'_>) -> Result<(), TestCaseError> {
        let About { authority, network, place, procedures } = *about;
        let confirmed = entry::confirm(person, authority, place, NOW);
        prop_assert_eq!(confirmed.is_ok(), may(person, Matter::Entry, about));
        let step = |procedure, area, step| {
            let wanted = Wanted { authority, procedure, area, step, switches: Switches::default() };
            rules::change_access(person, network, place, &wanted, NOW).err()
        };
        let is_refused =
            |refusal: &Option<Refusal>| matches!(refusal, Some(Refusal::NotAllowed | Refusal::OutsideRemit));
        let (mut asks, mut grants, mut watches) = (false, false, false);
        for (procedure, area) in procedures {
            asks |= !is_refused(&step(procedure, area.as_str(), AccessStep::Ask));
            grants |= !is_refused(&step(procedure, area.as_str(), AccessStep::Grant));
            let at = (authority, place);
            watches |= waiting::may_watch(person, network, at, (procedure, area.as_str()));
        }
        prop_assert_eq!(asks, may(person, Matter::AskAccess, about));
        prop_assert_eq!(grants, may(person, Matter::Access, about));
        prop_assert_eq!(watches, may(person, Matter::Waiting, about));
        let suspended = rules::change_life(person, network, authority, place, LifeStep::Suspend, NOW).err();
        prop_assert_eq!(!is_refused(&suspended), may(person, Matter::Life, about));
        Ok(())
    }
}

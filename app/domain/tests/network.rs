//! Who may change what in the network of a state.

#[cfg(test)]
mod tests {
    use domain::access::Person;
    use domain::accounts::{Role, Roles};
    use domain::authorities::rules::{self, Wanted};
    use domain::authorities::waiting::{self, inactive_before, reaches};
    use domain::authorities::{
        Access, AccessState, AccessStep, Appointment, Duty, Function, Life, LifeStep, Link, LinkScope,
        Network, NetworkEventKind, NetworkFault, Place, Region, Remit, Switches, WaitingKind, receiving,
    };
    use domain::brussels;
    use domain::country::Country;
    use domain::exchanges::unattended::inactive_periods;
    use domain::ids::{AppointmentId, AuthorityId, PersonId};
    use domain::problem::{ProblemCode, Refusal};
    use domain::procedures::ProcedureId;
    use proptest::prelude::*;
    use time::{Duration, OffsetDateTime};
    use uuid::Uuid;

    const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;
    const COMMISSION: AuthorityId = AuthorityId(Uuid::from_u128(1));
    const NATIONAL: AuthorityId = AuthorityId(Uuid::from_u128(2));
    const BAVARIA: AuthorityId = AuthorityId(Uuid::from_u128(3));
    const SERVICES: AuthorityId = AuthorityId(Uuid::from_u128(4));
    const OFFICE: AuthorityId = AuthorityId(Uuid::from_u128(5));
    const OTHER: AuthorityId = AuthorityId(Uuid::from_u128(6));

    fn country(code: &str) -> Country {
        Country::parse(code).unwrap()
    }

    fn germany(region: Option<&str>, areas: &[&str]) -> Remit {
        Remit {
            country: country("DE"),
            region: region.and_then(Region::parse),
            areas: areas.iter().map(|area| (*area).to_owned()).collect(),
        }
    }

    fn held(n: u128, authority: AuthorityId, function: Function, remit: Remit) -> Appointment {
        let parent = match function {
            Function::National => Some(COMMISSION),
            Function::Commission => None,
            _ => Some(NATIONAL),
        };
        Appointment { id: AppointmentId(Uuid::from_u128(n)), authority, function, remit, parent }
    }

    fn network() -> Network {
        Network {
            appointments: vec![
                held(1, COMMISSION, Function::Commission, Remit::whole(country("EU"))),
                held(2, NATIONAL, Function::National, Remit::whole(country("DE"))),
                held(3, BAVARIA, Function::Regional, germany(Some("DE2"), &[])),
                held(4, SERVICES, Function::Area, germany(None, &["services"])),
                held(5, SERVICES, Function::Request, germany(None, &["services"])),
            ],
            ..Network::default()
        }
    }

    fn procedure() -> ProcedureId {
        ProcedureId::new("check").unwrap()
    }

    fn of(authority: AuthorityId) -> Person {
        let roles = Roles::default().administering(true);
        Person { id: PersonId(Uuid::from_u128(9)), authority, roles }
    }

    fn place(region: Option<&str>) -> Place {
        Place { region: region.and_then(Region::parse), ..Place::active(country("DE")) }
    }

    fn step(
        person: &Person,
        network: &Network,
        place: &Place,
        area: &str,
        step: AccessStep,
    ) -> Result<Access, Refusal> {
        let procedure = procedure();
        let switches = Switches { has_allocation: true, ..Switches::default() };
        let wanted = Wanted { authority: OFFICE, procedure: &procedure, area, step, switches };
        rules::change_access(person, network, place, &wanted, NOW).map(|(access, _)| access)
    }

    #[test]
    fn a_coordinator_grants_access_within_its_remit_only() {
        let network = network();
        let (munich, hamburg) = (place(Some("DE21")), place(Some("DE6")));
        for (who, place, area, is_allowed) in [
            (NATIONAL, &hamburg, "firearms", true),
            (BAVARIA, &munich, "firearms", true),
            (BAVARIA, &hamburg, "firearms", false),
            (SERVICES, &hamburg, "services", true),
            (SERVICES, &hamburg, "firearms", false),
            (OFFICE, &munich, "services", false),
            (COMMISSION, &munich, "services", false),
        ] {
            let granted = step(&of(who), &network, place, area, AccessStep::Grant);
            assert_eq!(granted.is_ok(), is_allowed, "{who} {area}");
            if !is_allowed {
                assert_eq!(granted, Err(Refusal::OutsideRemit));
            }
        }
        let union_body = Place::active(country("EU"));
        assert!(step(&of(COMMISSION), &network, &union_body, "services", AccessStep::Grant).is_ok());
    }

    #[test]
    fn a_handler_administers_nothing_and_only_the_authority_itself_asks() {
        let network = network();
        let mut handler = of(NATIONAL);
        handler.roles = [(procedure(), Role::Handler)].into();
        let here = place(None);
        assert_eq!(step(&handler, &network, &here, "services", AccessStep::Grant), Err(Refusal::NotAllowed));
        assert_eq!(
            step(&of(NATIONAL), &network, &here, "services", AccessStep::Ask),
            Err(Refusal::NotAllowed)
        );
        let asked = step(&of(OFFICE), &network, &here, "services", AccessStep::Ask).unwrap();
        assert_eq!((asked.state, asked.switches.has_allocation), (AccessState::Requested, false));
    }

    #[test]
    fn how_an_authority_works_is_changed_by_who_manages_its_access_and_the_access_goes_on() {
        let mut network = network();
        let here = place(None);
        let refused = step(&of(NATIONAL), &network, &here, "services", AccessStep::Change);
        assert_eq!(refused, Err(Refusal::AuthorityChanged), "there is no access yet");
        let switches = Switches::default();
        let state = AccessState::Granted;
        network.access = vec![Access { authority: OFFICE, procedure: procedure(), state, switches }];
        let changed = step(&of(NATIONAL), &network, &here, "services", AccessStep::Change).unwrap();
        assert_eq!((changed.state, changed.switches.has_allocation), (AccessState::Granted, true));
        let own = step(&of(OFFICE), &network, &here, "services", AccessStep::Change);
        assert_eq!(own, Err(Refusal::OutsideRemit));
        assert!(!AccessStep::Change.takes_away() && AccessStep::Suspend.takes_away());
    }

    #[test]
    fn a_request_for_access_is_told_to_the_nearest_and_a_decision_to_the_authority() {
        let network = network();
        let procedure = procedure();
        let told = |person: &Person, area: &str, step| {
            let switches = Switches::default();
            let wanted = Wanted { authority: OFFICE, procedure: &procedure, area, step, switches };
            let (_, events) =
                rules::change_access(person, &network, &place(Some("DE6")), &wanted, NOW).unwrap();
            let event = &events.as_slice()[0];
            (event.kind, event.outcome.clone(), event.tell.clone())
        };
        let asked = |area| told(&of(OFFICE), area, AccessStep::Ask).2;
        assert_eq!((asked("services"), asked("firearms")), (vec![SERVICES], vec![NATIONAL]));
        let granted = told(&of(NATIONAL), "services", AccessStep::Grant);
        assert_eq!(granted, (NetworkEventKind::AccessGranted, "granted".to_owned(), vec![OFFICE]));
    }

    #[test]
    fn no_access_begins_at_an_authority_that_takes_no_part() {
        let suspended = Place { life: Life::Suspended, ..place(None) };
        let granted = step(&of(NATIONAL), &network(), &suspended, "services", AccessStep::Grant);
        assert_eq!(granted, Err(Refusal::AuthorityChanged));
    }

    fn appoint(who: AuthorityId, to: AuthorityId, function: Function, remit: Remit) -> Result<(), Refusal> {
        appoint_in(&network(), who, to, function, remit)
    }

    fn appoint_in(
        network: &Network,
        who: AuthorityId,
        to: AuthorityId,
        function: Function,
        remit: Remit,
    ) -> Result<(), Refusal> {
        let new = held(99, to, function, remit);
        let country = new.remit.country;
        let done = rules::appoint(&of(who), network, &Place::active(country), new, NOW);
        done.map(|_| ()).map_err(|refused| refused.refusal)
    }

    #[test]
    fn only_the_commission_appoints_a_national_coordinator_and_only_one() {
        let portugal = || Remit::whole(country("PT"));
        assert_eq!(appoint(COMMISSION, OTHER, Function::National, portugal()), Ok(()));
        assert_eq!(
            appoint(NATIONAL, OTHER, Function::National, germany(None, &[])),
            Err(Refusal::OutsideRemit)
        );
        assert_eq!(
            appoint(COMMISSION, OTHER, Function::National, germany(None, &[])),
            Err(Refusal::FunctionTaken)
        );
        assert_eq!(
            appoint(NATIONAL, OTHER, Function::Commission, Remit::whole(country("EU"))),
            Err(Refusal::OutsideRemit)
        );
    }

    #[test]
    fn two_coordinators_never_hold_the_same_region_or_the_same_area() {
        for (function, remit, expected) in [
            (Function::Regional, germany(Some("DE2"), &[]), Err(Refusal::FunctionTaken)),
            (Function::Regional, germany(Some("DE21"), &[]), Err(Refusal::FunctionTaken)),
            (Function::Regional, germany(Some("DE1"), &[]), Ok(())),
            (Function::Area, germany(None, &["services"]), Err(Refusal::FunctionTaken)),
            (Function::Area, germany(Some("DE2"), &["services"]), Ok(())),
            (Function::Area, germany(None, &["firearms"]), Ok(())),
            (Function::Request, germany(None, &["services"]), Ok(())),
        ] {
            let done = appoint(NATIONAL, OTHER, function, remit.clone());
            assert_eq!(done, expected, "{} {remit:?}", function.code());
        }
    }

    #[test]
    fn who_delegates_stays_within_the_own_remit() {
        let in_bavaria = || germany(Some("DE2"), &["firearms"]);
        assert_eq!(appoint(BAVARIA, OTHER, Function::Delegated, in_bavaria()), Ok(()));
        for (who, function, remit) in [
            (BAVARIA, Function::Delegated, germany(None, &["firearms"])),
            (BAVARIA, Function::Regional, germany(Some("DE21"), &[])),
            (SERVICES, Function::AccessManager, germany(None, &[])),
            (OFFICE, Function::Request, germany(None, &["services"])),
        ] {
            assert_eq!(
                appoint(who, OTHER, function, remit),
                Err(Refusal::OutsideRemit),
                "{}",
                function.code()
            );
        }
    }

    #[test]
    fn whoever_is_above_is_not_appointed_from_below() {
        let back = appoint(SERVICES, NATIONAL, Function::AccessManager, germany(None, &["services"]));
        assert_eq!(back, Err(Refusal::CircularDelegation));
        let own = appoint(SERVICES, SERVICES, Function::AccessManager, germany(None, &["services"]));
        assert_eq!(own, Ok(()));
    }

    #[test]
    fn a_remit_says_what_its_function_needs() {
        for (function, remit, path, code) in [
            (Function::Regional, germany(None, &[]), "region", ProblemCode::Required),
            (Function::Regional, germany(Some("EL30"), &[]), "region", ProblemCode::NotAChoice),
            (Function::Area, germany(None, &[]), "areas", ProblemCode::Required),
            (Function::Area, germany(None, &["services", "firearms"]), "areas", ProblemCode::NotAChoice),
            (Function::National, germany(None, &["services"]), "areas", ProblemCode::NotAChoice),
        ] {
            let new = held(99, OTHER, function, remit);
            let refused = rules::appoint(&of(NATIONAL), &network(), &place(None), new, NOW).unwrap_err();
            assert_eq!(refused.refusal, Refusal::Incomplete);
            assert_eq!((refused.problems[0].path.as_str(), refused.problems[0].code), (path, code));
        }
    }

    #[test]
    fn a_function_is_taken_back_by_who_gave_it_and_by_the_national_coordinator() {
        let mut network = network();
        let given = Appointment {
            parent: Some(BAVARIA),
            ..held(7, OTHER, Function::Delegated, germany(Some("DE2"), &["firearms"]))
        };
        network.appointments.push(given);
        let take = |who: AuthorityId, n: u128| {
            let id = AppointmentId(Uuid::from_u128(n));
            rules::take_back(&of(who), &network, id, NOW).map(|_| ())
        };
        assert_eq!((take(BAVARIA, 7), take(NATIONAL, 7)), (Ok(()), Ok(())));
        let mut without = network.clone();
        without.appointments.retain(|held| held.authority != BAVARIA);
        let id = AppointmentId(Uuid::from_u128(7));
        assert_eq!(
            rules::take_back(&of(BAVARIA), &without, id, NOW).map(|_| ()),
            Err(Refusal::OutsideRemit),
            "who lost its own function"
        );
        assert_eq!(
            (take(SERVICES, 7), take(OTHER, 7)),
            (Err(Refusal::OutsideRemit), Err(Refusal::OutsideRemit))
        );
        assert_eq!((take(NATIONAL, 2), take(COMMISSION, 2)), (Err(Refusal::OutsideRemit), Ok(())));
        assert_eq!(take(NATIONAL, 70), Err(Refusal::AuthorityChanged));
    }

    fn link(coordinator: AuthorityId, duties: &[Duty]) -> Link {
        let scope = LinkScope::Area("services".to_owned());
        Link { coordinator, authority: OFFICE, scope, duties: duties.to_vec() }
    }

    #[test]
    fn a_link_needs_a_function_of_the_coordinator_that_allows_its_duties() {
        let network = network();
        let done = |who: AuthorityId, link: &Link| {
            rules::link(&of(who), &network, &place(Some("DE6")), "services", link, NOW)
                .map(|_| ())
                .map_err(|refused| refused.refusal)
        };
        let good = link(SERVICES, &[Duty::Coordinates, Duty::ManagesAccess]);
        assert_eq!((done(NATIONAL, &good), done(SERVICES, &good)), (Ok(()), Ok(())));
        assert_eq!(done(BAVARIA, &good), Err(Refusal::OutsideRemit));
        assert_eq!(done(NATIONAL, &link(BAVARIA, &[Duty::Coordinates])), Err(Refusal::NotACoordinator));
        assert_eq!(done(NATIONAL, &link(SERVICES, &[])), Err(Refusal::Incomplete));
        let gone = rules::unlink(&of(NATIONAL), &network, &place(None), "services", &good, NOW);
        assert_eq!(gone.map(|_| ()), Err(Refusal::AuthorityChanged));
    }

    #[test]
    fn who_validates_the_whole_is_not_taken_away_by_a_coordinator_of_an_area() {
        let mut network = network();
        let (validates, coordinates) =
            (link(NATIONAL, &[Duty::Validates]), link(SERVICES, &[Duty::Coordinates]));
        network.links.extend([validates.clone(), coordinates.clone()]);
        let ended = |who: AuthorityId, old: &Link| {
            rules::unlink(&of(who), &network, &place(None), "services", old, NOW).map(|_| ())
        };
        assert_eq!(ended(SERVICES, &coordinates), Ok(()));
        assert_eq!(ended(SERVICES, &validates), Err(Refusal::OutsideRemit));
        assert_eq!(ended(NATIONAL, &validates), Ok(()));
    }

    #[test]
    fn whoever_is_linked_with_a_duty_comes_before_the_national_coordinator() {
        let mut network = network();
        let charged = |network: &Network, duty| {
            network.charged_with(duty, OFFICE, country("DE"), &procedure(), "services")
        };
        assert_eq!(charged(&network, Duty::ApprovesReplies), [NATIONAL]);
        network.links.push(Link {
            coordinator: SERVICES,
            authority: OFFICE,
            scope: LinkScope::Procedure(procedure()),
            duties: vec![Duty::ApprovesReplies],
        });
        assert_eq!(charged(&network, Duty::ApprovesReplies), [SERVICES, NATIONAL]);
        assert_eq!(charged(&network, Duty::ApprovesRequests), [NATIONAL], "another duty");
    }

    #[test]
    fn the_linked_request_coordinator_is_in_charge_and_without_one_the_national_coordinator() {
        let mut network = network();
        let germany = country("DE");
        let in_charge = |network: &Network| network.in_charge(OFFICE, germany, &procedure(), "services");
        assert_eq!(in_charge(&network), [NATIONAL]);
        network.links = vec![link(SERVICES, &[Duty::ManagesAccess])];
        assert_eq!(in_charge(&network), [NATIONAL]);
        network.links = vec![link(SERVICES, &[Duty::Coordinates])];
        assert_eq!(in_charge(&network), [SERVICES]);
        network.appointments.retain(|held| held.authority != SERVICES);
        assert_eq!(in_charge(&network), [NATIONAL]);
    }

    #[test]
    fn what_fits_nowhere_goes_to_who_receives_it_in_the_area_before_who_receives_it_in_all() {
        let mut held = vec![
            held(1, NATIONAL, Function::CatchAll, germany(None, &[])),
            held(2, OTHER, Function::CatchAll, germany(None, &["posting"])),
            held(3, SERVICES, Function::CatchAll, germany(None, &["services"])),
            held(4, BAVARIA, Function::CatchAll, germany(Some("DE2"), &["posting"])),
            held(5, OFFICE, Function::Request, germany(None, &["health"])),
        ];
        let receives = |held: &[Appointment], area: &str| {
            receiving(held, area, |id| id != SERVICES).into_values().next()
        };
        assert_eq!(receives(&held, "posting"), Some(OTHER));
        assert_eq!(receives(&held, "services"), Some(NATIONAL), "who cannot be addressed receives nothing");
        assert_eq!(receives(&held, "health"), Some(NATIONAL), "another function is not enough");
        held.retain(|one| one.authority == BAVARIA);
        assert_eq!(receives(&held, "posting"), Some(BAVARIA));
        assert_eq!(receives(&held, "health"), None);
    }

    #[test]
    fn what_nobody_has_put_in_order_is_a_fault() {
        let mut network = network();
        let procedures = [(procedure(), "services".to_owned())];
        let granted = |authority| Access {
            authority,
            procedure: procedure(),
            state: AccessState::Granted,
            switches: Switches::default(),
        };
        network.access = vec![granted(OFFICE)];
        let faults = |network: &Network| network.faults(country("DE"), &procedures);
        assert_eq!(
            faults(&network),
            [NetworkFault::NoCatchAll(procedure()), NetworkFault::NoRequestCoordinator(OFFICE, procedure())]
        );
        network.links = vec![link(SERVICES, &[Duty::Coordinates])];
        network.appointments.push(held(8, OFFICE, Function::CatchAll, germany(None, &[])));
        assert!(faults(&network).is_empty());
        network.appointments.retain(|held| ![SERVICES, NATIONAL].contains(&held.authority));
        assert_eq!(
            faults(&network),
            [
                NetworkFault::NoNational,
                NetworkFault::LinkWithoutFunction(SERVICES, OFFICE),
                NetworkFault::NoRequestCoordinator(OFFICE, procedure()),
            ]
        );
    }

    #[test]
    fn bodies_of_the_union_need_no_national_coordinator() {
        let procedures = [(procedure(), "services".to_owned())];
        assert_eq!(Network::default().faults(country("EU"), &procedures), []);
        assert_eq!(
            Network::default().faults(country("LI"), &procedures),
            [NetworkFault::NoNational, NetworkFault::NoCatchAll(procedure())]
        );
    }

    #[test]
    fn administrators_of_the_commission_are_over_every_state_and_nobody_else_is() {
        let network = network();
        let is_over = |person: &Person| rules::is_over_every_state(person, &network.appointments);
        assert!(is_over(&of(COMMISSION)));
        let handler = Person { roles: Roles::default(), ..of(COMMISSION) };
        assert!(!is_over(&handler));
        for authority in [NATIONAL, BAVARIA, SERVICES, OFFICE] {
            assert!(!is_over(&of(authority)));
        }
    }

    #[test]
    fn an_authority_is_suspended_by_whoever_validates_in_its_place() {
        let mut network = network();
        network.appointments.push(held(8, OTHER, Function::Validating, germany(Some("DE2"), &[])));
        let suspend = |who: AuthorityId, place: &Place| {
            rules::change_life(&of(who), &network, OFFICE, place, LifeStep::Suspend, NOW)
                .map(|(life, _)| life)
        };
        let munich = place(Some("DE21"));
        assert_eq!(suspend(OTHER, &munich), Ok(Life::Suspended));
        assert_eq!(suspend(OTHER, &place(Some("DE6"))), Err(Refusal::OutsideRemit));
        assert_eq!(suspend(OFFICE, &munich), Err(Refusal::OutsideRemit));
    }

    #[test]
    fn a_coordinator_of_an_area_decides_on_no_authority_as_a_whole_unless_it_is_registered_to_validate_it() {
        let mut network = network();
        let one_area = || germany(None, &["services"]);
        for (n, function) in
            [(8, Function::AccessManager), (9, Function::Validating), (10, Function::Delegated)]
        {
            network.appointments.push(held(n, SERVICES, function, one_area()));
        }
        let munich = place(Some("DE21"));
        let may = |network: &Network, who| rules::may_decide_on(&of(who), network, OFFICE, &munich);
        let steps = [
            (Life::AwaitingValidation, LifeStep::Validate),
            (Life::Active, LifeStep::Suspend),
            (Life::Suspended, LifeStep::Restore),
            (Life::Active, LifeStep::Deactivate),
        ];
        for (life, step) in steps {
            let take = |network: &Network, who| {
                let place = Place { life, ..munich.clone() };
                rules::change_life(&of(who), network, OFFICE, &place, step, NOW).map(drop)
            };
            assert_eq!(take(&network, SERVICES), Err(Refusal::OutsideRemit), "{}", step.code());
            for who in [NATIONAL, BAVARIA] {
                assert_eq!(take(&network, who), Ok(()), "{}", step.code());
            }
        }
        assert!(step(&of(SERVICES), &network, &munich, "services", AccessStep::Grant).is_ok());
        network.links = vec![link(SERVICES, &[Duty::Coordinates, Duty::ManagesAccess])];
        assert!(!may(&network, SERVICES));
        network.links = vec![link(SERVICES, &[Duty::Validates])];
        assert!(may(&network, SERVICES));
        network.appointments.retain(|held| held.authority != SERVICES || held.function == Function::Request);
        assert!(!may(&network, SERVICES), "the function was taken back");
    }

    #[test]
    fn who_validates_an_authority_is_registered_by_who_decides_on_it() {
        let network = network();
        let new = link(SERVICES, &[Duty::Validates]);
        let done = |who| {
            let linked = rules::link(&of(who), &network, &place(Some("DE21")), "services", &new, NOW);
            linked.map(drop).map_err(|refused| refused.refusal)
        };
        assert_eq!((done(NATIONAL), done(BAVARIA)), (Ok(()), Ok(())));
        assert_eq!(done(SERVICES), Err(Refusal::OutsideRemit), "nobody gives itself that");
    }

    #[test]
    fn the_commission_takes_steps_in_the_life_of_national_coordinators_and_union_bodies_alone() {
        let network = network();
        let suspend = |authority, country| {
            let place = Place::active(country);
            rules::change_life(&of(COMMISSION), &network, authority, &place, LifeStep::Suspend, NOW).map(drop)
        };
        assert_eq!(suspend(NATIONAL, country("DE")), Ok(()));
        assert_eq!(suspend(OTHER, country("EU")), Ok(()));
        assert_eq!(suspend(OFFICE, country("DE")), Err(Refusal::OutsideRemit));
        let germany = Place::active(country("DE"));
        assert!(rules::may_coordinate(&of(COMMISSION), &network, NATIONAL, &germany));
        assert!(!rules::may_coordinate(&of(COMMISSION), &network, OFFICE, &germany));
        assert!(
            !rules::may_decide_on(&of(COMMISSION), &network, NATIONAL, &germany),
            "its tasks are the state's"
        );
    }

    #[test]
    fn who_still_coordinates_others_is_not_deactivated_not_even_by_itself() {
        let deactivate = |network: &Network, authority| {
            let step = LifeStep::Deactivate;
            rules::change_life(&of(NATIONAL), network, authority, &place(Some("DE21")), step, NOW)
                .map(|(life, _)| life)
        };
        let mut network = network();
        assert_eq!(deactivate(&network, NATIONAL), Err(Refusal::HoldsFunctions));
        assert_eq!(deactivate(&network, OFFICE), Ok(Life::Deactivated));
        network.appointments.push(held(8, OFFICE, Function::Validating, germany(Some("DE2"), &[])));
        assert_eq!(deactivate(&network, OFFICE), Err(Refusal::HoldsFunctions));
    }

    /// What the functions of an authority reach in each kind: the functions that count, and which reach linked ones only.
    fn reached(authority: AuthorityId, kind: WaitingKind) -> Vec<bool> {
        let held: Vec<_> = network().functions_of(authority).cloned().collect();
        reaches(kind, &held).into_iter().map(|reach| reach.is_linked_only).collect()
    }

    #[test]
    fn functions_reach_what_they_allow_to_deal_with_and_request_coordinators_linked_authorities_alone() {
        for kind in WaitingKind::ALL {
            assert_eq!(reached(NATIONAL, kind), [false], "{}", kind.code());
            assert!(reached(OFFICE, kind).is_empty(), "{}", kind.code());
            let is_of_requests = kind.subject() == waiting::Subject::Exchange;
            let expected: &[bool] = match kind {
                WaitingKind::ResetAsked | WaitingKind::DataProposed => &[true],
                _ if is_of_requests => &[false, true],
                _ => &[false],
            };
            assert_eq!(reached(SERVICES, kind), expected, "{}", kind.code());
            assert_eq!(WaitingKind::parse(kind.code()), Some(kind));
        }
    }

    #[test]
    fn the_commission_reaches_new_passwords_at_national_coordinators_and_nothing_else_there() {
        let held = |authority| network().functions_of(authority).cloned().collect::<Vec<_>>();
        for kind in WaitingKind::ALL {
            let is_reached = waiting::reaches_national(kind, &held(COMMISSION));
            assert_eq!(is_reached, kind == WaitingKind::ResetAsked, "{}", kind.code());
            assert!(!waiting::reaches_national(kind, &held(NATIONAL)), "{}", kind.code());
        }
    }

    #[test]
    fn what_is_reached_is_what_the_function_has_power_over() {
        let network = network();
        type Allows = fn(Function) -> bool;
        let kinds: [(WaitingKind, Allows); 6] = [
            (WaitingKind::AccessRequested, Function::manages_access),
            (WaitingKind::NeverSignedIn, Function::validates),
            (WaitingKind::Unconfirmed, Function::validates),
            (WaitingKind::MailStuck, Function::validates),
            (WaitingKind::Overdue, |function| Duty::Coordinates.goes_with(function)),
            (WaitingKind::ToAllocate, |function| Duty::Allocates.goes_with(function)),
        ];
        for authority in [NATIONAL, BAVARIA, SERVICES, OFFICE] {
            let held: Vec<_> = network.functions_of(authority).cloned().collect();
            for (kind, is_allowed) in kinds {
                for place in [place(None), place(Some("DE21")), Place::active(country("PT"))] {
                    for area in ["services", "goods"] {
                        let has_power = network.has_power(authority, &place, Some(area), is_allowed);
                        let found = reaches(kind, &held);
                        let is_reached = found.iter().any(|reach| reach.remit.covers(&place, Some(area)));
                        assert_eq!(is_reached, has_power, "{} {place:?} {area}", kind.code());
                    }
                }
            }
        }
    }

    #[test]
    fn what_a_coordinator_decides_waits_wherever_it_lies_and_nobody_is_reminded_of_it() {
        for kind in WaitingKind::ALL.into_iter().filter(|kind| kind.is_own()) {
            assert!(!kind.may_be_reminded_of(), "{}", kind.code());
            assert_eq!(kind.subject(), waiting::Subject::Exchange, "{}", kind.code());
        }
        assert!(WaitingKind::ToApprove.is_own() && !WaitingKind::ToAllocate.is_own());
        assert_eq!(WaitingKind::ToAllocate.duty(), Duty::Allocates);
        assert_eq!(WaitingKind::Overdue.duty(), Duty::Coordinates);
        for kind in [WaitingKind::ResetAsked, WaitingKind::DataProposed] {
            assert_eq!(kind.duty(), Duty::Validates, "{}", kind.code());
        }
    }

    #[test]
    fn only_those_who_have_to_act_are_reminded_and_never_the_own_authority() {
        for kind in WaitingKind::ALL {
            let reminds = |person: &Person, authority| {
                let done = waiting::remind(person, kind, authority, Some(procedure()), "x", NOW);
                done.map(|events| events.as_slice()[0].tell.clone())
            };
            let expected =
                if kind.may_be_reminded_of() { Ok(vec![OFFICE]) } else { Err(Refusal::AuthorityChanged) };
            assert_eq!(reminds(&of(NATIONAL), OFFICE), expected, "{}", kind.code());
            assert_eq!(reminds(&of(NATIONAL), NATIONAL), Err(Refusal::AuthorityChanged));
            let nobody = Person { roles: Roles::default(), ..of(NATIONAL) };
            assert_eq!(reminds(&nobody, OFFICE), Err(Refusal::NotAllowed));
        }
    }

    proptest! {
        /// The list of a coordinator and the system that tells both sides count the same two months.
        #[test]
        fn inactive_is_what_the_system_tells_of(now in 0_i64..3_000_000_000, ago in 50_i64 * 86_400..80 * 86_400) {
            let now = OffsetDateTime::from_unix_timestamp(now + 100 * 86_400).unwrap();
            let changed = now - Duration::seconds(ago);
            let is_told = inactive_periods(brussels::day(changed), brussels::day(now)) > 0;
            prop_assert_eq!(changed < inactive_before(now).unwrap(), is_told);
        }
    }
}

//! An authority gives tasks to others of its state: each procedure to one of them, with its links, and nothing is lost.

#[cfg(test)]
#[path = "succession/state.rs"]
mod state;

#[cfg(test)]
mod tests {
    use crate::state::{
        self, BAVARIA, FROM, HELPER, NATIONAL, NOW, administrator, germany, held, place, procedure,
    };
    use domain::authorities::competence::{Statement, Statements};
    use domain::authorities::split::{How, Known, LEAVES, Plan, Task, how_path, may_split, split, to_path};
    use domain::authorities::succession::{Passed, Side, Succession, seen};
    use domain::authorities::{
        Access, AccessState, Duty, Function, Life, Link, LinkScope, Network, NetworkEventKind, Place, Stated,
        Switches,
    };
    use domain::country::Country;
    use domain::exchanges::transition::Refused;
    use domain::ids::AuthorityId;
    use domain::problem::{FieldProblem, ProblemCode, Refusal};
    use domain::procedures::ProcedureId;
    use proptest::prelude::*;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    /// Those that take something over.
    const FIRST: AuthorityId = AuthorityId(Uuid::from_u128(11));
    const SECOND: AuthorityId = AuthorityId(Uuid::from_u128(12));

    fn network(access: Vec<Access>, links: Vec<Link>) -> Network {
        Network { access, links, ..state::network() }
    }

    fn access(authority: AuthorityId, n: u8, state: AccessState) -> Access {
        Access { authority, procedure: procedure(n), state, switches: Switches::default() }
    }

    fn granted(numbers: &[u8]) -> Vec<Access> {
        numbers.iter().map(|n| access(FROM, *n, AccessState::Granted)).collect()
    }

    /// The area of the procedures 0 to 2 is that of services, that of the others that of goods.
    fn areas() -> BTreeMap<ProcedureId, String> {
        let area = |n: u8| if n < 3 { "services" } else { "goods" };
        (0..6).map(|n| (procedure(n), area(n).to_owned())).collect()
    }

    fn task(n: u8, to: AuthorityId, how: How) -> Task {
        Task { procedure: procedure(n), to, how }
    }

    fn gives(tasks: Vec<Task>) -> Plan {
        Plan { tasks, leaves: false }
    }

    /// What comes of a plan of an authority in Munich, with these successors and what was passed on before.
    struct Case {
        from: Network,
        others: Vec<(AuthorityId, Network, Place)>,
        passed: Vec<Passed>,
        said: Statements,
    }

    impl Case {
        fn of(from: Network) -> Self {
            let others = [FIRST, SECOND].map(|id| (id, network(Vec::new(), Vec::new()), place("DE21")));
            Self { from, others: others.into(), passed: Vec::new(), said: Statements::new() }
        }

        fn by(&self, who: AuthorityId, plan: &Plan) -> Result<Succession, Refused> {
            let (munich, areas) = (place("DE21"), areas());
            let from = Side { authority: FROM, network: &self.from, place: &munich };
            let mut sides: Vec<Side<'_>> = self
                .others
                .iter()
                .filter(|(id, ..)| plan.tasks.iter().any(|task| task.to == *id))
                .map(|(id, network, place)| Side { authority: *id, network, place })
                .collect();
            sides.push(from);
            let known = Known { areas: &areas, passed: &self.passed, said: &self.said };
            split(&administrator(who), &from, &sides, plan, &known, NOW)
        }

        fn done(&self, plan: &Plan) -> Succession {
            self.by(NATIONAL, plan).unwrap()
        }

        fn wrong(&self, plan: &Plan) -> Vec<FieldProblem> {
            let refused = self.by(NATIONAL, plan).unwrap_err();
            assert_eq!(refused.refusal, Refusal::Incomplete);
            refused.problems
        }
    }

    fn link(coordinator: AuthorityId, authority: AuthorityId, scope: LinkScope, duties: &[Duty]) -> Link {
        Link { coordinator, authority, scope, duties: duties.to_vec() }
    }

    #[test]
    fn each_task_goes_to_its_successor_and_the_rest_stays() {
        let case = Case::of(network(granted(&[0, 1, 3]), Vec::new()));
        let plan = gives(vec![task(0, FIRST, How::Whole), task(1, SECOND, How::Running)]);
        let done = case.done(&plan);
        assert_eq!(done.life, Life::Active);
        let of = |authority, n| access(authority, n, AccessState::Granted);
        assert_eq!(done.granted, [of(FIRST, 0), of(SECOND, 1)]);
        assert_eq!(done.ended, [access(FROM, 0, AccessState::Ended)], "what both have does not end");
        let kinds: Vec<_> =
            done.events.as_slice().iter().map(|event| (event.authority, event.kind)).collect();
        let took = NetworkEventKind::TookTasks;
        assert_eq!(kinds, [(FROM, NetworkEventKind::Split), (FIRST, took), (SECOND, took)]);
        assert!(done.events.as_slice().iter().all(|event| event.tell == [event.authority]));
        assert!(done.events.as_slice()[1].details["tasks"].contains("procedure_0"));
        assert!(
            !done.events.as_slice()[1].details["tasks"].contains("procedure_1"),
            "each learns of its own"
        );
    }

    #[test]
    fn coordinators_follow_for_the_procedure_and_stay_where_something_is_left() {
        let services = || LinkScope::Area("services".to_owned());
        let links = vec![
            link(HELPER, FROM, services(), &[Duty::Alerts]),
            link(HELPER, FROM, LinkScope::Procedure(procedure(0)), &[Duty::Coordinates]),
            link(FIRST, FROM, services(), &[Duty::Coordinates]),
        ];
        let case = Case::of(network(granted(&[0, 1]), links.clone()));
        let done = case.done(&gives(vec![task(0, FIRST, How::Whole)]));
        let both = [Duty::Coordinates, Duty::Alerts];
        let followed = link(HELPER, FIRST, LinkScope::Procedure(procedure(0)), &both);
        assert_eq!(done.linked, [followed], "nobody is its own coordinator by it");
        assert_eq!(done.unlinked, [links[1].clone()]);
        let all = gives(vec![task(0, FIRST, How::Whole), task(1, SECOND, How::Whole)]);
        assert_eq!(case.done(&all).unlinked, links);
        assert!(case.done(&gives(vec![task(0, FIRST, How::Access)])).unlinked.is_empty());

        let mut helped = Case::of(network(granted(&[0, 1]), links[..1].to_vec()));
        helped.others[0].1.links = vec![link(HELPER, FIRST, services(), &[Duty::Alerts])];
        let done = helped.done(&gives(vec![task(0, FIRST, How::Whole)]));
        assert!(done.linked.is_empty(), "the coordinator does as much there already");
    }

    #[test]
    fn who_takes_a_task_says_what_was_said_of_its_area_and_who_has_nothing_left_there_says_it_no_longer() {
        let mut case = Case::of(network(granted(&[0, 1, 3]), Vec::new()));
        let areas = ["SD", "PQ"].map(str::to_owned);
        let words = |area: &String| (area.clone(), [Stated::Profession("teacher".to_owned())].into());
        let from = Statement { areas: areas.to_vec(), competences: areas.iter().map(words).collect() };
        case.said = [(FROM, from)].into();
        let stated = |plan: Plan| -> Vec<_> {
            let all = case.done(&plan).stated.into_iter();
            all.map(|one| (one.authority, one.competences.into_keys().collect::<Vec<_>>(), one.areas))
                .collect()
        };
        let sd = || vec!["SD".to_owned()];
        let one = gives(vec![task(0, FIRST, How::Whole)]);
        assert_eq!(stated(one), [(FIRST, sd(), sd())], "one of its procedures is left");
        let both = || vec![task(0, FIRST, How::Whole), task(1, SECOND, How::Whole)];
        let lost = (FROM, vec!["PQ".to_owned()], Vec::new());
        assert_eq!(stated(gives(both())), [(FIRST, sd(), sd()), (SECOND, sd(), sd()), lost]);
        let shared = both().into_iter().map(|task| Task { how: How::Running, ..task }).collect();
        assert_eq!(stated(gives(shared)).len(), 2, "what both have is said by both");
        assert!(stated(gives(vec![task(3, FIRST, How::Whole)])).is_empty(), "of another area");
        let done = case.done(&gives(both()));
        let events = done.events.as_slice();
        assert_eq!(events[0].details["competences"], "PQ teacher");
        assert_eq!(
            (events[1].details["competences"].as_str(), events[1].details["areas"].as_str()),
            ("SD teacher", "SD")
        );
    }

    #[test]
    fn one_that_exists_no_longer_gives_everything_whole() {
        let case = Case::of(network(
            granted(&[0, 1]),
            vec![link(HELPER, FROM, LinkScope::Area("goods".to_owned()), &[Duty::Alerts])],
        ));
        let some = Plan { tasks: vec![task(0, FIRST, How::Access)], leaves: true };
        let missing = FieldProblem::new(to_path(&procedure(1)), ProblemCode::NobodyTakesOver);
        assert_eq!(case.wrong(&some.settled()), [missing]);
        let all = vec![task(0, FIRST, How::Access), task(1, SECOND, How::Running)];
        let all = Plan { tasks: all, leaves: true }.settled();
        assert!(all.tasks.iter().all(|task| task.how == How::Whole));
        let done = case.done(&all);
        assert_eq!((done.life, done.ended.len(), done.unlinked.len()), (Life::Deactivated, 2, 1));
        let mut coordinating = Case::of(case.from.clone());
        coordinating.from.appointments.push(held(3, FROM, Function::Request, germany(None)));
        let refused = coordinating.by(NATIONAL, &all).map(drop);
        assert_eq!(refused, Err(Refusal::HoldsFunctions.into()));
        assert!(coordinating.by(NATIONAL, &Plan { leaves: false, ..all }).is_ok(), "it goes on");
    }

    #[test]
    fn who_cannot_take_a_task_over_is_named_at_its_field() {
        let mut case = Case::of(network(granted(&[0, 1]), Vec::new()));
        let at = |code| [FieldProblem::new(to_path(&procedure(0)), code)];
        let to = |authority| gives(vec![task(0, authority, How::Whole)]);
        assert_eq!(case.wrong(&gives(Vec::new())), at(ProblemCode::NobodyTakesOver));
        assert_eq!(case.wrong(&to(FROM)), at(ProblemCode::SuccessorIsSelf));
        case.others[0].1.access = vec![access(FIRST, 0, AccessState::Suspended)];
        assert_eq!(case.wrong(&to(FIRST)), at(ProblemCode::SuccessorSuspended));
        case.others[0].2 = Place { life: Life::Suspended, ..place("DE21") };
        assert_eq!(case.wrong(&to(FIRST)), at(ProblemCode::AnotherActiveAuthority));
        case.others[0].2 = Place::active(Country::parse("GR").unwrap());
        assert_eq!(case.wrong(&to(FIRST)), at(ProblemCode::AnotherActiveAuthority));

        let passed = |n, from, to| Passed { from, to, procedure: procedure(n), at: NOW };
        case.passed = vec![passed(0, SECOND, HELPER), passed(0, HELPER, FROM)];
        assert_eq!(case.wrong(&to(SECOND)), at(ProblemCode::CircularSuccession), "over another one too");
        case.passed = vec![passed(1, SECOND, FROM), passed(0, FROM, SECOND)];
        assert!(case.by(NATIONAL, &to(SECOND)).is_ok(), "of another task, or once more in the same way");
    }

    #[test]
    fn who_merges_them_splits_them_while_they_take_part() {
        let mut case = Case::of(network(granted(&[0]), Vec::new()));
        let plan = gives(vec![task(0, FIRST, How::Whole)]);
        assert!(case.by(BAVARIA, &plan).is_ok());
        assert_eq!(case.by(FROM, &plan).map(drop), Err(Refusal::OutsideRemit.into()));
        case.others[0].2 = place("DE30");
        assert_eq!(case.by(BAVARIA, &plan).map(drop), Err(Refusal::OutsideRemit.into()));
        case.others[0].1.access = vec![access(FIRST, 0, AccessState::Suspended)];
        assert_eq!(
            case.by(BAVARIA, &plan).map(drop),
            Err(Refusal::OutsideRemit.into()),
            "and no more is told"
        );
        let other = gives(vec![task(2, FIRST, How::Whole)]);
        assert_eq!(
            case.by(NATIONAL, &other).map(drop),
            Err(Refusal::AuthorityChanged.into()),
            "it has not got it"
        );
        let person = administrator(NATIONAL);
        for (life, may) in [(Life::Active, true), (Life::Suspended, false), (Life::Deactivated, false)] {
            let place = Place { life, ..place("DE21") };
            let side = Side { authority: FROM, network: &case.from, place: &place };
            assert_eq!(may_split(&person, &side), may, "{}", life.code());
        }
        let (nothing, munich) = (network(Vec::new(), Vec::new()), place("DE21"));
        let side = Side { authority: FROM, network: &nothing, place: &munich };
        assert!(!may_split(&person, &side));
    }

    #[test]
    fn the_page_that_was_seen_is_known_again_until_one_of_those_concerned_has_something_else() {
        let munich = place("DE21");
        let of = |networks: [&Network; 2], said: &Statements| {
            let [from, into] = networks;
            let from = Side { authority: FROM, network: from, place: &munich };
            seen([from, Side { authority: FIRST, network: into, place: &munich }], said)
        };
        let alerts = |authority| link(HELPER, authority, LinkScope::Procedure(procedure(0)), &[Duty::Alerts]);
        let nobody = Statements::new();
        let (before, other) =
            (network(granted(&[0, 1]), vec![alerts(FROM)]), network(Vec::new(), Vec::new()));
        let page = of([&before, &other], &nobody);

        let ended = [access(FROM, 2, AccessState::Ended)];
        let alike = network([granted(&[1, 0]), ended.into()].concat(), vec![alerts(FROM), alerts(SECOND)]);
        assert_eq!(
            of([&alike, &other], &nobody),
            page,
            "what has ended, and what others have, passes to nobody"
        );

        let mut approved = before.clone();
        approved.access[0].switches.requests_need_approval = true;
        let more = [alerts(FROM), link(SECOND, FROM, LinkScope::Procedure(procedure(0)), &[Duty::Validates])];
        for (what, changed) in [
            ("access", network(granted(&[0]), vec![alerts(FROM)])),
            ("how it works there", approved),
            ("a new coordinator", network(granted(&[0, 1]), more.into())),
            ("no coordinator", network(granted(&[0, 1]), Vec::new())),
        ] {
            assert_ne!(of([&changed, &other], &nobody), page, "{what}");
        }
        let helped = network(Vec::new(), vec![alerts(FIRST)]);
        assert_ne!(of([&before, &helped], &nobody), page, "a coordinator of the other");
        for who in [FROM, FIRST] {
            let words = [("SD".to_owned(), [Stated::Profession("teacher".to_owned())].into())].into();
            let said = Statement { areas: vec!["SD".to_owned()], competences: words };
            assert_ne!(of([&before, &other], &[(who, said)].into()), page, "a competence");
        }
    }

    #[test]
    fn what_a_form_says_of_a_task_is_read_as_it_was_written() {
        for how in How::ALL {
            assert_eq!(How::parse(how.code()), Some(how));
        }
        assert_eq!((how_path(&procedure(0)).as_str(), LEAVES), ("how.procedure_0", "leaves"));
    }

    proptest! {
        /// Whoever gives what to whom: each procedure is somewhere afterwards, with the successor wherever there is one, and
        /// with the authority unless it went whole.
        #[test]
        fn no_task_is_lost_and_none_is_given_twice(
            to in prop::collection::vec(prop::option::of((0_usize..2, 0_usize..3)), 5),
            there in prop::collection::vec(any::<bool>(), 5),
            leaves in any::<bool>(),
        ) {
            let numbers = [0, 1, 2, 3, 4];
            let mut case = Case::of(network(granted(&numbers), Vec::new()));
            let has = |n: &u8| there[usize::from(*n)];
            case.others[0].1.access = numbers
                .iter()
                .filter(|n| has(n))
                .map(|n| access(FIRST, *n, AccessState::Granted))
                .collect();
            let given = numbers.iter().zip(&to).filter_map(|(n, to)| {
                let (who, how) = (*to)?;
                Some(task(*n, [FIRST, SECOND][who], How::ALL[how]))
            });
            let plan = Plan { tasks: given.collect(), leaves }.settled();
            let missing = to.iter().filter(|to| to.is_none()).count();
            match case.by(NATIONAL, &plan) {
                Err(refused) => {
                    prop_assert!(plan.tasks.is_empty() || leaves && missing > 0);
                    let named = if leaves { missing } else { 1 };
                    prop_assert_eq!(refused.problems.len(), named);
                }
                Ok(done) => for n in numbers {
                    let id = procedure(n);
                    let task = plan.tasks.iter().find(|task| task.procedure == id);
                    let ends = done.ended.iter().any(|access| access.procedure == id);
                    prop_assert_eq!(ends, task.is_some_and(|task| task.how == How::Whole));
                    let gets: Vec<AuthorityId> =
                        done.granted.iter().filter(|one| one.procedure == id).map(|one| one.authority).collect();
                    let had = task.is_some_and(|task| task.to == FIRST) && has(&n);
                    let expected: Vec<AuthorityId> =
                        task.filter(|_| !had).map(|task| task.to).into_iter().collect();
                    prop_assert_eq!(gets, expected);
                },
            }
        }
    }
}

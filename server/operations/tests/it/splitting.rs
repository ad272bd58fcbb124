//! An authority gives tasks to others: access and what runs in one change, or nothing of it; what is closed stays.

use crate::competences::keywords;
use crate::handing_over::{coordinated, problem};
use crate::moves::{ACCEPT, acts, is_hidden_from, refused, sees};
use crate::stories;
use domain::authorities::split::{How, Plan, Task, to_path};
use domain::authorities::view::SplitView;
use domain::authorities::{AccessState, Authority, Duty, Life, Link, LinkScope};
use domain::country::Country;
use domain::exchanges::Act;
use domain::ids::AuthorityId;
use domain::problem::{ProblemCode, Refusal};
use domain::search::MatchKind;
use operations::Error;
use operations::authorities::{
    FindInput, find, link, reload, search_similar, show, split, split_page, state_competences, unlink,
};
use operations::testing::{DGES, FOSA, KAMMER, MINISTERIO, World, ZAB, key};

/// The one procedure of the world goes to an authority.
fn gives(world: &World, to: AuthorityId, how: How) -> Plan {
    Plan { tasks: vec![Task { procedure: world.procedure_id(), to, how }], leaves: false }
}

/// What the page shows to Petra.
async fn page(world: &World, from: AuthorityId, plan: Option<Plan>) -> SplitView {
    split_page(&world.caller("petra").await, from, Ok(plan)).await.unwrap()
}

/// Petra confirms what the page shows.
async fn splits(world: &World, from: AuthorityId, plan: &Plan) -> Result<(), Error> {
    let seen = page(world, from, Some(plan.clone())).await.seen;
    split(&world.caller("petra").await, from, plan, &seen, key()).await
}

stories! {
    async fn a_part_of_a_name_names_nobody_and_says_who_may_be_meant(world) {
        let petra = world.caller("petra").await;
        let [germany, portugal] = ["DE", "PT"].map(|code| Country::parse(code).unwrap());
        let directory = petra.services.directory();
        let ids = |country: Country, text: &str| -> Vec<AuthorityId> {
            let meant = search_similar(&directory, petra.language, country, &[text]).into_iter();
            meant.map(|line| line.id).collect()
        };
        assert_eq!(directory.named("IHK FOSA"), None);
        assert_eq!(directory.named("ihk fosa (Foreign Skills Approval)"), Some(FOSA));
        assert_eq!(ids(germany, "IHK FOSA").first(), Some(&FOSA));
        assert!(ids(portugal, "IHK FOSA").is_empty() && ids(germany, "xyzxyzxyz").is_empty());
    }

    async fn a_task_goes_to_its_successor_with_what_runs_and_what_is_closed_stays(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let scope = LinkScope::Area(world.procedure().definition.policy_area.clone());
        let helped = Link { coordinator: ZAB, authority: FOSA, scope, duties: vec![Duty::Validates] };
        link(&petra, &helped, key()).await.unwrap();
        let running = world.sent_by("ana", FOSA).await;
        acts(world, "frieda", running, ACCEPT).await;
        let closed = world.sent_by("ana", FOSA).await;
        acts(world, "ana", closed, Act::Withdraw).await;
        let mails = world.sent().await.len();

        let plan = gives(world, ZAB, How::Whole);
        let before = page(world, FOSA, None).await;
        assert_eq!((before.rows.len(), before.rows[0].running, before.is_ready), (1, 1, false));
        assert_ne!(before.rows[0].area, before.rows[0].name, "a task stands in its policy area");
        let shown = page(world, FOSA, Some(plan.clone())).await;
        assert!(shown.is_ready && shown.problems.is_empty());
        assert_eq!(shown.rows[0].goes.as_ref().map(|(line, how)| (line.id, *how)), Some((ZAB, How::Whole)));
        assert!(is_hidden_from(world, "kai", running).await, "what was shown was taken back");

        let once = key();
        for _ in 0..2 {
            split(&petra, FOSA, &plan, &shown.seen, once).await.unwrap();
        }
        let again = split(&petra, FOSA, &plan, &shown.seen, key()).await;
        assert_eq!(refused(again), Refusal::AuthorityChanged, "who goes back reads that the authority has changed");
        let gave = show(&petra, FOSA).await.unwrap();
        assert_eq!((gave.life, gave.access[0].state), (Life::Active, Some(AccessState::Ended)));
        assert!(gave.links.is_empty() && gave.successor.is_none());
        assert_eq!((gave.gave[0].other.id, gave.gave[0].on), (ZAB, petra.today()));
        let got = show(&petra, ZAB).await.unwrap().got;
        assert_eq!((got.len(), got[0].other.id, got[0].procedures.len()), (1, FOSA, 1));

        let ana = sees(world, "ana", running).await;
        assert_eq!(ana.counterpart.authority.id, ZAB);
        let line = ana.history.iter().find(|line| line.event == "succeeded").unwrap();
        assert!(line.about.as_deref().unwrap().starts_with("IHK FOSA"), "{:?}", line.about);
        assert_eq!(sees(world, "kai", running).await.assigned, None, "people stay where they are");
        assert_eq!(sees(world, "ana", closed).await.counterpart.authority.id, FOSA);
        assert!(is_hidden_from(world, "kai", closed).await);
        let told: Vec<String> = world.sent().await.split_off(mails).into_iter().map(|mail| mail.to).collect();
        for authority in [FOSA, ZAB, DGES] {
            assert!(told.contains(&format!("{authority}@authority.example")), "{told:?}");
        }

        let input = FindInput { text: "IHK FOSA".to_owned(), limit: 5, ..FindInput::default() };
        let hits = find(&world.caller("ana").await, &input).await.unwrap();
        let hit = hits.iter().find(|hit| hit.authority.id == ZAB).unwrap();
        assert!(hit.why.iter().any(|why| why.kind == MatchKind::Former.code()), "{:?}", hit.why);
        assert!(hits.iter().any(|hit| hit.authority.id == FOSA), "it is still there");
        world.verified_entries().await;
    }

    async fn both_can_have_the_task_and_what_runs_goes_or_stays(world) {
        coordinated(world).await;
        let running = world.sent_by("ana", FOSA).await;
        let unread = async |to| page(world, FOSA, Some(gives(world, to, How::Access))).await.rows[0].is_unread;
        assert!(unread(KAMMER).await && !unread(ZAB).await, "nobody works at the chamber");
        splits(world, FOSA, &gives(world, KAMMER, How::Access)).await.unwrap();
        let petra = world.caller("petra").await;
        let new = show(&petra, KAMMER).await.unwrap();
        assert_eq!(new.access[0].state, Some(AccessState::Granted));
        assert!(!is_hidden_from(world, "frieda", running).await);

        splits(world, FOSA, &gives(world, ZAB, How::Running)).await.unwrap();
        assert!(is_hidden_from(world, "frieda", running).await);
        acts(world, "kai", running, ACCEPT).await;
        let other = world.sent_by("ana", FOSA).await;
        acts(world, "frieda", other, ACCEPT).await;
        let gave = show(&petra, FOSA).await.unwrap().gave;
        assert_eq!(gave.len(), 2, "{gave:?}");
        world.verified_entries().await;
    }

    async fn who_takes_a_task_says_what_was_said_of_its_area_and_the_page_shows_it_before(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let known = world.services.directory().get(KAMMER).unwrap().as_ref().clone();
        let elsewhere = Authority { areas: vec!["SD".to_owned()], ..known };
        let mut hk = world.services.store.housekeeping().await.unwrap();
        operations::store::authorities::import(&mut hk, &[elsewhere]).await.unwrap();
        hk.commit().await.unwrap();
        reload(&world.services).await.unwrap();
        state_competences(&petra, FOSA, &keywords("Handwerk"), key()).await.unwrap();
        let says = async |id| {
            let stated = show(&petra, id).await.unwrap().stated;
            stated.into_iter().map(|one| (one.area, one.keywords.len())).collect::<Vec<_>>()
        };
        let one_word = || vec![("PQ".to_owned(), 1)];

        let plan = gives(world, KAMMER, How::Access);
        let shown = page(world, FOSA, Some(plan.clone())).await.competences;
        let [(line, stated)] = shown.gained.as_slice() else { panic!("{shown:?}") };
        assert_eq!((line.id, stated[0].keywords.len(), shown.lost.len()), (KAMMER, 1, 0));
        assert!(says(KAMMER).await.is_empty(), "what was shown was taken back");
        splits(world, FOSA, &plan).await.unwrap();
        assert_eq!((says(KAMMER).await, says(FOSA).await), (one_word(), one_word()), "both have the task");
        let areas = world.services.directory().get(KAMMER).unwrap().areas.clone();
        assert!(areas.contains(&"PQ".to_owned()) && areas.contains(&"SD".to_owned()), "{areas:?}");

        let plan = gives(world, ZAB, How::Whole);
        assert_eq!(page(world, FOSA, Some(plan.clone())).await.competences.lost, ["PQ"]);
        splits(world, FOSA, &plan).await.unwrap();
        assert_eq!((says(ZAB).await, says(FOSA).await), (one_word(), Vec::new()));
        world.verified_entries().await;
    }

    async fn a_page_that_showed_other_competences_or_coordinators_is_refused(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let scope = || LinkScope::Area(world.procedure().definition.policy_area.clone());
        let helps = |coordinator, authority| {
            Link { coordinator, authority, scope: scope(), duties: vec![Duty::Validates] }
        };
        let plan = gives(world, KAMMER, How::Access);
        for change in 0..5 {
            let before = page(world, FOSA, Some(plan.clone())).await;
            assert!(before.is_ready, "{change}");
            match change {
                0 => state_competences(&petra, FOSA, &keywords("Handwerk"), key()).await.unwrap(),
                1 => state_competences(&petra, KAMMER, &keywords("Lehramt"), key()).await.unwrap(),
                2 => link(&petra, &helps(ZAB, FOSA), key()).await.unwrap(),
                3 => link(&petra, &helps(ZAB, KAMMER), key()).await.unwrap(),
                _ => unlink(&petra, &helps(ZAB, FOSA), key()).await.unwrap(),
            }
            let stale = split(&petra, FOSA, &plan, &before.seen, key()).await;
            assert_eq!(refused(stale), Refusal::AuthorityChanged, "{change}");
            assert!(show(&petra, FOSA).await.unwrap().gave.is_empty(), "{change}");
        }
        let now = page(world, FOSA, Some(plan.clone())).await;
        state_competences(&petra, ZAB, &keywords("Zeugnisse"), key()).await.unwrap();
        split(&petra, FOSA, &plan, &now.seen, key()).await.unwrap();
        assert_eq!(show(&petra, FOSA).await.unwrap().gave.len(), 1, "what others say changes nothing of it");
        world.verified_entries().await;
    }

    async fn one_that_exists_no_longer_leaves_nothing_running(world) {
        coordinated(world).await;
        let asked = world.sent_by("frieda", MINISTERIO).await;
        let nothing = Plan { tasks: Vec::new(), leaves: true };
        let path = to_path(&world.procedure_id());
        assert_eq!(problem(splits(world, FOSA, &nothing).await), (path, ProblemCode::NobodyTakesOver, None));
        let all = Plan { leaves: true, ..gives(world, ZAB, How::Access) };
        splits(world, FOSA, &all).await.unwrap();
        let petra = world.caller("petra").await;
        let gone = show(&petra, FOSA).await.unwrap();
        assert_eq!((gone.life, gone.access[0].state), (Life::Deactivated, Some(AccessState::Ended)));
        assert!(!gone.choices.may_split);
        assert_eq!(sees(world, "maria", asked).await.counterpart.authority.id, ZAB);
        assert!(matches!(split_page(&petra, FOSA, Ok(None)).await, Err(Error::NotFound)));
        world.verified_entries().await;
    }

    async fn what_cannot_be_split_stays_as_it_is_and_the_page_says_why(world) {
        coordinated(world).await;
        let running = world.sent_by("ana", FOSA).await;
        let path = to_path(&world.procedure_id());
        for (to, code) in [
            (FOSA, ProblemCode::SuccessorIsSelf),
            (MINISTERIO, ProblemCode::AnotherActiveAuthority),
            (KAMMER, ProblemCode::NotASuccessor),
        ] {
            let plan = gives(world, to, How::Whole);
            assert_eq!(problem(splits(world, FOSA, &plan).await), (path.clone(), code, None));
            let shown = page(world, FOSA, Some(plan)).await;
            assert_eq!((shown.is_ready, shown.refusal), (false, Some(Refusal::Incomplete)));
            assert_eq!(shown.problems[0].code, code, "the page says what confirming it says");
        }
        let plan = gives(world, ZAB, How::Whole);
        let petra = world.caller("petra").await;
        let stale = split(&petra, FOSA, &plan, "something_else", key()).await;
        assert_eq!(refused(stale), Refusal::AuthorityChanged);
        for name in ["ana", "frieda"] {
            let caller = world.caller(name).await;
            let seen = page(world, FOSA, Some(plan.clone())).await.seen;
            assert_eq!(refused(split(&caller, FOSA, &plan, &seen, key()).await), Refusal::OutsideRemit);
            assert!(matches!(split_page(&caller, FOSA, Ok(None)).await, Err(Error::NotFound)), "{name}");
        }
        let view = show(&petra, FOSA).await.unwrap();
        assert!(view.gave.is_empty() && view.access[0].state == Some(AccessState::Granted));
        assert!(!is_hidden_from(world, "frieda", running).await);

        splits(world, FOSA, &gives(world, ZAB, How::Access)).await.unwrap();
        let back = problem(splits(world, ZAB, &gives(world, FOSA, How::Access)).await);
        assert_eq!(back, (path.clone(), ProblemCode::CircularSuccession, None));
        world.sent_by("kai", FOSA).await;
        let on_two_sides = problem(splits(world, FOSA, &plan).await);
        assert_eq!(on_two_sides, (path, ProblemCode::SuccessorTakesPart, Some("1".to_owned())));
        world.verified_entries().await;
    }
}

//! One authority goes into another: its people, access, links, drafts and requests in one change, or nothing of it.

use crate::competences::keywords;
use crate::handing_over::{coordinated, problem};
use crate::moves::{ACCEPT, acts, refused, sees};
use crate::stories;
use domain::authorities::{AccessState, AccessStep, Duty, Life, LifeStep, Link, LinkScope, Switches};
use domain::casework::HolderSeen;
use domain::exchanges::Act;
use domain::exchanges::view::AuthorityLine;
use domain::ids::{AuthorityId, OnceKey};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::search::MatchKind;
use operations::authorities::{
    FindInput, NetworkInput, change_access, change_life, find, link, merge, network, place, show,
    state_competences, unlink,
};
use operations::casework::add_note;
use operations::exchanges::{case, list_drafts};
use operations::store::accounts::person;
use operations::testing::{DGES, FOSA, KAMMER, MINISTERIO, World, ZAB, key};
use operations::{Caller, Error};

/// Lets one authority go into another, as the page showed it to the caller.
pub async fn merges(
    caller: &Caller,
    from: AuthorityId,
    into: AuthorityId,
    key: OnceKey,
) -> Result<(), Error> {
    let seen = show(caller, from).await.unwrap().choices.seen;
    merge(caller, from, into, &seen, key).await
}

/// Whether the person works for the authority.
async fn works_at(world: &World, name: &str, authority: AuthorityId) -> bool {
    let reader = world.services.store.reader();
    person(&reader, world.user(name).id, authority).await.unwrap().is_some()
}

stories! {
    async fn an_authority_goes_into_another_with_everything_and_is_found_there_by_its_name(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let scope = LinkScope::Area(world.procedure().definition.policy_area.clone());
        let helped = Link { coordinator: ZAB, authority: FOSA, scope, duties: vec![Duty::Validates] };
        link(&petra, &helped, key()).await.unwrap();
        let running = world.sent_by("ana", FOSA).await;
        acts(world, "frieda", running, ACCEPT).await;
        let closed = world.sent_by("ana", FOSA).await;
        acts(world, "ana", closed, Act::Withdraw).await;
        let frieda = world.caller("frieda").await;
        add_note(&frieda, running, key(), "Frau anrufen", HolderSeen::Unknown).await.unwrap();
        world.draft("frieda", &world.filled_request(DGES)).await;
        let drafts = list_drafts(&world.caller("kai").await).await.unwrap().len();
        let mails = world.sent().await.len();

        let once = key();
        let seen = show(&petra, FOSA).await.unwrap().choices.seen;
        for _ in 0..2 {
            merge(&petra, FOSA, ZAB, &seen, once).await.unwrap();
        }
        assert!(matches!(merges(&petra, ZAB, FOSA, once).await, Err(Error::KeyReused)));
        let gone = show(&petra, FOSA).await.unwrap();
        assert_eq!((gone.life, gone.successor.map(|line| line.id)), (Life::Deactivated, Some(ZAB)));
        assert!(gone.links.is_empty() && gone.access.iter().all(|one| one.state == Some(AccessState::Ended)));
        let there = show(&petra, ZAB).await.unwrap();
        assert_eq!(there.predecessors.iter().map(|line| line.id).collect::<Vec<_>>(), [FOSA]);
        assert!(there.links.is_empty(), "nobody coordinates itself by it");
        assert!(works_at(world, "frieda", ZAB).await && !works_at(world, "frieda", FOSA).await);

        let kai = sees(world, "kai", running).await;
        assert_eq!(kai.assigned.as_deref(), Some(world.user("frieda").display_name.as_str()));
        let (_, work) = case(&world.caller("kai").await, running).await.unwrap();
        assert_eq!(work.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>(), ["Frau anrufen"]);
        assert_eq!(sees(world, "ana", running).await.counterpart.authority.id, ZAB);
        let past = sees(world, "kai", closed).await;
        let line = past.history.iter().find(|line| line.event == "succeeded").unwrap();
        assert!(line.about.as_deref().unwrap().contains("FOSA"), "history names both");
        assert_eq!(list_drafts(&world.caller("kai").await).await.unwrap().len(), drafts + 1);
        let told: Vec<String> = world.sent().await.split_off(mails).into_iter().map(|mail| mail.to).collect();
        for authority in [FOSA, DGES] {
            assert!(told.contains(&format!("{authority}@authority.example")), "{told:?}");
        }

        let text = "IHK FOSA".to_owned();
        let input = FindInput { text, limit: 5, ..FindInput::default() };
        let hits = find(&world.caller("ana").await, &input).await.unwrap();
        assert!(hits.iter().all(|hit| hit.authority.id != FOSA));
        let hit = hits.iter().find(|hit| hit.authority.id == ZAB).unwrap();
        assert!(hit.why.iter().any(|why| why.kind == MatchKind::Former.code()), "{:?}", hit.why);
        world.verified_entries().await;
    }

    async fn what_either_says_of_its_competences_is_said_once_by_the_one_that_is_left(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        for (authority, line) in [(FOSA, "Handwerk, Lehramt"), (ZAB, "lehramt, Zeugnisse")] {
            state_competences(&petra, authority, &keywords(line), key()).await.unwrap();
        }
        merges(&petra, FOSA, ZAB, key()).await.unwrap();
        let stated = show(&petra, ZAB).await.unwrap().stated;
        let [of_area] = stated.as_slice() else { panic!("{stated:?}") };
        let expected = ["Handwerk", "Zeugnisse", "lehramt"].map(|word| (Language::De, word.to_owned()));
        assert_eq!((of_area.area.as_str(), of_area.keywords.as_slice()), ("PQ", expected.as_slice()));
        assert!(show(&petra, FOSA).await.unwrap().stated.is_empty());
        let input = FindInput { text: "Handwerk".to_owned(), limit: 5, ..FindInput::default() };
        let hits = find(&world.caller("ana").await, &input).await.unwrap();
        let hit = hits.iter().find(|hit| hit.authority.id == ZAB).unwrap();
        assert_eq!(hit.why[0].kind, MatchKind::Keyword.code());
        world.verified_entries().await;
    }

    async fn a_page_that_showed_other_competences_coordinators_or_access_is_refused(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let scope = LinkScope::Area(world.procedure().definition.policy_area.clone());
        let helped = Link { coordinator: ZAB, authority: FOSA, scope, duties: vec![Duty::Validates] };
        let (procedure, other) = (world.procedure_id(), Switches { has_allocation: true, ..Switches::default() });
        for change in 0..4 {
            let seen = show(&petra, FOSA).await.unwrap().choices.seen;
            match change {
                0 => state_competences(&petra, FOSA, &keywords("Handwerk"), key()).await.unwrap(),
                1 => link(&petra, &helped, key()).await.unwrap(),
                2 => unlink(&petra, &helped, key()).await.unwrap(),
                _ => change_access(&petra, FOSA, &procedure, AccessStep::Change, other, None, key()).await.unwrap(),
            }
            let stale = merge(&petra, FOSA, ZAB, &seen, key()).await;
            assert_eq!(refused(stale), Refusal::AuthorityChanged, "{change}");
            assert_eq!(show(&petra, FOSA).await.unwrap().life, Life::Active, "{change}");
        }
        assert!(show(&world.caller("ana").await, FOSA).await.unwrap().choices.seen.is_empty());
        merges(&petra, FOSA, ZAB, key()).await.unwrap();
        world.verified_entries().await;
    }

    async fn who_went_into_one_that_went_into_another_is_found_there_by_its_name(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        merges(&petra, FOSA, KAMMER, key()).await.unwrap();
        merges(&petra, KAMMER, ZAB, key()).await.unwrap();
        let text = "IHK FOSA".to_owned();
        let input = FindInput { text, limit: 5, ..FindInput::default() };
        let hits = find(&world.caller("ana").await, &input).await.unwrap();
        assert!(hits.iter().all(|hit| ![FOSA, KAMMER].contains(&hit.authority.id)));
        let hit = hits.iter().find(|hit| hit.authority.id == ZAB).unwrap();
        assert!(hit.why.iter().any(|why| why.kind == MatchKind::Former.code()), "{:?}", hit.why);
        world.verified_entries().await;
    }

    async fn what_cannot_be_merged_stays_as_it_is_to_the_last_link(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let between = world.sent_by("kai", FOSA).await;
        let code = |result| {
            let (path, code, count) = problem(result);
            assert_eq!(path, "into");
            (code, count)
        };
        let abroad = merges(&petra, FOSA, MINISTERIO, key()).await;
        assert_eq!(code(abroad), (ProblemCode::AnotherActiveAuthority, None));
        assert_eq!(code(merges(&petra, FOSA, FOSA, key()).await), (ProblemCode::AnotherActiveAuthority, None));
        assert_eq!(refused(merges(&petra, ZAB, FOSA, key()).await), Refusal::HoldsFunctions);
        let on_two_sides = merges(&petra, FOSA, ZAB, key()).await;
        assert_eq!(code(on_two_sides), (ProblemCode::SuccessorTakesPart, Some("1".to_owned())));
        for name in ["ana", "frieda"] {
            let caller = world.caller(name).await;
            assert_eq!(refused(merges(&caller, FOSA, ZAB, key()).await), Refusal::OutsideRemit, "{name}");
        }
        let view = show(&petra, FOSA).await.unwrap();
        assert_eq!((view.life, view.access[0].state), (Life::Active, Some(AccessState::Granted)));
        assert!(view.successor.is_none() && view.choices.may_merge);
        assert!(works_at(world, "frieda", FOSA).await && !works_at(world, "frieda", ZAB).await);
        acts(world, "frieda", between, ACCEPT).await;
        world.verified_entries().await;
    }

    async fn parts_stand_below_their_whole_and_go_with_it_and_circles_are_refused(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        let at = |result| {
            let (path, code, _) = problem(result);
            assert_eq!(path, "parent");
            code
        };
        place(&petra, KAMMER, Some(FOSA), key()).await.unwrap();
        assert_eq!(at(place(&petra, FOSA, Some(KAMMER), key()).await), ProblemCode::ParentBelow);
        let abroad = place(&petra, FOSA, Some(MINISTERIO), key()).await;
        assert_eq!(at(abroad), ProblemCode::AnotherActiveAuthority);
        let stranger = place(&world.caller("ana").await, FOSA, None, key()).await;
        assert_eq!(refused(stranger), Refusal::OutsideRemit);
        let ids = |lines: Vec<AuthorityLine>| lines.into_iter().map(|line| line.id).collect::<Vec<_>>();
        assert_eq!(ids(show(&petra, KAMMER).await.unwrap().above), [FOSA]);
        assert_eq!(ids(show(&petra, FOSA).await.unwrap().parts), [KAMMER]);

        merges(&petra, FOSA, ZAB, key()).await.unwrap();
        assert_eq!(ids(show(&petra, KAMMER).await.unwrap().above), [ZAB]);
        let tree = network(&petra, &NetworkInput::default()).await.unwrap();
        let node = tree.roots.into_iter().find(|node| node.authority.id == ZAB).unwrap();
        assert_eq!(ids(node.parts), [KAMMER]);
        place(&petra, KAMMER, None, key()).await.unwrap();
        assert!(show(&petra, ZAB).await.unwrap().parts.is_empty());
        world.verified_entries().await;
    }

    async fn who_takes_part_again_has_no_successor(world) {
        coordinated(world).await;
        let petra = world.caller("petra").await;
        merges(&petra, FOSA, ZAB, key()).await.unwrap();
        change_life(&petra, FOSA, LifeStep::Restore, None, key()).await.unwrap();
        let view = show(&petra, FOSA).await.unwrap();
        assert_eq!((view.life, view.successor), (Life::Active, None));
        assert!(view.choices.may_merge && works_at(world, "frieda", ZAB).await);
    }
}

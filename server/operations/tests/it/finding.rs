//! Finding an authority: whom one knows comes first, and somebody is offered where nobody found can be addressed.

use crate::stories;
use domain::accounts::AccountEventKind;
use domain::authorities::{Appointment, Function, Remit};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId};
use operations::Error;
use operations::accounts::act_on_person;
use operations::authorities::{FindInput, find, mark};
use operations::testing::{DGES, FOSA, MINISTERIO, ZAB, key};
use time::Duration;
use uuid::Uuid;

fn typed(text: &str) -> FindInput {
    FindInput { text: text.to_owned(), limit: 20, ..FindInput::default() }
}

stories! {
    async fn favourites_and_recent_partners_stand_first_and_say_so(world) {
        let before = find(&world.caller("ana").await, &typed("")).await.unwrap();
        assert!(before.iter().all(|one| !one.is_favourite && !one.is_partner));
        world.sent_by("ana", ZAB).await;
        mark(&world.caller("ana").await, MINISTERIO, true).await.unwrap();
        let after = find(&world.caller("ana").await, &typed("")).await.unwrap();
        let first: Vec<_> =
            after.iter().take(2).map(|one| (one.authority.id, one.is_favourite, one.is_partner)).collect();
        assert_eq!(first, [(MINISTERIO, true, false), (ZAB, false, true)]);
        // Another person of the same authority shares the partners and not the favourites.
        let vera = find(&world.caller("vera").await, &typed("")).await.unwrap();
        assert_eq!(vera[0].authority.id, ZAB);
        assert!(vera.iter().all(|one| !one.is_favourite));
        mark(&world.caller("ana").await, MINISTERIO, false).await.unwrap();
        world.advance(Duration::MINUTE);
        let later = find(&world.caller("ana").await, &typed("")).await.unwrap();
        assert_eq!(later[0].authority.id, ZAB);
        assert!(later.iter().all(|one| !one.is_favourite));
        assert!(later.iter().any(|one| one.authority.id == DGES && one.is_own));
    }

    async fn a_right_that_goes_on_one_node_is_missed_by_the_search_of_every_node(world, database) {
        // One process serves a SQLite file.
        let is_shared = database.url.starts_with("postgres");
        let node = if is_shared { world.second_node(&database.url).await } else { world.services.clone() };
        let asked = FindInput {
            country: Country::parse("DE"),
            procedure: Some(world.procedure_id()),
            ..typed("Zentralstelle")
        };
        let is_open = async || {
            let found = find(&world.caller_on(&node, "ana").await, &asked).await.unwrap();
            found.iter().any(|one| one.authority.id == ZAB && one.is_addressable)
        };
        assert!(is_open().await && is_open().await, "the answer is kept");
        let (petra, mut word) = (world.caller("petra").await, node.store.changes());
        for name in ["kai", "karin"] {
            act_on_person(&petra, world.user(name).id, key(), AccountEventKind::Locked).await.unwrap();
        }
        // The clock of the world stands still: only word of the change ends the answer.
        let heard = async {
            while is_open().await {
                word.recv().await.unwrap();
            }
        };
        let heard = tokio::time::timeout(std::time::Duration::from_secs(10), heard).await;
        heard.expect("the search still offers the Zentralstelle");
    }

    async fn an_authority_that_is_not_there_cannot_be_marked(world) {
        let unknown = AuthorityId(Uuid::from_u128(1));
        let refused = mark(&world.caller("ana").await, unknown, true).await;
        assert!(matches!(refused, Err(Error::NotFound)));
    }

    async fn where_nobody_found_can_be_addressed_one_of_the_state_is_offered(world) {
        let ana = world.caller("ana").await;
        let asked = FindInput {
            country: Country::parse("DE"),
            procedure: Some(world.procedure_id()),
            ..typed("Bundesärztekammer")
        };
        let found = find(&ana, &asked).await.unwrap();
        assert_eq!(found[0].authority.name, "Bundesärztekammer");
        assert!(!found[0].is_addressable && !found[0].is_catch_all);
        let last = found.last().unwrap();
        assert_eq!((last.authority.id, last.is_addressable, last.is_catch_all), (FOSA, true, true));
        // Where one of those found can be addressed, nobody else is offered.
        let fitting = FindInput { text: "Zentralstelle".to_owned(), ..asked };
        let found = find(&ana, &fitting).await.unwrap();
        assert_eq!(found[0].authority.id, ZAB);
        assert!(found.iter().all(|one| !one.is_catch_all));
    }

    async fn who_has_the_function_to_receive_what_fits_nowhere_is_offered_first(world) {
        let germany = Country::parse("DE").unwrap();
        let held = |n: u128, authority: AuthorityId, areas: &[&str]| Appointment {
            id: AppointmentId(Uuid::from_u128(n)),
            authority,
            function: Function::CatchAll,
            remit: Remit { areas: areas.iter().map(|area| (*area).to_owned()).collect(), ..Remit::whole(germany) },
            parent: None,
        };
        let mut hk = world.services.store.housekeeping().await.unwrap();
        for new in [held(1, FOSA, &["another_area"]), held(2, ZAB, &[])] {
            operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
        }
        hk.commit().await.unwrap();
        let asked = FindInput {
            country: Some(germany),
            procedure: Some(world.procedure_id()),
            ..typed("Bundesärztekammer")
        };
        let found = find(&world.caller("ana").await, &asked).await.unwrap();
        let last = found.last().unwrap();
        assert_eq!((last.authority.id, last.is_addressable, last.is_catch_all), (ZAB, true, true));
        // Who has it is not offered to itself.
        let found = find(&world.caller("kai").await, &asked).await.unwrap();
        assert_eq!(found.last().map(|last| (last.authority.id, last.is_catch_all)), Some((FOSA, true)));
    }
}

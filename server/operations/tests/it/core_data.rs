//! The core data of an authority: changed by its coordinator, proposed by its administrators, and found at once as they are now.

use crate::handing_over::{coordinated, problem};
use crate::moves::refused;
use crate::scratch::Scratch;
use domain::authorities::view::DataView;
use domain::authorities::{Appointment, Function, NameSort, Region, Remit, WaitingKind};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId};
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use domain::search::MatchKind;
use operations::Error;
use operations::authorities::{
    FindInput, appoint, change_data, data_page, decide_data, find, reload, show, waiting,
};
use operations::testing::{FOSA, World, key};
use uuid::Uuid;

const NEW: &str = "Anerkennungsstelle der Kammern";

/// Franz administers the IHK FOSA, and the Zentralstelle, for which Petra speaks, coordinates in Germany.
async fn begun(database: &Scratch) -> World {
    let mut world = World::new(&database.url).await;
    coordinated(&world).await;
    world.join("franz", FOSA, &[]).await;
    world
}

/// Tells a story on both databases, with Franz in it.
macro_rules! told {
    ($(async fn $name:ident($world:ident) $body:block)+) => {$(
        async fn $name($world: &World) {
            $body
        }

        mod $name {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                let database = crate::scratch::Scratch::sqlite();
                super::$name(&super::begun(&database).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgresql() {
                let Some(database) = crate::scratch::Scratch::postgres().await else { return };
                let world = super::begun(&database).await;
                super::$name(&world).await;
                database.remove().await;
            }
        }
    )+};
}

async fn page(world: &World, name: &str) -> DataView {
    data_page(&world.caller(name).await, FOSA).await.unwrap()
}

/// The form as the person finds it, with other lines.
async fn form(world: &World, name: &str, lines: &[(&str, &str)]) -> (Entries, String) {
    let view = page(world, name).await;
    let mut entries = view.data.entries();
    for (path, text) in lines {
        entries.set(*path, *text);
    }
    (entries, view.seen)
}

async fn changes(world: &World, name: &str, lines: &[(&str, &str)]) -> Result<(), Error> {
    let (entries, seen) = form(world, name, lines).await;
    change_data(&world.caller(name).await, FOSA, &entries, &seen, key()).await
}

async fn decides(
    world: &World,
    name: &str,
    is_accepted: bool,
    reason: &str,
    seen: &str,
) -> Result<(), Error> {
    decide_data(&world.caller(name).await, FOSA, is_accepted, reason, seen, key()).await
}

/// Who is found first under the text.
async fn hit(world: &World, text: &str) -> Option<(AuthorityId, Vec<String>)> {
    let input = FindInput { text: text.to_owned(), limit: 5, ..FindInput::default() };
    let hits = find(&world.caller("ana").await, &input).await.unwrap();
    let first = hits.into_iter().next()?;
    Some((first.authority.id, first.why.into_iter().map(|why| why.kind).collect()))
}

/// Which proposals wait for Petra.
async fn waits(world: &World) -> Vec<AuthorityId> {
    let view = waiting(&world.caller("petra").await, Some(WaitingKind::DataProposed), "").await.unwrap();
    assert!(view.rows.iter().all(|row| row.reminder.is_none()), "{view:?}");
    if view.kind == WaitingKind::DataProposed {
        view.rows.into_iter().map(|row| row.authority.id).collect()
    } else {
        Vec::new()
    }
}

told! {
    async fn the_coordinator_renames_an_authority_and_it_is_found_by_both_names_at_once(world) {
        let old = page(world, "petra").await.data.name;
        let lines = [
            ("name", NEW), ("acronyms", "ASK\nAK"), ("other_1", "Recognition Desk"), ("other_1.lang", "en"),
            ("title", "Stelle für Anerkennung"), ("level", "regional"), ("place", "Nürnberg"), ("region", "DE2"),
            ("areas", "PQ"),
        ];
        let (entries, seen) = form(world, "petra", &lines).await;
        let (petra, once) = (world.caller("petra").await, key());
        for _ in 0..2 {
            change_data(&petra, FOSA, &entries, &seen, once).await.unwrap();
        }
        let shown = show(&petra, FOSA).await.unwrap();
        assert_eq!((shown.contact.authority.name.as_str(), shown.title.as_str()), (NEW, "Stelle für Anerkennung"));
        assert_eq!((shown.region.as_deref(), shown.contact.office.office.town.as_str()), (Some("Bayern (DE2)"), "Nürnberg"));
        let of = |sort| -> Vec<&str> {
            shown.names.iter().filter(|name| name.sort == sort).map(|name| name.name.as_str()).collect()
        };
        assert_eq!((of(NameSort::Acronym), of(NameSort::Former)), (vec!["AK", "ASK"], vec![old.as_str()]));
        let other = shown.names.iter().find(|name| name.sort == NameSort::Other).unwrap();
        assert_eq!((other.name.as_str(), other.language.as_str()), ("Recognition Desk", "en"));
        assert_eq!(hit(world, NEW).await.map(|hit| hit.0), Some(FOSA));
        let (found, why) = hit(world, &old).await.unwrap();
        assert!(found == FOSA && why.iter().any(|kind| kind == MatchKind::Former.code()), "{why:?}");
        let told = world.sent().await;
        assert!(told.iter().any(|mail| mail.to == format!("{FOSA}@authority.example")), "{told:?}");
        reload(&world.services).await.unwrap();
        assert_eq!(page(world, "petra").await.data.name, NEW);
        world.verified_entries().await;
    }

    async fn whoever_saw_something_else_changes_nothing(world) {
        let (entries, seen) = form(world, "petra", &[("name", "Andere Stelle")]).await;
        changes(world, "petra", &[("areas", "PQ"), ("name", NEW)]).await.unwrap();
        let late = change_data(&world.caller("petra").await, FOSA, &entries, &seen, key()).await;
        assert_eq!(refused(late), Refusal::AuthorityChanged);
        assert_eq!(page(world, "petra").await.data.name, NEW);
    }

    async fn an_administrator_proposes_and_the_coordinator_accepts(world) {
        let before = page(world, "franz").await.data;
        changes(world, "franz", &[("name", NEW), ("areas", "PQ")]).await.unwrap();
        assert_eq!(page(world, "franz").await.data, before, "nothing has changed yet");
        assert_eq!(waits(world).await, [FOSA]);
        let seen = page(world, "petra").await.seen;
        assert_eq!(refused(decides(world, "franz", true, "", &seen).await), Refusal::OutsideRemit);
        decides(world, "petra", true, "", &seen).await.unwrap();
        let after = page(world, "franz").await;
        assert!(after.data.name == NEW && after.data.former.contains(&before.name) && after.proposal.is_none());
        assert!(waits(world).await.is_empty());
        let again = page(world, "petra").await.seen;
        assert_eq!(refused(decides(world, "petra", true, "", &again).await), Refusal::AuthorityChanged);
        world.verified_entries().await;
    }

    async fn a_proposal_is_declined_with_a_reason_that_the_authority_reads(world) {
        changes(world, "franz", &[("name", NEW), ("areas", "PQ")]).await.unwrap();
        let seen = page(world, "petra").await.seen;
        let silent = decides(world, "petra", false, " ", &seen).await;
        assert_eq!(problem(silent), ("reason".to_owned(), ProblemCode::ReasonRequired, None));
        decides(world, "petra", false, "Der Erlass fehlt.", &seen).await.unwrap();
        let own = page(world, "franz").await;
        assert_eq!(own.proposal.and_then(|one| one.declined).as_deref(), Some("Der Erlass fehlt."));
        assert!(own.data.name != NEW && waits(world).await.is_empty());
        changes(world, "franz", &[("name", NEW), ("areas", "PQ")]).await.unwrap();
        assert_eq!(waits(world).await, [FOSA], "it may ask again");
        world.verified_entries().await;
    }

    async fn for_others_there_is_no_such_page(world) {
        for name in ["frieda", "ana", "kai"] {
            let found = data_page(&world.caller(name).await, FOSA).await;
            assert!(matches!(found, Err(Error::NotFound)), "{name}");
        }
        let (entries, seen) = form(world, "petra", &[("name", NEW), ("areas", "PQ")]).await;
        for name in ["frieda", "ana", "kai"] {
            let done = change_data(&world.caller(name).await, FOSA, &entries, &seen, key()).await;
            assert_eq!(refused(done), Refusal::OutsideRemit, "{name}");
        }
    }

    async fn a_region_that_is_not_there_is_refused_at_its_field(world) {
        let wrong = changes(world, "petra", &[("region", "DE99"), ("areas", "PQ")]).await;
        assert_eq!(problem(wrong), ("region".to_owned(), ProblemCode::UnknownRegion, None));
        let country = Country::parse("DE").unwrap();
        let remit = Remit { region: Region::parse("DE99"), ..Remit::whole(country) };
        let id = AppointmentId(Uuid::from_u128(7));
        let new = Appointment { id, authority: FOSA, function: Function::Regional, remit, parent: None };
        let wrong = appoint(&world.caller("petra").await, new, key()).await;
        assert_eq!(problem(wrong), ("region".to_owned(), ProblemCode::UnknownRegion, None));
    }
}

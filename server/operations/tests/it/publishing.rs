//! Versions of procedures come into a running system: at once in training, by two persons in live, and never change.

use crate::stories;
use domain::accounts::Role;
use domain::procedures::ProcedureId;
use domain::procedures::publish::{self, PublishRefusal, VersionStatus};
use domain::realm::Realm;
use operations::Services;
use operations::exchanges::create_draft;
use operations::procedures::{
    ApproveError, Installed, LoadError, Source, approve, faults_of, install, is_outdated, load, reload,
};
use operations::testing::{BEGINNING, World, ZAB, in_every_language, invented, key, shipped};
use store::Keyring;
use store::procedures::Files;

const INVENTED: &str = include_str!("../../../../app/domain/tests/fixtures/invented/procedure.toml");

/// The invented procedure under this version.
fn version(number: u32) -> Source {
    invented(&INVENTED.replacen("version = 3", &format!("version = {number}"), 1))
}

/// The same with texts in every language, as realm live demands them.
fn complete(number: u32) -> Source {
    in_every_language(version(number))
}

/// The files of the procedure of the world.
fn of_world(world: &World) -> Source {
    let wanted = format!("procedure = \"{}\"\n", world.procedure_id());
    shipped().into_iter().find(|source| source.definition.contains(&wanted)).unwrap()
}

/// The same world as if it were live.
fn live(world: &World) -> Services {
    let mut services = world.services.clone();
    services.realm = Realm::Live;
    services
}

async fn grant(world: &World, name: &str, installed: &Installed) {
    let user = world.user(name);
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let roles = [(installed.procedure.clone(), Role::Handler)];
    store::accounts::add_roles(&mut hk, user.id, user.authority, &roles).await.unwrap();
    hk.commit().await.unwrap();
}

/// The faults, as logs say them.
fn refused<T: std::fmt::Debug>(result: Result<T, LoadError>) -> String {
    match result {
        Err(LoadError::Faults(faults)) => faults.iter().map(|fault| format!("{fault}\n")).collect(),
        other => panic!("{other:?}"),
    }
}

stories! {
    async fn in_training_a_new_procedure_is_used_at_once(world) {
        let installed = install(&world.services, &[version(3)], None).await.unwrap();
        assert_eq!((installed[0].status, installed[0].is_known), (VersionStatus::InForce, false));
        grant(world, "ana", &installed[0]).await;
        create_draft(&world.caller("ana").await, &installed[0].procedure, key()).await.unwrap();
        let again = install(&world.services, &[version(3)], None).await.unwrap();
        assert!(again[0].is_known);
        world.verified_entries().await;
    }

    async fn in_live_a_draft_awaits_another_person_than_its_author(world) {
        let services = live(world);
        let (ana, kai) = (world.user("ana").id, world.user("kai").id);
        let installed = install(&services, &[complete(3)], Some(ana)).await.unwrap();
        let id = &installed[0].procedure;
        assert_eq!(installed[0].status, VersionStatus::Draft);
        assert!(services.procedures().current(id).is_none());
        grant(world, "ana", &installed[0]).await;
        assert!(create_draft(&world.caller("ana").await, id, key()).await.is_err());
        let own = approve(&services, id, 3, ana).await;
        assert!(matches!(own, Err(ApproveError::Refused(PublishRefusal::SamePerson(3)))), "{own:?}");
        approve(&services, id, 3, kai).await.unwrap();
        create_draft(&world.caller("ana").await, id, key()).await.unwrap();
        let twice = approve(&services, id, 3, kai).await;
        assert!(matches!(twice, Err(ApproveError::Refused(PublishRefusal::InForceAlready(3)))), "{twice:?}");
        world.verified_entries().await;
    }

    async fn in_live_a_draft_that_nobody_signed_is_signed_before_it_is_approved(world) {
        let services = live(world);
        let (ana, kai) = (world.user("ana").id, world.user("kai").id);
        let id = install(&services, &[complete(3)], None).await.unwrap()[0].procedure.clone();
        let unsigned = approve(&services, &id, 3, kai).await;
        assert!(matches!(unsigned, Err(ApproveError::Refused(PublishRefusal::Unsigned(3)))), "{unsigned:?}");
        let signed = install(&services, &[complete(3)], Some(ana)).await.unwrap();
        assert_eq!((signed[0].status, signed[0].is_known), (VersionStatus::Draft, true));
        let own = approve(&services, &id, 3, ana).await;
        assert!(matches!(own, Err(ApproveError::Refused(PublishRefusal::SamePerson(3)))), "{own:?}");
        approve(&services, &id, 3, kai).await.unwrap();
        let kept = store::procedures::versions_of(&services.store.reader(), &id).await.unwrap();
        assert_eq!((kept[0].author, kept[0].approver), (Some(ana), Some(kai)));
        world.verified_entries().await;
    }

    async fn in_live_a_version_that_lacks_a_text_in_any_language_is_neither_installed_nor_approved(world) {
        let services = live(world);
        let (ana, kai) = (world.user("ana").id, world.user("kai").id);
        let mut lacking = complete(3);
        lacking.texts.remove("mt");
        let said = refused(install(&services, &[lacking.clone()], Some(ana)).await);
        assert_eq!(said, "invented/texts/mt.ftl: no-texts; add-file\n");
        assert_eq!(faults_of(&services, &lacking).await.unwrap().len(), 1);
        let mut unused = complete(3);
        unused.texts.insert("de".into(), format!("{}more =\n    .name = More\n", unused.texts["de"]));
        let said = refused(install(&services, &[unused], Some(ana)).await);
        assert!(said.contains("texts/de.ftl") && said.contains("unused(name=more.name)"), "{said}");
        assert!(!is_outdated(&world.services).await.unwrap(), "nothing was added");

        // A draft that was kept when less was demanded is not put in force either.
        let id = ProcedureId::new("inspect_vessel").unwrap();
        let event = publish::install(Realm::Live, &id, 3, &[], Some(ana), services.now()).unwrap().unwrap();
        let mut tx = services.store.begin_system(&services.keys, event.at).await.unwrap();
        let files = Files { definition: lacking.definition.clone(), texts: lacking.texts.clone() };
        assert!(store::procedures::install(&mut tx, &event, &files).await.unwrap());
        tx.finish_publication(&event).await.unwrap();
        let approved = approve(&services, &id, 3, kai).await;
        assert!(matches!(&approved, Err(ApproveError::Faults(faults)) if faults.len() == 1), "{approved:?}");
        assert!(services.procedures().current(&id).is_none());

        let installed = install(&world.services, &[version(4)], None).await.unwrap();
        assert_eq!(installed[0].status, VersionStatus::InForce, "exercises are held in the languages that are there");
    }

    async fn a_known_version_never_changes_and_a_lower_one_is_refused(world) {
        install(&world.services, &[version(3)], None).await.unwrap();
        let mut other = version(3);
        other.definition.push_str("# a word more\n");
        let line = other.definition[..other.definition.find("version = 3").unwrap()].matches('\n').count() + 1;
        let said = refused(install(&world.services, &[other.clone()], None).await);
        let expected = format!("invented/procedure.toml:{line}: version-differs(version=3); version");
        assert!(said.starts_with(&expected), "{said}");
        assert_eq!(faults_of(&world.services, &other).await.unwrap().len(), 1);
        let mut texts = version(3);
        texts.texts.insert("de".into(), texts.texts["en"].clone());
        assert!(refused(install(&world.services, &[texts], None).await).contains("version-differs(version=3)"));
        let lower = refused(install(&world.services, &[version(2)], None).await);
        assert!(lower.contains("version-not-higher(version=3)"), "{lower}");
    }

    async fn nothing_is_installed_unless_everything_is_sound(world) {
        let mut broken = version(4);
        broken.definition = broken.definition.replacen("to = \"found\"", "to = \"lost\"", 1);
        let said = refused(install(&world.services, &[version(3), broken], None).await);
        assert!(said.contains("unknown-state(name=lost)"), "{said}");
        let twice = refused(install(&world.services, &[version(3), version(3)], None).await);
        assert!(twice.contains("version-twice"), "{twice}");
        assert_eq!(world.services.procedures().all_current().len(), shipped().len());
        assert!(!is_outdated(&world.services).await.unwrap());
    }

    async fn a_running_exchange_keeps_its_version_and_new_ones_get_the_next(world) {
        let before = world.procedure().definition.version;
        let exchange = world.sent_by("ana", ZAB).await;
        let mut next = of_world(world);
        let (old, new) = (format!("version = {before}\n"), format!("version = {}\n", before + 1));
        next.definition = next.definition.replacen(&old, &new, 1);
        let installed = install(&world.services, &[next], None).await.unwrap();
        assert_eq!(installed[0].version, before + 1);
        assert_eq!(world.procedure().definition.version, before + 1);
        let kai = world.caller("kai").await;
        let reader = world.services.store.reader();
        let kept = store::exchanges::load(&reader, exchange, &kai.reading()).await.unwrap().unwrap();
        assert_eq!(kept.version, before);
        assert!(operations::exchanges::view(&kai, exchange).await.is_ok());
        let (draft, _) = world.draft("ana", &world.filled_request(ZAB)).await;
        let ana = world.caller("ana").await;
        let draft = store::drafts::load(&reader, &world.services.keys, draft, &ana.drafting()).await;
        assert_eq!(draft.unwrap().unwrap().version, before + 1);
        world.verified_entries().await;
    }

    async fn another_node_notices_what_was_installed_and_what_was_approved(world, database) {
        let other = world.second_node(&database.url).await;
        assert!(!is_outdated(&other).await.unwrap());
        let services = live(world);
        let installed = install(&services, &[complete(3)], Some(world.user("ana").id)).await.unwrap();
        let id = &installed[0].procedure;
        assert!(is_outdated(&other).await.unwrap());
        reload(&other).await.unwrap();
        assert!(other.procedures().current(id).is_none());
        assert!(!is_outdated(&other).await.unwrap());
        approve(&services, id, 3, world.user("kai").id).await.unwrap();
        assert!(is_outdated(&other).await.unwrap());
        reload(&other).await.unwrap();
        assert!(other.procedures().current(id).is_some());
        grant(world, "ana", &installed[0]).await;
        create_draft(&world.caller_on(&other, "ana").await, id, key()).await.unwrap();
    }

    async fn at_a_later_start_what_somebody_installed_under_a_shipped_number_stays(world) {
        let (store, keys, ana) = (&world.services.store, Keyring::new([7; 32]), world.user("ana").id);
        let mut installed = version(3);
        installed.definition.push_str("# of the ministry\n");
        let done = install(&world.services, std::slice::from_ref(&installed), Some(ana)).await.unwrap();
        let id = done[0].procedure.clone();
        let mut draft = complete(4);
        draft.definition.push_str("# of the ministry\n");
        install(&live(world), std::slice::from_ref(&draft), None).await.unwrap();
        load(store, &keys, &[version(3), version(4)], BEGINNING).await.unwrap();
        let kept = store::procedures::versions_of(&store.reader(), &id).await.unwrap();
        let kept: Vec<_> = kept.into_iter().map(|version| (version.files.definition, version.status)).collect();
        let in_force = (installed.definition, VersionStatus::InForce);
        assert_eq!(kept, [in_force, (draft.definition, VersionStatus::Draft)]);
        world.verified_entries().await;
    }

    async fn at_a_later_start_a_draft_of_the_shipped_files_is_put_in_force(world) {
        let (store, keys, ana) = (&world.services.store, Keyring::new([7; 32]), world.user("ana").id);
        let id = install(&live(world), &[complete(3)], Some(ana)).await.unwrap()[0].procedure.clone();
        for _ in 0..2 {
            let procedures = load(store, &keys, &[complete(3)], BEGINNING).await.unwrap();
            assert!(procedures.version(&id, 3).is_some());
        }
        let kept = store::procedures::versions_of(&store.reader(), &id).await.unwrap();
        assert_eq!((kept[0].status, kept[0].author), (VersionStatus::InForce, Some(ana)));
        assert_eq!((kept[0].approver, kept[0].in_force_at), (None, Some(BEGINNING)));
        world.verified_entries().await;
    }

    async fn at_a_later_start_a_changed_definition_is_refused_and_changed_texts_stay_as_they_were(world) {
        let (store, keys) = (&world.services.store, Keyring::new([7; 32]));
        let before = of_world(world);
        let mut source = before.clone();
        source.texts.insert("mt".into(), format!("{}\n# corrected\n", before.texts["mt"]));
        let (id, number) = (world.procedure_id(), world.procedure().definition.version);
        load(store, &keys, std::slice::from_ref(&source), BEGINNING).await.unwrap();
        let kept = store::procedures::versions_of(&store.reader(), &id).await.unwrap();
        let kept = kept.iter().find(|version| version.version == number).unwrap();
        assert_eq!(kept.files.texts["mt"], before.texts["mt"]);
        source.definition.push_str("\n# changed\n");
        let said = refused(load(store, &keys, &[source], BEGINNING).await);
        assert!(said.contains("version-differs("), "{said}");
        world.verified_entries().await;
    }
}

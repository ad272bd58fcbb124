//! Drafts whose authors may write them no longer: they read and delete them, nobody else does, and the reason is said.

use crate::documents::{content, input, upload};
use crate::handing_over::coordinated;
use crate::stories;
use domain::authorities::{AccessStep, Life, Place, Switches};
use domain::country::Country;
use domain::exchanges::read_only::WhyReadOnly;
use domain::exchanges::view::Shown;
use domain::ids::{DocumentId, ExchangeId, Revision};
use domain::procedures::Entries;
use domain::procedures::definition::Step;
use operations::Error;
use operations::accounts::{RolesInput, set_person_roles};
use operations::authorities::change_access;
use operations::documents::remove;
use operations::exchanges::purge_drafts::{PurgedDrafts, purge_drafts};
use operations::exchanges::{delete_draft, list_drafts, read_draft, save_draft, send, view_draft};
use operations::store::authorities::network::keep_place;
use operations::testing::{DGES, FOSA, World, ZAB, key};
use time::Duration;

/// Frieda's draft with a document.
async fn drafted(world: &World) -> (ExchangeId, Revision, DocumentId) {
    let (id, revision) = world.draft("frieda", &world.filled_request(DGES)).await;
    let document =
        upload(&world.caller("frieda").await, input(world, id, "diploma.pdf"), b"%PDF-1.7\ncanary").await;
    (id, revision, document.unwrap())
}

/// The national coordinator takes a step of the access of Frieda's authority.
async fn step(world: &World, step: AccessStep) {
    let (petra, procedure) = (world.caller("petra").await, world.procedure_id());
    change_access(&petra, FOSA, &procedure, step, Switches::default(), None, key()).await.unwrap();
}

/// What the list says of the only draft.
async fn reason(world: &World, name: &str) -> Option<WhyReadOnly> {
    let listed = list_drafts(&world.caller(name).await).await.unwrap();
    assert_eq!(listed.len(), 1, "{listed:?}");
    listed[0].read_only
}

/// The administrator leaves somebody with no more than this role in the procedure.
async fn takes_roles(world: &World, name: &str, role: &str) {
    let (petra, person) = (world.caller("petra").await, world.user(name).id);
    let roles = if role.is_empty() { String::new() } else { format!("{}{role}", world.procedure_id()) };
    set_person_roles(&petra, person, key(), RolesInput { roles, is_administrator: false }).await.unwrap();
}

fn is_not_there<T>(result: Result<T, Error>) -> bool {
    matches!(result, Err(Error::NotFound))
}

/// Everything that a draft is written with.
async fn nothing_is_written(world: &World, (id, revision, document): (ExchangeId, Revision, DocumentId)) {
    let frieda = world.caller("frieda").await;
    assert!(is_not_there(view_draft(&frieda, id, Step::Check, false).await));
    assert!(is_not_there(save_draft(&frieda, id, revision, key(), Step::Deadline, Entries::default()).await));
    assert!(is_not_there(send(&frieda, id, revision, key()).await));
    assert!(upload(&frieda, input(world, id, "more.pdf"), b"%PDF-1.7\nmore").await.is_err());
    assert!(is_not_there(remove(&frieda, id, document).await));
}

stories! {
    async fn who_wrote_a_draft_reads_it_after_the_access_of_the_authority_was_suspended(world) {
        coordinated(world).await;
        let draft = drafted(world).await;
        let (id, _, document) = draft;
        assert_eq!(reason(world, "frieda").await, None);
        assert!(is_not_there(read_draft(&world.caller("frieda").await, id).await), "it is written");
        let day = world.caller("frieda").await.today();
        step(world, AccessStep::Suspend).await;
        world.advance(Duration::days(3));
        let why = WhyReadOnly::Suspended(Some(day));
        assert_eq!(reason(world, "frieda").await, Some(why));
        let frieda = world.caller("frieda").await;
        let read = read_draft(&frieda, id).await.unwrap();
        assert_eq!((read.why, read.recipient.map(|line| line.id)), (why, Some(DGES)));
        let mut shown = read.request.sections.iter().flat_map(|section| &section.fields);
        assert!(shown.any(|field| field.is_personal && !matches!(field.value, Shown::Documents(_))));
        assert!(read.request.documents.iter().all(|document| !document.is_removable && !document.may_mark));
        assert_eq!(content(&frieda, id, document).await.unwrap(), b"%PDF-1.7\ncanary");
        nothing_is_written(world, draft).await;
        for other in ["ana", "kai", "petra"] {
            let other = world.caller(other).await;
            assert!(is_not_there(read_draft(&other, id).await) && is_not_there(delete_draft(&other, id, key()).await));
        }
        step(world, AccessStep::Restore).await;
        assert_eq!(reason(world, "frieda").await, None, "it goes on where it stood");
        assert!(view_draft(&world.caller("frieda").await, id, Step::Check, false).await.is_ok());
    }

    async fn whose_access_has_ended_deletes_the_own_draft_with_its_documents(world) {
        coordinated(world).await;
        let (id, _, document) = drafted(world).await;
        let day = world.caller("frieda").await.today();
        step(world, AccessStep::End).await;
        assert_eq!(reason(world, "frieda").await, Some(WhyReadOnly::Ended(Some(day))));
        let (frieda, form) = (world.caller("frieda").await, key());
        delete_draft(&frieda, id, form).await.unwrap();
        delete_draft(&frieda, id, form).await.unwrap();
        assert!(is_not_there(read_draft(&frieda, id).await) && list_drafts(&frieda).await.unwrap().is_empty());
        assert!(world.services.files.read(id, document, 0, 1).await.is_err());
    }

    async fn who_loses_the_role_reads_the_own_draft_and_colleagues_go_on_with_it(world) {
        let (id, revision) = world.draft("kai", &world.filled_request(DGES)).await;
        let document = upload(&world.caller("kai").await, input(world, id, "diploma.pdf"), b"%PDF-1.7\ncanary").await.unwrap();
        takes_roles(world, "kai", "").await;
        takes_roles(world, "karin", "").await;
        assert_eq!(reason(world, "kai").await, Some(WhyReadOnly::NoRole));
        assert!(read_draft(&world.caller("kai").await, id).await.is_ok());
        let karin = world.caller("karin").await;
        assert!(list_drafts(&karin).await.unwrap().is_empty(), "who wrote none of it reads none of it");
        assert!(is_not_there(read_draft(&karin, id).await) && is_not_there(delete_draft(&karin, id, key()).await));
        assert!(is_not_there(content(&karin, id, document).await));
        takes_roles(world, "kai", ":viewer").await;
        assert_eq!(reason(world, "kai").await, Some(WhyReadOnly::NoRole), "a viewer writes none");
        takes_roles(world, "karin", ":drafter").await;
        assert_eq!(reason(world, "karin").await, None);
        let karin = world.caller("karin").await;
        save_draft(&karin, id, revision, key(), Step::Deadline, Entries::default()).await.unwrap();
        let kai = world.caller("kai").await;
        assert!(list_drafts(&kai).await.unwrap().is_empty(), "what a colleague typed since is not read without the role");
        assert!(is_not_there(read_draft(&kai, id).await) && is_not_there(content(&kai, id, document).await));
        assert!(is_not_there(delete_draft(&kai, id, key()).await), "and nobody deletes it for the colleague");
        assert_eq!(reason(world, "karin").await, None);
    }

    async fn who_began_a_draft_reads_what_a_colleague_saved_while_both_could_write(world) {
        let (id, revision) = world.draft("kai", &world.filled_request(DGES)).await;
        takes_roles(world, "karin", ":drafter").await;
        let karin = world.caller("karin").await;
        save_draft(&karin, id, revision, key(), Step::Deadline, Entries::default()).await.unwrap();
        let mut hk = world.services.store.housekeeping().await.unwrap();
        let away = Place { life: Life::Suspended, ..Place::active(Country::parse("DE").unwrap()) };
        keep_place(&mut hk, ZAB, &away).await.unwrap();
        hk.commit().await.unwrap();
        for name in ["kai", "karin"] {
            assert_eq!(reason(world, name).await, Some(WhyReadOnly::Away(Life::Suspended)), "{name}");
        }
        assert!(is_not_there(read_draft(&world.caller("petra").await, id).await), "she wrote none of it");
    }

    async fn the_warning_says_that_the_draft_can_only_be_read_and_it_goes_on_its_day(world) {
        coordinated(world).await;
        let (id, _, document) = drafted(world).await;
        let day = world.caller("frieda").await.today();
        step(world, AccessStep::Suspend).await;
        world.advance(Duration::days(166));
        let before = world.sent().await.len();
        let done = purge_drafts(&world.services, world.services.now()).await.unwrap();
        assert_eq!(done, PurgedDrafts { warned: 1, purged: 0 });
        let mails = world.sent().await.split_off(before);
        let [mail] = mails.as_slice() else { panic!("{mails:?}") };
        assert_eq!(mail.to, "frieda@person.example");
        assert!(mail.text.contains("weder ändern noch senden"), "{}", mail.text);
        assert!(mail.text.contains("read-only-suspended"), "the reason of the page: {}", mail.text);
        let frieda = world.caller("frieda").await;
        let read = read_draft(&frieda, id).await.unwrap();
        assert!(mail.subject.contains(&format!("{} (de)", read.deleted_on)), "{}", mail.subject);
        assert_eq!(read.why, WhyReadOnly::Suspended(Some(day)));
        world.advance(Duration::days(14));
        let done = purge_drafts(&world.services, world.services.now()).await.unwrap();
        assert_eq!(done, PurgedDrafts { warned: 0, purged: 1 });
        assert!(is_not_there(read_draft(&world.caller("frieda").await, id).await));
        assert!(world.services.files.read(id, document, 0, 1).await.is_err());
    }
}

//! Mailboxes for procedures, and mail that a mailbox does not take: shown to those who can do something about it.

use crate::coordination::coordinated;
use crate::moves::{ACCEPT, acts, refused, sees};
use crate::stories;
use domain::authorities::mailbox::path;
use domain::authorities::{AccessStep, Switches, WaitingKind};
use domain::ids::AuthorityId;
use domain::notices::StuckMail;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::{Entries, ProcedureId};
use operations::Error;
use operations::accounts::own_stuck_mail;
use operations::authorities::{change_access, change_entry, own_stuck, reload, show, waiting};
use operations::exchanges::{InboxInput, inbox};
use operations::testing::{DGES, FOSA, World, ZAB, key};
use time::Duration;

fn form(general: &str) -> Entries {
    [("phone", "+49 228 501352"), ("mailbox", general), ("works_in", "de")].into_iter().collect()
}

fn with_mailbox(procedure: &ProcedureId, address: &str) -> Entries {
    let mut entries = form("post@zab.example");
    entries.set(path(procedure), address);
    entries
}

/// Where the newest mail went.
async fn newest(world: &World) -> String {
    world.sent().await.last().expect("a mail").to.clone()
}

/// The mail server takes nothing for so long that it was tried five times.
async fn fails(world: &World) {
    world.mail_server_works(false);
    for minutes in [0, 1, 5, 15, 60] {
        world.advance(Duration::minutes(minutes));
        world.deliver().await;
    }
}

/// What waits for Petra, the national coordinator, because mailboxes take nothing.
async fn waits(world: &World) -> Vec<(AuthorityId, Vec<StuckMail>)> {
    let view = waiting(&world.caller("petra").await, Some(WaitingKind::MailStuck), "").await.unwrap();
    assert!(view.rows.iter().all(|row| row.reminder.is_none() && row.since.is_some()), "{view:?}");
    view.rows.into_iter().map(|row| (row.authority.id, row.stuck)).collect()
}

stories! {
    async fn what_happens_in_a_procedure_goes_to_the_mailbox_that_is_kept_for_it(world) {
        let (petra, procedure) = (world.caller("petra").await, world.procedure_id());
        change_entry(&petra, ZAB, &with_mailbox(&procedure, "pq@zab.example"), key()).await.unwrap();
        let id = world.sent_by("ana", ZAB).await;
        assert_eq!(newest(world).await, "pq@zab.example");
        assert_eq!(sees(world, "ana", id).await.counterpart.mailbox.as_deref(), Some("pq@zab.example"));
        let shown = show(&world.caller("ana").await, ZAB).await.unwrap();
        assert_eq!(shown.contact.mailbox.as_deref(), Some("post@zab.example"), "that of the authority stays");
        let access = shown.access.iter().find(|access| access.procedure == procedure).expect("access");
        assert_eq!(access.mailbox.as_deref(), Some("pq@zab.example"));

        change_entry(&petra, ZAB, &form("post@zab.example"), key()).await.unwrap();
        assert_eq!(sees(world, "ana", id).await.counterpart.mailbox.as_deref(), Some("pq@zab.example"), "not named");
        change_entry(&petra, ZAB, &with_mailbox(&procedure, ""), key()).await.unwrap();
        assert_eq!(sees(world, "ana", id).await.counterpart.mailbox.as_deref(), Some("post@zab.example"));
        world.sent_by("ana", ZAB).await;
        assert_eq!(newest(world).await, "post@zab.example");
        world.verified_entries().await;
    }

    async fn the_mailbox_for_a_procedure_goes_with_the_access_and_stays_while_that_is_suspended(world) {
        coordinated(world).await;
        let (petra, procedure) = (world.caller("petra").await, world.procedure_id());
        change_entry(&petra, ZAB, &with_mailbox(&procedure, "pq@zab.example"), key()).await.unwrap();
        let kept = || {
            let contact = world.services.directory().counterpart(ZAB, &procedure, world.services.now());
            contact.and_then(|contact| contact.mailbox)
        };
        let steps = [
            (AccessStep::Suspend, "pq@zab.example"),
            (AccessStep::Restore, "pq@zab.example"),
            (AccessStep::End, "post@zab.example"),
            (AccessStep::Grant, "post@zab.example"),
        ];
        for (step, mailbox) in steps {
            let petra = world.caller("petra").await;
            change_access(&petra, ZAB, &procedure, step, Switches::default(), None, key()).await.unwrap();
            assert_eq!(kept().as_deref(), Some(mailbox), "{step:?}");
        }
        reload(&world.services).await.unwrap();
        assert_eq!(kept().as_deref(), Some("post@zab.example"), "in the store too");
        world.verified_entries().await;
    }

    async fn a_mailbox_that_is_no_address_or_for_a_procedure_without_access_is_refused(world) {
        let (petra, procedure) = (world.caller("petra").await, world.procedure_id());
        let wrong = change_entry(&petra, ZAB, &with_mailbox(&procedure, "pq at zab"), key()).await;
        let Err(Error::Refused(why)) = wrong else { panic!("it was kept") };
        let found: Vec<_> = why.problems.iter().map(|problem| (problem.path.clone(), problem.code)).collect();
        assert_eq!(found, [(path(&procedure), ProblemCode::NotAnEmail)]);
        let other = ProcedureId::new("no_such_procedure").unwrap();
        let done = change_entry(&petra, ZAB, &with_mailbox(&other, "pq@zab.example"), key()).await;
        assert_eq!(refused(done), Refusal::AuthorityChanged);
        let done = change_entry(&world.caller("ana").await, ZAB, &with_mailbox(&procedure, "pq@zab.example"), key()).await;
        assert_eq!(refused(done), Refusal::NotAllowed);
        world.sent_by("ana", ZAB).await;
        assert_eq!(newest(world).await, format!("{ZAB}@authority.example"));
    }

    async fn a_mailbox_that_takes_nothing_waits_for_the_coordinator_until_mail_gets_through(world) {
        coordinated(world).await;
        world.sent().await;
        world.sent_by("ana", FOSA).await;
        world.mail_server_works(false);
        world.deliver().await;
        assert_eq!(waits(world).await, [], "one try says nothing");
        fails(world).await;

        let found = waits(world).await;
        let [(authority, mails)] = found.as_slice() else { panic!("{found:?}") };
        let [mail] = mails.as_slice() else { panic!("{mails:?}") };
        let address = format!("{FOSA}@authority.example");
        assert_eq!((*authority, &mail.address, mail.tries, mail.waiting), (FOSA, &address, 5, 1));
        let of_portugal = waiting(&world.caller("ana").await, Some(WaitingKind::MailStuck), "").await.unwrap();
        assert_eq!(of_portugal.rows, [], "another state");
        let nobody = waiting(&world.caller("kai").await, Some(WaitingKind::MailStuck), "").await;
        assert!(matches!(nobody, Err(Error::NotFound)));

        world.mail_server_works(true);
        world.advance(Duration::hours(4));
        assert_eq!(newest(world).await, address);
        assert_eq!(waits(world).await, []);
    }

    async fn its_administrators_see_what_a_mailbox_does_not_take_and_another_one_gets_it_at_once(world) {
        world.sent_by("ana", ZAB).await;
        fails(world).await;
        let petra = world.caller("petra").await;
        let mails = own_stuck(&petra).await.unwrap();
        let [mail] = mails.as_slice() else { panic!("{mails:?}") };
        assert_eq!((mail.address.clone(), mail.tries), (format!("{ZAB}@authority.example"), 5));
        assert_eq!(inbox(&petra, &InboxInput::default()).await.unwrap().stuck, mails);
        assert_eq!(show(&petra, ZAB).await.unwrap().stuck, mails);
        for name in ["ana", "kai"] {
            let caller = world.caller(name).await;
            assert_eq!(show(&caller, ZAB).await.unwrap().stuck, [], "{name}");
            assert_eq!(inbox(&caller, &InboxInput::default()).await.unwrap().stuck, [], "{name}");
        }

        change_entry(&petra, ZAB, &form("neu@zab.example"), key()).await.unwrap();
        assert_eq!(own_stuck(&petra).await.unwrap(), []);
        world.mail_server_works(true);
        assert_eq!(newest(world).await, "neu@zab.example", "without waiting for the next try");
        world.verified_entries().await;
    }

    async fn who_cannot_be_reached_at_the_own_address_sees_it_and_nobody_else_does(world) {
        coordinated(world).await;
        let id = world.sent_by("ana", ZAB).await;
        world.sent().await;
        acts(world, "karin", id, ACCEPT).await;
        fails(world).await;
        let ana = own_stuck_mail(&world.caller("ana").await).await.unwrap().expect("it is stuck");
        assert_eq!((ana.address.as_str(), ana.tries, ana.waiting), ("ana@person.example", 5, 1));
        for name in ["vera", "kai"] {
            assert_eq!(own_stuck_mail(&world.caller(name).await).await.unwrap(), None, "{name}");
        }
        let of_authority = own_stuck(&world.caller("ana").await).await.unwrap();
        let addresses: Vec<_> = of_authority.iter().map(|mail| mail.address.clone()).collect();
        assert_eq!(addresses, [format!("{DGES}@authority.example")], "that of a person is none of its mailboxes");
        assert_eq!(waits(world).await, [], "the authority lies in another state");
    }
}

//! Notices are queued with the change, claimed by one node at a time, and visible only to whom they concern.

use crate::databases::{Database, NOW, exchange, on_both, person, reminded};
use domain::accounts::{Role, User};
use domain::exchanges::event::EventKind;
use domain::ids::AuthorityId;
use domain::language::Language;
use domain::procedures::ProcedureId;
use store::accounts::{self, NewPerson};
use store::outbox::{self, About};
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

const TOLD: AuthorityId = AuthorityId(Uuid::from_u128(2));

/// Authority 2 writes German; Kai there has the exchange and reads Greek; Petra there has no role in it.
pub async fn reminded_kai(db: &Database) {
    db.execute(&format!(
        "INSERT INTO authority (id, country, language, level, kind, name, name_latin, name_en, works_in, mailbox)
         VALUES ({}, 'DE', 'de', 'national', 'x', 'A', 'A', 'A', '[]', 'office@example.de')",
        db.uuid(TOLD.0)
    ))
    .await;
    let mut hk = db.store.housekeeping().await.unwrap();
    for (n, name, procedure) in [(1, "kai", "check"), (2, "petra", "other")] {
        let user = User {
            id: person(n),
            username: name.to_owned(),
            display_name: name.to_owned(),
            email: format!("{name}@example.de"),
            language: Some(Language::El),
            authority: TOLD,
            is_locked: false,
        };
        let roles = vec![(ProcedureId::new(procedure).unwrap(), Role::Handler)];
        let new = NewPerson { user, password_hash: String::new(), is_administrator: false, roles };
        accounts::add_person(&mut hk, &new, NOW).await.unwrap();
    }
    hk.commit().await.unwrap();
    let mut exchange = exchange(1);
    exchange.sides[1].assigned = Some(person(1));
    db.put_exchange(&exchange).await;
    let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
    tx.finish(&reminded(&exchange), "").await.unwrap();
}

/// A notice of the same exchange.
async fn reminded_again(db: &Database) {
    let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
    tx.finish(&reminded(&exchange(1)), "").await.unwrap();
}

/// Lets everything that is due from this moment on fail so often, an hour apart; yields the hour after.
async fn fails(db: &Database, from: OffsetDateTime, times: u8) -> OffsetDateTime {
    let mut now = from;
    for _ in 0..times {
        let mut hk = db.store.housekeeping().await.unwrap();
        let ids: Vec<_> =
            outbox::claim(&mut hk, now, 10).await.unwrap().iter().map(|notice| notice.id).collect();
        outbox::failed(&mut hk, &ids, "full", now, now + Duration::HOUR).await.unwrap();
        hk.commit().await.unwrap();
        now += Duration::HOUR;
    }
    now
}

/// What the mailboxes of the authority do not take: address, tries, mails.
async fn stuck_mailboxes(db: &Database) -> Vec<(String, u32, u32)> {
    let mut found =
        outbox::stuck_of(&db.store.reader(), &[TOLD, AuthorityId(Uuid::from_u128(1))]).await.unwrap();
    let mails = found.remove(&TOLD).unwrap_or_default();
    assert!(found.is_empty(), "{found:?}");
    assert!(mails.iter().all(|mail| mail.since == NOW), "{mails:?}");
    mails.into_iter().map(|mail| (mail.address, mail.tries, mail.waiting)).collect()
}

on_both! {
    async fn the_mailbox_and_the_person_assigned_are_told_in_their_languages(db) {
        reminded_kai(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let mut notices = outbox::claim(&mut hk, NOW, 10).await.unwrap();
        notices.sort_by_key(|notice| notice.person);
        let told: Vec<_> = notices.iter().map(|n| (n.address.as_str(), n.language, n.person)).collect();
        assert_eq!(told, [
            ("office@example.de", Language::De, None),
            ("kai@example.de", Language::El, Some(person(1))),
        ]);
        let notice = &notices[0];
        assert!(matches!(notice.about, About::Exchange(_, EventKind::Reminded)), "{:?}", notice.about);
        assert_eq!(notice.state, "sent");
        assert_eq!((notice.number.as_str(), notice.own_reference.as_deref()), ("PQ-2026-000001", Some("AZ 7")));
    }

    async fn a_claimed_notice_is_claimed_by_nobody_else_until_it_is_due_again(db) {
        reminded_kai(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        assert_eq!(outbox::claim(&mut hk, NOW, 1).await.unwrap().len(), 1);
        hk.commit().await.unwrap();
        let mut hk = db.store.housekeeping().await.unwrap();
        assert_eq!(outbox::claim(&mut hk, NOW, 10).await.unwrap().len(), 1);
        hk.commit().await.unwrap();
        let mut hk = db.store.housekeeping().await.unwrap();
        assert_eq!(outbox::claim(&mut hk, NOW, 10).await.unwrap().len(), 0);
        let again = outbox::claim(&mut hk, NOW + Duration::minutes(5), 10).await.unwrap();
        assert!(again.len() == 2 && again.iter().all(|notice| notice.attempts == 2));
    }

    async fn two_nodes_that_claim_at_once_share_the_notices(db) {
        if !db.is_postgres() {
            return;
        }
        reminded_kai(&db).await;
        let mut one = db.store.housekeeping().await.unwrap();
        let mut two = db.store.housekeeping().await.unwrap();
        assert_eq!(outbox::claim(&mut one, NOW, 1).await.unwrap().len(), 1);
        assert_eq!(outbox::claim(&mut two, NOW, 10).await.unwrap().len(), 1);
    }

    async fn two_nodes_at_once_make_one_mail_of_the_day(db) {
        if !db.is_postgres() {
            return;
        }
        reminded_kai(&db).await;
        db.execute("UPDATE outbox SET is_daily = true WHERE person_id IS NOT NULL").await;
        let mut one = db.store.housekeeping().await.unwrap();
        let mut two = db.store.housekeeping().await.unwrap();
        assert_eq!(outbox::claim_day(&mut one, NOW).await.unwrap().map(|day| day.ids.len()), Some(1));
        assert_eq!(outbox::claim_day(&mut two, NOW).await.unwrap(), None);
    }

    async fn a_failed_notice_is_tried_again_and_is_visible_as_stuck_until_it_is_delivered(db) {
        reminded_kai(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let notices = outbox::claim(&mut hk, NOW, 10).await.unwrap();
        outbox::delivered(&mut hk, &[notices[0].id], NOW).await.unwrap();
        let retry = NOW + Duration::HOUR;
        outbox::failed(&mut hk, &[notices[1].id], "refused", NOW, retry).await.unwrap();
        assert_eq!(outbox::claim(&mut hk, NOW + Duration::minutes(59), 10).await.unwrap().len(), 0);
        let stuck = outbox::stuck(&hk).await.unwrap();
        assert_eq!(stuck.iter().map(|n| (n.id, n.last_error.as_deref())).collect::<Vec<_>>(),
            [(notices[1].id, Some("refused"))]);
        assert_eq!(outbox::claim(&mut hk, retry, 10).await.unwrap().len(), 1);
        assert_eq!(outbox::stuck(&hk).await.unwrap()[0].attempts, 2);
        outbox::delivered(&mut hk, &[notices[1].id], retry).await.unwrap();
        assert_eq!(outbox::stuck(&hk).await.unwrap().len(), 0);
    }

    async fn the_mailbox_shows_nothing_to_a_colleague_without_a_role_or_to_another_authority(db) {
        reminded_kai(&db).await;
        let reader = db.store.reader();
        assert_eq!(outbox::mailbox(&reader, TOLD, person(1), 10).await.unwrap().len(), 2);
        assert_eq!(outbox::mailbox(&reader, TOLD, person(1), 1).await.unwrap().len(), 1);
        assert_eq!(outbox::mailbox(&reader, TOLD, person(2), 10).await.unwrap(), []);
        let elsewhere = AuthorityId(Uuid::from_u128(3));
        assert_eq!(outbox::mailbox(&reader, elsewhere, person(1), 10).await.unwrap(), []);
        db.execute("UPDATE participation SET is_active = false").await;
        assert_eq!(outbox::mailbox(&reader, TOLD, person(1), 10).await.unwrap(), []);
    }

    async fn an_authority_without_a_row_in_the_directory_is_told_nothing_and_the_change_stands(db) {
        db.exchange_with_events(1, 1).await;
        assert_eq!(db.number("SELECT count(*) FROM outbox").await, 0);
        assert_eq!(db.number("SELECT count(*) FROM audit_entry").await, 1);
    }

    async fn a_notice_goes_to_the_mailbox_of_its_procedure_also_when_it_was_queued_before(db) {
        reminded_kai(&db).await;
        db.execute("UPDATE authority_access SET mailbox = 'other@example.de' WHERE procedure = 'other'").await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let first = outbox::claim(&mut hk, NOW, 1).await.unwrap();
        let rest = outbox::claim(&mut hk, NOW, 10).await.unwrap();
        let mailbox = first.iter().chain(&rest).find(|notice| notice.person.is_none()).unwrap();
        assert_eq!(mailbox.address, "office@example.de", "another procedure has its own");
        outbox::failed(&mut hk, &[mailbox.id], "full", NOW, NOW).await.unwrap();
        hk.commit().await.unwrap();

        db.execute("UPDATE authority_access SET mailbox = 'check@example.de' WHERE procedure = 'check'").await;
        reminded_again(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let mut told: Vec<_> = outbox::claim(&mut hk, NOW, 10).await.unwrap();
        told.retain(|notice| notice.person.is_none());
        let told: Vec<_> = told.iter().map(|one| (one.address.as_str(), one.attempts)).collect();
        assert_eq!(told, [("check@example.de", 1), ("check@example.de", 1)], "of which nothing is known yet");
    }

    async fn where_somebody_who_left_read_mail_is_known_no_longer(db) {
        reminded_kai(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let ids: Vec<_> = outbox::claim(&mut hk, NOW, 10).await.unwrap().iter().map(|notice| notice.id).collect();
        outbox::delivered(&mut hk, &ids, NOW).await.unwrap();
        hk.commit().await.unwrap();
        reminded_again(&db).await;
        let of_kai = "SELECT count(*) FROM outbox WHERE address = 'kai@example.de'";
        assert_eq!(db.number(of_kai).await, 2);
        let mut tx = db.fresh(person(99)).await;
        accounts::remove(&mut tx, &db.keys, person(1), TOLD).await.unwrap();
        tx.finish_people(&[], "").await.unwrap();
        assert_eq!(db.number(of_kai).await, 0);
        let waiting = "SELECT count(*) FROM outbox WHERE delivered_at IS NULL";
        assert_eq!(db.number(waiting).await, 1, "what waited for Kai is not sent");
    }

    async fn a_mailbox_that_takes_nothing_is_stuck_after_the_fifth_try_until_something_gets_through(db) {
        reminded_kai(&db).await;
        let fifth = fails(&db, NOW, 4).await;
        assert_eq!(stuck_mailboxes(&db).await, []);
        let mut now = fails(&db, fifth, 1).await - Duration::HOUR;
        assert_eq!(stuck_mailboxes(&db).await, [("office@example.de".to_owned(), 5, 1)]);

        let reader = db.store.reader();
        let own = outbox::stuck_of_person(&reader, person(1)).await.unwrap().unwrap();
        assert_eq!((own.address.as_str(), own.tries, own.waiting), ("kai@example.de", 5, 1));
        assert_eq!(outbox::stuck_of_person(&reader, person(2)).await.unwrap(), None);
        db.execute("UPDATE person SET email = 'new@example.de' WHERE email = 'kai@example.de'").await;
        assert_eq!(outbox::stuck_of_person(&reader, person(1)).await.unwrap(), None, "it is another address now");

        reminded_again(&db).await;
        now += Duration::minutes(1);
        let mut hk = db.store.housekeeping().await.unwrap();
        let new: Vec<_> = outbox::claim(&mut hk, now, 10).await.unwrap().iter().map(|notice| notice.id).collect();
        outbox::delivered(&mut hk, &new, now).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(stuck_mailboxes(&db).await, [], "something got through");
        now += Duration::HOUR;
        fails(&db, now, 1).await;
        assert_eq!(stuck_mailboxes(&db).await, [("office@example.de".to_owned(), 6, 1)], "and then nothing again");
    }

    async fn what_was_delivered_long_ago_goes_in_portions_and_what_is_stuck_stays(db) {
        reminded_kai(&db).await;
        reminded_again(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let ids: Vec<_> =
            outbox::claim(&mut hk, NOW, 10).await.unwrap().iter().map(|notice| notice.id).collect();
        let (stuck, sent) = ids.split_first().unwrap();
        outbox::delivered(&mut hk, sent, NOW).await.unwrap();
        outbox::failed(&mut hk, &[*stuck], "full", NOW, NOW + Duration::HOUR).await.unwrap();
        hk.commit().await.unwrap();
        assert!(sent.len() >= 3, "{sent:?}");
        let (all, later) = (u64::try_from(sent.len()).unwrap(), NOW + Duration::milliseconds(1));
        for (before, n, gone) in [(NOW, 10, 0), (later, 2, 2), (later, 10, all - 2), (later + Duration::DAY, 10, 0)] {
            let mut hk = db.store.housekeeping().await.unwrap();
            assert_eq!(outbox::purge(&mut hk, before, n).await.unwrap(), gone, "{before} {n}");
            hk.commit().await.unwrap();
        }
        let left = outbox::stuck(&db.store.reader()).await.unwrap();
        assert_eq!(left.iter().map(|notice| notice.id).collect::<Vec<_>>(), [*stuck]);
    }

    async fn a_mailbox_that_is_kept_no_longer_is_not_stuck(db) {
        reminded_kai(&db).await;
        db.execute("UPDATE authority_access SET mailbox = 'check@example.de' WHERE procedure = 'check'").await;
        let now = fails(&db, NOW, 5).await;
        assert_eq!(stuck_mailboxes(&db).await, [("check@example.de".to_owned(), 5, 1)]);
        db.execute("UPDATE authority_access SET mailbox = NULL WHERE procedure = 'check'").await;
        assert_eq!(stuck_mailboxes(&db).await, []);
        let mut hk = db.store.housekeeping().await.unwrap();
        let tried: Vec<_> = outbox::claim(&mut hk, now, 10).await.unwrap();
        let mailbox = tried.iter().find(|notice| notice.person.is_none()).unwrap();
        assert_eq!((mailbox.address.as_str(), mailbox.attempts), ("office@example.de", 1));
        hk.commit().await.unwrap();
        assert_eq!(stuck_mailboxes(&db).await, []);
    }
}

//! Notices in the lists of people are kept with the change, and read page by page in the scope of who reads them.

use crate::cases::{scope, scope_in};
use crate::databases::{Database, NOW, exchange, on_both, person, reminded};
use crate::outbox::reminded_kai;
use domain::ids::NoticeId;
use store::person_notices::{self, Marked};
use time::Duration;

/// Kai was reminded three times of an exchange that is in the inbox of the authority.
async fn reminded_three_times(db: &Database) {
    reminded_kai(db).await;
    for minutes in [1, 2] {
        let tx = db.store.begin_system(&db.keys, NOW + Duration::minutes(minutes)).await.unwrap();
        tx.finish(&reminded(&exchange(1)), "").await.unwrap();
    }
    db.execute(&format!(
        "INSERT INTO inbox_row (authority_id, exchange_id, procedure, policy_area, bucket, state, version, counterpart_id,
                                counterpart_country, changed_at, number, own_reference, search_text)
         VALUES ({}, {}, 'check', 'area', 'waiting_for_us', 'sent', 1, {}, 'PT', 0, 'PQ-2026-000001', 'AZ 7', '')",
        db.uuid(scope(2).authority().0),
        db.uuid(exchange(1).id.0),
        db.uuid(scope(1).authority().0),
    ))
    .await;
}

async fn pages(db: &Database, only_unread: bool) -> Vec<NoticeId> {
    let reader = db.store.reader();
    let mut found: Vec<NoticeId> = Vec::new();
    loop {
        let after = found.last().copied();
        let page = person_notices::list(&reader, person(1), &scope(2), only_unread, after, 1).await.unwrap();
        let Some(next) = page.first() else { return found };
        assert_eq!((next.number.as_str(), next.own_reference.as_deref()), ("PQ-2026-000001", Some("AZ 7")));
        found.push(next.id);
    }
}

on_both! {
    async fn who_has_a_role_in_the_procedure_is_told_once_for_each_event_and_nobody_else(db) {
        reminded_three_times(&db).await;
        assert_eq!(db.number("SELECT count(*) FROM person_notice").await, 3);
        let kai = db.uuid(person(1).0);
        assert_eq!(db.number(&format!("SELECT count(*) FROM person_notice WHERE person_id = {kai}")).await, 3);
    }

    async fn who_is_locked_or_does_not_want_it_is_not_told(db) {
        reminded_kai(&db).await;
        let kai = db.uuid(person(1).0);
        db.execute(&format!("INSERT INTO notice_choice (person_id, sort, delivery, is_listed) VALUES ({kai}, 'deadlines', 'at_once', false)")).await;
        let again = || async {
            let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
            tx.finish(&reminded(&exchange(1)), "").await.unwrap();
            db.number("SELECT count(*) FROM person_notice").await
        };
        assert_eq!(again().await, 1);
        db.execute("DELETE FROM notice_choice").await;
        db.execute("UPDATE person SET is_locked = true").await;
        assert_eq!(again().await, 1);
        db.execute("UPDATE person SET is_locked = false").await;
        assert_eq!(again().await, 2);
    }

    async fn every_notice_is_on_one_page_and_none_out_of_scope_is_on_any(db) {
        reminded_three_times(&db).await;
        let all = pages(&db, false).await;
        assert_eq!(all.iter().collect::<std::collections::BTreeSet<_>>().len(), 3);
        let reader = db.store.reader();
        assert_eq!(person_notices::unread(&reader, person(1), &scope(2)).await.unwrap(), 3);
        for (who, scope) in [(2, scope(2)), (1, scope(1)), (1, scope_in(2, "other"))] {
            let none = person_notices::list(&reader, person(who), &scope, false, None, 10).await.unwrap();
            assert_eq!(none, []);
            assert_eq!(person_notices::unread(&reader, person(who), &scope).await.unwrap(), 0);
        }
        db.execute("DELETE FROM inbox_row").await;
        assert_eq!(pages(&db, false).await, []);
    }

    async fn reading_marks_the_own_notices_alone(db) {
        reminded_three_times(&db).await;
        let all = pages(&db, false).await;
        let reader = db.store.reader();
        for (who, marked, left) in [
            (2, Marked::All(scope(2).authority()), 3),
            (1, Marked::All(scope(1).authority()), 3),
            (2, Marked::One(all[0]), 3),
            (1, Marked::One(all[0]), 2),
            (1, Marked::Of(exchange(2).id), 2),
            (1, Marked::Of(exchange(1).id), 0),
        ] {
            let mut hk = db.store.housekeeping().await.unwrap();
            person_notices::mark_read(&mut hk, person(who), marked, NOW).await.unwrap();
            hk.commit().await.unwrap();
            assert_eq!(pages(&db, true).await.len(), left, "{marked:?}");
        }
        assert_eq!(pages(&db, false).await, all, "what was read stays where it was");
        assert!(!person_notices::has_unread(&reader, person(1), exchange(1).id).await.unwrap());
    }

    async fn what_is_old_is_forgotten(db) {
        reminded_three_times(&db).await;
        for (before, left) in [(NOW, 3), (NOW + Duration::HOUR, 0)] {
            let mut hk = db.store.housekeeping().await.unwrap();
            person_notices::forget(&mut hk, before, 10).await.unwrap();
            hk.commit().await.unwrap();
            assert_eq!(db.number("SELECT count(*) FROM person_notice").await, left);
        }
    }
}

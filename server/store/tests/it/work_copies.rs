//! Work copies keep their files letter for letter, and are saved only over the revision that was seen.

use crate::databases::{Database, NOW, on_both, person};
use domain::access::Person;
use domain::accounts::Roles;
use domain::ids::{AuthorityId, OnceKey, Revision, WorkCopyId};
use domain::procedures::design::{WorkCopy, WorkEvent, WorkStatus};
use store::audit::verify;
use store::{Error, work_copies};
use time::Duration;
use uuid::Uuid;

fn copy(n: u128, by: u128) -> WorkCopy {
    WorkCopy {
        id: WorkCopyId(Uuid::from_u128(n)),
        author: person(by),
        base: Some(3),
        definition: "x = 1 # \t\r\n\n".to_owned(),
        texts: [("el".to_owned(), "\u{feff}a =\n    .b = γ\u{1F980}\n".to_owned())].into(),
        status: WorkStatus::Open,
        words: None,
        second: None,
        revision: Revision(1),
        last_key: None,
        created_at: NOW,
        changed_at: NOW,
    }
}

async fn create(db: &Database, copy: &WorkCopy) -> Result<(), Error> {
    let mut hk = db.store.housekeeping().await.unwrap();
    work_copies::create(&mut hk, copy).await?;
    hk.commit().await
}

async fn save(db: &Database, copy: &WorkCopy, before: i64) -> Result<(), Error> {
    let mut hk = db.store.housekeeping().await.unwrap();
    work_copies::save(&mut hk, copy, Revision(before)).await?;
    hk.commit().await
}

async fn step(db: &Database, copy: &WorkCopy, before: i64, event: &WorkEvent) -> Result<(), Error> {
    let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
    work_copies::step(&mut tx, copy, Revision(before)).await?;
    tx.finish_work(event, copy, &[]).await
}

fn author(n: u128) -> Person {
    Person { id: person(n), authority: AuthorityId(Uuid::from_u128(n)), roles: Roles::default() }
}

on_both! {
    async fn a_work_copy_keeps_every_letter(db) {
        create(&db, &copy(1, 1)).await.unwrap();
        let mut next = copy(1, 1);
        assert_eq!(work_copies::load(&db.store.reader(), next.id).await.unwrap(), Some(next.clone()));
        next.status = WorkStatus::Returned;
        next.words = Some("Why?".to_owned());
        next.second = Some(person(2));
        next.last_key = Some(OnceKey(Uuid::from_u128(7)));
        next.revision = Revision(2);
        next.changed_at = NOW + Duration::HOUR;
        next.base = None;
        save(&db, &next, 1).await.unwrap();
        assert_eq!(work_copies::load(&db.store.reader(), next.id).await.unwrap(), Some(next));
    }

    async fn a_work_copy_is_saved_only_over_the_revision_that_was_seen(db) {
        create(&db, &copy(1, 1)).await.unwrap();
        let next = WorkCopy { revision: Revision(2), ..copy(1, 1) };
        save(&db, &next, 1).await.unwrap();
        assert!(matches!(save(&db, &next, 1).await, Err(Error::Stale)));
        let gone = WorkCopy { id: WorkCopyId(Uuid::from_u128(9)), ..next };
        assert!(matches!(save(&db, &gone, 1).await, Err(Error::NotFound)));
    }

    async fn a_work_copy_begun_twice_is_one(db) {
        create(&db, &copy(1, 1)).await.unwrap();
        create(&db, &copy(1, 1)).await.unwrap();
        assert!(matches!(create(&db, &copy(1, 2)).await, Err(Error::KeyReused)));
        create(&db, &WorkCopy { changed_at: NOW + Duration::HOUR, ..copy(2, 2) }).await.unwrap();
        let listed = work_copies::list(&db.store.reader()).await.unwrap();
        let ids: Vec<u128> = listed.iter().map(|(copy, _)| copy.id.0.as_u128()).collect();
        assert_eq!(ids, [2, 1]);
    }

    async fn every_step_is_in_the_audit_trail_with_the_files_that_it_was_about(db) {
        create(&db, &copy(1, 1)).await.unwrap();
        let mut next = copy(1, 1);
        let event = next.submit(&author(1), true, NOW).unwrap();
        step(&db, &next, 1, &event).await.unwrap();
        assert!(matches!(step(&db, &next, 1, &event).await, Err(Error::Stale)), "nothing is kept twice");
        let event = next.take_back(&author(1), NOW).unwrap();
        step(&db, &next, 2, &event).await.unwrap();
        let event = next.discard(&author(1), NOW).unwrap();
        let discard = async |seen: i64| {
            let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
            work_copies::discard(&mut tx, next.id, Revision(seen)).await?;
            tx.finish_work(&event, &next, &[]).await
        };
        assert!(matches!(discard(1).await, Err(Error::Stale)));
        discard(3).await.unwrap();
        assert_eq!(work_copies::load(&db.store.reader(), next.id).await.unwrap(), None);
        let report = verify(&db.store.reader(), &db.keys).await.unwrap();
        assert_eq!((report.work_copies, report.entries, report.faults), (3, 0, Vec::new()));
    }
}

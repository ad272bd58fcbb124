//! Versions of procedures: installed once, approved once, never changed, and all of it in the audit trail.

use crate::cases::name;
use crate::databases::{Database, NOW, on_both, person};
use domain::procedures::publish::{self, KnownVersion, Publication, VersionStatus};
use domain::realm::Realm;
use store::audit::{FaultKind, is_any_recorded, verify};
use store::procedures::{self, Counts, Files};

fn files(text: &str) -> Files {
    Files { definition: text.to_owned(), texts: [("en".into(), "a = b".into())].into() }
}

fn installed(realm: Realm, version: u32) -> Publication {
    publish::install(realm, &name("check"), version, &[], Some(person(1)), NOW).unwrap().unwrap()
}

async fn install(db: &Database, event: &Publication, files: &Files) -> bool {
    let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
    let is_new = procedures::install(&mut tx, event, files).await.unwrap();
    if is_new {
        tx.finish_publication(event).await.unwrap();
    }
    is_new
}

fn approved(version: u32) -> Publication {
    let draft =
        KnownVersion { version, status: VersionStatus::Draft, author: Some(person(1)), is_same: false };
    publish::approve(&name("check"), version, &[draft], person(2), NOW).unwrap()
}

async fn approve(db: &Database, version: u32) -> Result<(), store::Error> {
    let event = approved(version);
    let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
    procedures::approve(&mut tx, &event).await?;
    tx.finish_publication(&event).await
}

async fn kinds(db: &Database) -> Vec<FaultKind> {
    let report = verify(&db.store.reader(), &db.keys).await.unwrap();
    report.faults.into_iter().map(|fault| fault.kind).collect()
}

on_both! {
    async fn a_version_is_installed_once_and_never_changes(db) {
        let event = installed(Realm::Training, 1);
        assert!(install(&db, &event, &files("one")).await);
        assert!(!install(&db, &event, &files("two")).await);
        let versions = procedures::versions(&db.store.reader()).await.unwrap();
        assert_eq!(versions.len(), 1);
        assert_eq!(versions[0].files, files("one"));
        assert_eq!((versions[0].status, versions[0].author), (VersionStatus::InForce, Some(person(1))));
        assert_eq!((versions[0].installed_at, versions[0].in_force_at), (NOW, Some(NOW)));
    }

    async fn a_draft_is_put_in_force_once_and_keeps_both_names(db) {
        install(&db, &installed(Realm::Live, 2), &files("one")).await;
        let versions = procedures::versions_of(&db.store.reader(), &name("check")).await.unwrap();
        assert_eq!((versions[0].status, versions[0].in_force_at), (VersionStatus::Draft, None));
        approve(&db, 2).await.unwrap();
        let versions = procedures::versions_of(&db.store.reader(), &name("check")).await.unwrap();
        assert_eq!((versions[0].status, versions[0].in_force_at), (VersionStatus::InForce, Some(NOW)));
        assert_eq!((versions[0].author, versions[0].approver), (Some(person(1)), Some(person(2))));
        assert!(matches!(approve(&db, 2).await, Err(store::Error::Stale)));
        assert!(matches!(approve(&db, 3).await, Err(store::Error::Stale)));
    }

    async fn every_new_version_and_every_approval_shows_in_the_counts(db) {
        let counts = async || procedures::counts(&db.store.reader()).await.unwrap();
        assert_eq!(counts().await, Counts::default());
        install(&db, &installed(Realm::Training, 1), &files("one")).await;
        assert_eq!(counts().await, Counts { drafts: 0, in_force: 1 });
        install(&db, &installed(Realm::Live, 2), &files("two")).await;
        assert_eq!(counts().await, Counts { drafts: 1, in_force: 1 });
        approve(&db, 2).await.unwrap();
        assert_eq!(counts().await, Counts { drafts: 0, in_force: 2 });
    }

    async fn the_trail_tells_of_versions_beside_exchanges(db) {
        assert!(!is_any_recorded(&db.store.reader(), &[name("check")]).await.unwrap());
        db.exchange_with_events(1, 2).await;
        install(&db, &installed(Realm::Live, 1), &files("one")).await;
        approve(&db, 1).await.unwrap();
        let report = verify(&db.store.reader(), &db.keys).await.unwrap();
        assert_eq!((report.entries, report.exchanges, report.publications), (2, 1, 2));
        assert_eq!(report.faults, []);
        assert!(is_any_recorded(&db.store.reader(), &[name("other"), name("check")]).await.unwrap());
        assert!(!is_any_recorded(&db.store.reader(), &[name("other")]).await.unwrap());
    }

    async fn events_of_many_versions_are_kept_together_or_not_at_all(db) {
        let events = [installed(Realm::Training, 1), installed(Realm::Live, 2)];
        for event in &events {
            install(&db, event, &files("one")).await;
        }
        let publications = async || verify(&db.store.reader(), &db.keys).await.unwrap().publications;
        let unknown = [events[0].clone(), installed(Realm::Live, 3)];
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        assert!(matches!(tx.finish_publications(&unknown).await, Err(store::Error::NotFound)));
        assert_eq!(publications().await, 2);
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish_publications(&events).await.unwrap();
        assert_eq!(publications().await, 4);
        assert_eq!(kinds(&db).await, []);
    }

    async fn a_version_that_was_edited_approved_or_slipped_in_behind_the_trail_is_found(db) {
        install(&db, &installed(Realm::Live, 1), &files("one")).await;
        assert_eq!(kinds(&db).await, []);
        for (edit, back) in [
            ("definition = 'two'", "definition = 'one'"),
            ("texts = '{\"en\":\"a = c\"}'", "texts = '{\"en\":\"a = b\"}'"),
            ("status = 'in_force'", "status = 'draft'"),
        ] {
            db.execute(&format!("UPDATE procedure_version SET {edit}")).await;
            assert_eq!(kinds(&db).await, [FaultKind::VersionChanged], "{edit}");
            db.execute(&format!("UPDATE procedure_version SET {back}")).await;
            assert_eq!(kinds(&db).await, [], "{back}");
        }
        db.execute("UPDATE procedure_version SET version = 2").await;
        assert_eq!(kinds(&db).await, [FaultKind::VersionWithoutEntry, FaultKind::VersionMissing]);
        db.execute("DELETE FROM procedure_version").await;
        assert_eq!(kinds(&db).await, [FaultKind::VersionMissing]);
        db.execute("DELETE FROM audit_entry").await;
        assert_eq!(kinds(&db).await, [FaultKind::EntryMissing]);
    }

    async fn two_nodes_that_install_the_same_version_at_once_add_it_once(db) {
        let other = store::Store::open(&db.url).await.unwrap();
        let tasks = [db.store.clone(), other].map(|store| {
            let (keys, event) = (db.keys.clone(), installed(Realm::Training, 1));
            tokio::spawn(async move {
                let mut tx = store.begin_system(&keys, NOW).await.unwrap();
                let is_new = procedures::install(&mut tx, &event, &files("one")).await.unwrap();
                if is_new {
                    tx.finish_publication(&event).await.unwrap();
                }
                is_new
            })
        });
        let mut added = 0;
        for task in tasks {
            added += usize::from(task.await.unwrap());
        }
        assert_eq!(added, 1);
        assert_eq!(kinds(&db).await, []);
    }

    async fn a_status_that_no_rule_knows_is_refused_by_the_table(db) {
        install(&db, &installed(Realm::Training, 1), &files("one")).await;
        let wrong = tokio::spawn(async move { db.execute("UPDATE procedure_version SET status = 'lost'").await });
        assert!(wrong.await.is_err());
    }
}

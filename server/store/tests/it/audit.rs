//! Whatever is done to the audit trail without the instance key is found.

use crate::databases::{Database, NOW, exchange, on_both, reminded};
use std::sync::Arc;
use store::audit::{FaultKind, Report, verify};
use store::{Error, Keyring};
use uuid::Uuid;

async fn report(db: &Database) -> Report {
    verify(&db.store.reader(), &db.keys).await.unwrap()
}

async fn kinds(db: &Database) -> Vec<FaultKind> {
    let mut kinds: Vec<_> = report(db).await.faults.into_iter().map(|fault| fault.kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// Exchanges 1 and 17 share a shard, exchange 2 has another.
async fn filled(db: &Database) {
    for n in [1, 2, 17] {
        db.exchange_with_events(n, 3).await;
    }
    assert_eq!(kinds(db).await, []);
}

fn of(db: &Database, n: u128) -> String {
    format!("exchange_id = {}", db.uuid(Uuid::from_u128(n)))
}

on_both! {
    async fn a_new_database_is_clean(db) {
        assert_eq!(report(&db).await, Report::default());
    }

    async fn a_trail_that_nobody_touched_is_clean_and_counted(db) {
        filled(&db).await;
        assert_eq!(report(&db).await, Report { entries: 9, exchanges: 3, ..Report::default() });
    }

    async fn many_changes_in_one_transaction_are_a_clean_trail_over_several_pages(db) {
        let exchanges: Vec<_> = (1..=60).map(exchange).collect();
        for exchange in &exchanges {
            db.put_exchange(exchange).await;
        }
        let events: Vec<_> = (0..50).flat_map(|_| exchanges.iter().map(reminded)).collect();
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish_bulk(&events).await.unwrap();
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish(&reminded(&exchange(3)), "").await.unwrap();
        assert_eq!(report(&db).await, Report { entries: 3001, exchanges: 60, ..Report::default() });
    }

    async fn with_another_instance_key_nothing_is_right(db) {
        filled(&db).await;
        let stranger = Keyring::new([8; 32]);
        let report = verify(&db.store.reader(), &stranger).await.unwrap();
        assert!(report.faults.len() >= 9, "{report:?}");
    }

    async fn an_edited_entry_is_found_whatever_its_column(db) {
        filled(&db).await;
        let edits = [
            "at = at + 1".to_owned(),
            format!("person_id = {}", db.uuid(Uuid::from_u128(9))),
            format!("authority_id = {}", db.uuid(Uuid::from_u128(9))),
            "kind = 'close'".to_owned(),
            "detail = '{\"v\":1,\"from\":\"sent\",\"to\":null,\"date\":null}'".to_owned(),
        ];
        for edit in edits {
            let before = report(&db).await.faults.len();
            assert_eq!(db.execute(&format!("UPDATE audit_entry SET {edit} WHERE n = 2 AND {}", of(&db, 1))).await, 1);
            let found = kinds(&db).await;
            assert!(found.contains(&FaultKind::EntryChanged), "{edit}: {found:?}, before: {before}");
            db.execute(&format!("DELETE FROM audit_entry WHERE {}", of(&db, 1))).await;
            db.store.migrate_down().await.unwrap();
            db.store.migrate().await.unwrap();
            filled(&db).await;
        }
    }

    async fn an_inserted_entry_is_found(db) {
        filled(&db).await;
        let columns = "at, person_id, authority_id, kind, detail, previous, mac";
        db.execute(&format!(
            "INSERT INTO audit_entry (exchange_id, n, {columns})
             SELECT exchange_id, 4, {columns} FROM audit_entry WHERE n = 3 AND {}", of(&db, 1)
        )).await;
        let found = kinds(&db).await;
        assert!(found.contains(&FaultKind::EntryWithoutLink), "{found:?}");
    }

    async fn reordered_entries_are_found(db) {
        filled(&db).await;
        for (from, to) in [(2, 99), (3, 2), (99, 3)] {
            db.execute(&format!("UPDATE audit_entry SET n = {to} WHERE n = {from} AND {}", of(&db, 1))).await;
        }
        let found = kinds(&db).await;
        assert!(found.contains(&FaultKind::EntryChanged), "{found:?}");
        assert!(found.contains(&FaultKind::EntryOutOfOrder), "{found:?}");
    }

    async fn a_removed_entry_is_found_in_the_middle_and_at_the_end(db) {
        filled(&db).await;
        db.execute(&format!("DELETE FROM audit_entry WHERE n = 3 AND {}", of(&db, 2))).await;
        assert_eq!(kinds(&db).await, [FaultKind::EntryMissing]);
        db.execute(&format!("DELETE FROM audit_entry WHERE n = 2 AND {}", of(&db, 1))).await;
        assert_eq!(kinds(&db).await, [FaultKind::EntryOutOfOrder, FaultKind::EntryMissing]);
    }

    async fn a_removed_exchange_is_found_even_with_its_entries_and_links(db) {
        filled(&db).await;
        db.execute(&format!("DELETE FROM exchange WHERE id = {}", db.uuid(Uuid::from_u128(1)))).await;
        assert_eq!(kinds(&db).await, [FaultKind::EntriesWithoutExchange]);
        db.execute(&format!("DELETE FROM audit_entry WHERE {}", of(&db, 1))).await;
        assert_eq!(kinds(&db).await, [FaultKind::EntryMissing]);
        db.execute(&format!("DELETE FROM audit_link WHERE {}", of(&db, 1))).await;
        assert_eq!(kinds(&db).await, [FaultKind::LinkOutOfOrder]);
    }

    async fn an_exchange_without_entries_is_found(db) {
        filled(&db).await;
        db.put_exchange(&exchange(5)).await;
        assert_eq!(kinds(&db).await, [FaultKind::ExchangeWithoutEntries]);
    }

    async fn a_cut_tail_is_found_and_cannot_be_hidden_by_a_later_change(db) {
        filled(&db).await;
        // The last event of exchange 17, with its link, as if it had never been; the tip set back, but not its seal.
        db.execute(&format!("DELETE FROM audit_entry WHERE n = 3 AND {}", of(&db, 17))).await;
        db.execute(&format!("DELETE FROM audit_link WHERE n = 3 AND {}", of(&db, 17))).await;
        assert_eq!(kinds(&db).await, [FaultKind::TailCut]);
        db.execute("UPDATE audit_tip SET seq = 5, mac = (SELECT mac FROM audit_link WHERE shard = 1 AND seq = 5)
                    WHERE shard = 1").await;
        assert_eq!(kinds(&db).await, [FaultKind::TipChanged]);
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        let refused = tx.finish(&reminded(&exchange(17)), "").await;
        assert!(matches!(refused, Err(Error::Corrupt { table: "audit_tip", .. })), "{refused:?}");
    }

    async fn a_removed_tip_is_found_and_not_made_anew(db) {
        filled(&db).await;
        db.execute("DELETE FROM audit_tip WHERE shard = 1").await;
        assert_eq!(kinds(&db).await, [FaultKind::TipMissing]);
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        assert!(matches!(tx.finish(&reminded(&exchange(1)), "").await, Err(Error::Corrupt { .. })));
        db.execute("DELETE FROM audit_tip").await;
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        assert!(matches!(tx.finish(&reminded(&exchange(1)), "").await, Err(Error::Corrupt { .. })));
    }

    async fn an_edited_or_exchanged_link_is_found(db) {
        filled(&db).await;
        db.execute("UPDATE audit_link SET seq = 99 WHERE shard = 1 AND seq = 2").await;
        let found = kinds(&db).await;
        assert!(found.contains(&FaultKind::LinkChanged) && found.contains(&FaultKind::LinkOutOfOrder), "{found:?}");
    }

    async fn changes_of_many_exchanges_at_once_make_a_clean_trail(db) {
        for n in 1..=8 {
            db.put_exchange(&exchange(n)).await;
        }
        let tasks: Vec<_> = (0..48u128).map(|n| {
            let db = Arc::clone(&db);
            tokio::spawn(async move {
                let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
                tx.finish(&reminded(&exchange(n % 8 + 1)), "").await.unwrap();
            })
        }).collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(report(&db).await, Report { entries: 48, exchanges: 8, ..Report::default() });
    }
}

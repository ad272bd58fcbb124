//! Exchanges inserted together are the same as those made one by one.

use crate::cases::{happened, id, procedure, put_authorities, save, scope, sent};
use crate::databases::{Database, on_both, person};
use domain::exchanges::event::EventKind;
use domain::exchanges::{Action, Exchange};
use domain::procedures::Entries;
use store::bulk::{self, WholeExchange};
use store::exchanges::{self, Part};
use store::inbox::{self, Filter};
use store::{audit, drafts};

/// An exchange that was only sent.
pub fn bare(exchange: Exchange) -> WholeExchange {
    let events = vec![happened(&exchange, EventKind::Done(Action::Send), 1)];
    WholeExchange { exchange, request: Entries::default(), reply: None, events }
}

async fn insert(db: &Database, range: std::ops::RangeInclusive<u128>) {
    let whole = range.map(|n| {
        let mut whole = bare(sent(n));
        whole.exchange.number = None;
        whole.request.set("text", "typed");
        whole.reply = Some([("a.one", "yes")].into_iter().collect());
        whole.events.push(happened(&whole.exchange, EventKind::Done(Action::Accept), 2));
        whole
    });
    let mut hk = db.store.housekeeping().await.unwrap();
    bulk::insert(&mut hk, &db.keys, whole.collect(), &procedure()).await.unwrap();
    hk.commit().await.unwrap();
}

on_both! {
    async fn exchanges_inserted_together_are_whole_and_can_be_moved_on(db) {
        put_authorities(&db).await;
        insert(&db, 1..=450).await;
        insert(&db, 451..=500).await;
        let reader = db.store.reader();
        let report = audit::verify(&reader, &db.keys).await.unwrap();
        assert_eq!((report.exchanges, report.entries, report.faults.len()), (500, 1000, 0));
        let mut last = exchanges::load(&reader, id(500), &scope(2)).await.unwrap().unwrap();
        assert_eq!(last.number.as_deref(), Some("XY-2026-000500"));
        let reply = exchanges::text(&reader, &db.keys, id(500), Part::Reply).await.unwrap().unwrap();
        assert_eq!(reply.text("a.one"), Some("yes"));
        let today = time::macros::date!(2026 - 11 - 22);
        let counts = inbox::counts(&reader, &scope(2), today).await.unwrap();
        assert_eq!(counts.by_bucket.values().sum::<u64>(), 500);
        let page = inbox::page(&reader, &scope(2), &Filter::default(), today).await.unwrap();
        assert_eq!((page.rows.len(), page.next.is_some()), (50, true));
        save(&db, &mut last).await.unwrap();
        let mut tx = db.fresh(person(1)).await;
        assert_eq!(exchanges::next_number(&mut tx, "XY", 2026).await.unwrap(), "XY-2026-000501");
        drop(tx);
        assert_eq!(drafts::count(&reader, &scope(1)).await.unwrap(), 0);
    }
}

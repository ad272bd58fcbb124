//! The inbox: pages without gaps or doubles, kept counts that equal a recount, filters that combine.

use crate::cases::{entry, id, insert, procedure, put_authorities, save, scope, scope_in, sent};
use crate::databases::{Database, NOW, on_both};
use domain::country::Country;
use domain::exchanges::{Bucket, Exchange, Lifecycle};
use domain::procedures::definition::Ending;
use proptest::prelude::*;
use std::collections::HashSet;
use store::inbox::{self, Counts, DueFilter, Filter, Page, Sort};
use time::Duration;
use time::macros::date;

const TODAY: time::Date = date!(2026 - 11 - 22);

async fn page(db: &Database, by: u128, filter: &Filter) -> Page {
    inbox::page(&db.store.reader(), &scope(by), filter, TODAY).await.unwrap()
}

async fn numbers(db: &Database, filter: Filter) -> Vec<u128> {
    let mut found: Vec<u128> =
        page(db, 2, &filter).await.rows.iter().map(|row| row.exchange.0.as_u128()).collect();
    found.sort_unstable();
    found
}

async fn counts(db: &Database, by: u128) -> Counts {
    inbox::counts(&db.store.reader(), &scope(by), TODAY).await.unwrap()
}

/// Every page one after the other; each cursor goes through the address.
async fn all_pages(db: &Database, sort: Sort, bucket: Option<Bucket>, limit: u64) -> Vec<inbox::InboxRow> {
    let mut filter = Filter { sort, bucket, limit, ..Filter::default() };
    let mut rows = Vec::new();
    loop {
        let page = page(db, 2, &filter).await;
        assert!(u64::try_from(page.rows.len()).unwrap() <= limit);
        rows.extend(page.rows);
        match page.next {
            Some(next) => filter.before = Some(next.to_string().parse().unwrap()),
            None => return rows,
        }
    }
}

/// Changes at few different times, due on few different days, so that many rows are alike but for their id.
fn alike(n: u128) -> Exchange {
    let mut exchange = sent(n);
    let few = i64::try_from(n % 7).unwrap();
    exchange.changed_at = NOW - Duration::hours(few);
    exchange.sent_at = (!n.is_multiple_of(5)).then(|| NOW - Duration::days(i64::try_from(n % 3).unwrap()));
    exchange.dates.wanted = n.is_multiple_of(2).then(|| TODAY + Duration::days(few));
    if n.is_multiple_of(4) {
        exchange.lifecycle = Lifecycle::Open { state: "answered".into() };
    }
    exchange
}

on_both! {
    async fn paging_through_a_hundred_rows_yields_each_once_and_in_order(db) {
        put_authorities(&db).await;
        let all: Vec<Exchange> = (1..=100).map(alike).collect();
        insert(&db, &all).await;
        for limit in [1, 7, 50, 99, 100, 101] {
            for sort in Sort::ALL {
                let rows = all_pages(&db, sort, None, limit).await;
                assert_eq!(rows.len(), 100, "{sort:?} {limit}");
                assert_eq!(rows.iter().map(|row| row.exchange).collect::<HashSet<_>>().len(), 100);
                let in_order = match sort {
                    Sort::Newest => rows.is_sorted_by_key(|row| std::cmp::Reverse((row.changed_at, row.exchange))),
                    Sort::Due => rows.is_sorted_by_key(|row| (row.due_on.is_none(), row.due_on, row.exchange)),
                };
                assert!(in_order, "{sort:?} {limit}");
            }
        }
        let ours = all_pages(&db, Sort::Due, Some(Bucket::WaitingForUs), 9).await;
        let theirs = all_pages(&db, Sort::Due, Some(Bucket::WaitingForThem), 9).await;
        assert_eq!((ours.len(), theirs.len()), (75, 25));
    }

    async fn kept_counts_equal_a_recount_after_any_saves(db) {
        put_authorities(&db).await;
        let mut all: Vec<Exchange> = (1..=6).map(alike).collect();
        insert(&db, &all).await;
        let mut chance = 12345_usize;
        for _ in 0..60 {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let (which, what) = ((chance >> 33) % all.len(), (chance >> 40) % 6);
            let exchange = &mut all[which];
            exchange.lifecycle = match what {
                0 => Lifecycle::Open { state: "sent".into() },
                1 => Lifecycle::Open { state: "answered".into() },
                2 => Lifecycle::Closed { state: "done".into(), ending: Ending::Closed, at: NOW },
                3 => Lifecycle::Blocked { closed_at: NOW, at: NOW },
                4 => Lifecycle::Erased { at: NOW },
                _ => { exchange.sides[1].is_active = !exchange.sides[1].is_active; exchange.lifecycle.clone() }
            };
            save(&db, exchange).await.unwrap();
        }
        let kept = [counts(&db, 1).await, counts(&db, 2).await];
        for (counts, by) in kept.iter().zip([1, 2]) {
            for bucket in Bucket::ALL {
                let rows = page(&db, by, &Filter { bucket: Some(bucket), ..Filter::default() }).await.rows;
                let n = counts.by_bucket.get(&bucket).copied().unwrap_or_default();
                assert_eq!(u64::try_from(rows.len()).unwrap(), n, "{by} {bucket:?}");
            }
        }
        let mut hk = db.store.housekeeping().await.unwrap();
        inbox::rebuild_counts(&mut hk).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(kept, [counts(&db, 1).await, counts(&db, 2).await]);
    }

    async fn filters_combine_and_no_sign_in_the_text_finds_everything(db) {
        put_authorities(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        store::authorities::import(&mut hk, &[entry(1, "GR", "Υπουργείο Παιδείας")]).await.unwrap();
        hk.commit().await.unwrap();
        let (mut first, mut second) = (sent(1), sent(2));
        first.sides[1].own_reference = Some("AZ 100%_7".into());
        second.lifecycle = Lifecycle::Open { state: "answered".into() };
        second.dates.wanted = Some(TODAY - Duration::DAY);
        insert(&db, &[first, second]).await;
        let text = |text: &str| Filter { text: Some(text.into()), ..Filter::default() };
        assert_eq!(numbers(&db, text("pq-2026-000001")).await, [1]);
        assert_eq!(numbers(&db, text("az 100")).await, [1]);
        assert_eq!(numbers(&db, text("ΥΠΟΥΡΓΕΙΟ παιδειας")).await, [1, 2]);
        assert_eq!(numbers(&db, text("check")).await, [1, 2]);
        for nothing in ["%", "_", "%%", "100_8", "nobody", "'; --"] {
            assert!(numbers(&db, text(nothing)).await.is_empty(), "{nothing}");
        }
        assert_eq!(numbers(&db, text(" ")).await, [1, 2]);
        let state = Filter { state: Some("answered".into()), ..Filter::default() };
        assert_eq!(numbers(&db, state).await, [2]);
        let area = Filter { policy_area: Some("invented_area".into()), ..Filter::default() };
        assert_eq!(numbers(&db, area).await, [1, 2]);
        for (country, found) in [("EL", 2), ("DE", 0)] {
            let filter = Filter { country: Country::parse(country), ..Filter::default() };
            assert_eq!(numbers(&db, filter).await.len(), found, "{country}");
        }
        for (due, found) in [
            (DueFilter::Overdue, vec![2]),
            (DueFilter::ThisWeek, vec![1]),
            (DueFilter::Later, vec![]),
            (DueFilter::Never, vec![]),
        ] {
            assert_eq!(numbers(&db, Filter { due: Some(due), ..Filter::default() }).await, found, "{due:?}");
        }
        assert_eq!(numbers(&db, Filter { overdue: true, ..Filter::default() }).await, [2]);
        assert_eq!(counts(&db, 2).await.overdue, 1);
        let row = inbox::row(&db.store.reader(), &scope(2), id(1)).await.unwrap().unwrap();
        assert_eq!((row.due_on, row.due_clock.as_deref()), (Some(date!(2026 - 11 - 27)), Some("accept")));
        assert_eq!((row.counterpart, row.counterpart_country.shown()), (crate::cases::authority(1), "EL"));
    }

    async fn a_stranger_and_a_person_without_a_role_see_neither_rows_nor_counts(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        for scope in [scope(3), scope_in(2, "other")] {
            let reader = db.store.reader();
            assert_eq!(inbox::page(&reader, &scope, &Filter::default(), TODAY).await.unwrap(), Page::default());
            assert_eq!(inbox::counts(&reader, &scope, TODAY).await.unwrap(), Counts::default());
            assert!(inbox::row(&reader, &scope, id(1)).await.unwrap().is_none());
        }
        assert_eq!(counts(&db, 2).await.by_bucket, [(Bucket::WaitingForUs, 1)].into());
        assert_eq!(counts(&db, 1).await.by_bucket, [(Bucket::WaitingForThem, 1)].into());
    }

    async fn the_count_of_overdue_rows_stops_at_its_cap(db) {
        put_authorities(&db).await;
        let late: Vec<Exchange> = (1..=103).map(|n| {
            let mut exchange = sent(n);
            exchange.sent_at = Some(NOW - Duration::days(30));
            exchange
        }).collect();
        let mut hk = db.store.housekeeping().await.unwrap();
        let whole = late.into_iter().map(crate::bulk::bare).collect();
        store::bulk::insert(&mut hk, &db.keys, whole, &procedure()).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(counts(&db, 2).await.overdue, u64::from(domain::exchanges::OVERDUE_CAP));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn pages_of_any_size_put_together_are_the_whole(
        changes in prop::collection::vec((0_i64..4, 0_i64..4, any::<bool>()), 0..40),
        limit in 1_u64..12,
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(crate::databases::on_sqlite(move |db| async move {
            put_authorities(&db).await;
            let all: Vec<Exchange> = (1..).zip(&changes).map(|(n, (hours, days, is_answered))| {
                let mut exchange = sent(n);
                exchange.changed_at = NOW - Duration::hours(*hours);
                exchange.dates.wanted = Some(TODAY + Duration::days(*days));
                if *is_answered {
                    exchange.lifecycle = Lifecycle::Open { state: "answered".into() };
                }
                exchange
            }).collect();
            insert(&db, &all).await;
            for sort in Sort::ALL {
                for bucket in [None, Some(Bucket::WaitingForUs)] {
                    let whole = all_pages(&db, sort, bucket, 1_000).await;
                    assert_eq!(all_pages(&db, sort, bucket, limit).await, whole);
                }
            }
        }));
    }
}

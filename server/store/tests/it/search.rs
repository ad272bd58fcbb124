//! The index of exchanges: found by those who see a field and by nobody else, and never with a word about a person.

use crate::cases::{DEFINITION, authority, id, put_authorities, scope, sent};
use crate::databases::{Database, NOW, on_both, person};
use domain::access::Person;
use domain::accounts::{Role, User};
use domain::exchanges::view::{SavedSearch, SearchQuery};
use domain::exchanges::{Exchange, Lifecycle};
use domain::ids::{ExchangeId, PersonSearchId, SavedSearchId};
use domain::procedures::{Entries, Procedure, ProcedureId};
use domain::search::cases::{Mark, marks_of_name};
use std::collections::BTreeSet;
use store::accounts::{self, NewPerson};
use store::bulk::{self, WholeExchange};
use store::exchanges;
use store::inbox::{self, Filter};
use store::search::{self, MOST_SAVED, PersonSearch, Sought};
use time::Duration;
use time::macros::date;
use uuid::Uuid;

const TODAY: time::Date = date!(2026 - 11 - 22);

const FIELDS: &str = r#"
[[section]]
id = "matter"
step = "subject"

[[field]]
id = "trade"
section = "matter"
kind = "text"
sensitivity = "ordinary"
before_acceptance = true
searchable = true

[[field]]
id = "title"
section = "matter"
kind = "text"
sensitivity = "ordinary"
searchable = true

[[field]]
id = "holder"
section = "matter"
kind = "person"
sensitivity = "personal"
searchable = true
"#;

fn procedure() -> Procedure {
    let source = DEFINITION.replace("section = []\nfield = []\n", "") + FIELDS;
    domain::procedures::parse::parse("searchable.toml", &source).unwrap()
}

fn request() -> Entries {
    [
        ("trade", "Μηχανικός"),
        ("title", "Canary Diploma"),
        ("holder.given_name", "Ана"),
        ("holder.family_name", "Иванова"),
        ("holder.birth_date.day", "3"),
        ("holder.birth_date.month", "7"),
        ("holder.birth_date.year", "1988"),
    ]
    .into_iter()
    .collect()
}

async fn put(db: &Database, exchange: &Exchange) {
    let mut tx = db.fresh(person(1)).await;
    exchanges::insert(&mut tx, exchange, &procedure()).await.unwrap();
    exchanges::put_request(&mut tx, exchange, &procedure(), &request()).await.unwrap();
    tx.finish_bulk(&[]).await.unwrap();
}

async fn save(db: &Database, exchange: &mut Exchange) {
    let before = exchange.revision;
    exchange.revision = before.next();
    let mut tx = db.fresh(person(1)).await;
    exchanges::save(&mut tx, before, exchange, &procedure()).await.unwrap();
    tx.finish_bulk(&[]).await.unwrap();
}

async fn find(db: &Database, by: u128, filter: Filter) -> Vec<ExchangeId> {
    let content = scope(by).procedures().to_vec();
    let filter = Filter { content, ..filter };
    let page = inbox::page(&db.store.reader(), &scope(by), &filter, TODAY).await.unwrap();
    page.rows.iter().map(|row| row.exchange).collect()
}

async fn by_text(db: &Database, by: u128, text: &str) -> Vec<ExchangeId> {
    find(db, by, Filter { text: Some(text.into()), ..Filter::default() }).await
}

async fn by_person(db: &Database, by: u128, name: &str) -> Vec<ExchangeId> {
    let mut marks: BTreeSet<Mark> = marks_of_name(name).collect();
    marks.insert(Mark::Born(date!(1988 - 07 - 03)));
    let procedure = ProcedureId::new("check").unwrap();
    search::by_marks(&db.store.reader(), &db.keys, &scope(by), &procedure, &marks, 25).await.unwrap()
}

async fn rows(db: &Database) -> (i64, i64) {
    let words = db.number("SELECT count(*) FROM search_word").await;
    (words, db.number("SELECT count(*) FROM search_mark").await)
}

fn somebody(n: u128) -> NewPerson {
    let user = User {
        id: person(n),
        username: format!("p{n}"),
        display_name: format!("P{n}"),
        email: format!("p{n}@example.org"),
        language: None,
        authority: authority(1),
        is_locked: false,
    };
    NewPerson { user, password_hash: String::new(), is_administrator: false, roles: Vec::new() }
}

fn searcher(n: u128) -> Person {
    let procedure = ProcedureId::new("check").unwrap();
    Person { id: person(n), authority: authority(1), roles: [(procedure, Role::Handler)].into() }
}

on_both! {
    async fn a_side_finds_by_a_field_only_from_the_moment_it_sees_it(db) {
        put_authorities(&db).await;
        let mut exchange = sent(1);
        put(&db, &exchange).await;
        assert_eq!(by_text(&db, 1, "canary dipl").await, [id(1)]);
        assert_eq!(by_text(&db, 2, "canary").await, []);
        for trade in ["michanik", "ΜΗΧΑΝΙΚΟΣ", "μηχανικος"] {
            assert_eq!(by_text(&db, 2, trade).await, [id(1)], "{trade}");
        }
        assert_eq!(by_text(&db, 3, "canary").await, []);
        exchange.accepted_at = Some(NOW);
        save(&db, &mut exchange).await;
        assert_eq!(by_text(&db, 2, "canary").await, [id(1)]);
        assert_eq!(by_text(&db, 2, "canary mechanic").await, []);
        let only_header = Filter { text: Some("canary".into()), ..Filter::default() };
        let page = inbox::page(&db.store.reader(), &scope(2), &only_header, TODAY).await.unwrap();
        assert!(page.rows.is_empty(), "without the right to read content");
        exchange.sides[1].is_active = false;
        save(&db, &mut exchange).await;
        assert_eq!(by_text(&db, 2, "canary").await, []);
        assert_eq!(rows(&db).await.0, 3);
    }

    async fn a_field_is_searched_alone_and_says_why(db) {
        put_authorities(&db).await;
        put(&db, &sent(1)).await;
        put(&db, &sent(2)).await;
        let field = |field: &str, sought: Sought| Filter { fields: vec![(field.into(), sought)], ..Filter::default() };
        assert_eq!(find(&db, 1, field("title", Sought::Begins("dip".into()))).await.len(), 2);
        assert_eq!(find(&db, 1, field("trade", Sought::Begins("dip".into()))).await, []);
        assert_eq!(find(&db, 1, field("title", Sought::Is("dip".into()))).await, []);
        assert_eq!(find(&db, 2, field("title", Sought::Is("diploma".into()))).await, []);
        let codes = [("beruf".to_owned(), vec!["michanikos".to_owned()])].into();
        let meant = Filter { text: Some("Beruf".into()), codes, ..Filter::default() };
        assert_eq!(find(&db, 2, meant).await.len(), 2);
        let sought = [Sought::Begins("canary".into()), Sought::Is("michanikos".into())];
        let why = search::fields_with(&db.store.reader(), &scope(1), &[id(1)], &sought).await.unwrap();
        assert_eq!(Vec::from_iter(why), [(id(1), "title".to_owned()), (id(1), "trade".to_owned())]);
    }

    async fn a_person_stands_in_the_index_only_as_codes_and_leaves_it_with_the_data(db) {
        put_authorities(&db).await;
        let mut exchange = sent(1);
        put(&db, &exchange).await;
        for name in ["Ivanova Ana", "Ана Иванова", "ivanova"] {
            assert_eq!(by_person(&db, 1, name).await, [id(1)], "{name}");
        }
        assert_eq!(by_person(&db, 1, "Ivanova Boris").await, []);
        assert_eq!(by_person(&db, 2, "Ivanova").await, [], "before acceptance");
        assert_eq!(by_text(&db, 1, "ivanova").await, [], "a person is no word");
        assert_eq!(rows(&db).await, (4, 3));
        assert_eq!(db.number("SELECT count(*) FROM search_mark WHERE length(mark) = 32").await, 3);
        let other = ProcedureId::new("other").unwrap();
        let mark = Mark::Name("ivanova".into());
        assert_ne!(db.keys.search_mark(&exchange.procedure, &mark), db.keys.search_mark(&other, &mark));
        exchange.accepted_at = Some(NOW);
        save(&db, &mut exchange).await;
        assert_eq!(by_person(&db, 2, "Ivanova").await, [id(1)]);
        exchange.lifecycle = Lifecycle::Blocked { closed_at: NOW, at: NOW };
        save(&db, &mut exchange).await;
        assert_eq!(rows(&db).await, (0, 0));
    }

    async fn exchanges_inserted_together_are_found_as_those_made_one_by_one(db) {
        put_authorities(&db).await;
        put(&db, &sent(1)).await;
        let alone = rows(&db).await;
        let whole = |n| WholeExchange { exchange: sent(n), request: request(), reply: None, events: Vec::new() };
        let mut hk = db.store.housekeeping().await.unwrap();
        bulk::insert(&mut hk, &db.keys, (2..=300).map(whole).collect(), &procedure()).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(rows(&db).await, (alone.0 * 300, alone.1 * 300));
        assert_eq!(by_text(&db, 1, "canary").await.len(), 50);
        assert_eq!(by_person(&db, 1, "Ana Ivanova").await.len(), 25);
    }

    async fn a_correction_takes_the_place_of_what_was_found_before(db) {
        put_authorities(&db).await;
        let exchange = sent(1);
        put(&db, &exchange).await;
        let mut tx = db.fresh(person(1)).await;
        let mut corrected = request();
        corrected.set("title", "Certificate");
        corrected.set("holder.family_name", "Petrova");
        exchanges::put_request(&mut tx, &exchange, &procedure(), &corrected).await.unwrap();
        tx.finish_bulk(&[]).await.unwrap();
        assert_eq!(by_text(&db, 1, "canary").await, []);
        assert_eq!(by_text(&db, 1, "certificate").await, [id(1)]);
        assert_eq!(by_person(&db, 1, "Ivanova").await, []);
        assert_eq!(by_person(&db, 1, "Petrova").await, [id(1)]);
    }

    async fn a_person_keeps_searches_of_their_own_and_not_without_end(db) {
        put_authorities(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        accounts::add_people(&mut hk, &[somebody(1), somebody(2)], NOW).await.unwrap();
        let kept = |n: u128| {
            let query = SearchQuery { text: format!("word {n}"), ..SearchQuery::default() };
            SavedSearch { id: SavedSearchId(Uuid::from_u128(n)), name: format!("{n:02}"), query }
        };
        for n in 1..=u128::from(MOST_SAVED) {
            assert!(search::keep(&mut hk, person(1), &kept(n), NOW).await.unwrap());
        }
        assert!(search::keep(&mut hk, person(1), &kept(1), NOW).await.unwrap(), "kept twice, kept once");
        assert!(!search::keep(&mut hk, person(1), &kept(99), NOW).await.unwrap());
        search::forget(&mut hk, person(2), SavedSearchId(Uuid::from_u128(1))).await.unwrap();
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        let of_one = search::kept(&reader, person(1)).await.unwrap();
        assert_eq!((of_one.len(), &of_one[0]), (usize::try_from(MOST_SAVED).unwrap(), &kept(1)));
        assert_eq!(search::kept(&reader, person(2)).await.unwrap(), []);
        let mut hk = db.store.housekeeping().await.unwrap();
        search::forget(&mut hk, person(1), SavedSearchId(Uuid::from_u128(1))).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(search::kept(&reader, person(1)).await.unwrap()[0], kept(2));
    }

    async fn what_a_search_for_a_person_found_is_shown_to_the_searcher_for_a_while(db) {
        put_authorities(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        accounts::add_people(&mut hk, &[somebody(1), somebody(2)], NOW).await.unwrap();
        hk.commit().await.unwrap();
        let search = PersonSearch { procedure: ProcedureId::new("check").unwrap(), found: vec![id(2), id(1)] };
        let number = PersonSearchId(Uuid::from_u128(9));
        let mut tx = db.fresh(person(1)).await;
        search::note(&mut tx, number, &searcher(1), &search).await.unwrap();
        tx.finish_bulk(&[]).await.unwrap();
        let reader = db.store.reader();
        let found = |by, since| {
            let reader = reader.clone();
            async move { search::searched(&reader, number, &searcher(by), since).await.unwrap() }
        };
        let before = NOW - Duration::MINUTE;
        assert_eq!(found(1, before).await, Some(search));
        assert_eq!(found(2, before).await, None);
        assert_eq!(found(1, NOW).await, None);
        assert_eq!(search::recent(&reader, person(1), before).await.unwrap(), 1);
        assert_eq!(search::recent(&reader, person(2), before).await.unwrap(), 0);
    }
}

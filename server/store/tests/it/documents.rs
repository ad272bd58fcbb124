//! Documents are known to the other side only once they are sent, and to nobody outside the exchange.

use crate::cases::{authority, id, insert, put_authorities, save, scope, scope_in, sent};
use crate::databases::{Database, NOW, on_both, person};
use domain::ids::DocumentId;
use store::Error;
use store::documents::{self, Document};
use uuid::Uuid;

fn document(n: u128, by: u128, attached_to: &str) -> Document {
    Document {
        id: DocumentId(Uuid::from_u128(n)),
        exchange: id(1),
        authority: authority(by),
        attached_to: attached_to.to_owned(),
        kind: "diploma".into(),
        language: "pt".into(),
        name: "Diploma de Ana.pdf".into(),
        media_type: "application/pdf".into(),
        size: 5_000_000_000,
        is_sent: false,
        uploaded_by: person(by),
        uploaded_at: NOW,
        is_confidential: false,
    }
}

async fn add(db: &Database, document: &Document) {
    let mut hk = db.store.housekeeping().await.unwrap();
    documents::add(&mut hk, document).await.unwrap();
    hk.commit().await.unwrap();
}

async fn seen(db: &Database, by: u128) -> Vec<u128> {
    let listed = documents::list(&db.store.reader(), id(1), &scope(by)).await.unwrap();
    listed.iter().map(|document| document.id.0.as_u128()).collect()
}

async fn mark_sent(db: &Database, by: u128, path: &str) {
    let mut tx = db.fresh(person(by)).await;
    documents::mark_sent(&mut tx, id(1), authority(by), path).await.unwrap();
    tx.finish_bulk(&[]).await.unwrap();
}

on_both! {
    async fn a_document_that_was_not_sent_is_invisible_to_the_other_side(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        add(&db, &document(1, 1, "request")).await;
        add(&db, &document(2, 2, "a.one")).await;
        add(&db, &document(3, 2, "a.one_more")).await;
        assert_eq!((seen(&db, 1).await, seen(&db, 2).await), (vec![1], vec![2, 3]));
        mark_sent(&db, 1, "request").await;
        assert_eq!((seen(&db, 1).await, seen(&db, 2).await), (vec![1], vec![1, 2, 3]));
        mark_sent(&db, 2, "a.one").await;
        assert_eq!(seen(&db, 1).await, [1, 2]);
        mark_sent(&db, 2, "a").await;
        assert_eq!(seen(&db, 1).await, [1, 2, 3]);
    }

    async fn an_exchange_names_whose_documents_are_confidential(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        let one = document(1, 1, "request");
        add(&db, &Document { is_confidential: true, ..one.clone() }).await;
        let owners = async || {
            let found = store::exchanges::load(&db.store.reader(), id(1), &scope(2)).await.unwrap();
            found.unwrap().confidential_documents
        };
        assert_eq!(owners().await, [], "nobody else knows of it before it is sent");
        let mark = async |by: u128, is_confidential: bool| {
            let mut tx = db.fresh(person(by)).await;
            documents::mark_confidential(&mut tx, one.id, authority(by), is_confidential).await?;
            tx.finish_bulk(&[]).await
        };
        assert!(matches!(mark(1, false).await, Err(store::Error::NotFound)), "it was not sent");
        mark_sent(&db, 1, "request").await;
        assert_eq!(owners().await, [authority(1)]);
        assert!(matches!(mark(2, false).await, Err(store::Error::NotFound)), "it is not theirs");
        mark(1, false).await.unwrap();
        assert_eq!(owners().await, []);
        let mut hk = db.store.housekeeping().await.unwrap();
        let unsent = documents::mark_unsent(&mut hk, one.id, authority(1), true).await;
        assert!(matches!(unsent, Err(store::Error::NotFound)), "what was sent is marked with an event");
    }

    async fn nobody_outside_the_exchange_finds_a_document(db) {
        put_authorities(&db).await;
        let mut exchange = sent(1);
        insert(&db, std::slice::from_ref(&exchange)).await;
        let wanted = document(1, 1, "request");
        add(&db, &wanted).await;
        mark_sent(&db, 1, "request").await;
        let reader = db.store.reader();
        let get = async |of, by| documents::get(&reader, id(of), wanted.id, &scope(by)).await.unwrap();
        assert_eq!(get(1, 2).await, Some(Document { is_sent: true, ..wanted.clone() }));
        assert_eq!(get(2, 2).await, None);
        assert_eq!(get(1, 3).await, None);
        assert!(seen(&db, 3).await.is_empty());
        assert!(documents::list(&reader, id(1), &scope_in(2, "other")).await.unwrap().is_empty());
        exchange.sides[0].is_active = false;
        save(&db, &mut exchange).await.unwrap();
        assert_eq!(get(1, 1).await, None);
        assert!(seen(&db, 1).await.is_empty());
    }

    async fn only_an_own_document_that_was_not_sent_is_removed(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        let wanted = document(1, 1, "request");
        add(&db, &wanted).await;
        let remove = async |of, by| {
            let mut hk = db.store.housekeeping().await.unwrap();
            documents::remove(&mut hk, id(of), wanted.id, authority(by)).await?;
            hk.commit().await
        };
        assert!(matches!(remove(1, 2).await, Err(Error::NotFound)));
        assert!(matches!(remove(2, 1).await, Err(Error::NotFound)));
        mark_sent(&db, 1, "request").await;
        assert!(matches!(remove(1, 1).await, Err(Error::NotFound)));
        add(&db, &document(2, 1, "request")).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        documents::remove(&mut hk, id(1), DocumentId(Uuid::from_u128(2)), authority(1)).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(seen(&db, 1).await, [1]);
    }

    async fn the_documents_of_a_draft_are_seen_by_its_authority_and_go_with_it(db) {
        let draft = store::drafts::Draft {
            id: id(1),
            kind: store::drafts::DraftKind::Request,
            exchange: None,
            procedure: crate::cases::name("check"),
            version: 1,
            authority: authority(1),
            author: person(1),
            recipient: None,
            revision: domain::ids::Revision(0),
            entries: domain::procedures::Entries::default(),
            created_at: NOW,
            changed_at: NOW,
            changed_by: person(1),
            warned_at: None,
        };
        let mut hk = db.store.housekeeping().await.unwrap();
        store::drafts::create(&mut hk, &db.keys, &draft).await.unwrap();
        documents::add(&mut hk, &document(1, 1, "request")).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!((seen(&db, 1).await, seen(&db, 2).await), (vec![1], vec![]));
        let mut hk = db.store.housekeeping().await.unwrap();
        let gone = store::drafts::delete(&mut hk, id(1), &scope(1)).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(gone, [DocumentId(Uuid::from_u128(1))]);
        assert_eq!(db.number("SELECT count(*) FROM document").await, 0);
    }
}

//! What is said with acts is sealed, in order, and goes with the exchange; links lead only to what is in scope; what was
//! not sent goes with the part in the exchange.

use crate::cases::{authority, id, insert, name, put_authorities, save, scope, sent};
use crate::databases::{Database, NOW, on_both, person};
use domain::exchanges::Action;
use domain::ids::{DocumentId, Revision};
use domain::procedures::Entries;
use store::documents::{self, Document};
use store::drafts::{self, Draft, DraftKind};
use store::exchanges::{self, Message};
use store::{Error, Keyring};
use uuid::Uuid;

fn message(revision: i64, action: Action, text: &str) -> Message {
    Message {
        revision: Revision(revision),
        at: NOW,
        authority: authority(2),
        action,
        entries: [("message", text)].into_iter().collect(),
    }
}

async fn put(db: &Database, message: &Message) -> Result<(), Error> {
    let mut tx = db.fresh(person(2)).await;
    exchanges::put_message(&mut tx, &db.keys, id(1), message).await?;
    tx.finish_bulk(&[]).await
}

async fn read(db: &Database, keys: &Keyring) -> Result<Vec<Message>, Error> {
    exchanges::messages(&db.store.reader(), keys, id(1)).await
}

fn document(n: u128, by: u128, attached_to: &str) -> Document {
    Document {
        id: DocumentId(Uuid::from_u128(n)),
        exchange: id(1),
        authority: authority(by),
        attached_to: attached_to.to_owned(),
        kind: "diploma".into(),
        language: "pt".into(),
        name: "x.pdf".into(),
        media_type: "application/pdf".into(),
        size: 5,
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

on_both! {
    async fn messages_are_read_in_order_and_each_change_has_one(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        assert_eq!(read(&db, &db.keys).await.unwrap(), []);
        let (first, second) = (message(2, Action::AskClarification, "Wann?"), message(10, Action::Clarify, "2011"));
        put(&db, &second).await.unwrap();
        put(&db, &first).await.unwrap();
        assert!(put(&db, &message(2, Action::Clarify, "twice")).await.is_err());
        assert_eq!(read(&db, &db.keys).await.unwrap(), [first, second]);
        assert!(matches!(read(&db, &Keyring::new([8; 32])).await, Err(Error::Sealed)));
    }

    async fn a_message_cannot_be_put_into_somebody_elses_mouth(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        put(&db, &message(2, Action::AskClarification, "Wann?")).await.unwrap();
        let other = db.uuid(authority(1).0);
        db.execute(&format!("UPDATE exchange_message SET authority_id = {other}")).await;
        assert!(matches!(read(&db, &db.keys).await, Err(Error::Sealed)));
    }

    async fn a_follower_is_found_only_by_who_takes_part_in_it(db) {
        put_authorities(&db).await;
        let mut follower = sent(2);
        follower.follows = Some(id(1));
        insert(&db, &[sent(1), follower.clone()]).await;
        let reader = db.store.reader();
        let found = exchanges::followers(&reader, id(1), &scope(2)).await.unwrap();
        assert_eq!(found, [(id(2), follower.number.clone().unwrap())]);
        assert_eq!(exchanges::followers(&reader, id(1), &scope(3)).await.unwrap(), []);
        let named = exchanges::numbers(&reader, [id(1), id(99)], &scope(2)).await.unwrap();
        assert_eq!(named.into_keys().collect::<Vec<_>>(), [id(1)]);
        assert!(exchanges::numbers(&reader, [id(1)], &scope(3)).await.unwrap().is_empty());
        follower.sides[1].is_active = false;
        save(&db, &mut follower).await.unwrap();
        assert_eq!(exchanges::followers(&reader, id(1), &scope(2)).await.unwrap(), []);
    }

    async fn what_was_not_sent_goes_with_the_part_in_the_exchange(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        for (n, by, at) in [(1, 1, "m"), (2, 2, "a.one"), (3, 2, "a.two")] {
            add(&db, &document(n, by, at)).await;
        }
        let mut tx = db.fresh(person(2)).await;
        documents::send_to(&mut tx, id(1), authority(2), "a.two", |at| format!("m.7.{at}")).await.unwrap();
        tx.finish_bulk(&[]).await.unwrap();
        let draft = Draft {
            id: id(9),
            kind: DraftKind::Reply,
            exchange: Some(id(1)),
            procedure: name("check"),
            version: 1,
            authority: authority(2),
            author: person(2),
            recipient: None,
            revision: Revision(1),
            entries: Entries::default(),
            created_at: NOW,
            changed_at: NOW,
            changed_by: person(2),
            warned_at: None,
        };
        let mut hk = db.store.housekeeping().await.unwrap();
        drafts::create(&mut hk, &db.keys, &draft).await.unwrap();
        hk.commit().await.unwrap();
        let mut tx = db.fresh(person(2)).await;
        let gone = drafts::discard_unsent(&mut tx, id(1), authority(2)).await.unwrap();
        tx.finish_bulk(&[]).await.unwrap();
        assert_eq!(gone, [DocumentId(Uuid::from_u128(2))]);
        let reader = db.store.reader();
        let left = documents::list(&reader, id(1), &scope(1)).await.unwrap();
        let left: Vec<_> = left.iter().map(|document| document.attached_to.as_str()).collect();
        assert_eq!(left, ["m", "m.7.a.two"]);
        assert!(drafts::reply_draft_of(&reader, &db.keys, id(1), &scope(2)).await.unwrap().is_none());
    }
}

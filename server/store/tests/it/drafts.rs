//! Drafts keep what was typed, belong to their authority, and are saved only over the revision that was seen.

use crate::cases::{authority, id, insert, name, put_authorities, scope, scope_in, sent};
use crate::databases::{Database, NOW, on_both, person};
use domain::ids::Revision;
use domain::procedures::Entries;
use store::drafts::{self, Draft, DraftKind};
use store::{Error, exchanges};
use time::Duration;

fn draft(n: u128, by: u128) -> Draft {
    Draft {
        id: id(n),
        kind: DraftKind::Request,
        exchange: None,
        procedure: name("check"),
        version: 1,
        authority: authority(by),
        author: person(by),
        recipient: Some(authority(2)),
        revision: Revision(0),
        entries: [("birth.day", "31"), ("birth.month", "February?"), ("text", "  \u{1F980}\n\n ")]
            .into_iter()
            .collect(),
        created_at: NOW,
        changed_at: NOW,
        changed_by: person(by),
        warned_at: None,
    }
}

fn reply(n: u128, to: u128, by: u128) -> Draft {
    Draft { kind: DraftKind::Reply, exchange: Some(id(to)), recipient: None, ..draft(n, by) }
}

async fn create(db: &Database, draft: &Draft) -> Result<domain::ids::ExchangeId, Error> {
    let mut hk = db.store.housekeeping().await.unwrap();
    let kept = drafts::create(&mut hk, &db.keys, draft).await?;
    hk.commit().await?;
    Ok(kept)
}

async fn save(db: &Database, draft: &Draft, before: i64) -> Result<(), Error> {
    let mut hk = db.store.housekeeping().await.unwrap();
    drafts::save(&mut hk, &db.keys, draft, Revision(before)).await?;
    hk.commit().await
}

async fn load(db: &Database, n: u128, by: u128) -> Option<Draft> {
    drafts::load(&db.store.reader(), &db.keys, id(n), &scope(by)).await.unwrap()
}

on_both! {
    async fn a_draft_keeps_what_was_typed_valid_or_not(db) {
        let mut draft = draft(1, 1);
        create(&db, &draft).await.unwrap();
        assert_eq!(load(&db, 1, 1).await, Some(draft.clone()));
        draft.entries.set("birth.month", "13");
        draft.revision = Revision(1);
        draft.changed_at = NOW + Duration::HOUR;
        draft.recipient = None;
        draft.changed_by = person(3);
        save(&db, &draft, 0).await.unwrap();
        assert_eq!(load(&db, 1, 1).await, Some(draft));
    }

    async fn a_draft_is_saved_only_over_the_revision_that_was_seen(db) {
        create(&db, &draft(1, 1)).await.unwrap();
        let next = Draft { revision: Revision(1), ..draft(1, 1) };
        save(&db, &next, 0).await.unwrap();
        assert!(matches!(save(&db, &next, 0).await, Err(Error::Stale)));
        let gone = Draft { id: id(9), ..next.clone() };
        assert!(matches!(save(&db, &gone, 0).await, Err(Error::NotFound)));
        let foreign = Draft { authority: authority(2), ..next };
        assert!(matches!(save(&db, &foreign, 1).await, Err(Error::NotFound)));
    }

    async fn a_foreign_draft_is_not_found_and_stands_in_no_list(db) {
        create(&db, &draft(1, 1)).await.unwrap();
        let reader = db.store.reader();
        for scope in [scope(2), scope_in(1, "other")] {
            assert!(drafts::load(&reader, &db.keys, id(1), &scope).await.unwrap().is_none());
            assert!(drafts::list(&reader, &db.keys, &scope).await.unwrap().is_empty());
            assert_eq!(drafts::count(&reader, &scope).await.unwrap(), 0);
            let mut hk = db.store.housekeeping().await.unwrap();
            assert!(matches!(drafts::delete(&mut hk, id(1), &scope).await, Err(Error::NotFound)));
        }
        assert_eq!(drafts::list(&reader, &db.keys, &scope(1)).await.unwrap().len(), 1);
        assert_eq!(drafts::count(&reader, &scope(1)).await.unwrap(), 1);
    }

    async fn a_draft_begun_twice_is_one_and_an_id_cannot_be_taken_over(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(7)]).await;
        create(&db, &draft(1, 1)).await.unwrap();
        let changed = Draft { entries: Entries::default(), ..draft(1, 1) };
        assert_eq!(create(&db, &changed).await.unwrap(), id(1));
        assert_eq!(load(&db, 1, 1).await, Some(draft(1, 1)));
        assert!(matches!(create(&db, &draft(1, 2)).await, Err(Error::KeyReused)));
        assert!(matches!(create(&db, &draft(7, 3)).await, Err(Error::KeyReused)));
    }

    async fn the_draft_of_a_reply_is_invisible_to_the_other_authority_and_ends_with_the_part_in_the_exchange(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        create(&db, &reply(10, 1, 2)).await.unwrap();
        assert_eq!(create(&db, &reply(11, 1, 2)).await.unwrap(), id(10));
        let reader = db.store.reader();
        let of = async |by| drafts::reply_draft_of(&reader, &db.keys, id(1), &scope(by)).await.unwrap();
        assert_eq!(of(2).await, Some(reply(10, 1, 2)));
        assert_eq!(of(1).await, None);
        assert_eq!(load(&db, 10, 1).await, None);
        assert_eq!(drafts::count(&reader, &scope(2)).await.unwrap(), 0);
        let mut exchange = sent(1);
        exchange.sides[1].is_active = false;
        crate::cases::save(&db, &mut exchange).await.unwrap();
        assert_eq!(of(2).await, None);
        assert_eq!(load(&db, 10, 2).await, None);
    }

    async fn the_procedures_in_which_a_person_lately_wrote_stand_latest_first(db) {
        put_authorities(&db).await;
        let mut own = sent(1);
        own.sides[0].assigned = Some(person(1));
        let mut answered = sent(2);
        answered.sides[1].assigned = Some(person(2));
        insert(&db, &[own, answered]).await;
        let other = Draft { procedure: name("other"), changed_at: NOW + Duration::HOUR, ..draft(3, 1) };
        create(&db, &other).await.unwrap();
        create(&db, &draft(4, 1)).await.unwrap();
        let reader = db.store.reader();
        let lately = async |who: u128| exchanges::lately_begun(&reader, person(who), authority(who)).await.unwrap();
        assert_eq!(lately(1).await, [name("other"), name("check")], "each once");
        assert_eq!(lately(2).await, [], "to answer is not to ask");
        let elsewhere = exchanges::lately_begun(&reader, person(1), authority(2)).await.unwrap();
        assert_eq!(elsewhere, [], "what was written for one authority is not told to another");
    }

    async fn a_sent_draft_is_taken_once_and_leaves_its_key_and_a_deleted_one_does_not(db) {
        for n in [1, 2] {
            create(&db, &draft(n, 1)).await.unwrap();
        }
        let mut tx = db.fresh(person(1)).await;
        assert!(matches!(drafts::take(&mut tx, id(1), Revision(5), &scope(1)).await, Err(Error::Stale)));
        drafts::take(&mut tx, id(1), Revision(0), &scope(1)).await.unwrap();
        assert!(matches!(drafts::take(&mut tx, id(1), Revision(0), &scope(1)).await, Err(Error::NotFound)));
        tx.finish_bulk(&[]).await.unwrap();
        let mut hk = db.store.housekeeping().await.unwrap();
        drafts::delete(&mut hk, id(2), &scope(1)).await.unwrap();
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        assert!(exchanges::exchange_key(&reader, &db.keys, id(1)).await.unwrap().is_some());
        assert!(exchanges::exchange_key(&reader, &db.keys, id(2)).await.unwrap().is_none());
    }

    async fn nothing_that_was_typed_stands_in_the_database_readable(db) {
        create(&db, &draft(1, 1)).await.unwrap();
        let found = if db.is_postgres() {
            "SELECT count(*) FROM draft WHERE position('February'::bytea IN ciphertext) > 0"
        } else {
            "SELECT count(*) FROM draft WHERE instr(ciphertext, CAST('February' AS BLOB)) > 0"
        };
        assert_eq!(db.number(found).await, 0);
    }
}

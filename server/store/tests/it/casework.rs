//! Daily work inside one authority: labels, who has what, notes, steps, phrases, requests on the same person.

use crate::cases::{authority, id, insert, name, put_authorities, scope, sent};
use crate::databases::{Database, NOW, on_both, person};
use domain::accounts::User;
use domain::casework::{Colour, Label, Phrase, Standing, Step, StepOutcome, StepRow, Unit, Work};
use domain::exchanges::Exchange;
use domain::ids::{ExchangeId, LabelId, NoteId, PersonId, PhraseId, StepId, UnitId};
use domain::language::Language;
use domain::problem::Refusal;
use std::collections::BTreeSet;
use store::accounts::{self, NewPerson};
use store::casework::{self, Note};
use store::inbox::{self, Assignee, Filter};
use store::{Error, Keyring};
use time::macros::date;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

fn label(n: u128, by: u128, called: &str) -> Label {
    let id = LabelId(Uuid::from_u128(n));
    Label { id, authority: authority(by), name: called.into(), colour: Colour::Soon, is_retired: false }
}

async fn add_labels(db: &Database, labels: &[Label]) {
    let mut hk = db.store.housekeeping().await.unwrap();
    for label in labels {
        casework::add_label(&mut hk, label, NOW).await.unwrap();
    }
    hk.commit().await.unwrap();
}

async fn add_somebody(db: &Database, n: u128) {
    let user = User {
        id: person(n),
        username: format!("p{n}"),
        display_name: format!("Person {n}"),
        email: format!("{n}@example.org"),
        language: None,
        authority: authority(2),
        is_locked: false,
    };
    let new = NewPerson { user, password_hash: String::new(), is_administrator: false, roles: Vec::new() };
    let mut hk = db.store.housekeeping().await.unwrap();
    accounts::add_people(&mut hk, &[new], NOW).await.unwrap();
    hk.commit().await.unwrap();
}

async fn does(db: &Database, exchange: &Exchange, work: Work) -> Result<(), Error> {
    let mut tx = db.fresh(person(2)).await;
    let loaded = store::exchanges::load(&tx, exchange.id, &scope(2)).await?.unwrap();
    let before = casework::standing(&tx, &loaded, authority(2)).await?;
    casework::carry_out(&mut tx, exchange.id, authority(2), &before, work).await?;
    tx.finish_bulk(&[]).await
}

async fn standing(db: &Database, n: u128, by: u128) -> Standing {
    let reader = db.store.reader();
    let exchange = store::exchanges::load(&reader, id(n), &scope(by)).await.unwrap().unwrap();
    casework::standing(&reader, &exchange, authority(by)).await.unwrap()
}

async fn found(db: &Database, by: u128, filter: Filter) -> Vec<ExchangeId> {
    let page = inbox::page(&db.store.reader(), &scope(by), &filter, date!(2026 - 11 - 22)).await.unwrap();
    let mut ids: Vec<ExchangeId> = page.rows.into_iter().map(|row| row.exchange).collect();
    ids.sort_unstable();
    ids
}

fn note(n: u128, by: u128, text: &str, at: OffsetDateTime) -> Note {
    Note {
        id: NoteId(Uuid::from_u128(n)),
        authority: authority(by),
        person: person(by),
        at,
        text: text.into(),
    }
}

async fn add_note(db: &Database, note: &Note) {
    let mut tx = db.fresh(note.person).await;
    casework::add_note(&mut tx, &db.keys, id(1), note).await.unwrap();
    tx.finish_bulk(&[]).await.unwrap();
}

on_both! {
    async fn labels_lie_on_exchanges_for_their_own_authority_alone(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1), sent(2)]).await;
        let (ours, theirs) = (label(10, 2, "Arzt"), label(11, 1, "Urgente"));
        add_labels(&db, &[ours.clone(), ours.clone(), theirs.clone()]).await;
        let reader = db.store.reader();
        assert_eq!(casework::labels(&reader, authority(2)).await.unwrap(), std::slice::from_ref(&ours));
        does(&db, &sent(1), Work::Label(ours.id)).await.unwrap();
        does(&db, &sent(1), Work::Label(ours.id)).await.unwrap();
        assert_eq!(standing(&db, 1, 2).await.labels, [ours.id]);
        assert_eq!(standing(&db, 1, 1).await.labels, []);
        let on = casework::labels_on(&reader, authority(2), &[id(1), id(2)]).await.unwrap();
        assert_eq!(on.into_iter().collect::<Vec<_>>(), [(id(1), vec![ours.clone()])]);
        assert!(casework::labels_on(&reader, authority(1), &[id(1)]).await.unwrap().is_empty());
        let only = |label: &Label| Filter { label: Some(label.id), ..Filter::default() };
        assert_eq!(found(&db, 2, only(&ours)).await, [id(1)]);
        assert_eq!(found(&db, 1, only(&ours)).await, [], "the label of somebody else finds nothing");
        assert_eq!(found(&db, 2, only(&theirs)).await, []);
        does(&db, &sent(1), Work::Unlabel(ours.id)).await.unwrap();
        assert_eq!(found(&db, 2, only(&ours)).await, []);
    }

    async fn a_label_is_retired_by_its_authority(db) {
        put_authorities(&db).await;
        add_labels(&db, &[label(10, 2, "Arzt")]).await;
        let id = LabelId(Uuid::from_u128(10));
        let mut hk = db.store.housekeeping().await.unwrap();
        assert!(matches!(casework::retire_label(&mut hk, id, authority(1)).await, Err(Error::NotFound)));
        casework::retire_label(&mut hk, id, authority(2)).await.unwrap();
        hk.commit().await.unwrap();
        assert!(casework::labels(&db.store.reader(), authority(2)).await.unwrap()[0].is_retired);
    }

    async fn who_has_an_exchange_is_known_inside_the_authority_and_the_revision_stays(db) {
        put_authorities(&db).await;
        add_somebody(&db, 7).await;
        insert(&db, &[sent(1), sent(2)]).await;
        let before = sent(1).revision;
        does(&db, &sent(1), Work::Assign(person(7))).await.unwrap();
        let reader = db.store.reader();
        let exchange = store::exchanges::load(&reader, id(1), &scope(2)).await.unwrap().unwrap();
        assert_eq!(exchange.revision, before, "the other side must not notice");
        assert_eq!(exchange.participation_of(authority(1)).unwrap().assigned, None);
        let names = casework::assignees(&reader, authority(2), &[id(1), id(2)]).await.unwrap();
        assert_eq!(names.into_iter().collect::<Vec<_>>(), [(id(1), (person(7), "Person 7".to_owned()))]);
        assert!(casework::assignees(&reader, authority(1), &[id(1)]).await.unwrap().is_empty());
        let held = |assignee| Filter { assignee: Some(assignee), ..Filter::default() };
        assert_eq!(found(&db, 2, held(Assignee::Person(person(7)))).await, [id(1)]);
        assert_eq!(found(&db, 2, held(Assignee::Nobody)).await, [id(2)]);
        assert_eq!(found(&db, 1, held(Assignee::Nobody)).await, [id(1), id(2)]);
        does(&db, &sent(1), Work::GiveBack).await.unwrap();
        assert_eq!(found(&db, 2, held(Assignee::Nobody)).await, [id(1), id(2)]);
    }

    async fn a_unit_is_kept_given_exchanges_found_by_its_people_and_closed(db) {
        put_authorities(&db).await;
        add_somebody(&db, 7).await;
        insert(&db, &[sent(1), sent(2)]).await;
        let unit = |n, by, called: &str, people: &[u128]| Unit {
            id: UnitId(Uuid::from_u128(n)),
            authority: authority(by),
            name: called.into(),
            people: people.iter().copied().map(person).collect(),
            is_closed: false,
        };
        let (old, new) = (unit(20, 2, "Alt", &[7]), unit(21, 2, "Neu", &[]));
        let mut hk = db.store.housekeeping().await.unwrap();
        for kept in [&unit(20, 2, "Anders", &[]), &old, &new] {
            casework::put_unit(&mut hk, kept, NOW).await.unwrap();
        }
        let theirs = casework::put_unit(&mut hk, &unit(20, 1, "Fremd", &[]), NOW).await;
        assert!(matches!(theirs, Err(Error::NotFound)));
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        assert_eq!(casework::units(&reader, authority(2)).await.unwrap(), [old.clone(), new.clone()]);
        assert!(casework::units(&reader, authority(1)).await.unwrap().is_empty());

        does(&db, &sent(1), Work::ToUnit(old.id)).await.unwrap();
        let now = standing(&db, 1, 2).await;
        assert_eq!((now.unit, now.unit_people), (Some(old.id), vec![person(7)]));
        assert_eq!(standing(&db, 1, 1).await.unit, None, "the other side knows nothing of it");
        let of_somebody = || Filter { unit_of: Some(person(7)), ..Filter::default() };
        assert_eq!(found(&db, 2, of_somebody()).await, [id(1)]);
        assert!(found(&db, 1, of_somebody()).await.is_empty());
        let names = casework::units_on(&reader, authority(2), &[id(1), id(2)]).await.unwrap();
        assert_eq!(names.into_iter().collect::<Vec<_>>(), [(id(1), "Alt".to_owned())]);

        let mut tx = db.fresh(person(2)).await;
        assert!(casework::hold_unit(&mut tx, new.id, authority(2)).await.unwrap());
        assert!(!casework::hold_unit(&mut tx, new.id, authority(1)).await.unwrap());
        assert_eq!(casework::close_unit(&mut tx, &old, Some(new.id), NOW).await.unwrap(), [id(1)]);
        assert!(!casework::hold_unit(&mut tx, old.id, authority(2)).await.unwrap());
        let twice = casework::close_unit(&mut tx, &old, None, NOW).await;
        assert!(matches!(twice, Err(Error::Stale)));
        tx.finish_bulk(&[]).await.unwrap();
        assert_eq!(standing(&db, 1, 2).await.unit, Some(new.id));
        does(&db, &sent(1), Work::FromUnit).await.unwrap();
        assert_eq!(standing(&db, 1, 2).await.unit, None);
    }

    async fn what_somebody_else_changed_in_between_is_not_overwritten(db) {
        put_authorities(&db).await;
        add_somebody(&db, 7).await;
        insert(&db, &[sent(1)]).await;
        let seen = standing(&db, 1, 2).await;
        does(&db, &sent(1), Work::Assign(person(7))).await.unwrap();
        let mut tx = db.fresh(person(2)).await;
        let late = casework::carry_out(&mut tx, id(1), authority(2), &seen, Work::Assign(person(8))).await;
        assert!(matches!(late, Err(Error::Stale)));
        drop(tx);
        assert_eq!(standing(&db, 1, 2).await.assigned, Some(person(7)));
    }

    async fn notes_are_sealed_and_read_by_their_authority_newest_first(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        let (first, second) = (note(1, 2, "canary eins", NOW), note(2, 2, "canary zwei", NOW + Duration::HOUR));
        let other = note(3, 1, "canary três", NOW);
        for note in [&first, &second, &other] {
            add_note(&db, note).await;
        }
        let reader = db.store.reader();
        let of = async |by| casework::notes(&reader, &db.keys, id(1), authority(by)).await.unwrap();
        assert_eq!(of(2).await, [second, first.clone()]);
        assert_eq!(of(1).await, [other]);
        assert_eq!(of(3).await, []);
        let stranger = casework::notes(&reader, &Keyring::new([8; 32]), id(1), authority(2)).await;
        assert!(matches!(stranger, Err(Error::Sealed)));
        let known = casework::note(&reader, id(1), authority(2), first.id).await.unwrap();
        assert_eq!(known, Some((person(2), NOW)));
        assert_eq!(casework::note(&reader, id(1), authority(1), first.id).await.unwrap(), None);
        let mut tx = db.fresh(person(1)).await;
        casework::remove_note(&mut tx, id(1), authority(1), first.id).await.unwrap();
        casework::remove_note(&mut tx, id(1), authority(2), NoteId(Uuid::from_u128(2))).await.unwrap();
        tx.finish_bulk(&[]).await.unwrap();
        assert_eq!(of(2).await, [first]);
    }

    async fn a_note_that_was_moved_to_another_authority_does_not_open(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        add_note(&db, &note(1, 2, "canary", NOW)).await;
        let to = db.uuid(authority(1).0);
        db.execute(&format!("UPDATE note SET authority_id = {to}")).await;
        let read = casework::notes(&db.store.reader(), &db.keys, id(1), authority(1)).await;
        assert!(matches!(read, Err(Error::Sealed)));
    }

    async fn a_step_is_kept_with_its_rows_and_undone_once(db) {
        let row = |n, outcome| StepRow { exchange: id(n), outcome, assigned_before: Some(person(n)), unit_before: Some(UnitId(Uuid::from_u128(n))) };
        let refused = StepOutcome::Refused(Refusal::ColleagueWithoutRole);
        let made = Step {
            id: StepId(Uuid::from_u128(5)),
            authority: authority(2),
            person: person(2),
            at: NOW,
            work: Work::Assign(PersonId(Uuid::from_u128(7))),
            undone_at: None,
            rows: vec![row(1, StepOutcome::Done), row(2, refused)],
        };
        let mut tx = db.fresh(person(2)).await;
        casework::keep_step(&mut tx, &made).await.unwrap();
        tx.finish_bulk(&[]).await.unwrap();
        let reader = db.store.reader();
        let read = async |by, who| casework::step(&reader, made.id, authority(by), person(who)).await.unwrap();
        assert_eq!(read(2, 2).await, Some(made.clone()));
        assert_eq!(read(2, 3).await, None);
        assert_eq!(read(1, 2).await, None);
        let mut tx = db.fresh(person(2)).await;
        casework::undo_step(&mut tx, made.id, &[row(1, StepOutcome::Undone)], NOW).await.unwrap();
        let twice = casework::undo_step(&mut tx, made.id, &[], NOW).await;
        assert!(matches!(twice, Err(Error::Stale)));
        tx.finish_bulk(&[]).await.unwrap();
        let undone = read(2, 2).await.unwrap();
        assert_eq!(undone.undone_at, Some(NOW));
        assert_eq!(undone.rows, [row(1, StepOutcome::Undone), row(2, refused)]);
        let mut hk = db.store.housekeeping().await.unwrap();
        casework::forget_steps(&mut hk, NOW).await.unwrap();
        casework::forget_steps(&mut hk, NOW + Duration::SECOND).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(read(2, 2).await, None);
        assert_eq!(db.number("SELECT count(*) FROM work_step_row").await, 0);
    }

    async fn a_phrase_is_changed_by_its_authority_alone(db) {
        put_authorities(&db).await;
        let phrase = |by: u128, text: &str| Phrase {
            id: PhraseId(Uuid::from_u128(4)),
            authority: authority(by),
            title: "Dank".into(),
            text: text.into(),
            language: Language::De,
        };
        let mut hk = db.store.housekeeping().await.unwrap();
        casework::put_phrase(&mut hk, &phrase(2, "Vielen Dank."), NOW).await.unwrap();
        casework::put_phrase(&mut hk, &phrase(2, "Besten Dank."), NOW).await.unwrap();
        let foreign = casework::put_phrase(&mut hk, &phrase(1, "Obrigado."), NOW).await;
        assert!(matches!(foreign, Err(Error::NotFound)));
        casework::remove_phrase(&mut hk, phrase(2, "").id, authority(1)).await.unwrap();
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        assert_eq!(casework::phrases(&reader, authority(2)).await.unwrap(), [phrase(2, "Besten Dank.")]);
        assert_eq!(casework::phrases(&reader, authority(1)).await.unwrap(), []);
        let mut hk = db.store.housekeeping().await.unwrap();
        casework::remove_phrase(&mut hk, phrase(2, "").id, authority(2)).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(casework::phrases(&reader, authority(2)).await.unwrap(), []);
    }

    async fn open_requests_on_the_same_person_are_found_by_a_hash_that_says_nothing(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1), sent(2)]).await;
        let people: BTreeSet<String> = ["canary costa 1990-09-03".to_owned()].into();
        let mut tx = db.fresh(person(1)).await;
        for n in [1, 2] {
            casework::mark_persons(&mut tx, &db.keys, id(n), authority(1), &name("check"), &people).await.unwrap();
        }
        tx.finish_bulk(&[]).await.unwrap();
        let reader = db.store.reader();
        let open = async |keys: &Keyring, by, procedure: &str, people: &BTreeSet<String>| {
            let all = casework::open_about(&reader, keys, authority(by), &name(procedure), people).await.unwrap();
            all.into_iter().map(|request| (request.number, request.takes_part)).collect::<Vec<_>>()
        };
        let both = [("PQ-2026-000001".to_owned(), true), ("PQ-2026-000002".to_owned(), true)];
        assert_eq!(open(&db.keys, 1, "check", &people).await, both);
        assert_eq!(open(&db.keys, 2, "check", &people).await, []);
        assert_eq!(open(&db.keys, 1, "other", &people).await, []);
        assert_eq!(open(&db.keys, 1, "check", &BTreeSet::new()).await, []);
        assert_eq!(open(&Keyring::new([8; 32]), 1, "check", &people).await, []);
        let gone = db.uuid(authority(1).0);
        db.execute(&format!("UPDATE participation SET is_active = false WHERE authority_id = {gone}")).await;
        assert!(open(&db.keys, 1, "check", &people).await.iter().all(|(_, takes_part)| !takes_part));
        db.execute("UPDATE exchange SET lifecycle = 'closed'").await;
        assert_eq!(open(&db.keys, 1, "check", &people).await, []);
    }
}

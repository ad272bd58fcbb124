//! Exchanges are loaded as they were saved, only by those who take part, and never saved over somebody else's change.

use crate::cases::{
    authority, happened, id, insert, procedure, put_authorities, save, scope, scope_in, sent,
};
use crate::databases::{Database, NOW, on_both, person, reminded};
use domain::exchanges::event::{EventKind, opened};
use domain::exchanges::{
    Action, Dates, Exchange, Lifecycle, PartState, Participation, Proposal, Rating, Term,
};
use domain::ids::Revision;
use domain::procedures::Entries;
use domain::procedures::definition::Ending;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::sync::Arc;
use store::bulk::{self, WholeExchange};
use store::exchanges::{self, Part};
use store::{Error, Keyring};
use time::macros::date;
use time::{Date, Duration, OffsetDateTime};

async fn load(db: &Database, n: u128, by: u128) -> Option<Exchange> {
    exchanges::load(&db.store.reader(), id(n), &scope(by)).await.unwrap()
}

fn instants() -> impl Strategy<Value = OffsetDateTime> {
    (-60_000_000_000_i64..60_000_000_000).prop_map(|millis| NOW + Duration::milliseconds(millis))
}

fn days() -> impl Strategy<Value = Date> {
    (-3000_i64..3000).prop_map(|days| NOW.date() + Duration::days(days))
}

fn lifecycles() -> impl Strategy<Value = Lifecycle> {
    let endings = prop_oneof![Just(Ending::Closed), Just(Ending::Withdrawn), Just(Ending::Refused)];
    prop_oneof![
        prop_oneof![Just("sent"), Just("answered")].prop_map(|state| Lifecycle::Open { state: state.into() }),
        (endings, instants()).prop_map(|(ending, at)| Lifecycle::Closed { state: "done".into(), ending, at }),
        (instants(), instants()).prop_map(|(closed_at, at)| Lifecycle::Blocked { closed_at, at }),
        instants().prop_map(|at| Lifecycle::Erased { at }),
    ]
}

prop_compose! {
    fn exchanges_of(n: u128)(
        lifecycle in lifecycles(),
        (wanted, agreed) in (prop::option::of(days()), prop::option::of(days())),
        proposed in prop::option::of((any::<bool>(), days())),
        (sent_at, accepted_at) in (prop::option::of(instants()), prop::option::of(instants())),
        (answered_at, changed_at) in (prop::option::of(instants()), instants()),
        (ground, referred) in (prop::option::of("[a-z]{1,9}"), prop::option::of(1_u128..4)),
        reference in prop::option::of("\\PC{0,20}"),
        terms in prop::collection::vec(
            (0..9, prop::option::of(days()), prop::option::of(days()), prop::option::of(days())), 0..3
        ),
        rating in prop::option::of((1_u8..6, 1_u8..6)),
        is_third in any::<bool>(),
    ) -> Exchange {
        let mut exchange = sent(n);
        exchange.lifecycle = lifecycle;
        let proposed = proposed.map(|(by_initiator, date)| Proposal { by_initiator, date });
        exchange.dates = Dates { wanted, proposed, agreed };
        let term = |(n, from, until, lapsed)| Term { deadline: format!("clock_{n}"), from, until, lapsed };
        exchange.terms = terms.into_iter().map(term).collect();
        exchange.sent_at = sent_at;
        exchange.accepted_at = accepted_at;
        exchange.answered_at = answered_at;
        exchange.changed_at = changed_at;
        exchange.refusal_ground = ground;
        exchange.referred_to = referred.map(authority);
        exchange.sides[0].own_reference = reference;
        exchange.sides[1].rating = rating.and_then(|(a, b)| Rating::new(a, b));
        exchange.follows = referred.map(id);
        exchange.asked_again = if is_third { vec!["g1".into(), "own_1".into()] } else { Vec::new() };
        exchange.sides[1].assigned = is_third.then(|| person(7));
        if is_third {
            let mut third = exchange.sides[1].clone();
            third.authority = authority(3);
            third.is_active = false;
            third.part = Some(domain::exchanges::Part {
                number: 1,
                questions: vec!["g1".into(), "own_1".into()],
                given_by: authority(2),
                state: PartState::Returned,
                given_at: NOW,
                accepted_at,
                partly_at: accepted_at,
                ended_at: Some(changed_at),
            });
            exchange.confidential = vec!["requesting".into(), "requested".into()];
            third.help = Some(domain::exchanges::Help {
                authority: authority(2),
                called_at: NOW,
                taken_up_at: accepted_at,
                copy: accepted_at.map(|_| domain::procedures::definition::CopyRule::Content),
            });
            exchange.declined = vec!["g2".into()];
            exchange.refused = Some(domain::exchanges::WholeRefusal {
                authority: authority(2),
                from: "sent".into(),
                overruled_at: accepted_at,
            });
            exchange.awaiting = Some(domain::exchanges::Awaiting {
                action: domain::exchanges::Action::Reply,
                from: "accepted".into(),
                person: person(7),
                authority: authority(2),
                coordinator: None,
                recipient: referred.map(authority),
                at: changed_at,
            });
            exchange.sides.insert(0, third);
        }
        exchange
    }
}

/// Values of a strategy, always the same ones.
fn samples<T: std::fmt::Debug>(strategy: impl Strategy<Value = T>, n: usize) -> Vec<T> {
    let mut runner = TestRunner::deterministic();
    (0..n).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

on_both! {
    async fn whatever_is_saved_is_loaded_as_it_was(db) {
        put_authorities(&db).await;
        for (n, first) in (1..).zip(samples(exchanges_of(1), 40)) {
            let first = Exchange { id: id(n), number: Some(format!("XY-2026-{n}")), ..first };
            insert(&db, std::slice::from_ref(&first)).await;
            assert_eq!(load(&db, n, 1).await, Some(first.clone()));
            for next in samples(exchanges_of(1), 3) {
                let (revision, mut next) = (load(&db, n, 1).await.unwrap().revision, next);
                next = Exchange { id: id(n), number: first.number.clone(), revision, ..next };
                save(&db, &mut next).await.unwrap();
                let mut kept = load(&db, n, 1).await.unwrap();
                // A side never leaves the list; it only takes part no longer.
                kept.sides.retain(|part| next.sides.iter().any(|other| other.authority == part.authority));
                assert_eq!(kept, next);
            }
        }
    }

    async fn a_draft_and_an_exchange_without_a_number_are_no_exchanges(db) {
        put_authorities(&db).await;
        let mut draft = sent(1);
        draft.lifecycle = Lifecycle::Draft;
        let mut unnumbered = sent(1);
        unnumbered.number = None;
        for odd in [draft, unnumbered] {
            let mut tx = db.fresh(person(1)).await;
            let result = exchanges::insert(&mut tx, &odd, &procedure()).await;
            assert!(matches!(result, Err(Error::Corrupt { .. })));
        }
    }

    async fn another_authority_another_procedure_and_a_former_participant_find_nothing(db) {
        put_authorities(&db).await;
        let mut exchange = sent(1);
        insert(&db, std::slice::from_ref(&exchange)).await;
        let reader = db.store.reader();
        assert!(load(&db, 1, 1).await.is_some());
        assert!(load(&db, 1, 2).await.is_some());
        assert!(load(&db, 1, 3).await.is_none());
        assert!(exchanges::load(&reader, id(1), &scope_in(2, "other")).await.unwrap().is_none());
        exchange.sides[1].is_active = false;
        save(&db, &mut exchange).await.unwrap();
        assert!(load(&db, 1, 2).await.is_none());
        assert!(exchanges::history(&reader, id(1), &scope(2)).await.unwrap().is_empty());
        assert!(store::inbox::row(&reader, &scope(2), id(1)).await.unwrap().is_none());
    }

    async fn a_part_has_a_row_of_its_own_until_it_goes_back(db) {
        put_authorities(&db).await;
        let mut exchange = sent(1);
        insert(&db, std::slice::from_ref(&exchange)).await;
        let mut with_part = Participation::new(authority(3), "part");
        with_part.part = Some(domain::exchanges::Part {
            number: 1,
            questions: vec!["g1".into()],
            given_by: authority(2),
            state: PartState::Sent,
            given_at: NOW,
            accepted_at: None,
            partly_at: None,
            ended_at: None,
        });
        exchange.sides.push(with_part);
        exchange.confidential = vec!["requesting".into()];
        save(&db, &mut exchange).await.unwrap();
        let reader = db.store.reader();
        let row = store::inbox::row(&reader, &scope(3), id(1)).await.unwrap().unwrap();
        assert_eq!((row.counterpart, row.is_confidential), (authority(1), true));
        let of_requester = store::inbox::row(&reader, &scope(1), id(1)).await.unwrap().unwrap();
        assert_eq!(of_requester.counterpart, authority(2), "the one that has the whole");
        assert_eq!(load(&db, 1, 3).await.as_ref(), Some(&exchange));
        exchange.sides[2].is_active = false;
        save(&db, &mut exchange).await.unwrap();
        assert!(load(&db, 1, 3).await.is_none());
        assert!(store::inbox::row(&reader, &scope(3), id(1)).await.unwrap().is_none());
        assert_eq!(load(&db, 1, 2).await, Some(exchange));
    }

    async fn of_two_saves_of_the_same_revision_one_is_stale(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        let tasks: Vec<_> = (0..2).map(|_| {
            let db = Arc::clone(&db);
            tokio::spawn(async move {
                let mut exchange = sent(1);
                save(&db, &mut exchange).await
            })
        }).collect();
        let mut outcomes = Vec::new();
        for task in tasks {
            outcomes.push(task.await.unwrap());
        }
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
        assert_eq!(outcomes.iter().filter(|outcome| matches!(outcome, Err(Error::Stale))).count(), 1);
        assert_eq!(load(&db, 1, 1).await.unwrap().revision, Revision(1));
    }

    async fn a_change_whose_events_cannot_be_written_is_undone(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish(&reminded(&sent(1)), "").await.unwrap();
        let kept = async || {
            (
                load(&db, 1, 1).await.unwrap().revision,
                db.number("SELECT count(*) FROM audit_entry").await,
                db.number("SELECT count(*) FROM outbox").await,
                db.number("SELECT count(*) FROM once_key").await,
            )
        };
        let before = kept().await;
        // No event can be written behind a seal that is broken.
        assert_eq!(db.execute("UPDATE audit_tip SET seal = mac WHERE shard = 1").await, 1);
        let mut next = sent(1);
        next.revision = next.revision.next();
        let mut tx = db.fresh(person(1)).await;
        exchanges::save(&mut tx, sent(1).revision, &next, &procedure()).await.unwrap();
        let refused = tx.finish(&reminded(&next), "").await;
        assert!(matches!(refused, Err(Error::Corrupt { table: "audit_tip", .. })), "{refused:?}");
        assert_eq!(kept().await, before);
    }

    async fn numbers_are_counted_by_prefix_and_year_and_a_dropped_change_gives_its_number_back(db) {
        let mut tx = db.fresh(person(1)).await;
        assert_eq!(exchanges::next_number(&mut tx, "XY", 2026).await.unwrap(), "XY-2026-000001");
        assert_eq!(exchanges::next_number(&mut tx, "XY", 2026).await.unwrap(), "XY-2026-000002");
        assert_eq!(exchanges::next_number(&mut tx, "XY", 2027).await.unwrap(), "XY-2027-000001");
        tx.finish_bulk(&[]).await.unwrap();
        drop({
            let mut tx = db.fresh(person(1)).await;
            exchanges::next_number(&mut tx, "XY", 2026).await.unwrap();
            tx
        });
        let mut tx = db.fresh(person(1)).await;
        assert_eq!(exchanges::next_number(&mut tx, "XY", 2026).await.unwrap(), "XY-2026-000003");
    }

    async fn texts_open_only_with_the_instance_key_and_in_their_own_place(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        let entries: Entries = [("holder.name", "Rosa"), ("q", "a"), ("q", "b")].into_iter().collect();
        for part in [Part::Request, Part::Reply] {
            let mut tx = db.fresh(person(1)).await;
            exchanges::put_text(&mut tx, &db.keys, id(1), part, &Entries::default()).await.unwrap();
            exchanges::put_text(&mut tx, &db.keys, id(1), part, &entries).await.unwrap();
            tx.finish_bulk(&[]).await.unwrap();
        }
        let reader = db.store.reader();
        let text = exchanges::text(&reader, &db.keys, id(1), Part::Request).await.unwrap();
        assert_eq!(text, Some(entries));
        assert_eq!(exchanges::text(&reader, &db.keys, id(1), Part::Refusal).await.unwrap(), None);
        let stranger = Keyring::new([8; 32]);
        let opened = exchanges::text(&reader, &stranger, id(1), Part::Request).await;
        assert!(matches!(opened, Err(Error::Sealed)));
        db.execute("UPDATE exchange_text SET part = 'refusal' WHERE part = 'reply'").await;
        let moved = exchanges::text(&reader, &db.keys, id(1), Part::Refusal).await;
        assert!(matches!(moved, Err(Error::Sealed)));
    }

    async fn openings_and_assignments_stand_only_in_the_own_history_and_people_are_named_only_there(db) {
        put_authorities(&db).await;
        let exchange = sent(1);
        let mut hk = db.store.housekeeping().await.unwrap();
        let kinds = [(Action::Send, 1), (Action::Accept, 2)].map(|(action, by)| (EventKind::Done(action), by));
        let mut events: Vec<_> = kinds.into_iter().map(|(kind, by)| happened(&exchange, kind, by)).collect();
        events.push(happened(&exchange, EventKind::Assigned, 2));
        let whole = WholeExchange { exchange, request: Entries::default(), reply: None, events };
        bulk::insert(&mut hk, &db.keys, vec![whole], &procedure()).await.unwrap();
        hk.commit().await.unwrap();
        db.execute(&format!(
            "INSERT INTO person (id, username, display_name, email, password_hash, session_epoch, is_locked, created_at)
             VALUES ({}, 'kai', 'Kai', 'k@example.org', '', 0, false, 0)", db.uuid(person(2).0)
        )).await;
        let reader = db.store.reader();
        let ours = exchanges::history(&reader, id(1), &scope(2)).await.unwrap();
        let theirs = exchanges::history(&reader, id(1), &scope(1)).await.unwrap();
        assert_eq!(ours.iter().map(|row| row.kind.code()).collect::<Vec<_>>(), ["send", "accept", "assigned"]);
        assert_eq!(theirs.iter().map(|row| row.kind.code()).collect::<Vec<_>>(), ["send", "accept"]);
        let names = |rows: &[exchanges::HistoryRow]| rows.iter().map(|row| row.person_name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&ours), [None, Some("Kai".to_owned()), Some("Kai".to_owned())]);
        assert_eq!(names(&theirs), [None, None]);
        assert_eq!(ours[0].to.as_deref(), Some("sent"));
        assert!(exchanges::history(&reader, id(1), &scope(3)).await.unwrap().is_empty());
    }

    async fn a_refresh_within_a_quarter_of_an_hour_is_the_same_opening(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1)]).await;
        let reader = db.store.reader();
        let needs = async |who, at| exchanges::needs_opening(&reader, id(1), person(who), at).await.unwrap();
        assert!(needs(1, NOW).await);
        let mut tx = db.fresh(person(1)).await;
        exchanges::note_opening(&mut tx, id(1), person(1), NOW).await.unwrap();
        let who = domain::access::Person { id: person(1), authority: authority(1), roles: [].into() };
        tx.finish(&opened(&sent(1), &who, NOW), "").await.unwrap();
        assert!(!needs(1, NOW + Duration::minutes(14)).await);
        assert!(needs(1, NOW + Duration::minutes(15)).await);
        assert!(needs(2, NOW).await);
    }

    async fn a_reminder_is_told_apart_by_the_last_day_of_its_clock(db) {
        put_authorities(&db).await;
        insert(&db, &[sent(1), sent(2)]).await;
        let tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        tx.finish(&reminded(&sent(1)), "").await.unwrap();
        let reader = db.store.reader();
        let before = NOW - Duration::DAY;
        let told = async |n, due| exchanges::system_was_reminded(&reader, id(n), due, before).await.unwrap();
        assert!(told(1, date!(2026 - 12 - 01)).await);
        assert!(!told(1, date!(2026 - 12 - 02)).await);
        assert!(!told(2, date!(2026 - 12 - 01)).await);
        let day = date!(2026 - 12 - 01);
        let after = async |at| exchanges::system_was_reminded(&reader, id(1), day, at).await.unwrap();
        assert!(after(before).await);
        assert!(!after(NOW).await, "who has it now was not reminded");
    }
}

//! The people of an authority: several roles, links, absences, letters, removal, and their audit trail.

use crate::databases::{Database, NOW, on_both, person};
use domain::accounts::administration::{self, pseudonym};
use domain::accounts::{Absence, AccountEventKind, Role, Roles, UserState};
use domain::ids::{AuthorityId, PersonId};
use domain::language::Language;
use domain::procedures::ProcedureId;
use store::accounts::{self, Invited, Search};
use store::authorities::network;
use store::{Error, audit, letters};
use time::Duration;
use time::macros::date;
use uuid::Uuid;

const HERE: AuthorityId = AuthorityId(Uuid::from_u128(2));
const ELSEWHERE: AuthorityId = AuthorityId(Uuid::from_u128(3));

fn procedure() -> ProcedureId {
    ProcedureId::new("check").unwrap()
}

/// The issue of the first link of a person.
fn issue(n: u128) -> Uuid {
    Uuid::from_u128(1_000 + n)
}

fn invited(db: &Database, n: u128, roles: Roles) -> Invited {
    let issue = issue(n);
    let mut token_hash = [0; 32];
    token_hash[..16].copy_from_slice(issue.as_bytes());
    assert_eq!(db.keys.invitation_token(issue).len(), 64);
    Invited {
        person: person(n),
        authority: HERE,
        display_name: format!("Person {n:05}"),
        email: format!("{n}@example.eu"),
        language: Some(Language::El),
        roles,
        valid_until: None,
        issue,
        token_hash,
    }
}

async fn invite(db: &Database, all: &[Invited]) {
    let mut tx = db.fresh(person(99)).await;
    let events: Vec<_> = all
        .iter()
        .map(|new| administration::invite(new.person, HERE, new.roles.clone(), Some(person(99)), NOW))
        .collect();
    accounts::invite(&mut tx, all).await.unwrap();
    tx.finish_people(&events, "").await.unwrap();
}

/// Roles count only where the authority has access to the procedure.
async fn with_access(db: &Database) {
    let mut hk = db.store.housekeeping().await.unwrap();
    network::imply_access(&mut hk, [(HERE, procedure())].into()).await.unwrap();
    hk.commit().await.unwrap();
}

/// Gives the person a name and a password.
async fn join(db: &Database, n: u128, username: &str) {
    let mut tx = db.fresh(person(n)).await;
    accounts::choose(&mut tx, person(n), issue(n), username, "$argon2id$").await.unwrap();
    tx.finish_people(&[administration::join(person(n), HERE, NOW)], "").await.unwrap();
}

on_both! {
    async fn one_person_holds_several_roles_in_one_procedure(db) {
        with_access(&db).await;
        let roles = Roles::from([(procedure(), Role::Drafter), (procedure(), Role::Approver)]);
        invite(&db, &[invited(&db, 1, roles.clone().administering(true))]).await;
        let reader = db.store.reader();
        let found = accounts::person(&reader, person(1), HERE).await.unwrap().unwrap();
        assert_eq!(found.roles, roles.administering(true));
        let mut tx = db.fresh(person(99)).await;
        accounts::set_roles(&mut tx, person(1), HERE, &[(procedure(), Role::Allocator)].into()).await.unwrap();
        tx.finish_people(&[], "").await.unwrap();
        let found = accounts::person(&reader, person(1), HERE).await.unwrap().unwrap();
        assert!(found.holds(&procedure(), Role::Allocator) && !found.roles.is_administrator());
        assert!(!found.holds(&procedure(), Role::Drafter));
    }

    async fn a_link_is_bound_once_used_once_and_kept_by_its_hash_alone(db) {
        let new = invited(&db, 1, Roles::default());
        invite(&db, std::slice::from_ref(&new)).await;
        let reader = db.store.reader();
        assert!(accounts::invitation_of_token(&reader, [7; 32]).await.unwrap().is_none());
        let found = accounts::invitation_of_token(&reader, new.token_hash).await.unwrap().unwrap();
        assert_eq!((found.person, found.issue, found.sent_at), (person(1), Some(new.issue), Some(NOW)));
        let mut hk = db.store.housekeeping().await.unwrap();
        assert!(!accounts::bind(&mut hk, person(1), issue(7), [1; 32]).await.unwrap(), "an old link");
        assert!(accounts::bind(&mut hk, person(1), issue(1), [1; 32]).await.unwrap());
        assert!(!accounts::bind(&mut hk, person(1), issue(1), [2; 32]).await.unwrap(), "another browser");
        hk.commit().await.unwrap();
        join(&db, 1, "first").await;
        let mut tx = db.fresh(person(1)).await;
        let again = accounts::choose(&mut tx, person(1), issue(1), "second", "$x$").await;
        assert!(matches!(again, Err(Error::NotFound)), "{again:?}");
        drop(tx);
        invite(&db, &[invited(&db, 2, Roles::default())]).await;
        let mut tx = db.fresh(person(2)).await;
        let taken = accounts::choose(&mut tx, person(2), issue(2), "first", "$x$").await;
        assert!(matches!(taken, Err(Error::Taken)), "{taken:?}");
    }

    async fn a_new_link_kills_the_old_one(db) {
        let new = invited(&db, 1, Roles::default());
        invite(&db, std::slice::from_ref(&new)).await;
        let mut tx = db.fresh(person(99)).await;
        accounts::issue(&mut tx, person(1), Uuid::from_u128(7), [8; 32]).await.unwrap();
        tx.finish_people(&[], "").await.unwrap();
        let reader = db.store.reader();
        assert!(accounts::invitation_of_token(&reader, new.token_hash).await.unwrap().is_none());
        assert!(accounts::invitation_of_token(&reader, [8; 32]).await.unwrap().is_some());
    }

    async fn many_people_are_added_in_one_change_and_found_page_by_page(db) {
        let roles = Roles::from([(procedure(), Role::Viewer)]);
        let all: Vec<_> = (1..=5_000).map(|n| invited(&db, n, roles.clone())).collect();
        invite(&db, &all).await;
        let reader = db.store.reader();
        let search = Search { limit: 2_000, ..Search::default() };
        let mut seen = 0;
        let mut after = None;
        loop {
            let page = accounts::list(&reader, HERE, &Search { after, ..search.clone() }).await.unwrap();
            assert!(page.rows.iter().all(|row| row.state == UserState::Invited && row.roles.len() == 1));
            seen += page.rows.len();
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, 5_000);
        let found = Search { text: Some("PERSON 00007".into()), ..search.clone() };
        assert_eq!(accounts::list(&reader, HERE, &found).await.unwrap().rows.len(), 1);
        let wild = Search { text: Some("%".into()), ..search.clone() };
        assert_eq!(accounts::list(&reader, HERE, &wild).await.unwrap().rows.len(), 0);
        assert_eq!(accounts::list(&reader, ELSEWHERE, &search).await.unwrap().rows.len(), 0);
        assert_eq!(accounts::emails(&reader, HERE).await.unwrap().len(), 5_000);
        let report = audit::verify(&reader, &db.keys).await.unwrap();
        assert_eq!((report.accounts, report.entries, report.faults.len()), (5_000, 0, 0));
    }

    async fn letters_go_to_the_person_in_the_own_language_and_stay_apart_from_notices(db) {
        invite(&db, &[invited(&db, 1, Roles::default())]).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        assert!(store::outbox::claim(&mut hk, NOW, 10).await.unwrap().is_empty());
        let claimed = letters::claim(&mut hk, NOW, 10).await.unwrap();
        assert_eq!(claimed.len(), 1);
        let letter = &claimed[0];
        assert_eq!((letter.kind, letter.about, letter.language), (AccountEventKind::Invited, person(1), Language::El));
        assert_eq!(letter.address, "1@example.eu");
        assert!(letters::claim(&mut hk, NOW, 10).await.unwrap().is_empty(), "claimed");
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        assert!(letters::of_authority(&reader, HERE, person(5), false, 9).await.unwrap().is_empty());
        assert_eq!(letters::of_authority(&reader, HERE, person(5), true, 9).await.unwrap().len(), 1);
        assert!(letters::of_authority(&reader, ELSEWHERE, person(5), true, 9).await.unwrap().is_empty());
    }

    async fn whoever_leaves_keeps_a_pseudonym_and_nothing_else(db) {
        let roles = Roles::from([(procedure(), Role::Handler)]);
        invite(&db, &[invited(&db, 1, roles)]).await;
        join(&db, 1, "leaver").await;
        let mut tx = db.fresh(person(99)).await;
        accounts::remove(&mut tx, &db.keys, person(1), HERE).await.unwrap();
        tx.finish_people(&[], "").await.unwrap();
        let reader = db.store.reader();
        let gone = accounts::colleague(&reader, person(1), HERE).await.unwrap().unwrap();
        assert_eq!((gone.state, gone.user.display_name.as_str()), (UserState::Removed, pseudonym(person(1)).as_str()));
        assert!(gone.roles.is_empty() && gone.user.email.is_empty());
        assert!(accounts::credentials(&reader, "leaver").await.unwrap().is_none());
        let shown = Search { limit: 9, ..Search::default() };
        assert!(accounts::list(&reader, HERE, &shown).await.unwrap().rows.is_empty());
        let blocked = "SELECT count(*) FROM person WHERE blocked IS NOT NULL";
        assert_eq!(db.number(blocked).await, 1);
        let mut hk = db.store.housekeeping().await.unwrap();
        accounts::forget_blocked(&mut hk, NOW).await.unwrap();
        accounts::forget_blocked(&mut hk, NOW + Duration::SECOND).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(db.number(blocked).await, 0);
    }

    async fn an_absent_persons_roles_are_lent_to_the_end_of_the_chain(db) {
        with_access(&db).await;
        let roles = Roles::from([(procedure(), Role::Handler)]);
        invite(&db, &[invited(&db, 1, roles), invited(&db, 2, Roles::default()), invited(&db, 3, Roles::default())]).await;
        let mut tx = db.fresh(person(99)).await;
        for (n, deputy) in [(1, 2), (2, 3)] {
            let absence = Absence {
                person: person(n),
                deputy: person(deputy),
                from: date!(2026 - 11 - 20),
                to: date!(2026 - 11 - 25),
            };
            accounts::set_absence(&mut tx, HERE, &absence).await.unwrap();
        }
        tx.finish_people(&[], "").await.unwrap();
        let reader = db.store.reader();
        let acting = async |n: u128, day| accounts::acting(&reader, person(n), HERE, day).await.unwrap().unwrap();
        let during = date!(2026 - 11 - 22);
        let third = acting(3, during).await;
        assert!(third.holds(&procedure(), Role::Handler));
        assert_eq!(third.roles.on_behalf_of(&procedure(), Role::Handler), Some(person(1)));
        assert!(!acting(2, during).await.holds(&procedure(), Role::Viewer));
        assert!(!acting(3, date!(2026 - 11 - 26)).await.holds(&procedure(), Role::Viewer));
        let mut tx = db.fresh(person(99)).await;
        accounts::set_locked(&mut tx, person(1), true).await.unwrap();
        tx.finish_people(&[], "").await.unwrap();
        assert!(!acting(3, during).await.holds(&procedure(), Role::Viewer), "who is locked lends nothing");
    }

    async fn a_membership_ends_after_its_last_day(db) {
        let new = Invited { valid_until: Some(date!(2026 - 11 - 22)), ..invited(&db, 1, Roles::default()) };
        invite(&db, &[new]).await;
        let reader = db.store.reader();
        let acting = async |day| accounts::acting(&reader, person(1), HERE, day).await.unwrap().is_some();
        assert!(acting(date!(2026 - 11 - 22)).await && !acting(date!(2026 - 11 - 23)).await);
        assert!(accounts::ended(&reader, date!(2026 - 11 - 22)).await.unwrap().is_empty());
        let over = accounts::ended(&reader, date!(2026 - 11 - 23)).await.unwrap();
        assert_eq!(over, [(PersonId(person(1).0), HERE)]);
    }

    async fn the_other_administrators_are_those_who_can_sign_in_and_stay(db) {
        let admin = Roles::default().administering(true);
        let temporary = Invited { valid_until: Some(date!(2027 - 01 - 01)), ..invited(&db, 3, admin.clone()) };
        invite(&db, &[invited(&db, 1, admin.clone()), invited(&db, 2, admin), temporary]).await;
        join(&db, 1, "first").await;
        join(&db, 3, "third").await;
        let reader = db.store.reader();
        let standing = accounts::standing(&reader, person(1), HERE).await.unwrap().unwrap();
        assert_eq!((standing.other_administrators, standing.is_last_administrator()), (0, true));
        join(&db, 2, "second").await;
        let standing = accounts::standing(&reader, person(1), HERE).await.unwrap().unwrap();
        assert_eq!((standing.other_administrators, standing.is_last_administrator()), (1, false));
        assert!(accounts::standing(&reader, person(1), ELSEWHERE).await.unwrap().is_none());
    }
}

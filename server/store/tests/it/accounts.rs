//! Users, roles, logins and failures.

use crate::databases::{NOW, on_both, person};
use domain::accounts::sign_in_rules::Failures;
use domain::accounts::{Role, Roles, User};
use domain::ids::AuthorityId;
use domain::language::Language;
use domain::procedures::ProcedureId;
use std::sync::Arc;
use store::accounts::{self, NewPerson, NewSession, Session};
use store::{Error, Housekeeping};
use time::Duration;
use uuid::Uuid;

const AUTHORITY: AuthorityId = AuthorityId(Uuid::from_u128(2));
const TOKEN: [u8; 32] = [9; 32];

fn procedure(id: &str) -> ProcedureId {
    ProcedureId::new(id).unwrap()
}

fn new(n: u128, username: &str) -> NewPerson {
    NewPerson {
        user: User {
            id: person(n),
            username: username.to_owned(),
            display_name: format!("Person {n}"),
            email: format!("{n}@example.eu"),
            language: None,
            authority: AUTHORITY,
            is_locked: false,
        },
        password_hash: "$argon2id$".to_owned(),
        is_administrator: n == 1,
        roles: vec![(procedure("check"), Role::Handler), (procedure("other"), Role::Viewer)],
    }
}

fn login(token_hash: [u8; 32], epoch: i32) -> NewSession {
    NewSession {
        token_hash,
        person: person(1),
        authority: AUTHORITY,
        epoch,
        user_agent: "Browser".to_owned(),
        place: "192.0.2.*".to_owned(),
        provider: None,
    }
}

async fn kai(hk: &mut Housekeeping) {
    accounts::add_person(hk, &new(1, "Kai"), NOW).await.unwrap();
}

on_both! {
    async fn a_user_is_found_by_name_in_any_case(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        kai(&mut hk).await;
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        let found = accounts::credentials(&reader, " KAI ").await.unwrap().unwrap();
        assert_eq!((found.user.id, found.user.username.as_str(), found.session_epoch), (person(1), "kai", 0));
        assert_eq!(found.password_hash, "$argon2id$");
        assert_eq!(accounts::user(&reader, person(1)).await.unwrap().unwrap(), found.user);
        assert!(accounts::credentials(&reader, "nobody").await.unwrap().is_none());
    }

    async fn a_name_in_use_is_refused_in_any_case(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        kai(&mut hk).await;
        let again = accounts::add_person(&mut hk, &new(2, "KAI"), NOW).await;
        assert!(matches!(again, Err(Error::Taken)), "{again:?}");
    }

    async fn a_person_acts_with_the_roles_held_at_that_authority_only(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        kai(&mut hk).await;
        let elsewhere = AuthorityId(Uuid::from_u128(3));
        assert_eq!(accounts::person(&hk, person(1), elsewhere).await.unwrap(), None);
        accounts::add_roles(&mut hk, person(1), elsewhere, &[(procedure("check"), Role::Viewer)]).await.unwrap();
        accounts::add_roles(&mut hk, person(1), elsewhere, &[(procedure("check"), Role::Drafter)]).await.unwrap();
        let here = accounts::person(&hk, person(1), AUTHORITY).await.unwrap().unwrap();
        let own = Roles::from([(procedure("check"), Role::Handler), (procedure("other"), Role::Viewer)]);
        assert_eq!(here.roles, own.administering(true));
        let there = accounts::person(&hk, person(1), elsewhere).await.unwrap().unwrap();
        assert_eq!(there.roles, [(procedure("check"), Role::Drafter)].into());
    }

    async fn many_users_are_added_and_listed_with_their_roles(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        let people: Vec<_> = (1..=1200).map(|n| new(n, &format!("user{n}"))).collect();
        accounts::add_people(&mut hk, &people, NOW).await.unwrap();
        hk.commit().await.unwrap();
        let members = accounts::people_of(&db.store.reader(), AUTHORITY).await.unwrap();
        assert_eq!(members.len(), 1200);
        assert!(members.iter().all(|member| member.roles.len() == 2));
        assert_eq!(members.iter().filter(|member| member.is_administrator).count(), 1);
    }

    async fn the_people_of_a_procedure_are_those_who_hold_a_role_in_it(db) {
        let elsewhere = AuthorityId(Uuid::from_u128(99));
        let mut hk = db.store.housekeeping().await.unwrap();
        accounts::add_people(&mut hk, &[new(1, "one"), new(2, "two"), new(3, "three")], NOW).await.unwrap();
        accounts::add_roles(&mut hk, person(2), AUTHORITY, &[(procedure("third"), Role::Drafter)]).await.unwrap();
        accounts::add_roles(&mut hk, person(3), elsewhere, &[(procedure("third"), Role::Drafter)]).await.unwrap();
        hk.commit().await.unwrap();
        let reader = db.store.reader();
        let found = accounts::people_in(&reader, AUTHORITY, &procedure("third")).await.unwrap();
        let found: Vec<_> = found.into_iter().map(|member| (member.user.id, member.roles)).collect();
        assert_eq!(found, [(person(2), Roles::from([(procedure("third"), Role::Drafter)]))]);
        assert!(accounts::people_in(&reader, AUTHORITY, &procedure("fourth")).await.unwrap().is_empty());
        let names = accounts::names_of(&reader, AUTHORITY, &[person(1), person(9)].into()).await.unwrap();
        assert_eq!(names.keys().copied().collect::<Vec<_>>(), [person(1)]);
        assert!(accounts::names_of(&reader, elsewhere, &[person(1)].into()).await.unwrap().is_empty());
    }

    async fn a_login_lives_from_opening_to_ending(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        kai(&mut hk).await;
        accounts::open_session(&mut hk, login(TOKEN, 0), NOW).await.unwrap();
        let later = NOW + Duration::minutes(5);
        accounts::touch_session(&mut hk, TOKEN, later).await.unwrap();
        accounts::touch_session(&mut hk, TOKEN, NOW).await.unwrap();
        hk.commit().await.unwrap();
        let session = Session {
            user: accounts::user(&db.store.reader(), person(1)).await.unwrap().unwrap(),
            created_at: NOW,
            last_seen_at: later,
            ended_at: None,
            epoch_matches: true,
            is_by_provider: false,
        };
        assert_eq!(accounts::session(&db.store.reader(), TOKEN).await.unwrap(), Some(session));
        assert_eq!(accounts::session(&db.store.reader(), [8; 32]).await.unwrap(), None);
        let mut hk = db.store.housekeeping().await.unwrap();
        accounts::end_session(&mut hk, TOKEN, later).await.unwrap();
        accounts::end_session(&mut hk, TOKEN, later + Duration::HOUR).await.unwrap();
        let ended = accounts::session(&hk, TOKEN).await.unwrap().unwrap();
        assert_eq!(ended.ended_at, Some(later));
    }

    async fn signing_out_everywhere_a_new_password_and_a_lock_end_every_login(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        kai(&mut hk).await;
        accounts::open_session(&mut hk, login(TOKEN, 0), NOW).await.unwrap();
        accounts::end_all_sessions(&mut hk, person(1), NOW).await.unwrap();
        let ended = accounts::session(&hk, TOKEN).await.unwrap().unwrap();
        assert_eq!((ended.epoch_matches, ended.ended_at), (false, Some(NOW)));
        accounts::open_session(&mut hk, login([1; 32], 1), NOW).await.unwrap();
        assert!(accounts::session(&hk, [1; 32]).await.unwrap().unwrap().epoch_matches);
        accounts::set_password(&mut hk, person(1), "$other$").await.unwrap();
        assert!(!accounts::session(&hk, [1; 32]).await.unwrap().unwrap().epoch_matches);
        let found = accounts::credentials(&hk, "kai").await.unwrap().unwrap();
        assert_eq!((found.password_hash.as_str(), found.session_epoch), ("$other$", 2));
        accounts::lock(&mut hk, person(1)).await.unwrap();
        assert!(accounts::session(&hk, [1; 32]).await.unwrap().unwrap().user.is_locked);
        accounts::unlock(&mut hk, person(1)).await.unwrap();
        assert!(!accounts::user(&hk, person(1)).await.unwrap().unwrap().is_locked);
        assert!(matches!(accounts::lock(&mut hk, person(5)).await, Err(Error::NotFound)));
    }

    async fn a_chosen_language_is_remembered(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        kai(&mut hk).await;
        accounts::set_language(&mut hk, person(1), Language::El).await.unwrap();
        assert_eq!(accounts::user(&hk, person(1)).await.unwrap().unwrap().language, Some(Language::El));
    }

    async fn failures_are_counted_survive_a_restart_and_are_forgotten(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        for _ in 0..3 {
            accounts::note_failure(&mut hk, "kai@192.0.2.0/24", NOW).await.unwrap();
        }
        hk.commit().await.unwrap();
        let again = store::Store::open(&db.url).await.unwrap();
        let mut hk = again.housekeeping().await.unwrap();
        let fourth = accounts::note_failure(&mut hk, "kai@192.0.2.0/24", NOW).await.unwrap();
        assert_eq!(fourth, Failures { since: NOW, count: 4 });
        accounts::set_failures(&mut hk, "other", fourth).await.unwrap();
        accounts::clear_failures(&mut hk, "kai@192.0.2.0/24").await.unwrap();
        assert_eq!(accounts::note_failure(&mut hk, "kai@192.0.2.0/24", NOW).await.unwrap().count, 1);
        accounts::forget_failures(&mut hk, NOW + Duration::SECOND).await.unwrap();
        assert_eq!(accounts::note_failure(&mut hk, "other", NOW).await.unwrap().count, 1);
    }

    async fn an_old_login_is_forgotten_and_a_newer_one_is_not(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        kai(&mut hk).await;
        accounts::open_session(&mut hk, login(TOKEN, 0), NOW).await.unwrap();
        accounts::open_session(&mut hk, login([1; 32], 0), NOW + Duration::DAY).await.unwrap();
        accounts::forget_sessions(&mut hk, NOW + Duration::DAY).await.unwrap();
        assert_eq!(accounts::session(&hk, TOKEN).await.unwrap(), None);
        assert!(accounts::session(&hk, [1; 32]).await.unwrap().is_some());
    }

    async fn failures_at_once_are_all_counted(db) {
        let tasks: Vec<_> = (0..12).map(|_| {
            let db = Arc::clone(&db);
            tokio::spawn(async move {
                let mut hk = db.store.housekeeping().await.unwrap();
                accounts::note_failure(&mut hk, "address", NOW).await.unwrap();
                hk.commit().await.unwrap();
            })
        }).collect();
        for task in tasks {
            task.await.unwrap();
        }
        let mut hk = db.store.housekeeping().await.unwrap();
        assert_eq!(accounts::note_failure(&mut hk, "address", NOW).await.unwrap().count, 13);
    }
}

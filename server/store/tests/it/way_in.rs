//! Second factors, recovery codes, devices, and the list of open logins.

use crate::databases::{Database, NOW, on_both, person};
use domain::accounts::administration::{WayIn, way_in};
use domain::accounts::{FactorKind, User};
use domain::ids::{AuthorityId, FactorId, PasskeyId};
use store::accounts::{self, NewPasskey, NewPerson, NewSession};
use store::{Error, Keyring};
use time::Duration;
use uuid::Uuid;

const HERE: AuthorityId = AuthorityId(Uuid::from_u128(2));
const FACTOR: FactorId = FactorId(Uuid::from_u128(5));

async fn people(db: &Database) {
    let new = |n: u128| NewPerson {
        user: User {
            id: person(n),
            username: format!("person{n}"),
            display_name: format!("Person {n}"),
            email: String::new(),
            language: None,
            authority: HERE,
            is_locked: false,
        },
        password_hash: "$argon2id$".to_owned(),
        is_administrator: false,
        roles: Vec::new(),
    };
    let mut hk = db.store.housekeeping().await.unwrap();
    accounts::add_people(&mut hk, &[new(1), new(2)], NOW).await.unwrap();
    hk.commit().await.unwrap();
}

/// Person 1 adds a factor at step 100, with two recovery codes.
async fn with_factor(db: &Database) {
    people(db).await;
    let mut tx = db.fresh(person(1)).await;
    let codes = [[1; 32], [2; 32]];
    accounts::add_factor(&mut tx, person(1), FACTOR, FactorKind::Totp, b"secret", 100, &codes).await.unwrap();
    tx.finish_people(&[way_in(WayIn::FactorAdded, person(1), HERE, NOW)], "").await.unwrap();
}

fn passkey(n: u128) -> NewPasskey {
    NewPasskey {
        id: PasskeyId(Uuid::from_u128(n)),
        person: person(1),
        credential_id: b"device".to_vec(),
        credential: "{\"counter\":1}".to_owned(),
        name: "Telefon".to_owned(),
    }
}

fn login(n: u8, epoch: i32) -> NewSession {
    NewSession {
        token_hash: [n; 32],
        person: person(1),
        authority: HERE,
        epoch,
        user_agent: format!("browser {n}"),
        place: "192.0.2.*".to_owned(),
        provider: None,
    }
}

on_both! {
    async fn the_secret_of_a_factor_opens_with_the_instance_key_alone(db) {
        with_factor(&db).await;
        let reader = db.store.reader();
        let factors = accounts::factors(&reader, person(1)).await.unwrap();
        let [factor] = factors.as_slice() else { panic!("{factors:?}") };
        assert_eq!((factor.id, factor.kind, factor.last_step), (FACTOR, FactorKind::Totp, Some(100)));
        assert_eq!(factor.secret(&db.keys).unwrap(), b"secret");
        assert!(matches!(factor.secret(&Keyring::new([99; 32])), Err(Error::Sealed)));
        assert!(!format!("{factor:?}").contains("sealed"));
        assert!(accounts::has_factor(&reader, person(1)).await.unwrap());
        assert!(!accounts::has_factor(&reader, person(2)).await.unwrap());
    }

    async fn a_step_is_used_once_and_no_older_one_after_it(db) {
        with_factor(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let mut taken = Vec::new();
        for step in [99, 100, 101, 101, 103, 102] {
            taken.push(accounts::use_step(&mut hk, FACTOR, step).await.unwrap());
        }
        assert_eq!(taken, [false, false, true, false, true, false]);
    }

    async fn a_recovery_code_is_used_once_and_by_its_owner_alone(db) {
        with_factor(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        assert!(!accounts::use_recovery_code(&mut hk, person(2), [1; 32]).await.unwrap());
        assert!(accounts::use_recovery_code(&mut hk, person(1), [1; 32]).await.unwrap());
        assert!(!accounts::use_recovery_code(&mut hk, person(1), [1; 32]).await.unwrap());
        assert_eq!(accounts::recovery_codes_left(&hk, person(1)).await.unwrap(), 1);
    }

    async fn without_the_factor_there_are_no_recovery_codes(db) {
        with_factor(&db).await;
        let mut tx = db.fresh(person(1)).await;
        accounts::remove_factors(&mut tx, person(1)).await.unwrap();
        tx.finish_people(&[way_in(WayIn::FactorRemoved, person(1), HERE, NOW)], "").await.unwrap();
        let reader = db.store.reader();
        assert!(!accounts::has_factor(&reader, person(1)).await.unwrap());
        assert_eq!(accounts::recovery_codes_left(&reader, person(1)).await.unwrap(), 0);
    }

    async fn a_passkey_is_kept_once_and_its_counter_moves_once(db) {
        with_factor(&db).await;
        let mut tx = db.fresh(person(1)).await;
        accounts::add_passkey(&mut tx, passkey(6)).await.unwrap();
        tx.finish_people(&[way_in(WayIn::PasskeyAdded, person(1), HERE, NOW)], "").await.unwrap();
        let mut tx = db.fresh(person(1)).await;
        assert!(matches!(accounts::add_passkey(&mut tx, passkey(7)).await, Err(Error::Taken)));
        drop(tx);
        let found = accounts::passkey_called(&db.store.reader(), b"device").await.unwrap().unwrap();
        assert_eq!((found.person, found.name.as_str(), found.last_used_at), (person(1), "Telefon", None));
        let mut hk = db.store.housekeeping().await.unwrap();
        assert!(accounts::use_passkey(&mut hk, &found, "{\"counter\":2}", NOW).await.unwrap());
        assert!(!accounts::use_passkey(&mut hk, &found, "{\"counter\":2}", NOW).await.unwrap(), "meanwhile");
        hk.commit().await.unwrap();
        let mut tx = db.fresh(person(1)).await;
        accounts::remove_app(&mut tx, person(1)).await.unwrap();
        assert_eq!(accounts::recovery_codes_left(&tx, person(1)).await.unwrap(), 2, "beside a passkey they stay");
        assert!(matches!(
            accounts::remove_passkey(&mut tx, person(2), PasskeyId(Uuid::from_u128(6))).await,
            Err(Error::NotFound)
        ));
        accounts::remove_factors(&mut tx, person(1)).await.unwrap();
        assert!(!accounts::has_factor(&tx, person(1)).await.unwrap());
        assert_eq!(accounts::recovery_codes_left(&tx, person(1)).await.unwrap(), 0);
    }

    async fn a_challenge_is_answered_once_until_it_is_forgotten(db) {
        let mut hk = db.store.housekeeping().await.unwrap();
        assert!(accounts::answer_challenge(&mut hk, [1; 32], NOW).await.unwrap());
        assert!(!accounts::answer_challenge(&mut hk, [1; 32], NOW).await.unwrap());
        assert!(accounts::answer_challenge(&mut hk, [2; 32], NOW).await.unwrap());
        accounts::forget_challenges(&mut hk, NOW).await.unwrap();
        assert!(!accounts::answer_challenge(&mut hk, [1; 32], NOW).await.unwrap());
        accounts::forget_challenges(&mut hk, NOW + Duration::SECOND).await.unwrap();
        assert!(accounts::answer_challenge(&mut hk, [1; 32], NOW).await.unwrap());
    }

    async fn a_device_is_new_beside_others_and_once(db) {
        people(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        let mut new = Vec::new();
        for (who, device) in [(1, 1), (1, 1), (1, 2), (1, 2), (2, 2)] {
            new.push(accounts::is_new_device(&hk, person(who), [device; 32]).await.unwrap());
            accounts::note_device(&mut hk, person(who), [device; 32], NOW).await.unwrap();
        }
        assert_eq!(new, [false, false, true, false, false]);
        accounts::forget_devices(&mut hk, NOW + Duration::SECOND).await.unwrap();
        assert!(!accounts::is_new_device(&hk, person(1), [3; 32]).await.unwrap(), "none is known");
    }

    async fn open_logins_are_listed_and_all_but_one_end(db) {
        people(&db).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        for n in 1..=3 {
            let at = NOW + Duration::minutes(i64::from(n));
            accounts::open_session(&mut hk, login(n, 0), at).await.unwrap();
        }
        accounts::open_session(&mut hk, login(4, 7), NOW).await.unwrap();
        let listed = accounts::open_sessions(&hk, person(1)).await.unwrap();
        let hashes: Vec<u8> = listed.iter().map(|login| login.token_hash[0]).collect();
        assert_eq!(hashes, [3, 2, 1], "the newest first, and none of another epoch");
        assert_eq!((listed[0].user_agent.as_str(), listed[0].place.as_deref()), ("browser 3", Some("192.0.2.*")));
        accounts::end_other_sessions(&mut hk, person(1), [2; 32], NOW).await.unwrap();
        let left = accounts::open_sessions(&hk, person(1)).await.unwrap();
        assert_eq!(left.iter().map(|login| login.token_hash).collect::<Vec<_>>(), [[2; 32]]);
        accounts::open_session(&mut hk, login(5, 0), NOW).await.unwrap();
        let late = accounts::session(&hk, [5; 32]).await.unwrap().unwrap();
        assert!(!late.epoch_matches, "what was proved before begins nothing any more");
        assert!(accounts::open_sessions(&hk, person(2)).await.unwrap().is_empty());
    }

    async fn another_password_is_kept_and_ends_no_login_by_itself(db) {
        people(&db).await;
        let mut tx = db.fresh(person(1)).await;
        accounts::replace_password(&mut tx, person(1), "$other$").await.unwrap();
        tx.finish_people(&[way_in(WayIn::PasswordChanged, person(1), HERE, NOW)], "").await.unwrap();
        let found = accounts::credentials(&db.store.reader(), "person1").await.unwrap().unwrap();
        assert_eq!((found.password_hash.as_str(), found.session_epoch), ("$other$", 0));
    }
}

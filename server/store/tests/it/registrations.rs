//! Registrations are kept as they were sent and decided, found by state and by link, and forgotten when nobody corrects
//! them.

use crate::databases::{Database, NOW, on_both};
use domain::access::Person;
use domain::accounts::Roles;
use domain::authorities::registration::{Known, decide, send};
use domain::authorities::{
    Appointment, Function, Level, Network, Region, Registration, RegistrationState, RegistrationStep, Remit,
};
use domain::country::Country;
use domain::ids::{AppointmentId, AuthorityId, PersonId};
use domain::language::Language;
use store::authorities::registrations::{self, KeptRegistration};
use store::outbox;
use time::Duration;
use uuid::Uuid;

const COORDINATOR: AuthorityId = AuthorityId(Uuid::from_u128(7));

fn germany() -> Country {
    Country::parse("DE").unwrap()
}

fn form() -> Registration {
    Registration {
        country: germany(),
        name: "Landesamt für Beispiele".to_owned(),
        language: Language::De,
        other_name: String::new(),
        name_en: "State office".to_owned(),
        kind: String::new(),
        level: Level::Regional,
        region: Region::parse("DE2"),
        place: "München".to_owned(),
        website: "https://amt.example".to_owned(),
        mailbox: "post@amt.example".to_owned(),
        phone: "+49891234567".to_owned(),
        areas: vec!["PQ".to_owned()],
        person_name: "Erika Muster".to_owned(),
        person_email: "erika@amt.example".to_owned(),
    }
}

fn kept(n: u128, state: RegistrationState) -> KeptRegistration {
    KeptRegistration {
        id: AuthorityId(Uuid::from_u128(100 + n)),
        number: format!("REG-2026-{n:06}"),
        state,
        form: form(),
        language: Language::Fr,
        reason: String::new(),
        link: None,
        person: None,
        invited_by: None,
        bound_to: None,
        created_at: NOW,
        changed_at: NOW,
    }
}

fn network() -> Network {
    let held = Appointment {
        id: AppointmentId(Uuid::from_u128(1)),
        authority: COORDINATOR,
        function: Function::National,
        remit: Remit::whole(germany()),
        parent: None,
    };
    Network { appointments: vec![held], ..Network::default() }
}

/// Keeps it with the event of a first form.
async fn sent(db: &Database, new: &KeptRegistration) {
    let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
    let known = Known {
        id: new.id,
        number: &new.number,
        state: new.state,
        form: &new.form,
        invited_by: new.invited_by,
    };
    let (_, events) = send(&known, true, &network(), NOW).unwrap();
    registrations::put(&mut tx, new).await.unwrap();
    tx.finish_registration(&events, &[], None, "").await.unwrap();
}

on_both! {
    async fn a_registration_is_read_as_it_was_kept_and_found_by_its_state_and_its_link(db) {
        let first = kept(1, RegistrationState::Waiting);
        sent(&db, &first).await;
        let returned = KeptRegistration {
            link: Some((Uuid::from_u128(5), [9; 32])),
            reason: "The region is missing.".to_owned(),
            ..kept(2, RegistrationState::Returned)
        };
        sent(&db, &returned).await;
        let reader = db.store.reader();
        assert_eq!(registrations::get(&reader, first.id).await.unwrap(), Some(first.clone()));
        assert_eq!(registrations::of_token(&reader, [9; 32]).await.unwrap(), Some(returned.clone()));
        assert_eq!(registrations::of_token(&reader, [8; 32]).await.unwrap(), None);
        assert_eq!(registrations::of_state(&reader, germany(), 10).await.unwrap().len(), 2);
        assert_eq!(registrations::of_state(&reader, Country::parse("PT").unwrap(), 10).await.unwrap(), []);
        assert_eq!(registrations::waiting(&reader, germany()).await.unwrap(), std::slice::from_ref(&first));
        let accepted = KeptRegistration {
            state: RegistrationState::Accepted,
            person: Some(PersonId(Uuid::from_u128(3))),
            form: form().without_person(),
            ..first
        };
        sent(&db, &accepted).await;
        assert_eq!(registrations::get(&reader, accepted.id).await.unwrap(), Some(accepted));
        assert_eq!(registrations::waiting(&reader, germany()).await.unwrap(), []);
    }

    async fn what_nobody_corrects_is_forgotten_and_what_was_decided_stays(db) {
        for (n, state) in (1..).zip(RegistrationState::ALL) {
            sent(&db, &kept(n, state)).await;
        }
        let mut hk = db.store.housekeeping().await.unwrap();
        registrations::forget(&mut hk, NOW).await.unwrap();
        hk.commit().await.unwrap();
        let all = RegistrationState::ALL.len();
        assert_eq!(registrations::of_state(&db.store.reader(), germany(), 10).await.unwrap().len(), all);
        let mut hk = db.store.housekeeping().await.unwrap();
        registrations::forget(&mut hk, NOW + Duration::DAY).await.unwrap();
        hk.commit().await.unwrap();
        let left = registrations::of_state(&db.store.reader(), germany(), 10).await.unwrap();
        assert_eq!(left.len(), all - 1);
        assert!(left.iter().all(|kept| kept.state != RegistrationState::Returned));
    }

    async fn an_invitation_is_bound_once_and_found_when_nobody_answers(db) {
        let issue = Uuid::from_u128(5);
        let invited = KeptRegistration {
            link: Some((issue, [9; 32])),
            invited_by: Some(COORDINATOR),
            ..kept(1, RegistrationState::Invited)
        };
        sent(&db, &invited).await;
        sent(&db, &kept(2, RegistrationState::Returned)).await;
        let mut hk = db.store.housekeeping().await.unwrap();
        assert!(!registrations::bind(&mut hk, invited.id, Uuid::from_u128(6), [1; 32]).await.unwrap());
        assert!(registrations::bind(&mut hk, invited.id, issue, [2; 32]).await.unwrap());
        assert!(!registrations::bind(&mut hk, invited.id, issue, [3; 32]).await.unwrap(), "bound by its first use");
        hk.commit().await.unwrap();
        let bound = KeptRegistration { bound_to: Some([2; 32]), ..invited };
        let reader = db.store.reader();
        assert_eq!(registrations::get(&reader, bound.id).await.unwrap(), Some(bound.clone()));
        assert_eq!(registrations::unanswered(&reader, NOW - Duration::SECOND).await.unwrap(), []);
        assert_eq!(registrations::unanswered(&reader, NOW).await.unwrap(), std::slice::from_ref(&bound));
        let mut hk = db.store.housekeeping().await.unwrap();
        registrations::forget(&mut hk, NOW + Duration::DAY).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(registrations::of_state(&reader, germany(), 10).await.unwrap(), [bound], "it ends as expired");
    }

    async fn a_return_is_audited_and_told_to_the_address_outside(db) {
        let first = kept(1, RegistrationState::Waiting);
        sent(&db, &first).await;
        let acts = Person {
            id: PersonId(Uuid::from_u128(1)),
            authority: COORDINATOR,
            roles: Roles::default().administering(true),
        };
        let known = Known { id: first.id, number: &first.number, state: first.state, form: &first.form, invited_by: first.invited_by };
        let step = RegistrationStep::Return;
        let (state, events) = decide(&acts, &network(), &known, step, "Why.", NOW).unwrap();
        let mut tx = db.store.begin_system(&db.keys, NOW).await.unwrap();
        registrations::put(&mut tx, &KeptRegistration { state, ..first.clone() }).await.unwrap();
        let outside = Some(("erika@amt.example", Language::Fr));
        tx.finish_registration(&events, &[], outside, "").await.unwrap();
        let mut hk = db.store.housekeeping().await.unwrap();
        let notices = outbox::claim(&mut hk, NOW, 10).await.unwrap();
        hk.commit().await.unwrap();
        assert_eq!(notices.len(), 1, "the coordinator of this world has no mailbox");
        let told = &notices[0];
        assert_eq!((told.address.as_str(), told.language), ("erika@amt.example", Language::Fr));
        assert_eq!((told.number.as_str(), told.state.as_str()), ("REG-2026-000001", "returned"));
        for (before, left) in [(NOW, 1), (NOW + Duration::SECOND, 0)] {
            let mut hk = db.store.housekeeping().await.unwrap();
            registrations::forget(&mut hk, before).await.unwrap();
            hk.commit().await.unwrap();
            let mailbox = outbox::mailbox(&db.store.reader(), first.id, acts.id, 10).await.unwrap();
            assert_eq!(mailbox.len(), left, "the address is kept no longer than it is needed");
        }
        let report = store::audit::verify(&db.store.reader(), &db.keys).await.unwrap();
        assert!(report.faults.is_empty(), "{:?}", report.faults);
        assert_eq!(report.network, 2);
    }
}

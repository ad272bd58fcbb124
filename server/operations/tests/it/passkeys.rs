//! Passkeys, answered by a device made of a few lines: added, enough alone to sign in, removed; and the fresh proof that sensitive
//! acts ask for.

use crate::device::{Device, ORIGIN};
use crate::stories;
use domain::accounts::AccountEventKind as Kind;
use domain::accounts::SecondFactor;
use domain::accounts::sign_in_rules::PROVED_WITHIN;
use domain::ids::PasskeyId;
use domain::problem::{ProblemCode, Refusal};
use operations::accounts::sign_in::{Browser, SignInFailure, SignInInput, SignedIn, sign_in};
use operations::accounts::{
    PasskeyAnswer, PasswordInput, PersonInput, RolesInput, act_on_person, add_passkey, challenge_to_add,
    challenge_to_sign_in, change_password, give_second_step, invite_person, offer_passkey, own_way_in,
    remove_passkey, set_person_roles, sign_in_with_passkey,
};
use operations::testing::{PASSWORD, World, key};
use operations::{Caller, Error, Services};
use time::Duration;

const NOWHERE: [u8; 32] = [0; 32];

fn browser() -> Browser {
    Browser { address: "192.0.2.1".parse().unwrap(), user_agent: "a browser".into(), device: None }
}

/// Adds a passkey of this device: the recovery codes that were shown.
async fn add(caller: &Caller, device: &mut Device) -> Vec<String> {
    let offer = offer_passkey(caller, "").await.unwrap();
    let answer = device.make(&challenge_to_add(caller).await.unwrap());
    add_passkey(caller, NOWHERE, key(), "Telefon", &offer.sealed, &answer).await.unwrap();
    offer.recovery_codes
}

async fn lead_in(services: &Services, device: &mut Device) -> Result<SignedIn, SignInFailure> {
    let answer = device.use_key(&challenge_to_sign_in(services).unwrap());
    sign_in_with_passkey(services, &answer, &browser()).await
}

async fn by_password(world: &World) -> Result<SignedIn, SignInFailure> {
    let input = SignInInput { username: "kai".into(), password: PASSWORD.into(), browser: browser() };
    sign_in(&world.services, input).await
}

async fn passkeys(caller: &Caller) -> Vec<PasskeyId> {
    own_way_in(caller, NOWHERE).await.unwrap().passkeys.into_iter().map(|passkey| passkey.id).collect()
}

/// The same caller, who proved a while ago who they are.
fn stale(caller: Caller) -> Caller {
    Caller { proved_at: caller.now - PROVED_WITHIN, ..caller }
}

fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> Refusal {
    match result {
        Err(Error::Refused(refused)) => refused.refusal,
        other => panic!("not refused: {other:?}"),
    }
}

fn problem<T: std::fmt::Debug>(result: Result<T, Error>) -> ProblemCode {
    match result {
        Err(Error::Refused(refused)) => refused.problems[0].code,
        other => panic!("not refused: {other:?}"),
    }
}

stories! {
    async fn a_passkey_alone_leads_in_and_each_answer_once(world) {
        let (kai, mut device) = (world.caller("kai").await, Device::new(1));
        let codes = add(&kai, &mut device).await;
        assert_eq!(codes.len(), 10);
        let answer = device.use_key(&challenge_to_sign_in(&world.services).unwrap());
        let signed_in = sign_in_with_passkey(&world.services, &answer, &browser()).await.unwrap();
        assert_eq!(signed_in.user.id, kai.person.id);
        let again = sign_in_with_passkey(&world.services, &answer, &browser()).await;
        assert!(matches!(again, Err(SignInFailure::NoFit)), "a second time");
        let view = own_way_in(&kai, NOWHERE).await.unwrap();
        assert_eq!((view.passkeys.len(), view.recovery_codes, view.least_password), (1, 10, 8));
        assert_eq!(view.passkeys[0].name, "Telefon");
        assert!(view.passkeys[0].last_used_at.is_some());
        let mails = world.sent().await;
        assert!(mails.iter().any(|mail| mail.to == "kai@person.example"), "told by mail");
        world.verified_entries().await;
    }

    async fn the_password_alone_does_not_lead_in_beside_a_passkey_but_with_a_recovery_code(world) {
        let codes = add(&world.caller("kai").await, &mut Device::new(2)).await;
        let Err(SignInFailure::AsksCode(first)) = by_password(world).await else { panic!("nothing is asked") };
        let wrong = give_second_step(&world.services, &first, "123456", &browser()).await;
        assert!(matches!(wrong, Err(SignInFailure::NoFit)));
        assert!(give_second_step(&world.services, &first, &codes[0], &browser()).await.is_ok());
    }

    async fn an_answer_that_does_not_fit_leads_nobody_in(world) {
        let mut device = Device::new(3);
        add(&world.caller("kai").await, &mut device).await;
        let services = &world.services;
        device.origin = "http://localhost.example";
        assert!(matches!(lead_in(services, &mut device).await, Err(SignInFailure::NoFit)), "another site");
        device.origin = ORIGIN;
        device.verifies = false;
        assert!(matches!(lead_in(services, &mut device).await, Err(SignInFailure::NoFit)), "nobody confirmed");
        device.verifies = true;
        device.user = world.caller("karin").await.person.id.0.as_bytes().to_vec();
        assert!(matches!(lead_in(services, &mut device).await, Err(SignInFailure::NoFit)), "somebody else");
        device.user = world.caller("kai").await.person.id.0.as_bytes().to_vec();
        let late = device.use_key(&challenge_to_sign_in(services).unwrap());
        world.advance(Duration::minutes(5));
        let late = sign_in_with_passkey(services, &late, &browser()).await;
        assert!(matches!(late, Err(SignInFailure::NoFit)), "too late");
        assert!(lead_in(services, &mut device).await.is_ok());
        device.count = 0;
        assert!(matches!(lead_in(services, &mut device).await, Err(SignInFailure::NoFit)), "a copy");
        let unknown = lead_in(services, &mut Device::new(4)).await;
        assert!(matches!(unknown, Err(SignInFailure::NoFit)), "the same answer for what is not known");
    }

    async fn tries_with_a_passkey_wait_as_those_with_a_password_do(world) {
        let mut device = Device::new(5);
        for _ in 0..world.services.limits.failures_per_account {
            assert!(matches!(lead_in(&world.services, &mut device).await, Err(SignInFailure::NoFit)));
        }
        assert!(matches!(lead_in(&world.services, &mut device).await, Err(SignInFailure::Wait(_))));
    }

    async fn whoever_is_locked_out_gets_in_by_no_passkey(world) {
        let (kai, mut device) = (world.caller("kai").await, Device::new(6));
        add(&kai, &mut device).await;
        act_on_person(&world.caller("petra").await, kai.person.id, key(), Kind::Locked).await.unwrap();
        assert!(matches!(lead_in(&world.services, &mut device).await, Err(SignInFailure::NoFit)));
    }

    async fn a_challenge_makes_one_passkey_of_its_own_person(world) {
        let (kai, karin) = (world.caller("kai").await, world.caller("karin").await);
        let sealed = offer_passkey(&kai, "").await.unwrap().sealed;
        let answer = Device::new(7).make(&challenge_to_add(&kai).await.unwrap());
        let theirs = offer_passkey(&karin, "").await.unwrap().sealed;
        let other = add_passkey(&karin, NOWHERE, key(), "Telefon", &theirs, &answer).await;
        assert_eq!(problem(other), ProblemCode::WrongPasskey);
        let nameless = add_passkey(&kai, NOWHERE, key(), " ", &sealed, &answer).await;
        assert_eq!(problem(nameless), ProblemCode::Required);
        let once = key();
        for _ in 0..2 {
            add_passkey(&kai, NOWHERE, once, "Telefon", &sealed, &answer).await.unwrap();
        }
        let again = add_passkey(&kai, NOWHERE, key(), "Telefon", &sealed, &answer).await;
        assert_eq!(problem(again), ProblemCode::WrongPasskey);
        assert_eq!(passkeys(&kai).await.len(), 1);
    }

    async fn a_removed_passkey_leads_nobody_in_and_the_last_goes_with_the_password_alone(world) {
        let (kai, mut first, mut second) = (world.caller("kai").await, Device::new(8), Device::new(9));
        add(&kai, &mut first).await;
        assert!(add(&kai, &mut second).await.is_empty(), "the codes of before stay");
        let known = passkeys(&kai).await;
        let karin = world.caller("karin").await;
        let other = remove_passkey(&karin, NOWHERE, key(), known[0], String::new()).await;
        assert!(matches!(other, Err(Error::NotFound)));
        remove_passkey(&kai, NOWHERE, key(), known[0], String::new()).await.unwrap();
        assert!(matches!(lead_in(&world.services, &mut first).await, Err(SignInFailure::NoFit)));
        assert!(lead_in(&world.services, &mut second).await.is_ok());
        let wrong = remove_passkey(&kai, NOWHERE, key(), known[1], "wrong".into()).await;
        assert_eq!(problem(wrong), ProblemCode::WrongPassword);
        let once = key();
        for _ in 0..2 {
            remove_passkey(&kai, NOWHERE, once, known[1], PASSWORD.into()).await.unwrap();
        }
        let view = own_way_in(&kai, NOWHERE).await.unwrap();
        assert_eq!((view.passkeys.len(), view.recovery_codes), (0, 0));
        assert!(by_password(world).await.is_ok());
    }

    async fn the_last_factor_stays_where_one_is_required(world) {
        let mut kai = world.caller("kai").await;
        add(&kai, &mut Device::new(10)).await;
        kai.services.limits.second_factor = SecondFactor::Required;
        let known = passkeys(&kai).await;
        let last = remove_passkey(&kai, NOWHERE, key(), known[0], PASSWORD.into()).await;
        assert_eq!(refusal(last), Refusal::NotNow);
    }

    async fn sensitive_acts_want_a_fresh_proof(world) {
        let petra = stale(world.caller("petra").await);
        let kai = world.caller("kai").await;
        let input = || PersonInput { name: "Lena".into(), email: "lena@zab.example".into(), ..PersonInput::default() };
        let asked = [
            invite_person(&petra, key(), input(), RolesInput::default()).await.map(|_| ()),
            set_person_roles(&petra, kai.person.id, key(), RolesInput::default()).await,
            act_on_person(&petra, kai.person.id, key(), Kind::Locked).await,
            remove_passkey(&petra, NOWHERE, key(), PasskeyId(uuid::Uuid::nil()), String::new()).await,
            add_passkey(&petra, NOWHERE, key(), "Telefon", "", &PasskeyAnswer::default()).await,
            change_password(
                &petra,
                NOWHERE,
                key(),
                PasswordInput { password: PASSWORD.into(), code: String::new(), new: "der Zug um 7 nach Gera".into() },
            )
            .await,
        ];
        for answer in asked {
            assert!(matches!(answer, Err(Error::ProveAgain)), "{answer:?}");
        }
        let nobody = act_on_person(&stale(kai.clone()), petra.person.id, key(), Kind::Locked).await;
        assert!(matches!(nobody, Err(Error::NotFound)), "whoever may not learns nothing");
        invite_person(&world.caller("petra").await, key(), input(), RolesInput::default()).await.unwrap();
    }
}

//! The way into the own account: a second factor, another password, new devices, and the list of open logins.

use crate::stories;
use domain::accounts::AccountEventKind as Kind;
use domain::accounts::SecondFactor;
use domain::accounts::factor::STEP_SECONDS;
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use operations::accounts::sessions::{Found, Session, caller_of};
use operations::accounts::sign_in::{Browser, SignInFailure, SignInInput, SignedIn, sign_in};
use operations::accounts::{
    PasswordInput, act_on_person, add_factor, change_password, end_login, end_others, give_second_step,
    offer, operator_resets, own_way_in, remove_factor,
};
use operations::testing::{PASSWORD, World, ZAB, app_code, key};
use operations::{Error, Services};
use time::Duration;

const NEW_PASSWORD: &str = "gz7?kd9w";
/// None of the logins.
const NOWHERE: [u8; 32] = [0; 32];

fn browser(device: Option<&str>) -> Browser {
    Browser {
        address: "192.0.2.1".parse().unwrap(),
        user_agent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0".into(),
        device: device.map(str::to_owned),
    }
}

async fn try_in(world: &World, password: &str, device: Option<&str>) -> Result<SignedIn, SignInFailure> {
    let input = SignInInput { username: "kai".into(), password: password.into(), browser: browser(device) };
    sign_in(&world.services, input).await
}

/// The proof that Kai typed the right password.
async fn first_step(world: &World) -> String {
    match try_in(world, PASSWORD, None).await {
        Err(SignInFailure::AsksCode(first)) => first,
        other => panic!("{other:?}"),
    }
}

async fn second_step(world: &World, first: &str, typed: &str) -> Result<SignedIn, SignInFailure> {
    give_second_step(&world.services, first, typed, &browser(None)).await
}

async fn session(services: &Services, token: &str) -> Option<Session> {
    match caller_of(services, token, Language::En, true).await.unwrap() {
        Found::Open(session) => Some(*session),
        Found::Ended(_) | Found::Unknown => None,
    }
}

fn code_now(world: &World, secret: &str) -> String {
    app_code(secret, world.services.now())
}

/// Kai adds a second factor: secret and recovery codes. The code that showed it is used up.
async fn with_factor(world: &World) -> (String, Vec<String>) {
    with_factor_in(world, NOWHERE).await
}

/// The same, in this login.
async fn with_factor_in(world: &World, login: [u8; 32]) -> (String, Vec<String>) {
    let kai = world.caller("kai").await;
    let offered = offer(&kai, "").await.unwrap();
    let code = code_now(world, &offered.secret);
    add_factor(&kai, login, key(), &offered.sealed, PASSWORD.into(), &code).await.unwrap();
    (offered.secret, offered.recovery_codes)
}

fn problem(result: Result<(), Error>) -> (String, ProblemCode) {
    match result {
        Err(Error::Refused(refused)) => (refused.problems[0].path.clone(), refused.problems[0].code),
        other => panic!("not refused: {other:?}"),
    }
}

stories! {
    async fn a_factor_is_added_with_the_password_and_a_first_code(world) {
        let kai = world.caller("kai").await;
        let offered = offer(&kai, "").await.unwrap();
        assert_eq!(offer(&kai, &offered.sealed).await.unwrap().secret, offered.secret, "a form brings it back");
        assert_ne!(offer(&kai, "forged").await.unwrap().secret, offered.secret);
        assert_ne!(offer(&world.caller("karin").await, &offered.sealed).await.unwrap().secret, offered.secret);
        let code = code_now(world, &offered.secret);
        let wrong = add_factor(&kai, NOWHERE, key(), &offered.sealed, PASSWORD.into(), "000000").await;
        assert_eq!(problem(wrong).1, ProblemCode::WrongFactorCode);
        let wrong = add_factor(&kai, NOWHERE, key(), &offered.sealed, "wrong".into(), &code).await;
        assert_eq!(problem(wrong), ("_secret.password".into(), ProblemCode::WrongPassword));
        assert!(try_in(world, PASSWORD, None).await.is_ok(), "nothing is in force yet");
        let once = key();
        for _ in 0..2 {
            add_factor(&kai, NOWHERE, once, &offered.sealed, PASSWORD.into(), &code).await.unwrap();
        }
        let view = own_way_in(&kai, [0; 32]).await.unwrap();
        assert_eq!((view.factors.len(), view.recovery_codes, view.least_password), (1, 10, 8));
        assert!(matches!(offer(&kai, "").await, Err(Error::Refused(why)) if why.refusal == Refusal::NotNow));
        let mails = world.sent().await;
        assert!(mails.iter().any(|mail| mail.to == "kai@person.example"), "told by mail");
        world.verified_entries().await;
    }

    async fn two_factors_at_once_are_one(world) {
        let ana = world.caller("ana").await;
        let offered = offer(&ana, "").await.unwrap();
        let code = code_now(world, &offered.secret);
        let add = || add_factor(&ana, NOWHERE, key(), &offered.sealed, PASSWORD.into(), &code);
        let (one, other) = tokio::join!(add(), add());
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        assert_eq!(own_way_in(&ana, NOWHERE).await.unwrap().factors.len(), 1);
    }

    async fn a_code_leads_in_once_and_an_old_one_does_not(world) {
        let (secret, _) = with_factor(world).await;
        let first = first_step(world).await;
        let used = second_step(world, &first, &code_now(world, &secret)).await;
        assert!(matches!(used, Err(SignInFailure::NoFit)), "it was used to add the factor");
        world.advance(Duration::seconds(STEP_SECONDS));
        let code = code_now(world, &secret);
        let signed_in = second_step(world, &first, &code).await.unwrap();
        assert!(session(&world.services, &signed_in.token).await.is_some());
        assert!(matches!(second_step(world, &first, &code).await, Err(SignInFailure::NoFit)), "a second time");
        let old = code_now(world, &secret);
        world.advance(Duration::seconds(3 * STEP_SECONDS));
        assert!(matches!(second_step(world, &first, &old).await, Err(SignInFailure::NoFit)));
    }

    async fn the_same_code_at_once_leads_in_once(world) {
        let (secret, _) = with_factor(world).await;
        let first = first_step(world).await;
        world.advance(Duration::seconds(STEP_SECONDS));
        let code = code_now(world, &secret);
        let (one, other) = tokio::join!(second_step(world, &first, &code), second_step(world, &first, &code));
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    }

    async fn a_recovery_code_leads_in_once(world) {
        let (_, codes) = with_factor(world).await;
        let first = first_step(world).await;
        let typed = codes[3].to_lowercase().replace('-', " ");
        assert!(second_step(world, &first, &typed).await.is_ok());
        assert!(matches!(second_step(world, &first, &typed).await, Err(SignInFailure::NoFit)));
        let view = own_way_in(&world.caller("kai").await, [0; 32]).await.unwrap();
        assert_eq!(view.recovery_codes, 9);
    }

    async fn the_sixth_wrong_code_waits_wherever_it_comes_from(world) {
        let (secret, _) = with_factor(world).await;
        let first = first_step(world).await;
        world.advance(Duration::seconds(STEP_SECONDS));
        for n in 0..5 {
            let mut elsewhere = browser(None);
            elsewhere.address = format!("198.51.{n}.1").parse().unwrap();
            let wrong = give_second_step(&world.services, &first, "12345", &elsewhere).await;
            assert!(matches!(wrong, Err(SignInFailure::NoFit)), "{n}");
        }
        let right = second_step(world, &first, &code_now(world, &secret)).await;
        assert!(matches!(right, Err(SignInFailure::Wait(_))));
        world.advance(Duration::MINUTE);
        assert!(second_step(world, &first, &code_now(world, &secret)).await.is_ok());
    }

    async fn the_thirty_first_wrong_code_of_an_hour_waits_however_slowly_they_come(world) {
        let (secret, _) = with_factor(world).await;
        let first = first_step(world).await;
        for n in 0..30 {
            if n % 5 == 0 {
                world.advance(Duration::MINUTE);
            }
            assert!(matches!(second_step(world, &first, "12345").await, Err(SignInFailure::NoFit)), "{n}");
        }
        world.advance(Duration::MINUTE);
        let right = second_step(world, &first, &code_now(world, &secret)).await;
        assert!(matches!(right, Err(SignInFailure::Wait(wait)) if wait > Duration::MINUTE), "{right:?}");
        world.advance(Duration::HOUR);
        let first = first_step(world).await;
        assert!(second_step(world, &first, &code_now(world, &secret)).await.is_ok());
    }

    async fn the_first_step_counts_for_ten_minutes_and_not_after_a_reset(world) {
        let (secret, _) = with_factor(world).await;
        let first = first_step(world).await;
        for forged in ["", "AAAA", &first[1..]] {
            assert!(matches!(second_step(world, forged, "1").await, Err(SignInFailure::Over)), "{forged}");
        }
        world.advance(Duration::minutes(10));
        let late = second_step(world, &first, &code_now(world, &secret)).await;
        assert!(matches!(late, Err(SignInFailure::Over)));
        let first = first_step(world).await;
        let kai = world.user("kai").id;
        act_on_person(&world.caller("petra").await, kai, key(), Kind::ResetAsked).await.unwrap();
        act_on_person(&world.caller("karin").await, kai, key(), Kind::ResetApproved).await.unwrap();
        assert!(matches!(second_step(world, &first, "1").await, Err(SignInFailure::Over)));
        let reader = world.services.store.reader();
        assert!(!operations::store::accounts::has_factor(&reader, kai).await.unwrap(), "the factor went too");
    }

    async fn the_operator_lets_in_whoever_lost_the_factor_and_the_audit_trail_keeps_it(world) {
        with_factor(world).await;
        let kai = world.user("kai").id;
        let before = world.verified().await.accounts;
        operator_resets(&world.services, kai, ZAB).await.unwrap();
        let reader = world.services.store.reader();
        assert!(!operations::store::accounts::has_factor(&reader, kai).await.unwrap(), "the factor went");
        assert!(matches!(try_in(world, PASSWORD, None).await, Err(SignInFailure::NoFit)), "and the password");
        assert_eq!(world.verified().await.accounts, before + 1);
        let again = operator_resets(&world.services, kai, ZAB).await;
        let is_refused = matches!(again, Err(Error::Refused(why)) if why.refusal == Refusal::NotInThisState);
        assert!(is_refused, "a link is on its way already");
    }

    async fn a_factor_is_given_up_with_the_password_and_a_code(world) {
        let (secret, _) = with_factor(world).await;
        let kai = world.caller("kai").await;
        world.advance(Duration::seconds(STEP_SECONDS));
        let code = code_now(world, &secret);
        let wrong = remove_factor(&kai, NOWHERE, key(), "wrong".into(), &code).await;
        assert_eq!(problem(wrong).1, ProblemCode::WrongPassword, "and the code is not used up");
        let wrong = remove_factor(&kai, NOWHERE, key(), PASSWORD.into(), "12345").await;
        assert_eq!(problem(wrong), ("_secret.code".into(), ProblemCode::WrongFactorCode));
        let once = key();
        for _ in 0..2 {
            remove_factor(&kai, NOWHERE, once, PASSWORD.into(), &code).await.unwrap();
        }
        assert!(try_in(world, PASSWORD, None).await.is_ok());
        assert!(matches!(remove_factor(&kai, NOWHERE, key(), PASSWORD.into(), &code).await, Err(Error::NotFound)));
        with_factor(world).await;
        let reused = remove_factor(&kai, NOWHERE, once, PASSWORD.into(), &code).await;
        assert!(matches!(reused, Err(Error::KeyReused)), "the new one is not given up");
    }

    async fn where_a_factor_is_required_a_login_without_one_is_good_for_adding_it_only(world) {
        let mut services = world.services.clone();
        services.limits.second_factor = SecondFactor::Required;
        let token = try_in(world, PASSWORD, None).await.unwrap().token;
        assert!(session(&services, &token).await.unwrap().must_add_factor);
        assert!(!session(&world.services, &token).await.unwrap().must_add_factor, "where it is not");
        let other = try_in(world, PASSWORD, None).await.unwrap().token;
        let login = session(&services, &token).await.unwrap().login;
        with_factor_in(world, login).await;
        assert!(!session(&services, &token).await.unwrap().must_add_factor);
        assert!(session(&services, &other).await.is_none(), "the password alone keeps nobody in");
    }

    async fn another_password_ends_the_other_logins_and_may_be_short_beside_a_factor(world) {
        let here = try_in(world, PASSWORD, None).await.unwrap().token;
        let own = session(&world.services, &here).await.unwrap();
        let input = |password: &str, code: &str| PasswordInput {
            password: password.into(),
            code: code.into(),
            new: NEW_PASSWORD.into(),
        };
        let short = change_password(&own.caller, own.login, key(), input(PASSWORD, "")).await;
        assert_eq!(problem(short), ("_secret.new".into(), ProblemCode::PasswordTooShort));
        let (secret, _) = with_factor_in(world, own.login).await;
        world.advance(Duration::seconds(STEP_SECONDS));
        let half = first_step(world).await;
        let there = second_step(world, &half, &code_now(world, &secret)).await.unwrap().token;
        world.advance(Duration::seconds(STEP_SECONDS));
        let own = session(&world.services, &here).await.unwrap();
        let code = code_now(world, &secret);
        let wrong = change_password(&own.caller, own.login, key(), input("wrong", &code)).await;
        assert_eq!(problem(wrong).1, ProblemCode::WrongPassword);
        let once = key();
        for _ in 0..2 {
            change_password(&own.caller, own.login, once, input(PASSWORD, &code)).await.unwrap();
        }
        let other = PasswordInput { new: "gz7?kd9w two".into(), ..input(NEW_PASSWORD, &code) };
        let reused = change_password(&own.caller, own.login, once, other).await;
        assert!(matches!(reused, Err(Error::KeyReused)), "nobody is told of a password that is not kept");
        let alone = remove_factor(&own.caller, own.login, key(), NEW_PASSWORD.into(), &code).await;
        assert_eq!(problem(alone), ("_secret.password".into(), ProblemCode::PasswordTooShort));
        assert!(session(&world.services, &here).await.is_some());
        assert!(session(&world.services, &there).await.is_none());
        let over = second_step(world, &half, "1").await;
        assert!(matches!(over, Err(SignInFailure::Over)), "a step with the old password leads nowhere");
        assert!(matches!(try_in(world, PASSWORD, None).await, Err(SignInFailure::NoFit)));
        assert!(matches!(try_in(world, NEW_PASSWORD, None).await, Err(SignInFailure::AsksCode(_))));
        world.verified_entries().await;
    }

    async fn open_logins_are_listed_and_ended_by_their_owner_alone(world) {
        let mut tokens = Vec::new();
        for _ in 0..3 {
            tokens.push(try_in(world, PASSWORD, None).await.unwrap().token);
            world.advance(Duration::MINUTE);
        }
        let own = session(&world.services, &tokens[2]).await.unwrap();
        let logins = own_way_in(&own.caller, own.login).await.unwrap().logins;
        assert_eq!(logins.iter().map(|login| login.is_this).collect::<Vec<_>>(), [true, false, false]);
        assert_eq!(logins[0].browser.as_deref(), Some("Firefox, Linux"));
        assert_eq!(logins[0].place.as_deref(), Some("192.0.2.*"));
        let karin = world.caller("karin").await;
        assert!(matches!(end_login(&karin, logins[1].id).await, Err(Error::NotFound)));
        end_login(&own.caller, logins[1].id).await.unwrap();
        assert!(session(&world.services, &tokens[1]).await.is_none());
        assert!(session(&world.services, &tokens[0]).await.is_some());
        assert_eq!(end_others(&own.caller, own.login).await.unwrap().len(), 1);
        assert!(session(&world.services, &tokens[0]).await.is_none());
        assert!(session(&world.services, &tokens[2]).await.is_some());
    }

    async fn a_new_device_is_told_by_mail_and_a_known_one_is_not(world) {
        let first = try_in(world, PASSWORD, None).await.unwrap();
        assert!(world.sent().await.is_empty(), "there is no older one");
        let again = try_in(world, PASSWORD, Some(&first.device)).await.unwrap();
        assert_eq!(again.device, first.device);
        assert!(world.sent().await.is_empty(), "the device is known");
        let made_up = try_in(world, PASSWORD, Some("made up")).await.unwrap();
        assert_ne!(made_up.device, "made up");
        let mails = world.sent().await;
        assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), ["kai@person.example"]);
        assert!(!mails[0].text.contains("192.0.2"));
        world.verified_entries().await;
    }
}

//! Signing in and out.

use crate::stories;
use futures::future::join_all;
use operations::accounts::sessions::{Found, caller_of, end_everywhere, extend, sign_out};
use operations::accounts::sign_in::{Browser, SignInFailure, SignInInput, SignedIn, sign_in};
use operations::testing::{PASSWORD, World};
use time::Duration;

async fn try_in(
    world: &World,
    username: &str,
    password: &str,
    address: &str,
) -> Result<SignedIn, SignInFailure> {
    let input = SignInInput {
        username: username.into(),
        password: password.into(),
        browser: Browser { address: address.parse().unwrap(), user_agent: "a browser".into(), device: None },
    };
    sign_in(&world.services, input).await
}

/// How many of these tries were looked at, and how many have to wait.
pub fn tally<T>(tries: &[Result<T, SignInFailure>]) -> (usize, usize) {
    let looked_at = tries.iter().filter(|tried| matches!(tried, Err(SignInFailure::NoFit))).count();
    let waiting = tries.iter().filter(|tried| matches!(tried, Err(SignInFailure::Wait(_)))).count();
    (looked_at, waiting)
}

async fn is_open(world: &World, token: &str) -> bool {
    matches!(
        caller_of(&world.services, token, domain::language::Language::En, true).await.unwrap(),
        Found::Open(_)
    )
}

stories! {
    async fn a_person_signs_in_with_any_case_and_is_known_by_the_token(world) {
        let signed_in = try_in(world, " ANA ", PASSWORD, "192.0.2.1").await.unwrap();
        let found = caller_of(&world.services, &signed_in.token, domain::language::Language::En, true).await.unwrap();
        let Found::Open(session) = found else { panic!("no session") };
        assert_eq!(session.caller.user.id, world.user("ana").id);
        assert_eq!(session.caller.language, domain::language::Language::Pt, "the profile wins over the offer");
        assert!(!is_open(world, "another token").await);
    }

    async fn a_wrong_password_and_an_unknown_name_look_the_same(world) {
        for (name, password) in [("ana", "wrong"), ("nobody", PASSWORD), ("", ""), ("ana\0", PASSWORD)] {
            let result = try_in(world, name, password, "192.0.2.1").await;
            assert!(matches!(result, Err(SignInFailure::NoFit)), "{name:?}");
        }
    }

    async fn the_sixth_failure_in_a_minute_waits_but_elsewhere_the_owner_gets_in(world) {
        for _ in 0..5 {
            assert!(matches!(try_in(world, "ana", "wrong", "192.0.2.1").await, Err(SignInFailure::NoFit)));
        }
        assert!(matches!(try_in(world, "ana", PASSWORD, "192.0.2.9").await, Err(SignInFailure::Wait(_))));
        assert!(try_in(world, "ana", PASSWORD, "198.51.100.1").await.is_ok());
        world.advance(Duration::minutes(1));
        assert!(try_in(world, "ana", PASSWORD, "192.0.2.1").await.is_ok());
    }

    async fn of_twenty_passwords_at_once_five_are_looked_at(world) {
        let tries = join_all((0..20).map(|_| try_in(world, "ana", "wrong", "192.0.2.1"))).await;
        assert_eq!(tally(&tries), (5, 15));
        assert!(matches!(try_in(world, "ana", PASSWORD, "192.0.2.1").await, Err(SignInFailure::Wait(_))));
        world.advance(Duration::minutes(1));
        let right = join_all((0..5).map(|_| try_in(world, "ana", PASSWORD, "192.0.2.1"))).await;
        assert!(right.iter().all(Result::is_ok), "{right:?}");
        for _ in 0..4 {
            assert!(matches!(try_in(world, "ana", "wrong", "192.0.2.1").await, Err(SignInFailure::NoFit)));
        }
        assert!(try_in(world, "ana", PASSWORD, "192.0.2.1").await.is_ok(), "what was right is no failure");
    }

    async fn thirty_passwords_of_an_address_are_looked_at_whatever_the_names(world) {
        let names: Vec<String> = (0..40).map(|n| format!("nobody{n}")).collect();
        let tries = join_all(names.iter().map(|name| try_in(world, name, "wrong", "192.0.2.1"))).await;
        assert_eq!(tally(&tries), (30, 10));
        assert!(matches!(try_in(world, "ana", PASSWORD, "192.0.2.1").await, Err(SignInFailure::Wait(_))));
        assert!(try_in(world, "ana", PASSWORD, "192.0.2.2").await.is_ok(), "the neighbour is not slowed down");
        world.advance(Duration::minutes(1));
        assert!(try_in(world, "ana", PASSWORD, "192.0.2.1").await.is_ok());
    }

    async fn a_login_ends_when_idle_and_lives_on_when_extended(world) {
        let token = try_in(world, "kai", PASSWORD, "192.0.2.1").await.unwrap().token;
        world.advance(Duration::minutes(29));
        extend(&world.services, &token).await.unwrap();
        world.advance(Duration::minutes(29));
        assert!(is_open(world, &token).await);
        world.advance(Duration::minutes(31));
        let found = caller_of(&world.services, &token, domain::language::Language::En, true).await.unwrap();
        assert!(matches!(found, Found::Ended(person) if person == world.user("kai").id));
    }

    async fn signing_out_ends_one_login_and_everywhere_ends_all(world) {
        let mut tokens = Vec::new();
        for _ in 0..3 {
            tokens.push(try_in(world, "kai", PASSWORD, "192.0.2.1").await.unwrap().token);
        }
        sign_out(&world.services, &tokens[0]).await.unwrap();
        assert!(!is_open(world, &tokens[0]).await && is_open(world, &tokens[1]).await);
        end_everywhere(&world.caller("kai").await).await.unwrap();
        assert!(!is_open(world, &tokens[1]).await && !is_open(world, &tokens[2]).await);
        assert!(try_in(world, "kai", PASSWORD, "192.0.2.1").await.is_ok());
    }

    async fn a_locked_person_gets_neither_in_nor_further(world) {
        let token = try_in(world, "kai", PASSWORD, "192.0.2.1").await.unwrap().token;
        let mut hk = world.services.store.housekeeping().await.unwrap();
        operations::store::accounts::lock(&mut hk, world.user("kai").id).await.unwrap();
        hk.commit().await.unwrap();
        assert!(!is_open(world, &token).await);
        assert!(matches!(try_in(world, "kai", PASSWORD, "192.0.2.1").await, Err(SignInFailure::NoFit)));
    }
}

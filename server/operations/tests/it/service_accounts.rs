//! Service accounts: made by administrators, seen once, let in by their secret and by nothing else, and ended.

use crate::accounts::tally;
use crate::handing_over::coordinated;
use crate::merging::merges;
use crate::scratch::Scratch;
use crate::stories;
use domain::accounts::view::ServiceAccountView;
use domain::accounts::{AccountEventKind as Kind, LastDay, Role, ServiceState};
use domain::ids::PersonId;
use domain::problem::{ProblemCode, Refusal};
use futures::future::join_all;
use operations::accounts::service_accounts::{
    NewSecret, ServiceCredentials, caller_of, watch_service_accounts,
};
use operations::accounts::sign_in::SignInFailure;
use operations::accounts::{
    Browser, ServiceAccountInput, SignInInput, act_on_person, change_service_account, create_service_account,
    list_people, operator_resets, own_may, revoke_service_account, rotate_service_secret, sign_in,
    view_person, view_service_account,
};
use operations::exchanges::{view, who_sees};
use operations::testing::{FOSA, World, ZAB, key};
use operations::{Caller, Error};
use time::{Duration, OffsetDateTime};

const HERE: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
const ELSEWHERE: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::new(198, 51, 100, 1));

async fn input(world: &World, days: i64) -> ServiceAccountInput {
    let today = world.caller("petra").await.today();
    ServiceAccountInput {
        name: "Fachverfahren".into(),
        purpose: "Holt neue Anfragen".into(),
        ends_on: LastDay::On(today.saturating_add(Duration::days(days))),
        roles: format!("{}:viewer", world.procedure_id()),
    }
}

async fn shown(world: &World, new: &NewSecret) -> ServiceAccountView {
    let sealed = new.sealed.clone().unwrap_or_default();
    view_service_account(&world.caller("petra").await, new.account, &sealed).await.unwrap()
}

/// Petra creates one that lives so many days, and notes its secret.
async fn made(world: &World, days: i64) -> (PersonId, String) {
    let petra = world.caller("petra").await;
    let new = create_service_account(&petra, key(), input(world, days).await).await.unwrap();
    (new.account, shown(world, &new).await.secret.expect("it is shown once"))
}

async fn call(world: &World, account: PersonId, secret: &str) -> Result<Caller, SignInFailure> {
    call_from(world, HERE, account, secret).await
}

async fn call_from(
    world: &World,
    address: std::net::IpAddr,
    account: PersonId,
    secret: &str,
) -> Result<Caller, SignInFailure> {
    let given = ServiceCredentials { account: account.to_string(), secret: secret.to_owned(), address };
    caller_of(&world.services, &given).await
}

fn problems(result: Result<NewSecret, Error>) -> Vec<ProblemCode> {
    match result {
        Err(Error::Refused(refused)) => refused.problems.into_iter().map(|problem| problem.code).collect(),
        _ => panic!("not refused"),
    }
}

fn refusal<T>(result: Result<T, Error>) -> Option<Refusal> {
    match result {
        Err(Error::Refused(refused)) => Some(refused.refusal),
        _ => None,
    }
}

/// Mails to petra so far.
async fn told(world: &World) -> usize {
    world.sent().await.iter().filter(|mail| mail.to == world.user("petra").email).count()
}

async fn one_ends_with_the_authority_that_goes_into_another(database: &Scratch) {
    let mut world = crate::world(database).await;
    world.join("fritz", FOSA, &[Role::Viewer]).await;
    let world = &world;
    coordinated(world).await;
    let fritz = world.caller("fritz").await;
    let new = create_service_account(&fritz, key(), input(world, 30).await).await.unwrap();
    let sealed = new.sealed.clone().unwrap_or_default();
    let secret = view_service_account(&fritz, new.account, &sealed).await.unwrap().secret.unwrap();
    assert!(call(world, new.account, &secret).await.is_ok());
    let petra = world.caller("petra").await;
    merges(&petra, FOSA, ZAB, key()).await.unwrap();
    assert!(matches!(call(world, new.account, &secret).await, Err(SignInFailure::NoFit)));
    let people = list_people(&petra, None, None, None).await.unwrap();
    assert!(people.service_accounts.is_empty(), "nobody at the other one made it");
    assert!(people.rows.iter().all(|row| row.id != new.account));
    world.verified_entries().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_ends_with_the_authority_that_goes_into_another_on_sqlite() {
    one_ends_with_the_authority_that_goes_into_another(&Scratch::sqlite()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_ends_with_the_authority_that_goes_into_another_on_postgresql() {
    let Some(database) = Scratch::postgres().await else { return };
    one_ends_with_the_authority_that_goes_into_another(&database).await;
    database.remove().await;
}

stories! {
    async fn a_secret_is_shown_once_to_whoever_made_it(world) {
        let petra = world.caller("petra").await;
        let once = key();
        let new = create_service_account(&petra, once, input(world, 365).await).await.unwrap();
        let again = create_service_account(&petra, once, input(world, 365).await).await.unwrap();
        assert!(again.account == new.account && again.sealed.is_none(), "one form has one effect");
        let sealed = new.sealed.clone().unwrap();
        let karin = world.caller("karin").await;
        assert!(view_service_account(&karin, new.account, &sealed).await.unwrap().secret.is_none());
        assert_eq!(shown(world, &new).await.secret.unwrap().len(), 64);
        assert!(shown(world, &new).await.secret.is_none(), "a second time nobody sees it");
        let late = rotate_service_secret(&petra, new.account, key()).await.unwrap();
        world.advance(Duration::minutes(11));
        assert!(shown(world, &late).await.secret.is_none());
        world.verified_entries().await;
    }

    async fn a_service_account_acts_with_its_roles_and_proves_nothing(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (account, secret) = made(world, 30).await;
        let caller = call(world, account, &secret).await.unwrap();
        assert!(view(&caller, id).await.is_ok());
        assert!(!caller.person.roles.is_administrator());
        assert!(matches!(caller.proved_lately(), Err(Error::ProveAgain)));
        assert!(matches!(list_people(&caller, None, None, None).await, Err(Error::NotFound)));
        // Nobody opens pages with it: what it may do stands on the page that its administrators open.
        assert!(matches!(own_may(&caller).await, Err(Error::NotFound)));
        let used = shown(world, &NewSecret { account, sealed: None }).await.line;
        assert_eq!((used.state, used.last_used_from.as_deref()), (ServiceState::InForce, Some("192.0.2.*")));
        assert!(used.last_used_at.is_some());
        let seen = who_sees(&world.caller("kai").await, id).await.unwrap();
        assert!(seen.people.iter().any(|person| person.name == "Fachverfahren"));
    }

    async fn the_trail_keeps_the_first_use_of_a_day_and_the_first_refusal_of_an_hour(world) {
        let (account, secret) = made(world, 30).await;
        let before = world.verified().await.accounts;
        for _ in 0..3 {
            call(world, account, &secret).await.unwrap();
        }
        assert_eq!(world.verified().await.accounts, before + 1);
        world.advance(Duration::days(1));
        call(world, account, &secret).await.unwrap();
        assert_eq!(world.verified().await.accounts, before + 2);
        for _ in 0..2 {
            assert!(matches!(call(world, account, "wrong").await, Err(SignInFailure::NoFit)));
        }
        assert_eq!(world.verified().await.accounts, before + 3);
    }

    async fn failures_are_slowed_down_as_those_of_a_sign_in(world) {
        let (account, secret) = made(world, 30).await;
        for _ in 0..world.services.limits.failures_per_account {
            assert!(matches!(call(world, account, "wrong").await, Err(SignInFailure::NoFit)));
        }
        assert!(matches!(call(world, account, &secret).await, Err(SignInFailure::Wait(_))));
        assert!(call_from(world, ELSEWHERE, account, &secret).await.is_ok(), "its owner goes on");
        world.advance(Duration::MINUTE);
        assert!(call(world, account, &secret).await.is_ok());
        let nobody = PersonId(uuid::Uuid::from_u128(7));
        assert!(matches!(call(world, nobody, &secret).await, Err(SignInFailure::NoFit)));
    }

    async fn of_twenty_wrong_secrets_at_once_five_are_looked_at_and_right_ones_never_wait(world) {
        let (account, secret) = made(world, 30).await;
        let right = join_all((0..20).map(|_| call(world, account, &secret))).await;
        assert!(right.iter().all(Result::is_ok), "as many at once as a system has to do");
        let wrong = join_all((0..20).map(|_| call(world, account, "wrong"))).await;
        assert_eq!(tally(&wrong), (5, 15));
        world.advance(Duration::MINUTE);
        assert!(call(world, account, &secret).await.is_ok());
    }

    async fn nobody_signs_in_with_it_and_no_link_leads_in(world) {
        let (account, secret) = made(world, 30).await;
        let browser = || Browser { address: ELSEWHERE, user_agent: "a browser".into(), device: None };
        for password in ["", secret.as_str()] {
            let typed = SignInInput {
                username: account.to_string(),
                password: password.to_owned(),
                browser: browser(),
            };
            assert!(matches!(sign_in(&world.services, typed).await, Err(SignInFailure::NoFit)));
        }
        let petra = world.caller("petra").await;
        assert!(matches!(view_person(&petra, account).await, Err(Error::NotFound)));
        for kind in [Kind::SentAgain, Kind::ResetAsked, Kind::ResetApproved, Kind::Unlocked] {
            assert!(matches!(act_on_person(&petra, account, key(), kind).await, Err(Error::NotFound)));
        }
        assert!(matches!(operator_resets(&world.services, account, ZAB).await, Err(Error::NotFound)));
        let people = list_people(&petra, None, None, None).await.unwrap();
        assert!(people.rows.iter().all(|row| row.id != account));
        assert_eq!(people.service_accounts.len(), 1);
    }

    async fn another_secret_takes_the_place_of_the_old_one_and_none_is_left_after_a_revocation(world) {
        let (account, old) = made(world, 30).await;
        let petra = world.caller("petra").await;
        let new = rotate_service_secret(&petra, account, key()).await.unwrap();
        let new = shown(world, &new).await.secret.unwrap();
        assert!(matches!(call(world, account, &old).await, Err(SignInFailure::NoFit)));
        let caller = call(world, account, &new).await.unwrap();
        revoke_service_account(&petra, account, key()).await.unwrap();
        assert!(matches!(call(world, account, &new).await, Err(SignInFailure::NoFit)));
        assert!(matches!(caller.begin(key(), &"late").await, Err(Error::Refused(_))), "rights are read anew");
        let rotated = rotate_service_secret(&petra, account, key()).await;
        assert_eq!(refusal(rotated), Some(Refusal::NotInThisState));
        let again = revoke_service_account(&petra, account, key()).await;
        assert_eq!(refusal(again), Some(Refusal::NotInThisState));
        world.verified_entries().await;
    }

    async fn a_change_settles_name_roles_and_end_and_leaves_the_secret(world) {
        let id = world.sent_by("ana", ZAB).await;
        let (account, secret) = made(world, 10).await;
        assert_eq!(watch_service_accounts(&world.services).await.unwrap(), 1, "the end is near");
        let (petra, before) = (world.caller("petra").await, told(world).await);
        let roles = format!("{}:allocator", world.procedure_id());
        let other = ServiceAccountInput { name: "Anderes Verfahren".into(), roles, ..input(world, 40).await };
        let once = key();
        for _ in 0..2 {
            change_service_account(&petra, account, once, other.clone()).await.unwrap();
        }
        assert_eq!(told(world).await, before + 1, "the other administrators may wonder; and one form has one effect");
        let seen = shown(world, &NewSecret { account, sealed: None }).await;
        assert_eq!(seen.line.name, "Anderes Verfahren");
        assert_eq!(seen.line.ends_on, petra.today().saturating_add(Duration::days(40)));
        let held: Vec<Role> = seen.grantable.procedures.iter().flat_map(|one| one.held.clone()).collect();
        assert_eq!(held, [Role::Allocator]);
        let caller = call(world, account, &secret).await.unwrap();
        assert!(caller.person.holds(&world.procedure_id(), Role::Allocator));
        assert!(view(&caller, id).await.unwrap().messages.is_empty(), "the header alone, as allocators see it");
        world.advance(Duration::days(20));
        assert!(call(world, account, &secret).await.is_ok(), "the end of before has passed");
        world.advance(Duration::days(8));
        assert_eq!(watch_service_accounts(&world.services).await.unwrap(), 1, "they are told of the other end too");
        world.verified_entries().await;
    }

    async fn a_change_is_refused_as_a_whole_and_to_whoever_may_not(world) {
        let (account, _) = made(world, 30).await;
        let mut petra = world.caller("petra").await;
        let empty = ServiceAccountInput { ends_on: LastDay::NotADate, ..ServiceAccountInput::default() };
        let Err(Error::Refused(refused)) = change_service_account(&petra, account, key(), empty).await else {
            panic!("an empty form was taken")
        };
        assert_eq!(refused.problems.len(), 4);
        let kept = shown(world, &NewSecret { account, sealed: None }).await.line;
        assert_eq!((kept.name.as_str(), kept.roles.len()), ("Fachverfahren", 1));
        for name in ["ana", "kai"] {
            let caller = world.caller(name).await;
            let changed = change_service_account(&caller, account, key(), input(world, 30).await).await;
            assert!(matches!(changed, Err(Error::NotFound)), "{name}");
        }
        revoke_service_account(&petra, account, key()).await.unwrap();
        let late = change_service_account(&petra, account, key(), input(world, 30).await).await;
        assert_eq!(refusal(late), Some(Refusal::NotInThisState));
        petra.proved_at = OffsetDateTime::UNIX_EPOCH;
        let stale = change_service_account(&petra, account, key(), input(world, 30).await).await;
        assert!(matches!(stale, Err(Error::ProveAgain)));
    }

    async fn administrators_alone_make_one_after_a_fresh_proof(world) {
        let kai = world.caller("kai").await;
        assert!(matches!(
            create_service_account(&kai, key(), input(world, 30).await).await,
            Err(Error::NotFound)
        ));
        let (account, _) = made(world, 30).await;
        let ana = world.caller("ana").await;
        assert!(matches!(view_service_account(&ana, account, "").await, Err(Error::NotFound)));
        assert!(matches!(rotate_service_secret(&ana, account, key()).await, Err(Error::NotFound)));
        assert!(matches!(revoke_service_account(&ana, account, key()).await, Err(Error::NotFound)));
        let mut petra = world.caller("petra").await;
        petra.proved_at = OffsetDateTime::UNIX_EPOCH;
        let made = create_service_account(&petra, key(), input(world, 30).await).await;
        assert!(matches!(made, Err(Error::ProveAgain)));
        assert!(matches!(rotate_service_secret(&petra, account, key()).await, Err(Error::ProveAgain)));
        revoke_service_account(&petra, account, key()).await.unwrap();
    }

    async fn a_form_with_problems_makes_none(world) {
        let petra = world.caller("petra").await;
        let late = create_service_account(&petra, key(), input(world, 400).await).await;
        assert_eq!(problems(late), [ProblemCode::DateTooLate]);
        let empty = create_service_account(&petra, key(), ServiceAccountInput::default()).await;
        assert_eq!(problems(empty), [ProblemCode::Required; 4]);
        let no_date = ServiceAccountInput { ends_on: LastDay::NotADate, ..ServiceAccountInput::default() };
        let codes = problems(create_service_account(&petra, key(), no_date).await);
        assert_eq!(codes.len(), 4, "everything at once");
        assert!(codes.contains(&ProblemCode::NotADate));
        let asked = ServiceAccountInput { roles: "nothing:viewer".into(), ..input(world, 30).await };
        let unknown = create_service_account(&petra, key(), asked).await;
        assert_eq!(problems(unknown), [ProblemCode::UnknownProcedure]);
        let people = list_people(&petra, None, None, None).await.unwrap();
        assert!(people.service_accounts.is_empty());
    }

    async fn its_administrators_are_told_of_its_making_and_of_its_end_and_then_it_ends(world) {
        let before = told(world).await;
        let (account, secret) = made(world, 20).await;
        assert_eq!(told(world).await, before + 1);
        let mail = world.sent().await.pop().unwrap();
        assert!(mail.text.contains(&format!("/people/service-accounts/{account}")));
        assert!(mail.text.contains(&format!(" ({})", mail.language)), "its last day, as they write it: {}", mail.text);
        assert_eq!(watch_service_accounts(&world.services).await.unwrap(), 0);
        world.advance(Duration::days(6));
        assert_eq!(watch_service_accounts(&world.services).await.unwrap(), 1);
        assert_eq!(watch_service_accounts(&world.services).await.unwrap(), 0, "they are told once");
        assert_eq!(told(world).await, before + 2);
        world.advance(Duration::days(14));
        assert!(call(world, account, &secret).await.is_ok(), "on its last day");
        world.advance(Duration::days(1));
        assert!(matches!(call(world, account, &secret).await, Err(SignInFailure::NoFit)));
        assert_eq!(watch_service_accounts(&world.services).await.unwrap(), 1);
        assert_eq!(watch_service_accounts(&world.services).await.unwrap(), 0);
        let line = shown(world, &NewSecret { account, sealed: None }).await.line;
        assert_eq!(line.state, ServiceState::Over);
        world.verified_entries().await;
    }
}

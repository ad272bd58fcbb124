//! Identities at providers: journeys, links, the last way in, and what a reset takes away.

use crate::stories;
use domain::accounts::AccountEventKind as Kind;
use domain::accounts::openid::{IdToken, LogoutToken, Provider};
use domain::accounts::sign_in_rules::PROVED_WITHIN;
use domain::accounts::{SecondFactor, openid};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use futures::future::join_all;
use operations::accounts::carried_forms::{keep_form, take_form};
use operations::accounts::identities::bring;
use operations::accounts::providers::{
    Journey, ProviderFailure, arrive, counted, depart, end_as_ordered, sign_in_at_provider,
};
use operations::accounts::sessions::{Found, Session, caller_of};
use operations::accounts::sign_in::{Browser, SignedIn};
use operations::accounts::{
    act_on_person, identity_offer, link_identity, own_identity, own_way_in, unlink_identity,
};
use operations::testing::{PASSWORD, World, key};
use operations::{Caller, Error, Services};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use time::Duration;

const HIGH: &str = "high";
const ISSUER: &str = "https://login.example";
const NOWHERE: [u8; 32] = [0; 32];

fn services(world: &World) -> Services {
    let mut services = world.services.clone();
    services.providers = Arc::from([Provider {
        id: "member".into(),
        label: "Member Login".into(),
        issuer: ISSUER.into(),
        client: "openimi".into(),
        levels: vec![HIGH.into()],
    }]);
    services
}

async fn caller(world: &World, name: &'static str) -> Caller {
    Caller { services: services(world), ..world.caller(name).await }
}

fn browser() -> Browser {
    Browser { address: "192.0.2.1".parse().unwrap(), user_agent: String::new(), device: None }
}

/// What the provider signs about this subject, in answer to this journey.
fn signed(services: &Services, journey: &Journey, subject: &str) -> IdToken {
    let now = services.now().unix_timestamp();
    IdToken {
        issuer: ISSUER.into(),
        audience: vec!["openimi".into()],
        authorized_party: None,
        subject: subject.into(),
        issued_at: now,
        expires_at: now + 60,
        nonce: Some(journey.nonce.clone()),
        level: Some(HIGH.into()),
        session: Some("there".into()),
        signed_in_at: Some(now),
    }
}

/// What the provider signs to end the logins of this subject.
fn order(services: &Services, id: &str, subject: &str) -> LogoutToken {
    LogoutToken {
        issuer: ISSUER.into(),
        audience: vec!["openimi".into()],
        issued_at: services.now().unix_timestamp(),
        expires_at: None,
        id: id.into(),
        subject: Some(subject.into()),
        session: None,
        is_logout: true,
        has_nonce: false,
    }
}

async fn sign_in(services: &Services, subject: &str) -> Result<SignedIn, ProviderFailure> {
    let (journey, held) = depart(services, "member", "/inbox", None, None)?;
    let journey = arrive(services, "member", &held, &journey.state).await?;
    sign_in_at_provider(services, &journey, &signed(services, &journey, subject), &browser()).await
}

/// Somebody comes back, and looking at it ends so.
async fn come_back(
    services: &Services,
    looked: &AtomicUsize,
    outcome: Result<(), ProviderFailure>,
) -> Result<(), ProviderFailure> {
    let look = async {
        looked.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
        outcome
    };
    counted(services, browser().address, look).await
}

/// What the caller brings from the provider, sealed.
async fn brought(caller: &Caller, subject: &str) -> String {
    let services = &caller.services;
    let (journey, held) = depart(services, "member", "/", Some(caller.person.id), None).unwrap();
    let journey = arrive(services, "member", &held, &journey.state).await.unwrap();
    bring(services, &journey, &signed(services, &journey, subject)).unwrap()
}

async fn linked(caller: &Caller, subject: &str) -> Result<(), Error> {
    link_identity(caller, key(), &brought(caller, subject).await, PASSWORD.into(), "").await
}

async fn session(services: &Services, token: &str) -> Option<Session> {
    match caller_of(services, token, Language::En, true).await.unwrap() {
        Found::Open(session) => Some(*session),
        Found::Ended(_) | Found::Unknown => None,
    }
}

fn refusal(result: Result<(), Error>) -> Refusal {
    match result {
        Err(Error::Refused(refused)) => refused.refusal,
        other => panic!("not refused: {other:?}"),
    }
}

stories! {
    async fn an_identity_signs_in_only_whoever_linked_it_with_the_password(world) {
        let kai = caller(world, "kai").await;
        let services = &kai.services;
        assert!(matches!(sign_in(services, "kai-there").await, Err(ProviderFailure::Unknown)));
        let sealed = brought(&kai, "kai-there").await;
        assert_eq!(identity_offer(&kai, &sealed).await.unwrap().unwrap().subject, "kai-there");
        let karin = caller(world, "karin").await;
        assert_eq!(identity_offer(&karin, &sealed).await.unwrap(), None, "what somebody else brought");
        let wrong = link_identity(&kai, key(), &sealed, "wrong".into(), "").await;
        assert!(matches!(wrong, Err(Error::Refused(why)) if why.problems[0].code == ProblemCode::WrongPassword));
        assert!(matches!(sign_in(services, "kai-there").await, Err(ProviderFailure::Unknown)));
        let once = key();
        for _ in 0..2 {
            link_identity(&kai, once, &sealed, PASSWORD.into(), "").await.unwrap();
        }
        assert_eq!(sign_in(services, "kai-there").await.unwrap().user.id, kai.person.id);
        assert_eq!(refusal(linked(&karin, "kai-there").await), Refusal::IdentityTaken);
        assert_eq!(refusal(linked(&kai, "kai-elsewhere").await), Refusal::IdentityTaken, "one at each provider");
        assert!(matches!(sign_in(services, "kai@person.example").await, Err(ProviderFailure::Unknown)));
        assert!(world.sent().await.iter().any(|mail| mail.to == "kai@person.example"), "told by mail");
        world.verified_entries().await;
    }

    async fn what_is_brought_counts_for_ten_minutes(world) {
        let kai = caller(world, "kai").await;
        let sealed = brought(&kai, "kai-there").await;
        world.advance(Duration::minutes(10));
        let kai = caller(world, "kai").await;
        assert_eq!(identity_offer(&kai, &sealed).await.unwrap(), None);
        let late = link_identity(&kai, key(), &sealed, PASSWORD.into(), "").await;
        assert!(matches!(late, Err(Error::Stale)));
    }

    async fn an_identity_is_linked_and_given_up_by_whoever_proved_lately_who_they_are(world) {
        let kai = caller(world, "kai").await;
        linked(&kai, "kai-there").await.unwrap();
        let id = own_way_in(&kai, NOWHERE).await.unwrap().identities[0].linked.unwrap().0;
        let sealed = brought(&kai, "kai-there").await;
        let late = Caller { proved_at: kai.now - PROVED_WITHIN, ..kai };
        let linking = link_identity(&late, key(), &sealed, PASSWORD.into(), "").await;
        assert!(matches!(linking, Err(Error::ProveAgain)));
        let unlinking = unlink_identity(&late, NOWHERE, key(), id, PASSWORD.into(), "").await;
        assert!(matches!(unlinking, Err(Error::ProveAgain)));
    }

    async fn a_form_waits_for_whoever_is_at_a_provider_once_and_for_ten_minutes(world) {
        let kai = caller(world, "kai").await;
        let (services, person) = (&kai.services, kai.person.id);
        let begin = || depart(services, "member", "/drafts", None, None).unwrap();
        let (journey, held) = begin();
        keep_form(services, person, &journey.state, "sealed").await.unwrap();
        assert_eq!(take_form(services, "forged").await.unwrap(), None);
        assert_eq!(take_form(services, &begin().1).await.unwrap(), None, "another journey");
        assert_eq!(take_form(services, &held).await.unwrap().as_deref(), Some("sealed"));
        assert_eq!(take_form(services, &held).await.unwrap(), None, "once");
        keep_form(services, person, &journey.state, "sealed").await.unwrap();
        world.advance(Duration::minutes(10));
        assert_eq!(take_form(services, &held).await.unwrap(), None, "too late");
        let mut journeys = Vec::new();
        for _ in 0..5 {
            let (journey, held) = begin();
            keep_form(services, person, &journey.state, "sealed").await.unwrap();
            journeys.push(held);
            world.advance(Duration::seconds(1));
        }
        let mut waits = Vec::new();
        for held in &journeys {
            waits.push(take_form(services, held).await.unwrap().is_some());
        }
        assert_eq!(waits, [false, true, true, true, true], "of one person, the oldest gives way");
    }

    async fn the_level_of_a_provider_counts_as_both_factors(world) {
        let kai = caller(world, "kai").await;
        linked(&kai, "kai-there").await.unwrap();
        let mut services = services(world);
        services.limits.second_factor = SecondFactor::Required;
        let signed_in = sign_in(&services, "kai-there").await.unwrap();
        let opened = session(&services, &signed_in.token).await.unwrap();
        assert!(!opened.must_add_factor);
        let view = own_way_in(&opened.caller, opened.login).await.unwrap();
        assert_eq!(view.logins[0].provider.as_deref(), Some("Member Login"));
        assert!(view.identities[0].linked.is_some());
    }

    async fn whoever_is_let_through_by_a_provider_has_proved_nothing_again(world) {
        let kai = caller(world, "kai").await;
        linked(&kai, "kai-there").await.unwrap();
        let services = &kai.services;
        let fresh = sign_in(services, "kai-there").await.unwrap().token;
        assert!(session(services, &fresh).await.unwrap().caller.proved_lately().is_ok());
        for signed_in_at in [None, Some(services.now().unix_timestamp() - 3_600)] {
            let (journey, held) = depart(services, "member", "/inbox", None, None).unwrap();
            let journey = arrive(services, "member", &held, &journey.state).await.unwrap();
            let token = IdToken { signed_in_at, ..signed(services, &journey, "kai-there") };
            let token = sign_in_at_provider(services, &journey, &token, &browser()).await.unwrap().token;
            let opened = session(services, &token).await.unwrap();
            assert!(matches!(opened.caller.proved_lately(), Err(Error::ProveAgain)));
        }
    }

    async fn whoever_is_locked_out_here_is_locked_out_there(world) {
        let kai = caller(world, "kai").await;
        linked(&kai, "kai-there").await.unwrap();
        let petra = world.caller("petra").await;
        act_on_person(&petra, kai.person.id, key(), Kind::Locked).await.unwrap();
        assert!(matches!(sign_in(&kai.services, "kai-there").await, Err(ProviderFailure::Unknown)));
    }

    async fn a_reset_takes_every_identity_away(world) {
        let kai = caller(world, "kai").await;
        linked(&kai, "kai-there").await.unwrap();
        let (petra, karin) = (world.caller("petra").await, world.caller("karin").await);
        act_on_person(&petra, kai.person.id, key(), Kind::ResetAsked).await.unwrap();
        assert!(sign_in(&kai.services, "kai-there").await.is_ok(), "asked is not approved");
        act_on_person(&karin, kai.person.id, key(), Kind::ResetApproved).await.unwrap();
        assert!(matches!(sign_in(&kai.services, "kai-there").await, Err(ProviderFailure::Unknown)));
    }

    async fn an_identity_is_given_up_with_the_password_and_other_logins_end(world) {
        let kai = caller(world, "kai").await;
        linked(&kai, "kai-there").await.unwrap();
        let there = sign_in(&kai.services, "kai-there").await.unwrap().token;
        let id = own_way_in(&kai, NOWHERE).await.unwrap().identities[0].linked.unwrap().0;
        let karin = caller(world, "karin").await;
        assert_eq!(own_identity(&karin, id).await.unwrap(), None);
        let theirs = unlink_identity(&karin, NOWHERE, key(), id, PASSWORD.into(), "").await;
        assert!(matches!(theirs, Err(Error::NotFound)));
        assert!(session(&kai.services, &there).await.is_some());
        unlink_identity(&kai, NOWHERE, key(), id, PASSWORD.into(), "").await.unwrap();
        assert!(session(&kai.services, &there).await.is_none());
        assert!(matches!(sign_in(&kai.services, "kai-there").await, Err(ProviderFailure::Unknown)));
        linked(&kai, "kai-there").await.unwrap();
    }

    async fn an_order_ends_the_login_in_which_the_identity_was_given_up(world) {
        let kai = caller(world, "kai").await;
        linked(&kai, "kai-there").await.unwrap();
        let there = sign_in(&kai.services, "kai-there").await.unwrap().token;
        let opened = session(&kai.services, &there).await.unwrap();
        let id = own_way_in(&kai, NOWHERE).await.unwrap().identities[0].linked.unwrap().0;
        unlink_identity(&opened.caller, opened.login, key(), id, PASSWORD.into(), "").await.unwrap();
        assert!(session(&kai.services, &there).await.is_some());
        let order = LogoutToken { session: Some("there".into()), ..order(&kai.services, "1", "kai-there") };
        assert_eq!(end_as_ordered(&kai.services, "member", &order).await.unwrap(), [opened.login]);
        assert!(session(&kai.services, &there).await.is_none());
    }

    async fn a_journey_ends_once_at_the_provider_where_it_began(world) {
        let services = services(world);
        let (journey, held) = depart(&services, "member", "/inbox", None, None).unwrap();
        let end = async |id: &str, held: &str, state: &str| arrive(&services, id, held, state).await;
        assert!(matches!(end("other", &held, &journey.state).await, Err(ProviderFailure::Untrusted)));
        assert!(matches!(end("member", "forged", &journey.state).await, Err(ProviderFailure::Untrusted)));
        assert!(matches!(end("member", &held, "guessed").await, Err(ProviderFailure::Untrusted)));
        assert!(end("member", &held, &journey.state).await.is_ok());
        assert!(matches!(end("member", &held, &journey.state).await, Err(ProviderFailure::Untrusted)));
        assert!(matches!(depart(&services, "none", "/", None, None), Err(Error::NotFound)));
    }

    async fn of_many_who_come_back_at_once_so_many_are_looked_at_as_may_fail(world) {
        let mut services = services(world);
        services.limits.failures_per_address = 5;
        let (services, looked) = (&services, AtomicUsize::new(0));
        for _ in 0..5 {
            for harmless in [Ok(()), Err(ProviderFailure::Cancelled), Err(ProviderFailure::Down)] {
                let answer = come_back(services, &looked, harmless).await;
                assert!(!matches!(answer, Err(ProviderFailure::Wait(_))), "it was no failure");
            }
        }
        looked.store(0, Ordering::Relaxed);
        let at_once = (0..20).map(|_| come_back(services, &looked, Err(ProviderFailure::Untrusted)));
        let answers = join_all(at_once).await;
        assert_eq!(looked.load(Ordering::Relaxed), 5);
        let waiting = answers.iter().filter(|answer| matches!(answer, Err(ProviderFailure::Wait(_))));
        assert_eq!(waiting.count(), 15);
        let right = come_back(services, &looked, Ok(())).await;
        assert!(matches!(right, Err(ProviderFailure::Wait(_))), "right or not");
        world.advance(Duration::MINUTE);
        assert!(come_back(services, &looked, Ok(())).await.is_ok());
    }

    async fn an_order_of_the_provider_ends_what_it_names_on_every_node(world) {
        let (kai, karin) = (caller(world, "kai").await, caller(world, "karin").await);
        let services = &kai.services;
        linked(&kai, "kai-there").await.unwrap();
        linked(&karin, "karin-there").await.unwrap();
        let (of_kai, of_karin) =
            (sign_in(services, "kai-there").await.unwrap().token, sign_in(services, "karin-there").await.unwrap().token);
        let unknown = order(services, "1", "nobody");
        assert_eq!(end_as_ordered(services, "member", &unknown).await.unwrap(), Vec::<[u8; 32]>::new());
        let other = LogoutToken { session: Some("elsewhere".into()), ..order(services, "2", "kai-there") };
        assert_eq!(end_as_ordered(services, "member", &other).await.unwrap(), Vec::<[u8; 32]>::new());
        let mine = LogoutToken { session: Some("there".into()), ..order(services, "3", "kai-there") };
        assert_eq!(end_as_ordered(services, "member", &mine).await.unwrap().len(), 1);
        assert!(session(services, &of_kai).await.is_none());
        assert!(session(&world.services, &of_karin).await.is_some());
        assert!(matches!(end_as_ordered(services, "member", &mine).await, Err(ProviderFailure::Untrusted)));
        world.advance(openid::FRESH + Duration::minutes(2));
        let old = LogoutToken { issued_at: mine.issued_at, ..order(services, "4", "karin-there") };
        assert!(matches!(end_as_ordered(services, "member", &old).await, Err(ProviderFailure::Untrusted)));
    }
}

//! An authority outside asks to be registered, corrects what is returned, and comes in with its first user.

use crate::coordination::held;
use crate::stories;
use domain::accounts::invitation::LinkState;
use domain::authorities::view::RegistrationView;
use domain::authorities::{
    AccessState, AccessStep, Appointment, Function, RegistrationState, RegistrationStep, Switches,
};
use domain::country::Country;
use domain::ids::{AuthorityId, OnceKey};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use operations::Error;
use operations::accounts::join::{choose, give_code, link_page};
use operations::accounts::sessions::{Found, caller_of};
use operations::accounts::{Browser, operator_resets};
use operations::authorities::{
    RegisterFailure, RegisterInput, appoint, change_access, change_entry, count_registrations,
    decide_registration, invite_first_user_again, list_registrations, register, register_page, show,
    view_registration,
};
use operations::store::authorities::registrations::{self as kept, KeptRegistration};
use operations::testing::{UNION, World, ZAB, key};
use time::Duration;
use uuid::Uuid;

pub const HERE: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
const NAME: &str = "Wasserwirtschaftsamt Quellenhof";

pub async fn holds(world: &World, new: Appointment) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    operations::store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    hk.commit().await.unwrap();
}

/// The Zentralstelle is the national coordinator; Petra administers it.
async fn coordinated(world: &World) {
    holds(world, held(1, ZAB, Function::National, "DE")).await;
}

pub fn typed() -> Entries {
    let lines = [
        ("country", "DE"),
        ("name", NAME),
        ("language", "de"),
        ("level", "regional"),
        ("place", "Quellenhof"),
        ("website", "https://quellenhof.example"),
        ("mailbox", "post@quellenhof.example"),
        ("phone", "+49 89 1234567"),
        ("areas", "PQ"),
        ("person_name", "Erika Muster"),
        ("person_email", "erika@quellenhof.example"),
        ("statement", "yes"),
        ("not_listed", "yes"),
    ];
    lines.into_iter().collect()
}

async fn posts(
    world: &World,
    entries: &Entries,
    token: Option<&str>,
    key: OnceKey,
) -> Result<String, RegisterFailure> {
    let input = RegisterInput { key, token, secret: None, entries, language: Language::Fr, address: HERE };
    register(&world.services, input).await
}

/// A registration that waits for Petra.
async fn waiting(world: &World) -> AuthorityId {
    coordinated(world).await;
    posts(world, &typed(), None, key()).await.unwrap();
    list_registrations(&world.caller("petra").await).await.unwrap()[0].id
}

async fn seen(world: &World, id: AuthorityId) -> RegistrationView {
    view_registration(&world.caller("petra").await, id).await.unwrap()
}

async fn decides(world: &World, id: AuthorityId, step: RegistrationStep, reason: &str) -> Result<(), Error> {
    decide_registration(&world.caller("petra").await, id, step, reason, key()).await
}

/// What follows this in the newest mail to Erika.
async fn in_mail(world: &World, before: &str) -> String {
    let mails = world.sent().await;
    let mail = mails.iter().rev().find(|mail| mail.to == "erika@quellenhof.example").expect("a mail");
    assert_eq!(mail.language, "fr", "the language in which the page was used");
    let (_, rest) = mail.text.split_once(before).expect("a link");
    rest.split_whitespace().next().unwrap().to_owned()
}

pub fn problems(result: Result<String, RegisterFailure>) -> Vec<(String, ProblemCode)> {
    match result {
        Err(RegisterFailure::Error(Error::Refused(why))) => {
            why.problems.into_iter().map(|problem| (problem.path, problem.code)).collect()
        }
        other => panic!("not refused: {other:?}"),
    }
}

pub fn browser() -> Browser {
    Browser { address: HERE, user_agent: "a browser".into(), device: None }
}

stories! {
    async fn an_authority_registers_corrects_and_comes_in_with_its_first_user(world) {
        let id = waiting(world).await;
        assert_eq!(count_registrations(&world.caller("petra").await).await.unwrap(), Some(1));
        let queue = operations::authorities::waiting(&world.caller("petra").await, None, "").await.unwrap();
        assert_eq!(queue.registrations, Some(1), "they stand in the queue with what else waits");
        decides(world, id, RegistrationStep::Return, "Das Land fehlt.").await.unwrap();
        let token = in_mail(world, "/register/").await;
        let page = register_page(&world.services, Language::Fr, Some(&token), None, None).await.unwrap();
        assert_eq!((page.link, page.reason.as_str()), (Some(LinkState::Open), "Das Land fehlt."));
        assert_eq!(page.entries.text("name"), Some(NAME));
        let mut again = typed();
        again.set("region", "DE2");
        let once = key();
        let number = posts(world, &again, Some(&token), once).await.unwrap();
        assert_eq!(posts(world, &again, Some(&token), once).await.unwrap(), number, "posted twice");
        let dead = posts(world, &again, Some(&token), key()).await;
        assert!(matches!(dead, Err(RegisterFailure::Dead)), "a link is used once");
        let used = register_page(&world.services, Language::Fr, Some(&token), None, None).await.unwrap();
        assert_eq!((used.link, used.entries), (Some(LinkState::Used), Entries::default()));
        assert_eq!(seen(world, id).await.line.number, number);

        decides(world, id, RegistrationStep::Accept, "").await.unwrap();
        let accepted = seen(world, id).await;
        assert_eq!(accepted.line.state, RegistrationState::Accepted);
        assert_eq!((accepted.form.person_name.as_str(), accepted.form.person_email.as_str()), ("", ""));
        assert!(accepted.steps.is_empty() && accepted.authority.is_some());
        let link = in_mail(world, "/invitations/").await;
        let code = accepted.link.expect("a link waits").code;
        let secret = give_code(&world.services, &link, &code, HERE).await.unwrap();
        let (services, password) = (&world.services, "a long enough one".to_owned());
        let login = choose(services, &link, Some(&secret), "erika", password, &browser()).await.unwrap().token;
        assert_eq!(link_page(services, &link, None).await.unwrap().state, LinkState::Used);
        let Found::Open(session) = caller_of(services, &login, Language::En, true).await.unwrap() else {
            panic!("no login")
        };
        let erika = session.caller;
        assert!(seen(world, id).await.link.is_none());
        let late = invite_first_user_again(&world.caller("petra").await, id, key()).await;
        assert!(matches!(late, Err(Error::NotFound)));
        assert!(erika.person.authority == id && erika.person.roles.is_administrator());

        let mut entry: Entries = [("phone", "+49 89 7654321"), ("mailbox", "neu@quellenhof.example")].into_iter().collect();
        entry.set("works_in", "de");
        change_entry(&erika, id, &entry, key()).await.unwrap();
        let foreign = change_entry(&erika, ZAB, &entry, key()).await;
        assert!(matches!(foreign, Err(Error::Refused(why)) if why.refusal == Refusal::NotAllowed));
        let procedure = world.procedure_id();
        change_access(&erika, id, &procedure, AccessStep::Ask, Switches::default(), None, key()).await.unwrap();
        let own = show(&erika, id).await.unwrap();
        assert_eq!(own.contact.phone.as_deref(), Some("+49897654321"));
        assert!(own.may_change_entry && own.access.iter().any(|one| one.state == Some(AccessState::Requested)));
        world.verified_entries().await;
    }

    async fn the_commission_registers_the_first_of_a_state_which_registers_the_others_itself(world) {
        holds(world, held(1, UNION, Function::Commission, "EU")).await;
        posts(world, &typed(), None, key()).await.unwrap();
        let dirk = world.caller("dirk").await;
        assert_eq!(count_registrations(&dirk).await.unwrap(), Some(1));
        let first = list_registrations(&dirk).await.unwrap()[0].id;
        decide_registration(&dirk, first, RegistrationStep::Accept, "", key()).await.unwrap();
        appoint(&dirk, held(2, first, Function::National, "DE"), key()).await.unwrap();
        let code = view_registration(&dirk, first).await.unwrap().link.expect("a link waits").code;
        let link = in_mail(world, "/invitations/").await;

        let mut later = typed();
        later.set("name", "Hafenamt Sturmbucht");
        later.set("person_email", "later@sturmbucht.example");
        posts(world, &later, None, key()).await.unwrap();
        assert_eq!(count_registrations(&dirk).await.unwrap(), Some(0));
        let reader = world.services.store.reader();
        let waiting = kept::waiting(&reader, Country::parse("DE").unwrap()).await.unwrap();
        let second = waiting[0].id;
        assert!(matches!(view_registration(&dirk, second).await, Err(Error::NotFound)));
        let foreign = decide_registration(&dirk, second, RegistrationStep::Accept, "", key()).await;
        assert!(matches!(foreign, Err(Error::NotFound)));

        let (services, password) = (&world.services, "a long enough one".to_owned());
        let secret = give_code(services, &link, &code, HERE).await.unwrap();
        let login = choose(services, &link, Some(&secret), "erika", password, &browser()).await.unwrap().token;
        let Found::Open(session) = caller_of(services, &login, Language::En, true).await.unwrap() else {
            panic!("no login")
        };
        let erika = session.caller;
        assert_eq!(count_registrations(&erika).await.unwrap(), Some(1));
        decide_registration(&erika, second, RegistrationStep::Accept, "", key()).await.unwrap();
        assert!(world.services.directory().get(second).is_some());
        world.verified_entries().await;
    }

    async fn a_form_posted_twice_is_one_registration(world) {
        coordinated(world).await;
        let once = key();
        let number = posts(world, &typed(), None, once).await.unwrap();
        assert_eq!(posts(world, &typed(), None, once).await.unwrap(), number);
        assert_eq!(list_registrations(&world.caller("petra").await).await.unwrap().len(), 1);
        let mut other = typed();
        other.set("place", "Elsewhere");
        let reused = posts(world, &other, None, once).await;
        assert!(matches!(reused, Err(RegisterFailure::Error(Error::KeyReused))));
    }

    async fn an_authority_that_may_be_there_already_is_asked_about_first(world) {
        let mut entries = typed();
        entries.set("name", "Zentralstelle für ausländisches Bildungswesen");
        entries.set("not_listed", "");
        let refused = problems(posts(world, &entries, None, key()).await);
        assert_eq!(refused, [("not_listed".to_owned(), ProblemCode::NotTicked)]);
        let page = register_page(&world.services, Language::De, None, None, Some(&entries)).await.unwrap();
        assert!(page.similar.iter().any(|line| line.id == ZAB));
        entries.set("not_listed", "yes");
        posts(world, &entries, None, key()).await.unwrap();
    }

    async fn the_sixth_registration_from_one_network_in_a_minute_waits(world) {
        for _ in 0..5 {
            posts(world, &typed(), None, key()).await.unwrap();
        }
        let sixth = posts(world, &typed(), None, key()).await;
        assert!(matches!(sixth, Err(RegisterFailure::Wait(_))));
        world.advance(Duration::MINUTE);
        posts(world, &typed(), None, key()).await.unwrap();
    }

    async fn many_forms_at_once_are_all_counted(world) {
        let typed = typed();
        let send = || posts(world, &typed, None, key());
        let sent = tokio::join!(send(), send(), send(), send(), send(), send(), send(), send());
        let all = [sent.0, sent.1, sent.2, sent.3, sent.4, sent.5, sent.6, sent.7];
        assert_eq!(all.iter().filter(|one| one.is_ok()).count(), 5);
    }

    async fn what_is_corrected_and_rejected_at_once_becomes_one_of_the_two(world) {
        let id = waiting(world).await;
        decides(world, id, RegistrationStep::Return, "Das Land?").await.unwrap();
        let token = in_mail(world, "/register/").await;
        let mut elsewhere = typed();
        elsewhere.set("country", "AT");
        let (corrected, rejected) = tokio::join!(
            posts(world, &elsewhere, Some(&token), key()),
            decides(world, id, RegistrationStep::Reject, "Keine Behörde.")
        );
        assert!(corrected.is_ok() != rejected.is_ok(), "{corrected:?} {rejected:?}");
    }

    async fn what_waits_is_listed_however_many_are_newer(world) {
        let id = waiting(world).await;
        let reader = world.services.store.reader();
        let oldest = kept::get(&reader, id).await.unwrap().unwrap();
        let now = world.services.now();
        let mut tx = world.services.store.begin_system(&world.services.keys, now).await.unwrap();
        for n in 0..500 {
            let newer = KeptRegistration {
                id: AuthorityId(Uuid::from_u128(n)),
                number: format!("REG-{n}"),
                state: RegistrationState::Rejected,
                created_at: now + Duration::SECOND,
                ..oldest.clone()
            };
            kept::put(&mut tx, &newer).await.unwrap();
        }
        tx.finish_people(&[], "").await.unwrap();
        let listed = list_registrations(&world.caller("petra").await).await.unwrap();
        assert_eq!((listed[0].id, listed.len()), (id, 501));
    }

    async fn a_registration_outside_of_the_remit_looks_as_not_there(world) {
        let id = waiting(world).await;
        for name in ["ana", "kai", "dirk"] {
            let caller = world.caller(name).await;
            assert!(matches!(view_registration(&caller, id).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(list_registrations(&caller).await, Err(Error::NotFound)), "{name}");
            let accept = decide_registration(&caller, id, RegistrationStep::Accept, "", key()).await;
            assert!(matches!(accept, Err(Error::NotFound)), "{name}");
            assert_eq!(count_registrations(&caller).await.unwrap(), None);
        }
    }

    async fn a_rejection_needs_a_reason_and_forgets_the_first_user(world) {
        let id = waiting(world).await;
        let unsaid = decides(world, id, RegistrationStep::Reject, " ").await;
        assert!(matches!(unsaid, Err(Error::Refused(why)) if why.problems[0].code == ProblemCode::ReasonRequired));
        decides(world, id, RegistrationStep::Reject, "Keine Behörde.").await.unwrap();
        assert!(world.sent().await.iter().any(|mail| mail.to == "erika@quellenhof.example"));
        let rejected = seen(world, id).await;
        assert_eq!((rejected.line.state, rejected.form.person_email.as_str()), (RegistrationState::Rejected, ""));
        let late = decides(world, id, RegistrationStep::Accept, "").await;
        assert!(matches!(late, Err(Error::Refused(why)) if why.refusal == Refusal::AuthorityChanged));
        assert!(world.services.directory().get(id).is_none());
    }

    async fn another_password_of_the_first_user_is_none_of_the_coordinators_affairs(world) {
        let id = waiting(world).await;
        decides(world, id, RegistrationStep::Accept, "").await.unwrap();
        let (link, code) = (in_mail(world, "/invitations/").await, seen(world, id).await.link.unwrap().code);
        let secret = give_code(&world.services, &link, &code, HERE).await.unwrap();
        let password = "a long enough one".to_owned();
        let joined = choose(&world.services, &link, Some(&secret), "erika", password, &browser()).await.unwrap();
        operator_resets(&world.services, joined.user.id, id).await.unwrap();
        assert!(seen(world, id).await.link.is_none(), "nor the code");
        let again = invite_first_user_again(&world.caller("petra").await, id, key()).await;
        assert!(matches!(again, Err(Error::NotFound)));
    }

    async fn a_link_that_ended_is_followed_by_another(world) {
        let id = waiting(world).await;
        decides(world, id, RegistrationStep::Accept, "").await.unwrap();
        let first = in_mail(world, "/invitations/").await;
        world.advance(Duration::days(8));
        assert_eq!(link_page(&world.services, &first, None).await.unwrap().state, LinkState::Expired);
        assert!(!seen(world, id).await.link.expect("a link").is_good);
        invite_first_user_again(&world.caller("petra").await, id, key()).await.unwrap();
        let second = in_mail(world, "/invitations/").await;
        assert_eq!(link_page(&world.services, &first, None).await.unwrap().state, LinkState::Unknown);
        assert_eq!(link_page(&world.services, &second, None).await.unwrap().state, LinkState::AsksCode);
    }
}

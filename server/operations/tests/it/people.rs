//! The people of an authority: invited, let in, locked, reset, imported, away; and what each role sees.

use crate::stories;
use domain::accounts::invitation::{LISTED_FOR, LinkState};
use domain::accounts::view::PersonView;
use domain::accounts::{AccountEventKind as Kind, UserState};
use domain::authorities::{Appointment, Function, Remit};
use domain::country::Country;
use domain::exchanges::Act;
use domain::exchanges::view::ExchangeView;
use domain::ids::{AppointmentId, PersonId};
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use operations::Error;
use operations::accounts::breached::BreachedPasswords;
use operations::accounts::join::{CodeFailure, choose, give_code, link_page};
use operations::accounts::sessions::{Found, caller_of};
use operations::accounts::{
    AbsenceInput, Browser, PersonInput, RolesInput, act_on_person, added_people, check_table, import_people,
    invite_person, list_people, operator_resets, set_absence, set_person_roles, view_person,
};
use operations::authorities::{create_group, mark};
use operations::exchanges::{ActTexts, act, view};
use operations::store::accounts::{keep_form, take_form};
use operations::store::{favourite_groups, favourites};
use operations::testing::{World, ZAB, key};
use sha1::{Digest, Sha1};
use std::io::Write;
use std::sync::Arc;
use time::Duration;

const HERE: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
/// A browser in which nobody has signed in.
fn browser() -> Browser {
    Browser { address: HERE, user_agent: "a browser".into(), device: None }
}

const NEW_PASSWORD: &str = "a long enough one";

fn lena() -> PersonInput {
    PersonInput {
        name: "Lena Groß".into(),
        email: "lena@zab.example".into(),
        language: "de".into(),
        valid_until: None,
    }
}

fn roles(world: &World, role: &str) -> RolesInput {
    RolesInput { roles: format!("{}:{role}", world.procedure_id()), is_administrator: false }
}

/// Petra invites Lena.
async fn invited(world: &World, role: &str) -> PersonId {
    let petra = world.caller("petra").await;
    invite_person(&petra, key(), lena(), roles(world, role)).await.unwrap()
}

async fn seen(world: &World, id: PersonId) -> PersonView {
    view_person(&world.caller("petra").await, id).await.unwrap()
}

/// The token in the newest mail.
async fn token(world: &World) -> String {
    let mail = world.sent().await.pop().unwrap();
    let (_, rest) = mail.text.split_once("/invitations/").expect("a link");
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn code(world: &World, id: PersonId) -> String {
    seen(world, id).await.link.expect("a link waits").code
}

/// Lena comes in with the link of the newest mail.
async fn joined(world: &World, id: PersonId, username: &str) -> String {
    let token = token(world).await;
    let secret = give_code(&world.services, &token, &code(world, id).await, HERE).await.unwrap();
    let services = &world.services;
    choose(services, &token, Some(&secret), username, NEW_PASSWORD.into(), &browser()).await.unwrap().token
}

async fn is_open(world: &World, login: &str) -> bool {
    matches!(caller_of(&world.services, login, Language::En, true).await.unwrap(), Found::Open(_))
}

/// A list of leaked passwords with this one between the first and the last hash.
fn breached(password: &str) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    let hash = hex::encode_upper(Sha1::digest(password.as_bytes()));
    write!(file, "{}:1\n{hash}:7\n{}:1\n", "0".repeat(40), "F".repeat(40)).unwrap();
    file
}

fn refusal(result: Result<(), Error>) -> Refusal {
    match result {
        Err(Error::Refused(refused)) => refused.refusal,
        other => panic!("not refused: {other:?}"),
    }
}

stories! {
    async fn referrals_are_handled_by_people_of_coordinators_alone(world) {
        let petra = world.caller("petra").await;
        let asked = || roles(world, "referral_handler");
        let refused = invite_person(&petra, key(), lena(), asked()).await.unwrap_err();
        assert!(matches!(&refused, Error::Refused(why) if why.problems[0].code == ProblemCode::ForCoordinators));
        let mut hk = world.services.store.housekeeping().await.unwrap();
        let held = Appointment {
            id: AppointmentId(uuid::Uuid::from_u128(1)),
            authority: ZAB,
            function: Function::Request,
            remit: Remit::whole(Country::parse("DE").unwrap()),
            parent: None,
        };
        operations::store::authorities::network::add_function(&mut hk, &held).await.unwrap();
        hk.commit().await.unwrap();
        let id = invite_person(&petra, key(), lena(), asked()).await.unwrap();
        let roles = seen(world, id).await.grantable.procedures.remove(0).roles;
        assert!(roles.iter().any(|role| role.is_for_coordinators()));
    }

    async fn roles_in_alerts_are_neither_offered_nor_taken_in_requests(world) {
        let petra = world.caller("petra").await;
        let offered = operations::accounts::grantable(&petra).await.unwrap().procedures;
        assert!(offered.iter().all(|one| one.roles.iter().all(|role| !role.is_for_alerts())));
        for role in ["alert_viewer", "alert_handler", "alert_disseminator"] {
            let refused = invite_person(&petra, key(), lena(), roles(world, role)).await.unwrap_err();
            assert!(matches!(&refused, Error::Refused(why) if why.problems[0].code == ProblemCode::RoleForAlerts));
            let kai = world.user("kai").id;
            let refused = set_person_roles(&petra, kai, key(), roles(world, role)).await;
            assert_eq!(refusal(refused), Refusal::Incomplete);
            let table = format!("name,email,roles\nLena,lena@zab.example,{}:{role}\n", world.procedure_id());
            assert_eq!(check_table(&petra, &table).await.unwrap().problem_count, 1);
        }
    }

    async fn a_person_is_invited_and_comes_in_with_link_and_code(world) {
        let id = invited(world, "handler").await;
        assert_eq!(seen(world, id).await.line.state, UserState::Invited);
        let mails = world.sent().await;
        let code = code(world, id).await;
        assert_eq!((mails.len(), mails[0].to.as_str(), mails[0].language.as_str()), (1, "lena@zab.example", "de"));
        assert!(!mails[0].text.contains(&code), "the code goes another way");
        let link = token(world).await;
        assert_eq!(link_page(&world.services, &link, None).await.unwrap().state, LinkState::AsksCode);
        let login = joined(world, id, "Lena.Gross").await;
        let Found::Open(session) = caller_of(&world.services, &login, Language::En, true).await.unwrap() else {
            panic!("no login")
        };
        assert_eq!(session.caller.user.username, "lena.gross");
        let shown = seen(world, id).await;
        assert_eq!((shown.line.state, shown.link, shown.may.procedures.len()), (UserState::Active, None, 1));
        assert!(shown.line.last_sign_in_at.is_some());
        assert_eq!(link_page(&world.services, &link, None).await.unwrap().state, LinkState::Used);
    }

    async fn a_link_belongs_to_the_browser_that_gave_the_code(world) {
        let id = invited(world, "viewer").await;
        let (link, code) = (token(world).await, code(world, id).await);
        let wrong = give_code(&world.services, &link, "00000000", HERE).await;
        assert!(matches!(wrong, Err(CodeFailure::NoFit)) || code == "00000000");
        let secret = give_code(&world.services, &link, &code, HERE).await.unwrap();
        assert_eq!(link_page(&world.services, &link, Some(&secret)).await.unwrap().state, LinkState::Open);
        assert_eq!(link_page(&world.services, &link, None).await.unwrap().state, LinkState::Bound);
        assert!(matches!(give_code(&world.services, &link, &code, HERE).await, Err(CodeFailure::Dead)));
        let other = choose(&world.services, &link, Some("another"), "lena", NEW_PASSWORD.into(), &browser()).await;
        assert!(matches!(other, Err(Error::NotFound)));
    }

    async fn nobody_comes_in_with_a_password_that_others_would_try(world) {
        let id = invited(world, "viewer").await;
        let link = token(world).await;
        let secret = give_code(&world.services, &link, &code(world, id).await, HERE).await.unwrap();
        let mut services = world.services.clone();
        let leaked = breached("the cat sat on my mat");
        services.breached = Some(Arc::new(BreachedPasswords::open(leaked.path().to_owned()).unwrap()));
        for (password, why) in [
            ("fourteen signs", ProblemCode::PasswordTooShort),
            ("Password12345678", ProblemCode::PasswordTooCommon),
            ("Lena Groß 2026-11", ProblemCode::PasswordAboutOwner),
            ("lena.lena.lena.1", ProblemCode::PasswordAboutOwner),
            ("Zentralstelle für ausländisches Bildungswesen", ProblemCode::PasswordAboutOwner),
            ("the cat sat on my mat", ProblemCode::PasswordTooCommon),
        ] {
            let refused = choose(&services, &link, Some(&secret), "lena", password.into(), &browser()).await;
            let Err(Error::Refused(refused)) = refused else { panic!("{password} was taken") };
            assert_eq!(refused.problems.iter().map(|p| p.code).collect::<Vec<_>>(), [why], "{password}");
        }
        choose(&services, &link, Some(&secret), "lena", NEW_PASSWORD.into(), &browser()).await.unwrap();
    }

    async fn wrong_codes_wait_and_old_or_forged_links_say_so(world) {
        let id = invited(world, "viewer").await;
        let link = token(world).await;
        for _ in 0..5 {
            assert!(matches!(give_code(&world.services, &link, "1", HERE).await, Err(CodeFailure::NoFit)));
        }
        assert!(matches!(give_code(&world.services, &link, "1", HERE).await, Err(CodeFailure::Wait(_))));
        assert_eq!(link_page(&world.services, "forged", None).await.unwrap().state, LinkState::Unknown);
        world.advance(Duration::days(7));
        assert_eq!(link_page(&world.services, &link, None).await.unwrap().state, LinkState::Expired);
        act_on_person(&world.caller("petra").await, id, key(), Kind::SentAgain).await.unwrap();
        assert_eq!(link_page(&world.services, &link, None).await.unwrap().state, LinkState::Unknown);
        assert_ne!(token(world).await, link);
        joined(world, id, "lena").await;
    }

    async fn only_administrators_find_people_and_only_their_own(world) {
        let id = invited(world, "viewer").await;
        for name in ["kai", "ana"] {
            let caller = world.caller(name).await;
            assert!(matches!(view_person(&caller, id).await, Err(Error::NotFound)), "{name}");
            let locked = act_on_person(&caller, id, key(), Kind::Locked).await;
            assert!(matches!(locked, Err(Error::NotFound)), "{name}");
        }
        assert!(matches!(list_people(&world.caller("kai").await, None, None, None).await, Err(Error::NotFound)));
        let found = list_people(&world.caller("petra").await, Some("groß".into()), None, None).await.unwrap();
        assert_eq!(found.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [id]);
    }

    async fn a_form_sent_twice_invites_once_and_a_known_address_is_refused(world) {
        let petra = world.caller("petra").await;
        let once = key();
        let first = invite_person(&petra, once, lena(), roles(world, "viewer")).await.unwrap();
        assert_eq!(invite_person(&petra, once, lena(), roles(world, "viewer")).await.unwrap(), first);
        let Err(Error::Refused(refused)) = invite_person(&petra, key(), lena(), RolesInput::default()).await else {
            panic!("invited twice")
        };
        assert_eq!(refused.problems[0].code, ProblemCode::ColleagueExists);
    }

    async fn a_lock_a_role_and_a_removal_take_effect_at_once(world) {
        let id = invited(world, "viewer").await;
        let login = joined(world, id, "lena").await;
        let petra = world.caller("petra").await;
        set_person_roles(&petra, id, key(), roles(world, "handler")).await.unwrap();
        let Found::Open(session) = caller_of(&world.services, &login, Language::En, true).await.unwrap() else {
            panic!("no login")
        };
        assert!(session.caller.person.holds(&world.procedure_id(), domain::accounts::Role::Handler));
        mark(&session.caller, ZAB, true).await.unwrap();
        create_group(&session.caller, key(), "Fälle von Herrn Weber").await.unwrap();
        act_on_person(&petra, id, key(), Kind::Locked).await.unwrap();
        assert!(!is_open(world, &login).await);
        assert_eq!(refusal(act_on_person(&petra, id, key(), Kind::Locked).await), Refusal::NotInThisState);
        act_on_person(&petra, id, key(), Kind::Unlocked).await.unwrap();
        let now = world.services.now();
        let mut hk = world.services.store.housekeeping().await.unwrap();
        keep_form(&mut hk, id, [7; 32], "sealed", now).await.unwrap();
        hk.commit().await.unwrap();
        act_on_person(&petra, id, key(), Kind::Removed).await.unwrap();
        let mut hk = world.services.store.housekeeping().await.unwrap();
        assert_eq!(take_form(&mut hk, [7; 32], now - Duration::MINUTE).await.unwrap(), None);
        hk.commit().await.unwrap();
        let reader = world.services.store.reader();
        assert_eq!(favourites::of(&reader, id).await.unwrap(), [], "nobody reads what only she could");
        assert_eq!(favourite_groups::of(&reader, id).await.unwrap(), []);
        let gone = seen(world, id).await;
        assert_eq!(gone.line.state, UserState::Removed);
        assert!(!gone.line.name.contains("Lena") && gone.line.email.is_empty() && gone.may.procedures.is_empty());
        world.verified_entries().await;
    }

    async fn the_last_administrator_stays(world) {
        let (petra, karin) = (world.caller("petra").await, world.caller("karin").await);
        act_on_person(&petra, karin.person.id, key(), Kind::Locked).await.unwrap();
        let own = petra.person.id;
        assert_eq!(refusal(act_on_person(&petra, own, key(), Kind::Removed).await), Refusal::LastAdministrator);
        let none = set_person_roles(&petra, own, key(), RolesInput::default()).await;
        assert_eq!(refusal(none), Refusal::LastAdministrator);
    }

    async fn a_new_password_needs_a_second_administrator_or_the_operator(world) {
        let (petra, kai) = (world.caller("petra").await, world.user("kai").id);
        act_on_person(&petra, kai, key(), Kind::ResetAsked).await.unwrap();
        let own = act_on_person(&petra, kai, key(), Kind::ResetApproved).await;
        assert_eq!(refusal(own), Refusal::SecondAdministrator);
        act_on_person(&world.caller("karin").await, kai, key(), Kind::ResetApproved).await.unwrap();
        let mails = world.sent().await;
        let told: Vec<_> = mails.iter().map(|mail| mail.to.clone()).collect();
        assert!(told.contains(&"kai@person.example".to_owned()) && told.contains(&format!("{ZAB}@authority.example")));
        let link = mails.iter().find_map(|mail| mail.text.split_once("/invitations/")).unwrap().1;
        let link = link.split_whitespace().next().unwrap();
        let secret = give_code(&world.services, link, &code(world, kai).await, HERE).await.unwrap();
        let page = link_page(&world.services, link, Some(&secret)).await.unwrap();
        assert_eq!(page.username.as_deref(), Some("kai"), "the name of before is offered");
        choose(&world.services, link, Some(&secret), "kai", NEW_PASSWORD.into(), &browser()).await.unwrap();
        let given = operator_resets(&world.services, kai, ZAB).await.unwrap();
        assert_eq!(given, code(world, kai).await);
    }

    async fn a_table_is_saved_whole_or_not_at_all(world) {
        let petra = world.caller("petra").await;
        let wrong = "name;email;roles\nRui;rui@zab.example;no_procedure:handler\n<b>;rui@zab.example;\n";
        let checked = check_table(&petra, wrong).await.unwrap();
        let lines: Vec<_> = checked.problems.iter().map(|p| (p.path.as_str(), p.code)).collect();
        assert_eq!(lines, [
            ("2.roles", ProblemCode::UnknownProcedure),
            ("3.name", ProblemCode::NotAName),
            ("3.email", ProblemCode::RepeatedLine),
        ]);
        assert!(matches!(import_people(&petra, key(), wrong).await, Err(Error::Refused(_))));
        let before = list_people(&petra, None, None, None).await.unwrap().rows.len();
        assert_eq!(before, 3);
        let mut right = "name,email,language,roles\n".to_owned();
        for n in 0..3_000 {
            right.push_str(&format!("Person {n},p{n}@zab.example,de,{}:viewer\n", world.procedure_id()));
        }
        let once = key();
        assert_eq!(import_people(&petra, once, &right).await.unwrap(), 3_000);
        assert_eq!(import_people(&petra, once, &right).await.unwrap(), 3_000, "the same effect");
        let known = check_table(&petra, &right).await.unwrap();
        assert_eq!(known.problem_count, 3_000, "everybody is there by now");
    }

    async fn whoever_adds_a_table_sees_the_codes_of_all_for_an_hour(world) {
        invited(world, "viewer").await;
        world.advance(Duration::MINUTE);
        let petra = world.caller("petra").await;
        let table = "name,email\nRuí,rui@zab.example\nZoë,zoe@zab.example\nAda,ada@zab.example\n";
        let once = key();
        import_people(&petra, once, table).await.unwrap();
        for _ in 0..2 {
            let added = added_people(&petra, once).await.unwrap();
            assert_eq!(added.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Ada", "Ruí", "Zoë"]);
            for one in &added {
                assert_eq!(Some(&one.link), seen(world, one.id).await.link.as_ref(), "as the page of the person");
            }
        }
        assert_eq!(added_people(&world.caller("karin").await, once).await.unwrap(), [], "another administrator");
        assert_eq!(added_people(&petra, key()).await.unwrap(), []);
        assert!(matches!(added_people(&world.caller("kai").await, once).await, Err(Error::NotFound)));
        let ada = added_people(&petra, once).await.unwrap()[0].id;
        act_on_person(&petra, ada, key(), Kind::Withdrawn).await.unwrap();
        let rui = added_people(&petra, once).await.unwrap()[0].id;
        act_on_person(&petra, rui, key(), Kind::Locked).await.unwrap();
        let left = added_people(&petra, once).await.unwrap();
        assert_eq!(left.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Zoë"], "who can come in");
        world.advance(LISTED_FOR);
        assert_eq!(added_people(&world.caller("petra").await, once).await.unwrap(), []);
        assert!(seen(world, left[0].id).await.link.is_some(), "there it stays");
    }

    async fn a_deputy_acts_on_behalf_of_the_absent_person(world) {
        let id = world.sent_by("ana", ZAB).await;
        let today = world.caller("kai").await.today();
        let away = AbsenceInput { from: Some(today), to: Some(today), deputy: "petra".into() };
        let kai = world.user("kai").id;
        set_absence(&world.caller("kai").await, kai, key(), away.clone()).await.unwrap();
        let back = AbsenceInput { deputy: "kai".into(), ..away };
        let circle = set_absence(&world.caller("petra").await, world.user("petra").id, key(), back).await;
        let Err(Error::Refused(refused)) = circle else { panic!("a circle") };
        assert_eq!(refused.problems[0].code, ProblemCode::DeputyCircle);
        let petra = world.caller("petra").await;
        let revision = view(&petra, id).await.unwrap().revision;
        let accept = Act::Accept { other_date: None };
        act(&petra, id, revision, key(), accept, ActTexts::default()).await.unwrap();
        let shown = view(&petra, id).await.unwrap();
        let line = shown.history.iter().find(|line| line.event == "accept").unwrap();
        assert_eq!(line.on_behalf_of.as_deref(), Some(world.user("kai").display_name.as_str()));
        let ana = view(&world.caller("ana").await, id).await.unwrap();
        assert!(ana.history.iter().all(|line| line.on_behalf_of.is_none()), "inside the authority");
        world.advance(Duration::days(1));
        assert!(matches!(view(&world.caller("petra").await, id).await, Err(Error::NotFound)));
    }

    async fn an_allocator_reads_the_header_until_the_case_is_allocated(world) {
        let id = world.sent_by("ana", ZAB).await;
        set_person_roles(&world.caller("karin").await, world.user("petra").id, key(), roles(world, "allocator"))
            .await
            .unwrap();
        let petra = world.caller("petra").await;
        let header: ExchangeView = view(&petra, id).await.unwrap();
        assert!(header.actions.is_empty() && header.reply.is_none() && header.messages.is_empty());
        assert!(!format!("{header:?}").to_lowercase().contains("canary"), "no personal data");
    }

    async fn a_membership_that_is_over_lets_nobody_in(world) {
        let petra = world.caller("petra").await;
        let last_day = Some(petra.today());
        let input = PersonInput { valid_until: last_day, ..lena() };
        let id = invite_person(&petra, key(), input, roles(world, "viewer")).await.unwrap();
        let login = joined(world, id, "lena").await;
        assert!(is_open(world, &login).await);
        world.advance(Duration::hours(20));
        assert!(!is_open(world, &login).await);
        assert_eq!(operations::accounts::end_memberships::end_memberships(&world.services).await.unwrap(), 1);
        assert_eq!(seen(world, id).await.line.state, UserState::Locked);
    }
}

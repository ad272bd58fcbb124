//! A coordinator invites an authority to register itself, or registers it; the Commission registers a body of the Union.

use crate::coordination::held;
use crate::registrations::{HERE, browser, holds, problems, typed};
use crate::stories;
use domain::accounts::invitation::LinkState;
use domain::authorities::view::{RegisterPageView, RegistrationView};
use domain::authorities::{Function, RegistrationState, RegistrationStep};
use domain::country::Country;
use domain::ids::AuthorityId;
use domain::language::Language;
use domain::problem::{ProblemCode, Refusal};
use domain::procedures::Entries;
use operations::Error;
use operations::accounts::join::{CodeFailure, choose, give_code};
use operations::authorities::{
    RegisterFailure, RegisterInput, decide_registration, expire_invitations, give_register_code,
    invite_authority, register, register_authority, register_page, registering_page, show, view_registration,
};
use operations::testing::{UNION, World, ZAB, key};
use time::Duration;

const EMAIL: &str = "erika@quellenhof.example";

/// What a coordinator knows of the authority.
fn known() -> Entries {
    let lines = ["country", "name", "language", "level", "areas", "person_email", "not_listed"];
    let typed = typed();
    lines.iter().map(|path| (*path, typed.text(path).unwrap())).collect()
}

/// Petra, of the national coordinator, has invited the authority.
async fn invited(world: &World) -> AuthorityId {
    holds(world, held(1, ZAB, Function::National, "DE")).await;
    invite_authority(&world.caller("petra").await, &known(), key()).await.unwrap()
}

async fn seen(world: &World, id: AuthorityId) -> RegistrationView {
    view_registration(&world.caller("petra").await, id).await.unwrap()
}

async fn code_of(world: &World, id: AuthorityId) -> String {
    seen(world, id).await.link.expect("a link").code
}

async fn decides(world: &World, id: AuthorityId, step: RegistrationStep) -> Result<(), Error> {
    decide_registration(&world.caller("petra").await, id, step, "Die Region fehlt.", key()).await
}

/// What follows this in the newest mail to the authority.
async fn in_mail(world: &World, before: &str) -> String {
    let mails = world.sent().await;
    let mail = mails.iter().rev().find(|mail| mail.to == EMAIL).expect("a mail");
    let (_, rest) = mail.text.split_once(before).expect("a link");
    rest.split_whitespace().next().unwrap().to_owned()
}

async fn page(world: &World, token: &str, secret: Option<&str>) -> RegisterPageView {
    register_page(&world.services, Language::De, Some(token), secret, None).await.unwrap()
}

async fn sends(
    world: &World,
    token: &str,
    secret: Option<&str>,
    entries: &Entries,
) -> Result<String, RegisterFailure> {
    let (token, language) = (Some(token), Language::De);
    register(&world.services, RegisterInput { key: key(), token, secret, entries, language, address: HERE })
        .await
}

stories! {
    async fn an_invited_authority_gives_the_code_fills_in_the_form_and_is_validated(world) {
        let id = invited(world).await;
        assert_eq!(seen(world, id).await.line.state, RegistrationState::Invited);
        let (token, code) = (in_mail(world, "/register/").await, code_of(world, id).await);
        let closed = page(world, &token, None).await;
        assert_eq!((closed.link, closed.entries), (Some(LinkState::AsksCode), Entries::default()));
        let secret = give_register_code(&world.services, &token, &code, HERE).await.unwrap();
        let open = page(world, &token, Some(&secret)).await;
        assert_eq!((open.link, open.entries.text("person_email")), (Some(LinkState::Open), Some(EMAIL)));
        let number = sends(world, &token, Some(&secret), &typed()).await.unwrap();
        let waiting = seen(world, id).await;
        assert_eq!((waiting.line.state, waiting.line.number), (RegistrationState::Waiting, number));
        assert_eq!(page(world, &token, Some(&secret)).await.link, Some(LinkState::Used));
        let again = sends(world, &token, Some(&secret), &typed()).await;
        assert!(matches!(again, Err(RegisterFailure::Dead)), "{again:?}");

        decides(world, id, RegistrationStep::Return).await.unwrap();
        let (other, code) = (in_mail(world, "/register/").await, code_of(world, id).await);
        assert_eq!(page(world, &other, Some(&secret)).await.link, Some(LinkState::AsksCode), "another link, another code");
        let secret = give_register_code(&world.services, &other, &code, HERE).await.unwrap();
        sends(world, &other, Some(&secret), &typed()).await.unwrap();
        decides(world, id, RegistrationStep::Accept).await.unwrap();
        let (link, code) = (in_mail(world, "/invitations/").await, code_of(world, id).await);
        let secret = give_code(&world.services, &link, &code, HERE).await.unwrap();
        let password = "a long enough one".to_owned();
        choose(&world.services, &link, Some(&secret), "erika", password, &browser()).await.unwrap();
        assert!(world.services.directory().get(id).is_some());
        world.verified_entries().await;
    }

    async fn an_invitation_opens_with_its_code_in_one_browser_only(world) {
        let id = invited(world).await;
        let (token, code) = (in_mail(world, "/register/").await, code_of(world, id).await);
        let forged = give_register_code(&world.services, &token, "00000000", HERE).await;
        assert!(matches!(forged, Err(CodeFailure::NoFit)), "{forged:?}");
        let unknown = give_register_code(&world.services, &"0".repeat(64), &code, HERE).await;
        assert!(matches!(unknown, Err(CodeFailure::Dead)), "{unknown:?}");
        let early = sends(world, &token, None, &typed()).await;
        assert!(matches!(early, Err(RegisterFailure::Dead)), "{early:?}");
        give_register_code(&world.services, &token, &code, HERE).await.unwrap();
        let second = give_register_code(&world.services, &token, &code, HERE).await;
        assert!(matches!(second, Err(CodeFailure::Dead)), "{second:?}");
        let elsewhere = page(world, &token, Some("another secret")).await;
        assert_eq!((elsewhere.link, elsewhere.entries), (Some(LinkState::Bound), Entries::default()));
        let foreign = sends(world, &token, Some("another secret"), &typed()).await;
        assert!(matches!(foreign, Err(RegisterFailure::Dead)), "{foreign:?}");
    }

    async fn an_invitation_sent_again_has_another_link_and_another_code(world) {
        let id = invited(world).await;
        let (token, code) = (in_mail(world, "/register/").await, code_of(world, id).await);
        decides(world, id, RegistrationStep::Invite).await.unwrap();
        assert_eq!(page(world, &token, None).await.link, Some(LinkState::Unknown));
        let other = in_mail(world, "/register/").await;
        assert!(other != token && code_of(world, id).await != code);
        assert_eq!(page(world, &other, None).await.link, Some(LinkState::AsksCode));
    }

    async fn a_cancelled_invitation_leads_nowhere_and_names_nobody(world) {
        let id = invited(world).await;
        let token = in_mail(world, "/register/").await;
        decides(world, id, RegistrationStep::Cancel).await.unwrap();
        let cancelled = seen(world, id).await;
        assert_eq!(cancelled.line.state, RegistrationState::Cancelled);
        assert!(cancelled.form.person_email.is_empty() && cancelled.link.is_none() && cancelled.steps.is_empty());
        assert_eq!(page(world, &token, None).await.link, Some(LinkState::Unknown));
        let late = decides(world, id, RegistrationStep::Invite).await;
        assert!(matches!(late, Err(Error::Refused(why)) if why.refusal == Refusal::AuthorityChanged));
    }

    async fn an_invitation_that_nobody_follows_ends_after_a_month(world) {
        let id = invited(world).await;
        let (token, code) = (in_mail(world, "/register/").await, code_of(world, id).await);
        world.advance(Duration::days(29));
        expire_invitations(&world.services).await.unwrap();
        assert_eq!(seen(world, id).await.line.state, RegistrationState::Invited);
        world.advance(Duration::DAY);
        assert_eq!(page(world, &token, None).await.link, Some(LinkState::Expired));
        let late = give_register_code(&world.services, &token, &code, HERE).await;
        assert!(matches!(late, Err(CodeFailure::Dead)), "{late:?}");
        expire_invitations(&world.services).await.unwrap();
        let over = seen(world, id).await;
        assert_eq!((over.line.state, over.form.person_email.as_str()), (RegistrationState::Expired, ""));
        assert_eq!(page(world, &token, None).await.link, Some(LinkState::Expired));
        world.verified_entries().await;
    }

    async fn an_invitation_posted_twice_is_one_and_a_similar_authority_is_asked_about(world) {
        holds(world, held(1, ZAB, Function::National, "DE")).await;
        let (petra, once) = (world.caller("petra").await, key());
        let id = invite_authority(&petra, &known(), once).await.unwrap();
        assert_eq!(invite_authority(&petra, &known(), once).await.unwrap(), id);
        let mut there = known();
        there.set("name", "Zentralstelle für ausländisches Bildungswesen");
        there.set("not_listed", "");
        let refused = invite_authority(&petra, &there, key()).await;
        let refused = refused.map(|id| id.to_string()).map_err(RegisterFailure::Error);
        assert_eq!(problems(refused), [("not_listed".to_owned(), ProblemCode::NotTicked)]);
    }

    async fn a_coordinator_registers_an_authority_that_takes_part_at_once(world) {
        holds(world, held(1, ZAB, Function::National, "DE")).await;
        let petra = world.caller("petra").await;
        let id = register_authority(&petra, &typed(), key()).await.unwrap();
        assert_eq!(seen(world, id).await.line.state, RegistrationState::Accepted);
        assert_eq!(show(&petra, id).await.unwrap().contact.authority.name, typed().text("name").unwrap());
        let (link, code) = (in_mail(world, "/invitations/").await, code_of(world, id).await);
        give_code(&world.services, &link, &code, HERE).await.unwrap();
        world.verified_entries().await;
    }

    async fn only_the_commission_registers_a_body_of_the_union(world) {
        holds(world, held(1, ZAB, Function::National, "DE")).await;
        holds(world, held(2, UNION, Function::Commission, "EU")).await;
        let (petra, dirk) = (world.caller("petra").await, world.caller("dirk").await);
        let mut body = typed();
        body.set("country", "EU");
        body.set("name", "European Agency for Examples");
        let not_hers = register_authority(&petra, &body, key()).await;
        let not_hers = not_hers.map(|id| id.to_string()).map_err(RegisterFailure::Error);
        assert_eq!(problems(not_hers), [("country".to_owned(), ProblemCode::NotAChoice)]);
        let input = RegisterInput {
            key: key(),
            token: None,
            secret: None,
            entries: &body,
            language: Language::En,
            address: HERE,
        };
        let outside = problems(register(&world.services, input).await);
        assert_eq!(outside, [("country".to_owned(), ProblemCode::NotAChoice)], "the public page has no such choice");

        let open = registering_page(&dirk, None).await.unwrap().countries;
        assert!(open.contains(&Country::UNION) && !open.contains(&Country::parse("DE").unwrap()), "{open:?}");
        let id = register_authority(&dirk, &body, key()).await.unwrap();
        assert_eq!(world.services.directory().get(id).map(|found| found.country), Some(Country::UNION));
        let link = view_registration(&dirk, id).await.unwrap().link.expect("a link of its first user");
        let token = in_mail(world, "/invitations/").await;
        give_code(&world.services, &token, &link.code, HERE).await.unwrap();
        assert!(matches!(view_registration(&petra, id).await, Err(Error::NotFound)));
        world.verified_entries().await;
    }

    async fn whoever_registers_no_authorities_finds_no_form(world) {
        invited(world).await;
        for name in ["ana", "kai", "dirk"] {
            let caller = world.caller(name).await;
            assert!(matches!(registering_page(&caller, None).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(invite_authority(&caller, &known(), key()).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(register_authority(&caller, &typed(), key()).await, Err(Error::NotFound)), "{name}");
        }
    }
}

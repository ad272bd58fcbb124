//! The world of the matrix: its people, an exchange for every case, one object of every other kind, each with its secret.

use super::authorities::{FACHSTELLE, RUHEND, STELLE, authority};
use super::specification::Person;
use super::tables::Tables;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::accounts::{AccountEventKind, LastDay, Role, User, administration};
use domain::authorities::RegistrationStep;
use domain::authorities::split::{How, Plan, Task};
use domain::casework::{HolderSeen, Work};
use domain::ids::{AuthorityId, ExchangeId, PersonId, Revision};
use domain::language::Language;
use domain::procedures::{Entries, ProcedureId};
use operations::accounts::service_accounts::view_service_account;
use operations::accounts::sign_in::token_hash;
use operations::accounts::{self, AbsenceInput, ServiceAccountInput, create_service_account, set_absence};
use operations::authorities::{
    RegisterInput, data_page, decide_registration, list_registrations, register, show, split_page,
};
use operations::casework::{self, PhraseInput, UnitInput};
use operations::exchanges::{PersonSearchInput, search_person, view};
use operations::procedures::designer::{self, Origin};
use operations::testing::{FOSA, KAMMER, PASSWORD, World, ZAB, app_code, key};
use std::collections::BTreeMap;
use store::accounts::{NewPerson, NewSession};
use uuid::Uuid;

/// Values by their names.
pub type Values = BTreeMap<String, String>;

/// What no password comes to.
const NO_PASSWORD: &str =
    "$argon2id$v=19$m=8,t=1,p=1$YWJjZGVmZ2g$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
/// The second login of Kai.
const AGAIN: &str = "matrix-kai-again";
const HERE: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

/// Adds who is not there yet and begins a login for everybody; yields the cookies.
pub async fn people(world: &World, all: &[Person], tables: &mut Tables) -> Values {
    let now = world.services.now();
    let mut cookies = Values::new();
    let mut hk = world.services.store.housekeeping().await.unwrap();
    for (n, person) in (1_000_u128..).zip(all) {
        let token = format!("matrix-{}", person.name);
        let cookie = if person.login == "none" { String::new() } else { format!("__Host-sid={token}") };
        cookies.insert(person.name.clone(), cookie);
        if person.authority.is_empty() || person.login == "service" {
            continue;
        }
        if store::accounts::credentials(&hk, &person.name).await.unwrap().is_none() {
            let new = new_person(world, n, person);
            store::accounts::add_person(&mut hk, &new, now).await.unwrap();
        }
        let known = store::accounts::credentials(&hk, &person.name).await.unwrap().unwrap();
        let again = (person.name == "kai").then_some(AGAIN);
        for token in [token.as_str()].into_iter().chain(again) {
            let login = NewSession {
                token_hash: token_hash(token),
                person: known.user.id,
                authority: known.user.authority,
                epoch: known.session_epoch,
                user_agent: String::new(),
                place: String::new(),
                provider: None,
            };
            store::accounts::open_session(&mut hk, login, now).await.unwrap();
        }
        if person.login == "ended" {
            store::accounts::end_session(&mut hk, token_hash(&token), now).await.unwrap();
        }
    }
    hk.commit().await.unwrap();
    for person in all {
        if let Some(day) = last_day(&person.login) {
            let of = format!("(SELECT id FROM person WHERE username = '{}')", person.name);
            let end = format!("UPDATE membership SET valid_until = '{day}' WHERE person_id = {of};");
            tables.run(end).await;
        }
        if person.login == "service" {
            let secret = service_account(world, &person.name).await.1;
            cookies.insert(person.name.clone(), format!("__Host-sid={secret}"));
        }
    }
    with_deputies(world, all).await;
    cookies
}

/// The last day of a membership that ends by itself; the world begins on the 23rd of November.
fn last_day(login: &str) -> Option<&'static str> {
    match login {
        "departed" => Some("2026-01-01"),
        "lapsed" => Some("2026-11-22"),
        "last_day" => Some("2026-11-23"),
        _ => None,
    }
}

/// Whoever is lent roles stands in for an absent colleague who holds them.
async fn with_deputies(world: &World, all: &[Person]) {
    let petra = world.caller("petra").await;
    for deputy in all {
        for lent in deputy.lent() {
            let holds = |person: &&Person| {
                person.login == "absent"
                    && person.authority == deputy.authority
                    && person.roles.contains(lent)
            };
            let absent = all.iter().find(holds).unwrap();
            let day = Some(petra.today());
            let input = AbsenceInput { from: day, to: day, deputy: deputy.name.clone() };
            set_absence(&petra, person_called(world, &absent.name).await, key(), input).await.unwrap();
        }
    }
}

/// The account of this name.
async fn person_called(world: &World, name: &str) -> PersonId {
    let found = store::accounts::credentials(&world.services.store.reader(), name).await.unwrap();
    found.unwrap().user.id
}

fn new_person(world: &World, n: u128, person: &Person) -> NewPerson {
    let role = |word: &String| {
        let (procedure, code) = match word.split_once(':') {
            Some(("lent", _)) => return None,
            Some(("elsewhere", code)) => (ProcedureId::new("elsewhere").unwrap(), code),
            // Of an authority that takes no part: it is kept, and counts for nothing.
            Some((_, code)) => (world.procedure_id(), code),
            None => (world.procedure_id(), word.as_str()),
        };
        Some((procedure, Role::parse(code).unwrap()))
    };
    NewPerson {
        user: User {
            id: PersonId(Uuid::from_u128(n)),
            username: person.name.clone(),
            display_name: person.name.clone(),
            email: format!("{}@person.example", person.name),
            language: Some(Language::En),
            authority: authority(&person.authority),
            is_locked: person.login == "locked",
        },
        // Who never had a password was never there, and stands in for nobody.
        password_hash: if person.lent().next().is_some() { NO_PASSWORD.to_owned() } else { String::new() },
        is_administrator: person.is_administrator,
        roles: person.roles.iter().filter_map(role).collect(),
    }
}

/// One object of every other kind; Kai's work is done on two of the cases.
pub async fn objects(world: &World, cases: &BTreeMap<String, Values>) -> Values {
    let (kai, claire) = (world.caller("kai").await, world.caller("claire").await);
    let of_case = |name: &str| -> ExchangeId { cases[name]["id"].parse().unwrap() };
    let taken = Work::Assign(world.caller("karin").await.person.id);
    let step = casework::work(&kai, key(), &[of_case("answered")], taken, HolderSeen::Unknown).await.unwrap();
    let origin = Origin::Empty(ProcedureId::new("kanarie_copy").unwrap());
    let copy = designer::create(&claire, origin, key()).await.unwrap();
    let wanted = view(&world.caller("ana").await, of_case("accepted")).await.unwrap().wanted.unwrap();
    let mut objects = ways_in(world).await;
    objects.extend(work(world, of_case("accepted")).await);
    let others = [
        ("procedure", world.procedure_id().to_string()),
        ("fosa", FOSA.to_string()),
        ("data_seen", data_page(&world.caller("konrad").await, FOSA).await.unwrap().seen),
        ("split_seen", split_seen(world).await),
        ("merge_seen", merge_seen(world).await),
        ("zab", ZAB.to_string()),
        ("kammer", KAMMER.to_string()),
        ("question", world.filled_request(ZAB).all("q").next().unwrap().to_owned()),
        ("day", wanted.day().to_string()),
        ("month", u8::from(wanted.month()).to_string()),
        ("year", wanted.year().to_string()),
        ("step", step.to_string()),
        ("copy", copy.to_string()),
        ("copy_revision", Revision(1).to_string()),
        ("kai", kai.person.id.to_string()),
        ("viktor", person_called(world, "viktor").await.to_string()),
        ("frieda", asked_reset(world).await.to_string()),
        ("service", service_account(world, "Fachverfahren").await.0.to_string()),
        ("fachstelle", FACHSTELLE.to_string()),
        ("ruhend", RUHEND.to_string()),
        ("stelle", STELLE.to_string()),
        ("appointment", Uuid::from_u128(3).to_string()),
        ("registration", registration(world, "Wasserwirtschaftsamt Quellenhof").await.to_string()),
        ("invited", invited(world).await.to_string()),
        ("search", search(world).await),
        ("line", "\n".to_owned()),
        ("nothing", Uuid::from_u128(0xFFFF).to_string()),
    ];
    objects.extend(others.map(|(name, value)| (name.to_owned(), value)));
    objects
}

/// What the page shows on which Konrad gives the task of the IHK FOSA to the Zentralstelle too.
async fn split_seen(world: &World) -> String {
    let task = Task { procedure: world.procedure_id(), to: ZAB, how: How::Access };
    let plan = Plan { tasks: vec![task], leaves: false };
    split_page(&world.caller("konrad").await, FOSA, Ok(Some(plan))).await.unwrap().seen
}

/// What the page shows from which Konrad lets the Stelle go into another authority.
async fn merge_seen(world: &World) -> String {
    show(&world.caller("konrad").await, STELLE).await.unwrap().choices.seen
}

/// What the colleagues of Kai keep for themselves, and a note about one case.
async fn work(world: &World, case: ExchangeId) -> Values {
    let kai = world.caller("kai").await;
    let (note, label, phrase, unit) = (key(), key(), key(), key());
    casework::add_note(&kai, case, note, "kanarie-note", HolderSeen::Unknown).await.unwrap();
    casework::add_label(&kai, label, "kanarie-label", "info").await.unwrap();
    let named = UnitInput { name: "kanarie-unit".into(), ..UnitInput::default() };
    casework::put_unit(&world.caller("karin").await, None, unit, &named).await.unwrap();
    let group = operations::authorities::create_group(&kai, key(), "kanarie-group").await.unwrap();
    let input = PhraseInput { title: "Gruß".into(), text: "kanarie-phrase".into(), language: "de".into() };
    casework::put_phrase(&kai, None, phrase, &input).await.unwrap();
    [
        ("note", note.to_string()),
        ("label", label.to_string()),
        ("unit", unit.to_string()),
        ("group", group.to_string()),
        ("phrase", phrase.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// Kai has looked for a person.
async fn search(world: &World) -> String {
    let sought = PersonSearchInput {
        procedure: world.procedure_id().to_string(),
        name: "Muster Erika".to_owned(),
        born: None,
        reason: "same_person".to_owned(),
    };
    search_person(&world.caller("kai").await, key(), &sought).await.unwrap().to_string()
}

/// What proves who somebody is: Vera has an app, Kai may add one and is known at a provider, Petra may be.
async fn ways_in(world: &World) -> Values {
    let (vera, kai) = (world.caller("vera").await, world.caller("kai").await);
    let offer = accounts::offer(&vera, "").await.unwrap();
    let (login, code) = (token_hash("matrix-vera"), app_code(&offer.secret, vera.now));
    accounts::add_factor(&vera, login, key(), &offer.sealed, PASSWORD.to_owned(), &code).await.unwrap();
    let offered = accounts::offer(&kai, "").await.unwrap();
    let of_kai = brought(world, kai.person.id);
    accounts::link_identity(&kai, key(), &of_kai, PASSWORD.to_owned(), "").await.unwrap();
    let linked = store::accounts::identities(&world.services.store.reader(), kai.person.id).await.unwrap();
    let again = token_hash(AGAIN).first_chunk::<16>().map(|half| Uuid::from_bytes(*half)).unwrap();
    [
        ("password", PASSWORD.to_owned()),
        ("recovery", offer.recovery_codes[0].clone()),
        ("factor_offer", offered.sealed),
        ("factor_code", app_code(&offered.secret, kai.now)),
        ("identity", linked[0].id.to_string()),
        ("brought", brought(world, world.caller("petra").await.person.id)),
        ("login", again.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// An identity as a provider proved it to this person, sealed as the page carries it.
fn brought(world: &World, person: PersonId) -> String {
    let until = world.services.now().unix_timestamp() + 60;
    let identity = serde_json::json!({ "issuer": "https://login.example", "subject": person.to_string() });
    let plain = serde_json::json!({ "identity": identity, "until": until }).to_string();
    let sealed = world.services.keys.seal(&format!("identity_offer/{person}"), plain.as_bytes()).unwrap();
    URL_SAFE_NO_PAD.encode(sealed)
}

/// Franz, who administers the IHK FOSA alone, asks that Frieda may choose another password.
async fn asked_reset(world: &World) -> PersonId {
    let (services, frieda) = (&world.services, world.user("frieda").id);
    let franz = person_called(world, "franz").await;
    let mut tx = services.store.begin_system(&services.keys, services.now()).await.unwrap();
    let standing = store::accounts::standing(&tx, frieda, FOSA).await.unwrap().unwrap();
    let asked = administration::act(AccountEventKind::ResetAsked, &standing, Some(franz), services.now());
    store::accounts::ask_reset(&mut tx, frieda, franz).await.unwrap();
    tx.finish_people(&[asked.unwrap()], "").await.unwrap();
    frieda
}

/// A service account of the authority of Petra, with its secret.
async fn service_account(world: &World, name: &str) -> (PersonId, String) {
    let petra = world.caller("petra").await;
    let input = ServiceAccountInput {
        name: name.to_owned(),
        purpose: "Holt neue Anfragen".to_owned(),
        ends_on: LastDay::On(petra.today()),
        roles: format!("{}:viewer", world.procedure_id()),
    };
    let new = create_service_account(&petra, key(), input).await.unwrap();
    let page = view_service_account(&petra, new.account, &new.sealed.unwrap()).await.unwrap();
    (new.account, page.secret.unwrap())
}

/// An authority of Germany that came in, and whose first user did not yet.
async fn invited(world: &World) -> AuthorityId {
    let (id, konrad) = (registration(world, "Eichamt Mittelhausen").await, world.caller("konrad").await);
    decide_registration(&konrad, id, RegistrationStep::Accept, "", key()).await.unwrap();
    id
}

/// An authority that asks from outside to be registered in Germany.
async fn registration(world: &World, name: &str) -> AuthorityId {
    let place = name.rsplit(' ').next().unwrap();
    let email = format!("kanarie-registration@{}.example", place.to_lowercase());
    let mailbox = format!("post@{}.example", place.to_lowercase());
    let website = format!("https://{}.example", place.to_lowercase());
    let lines = [
        ("country", "DE"),
        ("name", name),
        ("language", "de"),
        ("level", "regional"),
        ("place", place),
        ("website", website.as_str()),
        ("mailbox", mailbox.as_str()),
        ("phone", "+49 89 1234567"),
        ("areas", "PQ"),
        ("person_name", "Erika Muster"),
        ("person_email", email.as_str()),
        ("statement", "yes"),
        ("not_listed", "yes"),
    ];
    let entries: Entries = lines.into_iter().collect();
    let input = RegisterInput {
        key: key(),
        token: None,
        secret: None,
        entries: &entries,
        language: Language::De,
        address: HERE,
    };
    register(&world.services, input).await.unwrap();
    let all = list_registrations(&world.caller("konrad").await).await.unwrap();
    all.into_iter().find(|line| line.name == name).unwrap().id
}

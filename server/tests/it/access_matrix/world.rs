//! The world of the matrix: its people, an exchange for every case, one object of every other kind, each with its secret.

use super::specification::Person;
use super::tables::Tables;
use domain::accounts::{LastDay, Role, User};
use domain::authorities::{AccessStep, Appointment, Authority, Function, Level, Remit, Switches};
use domain::casework::{HolderSeen, Work};
use domain::country::Country;
use domain::exchanges::{Act, message};
use domain::ids::{AppointmentId, AuthorityId, DocumentId, ExchangeId, PersonId, Revision};
use domain::language::Language;
use domain::procedures::{Entries, ProcedureId};
use operations::accounts::sign_in::token_hash;
use operations::accounts::{ServiceAccountInput, create_service_account};
use operations::authorities::{RegisterInput, change_access, list_registrations, register, reload};
use operations::casework::{self, PhraseInput, UnitInput};
use operations::documents::{UploadInput, begin_upload};
use operations::exchanges::{self, ActTexts, view};
use operations::procedures::designer::{self, Origin};
use operations::testing::{DGES, FOSA, KAMMER, MINISTERIO, ORDEM, UNION, World, ZAB, key};
use std::collections::BTreeMap;
use store::accounts::{NewPerson, NewSession};
use store::exchanges::Part;
use uuid::Uuid;

/// Values by their names.
pub type Values = BTreeMap<String, String>;

/// A German authority that coordinates the area of the procedure, and nothing else.
const FACHSTELLE: AuthorityId = AuthorityId(Uuid::from_u128(0xA1_0001));
const HERE: std::net::IpAddr = std::net::IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));
const PDF: &[u8] = b"%PDF-1.7 matrix";

fn authority(name: &str) -> AuthorityId {
    match name {
        "DGES" => DGES,
        "ZAB" => ZAB,
        "FOSA" => FOSA,
        "MINISTERIO" => MINISTERIO,
        "KAMMER" => KAMMER,
        "FACHSTELLE" => FACHSTELLE,
        "ORDEM" => ORDEM,
        "UNION" => UNION,
        other => panic!("no authority is called {other}"),
    }
}

/// The coordinators of two states and one of an area, with those who decide there; what the IHK FOSA sends needs approval.
pub async fn with_coordinators(world: &mut World) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    store::authorities::import(&mut hk, &[fachstelle()]).await.unwrap();
    let of_area = Appointment {
        id: AppointmentId(Uuid::from_u128(3)),
        authority: FACHSTELLE,
        function: Function::Delegated,
        remit: Remit {
            areas: vec![world.procedure().definition.policy_area.clone()],
            ..Remit::whole(Country::parse("DE").unwrap())
        },
        parent: Some(KAMMER),
    };
    store::authorities::network::add_function(&mut hk, &of_area).await.unwrap();
    for (n, authority, country) in [(1, KAMMER, "DE"), (2, ORDEM, "PT")] {
        let new = Appointment {
            id: AppointmentId(Uuid::from_u128(n)),
            authority,
            function: Function::National,
            remit: Remit::whole(Country::parse(country).unwrap()),
            parent: None,
        };
        store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    }
    hk.commit().await.unwrap();
    reload(&world.services).await.unwrap();
    world.join("konrad", KAMMER, &[Role::Handler, Role::Approver, Role::ReferralHandler]).await;
    world.join("olga", ORDEM, &[Role::Handler, Role::ReferralHandler]).await;
    let (konrad, procedure) = (world.caller("konrad").await, world.procedure_id());
    let switches = Switches { requests_need_approval: true, ..Switches::default() };
    change_access(&konrad, FOSA, &procedure, AccessStep::Change, switches, None, key()).await.unwrap();
}

fn fachstelle() -> Authority {
    Authority {
        id: FACHSTELLE,
        country: Country::parse("DE").unwrap(),
        language: "de".to_owned(),
        level: Level::National,
        kind: "recognition.centre".to_owned(),
        areas: vec!["PQ".to_owned()],
        name: "Fachstelle Berufszugang".to_owned(),
        name_latin: "Fachstelle Berufszugang".to_owned(),
        name_en: String::new(),
        phone: None,
        works_in: vec!["de".to_owned()],
        mailbox: Some(format!("{FACHSTELLE}@authority.example")),
    }
}

/// Adds who is not there yet and begins a login for everybody; yields the cookies.
pub async fn people(world: &World, all: &[Person], tables: &mut Tables) -> Values {
    let now = world.services.now();
    let mut cookies = Values::new();
    let mut hk = world.services.store.housekeeping().await.unwrap();
    for (n, person) in (1_000_u128..).zip(all) {
        let token = format!("matrix-{}", person.name);
        let cookie = if person.login == "none" { String::new() } else { format!("__Host-sid={token}") };
        cookies.insert(person.name.clone(), cookie);
        if person.authority.is_empty() {
            continue;
        }
        if store::accounts::credentials(&hk, &person.name).await.unwrap().is_none() {
            let new = new_person(world, n, person);
            store::accounts::add_person(&mut hk, &new, now).await.unwrap();
        }
        let known = store::accounts::credentials(&hk, &person.name).await.unwrap().unwrap();
        let login = NewSession {
            token_hash: token_hash(&token),
            person: known.user.id,
            authority: known.user.authority,
            epoch: known.session_epoch,
            user_agent: String::new(),
            place: String::new(),
            provider: None,
        };
        store::accounts::open_session(&mut hk, login, now).await.unwrap();
        if person.login == "ended" {
            store::accounts::end_session(&mut hk, token_hash(&token), now).await.unwrap();
        }
    }
    hk.commit().await.unwrap();
    for person in all.iter().filter(|person| person.login == "departed") {
        let of = format!("(SELECT id FROM person WHERE username = '{}')", person.name);
        tables.run(format!("UPDATE membership SET valid_until = '2026-01-01' WHERE person_id = {of};")).await;
    }
    cookies
}

fn new_person(world: &World, n: u128, person: &Person) -> NewPerson {
    let role = |word: &String| {
        let (procedure, code) = match word.strip_prefix("elsewhere:") {
            Some(code) => (ProcedureId::new("elsewhere").unwrap(), code),
            None => (world.procedure_id(), word.as_str()),
        };
        (procedure, Role::parse(code).unwrap())
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
        password_hash: String::new(),
        is_administrator: person.is_administrator,
        roles: person.roles.iter().map(role).collect(),
    }
}

/// An exchange with what goes with every call about it.
pub async fn case(world: &World, name: &str) -> Values {
    let (author, first) = match name {
        "forwarded" => ("ana", FOSA),
        "awaiting" | "taken_up" => ("frieda", DGES),
        _ => ("ana", ZAB),
    };
    let mut entries = world.filled_request(first);
    entries.set("name_on_document", format!("kanarie-name-{name}"));
    let (id, mut revision) = world.draft(author, &entries).await;
    let document = attach(world, author, id, name).await;
    if name != "draft" {
        exchanges::send(&world.caller(author).await, id, revision, key()).await.unwrap();
        sent(world, id, name).await;
        revision = world.revision(author, id).await;
    }
    [
        ("id", id.to_string()),
        ("exchange", id.to_string()),
        ("revision", revision.to_string()),
        ("document", document.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// What became of the request after it was sent.
async fn sent(world: &World, id: ExchangeId, name: &str) {
    match name {
        "sent" | "awaiting" => {}
        "taken_up" => says(world, "konrad", id, Act::TakeUp, "").await,
        "forwarded" => {
            says(world, "frieda", id, Act::Forward { recipient: Some(ZAB) }, "kanarie-words-forwarded").await;
        }
        "turned_down" | "referred" | "disputed" => {
            refuses(world, id).await;
            if name != "turned_down" {
                says(world, "ana", id, Act::Refer, "São competentes.").await;
            }
            if name == "disputed" {
                says(world, "olga", id, Act::TakeUp, "").await;
            }
        }
        _ => {
            says(world, "kai", id, Act::Accept { other_date: None }, "").await;
            accepted(world, id, name).await;
        }
    }
}

async fn accepted(world: &World, id: ExchangeId, name: &str) {
    match name {
        "accepted" => {}
        "asked" => says(world, "kai", id, Act::AskClarification, "Welches Jahr?").await,
        "parted" | "shared" => {
            let mut own = view(&world.caller("kai").await, id).await.unwrap().own_questions;
            let split = Act::Split { recipient: Some(FOSA), questions: vec![own.pop().unwrap()] };
            says(world, "kai", id, split, "Zuständig sind Sie.").await;
            if name == "shared" {
                says(world, "frieda", id, Act::AcceptPart, "").await;
            }
        }
        "answered" | "closed" => {
            answers(world, id).await;
            if name == "closed" {
                says(world, "ana", id, Act::Close { rating: None }, "").await;
            }
        }
        other => panic!("nobody knows how to make the case {other}"),
    }
}

async fn says(world: &World, name: &str, id: ExchangeId, act: Act, text: &str) {
    let said = [(message::PATH.to_owned(), text), (format!("{}.lang", message::PATH), "de")];
    let texts = ActTexts { message: said.into_iter().collect(), ..ActTexts::default() };
    let revision = world.revision(name, id).await;
    exchanges::act(&world.caller(name).await, id, revision, key(), act, texts).await.unwrap();
}

async fn refuses(world: &World, id: ExchangeId) {
    let ground = world.procedure().definition.refusal.grounds.first().cloned();
    let act = Act::Refuse { ground, has_reason: true, elsewhere: None };
    let reason = [("reason", "Nicht zuständig."), ("reason.lang", "de")].into_iter().collect();
    let texts = ActTexts { refusal: Some(reason), ..ActTexts::default() };
    let revision = world.revision("kai", id).await;
    exchanges::act(&world.caller("kai").await, id, revision, key(), act, texts).await.unwrap();
}

async fn answers(world: &World, id: ExchangeId) {
    let reader = world.services.store.reader();
    let request = store::exchanges::text(&reader, &world.services.keys, id, Part::Request).await.unwrap();
    let filled = world.filled_reply(&request.unwrap());
    let kai = world.caller("kai").await;
    exchanges::save_reply(&kai, id, Revision(0), key(), filled).await.unwrap();
    exchanges::reply(&kai, id, world.revision("kai", id).await, key(), true).await.unwrap();
}

async fn attach(world: &World, author: &str, id: ExchangeId, name: &str) -> DocumentId {
    let input = UploadInput {
        key: key(),
        exchange: id,
        attached_to: "request".to_owned(),
        kind: world.procedure().definition.document_kinds[0].clone(),
        language: None,
        name: format!("kanarie-document-{name}.pdf"),
        is_confidential: false,
    };
    let mut upload = begin_upload(&world.caller(author).await, input).await.unwrap();
    upload.push(PDF).await.unwrap();
    upload.finish().await.unwrap()
}

/// One object of every other kind; Kai's work is done on two of the cases.
pub async fn objects(world: &World, cases: &BTreeMap<String, Values>) -> Values {
    let (kai, claire) = (world.caller("kai").await, world.caller("claire").await);
    let of_case = |name: &str| -> ExchangeId { cases[name]["id"].parse().unwrap() };
    let (note, label, phrase, unit) = (key(), key(), key(), key());
    let text = "kanarie-note";
    casework::add_note(&kai, of_case("accepted"), note, text, HolderSeen::Unknown).await.unwrap();
    casework::add_label(&kai, label, "kanarie-label", "info").await.unwrap();
    let named = UnitInput { name: "kanarie-unit".into(), ..UnitInput::default() };
    casework::put_unit(&world.caller("karin").await, None, unit, &named).await.unwrap();
    let group = operations::authorities::create_group(&kai, key(), "kanarie-group").await.unwrap();
    let input = PhraseInput { title: "Gruß".into(), text: "kanarie-phrase".into(), language: "de".into() };
    casework::put_phrase(&kai, None, phrase, &input).await.unwrap();
    let taken = Work::Assign(kai.person.id);
    let step = casework::work(&kai, key(), &[of_case("answered")], taken, HolderSeen::Unknown).await.unwrap();
    let origin = Origin::Empty(ProcedureId::new("kanarie_copy").unwrap());
    let copy = designer::create(&claire, origin, key()).await.unwrap();
    let wanted = view(&world.caller("ana").await, of_case("accepted")).await.unwrap().wanted.unwrap();
    let viktor = store::accounts::credentials(&world.services.store.reader(), "viktor").await.unwrap();
    [
        ("procedure", world.procedure_id().to_string()),
        ("fosa", FOSA.to_string()),
        ("zab", ZAB.to_string()),
        ("kammer", KAMMER.to_string()),
        ("question", world.filled_request(ZAB).all("q").next().unwrap().to_owned()),
        ("day", wanted.day().to_string()),
        ("month", u8::from(wanted.month()).to_string()),
        ("year", wanted.year().to_string()),
        ("note", note.to_string()),
        ("label", label.to_string()),
        ("unit", unit.to_string()),
        ("group", group.to_string()),
        ("phrase", phrase.to_string()),
        ("step", step.to_string()),
        ("copy", copy.to_string()),
        ("copy_revision", Revision(1).to_string()),
        ("kai", kai.person.id.to_string()),
        ("viktor", viktor.unwrap().user.id.to_string()),
        ("service", service_account(world).await.to_string()),
        ("appointment", Uuid::from_u128(1).to_string()),
        ("registration", registration(world).await.to_string()),
        ("nothing", Uuid::from_u128(0xFFFF).to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// A service account of the authority of Petra.
async fn service_account(world: &World) -> PersonId {
    let petra = world.caller("petra").await;
    let input = ServiceAccountInput {
        name: "Fachverfahren".to_owned(),
        purpose: "Holt neue Anfragen".to_owned(),
        ends_on: LastDay::On(petra.today()),
        roles: format!("{}:viewer", world.procedure_id()),
    };
    create_service_account(&petra, key(), input).await.unwrap().account
}

/// An authority that asks from outside to be registered in Germany.
async fn registration(world: &World) -> AuthorityId {
    let lines = [
        ("country", "DE"),
        ("name", "Wasserwirtschaftsamt Quellenhof"),
        ("language", "de"),
        ("level", "regional"),
        ("place", "Quellenhof"),
        ("website", "https://quellenhof.example"),
        ("mailbox", "post@quellenhof.example"),
        ("phone", "+49 89 1234567"),
        ("areas", "PQ"),
        ("person_name", "Erika Muster"),
        ("person_email", "kanarie-registration@quellenhof.example"),
        ("statement", "yes"),
        ("not_listed", "yes"),
    ];
    let entries: Entries = lines.into_iter().collect();
    let input =
        RegisterInput { key: key(), token: None, entries: &entries, language: Language::De, address: HERE };
    register(&world.services, input).await.unwrap();
    list_registrations(&world.caller("konrad").await).await.unwrap()[0].id
}

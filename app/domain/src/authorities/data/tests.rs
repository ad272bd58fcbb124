//! What the core data may be, who changes them, and what comes of another name.

use super::*;
use crate::accounts::Roles;
use crate::authorities::{Appointment, Duty, Function, Link, LinkScope, Regions, Remit};
use crate::country::Country;
use crate::ids::{AppointmentId, PersonId};
use crate::problem::ProblemCode;
use crate::procedures::Entries;
use std::collections::BTreeSet;
use uuid::Uuid;

const OFFICE: AuthorityId = AuthorityId(Uuid::from_u128(1));
const NATIONAL: AuthorityId = AuthorityId(Uuid::from_u128(2));
const BAVARIA: AuthorityId = AuthorityId(Uuid::from_u128(3));

fn region(code: &str) -> Option<Region> {
    Region::parse(code)
}

fn data() -> Data {
    Data {
        name: "Landesamt Süd".into(),
        language: "de".into(),
        name_latin: "Landesamt Sud".into(),
        name_en: String::new(),
        others: vec![NameIn { name: "Office du Sud".into(), language: "fr".into() }],
        acronyms: vec!["LAS".into()],
        former: vec!["Südamt".into()],
        title: String::new(),
        kind: "ministry.health".into(),
        level: Level::Regional,
        place: "München".into(),
        region: region("DE2"),
        areas: vec!["PQ".into()],
    }
}

fn read(change: impl FnOnce(&mut Entries)) -> Result<Data, Vec<(String, ProblemCode)>> {
    let before = data();
    let mut entries = before.entries();
    change(&mut entries);
    let kinds = BTreeSet::from(["ministry.education".to_owned()]);
    let regions = Regions::read("code\tname\nDE2\tBayern\nDE3\tBerlin\n");
    let country = Country::parse("DE").unwrap();
    let known = Known { country, kinds: &kinds, regions: &regions, before: &before };
    let read = Data::read(&entries, &known);
    read.map_err(|problems| problems.into_iter().map(|one| (one.path, one.code)).collect())
}

fn person(authority: AuthorityId, is_administrator: bool) -> Person {
    let roles = Roles::default().administering(is_administrator);
    Person { id: PersonId(Uuid::from_u128(9)), authority, roles }
}

fn network() -> Network {
    let germany = Country::parse("DE").unwrap();
    let held = |n, authority, function, region| Appointment {
        id: AppointmentId(Uuid::from_u128(n)),
        authority,
        function,
        remit: Remit { region, ..Remit::whole(germany) },
        parent: None,
    };
    let appointments = vec![
        held(1, NATIONAL, Function::National, None),
        held(2, BAVARIA, Function::Regional, region("DE2")),
    ];
    Network { appointments, ..Network::default() }
}

fn place(life: Life) -> Place {
    Place { country: Country::parse("DE").unwrap(), region: region("DE2"), life }
}

const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;

#[test]
fn what_stands_in_the_form_is_read_again_as_it_was() {
    assert_eq!(read(|_| {}), Ok(data()));
}

#[test]
fn the_name_that_was_official_becomes_a_former_one_and_the_letters_follow() {
    let new = read(|form| form.set("name", "Öffentliches Amt")).unwrap();
    assert_eq!(new.former, ["Landesamt Süd", "Südamt"]);
    assert_eq!(new.name_latin, transliterate("Öffentliches Amt"));
    let back = read(|form| form.set("name", "Südamt")).unwrap();
    assert_eq!(back.former, ["Landesamt Süd"]);
    let typed = read(|form| {
        form.set("name", "Amt");
        form.set("name_latin", "The Amt");
    });
    assert_eq!(typed.unwrap().name_latin, "The Amt");
}

#[test]
fn letters_that_repeat_the_name_stand_in_no_field_and_in_no_difference() {
    let latin = |name: &str, name_latin: &str| {
        let data = Data { name: name.into(), name_latin: name_latin.into(), ..data() };
        data.entries().text("name_latin").map(str::to_owned)
    };
    assert_eq!(latin("Österreichische Kammer", "osterreichische kammer"), None);
    assert_eq!(latin("Υπουργείο", "ypourgeio").as_deref(), Some("ypourgeio"));
    let new = Data { name: "Öffentliches Amt".into(), ..data() }.settled(&data());
    let fields: Vec<String> = data().differences(&new).into_iter().map(|one| one.field).collect();
    assert_eq!(fields, ["name", "former"]);
}

#[test]
fn names_stand_one_below_the_other_and_each_counts_once() {
    let new = read(|form| {
        form.set("acronyms", " LAS \n\nLA\r\nLAS");
        form.set("other_2", "Oficina del Sur");
        form.set("other_2.lang", "es");
    });
    let new = new.unwrap();
    assert_eq!(new.acronyms, ["LA", "LAS"]);
    assert_eq!(new.others.len(), 2);
    assert_eq!(new.other_names().len(), 5);
}

#[test]
fn what_is_wrong_is_said_of_each_field() {
    for (path, text, code) in [
        ("name", "", ProblemCode::Required),
        ("language", "klingon", ProblemCode::NotAChoice),
        ("other_1.lang", "", ProblemCode::Required),
        ("acronyms", "A\u{7}", ProblemCode::NotText),
        ("kind", "union.commission", ProblemCode::NotAChoice),
        ("level", "", ProblemCode::Required),
        ("region", "PT1", ProblemCode::NotAChoice),
        ("region", "DE99", ProblemCode::UnknownRegion),
        ("areas", "", ProblemCode::Required),
        ("areas", "XX", ProblemCode::NotAChoice),
    ] {
        let problems = read(|form| form.set(path, text)).unwrap_err();
        assert_eq!(problems, [(path.to_owned(), code)], "{path} {text}");
    }
    assert_eq!(read(|form| form.set("kind", "ministry.education")).unwrap().kind, "ministry.education");
}

#[test]
fn who_decides_on_the_authority_changes_it_and_its_own_administrator_proposes() {
    let network = network();
    let way = |authority, is_administrator, life| {
        super::way(&person(authority, is_administrator), &network, OFFICE, &place(life))
    };
    assert_eq!(way(NATIONAL, true, Life::Active), Some(Way::Decides));
    assert_eq!(way(BAVARIA, true, Life::Suspended), Some(Way::Decides));
    assert_eq!(way(OFFICE, true, Life::Active), Some(Way::Proposes));
    assert_eq!(way(OFFICE, true, Life::Suspended), None);
    assert_eq!(way(NATIONAL, true, Life::Deactivated), None);
    for authority in [NATIONAL, BAVARIA, OFFICE, AuthorityId(Uuid::from_u128(4))] {
        assert_eq!(way(authority, false, Life::Active), None);
    }
}

#[test]
fn nobody_moves_an_authority_out_of_the_own_remit() {
    let (network, before) = (network(), data());
    let new = Data { region: region("DE3"), ..data() };
    let moves = |authority| {
        change(&person(authority, true), &network, (OFFICE, &place(Life::Active)), (&before, &new), NOW)
    };
    assert_eq!(moves(BAVARIA).map(|_| ()), Err(Refusal::OutsideRemit));
    let events = moves(NATIONAL).unwrap();
    let event = &events.as_slice()[0];
    assert_eq!((event.kind, event.tell.as_slice()), (NetworkEventKind::DataChanged, &[OFFICE][..]));
    assert_eq!(event.details["region"], "DE3");
    assert_eq!(event.details["region_before"], "DE2");
}

#[test]
fn a_change_of_nothing_is_none() {
    let (network, before) = (network(), data());
    let at = (OFFICE, &place(Life::Active));
    let done = change(&person(NATIONAL, true), &network, at, (&before, &before), NOW);
    assert_eq!(done, Err(Refusal::NothingChanged));
    let done = propose(&person(OFFICE, true), &network, at, (&before, &before), NOW);
    assert_eq!(done, Err(Refusal::NothingChanged));
}

#[test]
fn a_proposal_tells_the_nearest_who_decide_and_is_declined_with_a_reason() {
    let (network, before) = (network(), data());
    let new = Data { name: "Amt".into(), ..data() }.settled(&before);
    let at = (OFFICE, &place(Life::Active));
    let events = propose(&person(OFFICE, true), &network, at, (&before, &new), NOW).unwrap();
    assert_eq!(events.as_slice()[0].tell, [BAVARIA]);
    let validating = AuthorityId(Uuid::from_u128(4));
    let mut registered = network.clone();
    registered.appointments.push(Appointment {
        id: AppointmentId(Uuid::from_u128(3)),
        authority: validating,
        function: Function::Validating,
        remit: Remit { areas: vec!["services".into()], ..Remit::whole(Country::parse("DE").unwrap()) },
        parent: None,
    });
    let told = |network: &Network| {
        let events = propose(&person(OFFICE, true), network, at, (&before, &new), NOW).unwrap();
        events.as_slice()[0].tell.clone()
    };
    assert_eq!(told(&registered), [BAVARIA], "of an area alone");
    let scope = LinkScope::Area("services".into());
    let duties = vec![Duty::Validates];
    registered.links.push(Link { coordinator: validating, authority: OFFICE, scope, duties });
    assert_eq!(told(&registered), [BAVARIA, validating], "registered to validate it");
    for authority in [NATIONAL, BAVARIA] {
        let done = propose(&person(authority, true), &network, at, (&before, &new), NOW);
        assert_eq!(done, Err(Refusal::NotAllowed));
    }
    let declines = |authority, reason| {
        let done = decline(&person(authority, true), &network, OFFICE, at.1, reason, NOW);
        done.map(|events| events.as_slice()[0].tell.clone()).map_err(|refused| refused.refusal)
    };
    assert_eq!(declines(OFFICE, "Nein."), Err(Refusal::OutsideRemit));
    assert_eq!(declines(BAVARIA, " "), Err(Refusal::Incomplete));
    assert_eq!(declines(BAVARIA, "Nein."), Ok(vec![OFFICE]));
}

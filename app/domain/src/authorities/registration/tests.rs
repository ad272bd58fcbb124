//! What a registration must say, who decides on it, and which way it goes.

use super::*;
use crate::accounts::Roles;
use crate::authorities::{Function, Remit};
use crate::ids::{AppointmentId, PersonId};
use uuid::Uuid;

const NOW: OffsetDateTime = OffsetDateTime::UNIX_EPOCH;
const NATIONAL: AuthorityId = AuthorityId(Uuid::from_u128(2));
const AREA: AuthorityId = AuthorityId(Uuid::from_u128(3));
const COMMISSIONER: AuthorityId = AuthorityId(Uuid::from_u128(1));
const REGION: AuthorityId = AuthorityId(Uuid::from_u128(4));
const NEW: AuthorityId = AuthorityId(Uuid::from_u128(9));

fn typed() -> Entries {
    let lines = [
        ("country", "DE"),
        ("name", "Landesamt für Beispiele"),
        ("language", "de"),
        ("level", "regional"),
        ("region", "DE2"),
        ("place", "München"),
        ("website", "https://amt.example"),
        ("mailbox", "post@amt.example"),
        ("phone", "+49 89 1234567"),
        ("areas", "PQ"),
        ("person_name", "Erika Muster"),
        ("person_email", "erika@amt.example"),
        ("statement", TICKED),
    ];
    lines.into_iter().collect()
}

fn form() -> Registration {
    Registration::read(&typed(), &BTreeSet::new(), &states_of_form(None)).unwrap()
}

fn with(path: &str, text: &str) -> Vec<(String, ProblemCode)> {
    let mut entries = typed();
    entries.set(path, text);
    let kinds = BTreeSet::from(["ministry.education".to_owned(), COMMISSION.to_owned()]);
    let problems = Registration::read(&entries, &kinds, &states_of_form(None)).err().unwrap_or_default();
    problems.into_iter().map(|problem| (problem.path, problem.code)).collect()
}

fn network() -> Network {
    let germany = |region: Option<&str>, areas: &[&str]| Remit {
        country: Country::parse("DE").unwrap(),
        region: region.and_then(Region::parse),
        areas: areas.iter().map(|area| (*area).to_owned()).collect(),
    };
    let held = |n, authority, function, remit| Appointment {
        id: AppointmentId(Uuid::from_u128(n)),
        authority,
        function,
        remit,
        parent: None,
    };
    Network {
        appointments: vec![
            held(1, NATIONAL, Function::National, germany(None, &[])),
            held(2, AREA, Function::Area, germany(None, &["professional_qualifications"])),
            held(3, REGION, Function::Validating, germany(Some("DE2"), &[])),
        ],
        ..Network::default()
    }
}

fn of(authority: AuthorityId) -> Person {
    Person { id: PersonId(Uuid::from_u128(1)), authority, roles: Roles::default().administering(true) }
}

fn known(form: &Registration, state: RegistrationState) -> Known<'_> {
    Known { id: NEW, number: "REG-2026-000001", state, form, invited_by: None }
}

#[test]
fn an_empty_form_names_everything_that_is_missing() {
    let problems = Registration::read(&Entries::default(), &BTreeSet::new(), &BTreeSet::new()).unwrap_err();
    let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    let wanted = [
        "country",
        "name",
        "language",
        "level",
        "place",
        "website",
        "mailbox",
        "phone",
        "areas",
        "person_name",
        "person_email",
        "statement",
    ];
    assert_eq!(paths, wanted);
}

#[test]
fn what_makes_no_sense_is_named() {
    let one = |path: &str, code| vec![(path.to_owned(), code)];
    assert_eq!(with("country", "US"), one("country", ProblemCode::NotAChoice));
    assert_eq!(with("region", "FR1"), one("region", ProblemCode::NotAChoice));
    assert_eq!(with("website", "amt.example"), one("website", ProblemCode::NotAUrl));
    assert_eq!(with("mailbox", "post"), one("mailbox", ProblemCode::NotAnEmail));
    assert_eq!(with("phone", "12"), one("phone", ProblemCode::NotAPhone));
    assert_eq!(with("areas", "DL"), one("areas", ProblemCode::NotAChoice));
    assert_eq!(with("person_name", "<b>"), one("person_name", ProblemCode::NotAName));
    assert_eq!(with("statement", "no"), one("statement", ProblemCode::NotTicked));
    assert_eq!(with("name", &"x".repeat(301)), one("name", ProblemCode::TooLong));
    assert_eq!(with("kind", "ministry.education"), []);
}

#[test]
fn nobody_registers_as_the_commission() {
    assert_eq!(with("kind", COMMISSION), vec![("kind".to_owned(), ProblemCode::NotAChoice)]);
}

#[test]
fn a_form_is_opened_again_as_it_was_but_for_the_statement() {
    let mut again = form().entries();
    assert_eq!(again.text("statement"), None);
    again.set("statement", TICKED);
    assert_eq!(Registration::read(&again, &BTreeSet::new(), &states_of_form(None)).unwrap(), form());
}

#[test]
fn a_registration_is_returned_corrected_and_accepted_and_then_nothing_more() {
    let mut state = RegistrationState::Waiting;
    for (step, next) in [
        (RegistrationStep::Return, RegistrationState::Returned),
        (RegistrationStep::Return, RegistrationState::Returned),
        (RegistrationStep::Correct, RegistrationState::Waiting),
        (RegistrationStep::Accept, RegistrationState::Accepted),
    ] {
        state = state.after(step).unwrap();
        assert_eq!(state, next);
    }
    for end in [
        RegistrationState::Accepted,
        RegistrationState::Rejected,
        RegistrationState::Cancelled,
        RegistrationState::Expired,
    ] {
        assert!(RegistrationStep::ALL.into_iter().all(|step| end.after(step).is_err()), "{}", end.code());
    }
    assert_eq!(RegistrationState::Returned.after(RegistrationStep::Accept), Err(Refusal::AuthorityChanged));
    assert_eq!(RegistrationState::Waiting.after(RegistrationStep::Correct), Err(Refusal::AuthorityChanged));
}

#[test]
fn those_decide_whose_remit_holds_the_place_and_every_area() {
    let network = network();
    let may = |authority, form: &Registration| may_decide(&of(authority), &network, NEW, form);
    let qualifications = form();
    assert!([NATIONAL, AREA, REGION].into_iter().all(|one| may(one, &qualifications)));
    let both = Registration { areas: vec!["PQ".to_owned(), "SD".to_owned()], ..form() };
    assert_eq!([NATIONAL, AREA, REGION].map(|one| may(one, &both)), [true, false, true]);
    let berlin = Registration { region: Region::parse("DE3"), ..form() };
    assert_eq!([NATIONAL, AREA, REGION].map(|one| may(one, &berlin)), [true, true, false]);
    let portugal = Registration { country: Country::parse("PT").unwrap(), region: None, ..form() };
    assert!([NATIONAL, AREA, REGION].into_iter().all(|one| !may(one, &portugal)));
    let user = Person { roles: Roles::default(), ..of(NATIONAL) };
    assert!(!may_decide(&user, &network, NEW, &qualifications));
}

#[test]
fn the_commission_decides_while_a_state_has_no_national_coordinator_and_on_the_one_that_became_it() {
    let commission = Appointment {
        id: AppointmentId(Uuid::from_u128(9)),
        authority: COMMISSIONER,
        function: Function::Commission,
        remit: Remit::whole(Country::parse("EU").unwrap()),
        parent: None,
    };
    let form = form();
    let may = |network: &Network, id| may_decide(&of(COMMISSIONER), network, id, &form);
    let mut network = Network { appointments: vec![commission], ..Network::default() };
    assert!(may(&network, NEW));
    let (_, events) = send(&known(&form, RegistrationState::Waiting), true, &network, NOW).unwrap();
    assert_eq!(events.as_slice()[0].tell, [COMMISSIONER]);
    network.appointments.push(Appointment {
        id: AppointmentId(Uuid::from_u128(10)),
        authority: NEW,
        function: Function::National,
        remit: Remit::whole(form.country),
        parent: Some(COMMISSIONER),
    });
    assert!(may(&network, NEW), "its first user may need another link");
    assert!(!may(&network, AREA), "what comes later is the affair of the state");
    let later = Known { id: AREA, ..known(&form, RegistrationState::Waiting) };
    let (_, events) = send(&later, true, &network, NOW).unwrap();
    assert_eq!(events.as_slice()[0].tell, [NEW]);
}

#[test]
fn the_nearest_are_told_that_it_waits() {
    let form = form();
    let (state, events) = send(&known(&form, RegistrationState::Waiting), true, &network(), NOW).unwrap();
    let event = &events.as_slice()[0];
    assert_eq!((state, event.person, event.by), (RegistrationState::Waiting, None, None));
    assert_eq!(event.tell, [AREA, REGION]);
    let services = Registration { areas: vec!["SD".to_owned()], region: None, ..form };
    let (_, events) = send(&known(&services, RegistrationState::Returned), false, &network(), NOW).unwrap();
    assert_eq!(events.as_slice()[0].tell, [NATIONAL]);
    let again = send(&known(&services, RegistrationState::Waiting), false, &network(), NOW);
    assert_eq!(again.unwrap_err(), Refusal::AuthorityChanged);
}

#[test]
fn a_return_and_a_rejection_say_why_and_the_event_names_nobody() {
    let form = form();
    let known = known(&form, RegistrationState::Waiting);
    for step in [RegistrationStep::Return, RegistrationStep::Reject] {
        let refused = decide(&of(AREA), &network(), &known, step, "  ", NOW).unwrap_err();
        assert_eq!(refused.problems[0].code, ProblemCode::ReasonRequired);
        let (_, events) = decide(&of(AREA), &network(), &known, step, "Not you.", NOW).unwrap();
        let event = &events.as_slice()[0];
        assert!(event.kind.tells_outside() && event.tell.is_empty());
        assert!(event.details.values().all(|value| !value.contains("erika") && !value.contains("Not you")));
    }
    let (state, events) = decide(&of(AREA), &network(), &known, RegistrationStep::Accept, "", NOW).unwrap();
    assert_eq!((state, events.as_slice()[0].outcome.as_str()), (RegistrationState::Accepted, "active"));
    let other = decide(&of(NEW), &network(), &known, RegistrationStep::Accept, "", NOW).unwrap_err();
    assert_eq!(other.refusal, Refusal::OutsideRemit);
}

fn invited(form: &Registration, state: RegistrationState) -> Known<'_> {
    Known { invited_by: Some(REGION), ..known(form, state) }
}

#[test]
fn an_invitation_is_followed_or_cancelled_or_runs_out_and_a_question_from_outside_is_not() {
    use RegistrationState::{Cancelled, Expired, Invited, Rejected, Returned, Waiting};
    let form = form();
    for state in [Invited, Returned] {
        assert_eq!(invited(&form, state).after(RegistrationStep::Correct), Ok(Waiting));
        assert_eq!(invited(&form, state).after(RegistrationStep::Cancel), Ok(Cancelled));
        assert_eq!(invited(&form, state).after(RegistrationStep::Expire), Ok(Expired));
    }
    assert_eq!(invited(&form, Invited).after(RegistrationStep::Invite), Ok(Invited));
    assert_eq!(invited(&form, Waiting).after(RegistrationStep::Cancel), Ok(Cancelled));
    assert_eq!(invited(&form, Waiting).after(RegistrationStep::Reject), Ok(Rejected));
    assert!(invited(&form, Waiting).after(RegistrationStep::Expire).is_err());
    assert!(invited(&form, Invited).after(RegistrationStep::Accept).is_err(), "nobody has filled it in");
    for step in RegistrationStep::ALL.into_iter().filter(|step| step.is_of_invitation()) {
        for state in RegistrationState::ALL {
            assert_eq!(known(&form, state).after(step), Err(Refusal::AuthorityChanged));
        }
    }
}

#[test]
fn the_states_of_a_registration_are_those_of_the_life_of_its_authority() {
    let pairs = [
        (RegistrationStep::Correct, LifeStep::Submit),
        (RegistrationStep::Return, LifeStep::Return),
        (RegistrationStep::Accept, LifeStep::Validate),
    ];
    for state in RegistrationState::ALL {
        for (step, of_life) in pairs {
            let (Ok(next), Some(life)) = (state.after(step), state.life()) else { continue };
            // What was returned may be returned once more.
            if life.after(of_life).is_ok() {
                assert_eq!(life.after(of_life).ok(), next.life(), "{} {step:?}", state.code());
            } else {
                assert_eq!((state, step), (RegistrationState::Returned, RegistrationStep::Return));
            }
        }
    }
}

#[test]
fn an_invitation_names_the_authority_and_leaves_the_rest_to_it() {
    let mut entries: Entries = ["country", "name", "language", "level", "areas", "person_email"]
        .into_iter()
        .map(|path| (path, typed().text(path).unwrap_or_default().to_owned()))
        .collect();
    let germany = BTreeSet::from([form().country]);
    let read = read_invitation(&entries, &germany).unwrap();
    assert_eq!((read.name, read.person_email), (form().name, form().person_email));
    assert!(read.phone.is_empty() && read.person_name.is_empty());
    entries.set("country", "PT");
    let wrong = read_invitation(&entries, &germany).unwrap_err();
    assert_eq!((wrong[0].path.as_str(), wrong[0].code), ("country", ProblemCode::NotAChoice));
    let missing = read_invitation(&Entries::default(), &germany).unwrap_err();
    let paths: Vec<&str> = missing.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["country", "name", "language", "level", "areas", "person_email"]);
}

#[test]
fn those_invite_and_register_who_decide_on_the_authority() {
    let form = form();
    let begun = invited(&form, RegistrationState::Invited);
    let events = invite(&of(REGION), &network(), &begun, NOW).unwrap();
    let event = &events.as_slice()[0];
    assert_eq!((event.kind, event.outcome.as_str()), (NetworkEventKind::RegistrationInvited, "invited"));
    assert!(event.kind.tells_outside() && event.details.values().all(|value| !value.contains("erika")));
    assert_eq!(invite(&of(NEW), &network(), &begun, NOW), Err(Refusal::OutsideRemit));
    let direct = known(&form, RegistrationState::Accepted);
    let events = register(&of(NATIONAL), &network(), &direct, NOW).unwrap();
    assert_eq!((events.as_slice()[0].outcome.as_str(), &events.as_slice()[0].tell), ("active", &vec![NEW]));
    assert_eq!(register(&of(COMMISSIONER), &network(), &direct, NOW), Err(Refusal::OutsideRemit));
}

#[test]
fn who_invited_is_told_of_the_form_and_of_its_absence() {
    let form = form();
    let known = invited(&form, RegistrationState::Invited);
    let (state, events) = send(&known, false, &network(), NOW).unwrap();
    let event = &events.as_slice()[0];
    assert_eq!((state, event.kind), (RegistrationState::Waiting, NetworkEventKind::RegistrationSent));
    assert_eq!(event.tell, [AREA, REGION]);
    let early = expire(&known, NOW, NOW + CORRECT_WITHIN - Duration::SECOND);
    assert_eq!(early, Err(Refusal::AuthorityChanged));
    let (state, events) = expire(&known, NOW, NOW + CORRECT_WITHIN).unwrap();
    assert_eq!((state, &events.as_slice()[0].tell), (RegistrationState::Expired, &vec![REGION]));
}

#[test]
fn the_link_of_an_invitation_opens_in_the_browser_that_gave_the_code_while_it_lasts() {
    use crate::accounts::invitation::LinkState;
    let link = |state, is_invited, is_bound_here| LinkOf { state, is_invited, sent_at: NOW, is_bound_here };
    let opens = |link: LinkOf| link.opens(NOW + CORRECT_WITHIN - Duration::SECOND);
    for state in [RegistrationState::Invited, RegistrationState::Returned] {
        assert_eq!(opens(link(state, true, None)), LinkState::AsksCode);
        assert_eq!(opens(link(state, true, Some(true))), LinkState::Open);
        assert_eq!(opens(link(state, true, Some(false))), LinkState::Bound);
        assert_eq!(link(state, true, Some(true)).opens(NOW + CORRECT_WITHIN), LinkState::Expired);
    }
    assert_eq!(opens(link(RegistrationState::Returned, false, None)), LinkState::Open);
    assert_eq!(opens(link(RegistrationState::Waiting, true, Some(true))), LinkState::Used);
    assert_eq!(opens(link(RegistrationState::Cancelled, true, Some(true))), LinkState::Unknown);
    assert_eq!(opens(link(RegistrationState::Expired, true, Some(true))), LinkState::Expired);
}

#[test]
fn the_commission_alone_registers_bodies_of_the_union() {
    let mut network = network();
    network.appointments.push(Appointment {
        id: AppointmentId(Uuid::from_u128(9)),
        authority: COMMISSIONER,
        function: Function::Commission,
        remit: Remit::whole(Country::UNION),
        parent: None,
    });
    let germany = form().country;
    assert_eq!(states_open_to(&of(NATIONAL), &network), BTreeSet::from([germany]));
    let open = states_open_to(&of(COMMISSIONER), &network);
    assert!(open.contains(&Country::UNION) && !open.contains(&germany), "it has a national coordinator");
    assert_eq!(open.len(), EEA.len());
    assert!(states_open_to(&of(NEW), &network).is_empty());
    assert!(!states_of_form(None).contains(&Country::UNION), "nobody asks for it from outside");
    let body = Registration { country: Country::UNION, region: None, ..form() };
    assert!(
        may_decide(&of(COMMISSIONER), &network, NEW, &body)
            && !may_decide(&of(NATIONAL), &network, NEW, &body)
    );
}

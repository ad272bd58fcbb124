//! The clocks of an exchange: which run, until when and why; an agreed date never passes the legal one; definitions
//! that contradict themselves are refused.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop at the first surprise")]

use domain::access::Person;
use domain::accounts::Role;
use domain::brussels;
use domain::calendars::Calendar;
use domain::country::Country;
use domain::exchanges::transition::{Decided, Refused};
use domain::exchanges::{Act, Calendars, Exchange, Facts, Participation, clocks, decide};
use domain::ids::{AuthorityId, ExchangeId, PersonId};
use domain::problem::ProblemCode;
use domain::procedures::check::check;
use domain::procedures::deadline::Rule;
use domain::procedures::definition::{ClockKind, DeadlineUnit};
use domain::procedures::form::Attached;
use domain::procedures::parse::parse;
use domain::procedures::{Entries, Procedure};
use time::macros::{date, datetime};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

const FILE: &str = "procedure.toml";
const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");
const DEADLINES: &str = include_str!("fixtures/clocks/deadlines.toml");
/// A Monday in the week before Christmas.
const NOW: OffsetDateTime = datetime!(2026-12-21 10:00 UTC);
const PORT: AuthorityId = AuthorityId(Uuid::from_u128(1));
const REGISTRY: AuthorityId = AuthorityId(Uuid::from_u128(2));

/// The invented procedure with other deadlines, whose date field both sides may see.
fn source() -> String {
    let (rest, _) = INVENTED.split_once("[[deadline]]").expect("it has deadlines");
    let seen = "range = \"past\"\nrequired = true\nsensitivity = \"ordinary\"";
    rest.replace(seen, &format!("{seen}\nbefore_acceptance = true")) + DEADLINES
}

fn procedure() -> Procedure {
    parse(FILE, &source()).unwrap()
}

fn person(authority: AuthorityId) -> Person {
    let roles = [(procedure().procedure, Role::Handler)].into();
    Person { id: PersonId(authority.0), authority, roles }
}

fn calendars() -> Calendars {
    let of = |code| Calendar::of(Country::parse(code).unwrap());
    [(PORT, of("PT")), (REGISTRY, of("DE"))].into_iter().collect()
}

fn request(article: &str, wanted: Date) -> Entries {
    let mut entries: Entries = [
        ("article", article),
        ("recipient", "00000000-0000-0000-0000-000000000002"),
        ("vessel_type", "tanker"),
        ("flag", "EL"),
        ("seen.day", "30"),
        ("seen.month", "11"),
        ("seen.year", "2026"),
        ("skipper.given_name", "Maria"),
        ("skipper.family_name", "Silva"),
        ("skipper.birth_date.day", "1"),
        ("skipper.birth_date.month", "2"),
        ("skipper.birth_date.year", "1980"),
        ("telephone", "+351 21 123 45 67"),
        ("truthful", "yes"),
        ("crew_members.0", ""),
        ("crew_members.0.trade", "pilot"),
        ("q", "crew_size"),
    ]
    .into_iter()
    .collect();
    entries.set("wanted.day", wanted.day().to_string());
    entries.set("wanted.month", u8::from(wanted.month()).to_string());
    entries.set("wanted.year", wanted.year().to_string());
    entries
}

fn take(exchange: &Exchange, by: AuthorityId, act: &Act, entries: &Entries) -> Result<Exchange, Refused> {
    let procedure = procedure();
    let photograph = [Attached { at: "photograph".into(), kind: "photograph".into(), name: "a.png".into() }];
    let facts = Facts {
        procedure: &procedure,
        request: entries,
        reply: &Entries::default(),
        documents: &photograph,
        message: &Entries::default(),
        is_recipient_reachable: true,
        is_recipient_in_own_state: false,
        not_admitted: None,
        needs_approval: false,
        coordinator: None,
        in_charge: &[],
        copies: &[],
        today: brussels::day(NOW),
        calendars: &calendars(),
    };
    decide(exchange, &person(by), act, &facts, NOW).map(|Decided { exchange, .. }| exchange)
}

fn draft() -> Exchange {
    let procedure = procedure();
    let author = Participation::new(PORT, "port");
    Exchange::draft(ExchangeId(Uuid::nil()), procedure.procedure, procedure.version, author, NOW)
}

fn send(article: &str, wanted: Date) -> Result<Exchange, Refused> {
    let act = Act::Send { recipient: Some(REGISTRY), wanted: Some(wanted) };
    take(&draft(), PORT, &act, &request(article, wanted))
}

fn accepted(article: &str, wanted: Date) -> Exchange {
    let sent = send(article, wanted).unwrap();
    take(&sent, REGISTRY, &Act::Accept { other_date: None }, &Entries::default()).unwrap()
}

fn propose(exchange: &Exchange, by: AuthorityId, date: Date) -> Result<Exchange, Refused> {
    take(exchange, by, &Act::ProposeDate { date: Some(date) }, &Entries::default())
}

fn agree(exchange: &Exchange, by: AuthorityId) -> Result<Exchange, Refused> {
    take(exchange, by, &Act::AgreeDate, &Entries::default())
}

/// The clocks that run: name, kind, last day, rule.
fn running(exchange: &Exchange) -> Vec<(String, ClockKind, Date, Rule)> {
    clocks::running(exchange, &procedure(), &calendars())
        .into_iter()
        .map(|clock| {
            let why = clock.reckoning;
            (clock.definition.id.clone(), clock.kind, why.due, why.rule)
        })
        .collect()
}

fn problem(refused: &Refused) -> (&str, ProblemCode, Option<&str>) {
    let problem = refused.problems.first().expect("a problem");
    (&problem.path, problem.code, problem.arguments.get("latest").map(String::as_str))
}

#[test]
fn three_clocks_run_apart_by_the_calendar_of_whoever_must_act() {
    let sent = send("art_10", date!(2026 - 12 - 24)).unwrap();
    assert_eq!(
        running(&sent),
        [
            ("take_up".into(), ClockKind::Acceptance, date!(2026 - 12 - 28), Rule::Counted),
            // Five working days from 21 December in Germany: 25 December is skipped.
            ("find".into(), ClockKind::Legal, date!(2026 - 12 - 29), Rule::WorkingDays),
        ]
    );
    let accepted = accepted("art_10", date!(2026 - 12 - 24));
    assert_eq!(
        running(&accepted),
        [
            ("agreed".into(), ClockKind::Agreed, date!(2026 - 12 - 24), Rule::Named),
            ("find".into(), ClockKind::Legal, date!(2026 - 12 - 29), Rule::WorkingDays),
        ]
    );
}

#[test]
fn the_clock_that_runs_is_the_one_whose_condition_the_form_meets() {
    let sent = send("art_22", date!(2027 - 01 - 05)).unwrap();
    assert!(running(&sent).contains(&(
        "find_old".into(),
        ClockKind::Legal,
        date!(2027 - 01 - 06),
        Rule::WorkingDays
    )));
    assert!(running(&sent).iter().all(|(id, ..)| id != "find"));
}

#[test]
fn a_clock_that_starts_with_a_field_keeps_its_day() {
    let terms = send("art_10", date!(2026 - 12 - 24)).unwrap().terms;
    let seen = terms.iter().find(|term| term.deadline == "since_seen").unwrap();
    assert_eq!(seen.from, Some(date!(2026 - 11 - 30)));
}

#[test]
fn a_date_wanted_after_the_legal_one_is_refused_with_the_latest_day() {
    let refused = send("art_10", date!(2026 - 12 - 30)).unwrap_err();
    assert_eq!(problem(&refused), ("wanted.day", ProblemCode::DateAfterLegal, Some("2026-12-29")));
    assert!(send("art_10", date!(2026 - 12 - 29)).is_ok());
    let germany = Calendar::of(Country::parse("DE").unwrap());
    let entries = request("art_10", date!(2026 - 12 - 30));
    let shown = clocks::check_wanted(&procedure(), &entries, REGISTRY, germany, NOW);
    assert_eq!(shown.as_ref(), refused.problems.first());
}

#[test]
fn an_agreed_date_never_passes_the_legal_one() {
    let accepted = accepted("art_10", date!(2026 - 12 - 24));
    for by in [PORT, REGISTRY] {
        let refused = propose(&accepted, by, date!(2026 - 12 - 30)).unwrap_err();
        assert_eq!(problem(&refused), ("date.day", ProblemCode::DateAfterLegal, Some("2026-12-29")));
    }
    let sent = send("art_10", date!(2026 - 12 - 24)).unwrap();
    let act = Act::Accept { other_date: Some(date!(2027 - 01 - 04)) };
    let refused = take(&sent, REGISTRY, &act, &Entries::default()).unwrap_err();
    assert_eq!(problem(&refused).1, ProblemCode::DateAfterLegal);
    let proposed = propose(&accepted, REGISTRY, date!(2026 - 12 - 29)).unwrap();
    assert_eq!(agree(&proposed, PORT).unwrap().dates.agreed, Some(date!(2026 - 12 - 29)));
}

#[test]
fn a_legal_date_moves_only_by_the_action_that_its_definition_names() {
    let accepted = accepted("art_22", date!(2027 - 01 - 05));
    let later = date!(2027 - 01 - 20);
    for (by, other) in [(PORT, REGISTRY), (REGISTRY, PORT)] {
        let proposed = propose(&accepted, by, later).unwrap();
        assert_eq!(proposed.dates.counting(), Some(date!(2027 - 01 - 05)), "it waits for agreement");
        assert!(running(&proposed).iter().all(|(_, _, due, _)| *due <= date!(2027 - 01 - 06)));
        let agreed = agree(&proposed, other).unwrap();
        assert!(running(&agreed).contains(&("find_old".into(), ClockKind::Legal, later, Rule::Changed)));
        assert!(running(&agreed).contains(&("agreed".into(), ClockKind::Agreed, later, Rule::Named)));
    }
}

#[test]
fn accepting_does_not_restart_the_legal_clock() {
    let (sent, accepted) =
        (send("art_10", date!(2026 - 12 - 24)).unwrap(), accepted("art_10", date!(2026 - 12 - 24)));
    let legal = |exchange| running(exchange).into_iter().find(|(_, kind, ..)| *kind == ClockKind::Legal);
    assert_eq!(legal(&sent), legal(&accepted));
}

#[test]
fn a_request_is_complete_when_it_is_sent() {
    let source = source().replace("start = \"receipt\"", "start = \"completeness\"");
    let completed = parse(FILE, &source).unwrap();
    let sent = send("art_10", date!(2026 - 12 - 24)).unwrap();
    let days = |procedure: &Procedure| -> Vec<Date> {
        let clocks = clocks::running(&sent, procedure, &calendars());
        clocks.into_iter().map(|clock| clock.reckoning.due).collect()
    };
    assert_eq!(days(&completed), days(&procedure()));
}

/// The words of a definition that is older than the calendars keep their days.
#[test]
fn a_deadline_that_names_no_clock_is_counted_as_before() {
    let procedure = parse(FILE, INVENTED).unwrap();
    let kinds: Vec<ClockKind> = procedure.deadlines.iter().map(|d| procedure.clock_kind(d)).collect();
    assert_eq!(kinds, [ClockKind::Acceptance, ClockKind::Legal, ClockKind::Agreed]);
    assert!(procedure.deadlines.iter().all(|deadline| !deadline.ends_on_working_day()));
    assert!(procedure.deadlines.iter().all(|deadline| deadline.unit != DeadlineUnit::WorkingDays));
}

#[test]
fn the_definition_with_every_kind_of_deadline_is_sound_and_survives_being_written() {
    let (procedure, source) = (procedure(), source());
    assert_eq!(check(&procedure, FILE, &source), []);
    let written = toml::to_string(&procedure).unwrap();
    assert_eq!(parse(FILE, &written).unwrap(), procedure);
}

/// A change of the definition, and what is said then; nothing where it stays sound.
#[rustfmt::skip]
const CONTRADICTIONS: &[(&str, &str, &str)] = &[
    (
        "clock = \"acceptance\"",
        "clock = \"agreed\"",
        "; write-or-correct(write=start = \"agreed_date\", key=clock)",
    ),
    ("clock = \"agreed\"", "clock = \"legal\"", "other-clock(deadline="),
    (
        "states = [\"at_registry\"]",
        "states = [\"at_registry\", \"searching\"]",
        ", state=searching); correct(key=states)",
    ),
    ("{ field = \"seen\" }", "{ field = \"glimpsed\" }", "unknown-field(name=glimpsed)"),
    ("{ field = \"seen\" }", "{ field = \"flag\" }", "no-date(name=flag)"),
    (
        "\"ordinary\"\nbefore_acceptance = true\n\n[[field]]\nid = \"home_port\"",
        "\"ordinary\"\n\n[[field]]\nid = \"home_port\"",
        ", name=seen); write-both(",
    ),
    ("range = \"past\"\nrequired = true", "range = \"past\"", ", name=seen); write(write=required = true)"),
    (
        "when = { field = \"article\", equals = \"art_10\" }",
        "when = { field = \"article\", equals = \"art_11\" }",
        "never-value(name=article, value=art_11)",
    ),
    (
        "when = { field = \"article\", equals = \"art_10\" }",
        "when = { field = \"skipper\", answered = true }",
        ", name=skipper); other-field",
    ),
    ("changed_by = [\"agree_date\"]", "changed_by = [\"reply\"]", "sets-no-day(action=reply"),
    (
        "clock = \"legal\"\nstart = \"receipt\"\nlength = 10",
        "start = \"receipt\"\nlength = 10",
        "not-legal(deadline=",
    ),
    (
        "action = \"agree_date\"\nfrom = [\"searching\"]",
        "action = \"agree_date\"\nfrom = [\"found\"]",
        "not-meanwhile(action=agree_date, deadline=find_old)",
    ),
    ("remind_after_days = 5\n", "", "; fill(key=remind_after_days)"),
    ("remind_after_days = 5\n", "remind_before_days = [2]\n", ""),
    ("remind_after_days = 5\n", "remind_after_days = 5\nescalates_after_days = 3\n", "never-escalates(deadline=take_up)"),
    ("remind_after_days = 5\n", "remind_before_days = [2, 7]\n", "early-reminder(deadline=take_up)"),
    (
        "consequence = \"reminder\"",
        "consequence = \"tacit_decision\"",
        "consequence=tacit_decision)",
    ),
    (
        "from = [\"found\"]\nto = \"done\"",
        "from = [\"searching\"]\nto = \"done\"",
        ", state=found); fill(key=to)",
    ),
    (
        "states = [\"found\"]\nconsequence",
        "states = [\"found\"]\nends_on_any_day = true\nconsequence",
        "",
    ),
    (
        "when = { field = \"article\", equals = \"art_10\" }",
        "ends_on_any_day = true",
        "; remove(key=ends_on_any_day)",
    ),
    ("unit = \"months\"", "unit = \"years\"", "unknown-word(name=years)"),
    ("start = \"receipt\"", "start = \"delivery\"", "unknown-word(name=delivery)"),
];

#[test]
fn a_deadline_that_contradicts_itself_is_refused_with_what_to_do() {
    for (from, to, what) in CONTRADICTIONS {
        let source = source();
        assert!(source.contains(from), "{from}");
        let broken = source.replacen(from, to, 1);
        let faults = match parse(FILE, &broken) {
            Ok(procedure) => check(&procedure, FILE, &broken),
            Err(faults) => faults,
        };
        if what.is_empty() {
            assert_eq!(faults, [], "{to}");
        } else {
            let found = faults.iter().any(|fault| fault.line > 0 && fault.to_string().contains(what));
            assert!(found, "{to}: {faults:#?}");
        }
    }
}

/// Five working days in Germany from Monday 21 December end on Tuesday 29 December.
#[test]
fn the_holder_is_reminded_so_many_days_before_the_last_one_unless_somebody_acted_since() {
    let consequence = "consequence = \"right_to_act_alone\"";
    let reminding = format!("remind_before_days = [1, 3]\n{consequence}");
    let procedure = parse(FILE, &source().replacen(consequence, &reminding, 1)).unwrap();
    let accepted = accepted("art_10", date!(2026 - 12 - 24));
    let running = clocks::running(&accepted, &procedure, &calendars());
    let clock = running.iter().find(|clock| clock.definition.id == "find").unwrap();
    assert_eq!(clock.reminds_on(NOW), [date!(2026 - 12 - 26), date!(2026 - 12 - 28)]);
    assert_eq!(clock.reminds_on(datetime!(2026-12-26 09:00 UTC)), [date!(2026 - 12 - 28)]);
    // 23:00 UTC is midnight in Germany.
    assert_eq!(clock.reminded_for(NOW, datetime!(2026-12-25 22:59 UTC)), None);
    let third = Some(date!(2026 - 12 - 26));
    assert_eq!(clock.reminded_for(NOW, datetime!(2026-12-25 23:00 UTC)), third);
    assert_eq!(clock.reminded_for(NOW, datetime!(2026-12-30 09:00 UTC)), Some(date!(2026 - 12 - 28)));
}

#[test]
fn a_legal_clock_binds_an_agreed_one_that_runs_on_after_the_answer() {
    let agreed = "holder = \"registry\"\nstates = [\"searching\"]";
    let running_on = source().replace(agreed, "holder = \"registry\"\nstates = [\"searching\", \"found\"]");
    assert_ne!(running_on, source());
    let accepted = accepted("art_10", date!(2026 - 12 - 24));
    for source in [source(), running_on] {
        let procedure = parse(FILE, &source).unwrap();
        let limit = clocks::legal_limit(&accepted, &procedure, &calendars()).unwrap();
        assert_eq!(limit.reckoning.due, date!(2026 - 12 - 29));
    }
}

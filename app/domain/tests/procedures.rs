//! Definitions are read and examined, and their forms checked, without a word of any of them standing in the rules.

use domain::problem::ProblemCode;
use domain::procedures::check::{TextLines, check, check_texts, texts};
use domain::procedures::definition::{FieldKind, Step};
use domain::procedures::fault::{Fault, Remedy, Wrong};
use domain::procedures::fields::{self, FreeText, Shape};
use domain::procedures::form::{self, Attached, Chosen, Known};
use domain::procedures::parse::parse;
use domain::procedures::{Entries, Procedure};
use proptest::prelude::*;
use std::collections::BTreeMap;
use time::Date;
use time::macros::date;

const FILE: &str = "procedure.toml";
const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");
const TODAY: Date = date!(2026 - 11 - 22);

const KINDS: [FieldKind; 26] = [
    FieldKind::Text,
    FieldKind::LongText,
    FieldKind::YesNo,
    FieldKind::Choice,
    FieldKind::Choices,
    FieldKind::Date,
    FieldKind::Period,
    FieldKind::Number,
    FieldKind::Money,
    FieldKind::Country,
    FieldKind::Address,
    FieldKind::Person,
    FieldKind::Authority,
    FieldKind::Register,
    FieldKind::Percentage,
    FieldKind::Company,
    FieldKind::Profession,
    FieldKind::Language,
    FieldKind::IdentityDocument,
    FieldKind::Email,
    FieldKind::Phone,
    FieldKind::Url,
    FieldKind::Iban,
    FieldKind::VehiclePlate,
    FieldKind::Declaration,
    FieldKind::File,
];

#[expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test")]
fn invented() -> Procedure {
    parse(FILE, INVENTED).unwrap()
}

fn faults(source: &str) -> Vec<Fault> {
    match parse(FILE, source) {
        Ok(procedure) => check(&procedure, FILE, source),
        Err(faults) => faults,
    }
}

fn entries(pairs: &[(&str, &str)]) -> Entries {
    pairs.iter().copied().collect()
}

/// A request of the invented procedure with which nothing is wrong but that no photograph is attached.
fn request() -> Entries {
    entries(&[
        ("article", "art_10"),
        ("recipient", "ccd1ff4a-30b5-5f44-aa5a-d9dc28406a5f"),
        ("vessel_type", "tanker"),
        ("tonnage", "1200"),
        ("flag", "EL"),
        ("seen.day", "1"),
        ("seen.month", "10"),
        ("seen.year", "2026"),
        ("skipper.given_name", "Inês"),
        ("skipper.family_name", "Costa"),
        ("skipper.birth_date.day", "3"),
        ("skipper.birth_date.month", "7"),
        ("skipper.birth_date.year", "1988"),
        ("q", "certificate"),
        ("q", "crew_size"),
        ("q.certificate.comment", "o certificado de 2019"),
        ("q.certificate.comment.lang", "pt"),
        ("own.1", "Qual é a cor?"),
        ("own.1.lang", "pt"),
        ("wanted.day", "20"),
        ("wanted.month", "12"),
        ("wanted.year", "2026"),
        ("telephone", "+351 21 123 45 67"),
        ("truthful", "yes"),
        ("crew_members.0", ""),
        ("crew_members.0.trade", "pilot"),
    ])
}

fn photograph(at: &str) -> Attached {
    Attached { at: at.into(), kind: "photograph".into(), name: "a.png".into() }
}

fn problems_of_request(request: &Entries, documents: &[Attached]) -> Vec<(String, ProblemCode)> {
    named(form::check_request(&invented(), request, documents, TODAY))
}

fn named(problems: Vec<domain::problem::FieldProblem>) -> Vec<(String, ProblemCode)> {
    problems.into_iter().map(|problem| (problem.path, problem.code)).collect()
}

#[test]
fn the_invented_procedure_is_sound() {
    assert_eq!(faults(INVENTED), []);
}

/// Where an admission can follow.
const SECOND_SIDE: &str = "answers = true";

/// One change to the sound definition, the words at whose line the fault is expected, and what it says in codes.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    ("phase = \"draft\"", "phase = ", "phase = ", "not-toml(detail="),
    (
        "kind = \"country\"",
        "kind = \"nation\"",
        "kind = \"nation\"",
        "unknown-word(name=nation); known(known=`text`, ",
    ),
    ("version = 3", "versoin = 3", "versoin = 3", "unknown-word(name=versoin)"),
    (
        "action = \"close\"",
        "action = \"write\"",
        "waiting_for = \"port\"",
        "nothing-to-do(state=found, side=port)",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"harbour\"\nkinds = [\"dpa\"]",
        "side = \"harbour\"",
        "unknown-side(name=harbour); correct-name",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"registry\"",
        "side = \"registry\"",
        "admits-all(side=registry); fill-or-drop",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"port\"\nabroad = true",
        "side = \"port\"",
        "admits-nobody(side=port); correct(key=abroad)",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"port\"\ncountries = [\"PT\"]\n\n[[admission]]\n\
         side = \"registry\"\ncountries = [\"PT\"]\nabroad = true",
        "side = \"registry\"",
        "admits-nobody(side=registry)",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"registry\"\nabroad = true\n\n[[admission]]\n\
         side = \"registry\"\nkinds = [\"dpa\"]",
        "side = \"registry\"\nkinds",
        "repeated(name=registry); rename",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"port\"\nkinds = [\"dpa\"]\nonly_at_sending = true",
        "only_at_sending",
        "unused(name=only_at_sending); remove(key=only_at_sending)",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"registry\"\nkinds = [\"dpa\"]\nonly_at_sending = true",
        "side = \"registry\"",
        "no-step(action=forward); step-of(action=forward)",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"registry\"\nkinds = [\"Data protection\"]",
        "kinds = [\"Data",
        "bad-name(name=Data protection); plain-name",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"registry\"\ncountries = [\"PT\", \"CH\"]",
        "countries = [",
        "unknown-word(name=CH); known(known=`AT`, ",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"registry\"\ncompetence = [\"ships\"]",
        "competence = [\"ships",
        "unknown-word(name=ships); add-to(key=competence)",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[admission]]\nside = \"registry\"\nlevels = [\"county\"]",
        "levels = [",
        "unknown-word(name=county)",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[side]]\nid = \"helper\"\ncoordinates = \"registry\"\n\n[[admission]]\n\
         side = \"helper\"\nkinds = [\"dpa\"]",
        "side = \"helper\"",
        "nobody-chosen(side=helper); other-side",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[coordinator]]\npath = \"requests\"\nrule = \"never\"\n\n[[coordinator]]\n\
         path = 'requests'\nrule = \"never\"",
        "path = 'requests'",
        "repeated(name=requests); rename",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[coordinator]]\npath = \"requests\"\nrule = \"mandatory\"",
        "action = \"send\"",
        "missing-key(key=approval); add-key",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[coordinator]]\npath = \"replies\"\nrule = \"optional\"",
        "action = \"reply\"",
        "missing-key(key=approval); add-key",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[coordinator]]\npath = \"incoming\"\nrule = \"mandatory\"",
        "path = \"incoming\"",
        "no-step(action=forward); step-of(action=forward)",
    ),
    (
        SECOND_SIDE,
        "answers = true\n\n[[coordinator]]\npath = \"incoming\"\nrule = \"sometimes\"",
        "rule = \"sometimes\"",
        "unknown-word(name=sometimes)",
    ),
    ("action = \"close\"", "action = \"finish\"", "action = \"finish\"", "unknown-word(name=finish)"),
    ("equals = \"other\" }", "equal = \"other\" }", "equal = \"other\"", "unknown-word(name=equal)"),
    ("version = 3", "version = 3\nversion = 4", "version = 4", "repeated(name=version); keep-one"),
    ("kind = \"request\"", "", "", "missing-key(key=kind); add-key"),
    ("number_prefix = \"VES\"", "number_prefix = \"ves\"", "number_prefix", "bad-prefix(name=ves)"),
    (
        "competence = [\"ports\", \"vessel_registers\"]",
        "competence = []",
        "competence",
        "no-competence; fill(key=competence)",
    ),
    ("\"32016L1629\", \"32012R1024\"", "\"2016/1629\"", "legal_acts", "bad-celex(name=2016/1629)"),
    (
        "block_ground = \"32016L1629\"\n",
        "",
        "block_after_months",
        "block-needs-act(most=6); fill(key=block_ground)",
    ),
    (
        "block_after_months = 12",
        "not_public = \"secret\"\nblock_after_months = 12",
        "not_public",
        "bad-reason; sentence(least=4, most=300)",
    ),
    ("block_after_months = 12", "block_after_months = 19", "block_after_months", "blocked-too-late(most=18)"),
    (
        "id = \"registry\"\nanswers",
        "id = \"registry\"\ninitiates = true\nanswers",
        "[[side]]\nid = \"registry\"",
        "second-side(key=initiates)",
    ),
    ("answers = true", "", "[[side]]", "no-side(key=answers); write(write=answers = true)"),
    (
        "id = \"tonnage\"",
        "id = \"flag\"",
        "id = \"flag\"\nsection = \"vessel\"\nkind = \"country\"",
        "repeated(name=flag); rename",
    ),
    ("id = \"tonnage\"", "id = \"recipient\"", "id = \"recipient\"", "taken-name(name=recipient)"),
    ("id = \"tonnage\"", "id = \"Tonnage\"", "id = \"Tonnage\"", "bad-name(name=Tonnage)"),
    ("section = \"ground\"", "section = \"grund\"", "section = \"grund\"", "unknown-section(name=grund)"),
    ("list = \"vessel_types\"", "list = \"vessels\"", "list = \"vessels\"", "unknown-list(name=vessels)"),
    (
        "list = \"vessel_types\"\n",
        "",
        "id = \"vessel_type\"",
        "no-choices(name=vessel_type); fill-one(key=list, other=options)",
    ),
    ("\"expired\", \"forged\"", "\"expired\", \"expired\"", "\"expired\"", "repeated(name=expired)"),
    (
        "field = \"vessel_type\", equals",
        "field = \"vessel\", equals",
        "field = \"vessel\"",
        "unknown-field(name=vessel)",
    ),
    (
        "field = \"vessel_type\", equals",
        "field = \"tonnage\", equals",
        "field = \"tonnage\"",
        "not-earlier(name=tonnage); up(name=tonnage)",
    ),
    (
        "equals = \"other\"",
        "equals = \"yacht\"",
        "equals = \"yacht\"",
        "never-value(name=vessel_type, value=yacht)",
    ),
    ("min = 1\n", "min = 30000\n", "min = 30000", "min-above-max(name=tonnage)"),
    ("max_length = 40", "max_length = 40\nmin = 3", "min = 3", "key-of-other-kind(name="),
    (
        "kind = \"person\"\nrequired",
        "kind = \"person\"\nbefore_acceptance = true\nrequired",
        "before_acceptance = true\nrequired",
        "person-before(name=skipper); remove(key=before_acceptance)",
    ),
    (
        "required = true\nsensitivity = \"personal\"",
        "sensitivity = \"ordinary\"",
        "\"ordinary\"\n\n[[field]]\nid = \"offences\"",
        "names-person(name=skipper)",
    ),
    ("ground = \"32016L1629 22(3)\"\n", "", "sensitivity = \"special\"", "no-ground(name=offences)"),
    (
        "category = \"crew\"\narticle = \"22\"\nkind = \"number\"",
        "category = \"men\"\nkind = \"number\"",
        "category = \"men\"",
        "unknown-category(name=men); add-to(key=question_categories)",
    ),
    (
        "number = \"H2\"",
        "number = \"H1\"",
        "number = \"H1\"\ncategory = \"hull\"\nkind = \"period\"",
        "repeated(name=H1)",
    ),
    ("id = \"decided_by\"", "id = \"reason\"", "id = \"reason\"", "taken-name(name=reason)"),
    (
        "{ field = \"flag\" }",
        "{ field = \"tonnage\" }",
        "{ field = \"tonnage\" }",
        "other-source(name=seat, source=tonnage)",
    ),
    (
        "{ field = \"flag\" }",
        "{ field = \"colour\" }",
        "{ field = \"colour\" }",
        "unknown-field(name=colour)",
    ),
    ("{ field = \"flag\" }", "{ field = \"seat\" }", "{ field = \"seat\" }", "not-earlier(name=seat)"),
    ("{ field = \"flag\" }", "{ fact = \"today\" }", "{ fact = \"today\" }", "other-fact(name=seat)"),
    ("{ field = \"flag\" }", "{ fact = \"mood\" }", "{ fact = \"mood\" }", "unknown-word(name=mood)"),
    (
        "required = true\nsensitivity = \"ordinary\"\nbefore_acceptance = true\n\n[[field]]\nid = \"seen\"",
        "required = true\nsensitivity = \"personal\"\n\n[[field]]\nid = \"seen\"",
        "{ field = \"flag\" }",
        "says-more(name=flag, than=seat); raise(name=seat)",
    ),
    ("field = \"fault\", equals", "field = \"copy\", equals", "field = \"copy\"", "not-earlier(name=copy)"),
    ("phase = \"draft\"", "phase = \"sent\"\nwaiting_for = \"port\"", "[[state]]", "first-not-draft"),
    ("ending = \"closed\"", "", "id = \"done\"", "no-ending(state=done)"),
    (
        "waiting_for = \"port\"",
        "waiting_for = \"harbour\"",
        "waiting_for = \"harbour\"",
        "unknown-side(name=harbour)",
    ),
    (
        "waiting_for = \"port\"",
        "waiting_for = \"port\"\nending = \"closed\"",
        "ending = \"closed\"\n\n[[state]]\nid = \"done\"",
        "ending-too-early(state=",
    ),
    (
        "action = \"send\"\n",
        "action = \"propose_date\"\n",
        "[[transition]]",
        "no-step(action=send); step-of(action=send)",
    ),
    ("from = [\"found\"]\n", "from = [\"fund\"]\n", "from = [\"fund\"]", "unknown-state(name=fund)"),
    ("to = \"found\"", "to = \"searching\"", "id = \"found\"", "unreached(state=found)"),
    (
        "from = [\"found\"]\nto = \"done\"",
        "from = [\"searching\"]\nto = \"done\"",
        "id = \"found\"",
        "never-ends(state=found)",
    ),
    (
        "from = [\"turned_down\"]\nby = [\"port\"]",
        "from = [\"turned_down\"]\nby = []",
        "by = []",
        "nobody-takes(action=send_elsewhere, key=by); fill(key=by)",
    ),
    (
        "to = \"searching\"\nby = [\"registry\"]",
        "to = \"searching\"\nby = [\"port\"]",
        "by = [\"port\"]\n\n[[transition]]\naction = \"refuse\"",
        "own-request(side=port, action=accept)",
    ),
    (
        "from = [\"found\", \"done\"]\n",
        "from = [\"found\", \"done\"]\nto = \"searching\"\n",
        "to = \"searching\"\nby = [\"port\", \"registry\"]",
        "opens-closed(by=rate, from=done, to=searching); remove(key=to)",
    ),
    (
        "to = \"turned_down\"",
        "to = \"taken_back\"",
        "to = \"taken_back\"",
        "ends-elsewhere(action=refuse); lead-to(ending=refused)",
    ),
    (
        "action = \"accept\"",
        "action = \"agree_date\"",
        "to = \"searching\"",
        "opens-unaccepted(by=agree_date, from=at_registry, to=searching)",
    ),
    (
        "holder = \"registry\"\nstates = [\"at_registry\"]",
        "holder = \"harbour\"\nstates = [\"at_registry\"]",
        "holder = \"harbour\"",
        "unknown-side(name=harbour)",
    ),
    (
        "states = [\"at_registry\"]",
        "states = [\"done\"]",
        "states = [\"done\"]",
        "nobody-waits(deadline=take_up, state=done)",
    ),
    ("states = [\"at_registry\"]", "states = []", "states = []", "never-runs(deadline=take_up)"),
    (
        "remind_after_days = 2",
        "remind_after_days = 3",
        "remind_after_days = 3",
        "late-reminder(deadline=take_up)",
    ),
    (
        "start = \"sending\"",
        "start = \"acceptance\"",
        "states = [\"at_registry\"]",
        "begins-later(deadline=take_up, state=at_registry)",
    ),
    ("list = \"trades\"\n", "options = [\"pilot\"]\n", "id = \"trade\"", "no-professions(name=trade)"),
    (
        "kind = \"identity_document\"\nrequired_parts = [\"valid_until\"]\nsensitivity = \"personal\"",
        "kind = \"identity_document\"\nrequired_parts = [\"valid_until\"]\nsensitivity = \"ordinary\"",
        "sensitivity = \"ordinary\"\n\n[[field]]\nid = \"mailbox\"",
        "names-person(name=",
    ),
    ("[\"vat_number\"]", "[\"tax_number\"]", "[\"tax_number\"]", "part=tax_number); known(known=`name`, "),
    (
        "kind = \"percentage\"",
        "kind = \"percentage\"\nrequired_parts = [\"lang\"]",
        "required_parts = [\"lang\"]",
        "key=required_parts); remove(key=required_parts)",
    ),
    (
        "kind = \"file\"\nsensitivity = \"personal\"",
        "kind = \"declaration\"\nsensitivity = \"personal\"",
        "kind = \"declaration\"\nsensitivity = \"personal\"",
        "ticked-question(name=crew_list)",
    ),
    (
        "inspected\", before = \"today\"",
        "inspected\", before = \"soon\"",
        "inspected\", before",
        "bad-day(name=soon); day",
    ),
    (
        "inspected\", before = \"today\"",
        "inspected\", equals = \"today\"",
        "inspected\", equals",
        "no-codes(name=inspected); known(known=`before`, `after`, `answered`)",
    ),
    ("inspected\", after = ", "account\", after = ", "account\", after", "no-date(name=account)"),
    (
        "inspected\", before = \"2027",
        "findings\", answered = true, before = \"2027",
        "findings\", answered",
        "bad-condition; condition",
    ),
    (
        "required_when = { field = \"mailbox\"",
        "required = true\nrequired_when = { field = \"mailbox\"",
        "required_when = { field = \"mailbox\"",
        "always-required(name=",
    ),
    (
        "mailbox\", answered = false",
        "site\", answered = false",
        "required_when = { field = \"site\"",
        "not-earlier(name=site)",
    ),
    ("min = 0, max = 3", "min = 4, max = 3", "min = 4", "min-above-max(name=towed)"),
    ("min = 0, max = 3", "min = 0, max = 1", "max = 1 }", "bad-repeats(name=towed); range(least=2, most=50)"),
    (
        "list = \"trades\"\nrequired = true",
        "list = \"trades\"",
        "min = 1, max = 8",
        "nothing-demanded(name=crew_members)",
    ),
    (
        "id = \"towed_since\"\nsection = \"towed\"\nkind = \"date\"",
        "id = \"towed_since\"\nsection = \"towed\"\nkind = \"file\"",
        "min = 0, max = 3",
        "document-repeats(name=towed_since, section=towed)",
    ),
    ("id = \"towed\"", "id = \"share\"", "id = \"share\"", "taken-name(name=share)"),
    (
        "section = \"crew_members\"\nkind = \"profession\"",
        "section = \"crew_members\"\nwhen = { field = \"plate\", answered = true }\nkind = \"profession\"",
        "when = { field = \"plate\"",
        "several-times(name=plate)",
    ),
];

#[test]
fn a_broken_definition_is_refused_at_its_line_with_what_to_do() {
    let mut wrong = Vec::new();
    for (from, to, place, words) in BROKEN {
        assert!(INVENTED.contains(from), "{from}");
        let source = INVENTED.replacen(from, to, 1);
        let at = source.find(place).unwrap_or_else(|| panic!("{place}"));
        let line = source[..at].matches('\n').count() + 1;
        let found = faults(&source);
        // A fault of a table as a whole stands at its header, above the line of its name.
        let is_found = found
            .iter()
            .any(|fault| (line - 1..=line).contains(&fault.line) && fault.to_string().contains(words));
        if !is_found {
            wrong.push(format!("{from:?} -> {to:?}: expected {words:?} at {line}, found {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Pairs of words.
type Pairs = &'static [(&'static str, &'static str)];

/// Changes to the sound definition, and where each fault is found: the line of these words, exactly, and what it says.
const LINES: &[(Pairs, Pairs)] = &[
    (
        &[
            ("start = \"acceptance\"\n", ""),
            ("holder = \"registry\"\nstates = [\"at_registry\"]", "states = []"),
        ],
        &[
            ("[[deadline]]\nid = \"take_up\"", "missing-key(key=holder)"),
            ("[[deadline]]\nid = \"find\"", "missing-key(key=start)"),
        ],
    ),
    (
        &[
            ("max = 20000\nsensitivity = \"ordinary\"\n", "max = 20000\n"),
            ("kind = \"number\"\nsensitivity = \"ordinary\"\n", "kind = \"number\"\n"),
            ("action = \"close\"", "action = \"finish\""),
            ("phase = \"closed\"\nending = \"refused\"", "phase = \"closed\"\nendings = \"refused\""),
        ],
        &[
            ("[[field]]\nid = \"tonnage\"", "no-sensitivity; sensitivity"),
            ("[[question]]\nid = \"crew_size\"", "no-sensitivity; sensitivity"),
            ("endings = ", "unknown-word(name=endings)"),
            ("action = \"finish\"", "unknown-word(name=finish)"),
        ],
    ),
    (
        &[("options = [\"expired\", \"forged\", \"withdrawn\"]\nrequired = true", "required = 1")],
        &[("required = 1", "wrong-type(detail=invalid type: ")],
    ),
    (
        &[("waiting_for = \"port\"", "waiting_for = \"harbour\""), ("to = \"turned_down\"", "to = \"gone\"")],
        &[
            ("waiting_for = \"harbour\"", "unknown-side(name=harbour)"),
            ("[[state]]\nid = \"turned_down\"", "unreached(state=turned_down)"),
            ("to = \"gone\"", "unknown-state(name=gone)"),
            ("from = [\"turned_down\"]", "never-taken(action=send_elsewhere)"),
        ],
    ),
    (
        &[("list = \"vessel_types\"", "list = \"vessels\""), ("field = \"fault\"", "field = \"defect\"")],
        &[
            ("[[list]]", "unused(name=vessel_types)"),
            ("list = \"vessels\"", "unknown-list(name=vessels)"),
            ("when = { field = \"vessel_type\", equals", "never-value(name=vessel_type, value=other)"),
            ("when = { field = \"defect\"", "unknown-field(name=defect)"),
            ("when = { all = ", "never-value(name=vessel_type, value=ferry)"),
        ],
    ),
];

#[test]
fn every_fault_is_found_at_its_very_line() {
    for (changes, expected) in LINES {
        let mut source = INVENTED.to_owned();
        for (from, to) in *changes {
            assert!(source.contains(from), "{from}");
            source = source.replacen(from, to, 1);
        }
        let found: Vec<(usize, String)> =
            faults(&source).into_iter().map(|fault| (fault.line, fault.to_string())).collect();
        let line = |words: &str| {
            let at = source.find(words).unwrap_or_else(|| panic!("{words}"));
            source[..at].matches('\n').count() + 1
        };
        for (words, what) in *expected {
            let is_found = found.iter().any(|(at, said)| *at == line(words) && said.contains(what));
            assert!(is_found, "{what:?} at line {}, found {found:#?}", line(words));
        }
        assert_eq!(found.len(), expected.len(), "{found:#?}");
    }
}

#[test]
fn a_missing_sensitivity_is_named_at_its_field() {
    let source = INVENTED.replacen("max = 20000\nsensitivity = \"ordinary\"\n", "max = 20000\n", 1);
    let found = faults(&source);
    let header = source[..source.find("id = \"tonnage\"").unwrap()].matches('\n').count();
    assert_eq!(found.len(), 1);
    assert_eq!((&found[0].wrong, &found[0].remedy), (&Wrong::NoSensitivity {}, &Remedy::Sensitivity {}));
    assert_eq!(found[0].line, header, "{}", found[0]);
}

#[test]
fn a_fault_is_written_to_logs_with_file_line_codes_and_arguments() {
    let wrong = Wrong::CannotTake { side: "port".into(), action: "reply".into() };
    let fault = Fault::new("a/procedure.toml", 7, wrong, Remedy::OtherSide {});
    assert_eq!(fault.to_string(), "a/procedure.toml:7: cannot-take(side=port, action=reply); other-side");
    let nowhere = Fault { line: 0, ..fault }.to_string();
    assert!(nowhere.starts_with("a/procedure.toml: cannot-take("), "{nowhere}");
}

#[test]
fn every_code_of_a_fault_is_its_own() {
    for all in [Wrong::ALL, Remedy::ALL] {
        let codes: std::collections::BTreeSet<&str> = all.iter().map(|(code, _)| *code).collect();
        assert_eq!(codes.len(), all.len());
    }
    let wrong = Wrong::NoStep { action: "reply".into() };
    let entry: (&str, &[&str]) = ("no-step", &["action"]);
    assert!(Wrong::ALL.contains(&entry));
    assert_eq!((wrong.code(), wrong.arguments()), ("no-step", vec![("action", "reply")]));
    let sent = serde_json::to_string(&wrong).unwrap();
    assert_eq!(serde_json::from_str::<Wrong>(&sent).unwrap(), wrong);
}

#[test]
fn a_definition_survives_being_written_and_read() {
    let procedure = invented();
    let written = toml::to_string(&procedure).unwrap();
    assert_eq!(parse(FILE, &written).unwrap(), procedure);
    assert_eq!(check(&procedure, FILE, &written), []);
}

/// Every text of the procedure, each on a line of its own.
fn written(procedure: &Procedure) -> TextLines {
    let keys = texts(procedure).into_iter().map(|text| (text.message, Some(text.attribute)));
    keys.zip(1..).collect()
}

#[test]
fn missing_and_unused_texts_are_named() {
    const FTL: &str = "texts/pt.ftl";
    let procedure = invented();
    let all = written(&procedure);
    assert_eq!(check_texts(&procedure, FTL, &all, None), []);
    for name in [
        ("procedure", "short"),
        ("field-article", "option-art_22"),
        ("list-vessel_types", "option-barge"),
        ("question-certificate-fault", "option-forged"),
        ("question-certificate", "text"),
        ("ground-vessel_unknown", "text"),
        ("document-photograph", "name"),
        ("state-found", "next"),
        ("deadline-find", "name"),
        ("category-crew", "title"),
        ("side-port", "name"),
        ("section-owner", "title"),
    ] {
        let key = (name.0.to_owned(), Some(name.1.to_owned()));
        let mut some = all.clone();
        let line = some.remove(&key).unwrap_or_else(|| panic!("{name:?}"));
        let found = check_texts(&procedure, FTL, &some, None);
        assert_eq!(found.len(), 1, "{name:?}");
        // It belongs behind the text before it.
        let line = line.max(2) - 1;
        let expected = format!("{FTL}:{line}: missing-text(text={}.{}); add-text", name.0, name.1);
        assert_eq!(found[0].to_string(), expected);
    }
    let mut more = all;
    more.remove(&("field-flag".to_owned(), Some("help".to_owned())));
    more.insert(("field-colour".to_owned(), Some("label".to_owned())), 800);
    more.insert(("field-flag".to_owned(), None), 700);
    let found: Vec<String> = check_texts(&procedure, FTL, &more, None).iter().map(Fault::to_string).collect();
    assert_eq!(
        found,
        [
            "texts/pt.ftl:700: own-text(text=field-flag); attribute",
            "texts/pt.ftl:800: unused(name=field-colour.label); use",
        ]
    );
}

#[test]
fn a_help_that_only_english_has_is_a_warning() {
    let procedure = invented();
    let english = written(&procedure);
    let mut some = english.clone();
    some.remove(&("field-flag".to_owned(), Some("help".to_owned())));
    let found = check_texts(&procedure, "texts/mt.ftl", &some, Some(&english));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(!found[0].is_fault(), "{found:?}");
    assert_eq!(found[0].wrong, Wrong::OnlyEnglish { text: "field-flag.help".into() });
}

#[test]
fn a_help_that_english_has_not_is_a_warning_at_its_line() {
    let procedure = invented();
    let all = written(&procedure);
    let key = ("field-flag".to_owned(), Some("help".to_owned()));
    let (mut english, line) = (all.clone(), all[&key]);
    english.remove(&key);
    let found = check_texts(&procedure, "texts/mt.ftl", &all, Some(&english));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(!found[0].is_fault() && found[0].line == line, "{found:?}");
    assert_eq!(found[0].wrong, Wrong::NotInEnglish { text: "field-flag.help".into() });
    assert_eq!(check_texts(&procedure, "texts/en.ftl", &english, None), []);
}

#[test]
fn the_wizard_has_the_steps_that_the_procedure_needs() {
    let mut procedure = invented();
    assert_eq!(
        form::steps(&procedure),
        [
            Step::Basis,
            Step::Recipient,
            Step::Subject,
            Step::Questions,
            Step::Documents,
            Step::Deadline,
            Step::Check
        ]
    );
    procedure.questions.clear();
    procedure.own_questions = 0;
    procedure.document_kinds.clear();
    procedure.sections.remove(0);
    let steps = form::steps(&procedure);
    assert_eq!(steps, [Step::Recipient, Step::Subject, Step::Deadline, Step::Check]);
}

#[test]
fn each_entry_of_a_request_is_owned_by_one_page() {
    let procedure = invented();
    for path in request().0.keys() {
        let owners: Vec<Step> = form::steps(&procedure)
            .into_iter()
            .filter(|step| form::owned_by(&procedure, *step)(path))
            .collect();
        assert_eq!(owners.len(), 1, "{path}: {owners:?}");
    }
    assert!(!form::owned_by(&procedure, Step::Questions)("own_reference"));
    assert!(form::owned_by(&procedure, Step::Deadline)("berth_fee.amount"));
}

#[test]
fn a_filled_request_has_no_problem() {
    assert_eq!(problems_of_request(&request(), &[photograph("photograph")]), []);
    assert_eq!(problems_of_request(&request(), &[photograph("request")]), []);
}

#[test]
fn an_empty_request_names_the_first_input_of_each_missing_field() {
    let expected: Vec<(String, ProblemCode)> = [
        ("article", ProblemCode::NotChosen),
        ("recipient", ProblemCode::Required),
        ("vessel_type", ProblemCode::NotChosen),
        ("flag", ProblemCode::Required),
        ("seen.day", ProblemCode::Required),
        ("photograph", ProblemCode::DocumentRequired),
        ("skipper.family_name", ProblemCode::Required),
        ("telephone", ProblemCode::Required),
        ("truthful", ProblemCode::NotTicked),
        ("crew_members.0.trade", ProblemCode::Required),
        ("q", ProblemCode::NoQuestion),
        ("wanted.day", ProblemCode::Required),
    ]
    .map(|(path, code)| (path.to_owned(), code))
    .into();
    assert_eq!(problems_of_request(&Entries::default(), &[]), expected);
}

#[test]
fn each_wrong_entry_is_named_at_its_input() {
    for (path, text, problem, code) in [
        ("recipient", "the one in Bonn", "recipient", ProblemCode::NotAnAuthority),
        ("vessel_type", "yacht", "vessel_type", ProblemCode::NotAChoice),
        ("vessel_type", "other", "other_type", ProblemCode::Required),
        ("tonnage", "0", "tonnage", ProblemCode::NumberOutOfRange),
        ("flag", "Atlantis", "flag", ProblemCode::NotACountry),
        ("seen.year", "2027", "seen.day", ProblemCode::DateTooLate),
        ("skipper.birth_date.day", "31x", "skipper.birth_date.day", ProblemCode::NotADate),
        ("offences", "a\u{7}", "offences", ProblemCode::NotText),
        ("q", "colour", "q", ProblemCode::NotAChoice),
        ("q.certificate.comment.lang", "xx", "q.certificate.comment.lang", ProblemCode::NotAChoice),
        ("wanted.month", "11", "wanted.day", ProblemCode::DateTooEarly),
        ("wanted.year", "2029", "wanted.day", ProblemCode::DateTooLate),
        ("waits_in_port", "cannot", "waits_in_port.reason", ProblemCode::ReasonRequired),
        ("operating_company.name", "Barcos, Lda.", "operating_company.vat_number", ProblemCode::Required),
        ("share", "101 %", "share", ProblemCode::NumberOutOfRange),
        ("log_language", "xx", "log_language", ProblemCode::NotAChoice),
        ("mailbox", "capitão", "mailbox", ProblemCode::NotAnEmail),
        ("telephone", "21 123 45 67", "telephone", ProblemCode::NotAPhone),
        ("site", "ftp://porto.example", "site", ProblemCode::NotAUrl),
        ("account", "PT50 0002", "account", ProblemCode::IbanLength),
        ("account", "PT50 0002 0123 1234 5678 9015 5", "account", ProblemCode::IbanMistyped),
        ("account", "50 0002", "account", ProblemCode::NotAnIban),
        ("waits_in_port", "yes", "account", ProblemCode::Required),
        ("truthful", "", "truthful", ProblemCode::NotTicked),
        ("crew_members.0.trade", "wizard", "crew_members.0.trade", ProblemCode::NotAChoice),
        ("towed.1.plate.country", "PT", "towed.1.plate.plate", ProblemCode::Required),
        ("inspected.year", "zz", "inspected.day", ProblemCode::NotADate),
    ] {
        let mut entries = request();
        entries.set(path, text);
        let found = problems_of_request(&entries, &[photograph("request")]);
        assert_eq!(found, [(problem.to_owned(), code)], "{path} = {text}");
    }
}

#[test]
fn today_is_too_early_and_tomorrow_is_not() {
    for (day, is_early) in [("22", true), ("23", false)] {
        let mut entries = request();
        entries.set("wanted.month", "11");
        entries.set("wanted.day", day);
        let found = problems_of_request(&entries, &[photograph("request")]);
        assert_eq!(!found.is_empty(), is_early, "{day}");
    }
}

#[test]
fn a_field_whose_condition_rests_on_a_hidden_field_is_hidden() {
    let mut procedure = invented();
    let hidden =
        domain::procedures::condition::Condition::Equals { field: "flag".into(), value: "PT".into() };
    let at = procedure.fields.iter().position(|field| field.id == "waits_in_port").unwrap();
    procedure.fields[at].when = Some(hidden);
    let mut entries = request();
    entries.set("waits_in_port", "yes");
    let shows = |entries: &Entries| {
        form::visible_fields(&procedure, entries, TODAY).iter().any(|placed| placed.field.id == "berth_fee")
    };
    assert!(!shows(&entries));
    entries.set("flag", "PT");
    assert!(shows(&entries));
    entries.set("vessel_type", "ferry");
    assert!(!shows(&entries));
}

#[test]
fn questions_stand_in_the_order_of_the_definition_with_comments_and_own_ones_last() {
    let procedure = invented();
    let chosen = form::chosen(&procedure, &request());
    assert_eq!(
        chosen.iter().map(Chosen::path).collect::<Vec<_>>(),
        ["a.certificate", "a.crew_size", "a.own_1"]
    );
    let Chosen::Question(_, Some(FreeText { text, language: Some(language) })) = &chosen[0] else {
        panic!("{:?}", chosen[0])
    };
    assert_eq!((text.as_str(), language.code()), ("o certificado de 2019", "pt"));
    assert!(matches!(&chosen[2], Chosen::Own { number: 1, text, .. } if text == "Qual é a cor?"));
}

fn problems_of_reply(reply: &Entries, documents: &[Attached], complete: bool) -> Vec<(String, ProblemCode)> {
    named(form::check_reply(&invented(), &request(), reply, documents, TODAY, complete))
}

#[test]
fn a_complete_reply_answers_every_question_and_a_partial_one_only_some() {
    let none = Entries::default();
    assert_eq!(problems_of_reply(&none, &[], false), []);
    let missing = [
        ("a.certificate", ProblemCode::NotChosen),
        ("a.crew_size", ProblemCode::Required),
        ("a.own_1", ProblemCode::Required),
    ]
    .map(|(path, code)| (path.to_owned(), code));
    assert_eq!(problems_of_reply(&none, &[], true), missing);
    let wrong = entries(&[("a.crew_size", "many")]);
    assert_eq!(problems_of_reply(&wrong, &[], false), [("a.crew_size".to_owned(), ProblemCode::NotANumber)]);
}

#[test]
fn follow_ups_are_required_when_they_are_shown() {
    let mut reply = entries(&[("a.certificate", "no"), ("a.crew_size", "4"), ("a.own_1", "blau")]);
    let fault = ("a.certificate.fault".to_owned(), ProblemCode::Required);
    assert_eq!(problems_of_reply(&reply, &[], true), [fault]);
    assert_eq!(problems_of_reply(&reply, &[], false), []);
    assert_eq!(form::answered_count(&invented(), &request(), &reply, &[], TODAY), 2);
    reply.set("a.certificate.fault", "forged");
    assert_eq!(problems_of_reply(&reply, &[], true), []);
    assert_eq!(form::answered_count(&invented(), &request(), &reply, &[], TODAY), 3);
}

#[test]
fn a_required_document_is_attached_to_the_follow_up_or_to_the_question() {
    let reply = entries(&[("a.certificate", "yes"), ("a.crew_size", "4"), ("a.own_1", "blau")]);
    let missing = ("a.certificate.copy".to_owned(), ProblemCode::DocumentRequired);
    for at in ["request", "a.crew_size"] {
        assert_eq!(problems_of_reply(&reply, &[photograph(at)], true), std::slice::from_ref(&missing));
    }
    for at in ["a.certificate", "a.certificate.copy"] {
        assert_eq!(problems_of_reply(&reply, &[photograph(at)], true), [], "{at}");
    }
}

#[test]
fn who_cannot_answer_gives_a_reason_and_no_follow_ups() {
    let mut procedure = invented();
    for follow_up in &mut procedure.questions[0].follow_ups {
        follow_up.when = None;
    }
    let mut reply = entries(&[("a.certificate", "cannot"), ("a.crew_size", "4"), ("a.own_1", "blau")]);
    let check = |reply: &Entries| named(form::check_reply(&procedure, &request(), reply, &[], TODAY, true));
    assert_eq!(check(&reply), [("a.certificate.reason".to_owned(), ProblemCode::ReasonRequired)]);
    reply.set("a.certificate.reason", "Das Register beginnt 1990.");
    assert_eq!(check(&reply), []);
}

#[test]
fn a_question_that_wants_a_document_is_answered_by_one() {
    let procedure = invented();
    let request = entries(&[("q", "crew_list")]);
    let check = |documents: &[Attached]| {
        named(form::check_reply(&procedure, &request, &Entries::default(), documents, TODAY, true))
    };
    assert_eq!(check(&[]), [("a.crew_list".to_owned(), ProblemCode::DocumentRequired)]);
    assert_eq!(check(&[photograph("a.crew_list")]), []);
    let answered = |documents: &[Attached]| {
        form::answered_count(&procedure, &request, &Entries::default(), documents, TODAY)
    };
    assert_eq!((answered(&[]), answered(&[photograph("a.crew_list")])), (0, 1));
}

#[test]
fn before_acceptance_the_other_side_sees_nothing_of_a_person_and_no_free_text() {
    let mut procedure = invented();
    for field in &mut procedure.fields {
        field.before_acceptance = true;
    }
    let seen: Vec<&str> = procedure
        .fields
        .iter()
        .filter(|field| form::is_visible_before_acceptance(field))
        .map(|field| field.id.as_str())
        .collect();
    for hidden in ["skipper", "offences", "photograph"] {
        assert!(!seen.contains(&hidden), "{hidden}");
    }
    assert!(seen.contains(&"vessel_type"));
}

#[test]
fn every_kind_stands_in_the_invented_definition() {
    let procedure = invented();
    let follow_ups = procedure.questions.iter().flat_map(|question| &question.follow_ups);
    let kinds: Vec<FieldKind> = procedure.fields.iter().chain(follow_ups).map(|field| field.kind).collect();
    for kind in KINDS {
        let is_asked = procedure.questions.iter().any(|question| question.kind == kind);
        assert!(is_asked || kinds.contains(&kind), "{kind:?}");
    }
}

#[test]
fn a_field_waits_for_a_day_and_is_hidden_again_on_another() {
    let procedure = invented();
    let mut request = request();
    for (path, text) in [("inspected.day", "21"), ("inspected.month", "11"), ("inspected.year", "2026")] {
        request.set(path, text);
    }
    let shows = |entries: &Entries, id: &str, today| {
        form::visible_fields(&procedure, entries, today).iter().any(|placed| placed.field.id == id)
    };
    assert!(shows(&request, "findings", TODAY));
    assert!(!shows(&request, "findings", date!(2026 - 11 - 21)));
    assert!(shows(&request, "new_rules_apply", TODAY));
    request.set("inspected.year", "2025");
    assert!(shows(&request, "findings", TODAY) && !shows(&request, "new_rules_apply", TODAY));
    request.set("inspected.year", "");
    assert!(!shows(&request, "findings", TODAY));
    let problems = problems_of_request(&request, &[photograph("request")]);
    assert_eq!(problems, [("inspected.year".to_owned(), ProblemCode::NotADate)]);
}

#[test]
fn a_page_offers_initial_values_only_where_nothing_was_typed() {
    let procedure = invented();
    let known = Known {
        authority: "Capitania do Porto".into(),
        country: domain::country::Country::parse("PT").unwrap(),
        today: TODAY,
    };
    let mut typed = request();
    for (path, text) in [("day", "1"), ("month", "2"), ("year", "2026")] {
        typed.set(format!("towed.0.towed_since.{path}"), text);
    }
    typed.set("towed.1", "");
    let page = form::prefilled(&procedure, Step::Subject, &typed, &known);
    assert_eq!((page.text("seat"), page.text("found_by")), (Some("EL"), Some("Capitania do Porto")));
    assert_eq!(page.text("towed.0.towed_until.month"), Some("2"));
    assert!(!page.has_anything_at("towed.1"));
    typed.set("seat", "");
    typed.set("found_by", "Ulm");
    let page = form::prefilled(&procedure, Step::Subject, &typed, &known);
    assert_eq!((page.text("seat"), page.text("found_by")), (None, Some("Ulm")));
    assert_eq!(form::prefilled(&procedure, Step::Deadline, &typed, &known), typed);
}

#[test]
fn a_section_that_repeats_is_checked_turn_by_turn_and_a_blank_turn_counts_for_nothing() {
    let mut request = request();
    for path in ["towed.0.plate.plate", "towed.1", "towed.1.plate.plate", "towed.1.towed_why"] {
        request.set(path, "");
    }
    assert_eq!(problems_of_request(&request, &[photograph("request")]), []);
    for (path, text) in [("day", "1"), ("month", "2"), ("year", "2026")] {
        request.set(format!("towed.1.towed_since.{path}"), text);
    }
    request.set("flag", "PT");
    let missing = ["towed.1.plate.plate", "towed.1.towed_why"];
    let expected = missing.map(|path| (path.to_owned(), ProblemCode::Required));
    assert_eq!(problems_of_request(&request, &[photograph("request")]), expected);
    request.set("towed.2.plate.plate", "AA-12-BB");
    let found: Vec<String> =
        problems_of_request(&request, &[photograph("request")]).into_iter().map(|(path, _)| path).collect();
    assert_eq!(found, ["towed.1.plate.plate", "towed.1.towed_why", "towed.2.plate.country"]);
    let procedure = invented();
    let places: Vec<String> = form::visible_fields(&procedure, &request, TODAY)
        .into_iter()
        .filter(|placed| placed.turn.is_some())
        .map(|placed| placed.path)
        .collect();
    let expected = [
        "towed.1.plate",
        "towed.1.towed_since",
        "towed.1.towed_until",
        "towed.1.towed_why",
        "towed.2.plate",
        "towed.2.towed_since",
        "towed.2.towed_until",
        "crew_members.0.trade",
    ];
    assert_eq!(places, expected);
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[-+0-9,. ]{0,12}",
        "(yes|no|cannot|other|EUR|pt|PT|forged|certificate|crew_list|passport)",
        "(\\+|00|0)?[0-9 ()/.-]{5,20}",
        "(PT50 0002 0123 1234 5678 9015 4|no93 8601 1117 947|BE68539007547034)",
        "[a-zA-Zéß.+_-]{1,12}@[a-zA-ZÄé.-]{1,12}\\.(eu|ΕΛ)",
        "(?i:https?)://[a-zA-ZÄ.-]{1,12}\\.(eu|ΕΛ)(:[0-9]{1,5})?[/?#a-zA-Z0-9%<>\"]{0,8}",
        "[A-Za-zΑ-Ωα-ωА-яßŉǅ0-9 .·-]{2,16}",
        "[0-9]{1,4}",
    ]
}

fn any_entries() -> impl Strategy<Value = Entries> {
    let path = prop_oneof![
        "(p|a|q|own|wanted|seen|skipper|entry|flag)(\\.(day|month|year|from|to|amount|currency|reason|lang)){0,2}",
        "(a|q)\\.(certificate|crew_size|own_1)(\\.(comment|fault|reason|copy)){0,1}",
        "p\\.(given_name|family_name|birth_date\\.day|from\\.year|register|number|town|country)",
        "p\\.(name|vat_number|kind|plate|valid_until\\.year)",
        "(towed|crew_members)(\\.[0-9]{1,3}(\\.(plate|trade|towed_since|towed_why)(\\.(plate|country|day|year))?)?)?",
        any::<String>(),
    ];
    prop::collection::btree_map(path, prop::collection::vec(any_text(), 0..3), 0..12)
        .prop_map(|map: BTreeMap<String, Vec<String>>| Entries(map))
}

proptest! {
    #[test]
    fn whatever_is_typed_into_a_field_is_checked_and_read(entries in any_entries(), required: bool, length: u32,
                                                          min: Option<i64>, max: Option<i64>) {
        let choices = ["yes".to_owned(), "forged".to_owned()];
        for kind in KINDS {
            let shape = Shape { required, min, max, max_length: Some(length), choices: &choices, ..Shape::of(kind) };
            let problems = fields::check(&shape, "p", &entries, TODAY);
            prop_assert!(problems.iter().all(|problem| problem.path == "p" || problem.path.starts_with("p.")));
            let value = fields::read(kind, "p", &entries);
            if problems.is_empty() && fields::is_filled(kind, "p", &entries) {
                prop_assert!(value.is_some(), "{kind:?}");
            }
        }
    }

    #[test]
    fn a_value_that_was_understood_is_understood_again_and_stays_the_same(text in any_text(), plate in any_text()) {
        for kind in [
            FieldKind::Percentage,
            FieldKind::Language,
            FieldKind::Email,
            FieldKind::Phone,
            FieldKind::Url,
            FieldKind::Iban,
            FieldKind::VehiclePlate,
            FieldKind::Declaration,
        ] {
            let typed = entries(&[("p", &text), ("p.plate", &plate), ("p.country", "PT")]);
            let shape = Shape::of(kind);
            if !fields::is_filled(kind, "p", &typed) || !fields::check(&shape, "p", &typed, TODAY).is_empty() {
                continue;
            }
            let value = fields::read(kind, "p", &typed).unwrap();
            let again = match &value {
                fields::Value::Language(language) => entries(&[("p", language.code())]),
                fields::Value::VehiclePlate { plate, .. } => {
                    entries(&[("p.plate", plate.as_deref().unwrap()), ("p.country", "PT")])
                }
                fields::Value::Percentage(text)
                | fields::Value::Email(text)
                | fields::Value::Phone(text)
                | fields::Value::Url(text)
                | fields::Value::Iban(text) => {
                    prop_assert!(!text.chars().any(|c| c.is_control() || c == '<' || c == '>'), "{text:?}");
                    entries(&[("p", text)])
                }
                _ => typed,
            };
            prop_assert_eq!(fields::check(&shape, "p", &again, TODAY), []);
            prop_assert_eq!(fields::read(kind, "p", &again), Some(value));
        }
    }

    #[test]
    fn turns_are_added_and_removed_without_touching_anything_else(typed in any_entries(), removed in 0u8..5) {
        let procedure = invented();
        for section in procedure.sections.iter().filter(|section| section.repeats.is_some()) {
            let outside = |entries: &Entries| {
                let below = format!("{}.", section.id);
                let mut kept = entries.clone();
                kept.0.retain(|path, _| !path.starts_with(&below));
                kept
            };
            let repeats = section.repeats.unwrap();
            let mut changed = typed.clone();
            form::add_turn(section, &mut changed);
            prop_assert_eq!(form::turns(section, &changed), (form::turns(section, &typed) + 1).min(repeats.max));
            form::remove_turn(section, removed, &mut changed);
            prop_assert_eq!(outside(&changed), outside(&typed));
            prop_assert!((repeats.min..=repeats.max).contains(&form::turns(section, &changed)));
        }
    }

    #[test]
    fn whatever_is_typed_into_a_form_is_checked(request in any_entries(), reply in any_entries(), complete: bool) {
        let procedure = invented();
        let _ = form::check_request(&procedure, &request, &[], TODAY);
        let _ = form::check_reply(&procedure, &request, &reply, &[], TODAY, complete);
        let count = form::answered_count(&procedure, &request, &reply, &[], TODAY);
        prop_assert!(count <= form::chosen(&procedure, &request).len());
    }

    #[test]
    fn a_value_travels_as_json(entries in any_entries()) {
        for kind in KINDS {
            if let Some(value) = fields::read(kind, "p", &entries) {
                let json = serde_json::to_string(&value).unwrap();
                prop_assert_eq!(serde_json::from_str::<fields::Value>(&json).unwrap(), value);
            }
        }
    }

    #[test]
    fn a_definition_cut_or_changed_anywhere_is_refused_or_survives_being_written(at in 0..INVENTED.len(),
                                                                                 length in 0usize..40,
                                                                                 word in "[a-z_\"\\[\\]= 0-9\n]{0,6}") {
        let mut source = INVENTED.to_owned();
        let end = (at + length).min(source.len());
        source.replace_range(at..end, &word);
        match parse(FILE, &source) {
            Err(faults) => prop_assert!(!faults.is_empty()),
            Ok(procedure) => {
                for fault in check(&procedure, FILE, &source) {
                    prop_assert!(fault.line <= source.matches('\n').count() + 1);
                }
                let written = toml::to_string(&procedure).unwrap();
                prop_assert_eq!(parse(FILE, &written).unwrap(), procedure);
            }
        }
    }
}

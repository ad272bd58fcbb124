//! Definitions are read and examined, and their forms checked, without a word of any of them standing in the rules.

use domain::problem::ProblemCode;
use domain::procedures::check::{TextLines, check, check_texts, texts};
use domain::procedures::definition::{FieldKind, Step};
use domain::procedures::fields::{self, FreeText, Shape};
use domain::procedures::form::{self, Attached, Chosen, Known};
use domain::procedures::parse::{Fault, parse};
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
    Attached { at: at.into(), kind: "photograph".into() }
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

/// One change to the sound definition, the words at whose line the fault is expected, and words of what it says.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    ("phase = \"draft\"", "phase = ", "phase = ", "string"),
    ("kind = \"country\"", "kind = \"nation\"", "kind = \"nation\"", "unknown variant `nation`"),
    ("version = 3", "versoin = 3", "versoin = 3", "unknown field `versoin`"),
    ("action = \"close\"", "action = \"finish\"", "action = \"finish\"", "unknown variant `finish`"),
    ("equals = \"other\" }", "equal = \"other\" }", "equal = \"other\"", "unknown field `equal`"),
    ("version = 3", "version = 3\nversion = 4", "version = 4", "duplicate key"),
    ("kind = \"request\"", "", "", "missing field `kind`"),
    ("number_prefix = \"VES\"", "number_prefix = \"ves\"", "number_prefix", "1 to 4 capital letters"),
    ("competence = [\"ports\", \"vessel_registers\"]", "competence = []", "competence", "no authority"),
    ("\"32016L1629\", \"32012R1024\"", "\"2016/1629\"", "legal_acts", "no CELEX number"),
    ("block_ground = \"32016L1629\"\n", "", "block_after_months", "more than 6 months"),
    (
        "block_after_months = 12",
        "not_public = \"secret\"\nblock_after_months = 12",
        "not_public",
        "reason as a sentence",
    ),
    ("block_after_months = 12", "block_after_months = 19", "block_after_months", "at most 18"),
    (
        "id = \"registry\"\nanswers",
        "id = \"registry\"\ninitiates = true\nanswers",
        "[[side]]\nid = \"registry\"",
        "a second side",
    ),
    ("answers = true", "", "[[side]]", "no side answers"),
    (
        "id = \"tonnage\"",
        "id = \"flag\"",
        "id = \"flag\"\nsection = \"vessel\"\nkind = \"country\"",
        "the field `flag` stands twice",
    ),
    ("id = \"tonnage\"", "id = \"recipient\"", "id = \"recipient\"", "uses the name `recipient`"),
    ("id = \"tonnage\"", "id = \"Tonnage\"", "id = \"Tonnage\"", "is no name"),
    ("section = \"ground\"", "section = \"grund\"", "section = \"grund\"", "which does not exist"),
    (
        "list = \"vessel_types\"",
        "list = \"vessels\"",
        "list = \"vessels\"",
        "`vessels`, which does not exist",
    ),
    ("list = \"vessel_types\"\n", "", "id = \"vessel_type\"", "offers nothing to choose"),
    ("\"expired\", \"forged\"", "\"expired\", \"expired\"", "\"expired\"", "the code `expired` stands twice"),
    ("field = \"vessel_type\", equals", "field = \"vessel\", equals", "field = \"vessel\"", "does not exist"),
    (
        "field = \"vessel_type\", equals",
        "field = \"tonnage\", equals",
        "field = \"tonnage\"",
        "not stand earlier",
    ),
    ("equals = \"other\"", "equals = \"yacht\"", "equals = \"yacht\"", "can never be `yacht`"),
    ("min = 1\n", "min = 30000\n", "min = 30000", "no number fits"),
    ("max_length = 40", "max_length = 40\nmin = 3", "min = 3", "is no number"),
    (
        "kind = \"person\"\nrequired",
        "kind = \"person\"\nbefore_acceptance = true\nrequired",
        "before_acceptance = true\nrequired",
        "nobody sees before acceptance",
    ),
    (
        "required = true\nsensitivity = \"personal\"",
        "sensitivity = \"ordinary\"",
        "\"ordinary\"\n\n[[field]]\nid = \"offences\"",
        "names a person",
    ),
    ("ground = \"32016L1629 22(3)\"\n", "", "sensitivity = \"special\"", "without a ground"),
    (
        "category = \"crew\"\narticle = \"22\"\nkind = \"number\"",
        "category = \"men\"\nkind = \"number\"",
        "category = \"men\"",
        "category `men`",
    ),
    (
        "number = \"H2\"",
        "number = \"H1\"",
        "number = \"H1\"\ncategory = \"hull\"\nkind = \"period\"",
        "the number `H1` stands twice",
    ),
    ("id = \"decided_by\"", "id = \"reason\"", "id = \"reason\"", "uses the name `reason`"),
    (
        "{ field = \"flag\" }",
        "{ field = \"tonnage\" }",
        "{ field = \"tonnage\" }",
        "has another kind or other codes",
    ),
    (
        "{ field = \"flag\" }",
        "{ field = \"colour\" }",
        "{ field = \"colour\" }",
        "`colour`, which does not exist",
    ),
    ("{ field = \"flag\" }", "{ field = \"seat\" }", "{ field = \"seat\" }", "does not stand earlier"),
    ("{ field = \"flag\" }", "{ fact = \"today\" }", "{ fact = \"today\" }", "does not fit the kind"),
    ("{ field = \"flag\" }", "{ fact = \"mood\" }", "{ fact = \"mood\" }", "unknown variant `mood`"),
    (
        "required = true\nsensitivity = \"ordinary\"\nbefore_acceptance = true\n\n[[field]]\nid = \"seen\"",
        "required = true\nsensitivity = \"personal\"\n\n[[field]]\nid = \"seen\"",
        "{ field = \"flag\" }",
        "says more about a person",
    ),
    ("field = \"fault\", equals", "field = \"copy\", equals", "field = \"copy\"", "not stand earlier"),
    ("phase = \"draft\"", "phase = \"sent\"\nwaiting_for = \"port\"", "[[state]]", "not that of a draft"),
    ("ending = \"closed\"", "", "id = \"done\"", "does not say how it ended"),
    ("waiting_for = \"port\"", "waiting_for = \"harbour\"", "waiting_for = \"harbour\"", "which is no side"),
    (
        "waiting_for = \"port\"",
        "waiting_for = \"port\"\nending = \"closed\"",
        "ending = \"closed\"\n\n[[state]]\nid = \"done\"",
        "is not closed",
    ),
    ("action = \"send\"\n", "action = \"propose_date\"\n", "[[transition]]", "no transition sends the draft"),
    ("from = [\"found\"]\n", "from = [\"fund\"]\n", "from = [\"fund\"]", "`fund`, which does not exist"),
    ("to = \"found\"", "to = \"searching\"", "id = \"found\"", "no transition leads to the state `found`"),
    (
        "from = [\"found\"]\nto = \"done\"",
        "from = [\"searching\"]\nto = \"done\"",
        "id = \"found\"",
        "never ends",
    ),
    (
        "from = [\"turned_down\"]\nby = [\"port\"]",
        "from = [\"turned_down\"]\nby = []",
        "by = []",
        "nobody can take `send_elsewhere`",
    ),
    (
        "to = \"searching\"\nby = [\"registry\"]",
        "to = \"searching\"\nby = [\"port\"]",
        "by = [\"port\"]\n\n[[transition]]\naction = \"refuse\"",
        "on its own request",
    ),
    (
        "from = [\"found\", \"done\"]\n",
        "from = [\"found\", \"done\"]\nto = \"searching\"\n",
        "to = \"searching\"\nby = [\"port\", \"registry\"]",
        "not opened again",
    ),
    ("to = \"turned_down\"", "to = \"taken_back\"", "to = \"taken_back\"", "ending = \"refused\""),
    ("action = \"accept\"", "action = \"agree_date\"", "to = \"searching\"", "only `accept` opens"),
    (
        "holder = \"registry\"\nstates = [\"at_registry\"]",
        "holder = \"harbour\"\nstates = [\"at_registry\"]",
        "holder = \"harbour\"",
        "`harbour`, which is no side",
    ),
    ("states = [\"at_registry\"]", "states = [\"done\"]", "states = [\"done\"]", "cannot run in `done`"),
    ("states = [\"at_registry\"]", "states = []", "states = []", "never runs"),
    ("remind_after_days = 2", "remind_after_days = 3", "remind_after_days = 3", "comes when it is over"),
    ("start = \"sending\"", "start = \"acceptance\"", "states = [\"at_registry\"]", "begins later"),
    ("list = \"trades\"\n", "options = [\"pilot\"]\n", "id = \"trade\"", "name the `list` of professions"),
    (
        "kind = \"identity_document\"\nrequired_parts = [\"valid_until\"]\nsensitivity = \"personal\"",
        "kind = \"identity_document\"\nrequired_parts = [\"valid_until\"]\nsensitivity = \"ordinary\"",
        "sensitivity = \"ordinary\"\n\n[[field]]\nid = \"mailbox\"",
        "names a person",
    ),
    (
        "[\"vat_number\"]",
        "[\"tax_number\"]",
        "[\"tax_number\"]",
        "has no part `tax_number`; write one of name,",
    ),
    (
        "kind = \"percentage\"",
        "kind = \"percentage\"\nrequired_parts = [\"lang\"]",
        "required_parts = [\"lang\"]",
        "no single part",
    ),
    (
        "kind = \"file\"\nsensitivity = \"personal\"",
        "kind = \"declaration\"\nsensitivity = \"personal\"",
        "kind = \"declaration\"\nsensitivity = \"personal\"",
        "nobody answers the question `crew_list` by a tick",
    ),
    (
        "inspected\", before = \"today\"",
        "inspected\", before = \"soon\"",
        "inspected\", before",
        "no day of the calendar",
    ),
    (
        "inspected\", before = \"today\"",
        "inspected\", equals = \"today\"",
        "inspected\", equals",
        "lies `before` or `after`",
    ),
    ("inspected\", after = ", "account\", after = ", "account\", after", "is no date"),
    (
        "inspected\", before = \"2027",
        "findings\", answered = true, before = \"2027",
        "findings\", answered",
        "a condition is",
    ),
    (
        "required_when = { field = \"mailbox\"",
        "required = true\nrequired_when = { field = \"mailbox\"",
        "required_when = { field = \"mailbox\"",
        "required in any case",
    ),
    (
        "mailbox\", answered = false",
        "site\", answered = false",
        "required_when = { field = \"site\"",
        "not stand earlier",
    ),
    ("min = 0, max = 3", "min = 4, max = 3", "min = 4", "`min` is greater than `max`"),
    ("min = 0, max = 3", "min = 0, max = 1", "max = 1 }", "write 2 to 50"),
    (
        "list = \"trades\"\nrequired = true",
        "list = \"trades\"",
        "min = 1, max = 8",
        "demands 1 turns but none of its fields",
    ),
    (
        "id = \"towed_since\"\nsection = \"towed\"\nkind = \"date\"",
        "id = \"towed_since\"\nsection = \"towed\"\nkind = \"file\"",
        "min = 0, max = 3",
        "documents, which belong to no turn",
    ),
    ("id = \"towed\"", "id = \"share\"", "id = \"share\"", "a field or the form itself has the name `share`"),
    (
        "section = \"crew_members\"\nkind = \"profession\"",
        "section = \"crew_members\"\nwhen = { field = \"plate\", answered = true }\nkind = \"profession\"",
        "when = { field = \"plate\"",
        "may be filled several times",
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
        let is_found =
            found.iter().any(|fault| (line - 1..=line).contains(&fault.line) && fault.what.contains(words));
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
            ("[[deadline]]\nid = \"take_up\"", "missing field `holder`; add it"),
            ("[[deadline]]\nid = \"find\"", "missing field `start`; add it"),
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
            ("[[field]]\nid = \"tonnage\"", "missing field `sensitivity`; say"),
            ("[[question]]\nid = \"crew_size\"", "missing field `sensitivity`; say"),
            ("endings = ", "unknown field `endings`"),
            ("action = \"finish\"", "unknown variant `finish`"),
        ],
    ),
    (
        &[("options = [\"expired\", \"forged\", \"withdrawn\"]\nrequired = true", "required = 1")],
        &[("required = 1", "invalid type")],
    ),
    (
        &[("waiting_for = \"port\"", "waiting_for = \"harbour\""), ("to = \"turned_down\"", "to = \"gone\"")],
        &[
            ("waiting_for = \"harbour\"", "`harbour`, which is no side"),
            ("[[state]]\nid = \"turned_down\"", "no transition leads to the state `turned_down`"),
            ("to = \"gone\"", "`gone`, which does not exist"),
            ("from = [\"turned_down\"]", "nobody can take `send_elsewhere`"),
        ],
    ),
    (
        &[("list = \"vessel_types\"", "list = \"vessels\""), ("field = \"fault\"", "field = \"defect\"")],
        &[
            ("[[list]]", "no field uses the list"),
            ("list = \"vessels\"", "which does not exist"),
            ("when = { field = \"vessel_type\", equals", "can never be `other`"),
            ("when = { field = \"defect\"", "which does not exist"),
            ("when = { all = ", "can never be `ferry`"),
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
            faults(&source).into_iter().map(|fault| (fault.line, fault.what)).collect();
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
    assert!(found[0].what.contains("missing field `sensitivity`; say"), "{}", found[0]);
    assert_eq!(found[0].line, header, "{}", found[0]);
}

#[test]
fn a_fault_is_shown_with_file_and_line() {
    let fault = Fault::new("a/procedure.toml", 7, "wrong");
    assert_eq!(fault.to_string(), "a/procedure.toml:7: wrong");
    assert_eq!(Fault { line: 0, ..fault }.to_string(), "a/procedure.toml: wrong");
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
        let expected = format!("{FTL}:{line}: `{}.{}` is missing; add the text", name.0, name.1);
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
            "texts/pt.ftl:700: `field-flag` has a text of its own that nothing shows; move it to an attribute",
            "texts/pt.ftl:800: `field-colour.label` is not used; remove it, or correct its name",
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
    assert!(!found[0].is_fault() && found[0].what.contains("`field-flag.help`"), "{found:?}");
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
        ("article", ProblemCode::Required),
        ("recipient", ProblemCode::Required),
        ("vessel_type", ProblemCode::Required),
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
    let missing =
        ["a.certificate", "a.crew_size", "a.own_1"].map(|path| (path.to_owned(), ProblemCode::Required));
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

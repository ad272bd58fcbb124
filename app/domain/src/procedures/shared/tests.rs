//! A definition made whole of its own files and shared ones.

use super::*;

const OWN: &str = "procedure = \"x\"\npolicy_area = \"ships\"\nshared = [\n    \"flow\",\n]\nversion = 1\n\n[[side]]\nid = \"asks\"\n";

fn folder(files: &[(&str, &str)]) -> Shared {
    let mut shared = Shared::default();
    for (path, text) in files {
        assert!(shared.add(path, text), "{path}");
    }
    shared
}

#[test]
fn tables_of_a_part_follow_and_lines_stay_where_they_are() {
    let near = folder(&[("shared/flow/part.toml", "# Flow.\n\n[[side]]\nid = \"answers\"\n")]);
    let far = folder(&[("shared/flow/part.toml", "[[side]]\nid = \"never seen\"\n")]);
    let whole = make_whole("f", OWN, &BTreeMap::new(), &[&near, &far]).unwrap().definition;
    assert_eq!(whole.lines().nth(5), Some("version = 1"));
    assert!(whole.contains("shared = [\n\n]\n") && whole.contains("id = \"answers\""), "{whole}");
    assert!(!whole.contains("never seen"));
    let again = make_whole("f", &whole, &BTreeMap::new(), &[&near]).unwrap();
    assert_eq!(again.definition, whole, "what is whole stays as it is");
    let line = whole.lines().position(|line| line == "id = \"answers\"").unwrap() + 1;
    let fault = at_origin(&whole, Fault::new("f", line, Wrong::NoAct {}, Remedy::Drop {}));
    assert_eq!((fault.file.as_str(), fault.line), ("shared/flow/part.toml", 4));
    let fault = at_origin(&whole, Fault::new("f", 6, Wrong::NoAct {}, Remedy::Drop {}));
    assert_eq!((fault.file.as_str(), fault.line), ("f", 6));
    assert_eq!(policy_area(OWN).as_deref(), Some("ships"));
}

#[test]
fn parts_that_cannot_be_taken_over_are_faults_at_their_lines() {
    let fault =
        |shared: &Shared, own: &str| make_whole("f", own, &BTreeMap::new(), &[shared]).unwrap_err().remove(0);
    let none = fault(&Shared::default(), OWN);
    assert_eq!((none.line, &none.wrong), (4, &Wrong::UnknownPart { name: "flow".into() }));
    let keys = folder(&[("shared/flow/part.toml", "\nversion = 2\n")]);
    let begin = Wrong::KeysBeforeTable { name: "flow".into(), begin: "version = 2".into() };
    assert_eq!(fault(&keys, OWN).wrong, begin);
    let flow = folder(&[("shared/flow/texts/en.ftl", "")]);
    let twice = fault(&flow, "shared = [\"flow\", \"flow\"]\n");
    assert_eq!(twice.wrong, Wrong::Repeated { name: "flow".into() });
}

#[test]
fn only_files_of_the_shared_kinds_are_taken() {
    let mut shared = Shared::default();
    for path in ["x/procedure.toml", "acts/de.txt", "acts/a/de.ftl", "shared/flow/notes.md", "terms/de"] {
        assert!(!shared.add(path, ""), "{path}");
    }
    assert_eq!(shared, Shared::default());
}

#[test]
fn a_text_takes_over_what_it_lacks_and_terms_are_resolved() {
    let definition = include_str!("../../../tests/fixtures/invented/procedure.toml");
    let definition = definition.replacen("version = 3", "version = 3\nshared = [\"words\"]", 1);
    let near = folder(&[
        ("area/de.ftl", "area =\n    .name = Schiffe\n"),
        (
            "shared/words/texts/de.ftl",
            "procedure =\n    .name = anders\n    .short = { -Ship } und { -ship }\n",
        ),
    ]);
    let far = folder(&[
        (
            "acts/de.ftl",
            "act-32012R1024 =\n    .title = IMI-Verordnung\nact-39999R0001 =\n    .title = unbenutzt\n",
        ),
        ("terms/de.ftl", "-ship = überseeschiff\n"),
        ("area/de.ftl", "area =\n    .name = fern\n"),
    ]);
    let own: BTreeMap<String, String> =
        [("de".to_owned(), "procedure =\n    .name = Eigener Name { -ship } {\"}\"}".to_owned())].into();
    let whole = make_whole("f", &definition, &own, &[&near, &far]).unwrap();
    assert_eq!(
        whole.texts["de"],
        "procedure =\n    .name = Eigener Name überseeschiff {\"}\"}\n\n## Taken over\n\n\
         area =\n    .name = Schiffe\nact-32012R1024 =\n    .title = IMI-Verordnung\n\
         procedure =\n    .short = Überseeschiff und überseeschiff\n"
    );
    let bare = make_whole("f", &definition, &own, &[&near.clone().without_names(), &far]).unwrap();
    assert!(!bare.texts["de"].contains("Schiffe") && bare.texts["de"].contains(".short"));
}

/// A term in three forms, one in one, and what is none.
const TERMS: &str = "-ship =\n    { $form ->\n       *[nominative] großes Schiff\n        [genitive] großen Schiffs\n        [dative] großem Schiff\n    }\n-flag = Flagge\n-mast = { $n }\nrope = Tau\n";

#[test]
fn a_reference_says_the_form_that_it_names() {
    let far = folder(&[("terms/de.ftl", TERMS)]);
    let said = |text: &str| with_terms(text, "de", &[&far]);
    assert_eq!(said("a { -ship }, { -Ship }"), "a großes Schiff, Großes Schiff");
    assert_eq!(said("des {-ship( form : \"genitive\" )}"), "des großen Schiffs");
    assert_eq!(said("{ -Ship(form: \"dative\") }"), "Großem Schiff");
    let near = folder(&[("terms/de.ftl", "-flag = Fahne\n"), ("terms/en.ftl", "-ship = vessel\n")]);
    assert_eq!(with_terms("{ -flag } { -ship }", "de", &[&near, &far]), "Fahne großes Schiff");
    for stays in ["{ -boat }", "{ -ship(form: \"\") }", "{ -mast }", "{ $ship }", "{\"{\"} -ship"] {
        assert_eq!(said(stays), stays);
    }
}

#[test]
fn a_reference_that_no_folder_can_say_is_a_fault_at_its_line() {
    let definition = include_str!("../../../tests/fixtures/invented/procedure.toml");
    let definition = definition.replacen("version = 3", "version = 3\nshared = [\"words\"]", 1);
    let part = "procedure =\n    .purpose = über\n      { -boat }\n";
    let shared = folder(&[("terms/de.ftl", TERMS), ("shared/words/texts/de.ftl", part)]);
    let own = "procedure =\n    .name = { -ship(form: \"plural\") }\n    .short = { -Boat }\n\n# { -ship }\na =\n    .b = { -flag(form: \"dative\") }\n      { -ship(case: \"dative\") }\n";
    let own = [("de".to_owned(), own.to_owned())].into();
    let faults = make_whole("f/procedure.toml", &definition, &own, &[&shared]).unwrap_err();
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let known = "known(known=`dative`, `genitive`, `nominative`)";
    assert_eq!(
        faults,
        [
            format!("f/texts/de.ftl:2: unknown-form(name=-ship, form=plural); {known}"),
            "f/texts/de.ftl:3: unknown-term(name=-Boat); correct-name".to_owned(),
            "f/texts/de.ftl:7: unknown-form(name=-flag, form=dative); correct-name".to_owned(),
            format!("f/texts/de.ftl:8: unknown-form(name=-ship, form=case: \"dative\"); {known}"),
            "shared/words/texts/de.ftl:3: unknown-term(name=-boat); correct-name".to_owned(),
        ]
    );
}

#[test]
fn terms_that_a_language_lacks_or_that_no_text_uses_are_faults() {
    let far = folder(&[("terms/de.ftl", "-sail = Segel\n"), ("terms/en.ftl", "-anchor = anchor\n")]);
    let near = folder(&[("terms/de.ftl", TERMS), ("terms/en.ftl", "-ship = ship\n-sail = sail\n")]);
    let uses = [("de", "ship", "genitive"), ("en", "sail", "")];
    let owned =
        |(language, name, form): (&str, &str, &str)| (language.to_owned(), name.to_owned(), form.to_owned());
    let uses: Uses = uses.map(owned).into();
    let faults = near.check_terms("area/", &[&far], &uses);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "area/terms/de.ftl:8: bad-term(name=-mast); example(example=-legal-basis = legal basis)",
            "area/terms/de.ftl:9: bad-term(name=rope); example(example=-legal-basis = legal basis)",
            "area/terms/de.ftl:7: unused(name=-flag); use",
            "area/terms/de.ftl:1: unused(name=-ship(form: \"dative\")); use",
            "area/terms/en.ftl: missing-text(text=-flag); add-text",
        ]
    );
}

#[test]
fn shared_texts_that_read_as_in_english_are_warnings_where_they_stand() {
    let shared = folder(&[
        ("terms/de.ftl", "-ship = ship\n-sail = Segel\n"),
        ("terms/en.ftl", "-ship = ship\n-sail = sail\n"),
        ("acts/de.ftl", "act-x =\n    .title = Act\n"),
        ("acts/en.ftl", "act-x =\n    .title = Act\n"),
        (
            "shared/flow/texts/de.ftl",
            "a =\n    .b = The { -sail }\n    .c = { -sail }\n    .d = Name\n    .e = Two\n",
        ),
        (
            "shared/flow/texts/en.ftl",
            "a =\n    .b = The { -sail }\n    .c = { -sail }\n    .d = Name\n    .e = Two\n",
        ),
    ]);
    let faults = shared.check_wording("area/");
    assert!(faults.iter().all(|fault| !fault.is_fault()), "{faults:?}");
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        faults,
        [
            "area/terms/de.ftl:1: same-as-english(text=-ship); translate",
            "area/acts/de.ftl:2: same-as-english(text=act-x.title); translate",
            "area/shared/flow/texts/de.ftl:2: same-as-english(text=a.b); translate",
            "area/shared/flow/texts/de.ftl:5: same-as-english(text=a.e); translate",
        ]
    );
}

#[test]
fn what_is_taken_over_begins_at_its_comment() {
    assert_eq!(first_taken_over("a =\n    .b = c\n\n## Taken over\n\nd =\n    .e = f\n"), Some(4));
    assert_eq!(first_taken_over("a =\n    .b = c\n"), None);
}

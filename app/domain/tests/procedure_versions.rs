//! Two versions of a definition, and what a policy officer reads of their differences.

use domain::procedures::Procedure;
use domain::procedures::check::texts;
use domain::procedures::diff::{Change, Version, diff};
use domain::procedures::parse::parse;
use std::collections::BTreeMap;

const FILE: &str = "procedure.toml";
const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");

#[expect(clippy::unwrap_used, reason = "a fixture that cannot be read fails the test")]
fn read(source: &str) -> Procedure {
    parse(FILE, source).unwrap()
}

/// The procedure with a text for everything, its own name.
fn version(definition: &Procedure) -> Version<'_> {
    let english = texts(definition).into_iter().map(|text| {
        let written = text.message.replace(['-', '_'], " ");
        ((text.message, text.attribute), written)
    });
    Version { definition, texts: [("en", english.collect())].into() }
}

fn shown(old: &str, new: &str) -> Vec<String> {
    let (old, new) = (read(old), read(new));
    diff(&version(&old), &version(&new)).iter().map(ToString::to_string).collect()
}

#[test]
fn a_version_does_not_differ_from_itself() {
    assert_eq!(shown(INVENTED, INVENTED), Vec::<String>::new());
}

/// One change to the definition, and what is read of it.
const CHANGES: &[(&str, &str, &[&str])] = &[
    ("version = 3", "version = 4", &["~ changed  the procedure as a whole\n             version: 3 → 4"]),
    (
        "answers = true",
        "answers = true\n\n[[coordinator]]\npath = \"replies\"\nrule = \"never\"",
        &["+ added    coordinator replies"],
    ),
    (
        "competence = [\"ports\", \"vessel_registers\"]",
        "competence = [\"ports\", \"shipyards\"]",
        &[
            "~ changed  the procedure as a whole\n             competence: added shipyards\n             competence: \
           removed vessel_registers",
        ],
    ),
    (
        "[[field]]\nid = \"home_port\"\nsection = \"vessel\"\nkind = \"address\"\nsensitivity = \"ordinary\"\n",
        "",
        &["- removed  field home_port \"field home port\""],
    ),
    (
        "[[field]]\nid = \"home_port\"",
        "[[field]]\nid = \"shipyard\"\nsection = \"vessel\"\nkind = \"text\"\nsensitivity = \"ordinary\"\n\n\
         [[field]]\nid = \"home_port\"",
        &["+ added    field shipyard \"field shipyard\""],
    ),
    (
        "id = \"tonnage\"\nsection = \"vessel\"",
        "id = \"tonnage\"\nrequired = true\nsection = \"vessel\"",
        &["~ changed  field tonnage \"field tonnage\"\n             required: no → yes"],
    ),
    (
        "values = [\"barge\", \"tanker\", \"ferry\", \"other\"]",
        "values = [\"tanker\", \"barge\", \"ferry\", \"other\"]",
        &["~ changed  list vessel_types\n             values: now in the order tanker, barge, ferry, other"],
    ),
    (
        "options = [\"expired\", \"forged\", \"withdrawn\"]",
        "options = [\"expired\", \"forged\", \"withdrawn\", \"lost\"]",
        &[
            "~ changed  question certificate \"question certificate\": follow-up fault \"question certificate \
             fault\"\n             options: added lost",
            "+ added    text question-certificate-fault.option-lost\n             now: question certificate fault",
        ],
    ),
    (
        "id = \"find\"\nstart = \"acceptance\"\nlength = 2",
        "id = \"find\"\nstart = \"acceptance\"\nlength = 4",
        &["~ changed  deadline find \"deadline find\"\n             length: 2 → 4"],
    ),
    (
        "from = [\"at_registry\", \"searching\"]\nto = \"taken_back\"",
        "from = [\"at_registry\"]\nto = \"taken_back\"",
        &[
            "- removed  transition withdraw in at_registry, searching",
            "+ added    transition withdraw in at_registry",
        ],
    ),
    (
        "when = { field = \"vessel_type\", equals = \"other\" }",
        "when = { field = \"vessel_type\", equals = \"ferry\" }",
        &[
            "~ changed  field other_type \"field other type\"\n             when: (equals other, field vessel_type) → \
           (equals ferry, field vessel_type)",
        ],
    ),
    (
        "[[side]]\nid = \"port\"\ninitiates = true\n\n[[side]]\nid = \"registry\"\nanswers = true",
        "[[side]]\nid = \"registry\"\nanswers = true\n\n[[side]]\nid = \"port\"\ninitiates = true",
        &["~ changed  the order of every side\n             now registry, port"],
    ),
];

#[test]
fn each_change_is_read_at_the_part_that_it_changes() {
    for (from, to, expected) in CHANGES {
        assert!(INVENTED.contains(from), "{from}");
        assert_eq!(shown(INVENTED, &INVENTED.replacen(from, to, 1)), *expected, "{from} -> {to}");
    }
}

#[test]
fn changed_texts_are_read_in_english_and_counted_in_other_languages() {
    let procedure = read(INVENTED);
    let (mut old, mut new) = (version(&procedure), version(&procedure));
    let key = |attribute: &str| ("field-flag".to_owned(), attribute.to_owned());
    let english = new.texts.get_mut("en").unwrap();
    english.insert(key("label"), "Flag of the vessel".to_owned());
    english.remove(&key("help"));
    old.texts.insert("mt", BTreeMap::from([(key("label"), "Bandiera".to_owned())]));
    new.texts.insert("mt", BTreeMap::from([(key("label"), "Il-bandiera".to_owned())]));
    let found = diff(&old, &new);
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        shown,
        [
            "- removed  text field-flag.help\n             was: field flag",
            "~ changed  text field-flag.label\n             was: field flag\n             now: Flag of the vessel",
            "~ changed  texts in mt\n             1 of 1 differ",
        ]
    );
    assert_eq!(found[0].change, Change::Removed);
}

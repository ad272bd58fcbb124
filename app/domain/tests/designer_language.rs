//! Whatever a definition can say, a form of the designer can write. The document of the format, which is made of the
//! types that read a definition, says what that is: a key or a word of it without a form has its reason here, or fails.

#![expect(clippy::unwrap_used, clippy::panic, reason = "sources that cannot be read end the test")]

#[path = "catalogue/files.rs"]
mod files;

use domain::exchanges::Action;
use domain::procedures::ProcedureId;
use domain::procedures::check::check;
use domain::procedures::condition::Condition;
use domain::procedures::design::edit::{add, remove, set};
use domain::procedures::design::{Outline, Place, Table, schema, skeleton};
use domain::procedures::parse::parse;
use domain::procedures::shared::Tree;
use files::files;
use std::collections::{BTreeMap, BTreeSet};
use toml::Value;

const FORMAT: &str = include_str!("../../../server/docs/procedure-format.md");

/// A definition that uses every key, written as the forms write it. It is read, not carried out.
const EVERY_KEY: &str = include_str!("fixtures/every_key/procedure.toml");

const EXAMPLE: &str = include_str!("../../../server/docs/example/procedure.toml");

/// Keys that no form has, each with its reason.
const WITHOUT_FORM: [(Table, &str, &str); 5] = [
    (Table::Head, "shared", "a work copy is whole: what its definition shared stands in it"),
    (Table::FollowUp, "section", "a further field stands below its question, in no section"),
    (Table::FollowUp, "prefilled_from", "only a field of the form is filled in beforehand"),
    (Table::FollowUp, "before_acceptance", "nobody answers before acceptance"),
    (Table::FollowUp, "searchable", "exchanges are found by their form alone"),
];

/// Words that no form offers, each with its reason.
const WITHOUT_CHOICE: [(&str, &str, &str); 1] =
    [("Step", "check", "the last step shows what was filled in and has no section of its own")];

/// What stands under a heading of the document: by the name in the first column what is said of its value in the second,
/// and whether it is needed.
type Rows = BTreeMap<String, (String, bool)>;

/// The tables of the document by heading: those of keys, and those of words.
fn documented() -> (BTreeMap<String, Rows>, BTreeMap<String, Rows>) {
    let (mut keys, mut words) = (BTreeMap::new(), BTreeMap::new());
    let (mut heading, mut has_keys) = (String::new(), false);
    for line in FORMAT.lines() {
        if let Some(title) = line.strip_prefix("### ") {
            heading = title.trim_matches('`').to_owned();
        } else if line.starts_with("## ") {
            heading = String::new();
        } else if line.starts_with("| Key |") {
            has_keys = true;
        } else if line.starts_with("| Word |") {
            has_keys = false;
        } else if !heading.is_empty()
            && let Some((name, rest)) = line.strip_prefix("| `").and_then(|line| line.split_once("` |"))
        {
            let kind = if has_keys { &mut keys } else { &mut words };
            let rows: &mut Rows = kind.entry(heading.clone()).or_default();
            let mut cells = rest.split('|').map(str::trim);
            let value = cells.next().unwrap_or_default().to_owned();
            rows.insert(name.to_owned(), (value, cells.next() == Some("yes")));
        }
    }
    (keys, words)
}

/// The heading under which the keys of a table stand: a follow-up has those of a field.
fn heading(table: Table) -> String {
    match table {
        Table::Head => "The whole file".to_owned(),
        Table::Refusal => format!("[{}]", table.header()),
        Table::FollowUp => format!("[[{}]]", Table::Field.header()),
        table => format!("[[{}]]", table.header()),
    }
}

/// The table of the designer that a value of the document leads to, for example ``tables `[[side]]` ``.
fn table_in(value: &str) -> Option<Table> {
    let path = value.strip_prefix("table")?.split('`').nth(1)?.trim_matches(['[', ']']);
    Table::ALL.into_iter().find(|table| table.header() == path)
}

/// The keys of a table of the document, without those that are tables of rows themselves.
fn keys_in(rows: &Rows) -> impl Iterator<Item = &str> {
    rows.iter().filter(|(_, (value, _))| table_in(value).is_none()).map(|(key, _)| key.as_str())
}

/// Every place of a definition, in the order of its tables.
fn places(outline: &Outline) -> Vec<Place> {
    let mut places = Vec::new();
    for table in Table::ALL {
        if !table.has_rows() {
            places.extend(outline.row(&Place::row(table, 0)).map(|_| Place::row(table, 0)));
            continue;
        }
        let above = table.above().map_or(1, |above| outline.count(above, 0));
        for parent in 0..above {
            places.extend((0..outline.count(table, parent)).map(|at| Place { table, parent, at }));
        }
    }
    places
}

/// The definition written anew from the page of a new one by what the forms do, place by place.
fn rebuilt(source: &str) -> String {
    let outline = Outline::read(source).unwrap();
    let (mut text, _) = skeleton(&ProcedureId::new(outline.head("procedure").unwrap()).unwrap());
    for table in Table::ALL.into_iter().filter(|table| table.has_rows() && table.above().is_none()) {
        while Outline::read(&text).unwrap().count(table, 0) > 0 {
            text = remove(&text, &Place::row(table, 0)).unwrap();
        }
    }
    for place in places(&outline) {
        let typed = schema::entries(place.table, outline.row(&place).unwrap());
        let empty = toml::Table::new();
        // The head is there from the beginning, and its name with it.
        let before = (!place.table.has_rows()).then_some(&empty);
        let values = schema::read(place.table, &typed, before, &[])
            .unwrap_or_else(|problems| panic!("{place}: {problems:?}"));
        text = if place.table.has_rows() {
            let (text, new) = add(&text, place.table, place.parent, &values, None).unwrap();
            assert_eq!(new, place);
            text
        } else {
            set(&text, &place, &values).unwrap()
        };
    }
    text
}

/// The definitions that the program brings along, whole, by folder.
fn shipped() -> Vec<(String, String)> {
    let tree = Tree::of(files());
    let whole = |folder: &str| tree.whole(folder).unwrap_or_else(|faults| panic!("{faults:?}")).definition;
    tree.folders().into_iter().map(|folder| (folder.to_owned(), whole(folder))).collect()
}

#[test]
fn every_key_of_the_format_has_a_form_or_a_reason() {
    let (documented, _) = documented();
    let mut faults = Vec::new();
    for table in Table::ALL {
        let all = documented.get(&heading(table)).unwrap_or_else(|| panic!("no heading for {table:?}"));
        let wanted: BTreeSet<&str> = keys_in(all).collect();
        let offered: BTreeSet<&str> = schema::keys(table).iter().map(|key| key.name).collect();
        let reasons = WITHOUT_FORM.iter().filter(|(of, ..)| *of == table);
        let excused: BTreeSet<&str> = reasons.map(|(_, key, _)| *key).collect();
        let lacking: BTreeSet<&str> = wanted.difference(&offered).copied().collect();
        if lacking != excused {
            faults.push(format!("{table:?}: no form for {lacking:?}, and reasons for {excused:?}"));
        }
        let unknown: Vec<&str> = offered.difference(&wanted).copied().collect();
        if !unknown.is_empty() {
            faults.push(format!("{table:?}: the format does not know {unknown:?}"));
        }
        // A field of the form stands in a section; the format lets it out for follow-ups alone.
        let is_of_field = |name: &str| table == Table::Field && name == "section";
        for key in schema::keys(table).iter().filter(|key| !is_of_field(key.name)) {
            if all.get(key.name).is_some_and(|(_, is_needed)| *is_needed != key.is_needed) {
                faults.push(format!("{table:?}: form and format differ in whether {} is needed", key.name));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_word_of_the_format_is_offered_or_has_a_reason() {
    let (_, documented) = documented();
    let field = ["field"];
    let starts: Vec<&str> = schema::STARTS.iter().chain(&field).copied().collect();
    let actions: Vec<&str> = Action::ALL.iter().map(|action| action.code()).collect();
    let prefills = ["fact", "field"];
    for (heading, rows) in &documented {
        let offered: &[&str] = match heading.as_str() {
            "Procedure kind" => schema::PROCEDURE_KINDS,
            "Step" => schema::STEPS,
            "Field kind" => schema::FIELD_KINDS,
            "Sensitivity" => schema::SENSITIVITIES,
            "Date range" => schema::RANGES,
            "Phase" => schema::PHASES,
            "Ending" => schema::ENDINGS,
            "Action" => &actions,
            "Clock kind" => schema::CLOCKS,
            "Deadline start" => &starts,
            "Deadline unit" => schema::UNITS,
            "Consequence" => schema::CONSEQUENCES,
            "Addressee" => schema::ADDRESSEES,
            "Level" => schema::LEVELS,
            "Function" => schema::FUNCTIONS,
            "Attached to" => schema::CARRIERS,
            "Copy rule" => schema::COPY_RULES,
            "Coordinator path" => schema::PATHS,
            "Coordinator rule" => schema::COORDINATOR_RULES,
            "Attachment rule" => schema::ATTACHMENT_RULES,
            "Prefill" => &prefills,
            "Fact" => schema::FACTS,
            other => panic!("no form offers the words under {other}"),
        };
        let excused = WITHOUT_CHOICE.iter().filter(|(of, ..)| of == heading).map(|(_, word, _)| *word);
        let known: BTreeSet<&str> = offered.iter().copied().chain(excused).collect();
        let wanted: BTreeSet<&str> = rows.keys().map(String::as_str).collect();
        assert_eq!(known, wanted, "{heading}");
    }
}

/// What the artificial definition uses of every table, and of the small tables within a line.
#[test]
fn the_artificial_definition_uses_every_key() {
    let (documented, _) = documented();
    let outline = Outline::read(EVERY_KEY).unwrap();
    let mut used: BTreeSet<(String, String)> = BTreeSet::new();
    for place in places(&outline) {
        for (key, value) in outline.row(&place).unwrap() {
            used.insert((format!("{:?}", place.table), key.clone()));
            if let Value::Table(parts) = value {
                let header = place.table.header();
                used.extend(parts.keys().map(|part| (format!("[{header}.{key}]"), part.clone())));
            }
        }
    }
    let mut left = Vec::new();
    for table in Table::ALL {
        let is_excused = |key: &str| WITHOUT_FORM.iter().any(|(of, name, _)| *of == table && *name == key);
        for key in keys_in(documented.get(&heading(table)).unwrap()).filter(|key| !is_excused(key)) {
            if !used.contains(&(format!("{table:?}"), key.to_owned())) {
                left.push(format!("{table:?}.{key}"));
            }
        }
    }
    // Tables that are no rows stand in a line: how often, how long.
    let small = documented.iter().filter(|(heading, _)| heading.starts_with('['));
    let tables: Vec<String> = Table::ALL.into_iter().map(heading).collect();
    for (heading, rows) in small.filter(|(heading, _)| !tables.contains(heading)) {
        let lacking = rows.keys().filter(|key| !used.contains(&(heading.clone(), (*key).clone())));
        left.extend(lacking.map(|key| format!("{heading}.{key}")));
    }
    assert_eq!(left, Vec::<String>::new());
}

/// The keys of a condition, as the document writes its forms.
fn keys_of_conditions() -> BTreeSet<String> {
    let (_, rest) = FORMAT.split_once("### Condition\n").unwrap();
    let (text, _) = rest.split_once("\n### ").unwrap();
    let is_of_key = |c: char| c.is_ascii_lowercase() || c == '_';
    let ends =
        text.split(" = ").map(|before| before.rsplit(|c: char| !is_of_key(c)).next().unwrap_or_default());
    ends.filter(|key| !key.is_empty()).map(str::to_owned).collect()
}

/// Adds the keys of a condition and of those within it.
fn note(condition: &Value, used: &mut BTreeSet<String>) {
    match condition {
        Value::Table(table) => {
            for (key, value) in table {
                used.insert(key.clone());
                note(value, used);
            }
        }
        Value::Array(all) => {
            for one in all {
                note(one, used);
            }
        }
        _ => {}
    }
}

#[test]
fn the_artificial_definition_uses_every_key_of_a_condition() {
    let outline = Outline::read(EVERY_KEY).unwrap();
    let mut used = BTreeSet::new();
    for place in places(&outline) {
        let row = outline.row(&place).unwrap();
        let keys = schema::keys(place.table).iter().filter(|key| key.slot == schema::Slot::Condition);
        for condition in keys.filter_map(|key| row.get(key.name)) {
            note(condition, &mut used);
        }
    }
    assert_eq!(used, keys_of_conditions());
}

#[test]
fn what_no_form_offers_is_a_fault_where_it_stands() {
    let faults = |source: &str| {
        let definition = parse("procedure.toml", source).unwrap_or_else(|faults| panic!("{faults:?}"));
        check(&definition, "procedure.toml", source).len()
    };
    let sound = faults(EXAMPLE);
    let row = "[[question.follow_up]]\nid = \"copy\"\n";
    assert!(EXAMPLE.contains(row));
    for (_, key, reason) in WITHOUT_FORM.iter().filter(|(table, ..)| *table == Table::FollowUp) {
        let value = match *key {
            "section" => "\"instrument\"",
            "prefilled_from" => "{ fact = \"today\" }",
            _ => "true",
        };
        let source = EXAMPLE.replace(row, &format!("{row}{key} = {value}\n"));
        assert!(faults(&source) > sound, "{key}: {reason}");
    }
    for (heading, word, reason) in WITHOUT_CHOICE {
        assert_eq!(heading, "Step");
        let source = EXAMPLE.replace("step = \"subject\"", &format!("step = \"{word}\""));
        assert!(faults(&source) > sound, "{word}: {reason}");
    }
}

#[test]
fn a_definition_with_every_key_is_written_from_an_empty_page_byte_for_byte() {
    let faults = parse("procedure.toml", EVERY_KEY).err().unwrap_or_default();
    assert_eq!(faults, [], "the types read it");
    assert_eq!(rebuilt(EVERY_KEY), EVERY_KEY);
}

#[test]
fn what_the_forms_wrote_they_write_again() {
    let (empty, _) = skeleton(&ProcedureId::new("any").unwrap());
    for source in [EXAMPLE, empty.as_str()] {
        let again = rebuilt(source);
        let read = |text: &str| parse("procedure.toml", text).unwrap_or_else(|faults| panic!("{faults:?}"));
        assert!(read(&again) == read(source), "{again}");
        assert_eq!(rebuilt(&again), again);
    }
}

#[test]
fn every_row_of_every_shipped_definition_is_typed_as_it_is_shown() {
    let all = shipped();
    assert!(all.len() > 15, "{}", all.len());
    for (folder, source) in all {
        let outline = Outline::read(&source).unwrap();
        for place in places(&outline) {
            let row = outline.row(&place).unwrap();
            let typed = schema::entries(place.table, row);
            let values = schema::read(place.table, &typed, None, &[])
                .unwrap_or_else(|problems| panic!("{folder} {place}: {problems:?}"));
            let typed: BTreeMap<&str, String> =
                values.iter().filter_map(|(key, value)| Some((*key, said(value.as_ref()?)?))).collect();
            let written: BTreeMap<&str, String> = row
                .iter()
                .filter(|(_, value)| !is_of_rows(value))
                .filter_map(|(key, value)| Some((key.as_str(), said(value)?)))
                .collect();
            assert_eq!(typed, written, "{folder} {place}");
        }
    }
}

/// Whether a value holds rows, which have places of their own: a list of tables, or the one table without rows.
fn is_of_rows(value: &Value) -> bool {
    let is_refusal =
        |table: &toml::Table| table.contains_key("grounds") || table.contains_key("needs_reason");
    match value {
        Value::Array(all) => all.iter().any(Value::is_table),
        Value::Table(table) => is_refusal(table),
        _ => false,
    }
}

/// What a value says; none where it says no or nothing. A condition may be written in two ways.
fn said(value: &Value) -> Option<String> {
    match value {
        Value::Boolean(false) => None,
        Value::Array(all) if all.is_empty() => None,
        other => match other.clone().try_into::<Condition>() {
            Ok(condition) => Some(format!("{condition:?}")),
            Err(_) => Some(other.to_string()),
        },
    }
}

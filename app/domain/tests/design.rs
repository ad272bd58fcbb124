//! Changes of a definition in the designer: one place at a time, every other byte as it was.

#![expect(clippy::unwrap_used, clippy::panic, reason = "sources that cannot be read end the test")]

#[path = "catalogue/eldest.rs"]
mod eldest;

use domain::problem::ProblemCode;
use domain::procedures::check::{Text, check, texts};
use domain::procedures::design::edit::{Values, add, remove, set, shift};
use domain::procedures::design::faults::{place_of_line, placed};
use domain::procedures::design::schema::Slot;
use domain::procedures::design::texts as wording;
use domain::procedures::design::{
    Direction, EditRefusal, Outline, Place, Table, condition, schema, skeleton,
};
use domain::procedures::fault::Wrong;
use domain::procedures::parse::parse;
use domain::procedures::shared::{Shared, with_terms};
use domain::procedures::{Entries, ProcedureId};
use eldest::eldest;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use toml::Value;

const INVENTED: &str = include_str!("fixtures/invented/procedure.toml");

fn sources() -> Vec<String> {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/docs/example/procedure.toml");
    let example = fs::read_to_string(example).unwrap();
    let crlf = example.replace('\n', "\r\n");
    vec![eldest(), INVENTED.to_owned(), example.trim_end().to_owned(), example, crlf]
}

/// Every place of a definition, in the order of its tables.
fn places(source: &str) -> Vec<Place> {
    let outline = Outline::read(source).unwrap();
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

fn id(name: &str) -> Values {
    vec![("id", Some(Value::String(name.to_owned())))]
}

#[test]
fn a_form_that_is_saved_as_it_was_shown_changes_no_byte() {
    for source in sources() {
        let outline = Outline::read(&source).unwrap();
        let all = places(&source);
        assert!(all.len() > 15);
        for place in all {
            let row = outline.row(&place).unwrap();
            let shown = schema::entries(place.table, row);
            let values = schema::read(place.table, &shown, Some(row), &[])
                .unwrap_or_else(|problems| panic!("{place}: {problems:?}"));
            assert_eq!(set(&source, &place, &values).unwrap(), source, "{place}");
        }
    }
}

#[test]
fn a_row_that_is_added_and_removed_leaves_the_file_as_it_was() {
    for source in sources() {
        for place in places(&source).into_iter().filter(|place| place.table.has_rows()) {
            for behind in [None, Some(place.at)] {
                let (added, new) = add(&source, place.table, place.parent, &id("new_row"), behind).unwrap();
                let outline = Outline::read(&added).unwrap();
                assert_eq!(outline.name(&new), "new_row", "{place}");
                assert_eq!(
                    outline.count(place.table, place.parent),
                    Outline::read(&source).unwrap().count(place.table, place.parent) + 1
                );
                let again = remove(&added, &new).unwrap();
                let ends = source.ends_with('\n');
                assert_eq!(
                    if ends { again } else { again.trim_end().to_owned() },
                    source,
                    "{place} {behind:?}"
                );
            }
        }
    }
}

#[test]
fn a_row_that_goes_down_and_up_again_leaves_the_file_as_it_was() {
    for source in sources() {
        let mut moved = 0;
        for place in places(&source).into_iter().filter(|place| place.table.has_rows()) {
            let name = Outline::read(&source).unwrap().name(&place);
            let (down, there) = shift(&source, &place, Direction::Down).unwrap();
            if there == place {
                assert_eq!(down, source);
                continue;
            }
            moved += 1;
            assert_eq!(Outline::read(&down).unwrap().name(&there), name);
            let mut lines: Vec<&str> = down.lines().collect();
            let mut before: Vec<&str> = source.lines().collect();
            lines.sort_unstable();
            before.sort_unstable();
            assert_eq!(lines, before, "no line is lost");
            let (up, back) = shift(&down, &there, Direction::Up).unwrap();
            assert_eq!((up.trim_end(), back), (source.trim_end(), place));
        }
        assert!(moved > 8, "{moved}");
    }
}

#[test]
fn a_removed_row_takes_its_comment_and_its_follow_ups_along_and_nothing_else() {
    let source = eldest();
    let outline = Outline::read(&source).unwrap();
    for place in places(&source).into_iter().filter(|place| place.table.has_rows()) {
        let rest = remove(&source, &place).unwrap();
        let after = Outline::read(&rest).unwrap();
        for table in Table::ALL.into_iter().filter(|table| table.above().is_none() && table.has_rows()) {
            let less = usize::from(table == place.table);
            assert_eq!(after.count(table, 0) + less, outline.count(table, 0), "{place} {table:?}");
        }
        let kept: Vec<&str> = rest.lines().collect();
        assert!(kept.iter().all(|line| source.lines().any(|known| known == *line)), "{place}");
    }
}

#[test]
fn one_changed_key_changes_one_line() {
    let source = eldest();
    let place = Place::row(Table::Field, 1);
    let with = |key: &'static str, value: Option<Value>| set(&source, &place, &vec![(key, value)]).unwrap();
    let differing = |other: &str| {
        let (old, new): (Vec<_>, Vec<_>) = (source.lines().collect(), other.lines().collect());
        old.iter().filter(|line| !new.contains(*line)).count() + new.len().abs_diff(old.len())
    };
    let longer = with("max_length", Some(Value::Integer(123_456)));
    assert!(longer.contains("max_length = 123456"));
    assert_eq!(differing(&longer), 1, "{longer}");
    let comments = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
    assert_eq!(comments(&longer), comments(&source));
    let head =
        set(&source, &Place::row(Table::Head, 0), &vec![("version", Some(Value::Integer(99)))]).unwrap();
    assert_eq!(Outline::read(&head).unwrap().number("version"), Some(99));
    assert_eq!(differing(&head), 1);
    let reason = Some(Value::String("The \"pilot\" is not public yet.".to_owned()));
    let hidden = set(&source, &Place::row(Table::Head, 0), &vec![("not_public", reason)]).unwrap();
    assert_eq!(Outline::read(&hidden).unwrap().head("not_public"), Some("The \"pilot\" is not public yet."));
    let shown = set(&hidden, &Place::row(Table::Head, 0), &vec![("not_public", None)]).unwrap();
    assert_eq!(shown, source);
}

#[test]
fn fields_move_within_their_section() {
    let source = INVENTED;
    let outline = Outline::read(source).unwrap();
    let section = |outline: &Outline, place: &Place| {
        outline.row(place).unwrap().get("section").and_then(Value::as_str).map(str::to_owned)
    };
    for at in 0..outline.count(Table::Field, 0) {
        let place = Place::row(Table::Field, at);
        let (moved, there) = shift(source, &place, Direction::Down).unwrap();
        let after = Outline::read(&moved).unwrap();
        assert_eq!(section(&after, &there), section(&outline, &place));
    }
}

#[test]
fn a_table_in_one_line_is_left_to_the_file() {
    let source =
        "procedure = \"x\"\nside = [{ id = \"a\" }, { id = \"b\" }]\nrefusal = { grounds = [\"g\"] }\n";
    let place = Place::row(Table::Side, 0);
    let yes = vec![("answers", Some(Value::Boolean(true)))];
    assert_eq!(set(source, &place, &yes), Err(EditRefusal::WrittenOtherwise));
    assert_eq!(remove(source, &place), Err(EditRefusal::WrittenOtherwise));
    assert_eq!(shift(source, &place, Direction::Down), Err(EditRefusal::WrittenOtherwise));
    assert_eq!(add(source, Table::Side, 0, &id("c"), None), Err(EditRefusal::WrittenOtherwise));
    let reason = vec![("needs_reason", Some(Value::Boolean(true)))];
    assert_eq!(set(source, &Place::row(Table::Refusal, 0), &reason), Err(EditRefusal::WrittenOtherwise));
    assert_eq!(set("x = ", &place, &yes), Err(EditRefusal::Unreadable));
    assert_eq!(remove(source, &Place::row(Table::Side, 7)), Err(EditRefusal::NoSuchPlace));
}

#[test]
fn what_looks_like_a_header_inside_a_text_is_none() {
    let source =
        "procedure = \"x\"\nnot_public = \"\"\"\n[[side]]\nid = 'y'\n\"\"\"\n\n[[side]]\nid = \"a\"\n";
    let (added, place) = add(source, Table::Side, 0, &id("b"), None).unwrap();
    assert_eq!(place, Place::row(Table::Side, 1));
    assert!(added.starts_with(source) && added.ends_with("\n[[side]]\nid = \"b\"\n"), "{added}");
}

#[test]
fn conditions_are_chosen_and_read_back() {
    let choose = |join: &str, is: &[&str]| {
        let mut typed = Entries::default();
        typed.set("when.join", join);
        typed.0.insert("when.is".to_owned(), is.iter().map(|one| (*one).to_owned()).collect());
        condition::read("when", &typed).unwrap()
    };
    let written = |join: &str, is: &[&str]| {
        choose(join, is).map(|value| domain::procedures::design::edit::written(&value)).unwrap_or_default()
    };
    assert_eq!(written("all", &["", ""]), "");
    assert_eq!(written("all", &["a=b"]), "{ field = \"a\", equals = \"b\" }");
    assert_eq!(written("any", &["a=b", "a=c"]), "{ field = \"a\", one_of = [\"b\", \"c\"] }");
    assert_eq!(written("all", &["a?"]), "{ field = \"a\", answered = true }");
    assert_eq!(written("all", &["a<"]), "{ field = \"a\", before = \"today\" }");
    assert_eq!(
        written("any", &["a>", "b<"]),
        "{ any = [{ field = \"a\", after = \"today\" }, { field = \"b\", before = \"today\" }] }"
    );
    assert_eq!(
        written("all", &["a=b", "c!"]),
        "{ all = [{ field = \"a\", equals = \"b\" }, { not = { field = \"c\", answered = true } }] }"
    );
}

#[test]
fn a_condition_that_no_list_offers_is_typed_as_the_file_writes_it() {
    let type_in = |text: &str| {
        let mut typed = Entries::default();
        typed.set("when.written", text);
        typed.0.insert("when.is".to_owned(), vec!["a?".to_owned()]);
        condition::read("when", &typed)
    };
    for text in [
        "{ field = \"a\", before = \"2026-01-31\" }",
        "{ not = { field = \"a\", equals = \"b\" } }",
        "{ any = [{ all = [{ field = \"a\", answered = true }] }, { field = \"b\", after = \"2026-01-31\" }] }",
    ] {
        let value = type_in(text).unwrap().unwrap();
        let mut shown = Entries::default();
        condition::show("when", &value, &mut shown);
        assert_eq!(shown.text("when.written"), Some(text));
        assert_eq!(shown.text("when.is"), None);
    }
    for odd in ["a", "{ field = \"a\" }", "{ field = \"a\", equals = \"b\" }\nother = 1", "{", "\"today\""] {
        let problem = type_in(odd).unwrap_err();
        assert_eq!(
            (problem.path.as_str(), problem.code),
            ("when.written", ProblemCode::NotACondition),
            "{odd}"
        );
    }
}

#[test]
fn a_choice_is_offered_only_for_a_kind_that_draws_choices() {
    let source = INVENTED.replace("kind = \"choice\"", "kind = \"text\"");
    let outline = Outline::read(&source).unwrap();
    let offered = schema::choices(Slot::Condition, &outline, &Place::row(Table::Deadline, 0));
    let before = Outline::read(INVENTED).unwrap();
    let all = schema::choices(Slot::Condition, &before, &Place::row(Table::Deadline, 0));
    let codes = |choices: &[String]| choices.iter().filter(|choice| choice.contains('=')).count();
    assert!(codes(&offered) < codes(&all), "{offered:?}");
}

#[test]
fn a_date_may_be_asked_to_lie_before_or_after_today_and_nothing_else_may() {
    let offered = |source: &str| {
        let choices = schema::choices(
            Slot::Condition,
            &Outline::read(source).unwrap(),
            &Place::row(Table::Deadline, 0),
        );
        choices.into_iter().filter(|choice| choice.ends_with(['<', '>'])).collect::<Vec<_>>()
    };
    let field = |kind: &str| format!("[[field]]\nid = \"seen\"\nkind = \"{kind}\"\n");
    assert_eq!(offered(&field("date")), ["seen<", "seen>"]);
    for kind in schema::FIELD_KINDS.iter().filter(|kind| **kind != "date") {
        assert_eq!(offered(&field(kind)), Vec::<String>::new(), "{kind}");
    }
    for choice in ["seen<", "seen>", "seen?", "seen!", "seen=red"] {
        assert_eq!(condition::split(choice).0, "seen");
    }
}

#[test]
fn a_letter_names_its_reader_by_a_person_and_says_what_fits_in_a_sentence() {
    let outline = Outline::read(&sources().into_iter().nth(3).unwrap()).unwrap();
    let place = Place::letter_part(0, 0);
    assert_eq!(schema::choices(Slot::FieldOf(schema::NAMING_KINDS), &outline, &place), ["responsible"]);
    let said = schema::choices(Slot::Said, &outline, &place);
    assert!(
        ["case-number", "found_on", "answer-declaration"]
            .iter()
            .all(|name| said.iter().any(|one| one == name))
    );
    assert!(!said.iter().any(|name| name == "answer-measures"), "a long text fits in no sentence: {said:?}");
}

#[test]
fn what_was_chosen_and_may_be_chosen_no_longer_goes_only_when_it_is_taken_out() {
    let source = "[[state]]\nid = \"sent\"\n\n[[transition]]\naction = \"close\"\nfrom = [\"sent\", \"gone\"]\nby = [\"asking\"]\n";
    let outline = Outline::read(source).unwrap();
    let place = Place::row(Table::Transition, 0);
    let key = |name: &str| schema::keys(Table::Transition).iter().find(|key| key.name == name).unwrap();
    assert_eq!(schema::offered(key("from"), &outline, &place), ["sent", "gone"]);
    assert_eq!(schema::offered(key("by"), &outline, &place), ["asking"]);
    assert_eq!(schema::offered(key("from"), &outline, &Place::row(Table::Transition, 1)), ["sent"]);
    let to = key("to");
    assert_eq!(schema::offered(to, &outline, &place), schema::choices(to.slot, &outline, &place));
}

#[test]
fn a_key_with_a_table_of_its_own_is_written_in_a_line_when_it_changes() {
    let source = "procedure = \"x\"\n\n[[deadline]]\nid = \"a\"\nholder = \"b\"\n\n# Once.\n[deadline.extension]\nlength = 15\nunit = \"weeks\"\n\n[[letter]]\nid = \"c\"\n";
    let place = Place::row(Table::Deadline, 0);
    let row = Outline::read(source).unwrap().row(&place).unwrap().clone();
    let mut typed = schema::entries(Table::Deadline, &row);
    assert_eq!((typed.text("extension.length"), typed.text("extension.unit")), (Some("15"), Some("weeks")));
    for (key, text) in [("start", "sending"), ("length", "1"), ("unit", "weeks")] {
        typed.set(key, text);
    }
    typed.set("extension.length", "20");
    let values = schema::read(Table::Deadline, &typed, Some(&row), &[]).unwrap();
    let only: Values = values.into_iter().filter(|(key, _)| *key == "extension").collect();
    let changed = set(source, &place, &only).unwrap();
    assert_eq!(
        changed,
        "procedure = \"x\"\n\n[[deadline]]\nid = \"a\"\nholder = \"b\"\nextension = { length = 20, unit = \"weeks\" }\n\n# Once.\n\n[[letter]]\nid = \"c\"\n"
    );
    let gone = set(source, &place, &vec![("extension", None)]).unwrap();
    assert!(!gone.contains("extension") && gone.contains("# Once."), "{gone}");
}

#[test]
fn the_skeleton_has_no_fault_and_its_texts_are_whole() {
    let name = ProcedureId::new("my_own").unwrap();
    let (definition, english) = skeleton(&name);
    let procedure = parse("procedure.toml", &definition).unwrap();
    assert_eq!(procedure.procedure, name);
    assert_eq!(check(&procedure, "procedure.toml", &definition), []);
    for text in texts(&procedure).into_iter().filter(|text| !text.is_optional) {
        assert!(reading(&english).contains_key(&(text.message.clone(), text.attribute.clone())), "{text:?}");
    }
}

#[test]
fn faults_lead_to_their_place() {
    let source = eldest();
    let broken = source.replacen("to = \"sent\"", "to = \"lost\"", 1);
    let procedure = parse("a/procedure.toml", &broken).unwrap();
    let found = placed(&check(&procedure, "a/procedure.toml", &broken), &broken);
    let unknown =
        found.iter().find(|fault| fault.wrong == Wrong::UnknownState { name: "lost".into() }).unwrap();
    assert_eq!((unknown.place.as_str(), unknown.table), ("transition.0", Some(Table::Transition)));
    assert!(unknown.is_fault);
    for place in places(&source).into_iter().filter(|place| place.table.has_rows()) {
        let path = match place.table {
            Table::Transition => format!("{place}.action"),
            _ => format!("{place}.id"),
        };
        let line = domain::procedures::check::line_of(&source, &path);
        assert_eq!(place_of_line(&source, line), place);
    }
}

/// A piece of a text; a value of a letter as the files write it.
fn piece(element: &PatternElement<&str>) -> String {
    match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } => (*value).to_owned(),
            InlineExpression::VariableReference { id } => format!("{{ ${} }}", id.name),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    }
}

/// Texts by message and attribute, as the reader of Fluent finds them.
fn reading(source: &str) -> std::collections::BTreeMap<(String, String), String> {
    let resource =
        fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}\n{source}"));
    let mut found = std::collections::BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        for attribute in &message.attributes {
            let text: String = attribute.value.elements.iter().map(piece).collect();
            found.insert((message.id.name.to_owned(), attribute.id.name.to_owned()), text);
        }
    }
    found
}

fn order() -> Vec<Text> {
    texts(&parse("procedure.toml", &skeleton(&ProcedureId::new("x").unwrap()).0).unwrap())
}

#[test]
fn a_text_is_changed_added_and_taken_out_alone() {
    let source = "# Head\nprocedure =\n    .name = Old\n    .purpose = Two\n        lines\n\n# End\nstate-draft =\n    .name = D\n";
    let changed = wording::set(source, &order(), "procedure", "name", "New { and } [x]");
    assert_eq!(changed, source.replacen("Old", "New {\"{\"} and {\"}\"} [x]", 1));
    let added = wording::set(source, &order(), "procedure", "short", "S");
    assert_eq!(added, source.replacen("    .purpose", "    .short = S\n    .purpose", 1));
    assert_eq!(wording::set(&added, &order(), "procedure", "short", " "), source);
    let whole = wording::set(source, &order(), "side-requester", "name", "[R]");
    assert_eq!(whole, source.replacen("\n# End", "side-requester =\n    .name = {\"[\"}R]\n\n# End", 1));
    assert_eq!(wording::set(&whole, &order(), "side-requester", "name", ""), source);
    assert_eq!(wording::set(source, &order(), "side-none", "name", ""), source);
    assert_eq!(
        wording::remove(source, &["state-draft".to_owned()]),
        source.replacen("state-draft =\n    .name = D\n", "", 1)
    );
}

#[test]
fn every_shipped_text_given_anew_reads_the_same() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../server/procedures");
    let folder = root.join("professional_qualifications/check_qualification/texts");
    let order = texts(&parse("procedure.toml", &eldest()).unwrap());
    for language in ["en", "el", "bg"] {
        let written = |folder: &Path| fs::read_to_string(folder.join(format!("{language}.ftl"))).unwrap();
        let mut terms = Shared::default();
        terms.add(&format!("terms/{language}.ftl"), &written(&root.join("terms")));
        let source = with_terms(&written(&folder), language, &[&terms]);
        let before = reading(&source);
        for ((message, attribute), text) in &before {
            let again = wording::set(&source, &order, message, attribute, text);
            assert_eq!(reading(&again), before, "{language} {message}.{attribute}");
            let other = wording::set(&source, &order, message, attribute, "x");
            let changed: Vec<_> =
                reading(&other).into_iter().filter(|(key, text)| before.get(key) != Some(text)).collect();
            assert!(changed.len() <= 1, "{changed:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_wording_is_read_as_it_was_typed(text in "[ -~àéß]{1,40}(\n[ -~]{0,20}){0,2}") {
        let source = "procedure =\n    .name = Old\n\n# End\nstate-draft =\n    .name = D\n";
        let changed = wording::set(source, &order(), "procedure", "name", &text);
        let wanted: Vec<&str> = text.trim().lines().map(str::trim).collect();
        let read = reading(&changed);
        if text.trim().is_empty() {
            prop_assert!(!read.contains_key(&("procedure".to_owned(), "name".to_owned())));
        } else {
            prop_assert_eq!(&read[&("procedure".to_owned(), "name".to_owned())], &wanted.join("\n"));
        }
        prop_assert_eq!(&read[&("state-draft".to_owned(), "name".to_owned())], "D");
    }

    #[test]
    fn any_line_is_kept_as_a_value(text in "\\PC{0,60}") {
        let head = Place::row(Table::Head, 0);
        let value = Some(Value::String(text.clone()));
        let changed = set(INVENTED, &head, &vec![("not_public", value)]).unwrap();
        let outline = Outline::read(&changed).unwrap();
        prop_assert_eq!(outline.head("not_public"), Some(text.as_str()));
        prop_assert_eq!(set(&changed, &head, &vec![("not_public", None)]).unwrap(), set(INVENTED, &head, &vec![("not_public", None)]).unwrap());
    }
}

#[test]
fn a_fault_leads_to_the_key_that_is_wrong_where_the_form_has_it() {
    let (source, _) = skeleton(&ProcedureId::new("any").unwrap());
    let source = source.replacen("holder = \"responder\"", "holder = \"nobody\"", 1);
    let found =
        placed(&check(&parse("procedure.toml", &source).unwrap(), "procedure.toml", &source), &source);
    let fault = found.iter().find(|fault| fault.table == Some(Table::Deadline)).unwrap();
    assert_eq!((fault.name.as_str(), fault.key.as_deref()), ("acceptance", Some("holder")));
}

//! Each definition against its row of the catalogue of procedures, column by column; each ground of refusal and each field
//! against the article from which it comes.
//!
//! `rows.tsv` transcribes the rows of kind REQ, with the steps that belong to them: `-` where a row is silent; `source` is
//! what the row itself names as its source. What a definition does otherwise, or says where its row is silent, stands in
//! `deviations.tsv` with its reason, and nothing else does. `grounds.tsv` gives the article of each ground of refusal, and
//! `fields.tsv` the reason of each field that comes from no article.

use super::{Shipped, shipped, table};
use domain::exchanges::Action;
use domain::procedures::condition::Condition;
use domain::procedures::definition::{
    AttachedTo, AttachmentRule, ClockKind, CoordinatorPath, CoordinatorRule, DeadlineDefinition,
    DeadlineStart, DeadlineUnit,
};
use domain::procedures::{Procedure, ProcedureKind};
use std::collections::{BTreeMap, BTreeSet};

const ROWS: &str = include_str!("rows.tsv");
const DEVIATIONS: &str = include_str!("deviations.tsv");
const GROUNDS: &str = include_str!("grounds.tsv");
const FIELDS: &str = include_str!("fields.tsv");

/// What a definition says of each column of its row.
type Said = BTreeMap<&'static str, String>;

/// The requests by their rows.
fn requests() -> BTreeMap<String, Shipped> {
    let all = shipped().into_iter().filter(|one| one.definition.kind == ProcedureKind::Request);
    let named = |one: Shipped| {
        let row = one.definition.row.clone().unwrap_or_else(|| panic!("{} names no row", one.folder));
        (row, one)
    };
    all.map(named).collect()
}

fn joined(texts: impl IntoIterator<Item = String>, between: &str) -> String {
    texts.into_iter().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(between)
}

/// Whether a cell gives a reason that somebody can follow.
fn is_reason(cell: &str) -> bool {
    cell.split(' ').count() >= 8
}

fn period(length: u16, unit: DeadlineUnit) -> String {
    let unit = toml::Value::try_from(unit).unwrap();
    format!("{length} {}", unit.as_str().unwrap_or_default())
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::Equals { field, value } => format!("{field}={value}"),
        Condition::OneOf { field, values } => format!("{field}={}", values.join("|")),
        other => panic!("a row says nothing like {other:?}"),
    }
}

/// How the end of a clock is told of beforehand, and what follows it.
fn consequence(clock: &DeadlineDefinition) -> String {
    let reminds = clock.remind_after_days.is_some() || !clock.remind_before_days.is_empty();
    let reminder = reminds.then(|| "reminder".to_owned());
    let follows = clock.consequence.map(|consequence| consequence.code().to_owned());
    joined(reminder.into_iter().chain(follows), " ")
}

/// What moves the last day of a clock, and by how much.
fn changes(clock: &DeadlineDefinition) -> impl Iterator<Item = String> {
    clock.changed_by.iter().map(move |action| match clock.extension {
        Some(longer) if *action != Action::AgreeDate => {
            format!("{} {}", action.code(), period(longer.length, longer.unit))
        }
        _ => action.code().to_owned(),
    })
}

fn said_of_clocks(definition: &Procedure) -> Said {
    let clocks = definition.deadlines.iter();
    let clocks: Vec<_> = clocks.filter(|clock| definition.clock_kind(clock) == ClockKind::Legal).collect();
    let start = |clock: &&DeadlineDefinition| match &clock.start {
        DeadlineStart::Field(_) => "field".to_owned(),
        other => toml::Value::try_from(other).unwrap().as_str().unwrap_or_default().to_owned(),
    };
    let holder = |clock: &&DeadlineDefinition| {
        if clock.holder == definition.answering_side() { "requested" } else { "requesting" }.to_owned()
    };
    let lengths: Vec<_> = clocks.iter().map(|clock| period(clock.length, clock.unit)).collect();
    let conditions: Vec<_> = clocks.iter().filter_map(|clock| clock.when.as_ref()).map(condition).collect();
    [
        ("deadlines", lengths.join(", ")),
        ("when", conditions.join(", ")),
        ("start", joined(clocks.iter().map(start), ", ")),
        ("holder", joined(clocks.iter().map(holder), ", ")),
        ("consequence", joined(clocks.iter().map(|clock| consequence(clock)), ", ")),
        ("changed_by", joined(clocks.iter().flat_map(|clock| changes(clock)), ", ")),
    ]
    .into()
}

/// Who may be on a side: kinds of authorities, and whether they belong to another state.
fn admitted(definition: &Procedure, side: &str) -> String {
    let rows = definition.admissions.iter().filter(|row| row.side == side);
    let words = rows.flat_map(|row| {
        row.kinds.iter().cloned().chain(row.abroad.then(|| "abroad".to_owned())).collect::<Vec<_>>()
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Where coordinators stand in the path, in the words of the catalogue.
fn coordinators(definition: &Procedure) -> &'static str {
    use CoordinatorRule::{Mandatory, Never};
    let [requests, replies, incoming] =
        [CoordinatorPath::Requests, CoordinatorPath::Replies, CoordinatorPath::Incoming]
            .map(|path| definition.coordinators_in(path));
    match (requests == Mandatory, incoming == Mandatory) {
        (true, true) => "both",
        (true, false) => "out",
        (false, true) => "in",
        (false, false) if requests == Never && replies == Never => "never",
        (false, false) => "optional",
    }
}

fn said_of_sides(definition: &Procedure) -> Said {
    let word = |value: toml::Value| value.as_str().unwrap_or_default().to_owned();
    let copies = definition.sides.iter().filter(|side| side.copy.is_some());
    let commission = definition.sides.iter().flat_map(|side| {
        let opinion = side.gives_opinion.then(|| "opinion".to_owned());
        let informed = side.is_informed.then(|| "informed".to_owned());
        let copy = side.copy.filter(|_| side.copy_for.is_none());
        let copy = copy.map(|copy| word(toml::Value::try_from(copy).unwrap()));
        opinion.into_iter().chain(informed).chain(copy)
    });
    let must = definition
        .attachments
        .iter()
        .any(|row| row.with == AttachedTo::Request && row.rule == AttachmentRule::Must);
    [
        ("asks", admitted(definition, definition.initiating_side())),
        ("answers", admitted(definition, definition.answering_side())),
        ("coordinators", coordinators(definition).to_owned()),
        ("copies", joined(copies.filter_map(|side| side.copy_for.clone()), " ")),
        ("commission", joined(commission, " ")),
        ("attachment", if must { "must" } else { "" }.to_owned()),
    ]
    .into()
}

fn said(name: &str, definition: &Procedure) -> Said {
    let can_refuse = definition.transitions.iter().any(|row| row.action == Action::Refuse);
    let refusal = match (can_refuse, definition.refusal.grounds.is_empty()) {
        (false, _) => "no",
        (true, true) => "reason",
        (true, false) => "grounds",
    };
    let of_act = table(GROUNDS).into_iter().filter(|line| line[0] == name && line[2] == "act");
    let own = [
        ("articles", joined(definition.articles.iter().cloned(), " ")),
        ("refusal", refusal.to_owned()),
        ("grounds", joined(of_act.map(|line| line[3].to_owned()), " ")),
    ];
    own.into_iter().chain(said_of_clocks(definition)).chain(said_of_sides(definition)).collect()
}

/// What a definition that says nothing in this column does, in the words of the catalogue.
fn when_silent(column: &str) -> &'static str {
    match column {
        "deadlines" => "none",
        "asks" | "answers" => "any",
        "commission" | "attachment" => "no",
        _ => "-",
    }
}

/// Whether a definition does what the cell says, or nothing of its own where the cell is silent. Whether and why a request
/// may be refused each definition says: where the row is silent, the table of grounds gives its reasons.
fn agrees(column: &str, cell: &str, own: &str) -> bool {
    match (column, cell) {
        ("refusal" | "grounds", "-") => true,
        ("coordinators", "-") => own == "optional",
        ("articles", cell) => joined(cell.split(' ').map(str::to_owned), " ") == own,
        (column, "-") => own == when_silent(column),
        (_, cell) => cell == own,
    }
}

#[test]
fn every_definition_agrees_with_its_row_or_says_why_not() {
    let columns: Vec<&str> = ROWS.lines().next().unwrap().split('\t').collect();
    let compared = columns.len() - 2;
    assert_eq!(columns[compared..], ["required", "source"]);
    let rows: BTreeMap<&str, Vec<&str>> = table(ROWS).into_iter().map(|row| (row[0], row)).collect();
    let requests = requests();
    assert_eq!(rows.keys().copied().collect::<Vec<_>>(), requests.keys().collect::<Vec<_>>());
    assert_eq!(rows.len(), 34);
    let listed = table(DEVIATIONS);
    let (mut used, mut wrong) = (BTreeSet::new(), Vec::new());
    for (name, one) in &requests {
        let said = said(name, &one.definition);
        assert_eq!(said.len(), compared - 1);
        for (column, cell) in columns[..compared].iter().zip(&rows[name.as_str()]).skip(1) {
            let own = Some(said[column].as_str()).filter(|own| !own.is_empty());
            let own = own.unwrap_or_else(|| when_silent(column));
            if agrees(column, cell, own) {
                continue;
            }
            if listed.iter().any(|line| line[..3] == [name.as_str(), *column, own]) {
                used.insert((name.as_str(), *column));
            } else {
                wrong.push(format!("{name} {column}: the row says {cell}, the definition {own}"));
            }
        }
    }
    for line in &listed {
        if !used.remove(&(line[0], line[1])) {
            wrong.push(format!("{} {}: there is no such deviation any more", line[0], line[1]));
        }
        assert!(is_reason(line[3]), "{} {} gives no reason", line[0], line[1]);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_form_requires_what_its_row_names() {
    let requests = requests();
    for row in table(ROWS) {
        let [name, .., required, source] = row.as_slice() else { panic!("{row:?}") };
        assert!(!source.is_empty() && *source != "-", "{name} names no source");
        for id in required.split(' ') {
            let field = requests[*name].definition.field(id).unwrap_or_else(|| panic!("{name} has no {id}"));
            assert!(field.required || field.required_when.is_some(), "{name} does not require {id}");
        }
    }
}

/// The comment above a line.
fn comment_above(lines: &[&str], at: usize) -> String {
    let above = lines[..at].iter().rev().take_while(|line| line.starts_with('#'));
    let mut above: Vec<&str> = above.filter_map(|line| line.strip_prefix("# ")).collect();
    above.reverse();
    above.join(" ")
}

#[test]
fn every_ground_of_refusal_has_its_article_and_goes_with_a_reason_in_words() {
    let mut listed: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let requests = requests();
    for line in table(GROUNDS) {
        let [name, grounds, by, article, reason] = line.as_slice() else { panic!("{line:?}") };
        assert!(is_reason(reason), "{name} {grounds} gives no reason");
        assert_eq!(*grounds == "-", *by == "free", "{name}");
        assert!(["act", "competence", "free"].contains(by), "{name} {grounds}");
        // The definition tells whoever reads it of the act's own grounds.
        let lines: Vec<&str> = requests[*name].written.definition.lines().collect();
        let at = lines.iter().position(|line| *line == "[refusal]").unwrap_or_default();
        let number = article.split('(').next().unwrap_or_default();
        let is_cited = comment_above(&lines, at).contains(number);
        assert!(*by != "act" || is_cited, "{name} does not cite {article} above its grounds");
        listed.entry(*name).or_default().extend(grounds.split(' ').filter(|ground| *ground != "-"));
    }
    for (name, one) in &requests {
        let rule = &one.definition.refusal;
        assert!(rule.needs_reason, "{name} refuses without words");
        let mut listed = listed.remove(name.as_str()).unwrap_or_else(|| panic!("{name} has no grounds"));
        let mut own: Vec<&str> = rule.grounds.iter().map(String::as_str).collect();
        listed.sort_unstable();
        own.sort_unstable();
        assert_eq!(listed, own, "{name}");
    }
}

/// The fields of a definition's form with whether the comment above them cites a provision.
fn cited(one: &Shipped) -> BTreeMap<String, bool> {
    let lines: Vec<&str> = one.written.definition.lines().collect();
    let fields = lines.iter().enumerate().filter(|(_, line)| **line == "[[field]]");
    let cited = fields.filter_map(|(at, _)| {
        let id = lines[at..].iter().find_map(|line| line.strip_prefix("id = \""))?.trim_end_matches('"');
        let comment = comment_above(&lines, at);
        Some((id.to_owned(), comment.contains("Article") || comment.contains("Annex")))
    });
    let cited: BTreeMap<String, bool> = cited.collect();
    let own: BTreeSet<&String> = one.definition.fields.iter().map(|field| &field.id).collect();
    assert_eq!(cited.keys().collect::<BTreeSet<_>>(), own, "{}", one.folder);
    cited
}

#[test]
fn every_field_cites_a_provision_completes_another_field_or_has_a_reason() {
    let requests = requests();
    let mut listed: BTreeSet<(&str, &str)> = BTreeSet::new();
    for line in table(FIELDS) {
        let [name, fields, reason] = line.as_slice() else { panic!("{line:?}") };
        assert!(is_reason(reason), "{name} {fields} gives no reason");
        for field in fields.split(' ') {
            assert!(listed.insert((*name, field)), "{name} lists {field} twice");
        }
    }
    let mut wrong = Vec::new();
    for (name, one) in &requests {
        let cited = cited(one);
        for field in &one.definition.fields {
            let is_plain = cited[&field.id] || field.when.is_some();
            let is_listed = listed.remove(&(name.as_str(), field.id.as_str()));
            match (is_plain, is_listed) {
                (false, false) => wrong.push(format!("{name}: {} cites nothing", field.id)),
                (true, true) => wrong.push(format!("{name}: {} needs no reason any more", field.id)),
                _ => {}
            }
        }
    }
    wrong.extend(listed.iter().map(|(name, field)| format!("{name} has no field {field}")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_article_of_every_question_is_cited_as_acts_number_it() {
    let is_number = |text: &str| {
        let (number, points) =
            text.split_once('(').map_or((text, None), |(number, rest)| (number, Some(rest)));
        let is_point = |point: &str| {
            let is_plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
            !point.is_empty() && point.chars().all(is_plain)
        };
        let points = points.map(|rest| rest.strip_suffix(')'));
        !number.is_empty()
            && number.chars().all(|digit| digit.is_ascii_digit())
            && points.is_none_or(|rest| rest.is_some_and(|rest| rest.split(")(").all(is_point)))
    };
    assert!(is_number("28") && is_number("1(11)(c)") && !is_number("28(") && !is_number("Article 28"));
    for (name, one) in &requests() {
        for question in &one.definition.questions {
            let article = question.article.as_deref().unwrap_or_default();
            assert!(is_number(article), "{name}: {} cites {article:?}", question.id);
        }
        for article in &one.definition.articles {
            assert!(is_number(article), "{name} rests on {article:?}");
        }
    }
}

//! The definitions that the program brings along: each is sound and complete in every language, agrees with its row of
//! the catalogue of procedures, and says itself only what is its own.
//!
//! `catalogue/rows.rs` compares them with their rows. `catalogue/questions.tsv` says of each question of the example sets
//! which definition asks it, or why none does.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "files that cannot be read end the test"
)]

#[path = "catalogue/files.rs"]
mod files;

// `cfg(test)` is always on here; it tells clippy that the functions beside the tests are test code too.
#[cfg(test)]
#[path = "catalogue/rows.rs"]
mod rows;

use domain::authorities::areas;
use domain::exchanges::{Action, Calendars, Exchange, Lifecycle, Participation, late};
use domain::ids::{AuthorityId, ExchangeId};
use domain::language::Language;
use domain::procedures::check::{
    Likeness, TextLines, check, check_links, check_texts, check_wording, loan_words, texts,
};
use domain::procedures::definition::{ClockKind, DeadlineStart, Ending, Phase};
use domain::procedures::fault::Fault;
use domain::procedures::parse::parse;
use domain::procedures::shared::{Tree, Whole, Written};
use domain::procedures::{Procedure, ProcedureId, ProcedureKind};
use files::files;
use std::collections::{BTreeMap, BTreeSet};
use time::Duration;
use time::macros::datetime;
use uuid::Uuid;

const QUESTIONS: &str = include_str!("catalogue/questions.tsv");

/// A definition with its folder, whole and as it is written.
struct Shipped {
    folder: String,
    definition: Procedure,
    whole: Whole,
    written: Whole,
}

fn shipped() -> Vec<Shipped> {
    let tree = Tree::of(files());
    let read = |folder: &str| {
        let whole = tree.whole(folder).unwrap_or_else(|faults| panic!("{faults:?}"));
        let definition = parse(folder, &whole.definition).unwrap_or_else(|faults| panic!("{faults:?}"));
        Shipped { folder: folder.to_owned(), definition, written: tree.written(folder), whole }
    };
    tree.folders().into_iter().map(read).collect()
}

fn lines(text: &str) -> TextLines {
    let written = Written::of(text);
    let key = |message: &str, attribute: &str| {
        (message.to_owned(), Some(attribute.to_owned()).filter(|attribute| !attribute.is_empty()))
    };
    written.iter().map(|(message, attribute, line, _)| (key(message, attribute), line)).collect()
}

fn table(source: &str) -> Vec<Vec<&str>> {
    source.lines().skip(1).map(|line| line.split('\t').collect()).collect()
}

#[test]
fn every_definition_is_sound_and_complete_in_every_language() {
    let mut faults: Vec<String> = Vec::new();
    let said = |found: Vec<Fault>| found.into_iter().map(|fault| fault.to_string()).collect::<Vec<_>>();
    for one in shipped() {
        let file = format!("{}/procedure.toml", one.folder);
        faults.extend(said(check(&one.definition, &file, &one.whole.definition)));
        let english = lines(&one.whole.texts["en"]);
        for language in Language::ALL {
            let file = format!("{}/texts/{language}.ftl", one.folder);
            let Some(text) = one.whole.texts.get(language.code()) else {
                faults.push(format!("{file}: there is no such file"));
                continue;
            };
            faults.extend(said(check_texts(&one.definition, &file, &lines(text), Some(&english))));
        }
        for text in texts(&one.definition).iter().filter(|text| text.attribute != "help") {
            let key = (text.message.clone(), Some(text.attribute.clone()));
            if !english.contains_key(&key) {
                faults.push(format!("{}: {}.{} is missing", one.folder, text.message, text.attribute));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_text_can_be_read_by_everybody_and_told_apart_from_its_neighbours() {
    let mut found: Vec<Fault> = Vec::new();
    for one in shipped() {
        let likeness = Likeness::of(&one.definition);
        let english = Written::of(&one.whole.texts["en"]);
        for language in Language::ALL {
            let file = format!("{}/texts/{language}.ftl", one.folder);
            let own = Written::of(&one.whole.texts[language.code()]);
            let text = |message: &str, attribute: &str| own.get(message, attribute);
            found.extend(likeness.check(&file, &text, &|_, _| 0));
            found.extend(own.iter().filter_map(|(message, attribute, line, text)| {
                let name = || format!("{message}.{attribute}");
                let english = english.get(message, attribute);
                check_wording((file.as_str(), line), name, language.code(), text, english)
            }));
        }
    }
    // What reads as in English is compared where it stands.
    found.retain(|fault| !fault.wrong.is_of_language());
    assert_eq!(found.iter().map(Fault::to_string).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn an_authority_can_register_for_every_policy_area_and_is_admitted_to_its_procedures() {
    for one in shipped() {
        let area = &one.definition.policy_area;
        let code = areas::code(area).unwrap_or_else(|| panic!("no competence code leads to {area}"));
        let competence = &one.definition.competence;
        assert!(
            competence.iter().any(|each| each == code),
            "{}: {code} is not in {competence:?}",
            one.folder
        );
        assert!(competence.iter().all(|each| areas::policy_area(each).is_some()), "{}", one.folder);
    }
}

#[test]
fn every_link_between_definitions_fits() {
    let all = shipped();
    let find = |id: &ProcedureId| {
        all.iter().find(|one| one.definition.procedure == *id).map(|one| one.definition.clone())
    };
    let found = all.iter().flat_map(|one| {
        let file = format!("{}/procedure.toml", one.folder);
        check_links(&one.definition, &file, &one.whole.definition, &find)
    });
    assert_eq!(found.map(|fault| fault.to_string()).collect::<Vec<_>>(), Vec::<String>::new());
    assert!(all.iter().any(|one| !one.definition.follows.is_empty()));
}

#[test]
fn every_term_is_used_and_stands_in_every_language() {
    let files = files();
    let terms = |language: &str| {
        let source = files.get(&format!("terms/{language}.ftl")).unwrap_or_else(|| panic!("{language}"));
        Written::of(source).iter().map(|(name, ..)| name.to_owned()).collect::<BTreeSet<_>>()
    };
    let english = terms("en");
    assert!(english.len() > 30, "{english:?}");
    for language in Language::ALL {
        assert_eq!(terms(language.code()), english, "{language}");
    }
    let tree = Tree::of(files);
    let (all, faults) = tree.all();
    assert_eq!(faults.iter().map(Fault::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    for (folder, whole) in all {
        assert!(whole.texts.values().all(|text| !text.contains("{ -")), "{folder}");
        // No language says everything in its own words.
        for language in Language::ALL {
            let is_used = whole.uses.iter().any(|(code, ..)| code == language.code());
            assert!(is_used, "{folder} uses no term in {language}");
        }
    }
}

#[test]
fn every_loan_word_is_needed_by_a_text_that_reads_as_in_english() {
    let files = files();
    let mut alike = BTreeSet::new();
    for (path, own) in &files {
        let Some((folder, name)) = path.rsplit_once('/') else { continue };
        let Some(code) = name.strip_suffix(".ftl").filter(|code| *code != "en") else { continue };
        let english =
            files.get(&format!("{folder}/en.ftl")).map(|text| Written::of(text)).unwrap_or_default();
        for (message, attribute, _, text) in Written::of(own).iter() {
            if english.get(message, attribute) == Some(text) {
                alike.insert((code.to_owned(), text.to_owned()));
            }
        }
    }
    for (code, text) in loan_words() {
        assert!(
            alike.contains(&(code.to_owned(), text.to_owned())),
            "{code} says no longer {text}: take it out of the list"
        );
    }
}

#[test]
fn every_question_cites_its_article_and_numbers_are_told_apart() {
    let (mut prefixes, mut rows) = (BTreeMap::new(), BTreeMap::new());
    for one in shipped() {
        for question in &one.definition.questions {
            assert!(question.article.is_some(), "{}: {} cites no article", one.folder, question.id);
        }
        let before = prefixes.insert(one.definition.number_prefix.clone(), one.folder.clone());
        assert!(before.is_none(), "{} and {before:?} begin their numbers alike", one.folder);
        assert_eq!(Some(one.definition.policy_area.as_str()), one.folder.split('/').next());
        if let Some(row) = &one.definition.row {
            let before = rows.insert(row.clone(), one.folder.clone());
            assert!(before.is_none(), "{} and {before:?} are one row", one.folder);
        }
    }
}

/// The example sets by the beginning of their numbers, with how many questions each has.
const SETS: [(&str, usize); 8] =
    [("PQ.G", 6), ("PQ.E", 9), ("PQ.T", 5), ("PQ.A", 1), ("SV.", 18), ("PW.", 21), ("PA.", 10), ("PD.", 10)];

/// Whether a definition asks this: as a question, as what follows from an answer, `question.follow_up`, or as a field.
fn asks(definition: &Procedure, path: &str) -> bool {
    let (id, follow_up) = path.split_once('.').map_or((path, None), |(id, rest)| (id, Some(rest)));
    match definition.questions.iter().find(|question| question.id == id) {
        Some(question) => {
            follow_up.is_none_or(|wanted| question.follow_ups.iter().any(|field| field.id == wanted))
        }
        None => follow_up.is_none() && definition.field(id).is_some(),
    }
}

#[test]
fn every_question_of_the_example_sets_is_asked_or_has_a_reason_why_not() {
    let wanted: BTreeSet<String> =
        SETS.iter().flat_map(|(set, count)| (1..=*count).map(move |n| format!("{set}{n}"))).collect();
    let rows = table(QUESTIONS);
    let listed: BTreeSet<String> = rows.iter().map(|row| row[0].to_owned()).collect();
    assert_eq!((listed, rows.len()), (wanted.clone(), wanted.len()));
    let all = shipped();
    let mut asked = BTreeSet::new();
    let mut wrong = Vec::new();
    for row in &rows {
        let [question, folder, path, reason] = row.as_slice() else { panic!("{row:?}") };
        if *folder == "-" {
            assert!(*path == "-" && reason.split(' ').count() >= 8, "{question} gives no reason");
            continue;
        }
        assert_eq!(*reason, "-", "{question} is asked");
        assert!(asked.insert((*folder, *path)), "{path} stands for two questions");
        if !all.iter().any(|one| one.folder == *folder && asks(&one.definition, path)) {
            wrong.push(format!("{question}: {folder} asks no {path}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a request under this definition lacks of what every request has (`workflows.md` 3.0 to 3.3): it can be split, its
/// parts answered and taken back, it can be marked as confidential, and another date can be agreed.
fn missing(definition: &Procedure) -> Vec<String> {
    let Some(part_side) = definition.part_side() else { return vec!["no side takes parts".to_owned()] };
    let (asking, answering) = (definition.initiating_side(), definition.answering_side());
    let can = |action: Action, state: &str, side: &str| definition.transition(action, state, side).is_some();
    let mut missing = Vec::new();
    let mut want = |action: Action, state: &str, side: &str| {
        if !can(action, state, side) {
            missing.push(format!("{side} cannot {} in {state}", action.code()));
        }
    };
    let accepted = definition.transitions.iter().filter(|row| row.action == Action::Accept);
    for state in accepted.filter_map(|row| row.to.as_deref()) {
        want(Action::Split, state, answering);
        want(Action::AgreeDate, state, asking);
        for side in [asking, answering, part_side] {
            want(Action::MarkConfidential, state, side);
            want(Action::LiftConfidential, state, side);
        }
    }
    let sent = definition.transitions.iter().filter(|row| row.action == Action::Send);
    for state in sent.filter_map(|row| row.to.as_deref()) {
        want(Action::MarkConfidential, state, asking);
    }
    // Until the whole is answered, its parts may be open.
    let unanswered = definition.transitions.iter().flat_map(|row| {
        let (to, approval) = (row.to.as_deref(), row.approval.as_deref());
        match row.action {
            Action::Accept | Action::AskClarification => [to, None],
            Action::ReplyPartly => [to, approval],
            Action::Reply => [None, approval],
            _ => [None, None],
        }
    });
    let unanswered: BTreeSet<&str> = unanswered.flatten().collect();
    for state in unanswered {
        for action in [Action::AcceptPart, Action::RefusePart, Action::AskPart, Action::ReplyPart] {
            want(action, state, part_side);
        }
        want(Action::ClarifyPart, state, asking);
        want(Action::TakePartBack, state, answering);
    }
    let late = definition.transitions.iter().filter(|row| row.action == Action::ProposeDate);
    let mut late = late.filter(|row| row.by.iter().any(|side| side == answering));
    if !late.any(|row| row.needs_message) {
        missing.push(format!("{answering} cannot propose another date with its reason"));
    }
    let asked = definition.questions.len() + usize::from(definition.own_questions);
    if asked < 2 {
        missing.push(format!("{asked} questions cannot be divided"));
    }
    missing
}

#[test]
fn every_request_can_be_split_after_acceptance_marked_as_confidential_and_given_another_date() {
    let all = shipped();
    let requests: Vec<&Shipped> =
        all.iter().filter(|one| one.definition.kind == ProcedureKind::Request).collect();
    assert_eq!(requests.len(), 34);
    let faults: Vec<String> = requests
        .iter()
        .flat_map(|one| missing(&one.definition).into_iter().map(|fault| format!("{}: {fault}", one.folder)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// In which states answers are written, all of them or some.
fn written(definition: &Procedure) -> impl Iterator<Item = (Action, &String)> {
    let rows = definition.transitions.iter();
    let rows = rows.filter(|row| matches!(row.action, Action::Reply | Action::ReplyPartly));
    rows.flat_map(|row| row.from.iter().map(move |state| (row.action, state)))
}

#[test]
fn answers_after_a_legal_day_that_runs_where_they_are_written_say_why_they_are_late() {
    let sent_at = datetime!(2026-11-23 10:00 UTC);
    let mut found = BTreeSet::new();
    let shipped = shipped();
    for one in shipped.iter().filter(|one| one.definition.kind == ProcedureKind::Request) {
        let definition = &one.definition;
        let (asking, answering) = (definition.initiating_side(), definition.answering_side());
        for clock in &definition.deadlines {
            let is_sent = matches!(clock.start, DeadlineStart::Sending | DeadlineStart::Receipt);
            let is_plain = clock.when.is_none() && is_sent;
            if !is_plain || clock.holder != answering || definition.clock_kind(clock) != ClockKind::Legal {
                continue;
            }
            for (action, state) in written(definition).filter(|(_, state)| clock.states.contains(state)) {
                let side = |n, side| Participation::new(AuthorityId(Uuid::from_u128(n)), side);
                let id = ExchangeId(Uuid::nil());
                let mut exchange =
                    Exchange::draft(id, definition.procedure.clone(), 1, side(1, asking), sent_at);
                exchange.sides.push(side(2, answering));
                exchange.sent_at = Some(sent_at);
                exchange.lifecycle = Lifecycle::Open { state: state.clone() };
                let late = |days| {
                    let now = sent_at + Duration::days(days);
                    late::passed(&exchange, definition, &Calendars::default(), action, now)
                };
                assert!(late(0).is_none() && late(300).is_some(), "{} {state} {action:?}", one.folder);
                found.insert((one.folder.as_str(), action));
            }
        }
    }
    let penalties = found.iter().filter(|(folder, _)| folder.ends_with("_posting_penalty")).count();
    assert!(found.len() > 24 && penalties == 4, "{found:?}");
}

#[test]
fn whoever_takes_part_may_write_to_the_others_from_the_sending_on_also_when_a_request_is_closed() {
    // Not sent yet, or ended before there was anything to talk about.
    const NOBODY_THERE: [&str; 5] =
        ["draft", "awaiting_approval", "to_be_changed", "withdrawn", "not_approved"];
    let mut lacking = Vec::new();
    for one in shipped().iter().filter(|one| one.definition.kind == ProcedureKind::Request) {
        let definition = &one.definition;
        let part_side = definition.part_side().unwrap_or_else(|| panic!("{}: no parts", one.folder));
        for state in &definition.states {
            let may = |side: &str| definition.transition(Action::Write, &state.id, side).is_some();
            let is_there = !NOBODY_THERE.contains(&state.id.as_str());
            // Parts are given after the acceptance, and nothing is refused as long as somebody has one.
            let has_parts = is_there && (state.phase == Phase::Open || state.ending == Some(Ending::Closed));
            let sides = [definition.initiating_side(), definition.answering_side()];
            let wanted = sides.map(|side| (side, is_there)).into_iter().chain([(part_side, has_parts)]);
            for (side, wanted) in wanted {
                if may(side) != wanted {
                    lacking.push(format!("{}: {side} in {}: {wanted}", one.folder, state.id));
                }
            }
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn neither_a_part_nor_confidential_treatment_moves_a_deadline_or_the_state_of_the_whole() {
    const BESIDE: [Action; 9] = [
        Action::Split,
        Action::AcceptPart,
        Action::RefusePart,
        Action::AskPart,
        Action::ClarifyPart,
        Action::ReplyPart,
        Action::TakePartBack,
        Action::MarkConfidential,
        Action::LiftConfidential,
    ];
    for one in shipped() {
        for row in one.definition.transitions.iter().filter(|row| BESIDE.contains(&row.action)) {
            assert_eq!(row.to, None, "{}: {}", one.folder, row.action.code());
        }
        for deadline in &one.definition.deadlines {
            let is_moved =
                deadline.changed_by.iter().chain(&deadline.completed_by).find(|by| BESIDE.contains(by));
            assert_eq!(is_moved, None, "{}: {}", one.folder, deadline.id);
        }
    }
}

/// The fields and questions of a definition's own file, as English readers see them.
fn own_parts(one: &Shipped) -> BTreeSet<String> {
    let english = Written::of(&one.whole.texts["en"]);
    let label = |message: String, attribute: &str| {
        let text = english.get(&message, attribute).unwrap_or_default();
        format!("{message}: {text}")
    };
    let fields = one.definition.fields.iter().map(|field| label(format!("field-{}", field.id), "label"));
    let questions =
        one.definition.questions.iter().map(|question| label(format!("question-{}", question.id), "text"));
    fields.chain(questions).collect()
}

#[test]
fn no_two_definitions_ask_for_the_same() {
    let all = shipped();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let (parts, others) = (own_parts(one), own_parts(other));
            let shared = parts.intersection(&others).count();
            assert!(
                shared * 2 <= parts.len().min(others.len()),
                "{} and {} share {shared} of {} and {} fields and questions",
                one.folder,
                other.folder,
                parts.len(),
                others.len()
            );
        }
    }
}

#[test]
fn what_two_definitions_say_alike_is_shared() {
    let all = shipped();
    let mut seen: BTreeMap<(String, String, String), &str> = BTreeMap::new();
    let mut twice = Vec::new();
    for one in &all {
        let said = Written::of(&one.whole.texts["en"]);
        for (message, attribute, _, written) in Written::of(&one.written.texts["en"]).iter() {
            let text = said.get(message, attribute).unwrap_or_default();
            // A text that is but a term is shared as it is.
            let is_term = written.starts_with("{ -") && written.find('}') == written.len().checked_sub(1);
            let is_short = is_term || text.split(' ').count() < 3;
            let key = (message.to_owned(), attribute.to_owned(), text.to_owned());
            if let Some(other) = seen.insert(key, &one.folder).filter(|_| !is_short) {
                twice.push(format!("{message}.{attribute} stands in {other} and {}: {text}", one.folder));
            }
        }
    }
    assert!(twice.is_empty(), "move these into a shared part:\n{}", twice.join("\n"));
}

#[test]
fn every_shared_text_is_used_and_stands_in_every_language() {
    let files = files();
    let used: BTreeSet<(String, String)> = shipped()
        .iter()
        .flat_map(|one| texts(&one.definition))
        .map(|text| (text.message, text.attribute))
        .collect();
    let keys = |text: &str| -> BTreeSet<(String, String)> {
        let written = Written::of(text);
        written.iter().map(|(message, attribute, ..)| (message.to_owned(), attribute.to_owned())).collect()
    };
    let is_shared =
        |path: &str| path.starts_with("acts/") || path.contains("shared/") || path.contains("/area/");
    let mut wrong = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| is_shared(path) && path.ends_with("/en.ftl")) {
        let english = keys(text);
        let unused = english.iter().filter(|key| !used.contains(*key));
        wrong.extend(unused.map(|(message, attribute)| format!("{path}: nobody uses {message}.{attribute}")));
        for language in Language::ALL {
            let path = path.replace("/en.ftl", &format!("/{language}.ftl"));
            let own = files.get(&path).map(|text| keys(text)).unwrap_or_default();
            wrong.extend(english.difference(&own).map(|(m, a)| format!("{path} lacks {m}.{a}")));
            wrong.extend(
                own.difference(&english).map(|(m, a)| format!("{path} has {m}.{a}, English has not")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

//! The head of a definition: its name, acts, retention, refusal, documents, sides, lists and sections.

use super::faults::{Faults, is_celex};
use crate::procedures::Procedure;
use crate::procedures::definition::Step;
use crate::procedures::fault::{Remedy, Wrong};
use std::collections::BTreeSet;

/// Months after which personal data are blocked at the latest (Article 14(1) of Regulation 1024/2012).
const BLOCK_MONTHS: u8 = 6;

/// The same, where an act says so.
const BLOCK_MONTHS_WITH_GROUND: u8 = 18;

/// A reason not to be public has at least so many words.
const MIN_REASON_WORDS: usize = 4;

/// And at most so many characters.
const MAX_REASON: usize = 300;

pub fn check(procedure: &Procedure, faults: &mut Faults<'_>) {
    check_head(procedure, faults);
    check_row(procedure, faults);
    check_acts(procedure, faults);
    check_refusal_and_documents(procedure, faults);
    check_sides(procedure, faults);
    check_lists(procedure, faults);
    check_sections(procedure, faults);
}

fn check_head(procedure: &Procedure, faults: &mut Faults<'_>) {
    faults.add_unless_name("policy_area", &procedure.policy_area);
    if procedure.version == 0 {
        faults.add("version", Wrong::VersionZero {}, Remedy::Version {});
    }
    let prefix = &procedure.number_prefix;
    if !(1..=4).contains(&prefix.len()) || !prefix.bytes().all(|b| b.is_ascii_uppercase()) {
        let wrong = Wrong::BadPrefix { name: prefix.clone() };
        faults.add("number_prefix", wrong, Remedy::Example { example: "PQ".into() });
    }
    if procedure.competence.is_empty() {
        faults.add("competence", Wrong::NoCompetence {}, Remedy::Fill { key: "competence".into() });
    }
    faults.add_repeated(placed("competence", &procedure.competence));
    if let Some(reason) = &procedure.not_public
        && (reason.split_whitespace().count() < MIN_REASON_WORDS || reason.chars().count() > MAX_REASON)
    {
        let remedy = Remedy::Sentence { least: MIN_REASON_WORDS.to_string(), most: MAX_REASON.to_string() };
        faults.add("not_public", Wrong::BadReason {}, remedy);
    }
}

/// The row of a catalogue, the articles, and parts that nobody put in.
fn check_row(procedure: &Procedure, faults: &mut Faults<'_>) {
    let is_row = |row: &String| {
        row.split_once('-').is_some_and(|(area, number)| {
            !area.is_empty()
                && area.bytes().all(|b| b.is_ascii_uppercase())
                && !number.is_empty()
                && number.bytes().all(|b| b.is_ascii_digit())
        })
    };
    if let Some(row) = procedure.row.as_ref().filter(|row| !is_row(row)) {
        let wrong = Wrong::BadRow { name: row.clone() };
        faults.add("row", wrong, Remedy::Example { example: "PQ-1".into() });
    }
    for (place, article) in placed("articles", &procedure.articles) {
        if !article.starts_with(|c: char| c.is_ascii_digit()) {
            let wrong = Wrong::BadArticle { name: article.into() };
            faults.add(&place, wrong, Remedy::Example { example: "6(2)".into() });
        }
    }
    faults.add_repeated(placed("articles", &procedure.articles));
    for (place, part) in placed("shared", &procedure.shared) {
        faults.add(&place, Wrong::UnknownPart { name: part.into() }, Remedy::CorrectName {});
    }
}

fn check_acts(procedure: &Procedure, faults: &mut Faults<'_>) {
    if procedure.legal_acts.is_empty() {
        faults.add("legal_acts", Wrong::NoAct {}, Remedy::Fill { key: "legal_acts".into() });
    }
    for (place, act) in placed("legal_acts", &procedure.legal_acts) {
        if !is_celex(act) {
            add_no_celex(&place, act, faults);
        }
    }
    faults.add_repeated(placed("legal_acts", &procedure.legal_acts));
    let months = procedure.block_after_months;
    match &procedure.block_ground {
        _ if months > BLOCK_MONTHS_WITH_GROUND => {
            let most = BLOCK_MONTHS_WITH_GROUND.to_string();
            let remedy = Remedy::Range { least: "1".into(), most: most.clone() };
            faults.add("block_after_months", Wrong::BlockedTooLate { most }, remedy);
        }
        None if months > BLOCK_MONTHS => {
            let wrong = Wrong::BlockNeedsAct { most: BLOCK_MONTHS.to_string() };
            faults.add("block_after_months", wrong, Remedy::Fill { key: "block_ground".into() });
        }
        Some(act) if !is_celex(act) => add_no_celex("block_ground", act, faults),
        _ => {}
    }
}

/// What should be the number of an act, and is none.
pub fn add_no_celex(place: &str, act: &str, faults: &mut Faults<'_>) {
    let wrong = Wrong::BadCelex { name: act.to_owned() };
    faults.add(place, wrong, Remedy::Example { example: "32005L0036".into() });
}

fn check_refusal_and_documents(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (place, ground) in placed("refusal.grounds", &procedure.refusal.grounds) {
        faults.add_unless_name(&place, ground);
    }
    faults.add_repeated(placed("refusal.grounds", &procedure.refusal.grounds));
    for (place, kind) in placed("document_kinds", &procedure.document_kinds) {
        faults.add_unless_name(&place, kind);
    }
    faults.add_repeated(placed("document_kinds", &procedure.document_kinds));
}

fn check_sides(procedure: &Procedure, faults: &mut Faults<'_>) {
    let sides = &procedure.sides;
    for (at, side) in sides.iter().enumerate() {
        let place = format!("side.{at}");
        faults.add_unless_name(&place, &side.id);
        if side.initiates && side.answers {
            faults.add(&place, Wrong::AnswersItself { side: side.id.clone() }, Remedy::OtherSide {});
        }
    }
    let ids = sides.iter().enumerate().map(|(at, side)| (format!("side.{at}"), side.id.as_str()));
    faults.add_repeated(ids);
    let second = |is: &dyn Fn(usize) -> bool| (0..sides.len()).filter(|at| is(*at)).nth(1);
    let initiates = |at: usize| sides.get(at).is_some_and(|side| side.initiates);
    let answers = |at: usize| sides.get(at).is_some_and(|side| side.answers);
    if let Some(at) = second(&initiates) {
        faults.add(&format!("side.{at}"), Wrong::SecondSide { key: "initiates".into() }, Remedy::OneSide {});
    }
    if let Some(at) = second(&answers) {
        faults.add(&format!("side.{at}"), Wrong::SecondSide { key: "answers".into() }, Remedy::OneSide {});
    }
    if !sides.iter().any(|side| side.initiates) {
        add_no_side("side", "initiates", faults);
    }
    if !sides.iter().any(|side| side.answers) {
        add_no_side("side", "answers", faults);
    }
}

/// No side says a key that one must say.
pub fn add_no_side(place: &str, key: &str, faults: &mut Faults<'_>) {
    let write = format!("{key} = true");
    faults.add(place, Wrong::NoSide { key: key.to_owned() }, Remedy::Write { write });
}

fn check_lists(procedure: &Procedure, faults: &mut Faults<'_>) {
    let fields = procedure.fields.iter().chain(procedure.questions.iter().flat_map(|q| &q.follow_ups));
    let of_fields = fields.filter_map(|field| field.list.as_deref());
    let of_questions = procedure.questions.iter().filter_map(|question| question.list.as_deref());
    let used: BTreeSet<&str> = of_fields.chain(of_questions).collect();
    for (at, list) in procedure.lists.iter().enumerate() {
        let place = format!("list.{at}");
        faults.add_unless_name(&place, &list.id);
        if list.values.is_empty() {
            let wrong = Wrong::EmptyList { name: list.id.clone() };
            faults.add(&place, wrong, Remedy::Fill { key: "values".into() });
        }
        if !used.contains(list.id.as_str()) {
            faults.add(&place, Wrong::Unused { name: list.id.clone() }, Remedy::Use {});
        }
        check_codes(&format!("{place}.values"), &list.values, faults);
    }
    let ids = procedure.lists.iter().enumerate().map(|(at, list)| (format!("list.{at}"), list.id.as_str()));
    faults.add_repeated(ids);
}

/// Codes to choose from: they are also names of texts.
pub fn check_codes(place: &str, codes: &[String], faults: &mut Faults<'_>) {
    for (place, code) in placed(place, codes) {
        faults.add_unless_name(&place, code);
    }
    faults.add_repeated(placed(place, codes));
}

fn check_sections(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, section) in procedure.sections.iter().enumerate() {
        let place = format!("section.{at}");
        faults.add_unless_name(&place, &section.id);
        if section.step == Step::Check {
            let remedy = Remedy::Correct { key: "step".into() };
            faults.add(&format!("{place}.step"), Wrong::SectionOnCheck {}, remedy);
        }
        if !procedure.fields.iter().any(|field| field.section == section.id) {
            faults.add(&place, Wrong::Unused { name: section.id.clone() }, Remedy::Use {});
        }
    }
    let ids = procedure.sections.iter().enumerate().map(|(at, s)| (format!("section.{at}"), s.id.as_str()));
    faults.add_repeated(ids);
}

/// Each text of a list with its place.
pub fn placed<'a>(place: &str, texts: &'a [String]) -> impl Iterator<Item = (String, &'a str)> {
    let place = place.to_owned();
    texts.iter().enumerate().map(move |(at, text)| (format!("{place}.{at}"), text.as_str()))
}

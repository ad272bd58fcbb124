//! The head of a definition: its name, acts, retention, refusal, documents, sides, lists and sections.

use super::faults::{Faults, is_celex, is_name};
use crate::procedures::Procedure;
use crate::procedures::definition::Step;
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
    faults.add_unless_name("policy_area", "policy area", &procedure.policy_area);
    if procedure.version == 0 {
        faults.add("version", "versions are counted from 1; write a higher number");
    }
    let prefix = &procedure.number_prefix;
    if !(1..=4).contains(&prefix.len()) || !prefix.bytes().all(|b| b.is_ascii_uppercase()) {
        let what = format!("`{prefix}` begins no number; write 1 to 4 capital letters, for example `PQ`");
        faults.add("number_prefix", what);
    }
    if procedure.competence.is_empty() {
        faults.add("competence", "no authority has this procedure; name at least one competence area");
    }
    faults.add_repeated("competence area", placed("competence", &procedure.competence));
    if let Some(reason) = &procedure.not_public
        && (reason.split_whitespace().count() < MIN_REASON_WORDS || reason.chars().count() > MAX_REASON)
    {
        let what = "a procedure is public unless there is a reason against it; write the reason as a sentence of at \
                    least 4 words and at most 300 characters, or remove `not_public`";
        faults.add("not_public", what);
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
        let what = format!("`{row}` is no row of the catalogue; write capitals and a number, as in `PQ-1`");
        faults.add("row", what);
    }
    for (place, article) in placed("articles", &procedure.articles) {
        if !article.starts_with(|c: char| c.is_ascii_digit()) {
            let what = format!("`{article}` begins with no number; cite an article as in `6(2)`");
            faults.add(&place, what);
        }
    }
    faults.add_repeated("article", placed("articles", &procedure.articles));
    for (place, part) in placed("shared", &procedure.shared) {
        let what = format!("the tables of the shared part `{part}` are not here; add its folder to `shared`");
        faults.add(&place, what);
    }
}

fn check_acts(procedure: &Procedure, faults: &mut Faults<'_>) {
    if procedure.legal_acts.is_empty() {
        let what = "data may be exchanged only on a legal ground; name the CELEX number of at least one act";
        faults.add("legal_acts", what);
    }
    for (place, act) in placed("legal_acts", &procedure.legal_acts) {
        if !is_celex(act) {
            let what =
                format!("`{act}` is no CELEX number; write it as in EUR-Lex, for example `32005L0036`");
            faults.add(&place, what);
        }
    }
    faults.add_repeated("act", placed("legal_acts", &procedure.legal_acts));
    let months = procedure.block_after_months;
    match &procedure.block_ground {
        _ if months > BLOCK_MONTHS_WITH_GROUND => {
            let what = "personal data are blocked after 18 months at the latest (Article 14(1) of Regulation \
                        1024/2012); write at most 18, and the act in `block_ground`";
            faults.add("block_after_months", what);
        }
        None if months > BLOCK_MONTHS => {
            let what = "more than 6 months need an act that says so (Article 14(1) of Regulation 1024/2012); name its \
                        CELEX number in `block_ground`, or write at most 6";
            faults.add("block_after_months", what);
        }
        Some(act) if !is_celex(act) => {
            let what =
                format!("`{act}` is no CELEX number; write it as in EUR-Lex, for example `32005L0036`");
            faults.add("block_ground", what);
        }
        _ => {}
    }
}

fn check_refusal_and_documents(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (place, ground) in placed("refusal.grounds", &procedure.refusal.grounds) {
        faults.add_unless_name(&place, "ground of refusal", ground);
    }
    faults.add_repeated("ground of refusal", placed("refusal.grounds", &procedure.refusal.grounds));
    for (place, kind) in placed("document_kinds", &procedure.document_kinds) {
        faults.add_unless_name(&place, "kind of document", kind);
    }
    faults.add_repeated("kind of document", placed("document_kinds", &procedure.document_kinds));
}

fn check_sides(procedure: &Procedure, faults: &mut Faults<'_>) {
    let sides = &procedure.sides;
    for (at, side) in sides.iter().enumerate() {
        let place = format!("side.{at}");
        faults.add_unless_name(&place, "side", &side.id);
        if side.initiates && side.answers {
            let what = format!("the side `{}` would answer itself; give `answers` to another side", side.id);
            faults.add(&place, what);
        }
    }
    let ids = sides.iter().enumerate().map(|(at, side)| (format!("side.{at}"), side.id.as_str()));
    faults.add_repeated("side", ids);
    let second = |is: &dyn Fn(usize) -> bool| (0..sides.len()).filter(|at| is(*at)).nth(1);
    let initiates = |at: usize| sides.get(at).is_some_and(|side| side.initiates);
    let answers = |at: usize| sides.get(at).is_some_and(|side| side.answers);
    if let Some(at) = second(&initiates) {
        faults.add(&format!("side.{at}"), "a second side says `initiates`; leave it at one side");
    }
    if let Some(at) = second(&answers) {
        faults.add(&format!("side.{at}"), "a second side says `answers`; leave it at one side");
    }
    if !sides.iter().any(|side| side.initiates) {
        faults.add("side", "no side writes the form; say `initiates = true` at one");
    }
    if !sides.iter().any(|side| side.answers) {
        faults.add("side", "no side answers; say `answers = true` at one");
    }
}

fn check_lists(procedure: &Procedure, faults: &mut Faults<'_>) {
    let fields = procedure.fields.iter().chain(procedure.questions.iter().flat_map(|q| &q.follow_ups));
    let of_fields = fields.filter_map(|field| field.list.as_deref());
    let of_questions = procedure.questions.iter().filter_map(|question| question.list.as_deref());
    let used: BTreeSet<&str> = of_fields.chain(of_questions).collect();
    for (at, list) in procedure.lists.iter().enumerate() {
        let place = format!("list.{at}");
        faults.add_unless_name(&place, "list", &list.id);
        if list.values.is_empty() {
            faults.add(&place, format!("the list `{}` has no codes; write them in `values`", list.id));
        }
        if !used.contains(list.id.as_str()) {
            faults.add(
                &place,
                format!("no field uses the list `{}`; remove it, or name it at a field", list.id),
            );
        }
        check_codes(&format!("{place}.values"), &list.values, faults);
    }
    let ids = procedure.lists.iter().enumerate().map(|(at, list)| (format!("list.{at}"), list.id.as_str()));
    faults.add_repeated("list", ids);
}

/// Codes to choose from: they are also names of texts.
pub fn check_codes(place: &str, codes: &[String], faults: &mut Faults<'_>) {
    for (place, code) in placed(place, codes) {
        if !is_name(code) {
            let what = format!(
                "`{code}` is no code; use lower-case letters, digits and underscores, beginning with a letter"
            );
            faults.add(&place, what);
        }
    }
    faults.add_repeated("code", placed(place, codes));
}

fn check_sections(procedure: &Procedure, faults: &mut Faults<'_>) {
    for (at, section) in procedure.sections.iter().enumerate() {
        let place = format!("section.{at}");
        faults.add_unless_name(&place, "section", &section.id);
        if section.step == Step::Check {
            let what = "nothing is filled in on the page that checks the answers; name another step";
            faults.add(&format!("{place}.step"), what);
        }
        if !procedure.fields.iter().any(|field| field.section == section.id) {
            let what = format!("the section `{}` has no field; remove it, or name it at a field", section.id);
            faults.add(&place, what);
        }
    }
    let ids = procedure.sections.iter().enumerate().map(|(at, s)| (format!("section.{at}"), s.id.as_str()));
    faults.add_repeated("section", ids);
}

/// Each text of a list with its place.
fn placed<'a>(place: &str, texts: &'a [String]) -> impl Iterator<Item = (String, &'a str)> {
    let place = place.to_owned();
    texts.iter().enumerate().map(move |(at, text)| (format!("{place}.{at}"), text.as_str()))
}

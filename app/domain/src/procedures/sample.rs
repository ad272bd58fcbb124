//! Forms filled by their definition, so that every procedure can be tried: in dry runs, which show none of it, in tests
//! and in load data. What must stay hidden before acceptance carries the word `canary`.

use super::definition::{AttachedTo, DateRange, FieldKind};
use super::fields::{Shape, TICKED};
use super::form::{self, Attached, Chosen};
use super::{Entries, Procedure};
use crate::ids::AuthorityId;
use time::{Date, Duration};

/// A request to this authority: every field that is shown, the first three questions that take no file, or one that does
/// where all do, with a comment, and one of one's own words. The answer is wanted in thirty days.
#[must_use]
pub fn request(procedure: &Procedure, recipient: AuthorityId, today: Date) -> Entries {
    let mut entries = Entries::default();
    entries.set("recipient", recipient.to_string());
    fill_fields(&mut entries, procedure, today);
    let questions = procedure.questions.iter().filter(|question| question.kind != FieldKind::File);
    let mut questions: Vec<String> = questions.take(3).map(|question| question.id.clone()).collect();
    if questions.is_empty() {
        questions.extend(procedure.questions.first().map(|question| question.id.clone()));
    }
    for question in &questions {
        entries.set(format!("q.{question}.comment"), "canary comment");
        entries.set(format!("q.{question}.comment.lang"), "pt");
    }
    entries.0.insert("q".to_owned(), questions);
    if procedure.own_questions > 0 {
        entries.set("own.1", "canary question");
        entries.set("own.1.lang", "pt");
    }
    want(&mut entries, today.saturating_add(Duration::days(30)));
    entries.set("own_reference", "REF-2026-7");
    entries
}

/// The request wants its answer on this day.
pub fn want(request: &mut Entries, day: Date) {
    fill_date(request, "wanted", day);
}

/// Documents wherever form or reply must have one, and those that must go with them. Each is of the first kind that may
/// be attached.
#[must_use]
pub fn documents(procedure: &Procedure, request: &Entries, reply: &Entries, today: Date) -> Vec<Attached> {
    let is_wanted = |placed: &form::Placed<'_>| placed.field.kind == FieldKind::File && placed.is_required;
    let of_form = form::visible_fields(procedure, request, today).into_iter().filter(is_wanted);
    let mut paths: Vec<String> = of_form.map(|placed| placed.path).collect();
    for chosen in form::chosen(procedure, request) {
        let Chosen::Question(question, _) = &chosen else { continue };
        if question.kind == FieldKind::File {
            paths.push(chosen.path());
        }
        let follow_ups = form::visible_follow_ups(question, reply, today).into_iter().filter(is_wanted);
        paths.extend(follow_ups.map(|placed| placed.path));
    }
    let mut documents: Vec<Attached> =
        paths.into_iter().filter_map(|at| of_first_kind(procedure, at)).collect();
    let answer = form::chosen(procedure, request).first().map(Chosen::path);
    for (to, at) in
        [(AttachedTo::Request, Some(form::REQUEST_DOCUMENTS.to_owned())), (AttachedTo::Reply, answer)]
    {
        let Some(at) = at else { continue };
        let demanded = form::demanded(procedure, to, request, &documents, today).into_iter();
        let missing = demanded.filter(|one| !one.is_there).filter_map(|one| one.rule.document_kinds.first());
        let missing: Vec<Attached> =
            missing.map(|kind| Attached { at: at.clone(), kind: kind.clone(), name: kind.clone() }).collect();
        documents.extend(missing);
    }
    documents
}

fn of_first_kind(procedure: &Procedure, at: String) -> Option<Attached> {
    let to = if at.starts_with("a.") { AttachedTo::Reply } else { AttachedTo::Request };
    let kind = form::allowed_kinds(procedure, to).first().map(|kind| (*kind).to_owned())?;
    Some(Attached { at, name: kind.clone(), kind })
}

/// Every field that is shown; a section that repeats is filled twice.
fn fill_fields(entries: &mut Entries, procedure: &Procedure, today: Date) {
    for field in &procedure.fields {
        let section = procedure.sections.iter().find(|section| section.id == field.section);
        let paths = match section {
            Some(section) if section.repeats.is_some() => {
                vec![form::turn_path(section, 0, field), form::turn_path(section, 1, field)]
            }
            _ => vec![field.id.clone()],
        };
        for path in paths {
            let before = entries.clone();
            fill(entries, &Shape::of_field(procedure, field), &path, today);
            let shown = form::visible_fields(procedure, entries, today);
            if !shown.iter().any(|placed| placed.path == path) {
                *entries = before;
            } else if field.kind == FieldKind::Text && form::is_visible_before_acceptance(field) {
                entries.set(path, "Universidade do Porto");
            }
        }
    }
}

/// An answer to every question of the request.
#[must_use]
pub fn reply(procedure: &Procedure, request: &Entries, today: Date) -> Entries {
    let mut entries = Entries::default();
    for chosen in form::chosen(procedure, request) {
        let path = chosen.path();
        let Chosen::Question(question, _) = &chosen else {
            fill(&mut entries, &Shape::of(FieldKind::LongText), &path, today);
            continue;
        };
        fill(&mut entries, &Shape::of_question(procedure, question), &path, today);
        for follow_up in &question.follow_ups {
            let path = format!("{path}.{}", follow_up.id);
            let shown = form::visible_follow_ups(question, &entries, today);
            if shown.iter().any(|placed| placed.path == path) {
                fill(&mut entries, &Shape::of_field(procedure, follow_up), &path, today);
            }
        }
    }
    entries
}

/// Fills one field with a value of its kind; documents are attached, not typed.
fn fill(entries: &mut Entries, shape: &Shape<'_>, path: &str, today: Date) {
    let day = match shape.range {
        DateRange::Past => today.saturating_sub(Duration::days(400)),
        DateRange::Any | DateRange::Future => today.saturating_add(Duration::days(10)),
    };
    let at = |part: &str| format!("{path}.{part}");
    match shape.kind {
        FieldKind::Text | FieldKind::LongText => {
            entries.set(path, "canary text");
            entries.set(at("lang"), "pt");
        }
        FieldKind::YesNo => entries.set(path, "yes"),
        FieldKind::Choice | FieldKind::Choices | FieldKind::Profession => {
            entries.set(path, shape.choices.first().map_or("", String::as_str));
        }
        FieldKind::Date => fill_date(entries, path, day),
        FieldKind::Period => {
            fill_date(entries, &at("from"), day);
            fill_date(entries, &at("to"), day.saturating_add(Duration::DAY));
        }
        FieldKind::Number | FieldKind::Percentage => entries.set(path, shape.min.unwrap_or(3).to_string()),
        FieldKind::Money => fill_parts(entries, path, &[("amount", "100.50"), ("currency", "EUR")]),
        FieldKind::Country => entries.set(path, "PT"),
        FieldKind::Address => fill_parts(entries, path, &[("town", "canary town"), ("country", "PT")]),
        FieldKind::Person => {
            let names = [("given_name", "Canary"), ("family_name", "Canary-Costa"), ("nationality", "PT")];
            fill_parts(entries, path, &names);
            fill_date(entries, &at("birth_date"), today.saturating_sub(Duration::days(12_000)));
        }
        FieldKind::Authority => entries.set(path, "canary authority"),
        FieldKind::Register => {
            fill_parts(entries, path, &[("register", "canary register"), ("number", "canary number")]);
        }
        FieldKind::Company => {
            let entry = [("register", "canary register"), ("number", "canary number")];
            fill_parts(entries, path, &entry);
            let rest = [("name", "canary company"), ("vat_number", "canary VAT"), ("country", "PT")];
            fill_parts(entries, path, &rest);
        }
        FieldKind::IdentityDocument => {
            let parts = [("kind", "passport"), ("number", "canary 7"), ("country", "PT")];
            fill_parts(entries, path, &parts);
            fill_date(entries, &at("valid_until"), today.saturating_add(Duration::days(700)));
        }
        FieldKind::VehiclePlate => fill_parts(entries, path, &[("plate", "AA-12-BB"), ("country", "PT")]),
        FieldKind::Language => entries.set(path, "pt"),
        FieldKind::Email => entries.set(path, "canary@example.pt"),
        FieldKind::Phone => entries.set(path, "+351 21 123 45 67"),
        FieldKind::Url => entries.set(path, "https://canary.example.pt/"),
        FieldKind::Iban => entries.set(path, "PT50 0002 0123 1234 5678 9015 4"),
        FieldKind::Declaration => entries.set(path, TICKED),
        FieldKind::File => {}
    }
}

fn fill_parts(entries: &mut Entries, path: &str, parts: &[(&str, &str)]) {
    for (part, text) in parts {
        entries.set(format!("{path}.{part}"), *text);
    }
}

fn fill_date(entries: &mut Entries, path: &str, day: Date) {
    entries.set(format!("{path}.day"), day.day().to_string());
    entries.set(format!("{path}.month"), u8::from(day.month()).to_string());
    entries.set(format!("{path}.year"), format!("{:04}", day.year()));
}

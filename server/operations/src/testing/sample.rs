//! Forms filled by their definition, so that every procedure can be tried. What must stay hidden before acceptance
//! carries the word `canary`.

use domain::ids::AuthorityId;
use domain::procedures::definition::{DateRange, FieldKind};
use domain::procedures::fields::Shape;
use domain::procedures::form;
use domain::procedures::{Entries, Procedure};
use time::{Date, Duration};

/// A request to this authority: every field that is shown, the first three questions that take no file, with a
/// comment, and one of one's own words. The answer is wanted in thirty days.
#[must_use]
pub fn request(procedure: &Procedure, recipient: AuthorityId, today: Date) -> Entries {
    let mut entries = Entries::default();
    entries.set("recipient", recipient.to_string());
    for field in &procedure.fields {
        let is_shown = form::visible_fields(procedure, &entries).iter().any(|shown| shown.id == field.id);
        if is_shown {
            fill(&mut entries, &Shape::of_field(procedure, field), &field.id, today);
        }
        if is_shown && field.kind == FieldKind::Text && form::is_visible_before_acceptance(field) {
            entries.set(&field.id, "Universidade do Porto");
        }
    }
    let questions = procedure.questions.iter().filter(|question| question.kind != FieldKind::File);
    let questions: Vec<String> = questions.take(3).map(|question| question.id.clone()).collect();
    for question in &questions {
        entries.set(format!("q.{question}.comment"), "canary comment");
        entries.set(format!("q.{question}.comment.lang"), "pt");
    }
    entries.0.insert("q".to_owned(), questions);
    if procedure.own_questions > 0 {
        entries.set("own.1", "canary question");
        entries.set("own.1.lang", "pt");
    }
    fill_date(&mut entries, "wanted", today.saturating_add(Duration::days(30)));
    entries.set("own_reference", "REF-2026-7");
    entries
}

/// An answer to every question of the request.
#[must_use]
pub fn reply(procedure: &Procedure, request: &Entries, today: Date) -> Entries {
    let mut entries = Entries::default();
    for chosen in form::chosen(procedure, request) {
        let path = chosen.path();
        let form::Chosen::Question(question, _) = &chosen else {
            fill(&mut entries, &Shape::of(FieldKind::LongText), &path, today);
            continue;
        };
        fill(&mut entries, &Shape::of_question(procedure, question), &path, today);
        for follow_up in &question.follow_ups {
            let is_shown = form::visible_follow_ups(question, &entries).iter().any(|f| f.id == follow_up.id);
            if is_shown {
                let path = format!("{path}.{}", follow_up.id);
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
        FieldKind::Choice | FieldKind::Choices => {
            entries.set(path, shape.choices.first().map_or("", String::as_str));
        }
        FieldKind::Date => fill_date(entries, path, day),
        FieldKind::Period => {
            fill_date(entries, &at("from"), day);
            fill_date(entries, &at("to"), day.saturating_add(Duration::DAY));
        }
        FieldKind::Number => entries.set(path, shape.min.unwrap_or(3).to_string()),
        FieldKind::Money => {
            entries.set(at("amount"), "100.50");
            entries.set(at("currency"), "EUR");
        }
        FieldKind::Country => entries.set(path, "PT"),
        FieldKind::Address => {
            entries.set(at("town"), "canary town");
            entries.set(at("country"), "PT");
        }
        FieldKind::Person => {
            entries.set(at("given_name"), "Canary");
            entries.set(at("family_name"), "Canary-Costa");
            fill_date(entries, &at("birth_date"), today.saturating_sub(Duration::days(12_000)));
            entries.set(at("nationality"), "PT");
        }
        FieldKind::Authority => entries.set(path, "canary authority"),
        FieldKind::Register => {
            entries.set(at("register"), "canary register");
            entries.set(at("number"), "canary number");
        }
        FieldKind::File => {}
    }
}

fn fill_date(entries: &mut Entries, path: &str, day: Date) {
    entries.set(format!("{path}.day"), day.day().to_string());
    entries.set(format!("{path}.month"), u8::from(day.month()).to_string());
    entries.set(format!("{path}.year"), format!("{:04}", day.year()));
}

//! Forms of load exchanges, filled by the definition of their procedure.

use super::chance::Chance;
use domain::ids::AuthorityId;
use domain::procedures::definition::{DateRange, FieldDefinition, FieldKind, QuestionDefinition};
use domain::procedures::fields::{Shape, TICKED};
use domain::procedures::form::{self, Chosen};
use domain::procedures::{Entries, Procedure};
use time::{Date, Duration};

/// Names of people who do not exist; one in five is written in Greek or Bulgarian letters or with accents.
const GIVEN: [&str; 10] = ["Ana", "Jan", "Maria", "Peter", "Eva", "Luca", "Marie", "Nils", "Zoë", "Γιώργος"];
const FAMILY: [&str; 10] =
    ["Costa", "Novak", "Rossi", "Meyer", "Berg", "Martin", "Jansen", "Silva", "Müller", "Иванова"];
const SENTENCES: [&str; 4] = [
    "The applicant has submitted a copy that is hard to read.",
    "O requerente apresentou o original em papel.",
    "Das Zeugnis wurde vor mehr als zehn Jahren ausgestellt.",
    "Le registre ne contient pas cette mention.",
];

/// The day by which the answer is wanted.
pub fn wanted(today: Date) -> Date {
    today.saturating_add(Duration::days(30))
}

/// A request with which nothing is wrong.
pub fn request(procedure: &Procedure, recipient: AuthorityId, today: Date, chance: &mut Chance) -> Entries {
    let mut entries = Entries::default();
    entries.set("recipient", recipient.to_string());
    let mut fill = Filling { today, chance };
    let sections = procedure.sections.iter().filter(|section| section.repeats.is_some());
    let repeating: Vec<&str> = sections.map(|section| section.id.as_str()).collect();
    for field in procedure.fields.iter().filter(|field| is_wanted(field) || field.before_acceptance) {
        let shape = Shape::of_field(procedure, field);
        if field.when.is_none() && !repeating.contains(&field.section.as_str()) {
            fill.set(&mut entries, &shape, &field.id);
            continue;
        }
        let places = form::visible_fields(procedure, &entries, today).into_iter();
        let paths: Vec<String> = places.filter(|p| p.field.id == field.id).map(|p| p.path).collect();
        for path in paths {
            fill.set(&mut entries, &shape, &path);
        }
    }
    let questions: Vec<&str> =
        procedure.questions.iter().filter(|q| !needs_document(q)).map(|q| q.id.as_str()).collect();
    let count = u64::try_from(questions.len()).unwrap_or(1).max(1);
    let first = usize::try_from(fill.chance.below(count)).unwrap_or_default();
    let chosen = questions.iter().cycle().skip(first).take(3.min(questions.len()));
    entries.0.insert("q".to_owned(), chosen.map(|id| (*id).to_owned()).collect());
    if questions.is_empty() {
        entries.set("own.1", SENTENCES.first().copied().unwrap_or_default());
    }
    fill.set_date(&mut entries, "wanted", wanted(today));
    entries.set("own_reference", format!("L-{}", fill.chance.below(1_000_000)));
    entries
}

/// Whether the form may be wrong without it.
fn is_wanted(field: &FieldDefinition) -> bool {
    field.required || field.required_when.is_some()
}

/// Load exchanges have no documents.
fn needs_document(question: &QuestionDefinition) -> bool {
    let is_file = |kind: FieldKind| kind == FieldKind::File;
    is_file(question.kind) || question.follow_ups.iter().any(|field| is_wanted(field) && is_file(field.kind))
}

/// A reply to every question of the request with which nothing is wrong.
pub fn reply(procedure: &Procedure, request: &Entries, today: Date, chance: &mut Chance) -> Entries {
    let mut entries = Entries::default();
    let mut fill = Filling { today, chance };
    for chosen in form::chosen(procedure, request) {
        let path = chosen.path();
        let Chosen::Question(question, _) = &chosen else {
            fill.set(&mut entries, &Shape::of(FieldKind::LongText), &path);
            continue;
        };
        fill.answer(&mut entries, procedure, question, &path);
    }
    entries
}

struct Filling<'a> {
    today: Date,
    chance: &'a mut Chance,
}

impl Filling<'_> {
    /// Answers a question with the follow-ups that it must have.
    fn answer(
        &mut self,
        entries: &mut Entries,
        procedure: &Procedure,
        question: &QuestionDefinition,
        path: &str,
    ) {
        self.set(entries, &Shape::of_question(procedure, question), path);
        for follow_up in question.follow_ups.iter().filter(|follow_up| is_wanted(follow_up)) {
            let path = format!("{path}.{}", follow_up.id);
            let shown = form::visible_follow_ups(question, entries, self.today);
            if shown.iter().any(|place| place.path == path) {
                self.set(entries, &Shape::of_field(procedure, follow_up), &path);
            }
        }
    }

    fn one_of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let count = u64::try_from(list.len()).unwrap_or(1).max(1);
        list.get(usize::try_from(self.chance.below(count)).unwrap_or_default()).copied().unwrap_or_default()
    }

    fn set(&mut self, entries: &mut Entries, shape: &Shape<'_>, path: &str) {
        let at = |part: &str| format!("{path}.{part}");
        let ago = i64::try_from(self.chance.below(3_000)).unwrap_or_default().saturating_add(400);
        let day = match shape.range {
            DateRange::Future => self.today.saturating_add(Duration::days(10)),
            DateRange::Past | DateRange::Any => self.today.saturating_sub(Duration::days(ago)),
        };
        match shape.kind {
            FieldKind::Text | FieldKind::LongText | FieldKind::Authority => {
                entries.set(path, self.one_of(&SENTENCES));
            }
            FieldKind::YesNo => entries.set(path, self.one_of(&["yes", "yes", "no"])),
            FieldKind::Choice | FieldKind::Choices | FieldKind::Profession => {
                let codes: Vec<&str> = shape.choices.iter().map(String::as_str).collect();
                entries.set(path, self.one_of(&codes));
            }
            FieldKind::Date => self.set_date(entries, path, day),
            FieldKind::Period => {
                self.set_date(entries, &at("from"), day);
                self.set_date(entries, &at("to"), day.saturating_add(Duration::days(300)));
            }
            FieldKind::Number | FieldKind::Percentage => {
                entries.set(path, shape.min.unwrap_or(3).to_string());
            }
            FieldKind::Money => set_all(entries, path, &[("amount", "100.50"), ("currency", "EUR")]),
            FieldKind::Address => set_all(entries, path, &[("town", "Porto"), ("country", "PT")]),
            FieldKind::Person => {
                entries.set(at("given_name"), self.one_of(&GIVEN));
                entries.set(at("family_name"), self.one_of(&FAMILY));
                self.set_date(entries, &at("birth_date"), day.saturating_sub(Duration::days(9_000)));
            }
            FieldKind::Register => {
                set_all(entries, path, &[("register", "Register"), ("number", &ago.to_string())]);
            }
            FieldKind::Company => {
                let name = format!("{} & Co.", self.one_of(&FAMILY));
                set_all(
                    entries,
                    path,
                    &[("name", &name), ("country", "PT"), ("vat_number", &ago.to_string())],
                );
            }
            FieldKind::IdentityDocument => {
                let number = ago.to_string();
                set_all(entries, path, &[("kind", "passport"), ("number", &number), ("country", "PT")]);
                self.set_date(entries, &at("valid_until"), day);
            }
            FieldKind::VehiclePlate => set_all(entries, path, &[("plate", "AA-12-BB"), ("country", "PT")]),
            FieldKind::Country => entries.set(path, "PT"),
            FieldKind::Language => entries.set(path, "pt"),
            FieldKind::Email => entries.set(path, "office@example.eu"),
            FieldKind::Phone => entries.set(path, "+351 21 123 45 67"),
            FieldKind::Url => entries.set(path, "https://register.example.eu/"),
            FieldKind::Iban => entries.set(path, "PT50 0002 0123 1234 5678 9015 4"),
            FieldKind::Declaration => entries.set(path, TICKED),
            FieldKind::File => {}
        }
    }

    fn set_date(&self, entries: &mut Entries, path: &str, day: Date) {
        entries.set(format!("{path}.day"), day.day().to_string());
        entries.set(format!("{path}.month"), u8::from(day.month()).to_string());
        entries.set(format!("{path}.year"), format!("{:04}", day.year()));
    }
}

/// Sets the parts of a field.
fn set_all(entries: &mut Entries, path: &str, parts: &[(&str, &str)]) {
    for (part, text) in parts {
        entries.set(format!("{path}.{part}"), *text);
    }
}

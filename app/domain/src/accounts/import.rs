//! A table of people: what is wrong with it, line by line, before anything is saved.

use super::{Role, Roles, administration};
use crate::language::Language;
use crate::problem::{FieldProblem, ProblemCode};
use crate::procedures::definition::FieldKind;
use crate::procedures::{Entries, ProcedureId, ProcedureKind, fields};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Names of people are at most this long, in characters.
pub const NAME_LENGTH: usize = 200;
/// So many lines are taken at once.
pub const MOST_LINES: usize = 50_000;
/// The columns, as the first line names them; the last two may be left out.
pub const COLUMNS: [&str; 5] = ["name", "email", "language", "roles", "administrator"];

/// A line as it was written, with its number in the file, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// Number of the line.
    pub line: usize,
    /// Name that others see.
    pub name: String,
    /// Service address.
    pub email: String,
    /// Code of the language of the interface and of mails; may be empty.
    pub language: String,
    /// Roles as `procedure:role`, with blanks between them.
    pub roles: String,
    /// `yes` for an administrator; `no` or nothing for others.
    pub administrator: String,
}

/// A person as the rules read a line or a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewColleague {
    /// Name that others see.
    pub name: String,
    /// Service address, in the form in which it is compared.
    pub email: String,
    /// Language of the interface and of mails.
    pub language: Option<Language>,
    /// Roles and the right to administer.
    pub roles: Roles,
}

/// What lines are compared with.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Procedures in which roles can be granted, with their kinds.
    pub procedures: &'a BTreeMap<ProcedureId, ProcedureKind>,
    /// Service addresses of the colleagues that are there, in small letters.
    pub emails: &'a HashSet<String>,
    /// Whether the authority is a coordinator.
    pub is_coordinator: bool,
}

/// Everything that is wrong with a person; paths are `name`, `email`, `language`, `roles` and `administrator`.
///
/// # Errors
/// The problems.
pub fn read(row: &Row, known: &Known<'_>) -> Result<NewColleague, Vec<FieldProblem>> {
    let mut problems = name_problems(&row.name);
    let email = email(&row.email);
    match &email {
        Err(problem) => problems.push(problem.clone()),
        Ok(email) if known.emails.contains(&email.to_lowercase()) => {
            problems.push(FieldProblem::new("email", ProblemCode::ColleagueExists));
        }
        Ok(_) => {}
    }
    let language = row.language.trim();
    let chosen = Language::parse(language);
    if chosen.is_none() && !language.is_empty() {
        problems
            .push(FieldProblem::new("language", ProblemCode::UnknownLanguage).with("text", cut(language)));
    }
    let (roles, wrong) = roles(&row.roles, known.procedures);
    let administers = yes_or_no(&row.administrator);
    problems
        .extend(administers.is_none().then(|| FieldProblem::new("administrator", ProblemCode::NotAChoice)));
    let roles = roles.administering(administers.unwrap_or_default());
    problems.extend(wrong);
    problems.extend(administration::role_problems(&roles, known.is_coordinator));
    match email {
        Ok(email) if problems.is_empty() => {
            Ok(NewColleague { name: row.name.trim().to_owned(), email, language: chosen, roles })
        }
        _ => Err(problems),
    }
}

/// Reads every line; a service address that stands twice is a problem of the later line.
///
/// # Errors
/// The problems by line, at the paths of `read` behind the number: `12.email`.
pub fn read_all(rows: &[Row], known: &Known<'_>) -> Result<Vec<NewColleague>, Vec<FieldProblem>> {
    if rows.len() > MOST_LINES {
        return Err(vec![FieldProblem::new("table", ProblemCode::TooManyLines).with("max", MOST_LINES)]);
    }
    let (mut good, mut problems) = (Vec::with_capacity(rows.len()), Vec::new());
    let mut seen: HashMap<String, usize> = HashMap::with_capacity(rows.len());
    for row in rows {
        let at_line = |mut problem: FieldProblem| {
            problem.path = format!("{}.{}", row.line, problem.path);
            problem
        };
        match read(row, known) {
            Ok(colleague) => good.push(colleague),
            Err(wrong) => problems.extend(wrong.into_iter().map(at_line)),
        }
        let email = row.email.trim().to_lowercase();
        if email.is_empty() {
            continue;
        }
        match seen.get(&email) {
            Some(earlier) => problems
                .push(at_line(FieldProblem::new("email", ProblemCode::RepeatedLine).with("line", earlier))),
            None => drop(seen.insert(email, row.line)),
        }
    }
    if problems.is_empty() { Ok(good) } else { Err(problems) }
}

/// What is wrong with the name of a person. Signs of markup and control characters stand in no name.
#[must_use]
pub fn name_problems(name: &str) -> Vec<FieldProblem> {
    let name = name.trim();
    let problem = |code| vec![FieldProblem::new("name", code)];
    let is_foreign = |c: char| c.is_control() || "<>{}[]\\|=&;$%*\"".contains(c);
    if name.is_empty() {
        problem(ProblemCode::Required)
    } else if name.chars().count() > NAME_LENGTH {
        vec![FieldProblem::new("name", ProblemCode::TooLong).with("max", NAME_LENGTH)]
    } else if name.chars().any(is_foreign) || !name.chars().any(char::is_alphabetic) {
        problem(ProblemCode::NotAName)
    } else {
        Vec::new()
    }
}

/// The service address as it is kept.
///
/// # Errors
/// The problem, at path `email`.
pub fn email(typed: &str) -> Result<String, FieldProblem> {
    let entries: Entries = [("email", typed)].into_iter().collect();
    match fields::read(FieldKind::Email, "email", &entries) {
        Some(fields::Value::Email(email)) => Ok(email),
        _ if typed.trim().is_empty() => Err(FieldProblem::new("email", ProblemCode::Required)),
        _ => Err(FieldProblem::new("email", ProblemCode::NotAnEmail)),
    }
}

/// Reads roles written as `procedure:role`; what cannot be read is named in the problems, at path `roles`.
#[must_use]
pub fn roles(text: &str, procedures: &BTreeMap<ProcedureId, ProcedureKind>) -> (Roles, Vec<FieldProblem>) {
    let (mut roles, mut problems) = (Roles::default(), Vec::new());
    for word in text.split_whitespace() {
        let (procedure, role) = word.split_once(':').unwrap_or((word, ""));
        let wrong = |code, text: &str| FieldProblem::new("roles", code).with("text", cut(text));
        let known = ProcedureId::new(procedure).and_then(|id| procedures.get_key_value(&id));
        match (known, Role::parse(role)) {
            (Some((_, kind)), Some(known)) if !known.fits(*kind) => {
                problems.push(wrong(ProblemCode::RoleForAlerts, role));
            }
            (Some((procedure, _)), Some(role)) => roles.grant(procedure.clone(), role),
            (None, _) => problems.push(wrong(ProblemCode::UnknownProcedure, procedure)),
            (Some(_), None) => problems.push(wrong(ProblemCode::UnknownRole, role)),
        }
    }
    (roles, problems)
}

/// What stands in a column of yes and no; an empty one is no.
fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "yes" | "true" | "1" | "x" => Some(true),
        "" | "no" | "false" | "0" => Some(false),
        _ => None,
    }
}

/// What a message repeats of a text.
fn cut(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn procedures() -> BTreeMap<ProcedureId, ProcedureKind> {
        let kinds = [("check", ProcedureKind::Request), ("warn", ProcedureKind::Alert)];
        kinds.map(|(id, kind)| (ProcedureId::new(id).unwrap(), kind)).into()
    }

    fn row(line: usize, name: &str, email: &str, roles: &str) -> Row {
        Row { line, name: name.into(), email: email.into(), roles: roles.into(), ..Row::default() }
    }

    fn codes(rows: &[Row]) -> Vec<(String, ProblemCode)> {
        let (procedures, emails) = (procedures(), HashSet::from(["ana@dges.pt".to_owned()]));
        let known = Known { procedures: &procedures, emails: &emails, is_coordinator: false };
        let problems = read_all(rows, &known).err().unwrap_or_default();
        problems.into_iter().map(|problem| (problem.path, problem.code)).collect()
    }

    #[test]
    fn a_good_table_is_read_whole() {
        let rows =
            [row(2, "Rui Sá", "rui@dges.pt", "check:handler check:approver"), row(3, "Zoë", "z@dges.pt", "")];
        assert_eq!(codes(&rows), []);
    }

    #[test]
    fn every_problem_is_named_with_its_line() {
        let at = |path: &str, code| (path.to_owned(), code);
        let rows = [
            row(2, "", "rui@dges.pt", ""),
            row(3, "<script>alert(1)</script>", "Rui@dges.pt", ""),
            row(4, &"x".repeat(201), "no address", "other:handler check:king"),
            row(5, "Ana", "ANA@dges.pt", "check:referral_handler"),
        ];
        assert_eq!(
            codes(&rows),
            [
                at("2.name", ProblemCode::Required),
                at("3.name", ProblemCode::NotAName),
                at("3.email", ProblemCode::RepeatedLine),
                at("4.name", ProblemCode::TooLong),
                at("4.email", ProblemCode::NotAnEmail),
                at("4.roles", ProblemCode::UnknownProcedure),
                at("4.roles", ProblemCode::UnknownRole),
                at("5.email", ProblemCode::ColleagueExists),
                at("5.roles", ProblemCode::ForCoordinators),
            ]
        );
    }

    #[test]
    fn whether_somebody_administers_is_said_plainly() {
        let written = |text: &str| Row { administrator: text.into(), ..row(2, "Rui Sá", "rui@dges.pt", "") };
        for plain in ["yes", " No ", "x", ""] {
            assert_eq!(codes(&[written(plain)]), [], "{plain}");
        }
        let problem = ("2.administrator".to_owned(), ProblemCode::NotAChoice);
        assert_eq!(codes(&[written("maybe")]), [problem]);
    }

    #[test]
    fn roles_in_alerts_are_refused_in_requests() {
        let good = [row(2, "Rui Sá", "rui@dges.pt", "warn:alert_handler warn:alert_viewer check:viewer")];
        assert_eq!(codes(&good), []);
        for role in ["alert_viewer", "alert_handler", "alert_disseminator"] {
            let wrong = [row(2, "Rui Sá", "rui@dges.pt", &format!("check:{role}"))];
            assert_eq!(codes(&wrong), [("2.roles".to_owned(), ProblemCode::RoleForAlerts)]);
        }
    }

    #[test]
    fn names_of_all_languages_are_names() {
        for name in
            ["Ελένη Παππά", "Борис Стоянов", "Seán Ó Briain", "Jean-Luc d’Été", "M. J. O'Neil, PhD", "Þóra"]
        {
            assert_eq!(name_problems(name), [], "{name}");
        }
    }
}

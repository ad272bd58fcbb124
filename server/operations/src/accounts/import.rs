//! A table of people: checked whole before anything is saved, then saved whole or not at all.

use super::administer::{incomplete, invited};
use super::people::{administrator, is_coordinator, link_view, procedures};
use crate::{Caller, Error};
use domain::accounts::Roles;
use domain::accounts::import::{COLUMNS, Known, NewColleague, Row, read_all};
use domain::accounts::invitation;
use domain::accounts::view::{AddedPerson, ImportView, ImportedPerson, SHOWN_PROBLEMS};
use domain::ids::OnceKey;
use domain::problem::{FieldProblem, ProblemCode};
use sha2::{Digest, Sha256};
use store::{Begun, Reads};

/// So many people are shown before they are added.
const SHOWN: usize = 20;

/// What is in the table, and everything that is wrong with it. Nothing is saved.
///
/// # Errors
/// `NotFound` for whoever does not administer.
pub async fn check_table(caller: &Caller, table: &str) -> Result<ImportView, Error> {
    administrator(caller)?;
    let reader = caller.services.store.reader();
    let (people, mut problems) = match check(caller, &reader, table).await? {
        Ok(people) => (people, Vec::new()),
        Err(problems) => (Vec::new(), problems),
    };
    let problem_count = problems.len();
    problems.truncate(SHOWN_PROBLEMS);
    let roles = |roles: &Roles| {
        let each = roles.iter().map(|(procedure, role)| format!("{procedure}:{}", role.code()));
        each.collect::<Vec<_>>().join(" ")
    };
    let shown = |person: &NewColleague| ImportedPerson {
        name: person.name.clone(),
        email: person.email.clone(),
        language: person.language,
        roles: roles(&person.roles),
        is_administrator: person.roles.is_administrator(),
    };
    Ok(ImportView {
        people: people.len(),
        first: people.iter().take(SHOWN).map(shown).collect(),
        problems,
        problem_count,
    })
}

/// Adds everybody in the table; yields how many.
///
/// # Errors
/// `NotFound` for whoever does not administer; the problems by line; `ProveAgain`.
pub async fn import_people(caller: &Caller, key: OnceKey, table: &str) -> Result<usize, Error> {
    administrator(caller)?;
    caller.proved_lately()?;
    let digest = hex::encode(Sha256::digest(table));
    let mut tx = match caller.begin(key, &("import_people", digest)).await? {
        Begun::Fresh(tx) => tx,
        Begun::Done(answer) => return answer.parse().map_err(|_| Error::Internal(answer)),
    };
    let colleagues = check(caller, &tx, table).await?.map_err(incomplete)?;
    let (people, events): (Vec<_>, Vec<_>) =
        colleagues.into_iter().map(|colleague| invited(caller, colleague, None)).unzip();
    store::accounts::invite(&mut tx, &people).await?;
    tx.finish_people(&events, &people.len().to_string()).await?;
    Ok(people.len())
}

/// Those whom the caller added in the step of this key and who have not used their links yet, with the codes that go with
/// them; nobody once the list is shown no more.
///
/// # Errors
/// `NotFound` for whoever does not administer.
pub async fn added_people(caller: &Caller, step: OnceKey) -> Result<Vec<AddedPerson>, Error> {
    administrator(caller)?;
    let reader = caller.services.store.reader();
    let added_at = store::idempotency::used_at(&reader, caller.person.id, step).await?;
    let Some(added_at) = added_at.filter(|added_at| invitation::is_listed(*added_at, caller.now)) else {
        return Ok(Vec::new());
    };
    let waiting = store::accounts::waiting_since(&reader, caller.person.authority, added_at).await?;
    let shown = waiting.into_iter().map(|one| AddedPerson {
        id: one.person,
        link: link_view(caller, one.issue, one.sent_at),
        name: one.name,
        email: one.email,
    });
    Ok(shown.collect())
}

type Checked = Result<Vec<NewColleague>, Vec<FieldProblem>>;

/// Everybody in the table, or everything that is wrong with it, line by line.
async fn check(caller: &Caller, reads: &impl Reads, table: &str) -> Result<Checked, Error> {
    let (rows, mut problems) = match parse(table) {
        Ok(read) => read,
        Err(problems) => return Ok(Err(problems)),
    };
    if rows.is_empty() && problems.is_empty() {
        return Ok(Err(vec![FieldProblem::new("table", ProblemCode::Required)]));
    }
    let emails = store::accounts::emails(reads, caller.person.authority).await?;
    let procedures = procedures(caller);
    let is_coordinator = is_coordinator(caller, reads).await?;
    let known = Known { procedures: &procedures, emails: &emails, is_coordinator };
    let people = match read_all(&rows, &known) {
        Ok(people) if problems.is_empty() => return Ok(Ok(people)),
        people => people,
    };
    problems.extend(people.err().unwrap_or_default());
    problems.sort_by_key(line_of);
    Ok(Err(problems))
}

/// The line that a problem is about; one of the whole table comes first.
fn line_of(problem: &FieldProblem) -> usize {
    problem.path.split_once('.').and_then(|(line, _)| line.parse().ok()).unwrap_or_default()
}

/// Reads the table: a heading that names the columns, and comma, semicolon or tabulator between them. Lines that have other
/// columns are problems beside the rows.
fn parse(table: &str) -> Result<(Vec<Row>, Vec<FieldProblem>), Vec<FieldProblem>> {
    // One kind of line end, so that lines can be counted.
    let table = table.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let table = table.as_str();
    if table.trim().is_empty() {
        return Err(vec![FieldProblem::new("table", ProblemCode::Required)]);
    }
    // What a program wrote that knows another character set (U+FFFD stands where bytes were no text).
    if let Some(line) = table.lines().position(|line| line.contains(['\u{fffd}', '\0'])) {
        let problem = FieldProblem::new("table", ProblemCode::NotUtf8);
        return Err(vec![problem.with("line", line.saturating_add(1))]);
    }
    let heading = table.lines().next().unwrap_or_default();
    let separator =
        [b';', b'\t', b','].into_iter().find(|sign| heading.contains(char::from(*sign))).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(table.as_bytes());
    let no_heading = || vec![FieldProblem::new("table", ProblemCode::NoHeading)];
    let heading = reader.headers().map_err(|_| no_heading())?.clone();
    let at = |name: &str| heading.iter().position(|column| column.eq_ignore_ascii_case(name));
    let places = COLUMNS.map(at);
    let [Some(_), Some(_), ..] = places else { return Err(no_heading()) };
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    for record in reader.records() {
        let Ok(record) = record else { return Err(no_heading()) };
        let line = record.position().map_or(0, |begin| line_at(table, begin));
        if record.len() != heading.len() {
            problems.push(FieldProblem::new(format!("{line}.table"), ProblemCode::ColumnCount));
            continue;
        }
        let [name, email, language, roles, administrator] =
            places.map(|place| place.and_then(|at| record.get(at)).unwrap_or_default().to_owned());
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        rows.push(Row { line, name, email, language, roles, administrator });
    }
    Ok((rows, problems))
}

/// The line of a record: the reader says where the one before ended, and empty lines may follow there.
fn line_at(table: &str, begin: &csv::Position) -> u64 {
    let rest = usize::try_from(begin.byte()).ok().and_then(|at| table.get(at..)).unwrap_or_default();
    let empty = rest.chars().take_while(|sign| *sign == '\n').count();
    begin.line().saturating_add(u64::try_from(empty).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_read_whatever_stands_between_its_columns() {
        for separator in [",", ";", "\t"] {
            let heading = ["Email", "name", "roles"].join(separator);
            let line = ["rui@dges.pt", "\"Sá, Rui\"", "check:handler"].join(separator);
            let (rows, problems) = parse(&format!("\u{feff}{heading}\r\n\r\n{line}\r\n")).unwrap();
            assert_eq!((rows.len(), problems), (1, Vec::new()), "{rows:?}");
            assert_eq!((rows[0].line, rows[0].name.as_str()), (3, "Sá, Rui"));
            assert_eq!((rows[0].email.as_str(), rows[0].language.as_str()), ("rui@dges.pt", ""));
        }
    }

    #[test]
    fn what_is_no_table_is_named() {
        let code = |table: &str| parse(table).unwrap_err()[0].code;
        assert_eq!(code(" \n"), ProblemCode::Required);
        assert_eq!(code("Rui;rui@dges.pt\n"), ProblemCode::NoHeading);
        assert_eq!(code("name,email\nRui\u{fffd},rui@dges.pt\n"), ProblemCode::NotUtf8);
        let (rows, problems) = parse("name,email\nAna\nRui,rui@dges.pt\n").unwrap();
        assert_eq!((rows.len(), rows[0].line), (1, 3), "the others are read all the same");
        assert_eq!((problems[0].path.as_str(), problems[0].code), ("2.table", ProblemCode::ColumnCount));
    }
}

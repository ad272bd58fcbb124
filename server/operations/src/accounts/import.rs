//! A table of people: checked whole before anything is saved, then saved whole or not at all.

use super::administer::{incomplete, invited};
use super::people::{administrator, is_coordinator, procedures};
use crate::{Caller, Error};
use domain::accounts::import::{COLUMNS, Known, NewColleague, Row, read_all};
use domain::accounts::view::{ImportView, SHOWN_PROBLEMS};
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
    let (rows, result) = match parse(table) {
        Ok(rows) => {
            let result = check(caller, &reader, &rows).await?;
            (rows, result)
        }
        Err(problems) => (Vec::new(), Err(problems)),
    };
    let mut problems = result.err().unwrap_or_default();
    let problem_count = problems.len();
    problems.truncate(SHOWN_PROBLEMS);
    Ok(ImportView {
        people: rows.len(),
        first: rows.into_iter().take(SHOWN).map(|row| (row.name, row.email, row.roles)).collect(),
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
    let rows = parse(table).map_err(incomplete)?;
    let colleagues = check(caller, &tx, &rows).await?.map_err(incomplete)?;
    let (people, events): (Vec<_>, Vec<_>) =
        colleagues.into_iter().map(|colleague| invited(caller, colleague, None)).unzip();
    store::accounts::invite(&mut tx, &people).await?;
    tx.finish_people(&events, &people.len().to_string()).await?;
    Ok(people.len())
}

type Checked = Result<Vec<NewColleague>, Vec<FieldProblem>>;

async fn check(caller: &Caller, reads: &impl Reads, rows: &[Row]) -> Result<Checked, Error> {
    if rows.is_empty() {
        return Ok(Err(vec![FieldProblem::new("table", ProblemCode::Required)]));
    }
    let emails = store::accounts::emails(reads, caller.person.authority).await?;
    let procedures = procedures(caller);
    let is_coordinator = is_coordinator(caller, reads).await?;
    let known = Known { procedures: &procedures, emails: &emails, is_coordinator };
    Ok(read_all(rows, &known))
}

/// Reads the table: a heading that names the columns, and comma, semicolon or tabulator between them.
fn parse(table: &str) -> Result<Vec<Row>, Vec<FieldProblem>> {
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
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
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
            let rows = parse(&format!("\u{feff}{heading}\r\n\r\n{line}\r\n")).unwrap();
            assert_eq!(rows.len(), 1, "{rows:?}");
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
        let problems = parse("name,email\nRui,rui@dges.pt\nAna\n").unwrap_err();
        assert_eq!((problems[0].path.as_str(), problems[0].code), ("3.table", ProblemCode::ColumnCount));
    }
}

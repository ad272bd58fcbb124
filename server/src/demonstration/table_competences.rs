//! What the authorities of a table that is imported say they are competent for.

use super::codes;
use crate::commands::Failure;
use domain::authorities::Competences;
use domain::authorities::competence::Choices;
use domain::authorities::competence::table::{COLUMNS, Cells, Why};
use domain::csv::meant;
use domain::ids::AuthorityId;
use serde::Deserialize;
use std::collections::HashMap;

/// The columns of a table of authorities that say it.
#[derive(Debug, Deserialize)]
struct Row {
    id: AuthorityId,
    areas: String,
    professions: String,
    activities: String,
    keywords: String,
}

/// What each authority in a table says. An authority is named in the answer only if the table has the columns; empty cells
/// then take away what it said.
///
/// # Errors
/// Some of the columns without the others; the first row that cannot be read, with its line.
pub fn of_table(
    table: &[u8],
    separator: u8,
    choices: &Choices,
) -> Result<HashMap<AuthorityId, Competences>, Failure> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).quoting(separator == b',').from_reader(table);
    let headers = reader.headers().map_err(|error| Failure::new(error.to_string()))?;
    let there = COLUMNS.iter().filter(|column| headers.iter().any(|name| name == **column)).count();
    let mut said = HashMap::new();
    if there == 0 {
        return Ok(said);
    }
    if there < COLUMNS.len() {
        let columns = COLUMNS.join(", ");
        return Err(Failure::new(format!("a table has all of the columns {columns}, or none of them")));
    }
    for (row, line) in reader.deserialize::<Row>().zip(2u32..) {
        let row = row.map_err(|error| Failure::new(error.to_string()))?;
        let cells = [row.professions, row.activities, row.keywords].map(|cell| meant(&cell));
        let read = Cells::split(cells.each_ref().map(String::as_str)).read(&codes(&row.areas), choices);
        let own = read.map_err(|wrong| {
            let what = expected(wrong.why);
            Failure::new(format!("line {line}: {}: {what}", wrong.entry))
        })?;
        said.insert(row.id, own);
    }
    Ok(said)
}

/// What an entry lacks, and how it is written.
const fn expected(why: Why) -> &'static str {
    match why {
        Why::Area => "write one of the authority's areas before it, as in PQ:teacher",
        Why::Profession => "no code of a profession, as in PQ:teacher",
        Why::Activity => "no code of NACE Rev. 2, as in PQ:85.31",
        Why::Language => {
            "write the area and a language of the system before the keyword, as in PQ:de:Lehramt"
        }
        Why::Keyword => "a keyword has letters or digits",
        Why::Unfit => "the keywords have signs that are no text, or more than 300 signs together",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::authorities::Stated;
    use domain::authorities::export::{ExportRow, csv_head, csv_line};
    use domain::csv::BYTE_ORDER_MARK;
    use domain::language::Language;

    const ID: &str = "222b2597-e9ba-58d0-82db-fddccaef8a7c";

    fn choices() -> Choices {
        let set = |code: &str| [code.to_owned()].into();
        Choices { professions: set("teacher"), activities: set("85.31") }
    }

    fn read(table: &str, separator: u8) -> Result<HashMap<AuthorityId, Competences>, String> {
        of_table(table.as_bytes(), separator, &choices()).map_err(|failure| failure.to_string())
    }

    #[test]
    fn a_code_that_no_list_has_is_named_with_its_line() {
        let heading = "id,areas,professions,activities,keywords\n";
        let good = format!("{ID},\"PQ,SD\",PQ:teacher,SD:85.31,PQ:de:Lehramt;SD:en:crafts\n");
        let found = read(&format!("{heading}{good}"), b',').unwrap();
        let own = &found[&ID.parse().unwrap()];
        assert_eq!((own["PQ"].len(), own["SD"].len()), (2, 2));
        for (right, wrong, what) in [
            ("PQ:teacher", "PQ:astronaut", "no code of a profession"),
            ("PQ:teacher", "FA:teacher", "one of the authority's areas"),
            ("SD:85.31", "SD:00.00", "no code of NACE"),
            ("PQ:de:Lehramt", "PQ:tlh:Qapla", "a language of the system"),
        ] {
            let said = read(&format!("{heading}{good}{}", good.replace(right, wrong)), b',').unwrap_err();
            assert!(said.contains(&format!("line 3: {wrong}: ")) && said.contains(what), "{said}");
        }
    }

    #[test]
    fn empty_cells_take_away_and_a_table_has_all_of_the_columns_or_none() {
        let empty = format!("id\tareas\tprofessions\tactivities\tkeywords\n{ID}\tPQ\t\t\t\n");
        assert_eq!(read(&empty, b'\t').unwrap().into_values().collect::<Vec<_>>(), [Competences::new()]);
        assert!(read(&format!("id,areas\n{ID},PQ\n"), b',').unwrap().is_empty());
        let refused = read(&format!("id,areas,keywords\n{ID},PQ,PQ:de:Lehramt\n"), b',').unwrap_err();
        assert!(refused.contains("professions, activities, keywords"), "{refused}");
    }

    #[test]
    fn the_table_in_which_the_directory_is_taken_out_is_read() {
        let pq = [
            Stated::Profession("teacher".to_owned()),
            Stated::Activity("85.31".to_owned()),
            Stated::Keyword(Language::De, "das \"Staatsexamen\"".to_owned()),
        ];
        let said: Competences = [("PQ".to_owned(), pq.into())].into();
        let row = ExportRow {
            id: ID.parse().unwrap(),
            country: "DE".to_owned(),
            level: "national".to_owned(),
            kind: "recognition.centre".to_owned(),
            language: "de".to_owned(),
            name: "Amt, zentral".to_owned(),
            name_en: String::new(),
            areas: vec!["PQ".to_owned(), "SD".to_owned()],
            works_in: vec!["de".to_owned(), "en".to_owned()],
            phone: Some("+49 30 1".to_owned()),
            stated: Cells::of(&said),
            inside: None,
        };
        for is_inside in [false, true] {
            let table = format!("{BYTE_ORDER_MARK}{}{}", csv_head(is_inside), csv_line(&row, is_inside));
            assert_eq!(read(&table, b',').unwrap()[&row.id], said);
            let [authority] = &super::super::read_table(table.as_bytes(), b',').unwrap()[..] else {
                panic!()
            };
            let (areas, works_in) = (&authority.areas, &authority.works_in);
            assert_eq!((areas, works_in, &authority.phone), (&row.areas, &row.works_in, &row.phone));
            assert_eq!(
                (&authority.name, &authority.language, &authority.kind),
                (&row.name, &row.language, &row.kind)
            );
        }
    }
}

//! What the authorities of a table that is imported say they are competent for.

use super::codes;
use crate::commands::Failure;
use domain::authorities::competence::Choices;
use domain::authorities::competence::table::{Cells, Said, Why};
use domain::csv::Cell;
use domain::ids::AuthorityId;
use serde::Deserialize;
use std::collections::HashMap;

/// The columns of a table of authorities that say it; a table may lack each of them.
#[derive(Debug, Deserialize)]
struct Row {
    id: AuthorityId,
    areas: String,
    #[serde(default)]
    professions: Cell<String>,
    #[serde(default)]
    activities: Cell<String>,
    #[serde(default)]
    keywords: Cell<String>,
}

/// What each authority in a table says. An authority is named in the answer only if the table has one of the columns.
///
/// # Errors
/// The first row that cannot be read, with its line.
pub fn of_table(
    table: &[u8],
    separator: u8,
    choices: &Choices,
) -> Result<HashMap<AuthorityId, Said>, Failure> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).quoting(separator == b',').from_reader(table);
    let mut said = HashMap::new();
    for (row, line) in reader.deserialize::<Row>().zip(2u32..) {
        let row = row.map_err(|error| Failure::new(error.to_string()))?;
        let cells = [row.professions, row.activities, row.keywords];
        let columns = cells.each_ref().map(Cell::is_there);
        if columns == [false; 3] {
            continue;
        }
        let read = Cells::split(cells.each_ref().map(Cell::text)).read(&codes(&row.areas), choices);
        let competences = read.map_err(|wrong| {
            let what = expected(wrong.why);
            Failure::new(format!("line {line}: {}: {what}", wrong.entry))
        })?;
        said.insert(row.id, Said { columns, competences });
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
    use domain::authorities::export::{ExportRow, csv_head, csv_line};
    use domain::authorities::{Competences, Stated};
    use domain::csv::BYTE_ORDER_MARK;
    use domain::language::Language;

    const ID: &str = "222b2597-e9ba-58d0-82db-fddccaef8a7c";

    fn choices() -> Choices {
        let set = |code: &str| [code.to_owned()].into();
        Choices { professions: set("teacher"), activities: set("85.31") }
    }

    fn read(table: &str, separator: u8) -> Result<HashMap<AuthorityId, Said>, String> {
        of_table(table.as_bytes(), separator, &choices()).map_err(|failure| failure.to_string())
    }

    #[test]
    fn a_code_that_no_list_has_is_named_with_its_line() {
        let heading = "id,areas,professions,activities,keywords\n";
        let good = format!("{ID},\"PQ,SD\",PQ:teacher,SD:85.31,PQ:de:Lehramt;SD:en:crafts\n");
        let found = read(&format!("{heading}{good}"), b',').unwrap();
        let own = &found[&ID.parse().unwrap()].competences;
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
    fn empty_cells_take_away_and_columns_that_are_not_there_leave_what_is_kept() {
        let kept = read(&format!("id,areas,professions,keywords\n{ID},PQ,PQ:teacher,PQ:de:Lehramt\n"), b',');
        let kept = kept.unwrap().remove(&ID.parse().unwrap()).unwrap().onto(Competences::new());
        let after = |table: &str, separator: u8| {
            let said = read(table, separator).unwrap().remove(&ID.parse().unwrap());
            said.map(|said| said.onto(kept.clone()))
        };
        let empty = format!("id\tareas\tprofessions\tactivities\tkeywords\n{ID}\tPQ\t\t\t\n");
        assert_eq!(after(&empty, b'\t'), Some(Competences::new()));
        assert_eq!(after(&format!("id,areas\n{ID},PQ\n"), b','), None);
        let of_pq = |stated: &[Stated]| {
            Some(Competences::from([("PQ".to_owned(), stated.iter().cloned().collect())]))
        };
        let [teacher, school] =
            [Stated::Profession("teacher".to_owned()), Stated::Activity("85.31".to_owned())];
        let words = format!("id,areas,keywords\n{ID},PQ,\n");
        assert_eq!(after(&words, b','), of_pq(std::slice::from_ref(&teacher)));
        let activities = format!("id,areas,activities,keywords\n{ID},PQ,PQ:85.31,\n");
        assert_eq!(after(&activities, b','), of_pq(&[teacher, school]));
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
            assert_eq!(read(&table, b',').unwrap()[&row.id].competences, said);
            let [listed] = &super::super::read_table(table.as_bytes(), b',').unwrap()[..] else { panic!() };
            let authority = listed.clone().onto(None);
            let (areas, works_in) = (&authority.areas, &authority.works_in);
            assert_eq!((areas, works_in, &authority.phone), (&row.areas, &row.works_in, &row.phone));
            assert_eq!(
                (&authority.name, &authority.language, &authority.kind),
                (&row.name, &row.language, &row.kind)
            );
        }
    }
}

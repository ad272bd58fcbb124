//! Acronyms, former and other names of authorities: of the demonstration directory, and of tables that are imported.

use crate::commands::Failure;
use domain::authorities::{NameSort, OtherName};
use domain::ids::AuthorityId;
use serde::Deserialize;
use std::collections::HashMap;

/// Names of the national authorities of the demonstration directory.
const NAMES: &str = include_str!("../../seeds/directory/other_names.tsv");

/// Further names by authority.
pub type Names = HashMap<AuthorityId, Vec<OtherName>>;

/// A row of the shipped names.
#[derive(Debug, Deserialize)]
struct Shipped {
    id: AuthorityId,
    sort: String,
    name: String,
}

/// The columns of a table of authorities that hold names; a table may lack them.
#[derive(Debug, Deserialize)]
struct Row {
    id: AuthorityId,
    acronyms: Option<String>,
    former_names: Option<String>,
    other_names: Option<String>,
}

/// The names of the demonstration directory.
///
/// # Errors
/// Never with the table that was shipped.
pub fn shipped() -> Result<Names, Failure> {
    let mut reader = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_reader(NAMES.as_bytes());
    let mut names = Names::new();
    for row in reader.deserialize::<Shipped>() {
        let row = row.map_err(|error| Failure::new(error.to_string()))?;
        let sort = NameSort::parse(&row.sort)
            .ok_or_else(|| Failure::new(format!("{} is no sort of name", row.sort)))?;
        names.entry(row.id).or_default().push(OtherName::new(sort, row.name));
    }
    Ok(names)
}

/// The names in a table of authorities. An authority is named in the answer only if the table has such a column; an
/// empty cell then takes its names away.
///
/// # Errors
/// The first row that cannot be read.
pub fn of_table(table: &[u8], separator: u8) -> Result<Names, Failure> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).quoting(separator == b',').from_reader(table);
    let mut names = Names::new();
    for row in reader.deserialize::<Row>() {
        let row = row.map_err(|error| Failure::new(error.to_string()))?;
        let columns = [
            (NameSort::Acronym, row.acronyms),
            (NameSort::Former, row.former_names),
            (NameSort::Other, row.other_names),
        ];
        for (sort, cell) in columns {
            let Some(cell) = cell else { continue };
            let each = cell.split('|').map(str::trim).filter(|name| !name.is_empty());
            names.entry(row.id).or_default().extend(each.map(|name| OtherName::new(sort, name.to_owned())));
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demonstration::authorities;

    #[test]
    fn the_shipped_names_are_those_of_authorities_of_the_directory() {
        let names = shipped().unwrap();
        let known: Vec<AuthorityId> = authorities().unwrap().iter().map(|authority| authority.id).collect();
        assert!(names.len() > 400);
        assert!(names.keys().all(|id| known.contains(id)));
    }

    #[test]
    fn a_table_names_its_authorities_in_columns_that_it_may_lack() {
        let id = "222b2597-e9ba-58d0-82db-fddccaef8a7c";
        let table = format!("id\tname\tacronyms\tformer_names\n{id}\tDireção\tDGES|DG\tAntiga\n");
        let names = of_table(table.as_bytes(), b'\t').unwrap();
        let of = |sort, name: &str| OtherName::new(sort, name.to_owned());
        assert_eq!(
            names[&id.parse().unwrap()],
            [of(NameSort::Acronym, "DGES"), of(NameSort::Acronym, "DG"), of(NameSort::Former, "Antiga")]
        );
        assert!(of_table(format!("id,name\n{id},Direção\n").as_bytes(), b',').unwrap().is_empty());
    }
}

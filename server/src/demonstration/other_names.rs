//! Acronyms, former and other names of authorities: of the demonstration directory, and of tables that are imported.

use crate::commands::Failure;
use domain::authorities::import::ListedNames;
use domain::authorities::{NameSort, OtherName};
use domain::csv::Cell;
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

/// The columns of a table of authorities that hold names; a table may lack each of them.
#[derive(Debug, Deserialize)]
struct Row {
    id: AuthorityId,
    #[serde(default)]
    acronyms: Cell<String>,
    #[serde(default)]
    former_names: Cell<String>,
    #[serde(default)]
    other_names: Cell<String>,
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

/// The names in a table of authorities. An authority is named in the answer only if the table has such a column.
///
/// # Errors
/// The first row that cannot be read.
pub fn of_table(table: &[u8], separator: u8) -> Result<HashMap<AuthorityId, ListedNames>, Failure> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).quoting(separator == b',').from_reader(table);
    let mut names = HashMap::new();
    for row in reader.deserialize::<Row>() {
        let row = row.map_err(|error| Failure::new(error.to_string()))?;
        let columns = [
            (NameSort::Acronym, row.acronyms),
            (NameSort::Former, row.former_names),
            (NameSort::Other, row.other_names),
        ];
        let there = columns.into_iter().filter(|(_, cell)| cell.is_there());
        let listed: ListedNames = there.map(|(sort, cell)| (sort, cell.map(parted))).collect();
        if !listed.is_empty() {
            names.insert(row.id, listed);
        }
    }
    Ok(names)
}

/// The names of a cell.
fn parted(cell: String) -> Vec<String> {
    cell.split('|').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect()
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
        let holds = |names: &[&str]| {
            Cell::Holds(names.iter().map(|name| (*name).to_owned()).collect::<Vec<String>>())
        };
        let expected = [(NameSort::Acronym, holds(&["DGES", "DG"])), (NameSort::Former, holds(&["Antiga"]))];
        assert_eq!(names[&id.parse().unwrap()], ListedNames::from(expected));
        let empty = of_table(format!("id,name,acronyms\n{id},Direção,\n").as_bytes(), b',').unwrap();
        assert_eq!(empty[&id.parse().unwrap()], ListedNames::from([(NameSort::Acronym, Cell::Empty)]));
        assert!(of_table(format!("id,name\n{id},Direção\n").as_bytes(), b',').unwrap().is_empty());
    }
}

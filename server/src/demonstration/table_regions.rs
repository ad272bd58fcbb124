//! In which regions the authorities of a table that is imported lie.

use crate::commands::Failure;
use domain::authorities::{Region, Regions};
use domain::country::Country;
use domain::csv::Cell;
use domain::ids::AuthorityId;
use serde::Deserialize;

/// The columns of a table of authorities that say it; a table may lack the region.
#[derive(Debug, Deserialize)]
struct Row {
    id: AuthorityId,
    country: String,
    #[serde(default)]
    region: Cell<String>,
}

/// The region of each authority in a table, and none where its cell is empty. An authority is named in the answer only if
/// the table has such a column.
///
/// # Errors
/// The first row that cannot be read, or names a region that is not there, with its line.
pub fn of_table(
    table: &[u8],
    separator: u8,
    known: &Regions,
) -> Result<Vec<(AuthorityId, Country, Option<Region>)>, Failure> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).quoting(separator == b',').from_reader(table);
    let mut regions = Vec::new();
    for (row, line) in reader.deserialize::<Row>().zip(2u32..) {
        let row = row.map_err(|error| Failure::new(error.to_string()))?;
        if !row.region.is_there() {
            continue;
        }
        let wrong = |what: &str, value: &str| Failure::new(format!("line {line}: {value} is no {what}"));
        let country = Country::parse(&row.country).ok_or_else(|| wrong("country", &row.country))?;
        let code = row.region.text();
        let is_there = |region: &Region| region.is_in(country) && known.knows(region);
        let region = Region::parse(code).filter(is_there);
        if region.is_none() && !code.is_empty() {
            let what = "region of its state; write a code of NUTS 2024, as in DE2, or leave the cell empty";
            return Err(wrong(what, code));
        }
        regions.push((row.id, country, region));
    }
    Ok(regions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use operations::authorities::regions;

    const ID: &str = "ccd1ff4a-30b5-5f44-aa5a-d9dc28406a5f";

    fn read(region: &str) -> Result<Vec<Option<String>>, String> {
        let table = format!("id,country,region\n{ID},DE,{region}\n");
        let found = of_table(table.as_bytes(), b',', regions()).map_err(|failure| failure.to_string())?;
        Ok(found.into_iter().map(|(_, _, region)| region.map(String::from)).collect())
    }

    #[test]
    fn a_table_names_regions_that_are_there_or_says_which_line_does_not() {
        assert_eq!(read("de2").unwrap(), [Some("DE2".to_owned())]);
        assert_eq!(read("").unwrap(), [None]);
        for wrong in ["DE99", "PT1", "Bayern"] {
            let said = read(wrong).unwrap_err();
            assert!(said.contains("line 2") && said.contains(wrong) && said.contains("NUTS 2024"), "{said}");
        }
        let without = format!("id,country\n{ID},DE\n");
        assert!(of_table(without.as_bytes(), b',', regions()).unwrap().is_empty());
    }
}

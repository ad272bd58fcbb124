//! The regions of the nomenclature in force, with their names. The table comes from outside: it is too large for a browser.

use super::region::Region;
use crate::country::Country;
use crate::problem::{FieldProblem, ProblemCode};
use std::collections::BTreeMap;

/// Which regions there are, and how they are called.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Regions(BTreeMap<Region, String>);

impl Regions {
    /// Reads a table with a heading: a code and a name in each line, parted by a tabulator. A line without a code is
    /// passed over.
    #[must_use]
    pub fn read(table: &str) -> Self {
        let lines = table.lines().skip(1).filter_map(|line| line.split_once('\t'));
        Self(lines.filter_map(|(code, name)| Some((Region::parse(code)?, name.to_owned()))).collect())
    }

    /// The name of a region; none where it is not known.
    #[must_use]
    pub fn name(&self, region: &Region) -> Option<&str> {
        self.0.get(region).map(String::as_str)
    }

    /// The regions of a state with their names, each whole before its parts; none where the table has none of it.
    pub fn of(&self, country: Country) -> impl Iterator<Item = (&Region, &str)> {
        self.0
            .iter()
            .filter(move |(region, _)| region.is_in(country))
            .map(|(region, name)| (region, name.as_str()))
    }

    /// Whether there is such a region. Of a state of which the table has no region, every code is taken: the nomenclature of
    /// the Union does not name those of Iceland, Liechtenstein and Norway (Regulation (EC) No 1059/2003, Annex I).
    #[must_use]
    pub fn knows(&self, region: &Region) -> bool {
        let is_of_state = |known: &Region| known.code().get(..2) == region.code().get(..2);
        self.0.contains_key(region) || !self.0.keys().any(is_of_state)
    }

    /// Says that a region that was chosen is not there.
    ///
    /// # Errors
    /// `UnknownRegion` at the path.
    pub fn check(&self, path: &str, region: Option<&Region>) -> Result<(), FieldProblem> {
        match region {
            Some(region) if !self.knows(region) => Err(FieldProblem::new(path, ProblemCode::UnknownRegion)),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regions() -> Regions {
        Regions::read("code\tname\nDE2\tBayern\nDE21\tOberbayern\nEL30\tΑττική\n\n")
    }

    fn region(code: &str) -> Region {
        Region::parse(code).unwrap()
    }

    #[test]
    fn a_region_is_known_by_its_code_and_one_that_is_not_there_is_a_problem() {
        let known = regions();
        assert_eq!((known.name(&region("de2")), known.name(&region("DE9"))), (Some("Bayern"), None));
        assert_eq!(known.check("region", Some(&region("DE21"))), Ok(()));
        assert_eq!(known.check("region", None), Ok(()));
        let problem = known.check("region", Some(&region("DE99"))).unwrap_err();
        assert_eq!((problem.path.as_str(), problem.code), ("region", ProblemCode::UnknownRegion));
    }

    #[test]
    fn of_a_state_without_names_every_code_is_taken() {
        let known = regions();
        assert!(known.knows(&region("NO0A")) && known.knows(&region("IS0")) && known.knows(&region("LI0")));
        assert!(!known.knows(&region("EL99")));
    }

    #[test]
    fn the_regions_of_a_state_stand_in_order() {
        let known = regions();
        let of = |code: &str| -> Vec<String> {
            let found = known.of(Country::parse(code).unwrap());
            found.map(|(region, name)| format!("{} {name}", region.code())).collect()
        };
        assert_eq!(of("DE"), ["DE2 Bayern", "DE21 Oberbayern"]);
        assert_eq!(of("GR"), ["EL30 Αττική"]);
        assert!(of("NO").is_empty());
    }
}

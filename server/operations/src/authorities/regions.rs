//! How regions are called: the nomenclature of 2024 in the languages of the states. Regions of an older or another
//! nomenclature have their code alone.

use crate::Error;
use domain::authorities::{Region, Regions};
use domain::country::Country;
use domain::exchanges::view::Coded;
use domain::search::fold::fold;
use std::sync::LazyLock;

const TABLE: &str = include_str!("../../../seeds/directory/regions.tsv");

static REGIONS: LazyLock<Regions> = LazyLock::new(|| Regions::read(TABLE));

/// The regions of the nomenclature in force.
#[must_use]
pub fn regions() -> &'static Regions {
    &REGIONS
}

/// The name of a region with its code, as people read it everywhere; the code alone where no name is known.
pub(crate) fn region_text(region: &Region) -> String {
    let code = region.code();
    REGIONS.name(region).map_or_else(|| code.to_owned(), |name| format!("{name} ({code})"))
}

/// The regions of a state from which one is chosen, by name; none where no names are known.
pub(crate) fn regions_of(country: Country) -> Vec<Coded> {
    let coded =
        |(region, _): (&Region, &str)| Coded { code: region.code().to_owned(), text: region_text(region) };
    let mut found: Vec<Coded> = REGIONS.of(country).map(coded).collect();
    found.sort_by_cached_key(|region| fold(&region.text));
    found
}

/// Refuses a region that is not there, at the field of that name.
pub(crate) fn check_region(region: Option<&Region>) -> Result<(), Error> {
    REGIONS.check("region", region).map_err(Error::problem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::country::EEA;

    fn text(code: &str) -> String {
        region_text(&Region::parse(code).unwrap())
    }

    #[test]
    fn a_region_is_called_by_its_name_with_the_code() {
        assert_eq!(text("de2"), "Bayern (DE2)");
        assert_eq!(text("PT1B"), "Península de Setúbal (PT1B)");
        assert_eq!(text("EL30"), "Αττική (EL30)");
    }

    #[test]
    fn a_region_without_a_known_name_is_called_by_its_code() {
        // The one is of the nomenclature before 2024, the other lies outside of the Union.
        assert_eq!((text("PT17").as_str(), text("NO0A").as_str()), ("PT17", "NO0A"));
    }

    #[test]
    fn the_regions_of_a_state_are_chosen_by_name_and_one_that_is_not_there_is_refused() {
        let of = |code: &str| regions_of(Country::parse(code).unwrap());
        let bavaria = Coded { code: "DE2".to_owned(), text: "Bayern (DE2)".to_owned() };
        assert!(of("DE").contains(&bavaria));
        assert!(of("DE").is_sorted_by_key(|region| fold(&region.text)));
        assert!(of("NO").is_empty() && check_region(Region::parse("NO0A").as_ref()).is_ok());
        assert!(check_region(None).is_ok() && check_region(Region::parse("DE99").as_ref()).is_err());
    }

    #[test]
    fn every_name_belongs_to_a_code() {
        for (code, name) in TABLE.lines().skip(1).filter_map(|line| line.split_once('\t')) {
            assert!(Region::parse(code).is_some_and(|region| region.code() == code), "{code}");
            assert!(!name.trim().is_empty() && !name.contains('\t'), "{code}");
        }
        let all = EEA.iter().filter_map(|code| Country::parse(code)).map(|state| REGIONS.of(state).count());
        assert_eq!(all.sum::<usize>(), 1582);
    }
}

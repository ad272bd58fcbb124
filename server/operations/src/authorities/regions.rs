//! How regions are called: the nomenclature of 2024 in the languages of the states. Regions of an older or another
//! nomenclature have their code alone.

use domain::authorities::Region;
use std::collections::HashMap;
use std::sync::LazyLock;

static NAMES: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("../../../seeds/directory/regions.tsv").lines().skip(1);
    lines.filter_map(|line| line.split_once('\t')).collect()
});

/// The name of a region with its code, as people read it everywhere; the code alone where no name is known.
pub(crate) fn region_text(region: &Region) -> String {
    let code = region.code();
    NAMES.get(code).map_or_else(|| code.to_owned(), |name| format!("{name} ({code})"))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn every_name_belongs_to_a_code() {
        for (code, name) in NAMES.iter() {
            assert!(Region::parse(code).is_some_and(|region| region.code() == *code), "{code}");
            assert!(!name.trim().is_empty() && !name.contains('\t'), "{code}");
        }
        assert_eq!(NAMES.len(), 1582);
    }
}

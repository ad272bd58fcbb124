//! The variables of the environment that begin with `OPENIMI_`: those that the program reads, those that are for
//! others, and those that are misspelt.

use super::{ConfigFault, KEYS, LIMITS};

/// Names without `OPENIMI_` that are not configuration: of the file itself, of scripts, tests and builds.
const OTHERS: [&str; 6] = ["config", "cache", "binary", "chromium", "fault", "write_format"];

/// Every variable among the names that nothing reads, each with the nearest name that is read.
pub(super) fn unknown(names: impl Iterator<Item = String>) -> Vec<ConfigFault> {
    let mut unknown: Vec<String> = names
        .filter_map(|name| name.to_ascii_lowercase().strip_prefix("openimi_").map(str::to_owned))
        .filter(|key| !is_read(key) && !is_for_others(key))
        .collect();
    unknown.sort_unstable();
    unknown.iter().map(|key| ConfigFault::new(key, advice(key))).collect()
}

fn known() -> impl Iterator<Item = String> {
    let keys = KEYS.iter().map(|key| (*key).to_owned());
    keys.chain(LIMITS.iter().map(|limit| format!("limits_{limit}")))
}

/// Whether this is configuration, in small letters and without `OPENIMI_`.
pub(super) fn is_read(key: &str) -> bool {
    known().any(|known| known == key)
}

fn is_for_others(key: &str) -> bool {
    OTHERS.contains(&key) || key.starts_with("test_")
}

fn advice(key: &str) -> String {
    let nearest = known().min_by_key(|known| distance(key, known)).unwrap_or_default();
    format!("there is no such variable; the nearest is OPENIMI_{}", nearest.to_uppercase())
}

/// How many letters must be added, removed or exchanged to make the one word of the other.
fn distance(one: &str, other: &str) -> usize {
    let mut last: Vec<usize> = (0..=other.chars().count()).collect();
    for (row, letter) in one.chars().enumerate() {
        let mut left = row.saturating_add(1);
        let mut current = vec![left];
        for (wanted, above) in other.chars().zip(last.windows(2)) {
            let [diagonal, above] = above else { continue };
            let exchanged = diagonal.saturating_add(usize::from(letter != wanted));
            left = exchanged.min(above.saturating_add(1)).min(left.saturating_add(1));
            current.push(left);
        }
        last = current;
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(name: &str) -> Option<String> {
        unknown(std::iter::once(name.to_owned())).first().map(ToString::to_string)
    }

    #[test]
    fn a_misspelt_variable_is_named_with_the_nearest_that_is_read() {
        for (wrong, nearest) in [
            ("OPENIMI_PUBLC_URL", "OPENIMI_PUBLIC_URL"),
            ("OPENIMI_DATABASEURL", "OPENIMI_DATABASE_URL"),
            ("OPENIMI_LIMITS_IDLE_MINUTE", "OPENIMI_LIMITS_IDLE_MINUTES"),
            ("openimi_relam", "OPENIMI_REALM"),
        ] {
            let fault = found(wrong).unwrap();
            assert!(fault.contains(&format!("({})", wrong.to_uppercase())), "{fault}");
            assert!(fault.ends_with(nearest), "{fault}");
        }
    }

    #[test]
    fn what_is_read_or_for_others_is_no_fault() {
        for name in ["OPENIMI_ADDR", "OPENIMI_LIMITS_IDLE_MINUTES", "OPENIMI_CONFIG", "OPENIMI_CACHE", "PATH"]
        {
            assert_eq!(found(name), None, "{name}");
        }
        assert_eq!(found("OPENIMI_TEST_POSTGRES_URL"), None);
    }

    #[test]
    fn the_distance_counts_letters() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("abc", ""), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}

//! Whether coordinators stand in a path, as a definition says it, and what its workflow has to allow for that.

use crate::moves::{SHIPPED, definition};
use domain::procedures::check::check;
use domain::procedures::definition::{CoordinatorPath, CoordinatorRule};

const PATHS: [CoordinatorPath; 3] =
    [CoordinatorPath::Requests, CoordinatorPath::Replies, CoordinatorPath::Incoming];

fn source(path: CoordinatorPath, rule: &str) -> String {
    format!("{}\n[[coordinator]]\npath = \"{}\"\nrule = \"{rule}\"\n", *SHIPPED, path.code())
}

#[test]
fn a_rule_holds_for_its_path_and_elsewhere_the_authority_chooses() {
    use CoordinatorRule::{Mandatory, Never, Optional};
    for (word, rule, when_off, when_on) in [
        ("never", Never, false, false),
        ("optional", Optional, false, true),
        ("mandatory", Mandatory, true, true),
    ] {
        assert_eq!((rule.holds(false), rule.holds(true)), (when_off, when_on), "{word}");
        for path in PATHS {
            let procedure = definition(&source(path, word));
            for other in PATHS {
                let expected = if other == path { rule } else { Optional };
                assert_eq!(procedure.coordinators_in(other), expected, "{word}");
            }
        }
    }
}

#[test]
fn where_nobody_passes_a_request_on_no_step_forwards_it() {
    for path in PATHS {
        for rule in ["never", "optional", "mandatory"] {
            let source = source(path, rule);
            let found = check(&definition(&source), "procedure.toml", &source);
            let found: Vec<String> = found.iter().map(|fault| fault.wrong.to_string()).collect();
            let is_broken = path == CoordinatorPath::Incoming && rule == "never";
            let expected: &[&str] = if is_broken { &["passed-on"] } else { &[] };
            assert_eq!(found, expected, "{rule} {}", path.code());
        }
    }
}

//! The house rules that no compiler checks: sizes, names, places, documents that name real paths.

use server::embedded_procedures::embedded_procedures;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every file below the folder with this ending, outside of what is built or installed.
fn files(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "node_modules", ".git", "test-results"].contains(&name.as_str()) {
                files(&path, ending, found);
            }
        } else if name.ends_with(ending) {
            found.push(path);
        }
    }
}

fn rust_files() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in ["app", "frontend", "server"] {
        files(&root().join(folder), ".rs", &mut found);
    }
    assert!(found.len() > 100, "only {} files were found", found.len());
    found
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

fn is_test(name: &str) -> bool {
    name.contains("/tests/")
        || name.ends_with("tests.rs")
        || name.ends_with("testing.rs")
        || name.contains("/testing/")
}

/// The part of a file before its tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

#[test]
fn files_stay_small_and_say_what_lives_there() {
    for (name, text) in rust_files() {
        assert!(text.starts_with("//!"), "{name} does not open with a line `//!`");
        assert!(!name.ends_with("/mod.rs"), "{name}: a module is a file beside its folder");
        let lines = code(&text).lines().count();
        assert!(is_test(&name) || lines <= 500, "{name} has {lines} lines; 500 are the limit");
    }
}

#[test]
fn only_the_wrappers_print_text_areas_and_titles() {
    for (name, text) in rust_files().into_iter().filter(|(name, _)| name.starts_with("app/src")) {
        for (sign, home) in [
            ("<textarea", "app/src/ui/text_area.rs"),
            ("<Title", "app/src/ui/page_title.rs"),
            ("inner_html", "nowhere"),
        ] {
            let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            assert!(name == home || !code.contains(sign), "{name} uses {sign}; only {home} may");
        }
    }
}

/// Who writes beside the caller: whoever signs in or out, nobody yet, the operator, a job, and what somebody keeps for
/// oneself alone. All others ask the caller, who holds on to the rights that decided.
const WITHOUT_RIGHTS: [&str; 27] = [
    "accounts/administer.rs",
    "accounts/carried_forms.rs",
    "accounts/end_memberships.rs",
    "accounts/join.rs",
    "accounts/passkeys.rs",
    "accounts/proof.rs",
    "accounts/providers.rs",
    "accounts/service_accounts/call.rs",
    "accounts/service_accounts/watch.rs",
    "accounts/sessions.rs",
    "accounts/sign_in.rs",
    "accounts/tries.rs",
    "authorities/register.rs",
    "authorities/registering.rs",
    "caller.rs",
    "exchanges/lapse.rs",
    "exchanges/purge_drafts.rs",
    "exchanges/remind.rs",
    "exchanges/saving.rs",
    "exchanges/tend.rs",
    "exchanges/unattended.rs",
    "notices/deliver.rs",
    "notices/listed.rs",
    "notices/purge.rs",
    "procedures/approve.rs",
    "procedures/install.rs",
    "procedures/load.rs",
];

#[test]
fn whoever_writes_by_right_asks_the_caller() {
    let mut writers = BTreeSet::new();
    for (name, text) in rust_files() {
        let Some(name) = name.strip_prefix("server/operations/src/") else { continue };
        let begins = [".housekeeping()", "begin_system(", "store.begin("];
        let code = code(&text).replace("caller.housekeeping()", "");
        if !name.starts_with("testing") && begins.iter().any(|begin| code.contains(begin)) {
            writers.insert(name.to_owned());
        }
    }
    assert_eq!(writers, BTreeSet::from(WITHOUT_RIGHTS.map(str::to_owned)));
}

#[test]
fn procedures_are_data_and_no_code_knows_their_names() {
    // Words of the text conventions, of every refusal, of kinds of fields and keys, which procedures may use as names of fields too.
    let words_of_the_format = ["reason", "purpose", "article", "other", "decision", "profession", "holder"];
    let mut definitions = Vec::new();
    files(&root().join("server/procedures"), "procedure.toml", &mut definitions);
    let mut names = BTreeSet::new();
    for path in definitions {
        for line in fs::read_to_string(path).unwrap().lines() {
            let Some((key, value)) = line.split_once(" = ") else { continue };
            if ["id", "procedure"].contains(&key.trim()) {
                names.insert(value.trim().trim_matches('"').to_owned());
            }
        }
    }
    // Sides, states and clocks have names that are also words of ours; fields and questions are what the guard is for.
    let shipped: Vec<_> = embedded_procedures()
        .iter()
        .map(|source| domain::procedures::parse::parse(&source.folder, &source.definition).unwrap())
        .collect();
    names.retain(|name| {
        shipped.iter().any(|definition| {
            definition.procedure.as_str() == name
                || definition.field(name).is_some()
                || definition.question(name).is_some()
        })
    });
    names.retain(|name| !words_of_the_format.contains(&name.as_str()));
    assert!(names.len() > 25, "only {} names were found", names.len());
    for (file, text) in rust_files().into_iter().filter(|(name, _)| !is_test(name)) {
        for name in &names {
            let quoted = format!("\"{name}\"");
            assert!(!code(&text).contains(&quoted), "{file} names {quoted}, which is data of a procedure");
        }
    }
}

#[test]
fn every_shipped_procedure_is_sound_and_complete_in_all_languages() {
    for source in embedded_procedures() {
        let loaded = operations::procedures::read(&source).unwrap_or_else(|faults| {
            panic!("{}", faults.iter().map(|fault| format!("{fault}\n")).collect::<String>())
        });
        let missing: Vec<_> = domain::language::Language::ALL
            .iter()
            .filter(|language| !loaded.complete.contains(language))
            .map(|language| language.code())
            .collect();
        assert!(missing.is_empty(), "{}: texts are missing or left over in {missing:?}", source.folder);
    }
}

#[test]
fn folders_of_a_layer_are_concepts() {
    let concepts = [
        "access",
        "accounts",
        "authorities",
        "procedures",
        "exchanges",
        "repositories",
        "citizen_applications",
        "translation",
        "search",
        "privacy",
        "statistics",
        "training",
        "notices",
        "documents",
        "casework",
    ];
    let own = [
        ("app/src", vec!["ui", "fields", "i18n"]),
        ("app/domain/src", vec!["calendars"]),
        ("server/operations/src", vec!["testing"]),
        ("server/store/src", vec!["entities", "migrations", "audit", "inbox", "outbox", "drafts"]),
    ];
    for (layer, extra) in own {
        for entry in fs::read_dir(root().join(layer)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let is_known = concepts.contains(&name.as_str()) || extra.contains(&name.as_str());
            assert!(!path.is_dir() || is_known, "{layer}/{name} is no concept");
        }
    }
}

#[test]
fn documents_name_real_paths() {
    let mut documents = Vec::new();
    files(&root(), "README.md", &mut documents);
    for document in documents {
        let text = fs::read_to_string(&document).unwrap();
        let mut inside = false;
        for part in text.split('`') {
            let is_path = inside
                && ["app/", "frontend/", "server/", "locales/", "style/", "end2end/"]
                    .iter()
                    .any(|p| part.starts_with(p))
                && !part.contains(['<', '*', '{', ' ', '\n']);
            assert!(
                !is_path || root().join(part).exists(),
                "{} names {part}, which is not there",
                document.display()
            );
            inside = !inside;
        }
    }
}

#[test]
fn the_top_level_holds_what_it_should() {
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "Makefile",
        "README.md",
        "LICENSE",
        "app",
        "frontend",
        "server",
        "locales",
        "style",
        "end2end",
        "target",
    ];
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        assert!(
            name.starts_with('.') || allowed.contains(&name.as_str()),
            "{name} does not belong at the top level"
        );
    }
}

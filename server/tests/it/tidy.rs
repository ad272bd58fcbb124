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

/// A file without its tests: what stands behind the declaration of a module of tests is code again, what stands behind
/// one that is written out is none.
fn code(text: &str) -> String {
    let mut parts = text.split("#[cfg(test)]");
    let mut code = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (declared, rest) = part.trim_start().split_once('\n').unwrap_or((part, ""));
        if !declared.ends_with(';') {
            break;
        }
        code.push('\n');
        code.push_str(rest);
    }
    code
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
const WITHOUT_RIGHTS: [&str; 28] = [
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
    "authorities/import.rs",
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

/// Words that a procedure uses as names and that are something else in the code: what each is there.
const WORDS_OF_OURS: [(&str, &str); 8] = [
    ("article", "key of a question"),
    ("holder", "key of a deadline; who has an exchange"),
    ("in_force", "status of a version"),
    ("profession", "kind of field; what a search matched"),
    ("purpose", "text of a procedure; why a service account is there"),
    ("reason", "words that go with a refusal"),
    ("valid_until", "part of an identity document; last day of an account"),
    ("vat_number", "part of a company"),
];

/// The one table that says which policy area a competence of the directory belongs to.
const TABLE_OF_AREAS: &str = "app/domain/src/authorities/areas.rs";

#[test]
fn procedures_are_data_and_no_code_knows_their_names() {
    let (names, areas) = names_of_procedures();
    assert!(names.len() > 600, "only {} names were found", names.len());
    let mut needed = BTreeSet::new();
    for (file, text) in rust_files().into_iter().filter(|(name, _)| !is_test(name)) {
        for line in code(&text).lines() {
            for name in named(line) {
                if WORDS_OF_OURS.iter().any(|(word, _)| *word == name) {
                    needed.insert(name);
                    continue;
                }
                let is_known = names.contains(&name) || (areas.contains(&name) && file != TABLE_OF_AREAS);
                assert!(!is_known, "{file} names {name}, which is data of a procedure: {line}");
            }
        }
    }
    for (word, meaning) in WORDS_OF_OURS {
        assert!(names.contains(word) && needed.contains(word), "{word} ({meaning}) needs no exception");
    }
}

/// Names of procedures, fields, questions and follow-ups, with those of the parts that they share, and names of policy
/// areas. Sides, states and clocks have names that are also words of ours, and so have follow-ups of one word, which
/// mean nothing without their question.
fn names_of_procedures() -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut names, mut areas) = (BTreeSet::new(), BTreeSet::new());
    for source in embedded_procedures() {
        let definition = domain::procedures::parse::parse(&source.folder, &source.definition).unwrap();
        names.insert(definition.procedure.to_string());
        names.extend(definition.fields.iter().map(|field| field.id.clone()));
        for question in &definition.questions {
            names.insert(question.id.clone());
            let follow_ups = question.follow_ups.iter().map(|field| field.id.clone());
            names.extend(follow_ups.filter(|name| name.contains('_')));
        }
        areas.insert(definition.policy_area);
    }
    (names, areas)
}

/// The words of a line that may be names of data: whole texts, what follows the beginning of a message of a procedure,
/// and, of words that are put together, what begins a text, follows a hyphen or stands in a comment.
fn named(line: &str) -> Vec<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let mut found = Vec::new();
    let mut at = 0;
    for word in line.split(|letter: char| !is_part(letter)) {
        let (before, rest) = line.split_at(at);
        let (_, after) = rest.split_at(word.len());
        at += word.len() + after.chars().next().map_or(0, char::len_utf8);
        let is_text = before.ends_with('"') && after.starts_with('"');
        let is_of_message = before.ends_with("field-") || before.ends_with("question-");
        let is_put_together = word.contains('_') && (before.contains("//") || before.ends_with(['"', '-']));
        if !word.is_empty() && (is_text || is_of_message || is_put_together) {
            found.push(word.to_owned());
        }
    }
    found
}

#[test]
fn names_of_data_are_found_in_texts_messages_and_comments() {
    assert_eq!(named(r#"if field == "trader" { field.trader_website }"#), ["trader"]);
    let texts = r#"text("field-trader.label", "list-consumer_laws", "of trader_website")"#;
    assert_eq!(named(texts), ["trader", "consumer_laws"]);
    assert_eq!(named("/// A path (`a.trader_website.reason`)."), ["trader_website"]);
}

#[test]
fn code_after_a_declared_module_of_tests_is_code() {
    assert_eq!(code("one\n#[cfg(test)]\nmod tests;\ntwo\n#[cfg(test)]\nmod tests {\n}\n"), "one\n\ntwo\n");
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

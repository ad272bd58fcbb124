//! The texts that the server holds.

use std::fs;
#[cfg(unix)]
use std::os::unix::fs::symlink;
use std::path::Path;

use app::i18n::embedded::{LoadError, browser_source, check, load_folder, read_files};
use domain::language::Language;

#[test]
fn the_browser_gets_the_states_of_the_area_but_not_the_rest_of_the_world_and_no_faults_of_definitions() {
    for language in Language::ALL {
        let source = browser_source(language);
        assert!(source.contains("\ncountry-AT = ") && !source.contains("country-US"), "{language}");
        assert!(!source.contains("wrong-not-toml"), "{language}");
    }
}

#[test]
fn a_faulty_file_is_refused_with_its_line() {
    let error = check(Path::new("xx/ui.ftl"), "one = 1\n\ntwo = { $\n").unwrap_err();
    assert!(error.to_string().starts_with("xx/ui.ftl:3: "), "{error}");
}

#[test]
fn a_folder_that_is_not_there_is_refused() {
    let error = read_files(Path::new("no/such/folder")).unwrap_err();
    assert!(matches!(error, LoadError::Unreadable { .. }));
}

#[cfg(unix)]
#[test]
fn a_folder_as_kubernetes_mounts_it_is_read_by_its_links() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("locales-{}", std::process::id()));
    let held = folder.join("..2026_11_23");
    fs::create_dir_all(&held).unwrap();
    fs::write(held.join("ui.ftl"), "one = 1\n").unwrap();
    fs::write(folder.join(".ui.ftl"), "no = { $\n").unwrap();
    symlink("..2026_11_23", folder.join("..data")).unwrap();
    symlink("..data/ui.ftl", folder.join("ui.ftl")).unwrap();
    assert_eq!(read_files(&folder).unwrap(), [("ui.ftl".to_owned(), "one = 1\n".to_owned())]);
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn texts_cannot_be_exchanged_once_pages_were_rendered() {
    let _ = app::i18n::text(Language::En, "country-AT", &[]);
    assert!(matches!(load_folder(Path::new("no/such/folder")), Err(LoadError::TooLate)));
}

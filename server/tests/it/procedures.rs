//! Procedures that the code has never seen come into a running system as folders; those that it brings along are sound.

use crate::harness::TestSite;
use domain::accounts::Role;
use domain::procedures::ProcedureId;
use domain::procedures::fault::Wrong;
use http::StatusCode;
use operations::procedures::{Source, check, read};
use operations::testing::{invented, key};
use server::embedded_procedures::embedded_procedures;
use server::procedure_files;
use server::procedure_folder::ProcedureFolder;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const INVENTED: &str = include_str!("../../../app/domain/tests/fixtures/invented/procedure.toml");
const NAME: &str = "inspect_vessel";

/// A data folder with the invented procedure in a folder of any name.
fn data_with(source: &Source) -> (TempDir, PathBuf) {
    let data = tempfile::tempdir().unwrap();
    let folder = data.path().join("procedures/as you like");
    procedure_files::write(&folder, source).unwrap();
    (data, folder)
}

/// As often as the job looks until a folder rests.
async fn look_twice(site: &TestSite, folder: &mut ProcedureFolder) {
    for _ in 0..2 {
        folder.look(&site.world.services).await.unwrap();
    }
}

async fn grant(site: &TestSite, name: &str) {
    let user = site.world.user(name);
    let mut hk = site.world.services.store.housekeeping().await.unwrap();
    let roles = [(ProcedureId::new(NAME).unwrap(), Role::Handler)];
    store::accounts::add_roles(&mut hk, user.id, user.authority, &roles).await.unwrap();
    hk.commit().await.unwrap();
}

fn is_in_force(site: &TestSite) -> bool {
    site.world.services.procedures().current(&ProcedureId::new(NAME).unwrap()).is_some()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_procedure_copied_into_the_data_folder_is_used_without_a_restart() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let (data, _) = data_with(&invented(INVENTED));
    let mut folder = ProcedureFolder::new(data.path());
    assert!(!site.open("/requests/new", &ana).await.text.contains("procedure purpose"));
    folder.look(&site.world.services).await.unwrap();
    assert!(!is_in_force(&site), "a folder that may still be copied is left alone");
    folder.look(&site.world.services).await.unwrap();
    assert!(is_in_force(&site));
    grant(&site, "ana").await;
    let page = site.open("/requests/new", &ana).await;
    assert!(page.text.contains("procedure purpose"), "{}", page.text);
    let once = key().0.to_string();
    let form = [("procedure", NAME), ("key", once.as_str())];
    let begun = site.post("/api/create_draft", &ana, "/requests/new", &form).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    let draft = site.open(begun.location(), &ana).await;
    assert_eq!(draft.status, StatusCode::OK);
    assert!(draft.text.contains("field-article label"), "{}", draft.text);
    site.world.verified_entries().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_folder_stops_nothing_and_is_used_once_it_is_mended() {
    let site = TestSite::new().await;
    let sound = invented(INVENTED);
    let mut source = sound.clone();
    source.definition = source.definition.replacen("to = \"found\"", "to = \"lost\"", 1);
    let (data, place) = data_with(&source);
    let mut folder = ProcedureFolder::new(data.path());
    look_twice(&site, &mut folder).await;
    assert!(!is_in_force(&site));
    let broken = folder.broken(&site.world.services).await.unwrap();
    assert_eq!((broken.len(), &broken[0].0), (1, &place));
    assert!(
        broken[0].1.iter().any(|fault| fault.wrong == Wrong::UnknownState { name: "lost".into() }),
        "{broken:?}"
    );
    fs::write(place.join("procedure.toml"), &sound.definition).unwrap();
    look_twice(&site, &mut folder).await;
    assert!(is_in_force(&site));
    assert!(folder.broken(&site.world.services).await.unwrap().is_empty());
    fs::write(place.join("procedure.toml"), format!("{}# other\n", sound.definition)).unwrap();
    look_twice(&site, &mut folder).await;
    let broken = folder.broken(&site.world.services).await.unwrap();
    assert!(matches!(broken[0].1[0].wrong, Wrong::VersionDiffers { .. }), "{broken:?}");
    assert!(is_in_force(&site));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_exported_is_byte_for_byte_what_was_installed() {
    let site = TestSite::new().await;
    let (data, place) = data_with(&invented(INVENTED));
    look_twice(&site, &mut ProcedureFolder::new(data.path())).await;
    let id = ProcedureId::new(NAME).unwrap();
    let reader = site.world.services.store.reader();
    let stored = store::procedures::versions_of(&reader, &id).await.unwrap().remove(0);
    let target = data.path().join("exported");
    procedure_files::write(&target, &Source::from(stored)).unwrap();
    for name in ["procedure.toml", "texts/en.ftl"] {
        assert_eq!(fs::read(target.join(name)).unwrap(), fs::read(place.join(name)).unwrap(), "{name}");
    }
}

#[test]
fn every_procedure_that_the_program_brings_along_passes_the_check() {
    let sources = embedded_procedures();
    assert!(!sources.is_empty());
    for source in sources {
        // Warnings are none either: each text is translated, or is a loan word of its language.
        let faults: Vec<String> = check(&source).iter().map(ToString::to_string).collect();
        assert_eq!(faults, Vec::<String>::new(), "{}", source.folder);
    }
}

#[test]
fn the_worked_example_of_the_format_can_be_installed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/example");
    let source = procedure_files::read(&folder).unwrap();
    assert_eq!(read(&source).unwrap().complete.len(), 1);
}

#[test]
fn the_policy_area_that_the_journeys_bring_along_can_be_installed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../end2end/fixtures/beekeeping/check_apiary");
    let loaded = read(&procedure_files::read(&folder).unwrap()).unwrap();
    let complete: Vec<&str> = loaded.complete.iter().map(|language| language.code()).collect();
    assert_eq!(complete, ["bg", "el", "en", "hu", "mt"]);
}

#[test]
fn a_folder_brings_the_names_of_a_new_policy_area_and_act_and_takes_over_parts_of_the_program() {
    let root = tempfile::tempdir().unwrap();
    let definition = INVENTED.replacen("version = 3", "version = 3\nshared = [\"request\"]", 1);
    for (path, text) in [
        ("ships/area/en.ftl", "area =\n    .name = Ships and boats\n"),
        ("acts/en.ftl", "act-32016L1629 =\n    .title = Directive on inland vessels\n"),
        ("ships/find/texts/en.ftl", "procedure =\n    .name = Find\n"),
        ("ships/find/procedure.toml", definition.as_str()),
    ] {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let source = procedure_files::read(&root.path().join("ships/find")).unwrap();
    for words in [".name = Ships and boats", ".title = Directive on inland vessels"] {
        assert!(source.texts["en"].contains(words), "{}", source.texts["en"]);
    }
    assert!(source.definition.contains("#: shared/request/part.toml\n"), "{}", source.definition);
}

#[test]
fn a_folder_says_terms_in_its_own_words_and_uses_each_that_it_brings() {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in [
        (
            "ships/terms/en.ftl",
            "-ship =\n    { $form ->\n       *[singular] ship\n        [plural] ships\n    }\n",
        ),
        (
            "ships/find/texts/en.ftl",
            "procedure =\n    .name = { -Undertaking }: { -ship(form: \"plural\") }\n",
        ),
        ("ships/find/procedure.toml", INVENTED),
        ("terms/en.ftl", "-undertaking = firm\n-mast = mast\n"),
    ] {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (sources, faults) = procedure_files::read_all(root.path()).unwrap();
    assert!(sources[0].texts["en"].contains(".name = Firm: ships"), "{}", sources[0].texts["en"]);
    let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let unused = root.path().join("terms/en.ftl").display().to_string();
    assert_eq!(faults, [format!("{unused}:2: unused(name=-mast); use")]);
    // One procedure of several is read without a look at what the others use.
    assert!(procedure_files::read_all(&root.path().join("ships/find")).unwrap().1.is_empty());
    let terms = root.path().join("ships/terms/en.ftl");
    fs::write(&terms, "-ship = ship\n").unwrap();
    let faults = procedure_files::read_all(root.path()).unwrap().1;
    assert!(
        faults[0]
            .to_string()
            .ends_with("ships/find/texts/en.ftl:2: unknown-form(name=-ship, form=plural); correct-name")
    );
}

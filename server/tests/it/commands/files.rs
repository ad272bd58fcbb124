//! What the commands do with files: the database, its lock, the audit trail in it, and procedures.

use super::printed;
use super::program::Place;
use crate::scratch::Scratch;
use operations::testing::{World, ZAB};
use sqlx::Connection;
use std::fs;
use std::path::Path;

#[test]
fn a_database_is_migrated_checked_emptied_and_migrated_again() {
    let place = Place::new(&[]);
    let check = || place.run(&["migrate", "--check"]);
    let is_up_to_date = || assert_eq!(check().succeeded(), "The database is up to date.\n");
    check().refused("migrations are to be made");
    for _ in 0..2 {
        place.run(&["migrate"]).succeeded();
        is_up_to_date();
        assert!(place.run(&["migrate"]).succeeded().contains(" 0 migrations"), "again, without effect");
        place.run(&["audit", "verify"]).succeeded();
        place.run(&["migrate", "--down"]).succeeded();
        check().refused("migrations are to be made");
        place.run(&["audit", "verify"]).refused("run `openimi migrate`");
    }
    place.run(&["migrate"]).succeeded();
    is_up_to_date();
}

#[test]
fn files_laid_over_the_migrations_are_named_when_they_are_refused() {
    let place = Place::new(&[("OPENIMI_MIGRATIONS_DIR", "own")]);
    fs::create_dir(place.path("own")).unwrap();
    place.write("own/index.sql", "");
    place.run(&["migrate"]).refused("own/index.sql: no name of a migration");
    let named = "own/m29991231_000001_add_index.sqlite.sql";
    fs::rename(place.path("own/index.sql"), place.path(named)).unwrap();
    place.run(&["migrate"]).succeeded();
    assert_eq!(place.run(&["migrate", "--check"]).succeeded(), "The database is up to date.\n");
    place.write(named, "CREATE INDEX more ON person (email)");
    place.run(&["migrate", "--check"]).refused(&format!("{named}: changed after it was applied"));
}

/// An older database: one that lacks a migration of the program, and in which people worked.
async fn an_older_database_is_served(scratch: &Scratch, database: &str) {
    let place = Place::new(&[
        ("OPENIMI_REALM", "training"),
        ("OPENIMI_DATABASE_URL", &scratch.url),
        ("OPENIMI_MIGRATIONS_DIR", "own"),
    ]);
    fs::create_dir(place.path("own")).unwrap();
    let server = place.serve();
    assert!(server.sign_in("ana", &printed("ana")).is_some());
    assert_eq!(server.stopped().0, Some(0));
    let later = format!("own/m29991231_000001_count_logins.{database}.sql");
    place.write(&later, "CREATE TABLE counted AS SELECT count(*) AS logins FROM login_session");
    place.run(&["migrate", "--check"]).refused("1 migrations are to be made");
    let server = place.serve();
    assert_eq!(place.run(&["migrate", "--check"]).succeeded(), "The database is up to date.\n");
    let ana = server.sign_in("ana", &printed("ana")).expect("what was there is there again");
    assert_eq!(server.open("/inbox", &ana).status, 200);
    assert_eq!(server.stopped().0, Some(0));
    assert_eq!(counted_logins(&scratch.url).await, 1, "it was made once, on what was there");
}

/// What the later migration counted.
async fn counted_logins(url: &str) -> i64 {
    let sql = "SELECT logins FROM counted";
    if url.starts_with("sqlite:") {
        let mut database = sqlx::SqliteConnection::connect(url).await.unwrap();
        sqlx::query_scalar(sql).fetch_one(&mut database).await.unwrap()
    } else {
        let mut database = sqlx::PgConnection::connect(url).await.unwrap();
        sqlx::query_scalar(sql).fetch_one(&mut database).await.unwrap()
    }
}

mod an_older_database_is_brought_up_to_date_when_it_is_served {
    use super::{Scratch, an_older_database_is_served};

    #[tokio::test(flavor = "multi_thread")]
    async fn on_sqlite() {
        an_older_database_is_served(&Scratch::sqlite(), "sqlite").await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn on_postgresql() {
        let Some(scratch) = Scratch::postgres().await else { return };
        an_older_database_is_served(&scratch, "postgres").await;
        scratch.remove().await;
    }
}

#[test]
fn commands_that_only_look_leave_a_new_database_to_either_realm() {
    let place = Place::new(&[]);
    place.run(&["migrate"]).succeeded();
    let found = place.run(&["authorities", "search", "--json", "--", "x"]).json();
    assert_eq!(found, serde_json::json!([]));
    place.run(&["audit", "verify"]).succeeded();
    assert!(place.run(&["procedures", "list"]).succeeded().contains("check_qualification version "));
    place.run(&["user", "lock", "nobody"]).refused("run `openimi serve` first");
    assert!(!place.path("data/instance.key").exists(), "the key is made with the realm");
    let training = [("OPENIMI_REALM", "training")];
    place.run_with(&["seed"], &training, "").succeeded();
    place.run(&["serve"]).refused("belongs to realm training");
}

#[test]
fn the_lock_is_that_of_the_file_by_whatever_name() {
    let place = Place::new(&[]);
    let _server = place.serve();
    std::os::unix::fs::symlink("openimi.db", place.path("data/link.db")).unwrap();
    for name in ["data/openimi.db", "data/../data/openimi.db", "data/link.db", "data/open%69mi.db"] {
        let url = format!("sqlite://{name}?mode=rwc");
        place.run_with(&["migrate"], &[("OPENIMI_DATABASE_URL", &url)], "").refused("in use");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_changed_byte_of_the_audit_trail_is_found_and_its_place_named() {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite://{}?mode=rwc", folder.path().join("world.db").display());
    let world = World::new(&url).await;
    let id = world.sent_by("ana", ZAB).await;
    world.sent_by("ana", ZAB).await;
    let place = Place::new(&[("OPENIMI_DATABASE_URL", &url), ("OPENIMI_KEY_FILE", "the.key")]);
    // The key of every world.
    place.write("the.key", &hex::encode([7; 32]));
    let entries = world.verified_entries().await;
    let all_is_well = || {
        let report = place.run(&["audit", "verify", "--json"]).json();
        assert_eq!(report["ok"], true, "{report}");
        assert_eq!(report["entries"], entries, "{report}");
    };
    all_is_well();

    let mut database = sqlx::SqliteConnection::connect(&url).await.unwrap();
    let edit = "UPDATE audit_entry SET detail = replace(detail, ?, ?) WHERE exchange_id = ? AND n = 1";
    let (right, wrong) = (r#"{"v":1,"#, r#"{"v":2,"#);
    let changed = sqlx::query(edit).bind(right).bind(wrong).bind(id.0).execute(&mut database).await.unwrap();
    assert_eq!(changed.rows_affected(), 1);
    let ran = place.run(&["audit", "verify"]).refused("the audit trail was touched");
    assert!(ran.out.contains(&format!("EntryChanged: {id}, number 1\n")), "{ran:?}");
    let ran = place.run(&["audit", "verify", "--json"]).refused("touched");
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(report["ok"], false);
    assert_eq!(report["faults"].as_array().unwrap().len(), 1, "{report}");
    assert_eq!(report["faults"][0]["exchange"], id.to_string());
    assert_eq!(report["faults"][0]["n"], 1);
    sqlx::query(edit).bind(wrong).bind(right).bind(id.0).execute(&mut database).await.unwrap();
    all_is_well();
    place.write("the.key", &hex::encode([8; 32]));
    place.run(&["audit", "verify"]).refused("the audit trail was touched");
}

/// Copies the shipped procedure into a folder of procedures.
fn copied(place: &Place) -> std::path::PathBuf {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("procedures/professional_qualifications/check_qualification");
    let copy = place.path("procedures/area/copy");
    fs::create_dir_all(copy.join("texts")).unwrap();
    fs::copy(shipped.join("procedure.toml"), copy.join("procedure.toml")).unwrap();
    for text in fs::read_dir(shipped.join("texts")).unwrap() {
        let text = text.unwrap();
        fs::copy(text.path(), copy.join("texts").join(text.file_name())).unwrap();
    }
    copy
}

#[test]
fn a_broken_procedure_stops_the_start_with_file_line_and_what_to_do() {
    let place = Place::new(&[("OPENIMI_PROCEDURES_DIR", "procedures")]);
    let copy = copied(&place);
    let serve = || place.run(&["serve"]);
    // The words that the operator reads stand after the file, the line and a blank; those of the parser are quoted.
    let breaks = [
        ("procedure.toml", "version = ", "version = \"one\"", "expected u32\" Write a value"),
        ("procedure.toml", "kind = ", "kind = \"wish\"", "Write one of these: `request`"),
        ("procedure.toml", "number_prefix = ", "number_prefix", ""),
        ("texts/de.ftl", "procedure =", "procedure {", ""),
    ];
    for (file, begin, broken, what) in breaks {
        let path = copy.join(file);
        let whole = fs::read_to_string(&path).unwrap();
        let at = whole.lines().position(|line| line.starts_with(begin)).expect("a line to break");
        let lines: Vec<&str> =
            whole.lines().enumerate().map(|(n, line)| if n == at { broken } else { line }).collect();
        fs::write(&path, lines.join("\n")).unwrap();
        let line = if file.ends_with(".toml") { format!("{}: ", at + 1) } else { String::new() };
        let ran = serve().refused(&format!("procedures/area/copy/{file}:{line}"));
        assert!(ran.err.contains(what), "{ran:?}");
        place.run(&["procedures", "check"]).refused("have faults");
        fs::write(&path, whole).unwrap();
    }
    let english = copy.join("texts/en.ftl");
    let whole = fs::read_to_string(&english).unwrap();
    fs::write(&english, whole.replacen("    .name =", "    .title =", 1)).unwrap();
    serve().refused("procedures/area/copy/texts/en.ftl");
    fs::remove_file(&english).unwrap();
    serve().refused("procedures/area/copy/texts/en.ftl: The texts in this language are missing");
    fs::write(&english, whole).unwrap();
    place.run(&["procedures", "check"]).succeeded();
    place.serve();
}

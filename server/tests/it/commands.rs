//! The program's commands, run as people run them: what others rely on in their output, refusals, locks, exit codes.

mod configuration;
mod files;
mod program;

use domain::language::Language;
use operations::testing::{ZAB, in_every_language};
use program::{Place, Server, wait_for};
use serde_json::Value;
use server::procedure_files;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

const TRAINING: [(&str, &str); 1] = [("OPENIMI_REALM", "training")];
const HANDLER: &str = "check_qualification:handler";
const PASSWORD: &str = "a password of some length";

/// The password of a demonstration account, as the server prints it.
fn printed(name: &str) -> String {
    format!("{name}-openimi-training-2026")
}

#[test]
fn realm_live_begins_empty_and_commands_make_its_beginning() {
    let place = Place::new(&[]);
    let server = place.serve();
    let search = ["authorities", "search", "--json", "--", "Zentralstelle"];
    assert_eq!(place.run(&search).json(), Value::Array(Vec::new()));
    assert_eq!(server.sign_in("ana", &printed("ana")), None);
    place.run(&["seed"]).refused("refused in realm live");
    place.run(&["clock", "advance", "8d"]).refused("realm training only");

    let table = |name: &str, profession: &str| {
        place.write(
            name,
            &format!(
                "id\tcountry\tlang\tlevel\ttype\tareas\tname\tprofessions\tactivities\tkeywords\n\
                 {ZAB}\tDE\tde\tnational\trecognition.centre\tPQ\tZentralstelle für ausländisches Bildungswesen\t\
                 PQ:{profession}\tPQ:85.31\tPQ:de:Referendariat\n"
            ),
        )
    };
    let wrong = table("wrong.tsv", "astronaut");
    place.run(&["authorities", "import", &wrong]).refused("line 2: PQ:astronaut");
    assert_eq!(place.run(&search).json(), Value::Array(Vec::new()));
    place.run(&["authorities", "import", &table("beginning.tsv", "teacher")]).succeeded();
    assert_eq!(place.run(&search).json()[0]["id"], ZAB.to_string());
    a_table_with_fewer_columns_takes_nothing_away(&place);
    let zab = ZAB.to_string();
    place.run(&["authorities", "appoint", &zab, "regional"]).refused("write commission or national");
    place.run(&["authorities", "appoint", &zab, "national"]).succeeded();
    place.run(&["authorities", "appoint", &zab, "national"]).refused("another authority holds");
    let add = |authority: &str, role: &str, typed: &str| {
        let arguments = ["user", "add", "kai", "--authority", authority, "--role", role, "--password-stdin"];
        place.run_with(&arguments, &[], typed)
    };
    add(&zab, HANDLER, "too short\n").refused("at least 15 characters");
    add("00000000-0000-5000-8000-000000000000", HANDLER, PASSWORD).refused("there is no authority");
    add(&zab, "no_such_procedure:handler", PASSWORD).refused("there is no procedure");
    add(&zab, "check_qualification:king", PASSWORD).refused("PROCEDURE:ROLE");
    let added = add(&zab, HANDLER, &format!("{PASSWORD}\n")).succeeded();
    assert!(!added.contains(PASSWORD), "what was typed is not shown");
    add(&zab, HANDLER, PASSWORD).refused("the name is in use");
    let kai = server.sign_in("kai", PASSWORD).expect("kai signs in");
    let inbox = server.open("/inbox", &kai);
    assert_eq!(inbox.status, 303, "a second factor comes first");
    assert!(inbox.text.contains("location: /account/factor"), "{}", inbox.text);
    assert_eq!(server.open("/account/factor", &kai).status, 200);
    assert_eq!(server.open("/inbox", "").status, 303);
    for name in ["claire", "dirk"] {
        place.run(&["user", "add", name, "--commission", "--administrator"]).succeeded();
    }
    let reset = place.run(&["user", "reset", "dirk"]).succeeded();
    assert!(reset.contains("openimi user set-password dirk"), "nobody wrote an address down: {reset}");
    let commission = place.run(&["authorities", "search", "--json", "--", "European Commission"]).json();
    assert_eq!(commission.as_array().map(Vec::len), Some(1), "it is entered once: {commission}");
    only_complete_procedures_are_installed(&place);
    assert_eq!(server.stopped().0, Some(0));

    for command in [&["serve"][..], &["seed"]] {
        place.run_with(command, &TRAINING, "").refused("belongs to realm live");
    }
    place.run_with(&["clock", "advance", "8d"], &TRAINING, "").refused("realm training only");
}

fn a_table_with_fewer_columns_takes_nothing_away(place: &Place) {
    let bare = format!(
        "id\tcountry\tlang\tlevel\ttype\tareas\tname\n{ZAB}\tDE\tde\tnational\trecognition.centre\tPQ\t\
         Zentralstelle für ausländisches Bildungswesen\n"
    );
    place.run(&["authorities", "import", &place.write("bare.tsv", &bare)]).succeeded();
    let word = ["authorities", "search", "--json", "--", "Referendariat"];
    assert_eq!(place.run(&word).json()[0]["id"], ZAB.to_string());
}

/// In realm live: with texts in every language, by two persons.
fn only_complete_procedures_are_installed(place: &Place) {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/example");
    let source = procedure_files::read(&example).expect("the worked example");
    let install = |folder: &Path| {
        place.run(&["procedures", "install", &folder.display().to_string(), "--by", "claire"])
    };
    install(&example).refused("texts/mt.ftl");
    let complete = place.path("complete");
    procedure_files::write(&complete, &in_every_language(source)).expect("a folder");
    assert!(install(&complete).succeeded().contains("awaits a second person"));
}

#[test]
fn beside_a_running_server_all_commands_work_but_serve_migrate_and_seed() {
    let place = Place::new(&TRAINING);
    let mut server = place.serve();
    a_newcomer_is_told_what_to_try(&mut server);
    for refused in [&["serve"][..], &["migrate"], &["migrate", "--down"], &["seed"]] {
        place.run(refused).refused("is in use by another `openimi serve`");
    }
    the_directory_is_searched(&place);
    who_receives_for_a_state_is_offered(&place, &server);
    users_are_managed(&place, &server);
    the_clock_is_moved(&place, &server);
    assert_eq!(place.run(&["audit", "verify", "--json"]).json()["ok"], true);
    assert!(place.run(&["procedures", "list"]).succeeded().contains("check_qualification version "));
    assert!(place.run(&["locales", "report"]).succeeded().contains("\nmt  "));
    assert_eq!(place.run(&["migrate", "--check"]).succeeded(), "The database is up to date.\n");

    server.killed();
    place.run(&["migrate"]).succeeded();
    let server = place.serve();
    let ana = server.sign_in("ana", &printed("ana")).expect("what was there is there again");
    let mut stream = server.listen(&ana);
    let (code, log) = server.stopped();
    assert_eq!(code, Some(0));
    assert!(!log.contains("cut off"), "an open stream does not hold up the end: {log}");
    stream.read_to_end(&mut Vec::new()).expect("the stream ended in order");
}

fn a_newcomer_is_told_what_to_try(server: &mut Server) {
    let told = server.printed("clock advance");
    assert!(told.contains("OpenIMI serves realm training on http"), "{told}");
    assert!(told.contains(&server.address().port().to_string()), "the address: {told}");
    for name in ["ana", "kai", "maria", "petra"] {
        assert!(told.contains(&printed(name)), "{name}: {told}");
    }
    for (part, text) in [("accounts", "Demonstration accounts:"), ("what to try", "Try this:")] {
        assert!(told.contains(text), "{part}: {told}");
    }
}

fn the_directory_is_searched(place: &Place) {
    let search = |query: &str| {
        let arguments = ["authorities", "search", "--lang", "pt", "--country", "DE", "--json", "--", query];
        place.run(&arguments).json()
    };
    for query in
        ["Zentralstelle für ausländisches Bildungswesen", "zentralstele auslandisches", "-Zentralstelle"]
    {
        let found = search(query);
        assert_eq!(found[0]["id"], ZAB.to_string(), "{query}: the best comes first");
        let name = found[0]["name"].as_str().unwrap();
        assert!(name.ends_with("Zentralstelle für ausländisches Bildungswesen"), "{name}");
        assert!(found.as_array().unwrap().iter().all(|one| one["country"] == "DE"), "{query}");
    }
    assert!(search("--help").is_array());
    let named = |language: &str, query: &str| {
        place.run(&["authorities", "search", "--lang", language, "--json", "--", query]).json()
    };
    let found = named("de", "Lehrer Anerkennung Lissabon");
    assert_eq!(found[0]["id"], "222b2597-e9ba-58d0-82db-fddccaef8a7c");
    let why = found[0]["why"].as_array().unwrap();
    let is = |kind: &str, typed: &str, matched: &str| {
        why.iter().any(|one| one["kind"] == kind && one["typed"] == typed && one["matched"] == matched)
    };
    assert!(is("competence", "Lehrer", "teacher") && is("place", "Lissabon", "Lisboa"), "{why:?}");
    let found = named("de", "professora Portogallo");
    let shown: Vec<&Value> = found[0]["why"].as_array().unwrap().iter().map(|one| &one["shown"]).collect();
    assert_eq!(shown, ["Lehrer", "Portugal"], "in the language of the searcher");
    let procedure = ["--procedure", "check_qualification", "--country", "DE"];
    let arguments =
        [&["authorities", "search", "--json"][..], &procedure[..], &["--", "Führerschein"]].concat();
    let found = place.run(&arguments).json();
    assert_eq!(found[0]["addressable"], false);
    assert!(found[0]["reason"].is_string(), "{found}");
    let last = found.as_array().unwrap().last().unwrap();
    assert_eq!(
        (last["addressable"].as_bool(), last["catch_all"].as_bool()),
        (Some(true), Some(true)),
        "{last}"
    );
    for (language, query, kind) in [("fi", "Valvira", "former"), ("sv", "IMY", "acronym")] {
        let found = named(language, query);
        assert_eq!(found[0]["why"][0]["kind"], kind, "{query}");
        assert_eq!(found[0]["addressable"], true, "{query}: without a procedure everybody is");
        assert_eq!(found[0]["catch_all"], false, "{query}");
    }
    place.run(&["authorities", "search", "--json", "-Zentralstelle"]).refused("--");
    place.run(&["authorities", "search", "--country", "DEU", "x"]).refused("DEU");
    place.run(&["authorities", "search", "--lang", "xx", "x"]).refused("xx");
}

fn who_receives_for_a_state_is_offered(place: &Place, server: &Server) {
    for (country, procedure) in [
        ("MT", "check_qualification"),
        ("IS", "request_mutual_assistance"),
        ("FR", "request_enforcement_measures"),
    ] {
        let narrowed = ["--procedure", procedure, "--country", country];
        let arguments =
            [&["authorities", "search", "--json"][..], &narrowed, &["--", "qwxzj vbkqx"]].concat();
        let found = place.run(&arguments).json();
        let last = found.as_array().and_then(|all| all.last()).expect("somebody is offered");
        assert_eq!((&last["addressable"], &last["catch_all"]), (&true.into(), &true.into()), "{last}");
        assert_eq!(last["country"], country, "{last}");
    }
    let reader = printed("reader");
    assert!(server.sign_in("reader-is-data", &reader).is_some(), "somebody reads there");
}

fn users_are_managed(place: &Place, server: &Server) {
    let petra = server.sign_in("petra", &printed("petra")).expect("petra signs in");
    place.run(&["user", "lock", "petra"]).succeeded();
    assert_eq!(server.open("/session", &petra).status, 303, "her login has ended");
    assert_eq!(server.sign_in("petra", &printed("petra")), None);
    place.run(&["user", "unlock", "petra"]).succeeded();
    let typed = format!("{PASSWORD}\n");
    place.run_with(&["user", "set-password", "petra", "--password-stdin"], &[], &typed).succeeded();
    assert_eq!(server.sign_in("petra", &printed("petra")), None, "the old password");
    assert!(server.sign_in("petra", PASSWORD).is_some());
    let reset = place.run(&["user", "reset", "petra"]).succeeded();
    assert!(reset.contains("petra gets a link by mail; the code that goes with it is "), "{reset}");
    assert_eq!(server.sign_in("petra", PASSWORD), None, "she chooses another one");
    for command in ["lock", "reset"] {
        place.run(&["user", command, "nobody"]).refused("there is no user nobody");
    }
}

fn the_clock_is_moved(place: &Place, server: &Server) {
    let ana = server.sign_in("ana", &printed("ana")).expect("ana signs in");
    assert_eq!(server.open("/session", &ana).status, 200);
    place.run(&["clock", "advance", "soon"]).refused("8d, 12h, 30m or 45s");
    place.run(&["clock", "advance", "8d"]).succeeded();
    // Looking does not keep a login alive, so only the moved clock can end it.
    // Asking more often would meet the limit of calls.
    let looked = wait_for("the server's clock to move", Duration::from_millis(200), || {
        let status = server.open("/session", &ana).status;
        (status != 200).then_some(status)
    });
    assert_eq!(looked, 303);
}

#[test]
fn procedures_and_languages_are_listed_for_others_to_rely_on() {
    let place = Place::new(&[]);
    let languages: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
    assert_eq!(languages.len(), 26);
    let listed = place.run(&["procedures", "list", "--json"]).json();
    let mut listed = listed.as_array().unwrap().iter();
    let procedure = listed.find(|one| one["id"] == "check_qualification").expect("the shipped procedure");
    for (key, value) in
        [("id", "check_qualification"), ("area", "professional_qualifications"), ("kind", "request")]
    {
        assert_eq!(procedure[key], value, "{key}");
    }
    assert!(procedure["version"].as_u64().unwrap() >= 1);
    let mut locales: Vec<&str> =
        procedure["locales"].as_array().unwrap().iter().map(|code| code.as_str().unwrap()).collect();
    locales.sort_unstable();
    let mut expected = languages.clone();
    expected.sort_unstable();
    assert_eq!(locales, expected);
    let report = place.run(&["locales", "report", "--json"]).json();
    assert_eq!(report.as_array().unwrap().len(), languages.len());
    for one in report.as_array().unwrap() {
        assert_eq!(one["complete"], true, "{one}");
        assert_eq!((&one["reviewed"], &one["procedures"]["reviewed"]), (&Value::from(0), &Value::from(0)));
        assert!(one["procedures"]["messages"].as_u64().unwrap() > 1_000, "{one}");
        let terms = &one["terms"];
        assert!(terms["messages"].as_u64().unwrap() > 30 && terms["missing"].as_array().unwrap().is_empty());
        // A text that is but a term reads otherwise in each language, whatever its file says.
        assert!(one["procedures"]["identical"].as_u64().unwrap() < 60, "{one}");
        let is_english = one["language"] == "en";
        assert_eq!(one["identical"].as_u64().unwrap() == 0, is_english, "names are alike everywhere: {one}");
    }
}

#[test]
fn texts_that_somebody_has_read_are_told_apart() {
    let place = Place::new(&[]);
    let source = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/mt/inbox.ftl");
    let reviews = std::path::Path::new(&place.write("empty", "")).with_file_name("reviews");
    let (source, reviews) = (source.display().to_string(), reviews.display().to_string());
    place
        .run(&["locales", "reviewed", "--lang", "de", "--reviews", &reviews, &source])
        .refused("no file of texts in de");
    place
        .run(&["locales", "reviewed", "--lang", "xx", "--reviews", &reviews, &source])
        .refused("no language");
    place.run(&["locales", "reviewed", "--lang", "mt", "--reviews", &reviews, &source]).succeeded();
    let report = place.run(&["locales", "report", "--json", "--reviews", &reviews]).json();
    for one in report.as_array().unwrap() {
        let reviewed = one["reviewed"].as_u64().unwrap();
        assert_eq!(reviewed > 20, one["language"] == "mt", "{one}");
        assert_eq!(one["corrections"], 0);
    }
}

#[test]
fn who_stops_reading_ends_no_command_in_panic() {
    let place = Place::new(&[]);
    for command in [&["locales", "report"][..], &["locales", "report", "--json"], &["procedures", "list"]] {
        let ran = place.run_unread(command);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""), "{command:?}");
    }
}

#[test]
fn help_names_every_command_and_a_word_that_is_none_is_refused() {
    let place = Place::new(&[]);
    let help = place.run(&["help"]).succeeded();
    let commands =
        ["serve", "migrate", "seed", "user", "authorities", "procedures", "locales", "audit", "clock"];
    for command in commands {
        assert!(help.contains(&format!("\n  {command} ")), "{command} in {help}");
        place.run(&[command, "--help"]).succeeded();
    }
    place.run(&["no-such-command"]).refused("no-such-command");
}

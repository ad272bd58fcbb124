//! Configuration as operators get it wrong: each fault stops the start and is named by its key.

use super::program::Place;

#[test]
fn each_wrong_value_stops_the_start_and_is_named_by_its_key() {
    let place = Place::new(&[]);
    for (key, value) in [
        ("public_url", "http://example.org"),
        ("public_url", "https://example.org/path"),
        ("public_url", "ftp://localhost"),
        ("public_url", "nonsense at all"),
        ("addr", "here"),
        ("addr", "3000"),
        ("database_url", "mysql://localhost/openimi"),
        ("smtp_url", "mail.example"),
        ("mail_sender", "nobody"),
        ("realm", "test"),
        ("log", "a=b=c"),
        ("metrics_addr", "9000"),
        ("trusted_proxies", "many"),
        ("limits_failures_per_account", "0"),
        ("limits_failures_per_address", "-1"),
        ("limits_idle_minutes", "half an hour"),
        ("limits_absolute_hours", "1000"),
        ("limits_upload_mebibytes", "99999"),
        ("limits_calls_per_second", "0"),
        ("limits_draft_days", "7"),
        ("limits_no_such_limit", "1"),
        ("publc_url", "https://imi.example.eu"),
        ("second_factor", "sometimes"),
        ("openid", "nonsense"),
        (
            "openid",
            "[{id=\"EU Login\",label=\"EU Login\",issuer=\"https://a.example\",client_id=\"b\",client_secret=\"c\",acr_values=[\"d\"]}]",
        ),
        ("breached_passwords", "/no/such/file"),
        ("web_dir", "/no/such/folder"),
        ("locales_dir", "/no/such/folder"),
        ("procedures_dir", "/no/such/folder"),
        ("migrations_dir", "/no/such/folder"),
        ("config", "/no/such/file"),
    ] {
        let variable = format!("OPENIMI_{}", key.to_uppercase());
        let named = match key {
            "log" => "log: ".to_owned(),
            _ => format!("({variable})"),
        };
        place.run_with(&["serve"], &[(&variable, value)], "").refused(&named);
    }
    place.run_with(&["serve"], &[("OPENIMI_ADDR", "0.0.0.0:0")], "").refused("(OPENIMI_PUBLIC_URL)");
    assert!(!place.path("data").exists(), "everything is checked before anything is made");
}

#[test]
fn every_fault_is_named_at_once() {
    let place = Place::new(&[]);
    let wrong = [("OPENIMI_REALM", "test"), ("OPENIMI_SMTP_URL", "mail"), ("OPENIMI_WEB_DIR", "/none")];
    let ran = place.run_with(&["serve"], &wrong, "");
    assert!(wrong.iter().all(|(variable, _)| ran.err.contains(variable)), "{ran:?}");
}

#[test]
fn a_value_that_only_its_use_shows_to_be_wrong_is_named_too() {
    let place = Place::new(&[]);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = listener.local_addr().unwrap().to_string();
    for (key, value) in [
        ("smtp_url", "smtp://"),
        ("smtp_url", "smtp://localhost:99999"),
        ("key_file", "/dev/null"),
        ("data_dir", "/dev/null/data"),
        ("addr", taken.as_str()),
        ("metrics_addr", taken.as_str()),
    ] {
        let variable = format!("OPENIMI_{}", key.to_uppercase());
        place.run_with(&["serve"], &[(&variable, value)], "").refused(key);
    }
}

#[test]
fn an_unknown_or_wrong_key_of_the_file_is_named() {
    let place = Place::new(&[]);
    for (text, word) in [
        ("databse_url = 'sqlite:x'\n", "databse_url"),
        ("[limits]\nidle_minute = 5\n", "idle_minute"),
        ("[mail]\nsender = 'x@example.eu'\n", "mail"),
        ("public_url = 'http://example.org'\n", "public_url"),
        ("trusted_proxies = ['not an address']\n", "trusted_proxies"),
        ("realm = \n", "line 1"),
    ] {
        let file = place.write("openimi.toml", text);
        place.run(&["--config", &file, "serve"]).refused(word);
    }
}

#[test]
fn the_file_is_read_and_the_environment_wins() {
    let place = Place::new(&[]);
    let file = place.write("openimi.toml", "data_dir = 'from the file'\nrealm = 'training'\n");
    place.run(&["--config", &file, "migrate"]).succeeded();
    assert!(place.path("from the file/openimi.db").exists());
    let environment = [("OPENIMI_DATA_DIR", "from the environment"), ("OPENIMI_CONFIG", file.as_str())];
    place.run_with(&["migrate"], &environment, "").succeeded();
    assert!(place.path("from the environment/openimi.db").exists());
}

//! Registrations over HTTP: a stranger's form comes back with what was typed, and is sent once.

use crate::harness::TestSite;
use http::StatusCode;
use operations::testing::key;
use std::collections::BTreeMap;

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_registers_an_authority_without_a_program_in_the_page() {
    let site = TestSite::new().await;
    assert!(site.open("/sign-in", "").await.text.contains("href=\"/register\""));
    let page = site.open("/register", "").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("action=\"/open/register\"") && !page.text.contains(".wasm"));
    let once = key().to_string();
    let mut form = vec![
        ("key", once.as_str()),
        ("values[name][]", "Wasserwirtschaftsamt Quellenhof"),
        ("values[person_email][]", "erika@quellenhof.example"),
    ];
    let refused = site.post("/open/register", "", "/register", &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("value=\"Wasserwirtschaftsamt Quellenhof\""));
    assert!(refused.text.contains("id=\"field-website-error\""));
    let carried = refused.hidden("resume").expect("what was typed").replace("&amp;", "&");
    let language = [("next", "/register"), ("language", "fi"), ("resume", carried.as_str())];
    let finnish = site.post("/open/language", "", "/open/register", &language).await;
    assert_eq!(finnish.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(finnish.text.contains("<html lang=\"fi\"") && finnish.header("set-cookie").contains("lang=fi"));
    assert!(finnish.text.contains("value=\"Wasserwirtschaftsamt Quellenhof\""));
    assert!(finnish.text.contains("id=\"field-website-error\""), "what is wrong is said again");
    assert!(finnish.hidden("resume").is_some(), "and another language carries it on");
    form.extend([
        ("values[country][]", "DE"),
        ("values[language][]", "de"),
        ("values[level][]", "regional"),
        ("values[place][]", "Quellenhof"),
        ("values[website][]", "https://quellenhof.example"),
        ("values[mailbox][]", "post@quellenhof.example"),
        ("values[phone][]", "+49 89 1234567"),
        ("values[areas][]", "PQ"),
        ("values[person_name][]", "Erika Muster"),
        ("values[statement][]", "yes"),
        ("values[not_listed][]", "yes"),
    ]);
    let mut late = form.clone();
    late.push(("token", "0000"));
    let dead = site.post("/open/register", "", "/register/0000", &late).await;
    assert_eq!(dead.status, StatusCode::CONFLICT);
    assert!(!dead.text.contains("action=\"/open/register\""), "the link leads nowhere");
    assert!(dead.text.contains("Wasserwirtschaftsamt Quellenhof"), "what was typed is not lost");
    let sent = site.post("/open/register", "", "/register", &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert!(sent.location().starts_with("/register?sent=REG-"), "{}", sent.location());
    let again = site.post("/open/register", "", "/register", &form).await;
    assert_eq!(again.location(), sent.location(), "posted twice");
    let number = sent.location().rsplit('=').next().unwrap().to_owned();
    assert!(site.open(sent.location(), "").await.text.contains(&number));
    let made_up = site.open("/register?sent=Call+me", "").await;
    assert!(!made_up.text.contains("Call me"));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_types_the_name_of_an_authority_is_told_of_it_by_name_alone_and_not_too_often() {
    let site = TestSite::new().await;
    let page = site.open("/register", "").await.text;
    assert!(
        page.contains("data-similar=\"/open/register/similar\"") && page.contains("aria-live=\"polite\"")
    );
    assert!(page.contains("/pkg/similar-") && !page.contains(".wasm"));
    let typed =
        "/open/register/similar?country=DE&name=Zentralstelle+f%C3%BCr+ausl%C3%A4ndisches+Bildungswesen";
    let found = site.open(typed, "").await;
    assert_eq!(found.status, StatusCode::OK);
    let lines: Vec<BTreeMap<String, String>> = serde_json::from_str(&found.text).unwrap();
    assert!(lines.iter().any(|line| line["name"].contains("Bildungswesen")), "{lines:?}");
    assert!(lines.iter().all(|line| line.keys().eq(["language", "name"])), "nothing else of them: {lines:?}");
    for nothing in ["", "?country=DE", "?name=Zentralstelle", "?country=XX&name=Zentralstelle"] {
        let path = format!("/open/register/similar{nothing}");
        assert_eq!(site.open(&path, "").await.text, "[]", "{nothing}");
    }
    let mut answers = Vec::new();
    for _ in 0..1_000 {
        let answer = site.open(typed, "").await;
        answers.push(answer.status);
        if answer.status != StatusCode::OK {
            assert_ne!(answer.header("retry-after"), "");
            break;
        }
    }
    assert_eq!(answers.last(), Some(&StatusCode::TOO_MANY_REQUESTS), "{}", answers.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_decides_on_nothing_finds_no_registrations() {
    let site = TestSite::new().await;
    let frieda = site.sign_in("frieda").await;
    for path in ["/registrations", "/registrations/00000000-0000-7000-8000-000000000001"] {
        assert_eq!(site.open(path, &frieda).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

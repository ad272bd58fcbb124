//! A fresh proof over HTTP: asked before sensitive acts, after which what was posted is done; and the ways of a passkey.

use crate::harness::{Answer, TestSite};
use http::StatusCode;
use operations::testing::{PASSWORD, key};
use time::Duration;

async fn is_let_in(site: &TestSite, name: &str) -> bool {
    let form = [("username", name), ("password", PASSWORD)];
    site.post("/open/sign-in", "", "/sign-in", &form).await.status == StatusCode::SEE_OTHER
}

/// Petra locks Kai out, eleven minutes after she signed in: what is asked, with her cookie and the page that she was on.
async fn asked(site: &TestSite) -> (Answer, String, String) {
    let petra = site.sign_in("petra").await;
    let kai = site.world.caller("kai").await.person.id.to_string();
    site.world.advance(Duration::minutes(11));
    let (path, once) = (format!("/people/{kai}"), key().to_string());
    let form = [("id", kai.as_str()), ("key", once.as_str()), ("act", "account_locked")];
    (site.post("/api/act_on_person", &petra, &path, &form).await, petra, path)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sensitive_act_asks_who_it_is_and_is_then_done() {
    let site = TestSite::new().await;
    let (asked, petra, path) = asked(&site).await;
    assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
    assert_eq!(asked.hidden("again").as_deref(), Some("1"), "{}", asked.text);
    let resume = asked.hidden("resume").expect("the page carries the form");
    assert!(is_let_in(&site, "kai").await, "nothing is done yet");
    let wrong = [
        ("username", "petra"),
        ("password", "wrong"),
        ("again", "1"),
        ("next", path.as_str()),
        ("resume", resume.as_str()),
    ];
    let wrong = site.post("/open/sign-in", &petra, "/sign-in", &wrong).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.hidden("again").as_deref(), Some("1"));
    let resume = wrong.hidden("resume").expect("it carries it on");
    let right = [
        ("username", "petra"),
        ("password", PASSWORD),
        ("again", "1"),
        ("next", path.as_str()),
        ("resume", resume.as_str()),
    ];
    let done = site.post("/open/sign-in", &petra, "/sign-in", &right).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, format!("{path}?saved=1").as_str()));
    assert!(!is_let_in(&site, "kai").await);
    assert_ne!(done.cookie(), petra, "another login");
    assert_eq!(
        site.open("/people", &petra).await.location(),
        "/sign-in?next=%2Fpeople",
        "the old one has ended"
    );
    assert_eq!(site.open("/people", &done.cookie()).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_posted_is_done_by_nobody_else() {
    let site = TestSite::new().await;
    let (asked, petra, path) = asked(&site).await;
    let resume = asked.hidden("resume").expect("the page carries the form");
    let other =
        [("username", "karin"), ("password", PASSWORD), ("next", path.as_str()), ("resume", resume.as_str())];
    let done = site.post("/open/sign-in", &petra, "/sign-in", &other).await;
    assert_eq!(done.location(), "/inbox");
    assert!(is_let_in(&site, "kai").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_file_with_personal_data_wants_a_fresh_proof() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    site.world.advance(Duration::minutes(11));
    let case = "/exchanges/00000000-0000-7000-8000-000000000001";
    let asked = site.open(&format!("{case}/case.zip?personal=yes"), &kai).await;
    assert_eq!(asked.location(), "/sign-in?again=1&next=%2Fexchanges%2F00000000-0000-7000-8000-000000000001");
    let page = site.open(asked.location(), &kai).await;
    assert!(page.status == StatusCode::OK && page.hidden("again").is_some(), "{}", page.text);
    assert_eq!(site.open(&format!("{case}/case.zip"), &kai).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_asked_by_a_challenge_that_names_nobody() {
    let site = TestSite::new().await;
    let challenge = site.post("/open/passkey", "", "/sign-in", &[]).await;
    assert_eq!(challenge.status, StatusCode::OK, "{}", challenge.text);
    let challenge: serde_json::Value = serde_json::from_str(&challenge.text).unwrap();
    assert_eq!(challenge["options"]["rpId"], "localhost");
    assert_eq!(challenge["options"]["userVerification"], "required");
    assert_eq!(challenge["options"]["allowCredentials"], serde_json::json!([]));
    let sealed = challenge["sealed"].as_str().unwrap();
    let form = [("asked", sealed), ("answered", "{}"), ("next", "/drafts")];
    let wrong = site.post("/open/sign-in/passkey", "", "/sign-in", &form).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("class=\"error-summary\"") && wrong.text.contains("value=\"/drafts\""));
    assert!(!wrong.headers.contains_key("set-cookie"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_made_for_whoever_is_signed_in() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let page = site.open("/account/passkey", &kai).await;
    assert!(page.text.contains("data-passkey=\"/session/passkey\"") && page.text.contains("/pkg/passkey-"));
    let challenge = site.post("/session/passkey", &kai, "/account/passkey", &[]).await;
    let challenge: serde_json::Value = serde_json::from_str(&challenge.text).unwrap();
    assert_eq!(challenge["options"]["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(challenge["options"]["user"]["name"], "kai");
    let stranger = site.post("/session/passkey", "", "/account/passkey", &[]).await;
    assert_eq!(stranger.status, StatusCode::UNAUTHORIZED);
}

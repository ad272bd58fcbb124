//! Passkeys over HTTP: in the middle of signing in by password, and as the proof that sensitive acts ask for.

use crate::device::Device;
use crate::harness::{Answer, TestSite};
use http::StatusCode;
use operations::accounts::{Challenge, PasskeyAnswer, add_passkey, challenge_to_add, offer_passkey};
use operations::testing::{PASSWORD, key};
use serde_json::Value;
use time::Duration;

/// A device with a passkey of this person.
async fn device_of(site: &TestSite, name: &'static str, number: u8) -> Device {
    let (caller, mut device) = (site.world.caller(name).await, Device::new(number));
    let offer = offer_passkey(&caller, "").await.unwrap();
    let answer = device.make(&challenge_to_add(&caller).await.unwrap());
    add_passkey(&caller, [0; 32], key(), "Telefon", &offer.sealed, &answer).await.unwrap();
    device
}

/// Answers with the passkey, on a sign-in page that says and carries this.
async fn answer(site: &TestSite, device: &mut Device, cookie: &str, carried: &[(&str, &str)]) -> Answer {
    let asked = site.post("/open/passkey", cookie, "/sign-in", &[]).await;
    let mut asked: Value = serde_json::from_str(&asked.text).unwrap();
    let sealed = asked["sealed"].as_str().unwrap().to_owned();
    let challenge = Challenge { options: asked["options"].take(), sealed };
    let PasskeyAnswer { challenge, credential } = device.use_key(&challenge);
    let mut form = vec![("asked", challenge.as_str()), ("answered", credential.as_str())];
    form.extend_from_slice(carried);
    site.post("/open/sign-in/passkey", cookie, "/sign-in", &form).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_in_the_middle_of_signing_in_ends_the_step_and_keeps_the_form_that_is_carried() {
    let site = TestSite::new().await;
    let mut device = device_of(&site, "kai", 1).await;
    let kai = answer(&site, &mut device, "", &[]).await.cookie();
    site.world.advance(Duration::minutes(31));
    let page = site.post("/session/extend", &kai, "/drafts/1/check", &[("typed", "José & co")]).await;
    let resume = page.hidden("resume").expect("the page carries the form");
    let typed = [("username", "kai"), ("password", PASSWORD), ("resume", resume.as_str())];
    let code_page = site.post("/open/sign-in", "", "/sign-in", &typed).await;
    let step = code_page.header("set-cookie").split(';').next().unwrap().to_owned();
    assert!(step.starts_with("__Host-step=") && step.len() > "__Host-step=".len(), "{step}");
    assert!(code_page.text.contains("action=\"/open/sign-in/passkey\""), "{}", code_page.text);
    let carried = code_page.hidden("resume").expect("the page of the code carries it too");
    let done = answer(&site, &mut device, &step, &[("resume", carried.as_str())]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/drafts/1/check"));
    assert_eq!(site.open("/session", &done.cookie()).await.status, StatusCode::OK);
    let cookies = done.headers.get_all("set-cookie").iter().map(|cookie| cookie.to_str().unwrap());
    let ended = cookies.into_iter().find(|cookie| cookie.starts_with("__Host-step=;"));
    assert!(ended.is_some_and(|cookie| cookie.contains("Max-Age=0")), "no code leads in beside it");
}

/// Petra locks Kai out, eleven minutes after she signed in: the page that she was on, and the form that is carried.
async fn asked(site: &TestSite, petra: &str) -> (String, String) {
    let kai = site.world.caller("kai").await.person.id.to_string();
    site.world.advance(Duration::minutes(11));
    let (path, once) = (format!("/people/{kai}"), key().to_string());
    let form = [("id", kai.as_str()), ("key", once.as_str()), ("act", "account_locked")];
    let asked = site.post("/api/act_on_person", petra, &path, &form).await;
    assert_eq!(asked.hidden("again").as_deref(), Some("1"), "{}", asked.text);
    (path, asked.hidden("resume").expect("the page carries the form"))
}

async fn may_sign_in(site: &TestSite, name: &str) -> bool {
    let form = [("username", name), ("password", PASSWORD)];
    site.post("/open/sign-in", "", "/sign-in", &form).await.status == StatusCode::SEE_OTHER
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_of_the_same_person_is_the_proof_that_a_sensitive_act_asks_for() {
    let site = TestSite::new().await;
    let mut device = device_of(&site, "petra", 1).await;
    let petra = answer(&site, &mut device, "", &[]).await.cookie();
    let (path, resume) = asked(&site, &petra).await;
    let carried = [("again", "1"), ("next", path.as_str()), ("resume", resume.as_str())];
    let done = answer(&site, &mut device, &petra, &carried).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, format!("{path}?saved=1").as_str()));
    assert!(!may_sign_in(&site, "kai").await);
    assert_eq!(
        site.open("/people", &petra).await.location(),
        "/sign-in?next=%2Fpeople",
        "one login, not two"
    );
    assert_eq!(site.open("/people", &done.cookie()).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_of_somebody_else_proves_nothing_and_ends_the_login_in_that_browser() {
    let site = TestSite::new().await;
    let petra = site.sign_in("petra").await;
    let (path, resume) = asked(&site, &petra).await;
    let mut device = device_of(&site, "karin", 1).await;
    let carried = [("again", "1"), ("next", path.as_str()), ("resume", resume.as_str())];
    let done = answer(&site, &mut device, &petra, &carried).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/inbox"));
    assert!(may_sign_in(&site, "kai").await, "nothing was done");
    assert_eq!(site.open("/people", &petra).await.location(), "/sign-in?next=%2Fpeople");
}

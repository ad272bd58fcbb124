//! A second factor over HTTP: added on its page, asked in the second step, required, and what is never shown again.

use crate::harness::{Answer, TestSite, from_page};
use axum::body::Body;
use domain::accounts::SecondFactor;
use http::{Method, StatusCode};
use operations::testing::{PASSWORD, World, app_code, key};
use server::router;
use server::site::Settings;
use server::web_files::WebFiles;
use std::path::Path;
use time::Duration;
use tokio_util::sync::CancellationToken;

fn code_now(world: &World, secret: &str) -> String {
    app_code(secret, world.services.now())
}

/// The text of the element with this id.
fn text_of(page: &Answer, id: &str) -> String {
    let (_, rest) = page.text.split_once(&format!("id=\"{id}\"")).expect("the element");
    let (_, rest) = rest.split_once('>').expect("the end of its tag");
    rest.split('<').next().unwrap().to_owned()
}

/// Posts the form of the page that adds a factor.
async fn add(site: &TestSite, cookie: &str, page: &Answer, password: &str, code: &str) -> Answer {
    let (sealed, once) = (page.hidden("values[_sealed][]").unwrap(), page.hidden("key").unwrap());
    let form = [
        ("_page", "/account/factor"),
        ("key", once.as_str()),
        ("values[_sealed][]", sealed.as_str()),
        ("values[_secret.code][]", code),
        ("values[_secret.password][]", password),
    ];
    site.post("/api/add_factor", cookie, "/account/factor", &form).await
}

/// Kai adds a factor: the secret as it is shown.
async fn with_factor(site: &TestSite) -> String {
    let kai = site.sign_in("kai").await;
    with_factor_in(site, &kai).await
}

/// The same, in this login.
async fn with_factor_in(site: &TestSite, kai: &str) -> String {
    let page = site.open("/account/factor", kai).await;
    let secret = text_of(&page, "factor-key");
    let done = add(site, kai, &page, PASSWORD, &code_now(&site.world, &secret)).await;
    assert_eq!(done.location(), "/account?saved=1", "{}", done.text);
    secret
}

/// Types the password: the answer, and the cookie of the first step.
async fn first_step(site: &TestSite, form: &[(&str, &str)]) -> (Answer, String) {
    let mut typed = vec![("username", "kai"), ("password", PASSWORD)];
    typed.extend_from_slice(form);
    let answer = site.post("/open/sign-in", "", "/sign-in", &typed).await;
    let cookie = answer.header("set-cookie").split(';').next().unwrap().to_owned();
    assert!(cookie.starts_with("__Host-step="), "no login yet: {cookie}");
    (answer, cookie)
}

fn leads_to_drafts(page: &Answer) -> bool {
    page.text.contains("name=\"next\" value=\"/drafts\"")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_code_is_asked_after_the_password_and_leads_on() {
    let site = TestSite::new().await;
    let secret = with_factor(&site).await;
    site.world.advance(Duration::minutes(1));
    let (asked, step) = first_step(&site, &[("next", "/drafts")]).await;
    assert_eq!(asked.location(), "/sign-in/code?next=%2Fdrafts");
    let page = site.open(asked.location(), &step).await;
    assert!(page.status == StatusCode::OK && leads_to_drafts(&page), "{}", page.text);
    assert_eq!(site.open("/inbox", &step).await.location(), "/sign-in?next=%2Finbox", "half a login is none");
    let wrong =
        site.post("/open/sign-in/code", &step, "/sign-in/code", &[("code", "1"), ("next", "/drafts")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(leads_to_drafts(&wrong), "{}", wrong.text);
    let code = code_now(&site.world, &secret);
    let form = [("code", code.as_str()), ("next", "/drafts")];
    let done = site.post("/open/sign-in/code", &step, "/sign-in/code", &form).await;
    assert_eq!(done.location(), "/drafts");
    assert_eq!(site.open("/inbox", &done.cookie()).await.status, StatusCode::OK);
    let late = site.post("/open/sign-in/code", "", "/sign-in/code", &form).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text.contains("action=\"/open/sign-in\""), "without a first step it begins anew");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_an_ended_login_is_carried_through_both_steps() {
    let site = TestSite::new().await;
    let secret = with_factor(&site).await;
    let ended = site.world.caller("kai").await;
    operations::accounts::end_everywhere(&ended).await.unwrap();
    site.world.advance(Duration::minutes(1));
    let (_, step) = first_step(&site, &[]).await;
    let code = code_now(&site.world, &secret);
    let signed_in =
        site.post("/open/sign-in/code", &step, "/sign-in/code", &[("code", code.as_str())]).await.cookie();
    site.world.advance(Duration::minutes(31));
    let page = site.post("/session/extend", &signed_in, "/drafts/1/check", &[]).await;
    let resume = page.hidden("resume").expect("the page carries the form");
    let (asked, step) = first_step(&site, &[("resume", resume.as_str())]).await;
    assert_eq!(asked.status, StatusCode::OK);
    let resume = asked.hidden("resume").expect("the page of the code carries it too");
    let code = code_now(&site.world, &secret);
    let form = [("code", code.as_str()), ("resume", resume.as_str())];
    let done = site.post("/open/sign-in/code", &step, "/sign-in/code", &form).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/drafts/1/check"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_form_keeps_its_key_and_shows_no_password_again() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let page = site.open("/account/factor", &kai).await;
    let secret = text_of(&page, "factor-key");
    let refused = add(&site, &kai, &page, "not the right password", &code_now(&site.world, &secret)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(text_of(&refused, "factor-key"), secret, "the app need not be set up again");
    assert!(!refused.text.contains("not the right password"));
    assert!(refused.text.contains("id=\"field-_secret.password-error\""), "{}", refused.text);
}

/// A site where everybody needs a second factor.
async fn where_it_is_required() -> TestSite {
    let mut site = TestSite::new().await;
    site.world.services.limits.second_factor = SecondFactor::Required;
    let web = WebFiles::new(Some(Path::new("/no-such-site").to_owned()), false);
    let settings = Settings { calls_per_second: 1_000_000, ..Settings::default() };
    site.router = router::build(site.world.services.clone(), web, settings, CancellationToken::new());
    site
}

#[tokio::test(flavor = "multi_thread")]
async fn a_factor_that_took_long_to_set_up_is_kept_after_a_fresh_proof() {
    let site = where_it_is_required().await;
    let kai = site.sign_in("kai").await;
    let page = site.open("/account/factor", &kai).await;
    let secret = text_of(&page, "factor-key");
    site.world.advance(Duration::minutes(11));
    let asked = add(&site, &kai, &page, PASSWORD, &code_now(&site.world, &secret)).await;
    assert_eq!(asked.status, StatusCode::UNAUTHORIZED);
    let resume = asked.hidden("resume").expect("the page carries the form");
    let form = [("username", "kai"), ("password", PASSWORD), ("again", "1"), ("resume", resume.as_str())];
    let done = site.post("/open/sign-in", &kai, "/sign-in", &form).await;
    assert_eq!(done.location(), "/account?saved=1", "{}", done.text);
    assert_eq!(site.open("/inbox", &done.cookie()).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_it_is_required_nothing_else_is_open_before_it_is_added() {
    let site = where_it_is_required().await;
    let kai = site.sign_in("kai").await;
    for path in ["/inbox", "/account", "/people", "/live", "/exchanges/00000000-0000-7000-8000-000000000001"]
    {
        assert_eq!(site.open(path, &kai).await.location(), "/account/factor", "{path}");
    }
    let once = key().to_string();
    let posted = site.post("/api/choose_notices", &kai, "/account", &[("key", once.as_str())]).await;
    assert_eq!(posted.location(), "/account/factor");
    let mut script = from_page(Method::POST, "/api/get_own_notices", &kai).body(Body::empty()).unwrap();
    script.headers_mut().insert("accept", "*/*".parse().unwrap());
    let answer = site.send(script).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.text.contains("factor-required"), "{}", answer.text);
    let public = site.open("/procedures", &kai).await;
    assert!(
        public.status == StatusCode::OK && !public.text.contains("action=\"/sign-out\""),
        "as a stranger"
    );
    let other = site.sign_in("kai").await;
    with_factor_in(&site, &kai).await;
    assert_eq!(site.open("/inbox", &kai).await.status, StatusCode::OK);
    let ended = site.open("/inbox", &other).await;
    assert_eq!(ended.location(), "/sign-in?next=%2Finbox", "the password alone keeps nobody in");
}

#[tokio::test(flavor = "multi_thread")]
async fn logins_are_listed_on_the_own_page_and_ended_there() {
    let site = TestSite::new().await;
    let (first, second) = (site.sign_in("kai").await, site.sign_in("kai").await);
    site.world.advance(Duration::minutes(1));
    let third = site.sign_in("kai").await;
    let page = site.open("/account", &third).await;
    assert_eq!(page.text.matches("action=\"/logins/end\"").count(), 3);
    let (_, newest) = page.text.split_once("action=\"/logins/end\"").unwrap();
    let own = newest.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let karin = site.sign_in("karin").await;
    site.post("/logins/end", &karin, "/account", &[("id", own.as_str())]).await;
    assert_eq!(site.open("/inbox", &third).await.status, StatusCode::OK, "nobody ends another's");
    let others = site.post("/logins/end-others", &third, "/account", &[]).await;
    assert_eq!(others.location(), "/account#logins");
    for ended in [&first, &second] {
        assert_eq!(site.open("/inbox", ended).await.location(), "/sign-in?next=%2Finbox");
    }
    let out = site.post("/logins/end", &third, "/account", &[("id", own.as_str())]).await;
    assert_eq!(out.location(), "/sign-in?signed_out=1");
    assert_eq!(site.open("/inbox", &third).await.location(), "/sign-in?next=%2Finbox");
}

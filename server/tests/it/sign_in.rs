//! Signing in, staying signed in, and what becomes of a form when the login ended.

use crate::harness::TestSite;
use http::StatusCode;
use operations::testing::PASSWORD;
use time::Duration;

#[tokio::test(flavor = "multi_thread")]
async fn a_login_leads_on_within_the_site_only() {
    let site = TestSite::new().await;
    for (next, expected) in [("/drafts?x=1", "/drafts?x=1"), ("//evil.example", "/inbox"), ("", "/inbox")] {
        let form = [("username", "ANA "), ("password", PASSWORD), ("next", next)];
        let answer = site.post("/open/sign-in", "", "/sign-in", &form).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, expected));
        let cookie = answer.header("set-cookie");
        assert!(cookie.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict"), "{cookie}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_and_an_unknown_name_look_the_same_and_the_sixth_try_waits() {
    let site = TestSite::new().await;
    let attempt = async |name: &str| {
        site.post("/open/sign-in", "", "/sign-in", &[("username", name), ("password", "wrong")]).await
    };
    let (known, unknown) = (attempt("ana").await, attempt("nobody").await);
    assert_eq!(
        (known.status, unknown.status),
        (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY)
    );
    assert!(known.text.contains("ana"), "the name is kept");
    assert_eq!(
        known.without_nonce().replace("ana", "NAME"),
        unknown.without_nonce().replace("nobody", "NAME")
    );
    for _ in 0..4 {
        attempt("ana").await;
    }
    let sixth = attempt("ana").await;
    assert_eq!(sixth.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(sixth.header("retry-after").parse::<u32>().unwrap() <= 61);
    site.world.advance(Duration::MINUTE);
    site.sign_in("ana").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_idle_login_ends_and_asking_how_long_it_has_is_no_use_of_it() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    site.world.advance(Duration::minutes(20));
    assert!(site.open("/session", &ana).await.text.contains("\"idle_seconds\":600"));
    site.world.advance(Duration::minutes(9));
    assert!(site.open("/session", &ana).await.text.contains("\"idle_seconds\":60"));
    assert_eq!(site.post("/session/extend", &ana, "/drafts", &[]).await.location(), "/drafts");
    site.world.advance(Duration::minutes(29));
    assert_eq!(site.open("/session", &ana).await.status, StatusCode::OK);
    site.world.advance(Duration::minutes(2));
    assert_eq!(site.open("/session", &ana).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_out_everywhere_ends_every_login() {
    let site = TestSite::new().await;
    let (first, second) = (site.sign_in("ana").await, site.sign_in("ana").await);
    let answer = site.post("/sign-out-everywhere", &first, "/account", &[]).await;
    assert_eq!(answer.location(), "/sign-in?signed_out=1");
    assert_eq!(answer.header("clear-site-data"), "\"cache\"");
    assert_eq!(site.open("/inbox", &second).await.location(), "/sign-in?next=%2Finbox");
    assert_eq!(site.open("/inbox", &first).await.location(), "/sign-in?next=%2Finbox");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_posted_after_signing_out_in_another_tab_is_carried_through_the_sign_in_page() {
    let site = TestSite::new().await;
    for way in ["/sign-out", "/sign-out-everywhere"] {
        let ana = site.sign_in("ana").await;
        let out = site.post(way, &ana, "/account", &[]).await;
        assert_eq!(out.header("set-cookie"), "", "the browser keeps what tells whose form it is");
        let page = site.post("/session/extend", &ana, "/drafts/1/check", &[("typed", "José & co")]).await;
        assert_eq!(page.status, StatusCode::UNAUTHORIZED);
        assert!(page.hidden("resume").is_some(), "after {way}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_language_on_the_sign_in_page_keeps_the_form_that_it_carries() {
    let site = TestSite::new().await;
    let resume = expired(&site).await.hidden("resume").unwrap();
    let form = [("language", "el"), ("next", "/sign-in?next=%2Fdrafts"), ("resume", resume.as_str())];
    let page = site.post("/open/language", "", "/sign-in", &form).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("lang=\"el\""));
    assert_eq!(page.hidden("resume").as_deref(), Some(resume.as_str()));
    assert!(page.header("set-cookie").contains("el"));
}

/// Posts a language change, which any signed-in person may, after the login has ended.
async fn expired(site: &TestSite) -> crate::harness::Answer {
    let ana = site.sign_in("ana").await;
    site.world.advance(Duration::minutes(31));
    site.post("/session/extend", &ana, "/drafts/1/check", &[("typed", "José & co")]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_posted_after_the_login_ended_is_posted_again_for_the_same_person() {
    let site = TestSite::new().await;
    let page = expired(&site).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    let resume = page.hidden("resume").expect("the page carries the form");
    assert!(!page.text.contains("José"), "sealed");
    let wrong = [("username", "ana"), ("password", "wrong"), ("resume", resume.as_str())];
    let again = site.post("/open/sign-in", "", "/sign-in", &wrong).await;
    assert_eq!(again.hidden("resume").as_deref(), Some(resume.as_str()), "kept after a wrong password");
    let right = [("username", "ana"), ("password", PASSWORD), ("resume", resume.as_str())];
    let answer = site.post("/open/sign-in", "", "/sign-in", &right).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/drafts/1/check"));
    assert_eq!(site.open("/session", &answer.cookie()).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_posted_again_for_another_person() {
    let site = TestSite::new().await;
    let resume = expired(&site).await.hidden("resume").unwrap();
    let form = [("username", "kai"), ("password", PASSWORD), ("resume", resume.as_str())];
    assert_eq!(site.post("/open/sign-in", "", "/sign-in", &form).await.location(), "/inbox");
    let forged = [("username", "ana"), ("password", PASSWORD), ("resume", "AAAA"), ("next", "/drafts")];
    assert_eq!(site.post("/open/sign-in", "", "/sign-in", &forged).await.location(), "/drafts");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_from_a_mail_is_asked_again_from_here_once() {
    let site = TestSite::new().await;
    let from_mail = async |cookie: &str| {
        let call = http::Request::get("/exchanges/1")
            .header("accept", "text/html")
            .header("sec-fetch-site", "cross-site")
            .header("cookie", cookie);
        site.send(call.body(axum::body::Body::empty()).unwrap()).await
    };
    let bounced = from_mail("").await;
    assert_eq!(bounced.status, StatusCode::OK);
    assert!(bounced.text.contains("http-equiv=\"refresh\" content=\"0\""));
    assert_eq!(from_mail("__Host-bounced=1").await.location(), "/sign-in?next=%2Fexchanges%2F1");
}

//! Headers, origins, limits, languages and pages that are not there.

use crate::harness::{ORIGIN, TestSite, from_page};
use axum::body::Body;
use http::{Method, Request, StatusCode};
use server::site::Settings;

const EXPECTED: [(&str, &str); 5] = [
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("x-frame-options", "DENY"),
];

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_security_headers() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let paths = [
        "/sign-in",
        "/inbox",
        "/no-such-page",
        "/pkg/none.js",
        "/healthz",
        "/session",
        "/api/none",
        "/files/x/y",
    ];
    for path in paths {
        for cookie in ["", ana.as_str()] {
            let answer = site.open(path, cookie).await;
            for (name, value) in EXPECTED {
                assert_eq!(answer.header(name), value, "{path} {name}");
            }
            let policy = answer.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
            assert!(
                !policy.contains("unsafe-inline") && !policy.contains("upgrade-insecure"),
                "{path}: {policy}"
            );
            assert!(!answer.header("x-request-id").is_empty());
            assert!(answer.headers.get("strict-transport-security").is_none(), "only with https");
        }
    }
    let foreign =
        Request::post("/api/none").header("sec-fetch-site", "cross-site").body(Body::empty()).unwrap();
    assert_eq!(site.send(foreign).await.header("x-content-type-options"), "nosniff");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_nonce_of_the_header_is_that_of_the_page_and_changes_each_time() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let nonce = |policy: &str| policy.split("'nonce-").nth(1).unwrap().split('\'').next().unwrap().to_owned();
    let first = site.open("/inbox", &ana).await;
    assert_eq!(first.status, StatusCode::OK);
    let policy = nonce(first.header("content-security-policy"));
    assert!(first.text.contains(&format!("nonce=\"{policy}\"")), "{}", first.text);
    assert_ne!(policy, nonce(site.open("/inbox", &ana).await.header("content-security-policy")));
    assert_eq!(first.header("cache-control"), "no-store");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_foreign_site_cannot_post() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let tries = [
        ("sec-fetch-site", "cross-site", StatusCode::FORBIDDEN),
        ("sec-fetch-site", "same-site", StatusCode::FORBIDDEN),
        ("sec-fetch-site", "none", StatusCode::FORBIDDEN),
        ("origin", "https://evil.example", StatusCode::FORBIDDEN),
        ("x-nothing", "x", StatusCode::FORBIDDEN),
        ("sec-fetch-site", "same-origin", StatusCode::SEE_OTHER),
        ("origin", ORIGIN, StatusCode::SEE_OTHER),
    ];
    for (name, value, expected) in tries {
        let call = Request::post("/session/extend")
            .header("host", "localhost:3000")
            .header("cookie", &ana)
            .header("accept", "text/html")
            .header(name, value);
        assert_eq!(site.send(call.body(Body::empty()).unwrap()).await.status, expected, "{name}: {value}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_gets_one_plain_page() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let nowhere = site.open("/no-such-page", &ana).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    let file = "/files/00000000-0000-7000-8000-000000000001/00000000-0000-7000-8000-000000000002";
    for path in [file, "/files/x/y", "/exchanges/00000000-0000-7000-8000-000000000001", "/exchanges/x"] {
        let answer = site.open(path, &ana).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.without_nonce(), nowhere.without_nonce(), "{path}");
    }
    let script = from_page(Method::GET, file, &ana);
    let mut script = script.body(Body::empty()).unwrap();
    script.headers_mut().insert("accept", "*/*".parse().unwrap());
    let answer = site.send(script).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.text.contains("\"not-found\""), "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_calls_wait_but_signing_out_never_does() {
    let site = TestSite::with(Settings { calls_per_second: 1, ..Settings::default() }).await;
    let ana = site.sign_in("ana").await;
    for _ in 0..3 {
        assert_eq!(site.open("/session", &ana).await.status, StatusCode::OK);
    }
    let answer = site.open("/session", &ana).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.header("retry-after").parse::<u32>().unwrap() >= 1);
    assert_eq!(site.post("/sign-out", &ana, "/inbox", &[]).await.location(), "/sign-in?signed_out=1");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_is_that_of_the_profile_else_the_cookie_else_the_browser() {
    let site = TestSite::new().await;
    let lang =
        |text: &str| text.split("<html lang=\"").nth(1).unwrap_or("").get(..2).unwrap_or("").to_owned();
    let call = from_page(Method::GET, "/sign-in", "").header("accept-language", "el,de;q=0.5");
    assert_eq!(lang(&site.send(call.body(Body::empty()).unwrap()).await.text), "el");
    assert_eq!(lang(&site.open("/sign-in", "__Host-lang=bg").await.text), "bg");
    let ana = site.sign_in("ana").await;
    assert_eq!(lang(&site.open("/inbox", &format!("{ana}; __Host-lang=bg")).await.text), "pt");
    let chosen =
        site.post("/open/language", &ana, "/inbox", &[("language", "fi"), ("next", "/inbox?x=1")]).await;
    assert_eq!(chosen.location(), "/inbox?x=1");
    assert!(chosen.header("set-cookie").starts_with("__Host-lang=fi; Path=/; Secure"));
    assert_eq!(lang(&site.open("/inbox", &ana).await.text), "fi");
    let elsewhere =
        site.post("/open/language", "", "/", &[("language", "fi"), ("next", "//evil.example")]).await;
    assert_eq!(elsewhere.location(), "/");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stopping_server_is_not_ready() {
    let site = TestSite::new().await;
    assert_eq!(site.open("/readyz", "").await.status, StatusCode::OK);
    site.stop.cancel();
    assert_eq!(site.open("/readyz", "").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(site.open("/healthz", "").await.status, StatusCode::OK);
}

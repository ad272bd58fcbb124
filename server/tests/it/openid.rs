//! Signing in at a provider of identities over HTTP, against one that behaves and misbehaves as each test wants.

use crate::harness::{Answer, ORIGIN, PAGE, TestSite};
use axum::body::Body;
use axum::extract::{Form, State};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use domain::accounts::openid::Provider;
use futures::future::join_all;
use http::{Method, Request, StatusCode};
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreHmacKey, CoreJwsSigningAlgorithm};
use openidconnect::{JsonWebKeyId, PrivateSigningKey as _};
use operations::testing::{PASSWORD, key};
use serde_json::{Value, json};
use server::config::OpenIdProvider;
use server::outside::openid::Connection;
use server::router;
use server::site::Settings;
use server::web_files::WebFiles;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

const SECRET: &str = "a secret of thirty-two characters";
const HIGH: &str = "https://levels.example/high";

/// How a token is signed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signed {
    Well,
    ByAnotherKey,
    WithOurSecret,
    Not,
}

/// A provider, and what it answers next.
struct Issuer {
    url: String,
    key: CoreEdDsaPrivateSigningKey,
    next: Mutex<String>,
    /// What it answers in place of a token.
    fails: Mutex<Option<(StatusCode, Value)>>,
    asked: Mutex<HashMap<String, String>>,
    /// How often it was asked for a token.
    calls: AtomicU32,
}

fn ed25519(seed: u8) -> CoreEdDsaPrivateSigningKey {
    let mut der = hex::decode("302e020100300506032b657004220420").unwrap();
    der.extend([seed; 32]);
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(der));
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(JsonWebKeyId::new("1".to_owned()))).unwrap()
}

impl Issuer {
    async fn start() -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let issuer = Arc::new(Self {
            url,
            key: ed25519(7),
            next: Mutex::default(),
            fails: Mutex::default(),
            asked: Mutex::default(),
            calls: AtomicU32::default(),
        });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(about))
            .route("/jwks", get(keys))
            .route("/token", post(token))
            .with_state(Arc::clone(&issuer));
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        issuer
    }

    fn token(&self, claims: &Value, signed: Signed) -> String {
        let alg = match signed {
            Signed::Well | Signed::ByAnotherKey => "EdDSA",
            Signed::WithOurSecret => "HS256",
            Signed::Not => "none",
        };
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", part(&json!({ "alg": alg, "kid": "1" })), part(claims));
        let bytes = message.as_bytes();
        let signature = match signed {
            Signed::Well => self.key.sign(&CoreJwsSigningAlgorithm::EdDsa, bytes).unwrap(),
            Signed::ByAnotherKey => ed25519(8).sign(&CoreJwsSigningAlgorithm::EdDsa, bytes).unwrap(),
            Signed::WithOurSecret => {
                CoreHmacKey::new(SECRET).sign(&CoreJwsSigningAlgorithm::HmacSha256, bytes).unwrap()
            }
            Signed::Not => Vec::new(),
        };
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }

    fn will_answer(&self, claims: &Value, signed: Signed) {
        *self.next.lock().unwrap() = self.token(claims, signed);
    }
}

async fn about(State(issuer): State<Arc<Issuer>>) -> Json<Value> {
    Json(json!({
        "issuer": issuer.url,
        "authorization_endpoint": format!("{}/authorize", issuer.url),
        "token_endpoint": format!("{}/token", issuer.url),
        "jwks_uri": format!("{}/jwks", issuer.url),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
    }))
}

async fn keys(State(issuer): State<Arc<Issuer>>) -> Json<Value> {
    Json(json!({ "keys": [issuer.key.as_verification_key()] }))
}

async fn token(
    State(issuer): State<Arc<Issuer>>,
    Form(asked): Form<HashMap<String, String>>,
) -> (StatusCode, Json<Value>) {
    issuer.calls.fetch_add(1, Ordering::Relaxed);
    *issuer.asked.lock().unwrap() = asked;
    if let Some((status, error)) = issuer.fails.lock().unwrap().clone() {
        return (status, Json(error));
    }
    let token = issuer.next.lock().unwrap().clone();
    (StatusCode::OK, Json(json!({ "access_token": "a", "token_type": "Bearer", "id_token": token })))
}

/// A site at which people may sign in at this issuer, as often as they like.
async fn site_with(issuer: &str) -> TestSite {
    limited_site(issuer, 1_000_000).await
}

async fn limited_site(issuer: &str, calls_per_second: u32) -> TestSite {
    let mut site = TestSite::new().await;
    let rule = Provider {
        id: "member".into(),
        label: "Member Login".into(),
        issuer: issuer.into(),
        client: "openimi".into(),
        levels: vec![HIGH.into()],
    };
    let configured = OpenIdProvider {
        rule: rule.clone(),
        secret: SECRET.into(),
        scopes: Vec::new(),
        level_claim: "acr".into(),
    };
    site.world.services.providers = Arc::from([rule]);
    let providers = Arc::from([Connection::from(&configured)]);
    let settings = Settings { calls_per_second, providers, ..Settings::default() };
    let web = WebFiles::new(Some(Path::new("/no-such-site").to_owned()), false);
    site.router = router::build(site.world.services.clone(), web, settings, CancellationToken::new());
    site
}

/// Goes to the provider: what is asked there, and the cookie of the journey.
async fn depart(site: &TestSite, cookie: &str, query: &str) -> (HashMap<String, String>, String) {
    let answer = site.open(&format!("/sign-in/oidc/member?{query}"), cookie).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let journey = answer.header("set-cookie");
    assert!(journey.starts_with("__Host-journey=") && journey.contains("SameSite=Lax"), "{journey}");
    let (_, asked) = answer.location().split_once("/authorize?").expect("the address of the provider");
    let journey = journey.split(';').next().unwrap().to_owned();
    (serde_urlencoded::from_str(asked).unwrap(), journey)
}

/// Comes back as a browser that was sent here from another site: no strict cookie comes along.
async fn come_back(site: &TestSite, journey: &str, query: &str) -> Answer {
    let call = Request::get(format!("/sign-in/oidc/member?{query}"))
        .header("host", "localhost:3000")
        .header("sec-fetch-site", "cross-site")
        .header("accept", PAGE)
        .header("cookie", journey);
    site.send(call.body(Body::empty()).unwrap()).await
}

/// What a well-behaved provider signs about Ana.
fn ana(site: &TestSite, issuer: &Issuer, asked: &HashMap<String, String>) -> Value {
    let now = site.world.services.now().unix_timestamp();
    json!({
        "iss": issuer.url, "sub": "ana-there", "aud": "openimi", "iat": now, "exp": now + 300, "auth_time": now,
        "nonce": asked["nonce"], "acr": HIGH, "sid": "login-there", "email": "ana@person.example",
        "email_verified": true,
    })
}

/// A whole journey, whose answer is changed on the way.
async fn journey(
    site: &TestSite,
    issuer: &Issuer,
    (cookie, query): (&str, &str),
    change: impl FnOnce(&mut Value),
    signed: Signed,
) -> Answer {
    let (asked, journey) = depart(site, cookie, query).await;
    let mut claims = ana(site, issuer, &asked);
    change(&mut claims);
    issuer.will_answer(&claims, signed);
    come_back(site, &journey, &format!("code=c&state={}", asked["state"])).await
}

fn signs_nobody_in(answer: &Answer) {
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().map(|c| c.to_str().unwrap()).collect();
    assert!(cookies.iter().all(|cookie| !cookie.starts_with("__Host-sid")), "{cookies:?}");
    assert!(answer.text.contains("action=\"/open/sign-in\"") && answer.text.contains("role=\"alert\""));
    assert!(!answer.text.contains("aria-invalid"), "nothing was typed: {}", answer.text);
}

/// The page to which a tiny page leads on.
fn leads_to(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    let (_, rest) = answer.text.split_once("content=\"0;url=").expect("a page that leads on");
    rest.split('"').next().unwrap().to_owned()
}

/// Brings the identity and links it to the account of whoever is signed in.
async fn link(site: &TestSite, issuer: &Issuer, cookie: &str, password: &str) -> Answer {
    let brought = journey(site, issuer, (cookie, "link=1"), |_| (), Signed::Well).await;
    let path = leads_to(&brought);
    let page = site.open(&path, cookie).await;
    assert!(page.text.contains("ana-there") && page.text.contains("Member Login"), "{}", page.text);
    let (sealed, once) = (page.hidden("values[_sealed][]").unwrap(), key().to_string());
    let form = [
        ("_page", path.as_str()),
        ("key", once.as_str()),
        ("values[_sealed][]", sealed.as_str()),
        ("values[_secret.password][]", password),
    ];
    site.post("/api/link_identity", cookie, &path, &form).await
}

async fn sign_in(site: &TestSite, issuer: &Issuer) -> Answer {
    journey(site, issuer, ("", "next=%2Fdrafts"), |_| (), Signed::Well).await
}

/// Posts as a provider does: from no browser.
async fn order(site: &TestSite, token: &str) -> StatusCode {
    let call = Request::builder()
        .method(Method::POST)
        .uri("/sign-in/oidc/member/logout")
        .header("host", "localhost:3000")
        .header("content-type", "application/x-www-form-urlencoded");
    let body = serde_urlencoded::to_string([("logout_token", token)]).unwrap();
    site.send(call.body(Body::from(body)).unwrap()).await.status
}

#[tokio::test(flavor = "multi_thread")]
async fn an_identity_is_linked_with_the_password_and_signs_in_from_then_on() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    let offered = site.open("/sign-in?next=%2Fdrafts", "").await;
    assert!(offered.text.contains("href=\"/sign-in/oidc/member?next=%2Fdrafts\""), "{}", offered.text);
    signs_nobody_in(&sign_in(&site, &issuer).await);
    let cookie = site.sign_in("ana").await;
    let wrong = link(&site, &issuer, &cookie, "not the password").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wrong.text);
    signs_nobody_in(&sign_in(&site, &issuer).await);
    let linked = link(&site, &issuer, &cookie, PASSWORD).await;
    assert_eq!(linked.location(), "/account?saved=1", "{}", linked.text);
    let answer = sign_in(&site, &issuer).await;
    assert_eq!(leads_to(&answer), "/drafts");
    let there = answer.cookie();
    assert_eq!(site.open("/drafts", &there).await.status, StatusCode::OK);
    let account = site.open("/account", &there).await;
    assert!(account.text.contains("/account/identity?id="), "{}", account.text);
    let kai = site.sign_in("kai").await;
    let taken = link(&site, &issuer, &kai, PASSWORD).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY, "somebody else's already");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journey_carries_a_challenge_a_nonce_and_the_level_that_is_asked_for() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    let (asked, journey) = depart(&site, "", "").await;
    for (name, value) in [
        ("response_type", "code"),
        ("response_mode", "query"),
        ("client_id", "openimi"),
        ("scope", "openid"),
        ("code_challenge_method", "S256"),
        ("acr_values", HIGH),
    ] {
        assert_eq!(asked[name], value, "{name}");
    }
    assert_eq!(asked["max_age"], "43200", "so that it says when somebody signed in there");
    assert_eq!(
        depart(&site, "", "again=1").await.0["max_age"],
        "0",
        "nobody is let through who proves it again"
    );
    let again = site.open("/sign-in?again=1&next=%2Fdrafts", "").await;
    assert!(again.text.contains("href=\"/sign-in/oidc/member?again=1"), "{}", again.text);
    assert_eq!(asked["redirect_uri"], format!("{ORIGIN}/sign-in/oidc/member"));
    issuer.will_answer(&ana(&site, &issuer, &asked), Signed::Well);
    come_back(&site, &journey, &format!("code=c&state={}", asked["state"])).await;
    let redeemed = issuer.asked.lock().unwrap().clone();
    assert_eq!(redeemed["code"], "c");
    let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(redeemed["code_verifier"].as_bytes()));
    assert_eq!(challenge, asked["code_challenge"]);
    assert!(!redeemed.contains_key("client_secret"), "it stands in the header");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_forged_or_meant_for_another_signs_nobody_in() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    let cookie = site.sign_in("ana").await;
    assert_eq!(link(&site, &issuer, &cookie, PASSWORD).await.location(), "/account?saved=1");
    for signed in [Signed::ByAnotherKey, Signed::WithOurSecret, Signed::Not] {
        signs_nobody_in(&journey(&site, &issuer, ("", ""), |_| (), signed).await);
    }
    let now = site.world.services.now().unix_timestamp();
    for (claim, value) in [
        ("iss", json!("https://login.example")),
        ("aud", json!("shop")),
        ("aud", json!(["openimi", "shop"])),
        ("azp", json!("shop")),
        ("nonce", json!("another")),
        ("nonce", Value::Null),
        ("exp", json!(now - 61)),
        ("iat", json!(now + 120)),
        ("acr", json!("https://levels.example/low")),
        ("acr", Value::Null),
        ("sub", json!("somebody-else")),
    ] {
        let change = |claims: &mut Value| claims[claim] = value.clone();
        signs_nobody_in(&journey(&site, &issuer, ("", ""), change, Signed::Well).await);
    }
    assert_eq!(leads_to(&sign_in(&site, &issuer).await), "/drafts", "and what is well signed still does");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_counts_once_in_time_and_in_the_browser_that_asked() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    let cookie = site.sign_in("ana").await;
    link(&site, &issuer, &cookie, PASSWORD).await;
    let (asked, journey) = depart(&site, "", "").await;
    issuer.will_answer(&ana(&site, &issuer, &asked), Signed::Well);
    let query = format!("code=c&state={}", asked["state"]);
    signs_nobody_in(&come_back(&site, "", &query).await);
    signs_nobody_in(&come_back(&site, &journey, "code=c&state=guessed").await);
    let other = format!("{query}&iss=https%3A%2F%2Fother.example");
    signs_nobody_in(&come_back(&site, &journey, &other).await);
    signs_nobody_in(&come_back(&site, &journey, &query).await);
    let (asked, journey) = depart(&site, "", "").await;
    let given_up = format!("error=access_denied&state={}", asked["state"]);
    signs_nobody_in(&come_back(&site, &journey, &given_up).await);
    let (asked, journey) = depart(&site, "", "").await;
    site.world.advance(Duration::minutes(10));
    issuer.will_answer(&ana(&site, &issuer, &asked), Signed::Well);
    signs_nobody_in(&come_back(&site, &journey, &format!("code=c&state={}", asked["state"])).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_gives_nothing_for_a_code_makes_nobody_wait() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    for (status, answer, shown) in [
        (StatusCode::BAD_REQUEST, json!({ "error": "invalid_grant" }), StatusCode::UNPROCESSABLE_ENTITY),
        (StatusCode::BAD_REQUEST, json!({ "error": "access_denied" }), StatusCode::UNPROCESSABLE_ENTITY),
        (
            StatusCode::BAD_REQUEST,
            json!({ "error": "temporarily_unavailable" }),
            StatusCode::SERVICE_UNAVAILABLE,
        ),
        (StatusCode::UNAUTHORIZED, json!({ "error": "invalid_client" }), StatusCode::SERVICE_UNAVAILABLE),
        (StatusCode::BAD_GATEWAY, json!("no words of the provider"), StatusCode::SERVICE_UNAVAILABLE),
        (StatusCode::TOO_MANY_REQUESTS, json!("nor these"), StatusCode::SERVICE_UNAVAILABLE),
        (StatusCode::OK, json!({ "nothing": "of use" }), StatusCode::SERVICE_UNAVAILABLE),
    ] {
        *issuer.fails.lock().unwrap() = Some((status, answer.clone()));
        let said = journey(&site, &issuer, ("", ""), |_| (), Signed::Well).await;
        assert_eq!(said.status, shown, "{answer}");
        assert!(said.text.contains("action=\"/open/sign-in\"") && said.text.contains("role=\"alert\""));
    }
    *issuer.fails.lock().unwrap() = Some((StatusCode::BAD_REQUEST, json!({ "error": "invalid_grant" })));
    for _ in 0..=site.world.services.limits.failures_per_address {
        signs_nobody_in(&journey(&site, &issuer, ("", ""), |_| (), Signed::Well).await);
    }
    site.sign_in("ana").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_who_come_back_at_once_ask_the_provider_no_more_often_than_they_may_fail() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    let limit = site.world.services.limits.failures_per_address;
    let mut ways_back = Vec::new();
    for _ in 0..2 * limit {
        let (asked, journey) = depart(&site, "", "").await;
        ways_back.push((journey, format!("code=c&state={}", asked["state"])));
        issuer.will_answer(&ana(&site, &issuer, &asked), Signed::ByAnotherKey);
    }
    let answers = join_all(ways_back.iter().map(|(journey, query)| come_back(&site, journey, query))).await;
    let (waiting, looked_at): (Vec<_>, Vec<_>) =
        answers.iter().partition(|answer| answer.status == StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(waiting.len(), looked_at.len(), "half of them");
    looked_at.into_iter().for_each(signs_nobody_in);
    assert!(waiting.iter().all(|answer| answer.header("retry-after") == "61"));
    assert_eq!(issuer.calls.load(Ordering::Relaxed), limit);
    site.world.advance(Duration::MINUTE);
    let cookie = site.sign_in("ana").await;
    link(&site, &issuer, &cookie, PASSWORD).await;
    for _ in 0..=limit {
        assert_eq!(leads_to(&sign_in(&site, &issuer).await), "/drafts", "what is right is no failure");
    }
}

/// Goes to the provider from a sign-in page that carries a form: what is asked there, and the cookie of the journey.
async fn depart_with(site: &TestSite, resume: &str) -> (HashMap<String, String>, String) {
    let form = [("next", "/drafts"), ("resume", resume)];
    let answer = site.post("/sign-in/oidc/member", "", "/sign-in", &form).await;
    let address = leads_to(&answer).replace("&amp;", "&");
    assert!(address.len() < 2_000 && !address.contains(resume), "no address holds the form: {address}");
    let (_, asked) = address.split_once("/authorize?").expect("the address of the provider");
    let journey = answer.header("set-cookie").split(';').next().unwrap().to_owned();
    (serde_urlencoded::from_str(asked).unwrap(), journey)
}

/// What a sign-in page carries after this person posted something whose login had ended.
async fn posted_too_late(site: &TestSite, name: &str) -> String {
    let cookie = site.sign_in(name).await;
    site.world.advance(Duration::minutes(31));
    let page = site.post("/session/extend", &cookie, "/drafts/1/check", &[("typed", "José & co")]).await;
    assert!(page.text.contains("action=\"/sign-in/oidc/member\""), "{}", page.text);
    page.hidden("resume").expect("the page carries the form")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_posted_after_the_login_ended_comes_along_to_the_provider_and_back() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    let cookie = site.sign_in("ana").await;
    link(&site, &issuer, &cookie, PASSWORD).await;
    let resume = posted_too_late(&site, "ana").await;
    let (asked, journey) = depart_with(&site, &resume).await;
    let given_up = format!("error=access_denied&state={}", asked["state"]);
    let shown = come_back(&site, &journey, &given_up).await;
    signs_nobody_in(&shown);
    assert_eq!(shown.hidden("resume").as_deref(), Some(resume.as_str()), "kept for another way in");
    let (asked, journey) = depart_with(&site, &resume).await;
    issuer.will_answer(&ana(&site, &issuer, &asked), Signed::Well);
    let query = format!("code=c&state={}", asked["state"]);
    let answer = come_back(&site, &journey, &query).await;
    assert_eq!(leads_to(&answer), "/drafts/1/check", "it was posted again");
    assert_eq!(site.open("/session", &answer.cookie()).await.status, StatusCode::OK);
    let twice = come_back(&site, &journey, &query).await;
    assert_eq!(twice.hidden("resume"), None, "it waits once");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_posted_again_for_whoever_else_comes_back_from_the_provider() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    let cookie = site.sign_in("ana").await;
    link(&site, &issuer, &cookie, PASSWORD).await;
    let resume = posted_too_late(&site, "kai").await;
    for (carried, leads) in [(resume.as_str(), "/inbox"), ("AAAA", "/drafts"), ("", "/drafts")] {
        let form = [("next", "/drafts"), ("resume", carried)];
        let gone = site.post("/sign-in/oidc/member", "", "/sign-in", &form).await;
        let address = leads_to(&gone).replace("&amp;", "&");
        let (_, asked) = address.split_once("/authorize?").unwrap();
        let asked: HashMap<String, String> = serde_urlencoded::from_str(asked).unwrap();
        let journey = gone.header("set-cookie").split(';').next().unwrap().to_owned();
        issuer.will_answer(&ana(&site, &issuer, &asked), Signed::Well);
        let answer = come_back(&site, &journey, &format!("code=c&state={}", asked["state"])).await;
        assert_eq!(leads_to(&answer), leads, "{carried}");
    }
    let long = "A".repeat(5 * 1024 * 1024);
    let answer = site.post("/sign-in/oidc/member", "", "/sign-in", &[("resume", long.as_str())]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_elsewhere_that_sends_browsers_here_makes_nobody_wait() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    for _ in 0..=site.world.services.limits.failures_per_address {
        signs_nobody_in(&come_back(&site, "", "error=access_denied").await);
    }
    site.sign_in("ana").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_provider_that_is_down_stops_nothing_but_its_own_way_in() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let site = site_with(&url).await;
    let answer = site.open("/sign-in/oidc/member", "").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.text.contains("action=\"/open/sign-in\""), "{}", answer.text);
    site.sign_in("ana").await;
    assert_eq!(site.open("/sign-in/oidc/none", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn orders_to_end_logins_are_limited_for_each_address_and_in_length() {
    let issuer = Issuer::start().await;
    let site = limited_site(&issuer.url, 1).await;
    assert_eq!(order(&site, &"A".repeat(64 * 1024)).await, StatusCode::PAYLOAD_TOO_LARGE);
    let mut answers = Vec::new();
    for _ in 0..200 {
        answers.push(order(&site, "no token").await);
    }
    assert_eq!(answers[..20], [StatusCode::BAD_REQUEST; 20], "many end at once");
    assert!(answers.contains(&StatusCode::TOO_MANY_REQUESTS), "{answers:?}");
    assert_eq!(
        site.open("/sign-in", "").await.status,
        StatusCode::OK,
        "people at this address may still call"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_provider_ends_the_logins_that_began_there_and_no_others() {
    let issuer = Issuer::start().await;
    let site = site_with(&issuer.url).await;
    let here = site.sign_in("ana").await;
    link(&site, &issuer, &here, PASSWORD).await;
    let there = sign_in(&site, &issuer).await.cookie();
    let now = site.world.services.now().unix_timestamp();
    let event = json!({ "http://schemas.openid.net/event/backchannel-logout": {} });
    let claims = |jti: &str| json!({ "iss": issuer.url, "aud": "openimi", "iat": now, "jti": jti, "events": event, "sid": "login-there" });
    let mut bad =
        vec![issuer.token(&claims("1"), Signed::Not), issuer.token(&claims("1"), Signed::ByAnotherKey)];
    for (claim, value) in
        [("nonce", json!("n")), ("events", json!({})), ("aud", json!("shop")), ("sid", Value::Null)]
    {
        let mut changed = claims("1");
        changed[claim] = value;
        bad.push(issuer.token(&changed, Signed::Well));
    }
    for token in &bad {
        assert_eq!(order(&site, token).await, StatusCode::BAD_REQUEST, "{token}");
    }
    assert_eq!(site.open("/inbox", &there).await.status, StatusCode::OK);
    let good = issuer.token(&claims("1"), Signed::Well);
    assert_eq!(order(&site, &good).await, StatusCode::OK);
    assert_eq!(site.open("/inbox", &there).await.location(), "/sign-in?next=%2Finbox");
    assert_eq!(site.open("/inbox", &here).await.status, StatusCode::OK, "the password opened this one");
    assert_eq!(order(&site, &good).await, StatusCode::BAD_REQUEST, "an order counts once");
    let again = sign_in(&site, &issuer).await.cookie();
    let mut by_subject = claims("2");
    by_subject["sid"] = Value::Null;
    by_subject["sub"] = json!("ana-there");
    assert_eq!(order(&site, &issuer.token(&by_subject, Signed::Well)).await, StatusCode::OK);
    assert_eq!(site.open("/inbox", &again).await.location(), "/sign-in?next=%2Finbox");
}

//! What was typed into a form that the server refuses comes back, whatever page answers.

use crate::harness::{Answer, TestSite};
use domain::ids::ExchangeId;
use http::StatusCode;
use operations::testing::{ZAB, key};

const WORDS: &str = "Frau M\u{fc}ller anrufen, bevor geantwortet wird.";

/// Posts a note on this exchange.
async fn note(site: &TestSite, cookie: &str, exchange: &str) -> Answer {
    let (once, page) = (key().to_string(), format!("/exchanges/{exchange}"));
    let form =
        [("_page", page.as_str()), ("id", exchange), ("key", once.as_str()), ("values[note][]", WORDS)];
    site.post("/api/add_note", cookie, &page, &form).await
}

/// Takes an act on this exchange.
async fn act(site: &TestSite, cookie: &str, endpoint: &str, exchange: ExchangeId, words: &str) {
    let revision = site.world.revision("kai", exchange).await.to_string();
    let (id, once, path) = (exchange.to_string(), key().to_string(), format!("values[{endpoint}.message][]"));
    let language = format!("values[{endpoint}.message.lang][]");
    let form = [
        ("id", id.as_str()),
        ("revision", revision.as_str()),
        ("key", once.as_str()),
        (path.as_str(), words),
        (language.as_str(), "de"),
    ];
    let answer = site.post(&format!("/api/{endpoint}"), cookie, &format!("/exchanges/{id}"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_come_back_to_be_copied_when_nothing_is_answered_any_more() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let id = site.world.sent_by("ana", ZAB).await;
    act(&site, &kai, "accept_exchange", id, "").await;
    let reply = format!("/exchanges/{id}/reply");
    let shown = site.open(&reply, &kai).await;
    let hidden = |name: &str| shown.hidden(name).unwrap();
    act(&site, &kai, "ask_clarification", id, "In welchem Jahr?").await;
    let (exchange, once, revision) = (id.to_string(), hidden("key"), hidden("revision"));
    let form = [
        ("_page", reply.as_str()),
        ("id", exchange.as_str()),
        ("draft_revision", "0"),
        ("revision", revision.as_str()),
        ("key", once.as_str()),
        ("go", "save"),
        ("values[a.own_1][]", WORDS),
        ("values[a.own_1.lang][]", "de"),
    ];
    let answer = site.post("/api/save_reply", &kai, &reply, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    assert!(answer.text.contains(WORDS) && answer.text.contains("readonly"), "{}", answer.text);
    assert_eq!(site.open(&reply, &kai).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_acts_on_an_older_page_reads_why_it_is_not_possible_and_keeps_the_words() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let id = site.world.sent_by("ana", ZAB).await;
    let page = format!("/exchanges/{id}");
    let shown = site.open(&page, &kai).await;
    assert!(shown.text.contains("id=\"not-open\"") && !shown.text.contains("id=\"not-open-refuse\""));
    let revision = shown.hidden("revision").unwrap();
    act(&site, &kai, "accept_exchange", id, "").await;
    let (exchange, once) = (id.to_string(), key().to_string());
    let form = [
        ("_page", page.as_str()),
        ("id", exchange.as_str()),
        ("revision", revision.as_str()),
        ("key", once.as_str()),
        ("values[reason][]", WORDS),
        ("values[reason.lang][]", "de"),
    ];
    let answer = site.post("/api/refuse_exchange", &kai, &page, &form).await;
    assert!(!answer.status.is_success(), "{}", answer.text);
    assert!(answer.text.contains(WORDS) && answer.text.contains("readonly"), "{}", answer.text);
    let why = answer.text.find("id=\"not-open-refuse\"").expect("it says why");
    let folded = answer.text.find("id=\"not-open\"").expect("the reasons");
    assert!(folded < why && answer.text[folded..why].starts_with("id=\"not-open\" open"), "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_into_a_form_of_the_account_comes_back_in_it_alone() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let (id, once) = (site.world.user("kai").id.to_string(), key().to_string());
    let form = [
        ("_page", "/account"),
        ("id", id.as_str()),
        ("key", once.as_str()),
        ("values[deputy][]", "Somebody Unknown"),
    ];
    let answer = site.post("/api/set_absence", &kai, "/account", &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.text);
    assert_eq!(answer.text.matches("Somebody Unknown").count(), 1, "{}", answer.text);
    assert!(!answer.text.contains("id=\"kept-words\""), "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_note_comes_back_from_what_is_not_ones_own_as_from_what_is_not_there() {
    let site = TestSite::new().await;
    let maria = site.sign_in("maria").await;
    let foreign = site.world.sent_by("ana", ZAB).await.to_string();
    let foreign = note(&site, &maria, &foreign).await;
    let nowhere = note(&site, &maria, "00000000-0000-7000-8000-000000000001").await;
    assert_eq!((foreign.status, nowhere.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert!(foreign.text.contains(WORDS) && foreign.text.contains("readonly"), "{}", foreign.text);
    assert_eq!(foreign.without_nonce(), nowhere.without_nonce());
}

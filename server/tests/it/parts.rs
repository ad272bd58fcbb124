//! Parts of a request over HTTP: a page that searches keeps what was typed, and a part that went back is nowhere.

use crate::harness::{Answer, TestSite};
use domain::ids::ExchangeId;
use http::StatusCode;
use operations::testing::{FOSA, ZAB, key};

async fn post(
    site: &TestSite,
    cookie: &str,
    name: &str,
    id: ExchangeId,
    endpoint: &str,
    more: &[(&str, &str)],
) -> Answer {
    let (id, revision) = (id.to_string(), site.world.revision(name, id).await.to_string());
    let once = key().to_string();
    let page = format!("/exchanges/{id}/split");
    let mut form = vec![("id", id.as_str()), ("revision", revision.as_str()), ("key", once.as_str())];
    form.push(("_page", page.as_str()));
    form.extend_from_slice(more);
    site.post(&format!("/api/{endpoint}"), cookie, &page, &form).await
}

/// The headers that say anything about what was asked for.
fn headers(answer: &Answer) -> Vec<(String, String)> {
    let of_each_answer = ["x-request-id", "content-security-policy", "set-cookie", "date"];
    let mut headers: Vec<(String, String)> = answer
        .headers
        .iter()
        .filter(|(name, _)| !of_each_answer.contains(&name.as_str()))
        .map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    headers.sort();
    headers
}

/// An exchange that Kai accepted, and the name of its first question.
async fn accepted(site: &TestSite, kai: &str) -> (ExchangeId, String) {
    let id = site.world.sent_by("ana", ZAB).await;
    let done = post(site, kai, "kai", id, "accept_exchange", &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    (id, site.world.filled_request(ZAB).all("q").next().unwrap().to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn searching_keeps_what_was_typed_and_splits_nothing() {
    let site = TestSite::new().await;
    let kai = site.sign_in("kai").await;
    let (id, question) = accepted(&site, &kai).await;
    let typed = [
        ("go", "search"),
        ("text", "Kiel"),
        ("country", "DE"),
        ("values[q][]", question.as_str()),
        ("values[split_exchange.message][]", "Zuständig sind Sie."),
    ];
    let revision = site.world.revision("kai", id).await;
    let page = post(&site, &kai, "kai", id, "split_exchange", &typed).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.text.contains("Zuständig sind Sie.") && page.text.contains("value=\"Kiel\""),
        "{}",
        page.text
    );
    assert!(!page.text.contains("message--error") && !page.text.contains("error-summary"));
    assert_eq!(site.world.revision("kai", id).await, revision);
    let page = post(&site, &kai, "kai", id, "forward_exchange", &[("go", "search"), ("text", "Kiel")]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(site.world.revision("kai", id).await, revision, "nothing was forwarded");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_went_back_looks_as_if_it_had_never_been() {
    let site = TestSite::new().await;
    let (kai, frieda) = (site.sign_in("kai").await, site.sign_in("frieda").await);
    let (id, question) = accepted(&site, &kai).await;
    let case = format!("/exchanges/{id}");
    let nowhere = site.open("/exchanges/00000000-0000-7000-8000-000000000001", &frieda).await;
    let recipient = FOSA.to_string();
    let given = [("values[q][]", question.as_str()), ("values[recipient][]", recipient.as_str())];
    let is_nowhere = async |why: &str| {
        let answer = site.open(&case, &frieda).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{why}");
        assert_eq!(headers(&answer), headers(&nowhere), "{why}");
        assert_eq!(answer.without_nonce(), nowhere.without_nonce(), "{why}");
    };
    is_nowhere("before it was given").await;
    let done = post(&site, &kai, "kai", id, "split_exchange", &given).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);
    assert_eq!(site.open(&case, &frieda).await.status, StatusCode::OK);
    let words = [("values[refuse_part.message][]", "Nicht zuständig.")];
    let done = post(&site, &frieda, "frieda", id, "refuse_part", &words).await;
    assert_eq!(done.location(), "/inbox", "{}", done.text);
    is_nowhere("after it went back").await;
}

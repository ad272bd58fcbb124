//! More than any form holds: said on a page of the site in the reader's language, and nothing is done by half.

use crate::harness::{Answer, ORIGIN, PAGE, TestSite, from_page};
use app::i18n::text;
use axum::body::{Body, Bytes};
use domain::language::Language;
use domain::procedures::definition::Step;
use http::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, REFERER};
use http::{Method, Request, StatusCode};
use operations::exchanges::view_draft;
use operations::testing::{ZAB, key};

/// Ten megabytes of words.
fn endless() -> String {
    "palavra ".repeat(10 * 1024 * 1024 / 8)
}

fn says(answer: &Answer, language: Language) {
    let message = text(language, "error-too-large", &[]);
    assert_eq!(
        answer.status,
        StatusCode::PAYLOAD_TOO_LARGE,
        "{}",
        answer.text.get(..2_000).unwrap_or_default()
    );
    assert!(answer.text.contains(&message), "{language}: it says why");
    assert!(answer.text.contains("id=\"main\""), "a page of the site");
    assert!(answer.text.len() < 4 * 1024 * 1024, "{}", answer.text.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_a_draft_that_is_too_large_comes_back_with_what_was_typed_and_changes_nothing() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let (id, revision) = site.world.draft("ana", &site.world.filled_request(ZAB)).await;
    let page = format!("/drafts/{id}/subject");
    let (exchange, revision_text, once, long) =
        (id.to_string(), revision.to_string(), key().to_string(), endless());
    let form = [
        ("_page", page.as_str()),
        ("id", exchange.as_str()),
        ("revision", revision_text.as_str()),
        ("step", "subject"),
        ("key", once.as_str()),
        ("go", "next"),
        ("values[qualification_title][]", long.as_str()),
        ("values[holder.given_name][]", "Maria do Rosário"),
    ];
    let answer = site.post("/api/save_draft", &ana, &page, &form).await;
    says(&answer, Language::Pt);
    assert!(answer.text.contains("Maria do Rosário"), "what stood behind it is kept");
    assert!(answer.text.contains("palavra palavra"), "and of the long text a part");
    let kept = view_draft(&site.world.caller("ana").await, id, Step::Subject, false).await.unwrap();
    assert_eq!(kept.revision, revision);
    assert_ne!(kept.entries.text("holder.given_name"), Some("Maria do Rosário"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_script_that_sends_too_much_is_told_so() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let call = |path: &str| {
        from_page(Method::POST, path, &ana)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(format!("id={}", endless())))
            .unwrap()
    };
    for path in ["/api/save_draft", "/api/save_reply", "/shortcuts", "/logins/end"] {
        let mut call = call(path);
        call.headers_mut().insert(ACCEPT, http::HeaderValue::from_static("*/*"));
        let answer = site.send(call).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}: {}", answer.text);
        assert!(answer.text.contains("\"too-large\""), "{path}: {}", answer.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_read_it_in_the_language_of_their_browser() {
    let site = TestSite::new().await;
    let long = endless();
    for path in
        ["/open/sign-in", "/open/sign-in/code", "/open/language", "/open/register", "/open/invitation"]
    {
        let call = from_page(Method::POST, path, "")
            .header(ACCEPT_LANGUAGE, "fi")
            .header(REFERER, format!("{ORIGIN}/sign-in"))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(format!("username={}", long.replace(' ', "+"))));
        says(&site.send(call.unwrap()).await, Language::Fi);
    }
    let answer = site.post("/api/save_draft", "", "/inbox", &[("id", &long)]).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "nothing of it is read");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_form_that_is_too_large_does_nothing() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let (id, _) = site.world.draft("ana", &site.world.filled_request(ZAB)).await;
    let document = "00000000-0000-7000-8000-000000000002";
    let long = endless();
    for path in [
        format!("/files/{id}/{document}/remove"),
        format!("/files/{id}/{document}/confidential"),
        format!("/letters/{id}"),
        "/shortcuts".to_owned(),
        "/logins/end".to_owned(),
    ] {
        says(&site.post(&path, &ana, "/inbox", &[("next", &long)]).await, Language::Pt);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_is_too_large_begins_no_work_copy() {
    let site = TestSite::new().await;
    let claire = site.sign_in("claire").await;
    let before = site.open("/designer", &claire).await.text.matches("/designer/").count();
    let file = "x".repeat(10 * 1024 * 1024);
    let body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n{}\r\n--x\r\nContent-Disposition: form-data; \
         name=\"file\"; filename=\"a.zip\"\r\n\r\n{file}\r\n--x--\r\n",
        key()
    );
    let call = from_page(Method::POST, "/designer/import", &claire)
        .header(CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body))
        .unwrap();
    let answer = site.send(call).await;
    let language = site.world.caller("claire").await.language;
    says(&answer, language);
    let after = site.open("/designer", &claire).await.text.matches("/designer/").count();
    assert_eq!(before, after);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_never_ends_is_answered() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let piece = Bytes::from(vec![b'x'; 256 * 1024]);
    for (path, accept) in [("/api/save_draft", PAGE), ("/api/save_draft", "*/*"), ("/open/language", PAGE)] {
        let piece = piece.clone();
        let pieces = futures::stream::repeat_with(move || Ok::<_, std::io::Error>(piece.clone()));
        let call = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header("host", "localhost:3000")
            .header("sec-fetch-site", "same-origin")
            .header("cookie", &ana)
            .header(ACCEPT, accept)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from_stream(pieces))
            .unwrap();
        assert_eq!(site.send(call).await.status, StatusCode::PAYLOAD_TOO_LARGE, "{path} {accept}");
    }
}

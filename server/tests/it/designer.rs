//! The designer through the real router: plain forms, archives, and nothing for those who are not of the Commission.

use crate::harness::{TestSite, from_page};
use axum::body::Body;
use domain::language::Language;
use domain::procedures::design::place::Part;
use http::{Method, StatusCode};

/// Begins a work copy and yields the address below which its pages stand.
async fn begin(site: &TestSite, cookie: &str) -> String {
    let list = site.open("/designer", cookie).await;
    let key = list.hidden("key").unwrap();
    let form = [("key", key.as_str()), ("values[name][]", "own_idea"), ("_page", "/designer")];
    let answer = site.post("/api/create_work_copy", cookie, "/designer", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.location().strip_suffix("/overview").unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_a_work_copy_is_shown_in_every_language() {
    let site = TestSite::new().await;
    let claire = site.sign_in("claire").await;
    let base = begin(&site, &claire).await;
    for part in Part::ALL {
        let answer = site.open(&format!("{base}/{}", part.code()), &claire).await;
        assert_eq!(answer.status, StatusCode::OK, "{part:?}");
        assert!(answer.text.contains("own_idea"), "{part:?}");
    }
    for place in [
        "form?at=field.0",
        "form?at=field",
        "questions?at=question.0.follow_up",
        "overview?at=head",
        "deadlines?at=deadline.0",
        "letters?at=letter",
    ] {
        let answer = site.open(&format!("{base}/{place}"), &claire).await;
        assert_eq!(answer.status, StatusCode::OK, "{place}");
        assert!(answer.text.contains("action=\"/api/change_work_copy\""), "{place}");
    }
    for language in Language::ALL {
        let answer = site.open(&format!("{base}/preview?language={language}"), &claire).await;
        assert_eq!(answer.status, StatusCode::OK, "{language}");
    }
    let asking = site.open(&format!("{base}/preview"), &claire).await;
    assert!(asking.text.contains("name=\"values[facts][]\""), "the side that asks fills in the form");
    let answering = site.open(&format!("{base}/preview?side=responder"), &claire).await;
    assert_eq!(answering.status, StatusCode::OK);
    assert!(!answering.text.contains("name=\"values[facts][]\""), "the side that answers reads it");
    assert!(answering.text.contains("preview-before") && answering.text.contains("preview-after"));
    for gone in [
        "form?at=field.99",
        "letters?at=letter.0.part",
        "questions?at=question.99.follow_up",
        "form?at=letter",
    ] {
        let gone = site.open(&format!("{base}/{gone}"), &claire).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_form_comes_back_with_what_was_typed() {
    let site = TestSite::new().await;
    let claire = site.sign_in("claire").await;
    let base = begin(&site, &claire).await;
    let id = base.rsplit('/').next().unwrap().to_owned();
    let page = format!("{base}/form?at=field");
    let shown = site.open(&page, &claire).await;
    let (revision, key) = (shown.hidden("revision").unwrap(), shown.hidden("key").unwrap());
    let form = [
        ("_page", page.as_str()),
        ("copy", id.as_str()),
        ("revision", revision.as_str()),
        ("key", key.as_str()),
        ("change", "add"),
        ("at", "field"),
        ("values[id][]", "Not A Name"),
        ("values[text.label][]", "What was typed"),
    ];
    let answer = site.post("/api/change_work_copy", &claire, &page, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("error-summary") && answer.text.contains("Not A Name"), "{}", answer.text);
    assert!(answer.text.contains("What was typed"), "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_work_copy_leaves_as_an_archive_and_strangers_to_it_find_nothing() {
    let site = TestSite::new().await;
    let (claire, ana) = (site.sign_in("claire").await, site.sign_in("ana").await);
    let base = begin(&site, &claire).await;
    let archive = site.open(&format!("{base}/export.zip"), &claire).await;
    assert_eq!((archive.status, archive.header("content-type")), (StatusCode::OK, "application/zip"));
    assert!(archive.bytes.starts_with(b"PK"));
    for path in ["/designer".to_owned(), format!("{base}/overview"), format!("{base}/export.zip")] {
        assert_eq!(site.open(&path, &ana).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!site.open("/inbox", &ana).await.text.contains("href=\"/designer\""));
    assert!(site.open("/inbox", &claire).await.text.contains("href=\"/designer\""));

    let key = site.open("/designer", &claire).await.hidden("key").unwrap();
    let mut body =
        format!("--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n{key}\r\n").into_bytes();
    body.extend(b"--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.zip\"\r\n\r\n");
    body.extend(&archive.bytes);
    body.extend(b"\r\n--x--\r\n");
    let call = from_page(Method::POST, "/designer/import", &claire)
        .header("content-type", "multipart/form-data; boundary=x")
        .body(Body::from(body));
    let answer = site.send(call.unwrap()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let again = answer.location().replace("/overview", "/export.zip");
    assert_eq!(site.open(&again, &claire).await.bytes, archive.bytes);
}

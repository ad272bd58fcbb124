//! Documents over HTTP: taken in by a form, given out to those who take part, not there for anybody else.

use crate::harness::{Answer, TestSite, from_page};
use app::i18n::{self, format};
use axum::body::Body;
use domain::ids::{ExchangeId, Revision};
use domain::language::Language;
use domain::problem::ProblemCode;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{HeaderValue, Method, Request, StatusCode};
use operations::testing::{ZAB, key};

const BOUNDARY: &str = "----the-end-of-a-part";
/// The greatest document of the test world, in bytes.
const LIMIT: u64 = 1024 * 1024;

/// A call with a document as a browser posts it: the fields, then the file.
fn upload(
    id: ExchangeId,
    cookie: &str,
    fields: &[(&str, String)],
    name: &str,
    content: &[u8],
) -> Request<Body> {
    let begin = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=");
    let mut body = Vec::new();
    for (field, text) in fields {
        body.extend(format!("{begin}\"{field}\"\r\n\r\n{text}\r\n").bytes());
    }
    // What the browser says of the type is not believed.
    let said = "Content-Type: application/pdf";
    body.extend(format!("{begin}\"file\"; filename=\"{name}\"\r\n{said}\r\n\r\n").bytes());
    body.extend_from_slice(content);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
    from_page(Method::POST, &format!("/files/{id}"), cookie)
        .header(CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(Body::from(body))
        .unwrap()
}

/// The same call by a script.
fn by_script(mut call: Request<Body>) -> Request<Body> {
    call.headers_mut().insert(ACCEPT, HeaderValue::from_static("*/*"));
    call
}

fn kind(site: &TestSite) -> String {
    site.world.procedure().definition.document_kinds[0].clone()
}

fn documents_page(id: ExchangeId) -> String {
    format!("/drafts/{id}/documents")
}

/// The fields that stand before a file.
fn fields(site: &TestSite, id: ExchangeId, attached_to: &str) -> [(&'static str, String); 5] {
    [
        ("key", key().to_string()),
        ("attached_to", attached_to.to_owned()),
        ("next", documents_page(id)),
        ("kind", kind(site)),
        ("language", "pt".to_owned()),
    ]
}

fn pdf(length: u64) -> Vec<u8> {
    let mut content = b"%PDF-1.7\n".to_vec();
    content.extend((0..length).map(|n| u8::try_from(n % 251).unwrap()));
    content
}

/// A ZIP archive of empty files.
fn archive(names: &[&str]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for name in names {
        let offset = u32::try_from(archive.len()).unwrap().to_le_bytes();
        // In both headers: version 2.0; flags, method, time, checksum, sizes; the lengths of name and extra field.
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        let shared = [&[20_u8, 0][..], &[0; 20], &length, &[0; 2]].concat();
        archive.extend([&b"PK\x03\x04"[..], &shared, name.as_bytes()].concat());
        // In the directory besides: the version that made it; comment, disk, attributes; the place of the file.
        let place = [&[0_u8; 10][..], &offset].concat();
        directory.extend([&b"PK\x01\x02"[..], &[20, 0], &shared, &place, name.as_bytes()].concat());
    }
    let count = u16::try_from(names.len()).unwrap().to_le_bytes();
    let size = u32::try_from(directory.len()).unwrap().to_le_bytes();
    let begin = u32::try_from(archive.len()).unwrap().to_le_bytes();
    archive.extend(directory);
    archive.extend([&b"PK\x05\x06"[..], &[0; 4], &count, &count, &size, &begin, &[0; 2]].concat());
    archive
}

/// The address of the only document on the page.
fn address(page: &Answer, id: ExchangeId) -> String {
    let begin = format!("href=\"/files/{id}/");
    let mut found = page.text.split(begin.as_str()).skip(1);
    let rest = found.next().expect("a document on the page");
    assert!(found.next().is_none(), "more than one document");
    format!("/files/{id}/{}", rest.split('"').next().unwrap())
}

/// A request of Ana to Kai's authority with one document, not sent yet; and the address of the document.
async fn with_document(
    site: &TestSite,
    ana: &str,
    name: &str,
    content: &[u8],
) -> (ExchangeId, Revision, String) {
    let (id, revision) = site.world.draft("ana", &site.world.filled_request(ZAB)).await;
    let page = documents_page(id);
    let taken = site.send(upload(id, ana, &fields(site, id, "request"), name, content)).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
    assert_eq!(taken.location(), format!("{page}#documents"));
    (id, revision, address(&site.open(&page, ana).await, id))
}

/// Posts the form of an act.
async fn act(site: &TestSite, cookie: &str, endpoint: &str, id: ExchangeId, revision: Revision) {
    let (id, revision, key) = (id.to_string(), revision.to_string(), key().to_string());
    let form = [("id", id.as_str()), ("revision", revision.as_str()), ("key", key.as_str())];
    let answer = site.post(&format!("/api/{endpoint}"), cookie, "/inbox", &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{endpoint}: {}", answer.text);
}

/// Kai takes on what he sees.
async fn accept(site: &TestSite, kai: &str, id: ExchangeId) {
    let revision = site.world.revision("kai", id).await;
    act(site, kai, "accept_exchange", id, revision).await;
}

/// Checks that the person gets the very page of what is nowhere.
async fn is_not_there(site: &TestSite, cookie: &str, path: &str, why: &str) {
    let nowhere = site.open("/no-such-page", cookie).await;
    let answer = site.open(path, cookie).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{why}");
    assert_eq!(answer.without_nonce(), nowhere.without_nonce(), "{why}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_of_a_draft_reaches_the_other_side_byte_by_byte_once_it_accepts() {
    let site = TestSite::new().await;
    let (ana, kai) = (site.sign_in("ana").await, site.sign_in("kai").await);
    let content = pdf(70_000);
    let (id, revision, file) = with_document(&site, &ana, "Diplôme.exe", &content).await;
    assert_eq!(site.open(&file, &ana).await.bytes, content);
    is_not_there(&site, &kai, &file, "a draft is its author's").await;
    act(&site, &ana, "send_exchange", id, revision).await;
    is_not_there(&site, &kai, &file, "before acceptance").await;
    let case = format!("/exchanges/{id}");
    assert!(!site.open(&case, &kai).await.text.contains(&file));
    accept(&site, &kai, id).await;
    assert!(site.open(&case, &kai).await.text.contains(&format!("href=\"{file}\"")));
    let answer = site.open(&file, &kai).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.bytes, content);
    for (name, value) in [
        ("content-type", "application/pdf"),
        ("content-length", "70009"),
        ("cache-control", "no-store"),
        ("content-disposition", "attachment; filename=\"Dipl_me.pdf\"; filename*=UTF-8''Dipl%C3%B4me.pdf"),
        ("content-security-policy", "default-src 'none'; sandbox; frame-ancestors 'none'"),
    ] {
        assert_eq!(answer.header(name), value, "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_is_nowhere_for_who_does_not_take_part_or_has_no_role() {
    let site = TestSite::new().await;
    let (ana, kai) = (site.sign_in("ana").await, site.sign_in("kai").await);
    let (id, revision, file) = with_document(&site, &ana, "diploma.pdf", &pdf(10)).await;
    act(&site, &ana, "send_exchange", id, revision).await;
    accept(&site, &kai, id).await;
    let unknown = format!("/files/{id}/00000000-0000-7000-8000-000000000002");
    for name in ["maria", "petra", "frieda"] {
        let stranger = site.sign_in(name).await;
        is_not_there(&site, &stranger, &file, name).await;
        is_not_there(&site, &stranger, &unknown, name).await;
        let removing = site.post(&format!("{file}/remove"), &stranger, "/inbox", &[]).await;
        assert_eq!(removing.status, StatusCode::NOT_FOUND, "{name}");
        let marking = [("confidential", "yes")];
        let marking = site.post(&format!("{file}/confidential"), &stranger, "/inbox", &marking).await;
        assert_eq!(marking.status, StatusCode::NOT_FOUND, "{name}");
        let adding = upload(id, &stranger, &fields(&site, id, "a.any"), "a.pdf", &pdf(1));
        assert_eq!(site.send(adding).await.status, StatusCode::NOT_FOUND, "{name}");
    }
    assert_eq!(site.open(&file, "").await.status, StatusCode::SEE_OTHER);
    is_not_there(&site, &kai, &unknown, "an unknown number").await;
    let other = site.world.sent_by("ana", ZAB).await;
    let document = file.rsplit('/').next().unwrap();
    is_not_there(&site, &ana, &format!("/files/{other}/{document}"), "under another exchange").await;
    site.post(&format!("{file}/remove"), &kai, "/inbox", &[]).await;
    assert_eq!(site.open(&file, &kai).await.status, StatusCode::OK, "it is not his to remove");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_of_an_answer_that_was_not_sent_is_nowhere_for_the_other_side() {
    let site = TestSite::new().await;
    let (ana, kai) = (site.sign_in("ana").await, site.sign_in("kai").await);
    let id = site.world.sent_by("ana", ZAB).await;
    accept(&site, &kai, id).await;
    let request = site.world.filled_request(ZAB);
    let question = format!("a.{}", request.all("q").next().unwrap());
    let call = by_script(upload(id, &kai, &fields(&site, id, &question), "ergebnis.pdf", &pdf(10)));
    let taken = site.send(call).await;
    assert_eq!(taken.status, StatusCode::CREATED, "{}", taken.text);
    let taken: serde_json::Value = serde_json::from_str(&taken.text).unwrap();
    let file = format!("/files/{id}/{}", taken["id"].as_str().unwrap());
    assert_eq!(site.open(&file, &kai).await.bytes, pdf(10));
    is_not_there(&site, &ana, &file, "not sent").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_document_says_why_and_keeps_the_form() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let (id, _) = site.world.draft("ana", &site.world.filled_request(ZAB)).await;
    let most = format::bytes(Language::Pt, LIMIT);
    let with_macros = archive(&["[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"]);
    for (name, content, why) in [
        ("a.pdf", b"MZ\x90\x00".to_vec(), ProblemCode::FileTypeNotAccepted),
        ("a.pdf", b"<svg onload=alert(1)>".to_vec(), ProblemCode::FileTypeNotAccepted),
        ("a.zip", archive(&["a.pdf"]), ProblemCode::FileTypeNotAccepted),
        ("a.docx", with_macros, ProblemCode::FileHasMacros),
        ("a.docx", b"PK\x03\x04broken".to_vec(), ProblemCode::FileDamaged),
        ("a.pdf", Vec::new(), ProblemCode::FileEmpty),
        ("a.pdf", pdf(LIMIT), ProblemCode::FileTooLarge),
    ] {
        let call = || upload(id, &ana, &fields(&site, id, "request"), name, &content);
        let page = site.send(call()).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{why:?}");
        let key = format!("error-{}", why.code());
        let text = i18n::text(Language::Pt, &key, &[("max", most.clone().into())]);
        let shown = page.text.replace(['\u{2068}', '\u{2069}'], "");
        assert!(shown.contains(&text), "{why:?}: {text} is missing in {shown}");
        assert!(shown.contains(&format!("<option value=\"{}\" selected>", kind(&site))), "{why:?}");
        assert!(!shown.contains(&format!("href=\"/files/{id}/")), "{why:?} was kept");
        let script = site.send(by_script(call())).await;
        assert_eq!(script.status, StatusCode::UNPROCESSABLE_ENTITY, "{why:?}");
        assert!(script.text.contains(&format!("\"{}\"", why.code())), "{}", script.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_word_document_without_macros_is_taken_for_what_it_is() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let content = archive(&["[Content_Types].xml", "word/document.xml"]);
    let (.., file) = with_document(&site, &ana, "diploma.pdf", &content).await;
    let answer = site.open(&file, &ana).await;
    assert_eq!(answer.bytes, content);
    assert!(answer.header("content-type").ends_with("wordprocessingml.document"));
    assert!(answer.header("content-disposition").starts_with("attachment; filename=\"diploma.docx\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_of_a_draft_is_removed_again() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let (id, _, file) = with_document(&site, &ana, "diploma.pdf", &pdf(10)).await;
    let page = documents_page(id);
    let removed = site.post(&format!("{file}/remove"), &ana, &page, &[("next", page.as_str())]).await;
    assert_eq!((removed.status, removed.location()), (StatusCode::SEE_OTHER, &*format!("{page}#documents")));
    is_not_there(&site, &ana, &file, "removed").await;
    assert!(!site.open(&page, &ana).await.text.contains(&file));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confidential_document_is_marked_on_the_page_of_the_case_for_both_sides() {
    let site = TestSite::new().await;
    let (ana, kai) = (site.sign_in("ana").await, site.sign_in("kai").await);
    let (id, revision, file) = with_document(&site, &ana, "diploma.pdf", &pdf(10)).await;
    act(&site, &ana, "send_exchange", id, revision).await;
    accept(&site, &kai, id).await;
    let case = format!("/exchanges/{id}");
    let form = format!("action=\"{file}/confidential\"");
    for (wanted, marks) in [("yes", 1), ("yes", 1), ("no", 0)] {
        let posted = [("confidential", wanted), ("next", case.as_str())];
        let marked = site.post(&format!("{file}/confidential"), &ana, &case, &posted).await;
        assert_eq!(
            (marked.status, marked.location()),
            (StatusCode::SEE_OTHER, &*format!("{case}#documents"))
        );
        for cookie in [&ana, &kai] {
            let page = site.open(&case, cookie).await.text;
            assert_eq!(page.matches("tag--confidential").count(), marks, "{page}");
            assert_eq!(page.contains(&form), cookie == &ana, "only who attached it changes it");
        }
    }
    let foreign = site.post(&format!("{file}/confidential"), &kai, &case, &[("confidential", "yes")]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
}

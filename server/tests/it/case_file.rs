//! A case as PDF and as ZIP, and its letters: for those who take part, in the language of choice, not there for others.

use crate::harness::{Answer, TestSite};
use app::i18n;
use domain::exchanges::Act;
use domain::ids::ExchangeId;
use domain::language::Language;
use http::StatusCode;
use lopdf::Document;
use operations::exchanges::{ActTexts, act, view};
use operations::testing::{FOSA, ZAB, key};

fn path(id: ExchangeId, ending: &str) -> String {
    format!("/exchanges/{id}/case.{ending}?language=el&personal=1")
}

/// Where two bytes strings of an answer stand: ZIP keeps the names of its files as they are.
fn holds(answer: &Answer, what: &str) -> bool {
    answer.bytes.windows(what.len()).any(|window| window == what.as_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_given_out_as_pdf_and_as_zip_to_those_who_take_part() {
    let site = TestSite::new().await;
    let (ana, kai) = (site.sign_in("ana").await, site.sign_in("kai").await);
    let id = site.world.sent_by("ana", ZAB).await;
    for cookie in [&ana, &kai] {
        let page = site.open(&format!("/exchanges/{id}"), cookie).await;
        assert!(page.text.contains(&format!("action=\"/exchanges/{id}/case.pdf\"")));
        assert!(page.text.contains(&format!("formaction=\"/exchanges/{id}/case.zip\"")));
        let pdf = site.open(&path(id, "pdf"), cookie).await;
        assert_eq!(pdf.status, StatusCode::OK, "{}", pdf.text);
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert_eq!(pdf.header("cache-control"), "no-store");
        assert!(pdf.header("content-disposition").ends_with(".pdf"));
        assert!(pdf.bytes.starts_with(b"%PDF-1.7"));
        let zip = site.open(&path(id, "zip"), cookie).await;
        assert_eq!((zip.status, zip.header("content-type")), (StatusCode::OK, "application/zip"));
        assert!(zip.bytes.starts_with(b"PK\x03\x04") && holds(&zip, "/index.txt"));
    }
    let asked = site.open(&format!("/exchanges/{id}"), &ana).await;
    assert!(asked.text.contains("id=\"save-personal\""), "who may read personal data chooses");
    let before = site.open(&format!("/exchanges/{id}"), &kai).await;
    assert!(!before.text.contains("id=\"save-personal\""), "before acceptance there is no choice");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_case_says_how_long_after_closure_its_personal_data_stay() {
    let site = TestSite::new().await;
    let id = site.world.sent_by("ana", ZAB).await;
    let page = site.open(&format!("/exchanges/{id}"), &site.sign_in("ana").await).await;
    let months = site.world.procedure().definition.block_after_months;
    let shown = page.text.replace(['\u{2068}', '\u{2069}'], "");
    for length in [
        i18n::text(Language::Pt, "deadline-months", &[("count", months.into())]),
        i18n::text(Language::Pt, "deadline-years", &[("count", 3.into())]),
    ] {
        let rule = i18n::text(Language::Pt, "deadline-after-closure", &[("length", length.into())]);
        let rule = rule.replace(['\u{2068}', '\u{2069}'], "");
        assert!(shown.contains(&rule), "{rule} is missing");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_others_cases_look_like_those_of_nothing() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let id = site.world.sent_by("ana", ZAB).await;
    let none = "00000000-0000-7000-8000-000000000001".parse().unwrap();
    for name in ["maria", "petra"] {
        let stranger = site.sign_in(name).await;
        for ending in ["pdf", "zip"] {
            let theirs = site.open(&path(id, ending), &stranger).await;
            let nothing = site.open(&path(none, ending), &stranger).await;
            assert_eq!(theirs.status, StatusCode::NOT_FOUND, "{name} {ending}");
            assert_eq!(theirs.without_nonce(), nothing.without_nonce(), "{name} {ending}");
        }
        let letters = site.open(&format!("/exchanges/{id}/letters"), &stranger).await;
        assert_eq!(letters.status, StatusCode::NOT_FOUND, "{name}");
        let access = site.open(&format!("/exchanges/{id}/access"), &stranger).await;
        assert_eq!(access.status, StatusCode::NOT_FOUND, "{name}");
        let (once, page) = (key().to_string(), format!("/exchanges/{id}/letters"));
        let form = [("letter", "information"), ("language", "el"), ("key", once.as_str())];
        let made = site.post(&format!("/letters/{id}"), &stranger, &page, &form).await;
        assert_eq!(made.status, StatusCode::NOT_FOUND, "{name}");
    }
    assert_eq!(site.open("/exchanges/x/case.pdf", &ana).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_seen_first_then_kept_and_comes_with_the_zip() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let id = site.world.sent_by("ana", ZAB).await;
    let page = format!("/exchanges/{id}/letters?letter=information&language=bg");
    let shown = site.open(&page, &ana).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.text);
    assert!(shown.text.contains("lang=\"bg\"") && shown.text.contains("2005/36/ЕО"), "{}", shown.text);
    let once = shown.hidden("key").unwrap();
    let form = [("letter", "information"), ("language", "bg"), ("key", once.as_str())];
    for _ in 0..2 {
        let kept = site.post(&format!("/letters/{id}"), &ana, &page, &form).await;
        assert_eq!(kept.location(), format!("/exchanges/{id}#letters"), "{}", kept.text);
    }
    let case = site.open(&format!("/exchanges/{id}"), &ana).await;
    assert_eq!(case.text.matches(" BG.pdf\"").count(), 1, "{}", case.text);
    let zip = site.open(&path(id, "zip"), &ana).await;
    assert!(holds(&zip, " BG.pdf") && holds(&zip, "%PDF-1.7"));
    let bare = site.open(&format!("/exchanges/{id}/case.zip"), &ana).await;
    assert!(!holds(&bare, "/documents/"), "without personal data no document goes along");
}

async fn takes(site: &TestSite, name: &str, id: ExchangeId, done: Act) {
    let (caller, revision) = (site.world.caller(name).await, site.world.revision(name, id).await);
    act(&caller, id, revision, key(), done, ActTexts::default()).await.unwrap();
}

/// What the PDF of a case says in English.
async fn printed(site: &TestSite, id: ExchangeId, cookie: &str) -> String {
    let answer = site.open(&format!("/exchanges/{id}/case.pdf?language=en&personal=1"), cookie).await;
    let document = Document::load_mem(&answer.bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pdf_says_what_is_confidential_and_who_has_which_part() {
    let site = TestSite::new().await;
    let (ana, frieda) = (site.sign_in("ana").await, site.sign_in("frieda").await);
    let id = site.world.sent_by("ana", ZAB).await;
    takes(&site, "kai", id, Act::Accept { other_date: None }).await;
    let before = printed(&site, id, &ana).await;
    assert!(!before.contains("Confidential") && !before.contains("Parts of this request"), "{before}");

    let whole = view(&site.world.caller("kai").await, id).await.unwrap();
    let given = whole.own_questions.last().unwrap().clone();
    takes(&site, "kai", id, Act::Split { recipient: Some(FOSA), questions: vec![given] }).await;
    takes(&site, "ana", id, Act::MarkConfidential).await;
    let part = format!("{}/1", whole.number);
    for cookie in [&ana, &frieda] {
        let said = printed(&site, id, cookie).await;
        for words in ["Confidential", "Parts of this request", part.as_str(), "Waiting for acceptance"] {
            assert!(said.contains(words), "{words} is missing in {said}");
        }
    }
}

//! Pages about procedures: open to strangers, without a program, in every language; those that are not public are not
//! there for strangers.

use crate::harness::{Answer, TestSite, from_page};
use axum::body::Body;
use domain::language::Language;
use http::{Method, StatusCode};
use operations::procedures::load;
use operations::testing::invented;

const INVENTED: &str = include_str!("../../../app/domain/tests/fixtures/invented/procedure.toml");
const SECRET: &str = "not_public = \"The subject matter of the pilot is not public yet.\"\nversion = ";

/// Puts definitions in force beside the shipped one.
async fn install(site: &TestSite, definitions: &[String]) {
    let services = &site.world.services;
    for definition in definitions {
        let procedures = load(&services.store, &services.keys, &[invented(definition)], services.now()).await;
        services.set_procedures(procedures.unwrap_or_else(|faults| panic!("{faults}")));
    }
}

async fn in_language(site: &TestSite, path: &str, language: &str) -> Answer {
    let call = from_page(Method::GET, path, "").header("accept-language", language);
    site.send(call.body(Body::empty()).unwrap()).await
}

fn shipped(site: &TestSite) -> String {
    format!("/procedures/{}", site.world.procedure_id())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_reads_about_procedures_in_every_language_without_a_program() {
    let site = TestSite::new().await;
    let page = shipped(&site);
    for language in Language::ALL {
        for path in ["/procedures", page.as_str()] {
            let answer = in_language(&site, path, language.code()).await;
            assert_eq!(answer.status, StatusCode::OK, "{path} {language}");
            assert!(answer.text.contains(&format!("<html lang=\"{language}\"")), "{path} {language}");
            assert!(
                !answer.text.contains(".wasm") && !answer.text.contains("type=\"module\""),
                "{path} {language}"
            );
            assert!(answer.text.contains("action=\"/open/language\""), "the language can be chosen");
        }
    }
    let german = in_language(&site, &page, "de").await.text;
    assert!(german.contains("legal-content/DE/TXT/?uri=CELEX:32005L0036"), "{german}");
    let names = site.world.procedure();
    assert!(german.contains(names.text(Language::De, "procedure", "name")), "{german}");
}

#[tokio::test(flavor = "multi_thread")]
async fn for_people_who_are_signed_in_the_page_stands_in_their_frame() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    for path in ["/procedures".to_owned(), shipped(&site)] {
        let answer = site.open(&path, &ana).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.text.contains("class=\"rail\"") && answer.text.contains(".wasm"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_not_found() {
    let site = TestSite::new().await;
    let page = shipped(&site);
    let paths = [
        "/procedures/none".to_owned(),
        "/procedures/NOT%20A%20NAME".to_owned(),
        format!("{page}?version=99"),
        format!("{page}?version=x"),
        format!("{page}?version=-1"),
    ];
    for path in &paths {
        let answer = site.open(path, "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let current = site.world.procedure().definition.version;
    assert_eq!(site.open(&format!("{page}?version={current}"), "").await.status, StatusCode::OK);
    assert_eq!(
        site.open(&format!("{page}/more"), "").await.status,
        StatusCode::SEE_OTHER,
        "private, as all else"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_procedure_that_is_not_public_is_not_there_for_strangers() {
    let site = TestSite::new().await;
    let secret = INVENTED.replace("version = ", SECRET);
    install(&site, std::slice::from_ref(&secret)).await;
    let page = "/procedures/inspect_vessel";
    let nowhere = site.open("/procedures/none", "").await;
    for path in [page.to_owned(), format!("{page}?version=3")] {
        let answer = site.open(&path, "").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.without_nonce(), nowhere.without_nonce(), "{path}");
    }
    assert!(!site.open("/procedures", "").await.text.contains(page));
    let ana = site.sign_in("ana").await;
    assert!(site.open("/procedures", &ana).await.text.contains(page));
    let answer = site.open(page, &ana).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(!answer.text.contains("subject matter of the pilot"), "the reason is for those who decide");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_that_is_not_public_is_not_there_beside_one_that_is() {
    let site = TestSite::new().await;
    let secret = INVENTED.replace("version = ", SECRET);
    install(&site, &[secret, INVENTED.replace("version = 3", "version = 4")]).await;
    let page = "/procedures/inspect_vessel";
    let current = in_language(&site, page, "fi").await;
    assert_eq!(current.status, StatusCode::OK);
    assert!(!current.text.contains("version=3"));
    assert!(current.text.contains("<h1 lang=\"en\">procedure name"), "{}", current.text);
    assert_eq!(site.open(&format!("{page}?version=3"), "").await.status, StatusCode::NOT_FOUND);
    let ana = site.sign_in("ana").await;
    assert!(site.open(page, &ana).await.text.contains(&format!("{page}?version=3")));
    assert_eq!(site.open(&format!("{page}?version=3"), &ana).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_filter_the_list_by_a_plain_address() {
    let site = TestSite::new().await;
    let page = shipped(&site);
    let link = format!("href=\"{page}\"");
    assert!(site.open("/procedures?words=2005%2F36%2FEC", "").await.text.contains(&link));
    let none = site.open("/procedures?words=%22%3E%3Cscript%3E", "").await;
    assert_eq!(none.status, StatusCode::OK);
    assert!(!none.text.contains(&link) && !none.text.contains("<script>"));
}

//! The search over HTTP: filters stand in the address, and people concerned never do.

use crate::harness::TestSite;
use http::StatusCode;
use operations::testing::{ZAB, key};

const PERSON: &str = "/requests/search/person";

#[tokio::test(flavor = "multi_thread")]
async fn filters_stand_in_the_address_and_come_back_in_the_form() {
    let site = TestSite::new().await;
    let id = site.world.sent_by("ana", ZAB).await;
    let ana = site.sign_in("ana").await;
    let row = format!("href=\"/exchanges/{id}\"");
    let blank = site.open("/requests/search", &ana).await;
    assert!(blank.status == StatusCode::OK && !blank.text.contains(&row));
    let found = site.open("/requests/search?text=zentralstelle", &ana).await;
    assert!(found.text.contains(&row) && found.text.contains("value=\"zentralstelle\""));
    let procedure = site.world.procedure_id();
    let path = format!("/requests/search?procedure={procedure}&f.qualification_title=canary");
    let found = site.open(&path, &ana).await;
    assert!(found.text.contains(&row), "{}", found.text);
    assert!(found.text.contains("name=\"f.profession\"") && !found.text.contains("name=\"f.holder\""));
    assert!(!site.open(&path, &site.sign_in("kai").await).await.text.contains(&row), "before acceptance");
    let hostile = "/requests/search?text=%22%3E%3Cscript%3E&procedure=%00&f.=x&f.none=1&country=QQ&after=odd";
    let hostile = site.open(hostile, &ana).await;
    assert!(hostile.status == StatusCode::OK && !hostile.text.contains("\"><script>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_is_kept_and_taken_away() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let page = "/requests/search?text=REF";
    let once = key().to_string();
    let form = [
        ("key", once.as_str()),
        ("query[text]", "REF"),
        ("query[fields][profession]", "doctor"),
        ("values[name][]", "Mine"),
    ];
    let kept = site.post("/api/save_search", &ana, page, &form).await;
    assert_eq!((kept.status, kept.location()), (StatusCode::SEE_OTHER, page));
    let shown = site.open("/requests/search", &ana).await;
    let link = "href=\"/requests/search?text=REF&amp;f.profession=doctor\"";
    assert!(shown.text.contains(link) && shown.text.contains("Mine"), "{}", shown.text);
    let again = key().to_string();
    let nameless = [("key", again.as_str()), ("query[text]", "REF")];
    let refused = site.post("/api/save_search", &ana, page, &nameless).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("id=\"field-name-error\""));
    site.post("/api/forget_search", &ana, page, &[("id", once.as_str())]).await;
    assert!(!site.open("/requests/search", &ana).await.text.contains("Mine"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_is_searched_by_post_and_no_address_names_anybody() {
    let site = TestSite::new().await;
    site.world.sent_by("ana", ZAB).await;
    let ana = site.sign_in("ana").await;
    let petra = site.sign_in("petra").await;
    assert_eq!(site.open(PERSON, &petra).await.status, StatusCode::NOT_FOUND);
    let page = site.open(PERSON, &ana).await;
    let once = page.hidden("key").unwrap();
    let procedure = site.world.procedure_id();
    let form = [
        ("key", once.as_str()),
        ("values[procedure][]", procedure.as_str()),
        ("values[name][]", "Maria Silva"),
        ("values[reason][]", "enquiry"),
    ];
    let found = site.post("/api/search_person", &ana, PERSON, &form).await;
    assert_eq!(found.status, StatusCode::SEE_OTHER, "{}", found.text);
    let path = found.location().to_owned();
    assert!(path.starts_with(&format!("{PERSON}/")) && !path.contains("Silva"), "{path}");
    let shown = site.open(&path, &ana).await;
    assert!(shown.status == StatusCode::OK && !shown.text.contains("Silva"));
    assert_eq!(site.open(&path, &site.sign_in("kai").await).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.open(&format!("{PERSON}/odd"), &ana).await.status, StatusCode::NOT_FOUND);
    let other = key().to_string();
    let short = [("key", other.as_str()), ("values[name][]", "Silva")];
    let refused = site.post("/api/search_person", &ana, PERSON, &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("value=\"Silva\"") && refused.text.contains("error-summary"));
    assert_eq!(refused.location(), "");
}

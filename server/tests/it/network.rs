//! Pages of the network: for signed-in people, with the forms of coordinators for coordinators alone.

use crate::harness::TestSite;
use domain::authorities::{Appointment, Function, Remit};
use domain::country::Country;
use domain::ids::AppointmentId;
use http::StatusCode;
use operations::testing::{FOSA, World, ZAB};
use uuid::Uuid;

/// The Zentralstelle coordinates Germany.
pub async fn coordinated(world: &World) {
    let mut hk = world.services.store.housekeeping().await.unwrap();
    let new = Appointment {
        id: AppointmentId(Uuid::from_u128(1)),
        authority: ZAB,
        function: Function::National,
        remit: Remit::whole(Country::parse("DE").unwrap()),
        parent: None,
    };
    store::authorities::network::add_function(&mut hk, &new).await.unwrap();
    hk.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_coordinator_finds_the_forms_on_the_page_of_an_authority() {
    let site = TestSite::new().await;
    coordinated(&site.world).await;
    let page = format!("/authorities/{FOSA}");
    for (name, has_forms) in [("petra", true), ("ana", false), ("frieda", false), ("kai", false)] {
        let cookie = site.sign_in(name).await;
        let answer = site.open(&page, &cookie).await;
        assert_eq!(answer.status, StatusCode::OK, "{name}");
        for endpoint in [
            "change_access",
            "link_coordinator",
            "appoint_coordinator",
            "change_authority_life",
            "merge_authority",
            "place_authority",
        ] {
            let form = format!("action=\"/api/{endpoint}\"");
            assert_eq!(answer.text.contains(&form), has_forms, "{name} {endpoint}");
        }
        for path in ["/network", "/help/contacts"] {
            assert_eq!(site.open(path, &cookie).await.status, StatusCode::OK, "{name} {path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_is_split_by_a_form_after_its_page_showed_what_goes_where() {
    let site = TestSite::new().await;
    coordinated(&site.world).await;
    let page = format!("/authorities/{FOSA}/split");
    let (petra, ana) = (site.sign_in("petra").await, site.sign_in("ana").await);
    assert_eq!(site.open(&page, &ana).await.status, StatusCode::NOT_FOUND);
    let form = site.open(&page, &petra).await;
    assert!(form.text.contains("method=\"get\"") && !form.text.contains("/api/split_authority"));
    let procedure = site.world.procedure_id();
    let (to, how) = (format!("values[to.{procedure}][]"), format!("values[how.{procedure}][]"));
    let asks = |id| {
        let (to, how) =
            (format!("values%5Bto.{procedure}%5D%5B%5D"), format!("values%5Bhow.{procedure}%5D%5B%5D"));
        format!("{page}?check=1&{to}={id}&{how}=access")
    };
    let [to_itself, to_other] = [FOSA, ZAB].map(asks);
    let refused = site.open(&to_itself, &petra).await;
    assert!(refused.text.contains(&format!("href=\"#field-to.{procedure}\"")), "{}", refused.text);
    let shown = site.open(&to_other, &petra).await;
    assert!(shown.text.contains("/api/split_authority"), "{}", shown.text);
    let (authority, seen, other) = (FOSA.to_string(), shown.hidden("seen").unwrap(), ZAB.to_string());
    let mut posted = vec![
        ("authority", authority.as_str()),
        ("seen", "something else"),
        ("key", "00000000-0000-4000-8000-000000000003"),
        (to.as_str(), other.as_str()),
        (how.as_str(), "access"),
    ];
    let stale = site.post("/api/split_authority", &petra, &to_other, &posted).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", stale.text);
    (posted[1].1, posted[2].1) = (seen.as_str(), "00000000-0000-4000-8000-000000000004");
    let done = site.post("/api/split_authority", &petra, &to_other, &posted).await;
    assert_eq!(done.location(), format!("/authorities/{FOSA}"), "{}", done.text);
    let after = site.open(&format!("/authorities/{ZAB}"), &petra).await;
    assert!(after.text.contains(&format!("href=\"/authorities/{FOSA}\"")), "{}", after.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn access_is_suspended_by_a_form_and_the_next_click_of_the_others_knows() {
    let site = TestSite::new().await;
    coordinated(&site.world).await;
    let page = format!("/authorities/{FOSA}");
    let (authority, procedure) = (FOSA.to_string(), site.world.procedure_id().to_string());
    let (petra, frieda) = (site.sign_in("petra").await, site.sign_in("frieda").await);
    assert!(site.open("/requests/new", &frieda).await.text.contains("/api/create_draft"));
    let form = [
        ("authority", authority.as_str()),
        ("procedure", procedure.as_str()),
        ("key", "00000000-0000-4000-8000-000000000001"),
        ("step", "suspend"),
    ];
    let ana = site.sign_in("ana").await;
    let refused = site.post("/api/change_access", &ana, &page, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);
    assert!(refused.text.contains("message--error"));
    let done = site.post("/api/change_access", &petra, &page, &form).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, page.as_str()));
    assert!(!site.open("/requests/new", &frieda).await.text.contains("/api/create_draft"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_incomplete_link_comes_back_with_what_is_missing() {
    let site = TestSite::new().await;
    coordinated(&site.world).await;
    let petra = site.sign_in("petra").await;
    let authority = FOSA.to_string();
    let form = [("authority", authority.as_str()), ("key", "00000000-0000-4000-8000-000000000002")];
    let page = format!("/authorities/{FOSA}");
    let answer = site.post("/api/link_coordinator", &petra, &page, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("href=\"#field-coordinator\""), "{}", answer.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_finds_what_waits_and_reminds_by_a_form() {
    let site = TestSite::new().await;
    coordinated(&site.world).await;
    let (petra, ana) = (site.sign_in("petra").await, site.sign_in("ana").await);
    let page = "/network/work?kind=never_signed_in";
    assert_eq!(site.open(page, &ana).await.status, StatusCode::NOT_FOUND);
    let list = site.open(page, &petra).await;
    assert!(list.text.contains("action=\"/api/remind_authority\"") && list.text.contains(&FOSA.to_string()));
    let authority = FOSA.to_string();
    let form = [("authority", authority.as_str()), ("kind", "never_signed_in"), ("thing", "")];
    let done = site.post("/api/remind_authority", &petra, page, &form).await;
    assert_eq!(done.location(), format!("{page}&reminded={FOSA}"), "{}", done.text);
    let refused = site.post("/api/remind_authority", &ana, page, &form).await;
    assert!(refused.status.is_client_error(), "{}", refused.text);
}

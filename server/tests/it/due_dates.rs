//! The calendar file of an exchange: for those who take part, with nothing about people in it.

use crate::harness::TestSite;
use http::StatusCode;
use operations::testing::ZAB;

#[tokio::test(flavor = "multi_thread")]
async fn due_dates_are_given_out_as_a_calendar_file_to_those_who_take_part() {
    let site = TestSite::new().await;
    let (ana, kai) = (site.sign_in("ana").await, site.sign_in("kai").await);
    let id = site.world.sent_by("ana", ZAB).await;
    let path = format!("/exchanges/{id}/due-dates.ics");
    let link = format!("href=\"{path}\"");
    for cookie in [&ana, &kai] {
        assert!(site.open(&format!("/exchanges/{id}"), cookie).await.text.contains(&link));
        let answer = site.open(&path, cookie).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.header("content-type"), "text/calendar; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "no-store");
        assert!(answer.header("content-disposition").ends_with(".ics\""));
        assert!(answer.text.matches("BEGIN:VEVENT\r\n").count() >= 1, "{}", answer.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn due_dates_of_others_look_like_those_of_nothing() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let id = site.world.sent_by("ana", ZAB).await;
    let nowhere = "/exchanges/00000000-0000-7000-8000-000000000001/due-dates.ics";
    for name in ["maria", "petra"] {
        let stranger = site.sign_in(name).await;
        let theirs = site.open(&format!("/exchanges/{id}/due-dates.ics"), &stranger).await;
        let nothing = site.open(nowhere, &stranger).await;
        assert_eq!((theirs.status, nothing.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{name}");
        assert_eq!(theirs.without_nonce(), nothing.without_nonce(), "{name}");
    }
    assert_eq!(site.open("/exchanges/x/due-dates.ics", &ana).await.status, StatusCode::NOT_FOUND);
}

//! The directory as CSV and JSON: what stands in the answers, for whom, and how often.

use crate::harness::TestSite;
use domain::authorities::export::MOST_IN_PERIOD;
use http::StatusCode;
use operations::testing::{DGES, FOSA};
use serde_json::Value;

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_is_given_out_as_a_table_that_programs_read() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let answer = site.open("/authorities/export.csv?country=DE&level=&area=&text=&group=", &ana).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.header("content-type").starts_with("text/csv; charset=utf-8"));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert!(answer.header("content-disposition").contains("authorities.csv"));
    assert!(answer.bytes.starts_with(&[0xEF, 0xBB, 0xBF]));
    let lines: Vec<&str> = answer.text.trim_start_matches('\u{feff}').split_terminator("\r\n").collect();
    assert!(lines[0].starts_with("id,country,") && !lines[0].contains("mailbox"));
    assert!(lines[0].ends_with(",professions,activities,keywords"), "{}", lines[0]);
    assert!(lines.iter().any(|line| line.starts_with(&FOSA.to_string())));
    assert!(!answer.text.contains(&DGES.to_string()) && !answer.text.contains("@authority.example"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_directory_is_given_out_as_json_and_nothing_found_is_an_empty_list() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    let answer = site.open("/authorities/export.json", &ana).await;
    assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, "application/json"));
    let list: Vec<Value> = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(list.len(), site.world.services.directory().len());
    assert!(
        list.iter()
            .all(|one| one["id"].is_string() && one["keywords"].is_array() && one.get("inside").is_none())
    );
    let nothing = site.open("/authorities/export.json?text=zzzzqq", &ana).await;
    assert_eq!(serde_json::from_str::<Vec<Value>>(&nothing.text).unwrap(), Vec::<Value>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_too_many_files_is_told_so() {
    let site = TestSite::new().await;
    let ana = site.sign_in("ana").await;
    for _ in 0..MOST_IN_PERIOD {
        assert_eq!(site.open("/authorities/export.csv", &ana).await.status, StatusCode::OK);
    }
    assert_eq!(site.open("/authorities/export.csv", &ana).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

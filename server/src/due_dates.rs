//! The due dates of an exchange as a calendar file.

use crate::icalendar::{self, WholeDay};
use crate::sign_in::{fault, open};
use crate::site::Site;
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::ids::ExchangeId;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use operations::Error;
use operations::exchanges::due_dates::{DueDates, due_dates};

/// Gives the file out to those who may read the exchange.
pub async fn download(State(site): State<Site>, Path(id): Path<String>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let (Ok(id), Some(session)) = (id.parse::<ExchangeId>(), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match due_dates(&session.caller, id).await {
        Ok(dates) => file(&dates, &site.services.public_url),
        Err(Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(other) => fault(&parts, other),
    }
}

fn file(dates: &DueDates, public_url: &str) -> Response {
    let host = public_url.split("://").nth(1).unwrap_or(public_url);
    let events: Vec<WholeDay> = dates
        .dates
        .iter()
        .map(|date| WholeDay {
            uid: format!("{}-{}@{host}", dates.id, date.deadline),
            stamp: dates.changed_at,
            day: date.due,
            summary: format!("{} · {}", dates.number, dates.procedure_name),
            description: date.name.clone(),
            url: format!("{public_url}/exchanges/{}", dates.id),
        })
        .collect();
    let name = format!("attachment; filename=\"{}.ics\"", dates.number);
    let mut answer = icalendar::write(&events).into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/calendar; charset=utf-8"));
    let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    headers.insert(CONTENT_DISPOSITION, name);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

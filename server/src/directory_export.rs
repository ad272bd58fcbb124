//! The directory as a file, CSV or JSON, written piece by piece while it is read.

use crate::files::disposition;
use crate::sign_in::{fault, open};
use crate::site::Site;
use app::authorities::answers::input;
use app::authorities::api::FindQuery;
use axum::body::{Body, Bytes};
use axum::extract::{Query, Request, State};
use axum::response::{IntoResponse, Response};
use domain::authorities::export::{ExportFormat, ExportRow, csv_head, csv_line};
use domain::csv::BYTE_ORDER_MARK;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderValue, StatusCode};
use operations::authorities::{Export, export};
use serde::Deserialize;
use std::io;

/// The filters of the page; what cannot be read of them filters nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filters {
    text: String,
    country: String,
    level: String,
    area: String,
    group: String,
}

/// Gives the directory out as a table.
pub async fn csv(State(_): State<Site>, Query(filters): Query<Filters>, call: Request) -> Response {
    answer(filters, ExportFormat::Csv, call).await
}

/// Gives the directory out as JSON.
pub async fn json(State(_): State<Site>, Query(filters): Query<Filters>, call: Request) -> Response {
    answer(filters, ExportFormat::Json, call).await
}

async fn answer(filters: Filters, format: ExportFormat, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let Some(session) = open(&parts) else { return StatusCode::NOT_FOUND.into_response() };
    let Filters { text, country, level, area, group } = filters;
    let query = FindQuery { text, country, level, area, group, ..FindQuery::default() };
    match export(&session.caller, &input(query), format).await {
        Ok(export) => file(export, format),
        Err(error) => fault(&parts, error),
    }
}

fn file(export: Export, format: ExportFormat) -> Response {
    let kind = match format {
        ExportFormat::Csv => "text/csv; charset=utf-8; header=present",
        ExportFormat::Json => "application/json",
    };
    let pieces = (0..=export.pieces()).map(move |number| Ok::<_, io::Error>(piece(&export, format, number)));
    let mut answer = Body::from_stream(futures::stream::iter(pieces)).into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(CONTENT_DISPOSITION, disposition(&format!("authorities.{}", format.code())));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// A piece of the file: the first has the head before it, and the one behind the last is the end.
fn piece(export: &Export, format: ExportFormat, number: usize) -> Bytes {
    let rows = export.piece(number);
    let text = match format {
        ExportFormat::Csv => {
            let is_inside = export.is_inside();
            let head =
                if number == 0 { format!("{BYTE_ORDER_MARK}{}", csv_head(is_inside)) } else { String::new() };
            rows.iter().fold(head, |text, row| text + &csv_line(row, is_inside))
        }
        ExportFormat::Json => {
            let head = if number == 0 { "[" } else { "" };
            let end = if number == export.pieces() { "]\n" } else { "" };
            let rows = rows.iter().enumerate().map(|(at, row)| json_line(row, number == 0 && at == 0));
            rows.fold(head.to_owned(), |text, row| text + &row) + end
        }
    };
    Bytes::from(text)
}

/// Rows hold nothing but texts, lists of texts and a number: they can always be written.
fn json_line(row: &ExportRow, is_first: bool) -> String {
    let comma = if is_first { "" } else { "," };
    format!("{comma}\n{}", serde_json::to_string(row).unwrap_or_default())
}

//! Upload and download of documents: streams, which are no server functions.

use crate::answers::{for_script, see_other};
use crate::calls::{PageNonce, page_before, path_within, wants_page};
use crate::sign_in::{fault, open};
use crate::site::Site;
use app::caller::{Visitor, app_error};
use app::error::{AppError, codes};
use app::visit::Posted;
use axum::Json;
use axum::body::Body;
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::ids::{DocumentId, ExchangeId};
use domain::language::Language;
use domain::procedures::Entries;
use http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
};
use http::request::Parts;
use http::{HeaderValue, StatusCode};
use operations::documents::{self, Upload, UploadInput};
use operations::{Caller, Error};
use serde::Deserialize;
use serde_json::json;
use std::fmt::Write;

/// Greatest size of one field besides the file, in bytes.
const FIELD_LIMIT: usize = 8 * 1024;
/// The rest of a refused file is read and dropped up to so many times its limit, because a browser whose upload is cut
/// off shows no answer.
const DRAINED: u64 = 4;

fn ids(exchange: &str, document: &str) -> Option<(ExchangeId, DocumentId)> {
    Some((exchange.parse().ok()?, document.parse().ok()?))
}

/// Gives a document out.
pub async fn download(State(_): State<Site>, Path(path): Path<(String, String)>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let (Some((exchange, document)), Some(session)) = (ids(&path.0, &path.1), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let download = match documents::download(&session.caller, exchange, document).await {
        Ok(download) => download,
        Err(error) => return answer_to(&parts, error),
    };
    let name = disposition(&download.document.name);
    let kind = HeaderValue::from_str(&download.document.media_type);
    let size = HeaderValue::from(download.document.size);
    let stream = futures::StreamExt::map(download.bytes(), |piece| {
        piece
            .inspect_err(|error| tracing::error!(%error, "download broke off"))
            .map_err(std::io::Error::other)
    });
    let mut answer = Body::from_stream(stream).into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, kind.unwrap_or(HeaderValue::from_static("application/octet-stream")));
    headers.insert(CONTENT_LENGTH, size);
    headers.insert(CONTENT_DISPOSITION, name);
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    let alone = HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'");
    headers.insert(CONTENT_SECURITY_POLICY, alone);
    answer
}

/// `attachment` with the name in letters that every browser reads, and in full (RFC 6266, RFC 8187).
pub fn disposition(name: &str) -> HeaderValue {
    let is_safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ');
    let plain: String = name.chars().map(|c| if is_safe(c) { c } else { '_' }).collect();
    let mut full = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            full.push(char::from(byte));
        } else {
            let _ = write!(full, "%{byte:02X}");
        }
    }
    HeaderValue::from_str(&format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{full}"))
        .unwrap_or(HeaderValue::from_static("attachment"))
}

#[derive(Debug, Default, Deserialize)]
struct RemoveForm {
    #[serde(default)]
    next: String,
}

/// Removes a document that was not sent.
pub async fn remove(State(site): State<Site>, Path(path): Path<(String, String)>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Ok(body) = axum::body::to_bytes(body, FIELD_LIMIT).await else {
        return site.too_large(&parts).await;
    };
    let form: RemoveForm = serde_urlencoded::from_bytes(&body).unwrap_or_default();
    let (Some((exchange, document)), Some(session)) = (ids(&path.0, &path.1), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match documents::remove(&session.caller, exchange, document).await {
        Ok(()) if wants_page(&parts.headers) => {
            see_other(&to_documents(&next_page(&site, &parts, &form.next)))
        }
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => answer_to(&parts, error),
    }
}

#[derive(Debug, Default, Deserialize)]
struct MarkForm {
    #[serde(default)]
    next: String,
    #[serde(default)]
    confidential: String,
}

/// Asks for confidential treatment of a document, or ends it.
pub async fn mark(State(site): State<Site>, Path(path): Path<(String, String)>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Ok(body) = axum::body::to_bytes(body, FIELD_LIMIT).await else {
        return site.too_large(&parts).await;
    };
    let form: MarkForm = serde_urlencoded::from_bytes(&body).unwrap_or_default();
    let (Some((exchange, document)), Some(session)) = (ids(&path.0, &path.1), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let is_confidential = form.confidential == "yes";
    match documents::mark(&session.caller, exchange, document, is_confidential).await {
        Ok(()) if wants_page(&parts.headers) => {
            see_other(&to_documents(&next_page(&site, &parts, &form.next)))
        }
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => answer_to(&parts, error),
    }
}

fn answer_to(parts: &Parts, error: Error) -> Response {
    match error {
        Error::NotFound => StatusCode::NOT_FOUND.into_response(),
        other => fault(parts, other),
    }
}

fn next_page(site: &Site, parts: &Parts, next: &str) -> String {
    let before = || page_before(&parts.headers, &site.services.public_url);
    path_within(next).map(str::to_owned).or_else(before).unwrap_or_else(|| "/inbox".to_owned())
}

fn to_documents(next: &str) -> String {
    format!("{}#documents", next.split('#').next().unwrap_or(next))
}

/// Takes a document in. The fields stand before the file.
pub async fn upload(State(site): State<Site>, Path(exchange): Path<String>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let (Ok(exchange), Some(session)) = (exchange.parse::<ExchangeId>(), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut fields = Entries::default();
    let whole = Request::from_parts(parts.clone(), body);
    let result = match Multipart::from_request(whole, &()).await {
        Ok(mut form) => receive(&session.caller, exchange, &mut form, &mut fields).await,
        Err(_) => Err(AppError::coded(codes::UNREADABLE)),
    };
    let next = next_page(&site, &parts, fields.text("next").unwrap_or_default());
    match result {
        Ok(id) if wants_page(&parts.headers) => {
            tracing::debug!(%id, "document taken in");
            see_other(&to_documents(&next))
        }
        Ok(id) => (StatusCode::CREATED, Json(json!({ "id": id }))).into_response(),
        Err(error) if error.code == codes::NOT_FOUND => StatusCode::NOT_FOUND.into_response(),
        Err(error) if wants_page(&parts.headers) => {
            let Some(visitor) = parts.extensions.get::<Visitor>().cloned() else {
                return StatusCode::NOT_FOUND.into_response();
            };
            let posted = Posted { endpoint: "upload".to_owned(), error, entries: fields };
            let path = next.split('#').next().unwrap_or("/inbox").to_owned();
            site.refused_page(&path, visitor, parts.extensions.get::<PageNonce>(), posted).await
        }
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
            for_script(status, &error)
        }
    }
}

async fn receive(
    caller: &Caller,
    exchange: ExchangeId,
    form: &mut Multipart,
    fields: &mut Entries,
) -> Result<DocumentId, AppError> {
    let unreadable = |_| AppError::coded(codes::UNREADABLE);
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == "file" {
            return file(caller, exchange, field, fields).await;
        }
        let text = short_text(field).await?;
        fields.set(name, text);
    }
    Err(AppError::coded(codes::UNREADABLE))
}

async fn short_text(mut field: Field<'_>) -> Result<String, AppError> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|_| AppError::coded(codes::UNREADABLE))? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > FIELD_LIMIT {
            return Err(AppError::coded(codes::UNREADABLE));
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

async fn file(
    caller: &Caller,
    exchange: ExchangeId,
    mut field: Field<'_>,
    fields: &Entries,
) -> Result<DocumentId, AppError> {
    let key = fields.text("key").and_then(|key| key.parse().ok());
    let input = UploadInput {
        key: key.ok_or_else(|| AppError::coded(codes::UNREADABLE))?,
        exchange,
        attached_to: fields.text("attached_to").unwrap_or("request").to_owned(),
        kind: fields.text("kind").unwrap_or_default().to_owned(),
        language: fields.text("language").and_then(Language::parse),
        name: field.file_name().unwrap_or_default().to_owned(),
        is_confidential: fields.text("confidential") == Some("yes"),
    };
    let limit = caller.services.document_limits.size;
    let most = limit.saturating_mul(DRAINED);
    let mut upload: Result<Upload, Error> = documents::begin_upload(caller, input).await;
    let mut read: u64 = 0;
    while let Some(piece) = field.chunk().await.map_err(|_| AppError::coded(codes::UNREADABLE))? {
        read = read.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        let taken = match &mut upload {
            Ok(open) => open.push(&piece).await,
            Err(_) => Ok(()),
        };
        if let Err(error) = taken {
            upload = Err(error);
        }
        if read > most {
            break;
        }
    }
    match upload {
        Ok(upload) => upload.finish().await.map_err(app_error),
        Err(error) => Err(app_error(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_break_out_of_its_header() {
        let header = disposition("a\"; filename=b\r\nX: é.pdf");
        let text = header.to_str().unwrap();
        assert!(text.starts_with("attachment; filename=\"a__ filename_b__X_ _.pdf\"; "));
        assert!(text.ends_with("X%3A%20%C3%A9.pdf"));
    }
}

//! Work copies of the designer as archives: taken out and taken in, which are no server functions.

use crate::answers::{for_script, see_other};
use crate::calls::{PageNonce, wants_page};
use crate::sign_in::{fault, open};
use crate::site::Site;
use app::caller::{Visitor, app_error};
use app::error::{AppError, codes};
use app::visit::Posted;
use axum::body::Bytes;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{FromRequest, Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::ids::{OnceKey, WorkCopyId};
use domain::procedures::Entries;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderValue, StatusCode};
use operations::procedures::designer;
use operations::{Caller, Error};
use serde_json::json;

/// Greatest size of an archive with what stands around it in the form, in bytes.
pub const ARCHIVE_LIMIT: usize = 8 * 1024 * 1024;

/// Gives a work copy out as an archive.
pub async fn export(State(_): State<Site>, Path(id): Path<String>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let (Ok(id), Some(session)) = (id.parse::<WorkCopyId>(), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    match designer::export(&session.caller, id).await {
        Ok((name, bytes)) => archive(&name, bytes),
        Err(Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(other) => fault(&parts, other),
    }
}

/// The name holds letters, digits and underscores alone.
fn archive(name: &str, bytes: Vec<u8>) -> Response {
    let mut answer = Bytes::from(bytes).into_response();
    let headers = answer.headers_mut();
    let name = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    headers.insert(CONTENT_DISPOSITION, name.unwrap_or(HeaderValue::from_static("attachment")));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// Begins a work copy from an archive. The key stands before the file.
pub async fn import(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Some(session) = open(&parts).filter(|session| designer::may_design(&session.caller)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let whole = Request::from_parts(parts.clone(), body);
    let result = match Multipart::from_request(whole, &()).await {
        Ok(mut form) => receive(&session.caller, &mut form).await,
        Err(_) => Err(AppError::coded(codes::UNREADABLE)),
    };
    match result {
        Ok(id) if wants_page(&parts.headers) => see_other(&format!("/designer/{id}/overview")),
        Ok(id) => (StatusCode::CREATED, axum::Json(json!({ "id": id }))).into_response(),
        Err(error) if error.code == codes::NOT_FOUND => StatusCode::NOT_FOUND.into_response(),
        Err(error) if wants_page(&parts.headers) => refused(&site, &parts, error).await,
        Err(error) => {
            let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY);
            for_script(status, &error)
        }
    }
}

async fn refused(site: &Site, parts: &Parts, error: AppError) -> Response {
    let Some(visitor) = parts.extensions.get::<Visitor>().cloned() else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let posted = Posted { endpoint: "import_work_copy".to_owned(), error, entries: Entries::default() };
    site.refused_page("/designer", visitor, parts.extensions.get::<PageNonce>(), posted).await
}

async fn receive(caller: &Caller, form: &mut Multipart) -> Result<WorkCopyId, AppError> {
    let failed = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => AppError::coded(codes::TOO_LARGE),
        _ => AppError::coded(codes::UNREADABLE),
    };
    let mut key: Option<OnceKey> = None;
    while let Some(field) = form.next_field().await.map_err(failed)? {
        let name = field.name().unwrap_or_default().to_owned();
        match name.as_str() {
            "key" => key = field.text().await.map_err(failed)?.parse().ok(),
            "file" => {
                let key = key.ok_or_else(|| AppError::coded(codes::UNREADABLE))?;
                let bytes = field.bytes().await.map_err(failed)?;
                return designer::import(caller, bytes.to_vec(), key).await.map_err(app_error);
            }
            _ => {}
        }
    }
    Err(AppError::coded(codes::UNREADABLE))
}

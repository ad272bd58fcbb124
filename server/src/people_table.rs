//! A table of people, typed or as a file, and the codes of those whom it added: routes of their own, because files are no
//! part of a plain form.

use crate::answers::see_other;
use crate::calls::PageNonce;
use crate::files::disposition;
use crate::sign_in::{fault, open};
use crate::site::Site;
use app::caller::{Visitor, app_error};
use app::error::{AppError, codes};
use app::visit::Posted;
use axum::extract::multipart::Multipart;
use axum::extract::{FromRequest, Path, Request, State};
use axum::response::{IntoResponse, Response};
use domain::accounts::invitation;
use domain::ids::OnceKey;
use domain::procedures::Entries;
use http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use http::request::Parts;
use http::{HeaderValue, StatusCode};
use operations::Error;
use operations::accounts::{added_people, import_people};

/// The greatest table, in bytes: 50,000 lines of 300 signs.
pub const TABLE_LIMIT: usize = 16 * 1024 * 1024;
const PAGE: &str = "/people/import";
const ADDED: &str = "/people/added";

#[derive(Default)]
struct Form {
    table: String,
    key: Option<OnceKey>,
    is_to_be_saved: bool,
}

/// Shows the table again with everything that is wrong with it, or saves it.
pub async fn take(State(site): State<Site>, call: Request) -> Response {
    let (parts, body) = call.into_parts();
    let Some(session) = open(&parts) else { return StatusCode::NOT_FOUND.into_response() };
    let whole = Request::from_parts(parts.clone(), body);
    let form = match Multipart::from_request(whole, &()).await {
        Ok(mut multipart) => read(&mut multipart).await,
        Err(_) => Err(AppError::coded(codes::UNREADABLE)),
    };
    let form = match form {
        Ok(form) => form,
        Err(error) => return again(&site, &parts, None, error).await,
    };
    if let (true, Some(key)) = (form.is_to_be_saved, form.key) {
        match import_people(&session.caller, key, &form.table).await {
            Ok(_) => return see_other(&format!("{ADDED}/{key}")),
            // The page looks at the table again and names every line.
            Err(Error::Refused(_)) => {}
            Err(Error::NotFound) => return StatusCode::NOT_FOUND.into_response(),
            Err(Error::Internal(why)) => return fault(&parts, Error::Internal(why)),
            Err(error) => return again(&site, &parts, Some(form.table), app_error(error)).await,
        }
    }
    again(&site, &parts, Some(form.table), AppError::coded("")).await
}

/// Gives out the codes of those who were added in a step, as a table; leads to the page, where they are listed no more.
pub async fn codes(State(_): State<Site>, Path(step): Path<String>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let (Ok(step), Some(session)) = (step.parse::<OnceKey>(), open(&parts)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let people = match added_people(&session.caller, step).await {
        Ok(people) if people.is_empty() => return see_other(&format!("{ADDED}/{step}")),
        Ok(people) => people,
        Err(Error::NotFound) => return StatusCode::NOT_FOUND.into_response(),
        Err(other) => return fault(&parts, other),
    };
    let mut answer = invitation::table(&people).into_response();
    let headers = answer.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8; header=present"));
    headers.insert(CONTENT_DISPOSITION, disposition("codes.csv"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    answer
}

/// A file wins over what was typed. What is no text in UTF-8 becomes U+FFFD, which the check of the table names.
async fn read(multipart: &mut Multipart) -> Result<Form, AppError> {
    let too_large = |_| AppError::coded(codes::TOO_LARGE);
    let mut form = Form::default();
    while let Some(field) = multipart.next_field().await.map_err(too_large)? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(too_large)?;
        let text = String::from_utf8_lossy(&bytes);
        match name.as_str() {
            "table" if form.table.is_empty() => form.table = text.into_owned(),
            "file" if !bytes.is_empty() => form.table = text.into_owned(),
            "key" => form.key = text.parse().ok(),
            "go" => form.is_to_be_saved = text == "save",
            _ => {}
        }
    }
    Ok(form)
}

async fn again(site: &Site, parts: &Parts, table: Option<String>, error: AppError) -> Response {
    let visitor = parts.extensions.get::<Visitor>().cloned().unwrap_or_else(|| site.stranger(&parts.headers));
    let mut entries = Entries::default();
    if let Some(table) = table {
        entries.0.insert("table".to_owned(), vec![table]);
    }
    let status = if error.code.is_empty() { 200 } else { error.status() };
    let posted = Posted { endpoint: "import_people".to_owned(), error, entries };
    let nonce = parts.extensions.get::<PageNonce>();
    let mut answer = site.page(PAGE, Visitor { posted: Some(posted), ..visitor }, nonce).await;
    if answer.status() == StatusCode::OK {
        *answer.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::OK);
    }
    answer
}

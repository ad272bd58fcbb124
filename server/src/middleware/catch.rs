//! Turns a panic and an endless call into an answer with a reference.

use crate::answers::fault;
use crate::calls::CallId;
use app::error::codes;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use futures::FutureExt;
use http::StatusCode;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

/// How long an answer may take to begin.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long it may take to receive a document over a slow line.
const PATIENCE_FOR_DOCUMENTS: Duration = Duration::from_secs(15 * 60);

/// Catches panics and ends calls that take too long.
pub async fn catch(call: Request, next: Next) -> Response {
    let headers = call.headers().clone();
    let id = call.extensions().get::<CallId>().map(|id| id.0.to_string()).unwrap_or_default();
    let patience = if call.uri().path().starts_with("/files/") { PATIENCE_FOR_DOCUMENTS } else { PATIENCE };
    match tokio::time::timeout(patience, AssertUnwindSafe(next.run(call)).catch_unwind()).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(panic)) => {
            let what = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied())
                .unwrap_or("panic");
            tracing::error!(what, reference = id, "fault");
            fault(&headers, StatusCode::INTERNAL_SERVER_ERROR, codes::INTERNAL, &id)
        }
        Err(_) => {
            tracing::error!(reference = id, "call took too long");
            fault(&headers, StatusCode::SERVICE_UNAVAILABLE, codes::UNAVAILABLE, &id)
        }
    }
}

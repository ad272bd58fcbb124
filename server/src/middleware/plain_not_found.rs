//! Whatever is not there, and whatever is not yours, gets the same page.

use crate::calls::PageNonce;
use crate::site::Site;
use app::caller::Visitor;
use app::visit::Posted;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use http::StatusCode;

/// Replaces every answer 404 by the one plain not-found page, or for scripts by its error.
pub async fn plain_not_found(State(site): State<Site>, call: Request, next: Next) -> Response {
    let headers = call.headers().clone();
    let visitor = call.extensions().get::<Visitor>().cloned();
    let nonce = call.extensions().get::<PageNonce>().cloned();
    let mut answer = next.run(call).await;
    if answer.status() != StatusCode::NOT_FOUND {
        return answer;
    }
    let posted = answer.extensions_mut().remove::<Posted>();
    site.not_found(&headers, visitor, nonce.as_ref(), posted).await
}

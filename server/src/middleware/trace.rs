//! One line in the log and one count for each call. No personal data: neither values of the query nor names.

use crate::calls::CallId;
use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;
use http::Method;
use std::sync::Arc;
use tokio::time::Instant;

/// The route that answered, left on the answer for the layers outside of the router.
#[derive(Clone)]
struct Route(Arc<str>);

/// Notes the route on the answer; goes directly around the routes.
pub async fn note_route(call: Request, next: Next) -> Response {
    let route = call.extensions().get::<MatchedPath>().map(|path| Route(Arc::from(path.as_str())));
    let mut answer = next.run(call).await;
    if let Some(route) = route {
        answer.extensions_mut().insert(route);
    }
    answer
}

/// Logs and counts the call when its answer begins.
pub async fn trace(call: Request, next: Next) -> Response {
    let began = Instant::now();
    let method = call.method().clone();
    let id = call.extensions().get::<CallId>().cloned();
    let answer = next.run(call).await;
    let route = answer.extensions().get::<Route>().map_or("-", |route| &*route.0);
    let status = answer.status().as_u16();
    let took = began.elapsed();
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    let id = id.as_ref().map_or("-", |id| &*id.0);
    tracing::info!(request_id = id, %method, path = route, status, ms = milliseconds, "call");
    let labels = [
        ("method", method_label(&method).to_owned()),
        ("route", route.to_owned()),
        ("status", status.to_string()),
    ];
    metrics::counter!("openimi_http_requests_total", &labels).increment(1);
    metrics::histogram!("openimi_http_request_seconds", "route" => route.to_owned())
        .record(took.as_secs_f64());
    answer
}

/// A stranger may call with any word as a method; each would be a figure that is kept for ever.
fn method_label(method: &Method) -> &str {
    match *method {
        Method::GET
        | Method::HEAD
        | Method::POST
        | Method::PUT
        | Method::PATCH
        | Method::DELETE
        | Method::OPTIONS
        | Method::CONNECT
        | Method::TRACE => method.as_str(),
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_up_method_is_no_label() {
        assert_eq!(method_label(&Method::GET), "GET");
        assert_eq!(method_label(&Method::from_bytes(b"FOO123").unwrap()), "other");
        assert_eq!(method_label(&Method::from_bytes(b"get").unwrap()), "other");
    }
}

//! Whether the process lives, and whether it can serve.

use crate::site::Site;
use axum::extract::State;
use http::StatusCode;

/// The process lives.
pub async fn healthz() -> StatusCode {
    StatusCode::OK
}

/// The database answers and has the tables of this program.
pub async fn readyz(State(site): State<Site>) -> StatusCode {
    let store = &site.services.store;
    let is_ready = store.ping().await.is_ok() && matches!(store.pending_migrations().await, Ok(0));
    if is_ready && !site.stop.is_cancelled() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE }
}

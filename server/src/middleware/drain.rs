//! What a call still sends when it is answered is read and dropped: a browser whose upload is cut off shows no answer.

use crate::calls::is_reading;
use axum::body::Body;
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::Response;
use futures::{StreamExt, stream};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;

/// So much is dropped, in bytes ...
const DRAINED: usize = 64 * 1024 * 1024;
/// ... in so much time; whoever sends more, or slower, is cut off.
const PATIENCE: Duration = Duration::from_secs(10);

/// Answers, and reads what nobody has read.
pub async fn drain(call: Request, next: Next) -> Response {
    if is_reading(call.method()) {
        return next.run(call).await;
    }
    let (parts, body) = call.into_parts();
    let pieces = Arc::new(Mutex::new(body.into_data_stream()));
    let lent = stream::unfold(Arc::clone(&pieces), |pieces| async move {
        let piece = pieces.lock().await.next().await?;
        Some((piece, pieces))
    });
    let answer = next.run(Request::from_parts(parts, Body::from_stream(lent))).await;
    let rest = async {
        let mut pieces = pieces.lock().await;
        let mut read: usize = 0;
        while let Some(Ok(piece)) = pieces.next().await {
            read = read.saturating_add(piece.len());
            if read > DRAINED {
                break;
            }
        }
    };
    if tokio::time::timeout(PATIENCE, rest).await.is_err() {
        tracing::debug!("a call went on sending after its answer");
    }
    answer
}

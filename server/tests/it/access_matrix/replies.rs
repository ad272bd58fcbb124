//! Calls to the site, and what it answers.

use super::crawl;
use super::world::Values;
use axum::Router;
use axum::body::Body;
use axum::response::Response;
use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderName, Request, StatusCode};
use tower::ServiceExt;

/// So many calls are on their way at once where nothing is to change by them.
const LANES: usize = 4;

/// The kind and the text of a form: one with a file, which stands last, where it says so.
pub fn posted(mut form: Values) -> (&'static str, String) {
    if form.remove("multipart").is_none() {
        return ("application/x-www-form-urlencoded", serde_urlencoded::to_string(&form).unwrap());
    }
    let file = form.remove_entry("file");
    let part = |(name, value): (String, String)| {
        let named = if name == "file" { "; filename=\"matrix.pdf\"" } else { "" };
        format!("--B\r\ncontent-disposition: form-data; name=\"{name}\"{named}\r\n\r\n{value}\r\n")
    };
    let body: String = form.into_iter().chain(file).map(part).collect();
    ("multipart/form-data; boundary=B", format!("{body}--B--\r\n"))
}

/// What the site answered.
pub struct Reply {
    pub status: StatusCode,
    pub location: String,
    pub text: String,
}

impl Reply {
    /// Reads the whole of an answer.
    pub async fn read(answer: Response) -> Self {
        let (status, location) = (answer.status(), header(&answer, LOCATION).to_owned());
        let is_endless = header(&answer, CONTENT_TYPE).starts_with("text/event-stream");
        let body = answer.into_body();
        let bytes = if is_endless {
            crawl::first_events(body).await
        } else {
            let whole = axum::body::to_bytes(body, usize::MAX).await;
            whole.map_or_else(|_| b"the answer broke off".to_vec(), |bytes| bytes.to_vec())
        };
        Self { status, location, text: crawl::readable(&bytes) }
    }

    /// Whether the caller got what was asked for.
    pub fn is_success(&self) -> bool {
        let leads_on = self.status.is_redirection() && !self.location.starts_with("/sign-in");
        self.status.is_success() || leads_on
    }
}

fn header(answer: &Response, name: HeaderName) -> &str {
    answer.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

/// The replies in the order of the calls, of which some are on their way at once.
pub async fn send_at_once(calls: Vec<(Router, Request<Body>)>) -> Vec<Reply> {
    let each = calls.len().div_ceil(LANES).max(1);
    let mut calls = calls.into_iter();
    let mut lanes = Vec::new();
    for _ in 0..LANES {
        let lane: Vec<(Router, Request<Body>)> = calls.by_ref().take(each).collect();
        lanes.push(tokio::spawn(async move {
            let mut replies = Vec::new();
            for (node, call) in lane {
                replies.push(Reply::read(node.oneshot(call).await.unwrap()).await);
            }
            replies
        }));
    }
    let mut replies = Vec::new();
    for lane in lanes {
        replies.extend(lane.await.unwrap());
    }
    replies
}

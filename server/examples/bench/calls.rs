//! Calls to a router in process: through every layer, but without a network.

use crate::Outcome;
use crate::samples::{IN_A_ROUND, ROUNDS, Samples, WARM_UP};
use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HOST};
use http::{HeaderMap, Method, Request, StatusCode};
use std::time::{Duration, Instant};
use tower::ServiceExt;

/// The host under which the site is measured.
const HOST_NAME: &str = "127.0.0.1:3000";

/// An answer, read to its end.
pub struct Answer {
    /// From the call until the last byte.
    pub took: Duration,
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub bytes: Bytes,
    /// Its body as text.
    pub text: String,
}

/// Calls once.
pub async fn call(router: &Router, call: Request<Body>) -> Outcome<Answer> {
    let router = router.clone();
    let began = Instant::now();
    let (head, body) = router.oneshot(call).await?.into_parts();
    let bytes = to_bytes(body, usize::MAX).await?;
    let took = began.elapsed();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    Ok(Answer { took, status: head.status, headers: head.headers, bytes, text })
}

/// A form as our own pages post it.
pub fn form(path: &str, cookie: &str, accept: &str, pairs: &[(&str, &str)]) -> Outcome<Request<Body>> {
    let body = serde_urlencoded::to_string(pairs)?;
    let call = begun(Method::POST, path, cookie, accept);
    Ok(call.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(Body::from(body))?)
}

/// A call for what is read.
pub fn asked(path: &str, cookie: &str, accept: &str) -> http::request::Builder {
    begun(Method::GET, path, cookie, accept)
}

fn begun(method: Method, path: &str, cookie: &str, accept: &str) -> http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header(HOST, HOST_NAME)
        .header("sec-fetch-site", "same-origin")
        .header(COOKIE, cookie)
        .header(ACCEPT, accept)
}

/// A page that is asked for again and again, by the same person.
#[derive(Clone)]
pub struct Asked {
    router: Router,
    path: String,
    cookie: String,
}

impl Asked {
    /// A page of a router.
    pub fn new(router: &Router, path: &str, cookie: &str) -> Self {
        Self { router: router.clone(), path: path.to_owned(), cookie: cookie.to_owned() }
    }

    /// Asks once; anything but a page is a failure.
    pub async fn once(&self) -> Outcome<Answer> {
        let page = asked(&self.path, &self.cookie, "text/html").body(Body::empty())?;
        let answer = call(&self.router, page).await?;
        if answer.status == StatusCode::OK {
            Ok(answer)
        } else {
            Err(format!("{} answers {}: {}", self.path, answer.status, answer.text).into())
        }
    }

    /// Asks so often, one after the other.
    pub async fn often(self, count: usize) -> Outcome<Samples> {
        let mut samples = Samples::default();
        for _ in 0..count {
            samples.add(self.once().await?.took);
        }
        Ok(samples)
    }

    /// As [`Self::often`], on a worker thread: there the server answers too.
    async fn as_the_server(&self, count: usize) -> Outcome<Samples> {
        tokio::spawn(self.clone().often(count)).await?
    }
}

/// Asks for two pages in turns.
pub async fn in_turns(first: &Asked, second: &Asked) -> Outcome<(Samples, Samples)> {
    for asked in [first, second] {
        asked.as_the_server(WARM_UP).await?;
    }
    let (mut of_first, mut of_second) = (Samples::default(), Samples::default());
    for _ in 0..ROUNDS {
        of_first.add_all(first.as_the_server(IN_A_ROUND).await?);
        of_second.add_all(second.as_the_server(IN_A_ROUND).await?);
    }
    Ok((of_first, of_second))
}

//! A whole site on a small world, called in process through every layer.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::response::Response;
use domain::ids::{DocumentId, ExchangeId};
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, LOCATION, REFERER, SET_COOKIE};
use http::{Method, Request, StatusCode};
use operations::Services;
use operations::documents::{UploadInput, begin_upload};
use operations::testing::{PASSWORD, World, key};
use server::router;
use server::site::Settings;
use server::web_files::WebFiles;
use std::path::Path;
use tempfile::TempDir;
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;

/// The public address of the world.
pub const ORIGIN: &str = "http://localhost:3000";
/// What a browser accepts.
pub const PAGE: &str = "text/html,application/xhtml+xml";

/// A site.
pub struct TestSite {
    pub world: World,
    pub router: Router,
    pub stop: CancellationToken,
    _folder: TempDir,
}

impl TestSite {
    pub async fn new() -> Self {
        Self::with(unhurried()).await
    }

    pub async fn with(settings: Settings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite://{}?mode=rwc", folder.path().join("test.db").display());
        let world = World::new(&url).await;
        let stop = CancellationToken::new();
        let router = router::build(world.services.clone(), no_files(), settings, stop.clone());
        Self { world, router, stop, _folder: folder }
    }

    /// Sends a call as it is.
    pub async fn send(&self, call: Request<Body>) -> Answer {
        ask(&self.router, call).await
    }

    /// Opens a page as a browser does.
    pub async fn open(&self, path: &str, cookie: &str) -> Answer {
        self.send(from_page(Method::GET, path, cookie).body(Body::empty()).unwrap()).await
    }

    /// Posts a form as a browser without script does.
    pub async fn post(&self, path: &str, cookie: &str, before: &str, form: &[(&str, &str)]) -> Answer {
        let call = from_page(Method::POST, path, cookie)
            .header(REFERER, format!("{ORIGIN}{before}"))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(call.body(Body::from(serde_urlencoded::to_string(form).unwrap())).unwrap()).await
    }

    /// Signs in and yields the cookie.
    pub async fn sign_in(&self, name: &str) -> String {
        let answer =
            self.post("/open/sign-in", "", "/sign-in", &[("username", name), ("password", PASSWORD)]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        answer.cookie()
    }
}

/// Attaches a file to a request of this person.
pub async fn attach(
    world: &World,
    author: &str,
    exchange: ExchangeId,
    name: String,
    content: &[u8],
) -> DocumentId {
    let input = UploadInput {
        key: key(),
        exchange,
        attached_to: "request".to_owned(),
        kind: world.procedure().definition.document_kinds[0].clone(),
        language: None,
        name,
        is_confidential: false,
    };
    let mut upload = begin_upload(&world.caller(author).await, input).await.unwrap();
    upload.push(content).await.unwrap();
    upload.finish().await.unwrap()
}

/// Sends a call to a site.
pub async fn ask(site: &Router, call: Request<Body>) -> Answer {
    Answer::read(site.clone().oneshot(call).await.unwrap()).await
}

/// Another site on these services, on which nobody is too quick.
pub fn site_of(services: Services) -> Router {
    router::build(services, no_files(), unhurried(), CancellationToken::new())
}

fn unhurried() -> Settings {
    Settings { calls_per_second: 1_000_000, ..Settings::default() }
}

/// No program for browsers.
fn no_files() -> WebFiles {
    WebFiles::new(Some(Path::new("/no-such-site").to_owned()), false)
}

/// A call as a page of the site makes it.
pub fn from_page(method: Method, path: &str, cookie: &str) -> http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header("host", "localhost:3000")
        .header("sec-fetch-site", "same-origin")
        .header(COOKIE, cookie)
        .header(ACCEPT, PAGE)
}

/// An answer, read to its end.
pub struct Answer {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub text: String,
    pub bytes: Bytes,
}

impl Answer {
    async fn read(answer: Response) -> Self {
        let (head, body) = answer.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        Self {
            status: head.status,
            headers: head.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
        }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn location(&self) -> &str {
        self.header(LOCATION.as_str())
    }

    /// The login cookie that the answer sets.
    pub fn cookie(&self) -> String {
        let cookies = self.headers.get_all(SET_COOKIE).iter().map(|value| value.to_str().unwrap());
        let sid =
            cookies.into_iter().find(|cookie| cookie.starts_with("__Host-sid=")).expect("a login cookie");
        sid.split(';').next().unwrap().to_owned()
    }

    /// The value of a hidden control of the page.
    pub fn hidden(&self, name: &str) -> Option<String> {
        let at = self.text.find(&format!("name=\"{name}\""))?;
        let rest = &self.text[at..];
        let tag = &rest[..rest.find('>')?];
        let value = tag.split("value=\"").nth(1)?;
        value.split('"').next().map(str::to_owned)
    }

    /// The text without what differs in every answer: the nonce, and the seed of the keys of forms.
    pub fn without_nonce(&self) -> String {
        let policy = self.header("content-security-policy");
        let nonce = policy.split("'nonce-").nth(1).and_then(|rest| rest.split('\'').next()).expect("a nonce");
        let text = self.text.replace(nonce, "NONCE");
        let seed = text.split("seed\\\":\\\"").nth(1).and_then(|rest| rest.split('\\').next());
        match seed {
            Some(seed) if !seed.is_empty() => text.replace(seed, "SEED"),
            _ => text,
        }
    }
}

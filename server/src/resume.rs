//! A form that was posted after the login had ended: carried through the sign-in page, sealed, and posted again.

use crate::calls::{PageNonce, page_of_form};
use crate::site::{Site, entries};
use app::caller::Visitor;
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::ids::PersonId;
use http::{HeaderMap, StatusCode};
use operations::Services;
use serde::{Deserialize, Serialize};

/// A sealed value opens in this place only.
const PLACE: &str = "resume";

/// A form to be posted again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resume {
    /// Whose it is: nobody else's login posts it.
    pub person: PersonId,
    /// Where it was posted to.
    pub path: String,
    /// The page that it was on.
    pub before: Option<String>,
    /// The form as it was posted.
    pub body: String,
}

impl Resume {
    /// Seals it for the sign-in page; nothing if the system gives no randomness.
    #[must_use]
    pub fn seal(&self, services: &Services) -> Option<String> {
        let plain = serde_json::to_vec(self).ok()?;
        let sealed =
            services.keys.seal(PLACE, &plain).inspect_err(|error| tracing::error!(%error, "resume")).ok()?;
        Some(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// Opens what the sign-in page carried; nothing if it is not ours.
    #[must_use]
    pub fn open(services: &Services, text: &str) -> Option<Self> {
        let sealed = URL_SAFE_NO_PAD.decode(text).ok()?;
        serde_json::from_slice(&services.keys.open(PLACE, &sealed).ok()?).ok()
    }
}

/// A form with whose it is and where it was posted to.
pub type PostedBy<'a> = (PersonId, &'a str, &'a [u8]);

/// The sign-in page in place of an answer, with the form that was posted if it is known whose it is.
pub async fn sign_in_page(
    site: &Site,
    visitor: Visitor,
    nonce: Option<&PageNonce>,
    headers: &HeaderMap,
    posted: Option<PostedBy<'_>>,
) -> Response {
    page(site, visitor, nonce, headers, posted, sign_in_path).await
}

/// The same for somebody who is signed in, and did that too long ago for what was posted.
pub async fn prove_again_page(
    site: &Site,
    visitor: Visitor,
    nonce: Option<&PageNonce>,
    headers: &HeaderMap,
    posted: Option<PostedBy<'_>>,
) -> Response {
    page(site, visitor, nonce, headers, posted, prove_again_path).await
}

async fn page(
    site: &Site,
    visitor: Visitor,
    nonce: Option<&PageNonce>,
    headers: &HeaderMap,
    posted: Option<PostedBy<'_>>,
    path_to: fn(&str) -> String,
) -> Response {
    let typed = posted.map(|(_, _, body)| entries(body)).unwrap_or_default();
    let before = page_of_form(headers, &site.services.public_url, &typed);
    let resume = posted.and_then(|(person, path, body)| {
        let body = String::from_utf8(body.to_vec()).ok()?;
        Resume { person, path: path.to_owned(), before: before.clone(), body }.seal(&site.services)
    });
    let path = path_to(before.as_deref().unwrap_or("/inbox"));
    let stranger = Visitor { session: None, counts: None, posted: None, resume, ..visitor };
    let mut answer = site.page(&path, stranger, nonce).await;
    *answer.status_mut() = StatusCode::UNAUTHORIZED;
    answer
}

/// The address of the sign-in page that leads on to `next`.
#[must_use]
pub fn sign_in_path(next: &str) -> String {
    format!("/sign-in?{}", serde_urlencoded::to_string([("next", next)]).unwrap_or_default())
}

/// The address of the sign-in page on which somebody who is signed in proves it again; it leads on to `next`.
#[must_use]
pub fn prove_again_path(next: &str) -> String {
    format!("/sign-in?{}", serde_urlencoded::to_string([("again", "1"), ("next", next)]).unwrap_or_default())
}

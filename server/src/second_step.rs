//! The second step of signing in: the page that asks the code, and what is typed there.

use crate::answers::{see_other, set_cookie};
use crate::calls::{PageNonce, STEP, browser, cookie, path_within};
use crate::sign_in::{SignInForm, SignInSite, read, sign_in_again, step_again, typed, welcome};
use crate::site::Site;
use app::error::codes;
use axum::extract::{Request, State};
use axum::response::Response;
use http::request::Parts;
use operations::accounts::give_second_step;
use operations::accounts::sign_in::SignInFailure;

/// The page that asks the code.
const PAGE: &str = "/sign-in/code";
/// The browser forgets the first step when it no longer counts.
const TEN_MINUTES: &str = "SameSite=Strict; Max-Age=600";

/// Asks the code of whoever typed the right password. A posted form is carried on in the page, because no address holds it.
pub async fn ask_code(site: &Site, parts: &Parts, form: SignInForm, first: &str) -> Response {
    let path = page_path(&form);
    let mut answer = if form.resume.is_empty() {
        see_other(&path)
    } else {
        let mut visitor = site.stranger(&parts.headers);
        visitor.resume = Some(form.resume);
        site.page(&path, visitor, parts.extensions.get::<PageNonce>()).await
    };
    set_cookie(&mut answer, STEP, first, TEN_MINUTES);
    answer
}

/// Takes the code, signs in, and leads on as the first step does without a second.
pub async fn second_step(State(state): State<SignInSite>, call: Request) -> Response {
    let site = &state.site;
    let (parts, body) = call.into_parts();
    let Some(form) = read(body).await else {
        return site.too_large(&parts).await;
    };
    let first = cookie(&parts.headers, STEP).unwrap_or_default();
    let browser = browser(&parts, &site.settings.trusted_proxies);
    match give_second_step(&site.services, first, &typed(&form.code), &browser).await {
        Ok(signed_in) => welcome(&state, &parts, &form, &signed_in).await,
        Err(SignInFailure::Over) => sign_in_again(site, &parts, form, SignInFailure::Over).await,
        Err(failure) => {
            let path = page_path(&form);
            step_again(site, &parts, form, failure, ("sign-in-code", codes::CODE_NO_FIT, &path)).await
        }
    }
}

/// The address of the page, with where it leads on.
fn page_path(form: &SignInForm) -> String {
    let next = path_within(&form.next).unwrap_or("/inbox");
    let again = Some(("again", "1")).filter(|_| !form.again.is_empty());
    let query: Vec<(&str, &str)> = again.into_iter().chain([("next", next)]).collect();
    format!("{PAGE}?{}", serde_urlencoded::to_string(query).unwrap_or_default())
}

//! Passkeys: challenges for the script of a page, and signing in with what a device answered.

use crate::answers::refused;
use crate::calls::browser;
use crate::sign_in::{SignInSite, fault, first_page, open, read, step_again, welcome};
use crate::site::Site;
use app::error::{AppError, codes};
use axum::Json;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;
use operations::Error;
use operations::accounts::{
    Challenge, PasskeyAnswer, challenge_to_add, challenge_to_sign_in, sign_in_with_passkey,
};

/// A challenge to sign in.
pub async fn to_sign_in(State(site): State<Site>, call: Request) -> Response {
    let (parts, _) = call.into_parts();
    asked(&parts, challenge_to_sign_in(&site.services))
}

/// A challenge to make a passkey.
pub async fn to_add(call: Request) -> Response {
    let (parts, _) = call.into_parts();
    let Some(session) = open(&parts) else { return StatusCode::NOT_FOUND.into_response() };
    asked(&parts, challenge_to_add(&session.caller).await)
}

fn asked(parts: &Parts, challenge: Result<Challenge, Error>) -> Response {
    match challenge {
        Ok(challenge) => Json(challenge).into_response(),
        Err(error) => fault(parts, error),
    }
}

/// Signs in with the answer of a passkey; then leads on as the password does.
pub async fn sign_in(State(state): State<SignInSite>, call: Request) -> Response {
    let site = &state.site;
    let (parts, body) = call.into_parts();
    let Some(form) = read(body).await else {
        return refused(&parts.headers, StatusCode::PAYLOAD_TOO_LARGE, &AppError::coded(codes::TOO_LARGE));
    };
    let answer = PasskeyAnswer { challenge: form.asked.clone(), credential: form.answered.clone() };
    let browser = browser(&parts, &site.settings.trusted_proxies);
    match sign_in_with_passkey(&site.services, &answer, &browser).await {
        Ok(signed_in) => welcome(&state, &parts, &form, &signed_in).await,
        Err(failure) => {
            let path = first_page(&form);
            step_again(site, &parts, form, failure, ("sign-in", codes::PASSKEY_NO_FIT, &path)).await
        }
    }
}

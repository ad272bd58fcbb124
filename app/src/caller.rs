//! The only place that touches the context of a call: who visits, and how an answer leaves.

use crate::error::{AppError, codes};
use crate::visit::Posted;
use domain::exchanges::view::InboxCounts;
use domain::language::Language;
use domain::realm::Realm;
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use operations::accounts::Session;
use operations::procedures::Reading;
use operations::{Caller, Error, Services};

/// What the server knows of a visit before a page is made; given as context, and as an extension of the call.
#[derive(Clone)]
pub struct Visitor {
    /// Language of the page: profile, else cookie, else `Accept-Language`.
    pub language: Language,
    /// The open login, if there is one.
    pub session: Option<Session>,
    /// What operations work with.
    pub services: Services,
    /// Counts for the frame; none for scripts and strangers.
    pub counts: Option<InboxCounts>,
    /// Path and query of the page, for links back.
    pub path: String,
    /// Hash of the web files, part of their names.
    pub build: std::sync::Arc<str>,
    /// What was posted and refused, to be shown again.
    pub posted: Option<Posted>,
    /// What the page carries on through another choice of the language: on the sign-in page, sealed.
    pub resume: Option<String>,
    /// Whether single keys lead to places in this browser.
    pub has_shortcuts: bool,
    /// Secret of a browser in which the code of an invitation was given.
    pub invited: Option<String>,
}

impl Visitor {
    /// The realm.
    #[must_use]
    pub const fn realm(&self) -> Realm {
        self.services.realm
    }

    /// Who reads what strangers may read too.
    #[must_use]
    pub const fn reading(&self) -> Reading {
        Reading { language: self.language, is_signed_in: self.session.is_some() }
    }
}

/// The visit that is being answered.
///
/// # Errors
/// When called outside of one, which is a fault of ours.
pub fn visitor() -> Result<Visitor, AppError> {
    use_context::<Visitor>().ok_or_else(|| AppError::coded(codes::INTERNAL))
}

/// Who calls. Every server function begins with this, except those that say `anyone`.
///
/// # Errors
/// `signed-out` for a stranger.
pub fn signed_in() -> Result<Caller, AppError> {
    Ok(login()?.caller)
}

/// As `signed_in`, with the login in which the call is made.
///
/// # Errors
/// As `signed_in`.
pub fn login() -> Result<Session, AppError> {
    visitor()?.session.ok_or_else(|| {
        set_status(401);
        AppError::coded(codes::SIGNED_OUT)
    })
}

/// Says that anyone may call this function.
///
/// # Errors
/// As `visitor`.
pub fn anyone() -> Result<Visitor, AppError> {
    visitor()
}

/// Turns what an operation answers into what leaves: sets the status, logs a fault of ours once.
///
/// # Errors
/// What the operation said, without anything internal.
pub fn answer<T>(result: Result<T, Error>) -> Result<T, AppError> {
    result.map_err(|error| {
        let error = app_error(error);
        set_status(error.status());
        error
    })
}

/// As `answer`; afterwards the browser goes to the path that the outcome gives.
///
/// # Errors
/// As `answer`.
pub fn answer_and_go<T>(result: Result<T, Error>, path: impl FnOnce(&T) -> String) -> Result<(), AppError> {
    let done = answer(result)?;
    leptos_axum::redirect(&path(&done));
    Ok(())
}

/// What leaves of an error of an operation. Faults of ours are logged here, and only here, under a reference.
#[must_use]
pub fn app_error(error: Error) -> AppError {
    match error {
        Error::Refused(refused) => {
            AppError { code: refused.refusal.code().to_owned(), problems: refused.problems, reference: None }
        }
        Error::NotFound => AppError::coded(codes::NOT_FOUND),
        Error::Stale => AppError::coded(codes::STALE),
        Error::KeyReused => AppError::coded(codes::KEY_REUSED),
        Error::ProveAgain => AppError::coded(codes::PROVE_AGAIN),
        Error::Unavailable(what) => {
            tracing::error!(what, "unavailable");
            AppError::coded(codes::UNAVAILABLE)
        }
        Error::Internal(what) => {
            let reference = uuid::Uuid::new_v4().simple().to_string().chars().take(8).collect::<String>();
            tracing::error!(what, reference, "fault");
            AppError { reference: Some(reference), ..AppError::coded(codes::INTERNAL) }
        }
    }
}

fn set_status(status: u16) {
    if let (Some(options), Ok(status)) =
        (use_context::<ResponseOptions>(), http::StatusCode::from_u16(status))
    {
        options.set_status(status);
    }
}

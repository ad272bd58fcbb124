//! The only error that crosses the wire: a code, the problems of fields, and a reference for faults of ours.

use domain::problem::FieldProblem;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::{FromServerFnError, ServerFnErrorErr};
use serde::{Deserialize, Serialize};

/// Why a call failed. The text is the message `error-<code>` of the reader's locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[error("{code}")]
pub struct AppError {
    /// Stable code: that of a `Refusal`, or one of `codes`.
    pub code: String,
    /// What to put right.
    #[serde(default)]
    pub problems: Vec<FieldProblem>,
    /// Reference of a fault of ours, found again in the log.
    #[serde(default)]
    pub reference: Option<String>,
}

/// Codes beside those of `domain::problem::Refusal`.
pub mod codes {
    /// It is not there, or not yours.
    pub const NOT_FOUND: &str = "not-found";
    /// Somebody was faster.
    pub const STALE: &str = "stale";
    /// The form was used for something else before.
    pub const KEY_REUSED: &str = "key-reused";
    /// Nobody is signed in.
    pub const SIGNED_OUT: &str = "signed-out";
    /// Out of order for now.
    pub const UNAVAILABLE: &str = "unavailable";
    /// A fault of ours.
    pub const INTERNAL: &str = "internal";
    /// The call could not be read: an old page, or a damaged address.
    pub const UNREADABLE: &str = "unreadable";
    /// The network failed, or the server is not there.
    pub const NO_ANSWER: &str = "no-answer";
    /// The body is too large.
    pub const TOO_LARGE: &str = "too-large";
    /// Too many calls in a short time.
    pub const TOO_MANY_CALLS: &str = "too-many-calls";
    /// The call comes from another site.
    pub const FOREIGN_ORIGIN: &str = "foreign-origin";
    /// Name and password do not fit.
    pub const NO_FIT: &str = "sign-in-no-fit";
    /// Too many failed tries: wait.
    pub const WAIT: &str = "sign-in-wait";

    /// The code of the second step is wrong, too old, or was used before.
    pub const CODE_NO_FIT: &str = "wrong-factor-code";
    /// The passkey is not known, or its answer does not fit or came too late.
    pub const PASSKEY_NO_FIT: &str = "wrong-passkey";
    /// The first step of signing in was too long ago.
    pub const STEP_OVER: &str = "sign-in-over";
    /// A second factor has to be added before anything else.
    pub const FACTOR_REQUIRED: &str = "factor-required";
    /// Whoever asks for this proved too long ago who they are.
    pub const PROVE_AGAIN: &str = "prove-again";

    /// The person gave up at the provider of identities.
    pub const PROVIDER_CANCELLED: &str = "provider-cancelled";
    /// No account is linked to the identity at the provider.
    pub const PROVIDER_UNKNOWN: &str = "provider-unknown-person";
    /// The provider is less sure than it has to be.
    pub const PROVIDER_LEVEL: &str = "provider-level";
    /// The provider does not answer.
    pub const PROVIDER_DOWN: &str = "provider-down";
    /// The answer of the provider is forged, too late, or was used before.
    pub const PROVIDER_UNTRUSTED: &str = "provider-untrusted";

    /// The form was posted to search and not to act: its page comes back, and nothing is said.
    pub const SEARCH: &str = "search";

    /// All of them but the search, for the test that wants a text for each.
    pub const ALL: [&str; 23] = [
        NOT_FOUND,
        STALE,
        KEY_REUSED,
        SIGNED_OUT,
        UNAVAILABLE,
        INTERNAL,
        UNREADABLE,
        NO_ANSWER,
        TOO_LARGE,
        TOO_MANY_CALLS,
        FOREIGN_ORIGIN,
        NO_FIT,
        WAIT,
        CODE_NO_FIT,
        PASSKEY_NO_FIT,
        STEP_OVER,
        FACTOR_REQUIRED,
        PROVE_AGAIN,
        PROVIDER_CANCELLED,
        PROVIDER_UNKNOWN,
        PROVIDER_LEVEL,
        PROVIDER_DOWN,
        PROVIDER_UNTRUSTED,
    ];
}

impl AppError {
    /// An error with a code alone.
    #[must_use]
    pub fn coded(code: &str) -> Self {
        Self { code: code.to_owned(), problems: Vec::new(), reference: None }
    }

    /// The HTTP status that goes with the code.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self.code.as_str() {
            codes::SEARCH => 200,
            codes::NOT_FOUND => 404,
            codes::STALE | codes::KEY_REUSED => 409,
            codes::SIGNED_OUT | codes::PROVE_AGAIN => 401,
            codes::UNAVAILABLE | codes::NO_ANSWER | codes::PROVIDER_DOWN => 503,
            codes::INTERNAL => 500,
            codes::TOO_LARGE => 413,
            codes::UNREADABLE => 400,
            codes::FACTOR_REQUIRED | "not-allowed" | "rights-changed" => 403,
            _ => 422,
        }
    }
}

impl FromServerFnError for AppError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        Self::coded(match error {
            ServerFnErrorErr::Request(_) | ServerFnErrorErr::Response(_) => codes::NO_ANSWER,
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => codes::UNREADABLE,
            _ => codes::INTERNAL,
        })
    }
}

//! Exchanges: inbox, drafts, cases, replies.

pub mod api;
pub mod components;
#[cfg(feature = "ssr")]
pub mod go;
pub mod pages;
#[cfg(feature = "ssr")]
pub mod paper;

use domain::procedures::definition::Step;

/// Every page of a draft with its word in addresses and message keys.
pub const STEPS: [(Step, &str); 7] = [
    (Step::Basis, "basis"),
    (Step::Recipient, "recipient"),
    (Step::Subject, "subject"),
    (Step::Questions, "questions"),
    (Step::Documents, "documents"),
    (Step::Deadline, "deadline"),
    (Step::Check, "check"),
];

/// The word of a page of a draft.
#[must_use]
pub fn step_code(step: Step) -> &'static str {
    STEPS.iter().find(|(s, _)| *s == step).map_or("check", |(_, code)| code)
}

/// The page of a draft with this word.
#[must_use]
pub fn step_of(code: &str) -> Option<Step> {
    STEPS.iter().find(|(_, c)| *c == code).map(|(step, _)| *step)
}

/// Path of the words in the form of this endpoint: several forms with words stand on one page.
#[must_use]
pub fn words_path(endpoint: &str) -> String {
    format!("{endpoint}.{}", domain::exchanges::message::PATH)
}

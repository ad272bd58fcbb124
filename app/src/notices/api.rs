//! Server functions about notices, and nothing else.

use crate::error::AppError;
use leptos::server;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

#[cfg(feature = "ssr")]
use crate::caller::{answer, signed_in};

/// A notice as it was, or will be, mailed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NoticeView {
    /// When it was written.
    pub at: OffsetDateTime,
    /// When it left; none while it waits.
    pub delivered_at: Option<OffsetDateTime>,
    /// Whether it has been waiting for so long that somebody should look.
    pub is_stuck: bool,
    /// Address.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub text: String,
    /// Language code.
    pub language: String,
}

/// The notices to the own authority and to oneself; in the training realm only.
#[server(endpoint = "list_notices")]
pub async fn list_notices() -> Result<Vec<NoticeView>, AppError> {
    let caller = signed_in()?;
    let notices = answer(operations::notices::mailbox(&caller).await)?;
    Ok(notices
        .into_iter()
        .map(|notice| NoticeView {
            at: notice.at,
            delivered_at: notice.delivered_at,
            is_stuck: notice.is_stuck,
            to: notice.mail.to,
            subject: notice.mail.subject,
            text: notice.mail.text,
            language: notice.mail.language,
        })
        .collect())
}

//! Server functions about notices, and nothing else.

use crate::error::AppError;
use domain::ids::NoticeId;
use domain::notices::view::NoticeList;
use leptos::server;
use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

#[cfg(feature = "ssr")]
use crate::caller::{answer, answer_and_go, signed_in};

/// A notice as it was, or will be, mailed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailView {
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
#[server(endpoint = "list_mails")]
pub async fn list_mails() -> Result<Vec<MailView>, AppError> {
    let caller = signed_in()?;
    let mails = answer(operations::notices::mailbox(&caller).await)?;
    Ok(mails
        .into_iter()
        .map(|notice| MailView {
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

/// The page of the own list that begins after this notice; `after` is empty for the newest.
#[server(endpoint = "get_notices")]
pub async fn get_notices(
    only_unread: bool,
    #[server(default)] after: String,
) -> Result<NoticeList, AppError> {
    let caller = signed_in()?;
    answer(operations::notices::listed(&caller, only_unread, after.parse().ok()).await)
}

/// How many notices of the own list are unread.
#[server(endpoint = "count_notices")]
pub async fn count_notices() -> Result<u32, AppError> {
    let caller = signed_in()?;
    answer(operations::notices::unread(&caller).await)
}

/// Marks a notice of the own list as read, or all where none is named; then back to the list as it was filtered.
#[server(endpoint = "read_notices")]
pub async fn read_notices(
    #[server(default)] id: Option<NoticeId>,
    #[server(default)] show: String,
) -> Result<(), AppError> {
    let caller = signed_in()?;
    let list = super::pages::notices_page::address(show == super::pages::notices_page::UNREAD, "");
    answer_and_go(operations::notices::mark_read(&caller, id).await, |()| list)
}

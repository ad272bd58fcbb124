//! Mails as files, for a system without a mail server: one `.eml` each, readable by any mail program.

use super::message;
use futures::future::{BoxFuture, FutureExt};
use lettre::message::Mailbox;
use operations::outside::{Mail, Mailer};
use std::path::PathBuf;

/// A folder of mails.
pub struct MailFolder {
    folder: PathBuf,
    sender: Mailbox,
}

impl MailFolder {
    /// Writes mails into this folder; it is made when the first one comes.
    ///
    /// # Errors
    /// A sender that cannot be read.
    pub fn new(folder: PathBuf, sender: &str) -> Result<Self, String> {
        Ok(Self { folder, sender: sender.parse().map_err(|error| format!("sender: {error}"))? })
    }
}

impl Mailer for MailFolder {
    fn send(&self, mail: Mail) -> BoxFuture<'_, Result<(), String>> {
        async move {
            let bytes = message::write(&mail, &self.sender)?.formatted();
            let is_plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
            let name: String = mail.message_id.chars().filter(is_plain).collect();
            let place = self.folder.join(format!("{name}.eml"));
            let part = self.folder.join(format!(".{name}.part"));
            let io = |error: std::io::Error| error.to_string();
            tokio::fs::create_dir_all(&self.folder).await.map_err(io)?;
            tokio::fs::write(&part, bytes).await.map_err(io)?;
            tokio::fs::rename(&part, &place).await.map_err(io)
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_mail_tried_twice_is_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let mailer = MailFolder::new(folder.path().join("mail"), "imi@example.eu").unwrap();
        let mail = super::super::message::tests::mail();
        mailer.send(mail.clone()).await.unwrap();
        mailer.send(mail).await.unwrap();
        assert_eq!(std::fs::read_dir(folder.path().join("mail")).unwrap().count(), 1);
    }
}

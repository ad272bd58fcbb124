//! The outside world, as operations see it. Each has an implementation in the server and a fake in tests.

use bytes::Bytes;
use domain::ids::{DocumentId, ExchangeId};
use domain::language::Language;
use futures::future::BoxFuture;
use std::sync::Arc;
use time::{Date, OffsetDateTime};

/// Reads the machine's clock.
pub type Clock = Arc<dyn Fn() -> OffsetDateTime + Send + Sync>;

/// Interface texts by language, key and arguments; for mails, which are written outside any page.
pub type InterfaceTexts = Arc<dyn Fn(Language, &str, &[(&str, String)]) -> String + Send + Sync>;

/// How each language writes a day; for mails, as [`InterfaceTexts`].
pub type InterfaceDates = Arc<dyn Fn(Language, Date) -> String + Send + Sync>;

/// Keeps the bytes of documents, already encrypted. A name is an exchange and a document.
pub trait FileKeeper: Send + Sync {
    /// Opens a place for writing; nothing is there until `finish`.
    fn create(
        &self,
        exchange: ExchangeId,
        document: DocumentId,
    ) -> BoxFuture<'_, std::io::Result<Box<dyn FileSink>>>;
    /// Reads the piece that begins at `offset`, at most `length` bytes; empty at the end.
    fn read(
        &self,
        exchange: ExchangeId,
        document: DocumentId,
        offset: u64,
        length: usize,
    ) -> BoxFuture<'_, std::io::Result<Bytes>>;
    /// Removes it; it is no error if it is not there.
    fn remove(&self, exchange: ExchangeId, document: DocumentId) -> BoxFuture<'_, std::io::Result<()>>;
    /// Removes what was begun and for so long not written to: a kill in the middle left it.
    fn sweep(&self, age: std::time::Duration) -> BoxFuture<'_, std::io::Result<()>>;
}

/// A document being written. Dropping it unfinished leaves nothing.
pub trait FileSink: Send {
    /// Appends bytes.
    fn write(&mut self, bytes: Bytes) -> BoxFuture<'_, std::io::Result<()>>;
    /// Makes it durable and visible.
    fn finish(self: Box<Self>) -> BoxFuture<'static, std::io::Result<()>>;
}

/// A mail ready to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// Recipient.
    pub to: String,
    /// Subject.
    pub subject: String,
    /// Text.
    pub text: String,
    /// Language code.
    pub language: String,
    /// The same for each try, so that a second delivery can be recognised.
    pub message_id: String,
}

/// Sends mail.
pub trait Mailer: Send + Sync {
    /// Sends one mail. An error means: try again later.
    fn send(&self, mail: Mail) -> BoxFuture<'_, Result<(), String>>;
}

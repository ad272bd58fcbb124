//! Sends mail over SMTP.

use super::message;
use futures::future::{BoxFuture, FutureExt};
use lettre::message::Mailbox;
use lettre::transport::smtp::AsyncSmtpTransportBuilder;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use operations::outside::{Mail, Mailer};
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(30);

/// A mail server.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    sender: Mailbox,
}

impl Smtp {
    /// A server by its address, `smtp://` or `smtps://`, with name and password in it if it wants them. Connects when
    /// the first mail goes.
    ///
    /// # Errors
    /// An address or sender that cannot be read.
    pub fn new(url: &str, sender: &str) -> Result<Self, String> {
        let transport = transport(url)?;
        let sender = sender.parse().map_err(|error| format!("sender: {error}"))?;
        Ok(Self { transport: transport.timeout(Some(PATIENCE)).build(), sender })
    }
}

/// What an address says about its server. Connects to nothing.
///
/// # Errors
/// An address that cannot be read.
pub fn transport(url: &str) -> Result<AsyncSmtpTransportBuilder, String> {
    AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|error| error.to_string())
}

impl Mailer for Smtp {
    fn send(&self, mail: Mail) -> BoxFuture<'_, Result<(), String>> {
        async move {
            let message = message::write(&mail, &self.sender)?;
            self.transport.send(message).await.map(|_| ()).map_err(|error| error.to_string())
        }
        .boxed()
    }
}

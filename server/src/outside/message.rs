//! A mail as the standards want it written.

use lettre::message::Mailbox;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::{Address, Message};
use operations::outside::Mail;
use std::error::Error;

/// The language of the text (RFC 3282).
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// Says that a machine wrote the mail, so that other machines do not answer it (RFC 3834, section 5).
#[derive(Clone)]
struct AutoSubmitted(String);

impl AutoSubmitted {
    fn generated() -> Self {
        Self("auto-generated".to_owned())
    }
}

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// Whether this is an e-mail address, without a name around it.
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.parse::<Address>().is_ok()
}

/// Writes the mail. The message id is the same for each try, so that a second delivery can be recognised.
///
/// # Errors
/// An address that is none.
pub fn write(mail: &Mail, sender: &Mailbox) -> Result<Message, String> {
    let to: Mailbox = mail.to.parse().map_err(|error| format!("recipient: {error}"))?;
    let id = mail.message_id.trim_matches(['<', '>']);
    let id = if id.contains('@') { format!("<{id}>") } else { format!("<{id}@{}>", sender.email.domain()) };
    Message::builder()
        .from(sender.clone())
        .to(to)
        .subject(&mail.subject)
        .message_id(Some(id))
        .header(AutoSubmitted::generated())
        // Without it, programs may show the encoded text as it is (RFC 2045, section 4).
        .header(MIME_VERSION_1_0)
        .header(ContentLanguage(mail.language.clone()))
        .header(ContentType::TEXT_PLAIN)
        .body(mail.text.clone())
        .map_err(|error| error.to_string())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn mail() -> Mail {
        Mail {
            to: "zab@example.eu".to_owned(),
            subject: "Neue Anfrage für Sie".to_owned(),
            text: "Nummer PQ-2026-000001".to_owned(),
            language: "de".to_owned(),
            message_id: "7c1f".to_owned(),
        }
    }

    #[test]
    fn a_mail_names_its_language_and_keeps_its_id() {
        let sender: Mailbox = "OpenIMI <imi@example.eu>".parse().unwrap();
        let text = String::from_utf8(write(&mail(), &sender).unwrap().formatted()).unwrap();
        assert!(text.contains("Content-Language: de"));
        assert!(text.contains("Auto-Submitted: auto-generated") && text.contains("MIME-Version: 1.0"));
        assert!(text.contains("Message-ID: <7c1f@example.eu>"));
        assert!(text.contains("PQ-2026-000001"));
    }

    #[test]
    fn an_address_is_one_that_a_mail_can_go_to() {
        assert!(is_address("imi@example.eu"));
        for wrong in ["", "not an address", "nobody", "OpenIMI <imi@example.eu>", "a@b@c"] {
            assert!(!is_address(wrong), "{wrong}");
        }
    }

    #[test]
    fn a_line_break_cannot_add_a_header() {
        let sender: Mailbox = "imi@example.eu".parse().unwrap();
        let mut mail = mail();
        mail.subject = "x\r\nBcc: evil@example.eu".to_owned();
        let text = String::from_utf8(write(&mail, &sender).unwrap().formatted()).unwrap();
        assert!(!text.contains("\nBcc:"));
    }
}
